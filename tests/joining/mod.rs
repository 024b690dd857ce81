//! Companies that apply to join (R-JOIN-1): one answer whoever applies, a link by which they confirm, and what operators decide.

mod answer;
mod console;
mod links;

use std::sync::Arc;

use partner_portal::base::ids::MailId;
use partner_portal::jobs::applications::Receptionist;
use partner_portal::mail::link_context;
use reqwest::Response;
use secrecy::ExposeSecret as _;
use uuid::Uuid;

use crate::app::{TestApp, Visitor};

pub(crate) const PATH: &str = "/join";
pub(crate) const LIST: &str = "/console/applications";
/// Whom no company and no application knows.
pub(crate) const APPLICANT: &str = "ada@ibis.example";
/// Who has an open application in the demo.
pub(crate) const HERON: &str = "applicant@heron.example";
const OPERATOR: &str = "operator@programme.example";

/// What somebody types who applies, with the one-time value of a form.
pub(crate) fn fields(email: &str) -> Vec<(&'static str, String)> {
    let fields = [
        ("company", "Ibis Software"),
        ("country", "GB"),
        ("time_zone", "Europe/London"),
        ("domain", ""),
        ("registration_number", "GB 123-456"),
        ("name", "Ada Hale"),
        ("email", email),
        ("wishes", "Azure"),
    ];
    let fields = fields.map(|(name, value)| (name, value.to_owned()));
    fields.into_iter().chain([("once", Uuid::now_v7().to_string())]).collect()
}

/// The same with another value of a field.
fn with(mut fields: Vec<(&'static str, String)>, name: &str, value: &str) -> Vec<(&'static str, String)> {
    fields.iter_mut().filter(|it| it.0 == name).for_each(|it| it.1 = value.to_owned());
    fields
}

pub(crate) async fn send(visitor: &Visitor, fields: &[(&'static str, String)]) -> Response {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    visitor.post(PATH, &fields).await
}

/// The worker goes on with all that was sent.
pub(crate) async fn receive(app: &TestApp) {
    let receptionist =
        Receptionist::new(app.state.db.clone(), app.clock.clone(), Arc::clone(&app.state.secrets));
    while receptionist.step().await.unwrap() {}
}

/// The path of the link that was mailed to an applicant last.
pub(crate) async fn last_link(app: &TestApp, email: &str) -> String {
    let mail = format!(
        "select id from outbox where recipient = '{email}' and mail->>'mail' like 'application%' and with_link
         order by id desc limit 1"
    );
    let mail = MailId(app.id(&mail).await.parse().unwrap());
    let sealed: Vec<u8> = sqlx::query_scalar("select sealed_link from outbox where id = $1")
        .bind(mail.0)
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap();
    format!("{PATH}/{}", app.state.secrets.open(&link_context(mail), &sealed).unwrap().expose_secret())
}

/// How the application that a condition finds stands.
async fn state_of(app: &TestApp, condition: &str) -> String {
    let sql = format!("select state from applications where {condition}");
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&mut app.owner().await).await.unwrap()
}

/// How many mails of a kind an address got.
async fn mails(app: &TestApp, email: &str, kind: &str) -> i64 {
    app.count(&format!(
        "select count(*) from outbox where recipient = '{email}' and mail->>'mail' = '{kind}'"
    ))
    .await
}

/// Somebody applies, and gets a link: its path.
pub(crate) async fn applied(app: &TestApp, email: &str) -> String {
    assert_eq!(send(&app.visitor(), &fields(email)).await.status(), 303);
    receive(app).await;
    last_link(app, email).await
}

/// The same, and confirms it: the id of the application, which waits.
pub(crate) async fn confirmed(app: &TestApp, email: &str) -> (String, String) {
    let link = applied(app, email).await;
    assert_eq!(app.visitor().post(&link, &[("sure", "yes")]).await.status(), 303);
    (app.id(&format!("select id from applications where email = '{email}' and state = 'open'")).await, link)
}
