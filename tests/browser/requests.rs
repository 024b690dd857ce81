//! Service requests in the browser: asked for, answered, answered back and closed; and what stands in the way told at
//! its field.

use partner_portal::i18n::Locale;
use time::macros::date;

use super::in_each_language;
use super::window::{Script, Window};
use crate::app::{ALPINE, TestApp};

in_each_language![
    hours_are_asked_for_talked_about_and_closed,
    staff_ask_for_support_with_both_ids_close_the_request_and_reopen_it
];

const ADMIN: &str = "partner.admin@alpine.example";
const OPERATOR: &str = "operator@programme.example";

/// The row of a benefit says how much of it is used, reserved, left.
async fn sees_units(window: &Window, benefit: &str, words: &str) {
    window.go(&format!("/partners/{ALPINE}/benefits/technical?open={benefit}")).await;
    window.sees(".panel b", words).await;
}

async fn hours_are_asked_for_talked_about_and_closed(script: Script, locale: Locale) {
    let t = locale.texts();
    let app = TestApp::demo().await;
    let benefit = app.benefit(ALPINE, "Partner advisory hours", "gold_core").await;
    let window = Window::open_in(&app, script, locale).await;
    window.sign_in_by_click(ADMIN).await;
    window.go(&format!("/partners/{ALPINE}/benefits")).await;
    window.point_at(".side a[href$='/service-requests']").await;
    window.sees("h1", &t.service_requests()).await;
    window.press(&t.new_request()).await;
    window.sees("#type-advisory", &t.request_left(t.hours_count(45))).await;
    window.sees("#type-presales", &t.request_not_activated()).await;
    window.click("#type-advisory a.choice").await;
    window.sees("h1", &t.request_advisory()).await;
    window.fill("#title", "Identity for a hospital").await;
    window.fill("#product", "Azure Active Directory").await;
    window.fill("#text", "Four sites.\nOne sign-in.").await;
    window.fill("#hours", "8").await;
    window.choose("#phase", &t.phase_design()).await;
    window.fill("#phone", "12").await;
    window.press(&t.submit_request()).await;
    window.sees(".errors li a", &t.phone_wrong()).await;
    window.click(".errors li a").await;
    let focused = "return document.activeElement.id";
    window.until("the field of the problem", focused, Vec::new(), "phone".to_owned()).await;
    let kept = "return document.querySelector('#text').value";
    window.until("what was typed", kept, Vec::new(), "Four sites.\nOne sign-in.".to_owned()).await;
    window.fill("#phone", "044 668 18 00").await;
    window.press(&t.submit_request()).await;
    window.sees(".flash", &t.flash_request_submitted("SR-3")).await;
    window.sees("#status", &t.request_open()).await;
    window.sees(".facts", &t.hours_count(8)).await;
    let thread = window.address().await;
    // Five are reserved by another request of the demo.
    sees_units(&window, &benefit, &t.units_left_reserved(0, 13, 37)).await;
    window.sign_out().await;

    window.sign_in_by_click(OPERATOR).await;
    window.point_at(".side a[href='/console/service-requests']").await;
    window.sees(".list tbody", "Identity for a hospital").await;
    window.press("Identity for a hospital").await;
    window.sees("h1", &format!("SR-3{}Identity for a hospital", t.label_colon())).await;
    window.press(&t.queue_take()).await;
    window.sees(".flash", &t.flash_request_taken("SR-3")).await;
    window.sees("#assignee", OPERATOR).await;
    window.fill("#text", "Which of the sites keeps its own directory?").await;
    window.press(&t.send_answer()).await;
    window.sees("#status", &t.request_waiting_for_partner()).await;
    window.sign_out().await;

    window.sign_in_by_click(ADMIN).await;
    window.go(&format!("/partners/{ALPINE}/service-requests?status=waiting-partner")).await;
    window.sees(".list tbody tr:first-child", &t.request_waiting_for_you()).await;
    window.press("Identity for a hospital").await;
    window.sees(".thread", "Which of the sites").await;
    window.sees("#closing", &t.closing_is_programmes()).await;
    window.fill("#text", "The one in Chur.").await;
    window.press(&t.send_message()).await;
    window.sees(".flash", &t.flash_request_answered("SR-3")).await;
    window.sees("#status", &t.request_waiting_for_programme()).await;
    window.sign_out().await;

    window.sign_in_by_click(OPERATOR).await;
    window.go("/console/service-requests?status=waiting_programme").await;
    window.press("Identity for a hospital").await;
    window.sees(".thread", "The one in Chur.").await;
    window.click("#reason-solved").await;
    window.fill("#hours", "3").await;
    window.fill("#last-message", "Done, with three hours.").await;
    window.press(&t.close_request("SR-3")).await;
    window.sees(".flash", &t.flash_request_closed("SR-3")).await;
    window.sees("#status", &t.request_closed()).await;
    window.sign_out().await;

    window.sign_in_by_click(ADMIN).await;
    window.go(&thread).await;
    window.sees(".thread", "Done, with three hours.").await;
    window.sees(".thread", &t.request_was_closed(t.reason_solved())).await;
    window.sees(".facts", &t.hours_count(3)).await;
    window.sees("#reopening", &t.reopening_until(locale.date(date!(2026 - 12 - 04)))).await;
    // Three are used up, the other five given back.
    sees_units(&window, &benefit, &t.units_left_reserved(3, 5, 42)).await;
    window.assert_no_complaints(&[422]).await;
}

async fn staff_ask_for_support_with_both_ids_close_the_request_and_reopen_it(script: Script, locale: Locale) {
    let t = locale.texts();
    let app = TestApp::demo().await;
    let benefit = app.benefit(ALPINE, "On-premises incidents", "gold_core").await;
    crate::office::activate(&app, ALPINE, &benefit, ("ACC-17", "CON-42")).await;
    let window = Window::open_in(&app, script, locale).await;
    window.sign_in_by_click("staff1@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/service-requests/new")).await;
    window.sees("#type-advisory summary", &t.who_can_ask()).await;
    window.click("#type-advisory details summary").await;
    window.sees("#type-advisory .people", "global.admin@alpine.example").await;
    window.click("#type-on-premises a.choice").await;
    window.sees("h1", &t.request_on_premises()).await;
    window.fill("#title", "Backup fails").await;
    window.fill("#product", "SQL Server 2019").await;
    window.fill("#text", "Every Sunday.").await;
    window.fill("#access_id", "ACC-17").await;
    window.fill("#contract_id", "CON-43").await;
    window.press(&t.submit_request()).await;
    window.sees(".errors li a", &t.ids_do_not_match()).await;
    window.sees(".note-warn", &t.ids_again()).await;
    let typed =
        "return document.querySelector('#access_id').value + document.querySelector('#contract_id').value";
    window.until("the IDs", typed, Vec::new(), String::new()).await;
    window.fill("#access_id", "ACC-17").await;
    window.fill("#contract_id", "CON-42").await;
    window.press(&t.submit_request()).await;
    window.sees(".facts", &t.incidents_count(1)).await;
    let thread = window.address().await;
    sees_units(&window, &benefit, &t.units_left_reserved(0, 1, 19)).await;

    window.go(&thread).await;
    window.press(&t.close_own_request()).await;
    window.sees("h1", &t.close_request_question("SR-3")).await;
    window.sees("main", &t.closing_gives_incident_back()).await;
    // What is missing is told in the page's language, not by the browser.
    window.press(&t.close_request("SR-3")).await;
    window.sees(".errors li a", &t.reason_missing()).await;
    window.click("#reason-withdrawn").await;
    window.press(&t.close_request("SR-3")).await;
    window.sees(".flash", &t.flash_request_closed("SR-3")).await;
    window.sees("#status", &t.request_closed()).await;
    window.sees(".facts", &t.incidents_count(0)).await;
    window.sees("#reopening", &t.reopening_reserves(t.incidents_count(1))).await;
    sees_units(&window, &benefit, &t.units_left(0, 20)).await;

    window.go(&thread).await;
    window.press(&t.reopen_request()).await;
    window.sees(".flash", &t.flash_request_reopened("SR-3")).await;
    window.sees("#status", &t.request_open()).await;
    sees_units(&window, &benefit, &t.units_left_reserved(0, 1, 19)).await;
    window.assert_no_complaints(&[422]).await;
}
