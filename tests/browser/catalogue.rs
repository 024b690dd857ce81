//! The forms of the catalogue, as an operator works with them.

use thirtyfour::Key;

use super::window::{Script, Window};
use super::with_script_and_without;
use crate::app::TestApp;
use crate::fulfilment::OPERATOR;

with_script_and_without!(
    instructions_are_shown_before_anything_is_asked_for,
    a_draft_is_saved_and_discarded_or_published,
);

async fn desk(script: Script) -> (TestApp, Window) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in(OPERATOR).await;
    (app, window)
}

async fn instructions_are_shown_before_anything_is_asked_for(script: Script) {
    let (_app, window) = desk(script).await;
    window.go("/console/catalogue/products/office-professional-plus-2019").await;
    window.fill("#instructions_en", "First **remove** what is there.").await;
    window.click("button[name=show][value=instructions_en]").await;
    window.sees("#instructions_en-shown + .said-of strong", "remove").await;
    let typed = "return document.querySelector('#instructions_en').value";
    assert_eq!(window.eval::<String>(typed, Vec::new()).await, "First **remove** what is there.", "kept");
    // Enter asks for the preview, and not for the first of the buttons that show something.
    window.fill("#name", "Office of another name").await;
    window.key(Key::Enter).await;
    window.has("#preview #changes").await;
    window.assert_no_complaints(&[]).await;
}

async fn a_draft_is_saved_and_discarded_or_published(script: Script) {
    let (app, window) = desk(script).await;
    window.go("/console/catalogue/packages/action-pack").await;
    window.fill("[id='core:visio-professional-2019']", "77").await;
    window.click("button[name=save]").await;
    window.sees("#draft", OPERATOR).await;
    window.go("/console/catalogue/packages/action-pack").await;
    window.sees("#draft #changes", "77").await;
    window.click("#draft summary").await;
    window.click("#discard").await;
    window.has(".flash p").await;
    window.sees_count("#draft", 0).await;

    window.fill("[id='core:visio-professional-2019']", "78").await;
    window.click("button[name=save]").await;
    window.sees("#draft #changes", "78").await;
    window.click("#ask").await;
    window.has("#preview #changes").await;
    window.click("#change").await;
    window.has(".flash p").await;
    window.sees_count("#draft", 0).await;
    assert_eq!(app.count("select count(*) from package_drafts").await, 0, "published");
    window.assert_no_complaints(&[]).await;
}
