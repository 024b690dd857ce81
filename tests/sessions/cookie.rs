//! The session and its cookie: new, hashed, bound, and ended in time.

use partner_portal::seed::DEMO_PASSWORD;
use partner_portal::users::sessions;
use time::Duration;
use tower_sessions::session::Id;
use url::Url;

use super::{ADMIN, PARTNER_ADMIN, cookie, try_password, with_cookie, with_headers};
use crate::app::{Beside, TestApp, location};
use crate::database::NOW;
use crate::html::Page;

/// Whether this cookie still opens pages.
async fn is_signed_in(base_url: &Url, cookie: &str) -> bool {
    let response = with_cookie(base_url, cookie).get("/partners").await;
    match response.status().as_u16() {
        200 => true,
        303 => {
            assert_eq!(location(&response), "/sign-in?next=%2Fpartners");
            false
        }
        other => panic!("{other}"),
    }
}

// The session and its cookie.

#[tokio::test]
async fn signing_in_gives_a_new_session_that_is_stored_hashed() {
    let app = TestApp::demo().await;
    let visitor = app.visitor();
    let before = cookie(&visitor.post("/sign-in/demo", &[("email", PARTNER_ADMIN)]).await).unwrap();
    // Neither the session of before, nor one that somebody else thought out, becomes that of the person.
    let planted = format!("portal-session={}", Id(42));
    for old in [before, planted] {
        let visitor = with_cookie(&app.base_url, &old);
        let new = cookie(&try_password(&visitor, ADMIN, DEMO_PASSWORD).await).unwrap();
        assert_ne!(new, old);
        assert!(is_signed_in(&app.base_url, &new).await);
        assert!(!is_signed_in(&app.base_url, &old).await);

        let value = new.strip_prefix("portal-session=").unwrap();
        let id: Id = value.parse().unwrap();
        let hash: String = sessions::hash(id).iter().map(|byte| format!("{byte:02x}")).collect();
        let stored = format!("select count(*) from sessions where id_hash = '\\x{hash}'");
        assert_eq!(app.count(&stored).await, 1);
        let raw: String = id.0.to_le_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        let plain = format!(
            "select count(*) from sessions s where s::text like '%{value}%' or s::text like '%{raw}%'"
        );
        assert_eq!(app.count(&plain).await, 0);
    }
}

#[tokio::test]
async fn the_cookie_is_for_this_site_alone_and_bound_to_https_where_there_is_https() {
    let app = TestApp::demo().await;
    let response = app.visitor().post("/sign-in/demo", &[("email", ADMIN)]).await;
    let plain = response.headers()["set-cookie"].to_str().unwrap().to_owned();
    let base_url = Some("https://portal.example");
    let portal = app.beside(Beside { demo: true, base_url, ..Beside::default() }).await;
    let visitor = with_headers(&portal.base_url, &[("host", "portal.example")]);
    let response = visitor.post("/sign-in/demo", &[("email", ADMIN)]).await;
    assert!(response.headers().contains_key("strict-transport-security"));
    let secure = response.headers()["set-cookie"].to_str().unwrap().to_owned();

    for cookie in [&plain, &secure] {
        for attribute in ["; HttpOnly", "; SameSite=Lax", "; Path=/"] {
            assert!(cookie.contains(attribute), "{cookie}");
        }
        // Gone with the browser, and for no other host.
        for attribute in ["Max-Age", "Expires", "Domain"] {
            assert!(!cookie.contains(attribute), "{cookie}");
        }
    }
    assert!(plain.starts_with("portal-session=") && !plain.contains("Secure"), "{plain}");
    assert!(secure.starts_with("__Host-portal-session=") && secure.contains("; Secure"), "{secure}");
    // Only under its own name it counts.
    let value = secure.split([';', '=']).nth(1).unwrap();
    let at = |name: &str| {
        let cookie = format!("{name}={value}");
        with_headers(&portal.base_url, &[("host", "portal.example"), ("cookie", &cookie)])
    };
    assert_eq!(at("__Host-portal-session").get("/partners").await.status(), 200);
    assert_eq!(at("portal-session").get("/partners").await.status(), 303);
}

#[tokio::test]
async fn cookies_of_other_programs_and_old_ones_of_its_own_sign_nobody_out() {
    let app = TestApp::demo().await;
    let good = cookie(&app.visitor().post("/sign-in/demo", &[("email", ADMIN)]).await).unwrap();
    let ended = cookie(&app.visitor().post("/sign-in/demo", &[("email", ADMIN)]).await).unwrap();
    with_cookie(&app.base_url, &ended).post("/sign-out", &[]).await;
    let unknown = format!("portal-session={}", Id(42));
    for others in [
        "session=of-another-program",
        "portal-session=not-a-session",
        "portal-session=",
        unknown.as_str(),
        ended.as_str(),
        "portal-session=%ff; a=b; =; ;",
    ] {
        for sent in
            [format!("{others}; {good}"), format!("{good}; {others}"), format!("{others}; {good}; {unknown}")]
        {
            assert!(is_signed_in(&app.base_url, &sent).await, "{sent}");
        }
    }
    assert!(!is_signed_in(&app.base_url, &format!("{unknown}; {ended}")).await);
}

#[tokio::test]
async fn signing_out_ends_the_session_everywhere_and_is_in_the_log() {
    let app = TestApp::demo().await;
    let visitor = app.visitor();
    let old = cookie(&visitor.post("/sign-in/demo", &[("email", ADMIN)]).await).unwrap();
    let other = app.sign_in(ADMIN).await;
    assert_eq!(visitor.get("/sign-out").await.status(), 405);
    assert!(is_signed_in(&app.base_url, &old).await);

    let response = visitor.post("/sign-out", &[]).await;
    assert_eq!((response.status().as_u16(), location(&response)), (303, "/sign-in".to_owned()));
    assert!(!is_signed_in(&app.base_url, &old).await);
    assert_eq!(visitor.get("/partners").await.status(), 303);
    // Another session of the same person is none of this one's business.
    assert_eq!(other.get("/partners").await.status(), 200);
    let entry =
        "select count(*) from programme_audit where action = 'session.ended' and person_id = subject_id";
    assert_eq!(app.count(entry).await, 1);
    assert_eq!(visitor.post("/sign-out", &[]).await.status(), 303);
    assert_eq!(app.count(entry).await, 1);
}

#[tokio::test]
async fn a_session_ends_after_twelve_idle_hours_to_the_second() {
    let app = TestApp::demo().await;
    let (active, idle) = (app.sign_in(ADMIN).await, app.sign_in(ADMIN).await);
    app.clock.advance(Duration::hours(12) - Duration::SECOND);
    assert_eq!(active.get("/partners").await.status(), 200);
    app.clock.advance(Duration::SECOND);
    assert_eq!(active.get("/partners").await.status(), 200);
    assert_eq!(idle.get("/partners").await.status(), 303);
    // Neither is it brought back by what writes into it.
    assert_eq!(idle.post("/language", &[("lang", "fr")]).await.status(), 303);
    assert_eq!(idle.get("/partners").await.status(), 303);
}

#[tokio::test]
async fn a_session_ends_seven_days_after_sign_in_however_active() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(ADMIN).await;
    while app.clock.now() < NOW + Duration::days(7) - Duration::hours(11) {
        app.clock.advance(Duration::hours(11));
        assert_eq!(visitor.get("/partners").await.status(), 200);
    }
    app.set_clock(NOW + Duration::days(7) - Duration::SECOND);
    assert_eq!(visitor.get("/partners").await.status(), 200);
    assert_eq!(visitor.post("/language", &[("lang", "fr")]).await.status(), 303);
    app.clock.advance(Duration::SECOND);
    assert_eq!(visitor.get("/partners").await.status(), 303);
}

#[tokio::test]
async fn activity_is_written_at_most_once_a_minute() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(ADMIN).await;
    // A row that was written anew is another version of itself.
    let written = "select xmin::text::bigint from sessions";
    let at_first = app.count(written).await;
    app.clock.advance(Duration::seconds(59));
    visitor.page("/partners").await;
    assert_eq!(app.count(written).await, at_first);
    app.clock.advance(Duration::SECOND);
    visitor.page("/partners").await;
    let later = app.count(written).await;
    assert_ne!(later, at_first);
    visitor.page("/partners").await;
    assert_eq!(app.count(written).await, later);
}

#[tokio::test]
async fn a_session_that_cannot_be_stored_is_told_as_come_back_later() {
    let app = TestApp::demo().await;
    app.run("revoke insert on sessions from portal_sign_in").await;
    let response = app.visitor().post("/sign-in/demo", &[("email", ADMIN)]).await;
    assert_eq!((response.status().as_u16(), cookie(&response)), (503, None));
    assert!(response.headers().contains_key("retry-after"));
    assert!(!Page::of(response).await.whole().headings().is_empty());
}
