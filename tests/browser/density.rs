//! How dense the lists of benefits are: a row is one line, on a narrow screen two, and nothing is wider than the window.

use partner_portal::i18n::Locale;

use super::window::{FONTS, Script, WIDTHS, Window};
use crate::app::{ALPINE, TestApp};

const OFFICE: &str = "Office Professional Plus 2019";
const CREDIT: &str = "Azure monthly credit";
const HOURS: &str = "Partner advisory hours";
const KINDS: [&str; 5] = ["software", "cloud", "visual-studio", "technical", "go-to-market"];

#[tokio::test]
async fn no_list_scrolls_sideways_and_no_row_wraps_on_a_desk() {
    let app = TestApp::demo().await;
    let window = Window::open(&app, Script::On).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    let studio = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let mut opened = vec![format!("visual-studio?open={studio}")];
    // What stands in two packages, with these shown.
    for (kind, product) in [("software?ready=yes", OFFICE), ("cloud?", CREDIT), ("technical?", HOURS)] {
        let benefit = app.benefit(ALPINE, product, "gold_core").await;
        opened.push(format!("{kind}&product={}", app.product(&benefit).await));
    }
    let mut found = Vec::new();
    for locale in Locale::all() {
        app.run(&format!("update persons set language = '{locale}'")).await;
        for kind in KINDS.iter().map(|kind| (*kind).to_owned()).chain(opened.clone()) {
            window.go(&format!("/partners/{ALPINE}/benefits/{kind}")).await;
            for font in FONTS {
                window.set_font(Some(font)).await;
                for width in WIDTHS {
                    window.size(width, 900).await;
                    let wide = "const it = document.documentElement; return it.scrollWidth - it.clientWidth";
                    let over: i64 = window.eval(wide, Vec::new()).await;
                    if over > 0 {
                        found.push(format!("{locale} {kind} {width} {font}: {over} too wide"));
                    }
                }
                window.size(1280, 900).await;
                let tall = "return [...document.querySelectorAll('.rows > tbody > tr:not(.detail, .under)')]
                    .filter(it => !it.querySelector('.how > small') && it.getBoundingClientRect().height > 46).map(it => it.innerText)";
                let rows: Vec<String> = window.eval(tall, Vec::new()).await;
                found.extend(rows.into_iter().map(|row| format!("{locale} {kind} {font}: wraps {row:?}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test]
async fn twenty_four_rows_take_little_on_a_telephone() {
    let app = TestApp::demo().await;
    let window = Window::open(&app, Script::On).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.size(390, 800).await;
    let office = app.product(&app.benefit(ALPINE, OFFICE, "gold_core").await).await;
    window.go(&format!("/partners/{ALPINE}/benefits/software?ready=yes&product={office}")).await;
    window.sees_count(".rows > tbody > tr", 24).await;
    let height: u32 = window.eval("return document.documentElement.scrollHeight", Vec::new()).await;
    assert!(height < 2600, "{height}");
}

#[tokio::test]
async fn what_needs_no_key_is_a_closed_group_that_the_address_opens_and_a_search_sees_through() {
    let app = TestApp::demo().await;
    let window = Window::open(&app, Script::Off).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    let software = format!("/partners/{ALPINE}/benefits/software");
    window.go(&software).await;
    let group = app.benefit(ALPINE, "SQL Server 2019 Enterprise", "gold_core").await;
    let row = format!("#b-{group}");
    window.sees_count(&row, 0).await;
    let first = window.text(".rows tbody tr .how").await;
    assert_eq!(first, "Not used", "what there is to do comes first");
    let count: usize = window.text("#ready summary .n").await.parse().unwrap();
    window.go(&format!("{software}?ready=yes")).await;
    window.sees_count("#ready tbody tr", count).await;
    window.click(&format!("#t-{group}")).await;
    window.sees(".panel", "No key needed").await;
    window.click(&format!("#t-{group}")).await;
    window.sees_count(&row, 1).await;
    for asked in ["?q=sql", "?status=no-key"] {
        window.go(&format!("{software}{asked}")).await;
        window.sees_count("#ready", 0).await;
        window.sees_count(&row, 1).await;
    }
}

#[tokio::test]
async fn what_was_chosen_stays_chosen_while_packages_are_shown() {
    let app = TestApp::demo().await;
    let gold = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let pack = app.benefit(ALPINE, OFFICE, "action_pack").await;
    let product = app.product(&gold).await;
    let window = Window::open(&app, Script::On).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/software")).await;
    window.click(&format!("#product-{product} .choose")).await;
    window.click(&format!("#t-{product}")).await;
    window.sees_count("tr.within .choose:checked", 2).await;
    window.click(&format!("#b-{pack} .choose")).await;
    window.open_row(&app, &gold).await;
    window.has(&format!("#b-{gold} .choose:checked")).await;
    window.has(&format!("#b-{pack} .choose:not(:checked)")).await;
    window.assert_no_complaints(&[]).await;
}
