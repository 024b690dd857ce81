//! What admins do: the way to a key and what is around it, as a person goes it.

use partner_portal::i18n::Locale;
use reqwest::header::COOKIE;
use thirtyfour::Key;
use time::Duration;

use super::window::{Script, Window};
use super::with_script_and_without;
use crate::app::{ALPINE, BLEU_HORIZON, TestApp};

with_script_and_without!(
    an_admin_finds_a_benefit_gets_its_key_and_sees_it_for_ten_minutes,
    a_purchase_that_can_still_be_refunded_is_asked_about_before_its_first_key,
    an_empty_pool_issues_nothing_and_says_so_on_the_page,
    a_wrong_password_is_told_at_the_field_and_keeps_the_address,
    who_signs_out_is_out,
    what_is_sent_after_the_session_ended_stands_filled_after_signing_in,
    a_language_once_chosen_stays,
    everything_can_be_reached_by_keyboard,
    the_download_is_what_is_listed,
);

const OFFICE: &str = "Office Professional Plus 2019";

/// The arrow of a benefit's row.
fn arrow(benefit: &str) -> String {
    format!("#t-{benefit}")
}

/// What the rows of the list are about.
async fn products(window: &Window) -> Vec<String> {
    window.texts(".list tbody tr:not(.detail) > th").await
}

/// Chooses one of the downloads' lists; with the script that is enough.
async fn pick(window: &Window, list: &str, words: &str) {
    window.choose(list, words).await;
    match window.script {
        Script::On => window.sees_count(".pick button", 0).await,
        Script::Off => window.click(".pick button").await,
    }
}

async fn an_admin_finds_a_benefit_gets_its_key_and_sees_it_for_ten_minutes(script: Script) {
    let app = TestApp::demo().await;
    let office = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let window = Window::open(&app, script).await;
    window.go("/").await;
    window.sign_in("global.admin@alpine.example").await;
    window.sees("h1", "Alpine Consulting").await;
    window.sees("h2", "What to do next").await;
    window.point_at(".side a[href$='/software']").await;
    window.sees("h1", "Software").await;

    window.search("office").await;
    window.sees(".count", "2 benefits").await;
    window.click("#f-unused").await;
    window.has("#f-unused[aria-current=true]").await;
    assert_eq!(products(&window).await, [OFFICE], "one line for both packages");
    let product = app.product(&office).await;
    for (order, quantities) in [("ascending", ["110", "10", "100"]), ("descending", ["110", "100", "10"])] {
        window.click("#s-quantity").await;
        window.has(&format!("th[aria-sort={order}] #s-quantity")).await;
        window.click(&arrow(&product)).await;
        window.has(&format!("{}[aria-expanded=true]", arrow(&product))).await;
        assert_eq!(window.texts(".list tbody td.num").await, quantities);
    }
    window.click(&arrow(&office)).await;
    window.has(&format!("{}[aria-expanded=true]", arrow(&office))).await;
    let address = window.address().await;
    assert!(address.contains("q=office&status=unused&sort=-quantity&open="), "{address}");

    window.sees(".panel", "One key is issued").await;
    window.press("Get keys").await;
    window.sees(".flash", &format!("The keys of {OFFICE} are shown to you for ten minutes.")).await;
    let key = window.text(".keys code").await;
    assert!(key.starts_with("DMXXX-") && key.len() == 29, "{key}");
    window.sees(".panel", "Shown to you until 20 Nov 2026, 11:10").await;
    window.sees(".panel", "Special instructions").await;
    copy(&window, &key).await;

    pick(&window, "#language", "Français").await;
    window.sees(".files a", "Installation package, Français").await;
    pick(&window, "#system", "Windows").await;
    window.sees(".files a", "Installation package, Français, Windows").await;
    pick(&window, "#system", "macOS").await;
    window.sees(".files a", "Installation package, Français, macOS").await;
    assert_eq!(window.text(".keys code").await, key);
    window.reload().await;
    window.sees(".files a", "Installation package, Français, macOS").await;
    assert_eq!(window.text(".keys code").await, key);

    app.clock.advance(Duration::minutes(10));
    window.reload().await;
    window.sees("button", "Show again").await;
    let page = window.driver.source().await.unwrap();
    assert!(!page.contains(&key) && !page.contains("DMXXX-"), "the key is still in the page");
    window.press("Show again").await;
    window.sees(".keys code", &key).await;
    let issued = format!("select count(*) from issued_keys where benefit_id = '{office}'");
    assert_eq!(app.count(&issued).await, 1);
    window.assert_no_complaints(&[]).await;
}

/// The button beside the key: hidden without the script.
async fn copy(window: &Window, key: &str) {
    if window.script == Script::Off {
        window.sees_count(".keys button", 0).await;
        return;
    }
    let granted = serde_json::json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    window.command("Browser.grantPermissions", granted).await;
    window.click(".keys button").await;
    window
        .until(
            "the live region",
            "return document.getElementById('live').textContent",
            Vec::new(),
            "Copied".to_owned(),
        )
        .await;
    window.sees(".keys button", "Copied").await;
    window.until("the clipboard", "return navigator.clipboard.readText()", Vec::new(), key.to_owned()).await;
}

async fn a_purchase_that_can_still_be_refunded_is_asked_about_before_its_first_key(script: Script) {
    let app = TestApp::demo().await;
    let office = app.benefit(BLEU_HORIZON, OFFICE, "action_pack").await;
    let issued = "select count(*) from issued_keys";
    let before = app.count(issued).await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@bleu-horizon.example").await;
    window.sees("h1", "Bleu Horizon").await;
    let row = format!("/partners/{BLEU_HORIZON}/benefits/software?open={office}");
    window.go(&row).await;
    let t = Locale::Fr.texts();
    window.sees(".panel .note-warn", &t.refund_ends()).await;
    window.press(&t.get_keys()).await;
    window.sees("h1", &t.confirm_keys_heading(OFFICE)).await;
    window.sees(".note-warn", "15 déc. 2026").await;
    window.press(&t.cancel()).await;
    window.has(&format!("{}[aria-expanded=true]", arrow(&office))).await;
    assert_eq!(app.count(issued).await, before, "cancelled, yet issued");

    window.press(&t.get_keys()).await;
    window.press(&t.get_keys_give_up_refund()).await;
    window.sees(".keys code", "DMXXX-").await;
    assert_eq!(app.count(issued).await, before + 1);
    // The right is gone for the whole purchase: of the next benefit its own is asked about.
    let visio = app.benefit(BLEU_HORIZON, "Visio Professional 2019", "action_pack").await;
    window.click(&arrow(&visio)).await;
    window.has(&format!("#keys-{visio}")).await;
    window.sees(".panel .note-warn", &t.refund_ends()).await;
    window.press(&t.get_keys()).await;
    window.sees("h1", &t.confirm_keys_heading("Visio Professional 2019")).await;
    window.press(&t.get_keys_give_up_refund()).await;
    window.sees(".flash", "Visio Professional 2019").await;
    window.assert_no_complaints(&[]).await;
}

async fn an_empty_pool_issues_nothing_and_says_so_on_the_page(script: Script) {
    let app = TestApp::demo().await;
    let project = app.benefit(ALPINE, "Visio Professional 2019", "action_pack").await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/software?open={project}")).await;
    window.sees(".panel", "Get keys").await;
    // Somebody else gets the last one meanwhile.
    app.run("update pool_keys set ciphertext = null, drawn_at = now() where drawn_at is null").await;
    window.press("Get keys").await;
    window.sees(".errors li a", "the programme’s pool for Visio Professional 2019 holds too few").await;
    assert!(window.driver.title().await.unwrap().starts_with("Error: Software"));
    if script == Script::On {
        let focused = "return document.activeElement.className";
        window.until("the focus", focused, Vec::new(), "errors".to_owned()).await;
    }
    // The summary leads to the panel, which says why.
    window.click(".errors li a").await;
    let at = "return location.hash";
    window.until("the place", at, Vec::new(), format!("#keys-{project}")).await;
    window.sees(&format!("#keys-{project}"), "None left at present.").await;
    window.assert_no_complaints(&[422]).await;
}

async fn a_wrong_password_is_told_at_the_field_and_keeps_the_address(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.go(&format!("/partners/{ALPINE}/benefits/cloud?status=unused")).await;
    window.sees("h1", "Sign in").await;
    window.fill("#email", "user.admin@alpine.example").await;
    window.fill("#password", "something else").await;
    window.click("form[action='/sign-in'] button").await;
    window.sees(".errors li a", "don’t fit together").await;
    window.sees("#email-error", "don’t fit together").await;
    let values = "return [document.getElementById('email').value, document.getElementById('password').value]";
    let values: (String, String) = window.eval(values, Vec::new()).await;
    assert_eq!(values, ("user.admin@alpine.example".to_owned(), String::new()));
    // Signed in, the visitor is where they wanted to go.
    window.fill("#password", partner_portal::seed::DEMO_PASSWORD).await;
    window.click("form[action='/sign-in'] button").await;
    window.has("#f-unused[aria-current=true]").await;
    assert_eq!(window.address().await, format!("/partners/{ALPINE}/benefits/cloud?status=unused"));
    window.assert_no_complaints(&[422]).await;
}

async fn what_is_sent_after_the_session_ended_stands_filled_after_signing_in(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("staff1@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/service-requests/new?type=other")).await;
    window.fill("#title", "Logo").await;
    window.fill("#text", "One line\n\nand \"another\"").await;
    app.clock.advance(Duration::hours(13));
    window.click("main form[method=post] [type=submit]").await;
    window.sees(".note", "Your session has ended, and nothing was done.").await;
    window.fill("#email", "staff1@alpine.example").await;
    window.fill("#password", partner_portal::seed::DEMO_PASSWORD).await;
    window.click("form[action='/sign-in'] button").await;
    window.sees("h1", "Your form, as you left it").await;
    let typed = "return ['title', 'text'].map((id) => document.getElementById(id).value)";
    let typed: (String, String) = window.eval(typed, Vec::new()).await;
    assert_eq!(typed, ("Logo".to_owned(), "One line\n\nand \"another\"".to_owned()));
    window.press("Send").await;
    window.sees(".flash", "was submitted").await;
    window.assert_no_complaints(&[401]).await;
}

async fn who_signs_out_is_out(script: Script) {
    let app = TestApp::demo().await;
    let windows = app.benefit(ALPINE, "Windows 10 Enterprise", "gold_core").await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/software?open={windows}")).await;
    window.press("Show again").await;
    window.sees(".keys code", "DMXXX-").await;
    let row = window.address().await;
    window.sign_out().await;
    if script == Script::On {
        // The browser keeps the page in its memory, key and all; it must not be what Back shows.
        window.driver.back().await.unwrap();
        window.sees("h1", "Sign in").await;
    }
    window.go(&row).await;
    window.sees("h1", "Sign in").await;
    window.assert_no_complaints(&[]).await;
}

async fn a_language_once_chosen_stays(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open_for_reader(&app, script, "ru,en").await;
    window.go("/sign-in").await;
    window.sees("h1", &Locale::Ru.texts().sign_in()).await;
    window.speak("zh-CN").await;
    window.reload().await;
    window.sees("h1", &Locale::ZhCn.texts().sign_in()).await;
    // Somebody known has a choice of their own.
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.sees("h1", "Alpine Consulting").await;
    window.speak("fr").await;
    window.sees("h2", &Locale::Fr.texts().what_to_do_next()).await;
    window.point_at(".side a[href$='/software']").await;
    window.sees("h1", &Locale::Fr.texts().software()).await;
    // On a page with a list in some order the choice changes the language and nothing else.
    window.click("#s-quantity").await;
    window.has("th[aria-sort=ascending] #s-quantity").await;
    let address = window.address().await;
    window.reload().await;
    window.speak("zh-CN").await;
    assert_eq!(window.address().await, address);
    window.assert_no_complaints(&[]).await;
    // Closed before the next is opened: places are few.
    drop(window);
    let other = Window::open(&app, script).await;
    other.sign_in_by_click("global.admin@alpine.example").await;
    let lang = "return document.documentElement.lang";
    other.until("the language", lang, Vec::new(), "zh-CN".to_owned()).await;
    other.assert_no_complaints(&[]).await;
}

async fn everything_can_be_reached_by_keyboard(script: Script) {
    let app = TestApp::demo().await;
    let office = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/software?q=office")).await;

    window.key(Key::Tab).await;
    let skip = "return document.activeElement.matches('a.skip') && document.activeElement.checkVisibility()";
    window.until("the skip link", skip, Vec::new(), true).await;
    window.key(Key::Enter).await;
    let main = "return location.hash + ' ' + document.activeElement.id";
    window.until("the content", main, Vec::new(), "#main main".to_owned()).await;

    // The product of two packages first, then the package inside.
    for id in [app.product(&office).await, office] {
        let focused = "return document.activeElement.id";
        let mut steps = 0;
        while window.eval::<String>(focused, Vec::new()).await != format!("t-{id}") {
            steps += 1;
            assert!(steps < 40, "no way to the arrow by Tab");
            window.key(Key::Tab).await;
            // Whatever has the focus shows it.
            let shown = "const it = getComputedStyle(document.activeElement);\
                         return it.outlineStyle !== 'none' && parseFloat(it.outlineWidth) >= 2";
            assert!(window.eval::<bool>(shown, Vec::new()).await, "no focus to be seen after {steps} steps");
        }
        window.key(Key::Enter).await;
        window.has(&format!("#t-{id}[aria-expanded=true]")).await;
        if script == Script::On {
            // The list was exchanged, and the focus is where it was.
            assert_eq!(window.eval::<String>(focused, Vec::new()).await, format!("t-{id}"));
        }
    }
    window.assert_no_complaints(&[]).await;
}

async fn the_download_is_what_is_listed(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/software")).await;
    window.search("windows").await;
    window.click("#f-no-key").await;
    window.has("#f-no-key[aria-current=true]").await;
    window.click("#s-package").await;
    window.has("th[aria-sort=ascending] #s-package").await;
    let link: String = window.eval("return document.querySelector('a[download]').href", Vec::new()).await;
    let cookie = window.driver.get_named_cookie("portal-session").await.unwrap();
    let request = app.visitor().client.get(link).header(COOKIE, format!("portal-session={}", cookie.value));
    let response = request.send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/csv; charset=utf-8");
    let file = response.text().await.unwrap();
    let mut lines = file.trim_start_matches('\u{feff}').lines();
    assert_eq!(lines.next(), Some("Product,Package,Quantity,Benefit expiry date,Status"));
    let downloaded: Vec<String> = lines.map(|line| line.split(',').next().unwrap().to_owned()).collect();
    let listed = products(&window).await;
    assert!(listed.len() > 3, "{listed:?}");
    assert_eq!(downloaded, listed);
    window.assert_no_complaints(&[]).await;
}
