//! Where signing in and the start page lead.

use partner_portal::seed::DEMO_PASSWORD;

use super::ADMIN;
use crate::app::{ALPINE, BLEU_HORIZON, TestApp, location};
use crate::html::Page;

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
        assert_eq!(location(&signed_in_already), leads_to, "{next:?}");
    }
    let fields = [("email", ADMIN), ("password", DEMO_PASSWORD), ("next", "//evil.example/")];
    assert_eq!(location(&app.visitor().post("/sign-in", &fields).await), "/");
    assert_eq!(app.visitor().get("/sign-in?utm_source=x&next=/&next=/partners").await.status(), 200);
    // The page asked for is the way back, and survives a wrong password.
    let visitor = app.visitor();
    let asked = visitor.get(&overview).await;
    let sign_in = location(&asked);
    let page = visitor.page(&sign_in).await;
    assert_eq!(page.form("Sign in").action(), "/sign-in");
    assert_eq!(page.form("Sign in").hidden_fields(), [("next".to_owned(), overview.clone())]);
    let fields = [("email", ADMIN), ("password", "wrong"), ("next", overview.as_str())];
    let again = Page::of(visitor.post("/sign-in", &fields).await).await;
    assert_eq!(again.form("Sign in").hidden_fields(), [("next".to_owned(), overview)]);
}

#[tokio::test]
async fn the_start_page_leads_each_to_where_they_work() {
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
        assert!(page.links_to(&overviews[there]), "no way to the other company");
    }
    assert_eq!(consultant.get("/partners/4100003/benefits").await.status(), 404);
}
