//! A request, from the operators' list to the company that finds it active.

use partner_portal::i18n::Locale;
use time::macros::date;

use super::window::{Script, Window};
use super::{in_each_language, with_script_and_without};
use crate::app::{ALPINE, location};
use crate::fulfilment::{Desk, INCIDENTS, MARKETING, OFFER, OPERATOR, SECOND};

with_script_and_without![an_operator_takes_a_request_and_fulfils_it_with_both_ids];
in_each_language![an_operator_fulfils_several_offers_at_once_and_declines_one];

async fn an_operator_takes_a_request_and_fulfils_it_with_both_ids(script: Script) {
    let desk = Desk::new().await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let benefit = desk.app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    let window = Window::open(&desk.app, script).await;
    window.sign_in_by_click(OPERATOR).await;
    window.point_at(".side a[href='/console/activations']").await;
    window.sees("h1", "Activations").await;
    window.sees(".list tbody tr", "On-premises incidents").await;
    window.choose("#kind", "Go-to-market").await;
    window.click("form:has(#kind) button").await;
    window.sees("h2", "Nothing matches").await;
    window.click("#reset").await;
    window.click(".list tbody form button").await;
    window.sees(".flash", "You have taken the request for On-premises incidents.").await;
    window.sees("#status", "In progress").await;
    window.sees("#take-why", "You have taken it.").await;

    // A mistake: told at the field, and both are to be typed again.
    window.fill("#access_id", "ÄCC-31").await;
    window.fill("#contract_id", "CON-2026-9").await;
    window.click("#fulfil .btn-primary").await;
    window.sees(".errors", "Access ID: enter 1 to 64").await;
    window.has("#access_id[aria-invalid=true]").await;
    let typed =
        "return document.querySelector('#access_id').value + document.querySelector('#contract_id').value";
    window.until("empty fields", typed, Vec::new(), String::new()).await;
    window.fill("#access_id", "ACC-31").await;
    window.fill("#contract_id", "CON-2026-9").await;
    window.click("#fulfil .btn-primary").await;
    window.sees(".flash", "On-premises incidents is active for Alpine Consulting.").await;
    window.sees("#status", "Active").await;
    window.sees("#closed-why", "This request is closed").await;
    window.sees_count("#history li", 3).await;
    window.sign_out().await;

    window.sign_in_by_click("staff1@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/technical?open={benefit}")).await;
    window.sees(&format!("#access-{benefit}"), "ACC-31").await;
    window.sees(&format!("#contract-{benefit}"), "CON-2026-9").await;
    assert_eq!(desk.state(&activation).await, "active");
    assert_eq!(desk.mails("technical_active").await.len(), 2);
    window.assert_no_complaints(&[422]).await;
}

async fn an_operator_fulfils_several_offers_at_once_and_declines_one(script: Script, locale: Locale) {
    const LAST: &str = "Social media posts";
    let t = locale.texts();
    let desk = Desk::new().await;
    desk.set_contact(ALPINE, "staff2@alpine.example").await;
    for offer in [OFFER, "Press release with quote", LAST] {
        desk.ask(ALPINE, offer, "gold_core").await;
    }
    let window = Window::open_in(&desk.app, script, locale).await;
    window.sign_in_by_click(OPERATOR).await;
    window.go("/console/activations?assignee=nobody").await;
    window.sees_count(".list tbody tr", 3).await;
    for row in [1, 2] {
        window.click(&format!(".list tbody tr:nth-child({row}) input[type=checkbox]")).await;
    }
    window.press(&t.fulfil_chosen()).await;
    window.sees("h1", &t.fulfilments_title(2)).await;
    window.sees_count(".list .st-done", 2).await;
    window.sees(".list", &t.fulfilment_until(locale.date(date!(2026 - 12 - 14)), MARKETING)).await;
    window.press(&t.fulfilments_verb(2)).await;
    window.sees(".flash", &t.flash_cases_fulfilled(2)).await;
    window.sees_count(".list tbody tr", 1).await;

    window.click(".list tbody th a").await;
    // Who alone can have it is chosen.
    window.sees("#operator li:has(:checked)", SECOND).await;
    window.press(&t.queue_hand_over()).await;
    window.sees(".flash", &t.flash_case_handed_over(LAST, SECOND)).await;
    window.fill("#message", "The customer has not agreed.").await;
    window.press(&t.case_decline()).await;
    window.sees(".flash", &t.flash_case_declined(LAST, "Alpine Consulting")).await;
    window.sees("#history", "The customer has not agreed.").await;
    window.go("/console/activations").await;
    window.sees("h2", &t.no_activations()).await;
    assert_eq!(desk.mails("go_to_market_active").await.len(), 2);
    assert_eq!(desk.mails("go_to_market_declined").await.len(), 2);
    window.assert_no_complaints(&[]).await;
    // What was pressed leads nowhere else.
    assert_eq!(
        location(&desk.app.visitor().get("/console/activations").await),
        "/sign-in?next=%2Fconsole%2Factivations"
    );
}
