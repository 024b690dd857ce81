//! The file of what the portal holds about a person (R-PPL-5): all that is theirs, nothing of others, no secret.

use serde_json::Value;

use super::{ADMIN, address};
use crate::app::{ALPINE, TestApp, Visitor};

const PATH: &str = "/profile/data.json";
const STAFF: &str = "staff1@alpine.example";

async fn held(visitor: &Visitor) -> (Value, String) {
    let answer = visitor.get(PATH).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "application/json");
    assert!(answer.headers()["content-disposition"].to_str().unwrap().starts_with("attachment"));
    let text = answer.text().await.unwrap();
    (serde_json::from_str(&text).unwrap(), text)
}

#[tokio::test]
async fn a_person_takes_away_what_is_theirs() {
    let app = TestApp::demo().await;
    let consultant = app.sign_in("consultant@freelance.example").await;
    assert!(consultant.page("/profile").await.links_to(PATH));
    let role = [("role", "user_admin"), ("reason", "Somebody has to")];
    consultant.post(&format!("/partners/{ALPINE}/account/role-requests"), &role).await;
    let (data, _) = held(&consultant).await;
    assert_eq!(data["address"], "consultant@freelance.example");
    let companies: Vec<&str> =
        data["companies"].as_array().unwrap().iter().map(|it| it["company"].as_str().unwrap()).collect();
    assert_eq!(companies, ["Alpine Consulting", "Bleu Horizon"]);
    let alpine = &data["companies"][0];
    assert_eq!(
        (&alpine["mpn_id"], &alpine["roles"][0]["role"]),
        (&ALPINE.into(), &"mpn_partner_admin".into())
    );
    assert_eq!(alpine["role_requests"][0]["reason"], "Somebody has to");
    assert!(alpine["log"].as_array().unwrap().iter().any(|it| it["act"] == "role.asked"), "{alpine}");
    assert_eq!(data["sessions"].as_array().unwrap().len(), 1);
    // The second file tells of the first.
    let (again, _) = held(&consultant).await;
    let log = again["log"].as_array().unwrap();
    assert_eq!(log.iter().filter(|it| it["act"] == "own_data.downloaded").count(), 1, "{log:?}");
}

#[tokio::test]
async fn nothing_of_others_and_no_secret_is_in_it() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let own = app.sign_in(STAFF).await;
    let link = address::asked(&app, &own, "anna.keller@alpine.example").await;
    let (data, text) = held(&own).await;
    assert!(!text.contains("argon2") && !text.contains(link.strip_prefix("/link/").unwrap()), "{text}");
    assert!(!text.contains("hash") && !text.contains("staff2@") && !text.contains(ADMIN), "{text}");
    assert_eq!(data["companies"].as_array().unwrap().len(), 1);
    let (data, text) = held(&admin).await;
    assert_eq!(data["address"], ADMIN);
    assert!(!text.contains(STAFF), "{text}");
    assert_eq!(app.visitor().get(PATH).await.status(), 303);
}

#[tokio::test]
async fn mails_to_whoever_had_the_address_before_are_not_in_it() {
    let app = TestApp::demo().await;
    let before = app.sign_in(STAFF).await;
    let link = address::asked(&app, &before, "anna.keller@alpine.example").await;
    assert_eq!(before.post(&format!("{link}/address"), &[]).await.status(), 303);
    app.clock.advance(time::Duration::MINUTE);
    let after = app.sign_in("staff2@alpine.example").await;
    let link = address::asked(&app, &after, STAFF).await;
    assert_eq!(after.post(&format!("{link}/address"), &[]).await.status(), 303);
    let (data, _) = held(&after).await;
    let subjects: Vec<&str> =
        data["mails"].as_array().unwrap().iter().map(|it| it["subject"].as_str().unwrap()).collect();
    assert_eq!(
        subjects,
        ["The address of your account was changed", "Confirm your new address"],
        "their own"
    );
    let to_both = format!("select count(*) from outbox where recipient = '{STAFF}'");
    assert!(app.count(&to_both).await >= 3);
}

#[tokio::test]
async fn a_membership_that_has_ended_is_in_it() {
    let app = TestApp::demo().await;
    crate::office::Office::of_number(&app, ALPINE).await.deactivates(STAFF).await;
    let own = app.sign_in(STAFF).await;
    let (data, _) = held(&own).await;
    assert!(data["companies"][0]["active"] == false && data["companies"][0]["ended"].is_string(), "{data}");
}
