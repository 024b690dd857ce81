//! Handing over to one of the programme's operators: chosen from the same picker as a person of a company.

use super::{Desk, INCIDENTS, OPERATOR, SECOND, path, seen_by, told};
use crate::app::ALPINE;
use crate::html::Page;

/// Twelve more operators: with those who are there, more than are offered at once.
async fn employ_twelve(desk: &Desk) {
    desk.app
        .run(
            "insert into persons (id, email, password_changed_at, created_at, demo)
             select gen_random_uuid(), 'desk' || lpad(n::text, 2, '0') || '@programme.example', '2026-01-01',
             '2026-01-01', true from generate_series(1, 12) n;
             insert into operators (person_id, created_at)
             select id, created_at from persons where email like 'desk%@programme.example'",
        )
        .await;
}

#[tokio::test]
async fn few_operators_stand_there_at_once_and_whoever_has_the_request_is_not_among_them() {
    let desk = Desk::new().await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let page = desk.operator.page(&path(&activation)).await;
    let second = desk.second_id().await;
    assert_eq!(page.choices("operator"), std::slice::from_ref(&second), "oneself has the button to take it");
    assert!(page.by_id("find").is_none(), "of one there is nothing to search for");
    assert_eq!(page.chosen("operator"), [second], "who alone can be chosen is");
    desk.second.post(&format!("{}/taking", path(&activation)), &[]).await;
    let page = desk.operator.page(&path(&activation)).await;
    let me = desk.app.id(&format!("select id from persons where email = '{OPERATOR}'")).await;
    assert_eq!(page.choices("operator"), [me], "{SECOND} has it, so it can be handed to oneself");
}

#[tokio::test]
async fn of_many_operators_ten_stand_there_and_a_search_finds_the_others() {
    let desk = Desk::new().await;
    employ_twelve(&desk).await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let seen = seen_by(&desk.operator, &activation).await;
    let page = desk.operator.page(&path(&activation)).await;
    assert_eq!(page.choices("operator").len(), 10);
    assert!(page.contains("More people fit than are shown here."), "{page}");
    assert!(!page.contains("Global admin or User admin"), "operators are no company's people: {page}");

    let readings = "select count(*) from programme_audit where action = 'activation.read'";
    let before = desk.app.count(readings).await;
    assert_ne!(before, 0);
    let handover = format!("{}/handover", path(&activation));
    let search = async |find: &str, chosen: &str| {
        let fields = [("seen", seen.as_str()), ("find", find), ("operator", chosen), ("search", "yes")];
        let response = desk.operator.post(&handover, &fields).await;
        assert_eq!(response.status(), 200, "{find}");
        Page::of(response).await
    };
    let page = search("DESK12", "").await;
    let last = desk.app.id("select id from persons where email = 'desk12@programme.example'").await;
    assert_eq!(page.choices("operator"), std::slice::from_ref(&last));
    assert!(page.contains("1 person found."), "{page}");
    assert!(!page.contains("Alpine"), "the search shows nothing of the request: {page}");
    assert_eq!(page.find_hidden("seen"), Some(seen.clone()), "so that it can be handed over from here");
    let page = search("nowhere", &last).await;
    assert!(page.contains("No other active operator has this in their address."), "{page}");
    assert!(page.contains("Still chosen: desk12@programme.example."), "{page}");
    assert_eq!(page.chosen("operator"), std::slice::from_ref(&last));
    assert_eq!(desk.app.count(readings).await, before, "a search is no reading");
    assert_eq!(desk.entries("activation.handed_over").await, 0);

    let done =
        desk.operator.post(&handover, &[("operator", &last), ("seen", &seen), ("find", "desk12")]).await;
    let flash = told(&desk.operator, done, &activation).await;
    assert_eq!(flash, "The request for On-premises incidents is with desk12@programme.example now.");
}
