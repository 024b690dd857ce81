//! Service requests in the browser: asked for, answered, answered back and closed; and what stands in the way told at
//! its field.

use super::window::{Script, Window};
use super::with_script_and_without;
use crate::app::{ALPINE, TestApp};

with_script_and_without![
    hours_are_asked_for_talked_about_and_closed,
    staff_ask_for_support_with_both_ids_close_the_request_and_reopen_it
];

const ADMIN: &str = "partner.admin@alpine.example";
const OPERATOR: &str = "operator@programme.example";

async fn hours_are_asked_for_talked_about_and_closed(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click(ADMIN).await;
    window.go(&format!("/partners/{ALPINE}/benefits")).await;
    window.point_at(".side a[href$='/service-requests']").await;
    window.sees("h1", "Service requests").await;
    window.press("New request").await;
    window.sees("#type-advisory", "Left: 45 hours.").await;
    window.sees_count("#type-presales button[disabled]", 1).await;
    window.click("#type-advisory a.btn").await;
    window.sees("h1", "Advisory hours").await;
    window.fill("#title", "Identity for a hospital").await;
    window.fill("#product", "Azure Active Directory").await;
    window.fill("#text", "Four sites.\nOne sign-in.").await;
    window.fill("#hours", "8").await;
    window.choose("#phase", "Design").await;
    window.fill("#phone", "12").await;
    window.click("#submit").await;
    window.sees(".errors a", "Enter a phone number").await;
    window.click(".errors a").await;
    let focused = "return document.activeElement.id";
    window.until("the field of the problem", focused, Vec::new(), "phone".to_owned()).await;
    let kept = "return document.querySelector('#text').value";
    window.until("what was typed", kept, Vec::new(), "Four sites.\nOne sign-in.".to_owned()).await;
    window.fill("#phone", "044 668 18 00").await;
    window.click("#submit").await;
    window.sees(".flash", "Your request SR-3 was submitted.").await;
    window.sees("#status", "Open").await;
    let thread = window.address().await;
    window.sign_out().await;

    window.sign_in_by_click(OPERATOR).await;
    window.point_at(".side a[href='/console/service-requests']").await;
    window.sees(".list tbody", "Identity for a hospital").await;
    window.press("Identity for a hospital").await;
    window.sees("h1", "SR-3: Identity for a hospital").await;
    window.click("#take").await;
    window.sees(".flash", "You have taken SR-3.").await;
    window.sees("#assignee", OPERATOR).await;
    window.fill("#text", "Which of the sites keeps its own directory?").await;
    window.click("#send").await;
    window.sees("#status", "Waiting for the partner").await;
    window.sign_out().await;

    window.sign_in_by_click(ADMIN).await;
    window.go(&format!("/partners/{ALPINE}/service-requests?status=waiting-partner")).await;
    window.sees(".list tbody tr:first-child", "Waiting for you").await;
    window.press("Identity for a hospital").await;
    window.sees(".thread", "Which of the sites").await;
    window.sees("#closing", "it then enters the hours that were used").await;
    window.fill("#text", "The one in Chur.").await;
    window.click("#send").await;
    window.sees("#status", "Waiting for the programme").await;
    window.sign_out().await;

    window.sign_in_by_click(OPERATOR).await;
    window.go("/console/service-requests?status=waiting_programme").await;
    window.press("Identity for a hospital").await;
    window.sees(".thread", "The one in Chur.").await;
    window.click("#reason-solved").await;
    window.fill("#hours", "3").await;
    window.fill("#last-message", "Done, with three hours.").await;
    window.click("#close").await;
    window.sees("#status", "Closed").await;
    window.sign_out().await;

    window.sign_in_by_click(ADMIN).await;
    window.go(&thread).await;
    window.sees(".thread", "Done, with three hours.").await;
    window.sees(".thread", "Closed the request: Solved").await;
    window.sees(".facts", "3 hours").await;
    window.sees("#reopening", "can be reopened until 4 Dec 2026").await;
    window.assert_no_complaints(&[422]).await;
}

async fn staff_ask_for_support_with_both_ids_close_the_request_and_reopen_it(script: Script) {
    let app = TestApp::demo().await;
    let benefit = app.benefit(ALPINE, "On-premises incidents", "gold_core").await;
    crate::service_requests::activate(&app, ALPINE, &benefit, Some(("ACC-17", "CON-42"))).await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("staff1@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/service-requests/new")).await;
    window.sees("#type-advisory", "It takes one of these").await;
    window.click("#type-advisory details summary").await;
    window.sees("#type-advisory .people", "global.admin@alpine.example").await;
    window.click("#type-on-premises a.btn").await;
    window.fill("#title", "Backup fails").await;
    window.fill("#product", "SQL Server 2019").await;
    window.fill("#text", "Every Sunday.").await;
    window.fill("#access_id", "ACC-17").await;
    window.fill("#contract_id", "CON-43").await;
    window.click("#submit").await;
    window.sees(".errors a", "do not belong to an active benefit").await;
    window.sees(".note-warn", "not shown again").await;
    let typed =
        "return document.querySelector('#access_id').value + document.querySelector('#contract_id').value";
    window.until("the IDs", typed, Vec::new(), String::new()).await;
    window.fill("#access_id", "ACC-17").await;
    window.fill("#contract_id", "CON-42").await;
    window.click("#submit").await;
    window.sees(".facts", "1 incident").await;
    window.press("Close request").await;
    window.sees("main", "The programme has not answered yet: the incident is given back.").await;
    window.click("#reason-withdrawn").await;
    window.press("Close SR-3").await;
    window.sees("#status", "Closed").await;
    window.sees(".facts", "0 incidents").await;
    window.sees("#reopening", "Reopening reserves 1 incident again.").await;
    window.click("#reopen").await;
    window.sees(".flash", "SR-3 is open again.").await;
    window.sees("#status", "Open").await;
    window.assert_no_complaints(&[422]).await;
}
