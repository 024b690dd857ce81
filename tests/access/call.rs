//! How each route is called, in the way that works for whoever may.

use axum::http::Method;
use partner_portal::account::links;
use reqwest::Response;
use uuid::Uuid;

use crate::app::{ALPINE, TestApp, Visitor};

const PASSWORD: &str = "forty-two wet umbrellas";

/// How a route is called, in the way that works for whoever may.
pub(super) struct Call {
    pub(super) path: String,
    fields: Vec<(&'static str, String)>,
}

/// The only place that says how each route is called. `None` for one that nobody thought of yet.
pub(super) async fn call(app: &TestApp, method: &Method, route: &str) -> Option<Call> {
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
        // As the demo has them, whatever those before did: staff1 in their seat, staff20 in none.
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
             from issued_keys where partner_id = '{}' limit 1 on conflict do nothing",
            app.partner(ALPINE).await
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
    pub(super) async fn send(&self, visitor: &Visitor, method: &Method) -> Response {
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
