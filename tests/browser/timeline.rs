//! The timeline with forty dates and more, as it is really drawn: nothing overflows, no words meet, axe is content, the table says
//! the same, and pointing at an entry or going there by the keyboard tells it.

use partner_portal::i18n::Locale;
use serde_json::json;
use thirtyfour::By;

use super::gallery::{find_violations, photograph};
use super::window::{FONTS, Scheme, Script, Window};
use crate::app::{ALPINE, TestApp};

/// At least so many.
const ENTRIES: usize = 40;

/// What is wrong with the picture that is shown, in each of these fonts. A line of words reaches from the top of its letters to
/// their base; two pixels of play are for how boxes are rounded.
const FAULTS: &str = "const page = document.documentElement, found = [];\
    for (const font of arguments[0]) {\
        page.style.setProperty('--sans', font);\
        const shown = [...document.querySelectorAll('svg.tl')].filter(it => it.checkVisibility());\
        if (shown.length !== 1) found.push(`${font}: ${shown.length} pictures`);\
        const over = page.scrollWidth - page.clientWidth;\
        if (over > 0) found.push(`${font}: the page is ${over} too wide`);\
        for (const svg of shown) {\
            const around = svg.getBoundingClientRect(), scale = around.width / svg.viewBox.baseVal.width;\
            const texts = [...svg.querySelectorAll('text')].filter(it => !it.closest('.tl-caption'));\
            const boxes = texts.map(it => {\
                const box = it.getBoundingClientRect();\
                const high = box.height * .7, top = box.top + (box.height - high) / 2;\
                return { it, left: box.left, right: box.right, top, bottom: top + high };\
            });\
            const meet = (a, b) => a.left + 2 < b.right && b.left + 2 < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;\
            boxes.forEach((a, at) => {\
                if (a.left < around.left - 1 || a.right > around.right + 1 || a.bottom > around.bottom + 1)\
                    found.push(`${font}: out of the picture: ${a.it.textContent}`);\
                for (const b of boxes.slice(at + 1))\
                    if (meet(a, b)) found.push(`${font}: ${a.it.textContent} meets ${b.it.textContent}`);\
            });\
            const pieces = svg.querySelector('.tl-now').getAttribute('d').matchAll(/M([\\d.]+) ([\\d.]+)V([\\d.]+)/g);\
            for (const [, x, from, to] of pieces) {\
                const at = around.left + x * scale;\
                const line = { left: at - 2, right: at + 2, top: around.top + from * scale, bottom: around.top + to * scale };\
                boxes.filter(it => it.it.closest('.tl-e, .tl-g')).filter(it => meet(it, { ...line, left: at - 3, right: at + 3 }))\
                    .forEach(it => found.push(`${font}: today runs through ${it.it.textContent}`));\
            }\
        }\
    }\
    page.style.removeProperty('--sans');\
    return found";

/// Of the picture that is shown what each entry is called; of the table each row's title with its days; and how many dates
/// are told as lying outside of the picture.
const TOLD: &str = "const shown = [...document.querySelectorAll('svg.tl')].find(it => it.checkVisibility());\
    const rows = [...document.querySelectorAll('.tl-table tbody tr:not(.under)')];\
    const title = row => { const th = row.querySelector('th').cloneNode(true); th.querySelector('small')?.remove(); return th.textContent.trim(); };\
    const outside = [...document.querySelectorAll('.of-tl .scale span')].map(it => parseInt(it.textContent) || 0);\
    return [\
        [...shown.querySelectorAll('.tl-e')].map(it => it.getAttribute('aria-label')),\
        rows.map(it => [title(it), [...it.querySelectorAll('time')].map(it => it.textContent.trim()).join(' to ')]),\
        outside.reduce((a, b) => a + b, 0)]";

/// Whose caption is seen: of which entry, what it says, and whether all of it lies in the picture from left to right.
const CAPTION: &str = "const shown = [...document.querySelectorAll('svg.tl')].find(it => it.checkVisibility());\
    const around = shown.getBoundingClientRect();\
    return [...shown.querySelectorAll('.tl-e')].filter(it => getComputedStyle(it.querySelector('.tl-caption')).display !== 'none')\
        .map(it => {\
            const caption = it.querySelector('.tl-caption'), box = caption.getBoundingClientRect();\
            const words = [...caption.querySelectorAll('text')].map(it => it.getBoundingClientRect());\
            const fits = box.left >= around.left - 1 && box.right <= around.right + 1\
                && words.every(it => it.left >= box.left && it.right <= box.right);\
            return [it.getAttribute('aria-label'), [...caption.querySelectorAll('text')].map(it => it.textContent).join(' '), fits];\
        })";

/// A company with more than forty dates, of every kind that its acts make.
async fn with_many_dates() -> TestApp {
    let app = TestApp::demo().await;
    for kind in ["software", "technical", "visual_studio"] {
        app.grant_benefits((ALPINE, "gold_core"), kind, 1..=8).await;
        app.grant_benefits((ALPINE, "action_pack"), kind, 9..=12).await;
    }
    app
}

async fn open(app: &TestApp) -> Window {
    let window = Window::open(app, Script::On).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window
}

async fn go(window: &Window) {
    window.go(&format!("/partners/{ALPINE}/membership")).await;
}

async fn faults(window: &Window) -> Vec<String> {
    window.eval(FAULTS, vec![FONTS.into()]).await
}

#[tokio::test]
async fn nothing_overflows_and_no_words_meet_in_any_language_size_or_light() {
    let app = with_many_dates().await;
    let window = open(&app).await;
    let mut found = Vec::new();
    for locale in Locale::all() {
        app.run(&format!("update persons set language = '{locale}'")).await;
        go(&window).await;
        for (width, scheme) in
            [(1280, Scheme::Light), (1280, Scheme::Dark), (320, Scheme::Light), (320, Scheme::Dark)]
        {
            window.size(width, 900).await;
            window.scheme(scheme).await;
            photograph(&window, &format!("timeline-{locale}-{width}-{scheme:?}")).await;
            if scheme == Scheme::Light {
                found.extend(faults(&window).await.into_iter().map(|it| format!("{locale} {width} {it}")));
            }
            if locale == Locale::En {
                let violations = find_violations(&window).await;
                found.extend(violations.into_iter().map(|it| format!("{width} {scheme:?} {it}")));
            }
        }
        window.scheme(Scheme::Light).await;
        // As wide as a sheet of paper is.
        window.size(720, 900).await;
        window.command("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        photograph(&window, &format!("timeline-{locale}-print")).await;
        found.extend(faults(&window).await.into_iter().map(|it| format!("{locale} print {it}")));
        window.command("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        window.size(1280, 900).await;
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    window.assert_no_complaints(&[]).await;
}

#[tokio::test]
async fn the_table_says_the_same_as_the_picture_and_is_open_on_paper() {
    let app = with_many_dates().await;
    let window = open(&app).await;
    go(&window).await;
    for width in [1280, 320] {
        window.size(width, 900).await;
        let (names, rows, outside): (Vec<String>, Vec<(String, String)>, usize) =
            window.eval(TOLD, Vec::new()).await;
        assert!(rows.len() >= ENTRIES, "{}", rows.len());
        assert_eq!(names.len() + outside, rows.len(), "{width}");
        let mut left = rows.clone();
        for name in &names {
            let at = left.iter().position(|(title, day)| name.contains(title) && name.contains(day));
            left.remove(at.unwrap_or_else(|| panic!("{width}: not in the table: {name}")));
        }
        assert_eq!(left.len(), outside, "{width}: {left:?}");
    }
    window.size(1280, 900).await;
    let row_is_seen = "return document.querySelector('.tl-table tbody th').checkVisibility({ contentVisibilityAuto: true }) \
                       && document.querySelector('.tl-table tbody th').getBoundingClientRect().height > 0";
    window.until("the table is closed", row_is_seen, Vec::new(), false).await;
    window.command("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    window.until("the table is on paper", row_is_seen, Vec::new(), true).await;
}

#[tokio::test]
async fn pointing_at_an_entry_or_going_there_by_keyboard_tells_it() {
    let app = with_many_dates().await;
    let window = open(&app).await;
    go(&window).await;
    for (width, class) in [(1280, "tl-wide"), (320, "tl-narrow")] {
        window.size(width, 900).await;
        let count: usize = window
            .eval("return document.querySelectorAll(`svg.${arguments[0]} .tl-e`).length", vec![class.into()])
            .await;
        assert!(count >= ENTRIES, "{count}");
        let focus = "const all = document.querySelectorAll(`svg.${arguments[0]} .tl-e`); all[arguments[1]].focus({ focusVisible: true })";
        for at in 0..count {
            window.eval::<()>(focus, vec![class.into(), at.into()]).await;
            let told: Vec<(String, String, bool)> = window.eval(CAPTION, Vec::new()).await;
            let [(name, said, fits)] = &told[..] else { panic!("{width} {at}: {told:?}") };
            assert!(*fits, "{width}: {said}");
            // What stands there may be cut; the days and what is left are told whole.
            let days = said.split(" · ").next().unwrap().split_whitespace().last().unwrap();
            assert!(name.contains(days), "{name}: {said}");
        }
        window.eval::<()>("document.activeElement.blur()", Vec::new()).await;
        let none: Vec<(String, String, bool)> = window.eval(CAPTION, Vec::new()).await;
        assert!(none.is_empty(), "{none:?}");
        let entry = window.driver.find(By::Css(format!("svg.{class} a.tl-e"))).await.unwrap();
        entry.scroll_into_view().await.unwrap();
        window.driver.action_chain().move_to_element_center(&entry).perform().await.unwrap();
        let told: Vec<(String, String, bool)> = window.eval(CAPTION, Vec::new()).await;
        assert_eq!(told.len(), 1, "{width}: {told:?}");
        window.driver.action_chain().move_to(0, 0).perform().await.unwrap();
    }
}

#[tokio::test]
async fn the_overview_shows_the_next_four_dates_and_leads_to_all() {
    let app = with_many_dates().await;
    let window = open(&app).await;
    let mut found = Vec::new();
    for locale in Locale::all() {
        app.run(&format!("update persons set language = '{locale}'")).await;
        window.go(&format!("/partners/{ALPINE}/benefits")).await;
        for width in [1280, 320] {
            window.size(width, 900).await;
            window.sees_count("svg.tl-small .tl-e", 4).await;
            found.extend(faults(&window).await.into_iter().map(|it| format!("{locale} {width} {it}")));
        }
        window.size(1280, 900).await;
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    window.click(&format!(".of-tl a[href='/partners/{ALPINE}/membership']")).await;
    window.sees_count("svg.tl-wide", 1).await;
}
