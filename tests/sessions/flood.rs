//! More people who sign in than passwords can be hashed: who is at a known device gets in, the others are told at once.

use std::future::{pending, ready};
use std::sync::Arc;
use std::time::{Duration, Instant};

use partner_portal::base::turns::{NoTurn, Turn};
use partner_portal::seed::DEMO_PASSWORD;
use partner_portal::state::AppState;
use reqwest::Client;
use tokio::task::JoinSet;

use super::links::{NEW, link, twice};
use super::{ADMIN, device_cookie, try_password, with_headers};
use crate::app::{Beside, Portal, TestApp, crowd_turn};
use crate::html::Page;

/// As many as may hash at once, and as many as may wait but for some: a flood that stands still.
struct Flood {
    _at_work: Vec<Turn>,
    _waiting: JoinSet<()>,
}

impl Flood {
    async fn of(state: &AppState, free: usize) -> Self {
        let mut at_work = Vec::new();
        for _ in 0..4 {
            at_work.push(state.hashing.strangers.take(pending()).await.unwrap());
        }
        let mut waiting = JoinSet::new();
        let begun = Arc::new(tokio::sync::Semaphore::new(0));
        for _ in 0..64 - free {
            let (state, begun) = (Arc::clone(state), Arc::clone(&begun));
            waiting.spawn(async move {
                let turn = state.hashing.strangers.take(async {
                    begun.add_permits(1);
                    pending::<()>().await;
                });
                let _ = turn.await;
            });
        }
        let all = begun.acquire_many(u32::try_from(64 - free).unwrap()).await.unwrap();
        all.forget();
        Self { _at_work: at_work, _waiting: waiting }
    }
}

#[tokio::test]
async fn a_flood_of_strangers_keeps_no_known_device_out_and_lets_nobody_hang() {
    let app = TestApp::demo().await;
    let mark = device_cookie(&try_password(&app.visitor(), ADMIN, DEMO_PASSWORD).await).unwrap();
    let path = link(&app, ADMIN, "a-token").await;
    let tried = "select count(*) from programme_audit where action in ('session.begun', 'password.set')";
    let before = app.count(tried).await;
    let flood = Flood::of(&app.state, 0).await;

    let response = try_password(&app.visitor(), ADMIN, DEMO_PASSWORD).await;
    assert_eq!(response.status(), 503);
    assert_eq!(response.headers()["retry-after"], "2");
    let page = Page::of(response).await;
    assert!(page.contains("Many people are signing in right now") && page.contains(ADMIN), "{page}");
    let response = app.visitor().post(&path, &twice(NEW)).await;
    assert_eq!((response.status().as_u16(), response.headers()["retry-after"].to_str().unwrap()), (503, "2"));
    assert_eq!(app.count(tried).await, before);

    let known = with_headers(&app.base_url, &[("cookie", &mark)]);
    assert_eq!(try_password(&known, ADMIN, DEMO_PASSWORD).await.status(), 303);
    drop(flood);
    assert_eq!(app.visitor().post(&path, &twice(NEW)).await.status(), 303);
}

#[tokio::test]
async fn the_password_of_somebody_who_hung_up_is_not_hashed() {
    let app = TestApp::demo().await;
    let flood = Flood::of(&app.state, 1).await;
    let visitor = with_headers(&app.base_url, &[]);
    let trying = tokio::spawn(async move { try_password(&visitor, ADMIN, "wrong").await });
    let turns = &app.state.hashing.strangers;
    // A place is free until theirs is taken, and again once they are known to have left.
    until(async || turns.take(ready(())).await.unwrap_err() == NoTurn::Full).await;
    trying.abort();
    until(async || turns.take(ready(())).await.unwrap_err() == NoTurn::Left).await;
    drop(flood);
    let _turn = turns.take(pending()).await.unwrap();
    assert_eq!(app.count("select count(*) from sign_in_limits").await, 0);
    assert_eq!(app.count("select count(*) from programme_audit where action = 'session.begun'").await, 0);
}

async fn until(is_so: impl AsyncFn() -> bool) {
    for _ in 0..1_000 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("it never came so");
}

/// Wrong tries from everywhere within this time: the statuses of their answers, each with how often, and the slowest.
async fn burst(portal: &Portal, tries: u32, within: Duration) -> (Vec<(u16, usize)>, Duration) {
    let client = Client::builder().timeout(Duration::from_secs(60)).build().unwrap();
    let url = portal.base_url.join("/sign-in").unwrap();
    let mut answers = JoinSet::new();
    for number in 0..tries {
        let address = format!("10.{}.{}.7", number / 250, number % 250);
        let request = client
            .post(url.clone())
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", address)
            .form(&[("email", format!("nobody{number}@alpine.example")), ("password", "wrong".to_owned())]);
        answers.spawn(async move {
            tokio::time::sleep(within * number / tries).await;
            let begun = Instant::now();
            (request.send().await.unwrap().status().as_u16(), begun.elapsed())
        });
    }
    let (mut statuses, mut slowest) = (std::collections::BTreeMap::new(), Duration::ZERO);
    while let Some(answer) = answers.join_next().await {
        let (status, took) = answer.unwrap();
        *statuses.entry(status).or_default() += 1;
        slowest = slowest.max(took);
    }
    (statuses.into_iter().collect(), slowest)
}

/// Signs in at a known device and at a new one amid a burst; how long each took, and what the burst was answered.
async fn amid_a_burst(tries: u32, within: Duration) -> [Duration; 3] {
    let app = TestApp::demo().await;
    // As in a real installation, whose page lists no accounts.
    app.run("update persons set demo = false").await;
    let portal = app.beside(Beside { trusted_proxy: Some("127.0.0.0/8"), ..Beside::default() }).await;
    let mark = device_cookie(&try_password(&app.visitor(), ADMIN, DEMO_PASSWORD).await).unwrap();
    let known = with_headers(&portal.base_url, &[("cookie", &mark)]);
    let new = with_headers(&portal.base_url, &[("x-forwarded-for", "198.51.100.1")]);
    let at_known = async {
        // Amid it, not before it.
        tokio::time::sleep(within / 2 + Duration::from_millis(300)).await;
        let begun = Instant::now();
        let response = try_password(&known, ADMIN, DEMO_PASSWORD).await;
        assert_eq!(response.status(), 303, "after {:?}: {:?}", begun.elapsed(), response.text().await);
        begun.elapsed()
    };
    let at_new = async {
        tokio::time::sleep(within / 2 + Duration::from_millis(300)).await;
        let begun = Instant::now();
        // Somebody who is told to come back in two seconds does.
        while try_password(&new, ADMIN, DEMO_PASSWORD).await.status() == 503 {
            tokio::time::sleep(Duration::from_secs(2)).await;
        }
        begun.elapsed()
    };
    let ((statuses, slowest), known, new) = tokio::join!(burst(&portal, tries, within), at_known, at_new);
    println!("{statuses:?}, the slowest in {slowest:?}; known device {known:?}, new device {new:?}");
    assert!(statuses.iter().all(|(status, _)| [422, 503].contains(status)), "{statuses:?}");
    [slowest, known, new]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_at_once_are_answered_and_a_known_device_gets_in() {
    let _turn = crowd_turn().await;
    let [slowest, known, _] = amid_a_burst(200, Duration::ZERO).await;
    assert!(slowest < Duration::from_secs(30) && known < Duration::from_secs(15), "{slowest:?} {known:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "opens 3,000 sockets, on a quiet machine; docs/testing.md says how"]
async fn three_thousand_sign_ins_in_seven_seconds_keep_no_owner_out() {
    let [slowest, known, new] = amid_a_burst(3_000, Duration::from_secs(7)).await;
    assert!(known < Duration::from_secs(2), "a known device: {known:?}");
    assert!(new < Duration::from_secs(10), "a new device: {new:?}");
    assert!(slowest < Duration::from_secs(10), "the slowest: {slowest:?}");
}
