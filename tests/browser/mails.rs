//! A mail, from the seat that it tells of to the operator who sends it again.

use partner_portal::mail::delivery::Delivered;

use super::window::{Script, Window};
use super::with_script_and_without;
use crate::app::{ALPINE, TestApp};
use crate::mail::postman;
use crate::mail::server::MailServer;

with_script_and_without![an_operator_finds_the_mail_of_a_seat_opens_it_and_sends_it_again];

async fn an_operator_finds_the_mail_of_a_seat_opens_it_and_sends_it_again(script: Script) {
    let app = TestApp::demo().await;
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}")).await;
    window.pick_person("staff20@").await;
    window.click("#assign").await;
    window.has(".flash p").await;
    window.sign_out().await;

    window.sign_in_by_click("operator@programme.example").await;
    window.point_at(".side a[href='/console/mail']").await;
    window.sees("h1", "Mails").await;
    window.sees(".list tbody tr", "Seat assigned").await;
    window.sees(".list tbody tr", "Queued").await;
    window.fill("#q", "Staff20@alpine.example").await;
    window.click("form:has(#q) button").await;
    window.sees_count(".list tbody tr", 1).await;
    window.press("Sent").await;
    window.sees("h2", "Nothing matches").await;

    let server = MailServer::start().await;
    let postman = postman(&app, &server);
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent);
    window.reload().await;
    window.click(".list tbody th a").await;
    window.sees("h1", "Mail: Seat assigned").await;
    window.sees("#status", "Sent").await;
    window.sees("pre", "has assigned Visual Studio Enterprise to you").await;
    window.press("Show the mail as HTML").await;
    window.sees("h1", "You can now use Visual Studio Enterprise").await;
    let styled = "return getComputedStyle(document.querySelector('body > div')).maxWidth";
    window.until("the mail's own style", styled, Vec::new(), "560px".to_owned()).await;
    window.driver.back().await.unwrap();

    window.sees("#act-text", "staff20@alpine.example gets it a second time").await;
    window.press("Send a second time").await;
    window.sees(".flash", "The mail is in the queue and due now.").await;
    window.sees("#status", "Queued").await;
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent);
    window.reload().await;
    window.sees("#status", "Sent").await;
    assert_eq!(server.count(), 2);
    window.assert_no_complaints(&[]).await;
}
