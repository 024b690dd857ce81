//! What is told after an act, and how far it is to one: in sight without scrolling, few clicks, few presses of Tab.

use thirtyfour::Key;

use super::window::{Script, Window};
use super::with_script_and_without;
use crate::app::{ALPINE, TestApp};
use crate::database::{bulk::add_crowd, keys, memberships, seats};
use crate::office::Office;

with_script_and_without![
    what_was_done_or_refused_in_a_row_is_told_in_sight,
    what_is_empty_or_wrong_is_told_by_the_page_and_by_no_bubble,
    what_belongs_to_one_choice_is_shown_once_it_is_chosen,
    a_seat_takes_three_clicks_and_a_key_two,
    assigning_is_near_by_keyboard_also_with_three_hundred_seats,
    keys_of_several_are_chosen_and_got_by_keyboard,
];

/// The sizes of a desk's screen and of a telephone's.
const SIZES: [(u32, u32); 2] = [(1280, 800), (390, 800)];
const FOCUS_ON_ERRORS: &str = "return document.activeElement.matches('.errors')";
const SEATS: &str = "Visual Studio Enterprise";

impl Window {
    /// Waits until this is shown within what the window shows, where nobody has scrolled.
    async fn sees_in_sight(&self, selector: &str, text: &str) {
        self.sees(selector, text).await;
        let body = "const [selector, text] = arguments;
            return [...document.querySelectorAll(selector)].filter(it => it.innerText.includes(text)).some(it => {
                const box = it.getBoundingClientRect();
                return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
            })";
        let what = format!("{text:?} is in sight");
        self.until(&what, body, vec![selector.into(), text.into()], true).await;
    }
}

async fn what_was_done_or_refused_in_a_row_is_told_in_sight(script: Script) {
    for (width, height) in SIZES {
        let app = TestApp::demo().await;
        let window = Window::open(&app, script).await;
        window.sign_in_by_click("global.admin@alpine.example").await;
        window.size(width, height).await;
        let benefits = format!("/partners/{ALPINE}/benefits");

        let office = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
        window.go(&format!("{benefits}/software?open={office}#b-{office}")).await;
        window.press("Get keys").await;
        window.sees_in_sight("tr.detail .flash p", "are shown to you").await;
        window.sees_in_sight(".keys li", "DMXXX-").await;
        // A pool that ran empty while the page was open.
        let late = app.benefit(ALPINE, "Visio Professional 2019", "action_pack").await;
        window.go(&format!("{benefits}/software?open={late}#b-{late}")).await;
        window.sees("tr.detail button", "Get keys").await;
        keys::empty_pools(&app).await;
        window.press("Get keys").await;
        window.sees_in_sight("tr.detail .errors li a", "Visio Professional 2019").await;

        // Seats: the one that it was about is marked.
        let studio = app.benefit(ALPINE, SEATS, "gold_core").await;
        window.go(&format!("{benefits}/visual-studio?open={studio}")).await;
        window.click("#assign").await;
        window.sees_in_sight("tr.detail .errors li a", "Choose").await;
        window.click("form[action*='/removals'] button").await;
        window.sees_in_sight("tr.detail .errors li a", "Choose at least one seat").await;
        window.click("#assign-me").await;
        window.sees_in_sight("tr.detail .flash p", "Claudia Brunner has seat 6").await;
        window.sees_in_sight("#seat-6.marked", "Claudia Brunner").await;
        window.change_seat("#seat-6", "removal").await;
        window.click(".btn-danger").await;
        window.sees_in_sight("tr.detail .flash p", "no longer has seat 6").await;
        window.press("Give back to Claudia Brunner").await;
        window.sees_in_sight("tr.detail .flash p", "has seat 6").await;

        // Technical benefits.
        let incidents = app.benefit(ALPINE, "On-premises incidents", "gold_core").await;
        window.go(&format!("{benefits}/{incidents}/activation")).await;
        window.click(".people-choice label").await;
        window.fill("#alternative_email", "other@mail.example").await;
        window.click("#submit").await;
        window.sees_in_sight("tr.detail .flash p", "On-premises incidents").await;
        window.click(&format!("#withdraw-{incidents}")).await;
        window.sees_in_sight("tr.detail .flash p", "On-premises incidents").await;
        window.assert_no_complaints(&[422]).await;
    }
}

async fn what_is_empty_or_wrong_is_told_by_the_page_and_by_no_bubble(script: Script) {
    let app = TestApp::demo().await;
    let office_365 = app.benefit(ALPINE, "Office 365 E3", "action_pack").await;
    Office::of_number(&app, ALPINE).await.gets_keys(&office_365).await;
    let key = app.id(&format!("select id from issued_keys where benefit_id = '{office_365}'")).await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    let benefits = format!("/partners/{ALPINE}/benefits");
    let redemption = format!("{benefits}/{office_365}/keys/{key}/redemption");
    let advisory = format!("/partners/{ALPINE}/service-requests/new?type=advisory");
    for (path, (field, typed), button, problems) in [
        (format!("{benefits}/go-to-market/contact"), ("#alternative_email", "no address"), "#save", 3),
        (redemption, ("#redeemed_on", ""), "form:has(#redeemed_on) button", 1),
        (advisory, ("#hours", "half a day"), "#submit", 6),
    ] {
        window.go(&path).await;
        if typed.is_empty() {
            window.set_date(field, "").await;
        } else {
            window.fill(field, typed).await;
        }
        window.click(button).await;
        window.sees_count(".errors li a", problems).await;
        window.until("the summary has the focus", FOCUS_ON_ERRORS, Vec::new(), script == Script::On).await;
        let value = format!("return document.querySelector('{field}').value");
        window.until("what was typed is kept", &value, Vec::new(), typed.to_owned()).await;
    }
    window.assert_no_complaints(&[422]).await;
}

async fn what_belongs_to_one_choice_is_shown_once_it_is_chosen(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("operator@programme.example").await;
    window.go("/console/news/new").await;
    for (choice, shown, hidden) in [
        ("#to-everybody", "#to", "#offer, #company"),
        ("#to-offer", "#offer", "#company"),
        ("#to-company", "#company", "#offer"),
    ] {
        window.click(choice).await;
        window.sees_count(shown, 1).await;
        window.sees_count(hidden, 0).await;
    }
    window.click("#ask").await;
    window.sees_count(".errors li a", 3).await;
    window.click(".errors li a").await;
    let there = "return document.activeElement.id";
    window.until("the first problem leads to its field", there, Vec::new(), "company".to_owned()).await;
    window.assert_no_complaints(&[422]).await;
}

async fn a_seat_takes_three_clicks_and_a_key_two(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    let studio = app.benefit(ALPINE, SEATS, "gold_core").await;
    window.go(&format!("/partners/{ALPINE}/benefits/visual-studio")).await;
    window.click(&format!("#t-{studio}")).await;
    window.click(".people-choice label").await;
    window.click("#assign").await;
    window.sees(".flash", "has seat 6").await;

    let office = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    // Two packages grant it: the overview leads to either.
    window.go(&format!("/partners/{ALPINE}/benefits")).await;
    window.click(&format!("[aria-labelledby=h-todo] .todo a[href*='open={office}']")).await;
    window.press("Get keys").await;
    window.sees(".keys code", "DMXXX-").await;
    window.assert_no_complaints(&[]).await;
}

async fn assigning_is_near_by_keyboard_also_with_three_hundred_seats(script: Script) {
    let app = TestApp::demo().await;
    add_crowd(&app, 1..=300).await;
    let studio = app.benefit(ALPINE, SEATS, "gold_core").await;
    seats::fill(&app, &studio, 300).await;
    memberships::grant(&app, &studio, 301).await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/visual-studio?open={studio}")).await;
    window.sees_count(".seats tbody tr", 50).await;
    let mut presses = 0;
    for (place, key) in [
        ("a.skip[href='#opened']", Key::Enter),
        ("input[name=member_id]", Key::Space),
        ("#assign", Key::Enter),
    ] {
        let there = format!("return document.activeElement.matches({place:?})");
        while !window.eval::<bool>(&there, Vec::new()).await {
            presses += 1;
            assert!(presses < 10, "{presses} presses of Tab, and not yet at {place}");
            window.key(Key::Tab).await;
        }
        window.key(key).await;
    }
    window.sees_in_sight("tr.detail .flash p", "has seat 301").await;
    window.sees_in_sight("#seat-301.marked", "301").await;
    println!("{presses} presses of Tab");
    window.assert_no_complaints(&[]).await;
}

/// Goes on by Tab to where the selector matches, and presses the key there.
async fn reach(window: &Window, selector: &str, key: Key) {
    let there = format!("return document.activeElement.matches({selector:?})");
    for _ in 0..80 {
        if window.eval::<bool>(&there, Vec::new()).await {
            return window.key(key).await;
        }
        window.key(Key::Tab).await;
    }
    panic!("not at {selector} after 80 presses of Tab");
}

async fn keys_of_several_are_chosen_and_got_by_keyboard(script: Script) {
    let app = TestApp::demo().await;
    let visio = app.benefit(ALPINE, "Visio Professional 2019", "action_pack").await;
    let windows = app.benefit(ALPINE, "Windows 10 Enterprise", "action_pack").await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/software?status=not-used")).await;
    for benefit in [&visio, &windows] {
        reach(&window, &format!("input[name=benefit_id][value='{benefit}']"), Key::Space).await;
        window.sees_count(&format!("input[name=benefit_id][value='{benefit}']:checked"), 1).await;
    }
    reach(&window, "#several button", Key::Enter).await;
    window.sees("h1", "Get keys of 2 products?").await;
    reach(&window, "#confirm", Key::Enter).await;
    window.sees_count(".keys code", 2).await;
    for benefit in [&visio, &windows] {
        window.sees_count(&format!("#keys-{benefit} .keys code"), 1).await;
    }
    // Each key has a button to copy it, where copying is possible.
    if script == Script::On {
        reach(&window, &format!("#keys-{windows} [data-copy]"), Key::Enter).await;
        window.sees(&format!("#keys-{windows} [data-copy]"), "Copied").await;
    }
    window.assert_no_complaints(&[]).await;
}
