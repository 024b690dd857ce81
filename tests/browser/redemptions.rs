//! A cloud key from the question about the tenant to the subscription that its redemption makes, as an admin does it.

use super::window::{Script, Window};
use super::with_script_and_without;
use crate::app::{ALPINE, TestApp};
use partner_portal::i18n::Locale;

with_script_and_without![a_cloud_key_is_got_and_its_redemption_recorded];

async fn a_cloud_key_is_got_and_its_redemption_recorded(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("partner.admin@alpine.example").await;
    get_and_redeem(&app, &window, Locale::En).await;
    window.assert_no_complaints(&[422]).await;
}

#[tokio::test]
async fn a_cloud_key_is_redeemed_in_each_other_language() {
    let app = TestApp::demo().await;
    let window = Window::open(&app, Script::On).await;
    window.sign_in_by_click("partner.admin@alpine.example").await;
    let others = Locale::all().into_iter().filter(|locale| *locale != Locale::En);
    for (locale, product) in others.zip(["Intune", "Azure AD Basic", "Enterprise Mobility Suite"]) {
        window.go(&format!("/partners/{ALPINE}/benefits/cloud")).await;
        window.speak(locale.tag()).await;
        let t = locale.texts();
        let benefit = app.benefit(ALPINE, product, "action_pack").await;
        window.open_row(&app, &benefit).await;
        window.press(&t.get_keys()).await;
        window.click("#tenant_checked").await;
        window.press(&t.get_keys()).await;
        window.press(&format!("{}{}{}", t.record_redemption(), t.label_colon(), t.key_number("1"))).await;
        window.set_date("#redeemed_on", "2026-11-20").await;
        window.press(&t.show_outcomes()).await;
        window
            .sees("#outcomes", &t.subscription_runs(5, locale.date(time::macros::date!(2027 - 11 - 20))))
            .await;
        window.press(&t.record_new()).await;
        window.sees(".flash", &t.flash_redeemed(5, product)).await;
    }
    window.assert_no_complaints(&[]).await;
}

async fn get_and_redeem(app: &TestApp, window: &Window, locale: Locale) {
    let t = locale.texts();
    let benefit = app.benefit(ALPINE, "Office 365 E3", "action_pack").await;
    window.go(&format!("/partners/{ALPINE}/benefits/cloud")).await;
    let product = app.product(&benefit).await;
    window.sees(&format!("#product-{product}"), "5 seats until 24 Jan 2027").await;
    window.open_row(app, &benefit).await;
    window.press(&t.get_keys()).await;
    window.press(&t.get_keys()).await;
    window.sees(".errors", &t.confirm_tenant_first()).await;
    window.click("#tenant_checked").await;
    window.press(&t.get_keys()).await;
    window.sees(".keys code", "DMXXX-").await;

    window.press(&format!("{}{}{}", t.record_redemption(), t.label_colon(), t.key_number("1"))).await;
    window.set_date("#redeemed_on", "2026-11-20").await;
    window.press(&t.show_outcomes()).await;
    window.sees("#outcomes", "10 seats until 22 Jun 2027").await;
    window.sees("#outcomes", "5 seats until 24 Jan 2028").await;
    window.press(&t.record_extend()).await;
    window.sees(".flash", &t.flash_redeemed(5, "Office 365 E3")).await;
    window.sees(&format!("#b-{benefit}"), "5 seats until 24 Jan 2028").await;
    window.sees(".panel", "20 Nov 2026: end date extended, 5 seats until 24 Jan 2028").await;
}
