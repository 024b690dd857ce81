//! Forms, longer than usual ones, that come slowly.

use std::time::{Duration, Instant};

use partner_portal::state::intake::Pace;

use super::{Wire, form, signed_in};
use crate::app::{ALPINE, Beside, DVINA, TestApp};
use crate::command_line::process::until;
use crate::database::members::take_roles;

const ADMIN: &str = "global.admin@alpine.example";
/// What of a long form is in when its sender falls silent: more than of a usual form.
const BEGUN: usize = 100_000;

/// Where a list of addresses goes, and one that is longer than any other form.
async fn long_list(app: &TestApp) -> (String, Vec<(&'static str, String)>) {
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let emails = format!("staff9@alpine.example{}", " ".repeat(150_000));
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/assignments");
    (path, vec![("emails", emails), ("preview", "yes".to_owned())])
}

fn borrowed<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

#[tokio::test]
async fn a_dozen_long_forms_of_one_member_that_come_slowly_hold_up_nobody() {
    let app = TestApp::demo().await;
    let address = app.base_url.authority().to_owned();
    let (_, cookie) = signed_in(&app, ADMIN).await;
    let (path, fields) = long_list(&app).await;
    let (head, body) = form(&address, &path, &cookie, &borrowed(&fields));
    let mut slow = Vec::new();
    for _ in 0..12 {
        let mut wire = Wire::to(&address).await;
        wire.send(&head).await;
        wire.send(&body[..BEGUN]).await;
        slow.push(wire);
    }
    until("four are taken, and no handler waits for them", async || {
        app.state.intake.long_bodies() == 4 && app.state.tasks.is_empty()
    })
    .await;
    let (other, _) = signed_in(&app, "global.admin@dvina.example").await;
    for _ in 0..20 {
        other.page(&format!("/partners/{DVINA}/benefits")).await;
    }
    // The first four are answered when the rest comes, however long that took; more at once are told so.
    let (mut shown, mut refused) = (0, 0);
    for mut wire in slow {
        let _ = tokio::io::AsyncWriteExt::write_all(&mut wire.0, &body.as_bytes()[BEGUN..]).await;
        match wire.status().await {
            200 => shown += 1,
            429 => refused += 1,
            other => panic!("{other}"),
        }
    }
    assert_eq!((shown, refused), (4, 8));
    assert_eq!(app.state.intake.long_bodies(), 0);
}

#[tokio::test]
async fn a_role_that_is_taken_while_a_form_is_on_its_way_refuses_it() {
    let app = TestApp::demo().await;
    let address = app.base_url.authority().to_owned();
    let (_, cookie) = signed_in(&app, ADMIN).await;
    let (path, fields) = long_list(&app).await;
    let (head, body) = form(&address, &path, &cookie, &borrowed(&fields));
    let mut wire = Wire::to(&address).await;
    wire.send(head + &body[..BEGUN]).await;
    until("it is let in", async || app.state.intake.long_bodies() == 1).await;
    take_roles(&app, ALPINE, ADMIN).await;
    wire.send(&body[BEGUN..]).await;
    assert_eq!(wire.status().await, 403);
    let denied = "select count(*) from company_audit where action = 'access.denied'";
    assert_eq!(app.count(denied).await, 1);
}

#[tokio::test]
async fn who_may_not_send_a_long_form_is_answered_before_it_is_in() {
    let app = TestApp::demo().await;
    let address = app.base_url.authority().to_owned();
    let (path, fields) = long_list(&app).await;
    for (email, expected) in
        [(Some("staff1@alpine.example"), 403), (Some("global.admin@dvina.example"), 404), (None, 303)]
    {
        let cookie = match email {
            Some(email) => signed_in(&app, email).await.1,
            None => String::new(),
        };
        let (head, body) = form(&address, &path, &cookie, &borrowed(&fields));
        let mut wire = Wire::to(&address).await;
        wire.send(head + &body[..BEGUN]).await;
        assert_eq!(wire.status().await, expected, "{email:?}");
    }
    assert_eq!(app.state.intake.long_bodies(), 0);
}

#[tokio::test]
async fn a_form_that_trickles_ends_by_its_deadline_and_says_so() {
    let app = TestApp::demo().await;
    let (patience, longest) = (Duration::from_millis(400), Duration::from_secs(60));
    let pace = Some(Pace { patience, least_rate: 1_000_000, longest });
    let portal = app.beside(Beside { demo: true, pace, ..Beside::default() }).await;
    let address = portal.base_url.authority().to_owned();
    let (_, cookie) = signed_in(&app, ADMIN).await;
    let (path, fields) = long_list(&app).await;
    let (head, body) = form(&address, &path, &cookie, &borrowed(&fields));
    // A usual form of somebody nobody knows, and a long one of somebody who may.
    for (begun, told) in [(1, "Content-Length: 9\r\n\r\n"), (BEGUN, "")] {
        let mut wire = Wire::to(&address).await;
        if told.is_empty() {
            wire.send(head.clone() + &body[..begun]).await;
        } else {
            let stranger = form(&address, "/sign-in", "", &[]).0.replace("Content-Length: 0\r\n\r\n", told);
            wire.send(stranger).await;
        }
        let begun = Instant::now();
        let (mut reader, mut writer) = wire.0.into_split();
        let trickle = tokio::spawn(async move {
            while tokio::io::AsyncWriteExt::write_all(&mut writer, b"x").await.is_ok() {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        });
        let mut answer = vec![0; 4096];
        let length = tokio::io::AsyncReadExt::read(&mut reader, &mut answer).await.unwrap();
        let answer = String::from_utf8_lossy(&answer[..length]).into_owned();
        assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
        assert!(begun.elapsed() >= Duration::from_millis(300));
        drop(reader);
        trickle.await.unwrap();
    }
    assert_eq!(portal.state.intake.long_bodies(), 0);
}
