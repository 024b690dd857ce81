//! The language: asked for, chosen, or the browser's.

use super::{ADMIN, PARTNER_ADMIN, with_headers};
use crate::app::{TestApp, location};

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
