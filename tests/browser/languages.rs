//! The way to a key in each language but English: every word on it is the language's own.

use partner_portal::i18n::Locale;

use super::window::{Script, Window};
use crate::app::{BLEU_HORIZON, TestApp};

const OFFICE: &str = "Office Professional Plus 2019";

#[tokio::test]
async fn french_all_the_way_to_the_key() {
    to_the_key(Locale::Fr).await;
}

#[tokio::test]
async fn chinese_all_the_way_to_the_key() {
    to_the_key(Locale::ZhCn).await;
}

#[tokio::test]
async fn russian_all_the_way_to_the_key() {
    to_the_key(Locale::Ru).await;
}

/// A person who reads a language, as his browser says, signs in, chooses it for his account, and gets a key that
/// costs the refund.
async fn to_the_key(locale: Locale) {
    let t = locale.texts();
    let app = TestApp::demo().await;
    let office = app.benefit(BLEU_HORIZON, OFFICE, "action_pack").await;
    let window = Window::open_for_reader(&app, Script::On, &format!("{locale},en;q=0.5")).await;
    window.go("/").await;
    window.sees("h1", &t.sign_in()).await;
    window.sees("label[for=email]", &t.email()).await;
    is_in(&window, locale).await;
    window.press(&t.sign_in()).await;
    window.sees(".errors a", &t.enter_password()).await;
    is_in(&window, locale).await;
    window.sign_in("global.admin@bleu-horizon.example").await;
    window.speak(locale.tag()).await;
    window.sees("h2", &t.what_to_do_next()).await;
    window.point_at(".side a[href$='/software']").await;
    window.sees("h1", &t.software()).await;
    window.press(&format!("{} 5", t.status_not_used())).await;
    window.has("#f-unused[aria-current=true]").await;
    window.sees(".count", &t.list_count(5)).await;
    window.click(&format!("#t-{office}")).await;
    window.sees(".panel h2", &t.downloads()).await;
    window.sees(".panel h2", &t.keys()).await;
    window.sees(".panel .note-warn b", &t.refund_ends()).await;
    window.press(&t.get_keys()).await;
    window.sees("h1", &t.confirm_keys_heading(OFFICE)).await;
    window.sees("h2", &t.what_happens()).await;
    is_in(&window, locale).await;
    window.press(&t.get_keys_give_up_refund()).await;
    window.sees(".flash", &t.flash_keys_shown(OFFICE)).await;
    window.sees(".keys button", &t.copy()).await;
    window.sees(".panel h3", &t.shown_to()).await;
    let english = Locale::En.texts();
    for left in [english.get_keys(), english.keys(), english.downloads(), english.copy(), english.status()] {
        assert!(!window.texts("h1, h2, h3, button, th").await.contains(&left), "{left:?} in {locale}");
    }
    window.sign_out().await;
    window.sees("h1", &t.sign_in()).await;
    window.assert_no_complaints(&[422]).await;
}

async fn is_in(window: &Window, locale: Locale) {
    let lang = "return document.documentElement.lang";
    window.until("the language", lang, Vec::new(), locale.tag().to_owned()).await;
}
