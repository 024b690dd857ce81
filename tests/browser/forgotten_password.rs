//! A forgotten password: from the sign-in page to a new one, without JavaScript and with it.

use partner_portal::i18n::Locale;

use super::window::{Script, Window};
use crate::app::TestApp;
use crate::forgotten_password::{ADMIN, last_link, write_links};

const NEW: &str = "forty-two wet umbrellas";

#[tokio::test]
async fn a_new_password_is_set_without_javascript_in_english() {
    sets_a_new_password(Script::Off, Locale::En).await;
}

#[tokio::test]
async fn a_new_password_is_set_with_javascript_in_french() {
    sets_a_new_password(Script::On, Locale::Fr).await;
}

async fn sets_a_new_password(script: Script, locale: Locale) {
    let app = TestApp::demo().await;
    app.run("update persons set language = null").await;
    let window = Window::open_in(&app, script, locale).await;
    let t = locale.texts();
    window.go("/sign-in").await;
    window.press(&t.forgotten_link()).await;
    window.sees("h1", &t.forgotten_password()).await;
    window.fill("#email", "global.admin").await;
    window.click("main form button").await;
    window.sees("#email-error", &t.enter_whole_email()).await;
    window.fill("#email", ADMIN).await;
    window.click("main form button").await;
    window.sees("h1", &t.forgotten_sent()).await;
    write_links(&app).await;
    let link = last_link(&app, ADMIN).await;
    window.go(&link).await;
    window.sees("h1", &t.set_new_password()).await;
    window.fill("#password", NEW).await;
    window.fill("#again", NEW).await;
    window.click("main form button").await;
    window.sees(".flash p", &t.flash_password_set()).await;
    window.go(&link).await;
    window.sees("h1", &t.link_used()).await;
    window.assert_no_complaints(&[422, 410]).await;
}
