//! A company joins: somebody applies, confirms by the link in their mail, an operator accepts, and they come in by the invitation as
//! its Global admin.

use partner_portal::authz::Role;
use partner_portal::base::ids::MailId;
use partner_portal::i18n::Locale;

use super::gallery::{Gallery, languages};
use super::in_each_language;
use super::window::{Script, Window};
use crate::app::TestApp;
use crate::invitations::{PASSWORD, link_in};
use crate::joining::{APPLICANT, LIST, PATH, applied, confirmed, last_link, receive};

in_each_language![a_company_joins];

const OPERATOR: &str = "operator@programme.example";

async fn a_company_joins(script: Script, locale: Locale) {
    let app = TestApp::demo().await;
    app.run("update persons set language = null").await;
    let window = Window::open_in(&app, script, locale).await;
    let t = locale.texts();
    window.go("/sign-in").await;
    window.press(&t.join_link()).await;
    window.sees("h1", &t.join()).await;
    window.fill("#company", "Ibis Software").await;
    window.choose("#country", locale.country("GB").unwrap()).await;
    window.fill("#time_zone", "Europe/London").await;
    window.fill("#name", "Ada Hale").await;
    window.fill("#email", "ada").await;
    window.fill("#wishes", "Azure").await;
    window.click("main form button").await;
    window.sees("#email-error", &t.enter_whole_email()).await;
    window.fill("#email", APPLICANT).await;
    window.click("main form button").await;
    window.sees("h1", &t.forgotten_sent()).await;
    receive(&app).await;
    let link = last_link(&app, APPLICANT).await;
    window.go(&link).await;
    window.sees("h1", &t.join_unconfirmed("Ibis Software")).await;
    window.click("#confirm").await;
    window.sees("#sure-error", &t.join_confirm_missing()).await;
    window.click("#sure").await;
    window.click("#confirm").await;
    window.sees("h1", &t.join_open("Ibis Software")).await;
    operator_accepts(&window, locale).await;
    window.go(&link).await;
    window.sees("h1", &t.join_accepted("Ibis Software")).await;
    comes_in(&app, &window, locale).await;
    window.assert_no_complaints(&[422]).await;
}

async fn operator_accepts(window: &Window, locale: Locale) {
    let t = locale.texts();
    window.sign_in(OPERATOR).await;
    window.go("/console").await;
    window.click("#applications p a").await;
    window.sees("h1", &t.applications()).await;
    window.press("Ibis Software").await;
    window.sees("h1", "Ibis Software").await;
    window.press(&t.application_accept()).await;
    window.sees("h1", &t.application_accept_of("Ibis Software")).await;
    window.click("#accept").await;
    window.has(".flash p").await;
    assert!(window.text(".flash p").await.contains("Ibis Software"));
    window.sign_out().await;
}

async fn comes_in(app: &TestApp, window: &Window, locale: Locale) {
    let mail =
        format!("select id from outbox where recipient = '{APPLICANT}' and mail->>'mail' = 'member_invited'");
    let invitation = link_in(app, MailId(app.id(&mail).await.parse().unwrap())).await;
    window.go(&invitation).await;
    window.fill("#password", PASSWORD).await;
    window.fill("#again", PASSWORD).await;
    window.click("main form button").await;
    window.has(".flash p").await;
    let mpn_id = app.count("select mpn_id from partner_directory where name = 'Ibis Software'").await;
    window.go(&format!("/partners/{mpn_id}/account/access")).await;
    window.sees("h1", &locale.texts().my_access()).await;
    assert!(window.text("main").await.contains(&Role::GlobalAdmin.name(locale.texts())));
}

#[tokio::test]
async fn the_pages_of_joining_are_sound() {
    let app = TestApp::demo().await;
    let unconfirmed = applied(&app, "unconfirmed@ibis.example").await;
    let (id, open) = confirmed(&app, APPLICANT).await;
    let (declined, read) = confirmed(&app, "declined@ibis.example").await;
    let operator = app.sign_in(OPERATOR).await;
    operator.post(&format!("{LIST}/{declined}/refusal"), &[("text", "Paid late")]).await;
    let mut gallery = Gallery::open(&app).await;
    for locale in languages("the_pages_of_joining_are_sound") {
        gallery.sign_in(OPERATOR).await;
        gallery.speak(locale).await;
        for (name, path) in [
            ("applications", LIST.to_owned()),
            ("applications-no-match", format!("{LIST}?status=withdrawn")),
            ("application", format!("{LIST}/{id}")),
            ("application-declined", format!("{LIST}/{declined}")),
            ("application-acceptance", format!("{LIST}/{id}/acceptance")),
            ("application-refusal", format!("{LIST}/{id}/refusal")),
            ("join", PATH.to_owned()),
            ("join-unconfirmed", unconfirmed.clone()),
            ("join-open", open.clone()),
            ("join-declined", read.clone()),
            ("join-withdrawal", format!("{open}/withdrawal")),
            ("join-sent", format!("{PATH}?sent=yes")),
        ] {
            gallery.go_and_look(name, &path).await;
        }
        gallery.window.go(PATH).await;
        gallery.window.click("main form button.btn-primary").await;
        gallery.window.has("#wishes-error").await;
        gallery.look("join-with-errors").await;
    }
    gallery.assert_nothing_found();
}
