//! The pages of the catalogue: a product, an offer, a version of a package; what is wrong is told at its field, and nothing typed
//! is lost.

use super::file::changes;
use crate::app::{ALPINE, TestApp, Visitor, location};
use crate::database::operators;
use crate::fulfilment::OPERATOR;
use crate::html::Page;

const PRODUCTS: &str = "/console/catalogue/products";
const OFFERS: &str = "/console/catalogue/offers";
const PACKAGES: &str = "/console/catalogue/packages";

pub type Fields = Vec<(String, String)>;

/// All fields of a page's form as a browser sends them.
pub fn fields(page: &Page) -> Fields {
    let mut fields = Vec::new();
    for control in page
        .whole()
        .all("main form[method=post]:not([action$=discarding]) :is(input, select, textarea)[name]")
    {
        let name = control.attr("name").unwrap().to_owned();
        let value = match (control.tag(), control.attr("type")) {
            (_, Some("checkbox")) if control.attr("checked").is_none() => continue,
            (_, Some("checkbox")) => "yes".to_owned(),
            ("textarea", _) => control.typed(),
            ("select", _) => control.selected(),
            _ => control.value(),
        };
        fields.push((name, value));
    }
    fields
}

pub fn set(fields: &mut Fields, name: &str, value: &str) {
    fields.retain(|(known, _)| known != name);
    fields.push((name.to_owned(), value.to_owned()));
}

pub async fn send(visitor: &Visitor, path: &str, fields: &Fields) -> reqwest::Response {
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    visitor.post(path, &fields).await
}

/// Sends a form, and then what its preview carries.
pub async fn preview_and_do(visitor: &Visitor, path: &str, sent: &Fields) -> (Page, reqwest::Response) {
    let response = send(visitor, path, sent).await;
    assert_eq!(response.status(), 200);
    let preview = Page::of(response).await;
    let carried: Fields = preview
        .whole()
        .all("main form[method=post] input[type=hidden]")
        .iter()
        .map(|it| (it.attr("name").unwrap().to_owned(), it.attr("value").unwrap_or_default().to_owned()))
        .collect();
    let done = send(visitor, path, &carried).await;
    (preview, done)
}

#[tokio::test]
async fn a_product_is_changed_after_its_difference_was_shown_and_partners_see_its_instructions() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(OPERATOR).await;
    let path = format!("{PRODUCTS}/visio-professional-2019");
    assert!(visitor.page(PRODUCTS).await.links_to(&path));
    let page = visitor.page(&path).await;
    let mut sent = fields(&page);
    let same = Page::of(send(&visitor, &path, &sent).await).await;
    assert!(same.contains("Nothing differs"), "{:?}", changes(&same));
    set(
        &mut sent,
        "instructions_en",
        "1. Open [the portal](https://portal.example).\n2. Enter **the key**.\n\n<b>x</b>",
    );
    set(&mut sent, "instructions_fr", "");
    set(&mut sent, "name_fr", "Visio en français");
    // Beside the field they are shown as partners will see them, and nothing is done or lost.
    let mut asked = sent.clone();
    set(&mut asked, "show", "instructions_en");
    let before = app.tables().await;
    let shown = send(&visitor, &path, &asked).await;
    assert_eq!(shown.status(), 200);
    let shown = Page::of(shown).await;
    assert!(shown.source().contains("<li>Enter <strong>the key</strong>.</li>"), "{shown}");
    assert!(!shown.source().contains("<b>x</b>"));
    for (name, value) in sent.iter().filter(|(name, _)| name.contains("name_") || name.contains("_en")) {
        assert_eq!(shown.value_of(name), *value, "{name}");
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
    let (preview, done) = preview_and_do(&visitor, &path, &sent).await;
    let paths: Vec<String> = changes(&preview).into_iter().map(|it| it[0].clone()).collect();
    assert_eq!(
        paths,
        ["names.fr", "texts.en.instructions", "texts.fr.instructions"]
            .map(|it| format!("products.visio-professional-2019.{it}"))
    );
    assert_eq!((done.status().as_u16(), location(&done)), (303, path.clone()));

    let admin = app.sign_in("global.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Visio Professional 2019", "action_pack").await;
    for language in ["en", "fr"] {
        let open = format!("/partners/{ALPINE}/benefits/software?open={benefit}&lang={language}");
        let page = admin.page(&open).await;
        let shown = "<li>Open <a href=\"https://portal.example\">the portal</a>.</li>";
        assert!(page.source().contains(shown), "what isn't said in French is said in English");
        assert!(!page.source().contains("<b>x</b>"));
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_new_product_is_told_at_its_fields_and_nothing_typed_is_lost() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(OPERATOR).await;
    let before = app.tables().await;
    let mut sent = fields(&visitor.page(&format!("{PRODUCTS}/new")).await);
    for (name, value) in [
        ("code", "Has Capitals"),
        ("keys_per_benefit", "many"),
        ("credit_amount", "100"),
        ("manage_url", "http://portal.example"),
        ("downloads", "en windows large https://x.example"),
        ("description_fr", "Une chose"),
    ] {
        set(&mut sent, name, value);
    }
    let response = send(&visitor, PRODUCTS, &sent).await;
    assert_eq!(response.status(), 422);
    let page = Page::of(response).await;
    page.assert_problems_lead_somewhere();
    for field in
        ["code", "name", "keys_per_benefit", "credit_period", "manage_url", "downloads", "description_en"]
    {
        assert!(page.problem_at(field).is_some(), "{field}: {:?}", page.problem_list());
    }
    for (name, value) in &sent {
        if name != "preview" && !value.is_empty() && name != "kind" && name != "unit" {
            assert_eq!(page.value_of(name), *value, "{name}");
        }
    }
    set(&mut sent, "code", "visio-professional-2019");
    let taken = Page::of(send(&visitor, PRODUCTS, &sent).await).await;
    assert_eq!(taken.problem_at("code").as_deref(), Some("This code is taken"));
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn an_offer_of_ones_own_is_made_and_its_package_published() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(OPERATOR).await;
    let mut sent = fields(&visitor.page(&format!("{OFFERS}/new")).await);
    for (name, value) in
        [("code", "spring"), ("name", "Spring offer"), ("package", "action_pack"), ("price", "1200,50")]
    {
        set(&mut sent, name, value);
    }
    let response = send(&visitor, OFFERS, &sent).await;
    assert_eq!(response.status(), 422);
    let page = Page::of(response).await;
    let told = page.problem_at("price").unwrap();
    assert!(told.contains("with a point and no comma"), "{told}");
    assert_eq!(page.value_of("price"), "1200,50");
    set(&mut sent, "price", "1200.50");
    set(&mut sent, "name_fr", &"a".repeat(201));
    let long = Page::of(send(&visitor, OFFERS, &sent).await).await;
    assert!(long.problem_at("name_fr").is_some(), "{:?}", long.problem_list());
    set(&mut sent, "name_fr", "Offre de printemps");
    set(&mut sent, "not_beside", "action-pack");
    let (preview, done) = preview_and_do(&visitor, OFFERS, &sent).await;
    assert_eq!(changes(&preview).len(), 2, "the offer, and beside what it can't be held");
    assert_eq!(location(&done), format!("{OFFERS}/spring"));
    assert_eq!(app.count("select price_cents from offers where code = 'spring'").await, 120_050);
    assert_eq!(visitor.page(&format!("{OFFERS}/spring")).await.value_of("name_fr"), "Offre de printemps");
    for path in [OFFERS, PACKAGES] {
        assert!(visitor.page(&format!("{path}?lang=fr")).await.contains("Offre de printemps"), "{path}");
        assert!(visitor.page(&format!("{path}?lang=en")).await.contains("Spring offer"), "{path}");
    }

    let path = format!("{PACKAGES}/spring");
    let mut sent = fields(&visitor.page(&format!("{path}?from=action-pack")).await);
    set(&mut sent, "core:office-professional-plus-2019", "3");
    set(&mut sent, "core:intune", "x");
    let wrong = Page::of(send(&visitor, &path, &sent).await).await;
    assert!(wrong.problem_at("core:intune").is_some());
    set(&mut sent, "core:intune", "");
    set(&mut sent, "add", "office-365-e3");
    let (preview, done) = {
        set(&mut sent, "add", "");
        preview_and_do(&visitor, &path, &sent).await
    };
    assert!(preview.contains("spring gets a new version"));
    assert_eq!(done.status(), 303);
    let of = "select count(*) from package_lines l join package_versions v on v.id = l.package_version_id
              join offers o on o.id = v.offer_id join products p on p.id = l.product_id where o.code = 'spring'";
    assert_eq!(app.count(&format!("{of} and v.version = 2 and p.code = 'intune'")).await, 0);
    assert_eq!(
        app.count(&format!(
            "{of} and v.version = 2 and p.code = 'office-professional-plus-2019' and core = 3"
        ))
        .await,
        1
    );
    assert!(visitor.page(PACKAGES).await.links_to(&path));
}

#[tokio::test]
async fn of_two_who_publish_at_once_one_gets_a_new_preview() {
    let app = TestApp::demo().await;
    let (one, other) = (app.sign_in(OPERATOR).await, app.sign_in(OPERATOR).await);
    let path = format!("{PACKAGES}/action-pack");
    let mut previews = Vec::new();
    for (visitor, quantity) in [(&one, "11"), (&other, "12")] {
        let mut sent = fields(&visitor.page(&path).await);
        set(&mut sent, "core:office-professional-plus-2019", quantity);
        let preview = Page::of(send(visitor, &path, &sent).await).await;
        set(&mut sent, "preview", &preview.hidden("preview"));
        previews.push(sent);
    }
    let done = tokio::join!(send(&one, &path, &previews[0]), send(&other, &path, &previews[1]));
    let mut statuses = [done.0.status().as_u16(), done.1.status().as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    let loser = Page::of(if done.0.status() == 422 { done.0 } else { done.1 }).await;
    let shown = changes(&loser);
    assert_eq!(shown.len(), 1, "from what the other has published");
    assert!(loser.problems().contains("Nothing was changed"));
    let versions = "select count(*) from package_versions v join offers o on o.id = v.offer_id where code = 'action-pack'";
    assert_eq!(app.count(versions).await, 2);
}

#[tokio::test]
async fn every_operator_sees_the_catalogue_and_administrators_change_it() {
    let app = TestApp::demo().await;
    operators::employ(&app, operators::READER, "reader").await;
    let reader = app.sign_in(operators::READER).await;
    for path in [PRODUCTS, OFFERS, PACKAGES, super::file::FILE] {
        let page = reader.page(path).await;
        assert!(
            !page.whole().buttons().iter().any(|it| it.tag() == "button"
                && it.attr("type") == Some("submit")
                && it.text() == "Preview")
        );
    }
    let path = format!("{PRODUCTS}/visio-professional-2019");
    let page = reader.page(&path).await;
    let mut sent = fields(&page);
    set(&mut sent, "preview", "yes");
    assert_eq!(send(&reader, &path, &sent).await.status(), 403);
}
