//! Whole ways in each language but English: to a key; and of what is asked for, to the operator who decides it and back.
//! Every word on them is the language's own.

use partner_portal::i18n::Locale;
use time::macros::date;

use super::window::{Script, Window};
use crate::app::{ALPINE, BLEU_HORIZON, TestApp};

const OFFICE: &str = "Office Professional Plus 2019";

#[tokio::test]
async fn french_all_the_way_to_the_key() {
    to_the_key(Locale::Fr).await;
}

#[tokio::test]
async fn chinese_all_the_way_to_the_key() {
    to_the_key(Locale::ZhCn).await;
}

#[tokio::test]
async fn russian_all_the_way_to_the_key() {
    to_the_key(Locale::Ru).await;
}

/// A person who reads a language, as their browser says, signs in, chooses it for their account, and gets a key that
/// costs the refund.
async fn to_the_key(locale: Locale) {
    let t = locale.texts();
    let app = TestApp::demo().await;
    let office = app.benefit(BLEU_HORIZON, OFFICE, "action_pack").await;
    let window = Window::open_for_reader(&app, Script::On, &format!("{locale},en;q=0.5")).await;
    window.go("/").await;
    window.sees("h1", &t.sign_in()).await;
    window.sees("label[for=email]", &t.email()).await;
    is_in(&window, locale).await;
    window.press(&t.sign_in()).await;
    window.sees(".errors li a", &t.enter_password()).await;
    is_in(&window, locale).await;
    window.sign_in("global.admin@bleu-horizon.example").await;
    window.speak(locale.tag()).await;
    window.sees("h2", &t.what_to_do_next()).await;
    window.point_at(".side a[href$='/software']").await;
    window.sees("h1", &t.software()).await;
    window.press(&format!("{} 5", t.status_not_used())).await;
    window.has("#f-unused[aria-current=true]").await;
    window.sees(".count", &t.list_count(5)).await;
    window.click(&format!("#t-{office}")).await;
    window.sees(".panel h2", &t.downloads()).await;
    window.sees(".panel h2", &t.keys()).await;
    window.sees(".panel .note-warn b", &t.refund_ends()).await;
    window.press(&t.get_keys()).await;
    window.sees("h1", &t.confirm_keys_heading(OFFICE)).await;
    window.sees("h2", &t.what_happens()).await;
    is_in(&window, locale).await;
    window.press(&t.get_keys_give_up_refund()).await;
    window.sees(".flash", &t.flash_keys_shown(OFFICE)).await;
    window.sees(".keys button", &t.copy()).await;
    window.sees(".panel h3", &t.shown_to()).await;
    let english = Locale::En.texts();
    for left in [english.get_keys(), english.keys(), english.downloads(), english.copy(), english.status()] {
        assert!(!window.texts("h1, h2, h3, button, th").await.contains(&left), "{left:?} in {locale}");
    }
    window.sign_out().await;
    window.sees("h1", &t.sign_in()).await;
    window.assert_no_complaints(&[422]).await;
}

#[tokio::test]
async fn french_all_the_way_of_what_is_asked_for() {
    asked_for_and_decided(Locale::Fr).await;
}

#[tokio::test]
async fn chinese_all_the_way_of_what_is_asked_for() {
    asked_for_and_decided(Locale::ZhCn).await;
}

#[tokio::test]
async fn russian_all_the_way_of_what_is_asked_for() {
    asked_for_and_decided(Locale::Ru).await;
}

/// An admin names a contact, asks for an offer, a technical benefit and something else; the operator decides and answers;
/// the admin finds all of it on their pages. Both read the language.
async fn asked_for_and_decided(locale: Locale) {
    const ADMIN: &str = "partner.admin@alpine.example";
    const OPERATOR: &str = "operator@programme.example";
    let t = locale.texts();
    let app = TestApp::demo().await;
    let offer = app.benefit(ALPINE, "Case study", "gold_core").await;
    let incidents = app.benefit(ALPINE, "On-premises incidents", "gold_core").await;
    let company = format!("/partners/{ALPINE}");
    let window = Window::open_for_reader(&app, Script::On, &format!("{locale},en;q=0.5")).await;
    let sign_in = async |email: &str| {
        window.sign_in_by_click(email).await;
        window.speak(locale.tag()).await;
    };
    let choose_person = async |part: &str| {
        window.fill("#find", part).await;
        window.click("#search").await;
        window.sees_count("input[name=member_id]", 1).await;
        window.click(".people-choice label").await;
    };
    sign_in(ADMIN).await;
    window.go(&format!("{company}/benefits/go-to-market")).await;
    window.sees("#contact h2", &t.marketing_contact()).await;
    window.click("#add-contact").await;
    choose_person("staff3@").await;
    window.fill("#alternative_email", "chiara@mail.example").await;
    window.fill("#phone", "044 668 18 00").await;
    window.click("#save").await;
    window.sees(".flash", &t.flash_contact_set("Chiara Fontana")).await;
    window.click(&format!("#t-{offer}")).await;
    window.click(&format!("#activate-{offer}")).await;
    window.sees("h1", &t.activate_heading(app.name_in("Case study", locale).await)).await;
    window.click("#submit").await;
    window.sees(".flash", &t.flash_activation_requested(app.name_in("Case study", locale).await)).await;

    window.go(&format!("{company}/benefits/technical?open={incidents}")).await;
    window.sees("h2", &t.support_heading()).await;
    window.click(&format!("#activate-{incidents}")).await;
    choose_person("staff1@").await;
    window.fill("#alternative_email", "staff1@alpine.example").await;
    window.click("#submit").await;
    window.sees(".errors li a", &t.alternative_same_as_own()).await;
    window.fill("#alternative_email", "anna@mail.example").await;
    window.click("#submit").await;
    window
        .sees(".flash", &t.flash_activation_requested(app.name_in("On-premises incidents", locale).await))
        .await;

    window.go(&format!("{company}/service-requests/new?type=other")).await;
    window.fill("#title", "Logo").await;
    window.fill("#text", "Which one?").await;
    window.click("#submit").await;
    window.has(".flash p").await;
    let thread = window.address().await;
    is_in(&window, locale).await;
    window.sign_out().await;

    sign_in(OPERATOR).await;
    for product in ["Case study", "On-premises incidents"] {
        window.go(&format!("/console/activations?company={ALPINE}")).await;
        window.press(product).await;
        window.sees("h2", &t.case_decide()).await;
        if product == "On-premises incidents" {
            window.fill("#access_id", "ACC-1234-5678").await;
            window.fill("#contract_id", "CON-8765-4321").await;
        }
        window.click("#fulfil .btn-primary").await;
        window.sees("#status", &t.status_active()).await;
        is_in(&window, locale).await;
    }
    window.go("/console/service-requests").await;
    window.press("Logo").await;
    window.fill("#text", "The new one.").await;
    window.click("#send").await;
    window.has(".flash p").await;
    is_in(&window, locale).await;
    window.sign_out().await;

    sign_in(ADMIN).await;
    let active = t.status_since(t.status_active(), locale.date(date!(2026 - 11 - 20)));
    for (kind, benefit) in [("go-to-market", &offer), ("technical", &incidents)] {
        window.go(&format!("{company}/benefits/{kind}?open={benefit}")).await;
        window.sees(&format!("#activation-{benefit}"), &active).await;
    }
    window.sees(&format!("#access-{incidents}"), "ACC-1234-5678").await;
    window.go(&thread).await;
    window.sees(".thread", "The new one.").await;
    window.assert_no_complaints(&[422]).await;
}

async fn is_in(window: &Window, locale: Locale) {
    let lang = "return document.documentElement.lang";
    window.until("the language", lang, Vec::new(), locale.tag().to_owned()).await;
}
