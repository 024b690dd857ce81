//! What is saved of a package's next version: kept beside what is published, of two operators the second told, and ended by being
//! published or discarded.

use futures_util::future::join_all;

use super::file::{changes, confirm, exported, upload};
use super::pages::{fields, preview_and_do, send, set};
use crate::app::{TestApp, location};
use crate::database::operators::{self, READER};
use crate::fulfilment::{Desk, OPERATOR, SECOND};
use crate::html::Page;

const PACKAGE: &str = "/console/catalogue/packages/action-pack";
const VISIO: &str = "core:visio-professional-2019";

async fn desk() -> Desk {
    Desk::new().await
}

async fn acts(app: &TestApp, act: &str, outcome: &str) -> i64 {
    app.count(&format!(
        "select count(*) from programme_audit where action = 'package_draft.{act}' and outcome = '{outcome}'"
    ))
    .await
}

/// What differs between the draft and what is published, as the page tells it.
fn differing(page: &Page) -> Vec<Vec<String>> {
    let draft = page.by_id("draft").expect("a draft");
    draft.rows().into_iter().map(|row| row.cells()).collect()
}

/// The form with another number, to be saved.
fn saving(page: &Page, number: &str) -> super::pages::Fields {
    let mut sent = fields(page);
    set(&mut sent, VISIO, number);
    set(&mut sent, "save", "draft");
    sent
}

#[tokio::test]
async fn a_draft_is_kept_beside_what_is_published_with_its_difference_and_counts_for_nobody() {
    let desk = desk().await;
    let file = exported(&desk.operator).await;
    let versions = desk.app.count("select count(*) from package_versions").await;
    let page = desk.operator.page(PACKAGE).await;
    assert!(page.by_id("draft").is_none());
    let published = page.value_of(VISIO);
    let saved = send(&desk.operator, PACKAGE, &saving(&page, "77")).await;
    assert_eq!((saved.status().as_u16(), location(&saved)), (303, PACKAGE.to_owned()));

    // Another day, another operator: it is still there.
    desk.app.clock.advance(time::Duration::DAY);
    let second = desk.app.sign_in(SECOND).await;
    let page = second.page(PACKAGE).await;
    let draft = page.by_id("draft").expect("the draft").text();
    assert!(draft.contains(OPERATOR) && draft.contains("20 Nov 2026, 10:00 UTC"), "{draft}");
    assert!(draft.contains("in 1 line"), "{draft}");
    let [line] = differing(&page).try_into().unwrap();
    assert_eq!(line[0], "offers.action-pack.grants.visio-professional-2019");
    assert!(line[1].contains(&published) && line[2].contains("77"), "{line:?}");
    assert_eq!(page.value_of(VISIO), "77", "the form goes on with it");
    assert!(second.page("/console/catalogue/packages").await.contains("Draft"));
    // It is no part of what is sold, nor of the file.
    assert_eq!(exported(&second).await, file);
    assert_eq!(desk.app.count("select count(*) from package_versions").await, versions);
    assert_eq!(acts(&desk.app, "saved", "done").await, 1);
    let again = send(&second, PACKAGE, &saving(&page, "77")).await;
    assert_eq!((again.status().as_u16(), acts(&desk.app, "saved", "done").await), (303, 1), "no change");
}

#[tokio::test]
async fn of_two_who_save_the_second_is_told_and_what_they_typed_stands_there() {
    let desk = desk().await;
    let (first, second) = (desk.operator.page(PACKAGE).await, desk.second.page(PACKAGE).await);
    assert_eq!(send(&desk.operator, PACKAGE, &saving(&first, "77")).await.status(), 303);
    let told = send(&desk.second, PACKAGE, &saving(&second, "88")).await;
    assert_eq!(told.status(), 422);
    let told = Page::of(told).await;
    told.assert_problems_lead_somewhere();
    let problem = told.problem_at("save").expect("told where it was tried");
    assert!(problem.contains(OPERATOR) && problem.contains("20 Nov 2026, 10:00 UTC"), "{problem}");
    assert_eq!(told.value_of(VISIO), "88");
    assert!(differing(&told)[0][2].contains("77"), "the other's is shown beside it");
    assert_eq!(acts(&desk.app, "saved", "refused").await, 1);
    // Now that they have seen it, they may replace it.
    assert_eq!(send(&desk.second, PACKAGE, &saving(&told, "88")).await.status(), 303);
    assert_eq!(desk.operator.page(PACKAGE).await.value_of(VISIO), "88");
    // The first can't discard what they haven't seen.
    let stale = first.hidden("draft");
    let discarding = format!("{PACKAGE}/discarding");
    let refused = desk.operator.post(&discarding, &[("draft", &stale)]).await;
    assert_eq!(refused.status(), 422);
    assert!(Page::of(refused).await.problem_at("discard").unwrap().contains(SECOND));
    assert_eq!(desk.app.count("select count(*) from package_drafts").await, 1);
}

#[tokio::test]
async fn of_many_first_drafts_at_once_one_is_saved_and_the_others_are_told() {
    let desk = desk().await;
    let page = desk.operator.page(PACKAGE).await;
    let forms: Vec<_> = (1..=6).map(|number| saving(&page, &(100 + number).to_string())).collect();
    let answers = join_all(forms.iter().map(|form| send(&desk.operator, PACKAGE, form))).await;
    let statuses: Vec<u16> = answers.iter().map(|it| it.status().as_u16()).collect();
    assert_eq!(statuses.iter().filter(|it| **it == 303).count(), 1, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|it| **it == 422).count(), 5, "{statuses:?}");
    assert_eq!(acts(&desk.app, "saved", "done").await, 1);
}

#[tokio::test]
async fn a_draft_ends_by_being_published_or_discarded() {
    let desk = desk().await;
    let page = desk.operator.page(PACKAGE).await;
    send(&desk.operator, PACKAGE, &saving(&page, "77")).await;
    let page = desk.operator.page(PACKAGE).await;
    let discarding = format!("{PACKAGE}/discarding");
    let seen = page.hidden("draft");
    for _ in 0..2 {
        assert_eq!(desk.operator.post(&discarding, &[("draft", &seen)]).await.status(), 303);
    }
    assert_eq!(acts(&desk.app, "discarded", "done").await, 1, "twice is once");
    assert!(desk.operator.page(PACKAGE).await.by_id("draft").is_none());

    let page = desk.operator.page(PACKAGE).await;
    send(&desk.operator, PACKAGE, &saving(&page, "78")).await;
    let sent = fields(&desk.operator.page(PACKAGE).await);
    let (preview, done) = preview_and_do(&desk.operator, PACKAGE, &sent).await;
    assert!(changes(&preview)[0][2].contains("78"));
    assert_eq!(done.status(), 303);
    let page = desk.operator.page(PACKAGE).await;
    assert!(page.by_id("draft").is_none(), "it is published");
    assert_eq!(page.value_of(VISIO), "78");
    // One that another has saved between the preview and the act stays.
    send(&desk.operator, PACKAGE, &saving(&page, "79")).await;
    let mut published = fields(&page);
    set(&mut published, VISIO, "80");
    let (_, done) = preview_and_do(&desk.operator, PACKAGE, &published).await;
    assert_eq!(done.status(), 303);
    let page = desk.operator.page(PACKAGE).await;
    assert_eq!(page.value_of(VISIO), "79");
    let [line] = differing(&page).try_into().unwrap();
    assert!(line[1].contains("80") && line[2].contains("79"), "{line:?}");
}

#[tokio::test]
async fn publishing_by_the_file_leaves_the_draft_whose_difference_is_then_to_the_newer_version() {
    let desk = desk().await;
    let page = desk.operator.page(PACKAGE).await;
    let published = page.value_of(VISIO);
    send(&desk.operator, PACKAGE, &saving(&page, "77")).await;
    let file = exported(&desk.operator).await;
    let (before, offer) = file.split_once("[offers.action-pack.grants]").unwrap();
    let line = format!("visio-professional-2019 = {published}");
    let changed = offer.replacen(&line, "visio-professional-2019 = 66", 1);
    assert_ne!(offer, changed, "{offer}");
    let preview = upload(&desk.operator, &format!("{before}[offers.action-pack.grants]{changed}")).await;
    assert_eq!(confirm(&desk.operator, &preview).await.status(), 303);
    let page = desk.operator.page(PACKAGE).await;
    let [line] = differing(&page).try_into().unwrap();
    assert!(line[1].contains("66") && line[2].contains("77"), "{line:?}");
}

#[tokio::test]
async fn wrong_numbers_are_told_and_not_saved_and_readers_only_look() {
    let desk = desk().await;
    operators::employ(&desk.app, READER, "reader").await;
    let page = desk.operator.page(PACKAGE).await;
    let wrong = Page::of(send(&desk.operator, PACKAGE, &saving(&page, "many")).await).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.problem_at(VISIO).is_some());
    assert_eq!(wrong.value_of(VISIO), "many");
    assert_eq!(desk.app.count("select count(*) from package_drafts").await, 0);
    send(&desk.operator, PACKAGE, &saving(&page, "77")).await;
    let reader = desk.app.sign_in(READER).await;
    let page = reader.page(PACKAGE).await;
    assert!(page.by_id("draft").is_some(), "they see it");
    assert_eq!(send(&reader, PACKAGE, &saving(&page, "88")).await.status(), 403);
    let discarding = format!("{PACKAGE}/discarding");
    assert_eq!(reader.post(&discarding, &[("draft", &page.hidden("draft"))]).await.status(), 403);
    assert_eq!(desk.app.count("select count(*) from package_drafts").await, 1);
}
