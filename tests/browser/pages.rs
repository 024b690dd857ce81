//! Every kind of page, in every state that looks different, for the gallery.

use partner_portal::account::links;
use time::Duration;
use time::macros::{date, datetime};

use super::gallery::{Gallery, languages};
use super::roles::suspend;
use super::window::{Script, Window};
use crate::app::{ALPINE, BLEU_HORIZON, CELADON, DVINA, TestApp};
use crate::database::{NOW, activations, addresses, mails, memberships, queue};
use crate::forgotten_password;
use crate::fulfilment::{Desk, INCIDENTS, OFFER, OPERATOR, path};
use crate::office::{Office, Programme, latest_activation};
use partner_portal::base::ids::OrderId;

const FORMER: &str = "staff12@alpine.example";
const OFFICE: &str = "Office Professional Plus 2019";
const PRESALES: &str = "Presales and deployment services";

fn software(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/benefits/software")
}

fn row(mpn_id: i64, benefit: &str) -> String {
    format!("/partners/{mpn_id}/benefits/software?open={benefit}")
}

impl Gallery<'_> {
    pub async fn go_and_look(&mut self, name: &str, path: &str) {
        self.window.go(path).await;
        self.look(name).await;
    }
}

#[tokio::test]
async fn the_pages_of_visitors_are_sound() {
    let app = TestApp::demo().await;
    let link = link(&app).await;
    let over = forgotten_password::forgotten(&app, forgotten_password::ADMIN).await;
    forgotten_password::forgotten(&app, forgotten_password::ADMIN).await;
    let mut gallery = Gallery::open(&app).await;
    for locale in languages("the_pages_of_visitors_are_sound") {
        gallery.speak(locale).await;
        gallery.window.go("/sign-in").await;
        gallery.look("sign-in").await;
        gallery.window.click("form[action='/sign-in'] button").await;
        gallery.window.sees_count(".errors li a", 2).await;
        gallery.look("sign-in-with-errors").await;
        gallery.go_and_look("not-found", "/nothing/here").await;
        let refuse = addresses::link_to_refuse(&app, "press@mail.example").await;
        gallery.go_and_look("refuse-mail", &refuse).await;
        gallery.window.click("main form button").await;
        gallery.look("mail-refused").await;
        gallery.go_and_look("forgotten-password", forgotten_password::PATH).await;
        gallery.window.click("main form button").await;
        gallery.window.has("#email-error").await;
        gallery.look("forgotten-password-with-errors").await;
        gallery.window.fill("#email", "nobody@alpine.example").await;
        gallery.window.click("main form button").await;
        gallery.window.sees("h1", &locale.texts().forgotten_sent()).await;
        gallery.look("forgotten-password-sent").await;
        gallery.go_and_look("link-over", &over).await;
        gallery.go_and_look("set-password", &link).await;
        gallery.window.fill("#password", "password").await;
        gallery.window.fill("#again", "password").await;
        gallery.window.click("main form button").await;
        gallery.window.has("#password-error").await;
        gallery.look("set-password-with-errors").await;
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_a_form_that_outlived_its_session_are_sound() {
    let app = TestApp::demo().await;
    let mut gallery = Gallery::open(&app).await;
    gallery.sign_in("staff1@alpine.example").await;
    gallery.window.go(&format!("/partners/{ALPINE}/service-requests/new?type=other")).await;
    gallery.window.fill("#title", "Logo").await;
    gallery.window.fill("#text", "One line").await;
    app.clock.advance(Duration::hours(13));
    gallery.window.click("main form[method=post] [type=submit]").await;
    gallery.window.has("input[name=kept]").await;
    gallery.look("session-over").await;
    gallery.window.fill("#email", "staff1@alpine.example").await;
    gallery.window.fill("#password", partner_portal::seed::DEMO_PASSWORD).await;
    gallery.window.click("form[action='/sign-in'] button").await;
    gallery.window.has("main form #title").await;
    gallery.look("form-left").await;
    gallery.assert_nothing_found();
}

/// A one-time link to set a password.
pub async fn link(app: &TestApp) -> String {
    let token = links::new_token().unwrap();
    sqlx::query(
        "insert into one_time_links (token_hash, person_id, purpose, created_at, expires_at)
         select $1, id, 'set_password', $2, $2 + interval '1 day' from persons where email = $3",
    )
    .bind(links::token_hash(&token))
    .bind(NOW)
    .bind("operator@programme.example")
    .execute(&mut app.owner().await)
    .await
    .unwrap();
    format!("/link/{token}")
}

#[tokio::test]
async fn the_pages_of_an_admin_are_sound() {
    let app = TestApp::demo().await;
    let benefit =
        async |product: &str, package: &str| row(ALPINE, &app.benefit(ALPINE, product, package).await);
    let unused = benefit("Visio Professional 2019", "action_pack").await;
    let office = benefit(OFFICE, "gold_core").await;
    let shown_before = benefit("Windows 10 Enterprise", "gold_core").await;
    let no_key = benefit("SQL Server 2019 Enterprise", "gold_core").await;
    let nothing_to_install = benefit("Windows Server CAL", "action_pack").await;
    let empty_pool = benefit("Project Professional 2019", "action_pack").await;
    let packages = app.product(&app.benefit(ALPINE, OFFICE, "gold_core").await).await;
    let packages = format!("{}?product={packages}", software(ALPINE));
    let studio = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let assignment = app.assignment(&studio, "staff5@alpine.example").await;
    let seats = format!("/partners/{ALPINE}/benefits/visual-studio?open={studio}");
    let seat = format!("/partners/{ALPINE}/benefits/{studio}/assignments/{assignment}");
    let bulk = app.benefit(ALPINE, "Azure bulk credit (Gold)", "gold_core").await;
    let office_365 = app.benefit(ALPINE, "Office 365 E3", "action_pack").await;
    let microsoft_365 = app.benefit(ALPINE, "Microsoft 365 E3", "gold_core").await;
    let cloud = |benefit: &str| format!("/partners/{ALPINE}/benefits/cloud?open={benefit}");
    let keys = |benefit: &str| format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    let visio = app.benefit(ALPINE, "Visio Professional 2019", "action_pack").await;
    let several = format!("/partners/{ALPINE}/benefits/keys?benefit_id={visio}&benefit_id={microsoft_365}");
    let holder = app.member(ALPINE, "staff1@alpine.example").await;
    let people = format!("/partners/{ALPINE}/account/people");
    Office::of_number(&app, ALPINE).await.deactivates(FORMER).await;
    let former = app.member(ALPINE, FORMER).await;
    let mut gallery = Gallery::open(&app).await;
    gallery.sign_in("global.admin@alpine.example").await;
    gallery.window.go(&office).await;
    gallery.window.click(".panel button[type=submit]").await;
    gallery.window.has(".keys code").await;
    gallery.window.go(&keys(&office_365)).await;
    gallery.window.click("#tenant_checked").await;
    gallery.window.click("#confirm").await;
    gallery.window.has(".keys code").await;
    let key = app.id(&format!("select id from issued_keys where benefit_id = '{office_365}'")).await;
    let redemption = format!("{}/{key}/redemption", keys(&office_365));
    app.sign_in("global.admin@alpine.example").await;
    for locale in languages("the_pages_of_an_admin_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("overview", &format!("/partners/{ALPINE}/benefits")).await;
        gallery.go_and_look("membership", &format!("/partners/{ALPINE}/membership")).await;
        gallery.go_and_look("help", &format!("/partners/{ALPINE}/help")).await;
        gallery.go_and_look("help-found", &format!("/partners/{ALPINE}/help?q=visual")).await;
        gallery.go_and_look("help-roles", &format!("/partners/{ALPINE}/help/give-roles")).await;
        gallery.go_and_look("help-renewal", &format!("/partners/{ALPINE}/help/when-can-i-renew")).await;
        gallery.go_and_look("calendar-feed", &format!("/partners/{ALPINE}/membership/calendar")).await;
        gallery.window.click("main form button").await;
        gallery.window.has("#feed-address").await;
        gallery.look("calendar-feed-made").await;
        app.run("delete from calendar_feeds").await;
        gallery.go_and_look("console-refused", "/console").await;
        gallery.go_and_look("software", &software(ALPINE)).await;
        gallery.go_and_look("software-two-packages", &packages).await;
        gallery
            .go_and_look(
                "software-filtered",
                &format!("{}?q=windows&status=no-key&sort=-quantity", software(ALPINE)),
            )
            .await;
        gallery.go_and_look("software-no-match", &format!("{}?q=xyz", software(ALPINE))).await;
        gallery.go_and_look("row-keys-to-get", &unused).await;
        gallery.go_and_look("row-keys-shown", &office).await;
        gallery.go_and_look("row-show-again", &shown_before).await;
        gallery.go_and_look("row-no-key", &no_key).await;
        gallery.go_and_look("row-nothing-to-install", &nothing_to_install).await;
        gallery.go_and_look("row-empty-pool", &empty_pool).await;
        gallery.go_and_look("several-keys", &several).await;
        for kind in ["cloud", "visual-studio", "technical", "go-to-market"] {
            gallery.go_and_look(kind, &format!("/partners/{ALPINE}/benefits/{kind}")).await;
        }
        gallery.go_and_look("row-cloud-keys-to-get", &cloud(&microsoft_365)).await;
        gallery.go_and_look("row-cloud-keys-shown", &cloud(&office_365)).await;
        gallery.go_and_look("confirm-tenant", &keys(&microsoft_365)).await;
        gallery.go_and_look("redemption", &redemption).await;
        gallery.window.set_date("#redeemed_on", "2026-11-20").await;
        gallery.window.click("form:has(#redeemed_on) button").await;
        gallery.window.has("#outcomes").await;
        gallery.look("redemption-outcomes").await;
        gallery.go_and_look("profile", "/profile").await;
        gallery.go_and_look("profile-sessions", "/profile/sessions").await;
        gallery.go_and_look("profile-password", "/profile/password").await;
        gallery.window.click("main form button[type=submit]").await;
        gallery.window.has("#present_password-error").await;
        gallery.look("profile-password-with-errors").await;
        gallery.go_and_look("profile-email", "/profile/email").await;
        gallery.window.click("main form button[type=submit]").await;
        gallery.window.has("#email-error").await;
        gallery.look("profile-email-with-errors").await;
        let person = format!("{people}/{holder}");
        gallery.go_and_look("person", &person).await;
        gallery.go_and_look("people-new", &format!("{people}/new")).await;
        gallery.go_and_look("people-many", &format!("{people}/many")).await;
        for (name, list) in [
            (
                "people-preview",
                format!(
                    "Claudia Brunner, staff1@bleu-horizon.example, user_admin\nAnna Zürcher, {FORMER}\n42, staff1@alpine.example"
                ),
            ),
            ("people-preview-with-errors", format!("42, 42\n=1, {FORMER}, 7\n{}, {FORMER}", "1".repeat(300))),
        ] {
            gallery.window.fill("#people", &list).await;
            gallery.window.click("#look").await;
            gallery.window.has("#preview").await;
            gallery.look(name).await;
            gallery.window.go(&format!("{people}/many")).await;
        }
        gallery.go_and_look("person-reactivation", &format!("{people}/{former}/reactivation")).await;
        gallery.go_and_look("person-roles", &format!("{person}/roles")).await;
        gallery.go_and_look("person-deactivation", &format!("{person}/deactivation")).await;
        gallery.go_and_look("row-seats", &format!("{seats}&find=staff1")).await;
        gallery.window.go(&seats).await;
        gallery.window.click("details.more > summary").await;
        gallery.look("row-seats-several").await;
        for (name, list) in [
            ("seats-preview", "staff20@alpine.example\nstaff1@alpine.example\nstaff20@alpine.example"),
            (
                "seats-preview-with-errors",
                "staff20@alpine.example\nnobody@alpine.example\nst\u{430}ff21@alpine.example\n42",
            ),
            ("seats-list-empty", ""),
        ] {
            gallery.window.go(&seats).await;
            gallery.window.click("details.more > summary").await;
            gallery.window.fill("#emails", list).await;
            gallery.window.click("form:has(#emails) button").await;
            gallery.window.has("h1 ~ #preview, h1 ~ form").await;
            gallery.look(name).await;
        }
        for act in ["give", "deactivate"] {
            gallery.window.go(&people).await;
            let box_of = format!("#m-{holder} input[type=checkbox]");
            gallery.window.click(&box_of).await;
            gallery.window.click(&format!("button[name=act][value={act}]")).await;
            gallery.window.has("#act").await;
            gallery.look(&format!("people-selected-{act}")).await;
        }
        gallery.window.go(&seats).await;
        for number in [1, 2, 5] {
            let seat = format!("#seat-{number} input[type=checkbox]");
            gallery.window.click(&seat).await;
        }
        gallery.window.click("form[action*='/removals'] button").await;
        gallery.window.has("main .btn-danger").await;
        gallery.look("seats-removals").await;
        gallery.window.go(&format!("{}&find=staff11", cloud(&bulk))).await;
        gallery.window.click(".people-choice label").await;
        gallery.window.click("#assign").await;
        gallery.window.has("#outside_checked").await;
        gallery.look("seat-question").await;
        gallery.go_and_look("seat-removal", &format!("{seat}/removal")).await;
        gallery.go_and_look("seat-reassignment", &format!("{seat}/reassignment?find=staff1")).await;
        gallery.go_and_look("people", &people).await;
        gallery.go_and_look("row-person", &format!("{people}?status=with-seats&open={holder}")).await;
        gallery.go_and_look("row-person-deactivated", &format!("{people}?status=deactivated")).await;
        gallery.go_and_look("seats-register", &format!("/partners/{ALPINE}/seats")).await;
        gallery.go_and_look("people-no-match", &format!("{people}?q=xyz")).await;
        gallery.go_and_look("my-assignments-none", &format!("/partners/{ALPINE}/my-assignments")).await;
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_figures_are_sound() {
    let app = TestApp::demo().await;
    let mut gallery = Gallery::open(&app).await;
    gallery.sign_in("operator@programme.example").await;
    gallery.go_and_look("console-figures-none", "/console/insights").await;
    // With a day that was not counted.
    for hours in [-72, -48, 0] {
        crate::database::figures::count_at(&app, crate::database::NOW + time::Duration::hours(hours)).await;
    }
    for locale in languages("the_pages_of_figures_are_sound") {
        gallery.speak(locale).await;
        gallery.sign_in("global.admin@alpine.example").await;
        gallery.go_and_look("figures", &format!("/partners/{ALPINE}/insights")).await;
        gallery.window.click("#f-lapsing summary").await;
        gallery.look("figures-with-a-table").await;
        gallery.sign_in("operator@programme.example").await;
        gallery.go_and_look("console-figures", "/console/insights").await;
        gallery.window.click("#f-seats summary").await;
        gallery.look("console-figures-with-a-table").await;
        gallery.go_and_look("console-figures-companies", "/console/insights/companies").await;
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_orders_are_sound() {
    let app = TestApp::demo().await;
    let open = crate::orders::place(&app, ALPINE, &["silver-devops", "silver-security"]).await;
    let (paid, note) = crate::orders::credited_in(&app, ALPINE, &["gold-communications"]).await;
    let day = time::macros::date!(2026 - 11 - 20);
    crate::orders::pay(&app, ALPINE, paid.parse().map(OrderId).unwrap(), 500, day).await;
    let (shown, confirmed, line) = crate::orders::statements::leave(&app).await;
    let orders = format!("/partners/{ALPINE}/orders");
    let renewal = renewal_with_fewer_seats(&app).await;
    let mut gallery = Gallery::open(&app).await;
    for locale in languages("the_pages_of_orders_are_sound") {
        gallery.speak(locale).await;
        gallery.sign_in("global.admin@alpine.example").await;
        gallery.go_and_look("orders", &orders).await;
        gallery.go_and_look("what-to-buy", &format!("{orders}/new")).await;
        gallery.go_and_look("competencies", &format!("{orders}/new?offer=silver_core")).await;
        gallery.go_and_look("new-order", &format!("{orders}/new?offer=gold-messaging")).await;
        gallery.window.click("#place").await;
        gallery.window.has(".errors").await;
        gallery.look("new-order-with-errors").await;
        gallery.go_and_look("order-off", &format!("{orders}/new?offer=silver-devops")).await;
        gallery.go_and_look("order-open", &format!("{orders}/{open}")).await;
        gallery.go_and_look("order-paid", &format!("{orders}/{paid}")).await;
        gallery.go_and_look("order-cancellation", &format!("{orders}/{open}/cancellation")).await;
        gallery.go_and_look("pro-forma", &format!("{orders}/{open}/invoice")).await;
        gallery.go_and_look("invoice", &format!("{orders}/{paid}/invoice")).await;
        gallery.go_and_look("credit-note", &format!("{orders}/{paid}/credit-notes/{note}")).await;
        gallery.sign_in("global.admin@celadon.example").await;
        gallery.go_and_look("renewal", &renewal).await;
        gallery.sign_in("operator@programme.example").await;
        gallery.go_and_look("console-orders", "/console/orders").await;
        gallery.go_and_look("console-order", &format!("/console/orders/{open}")).await;
        gallery.go_and_look("console-order-that-differs", &format!("/console/orders/{paid}")).await;
        gallery.go_and_look("console-payments", "/console/payments").await;
        gallery.go_and_look("console-statement-new", "/console/payments/new").await;
        gallery.go_and_look("console-statement", &shown).await;
        gallery.go_and_look("console-statement-confirmed", &confirmed).await;
        gallery.go_and_look("console-payment", &line).await;
    }
    gallery.assert_nothing_found();
}

/// Celadon's Silver can be renewed; more people hold a seat of it than it grants: where the renewal is reviewed.
async fn renewal_with_fewer_seats(app: &TestApp) -> String {
    let seats = app.benefit(CELADON, "Visual Studio Enterprise", "silver_core").await;
    Programme::of(app).await.grants_more(CELADON, &seats, 6).await;
    let office = Office::of_number(app, CELADON).await;
    let without = "select p.email from persons p join members m on m.person_id = p.id
                   join partner_directory d on d.id = m.partner_id and d.mpn_id = $1
                   where m.active and not exists (select from seat_assignments a
                       where a.partner_id = m.partner_id and a.member_id = m.id and a.released_at is null)
                   order by p.email limit 6";
    let emails: Vec<String> =
        sqlx::query_scalar(without).bind(CELADON).fetch_all(&mut app.owner().await).await.unwrap();
    for email in emails {
        office.gives_seat(&seats, &email).await;
    }
    format!("/partners/{CELADON}/orders/new?offer=silver_core&competency=silver-data-platform")
}

#[tokio::test]
async fn the_pages_of_everybody_else_are_sound() {
    let app = TestApp::demo().await;
    let alpine = row(ALPINE, &app.benefit(ALPINE, OFFICE, "gold_core").await);
    let bleu_horizon = app.benefit(BLEU_HORIZON, OFFICE, "action_pack").await;
    let celadon = row(CELADON, &app.benefit(CELADON, "Windows 10 Enterprise", "silver_core").await);
    let dvina = row(DVINA, &app.benefit(DVINA, OFFICE, "silver_core").await);
    let asked = crate::roles::ask(&app, "staff32@alpine.example", "mpn_partner_admin").await;
    // A name: it is the same in every language.
    app.run("update role_requests set reason = 'Claudia Brunner'").await;
    let role_requests = format!("/partners/{ALPINE}/account/role-requests");
    crate::global_admin::leave_claim(&app).await;
    crate::global_admin::leave_record(&app, "staff32@alpine.example").await;
    let mut gallery = Gallery::open(&app).await;
    for locale in languages("the_pages_of_everybody_else_are_sound") {
        gallery.speak(locale).await;
        gallery.sign_in("user.admin@alpine.example").await;
        gallery.go_and_look("row-role-missing", &alpine).await;
        gallery.sign_in("staff1@alpine.example").await;
        gallery.go_and_look("my-assignments", &format!("/partners/{ALPINE}/my-assignments")).await;
        gallery.sign_in("staff7@alpine.example").await;
        gallery.go_and_look("my-assignments-credit", &format!("/partners/{ALPINE}/my-assignments")).await;
        gallery.sign_in("staff1@alpine.example").await;
        gallery.go_and_look("forbidden", &format!("/partners/{ALPINE}/benefits")).await;
        gallery.sign_in("consultant@freelance.example").await;
        gallery.go_and_look("partners", "/partners").await;
        gallery.go_and_look("overview-of-two-companies", &format!("/partners/{ALPINE}/benefits")).await;
        gallery.sign_in("staff32@alpine.example").await;
        gallery.go_and_look("company-data", &format!("/partners/{ALPINE}/account/company")).await;
        gallery.go_and_look("access-asked", &format!("/partners/{ALPINE}/account/access")).await;
        gallery.go_and_look("leave", &format!("/partners/{ALPINE}/account/leave")).await;
        let global_admin = crate::global_admin::page_of(ALPINE);
        gallery.go_and_look("global-admin", &global_admin).await;
        gallery.window.click("#ask-admins").await;
        gallery.window.has("#reason-error").await;
        gallery.look("global-admin-wrong").await;
        gallery.go_and_look("global-admin-by-dns", &format!("{global_admin}/dns")).await;
        gallery.window.click("#check").await;
        gallery.window.has("#found-1-error").await;
        gallery.look("global-admin-not-found").await;
        gallery.sign_in("staff9@alpine.example").await;
        gallery.go_and_look("global-admin-claimed", &format!("{global_admin}/dns")).await;
        gallery.sign_in("user.admin@alpine.example").await;
        gallery.go_and_look("role-requests", &role_requests).await;
        gallery.go_and_look("role-approval", &format!("{role_requests}/{asked}/approval")).await;
        gallery.go_and_look("role-refusal", &format!("{role_requests}/{asked}/refusal")).await;
        gallery.sign_in("global.admin@bleu-horizon.example").await;
        gallery.go_and_look("row-refund-possible", &row(BLEU_HORIZON, &bleu_horizon)).await;
        gallery.go_and_look("list-empty", &format!("/partners/{BLEU_HORIZON}/benefits/go-to-market")).await;
        gallery
            .go_and_look("confirm", &format!("/partners/{BLEU_HORIZON}/benefits/{bleu_horizon}/keys"))
            .await;
        gallery.sign_in("global.admin@celadon.example").await;
        gallery.go_and_look("overview-renewal-window", &format!("/partners/{CELADON}/benefits")).await;
        gallery.go_and_look("row-closed", &celadon).await;
        gallery.go_and_look("access", &format!("/partners/{CELADON}/account/access")).await;
        gallery.sign_in("global.admin@dvina.example").await;
        gallery.go_and_look("overview-membership-center", &format!("/partners/{DVINA}/benefits")).await;
        gallery.go_and_look("moving-in", &format!("/partners/{DVINA}/account/invitation")).await;
        gallery.go_and_look("row-membership-center", &dvina).await;
        gallery.sign_in("operator@programme.example").await;
        gallery.go_and_look("console", "/console").await;
        gallery.go_and_look("console-key-pools", "/console/keys").await;
        for (name, path) in [
            ("console-products", "/console/catalogue/products"),
            ("console-product", "/console/catalogue/products/visio-professional-2019"),
            ("console-offers", "/console/catalogue/offers"),
            ("console-offer", "/console/catalogue/offers/action-pack"),
            ("console-packages", "/console/catalogue/packages"),
            ("console-package", "/console/catalogue/packages/isv-cosell-ready"),
            ("console-levels", "/console/catalogue/levels"),
            ("console-level", "/console/catalogue/levels/gold_core"),
            ("console-catalogue-file", "/console/catalogue/file"),
        ] {
            gallery.go_and_look(name, path).await;
        }
    }
    gallery.assert_nothing_found();
}

/// A key that was replaced, the one in its place, and one that can be.
async fn replaced(app: &TestApp) -> (String, String, String) {
    let office = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let windows = app.benefit(ALPINE, "Windows 10 Enterprise", "gold_core").await;
    let alpine = Office::of_number(app, ALPINE).await;
    alpine.gets_keys(&office).await;
    alpine.gets_keys(&windows).await;
    let new = Programme::of(app).await.replaces_key(&office, "Blocked by mistake").await;
    let first =
        |benefit: &str| format!("select id from issued_keys where benefit_id = '{benefit}' and ordinal = 1");
    (app.id(&first(&office)).await, new.to_string(), app.id(&first(&windows)).await)
}

#[tokio::test]
async fn the_pages_of_setting_up_are_sound() {
    let app = TestApp::demo().await;
    let mut gallery = Gallery::open(&app).await;
    gallery.sign_in("operator@programme.example").await;
    let operator = app.id("select person_id from operators").await;
    let pool = app.id("select id from products where name = 'Visio Professional 2019'").await;
    let import = crate::database::key_imports::leave_ready(&app).await;
    let (old, new, other) = replaced(&app).await;
    for locale in languages("the_pages_of_setting_up_are_sound") {
        gallery.speak(locale).await;
        for (name, path) in [
            ("set-up", "/console/setup"),
            ("operators", "/console/operators"),
            ("operator-own-mails", "/console/operators/mails"),
            ("operator", &format!("/console/operators/{operator}")),
            ("key-pool", &format!("/console/keys/{pool}")),
            ("issued-keys", &format!("/console/keys/issued?company={ALPINE}")),
            ("issued-key", &format!("/console/keys/issued/{new}")),
            ("revoked-key", &format!("/console/keys/issued/{old}")),
            ("replace-key", &format!("/console/keys/issued/{other}/replacement")),
            ("key-imports", "/console/keys/imports"),
            ("key-import-new", "/console/keys/imports/new"),
            ("key-import-ready", &format!("/console/keys/imports/{import}")),
            ("settings", "/console/settings"),
        ] {
            gallery.go_and_look(name, path).await;
        }
        gallery.window.fill("#name", " ").await;
        gallery.window.fill("#seat_waiting_days", "many").await;
        gallery.window.click("#save").await;
        gallery.window.sees_count(".errors li a", 2).await;
        gallery.look("settings-with-errors").await;
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_mails_are_sound() {
    let app = TestApp::demo().await;
    let mut gallery = Gallery::open(&app).await;
    gallery.sign_in("operator@programme.example").await;
    for locale in languages("the_pages_of_mails_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("mails-none", "/console/mail").await;
    }
    mails::write_one_of_each_state(&app).await;
    let mail = |number: u8| format!("/console/mail/01939a3c-0000-7000-8000-00000000000{number}");
    for locale in languages("the_pages_of_mails_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("mails", "/console/mail").await;
        gallery.go_and_look("mails-no-match", "/console/mail?status=failed&q=xyz").await;
        gallery.go_and_look("mail-sent", &mail(1)).await;
        gallery.go_and_look("mail-queued", &mail(2)).await;
        gallery.go_and_look("mail-failed", &mail(3)).await;
        gallery.go_and_look("mail-unknown", &mail(4)).await;
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_giving_by_hand_are_sound() {
    let app = TestApp::demo().await;
    let seats = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let unlimited = app.benefit(ALPINE, "Presales and deployment services", "gold_core").await;
    let programme = Programme::of(&app).await;
    programme.grants_more(ALPINE, &seats, 5).await;
    programme.extends(ALPINE, &seats, time::macros::date!(2026 - 12 - 24)).await;
    let gold = app.id(&format!("select enrollment_id from benefits where id = '{seats}'")).await;
    let member = app.member(DVINA, "staff1@dvina.example").await;
    let company = format!("/console/companies/{ALPINE}");
    let mut gallery = Gallery::open(&app).await;
    for locale in languages("the_pages_of_giving_by_hand_are_sound") {
        gallery.sign_in("operator@programme.example").await;
        gallery.speak(locale).await;
        gallery.go_and_look("extension", &format!("{company}/memberships/{gold}/extension")).await;
        gallery.go_and_look("quantity-off", &format!("{company}/benefits/{unlimited}/quantity")).await;
        gallery.go_and_look("quantity", &format!("{company}/benefits/{seats}/quantity")).await;
        gallery.window.click("#grant").await;
        gallery.window.sees_count(".errors li a", 2).await;
        gallery.look("quantity-wrong").await;
        gallery.go_and_look("invitation", &format!("/console/companies/{DVINA}/invitation")).await;
        gallery.go_and_look("invitation-off", &format!("{company}/invitation")).await;
        let by_hand = format!("/console/companies/{DVINA}/people/{member}/global-admin");
        gallery.go_and_look("global-admin-by-hand", &by_hand).await;
        gallery.go_and_look("give", &format!("{company}/memberships")).await;
        gallery.window.click("#ask").await;
        gallery.window.sees_count(".errors li a", 2).await;
        gallery.look("give-wrong").await;
        gallery.window.choose("#offer", &app.name_in("Silver Security", locale).await).await;
        gallery.window.fill("#reason", "Blocked by mistake").await;
        gallery.window.click("#ask").await;
        gallery.window.has("#give").await;
        gallery.look("give-preview").await;
        gallery.sign_in("global.admin@alpine.example").await;
        gallery.go_and_look("overview-given", &format!("/partners/{ALPINE}/benefits")).await;
        let row = format!("/partners/{ALPINE}/benefits/visual-studio?open={seats}");
        gallery.go_and_look("row-given", &row).await;
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_news_are_sound() {
    let desk = Desk::new().await;
    let app = &desk.app;
    desk.set_contact(ALPINE, "staff2@alpine.example").await;
    let benefit = app.benefit(ALPINE, OFFER, "gold_core").await;
    let activation = Office::of_number(app, ALPINE).await.asks_for(&benefit).await;
    Programme::of(app).await.fulfils_offer(activation).await;
    let mut gallery = Gallery::open(app).await;
    gallery.sign_in(OPERATOR).await;
    for locale in languages("the_pages_of_news_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("news-none", "/console/news").await;
        gallery.go_and_look("news-new", "/console/news/new").await;
        gallery.window.fill("#subject_fr", "Un salon").await;
        gallery.window.click("#ask").await;
        gallery.window.has(".errors").await;
        gallery.look("news-wrong").await;
        gallery.window.fill("#text_fr", "Il ouvre bientôt.").await;
        gallery.window.fill("#subject_en", "A fair").await;
        gallery.window.fill("#text_en", "It opens soon.").await;
        gallery.window.click("#ask").await;
        gallery.window.has("#send").await;
        gallery.look("news-preview").await;
    }
    gallery.window.click("#send").await;
    gallery.window.has("#delivery").await;
    let sent = format!("/console/news/{}", app.id("select id from news").await);
    for locale in languages("the_pages_of_news_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("news", "/console/news").await;
        gallery.go_and_look("news-sent", &sent).await;
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_announcements_and_help_pages_are_sound() {
    let app = TestApp::demo().await;
    crate::database::announcements::leave_some(&app).await;
    crate::database::help_pages::leave_some(&app).await;
    let announcement = app.id("select id from announcements").await;
    let mut gallery = Gallery::open(&app).await;
    gallery.sign_in(OPERATOR).await;
    for locale in languages("the_pages_of_announcements_and_help_pages_are_sound") {
        gallery.speak(locale).await;
        for (name, path) in [
            ("announcements", "/console/announcements".to_owned()),
            ("announcement-new", "/console/announcements/new".to_owned()),
            ("announcement", format!("/console/announcements/{announcement}")),
            ("help-pages", "/console/help-pages".to_owned()),
            ("help-page", "/console/help-pages/give-roles".to_owned()),
            ("help-page-text", "/console/help-pages/give-roles/text".to_owned()),
            ("help-page-version", "/console/help-pages/give-roles/versions/1".to_owned()),
        ] {
            gallery.go_and_look(name, &path).await;
        }
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_activations_are_sound() {
    let desk = Desk::new().await;
    let app = &desk.app;
    desk.set_contact(ALPINE, "staff2@alpine.example").await;
    let mut gallery = Gallery::open(app).await;
    gallery.sign_in(OPERATOR).await;
    for locale in languages("the_pages_of_activations_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("activations-none", "/console/activations").await;
    }
    let technical = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let offer = desk.ask(ALPINE, OFFER, "gold_core").await;
    let cancelled = desk.ask(ALPINE, "Press release with quote", "gold_core").await;
    let declined = desk.ask(ALPINE, "Social media posts", "gold_core").await;
    let benefit = app.benefit(ALPINE, "Press release with quote", "gold_core").await;
    memberships::cancel_for(app, &benefit).await;
    queue::make_due(app, &technical, "2026-11-21 08:00Z").await;
    let seen = crate::fulfilment::seen_by(&desk.second, &declined).await;
    let fields = [("seen", seen.as_str()), ("message", "12345")];
    let done = desk.second.post(&format!("{}/declining", path(&declined)), &fields).await;
    assert_eq!(done.status(), 303);
    for locale in languages("the_pages_of_activations_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("activations", "/console/activations").await;
        gallery.go_and_look("activations-all", "/console/activations?status=all").await;
        gallery.go_and_look("activations-no-match", "/console/activations?company=1").await;
        gallery.go_and_look("activation-technical", &path(&technical)).await;
        gallery.go_and_look("activation-offer", &path(&offer)).await;
        gallery.go_and_look("activation-cancelled", &path(&cancelled)).await;
        gallery.go_and_look("activation-declined", &path(&declined)).await;
        gallery.window.go(&path(&technical)).await;
        gallery.window.fill("#access_id", "é").await;
        gallery.window.fill("#contract_id", "3 4").await;
        gallery.window.click("#fulfil .btn-primary").await;
        gallery.window.has(".errors").await;
        gallery.look("activation-wrong-ids").await;
        for (name, chosen) in
            [("fulfilments", vec![&offer]), ("fulfilments-blocked", vec![&offer, &cancelled])]
        {
            gallery.window.go("/console/activations").await;
            for id in chosen {
                gallery.window.click(&format!("input[value='{id}']")).await;
            }
            gallery.window.click("#many button").await;
            gallery.window.has("#preview").await;
            gallery.look(name).await;
        }
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_a_suspended_company_are_sound() {
    let app = TestApp::demo().await;
    suspend(&app).await;
    let office = row(ALPINE, &app.benefit(ALPINE, OFFICE, "gold_core").await);
    let mut gallery = Gallery::open(&app).await;
    gallery.sign_in("global.admin@alpine.example").await;
    for locale in languages("the_pages_of_a_suspended_company_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("overview-suspended", &format!("/partners/{ALPINE}/benefits")).await;
        gallery.go_and_look("row-suspended", &office).await;
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_what_the_programme_fulfils_are_sound() {
    let app = TestApp::demo().await;
    let not_asked = app.benefit(ALPINE, "On-premises incidents", "gold_core").await;
    let active = app.benefit(ALPINE, "Partner advisory hours", "gold_core").await;
    let offer = app.benefit(ALPINE, "Case study", "gold_core").await;
    let bleu_horizon = app.benefit(BLEU_HORIZON, "On-premises incidents", "action_pack").await;
    let of_celadon = |product: &'static str| app.benefit(CELADON, product, "silver_core");
    let (declined, in_progress) =
        (of_celadon("Presales and deployment services").await, of_celadon("Cloud incidents").await);
    let (requested, withdrawn) =
        (of_celadon("Referral management").await, of_celadon("How to market with Microsoft").await);
    let row =
        |mpn_id: i64, kind: &str, benefit: &str| format!("/partners/{mpn_id}/benefits/{kind}?open={benefit}");
    let activation = format!("/partners/{ALPINE}/benefits/{not_asked}/activation");
    let mut gallery = Gallery::open(&app).await;
    for locale in languages("the_pages_of_what_the_programme_fulfils_are_sound") {
        gallery.speak(locale).await;
        gallery.sign_in("partner.admin@alpine.example").await;
        gallery.go_and_look("row-technical", &row(ALPINE, "technical", &not_asked)).await;
        gallery.go_and_look("row-technical-active", &row(ALPINE, "technical", &active)).await;
        gallery.go_and_look("row-offer-no-contact", &row(ALPINE, "go-to-market", &offer)).await;
        gallery.go_and_look("activate", &activation).await;
        gallery.window.fill("#find", "staff4").await;
        gallery.window.click("#search").await;
        gallery.window.sees_count("input[name=member_id]", 2).await;
        gallery.look("activate-searched").await;
        gallery.window.fill("#alternative_email", "no address").await;
        gallery.window.click("#submit").await;
        gallery.window.sees_count(".errors li a", 2).await;
        gallery.look("activate-with-errors").await;
        gallery.sign_in("user.admin@alpine.example").await;
        gallery.go_and_look("row-technical-role-missing", &row(ALPINE, "technical", &not_asked)).await;
        gallery.sign_in("staff2@alpine.example").await;
        gallery.go_and_look("row-technical-staff", &row(ALPINE, "technical", &active)).await;
        gallery.sign_in("global.admin@bleu-horizon.example").await;
        memberships::let_any_use_end_refunds(&app, BLEU_HORIZON).await;
        gallery.go_and_look("row-technical-refund", &row(BLEU_HORIZON, "technical", &bleu_horizon)).await;
        let path = format!("/partners/{BLEU_HORIZON}/benefits/{bleu_horizon}/activation");
        gallery.go_and_look("activate-refund", &path).await;
        gallery.sign_in("partner.admin@celadon.example").await;
        gallery.go_and_look("row-technical-declined", &row(CELADON, "technical", &declined)).await;
        gallery.go_and_look("row-technical-in-progress", &row(CELADON, "technical", &in_progress)).await;
        gallery.go_and_look("row-offer-requested", &row(CELADON, "go-to-market", &requested)).await;
        gallery.go_and_look("row-offer-withdrawn", &row(CELADON, "go-to-market", &withdrawn)).await;
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_the_marketing_contact_are_sound() {
    let app = TestApp::demo().await;
    let (alpine, celadon) = (
        format!("/partners/{ALPINE}/benefits/go-to-market"),
        format!("/partners/{CELADON}/benefits/go-to-market"),
    );
    let mut gallery = Gallery::open(&app).await;
    for locale in languages("the_pages_of_the_marketing_contact_are_sound") {
        gallery.speak(locale).await;
        gallery.sign_in("global.admin@alpine.example").await;
        gallery.go_and_look("contact-add", &format!("{alpine}/contact")).await;
        gallery.window.fill("#alternative_email", "no address").await;
        gallery.window.click("#save").await;
        gallery.window.sees_count(".errors li a", 3).await;
        gallery.look("contact-add-with-errors").await;
        gallery.go_and_look("contact-nobody-found", &format!("{alpine}/contact?find=xyz")).await;
        gallery.sign_in("user.admin@alpine.example").await;
        gallery.window.go(&alpine).await;
        gallery.window.click(".contact summary").await;
        gallery.look("contact-none-role-missing").await;
        gallery.sign_in("global.admin@celadon.example").await;
        gallery.go_and_look("contact", &celadon).await;
        gallery.go_and_look("contact-update", &format!("{celadon}/contact")).await;
        gallery.go_and_look("contact-change", &format!("{celadon}/contact?change=yes")).await;
    }
    let of_celadon = |product: &'static str| app.benefit(CELADON, product, "silver_core");
    let (referrals, how_to_market) =
        (of_celadon("Referral management").await, of_celadon("How to market with Microsoft").await);
    // While its year lasted.
    let office = Office::of_number(&app, CELADON).await.at(datetime!(2026-11-12 09:00 UTC));
    office.asks_for(&how_to_market).await;
    let programme = Programme::of(&app).await.at(datetime!(2026-11-13 09:00 UTC));
    programme.fulfils_offer(latest_activation(&app, &referrals).await).await;
    activations::end_on(&app, &referrals, date!(2026 - 12 - 20)).await;
    for locale in languages("the_pages_of_the_marketing_contact_are_sound") {
        gallery.speak(locale).await;
        gallery.sign_in("global.admin@celadon.example").await;
        gallery.go_and_look("offers-active-and-requested", &celadon).await;
    }
    gallery.assert_nothing_found();
}

/// The picture for the README, taken by hand:
/// `cargo test --test portal picture_for_the_readme -- --ignored`, then
/// `pngquant --nofs --output docs/screenshot.png artifacts/readme.png`.
#[tokio::test]
#[ignore = "only for the README"]
async fn picture_for_the_readme() {
    let app = TestApp::demo().await;
    let office = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let window = Window::open(&app, Script::On).await;
    window.size(1280, 800).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&row(ALPINE, &office)).await;
    window.click(".panel button[type=submit]").await;
    window.has(".keys code").await;
    // The rows that make a short list, without the banner of the act before.
    window.go(&format!("{}?q=office&open={office}", software(ALPINE))).await;
    window.has(".keys code").await;
    window.picture("readme").await;
}

#[tokio::test]
async fn the_page_of_many_seats_is_sound() {
    let app = TestApp::demo().await;
    let studio = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    crate::database::bulk::add_crowd(&app, 1..=120).await;
    crate::database::seats::fill(&app, &studio, 120).await;
    let seats = format!("/partners/{ALPINE}/benefits/visual-studio?open={studio}");
    let mut gallery = Gallery::open(&app).await;
    gallery.sign_in("global.admin@alpine.example").await;
    for locale in languages("the_page_of_many_seats_is_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("row-many-seats", &format!("{seats}&seats=100")).await;
        gallery.go_and_look("row-seats-searched", &format!("{seats}&holder=0017")).await;
        gallery.go_and_look("row-seats-no-match", &format!("{seats}&holder=xyz")).await;
    }
    gallery.assert_nothing_found();
}

/// Bleu Horizon asks to cancel its seats, of which somebody has one.
async fn ask_to_cancel_one_benefit(app: &TestApp) -> String {
    let seats = app.benefit(BLEU_HORIZON, "Visual Studio Professional", "action_pack").await;
    let enrollment = app.id(&format!("select enrollment_id from benefits where id = '{seats}'")).await;
    Office::of_number(app, BLEU_HORIZON).await.gives_seat(&seats, "staff1@bleu-horizon.example").await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let (once, what) = (crate::service_requests::once(), format!("{enrollment}.benefit.{seats}"));
    let fields = [("type", "cancellation"), ("once", &once), ("enrollment", &what), ("text", "Not used.")];
    let asked = admin.post(&crate::service_requests::list(BLEU_HORIZON), &fields).await;
    crate::service_requests::id_of(&asked)
}

#[tokio::test]
async fn the_pages_of_service_requests_are_sound() {
    let app = TestApp::demo().await;
    for (product, package) in
        [("On-premises incidents", "gold_core"), ("Cloud incidents", "gold_core"), (PRESALES, "gold_core")]
    {
        let benefit = app.benefit(ALPINE, product, package).await;
        crate::office::activate(&app, ALPINE, &benefit, ("ACC-17", "CON-42")).await;
    }
    let celadon = async |number: i32| {
        let partner = app.partner(CELADON).await;
        let query =
            format!("select id from service_requests where partner_id = '{partner}' and number = {number}");
        app.id(&query).await
    };
    let threads = [celadon(1).await, celadon(2).await, celadon(3).await, celadon(4).await, celadon(5).await];
    let (alpine, bleu) = (crate::service_requests::list(ALPINE), crate::service_requests::list(BLEU_HORIZON));
    let of_celadon = crate::service_requests::list(CELADON);
    let cancellation = ask_to_cancel_one_benefit(&app).await;
    let mut gallery = Gallery::open(&app).await;
    for locale in languages("the_pages_of_service_requests_are_sound") {
        gallery.speak(locale).await;
        gallery.sign_in("global.admin@celadon.example").await;
        gallery.go_and_look("requests", &of_celadon).await;
        gallery
            .go_and_look("requests-filtered", &format!("{of_celadon}?status=closed&type=on-premises"))
            .await;
        gallery.go_and_look("requests-no-match", &format!("{of_celadon}?q=xyz")).await;
        for (name, thread) in
            ["too-late", "closed", "waiting-for-you", "waiting", "open"].iter().zip(&threads)
        {
            gallery.go_and_look(&format!("request-{name}"), &format!("{of_celadon}/{thread}")).await;
        }
        gallery.go_and_look("request-closing", &format!("{of_celadon}/{}/closing", threads[3])).await;
        gallery.window.go(&format!("{of_celadon}/{}", threads[4])).await;
        gallery.window.fill("#text", " ").await;
        gallery.window.click("#send").await;
        gallery.window.has(".errors").await;
        gallery.look("request-with-errors").await;
        gallery.sign_in("admin.agent@alpine.example").await;
        gallery.go_and_look("new-request", &format!("{alpine}/new")).await;
        for kind in ["presales", "advisory", "cloud", "on-premises", "other"] {
            gallery.go_and_look(&format!("new-request-{kind}"), &format!("{alpine}/new?type={kind}")).await;
        }
        for kind in ["advisory", "on-premises"] {
            gallery.window.go(&format!("{alpine}/new?type={kind}")).await;
            // Spaces are no words.
            let fill = "document.querySelectorAll('main input:not([type=hidden]), main textarea')\
                        .forEach(it => { it.value = it.id === 'hours' ? '99' : ' '; })";
            gallery.window.eval::<()>(fill, Vec::new()).await;
            gallery.window.click("#submit").await;
            gallery.window.has(".errors").await;
            gallery.look(&format!("new-request-{kind}-with-errors")).await;
        }
        gallery.sign_in("staff1@alpine.example").await;
        gallery.go_and_look("new-request-staff", &format!("{alpine}/new")).await;
        gallery.sign_in("global.admin@bleu-horizon.example").await;
        gallery.go_and_look("requests-none", &bleu).await;
        gallery.go_and_look("new-request-cancellation", &format!("{bleu}/new?type=cancellation")).await;
        gallery.window.click("#enrollment summary").await;
        gallery.look("new-request-cancellation-of-one-benefit").await;
        gallery.sign_in("operator@programme.example").await;
        gallery.go_and_look("console-requests", "/console/service-requests").await;
        let of_case = [
            ("hours", &threads[2]),
            ("incident", &threads[3]),
            ("closed", &threads[0]),
            ("cancellation", &cancellation),
        ];
        for (name, thread) in of_case {
            gallery
                .go_and_look(&format!("console-request-{name}"), &crate::service_requests::console(thread))
                .await;
        }
    }
    gallery.assert_nothing_found();
}
