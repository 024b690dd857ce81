//! Pages of companies and the first hour, looked at in every language.

use super::gallery::{Gallery, languages};
use crate::app::{ALPINE, BLEU_HORIZON, DVINA, TestApp};
use crate::companies::{LINES, note, path, set_suspended};

#[tokio::test]
async fn the_pages_of_companies_are_sound() {
    let app = TestApp::demo().await;
    note(&app, ALPINE, "Two invoices are unpaid").await;
    set_suspended(&app, BLEU_HORIZON, Some("Two invoices are unpaid")).await;
    let mut gallery = Gallery::open(&app).await;
    gallery.sign_in("operator@programme.example").await;
    for locale in languages("the_pages_of_companies_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("first-hour", "/console/help").await;
        gallery.go_and_look("companies", "/console/companies").await;
        gallery.go_and_look("companies-no-match", "/console/companies?q=xyz").await;
        gallery.go_and_look("company", &path(ALPINE)).await;
        gallery.go_and_look("company-suspended", &path(BLEU_HORIZON)).await;
        gallery.go_and_look("company-elsewhere", &path(DVINA)).await;
        gallery.go_and_look("company-data", &format!("{}/data", path(ALPINE))).await;
        gallery.go_and_look("company-people", &format!("{}/people", path(ALPINE))).await;
        gallery.go_and_look("company-note", &format!("{}/notes", path(ALPINE))).await;
        gallery.go_and_look("company-suspension", &format!("{}/suspension", path(ALPINE))).await;
        gallery.go_and_look("company-look", &format!("{}/look", path(ALPINE))).await;
        gallery.go_and_look("company-suspension-end", &format!("{}/suspension", path(BLEU_HORIZON))).await;
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_looking_are_sound() {
    let app = TestApp::demo().await;
    let mut gallery = Gallery::open(&app).await;
    gallery.sign_in("operator@programme.example").await;
    gallery.window.go(&format!("{}/look", path(ALPINE))).await;
    gallery.window.fill("#reason", "They can’t find their keys").await;
    gallery.window.click("#begin").await;
    gallery.window.has("#looking").await;
    let company = format!("/partners/{ALPINE}");
    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    for locale in languages("the_pages_of_looking_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("looking-overview", &format!("{company}/benefits")).await;
        gallery.go_and_look("looking-keys", &format!("{company}/benefits/software?open={benefit}")).await;
        gallery.go_and_look("looking-contact", &format!("{company}/benefits/go-to-market")).await;
        gallery.go_and_look("looking-people", &format!("{company}/account/people")).await;
        gallery.go_and_look("looking-add-person", &format!("{company}/account/people/new")).await;
        gallery.go_and_look("looking-feed", &format!("{company}/membership/calendar")).await;
    }
    gallery.assert_nothing_found();
}

#[tokio::test]
async fn the_pages_of_adding_companies_are_sound() {
    let app = TestApp::demo().await;
    let mut gallery = Gallery::open(&app).await;
    gallery.sign_in("operator@programme.example").await;
    let wrong = format!("{LINES}Heron Ltd,ZZ,Europe/London,en\n");
    for locale in languages("the_pages_of_adding_companies_are_sound") {
        gallery.speak(locale).await;
        gallery.go_and_look("company-new", "/console/companies/new").await;
        gallery.window.click("#add").await;
        gallery.window.sees_count(".errors li a", 3).await;
        gallery.look("company-new-with-errors").await;
        gallery.go_and_look("companies-many", "/console/companies/many").await;
        for (state, list) in [("companies-many-preview", LINES), ("companies-many-with-errors", &wrong)] {
            gallery.window.go("/console/companies/many").await;
            gallery.window.fill("#companies", list.trim_end()).await;
            gallery.window.click("#look").await;
            gallery.window.has("#preview table").await;
            gallery.look(state).await;
        }
    }
    gallery.assert_nothing_found();
}
