//! Every route, method and actor, with the answer, as one reviewed table.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use axum::http::Method;
use reqwest::Response;
use sqlx::PgConnection;

use super::call::{Call, call};
use super::{FORMER_ADMIN, deactivate};
use crate::app::{ALPINE, Tables, TestApp, Visitor, location};
use crate::database::members::give_role;
use crate::database::operators;

/// The columns of the table, and who signs in for each.
const ACTORS: [(&str, Option<&str>); 12] = [
    ("anonymous", None),
    ("global", Some("global.admin@alpine.example")),
    ("partner", Some("partner.admin@alpine.example")),
    ("user", Some("user.admin@alpine.example")),
    ("agent", Some("admin.agent@alpine.example")),
    ("staff", Some("staff1@alpine.example")),
    ("inactive", Some(FORMER_ADMIN)),
    ("foreign", Some("global.admin@bleu-horizon.example")),
    ("consult.", Some("consultant@freelance.example")),
    ("administr.", Some("operator@programme.example")),
    ("fulfilm.", Some(operators::FULFILMENT)),
    ("reader", Some(operators::READER)),
];

/// What is a company's, on operators' pages.
const READ_BY_OPERATORS: [&str; 13] = [
    "/console/orders/{order}",
    "/console/companies/{mpn}/proposal",
    "/console/applications/{application}",
    "/console/companies/{mpn}/data",
    "/console/companies/{mpn}",
    "/console/companies/{mpn}/people",
    "/console/keys/issued/{key}",
    "/console/mail/{mail}/link",
    "/console/mail/{mail}",
    "/console/mail/{mail}/html",
    "/console/activations/{activation}",
    "/console/activations/fulfilments",
    "/console/service-requests/{request}",
];

/// Acts that a role alone doesn't settle: what they refuse is an entry of their own.
const REFUSED_BY_THE_ACT: [&str; 8] = [
    "/partners/{mpn}/orders",
    "/console/payments",
    "/console/payments/{statement}/confirmation",
    "/console/payments/lines/{line}/booking",
    "/console/companies/{mpn}/people/{member}/global-admin",
    "/partners/{mpn}/account/global-admin/{member}/objection",
    "/partners/{mpn}/account/global-admin/dns",
    "/partners/{mpn}/account/global-admin/dns/record",
];

/// An answer as a cell of the table: the status, and for one who has to sign in first, that.
fn cell(response: &Response) -> String {
    let status = response.status().as_u16();
    let to_sign_in = status == 303 && location(response).starts_with("/sign-in");
    if to_sign_in { "sign in".to_owned() } else { status.to_string() }
}

/// What a refusal, or a page, may leave behind: for 403 and 404 exactly one refused entry in the right log, by name;
/// for what is a company's and an operator read, one that it was done; else nothing.
async fn assert_only_a_refusal(
    conn: &mut PgConnection,
    changes: Vec<(String, i64)>,
    what: &str,
    (route, status): (&str, u16),
) {
    let (log, expected) = match (status, route.starts_with("/partners/{mpn}")) {
        (403, true) => ("company_audit", "refused"),
        (403 | 404, _) => ("programme_audit", "refused"),
        (200, _) if READ_BY_OPERATORS.contains(&route) => ("programme_audit", "done"),
        // What leaves the portal as a file; an empty form to fill in tells nothing.
        (200, of_company)
            if [".csv", ".ics", ".json", ".toml"].iter().any(|it| route.ends_with(it))
                && !route.ends_with("/template.csv") =>
        {
            (if of_company { "company_audit" } else { "programme_audit" }, "done")
        }
        // That it was read, and how often.
        (200, _) if route == "/calendar/{token}" => {
            let expected = [("calendar_feeds".to_owned(), 0), ("sign_in_limits".to_owned(), 1)];
            assert_eq!(changes, expected, "{what}");
            return;
        }
        (422, of_company) if REFUSED_BY_THE_ACT.contains(&route) => {
            let log = if of_company { "company_audit" } else { "programme_audit" };
            assert_eq!(changes, [(log.to_owned(), 1)], "{what}");
            return;
        }
        _ => {
            assert!(changes.is_empty(), "{what} changed {changes:?}");
            return;
        }
    };
    assert_eq!(changes, [(log.to_owned(), 1)], "{what}");
    // The clock may stand still: the last one is that of the last transaction.
    let last = format!(
        "select outcome, actor, details->>'path' from {log} order by xmin::text::bigint desc limit 1"
    );
    let (outcome, actor, path): (String, String, Option<String>) =
        sqlx::query_as(sqlx::AssertSqlSafe(last)).fetch_one(conn).await.unwrap();
    assert_eq!(outcome, expected, "{what}");
    assert!(!actor.is_empty(), "{what}: the entry doesn't say who");
    if expected == "done" {
        return;
    }
    assert!(path.is_some_and(|path| path.starts_with('/')), "{what}: the entry doesn't say where");
}

/// The table while it is made.
struct Table {
    app: TestApp,
    conn: PgConnection,
    /// Routes that nobody thought of yet.
    unknown: Vec<String>,
}

impl Table {
    async fn visitor(&self, email: Option<&str>) -> Visitor {
        match email {
            Some(email) => self.app.sign_in(email).await,
            None => self.app.visitor(),
        }
    }

    async fn forget(&mut self, limits: &str) {
        let sql = sqlx::AssertSqlSafe(format!("delete from {limits}"));
        sqlx::query(sql).execute(&mut self.conn).await.unwrap();
    }

    async fn call(&mut self, method: &Method, route: &str) -> Option<Call> {
        let call = call(&self.app, method, route).await;
        if call.is_none() {
            self.unknown.push(format!("{method} {route}"));
        }
        call
    }

    /// What everybody is answered who asks for the same page.
    async fn line_of_a_page(&mut self, method: &Method, route: &str, everybody: &[Visitor]) -> String {
        let mut line = format!("{:<5}{:<82}", method.as_str(), route);
        let Some(call) = self.call(method, route).await else { return line };
        let mut before = Tables::read(&mut self.conn).await;
        for ((actor, _), visitor) in ACTORS.into_iter().zip(everybody) {
            // Within a minute only so many refusals of one person have an entry of their own.
            self.forget("counted_refusals").await;
            let response = call.send(visitor, method).await;
            let what = format!("{method} {} by {actor}: {}", call.path, response.status());
            let after = Tables::read(&mut self.conn).await;
            let status = response.status().as_u16();
            assert_only_a_refusal(&mut self.conn, after.changes_since(&before), &what, (route, status)).await;
            before = after;
            write!(line, "{:<11}", cell(&response)).unwrap();
        }
        line.trim_end().to_owned()
    }

    /// What everybody is answered who does the same, each where nobody has done it yet.
    async fn line_of_an_act(&mut self, method: &Method, route: &str) -> String {
        let mut line = format!("{:<5}{:<82}", method.as_str(), route);
        self.app.clock.advance(time::Duration::seconds(6));
        for (actor, email) in ACTORS {
            let Some(call) = self.call(method, route).await else { return line };
            // Each call stands for itself: nobody is held back by how often others came.
            self.forget("sign_in_limits").await;
            self.forget("counted_refusals").await;
            let visitor = self.visitor(email).await;
            let before = Tables::read(&mut self.conn).await;
            let response = call.send(&visitor, method).await;
            let status = response.status().as_u16();
            let what = format!("{method} {} by {actor}: {status}", call.path);
            let cell = cell(&response);
            let acted = *method == Method::POST && status == 303 && (cell != "sign in" || email.is_some());
            if !acted {
                let changes = Tables::read(&mut self.conn).await.changes_since(&before);
                assert_only_a_refusal(&mut self.conn, changes, &what, (route, status)).await;
            }
            write!(line, "{cell:<11}").unwrap();
        }
        line.trim_end().to_owned()
    }
}

#[tokio::test]
async fn every_route_answers_every_actor_as_reviewed() {
    let app = TestApp::demo().await;
    give_role(&app, ALPINE, FORMER_ADMIN, "global_admin").await;
    deactivate(&app, ALPINE, FORMER_ADMIN).await;
    operators::employ(&app, operators::FULFILMENT, "fulfilment").await;
    operators::employ(&app, operators::READER, "reader").await;
    // Those have none by themselves, and everybody may set another.
    app.run(
        "update persons set password_hash = (select password_hash from persons where email = 'staff1@alpine.example')
         where password_hash is null",
    )
    .await;
    let mut heading = format!("{:<5}{:<82}", "", "");
    for (actor, _) in ACTORS {
        write!(heading, "{actor:<11}").unwrap();
    }
    let mut it = Table { conn: app.owner().await, app, unknown: Vec::new() };
    let mut lines = BTreeMap::new();
    let routes = partner_portal::app::routes();
    // Pages first, which change nothing: each is asked for by everybody who is signed in once.
    let (pages, others): (Vec<_>, Vec<_>) = routes
        .list()
        .iter()
        .enumerate()
        .partition(|(_, (method, route))| *method == Method::GET && !route.contains("{token}"));
    let mut everybody = Vec::new();
    for (_, email) in ACTORS {
        everybody.push(it.visitor(email).await);
    }
    for (place, (method, route)) in pages {
        lines.insert(place, it.line_of_a_page(method, route, &everybody).await);
    }
    for (place, (method, route)) in others {
        lines.insert(place, it.line_of_an_act(method, route).await);
    }
    let Table { unknown, .. } = it;
    let lines = std::iter::once(heading.trim_end().to_owned()).chain(lines.into_values());
    let table: String = lines.map(|line| line + "\n").collect();
    assert!(unknown.is_empty(), "say in `call` how these are called: {unknown:#?}");
    insta::assert_snapshot!("routes", table);
}

#[tokio::test]
async fn addresses_beside_the_table_answer_everybody_alike() {
    let app = TestApp::demo().await;
    let css = partner_portal::web::assets::ASSETS.css.clone();
    for email in [None, Some("staff1@alpine.example"), Some("operator@programme.example")] {
        let visitor = match email {
            Some(email) => app.sign_in(email).await,
            None => app.visitor(),
        };
        for (path, status) in [
            (css.as_str(), 200),
            ("/health/live", 200),
            ("/health/ready", 200),
            ("/static/app.css", 404),
            ("/metrics", 404),
            ("/no-such-page", 404),
            ("/partners/", 404),
        ] {
            assert_eq!(visitor.get(path).await.status(), status, "GET {path} by {email:?}");
        }
    }
}
