//! Forms that are sent when their session has ended: told, and not lost.

use reqwest::Response;
use time::Duration;

use crate::app::{ALPINE, TestApp, Visitor, location};
use crate::html::Page;
use crate::service_requests::{list, on_premises, once, other};

const STAFF: &str = "staff1@alpine.example";
const OTHER: &str = "staff2@alpine.example";
const PASSWORD: &str = "benefits-demo";
const ADVICE: &str = "First line\r\n\r\nA \"second\" <b>one</b> & Zürich";

async fn sign_in(visitor: &Visitor, email: &str, page: &Page) -> Page {
    let fields = [("email", email), ("password", PASSWORD), ("kept", &page.hidden("kept"))];
    Page::of(visitor.post("/sign-in", &fields).await).await
}

/// Sends the filled form as it stands.
async fn press(visitor: &Visitor, filled: &Page) -> Response {
    let send = filled.form("Send");
    let mut fields = send.hidden_fields();
    let typed = ["title", "text", "product"].into_iter().filter(|name| filled.by_id(name).is_some());
    fields.extend(typed.map(|name| (name.to_owned(), filled.value_of(name))));
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    visitor.post(&send.action(), &fields).await
}

/// Where signing in leads; the bar's choice of language has a way back of its own.
fn next_of(page: &Page) -> String {
    let hidden = page.by_id("main").unwrap().form("Sign in").hidden_fields();
    hidden.into_iter().find(|(name, _)| name == "next").unwrap().1
}

/// Sends a request by somebody whose session has run out.
async fn send_after_the_end(app: &TestApp, visitor: &Visitor, fields: &[(&str, &str)]) -> Page {
    app.clock.advance(Duration::hours(13));
    let before = app.count("select count(*) from service_requests").await;
    let answer = visitor.post(&list(ALPINE), fields).await;
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let page = Page::of(answer).await;
    assert_eq!(page.status, 401);
    assert!(page.contains("Your session has ended, and nothing was done."), "{page}");
    assert_eq!(app.count("select count(*) from service_requests").await, before);
    page
}

fn asked(once: &str) -> Vec<(&str, &str)> {
    let mut fields = other(once);
    fields[3].1 = ADVICE;
    fields
}

#[tokio::test]
async fn a_form_that_is_sent_after_the_session_ended_stands_filled_after_signing_in_and_is_sent_by_a_press() {
    let app = TestApp::demo().await;
    let staff = app.sign_in(STAFF).await;
    let form = once();
    let page = send_after_the_end(&app, &staff, &asked(&form)).await;
    assert!(page.contains("your form stands as you left it"), "{page}");
    // A mistyped password keeps it.
    let fields = [("email", STAFF), ("password", "wrong"), ("kept", &page.hidden("kept"))];
    let page = Page::of(staff.post("/sign-in", &fields).await).await;
    assert_eq!(page.status, 422);
    let filled = sign_in(&staff, STAFF, &page).await;
    assert_eq!(filled.status, 200);
    assert_eq!((filled.value_of("title").as_str(), filled.hidden("type").as_str()), ("A question", "other"));
    assert_eq!(filled.value_of("text"), ADVICE.replace("\r\n", "\n"));
    let requests = "select count(*) from service_requests where title = 'A question'";
    assert_eq!(app.count(requests).await, 0, "nothing is done by signing in");
    let sent = press(&staff, &filled).await;
    assert_eq!(sent.status(), 303);
    assert!(staff.page(&location(&sent)).await.source().contains("&#60;b&#62;one&#60;/b&#62; &#38; Zürich"));
    assert_eq!(app.count(requests).await, 1);
}

#[tokio::test]
async fn nobody_else_is_shown_it_and_what_was_changed_on_the_way_is_not_accepted() {
    let app = TestApp::demo().await;
    let form = once();
    let staff = app.sign_in(STAFF).await;
    let page = send_after_the_end(&app, &staff, &asked(&form)).await;
    let kept = page.hidden("kept");
    let changed = kept.replace("First line", "Worse line");
    let unmarked = kept.split_once('.').unwrap().1;
    for (email, kept) in [(OTHER, kept.as_str()), (STAFF, &changed), (STAFF, unmarked), (STAFF, "")] {
        let visitor = app.visitor();
        let fields = [("email", email), ("password", PASSWORD), ("kept", kept)];
        let signed_in = visitor.post("/sign-in", &fields).await;
        assert_eq!((signed_in.status().as_u16(), location(&signed_in).as_str()), (303, "/"), "{email}");
        let demo = visitor.post("/sign-in/demo", &[("email", email), ("kept", kept)]).await;
        assert_eq!(demo.status(), 303, "{email}");
    }
    // By the demo's one click, as the one whose it is.
    let visitor = app.visitor();
    let filled = Page::of(visitor.post("/sign-in/demo", &[("email", STAFF), ("kept", &kept)]).await).await;
    assert_eq!(filled.value_of("title"), "A question");
    // From another site neither is taken.
    let url = app.base_url.join("/sign-in").unwrap();
    let cross = visitor.client.post(url).header("sec-fetch-site", "cross-site").form(&[("kept", &kept)]);
    assert_eq!(cross.send().await.unwrap().status(), 403);
}

/// Signed out in another tab, say, or tidied up: then the device tells who signed in on it.
#[tokio::test]
async fn where_the_session_is_gone_the_device_tells_whose_form_it_is() {
    let app = TestApp::demo().await;
    let staff = app.visitor();
    let signed_in = staff.post("/sign-in", &[("email", STAFF), ("password", PASSWORD)]).await;
    assert_eq!(signed_in.status(), 303);
    app.run("delete from sessions").await;
    let form = once();
    let page = send_after_the_end(&app, &staff, &asked(&form)).await;
    assert!(!sign_in(&staff, OTHER, &page).await.contains("A question"));
    let filled = sign_in(&staff, STAFF, &page).await;
    assert_eq!(filled.value_of("title"), "A question");
    // A browser in which nobody ever signed in has nothing to be told of.
    let stranger = app.visitor().post(&list(ALPINE), &asked(&form)).await;
    assert_eq!((stranger.status().as_u16(), location(&stranger).as_str()), (303, "/sign-in"));
}

#[tokio::test]
async fn ids_are_left_out_and_what_is_only_pressed_or_too_long_leads_back_to_its_page() {
    let app = TestApp::demo().await;
    let staff = app.sign_in(STAFF).await;
    let form = once();
    let page =
        send_after_the_end(&app, &staff, &on_premises(&form, "TEST-ACCESS-1", "TEST-CONTRACT-1")).await;
    assert!(page.contains("Backup fails") && !page.source().contains("TEST-"), "{page}");
    let filled = sign_in(&staff, STAFF, &page).await;
    assert!(filled.contains("Every Sunday.") && !filled.source().contains("TEST-"), "{filled}");
    let sent = press(&staff, &filled).await;
    assert_eq!(sent.status(), 422);
    let page = Page::of(sent).await;
    assert!(page.problem_at("access_id").is_some() && page.value_of("text") == "Every Sunday.", "{page}");
    // Too long to be carried, and a button alone.
    for length in [63 * 1024, 100 * 1024] {
        let long = "a".repeat(length);
        let mut fields = asked(&form);
        fields[3].1 = &long;
        let page = send_after_the_end(&app, &staff, &fields).await;
        assert_eq!(page.find_hidden("kept"), None);
        assert!(page.contains("Sign in, then do it again."), "{page}");
    }
    app.clock.advance(Duration::hours(13));
    let from = format!("/partners/{ALPINE}/my-assignments?x=1");
    let press = staff.client.post(app.base_url.join(&format!("{}/x/reopening", list(ALPINE))).unwrap());
    let press = press.header("referer", app.base_url.join(&from).unwrap().as_str());
    let page = Page::of(press.form(&[("once", &form)]).send().await.unwrap()).await;
    assert_eq!((page.find_hidden("kept"), next_of(&page)), (None, from));
}
