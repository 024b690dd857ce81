//! Service requests, through HTTP: who may ask what, what is taken and given back, whose turn it is, how long one can be
//! reopened, and what fifty at once do to the sums (R-TEC-4, R-TEC-5, R-MEM-5).

mod again;
mod asking;
mod cancellation;
mod closing;
mod list;
mod on_premises;
mod parts;
mod storm;
mod thread;

use reqwest::Response;
use uuid::Uuid;

use crate::app::{TestApp, Visitor, location};

const ADVICE: &str = "Partner advisory hours";
const INCIDENTS: &str = "On-premises incidents";
const ACCESS_ID: &str = "TEST-ACCESS-4711";
const CONTRACT_ID: &str = "TEST-CONTRACT-0815";

pub fn list(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/service-requests")
}

pub fn console(request: &str) -> String {
    format!("/console/service-requests/{request}")
}

pub fn once() -> String {
    Uuid::now_v7().to_string()
}

/// The fields of an advisory request.
fn advisory<'a>(once: &'a str, hours: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("type", "advisory"),
        ("once", once),
        ("title", "Identity design"),
        ("text", "Please look at our design."),
        ("product", "Azure"),
        ("phase", "design"),
        ("country", "CH"),
        ("language", "en"),
        ("phone", "044 668 18 00"),
        ("time_zone", "Europe/Zurich"),
        ("hours", hours),
    ]
}

pub fn on_premises<'a>(once: &'a str, access: &'a str, contract: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("type", "on-premises"),
        ("once", once),
        ("title", "Backup fails"),
        ("text", "Every Sunday."),
        ("product", "SQL Server 2019"),
        ("access_id", access),
        ("contract_id", contract),
    ]
}

pub fn other(once: &str) -> Vec<(&str, &str)> {
    vec![("type", "other"), ("once", once), ("title", "A question"), ("text", "Which logo?")]
}

/// The id of the request that an answer leads to.
pub fn id_of(response: &Response) -> String {
    assert_eq!(response.status(), 303);
    location(response).rsplit('/').next().unwrap().to_owned()
}

/// Answers a request as the operator who has just read it.
pub async fn answer(operator: &Visitor, request: &str, text: &str) -> Response {
    let page = operator.page(&console(request)).await;
    let (seen, once) = (page.hidden("seen"), page.hidden("once"));
    let fields = [("seen", seen.as_str()), ("once", &once), ("text", text)];
    operator.post(&format!("{}/messages", console(request)), &fields).await
}

struct Desk {
    app: TestApp,
    admin: Visitor,
    operator: Visitor,
}

impl Desk {
    async fn new() -> Self {
        let app = TestApp::demo().await;
        let admin = app.sign_in("partner.admin@alpine.example").await;
        let operator = app.sign_in("operator@programme.example").await;
        Self { app, admin, operator }
    }

    async fn submit(&self, visitor: &Visitor, mpn_id: i64, fields: &[(&str, &str)]) -> String {
        id_of(&visitor.post(&list(mpn_id), fields).await)
    }

    /// What a benefit has reserved and used.
    async fn units(&self, mpn_id: i64, product: &str, package: &str) -> (i32, i32) {
        let benefit = self.app.benefit(mpn_id, product, package).await;
        sqlx::query_as("select units_reserved, units_used from benefits where id = $1::uuid")
            .bind(benefit.parse::<Uuid>().unwrap())
            .fetch_one(&mut self.app.owner().await)
            .await
            .unwrap()
    }

    async fn state(&self, request: &str) -> String {
        sqlx::query_scalar("select state from service_requests where id = $1")
            .bind(request.parse::<Uuid>().unwrap())
            .fetch_one(&mut self.app.owner().await)
            .await
            .unwrap()
    }

    /// Closes a request as the operator who has just read it.
    async fn close(&self, request: &str, more: &[(&str, &str)]) -> Response {
        let page = self.operator.page(&console(request)).await;
        let seen = page.hidden("seen");
        let fields = [&[("seen", seen.as_str())], more].concat();
        self.operator.post(&format!("{}/closing", console(request)), &fields).await
    }

    async fn answer(&self, request: &str, text: &str) -> Response {
        answer(&self.operator, request, text).await
    }

    async fn mails(&self, name: &str) -> i64 {
        self.app.count(&format!("select count(*) from outbox where mail->>'mail' = '{name}'")).await
    }
}

/// Asserts that counters are what requests hold and have used, and that threads, queue and numbers agree with the requests.
pub async fn assert_sums(app: &TestApp) {
    let arranged = ["queue_items.activations", "benefits.activat", "enrollments."];
    crate::jobs::copies::assert_none_differ_but(app, &arranged).await;
    let without_gaps = "select count(*) from service_request_counters c where last <>
             (select max(number) from service_requests r where r.partner_id = c.partner_id)";
    assert_eq!(app.count(without_gaps).await, 0, "numbers that are nobody's");
}
