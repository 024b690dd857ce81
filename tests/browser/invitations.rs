//! Joining a company by an invitation: by a password, without JavaScript; and by way of somebody else who is signed in.

use partner_portal::authz::Role;
use partner_portal::i18n::Locale;

use super::gallery::{Gallery, languages};
use super::window::{Script, Window};
use crate::app::{ALPINE, BLEU_HORIZON, TestApp};
use crate::invitations::{NEW, PASSWORD, invite};

const STAFF: &str = "staff7@alpine.example";

#[tokio::test]
async fn who_has_no_account_joins_by_a_password_in_english() {
    joins_by_a_password(Locale::En, "Alpine Consulting").await;
}

#[tokio::test]
async fn who_has_no_account_joins_by_a_password_in_french() {
    joins_by_a_password(Locale::Fr, "Alpine Consulting").await;
}

async fn joins_by_a_password(locale: Locale, company: &str) {
    let app = TestApp::demo().await;
    let (_, link) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[Role::GlobalAdmin]).await;
    let window = Window::open_in(&app, Script::Off, locale).await;
    window.go(&link).await;
    let t = locale.texts();
    window.sees("h1", &t.invitation_heading(company)).await;
    window.fill("#password", PASSWORD).await;
    window.fill("#again", "something else").await;
    window.click("main form button").await;
    window.sees("#again-error", &t.password_differs()).await;
    window.fill("#password", PASSWORD).await;
    window.fill("#again", PASSWORD).await;
    window.click("main form button").await;
    window.has(".flash p").await;
    assert!(window.text(".flash p").await.contains(company));
    assert!(window.address().await.ends_with(&format!("/partners/{ALPINE}/benefits")));
    window.go(&link).await;
    window.sees("h1", &t.invitation_accepted()).await;
    window.assert_no_complaints(&[422, 410]).await;
}

#[tokio::test]
async fn who_is_signed_in_as_somebody_else_switches_and_accepts_in_english() {
    switches_and_accepts(Locale::En).await;
}

#[tokio::test]
async fn who_is_signed_in_as_somebody_else_switches_and_accepts_in_french() {
    switches_and_accepts(Locale::Fr).await;
}

async fn switches_and_accepts(locale: Locale) {
    let app = TestApp::demo().await;
    let (_, link) = invite(&app, BLEU_HORIZON, ("Giulia Pedrazzini", STAFF), &[Role::UserAdmin]).await;
    let window = Window::open_in(&app, Script::On, locale).await;
    window.sign_in("staff8@alpine.example").await;
    window.speak(locale.tag()).await;
    window.go(&link).await;
    window.has("#somebody-else").await;
    window.click("main form button").await;
    window.has("main .acts a[href^='/sign-in']").await;
    window.click("main .acts a[href^='/sign-in']").await;
    window.fill("#email", STAFF).await;
    window.fill("#password", partner_portal::seed::DEMO_PASSWORD).await;
    window.click("form[action='/sign-in'] button").await;
    window.has("main form[action$='/acceptance'] button").await;
    window.click("main form[action$='/acceptance'] button").await;
    window.has(".flash p").await;
    assert!(window.text(".flash p").await.contains("Bleu Horizon"));
    assert!(window.address().await.contains(&format!("/partners/{BLEU_HORIZON}/")));
    window.assert_no_complaints(&[]).await;
}

#[tokio::test]
async fn the_pages_of_invitations_are_sound() {
    let app = TestApp::demo().await;
    let (member, link) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[Role::GlobalAdmin]).await;
    // Of a company without two memberships of one name.
    invite(&app, BLEU_HORIZON, ("Ruth Keller", NEW), &[Role::GlobalAdmin]).await;
    let (_, other) = invite(&app, BLEU_HORIZON, ("Giulia Pedrazzini", STAFF), &[]).await;
    let (_, withdrawn) = invite(&app, ALPINE, ("Otto Marti", "otto@alpine.example"), &[]).await;
    let gone = app
        .id("select about_member from invitation_links order by created_at desc, about_member desc limit 1")
        .await;
    crate::invitations::withdraw(&app, ALPINE, partner_portal::base::ids::MemberId(gone.parse().unwrap()))
        .await
        .unwrap();
    let mut gallery = Gallery::open(&app).await;
    for locale in languages("the_pages_of_invitations_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("invitation-password", &format!("{link}?lang={locale}")).await;
        gallery.go_and_look("invitation-sign-in", &format!("{other}?lang={locale}")).await;
        gallery.go_and_look("invitation-withdrawn", &format!("{withdrawn}?lang={locale}")).await;
    }
    gallery.sign_in("staff8@alpine.example").await;
    for locale in languages("the_pages_of_invitations_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("invitation-somebody-else", &other).await;
    }
    gallery.sign_in(STAFF).await;
    for locale in languages("the_pages_of_invitations_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("invitation-accept", &other).await;
    }
    gallery.sign_in("operator@programme.example").await;
    for locale in languages("the_pages_of_invitations_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("invite", &format!("/console/companies/{ALPINE}/people/new")).await;
        let withdrawal = format!("/console/companies/{ALPINE}/people/{member}/invitation/withdrawal");
        gallery.go_and_look("withdraw-invitation", &withdrawal).await;
    }
    gallery.speak(Locale::En).await;
    gallery.go_and_look("company-with-invited", &format!("/console/companies/{BLEU_HORIZON}")).await;
    gallery.assert_nothing_found();
}
