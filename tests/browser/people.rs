//! From a seat to its holder among the company's people, and back to the seat; and what the holder sees.

use super::seats::tempfile;
use super::window::{Script, Window};
use super::with_script_and_without;
use crate::app::{ALPINE, TestApp};
use crate::database::bulk::add_crowd;
use crate::database::seats;
use crate::invitations::{NEW, PASSWORD};
use crate::people::adding::link_of;

with_script_and_without![
    from_a_seat_to_its_holder_and_back,
    one_seat_of_three_hundred_is_found_and_taken_back,
    people_are_searched_filtered_sorted_and_paged,
    many_are_added_by_a_file_that_is_corrected,
    somebody_is_added_from_a_seat_accepts_and_gets_a_role,
    several_people_are_chosen_for_one_act,
    a_holder_sees_where_to_use_what_they_have
];

async fn from_a_seat_to_its_holder_and_back(script: Script) {
    let app = TestApp::demo().await;
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let anna = app.member(ALPINE, "staff1@alpine.example").await;
    let window = Window::open(&app, script).await;
    for role in ["global.admin", "partner.admin", "user.admin", "admin.agent"] {
        window.sign_in_by_click(&format!("{role}@alpine.example")).await;
        window.go(&format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}")).await;
        window.press("Anna Zürcher").await;
        window.sees("h1", "People").await;
        window.has(&format!("#t-{anna}[aria-expanded=true]")).await;
        window.sees("tr.detail .panel", "30 Dec 2025 to 13 Jan 2027").await;
        let in_menu = "return document.querySelector('.side [aria-current=page]').textContent.trim()";
        window.until("the place in the menu", in_menu, Vec::new(), "People".to_owned()).await;
        window.press("Visual Studio Enterprise, seat 1").await;
        window.sees("h1", "Visual Studio subscriptions").await;
        window.sees("#seat-1", "Anna Zürcher").await;
        let at = "return location.hash";
        window.until("the place", at, Vec::new(), "#seat-1".to_owned()).await;
        window.sign_out().await;
    }
    window.assert_no_complaints(&[]).await;
}

async fn somebody_is_added_from_a_seat_accepts_and_gets_a_role(script: Script) {
    let app = TestApp::demo().await;
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}")).await;
    window.press("Add people").await;
    window.fill("#name", "Ruth Keller").await;
    window.fill("#email", NEW).await;
    window.click("#invite").await;
    // Back at the row, with her chosen.
    window.sees("tr.detail .people-choice li:has(input:checked)", "Ruth Keller").await;
    window.click("#assign").await;
    window.sees("#seat-6", "Ruth Keller").await;
    window.sees("#seat-6 small", "Invited").await;
    window.sign_out().await;

    let ruth = app.member(ALPINE, NEW).await;
    window.go(&link_of(&app, &ruth).await).await;
    window.fill("#password", PASSWORD).await;
    window.fill("#again", PASSWORD).await;
    window.click("main form button").await;
    window.sees(".flash", "Alpine Consulting").await;
    window.go(&format!("/partners/{ALPINE}/my-assignments")).await;
    window.sees("main", "Visual Studio Enterprise").await;
    window.sign_out().await;

    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/account/people/{ruth}/roles")).await;
    window.click("#roles-mpn_partner_admin").await;
    window.set_date("#until", "2026-12-31").await;
    window.click("main form button[type=submit]").await;
    window.sees("main", "until 31 Dec 2026").await;
    window.sees("main", "Visual Studio Enterprise, seat").await;
    window.assert_no_complaints(&[]).await;
}

async fn several_people_are_chosen_for_one_act(script: Script) {
    let app = TestApp::demo().await;
    let (seven, nine) = (
        app.member(ALPINE, "staff7@alpine.example").await,
        app.member(ALPINE, "staff9@alpine.example").await,
    );
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/account/people?q=staff")).await;
    for member in [&seven, &nine] {
        window.click(&format!("#m-{member} input[type=checkbox]")).await;
    }
    window.press("Give roles…").await;
    window.sees("h1", "Give roles to 2 people").await;
    window.click("#act").await;
    window.sees(".errors", "Choose at least one role").await;
    window.click("#roles-admin_agent").await;
    window.click("#act").await;
    window.sees(".flash", "The roles of 2 people are changed.").await;
    window.go(&format!("/partners/{ALPINE}/account/people?q=staff")).await;
    window.sees(&format!("#m-{seven}"), "Admin agent").await;
    for member in [&seven, &nine] {
        window.click(&format!("#m-{member} input[type=checkbox]")).await;
    }
    window.press("Deactivate…").await;
    window.sees("h1", "Deactivate 2 people").await;
    window.click("#act").await;
    window.sees(".flash", "2 people are deactivated.").await;
    window.assert_no_complaints(&[422]).await;
}

async fn many_are_added_by_a_file_that_is_corrected(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/account/people")).await;
    window.press("Add people").await;
    window.press("Add many people").await;
    window.sees("h1", "Add many people").await;

    // A file with a mistake: said line by line, and kept to be corrected.
    let folder = tempfile();
    let file = folder.join("people.csv");
    let rows = (1..=11).map(|number| format!("Person {number};person{number}@mail.example;user_admin\r\n"));
    let content = format!("\u{feff}Name;Email;Roles\r\n{}Ruth Keller;ruth;\r\n", rows.collect::<String>());
    std::fs::write(&file, &content).unwrap();
    window.attach("#file", &file).await;
    window.click("#look").await;
    window.sees(".errors li a", "Line 13: Enter a mail address, such as name@example.com.").await;
    window.sees("#preview", "11 will be invited, 1 can’t").await;
    window.sees_count("#confirm", 0).await;
    window.click(".errors li a").await;
    assert!(window.address().await.ends_with("#line-12"), "{}", window.address().await);
    let typed: String = window.eval("return document.getElementById('people').value", Vec::new()).await;
    assert_eq!(typed.lines().nth(12), Some("Ruth Keller,ruth"), "each on the line of its number");
    window.fill("#people", typed.replace("Keller,ruth", "Keller,staff1@alpine.example").trim()).await;
    window.click("#look").await;
    window.sees("#preview", "11 will be invited, 1 skipped").await;
    window.sees("#line-12", "Belongs to the company already: skipped").await;
    window.press("Invite 11 people").await;
    window.sees(".flash", "11 people are invited.").await;
    window.sees("h1", "People").await;
    window.sees_count(".list tbody tr[id]", 11).await;
    window.assert_no_complaints(&[422]).await;
    std::fs::remove_dir_all(folder).unwrap();
}

async fn one_seat_of_three_hundred_is_found_and_taken_back(script: Script) {
    let app = TestApp::demo().await;
    add_crowd(&app, 1..=300).await;
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    seats::fill(&app, &benefit, 300).await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}")).await;
    window.sees_count(".seats tbody tr", 50).await;
    window.press("Seats 201 to 250").await;
    window.has("#seats-from-201[aria-current=page]").await;
    window.sees("#seat-217", "Crowd 0217").await;

    window.fill("#holder", "crowd 0217").await;
    match script {
        Script::On => window.sees_count("form:has(#holder) button", 0).await,
        Script::Off => window.click("form:has(#holder) button").await,
    }
    window.sees_count(".seats tbody tr", 3).await;
    window.sees("#seat-215 small", "Crowd 0217").await;
    window.change_seat("#seat-217", "removal").await;
    window.sees("h1", "Take seat 217 back from Crowd 0217").await;
    window.click("button.btn-danger").await;
    window.sees(".flash", "no longer has seat 217").await;
    window.sees("tr.open", "299 assigned, 1 free").await;
    // On the page of seats that holds it.
    window.sees("#seat-217", "Give back to Crowd 0217").await;
    window.has("#seats-from-201[aria-current=page]").await;
    window.assert_no_complaints(&[]).await;
}

async fn people_are_searched_filtered_sorted_and_paged(script: Script) {
    let app = TestApp::demo().await;
    add_crowd(&app, 1..=60).await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.point_at(".side a[href$='/account/people']").await;
    window.sees("h1", "People").await;
    window.sees(".count", "105 people").await;
    window.click("#p-3").await;
    window.has("#p-3[aria-current=page]").await;
    assert!(window.driver.title().await.unwrap().starts_with("People (Page 3)"));
    window.click("#f-with-seats").await;
    window.has("#f-with-seats[aria-current=true]").await;
    window.sees_count(".list tbody tr", 5).await;
    window.click("#s-email").await;
    window.has("th[aria-sort=ascending] #s-email").await;
    window.click("#s-email").await;
    window.has("th[aria-sort=descending] #s-email").await;
    window.sees_count(".list tbody tr", 5).await;
    window.sees(".list tbody tr:first-child", "staff8@alpine.example").await;

    window.search("zürcher staff1").await;
    window.sees(".count", "1 person").await;
    window.click(".toggle").await;
    window.sees("tr.detail", "Visual Studio Enterprise, seat 1").await;
    let address = window.address().await;
    assert!(address.contains("status=with-seats&sort=-email&open="), "{address}");
    window.click(".toggle").await;
    window.sees_count("tr.detail", 0).await;
    window.assert_no_complaints(&[]).await;
}

async fn a_holder_sees_where_to_use_what_they_have(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in("staff7@alpine.example").await;
    window.sees("h1", "My assignments").await;
    window.sees(".list tbody th", "Azure monthly credit").await;
    window.sees(".where a[href='https://cloud.example/']", "Manage it in the cloud’s own portal").await;
    window.sees(".where", "Sign in there with staff7@alpine.example.").await;
    window.assert_no_complaints(&[]).await;
}
