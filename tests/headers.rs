//! What every answer carries, whatever it is: a page, a way on, a refusal, a file, a fault.

use reqwest::Response;

use crate::app::{ALPINE, TestApp};

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

fn assert_guarded(what: &str, response: &Response, kept: bool) {
    let header = |name: &str| response.headers().get(name).map(|value| value.to_str().unwrap());
    assert_eq!(header("content-security-policy"), Some(POLICY), "{what}");
    assert_eq!(header("x-content-type-options"), Some("nosniff"), "{what}");
    assert_eq!(header("referrer-policy"), Some("same-origin"), "{what}");
    assert_eq!(header("cross-origin-opener-policy"), Some("same-origin"), "{what}");
    assert!(header("permissions-policy").is_some(), "{what}");
    assert!(header("x-request-id").is_some(), "{what}");
    if kept {
        assert!(header("cache-control").unwrap().contains("immutable"), "{what}");
    } else {
        assert_eq!(header("cache-control"), Some("no-store"), "{what}");
    }
}

#[tokio::test]
async fn every_kind_of_answer_carries_the_headers_that_guard_it() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let visitor = app.visitor();
    let benefits = format!("/partners/{ALPINE}/benefits");
    let css = partner_portal::web::assets::ASSETS.css.clone();
    for (path, status) in [
        (benefits.as_str(), 200),
        ("/", 303),
        ("/nothing/here", 404),
        ("/console", 403),
        ("/sign-out", 405),
        (&format!("{benefits}/software.csv"), 200),
        (&format!("{benefits}/software?status=%ff"), 200),
        (&format!("{benefits}/software?open=x"), 404),
    ] {
        let response = admin.get(path).await;
        assert_eq!(response.status(), status, "{path}");
        assert_guarded(path, &response, false);
    }
    assert_guarded("a stranger's way to sign in", &visitor.get(&benefits).await, false);
    assert_guarded("a file", &visitor.get(&css).await, true);
    assert_guarded("a file that is not there", &visitor.get("/static/app.css").await, false);

    let post = |body: &'static str, content_type: &'static str, site: &'static str| {
        let request = visitor.client.post(app.base_url.join("/sign-in").unwrap());
        request.header("content-type", content_type).header("sec-fetch-site", site).body(body).send()
    };
    let form = "application/x-www-form-urlencoded";
    for (what, body, content_type, site, status) in [
        ("a field missing", "email=x", form, "same-origin", 422),
        ("no form", "{}", "application/json", "same-origin", 415),
        ("another site's", "email=x&password=y", form, "cross-site", 403),
    ] {
        let response = post(body, content_type, site).await.unwrap();
        assert_eq!(response.status(), status, "{what}");
        assert_guarded(what, &response, false);
    }
    let large = "x".repeat(100_000);
    let response = visitor.post("/sign-in", &[("email", &large)]).await;
    assert_eq!(response.status(), 413);
    assert_guarded("too large", &response, false);
    let request = visitor.client.get(app.base_url.join("/sign-in").unwrap()).header("host", "evil.example");
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 421);
    assert_guarded("another host", &response, false);

    // A fault of ours, and a database that is away.
    app.run("alter table key_pools rename to key_pools_gone").await;
    let operator = app.sign_in("operator@programme.example").await;
    let response = operator.get("/console").await;
    assert_eq!(response.status(), 500);
    assert_guarded("a fault", &response, false);
    app.state.db.close().await;
    let response = admin.get(&benefits).await;
    assert!(matches!(response.status().as_u16(), 500 | 503), "{}", response.status());
    assert_guarded("without a database", &response, false);
}
