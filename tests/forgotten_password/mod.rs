//! Who has forgotten their password (R-PPL-7): one answer whoever asks, a link by mail that works once for an hour, and what
//! a new password ends.

mod answer;
mod limits;
mod links;

use std::sync::Arc;

use partner_portal::base::ids::MailId;
use partner_portal::jobs::forgotten_passwords::LinkWriter;
use reqwest::Response;

use crate::app::{TestApp, Visitor};
use crate::invitations;

pub(crate) const PATH: &str = "/forgotten-password";
pub(crate) const ADMIN: &str = "global.admin@alpine.example";
const NEW: &str = "forty-two wet umbrellas";

pub(crate) async fn ask(visitor: &Visitor, email: &str) -> Response {
    visitor.post(PATH, &[("email", email)]).await
}

fn writer(app: &TestApp, is_demo: bool) -> LinkWriter {
    let secrets = Arc::clone(&app.state.secrets);
    LinkWriter::new(app.state.db.clone(), app.clock.clone(), secrets, is_demo)
}

/// The worker goes on with all who have asked.
pub(crate) async fn write_links(app: &TestApp) {
    let writer = writer(app, true);
    while writer.step().await.unwrap() {}
}

async fn links_mailed_to(app: &TestApp, email: &str) -> i64 {
    app.count(&format!("select count(*) from outbox where recipient = '{email}' and with_link")).await
}

/// The path of the link that was mailed last.
pub(crate) async fn last_link(app: &TestApp, email: &str) -> String {
    let mail =
        format!("select id from outbox where recipient = '{email}' and with_link order by id desc limit 1");
    invitations::link_in(app, MailId(app.id(&mail).await.parse().unwrap())).await
}

/// Somebody asks, and gets a link: its path.
pub(crate) async fn forgotten(app: &TestApp, email: &str) -> String {
    assert_eq!(ask(&app.visitor(), email).await.status(), 303);
    write_links(app).await;
    last_link(app, email).await
}

fn twice(password: &str) -> [(&'static str, &str); 2] {
    [("password", password), ("again", password)]
}
