//! Setting the marketing contact, as an admin does it.

use partner_portal::i18n::Locale;
use thirtyfour::Key;

use super::window::{Script, Window};
use super::with_script_and_without;
use crate::app::{ALPINE, TestApp};

with_script_and_without![
    the_contact_is_added_updated_and_changed,
    what_is_wrong_leads_to_its_field_and_is_put_right,
    whoever_is_looked_for_last_costs_nothing_that_was_typed_first
];

async fn the_contact_is_added_updated_and_changed(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/go-to-market")).await;
    window.sees(".contact", "without one no offer can be activated").await;
    window.click("#add-contact").await;
    window.sees("h1", "Add marketing contact").await;
    // Among forty people: looked for.
    window.sees("fieldset", "More people fit than are shown here").await;
    window.fill("#find", "staff40@").await;
    window.press("Search").await;
    window.sees_count("input[name=member_id]", 1).await;
    window.click(".people-choice label").await;
    window.fill("#alternative_email", "marketing@alpine.example").await;
    window.fill("#phone", "044 668 18 00").await;
    window.choose("#language", "Français").await;
    window.press("Save").await;
    window.sees(".flash", "The marketing contact is saved: Simon Eggenberger.").await;
    assert!(window.address().await.ends_with("/go-to-market"));
    for words in ["Simon Eggenberger", "marketing@alpine.example", "044 668 18 00", "Français", "20 Nov 2026"]
    {
        window.sees(".contact", words).await;
    }

    // Another number: all else stands there.
    window.click("#update-contact").await;
    window.sees("h1", "Update marketing contact: Simon Eggenberger").await;
    window.fill("#phone", "+33 1 42 68 53 00").await;
    window.press("Save").await;
    window.sees(".contact", "+33 1 42 68 53 00").await;
    window.sees(".contact", "Français").await;

    // Another person, from the page of the present one.
    window.click("#update-contact").await;
    window.press("Choose another person").await;
    window.sees("h1", "Change marketing contact").await;
    window.sees(".note", "Simon Eggenberger is told").await;
    window.fill("#find", "bernasconi").await;
    window.press("Search").await;
    window.sees_count("input[name=member_id]", 1).await;
    window.click(".people-choice label").await;
    window.fill("#alternative_email", "luca@home.example").await;
    window.fill("#phone", "044 668 18 01").await;
    window.press("Save").await;
    window.sees(".flash", "The marketing contact is saved: Luca Bernasconi.").await;
    window.sees(".contact", "luca@home.example").await;
    window.assert_no_complaints(&[]).await;

    // In each other language, too.
    for locale in Locale::all().into_iter().filter(|locale| *locale != Locale::En) {
        let t = locale.texts();
        window.speak(locale.tag()).await;
        window.click("#update-contact").await;
        window.sees("h1", &t.update_contact("Luca Bernasconi")).await;
        window.choose("#language", locale.native_name()).await;
        window.press(&t.contact_save()).await;
        window.sees(".flash", &t.flash_contact_set("Luca Bernasconi")).await;
        window.sees(".contact", locale.native_name()).await;
    }
    window.assert_no_complaints(&[]).await;
}

async fn what_is_wrong_leads_to_its_field_and_is_put_right(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("partner.admin@alpine.example").await;
    window.go(&format!("/partners/{ALPINE}/benefits/go-to-market/contact?find=staff1%40")).await;
    window.fill("#alternative_email", "staffl@alpine.example").await;
    window.fill("#phone", "044 668").await;
    window.press("Save").await;
    window.sees_count(".errors li a", 2).await;
    window.click(".errors li a[href='#member_id']").await;
    // Who is asked for first: then what else is wrong is known.
    window.fill("#find", "staff1@").await;
    window.press("Search").await;
    window.click(".people-choice label").await;
    window.fill("#alternative_email", "staffl@alpine.example").await;
    window.fill("#phone", "044 668 18 00").await;
    window.press("Save").await;
    window.sees(".errors li a", "this one looks like the person’s own").await;
    window.click(".errors li a").await;
    let focused = "return document.activeElement.id";
    window.until("the focus", focused, Vec::new(), "alternative_email".to_owned()).await;
    window.has("#alternative_email[aria-invalid=true]").await;
    window.has("input[name=member_id][checked]").await;
    window.fill("#alternative_email", "anna@home.example").await;
    window.press("Save").await;
    window.sees(".flash", "The marketing contact is saved: Anna Zürcher.").await;
    window.assert_no_complaints(&[422]).await;
}

async fn whoever_is_looked_for_last_costs_nothing_that_was_typed_first(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    let form = format!("/partners/{ALPINE}/benefits/go-to-market/contact");
    window.go(&form).await;
    window.fill("#alternative_email", "marketing@alpine.example").await;
    window.fill("#phone", "044 668 18 00").await;
    window.choose("#language", "Français").await;
    let kept = async || {
        let values =
            "return ['alternative_email', 'phone', 'language'].map(id => document.getElementById(id).value)";
        let typed = ["marketing@alpine.example", "044 668 18 00", "fr"].map(str::to_owned).to_vec();
        window.until("what was typed", values, Vec::new(), typed).await;
        // And nothing of it, nor who is looked for, stands in the address.
        assert_eq!(window.address().await, format!("{form}#found"));
    };
    // Enter in the search searches, and what came of it has the focus, in sight, with the search.
    window.fill("#find", "staff4").await;
    window.key(Key::Enter).await;
    window.sees("#found", "2 people found.").await;
    kept().await;
    let focus = "return document.activeElement.id";
    window.until("the focus", focus, Vec::new(), "found".to_owned()).await;
    let in_sight = "return ['find', 'found'].every(id => {
        const box = document.getElementById(id).getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;
    })";
    window.until("the search and what came of it are in sight", in_sight, Vec::new(), true).await;
    window.click(".people-choice li:last-child label").await;
    let chosen = window.text(".people-choice li:last-child label").await;
    let chosen = chosen.lines().next().unwrap();
    // Another search, by its button: the choice stays.
    window.fill("#find", "nobody at all").await;
    window.click("#search").await;
    window.sees("#found", "Nobody active in your company").await;
    window.sees("#found", &format!("Still chosen: {chosen}.")).await;
    window.sees_count("input[name=member_id]:checked", 1).await;
    kept().await;
    window.fill("#find", "staff").await;
    window.key(Key::Enter).await;
    window.sees("#found", "More than 10 people found.").await;
    // Ten of those found, and the chosen one, who is not among them.
    window.sees_count("input[name=member_id]", 11).await;
    window.sees_count("input[name=member_id]:checked", 1).await;
    kept().await;
    assert_eq!(app.count("select count(*) from marketing_contacts").await, 1, "Celadon’s");

    // Enter in another field: with the script it saves, without it searches again; neither loses anything.
    window.fill("#phone", "044 668 18 00").await;
    window.key(Key::Enter).await;
    if script == Script::Off {
        window.sees("#found", "More than 10 people found.").await;
        kept().await;
        window.click("#save").await;
    }
    window.sees(".flash", &format!("The marketing contact is saved: {chosen}.")).await;
    window.sees(".contact", "marketing@alpine.example").await;
    window.assert_no_complaints(&[]).await;
}
