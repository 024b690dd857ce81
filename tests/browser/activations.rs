//! What a partner asks for travels the whole way: asked for on the page, decided in the operators' queue, told by mail
//! in the reader's language, seen on the page again (R-TEC-2, R-TEC-3, R-GTM-2 to 4).

use partner_portal::i18n::Locale;
use time::macros::date;

use super::window::{Script, Window};
use super::{in_each_language, with_script_and_without};
use crate::app::{ALPINE, TestApp};

with_script_and_without![
    an_offer_is_asked_for_fulfilled_and_told_to_the_contact_in_their_language,
    a_technical_benefit_is_asked_for_fulfilled_with_both_ids_and_told_at_both_addresses
];
in_each_language![a_request_that_is_declined_says_why_and_is_asked_for_anew_and_taken_back];

const PARTNER_ADMIN: &str = "partner.admin@alpine.example";
const OPERATOR: &str = "operator@programme.example";

/// Opens the request for this product from the queue.
async fn open_in_queue(window: &Window, product: &str) {
    window.sign_in_by_click(OPERATOR).await;
    window.point_at(".side a[href='/console/activations']").await;
    window.sees(".list tbody", product).await;
    window.press(product).await;
    window.sees("main", "Alpine Consulting").await;
}

async fn an_offer_is_asked_for_fulfilled_and_told_to_the_contact_in_their_language(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click(PARTNER_ADMIN).await;
    let benefit = app.benefit(ALPINE, "Case study", "gold_core").await;
    let offers = format!("/partners/{ALPINE}/benefits/go-to-market");

    // Nothing can be activated before there is somebody who gets the instructions.
    window.go(&format!("{offers}?open={benefit}")).await;
    window.sees(&format!("#why-{benefit}"), "Name a marketing contact").await;
    window.click("#add-contact").await;
    window.fill("#find", "staff3@").await;
    window.click("#search").await;
    window.sees_count("input[name=member_id]", 1).await;
    window.click(".people-choice label").await;
    window.fill("#alternative_email", "chiara@mail.example").await;
    window.fill("#phone", "044 668 18 00").await;
    window.choose("#language", "Русский").await;
    window.click("form[method=post] .btn-primary").await;
    window.sees("#contact", "Chiara Fontana").await;

    window.open_row(&app, &benefit).await;
    window.click(&format!("#activate-{benefit}")).await;
    window.sees("h1", "Activate Case study").await;
    window.sees("main", "Chiara Fontana").await;
    window.click("#submit").await;
    window.sees(".flash", "The activation of Case study was requested.").await;
    window.sees(&format!("#activation-{benefit}"), "Requested since 20 Nov 2026").await;
    window.sign_out().await;

    open_in_queue(&window, "Case study").await;
    window.sees("main", "chiara@mail.example").await;
    window.click("#fulfil .btn-primary").await;
    window.sees("#status", "Active").await;
    window.point_at(".side a[href='/console/mail']").await;
    window.sees(".list tbody", "chiara@mail.example").await;
    window.fill("#q", "chiara@mail.example").await;
    window.click("form:has(#q) button").await;
    // That they are the contact, and that the offer is active.
    window.sees_count(".list tbody tr", 2).await;
    window.click(".list tbody tr:first-child th a").await;
    window.sees("pre", "Alpine Consulting").await;
    window.sees("pre", "активировала «История успеха»").await;
    window.sign_out().await;

    window.sign_in_by_click(PARTNER_ADMIN).await;
    window.go(&format!("{offers}?open={benefit}")).await;
    window.sees(&format!("#b-{benefit}"), "Active").await;
    window.sees(&format!("#b-{benefit}"), "14 Dec 2026").await;
    window.sees(&format!("#activation-{benefit}"), "Active since 20 Nov 2026").await;
    window.assert_no_complaints(&[]).await;
}

async fn a_technical_benefit_is_asked_for_fulfilled_with_both_ids_and_told_at_both_addresses(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click(PARTNER_ADMIN).await;
    let benefit = app.benefit(ALPINE, "On-premises incidents", "gold_core").await;
    let technical = format!("/partners/{ALPINE}/benefits/technical");
    window.go(&technical).await;
    window.open_row(&app, &benefit).await;
    window.click(&format!("#activate-{benefit}")).await;
    window.fill("#find", "staff1@").await;
    window.click("#search").await;
    window.sees_count("input[name=member_id]", 1).await;
    window.click(".people-choice label").await;

    // Their own address, in other letters, is no other one: said beside the field, and the person stays chosen.
    window.fill("#alternative_email", "STAFF1@alpine.example").await;
    window.click("#submit").await;
    window.sees(".errors", "this is the person’s own").await;
    window.sees_count("input[name=member_id]:checked", 1).await;
    window.fill("#alternative_email", "anna@mail.example").await;
    window.click("#submit").await;
    window.sees(".flash", "The activation of On-premises incidents was requested.").await;
    window.sees(&format!("#activation-{benefit}"), "anna@mail.example").await;
    window.sign_out().await;

    open_in_queue(&window, "On-premises incidents").await;
    window.sees("main", "anna@mail.example").await;
    window.click("#take").await;
    window.sees("#status", "In progress").await;
    window.fill("#access_id", "ACC-1234-5678").await;
    window.fill("#contract_id", "CON-8765-4321").await;
    window.click("#fulfil .btn-primary").await;
    window.sees("#status", "Active").await;
    for address in ["staff1@alpine.example", "anna@mail.example"] {
        window.go(&format!("/console/mail?q={address}")).await;
        window.sees_count(".list tbody tr", 1).await;
        window.click(".list tbody th a").await;
        window.sees("pre", "On-premises incidents").await;
        assert!(!window.text("main").await.contains("ACC-1234"), "no mail holds an ID");
    }
    window.sign_out().await;

    // Everybody in the company finds the IDs.
    window.sign_in_by_click("staff2@alpine.example").await;
    window.go(&technical).await;
    window.open_row(&app, &benefit).await;
    window.sees(&format!("#access-{benefit}"), "ACC-1234-5678").await;
    window.sees(&format!("#contract-{benefit}"), "CON-8765-4321").await;
    window.sees(&format!("#activation-{benefit}"), "Active since 20 Nov 2026").await;
    window.assert_no_complaints(&[422]).await;
}

async fn a_request_that_is_declined_says_why_and_is_asked_for_anew_and_taken_back(
    script: Script,
    locale: Locale,
) {
    const PRODUCT: &str = "Partner advisory hours";
    let t = locale.texts();
    let app = TestApp::demo().await;
    let window = Window::open_in(&app, script, locale).await;
    window.sign_in_by_click(PARTNER_ADMIN).await;
    let benefit = app.benefit(ALPINE, PRODUCT, "action_pack").await;
    let product = &app.name_in(PRODUCT, locale).await;
    let row = format!("/partners/{ALPINE}/benefits/technical?open={benefit}");
    let state = format!("#activation-{benefit}");
    let since = |status: String| t.status_since(status, locale.date(date!(2026 - 11 - 20)));
    let ask = async |label: String| {
        window.go(&row).await;
        window.sees(&format!("#activate-{benefit}"), &label).await;
        window.press(&label).await;
        window.sees("h1", &t.activate_heading(product)).await;
        window.fill("#find", "staff1@").await;
        window.click("#search").await;
        window.sees_count("input[name=member_id]", 1).await;
        window.click(".people-choice label").await;
        window.fill("#alternative_email", "anna@mail.example").await;
        window.press(&t.activate_submit()).await;
        window.sees(".flash", &t.flash_activation_requested(product)).await;
        window.sees(&state, &since(t.status_requested())).await;
    };
    ask(t.activate()).await;
    window.sign_out().await;

    open_in_queue(&window, PRODUCT).await;
    window.sees("h1", &t.case_title(PRODUCT, "Alpine Consulting")).await;
    window.fill("#message", "Your company has cases that wait for an answer.").await;
    window.press(&t.case_decline()).await;
    window.sees(".flash", &t.flash_case_declined(PRODUCT, "Alpine Consulting")).await;
    window.sees("#status", &t.status_declined()).await;
    window.sign_out().await;

    window.sign_in_by_click(PARTNER_ADMIN).await;
    window.go(&row).await;
    window.sees(&state, &since(t.status_declined())).await;
    window.sees(&state, "Your company has cases that wait for an answer.").await;
    ask(t.activate_again()).await;
    window.press(&t.activation_withdraw()).await;
    window.sees(".flash", &t.flash_activation_withdrawn(product)).await;
    window.sees(&state, &since(t.status_withdrawn())).await;
    window.assert_no_complaints(&[]).await;
}
