//! Giving a seat, taking it back, giving it back and reassigning it, as an admin does it.

use super::window::{Script, Window};
use super::with_script_and_without;
use crate::app::{ALPINE, TestApp};

with_script_and_without![
    a_seat_is_given_taken_back_given_back_and_reassigned,
    who_may_only_look_sees_the_seats
];

async fn a_seat_is_given_taken_back_given_back_and_reassigned(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    window.go(&format!("/partners/{ALPINE}/benefits/visual-studio")).await;
    window.click(&format!("#t-{benefit}")).await;
    window.sees(".seats", "Anna Zürcher").await;
    window.sees(".seats", "Free for another user on 9 Jan 2027").await;

    // Given: looked for by part of the address.
    window.fill("#find", "staff20@").await;
    window.click("form:has(#find) button").await;
    window.sees_count("button[name=member_id].choice", 1).await;
    let name = window.text("button[name=member_id].choice span").await;
    let name = name.lines().next().unwrap().trim_start_matches("Assign to ").to_owned();
    window.click("button[name=member_id].choice").await;
    window.sees(".flash", &format!("{name} has seat 6 of Visual Studio Enterprise")).await;
    window.sees("tr.open", "4 assigned, 45 free, 1 waiting").await;

    // Taken back: asked by its own verb, with the day from which another may have it.
    window.click(".seats li:last-child a[href$='/removal']").await;
    window.sees("h1", &format!("Remove {name} from seat 6?")).await;
    window.sees("main", "free on 18 Feb 2027").await;
    window.press(&format!("Remove {name} from seat 6")).await;
    window.sees(".flash", "no longer has seat 6").await;
    window.sees(".seats", "Free for another user on 18 Feb 2027").await;

    // Given back to the same person, whom it waits for.
    window.press(&format!("Give back to {name}")).await;
    window.sees(".flash", "has seat 6").await;

    // Reassigned: the other gets another seat, since this one waits.
    window.click(".seats li:last-child a[href$='/reassignment']").await;
    window.sees("main", "The new user gets another seat").await;
    window.fill("#find", "staff21@").await;
    window.click("form:has(#find) button").await;
    window.sees_count("button[name=member_id].choice", 1).await;
    window.click("button[name=member_id].choice").await;
    window.sees(".flash", "has seat 7").await;
    window.sees("tr.open", "4 assigned, 44 free, 2 waiting").await;
    window.assert_no_complaints(&[]).await;
}

async fn who_may_only_look_sees_the_seats(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("user.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    window.go(&format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}")).await;
    window.sees(".seats", "Anna Zürcher").await;
    window.sees_count(".seats .btn", 0).await;
    window.sees_count("button[disabled]", 1).await;
    window.sees(".panel", "You can’t assign seats or take them back").await;
    window.sees(".people", "global.admin@alpine.example").await;
    window.assert_no_complaints(&[]).await;
}
