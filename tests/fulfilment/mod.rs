//! Activations, decided by operators and by the programme itself (R-TEC-2, R-TEC-3, R-GTM-4): once, whoever presses how
//! often; with the mails and entries that belong to it, and with the IDs nowhere but with the company.

mod at_once;
mod automatic;
mod deciding;
mod handing_over;
mod many;
mod queue;

use reqwest::Response;
use time::Date;
use time::macros::datetime;

use crate::app::{ALPINE, CELADON, TestApp, Visitor, location};
use crate::database::{members, memberships, queue as items};
use crate::html::Page;
use crate::office::Office;

pub const OPERATOR: &str = "operator@programme.example";
pub const SECOND: &str = "second@programme.example";
pub const INCIDENTS: &str = "On-premises incidents";
pub const OFFER: &str = "Case study";
const OTHER_ADDRESS: &str = "anna.private@mail.example";
pub const MARKETING: &str = "marketing@mail.example";
/// Who is Alpine's marketing contact, where a test makes one.
pub const CONTACT: &str = "staff2@alpine.example";

/// What may happen to Alpine and its offer between its asking and the programme's deciding.
#[derive(Clone, Copy, Debug)]
pub enum Meanwhile {
    Suspended(&'static str),
    Cancelled,
    /// Its marketing contact is no member any more.
    ContactLeft,
    NoContact,
    /// The year ends on another day.
    Ends(Date),
}

impl Meanwhile {
    pub async fn happens(self, app: &TestApp) {
        match self {
            Self::Suspended(why) => {
                app.run(&format!("update partners set suspended_at = now(), suspended_reason = '{why}'"))
                    .await;
            }
            Self::Cancelled => memberships::cancel_all(app).await,
            Self::ContactLeft => Office::of_number(app, ALPINE).await.deactivates(CONTACT).await,
            Self::NoContact => members::forget_contacts(app).await,
            Self::Ends(day) => {
                let benefit = app.benefit(ALPINE, OFFER, "gold_core").await;
                memberships::end_year_on(app, &benefit, day).await;
            }
        }
    }
}

/// Two operators, and a company that asks.
pub struct Desk {
    pub app: TestApp,
    pub operator: Visitor,
    pub second: Visitor,
}

impl Desk {
    pub async fn new() -> Self {
        let app = TestApp::demo().await;
        app.run(&format!(
            "insert into persons (id, email, password_changed_at, created_at, demo)
             values (gen_random_uuid(), '{SECOND}', '2026-01-01', '2026-01-01', true);
             insert into operators (person_id, created_at) select id, created_at from persons where email = '{SECOND}'"
        ))
        .await;
        // What the demo has asked for is not what these tests look at.
        items::forget_all(&app).await;
        let (operator, second) = (app.sign_in(OPERATOR).await, app.sign_in(SECOND).await);
        Self { app, operator, second }
    }

    /// Signs both in again: days have passed.
    pub async fn sign_in(&mut self) {
        (self.operator, self.second) = (self.app.sign_in(OPERATOR).await, self.app.sign_in(SECOND).await);
    }

    /// The company's partner admin asks for a product of a package; gives the activation.
    pub async fn ask(&self, mpn_id: i64, product: &str, package: &str) -> String {
        let domain = if mpn_id == CELADON { "celadon" } else { "alpine" };
        let admin = self.app.sign_in(&format!("partner.admin@{domain}.example")).await;
        let benefit = self.app.benefit(mpn_id, product, package).await;
        let member = self.app.member(mpn_id, &format!("staff1@{domain}.example")).await;
        let technical = [("member_id", member.as_str()), ("alternative_email", OTHER_ADDRESS)];
        let fields: &[(&str, &str)] = if self.kind(product).await == "technical" { &technical } else { &[] };
        let response = admin.post(&format!("/partners/{mpn_id}/benefits/{benefit}/activation"), fields).await;
        assert_eq!(response.status(), 303, "{}", Page::of(response).await);
        self.app
            .id(&format!("select id from activations where benefit_id = '{benefit}' and state = 'requested'"))
            .await
    }

    async fn kind(&self, product: &str) -> String {
        sqlx::query_scalar("select kind from products where name = $1")
            .bind(product)
            .fetch_one(&mut self.app.owner().await)
            .await
            .unwrap()
    }

    /// The company's global admin makes a member its marketing contact.
    pub async fn set_contact(&self, mpn_id: i64, email: &str) {
        let member = self.app.member(mpn_id, email).await;
        let office = Office::of_number(&self.app, mpn_id).await.at(datetime!(2026-11-01 00:00 UTC));
        office.names_contact(&member, MARKETING, "ru").await;
    }

    pub async fn state(&self, activation: &str) -> String {
        sqlx::query_scalar("select state from activations where id = $1::uuid")
            .bind(uuid::Uuid::parse_str(activation).unwrap())
            .fetch_one(&mut self.app.owner().await)
            .await
            .unwrap()
    }

    /// How many entries of this name the companies' logs have.
    pub async fn entries(&self, action: &str) -> i64 {
        let sql =
            format!("select count(*) from company_audit where action = '{action}' and outcome = 'done'");
        self.app.count(&format!("{sql} and at >= '2026-11-20 10:00Z'")).await
    }

    pub async fn refusals(&self, action: &str, reason: &str) -> i64 {
        self.app
            .count(&format!(
                "select count(*) from programme_audit where action = '{action}' and outcome = 'refused'
                 and details->>'reason' = '{reason}'"
            ))
            .await
    }

    /// The mails of this name: to whom, in which language.
    pub async fn mails(&self, name: &str) -> Vec<(String, String)> {
        sqlx::query_as("select recipient, language from outbox where mail->>'mail' = $1 order by recipient")
            .bind(name)
            .fetch_all(&mut self.app.owner().await)
            .await
            .unwrap()
    }

    pub async fn second_id(&self) -> String {
        self.app.id(&format!("select id from persons where email = '{SECOND}'")).await
    }
}

pub fn path(activation: &str) -> String {
    format!("/console/activations/{activation}")
}

/// What the page of an activation says it has seen.
pub async fn seen_by(visitor: &Visitor, activation: &str) -> String {
    visitor.page(&path(activation)).await.hidden("seen")
}

async fn fulfil(visitor: &Visitor, activation: &str, seen: &str, ids: (&str, &str)) -> Response {
    let fields = [("seen", seen), ("access_id", ids.0), ("contract_id", ids.1)];
    visitor.post(&format!("{}/fulfilment", path(activation)), &fields).await
}

async fn decline(visitor: &Visitor, activation: &str, seen: &str, message: &str) -> Response {
    let fields = [("seen", seen), ("message", message)];
    visitor.post(&format!("{}/declining", path(activation)), &fields).await
}

/// The answer of an act that leads to the activation's page, and what is told there.
async fn told(visitor: &Visitor, response: Response, activation: &str) -> String {
    assert_eq!((response.status().as_u16(), location(&response)), (303, path(activation)));
    visitor.page(&path(activation)).await.banner().unwrap()
}
