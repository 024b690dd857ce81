//! Several offers at once: all of them or none, after a preview that says of each what will happen.

use futures_util::future::join_all;
use reqwest::Response;
use time::macros::date;

use super::{CONTACT, Desk, INCIDENTS, MARKETING, Meanwhile, OFFER, OPERATOR, path};
use crate::app::{ALPINE, Visitor, location};
use crate::database::memberships::cancel_for;
use crate::html::Page;
use crate::office::Office;

const MANY: &str = "/console/activations/fulfilments";
const OFFERS: [&str; 3] = [OFFER, "Press release with quote", "Social media posts"];

async fn send(visitor: &Visitor, activations: &[String], preview: &str) -> Response {
    let mut fields: Vec<(&str, &str)> = activations.iter().map(|id| ("activation_id", id.as_str())).collect();
    fields.push(("preview", preview));
    visitor.post(MANY, &fields).await
}

fn digest(page: &Page) -> Option<String> {
    page.find_hidden("preview")
}

/// The activations that the act of a preview carries.
fn carried(page: &Page) -> Vec<String> {
    let fields = page.whole().all("input[type=hidden][name=activation_id]").into_iter();
    fields.filter_map(|field| field.attr("value")).map(str::to_owned).collect()
}

async fn asked(desk: &Desk) -> Vec<String> {
    desk.set_contact(ALPINE, "staff2@alpine.example").await;
    let mut activations = Vec::new();
    for offer in OFFERS {
        activations.push(desk.ask(ALPINE, offer, "gold_core").await);
    }
    activations
}

async fn preview(desk: &Desk, activations: &[String]) -> (u16, Page) {
    let response = send(&desk.operator, activations, "yes").await;
    (response.status().as_u16(), Page::of(response).await)
}

async fn active(desk: &Desk) -> i64 {
    desk.entries("activation.fulfilled").await
}

#[tokio::test]
async fn three_offers_are_previewed_and_fulfilled_together_and_once() {
    let desk = Desk::new().await;
    let activations = asked(&desk).await;
    let list = desk.operator.page("/console/activations").await;
    assert_eq!(list.choices("activation_id").len(), 3, "{list}");
    let before = desk.app.tables().await;
    let (status, page) = preview(&desk, &activations).await;
    assert_eq!(status, 200);
    // Whose were read is on record, and nothing was done.
    assert_eq!(desk.app.tables().await.changes_since(&before), [("programme_audit".to_owned(), 3)]);
    let line = format!("Active until 14 Dec 2026; instructions go to {MARKETING}");
    assert_eq!(page.count(&line), 3, "{page}");
    let digest = digest(&page).unwrap();
    for _ in 0..2 {
        let done = send(&desk.operator, &activations, &digest).await;
        assert_eq!((done.status().as_u16(), location(&done).as_str()), (303, "/console/activations"));
        let list = desk.operator.page("/console/activations").await;
        assert!(list.contains("3 requests are fulfilled.") && list.contains("Nothing waits"), "{list}");
    }
    assert_eq!(active(&desk).await, 3);
    assert_eq!(desk.mails("go_to_market_active").await.len(), 3);
}

#[tokio::test]
async fn what_changed_since_the_preview_is_told_and_nothing_is_done() {
    for meanwhile in ["another address", "another end", "suspended", "withdrawn"] {
        let desk = Desk::new().await;
        let activations = asked(&desk).await;
        let seen = digest(&preview(&desk, &activations).await.1).unwrap();
        let office = Office::open(&desk.app, ALPINE, "partner.admin@alpine.example").await;
        match meanwhile {
            "another address" => {
                let contact = desk.app.member(ALPINE, CONTACT).await;
                office.names_contact(&contact, "other@mail.example", "ru").await;
            }
            "another end" => Meanwhile::Ends(date!(2026 - 12 - 13)).happens(&desk.app).await,
            "suspended" => Meanwhile::Suspended("Unpaid").happens(&desk.app).await,
            _ => office.withdraws(&desk.app.benefit(ALPINE, OFFER, "gold_core").await).await,
        }
        let response = send(&desk.operator, &activations, &seen).await;
        assert_eq!(response.status(), 422, "{meanwhile}");
        let page = Page::of(response).await;
        assert!(page.contains("Nothing was done: something has changed since."), "{meanwhile}: {page}");
        assert!(page.problem_at("preview").is_some(), "{page}");
        assert_eq!(
            (active(&desk).await, desk.mails("go_to_market_active").await.len()),
            (0, 0),
            "{meanwhile}"
        );
        assert_eq!(desk.refusals("activation.fulfilled", "changed_meanwhile").await, 1, "{meanwhile}");
        // What is shown now is done, where it can be.
        match digest(&page) {
            Some(again) => {
                let open = if meanwhile == "withdrawn" { 2 } else { 3 };
                let carried = carried(&page);
                let left: Vec<String> =
                    activations.iter().filter(|id| carried.contains(id)).cloned().collect();
                assert_eq!(left.len(), open, "{meanwhile}");
                assert_eq!(send(&desk.operator, &left, &again).await.status(), 303, "{meanwhile}");
                assert_eq!(active(&desk).await, i64::try_from(open).unwrap(), "{meanwhile}");
            }
            None => assert!(page.contains("Not all of them can be fulfilled"), "{meanwhile}: {page}"),
        }
    }
}

#[tokio::test]
async fn one_that_can_not_be_fulfilled_stops_all() {
    let desk = Desk::new().await;
    let activations = asked(&desk).await;
    let benefit = desk.app.benefit(ALPINE, OFFER, "gold_core").await;
    cancel_for(&desk.app, &benefit).await;
    let (status, page) = preview(&desk, &activations).await;
    assert_eq!(status, 200);
    assert!(
        page.contains("The membership was cancelled")
            && page.buttons().iter().any(|it| it.is_off() && it.attr("aria-describedby") == Some("why")),
        "{page}"
    );
    assert_eq!(digest(&page), None);
    // However somebody comes by a digest.
    for digest in ["", "no", "xyz"] {
        assert_eq!(send(&desk.operator, &activations, digest).await.status(), 422, "{digest}");
    }
    assert_eq!(active(&desk).await, 0);
}

#[tokio::test]
async fn what_can_not_be_chosen_is_told_on_the_list() {
    let desk = Desk::new().await;
    let activations = asked(&desk).await;
    let technical = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let with_technical = [activations.clone(), vec![technical.clone()]].concat();
    let many: Vec<String> = (1..=51_u128).map(|number| uuid::Uuid::from_u128(number).to_string()).collect();
    for (chosen, words) in [
        (&[][..], "Choose at least one"),
        (&with_technical, "Technical benefits are fulfilled one by one"),
        (&many, "At most 50"),
    ] {
        let (status, page) = preview(&desk, chosen).await;
        assert_eq!(status, 422, "{words}");
        assert!(page.contains(words) && page.problem_at("many").is_some(), "{page}");
    }
    for odd in ["x", "", "01939a3c-0000-7000-8000-000000000000", &technical.to_uppercase()] {
        let chosen = [activations.clone(), vec![odd.to_owned()]].concat();
        assert_eq!(preview(&desk, &chosen).await.0, 404, "{odd}");
    }
    // The list says why a technical one can't be ticked, and offers no box of another's.
    let list = desk.operator.page("/console/activations").await;
    assert_eq!(list.choices("activation_id").len(), 3, "{list}");
    assert!(
        list.by_id("many-why").is_some() && list.whole().first("input[disabled][aria-label]").is_some(),
        "{list}"
    );
    assert_eq!(active(&desk).await, 0);
    // One sent twice is one.
    let twice = [activations.clone(), activations.clone()].concat();
    let digest = digest(&preview(&desk, &twice).await.1).unwrap();
    assert_eq!(send(&desk.operator, &twice, &digest).await.status(), 303);
    assert_eq!(active(&desk).await, 3);
}

#[tokio::test]
async fn two_operators_with_the_same_preview_fulfil_each_offer_once() {
    for round in 0..4 {
        let desk = Desk::new().await;
        let activations = asked(&desk).await;
        let digest = digest(&preview(&desk, &activations).await.1).unwrap();
        let mut backwards = activations.clone();
        backwards.reverse();
        let sends = (0..6).map(|number| {
            let visitor = if number % 2 == 0 { desk.operator.clone() } else { desk.second.clone() };
            let chosen = if number % 2 == 0 { activations.clone() } else { backwards.clone() };
            let digest = digest.clone();
            tokio::spawn(async move { send(&visitor, &chosen, &digest).await.status().as_u16() })
        });
        let statuses: Vec<u16> = join_all(sends).await.into_iter().map(Result::unwrap).collect();
        let done = statuses.iter().filter(|status| **status == 303).count();
        assert_eq!(
            (done, statuses.iter().filter(|status| **status == 422).count()),
            (3, 3),
            "{round}: {statuses:?}"
        );
        assert_eq!(active(&desk).await, 3, "round {round}");
        assert_eq!(desk.mails("go_to_market_active").await.len(), 3, "round {round}");
        let by_one =
            "select count(distinct operator_id) from company_audit where action = 'activation.fulfilled'
                      and at >= '2026-11-20 10:00Z'";
        assert_eq!(desk.app.count(by_one).await, 1, "all or none: {round}");
    }
}

#[tokio::test]
async fn one_that_was_decided_meanwhile_is_left_out_of_a_new_preview() {
    let desk = Desk::new().await;
    let activations = asked(&desk).await;
    let seen = super::seen_by(&desk.second, &activations[0]).await;
    let fulfilment = format!("{}/fulfilment", path(&activations[0]));
    assert_eq!(desk.second.post(&fulfilment, &[("seen", &seen)]).await.status(), 303);
    let (status, page) = preview(&desk, &activations).await;
    assert_eq!(status, 200);
    assert!(page.contains("Left out, decided already: Active"), "{page}");
    assert_eq!(carried(&page).len(), 2, "{page}");
    let (_, none) = preview(&desk, &activations[..1]).await;
    assert_eq!(digest(&none), None, "{none}");
    let late = send(&desk.operator, &activations[..1], "xyz").await;
    assert_eq!(late.status(), 422, "it was not {OPERATOR} who did it");
}
