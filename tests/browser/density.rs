//! How dense the lists of benefits are: a row is one line, on a narrow screen two, and nothing is wider than the window.

use partner_portal::i18n::Locale;

use super::window::{FONTS, Script, WIDTHS, Window};
use crate::app::{ALPINE, TestApp};
use crate::database::mails;

const OFFICE: &str = "Office Professional Plus 2019";
const CREDIT: &str = "Azure monthly credit";
const HOURS: &str = "Partner advisory hours";
const KINDS: [&str; 5] = ["software", "cloud", "visual-studio", "technical", "go-to-market"];
/// Here each row of a list stands on one line.
const DESK: u32 = 1280;

/// With which font the page is wider than the window, and by how much; and on a desk which rows of a list are more than a line.
const FAULTS: &str = "const [fonts, desk] = arguments, page = document.documentElement;\
    const rows = [...document.querySelectorAll('.rows > tbody > tr:not(.detail, .under)')];\
    const faults = fonts.flatMap(font => {\
        page.style.setProperty('--sans', font);\
        const over = page.scrollWidth - page.clientWidth;\
        const wraps = it => !it.querySelector('.how > small') && it.getBoundingClientRect().height > 46;\
        const tall = desk ? rows.filter(wraps).map(it => `${font}: wraps ${it.innerText}`) : [];\
        return over > 0 ? [`${font}: ${over} too wide`, ...tall] : tall;\
    });\
    page.style.removeProperty('--sans');\
    return faults";

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
    // Short words, long words, more words, and words without spaces.
    for locale in [Locale::En, Locale::De, Locale::Ru, Locale::Ja] {
        app.run(&format!("update persons set language = '{locale}'")).await;
        for kind in KINDS.iter().map(|kind| (*kind).to_owned()).chain(opened.clone()) {
            window.go(&format!("/partners/{ALPINE}/benefits/{kind}")).await;
            for width in WIDTHS {
                window.size(width, 900).await;
                let faults: Vec<String> =
                    window.eval(FAULTS, vec![FONTS.into(), (width == DESK).into()]).await;
                found.extend(faults.into_iter().map(|it| format!("{locale} {kind} {width} {it}")));
            }
            window.size(DESK, 900).await;
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

#[tokio::test]
async fn no_page_of_any_kind_scrolls_sideways_with_a_wide_or_a_narrow_font() {
    let app = TestApp::demo().await;
    let request = app.id("select id from service_requests order by number limit 1").await;
    let activation = app.id("select id from activations order by changed_at desc limit 1").await;
    let mail = mails::leave_one_that_was_sent(&app).await;
    let visio = app.benefit(ALPINE, "Visio Professional 2019", "action_pack").await;
    crate::database::figures::count(&app).await;
    let of_company = |path: &str| format!("/partners/{ALPINE}{path}");
    let partner = [
        of_company("/benefits"),
        of_company(&format!("/benefits/{visio}/keys")),
        of_company("/benefits/go-to-market/contact"),
        of_company("/service-requests"),
        of_company("/service-requests/new"),
        of_company("/service-requests/new?type=other"),
        of_company("/account/people"),
        of_company("/insights"),
        of_company("/seats"),
        of_company("/my-assignments"),
        "/partners".to_owned(),
    ];
    let operator = [
        "/console".to_owned(),
        "/console/activations?status=all".to_owned(),
        format!("/console/activations/{activation}"),
        "/console/service-requests?status=all".to_owned(),
        format!("/console/service-requests/{request}"),
        "/console/keys".to_owned(),
        "/console/insights".to_owned(),
        "/console/insights/companies".to_owned(),
        "/console/news".to_owned(),
        "/console/news/new".to_owned(),
        "/console/announcements".to_owned(),
        "/console/announcements/new".to_owned(),
        "/console/help-pages".to_owned(),
        "/console/help-pages/give-roles/text".to_owned(),
        "/console/mail".to_owned(),
        format!("/console/mail/{mail}"),
    ];
    let window = Window::open(&app, Script::On).await;
    let mut found = Vec::new();
    for (email, paths) in
        [("global.admin@alpine.example", &partner[..]), ("operator@programme.example", &operator[..])]
    {
        window.sign_in_by_click(email).await;
        for path in paths {
            window.go(path).await;
            for width in WIDTHS {
                window.size(width, 900).await;
                let faults: Vec<String> = window.eval(FAULTS, vec![FONTS.into(), false.into()]).await;
                found.extend(faults.into_iter().map(|it| format!("{path} {width} {it}")));
            }
            window.size(DESK, 900).await;
        }
        window.sign_out().await;
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
