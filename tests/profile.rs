//! What belongs to the person (R-PPL-5): language, mails about new devices, password, sessions.

pub(crate) mod address;
mod data;

use partner_portal::seed::DEMO_PASSWORD;
use reqwest::header::{HeaderMap, HeaderValue};
use time::Duration;

use crate::app::{ALPINE, TestApp, Visitor, location};
use crate::html::Page;

const ADMIN: &str = "global.admin@alpine.example";
const OPERATOR: &str = "operator@programme.example";
const NEW: &str = "forty-two wet umbrellas";
const FIREFOX: &str = "Mozilla/5.0 (Windows NT 10.0; rv:132.0) Gecko/20100101 Firefox/132.0";

/// A browser of its own that keeps cookies.
fn browser(app: &TestApp, user_agent: &str) -> Visitor {
    let mut headers = HeaderMap::new();
    headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    headers.insert("user-agent", user_agent.parse().unwrap());
    let client = reqwest::Client::builder().cookie_store(true).default_headers(headers);
    let client = client.redirect(reqwest::redirect::Policy::none()).build().unwrap();
    Visitor { client, base_url: app.base_url.clone() }
}

async fn sign_in(visitor: &Visitor, password: &str) -> u16 {
    visitor.post("/sign-in", &[("email", ADMIN), ("password", password)]).await.status().as_u16()
}

async fn mails(app: &TestApp, name: &str) -> i64 {
    app.count(&format!(
        "select count(*) from outbox where recipient = '{ADMIN}' and mail->>'mail' = '{name}'"
    ))
    .await
}

async fn change(visitor: &Visitor, [present, new, again]: [&str; 3]) -> reqwest::Response {
    let fields = [("present_password", present), ("password", new), ("again", again)];
    visitor.post("/profile/password", &fields).await
}

#[tokio::test]
async fn everybody_has_a_profile_one_press_from_every_page() {
    let app = TestApp::demo().await;
    for email in [ADMIN, OPERATOR, "staff1@alpine.example"] {
        let visitor = app.sign_in(email).await;
        let first = location(&visitor.get("/").await);
        assert!(visitor.page(&first).await.links_to("/profile"), "{first}");
        let page = visitor.page("/profile").await;
        assert!(page.contains(email) && page.links_to("/profile/password"), "{page}");
    }
    assert_eq!(location(&app.visitor().get("/profile").await), "/sign-in?next=%2Fprofile");
}

#[tokio::test]
async fn language_and_mails_are_kept_and_pressed_twice_it_is_one_change() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(ADMIN).await;
    let page = visitor.page("/profile").await;
    assert_eq!(page.chosen("new_devices"), ["yes"]);
    for _ in 0..2 {
        let saved = visitor.post("/profile", &[("language", "fr")]).await;
        assert_eq!((saved.status().as_u16(), location(&saved)), (303, "/profile".to_owned()));
    }
    let page = visitor.page("/profile").await;
    assert_eq!((page.language(), page.value_of("language").as_str()), ("fr", "fr"));
    assert!(page.chosen("new_devices").is_empty() && page.banner().is_some(), "{page}");
    assert_eq!(app.count("select count(*) from programme_audit where action = 'profile.changed'").await, 1);
    assert_eq!(visitor.post("/profile", &[("language", "tlh")]).await.status(), 422);
    assert_eq!(visitor.post("/profile", &[("language", ""), ("new_devices", "yes")]).await.status(), 303);
    let none = format!(
        "select count(*) from persons where email = '{ADMIN}' and language is null and told_of_devices"
    );
    assert_eq!(app.count(&none).await, 1);
    // Nor does this browser keep the one before.
    assert_eq!(visitor.page("/profile").await.language(), "en");
}

#[tokio::test]
async fn times_of_day_are_read_in_ones_own_zone_in_the_companys_otherwise() {
    let app = TestApp::demo().await;
    let (own, other) = (app.sign_in(ADMIN).await, app.sign_in("user.admin@alpine.example").await);
    let requests = format!("/partners/{ALPINE}/service-requests");
    let list = own.page(&requests).await;
    let is_one = |href: &&str| href.strip_prefix(&format!("{requests}/")).is_some_and(|id| id.len() == 36);
    let thread = list.whole().hrefs().into_iter().find(|it| is_one(&it.as_str())).unwrap();
    assert!(!own.page(&thread).await.contains("Asia/Tokyo"));
    assert!(own.page("/profile/sessions").await.contains("10:00 UTC"));
    let wrong = own.post("/profile", &[("language", "fr"), ("time_zone", "Mars/Olympus")]).await;
    assert_eq!(wrong.status(), 422);
    let page = Page::of(wrong).await;
    let told = page.problem_at("time_zone");
    assert!(told.is_some_and(|it| it.contains("Enter the name of a time zone")), "{page}");
    assert_eq!([page.value_of("time_zone"), page.value_of("language")], ["Mars/Olympus", "fr"], "as typed");
    let saved = own.post("/profile", &[("time_zone", " asia/tokyo "), ("new_devices", "yes")]).await;
    assert_eq!(saved.status(), 303);
    assert_eq!(own.page("/profile").await.value_of("time_zone"), "Asia/Tokyo");
    assert!(own.page(&thread).await.contains("Asia/Tokyo"));
    assert!(own.page("/profile/sessions").await.contains("19:00 Asia/Tokyo"));
    assert!(!other.page(&thread).await.contains("Asia/Tokyo"), "it is theirs alone");
    assert_eq!(own.post("/profile", &[("time_zone", ""), ("new_devices", "yes")]).await.status(), 303);
    assert!(!own.page(&thread).await.contains("Asia/Tokyo"));
}

#[tokio::test]
async fn by_the_present_password_another_is_set_and_all_other_sessions_end() {
    let app = TestApp::demo().await;
    let (own, other) = (app.sign_in(ADMIN).await, app.sign_in(ADMIN).await);
    let before = own.get("/profile/password").await;
    assert_eq!(before.status(), 200);
    for (typed, field, words) in [
        (["", NEW, NEW], "present_password", "Enter your present password"),
        (["not it at all", NEW, NEW], "present_password", "This is not your present password"),
        ([DEMO_PASSWORD, "short", "short"], "password", "at least 8 characters"),
        ([DEMO_PASSWORD, NEW, "something else"], "again", "The two passwords differ"),
    ] {
        let answer = change(&own, typed).await;
        assert_eq!(answer.status(), 422, "{words}");
        let page = Page::of(answer).await;
        assert!(page.problem_at(field).is_some_and(|it| it.contains(words)), "{words}: {page}");
        assert!(!page.contains(DEMO_PASSWORD) && !page.contains(NEW), "{page}");
    }
    assert_eq!(mails(&app, "password_changed").await, 0);
    let done = change(&own, [DEMO_PASSWORD, NEW, NEW]).await;
    assert_eq!((done.status().as_u16(), location(&done)), (303, "/profile".to_owned()));
    assert!(own.page("/profile").await.banner().unwrap().contains("Your password is changed"));
    assert_eq!(other.get("/profile").await.status(), 303, "another session has ended");
    assert_eq!(mails(&app, "password_changed").await, 1);
    assert_eq!(sign_in(&app.visitor(), NEW).await, 303);
    assert_eq!(sign_in(&app.visitor(), DEMO_PASSWORD).await, 422);
    let refused = "select count(*) from programme_audit where outcome = 'refused'";
    assert!(app.count(refused).await >= 1);
}

#[tokio::test]
async fn wrong_present_passwords_are_limited_as_wrong_sign_ins_are() {
    let app = TestApp::demo().await;
    let own = app.sign_in(ADMIN).await;
    for _ in 0..10 {
        assert_eq!(change(&own, ["not it at all", NEW, NEW]).await.status(), 422);
    }
    let answer = change(&own, [DEMO_PASSWORD, NEW, NEW]).await;
    assert_eq!((answer.status().as_u16(), answer.headers()["retry-after"].to_str().unwrap()), (429, "60"));
    app.clock.advance(Duration::MINUTE);
    assert_eq!(change(&own, [DEMO_PASSWORD, NEW, NEW]).await.status(), 303);
}

#[tokio::test]
async fn sessions_tell_device_and_place_and_each_can_be_ended() {
    let app = TestApp::demo().await;
    let firefox = browser(&app, FIREFOX);
    assert_eq!(firefox.post("/sign-in/demo", &[("email", ADMIN)]).await.status(), 303);
    app.clock.advance(Duration::HOUR);
    let own = app.sign_in(ADMIN).await;
    let page = own.page("/profile/sessions").await;
    assert!(
        page.contains("Firefox on Windows") && page.contains("Unknown browser on an unknown system"),
        "{page}"
    );
    assert!(page.contains("127.0.0.1") && page.contains("20 Nov 2026"), "{page}");
    assert_eq!(page.count("this one"), 1);
    let end = page.form("End session Firefox on Windows").action();
    let of_another = app.sign_in("staff1@alpine.example").await;
    assert_eq!(of_another.post(&end, &[]).await.status(), 303);
    assert_eq!(firefox.get("/profile").await.status(), 200, "nobody else ends it");
    let unknown = format!("/profile/sessions/{}/end", uuid::Uuid::nil());
    assert_eq!(own.post(&unknown, &[]).await.status(), 303, "as one that has ended");
    assert_eq!(own.post("/profile/sessions/x/end", &[]).await.status(), 404);
    for _ in 0..2 {
        assert_eq!(own.post(&end, &[]).await.status(), 303);
    }
    assert_eq!(firefox.get("/profile").await.status(), 303);
    assert_eq!(own.get("/profile").await.status(), 200);
    assert_eq!(app.count("select count(*) from programme_audit where action = 'sessions.ended'").await, 1);
    let hashes = "select count(*) from sessions";
    let before = app.count(hashes).await;
    app.sign_in(ADMIN).await;
    app.sign_in(ADMIN).await;
    assert_eq!(own.post("/profile/sessions", &[]).await.status(), 303);
    assert_eq!(app.count(hashes).await, before);
    assert!(own.page("/profile/sessions").await.banner().unwrap().contains("All your other sessions"));
}

#[tokio::test]
async fn the_last_use_of_a_session_is_told_to_some_minutes() {
    let app = TestApp::demo().await;
    let (old, own) = (app.sign_in(ADMIN).await, app.sign_in(ADMIN).await);
    app.clock.advance(Duration::hours(3));
    old.page("/partners").await;
    app.clock.advance(Duration::minutes(30));
    let page = own.page("/profile/sessions").await;
    assert!(page.contains("13:00"), "{page}");
}

#[tokio::test]
async fn the_last_use_is_told_on_the_last_day_of_a_session_too() {
    let app = TestApp::demo().await;
    let old = app.sign_in(ADMIN).await;
    for _ in 0..15 {
        app.clock.advance(Duration::hours(11));
        assert_eq!(old.get("/partners").await.status(), 200);
    }
    // Its end is the last one already, and is put off no more.
    app.clock.advance(Duration::minutes(30));
    assert_eq!(old.get("/partners").await.status(), 200);
    app.clock.advance(Duration::minutes(30));
    let page = app.sign_in(ADMIN).await.page("/profile/sessions").await;
    assert!(page.contains("07:30"), "{page}");
}

#[tokio::test]
async fn a_sign_in_on_a_new_device_is_told_by_mail_unless_turned_off_or_the_very_first() {
    let app = TestApp::demo().await;
    app.run("update persons set demo = false").await;
    let first = browser(&app, FIREFOX);
    app.run("update persons set signed_in_at = null").await;
    assert_eq!(sign_in(&first, DEMO_PASSWORD).await, 303);
    assert_eq!(mails(&app, "new_device").await, 0, "their very first");
    assert_eq!(sign_in(&first, DEMO_PASSWORD).await, 303);
    assert_eq!(mails(&app, "new_device").await, 0, "the device is known");
    let second = browser(&app, "curl/8");
    assert_eq!(sign_in(&second, "wrong password").await, 422);
    assert_eq!(mails(&app, "new_device").await, 0, "nobody has signed in");
    assert_eq!(sign_in(&second, DEMO_PASSWORD).await, 303);
    assert_eq!(mails(&app, "new_device").await, 1);
    // Another password on a device that is known is no new device.
    assert_eq!(change(&second, [DEMO_PASSWORD, NEW, NEW]).await.status(), 303);
    assert_eq!(sign_in(&first, NEW).await, 303);
    assert_eq!(mails(&app, "new_device").await, 1);
    assert_eq!(first.post("/profile", &[("language", "en")]).await.status(), 303);
    assert_eq!(sign_in(&browser(&app, FIREFOX), NEW).await, 303);
    assert_eq!(mails(&app, "new_device").await, 1, "turned off");
    app.run("update persons set demo = true, told_of_devices = true").await;
    assert_eq!(sign_in(&browser(&app, FIREFOX), NEW).await, 303);
    assert_eq!(mails(&app, "new_device").await, 1, "none to a demo account");
}
