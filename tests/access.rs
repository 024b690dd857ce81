//! Who gets what from which address: every route, method and actor, with the answer, as one reviewed table. And what
//! a refusal leaves behind: one entry in the right log, and nothing else.

use std::fmt::Write as _;

use axum::http::Method;
use partner_portal::account::links;
use reqwest::Response;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, Tables, TestApp, Visitor, location};

/// The columns of the table, and who signs in for each.
const ACTORS: [(&str, Option<&str>); 10] = [
    ("anonymous", None),
    ("global", Some("global.admin@alpine.example")),
    ("partner", Some("partner.admin@alpine.example")),
    ("user", Some("user.admin@alpine.example")),
    ("agent", Some("admin.agent@alpine.example")),
    ("staff", Some("staff1@alpine.example")),
    ("inactive", Some(FORMER_ADMIN)),
    ("foreign", Some("global.admin@bleu-horizon.example")),
    ("consult.", Some("consultant@freelance.example")),
    ("operator", Some("operator@programme.example")),
];
/// Was a global admin, and is no member any more.
const FORMER_ADMIN: &str = "staff3@alpine.example";
const PASSWORD: &str = "forty-two wet umbrellas";

/// What is a company's, on operators' pages.
const READ_BY_OPERATORS: [&str; 5] = [
    "/console/mail/{mail}",
    "/console/mail/{mail}/html",
    "/console/activations/{activation}",
    "/console/activations/fulfilments",
    "/console/service-requests/{request}",
];

/// How a route is called, in the way that works for whoever may.
struct Call {
    path: String,
    fields: Vec<(&'static str, String)>,
}

/// The only place that says how each route is called. `None` for one that nobody thought of yet.
async fn call(app: &TestApp, method: &Method, route: &str) -> Option<Call> {
    let fields: Vec<(&'static str, String)> = match (method.as_str(), route) {
        ("POST", "/sign-in") => {
            vec![("email", "staff6@alpine.example".into()), ("password", "benefits-demo".into())]
        }
        ("POST", "/sign-in/demo") => vec![("email", "staff6@alpine.example".into())],
        ("POST", "/link/{token}") => vec![("password", PASSWORD.into()), ("again", PASSWORD.into())],
        ("POST", "/language") => vec![("lang", "fr".into())],
        (
            "GET",
            "/sign-in"
            | "/link/{token}"
            | "/"
            | "/partners"
            | "/partners/{mpn}/benefits"
            | "/partners/{mpn}/benefits/software"
            | "/partners/{mpn}/benefits/software.csv"
            | "/partners/{mpn}/benefits/cloud"
            | "/partners/{mpn}/benefits/cloud.csv"
            | "/partners/{mpn}/benefits/visual-studio"
            | "/partners/{mpn}/benefits/visual-studio.csv"
            | "/partners/{mpn}/benefits/technical"
            | "/partners/{mpn}/benefits/technical.csv"
            | "/partners/{mpn}/benefits/go-to-market"
            | "/partners/{mpn}/benefits/go-to-market.csv"
            | "/partners/{mpn}/benefits/go-to-market/contact"
            | "/partners/{mpn}/benefits/{benefit}/keys"
            | "/partners/{mpn}/benefits/{benefit}/keys/{key}/redemption"
            | "/partners/{mpn}/benefits/{benefit}/activation"
            | "/partners/{mpn}/benefits/{benefit}/assignments/template.csv"
            | "/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/removal"
            | "/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/reassignment"
            | "/partners/{mpn}/account/people"
            | "/partners/{mpn}/account/people.csv"
            | "/partners/{mpn}/my-assignments"
            | "/partners/{mpn}/service-requests"
            | "/partners/{mpn}/service-requests.csv"
            | "/partners/{mpn}/service-requests/new"
            | "/partners/{mpn}/service-requests/{request}"
            | "/partners/{mpn}/service-requests/{request}/closing"
            | "/console"
            | "/console/service-requests"
            | "/console/service-requests.csv"
            | "/console/service-requests/{request}"
            | "/console/activations"
            | "/console/activations.csv"
            | "/console/activations/{activation}"
            | "/console/mail"
            | "/console/mail.csv"
            | "/console/mail/{mail}"
            | "/console/mail/{mail}/html",
        )
        | (
            "POST",
            "/sign-out"
            | "/console/activations/{activation}/taking"
            | "/console/service-requests/{request}/taking"
            | "/partners/{mpn}/service-requests/{request}/reopening"
            | "/partners/{mpn}/benefits/{benefit}/keys"
            | "/partners/{mpn}/benefits/{benefit}/activation/withdrawal"
            | "/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/removal",
        ) => Vec::new(),
        (
            "POST",
            "/partners/{mpn}/benefits/{benefit}/assignments"
            | "/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/reassignment",
        ) => vec![("member_id", app.member(ALPINE, "staff20@alpine.example").await)],
        ("POST", "/partners/{mpn}/benefits/go-to-market/contact") => vec![
            ("member_id", app.member(ALPINE, "staff20@alpine.example").await),
            ("alternative_email", "marketing@alpine.example".into()),
            ("phone", "+41 44 668 18 00".into()),
            ("language", "fr".into()),
        ],
        ("POST", "/partners/{mpn}/benefits/{benefit}/activation") => vec![
            ("member_id", app.member(ALPINE, "staff20@alpine.example").await),
            ("alternative_email", "other@mail.example".into()),
        ],
        ("POST", "/console/activations/fulfilments") => {
            vec![("activation_id", asked_for(app).await), ("preview", "yes".into())]
        }
        ("POST", "/console/activations/{activation}/handover") => {
            vec![("operator", other_operator(app).await), ("seen", SEEN.into())]
        }
        ("POST", "/console/activations/{activation}/fulfilment") => vec![("seen", SEEN.into())],
        ("POST", "/console/activations/{activation}/declining") => {
            vec![("seen", SEEN.into()), ("message", "Not this year".into())]
        }
        ("POST", "/partners/{mpn}/service-requests") => {
            let fields = [("type", "other"), ("title", "A question"), ("text", "Which logo?")];
            let fields = fields.map(|(name, value)| (name, value.to_owned()));
            fields.into_iter().chain([("once", Uuid::now_v7().to_string())]).collect()
        }
        ("POST", "/partners/{mpn}/service-requests/{request}/messages") => {
            vec![("once", Uuid::now_v7().to_string()), ("text", "And this?".into())]
        }
        ("POST", "/partners/{mpn}/service-requests/{request}/closing") => {
            vec![("reason", "withdrawn".into())]
        }
        ("POST", "/console/service-requests/{request}/messages") => vec![
            ("once", Uuid::now_v7().to_string()),
            ("seen", "open-1".into()),
            ("text", "This one.".into()),
        ],
        ("POST", "/console/service-requests/{request}/closing") => {
            vec![("seen", "open-1".into()), ("reason", "solved".into()), ("text", String::new())]
        }
        ("POST", "/console/service-requests/{request}/handover") => {
            vec![("operator", other_operator(app).await), ("seen", "nobody".into())]
        }
        ("POST", "/console/mail/{mail}/sending") => vec![("seen", "sent-1".into())],
        ("POST", "/partners/{mpn}/benefits/{benefit}/keys/{key}/redemption") => {
            vec![("redeemed_on", "2026-11-20".into())]
        }
        ("POST", "/partners/{mpn}/benefits/{benefit}/assignments/removals") => {
            let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
            let assignment = app.assignment(&benefit, "staff1@alpine.example").await;
            vec![("assignment_id", assignment), ("preview", "yes".into())]
        }
        _ => return None,
    };
    let mut path = route.replace("{mpn}", &ALPINE.to_string());
    if path.contains("/assignments") {
        let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
        let assignment = app.assignment(&benefit, "staff1@alpine.example").await;
        // As the demo has them, whatever those before did: staff1 in his seat, staff20 in none.
        app.run(&format!(
            "delete from seat_assignments where benefit_id = '{benefit}' and assigned_at >= '2026-11-20 10:00Z';
             update seat_assignments set released_at = null, released_by = null where id = '{assignment}';
             update benefits set seats_assigned = (
                 select count(*) from seat_assignments where benefit_id = '{benefit}' and released_at is null
             ) where id = '{benefit}'"
        ))
        .await;
        path = path.replace("{benefit}", &benefit).replace("{assignment}", &assignment);
    }
    if path.contains("{key}") {
        let benefit = app.benefit(ALPINE, "Office 365 E3", "action_pack").await;
        let key = Uuid::from_u128(7);
        app.run(&format!(
            "insert into issued_keys (partner_id, id, benefit_id, ordinal, ciphertext, issued_at, issued_by)
             select partner_id, '{key}', '{benefit}', 1, '', '2026-11-20 09:00Z', issued_by
             from issued_keys limit 1 on conflict do nothing"
        ))
        .await;
        path = path.replace("{benefit}", &benefit).replace("{key}", &key.to_string());
    }
    if path.contains("/activation") {
        path = path.replace("{benefit}", &activation(app, path.ends_with("/withdrawal")).await);
    }
    if path.contains("{benefit}") {
        let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
        path = path.replace("{benefit}", &benefit);
    }
    if path.contains("{mail}") {
        path = path.replace("{mail}", &sent_mail(app).await);
    }
    if path.contains("{activation}") {
        path = path.replace("{activation}", &asked_for(app).await);
    }
    if path.contains("{request}") {
        path = path.replace("{request}", &request(app, path.ends_with("/reopening")).await);
    }
    if path.contains("{token}") {
        path = path.replace("{token}", &fresh_link(app, "staff7@alpine.example").await);
    }
    Some(Call { path, fields })
}

impl Call {
    async fn send(&self, visitor: &Visitor, method: &Method) -> Response {
        let fields: Vec<(&str, &str)> =
            self.fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        match *method {
            Method::GET => visitor.get(&self.path).await,
            Method::POST => visitor.post(&self.path, &fields).await,
            ref other => panic!("a test must learn to send {other}"),
        }
    }
}

/// An operator beside the demo's own.
async fn other_operator(app: &TestApp) -> String {
    app.run(
        "insert into operators (person_id, created_at) select id, now() from persons
         where email = 'staff39@alpine.example' on conflict do nothing",
    )
    .await;
    app.id("select person_id from operators where person_id <>
             (select id from persons where email = 'operator@programme.example')")
        .await
}

/// A request that an Alpine admin has made, as new, or closed a moment ago.
async fn request(app: &TestApp, closed: bool) -> String {
    let request = Uuid::from_u128(11);
    let (state, closed_at, reason) =
        if closed { ("closed", "at", "'solved'") } else { ("open", "null", "null") };
    app.run(&format!(
        "delete from service_request_entries where request_id = '{request}';
         delete from queue_items where id = '{request}';
         delete from service_requests where id = '{request}';
         insert into service_requests (partner_id, id, number, once, kind, state, title, asked_by, created_at,
                                       changed_at, entries, closed_at, reason)
         select partner_id, '{request}', 1000000, gen_random_uuid(), 'other', '{state}', 'A question', id, at, at, 1,
                {closed_at}, {reason}
         from members, (select '2026-11-20 09:00Z'::timestamptz as at) it
         where id = '{}';
         insert into service_request_entries (partner_id, request_id, ordinal, what, at, member_id, text)
         select partner_id, id, 1, 'message', created_at, asked_by, 'Which logo?'
         from service_requests where id = '{request}';
         insert into queue_items (id, about_partner, area, kind, state, open, since, title)
         select id, partner_id, 'service_requests', kind, state, state = 'open', created_at, title
         from service_requests where id = '{request}'",
        app.member(ALPINE, "global.admin@alpine.example").await
    ))
    .await;
    request.to_string()
}

/// A technical benefit, asked for already or not.
async fn activation(app: &TestApp, asked_for: bool) -> String {
    let benefit = app.benefit(ALPINE, "On-premises incidents", "gold_core").await;
    app.run(&format!(
        "delete from queue_items where id in (select id from activations where benefit_id = '{benefit}');
         delete from activation_changes
         where activation_id in (select id from activations where benefit_id = '{benefit}');
         delete from activations where benefit_id = '{benefit}';
         update benefits set activation = null, activation_changed_at = null where id = '{benefit}'"
    ))
    .await;
    if asked_for {
        app.run(&format!(
            "insert into activations (partner_id, id, benefit_id, state, requested_at, requested_by, changed_at)
             select m.partner_id, gen_random_uuid(), '{benefit}', 'requested', at, m.id, at
             from members m, (select '2026-11-20 09:00Z'::timestamptz as at) it
             where m.id = '{}';
             update benefits set activation = 'requested', activation_changed_at = '2026-11-20 09:00Z'
             where id = '{benefit}'",
            app.member(ALPINE, "global.admin@alpine.example").await
        ))
        .await;
    }
    benefit
}

/// What the page of [`asked_for`] has seen: requested at nine, with nobody.
const SEEN: &str = "requested-1795165200000000-nobody";

/// A go-to-market offer that Alpine has asked for, and nobody has decided.
async fn asked_for(app: &TestApp) -> String {
    let benefit = app.benefit(ALPINE, "Case study", "gold_core").await;
    let activation = Uuid::from_u128(9);
    app.run(&format!(
        "delete from queue_items where id = '{activation}';
         delete from activation_changes where activation_id = '{activation}';
         delete from activations where id = '{activation}';
         insert into activations (partner_id, id, benefit_id, state, requested_at, requested_by, changed_at)
         select partner_id, '{activation}', '{benefit}', 'requested', at, id, at
         from members, (select '2026-11-20 09:00Z'::timestamptz as at) it
         where id = '{}';
         insert into queue_items (id, about_partner, area, kind, state, open, since, title)
         select id, partner_id, 'activations', 'go_to_market', state, true, requested_at, 'Case study'
         from activations where id = '{activation}';
         insert into marketing_contacts (partner_id, member_id, alternative_email, phone, language, set_at, set_by)
         select partner_id, requested_by, 'marketing@mail.example', '+41445550100', 'fr', requested_at, requested_by
         from activations where id = '{activation}' on conflict do nothing",
        app.member(ALPINE, "global.admin@alpine.example").await
    ))
    .await;
    activation.to_string()
}

/// The one mail there is, about a company and sent.
async fn sent_mail(app: &TestApp) -> String {
    let alpine = app.partner(ALPINE).await;
    app.run(&format!(
        "delete from outbox;
         insert into outbox (id, about_partner, recipient, recipient_name, language, mail, created_at, next_attempt_at,
                             state, ended_at)
         select gen_random_uuid(), '{alpine}', 'staff1@alpine.example', 'Anna', 'en', mail, at, at, 'sent', at
         from (select '2026-11-20 09:00Z'::timestamptz as at,
                      '{{\"mail\": \"pool_empty\", \"product\": \"Visio\"}}'::jsonb as mail) it"
    ))
    .await;
    app.id("select id from outbox").await
}

/// A one-time link for somebody, as an operator's command makes it.
async fn fresh_link(app: &TestApp, email: &str) -> String {
    let token = links::new_token().unwrap();
    sqlx::query(
        "insert into one_time_links (token_hash, person_id, purpose, created_at, expires_at)
         select $1, id, 'set_password', $3, $3 + interval '2 days' from persons where email = $2",
    )
    .bind(links::token_hash(&token))
    .bind(email)
    .bind(app.clock.now())
    .execute(&mut app.owner().await)
    .await
    .unwrap();
    token
}

/// The member of a company with this address.
async fn member(conn: &mut PgConnection, mpn_id: i64, email: &str) -> (Uuid, Uuid) {
    sqlx::query_as(
        "select m.partner_id, m.id from members m
         join partner_directory d on d.id = m.partner_id
         join persons p on p.id = m.person_id
         where d.mpn_id = $1 and p.email = $2",
    )
    .bind(mpn_id)
    .bind(email)
    .fetch_one(conn)
    .await
    .unwrap()
}

async fn take_roles(app: &TestApp, mpn_id: i64, email: &str) {
    let mut conn = app.owner().await;
    let (partner, member) = member(&mut conn, mpn_id, email).await;
    sqlx::query("delete from member_roles where partner_id = $1 and member_id = $2")
        .bind(partner)
        .bind(member)
        .execute(&mut conn)
        .await
        .unwrap();
}

async fn give_role(app: &TestApp, mpn_id: i64, email: &str, role: &str) {
    let mut conn = app.owner().await;
    let (partner, member) = member(&mut conn, mpn_id, email).await;
    sqlx::query("insert into member_roles (partner_id, member_id, role, granted_at) values ($1, $2, $3, $4)")
        .bind(partner)
        .bind(member)
        .bind(role)
        .bind(app.clock.now())
        .execute(&mut conn)
        .await
        .unwrap();
}

/// Ends a membership in both places that know of it, or in one of them.
async fn deactivate(app: &TestApp, mpn_id: i64, email: &str, in_members: bool, in_index: bool) {
    let mut conn = app.owner().await;
    let (partner, member) = member(&mut conn, mpn_id, email).await;
    if in_members {
        sqlx::query(
            "update members set active = false, deactivated_at = now() where partner_id = $1 and id = $2",
        )
        .bind(partner)
        .bind(member)
        .execute(&mut conn)
        .await
        .unwrap();
    }
    if in_index {
        sqlx::query(
            "delete from membership_index i using persons p
             where p.id = i.person_id and p.email = $2 and i.partner_id = $1",
        )
        .bind(partner)
        .bind(email)
        .execute(&mut conn)
        .await
        .unwrap();
    }
}

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
    before: &Tables,
    what: &str,
    (route, status): (&str, u16),
) {
    let changes = Tables::read(conn).await.changes_since(before);
    let (log, expected) = match (status, route.starts_with("/partners/{mpn}")) {
        (403, true) => ("company_audit", "refused"),
        (403 | 404, _) => ("programme_audit", "refused"),
        (200, _) if READ_BY_OPERATORS.contains(&route) => ("programme_audit", "done"),
        _ => {
            assert!(changes.is_empty(), "{what} changed {changes:?}");
            return;
        }
    };
    assert_eq!(changes, [(log.to_owned(), 1)], "{what}");
    let last = format!("select outcome, actor, details->>'path' from {log} order by id desc limit 1");
    let (outcome, actor, path): (String, String, Option<String>) =
        sqlx::query_as(sqlx::AssertSqlSafe(last)).fetch_one(conn).await.unwrap();
    assert_eq!(outcome, expected, "{what}");
    assert!(!actor.is_empty(), "{what}: the entry doesn't say who");
    if expected == "done" {
        return;
    }
    assert!(path.is_some_and(|path| path.starts_with('/')), "{what}: the entry doesn't say where");
}

#[tokio::test]
async fn every_route_answers_every_actor_as_reviewed() {
    let app = TestApp::demo().await;
    give_role(&app, ALPINE, FORMER_ADMIN, "global_admin").await;
    deactivate(&app, ALPINE, FORMER_ADMIN, true, true).await;
    let mut conn = app.owner().await;
    let mut table = format!("{:<5}{:<82}", "", "");
    for (actor, _) in ACTORS {
        write!(table, "{actor:<10}").unwrap();
    }
    table = table.trim_end().to_owned() + "\n";
    let mut unknown = Vec::new();
    for (method, route) in partner_portal::app::routes().list() {
        let mut line = format!("{:<5}{:<82}", method.as_str(), route);
        for (actor, email) in ACTORS {
            let Some(call) = call(&app, method, route).await else {
                unknown.push(format!("{method} {route}"));
                break;
            };
            // Each call stands for itself: nobody is held back by how often others came.
            app.run("delete from sign_in_limits").await;
            let visitor = match email {
                Some(email) => app.sign_in(email).await,
                None => app.visitor(),
            };
            let before = Tables::read(&mut conn).await;
            let response = call.send(&visitor, method).await;
            let status = response.status().as_u16();
            let what = format!("{method} {} by {actor}", call.path);
            let cell = cell(&response);
            let acted = *method == Method::POST && status == 303 && (cell != "sign in" || email.is_some());
            if !acted {
                assert_only_a_refusal(&mut conn, &before, &what, (route, status)).await;
            }
            write!(line, "{cell:<10}").unwrap();
        }
        table += line.trim_end();
        table.push('\n');
    }
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

#[tokio::test]
async fn a_role_taken_or_given_counts_from_the_next_request_on() {
    let app = TestApp::demo().await;
    let email = "partner.admin@alpine.example";
    let admin = app.sign_in(email).await;
    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let software = format!("/partners/{ALPINE}/benefits/software?open={benefit}");
    let keys = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    assert_eq!(admin.post(&keys, &[]).await.status(), 303);
    assert!(admin.page(&software).await.contains("DMXXX-"));

    take_roles(&app, ALPINE, email).await;
    assert_eq!(admin.get(&software).await.status(), 403);
    assert_eq!(admin.get(&format!("/partners/{ALPINE}/benefits/software.csv")).await.status(), 403);
    assert_eq!(admin.post(&keys, &[]).await.status(), 403);
    assert_eq!(admin.get(&format!("/partners/{ALPINE}/my-assignments")).await.status(), 200);

    // Sees the page again, but not the keys that this session was shown a moment ago.
    give_role(&app, ALPINE, email, "user_admin").await;
    assert!(!admin.page(&software).await.contains("DMXXX-"));
    assert_eq!(admin.post(&keys, &[]).await.status(), 403);

    give_role(&app, ALPINE, email, "mpn_partner_admin").await;
    assert!(admin.page(&software).await.contains("DMXXX-"));
}

#[tokio::test]
async fn somebody_deactivated_is_out_at_the_next_request() {
    let app = TestApp::demo().await;
    // Also where only one of the two places that know of a membership says so.
    for (email, in_members, in_index) in [
        ("partner.admin@alpine.example", true, true),
        ("user.admin@alpine.example", true, false),
        ("admin.agent@alpine.example", false, true),
    ] {
        let visitor = app.sign_in(email).await;
        let path = format!("/partners/{ALPINE}/benefits/software");
        assert_eq!(visitor.get(&path).await.status(), 200);
        deactivate(&app, ALPINE, email, in_members, in_index).await;
        let before = app.tables().await;
        assert_eq!(visitor.get(&path).await.status(), 404, "{email}");
        assert_eq!(app.tables().await.changes_since(&before), [("programme_audit".to_owned(), 1)]);
        assert_eq!(visitor.get(&format!("/partners/{ALPINE}/my-assignments")).await.status(), 404);
        assert_eq!(visitor.get(&format!("/partners/{BLEU_HORIZON}/benefits")).await.status(), 404);
        if in_index {
            assert!(!visitor.page("/partners").await.contains("Alpine Consulting"));
        }
    }
}

#[tokio::test]
async fn deactivated_in_one_company_a_person_still_works_in_the_other() {
    let app = TestApp::demo().await;
    let consultant = app.sign_in("consultant@freelance.example").await;
    deactivate(&app, ALPINE, "consultant@freelance.example", true, true).await;
    assert_eq!(consultant.get(&format!("/partners/{ALPINE}/benefits")).await.status(), 404);
    assert_eq!(consultant.get(&format!("/partners/{BLEU_HORIZON}/benefits")).await.status(), 200);
    assert_eq!(location(&consultant.get("/").await), format!("/partners/{BLEU_HORIZON}/benefits"));
}

#[tokio::test]
async fn an_operator_who_was_let_go_is_out_of_the_console_at_the_next_request() {
    let app = TestApp::demo().await;
    let operator = app.sign_in("operator@programme.example").await;
    assert_eq!(operator.get("/console").await.status(), 200);
    app.run("update operators set active = false").await;
    assert_eq!(operator.get("/console").await.status(), 403);
}

#[tokio::test]
async fn the_page_of_a_refusal_names_the_role_and_who_can_help() {
    let app = TestApp::demo().await;
    let staff = app.sign_in("staff1@alpine.example").await;
    let response = staff.get(&format!("/partners/{ALPINE}/benefits/software")).await;
    assert_eq!(response.status(), 403);
    let page = response.text().await.unwrap();
    assert!(page.contains("global.admin@alpine.example"), "{page}");
    assert!(page.contains("user.admin@alpine.example"), "{page}");
    assert!(!page.contains("bleu-horizon"), "{page}");
}

#[tokio::test]
async fn serving_a_company_can_end_a_membership_and_change_nothing_else_about_people() {
    let app = TestApp::demo().await;
    let mut conn = app.owner().await;
    // R-ROLE-5: the pages that edit memberships bring their own grants; a person's address is in none of them.
    let may: bool =
        sqlx::query_scalar("select has_column_privilege('portal_serve', 'persons', 'email', 'update')")
            .fetch_one(&mut conn)
            .await
            .unwrap();
    assert!(!may, "the serving role may change a person's address");
    // Deactivating a member (R-SEAT-4): of a table all that may be written, column by column.
    let allowed = |table| match table {
        "members" => vec!["update (active)", "update (deactivated_at)"],
        "membership_index" => vec!["delete"],
        _ => vec![],
    };
    for table in ["members", "member_roles", "membership_index", "partners", "partner_directory", "operators"]
    {
        let may: Vec<String> = sqlx::query_scalar(
            "select p from unnest(array['insert', 'update', 'delete', 'truncate']) p
             where has_table_privilege('portal_serve', $1, p)
             union all
             select p || ' (' || attname || ')' from unnest(array['insert', 'update']) p, pg_attribute
             where attrelid = $1::regclass and attnum > 0 and not has_table_privilege('portal_serve', $1, p)
               and has_column_privilege('portal_serve', attrelid, attnum, p)
             order by 1",
        )
        .bind(table)
        .fetch_all(&mut conn)
        .await
        .unwrap();
        assert_eq!(may, allowed(table), "the serving role may change {table}");
    }
}
