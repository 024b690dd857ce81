//! What an act changes and must be there, and is not: an incident, and nothing half done.

use crate::app::ALPINE;
use crate::database::queue;
use crate::fulfilment::{Desk, INCIDENTS, OFFER};
use crate::html::Page;

#[tokio::test]
async fn an_act_whose_place_in_the_queue_is_gone_is_an_incident_and_leaves_all_as_it_was() {
    let desk = Desk::new().await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let benefit = desk.app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    let admin = desk.app.sign_in("partner.admin@alpine.example").await;
    queue::forget(&desk.app, &[activation]).await;
    let before = desk.app.tables().await;
    let withdrawal = format!("/partners/{ALPINE}/benefits/{benefit}/activation/withdrawal");
    assert_incident(admin.post(&withdrawal, &[]).await).await;
    assert_eq!(desk.app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn of_several_offers_one_that_is_gone_under_the_act_undoes_all() {
    let desk = Desk::new().await;
    desk.set_contact(ALPINE, "staff2@alpine.example").await;
    let mut fields = Vec::new();
    for offer in [OFFER, "Press release with quote", "Social media posts"] {
        fields.push(("activation_id", desk.ask(ALPINE, offer, "gold_core").await));
    }
    let send = async |preview: &str| {
        let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, id)| (*name, id.as_str())).collect();
        fields.push(("preview", preview));
        desk.operator.post("/console/activations/fulfilments", &fields).await
    };
    let digest = Page::of(send("yes").await).await.hidden("preview");
    queue::lose_under_the_act(&desk.app, &fields[1].1).await;
    let before = desk.app.tables().await;
    assert_incident(send(&digest).await).await;
    assert_eq!(desk.app.tables().await.changes_since(&before), []);
}

/// A page that says nothing of why, with the number by which the cause is found in the log.
async fn assert_incident(response: reqwest::Response) {
    assert_eq!(response.status(), 500);
    let incident = response.headers()["x-request-id"].to_str().unwrap().to_owned();
    let page = Page::of(response).await;
    assert!(page.contains(&incident) && !page.contains("queue_items") && !page.contains("rows"), "{page}");
}
