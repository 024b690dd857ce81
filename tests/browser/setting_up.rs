//! A programme of one's own: from an empty database, by the first operator's link, to a catalogue, keys in their pool, and a company
//! whose admin gets one of them.

use partner_portal::account::links;
use partner_portal::i18n::Locale;
use partner_portal::jobs::key_imports::step;

use super::window::{Script, Window};
use crate::app::TestApp;
use crate::database::Filled;

const FIRST: &str = "first@programme.example";
/// The company's first Global admin.
const ADMIN: &str = "anna@heron.example";
const PASSWORD: &str = "forty-two wet umbrellas";

#[tokio::test]
async fn a_programme_of_ones_own_is_set_up_in_english() {
    is_set_up(Locale::En, false).await;
}

#[tokio::test]
async fn a_programme_of_ones_own_is_set_up_in_french() {
    is_set_up(Locale::Fr, false).await;
}

/// The pictures for docs/operations.md, taken by hand:
/// `cargo test --test portal pictures_of_the_walk -- --ignored`, then for each `pngquant --nofs --output docs/walk/… artifacts/…`.
#[tokio::test]
#[ignore = "only for the documents"]
async fn pictures_of_the_walk() {
    is_set_up(Locale::En, true).await;
}

/// A window of the walk, which may keep pictures of it.
struct Walk {
    window: Window,
    pictures: bool,
}

impl Walk {
    async fn open(app: &TestApp, locale: Locale, pictures: bool) -> Self {
        let window = Window::open_in(app, Script::On, locale).await;
        window.size(1280, 800).await;
        Self { window, pictures }
    }

    async fn picture(&self, name: &str) {
        if self.pictures {
            self.window.picture(name).await;
        }
    }
}

/// The first operator, as the command line makes one: their one-time link.
async fn first_link(app: &TestApp) -> String {
    let token = links::new_token().unwrap();
    app.run(&format!(
        "insert into persons (id, email, password_changed_at, created_at)
         values (gen_random_uuid(), '{FIRST}', '2026-01-01', '2026-01-01');
         insert into operators (person_id, created_at) select id, created_at from persons;
         insert into one_time_links (token_hash, person_id, purpose, created_at, expires_at)
         select sha256('{token}'), id, 'set_password', '2026-11-20 09:00Z', '2026-11-22 09:00Z' from persons"
    ))
    .await;
    format!("/link/{token}")
}

/// Sends a form of the catalogue, looks at what would change, and does it.
async fn change_catalogue(window: &Window) {
    window.click("#ask").await;
    window.has("#preview #changes").await;
    window.click("#change").await;
    window.has(".flash p").await;
}

async fn import_keys(app: &TestApp, walk: &Walk) {
    let window = &walk.window;
    let file = app.database.key_file.with_extension(format!("{}.txt", app.base_url.port().unwrap()));
    let keys: String = (1..=20).map(|n| format!("OWN{n:02}-7K2M9-QX4TB-V8WRC-3HJFD\n")).collect();
    std::fs::write(&file, keys).unwrap();
    window.go("/console/keys/imports/new").await;
    window.choose("#product", "Own Suite").await;
    window.attach("#file", &file).await;
    window.click("#send").await;
    window.has("#import[data-poll]").await;
    while step(&app.state.db, &app.clock).await.unwrap() {}
    window.has("#confirm").await;
    walk.picture("keys").await;
    window.click("#confirm").await;
    window.has("#import[data-poll]").await;
    while step(&app.state.db, &app.clock).await.unwrap() {}
    window.sees_count("#import[data-poll]", 0).await;
    std::fs::remove_file(&file).unwrap();
    let own =
        "select count(*) from pool_keys k join products p on p.id = k.product_id where p.code = 'own-suite'";
    assert_eq!(app.count(own).await, 20);
}

async fn is_set_up(locale: Locale, pictures: bool) {
    let app = TestApp::new(Filled::Empty, false).await;
    let link = first_link(&app).await;
    let walk = Walk::open(&app, locale, pictures).await;
    let window = &walk.window;
    window.go(&link).await;
    window.fill("#password", PASSWORD).await;
    window.fill("#again", PASSWORD).await;
    window.click("main form button").await;
    window.sees_count("#steps .st-todo", 5).await;
    assert!(window.address().await.ends_with("/console/setup"));
    walk.picture("set-up").await;

    window.click("#settings a").await;
    window.fill("#name", "Our programme").await;
    window.click("#save").await;
    window.sees(".brand", "Our programme").await;
    window.go("/console").await;
    window.click("#send-test").await;
    window.has("#mail .st-done").await;

    window.go("/console/catalogue/products/new").await;
    window.fill("#code", "own-suite").await;
    window.fill("#name", "Own Suite").await;
    window.fill("#keys_per_benefit", "1").await;
    window.fill("#description_en", "All that an office needs.").await;
    walk.picture("product").await;
    change_catalogue(window).await;
    window.go("/console/catalogue/offers/new").await;
    window.fill("#code", "spring").await;
    window.fill("#name", "Spring offer").await;
    window.fill("#price", "1200.50").await;
    change_catalogue(window).await;
    window.go("/console/catalogue/packages/spring").await;
    window.choose("#add", "Own Suite").await;
    window.click("#ask").await;
    window.fill("[id='core:own-suite']", "5").await;
    walk.picture("package").await;
    change_catalogue(window).await;
    let granted = "select core from package_lines l join package_versions v on v.id = l.package_version_id
                   join offers o on o.id = v.offer_id where o.code = 'spring' order by v.version desc limit 1";
    let core: i32 = sqlx::query_scalar(granted).fetch_one(&mut app.owner().await).await.unwrap();
    assert_eq!(core, 5);

    import_keys(&app, &walk).await;
    window.go("/console/setup").await;
    window.sees_count("#steps .st-done", 4).await;
    window.click("#finish").await;
    window.has(".flash p").await;
    assert!(window.address().await.ends_with("/console"));

    let company = add_company(&app, &walk, locale).await;
    let link = link_in_mail(&app, window).await;
    give_membership(&walk, company, locale).await;
    window.assert_no_complaints(&[]).await;
    // There are few browsers for all tests: who holds one while it waits for another may wait for ever.
    drop(walk);
    let admin = Walk::open(&app, locale, pictures).await;
    get_key(&app, &admin, company, &link).await;
    admin.window.assert_no_complaints(&[]).await;
}

/// With its first Global admin, who is invited; answers its number.
async fn add_company(app: &TestApp, walk: &Walk, locale: Locale) -> i64 {
    let window = &walk.window;
    window.go("/console/companies").await;
    window.click("a[href='/console/companies/new']").await;
    window.fill("#name", "Heron Ltd").await;
    window.choose("#country", locale.country("GB").unwrap()).await;
    window.fill("#time_zone", "Europe/London").await;
    window.fill("#domains", "heron.example").await;
    window.fill("#admin_name", "Anna Heron").await;
    window.fill("#admin_email", ADMIN).await;
    walk.picture("company").await;
    window.click("#add").await;
    window.sees("h1", "Heron Ltd").await;
    walk.picture("company-page").await;
    app.count("select mpn_id from partner_directory").await
}

/// No mail server is set: the mail rests, and its link is shown by a press (R-PPL-8).
async fn link_in_mail(app: &TestApp, window: &Window) -> String {
    window.go(&format!("/console/mail?q={ADMIN}")).await;
    window.click("tbody th a").await;
    window.click("#show-link").await;
    window.has("#link").await;
    let link = window.text("#link").await;
    let path = link.strip_prefix(app.base_url.as_str().trim_end_matches('/')).unwrap();
    path.to_owned()
}

async fn give_membership(walk: &Walk, company: i64, locale: Locale) {
    let window = &walk.window;
    window.go(&format!("/console/companies/{company}/memberships")).await;
    let offer =
        "select [...document.querySelector('#offer').options].find(it => it.value === 'spring').text.trim()";
    let offer: String = window.eval(&offer.replace("select ", "return "), Vec::new()).await;
    window.choose("#offer", &offer).await;
    window.fill("#reason", if locale == Locale::Fr { "Premier partenaire" } else { "First partner" }).await;
    window.click("#ask").await;
    window.has("#preview").await;
    walk.picture("membership").await;
    window.click("#give").await;
    window.sees("h1", "Heron Ltd").await;
}

/// The admin follows the mail, sets a password, and gets one of the twenty keys.
async fn get_key(app: &TestApp, walk: &Walk, company: i64, link: &str) {
    let window = &walk.window;
    window.go(link).await;
    window.fill("#password", PASSWORD).await;
    window.fill("#again", PASSWORD).await;
    window.click("main form button").await;
    window.has(".flash p").await;
    assert!(window.address().await.ends_with(&format!("/partners/{company}/benefits")));
    let benefit = app.id("select id from benefits").await;
    window.go(&format!("/partners/{company}/benefits/software?open={benefit}")).await;
    window.click(&format!("[id='get-{benefit}']")).await;
    window.click("#confirm").await;
    window.has(".keys code").await;
    walk.picture("key").await;
    let key = window.text(".keys code").await;
    assert!(key.starts_with("OWN") && key.ends_with("-7K2M9-QX4TB-V8WRC-3HJFD"), "one of the twenty");
    assert_eq!(app.count("select count(*) from issued_keys").await, 1);
}
