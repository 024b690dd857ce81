//! Giving a seat, taking it back, giving it back and reassigning it, as an admin does it.

use partner_portal::i18n::Locale;

use super::window::{Script, Window};
use super::with_script_and_without;
use crate::app::{ALPINE, TestApp};

with_script_and_without![
    a_seat_is_given_taken_back_given_back_and_reassigned,
    many_seats_are_given_by_a_file_and_several_taken_back,
    a_partner_admin_gives_bulk_credit_after_the_question_and_is_told_what_is_in_the_way,
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
    window.pick_person("staff20@").await;
    let name = window.text(".people-choice label").await;
    let name = name.lines().next().unwrap().to_owned();
    window.click("#assign").await;
    window.sees(".flash", &format!("{name} has seat 6 of Visual Studio Enterprise")).await;
    window.sees("tr.open", "4 assigned, 45 free, 1 free later").await;

    // Taken back: asked by its own verb, with the day from which another may have it.
    window.change_seat("#seat-6", "removal").await;
    window.sees("h1", &format!("Take seat 6 back from {name}?")).await;
    window.sees("main", "free on 18 Feb 2027").await;
    window.press(&format!("Take seat 6 back from {name}")).await;
    window.sees(".flash", "no longer has seat 6").await;
    window.sees(".seats", "Free for another user on 18 Feb 2027").await;

    // Given back to the same person, whom it waits for.
    window.press(&format!("Give back to {name}")).await;
    window.sees(".flash", "has seat 6").await;

    // Reassigned: the other gets another seat, since this one waits.
    window.change_seat("#seat-6", "reassignment").await;
    window.sees("main", "The new user gets another seat").await;
    window.fill("#find", "staff21@").await;
    window.click("form:has(#find) button").await;
    window.sees_count("button[name=member_id].choice", 1).await;
    window.click("button[name=member_id].choice").await;
    window.sees(".flash", "has seat 7").await;
    window.sees("tr.open", "4 assigned, 44 free, 2 free later").await;
    window.assert_no_complaints(&[]).await;
}

async fn many_seats_are_given_by_a_file_and_several_taken_back(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    window.go(&format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}")).await;
    window.click("details.more > summary").await;

    // A file with a mistake: said line by line, and kept to be corrected.
    let folder = tempfile();
    let file = folder.join("people.csv");
    let emails = (18..=29).map(|number| format!("Person {number};staff{number}@alpine.example\r\n"));
    let content =
        format!("\u{feff}Name;Email\r\n{}Nobody;nobody@alpine.example\r\n", emails.collect::<String>());
    std::fs::write(&file, &content).unwrap();
    window.attach("#file", &file).await;
    window.click("form:has(#file) button").await;
    window.sees("h1", "Assign Visual Studio Enterprise to several people").await;
    window
        .sees(".errors li a", "Line 14: Nobody active in your company has the address nobody@alpine.example.")
        .await;
    window.sees("#preview", "12 will get a seat, 1 can’t").await;
    window.sees_count("#confirm", 0).await;
    window.click(".errors li a").await;
    assert!(window.address().await.ends_with("#line-13"), "{}", window.address().await);
    let typed: String = window.eval("return document.getElementById('emails').value", Vec::new()).await;
    assert_eq!(typed.lines().nth(13), Some("nobody@alpine.example"), "each on the line of its number");
    window.fill("#emails", typed.replace("nobody@", "staff18@").trim()).await;
    window.click("form:has(#file) button").await;
    window.sees("#preview", "12 will get a seat, 1 skipped").await;
    window.sees("#line-13", "Repeats line 1: skipped").await;
    window.press("Assign 12 seats").await;
    window.sees(".flash", "12 people got a seat of Visual Studio Enterprise.").await;
    window.sees("tr.open", "15 assigned, 34 free, 1 free later").await;

    // Several taken back: chosen, told what it means, done.
    window.click("form[action*='/removals'] button").await;
    window.sees(".errors li a", "Choose at least one seat to take back.").await;
    for number in [6, 7, 17] {
        let seat = format!("#seat-{number} input[type=checkbox]");
        window.click(&seat).await;
    }
    window.click("form[action*='/removals'] button").await;
    window.sees("h1", "Take back 3 seats of Visual Studio Enterprise?").await;
    assert_eq!(window.texts(".list tbody td:first-child").await, ["6", "7", "17"]);
    window.sees(".list tbody", "Free for another user on 18 Feb 2027").await;
    window.press("Take back 3 seats").await;
    window.sees(".flash", "3 seats of Visual Studio Enterprise were taken back.").await;
    window.sees("tr.open", "12 assigned, 34 free, 4 free later").await;

    // Another language is chosen where there is a page for it.
    window.click("details.more > summary").await;
    window.fill("#emails", "staff30@alpine.example").await;
    window.click("form:has(#file) button").await;
    window.sees("#preview", "1 will get a seat").await;
    window.speak("fr").await;
    window.sees("details.more summary", "Affecter plusieurs licences à la fois").await;
    window.assert_no_complaints(&[422]).await;
    std::fs::remove_dir_all(folder).unwrap();
}

async fn a_partner_admin_gives_bulk_credit_after_the_question_and_is_told_what_is_in_the_way(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("partner.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Azure bulk credit (Gold)", "gold_core").await;
    window.go(&format!("/partners/{ALPINE}/benefits/cloud?open={benefit}")).await;
    window.sees(".panel", "Bulk credit stays with the first user").await;
    window.has(".panel a[href^='https://cloud.example']").await;

    // staff7 holds Gold's monthly credit: said before they are picked.
    window.pick_person("staff7@").await;
    window.sees(".people-choice", "another Azure credit").await;
    window.sees_count("input[name=member_id]:disabled", 1).await;

    // Themselves: first asked about what can't be known here.
    window.click("#assign-me").await;
    window.sees("h1", "Assign Azure bulk credit (Gold) to Luca Bernasconi?").await;
    window.sees("main", "an enterprise agreement, a prepaid pass, a trial").await;
    window.click("#outside_checked").await;
    window.press("Assign to Luca Bernasconi").await;
    window.sees(".flash", "Luca Bernasconi has seat 1 of Azure bulk credit (Gold)").await;

    // They find it, with the way to the cloud's own portal.
    window.go(&format!("/partners/{ALPINE}/my-assignments")).await;
    window.sees("table", "Azure bulk credit (Gold)").await;
    window.has("td a[href^='https://cloud.example']").await;
    window.assert_no_complaints(&[422]).await;
}

/// Given, taken back and given back, alone and as one of several, in each language but English.
#[tokio::test]
async fn seats_are_given_and_taken_back_in_each_other_language() {
    let app = TestApp::demo().await;
    let window = Window::open(&app, Script::On).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    let product = "Visual Studio Enterprise";
    let benefit = app.benefit(ALPINE, product, "gold_core").await;
    let others = Locale::all().into_iter().filter(|locale| *locale != Locale::En);
    for (locale, number) in others.zip([20, 21, 22]) {
        let t = locale.texts();
        window.go(&format!("/partners/{ALPINE}/benefits/visual-studio")).await;
        window.speak(locale.tag()).await;
        window.click(&format!("#t-{benefit}")).await;
        window.sees(".panel h2", &t.seats()).await;
        window.pick_person(&format!("staff{number}@")).await;
        let name: String = sqlx::query_scalar(
            "select display_name from members m join persons p on p.id = m.person_id where p.email = $1",
        )
        .bind(format!("staff{number}@alpine.example"))
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap();
        window.click("#assign").await;
        // The lowest that nobody ever held: in each language two are taken.
        let seat = 6 + 2 * (number - 20);
        window.sees(".flash", &t.flash_seat_assigned(&name, seat, product)).await;

        window.change_seat(&format!("#seat-{seat}"), "removal").await;
        let verb = t.remove_from_seat(locale.number(seat), &name);
        window.sees("h1", &verb).await;
        window.press(&verb).await;
        window.sees(".flash", &t.flash_seat_released(&name, seat, product)).await;
        window.press(&t.give_back_to(&name)).await;
        window.sees(".flash", &t.flash_seat_assigned(&name, seat, product)).await;

        // Several at once, of whom one has a seat already.
        window.click("details.more > summary").await;
        let list = format!("staff{number}@alpine.example\nstaff{}@alpine.example", number + 10);
        window.fill("#emails", &list).await;
        window.click("form:has(#emails) button").await;
        window.sees("h1", &t.many_title(product)).await;
        window.sees("#preview", &t.many_summary(1, 1, 0)).await;
        window.press(&t.assign_many(1)).await;
        window.sees(".flash", &t.flash_seats_assigned(1, product)).await;
    }
    window.assert_no_complaints(&[]).await;
}

/// A folder of one's own for a file.
pub(super) fn tempfile() -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("partner-portal-upload-{}", uuid::Uuid::now_v7()));
    std::fs::create_dir(&folder).unwrap();
    folder
}

async fn who_may_only_look_sees_the_seats(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("user.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    window.go(&format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}")).await;
    window.sees(".seats", "Anna Zürcher").await;
    window.sees_count(".seats .btn, .seats input", 0).await;
    window.sees_count("button[disabled]", 1).await;
    window.sees(".panel", "You can’t assign seats or take them back").await;
    window.sees(".people", "global.admin@alpine.example").await;
    window.assert_no_complaints(&[]).await;
}
