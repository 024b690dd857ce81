//! The language: asked for, chosen, or the browser's.

use partner_portal::i18n::Locale;
use partner_portal::scope::flash::Flash;
use serde_json::{Value, json};

use super::{ADMIN, PARTNER_ADMIN, with_headers};
use crate::app::{ALPINE, TestApp, location};
use crate::html::Page;

// The language.

#[tokio::test]
async fn a_language_asked_for_in_the_address_is_for_one_page() {
    let app = TestApp::demo().await;
    for visitor in [app.visitor(), app.sign_in(ADMIN).await] {
        let path = if visitor.get("/partners").await.status() == 200 { "/partners" } else { "/sign-in" };
        assert_eq!(visitor.page(&format!("{path}?lang=zh-CN")).await.language(), "zh-CN");
        assert_eq!(visitor.page(path).await.language(), "en");
        assert_eq!(visitor.page(&format!("{path}?lang=xx")).await.language(), "en");
    }
}

#[tokio::test]
async fn a_stranger_who_chooses_a_language_leaves_nothing_in_the_database() {
    let app = TestApp::demo().await;
    let (visitor, before) = (app.visitor(), app.tables().await);
    let chosen = visitor.post("/language", &[("lang", "ru")]).await;
    let cookies = chosen.headers().get_all("set-cookie").iter().map(|it| it.to_str().unwrap().to_owned());
    let cookies: Vec<String> = cookies.collect();
    assert!(
        matches!(&cookies[..], [only] if only.starts_with("portal-language=ru; HttpOnly; SameSite=Lax; ")
        && only.contains("Path=/") && only.contains("Max-Age=31536000")),
        "{cookies:?}"
    );
    assert_eq!(visitor.page("/sign-in").await.language(), "ru");
    assert_eq!(Page::of(visitor.get("/no-such-page").await).await.language(), "ru");
    assert_eq!(app.tables().await.changes_since(&before), []);
    // Of an account the choice is the account's; a browser that knows none keeps its own.
    app.run(&format!("update persons set language = 'fr' where email = '{ADMIN}'")).await;
    visitor.post("/sign-in/demo", &[("email", ADMIN)]).await;
    assert_eq!(visitor.page("/partners").await.language(), "fr");
    visitor.post("/sign-out", &[]).await;
    assert_eq!(visitor.page("/sign-in").await.language(), "ru");
    let odd = with_headers(&app.base_url, &[("cookie", "portal-language=xx")]).get("/sign-in").await;
    assert_eq!(Page::of(odd).await.language(), "en");
}

#[tokio::test]
async fn a_language_chosen_stays_in_the_browser_and_goes_with_the_account() {
    let app = TestApp::demo().await;
    app.run(&format!("update persons set language = null where email = '{ADMIN}'")).await;
    let visitor = app.visitor();
    let chosen = visitor.post("/language", &[("lang", "fr"), ("next", "/sign-in?lang=ru&next=%2Fx")]).await;
    assert_eq!(location(&chosen), "/sign-in?next=%2Fx");
    assert_eq!(visitor.page("/sign-in").await.language(), "fr");
    visitor.post("/sign-in/demo", &[("email", ADMIN)]).await;
    assert_eq!(visitor.page("/partners").await.language(), "fr");

    assert_eq!(visitor.post("/language", &[("lang", "ru")]).await.status(), 303);
    assert_eq!(visitor.page("/partners").await.language(), "ru");
    assert_eq!(Page::of(visitor.get("/no-such-page").await).await.language(), "ru");
    let elsewhere = app.sign_in(ADMIN).await;
    assert_eq!(elsewhere.page("/partners").await.language(), "ru");
    assert_eq!(app.sign_in(PARTNER_ADMIN).await.page("/partners").await.language(), "en");

    for unknown in ["xx", "", "EN-us", "<script>"] {
        assert_eq!(visitor.post("/language", &[("lang", unknown)]).await.status(), 422, "{unknown:?}");
    }
    assert_eq!(visitor.page("/partners").await.language(), "ru");
}

#[tokio::test]
async fn without_a_choice_the_browser_says_the_language() {
    let app = TestApp::demo().await;
    for (accepted, expected) in [
        ("ru, en;q=0.5", "ru"),
        ("nl-BE, fr;q=0.8, en;q=0.7", "fr"),
        ("zh-Hans-CN", "zh-CN"),
        ("en;q=0.1, fr;q=0.9", "fr"),
        ("nl", "en"),
        ("nonsense;;q=", "en"),
    ] {
        let visitor = with_headers(&app.base_url, &[("accept-language", accepted)]);
        assert_eq!(visitor.page("/sign-in").await.language(), expected, "{accepted}");
    }
    let visitor = app.sign_in(ADMIN).await;
    visitor.post("/language", &[("lang", "fr")]).await;
    let request = visitor.client.get(app.base_url.join("/partners").unwrap());
    let page = Page::of(request.header("accept-language", "ru").send().await.unwrap()).await;
    assert_eq!(page.language(), "fr");
}

/// Leaves this in every session, as what the next page is to tell.
async fn leave(app: &TestApp, flash: &Value) {
    let flash = flash.to_string().replace('\'', "''");
    app.run(&format!("update sessions set data = jsonb_set(data, '{{flash}}', '{flash}')")).await;
}

#[tokio::test]
async fn what_was_done_is_told_once_in_the_language_of_the_page_that_tells_it() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(ADMIN).await;
    let flash = serde_json::to_value(Flash::new(None, |t| t.flash_password_set())).unwrap();
    for locale in Locale::all() {
        leave(&app, &flash).await;
        let path = format!("/partners?lang={locale}");
        let told = locale.texts().flash_password_set();
        assert!(visitor.page(&path).await.contains(&told), "{locale}");
        assert!(!visitor.page(&path).await.contains(&told), "{locale}");
    }
}

#[tokio::test]
async fn what_an_earlier_version_left_to_tell_is_not_told_and_breaks_no_page() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(ADMIN).await;
    for earlier in [json!({ "what": "password_set" }), json!({ "what": "mail_queued" }), json!(7)] {
        leave(&app, &earlier).await;
        let page = visitor.page("/partners").await;
        assert_eq!(page.banner(), None, "{page}");
    }
}

/// A language that only the address asks for stays where a row is opened, a filter chosen, or a form sent.
#[tokio::test]
async fn a_language_in_the_address_survives_links_and_forms() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let list = format!("/partners/{ALPINE}/benefits/visual-studio?lang=fr");
    let page = admin.page(&list).await;
    assert_eq!(page.language(), "fr");
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    for link in [format!("t-{benefit}"), "f-unused".to_owned(), "s-package".to_owned()] {
        let href = page.by_id(&link).and_then(|it| it.attr("href")).unwrap();
        assert_eq!(admin.page(href).await.language(), "fr", "{href}");
    }
    assert_eq!(page.hidden("lang"), "fr", "the search");

    // What a browser tells of the page that holds the form.
    let member = app.member(ALPINE, "staff20@alpine.example").await;
    let send = async |benefit: &str, member: &str| {
        let path = format!("/partners/{ALPINE}/benefits/{benefit}/assignments");
        let request =
            admin.client.post(admin.base_url.join(&path).unwrap()).header("sec-fetch-site", "same-origin");
        let request = request.header("referer", admin.base_url.join(&list).unwrap().as_str());
        request.form(&[("member_id", member)]).send().await.unwrap()
    };
    let response = send(&benefit, &member).await;
    let next = location(&response);
    assert!(response.status() == 303 && next.contains("&lang=fr#seat-6"), "{next}");
    assert_eq!(admin.page(&next).await.language(), "fr");
    // Who has another credit can't be given this one.
    let bulk = app.benefit(ALPINE, "Azure bulk credit (Gold)", "gold_core").await;
    let member = app.member(ALPINE, "staff7@alpine.example").await;
    let refused = Page::of(send(&bulk, &member).await).await;
    assert_eq!((refused.status, refused.language()), (422, "fr"));
}
