//! Signing in and out, sessions, one-time links, the language that stays, and where the start page leads.

use partner_portal::account::links::token_hash;
use partner_portal::seed::DEMO_PASSWORD;
use partner_portal::users::sessions;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use time::{Duration, OffsetDateTime};
use tower_sessions::session::Id;
use url::Url;

use crate::app::{ALPINE, BLEU_HORIZON, Beside, Portal, TestApp, Visitor, location};
use crate::database::{Filled, NOW};

const ADMIN: &str = "global.admin@alpine.example";
const PARTNER_ADMIN: &str = "partner.admin@alpine.example";

/// The cookie that a response sets: name and value.
fn cookie(response: &Response) -> Option<String> {
    let header = response.headers().get("set-cookie")?.to_str().unwrap();
    header.split(';').next().map(str::to_owned)
}

/// A visitor who sends these headers with every request, and keeps no cookies.
fn with_headers(base_url: &Url, headers: &[(&'static str, &str)]) -> Visitor {
    let mut map = HeaderMap::new();
    map.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    for (name, value) in headers {
        map.insert(HeaderName::from_static(name), value.parse().unwrap());
    }
    let client = Client::builder().default_headers(map).redirect(Policy::none()).build().unwrap();
    Visitor { client, base_url: base_url.clone() }
}

fn with_cookie(base_url: &Url, cookie: &str) -> Visitor {
    with_headers(base_url, &[("cookie", cookie)])
}

/// A visitor whom a proxy at this address announces.
fn from_address(portal: &Portal, address: &str) -> Visitor {
    with_headers(&portal.base_url, &[("x-forwarded-for", address)])
}

async fn try_password(visitor: &Visitor, email: &str, password: &str) -> Response {
    visitor.post("/sign-in", &[("email", email), ("password", password)]).await
}

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

// By password.

#[tokio::test]
async fn the_right_password_signs_in_and_a_typed_address_may_differ_in_case() {
    let app = TestApp::demo().await;
    let visitor = app.visitor();
    let response = try_password(&visitor, " Global.Admin@ALPINE.example", DEMO_PASSWORD).await;
    assert_eq!((response.status().as_u16(), location(&response)), (303, "/".to_owned()));
    assert!(visitor.page("/partners").await.contains(ADMIN));
    let entry = "select count(*) from programme_audit where action = 'session.begun' and outcome = 'done'
                 and actor = 'global.admin@alpine.example' and address = '127.0.0.1'
                 and person_id = subject_id and details = '{\"by\": \"password\"}' and request_id is not null";
    assert_eq!(app.count(entry).await, 1);
}

#[tokio::test]
async fn a_wrong_password_and_an_account_that_is_not_there_answer_alike() {
    // Without the demo's accounts, which the page would name.
    let app = TestApp::new(Filled::Demo, false).await;
    app.run(
        "update persons set demo = false where email like '%admin@alpine.example';
         update persons set demo = false, password_hash = null where email = 'staff1@alpine.example'",
    )
    .await;
    let mut pages = Vec::new();
    // The last one's is right, but demo accounts can't sign in here.
    for (email, password) in [
        (ADMIN, "Tr0ub4dor and three"),
        ("nobody@alpine.example", "Tr0ub4dor and three"),
        ("staff1@alpine.example", "Tr0ub4dor and three"),
        ("not an address", "Tr0ub4dor and three"),
        ("staff2@alpine.example", DEMO_PASSWORD),
    ] {
        let response = try_password(&app.visitor(), email, password).await;
        assert_eq!(response.status(), 422, "{email}");
        assert_eq!(cookie(&response), None, "{email}");
        pages.push(response.text().await.unwrap().replace(email, "…"));
    }
    assert!(pages[0].contains("don’t fit together") && !pages[0].contains("Tr0ub4dor"), "{}", pages[0]);
    assert!(pages.iter().all(|page| *page == pages[0]));
    // Each is in the log; what may be a password in the wrong field is not.
    let refused =
        "select count(*) from programme_audit where action = 'session.begun' and outcome = 'refused'
                   and person_id is null and address = '127.0.0.1'";
    assert_eq!(app.count(refused).await, 5);
    assert_eq!(app.count(&format!("{refused} and actor = 'nobody@alpine.example'")).await, 1);
    assert_eq!(app.count(&format!("{refused} and actor = ''")).await, 1);
    assert_eq!(app.count("select count(*) from programme_audit a where a::text like '%Tr0ub%'").await, 0);
}

#[tokio::test]
async fn empty_fields_are_named_and_count_as_no_try() {
    let app = TestApp::demo().await;
    for _ in 0..11 {
        let response = try_password(&app.visitor(), "", "").await;
        assert_eq!(response.status(), 422);
        let page = response.text().await.unwrap();
        assert!(page.contains("Enter your e-mail address") && page.contains("Enter your password"));
    }
    assert_eq!(try_password(&app.visitor(), ADMIN, DEMO_PASSWORD).await.status(), 303);
}

// Limits.

/// Two portals behind one proxy, on one database.
async fn behind_a_proxy(app: &TestApp) -> [Portal; 2] {
    let settings = Beside { demo: true, trusted_proxy: Some("127.0.0.0/8"), ..Beside::default() };
    [app.beside(settings).await, app.beside(settings).await]
}

#[tokio::test]
async fn an_account_has_ten_tries_a_minute_over_all_addresses_and_portals() {
    let app = TestApp::demo().await;
    let portals = behind_a_proxy(&app).await;
    for number in 0..10 {
        let visitor = from_address(&portals[number % 2], &format!("203.0.113.{number}"));
        assert_eq!(try_password(&visitor, ADMIN, "wrong").await.status(), 422);
    }
    let owner = from_address(&portals[0], "198.51.100.1");
    let response = try_password(&owner, ADMIN, DEMO_PASSWORD).await;
    assert_eq!(response.status(), 429);
    assert_eq!(cookie(&response), None);
    assert!(response.text().await.unwrap().contains("Too many tries"));
    // Written otherwise it is the same account; other accounts go on.
    assert_eq!(try_password(&owner, "Global.Admin@alpine.example", DEMO_PASSWORD).await.status(), 429);
    assert_eq!(try_password(&owner, PARTNER_ADMIN, DEMO_PASSWORD).await.status(), 303);

    app.clock.advance(Duration::seconds(59));
    assert_eq!(try_password(&owner, ADMIN, DEMO_PASSWORD).await.status(), 429);
    app.clock.advance(Duration::SECOND);
    assert_eq!(try_password(&owner, ADMIN, DEMO_PASSWORD).await.status(), 303);
}

#[tokio::test]
async fn an_address_has_ten_tries_a_minute_over_all_accounts_and_another_address_its_own() {
    let app = TestApp::demo().await;
    let portals = behind_a_proxy(&app).await;
    for number in 0..10 {
        // IPv6 counts by the network that one customer has.
        let visitor = from_address(&portals[number % 2], &format!("2001:db8:1:2::{number}"));
        assert_eq!(try_password(&visitor, &format!("x{number}@alpine.example"), "wrong").await.status(), 422);
    }
    let same = from_address(&portals[0], "2001:db8:1:2:ffff::1");
    assert_eq!(try_password(&same, ADMIN, DEMO_PASSWORD).await.status(), 429);
    let other = from_address(&portals[0], "2001:db8:1:3::1");
    assert_eq!(try_password(&other, ADMIN, DEMO_PASSWORD).await.status(), 303);
}

#[tokio::test]
async fn a_forwarded_address_counts_only_from_a_trusted_proxy() {
    let app = TestApp::demo().await;
    // This portal trusts nobody: whatever the visitor claims, he is who he is.
    for number in 0..10 {
        let forwarded = format!("203.0.113.{number}");
        let visitor = with_headers(&app.base_url, &[("x-forwarded-for", &forwarded)]);
        assert_eq!(try_password(&visitor, &format!("x{number}@alpine.example"), "wrong").await.status(), 422);
    }
    let visitor = with_headers(&app.base_url, &[("x-forwarded-for", "198.51.100.1")]);
    assert_eq!(try_password(&visitor, ADMIN, DEMO_PASSWORD).await.status(), 429);
    // Behind a trusted one, the last address counts that the proxy wrote, not what the visitor put before it.
    let [portal, _] = behind_a_proxy(&app).await;
    let visitor = from_address(&portal, "127.0.0.9, 198.51.100.1");
    assert_eq!(try_password(&visitor, ADMIN, DEMO_PASSWORD).await.status(), 303);
    let entry = "select count(*) from programme_audit where address = '198.51.100.1' and outcome = 'done'";
    assert_eq!(app.count(entry).await, 1);
}

#[tokio::test]
async fn tries_beyond_the_limit_are_counted_by_the_minute_and_not_one_by_one() {
    let app = TestApp::demo().await;
    app.clock.advance(Duration::seconds(20));
    for _ in 0..10 {
        try_password(&app.visitor(), ADMIN, "wrong").await;
    }
    for _ in 0..3 {
        assert_eq!(try_password(&app.visitor(), ADMIN, "wrong").await.status(), 429);
    }
    app.clock.advance(Duration::seconds(50));
    assert_eq!(try_password(&app.visitor(), ADMIN, "wrong").await.status(), 429);

    let rows: Vec<(OffsetDateTime, String, i32)> =
        sqlx::query_as("select minute, address, count from throttled_sign_ins order by minute")
            .fetch_all(&mut app.owner().await)
            .await
            .unwrap();
    let address = "address:127.0.0.1".to_owned();
    assert_eq!(rows, [(NOW, address.clone(), 3), (NOW + Duration::MINUTE, address, 1)]);
    let entries = "select count(*) from programme_audit where action = 'session.begun'";
    assert_eq!(app.count(entries).await, 10);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_tries_at_once_over_two_portals_are_ten() {
    let app = TestApp::demo().await;
    let portals = behind_a_proxy(&app).await;
    let tries: Vec<_> = (0..50)
        .map(|number| {
            let visitor = from_address(&portals[number % 2], &format!("203.0.113.{number}"));
            tokio::spawn(async move { try_password(&visitor, ADMIN, "wrong").await.status().as_u16() })
        })
        .collect();
    let mut statuses = Vec::new();
    for one in tries {
        statuses.push(one.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [[422; 10].as_slice(), [429; 40].as_slice()].concat());
}

// The session and its cookie.

#[tokio::test]
async fn signing_in_gives_a_new_session_that_is_stored_hashed() {
    let app = TestApp::demo().await;
    let visitor = app.visitor();
    let before = cookie(&visitor.post("/language", &[("lang", "fr")]).await).unwrap();
    // Neither the session of before, nor one that somebody else thought out, becomes that of the person.
    let planted = format!("session={}", Id(42));
    for old in [before, planted] {
        let visitor = with_cookie(&app.base_url, &old);
        let new = cookie(&try_password(&visitor, ADMIN, DEMO_PASSWORD).await).unwrap();
        assert_ne!(new, old);
        assert!(is_signed_in(&app.base_url, &new).await);
        assert!(!is_signed_in(&app.base_url, &old).await);

        let value = new.strip_prefix("session=").unwrap();
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
    assert!(plain.starts_with("session=") && !plain.contains("Secure"), "{plain}");
    assert!(secure.starts_with("__Host-session=") && secure.contains("; Secure"), "{secure}");
    // Only under its own name it counts.
    let value = secure.split([';', '=']).nth(1).unwrap();
    let at = |name: &str| {
        let cookie = format!("{name}={value}");
        with_headers(&portal.base_url, &[("host", "portal.example"), ("cookie", &cookie)])
    };
    assert_eq!(at("__Host-session").get("/partners").await.status(), 200);
    assert_eq!(at("session").get("/partners").await.status(), 303);
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
    app.run("revoke insert on sessions from portal_serve").await;
    let response = app.visitor().post("/sign-in/demo", &[("email", ADMIN)]).await;
    assert_eq!((response.status().as_u16(), cookie(&response)), (503, None));
    assert!(response.headers().contains_key("retry-after"));
    assert!(response.text().await.unwrap().contains("<h1>"));
}

// Demo mode.

#[tokio::test]
async fn where_demo_mode_is_off_demo_accounts_neither_sign_in_nor_go_on() {
    let app = TestApp::demo().await;
    let real = app.beside(Beside::default()).await;
    let visitor = app.sign_in(ADMIN).await;
    let old = real.with_cookies_of(&visitor);
    assert_eq!(location(&old.get("/partners").await), "/sign-in?next=%2Fpartners");
    assert_eq!(old.get(&format!("/partners/{ALPINE}/benefits")).await.status(), 303);
    for path in ["/sign-in", "/no-such-page"] {
        let page = old.get(path).await.text().await.unwrap();
        assert!(!page.contains(ADMIN), "{path} takes the visitor for signed in, or offers demo accounts");
    }
    let nobody = with_headers(&real.base_url, &[]);
    assert_eq!(try_password(&nobody, ADMIN, DEMO_PASSWORD).await.status(), 422);
    assert_eq!(nobody.post("/sign-in/demo", &[("email", ADMIN)]).await.status(), 404);
    // A real account on the same database does.
    app.run(&format!("update persons set demo = false where email = '{ADMIN}'")).await;
    assert_eq!(try_password(&nobody, ADMIN, DEMO_PASSWORD).await.status(), 303);
    assert_eq!(old.get("/partners").await.status(), 200);
}

#[tokio::test]
async fn one_click_signs_in_demo_accounts_only() {
    let app = TestApp::demo().await;
    app.run(&format!("update persons set demo = false where email = '{ADMIN}'")).await;
    for email in [ADMIN, "nobody@alpine.example", "not an address"] {
        let response = app.visitor().post("/sign-in/demo", &[("email", email)]).await;
        assert_eq!((response.status().as_u16(), cookie(&response)), (404, None), "{email}");
    }
    assert_eq!(app.visitor().post("/sign-in/demo", &[("email", PARTNER_ADMIN)]).await.status(), 303);
}

// Where it leads.

#[tokio::test]
async fn the_way_back_is_a_path_of_our_own() {
    let app = TestApp::demo().await;
    let overview = format!("/partners/{ALPINE}/benefits?status=unused&q=a%2Bb");
    for (next, leads_to) in [
        (overview.as_str(), overview.as_str()),
        ("https://evil.example/", "/"),
        ("//evil.example/", "/"),
        ("/\\evil.example/", "/"),
        ("/\t/evil.example/", "/"),
        ("javascript:alert(1)", "/"),
        ("", "/"),
    ] {
        let demo = app.visitor().post("/sign-in/demo", &[("email", ADMIN), ("next", next)]).await;
        assert_eq!(location(&demo), leads_to, "{next:?}");
        let visitor = app.sign_in(ADMIN).await;
        let language = visitor.post("/language", &[("lang", "en"), ("next", next)]).await;
        assert_eq!(location(&language), leads_to, "{next:?}");
        let mut path = app.base_url.join("/sign-in").unwrap();
        path.query_pairs_mut().append_pair("next", next);
        let signed_in_already = visitor.get(path.as_str()).await;
        if signed_in_already.status() != 400 {
            assert_eq!(location(&signed_in_already), leads_to, "{next:?}");
        }
    }
    let fields = [("email", ADMIN), ("password", DEMO_PASSWORD), ("next", "//evil.example/")];
    assert_eq!(location(&app.visitor().post("/sign-in", &fields).await), "/");
    // The page asked for is the way back, and survives a wrong password.
    let visitor = app.visitor();
    let asked = visitor.get(&overview).await;
    let sign_in = location(&asked);
    let page = visitor.page(&sign_in).await;
    let hidden = format!("name=\"next\" value=\"{}\"", overview.replace('&', "&#38;"));
    assert!(page.contains(&hidden), "{page}");
    let fields = [("email", ADMIN), ("password", "wrong"), ("next", overview.as_str())];
    assert!(visitor.post("/sign-in", &fields).await.text().await.unwrap().contains(&hidden));
}

#[tokio::test]
async fn the_start_page_leads_each_to_where_he_works() {
    let app = TestApp::demo().await;
    for (email, leads_to) in [
        (ADMIN, format!("/partners/{ALPINE}/benefits")),
        ("staff1@alpine.example", format!("/partners/{ALPINE}/my-assignments")),
        ("consultant@freelance.example", "/partners".to_owned()),
        ("operator@programme.example", "/console".to_owned()),
    ] {
        let visitor = app.sign_in(email).await;
        assert_eq!(location(&visitor.get("/").await), leads_to, "{email}");
        assert_eq!(visitor.get(&leads_to).await.status(), 200, "{email}");
    }
    let nobody = app.visitor();
    assert_eq!(location(&nobody.get("/").await), "/sign-in");
    let path = format!("/partners/{ALPINE}/benefits/software?q=a%20b");
    let expected = format!("/sign-in?next=%2Fpartners%2F{ALPINE}%2Fbenefits%2Fsoftware%3Fq%3Da%2520b");
    assert_eq!(location(&nobody.get(&path).await), expected);
    // An act can't be gone back to.
    assert_eq!(location(&nobody.post(&format!("/partners/{ALPINE}/benefits/x/keys"), &[]).await), "/sign-in");
}

#[tokio::test]
async fn whoever_belongs_to_two_companies_switches_between_them_by_address() {
    let app = TestApp::demo().await;
    let consultant = app.sign_in("consultant@freelance.example").await;
    let choice = consultant.page("/partners").await;
    let overviews = [ALPINE, BLEU_HORIZON].map(|mpn_id| format!("/partners/{mpn_id}/benefits"));
    for path in &overviews {
        assert!(choice.contains(path.as_str()), "{path}");
    }
    for (here, there) in [(0, 1), (1, 0), (0, 1)] {
        let page = consultant.page(&overviews[here]).await;
        assert!(page.contains(&format!("href=\"{}\"", overviews[there])), "no way to the other company");
    }
    assert_eq!(consultant.get("/partners/4100003/benefits").await.status(), 404);
}

// The language.

fn language(page: &str) -> &str {
    page.split("<html lang=\"").nth(1).unwrap().split('"').next().unwrap()
}

#[tokio::test]
async fn a_language_asked_for_in_the_address_is_for_one_page() {
    let app = TestApp::demo().await;
    for visitor in [app.visitor(), app.sign_in(ADMIN).await] {
        let path = if visitor.get("/partners").await.status() == 200 { "/partners" } else { "/sign-in" };
        assert_eq!(language(&visitor.page(&format!("{path}?lang=zh-CN")).await), "zh-CN");
        assert_eq!(language(&visitor.page(path).await), "en");
        assert_eq!(language(&visitor.page(&format!("{path}?lang=xx")).await), "en");
    }
}

#[tokio::test]
async fn a_language_chosen_stays_in_the_session_and_goes_with_the_account() {
    let app = TestApp::demo().await;
    app.run(&format!("update persons set language = null where email = '{ADMIN}'")).await;
    let visitor = app.visitor();
    let chosen = visitor.post("/language", &[("lang", "fr"), ("next", "/sign-in?lang=ru&next=%2Fx")]).await;
    assert_eq!(location(&chosen), "/sign-in?next=%2Fx");
    assert_eq!(language(&visitor.page("/sign-in").await), "fr");
    visitor.post("/sign-in/demo", &[("email", ADMIN)]).await;
    assert_eq!(language(&visitor.page("/partners").await), "fr");

    assert_eq!(visitor.post("/language", &[("lang", "ru")]).await.status(), 303);
    assert_eq!(language(&visitor.page("/partners").await), "ru");
    assert_eq!(language(&visitor.get("/no-such-page").await.text().await.unwrap()), "ru");
    let elsewhere = app.sign_in(ADMIN).await;
    assert_eq!(language(&elsewhere.page("/partners").await), "ru");
    assert_eq!(language(&app.sign_in(PARTNER_ADMIN).await.page("/partners").await), "en");

    for unknown in ["xx", "", "EN-us", "<script>"] {
        assert_eq!(visitor.post("/language", &[("lang", unknown)]).await.status(), 422, "{unknown:?}");
    }
    assert_eq!(language(&visitor.page("/partners").await), "ru");
}

#[tokio::test]
async fn without_a_choice_the_browser_says_the_language() {
    let app = TestApp::demo().await;
    for (accepted, expected) in [
        ("ru, en;q=0.5", "ru"),
        ("de-CH, fr;q=0.8, en;q=0.7", "fr"),
        ("zh-Hans-CN", "zh-CN"),
        ("en;q=0.1, fr;q=0.9", "fr"),
        ("de", "en"),
        ("nonsense;;q=", "en"),
    ] {
        let visitor = with_headers(&app.base_url, &[("accept-language", accepted)]);
        assert_eq!(language(&visitor.page("/sign-in").await), expected, "{accepted}");
    }
    let visitor = app.sign_in(ADMIN).await;
    visitor.post("/language", &[("lang", "fr")]).await;
    let request = visitor.client.get(app.base_url.join("/partners").unwrap());
    let page = request.header("accept-language", "ru").send().await.unwrap().text().await.unwrap();
    assert_eq!(language(&page), "fr");
}

// One-time links.

/// A link for a person, good for two days; its path.
async fn link(app: &TestApp, email: &str, token: &str) -> String {
    sqlx::query(
        "insert into one_time_links (token_hash, person_id, purpose, created_at, expires_at)
         select $1, id, 'set_password', $3, $3 + interval '48 hours' from persons where email = $2",
    )
    .bind(token_hash(token))
    .bind(email)
    .bind(NOW)
    .execute(&mut app.owner().await)
    .await
    .unwrap();
    format!("/link/{token}")
}

const NEW: &str = "correct horse battery staple";

fn twice(password: &str) -> [(&'static str, &str); 2] {
    [("password", password), ("again", password)]
}

#[tokio::test]
async fn a_link_sets_the_password_once_and_looking_at_it_spends_nothing() {
    let app = TestApp::demo().await;
    let path = link(&app, ADMIN, "token-of-the-link").await;
    let visitor = app.visitor();
    for _ in 0..3 {
        assert!(visitor.page(&path).await.contains(ADMIN));
    }
    let spent = "select count(*) from one_time_links where spent_at is not null";
    assert_eq!(app.count(spent).await, 0);
    assert_eq!(app.count("select count(*) from one_time_links l where l::text like '%token%'").await, 0);

    let response = visitor.post(&path, &twice(NEW)).await;
    assert_eq!((response.status().as_u16(), location(&response)), (303, "/".to_owned()));
    assert!(visitor.page("/partners").await.contains("Your password is set"));
    assert_eq!(app.count(spent).await, 1);
    let again = app.visitor();
    assert_eq!(again.get(&path).await.status(), 404);
    assert_eq!(again.post(&path, &twice("another long password")).await.status(), 404);
    assert_eq!(try_password(&again, ADMIN, DEMO_PASSWORD).await.status(), 422);
    assert_eq!(try_password(&again, ADMIN, NEW).await.status(), 303);
    let entries = "select count(*) from programme_audit where subject = 'person' and person_id = subject_id
                   and (action = 'password.set' or details = '{\"by\": \"link\"}')";
    assert_eq!(app.count(entries).await, 2);
    assert_eq!(app.count("select count(*) from programme_audit a where a::text like '%token%'").await, 0);
}

#[tokio::test]
async fn a_new_password_ends_every_other_session_of_the_person_and_of_nobody_else() {
    let app = TestApp::demo().await;
    let (own, others) = (app.sign_in(ADMIN).await, app.sign_in(PARTNER_ADMIN).await);
    let other_portal = app.beside(Beside { demo: true, ..Beside::default() }).await;
    let path = link(&app, ADMIN, "a-token").await;
    app.clock.advance(Duration::MINUTE);
    let visitor = app.visitor();
    assert_eq!(visitor.post(&path, &twice(NEW)).await.status(), 303);
    assert_eq!(own.get("/partners").await.status(), 303);
    assert_eq!(other_portal.with_cookies_of(&own).get("/partners").await.status(), 303);
    assert_eq!(app.count("select count(*) from sessions").await, 2, "the new one, and the other person's");
    assert_eq!(others.get("/partners").await.status(), 200);
    assert_eq!(visitor.get("/partners").await.status(), 200);
}

#[tokio::test]
async fn a_session_begun_before_the_last_change_of_password_does_not_count_even_if_it_is_still_there() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(ADMIN).await;
    assert_eq!(visitor.get("/partners").await.status(), 200);
    app.run("update persons set password_changed_at = '2026-11-20 10:00:01Z'").await;
    assert_eq!(visitor.get("/partners").await.status(), 303);
}

#[tokio::test]
async fn a_link_that_ran_out_or_never_was_is_not_found() {
    let app = TestApp::demo().await;
    let path = link(&app, ADMIN, "a-token").await;
    let visitor = app.visitor();
    for unknown in ["/link/another", "/link/A-TOKEN", "/link/a-token%20"] {
        assert_eq!(visitor.get(unknown).await.status(), 404);
        assert_eq!(visitor.post(unknown, &twice(NEW)).await.status(), 404);
    }
    app.clock.advance(Duration::hours(48) - Duration::SECOND);
    assert_eq!(visitor.get(&path).await.status(), 200);
    app.clock.advance(Duration::SECOND);
    assert_eq!(visitor.get(&path).await.status(), 404);
    assert_eq!(visitor.post(&path, &twice(NEW)).await.status(), 404);
    assert_eq!(try_password(&visitor, ADMIN, NEW).await.status(), 422);
}

#[tokio::test]
async fn a_weak_password_is_refused_with_its_reason_and_spends_nothing() {
    let app = TestApp::demo().await;
    let path = link(&app, ADMIN, "a-token").await;
    let visitor = app.visitor();
    let long = "long enough for anybody ".repeat(11);
    for (fields, field, words) in [
        (twice("short7!"), "password", "at least 8 characters"),
        (twice(&long), "password", "at most 256 characters"),
        (twice("password123"), "password", "among the first that anybody would try"),
        (twice(ADMIN), "password", "among the first that anybody would try"),
        ([("password", NEW), ("again", "correct horse battery stable")], "again", "The two passwords differ"),
    ] {
        let response = visitor.post(&path, &fields).await;
        assert_eq!(response.status(), 422, "{words}");
        let page = response.text().await.unwrap();
        assert!(page.contains(words) && page.contains(&format!("href=\"#{field}\"")), "{words}: {page}");
        assert!(!page.contains("correct horse") && !page.contains("short7!"), "{page}");
    }
    assert_eq!(visitor.post(&path, &twice(NEW)).await.status(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_who_hold_the_same_link_one_sets_the_password() {
    let app = TestApp::demo().await;
    let other = app.beside(Beside { demo: true, ..Beside::default() }).await;
    let path = link(&app, ADMIN, "a-token").await;
    let passwords = ["the first one of the two", "the second one of the two"];
    let visitors = [with_headers(&app.base_url, &[]), with_headers(&other.base_url, &[])];
    let fields = passwords.map(twice);
    let (first, second) =
        tokio::join!(visitors[0].post(&path, &fields[0]), visitors[1].post(&path, &fields[1]));
    let answers = [first.status().as_u16(), second.status().as_u16()];
    let winner = answers.iter().position(|status| *status == 303).unwrap();
    assert_eq!(answers[1 - winner], 404);
    assert_eq!(try_password(&app.visitor(), ADMIN, passwords[winner]).await.status(), 303);
    assert_eq!(try_password(&app.visitor(), ADMIN, passwords[1 - winner]).await.status(), 422);
    assert_eq!(app.count("select count(*) from programme_audit where action = 'password.set'").await, 1);
    assert!(app.count("select count(*) from sessions").await == 2, "the winner's, and the one just begun");
}

#[tokio::test]
async fn an_operator_who_was_added_sets_his_password_and_sees_the_console() {
    let app = TestApp::new(Filled::Empty, false).await;
    app.run(
        "insert into persons (id, email, password_changed_at, created_at)
             values (gen_random_uuid(), 'ops@programme.example', '2026-11-20 10:00Z', '2026-11-20 10:00Z');
         insert into operators select id, true, created_at from persons",
    )
    .await;
    let path = link(&app, "ops@programme.example", "a-token").await;
    let visitor = app.visitor();
    assert_eq!(
        try_password(&visitor, "ops@programme.example", "nobody has this password").await.status(),
        422
    );
    assert_eq!(visitor.post(&path, &twice(NEW)).await.status(), 303);
    assert_eq!(location(&visitor.get("/").await), "/console");
    assert_eq!(visitor.get("/console").await.status(), 200);
    app.run("update operators set active = false").await;
    assert_eq!(visitor.get("/console").await.status(), 403);
}
