//! Service requests, through HTTP: who may ask what, what is taken and given back, whose turn it is, how long one can be
//! reopened, and what fifty at once do to the sums (R-TEC-4, R-TEC-5, R-MEM-5).

use std::sync::Arc;

use partner_portal::activations::{WhichId, ids_context};
use partner_portal::base::ids::{ActivationId, PartnerId};
use reqwest::Response;
use time::Duration;
use time::macros::datetime;
use tokio::sync::Barrier;
use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, DVINA, TestApp, Visitor, location};

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

fn on_premises<'a>(once: &'a str, access: &'a str, contract: &'a str) -> Vec<(&'a str, &'a str)> {
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

fn other(once: &str) -> Vec<(&str, &str)> {
    vec![("type", "other"), ("once", once), ("title", "A question"), ("text", "Which logo?")]
}

/// The id of the request that an answer leads to.
pub fn id_of(response: &Response) -> String {
    assert_eq!(response.status(), 303);
    location(response).rsplit('/').next().unwrap().to_owned()
}

/// The value of a hidden field of a page.
pub fn hidden(page: &str, name: &str) -> String {
    let field =
        page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("no {name}"));
    field.split('"').next().unwrap().to_owned()
}

/// The problems that a page tells at its top.
fn problems(page: &str) -> String {
    let block = page.split("<div class=\"errors\"").nth(1).unwrap_or_default();
    block.split("</ul>").next().unwrap_or_default().replace("&#39;", "'")
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
        let seen = hidden(&page, "seen");
        let fields = [&[("seen", seen.as_str())], more].concat();
        self.operator.post(&format!("{}/closing", console(request)), &fields).await
    }

    async fn answer(&self, request: &str, text: &str) -> Response {
        let page = self.operator.page(&console(request)).await;
        let (seen, once) = (hidden(&page, "seen"), hidden(&page, "once"));
        let fields = [("seen", seen.as_str()), ("once", &once), ("text", text)];
        self.operator.post(&format!("{}/messages", console(request)), &fields).await
    }

    async fn mails(&self, name: &str) -> i64 {
        self.app.count(&format!("select count(*) from outbox where mail->>'mail' = '{name}'")).await
    }
}

/// Makes a benefit active, with these two IDs.
pub async fn activate(app: &TestApp, mpn_id: i64, benefit: &str, ids: Option<(&str, &str)>) {
    let (partner, activation) = (app.partner(mpn_id).await, Uuid::now_v7());
    let seal = |which, id: &str| {
        let context = ids_context(PartnerId(partner), ActivationId(activation), which);
        app.state.secrets.seal(&context, id).unwrap()
    };
    app.run(&format!(
        "delete from queue_items where id in (select id from activations where benefit_id = '{benefit}');
         delete from activation_changes where activation_id in
             (select id from activations where benefit_id = '{benefit}');
         delete from activations where benefit_id = '{benefit}';
         update benefits set activation = 'active', activation_changed_at = '2026-11-01 09:00Z'
         where id = '{benefit}'"
    ))
    .await;
    sqlx::query(
        "insert into activations (partner_id, id, benefit_id, state, requested_at, requested_by, changed_at,
                                  access_id, contract_id)
         select $1, $2, $3::uuid, 'active', at, m.id, at, $4, $5
         from (select id from members where partner_id = $1 order by id limit 1) m,
              (select '2026-11-01 09:00Z'::timestamptz as at) it",
    )
    .bind(partner)
    .bind(activation)
    .bind(benefit.parse::<Uuid>().unwrap())
    .bind(ids.map(|(access, _)| seal(WhichId::Access, access)))
    .bind(ids.map(|(_, contract)| seal(WhichId::Contract, contract)))
    .execute(&mut app.owner().await)
    .await
    .unwrap();
}

/// What is found by none of these is right: counters are what requests hold and have used, nothing is below zero or
/// above the quantity, threads, queue and numbers agree with the requests.
pub const WRONG_SUMS: [&str; 7] = [
        "select from benefits b, lateral (
             select coalesce(sum(reserved) filter (where used is null), 0) as reserved, coalesce(sum(used), 0) as used
             from unit_reservations u where u.partner_id = b.partner_id and u.benefit_id = b.id) held
         where (units_reserved, units_used) is distinct from (held.reserved, held.used)",
        "select from benefits where units_reserved < 0 or units_used < 0
             or units_reserved + units_used > quantity",
        "select from service_requests r where entries <>
             (select count(*) from service_request_entries e
              where e.partner_id = r.partner_id and e.request_id = r.id)",
        "select from service_requests r left join queue_items q on q.id = r.id
         where q.state is distinct from r.state or q.open <> (r.state <> 'closed')
            or q.about_partner <> r.partner_id",
        "select from service_requests r join unit_reservations u
             on u.partner_id = r.partner_id and u.request_id = r.id and u.used is null
         where r.state = 'closed'",
        "select from service_requests r where state <> 'closed'
             and kind in ('presales', 'advisory', 'cloud', 'on_premises')
             and not exists (select from unit_reservations u
                             where u.partner_id = r.partner_id and u.request_id = r.id and u.used is null)",
        "select from service_request_counters c where last <>
             (select max(number) from service_requests r where r.partner_id = c.partner_id)",
];

/// Asserts that they all agree.
pub async fn assert_sums(app: &TestApp) {
    for wrong in WRONG_SUMS {
        assert_eq!(app.count(&format!("select count(*) from ({wrong}) wrong")).await, 0, "{wrong}");
    }
}

#[tokio::test]
async fn an_advisory_request_is_asked_answered_and_closed_with_the_hours_it_used() {
    let it = Desk::new().await;
    let before = it.units(ALPINE, ADVICE, "gold_core").await;
    assert_eq!(before, (5, 0), "the demo's own");
    let form = it.admin.page(&format!("{}/new?type=advisory", list(ALPINE))).await;
    assert!(form.contains("Left: 45 hours"), "what is left");
    let once = hidden(&form, "once");
    let request = it.submit(&it.admin, ALPINE, &advisory(&once, "8")).await;
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (13, 0));
    let path = format!("{}/{request}", list(ALPINE));
    let thread = it.admin.page(&path).await;
    assert!(thread.contains("Your request SR-3 was submitted"), "{thread}");
    assert!(thread.contains("SR-3: Identity design") && thread.contains("Please look at our design."));
    assert!(thread.contains("044 668 18 00") && thread.contains("Switzerland"));
    assert_eq!(it.mails("service_request_received").await, 1);

    // The operator answers; the partner's turn.
    let read = "select count(*) from programme_audit where action = 'service_request.read'";
    assert_eq!(it.app.count(read).await, 0);
    assert_eq!(it.answer(&request, "Which sites?").await.status(), 303);
    assert_eq!(it.app.count(read).await, 1, "a reading is on record");
    let thread = it.admin.page(&path).await;
    assert!(thread.contains("Waiting for you") && thread.contains("Which sites?"));
    assert!(!thread.contains("operator@programme.example"), "the programme's people are not named");
    let since = it.app.count("select extract(epoch from max(since))::bigint from queue_items").await;
    it.app.clock.advance(Duration::minutes(5));
    let once = hidden(&thread, "once");
    let answered = it.admin.post(&format!("{path}/messages"), &[("once", &once), ("text", "Four.")]).await;
    assert_eq!(answered.status(), 303);
    assert!(it.admin.page(&path).await.contains("Waiting for the programme"));
    let anew = it.app.count("select extract(epoch from max(since))::bigint from queue_items").await;
    assert_eq!(anew - since, 300, "it waits anew from the partner's answer on");
    assert!(it.operator.page(&console(&request)).await.contains("Waiting for us"));

    let closed = it.close(&request, &[("reason", "solved"), ("hours", "3"), ("text", "Done.")]).await;
    assert_eq!(closed.status(), 303);
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (5, 3), "R-TEC-4");
    let thread = it.admin.page(&path).await;
    assert!(thread.contains("Closed the request: Solved") && thread.contains("Done."), "{thread}");
    for mail in ["received", "answered", "closed"] {
        assert_eq!(it.mails(&format!("service_request_{mail}")).await, 1, "{mail}");
    }
    let of_request = format!(
        "select count(*) from company_audit where subject_id = '{request}' and outcome = 'done' and action in
             ('service_request.submitted', 'service_request.answered', 'service_request.closed')"
    );
    assert_eq!(it.app.count(&of_request).await, 4);
    let told = "select count(*) from company_audit where details::text like '%Four%' or details::text like '%sites%'";
    assert_eq!(it.app.count(told).await, 0, "no message is in the log");
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn at_most_25_hours_are_asked_for_and_at_most_what_is_left() {
    let it = Desk::new().await;
    for (hours, words) in [
        ("26", "from 1 to 25"),
        ("0", "from 1 to 25"),
        ("-1", "from 1 to 25"),
        ("1.5", "from 1 to 25"),
        ("", "from 1 to 25"),
        ("99999999999", "from 1 to 25"),
    ] {
        let response = it.admin.post(&list(ALPINE), &advisory(&once(), hours)).await;
        assert_eq!(response.status(), 422, "{hours}");
        let page = response.text().await.unwrap();
        assert!(problems(&page).contains(words), "{hours}: {}", problems(&page));
        assert!(
            page.contains("Please look at our design.") && page.contains("044 668 18 00"),
            "typed is kept"
        );
    }
    it.submit(&it.admin, ALPINE, &advisory(&once(), "25")).await;
    // 50 granted, 5 of the demo's and 25 reserved: 20 are left.
    let response = it.admin.post(&list(ALPINE), &advisory(&once(), "21")).await;
    assert_eq!(response.status(), 422);
    let page = response.text().await.unwrap();
    assert!(problems(&page).contains("more than is left: 20 hours"), "{}", problems(&page));
    assert!(problems(&page).contains("href=\"#hours\""));
    it.submit(&it.admin, ALPINE, &advisory(&once(), "20")).await;
    let response = it.admin.post(&list(ALPINE), &advisory(&once(), "1")).await;
    assert!(problems(&response.text().await.unwrap()).contains("No hours are left"));
    assert!(it.admin.page(&format!("{}/new", list(ALPINE))).await.contains("No hours are left"));
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (50, 0));
    let refusals = "select count(*) from company_audit where action = 'service_request.submitted'
                    and outcome = 'refused' and details->>'reason' = 'nothing_left'";
    assert_eq!(it.app.count(refusals).await, 2);
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn it_is_taken_from_the_membership_that_ends_first_and_has_enough() {
    let it = Desk::new().await;
    let pack = it.app.benefit(ALPINE, ADVICE, "action_pack").await;
    activate(&it.app, ALPINE, &pack, None).await;
    it.app
        .run(&format!(
            "update enrollments set anniversary_on = anniversary_on - 3
             where id = (select enrollment_id from benefits where id = '{pack}')"
        ))
        .await;
    it.submit(&it.admin, ALPINE, &advisory(&once(), "3")).await;
    assert_eq!(it.units(ALPINE, ADVICE, "action_pack").await, (3, 0), "R-TEC-4");
    // The pack has two of its five left.
    it.submit(&it.admin, ALPINE, &advisory(&once(), "3")).await;
    assert_eq!(it.units(ALPINE, ADVICE, "action_pack").await, (3, 0));
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (8, 0));
    it.submit(&it.admin, ALPINE, &advisory(&once(), "2")).await;
    assert_eq!(it.units(ALPINE, ADVICE, "action_pack").await, (5, 0));
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn what_is_not_active_is_off_with_the_way_to_activate_it() {
    let it = Desk::new().await;
    let benefit = it.app.benefit(ALPINE, ADVICE, "gold_core").await;
    let run = async |state: &str| {
        it.app.run(&format!("update benefits set activation = '{state}' where id = '{benefit}'")).await;
    };
    for state in ["requested", "in_progress", "declined", "withdrawn"] {
        run(state).await;
        let choice = it.admin.page(&format!("{}/new", list(ALPINE))).await;
        assert!(choice.contains("must first be activated on the page"), "{state}");
        assert!(choice.contains(&format!("href=\"/partners/{ALPINE}/benefits/technical\"")), "{state}");
        // The form's address leads to the choice, which says why.
        let form = it.admin.get(&format!("{}/new?type=advisory", list(ALPINE))).await;
        assert_eq!(location(&form), format!("{}/new", list(ALPINE)));
        let response = it.admin.post(&list(ALPINE), &advisory(&once(), "1")).await;
        assert_eq!(response.status(), 422, "{state}");
        assert!(problems(&response.text().await.unwrap()).contains("must first be activated"));
    }
    run("active").await;
    // Its time is over: thirty days past the anniversary of 14 December (R-DATE-5).
    it.app.set_clock(datetime!(2027-01-13 22:59 UTC));
    let admin = it.app.sign_in("partner.admin@alpine.example").await;
    it.submit(&admin, ALPINE, &advisory(&once(), "1")).await;
    it.app.set_clock(datetime!(2027-01-13 23:00 UTC));
    let response = admin.post(&list(ALPINE), &advisory(&once(), "1")).await;
    assert!(
        problems(&response.text().await.unwrap()).contains("None of your current memberships grants this")
    );
}

#[tokio::test]
async fn unlimited_presales_reserve_nothing_and_count_what_was_used() {
    let it = Desk::new().await;
    let name: String = sqlx::query_scalar("select name from products where support = 'presales'")
        .fetch_one(&mut it.app.owner().await)
        .await
        .unwrap();
    let benefit = it.app.benefit(ALPINE, &name, "gold_core").await;
    activate(&it.app, ALPINE, &benefit, None).await;
    let once = once();
    let mut fields = advisory(&once, "25");
    fields[0] = ("type", "presales");
    let request = it.submit(&it.admin, ALPINE, &fields).await;
    assert_eq!(it.units(ALPINE, &name, "gold_core").await, (0, 0));
    let response = it.close(&request, &[("reason", "solved"), ("hours", "1000"), ("text", "")]).await;
    assert_eq!(response.status(), 422, "out of reason");
    let response = it.close(&request, &[("reason", "solved"), ("hours", "40"), ("text", "")]).await;
    assert_eq!(response.status(), 303);
    assert_eq!(it.units(ALPINE, &name, "gold_core").await, (0, 40));
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn hours_used_are_between_none_and_what_is_left_with_the_requests_own() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &advisory(&once(), "2")).await;
    let page = it.operator.page(&console(&request)).await;
    // 50 granted, 5 held by another: 45, two of them its own.
    assert!(page.contains("Whole hours from 0 to 45"), "{page}");
    for hours in ["46", "-1", "", "x", "1.5"] {
        let response = it.close(&request, &[("reason", "solved"), ("hours", hours), ("text", "Bye")]).await;
        assert_eq!(response.status(), 422, "{hours}");
        let page = response.text().await.unwrap();
        assert!(problems(&page).contains("from 0 to 45"), "{}", problems(&page));
        assert!(page.contains(">\nBye</textarea>"), "typed is kept");
    }
    let response = it.close(&request, &[("hours", "1"), ("text", "")]).await;
    assert!(problems(&response.text().await.unwrap()).contains("Choose a reason"));
    for fields in [
        &[("reason", "granted"), ("hours", "1"), ("text", "")][..],
        &[("reason", "withdrawn"), ("hours", "1"), ("text", "")],
        &[("reason", "solved"), ("text", "")],
        &[("reason", "solved"), ("hours", "1"), ("text", ""), ("other", "1")],
    ] {
        assert_eq!(it.close(&request, fields).await.status(), 422, "{fields:?}");
    }
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (7, 0), "nothing of it was done");
    let response = it.close(&request, &[("reason", "solved"), ("hours", "45"), ("text", "")]).await;
    assert_eq!(response.status(), 303);
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (5, 45));
    assert_sums(&it.app).await;
}

/// Alpine's on-premises incidents, active, with two IDs.
async fn with_incidents(it: &Desk) {
    let benefit = it.app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    activate(&it.app, ALPINE, &benefit, Some((ACCESS_ID, CONTRACT_ID))).await;
}

#[tokio::test]
async fn on_premises_support_takes_an_incident_for_both_ids_and_tells_nothing_of_a_wrong_one() {
    let it = Desk::new().await;
    with_incidents(&it).await;
    let staff = it.app.sign_in("staff2@alpine.example").await;
    let mut told = Vec::new();
    for (access, contract) in [
        (ACCESS_ID, "TEST-CONTRACT-9999"),
        ("TEST-ACCESS-9999", CONTRACT_ID),
        ("TEST-ACCESS-9999", "TEST-CONTRACT-9999"),
        (CONTRACT_ID, ACCESS_ID),
        ("test-access-4711", CONTRACT_ID),
    ] {
        let response = staff.post(&list(ALPINE), &on_premises(&once(), access, contract)).await;
        assert_eq!(response.status(), 422);
        let page = response.text().await.unwrap();
        assert!(!page.contains("TEST-ACCESS") && !page.contains("TEST-CONTRACT"), "an ID is shown again");
        assert!(page.contains("Backup fails") && page.contains("Every Sunday."), "all else is kept");
        assert!(page.contains("not shown again"), "and it says so");
        told.push(problems(&page));
    }
    assert!(told[0].contains("do not belong to an active benefit"), "{}", told[0]);
    assert!(told.iter().all(|it| *it == told[0]), "which of the two is wrong is told: {told:#?}");
    assert_eq!(it.units(ALPINE, INCIDENTS, "gold_core").await, (0, 0));
    // With spaces around them, as they come from a mail.
    let typed = (format!(" {ACCESS_ID} "), format!("{CONTRACT_ID}\t"));
    let request = it.submit(&staff, ALPINE, &on_premises(&once(), &typed.0, &typed.1)).await;
    assert_eq!(it.units(ALPINE, INCIDENTS, "gold_core").await, (1, 0), "R-TEC-5");
    // Another company's IDs are nobody's here.
    let celadon = it.app.sign_in("staff1@celadon.example").await;
    let response = celadon.post(&list(CELADON), &on_premises(&once(), ACCESS_ID, CONTRACT_ID)).await;
    assert_eq!(response.status(), 422);
    // Nor are those of a benefit of another kind of support, or of one that is no longer active.
    let benefit = it.app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    it.app.run(&format!("update benefits set activation = 'withdrawn' where id = '{benefit}'")).await;
    let response = staff.post(&list(ALPINE), &on_premises(&once(), ACCESS_ID, CONTRACT_ID)).await;
    assert_eq!(problems(&response.text().await.unwrap()), told[0]);
    assert_eq!(it.state(&request).await, "open");
    let kept = "select count(*) from service_requests r, company_audit a, outbox o
                where r::text || a::text || o::text like '%TEST-%'";
    assert_eq!(it.app.count(kept).await, 0, "an ID is kept");
}

#[tokio::test]
async fn closing_uses_an_incident_up_or_gives_it_back_and_reopening_reserves_again() {
    let it = Desk::new().await;
    with_incidents(&it).await;
    let units = async || it.units(ALPINE, INCIDENTS, "gold_core").await;
    let submit = async || it.submit(&it.admin, ALPINE, &on_premises(&once(), ACCESS_ID, CONTRACT_ID)).await;
    for (reason, used) in [("solved", 1), ("duplicate", 0), ("product_fault", 0), ("declined", 1)] {
        let before = units().await;
        let request = submit().await;
        assert_eq!(units().await, (before.0 + 1, before.1));
        assert_eq!(it.close(&request, &[("reason", reason), ("text", "")]).await.status(), 303, "{reason}");
        assert_eq!(units().await, (before.0, before.1 + used), "{reason}, R-TEC-5");
    }
    // The partner's own: given back as long as nobody answered.
    let request = submit().await;
    let closing = format!("{}/{request}/closing", list(ALPINE));
    assert!(it.admin.page(&closing).await.contains("the incident is given back"));
    assert_eq!(it.admin.post(&closing, &[("reason", "withdrawn")]).await.status(), 303);
    assert_eq!(units().await, (0, 2));
    assert_eq!(it.mails("service_request_closed").await, 4, "nobody is told by mail of what he did himself");
    let request = submit().await;
    assert_eq!(it.answer(&request, "Send the log.").await.status(), 303);
    let closing = format!("{}/{request}/closing", list(ALPINE));
    assert!(it.admin.page(&closing).await.contains("the incident is used up"));
    assert_eq!(it.admin.post(&closing, &[("reason", "solved")]).await.status(), 303);
    assert_eq!(units().await, (0, 3));
    // Reopened, it holds one again, until there is none.
    let path = format!("{}/{request}", list(ALPINE));
    assert!(it.admin.page(&path).await.contains("Reopening reserves 1 incident again"));
    assert_eq!(it.admin.post(&format!("{path}/reopening"), &[]).await.status(), 303);
    assert_eq!(units().await, (1, 3));
    assert_eq!(it.state(&request).await, "waiting_programme");
    assert_eq!(it.close(&request, &[("reason", "duplicate"), ("text", "")]).await.status(), 303);
    let benefit = it.app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    it.app.run(&format!("update benefits set quantity = 3 where id = '{benefit}'")).await;
    let response = it.admin.post(&format!("{path}/reopening"), &[]).await;
    assert_eq!(response.status(), 422);
    assert!(problems(&response.text().await.unwrap()).contains("No incident is left"));
    let response = it.admin.post(&list(ALPINE), &on_premises(&once(), ACCESS_ID, CONTRACT_ID)).await;
    assert!(problems(&response.text().await.unwrap()).contains("No incident is left"));
    assert_eq!(units().await, (0, 3));
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn a_request_can_be_reopened_to_the_fourteenth_day_of_the_companys_own_zone() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let path = format!("{}/{request}", list(ALPINE));
    // Half past midnight of 21 November in Zurich, still the 20th in UTC.
    it.app.set_clock(datetime!(2026-11-20 23:30 UTC));
    let operator = it.app.sign_in("operator@programme.example").await;
    let it = Desk { operator, ..it };
    assert_eq!(it.close(&request, &[("reason", "solved"), ("text", "")]).await.status(), 303);
    it.app.set_clock(datetime!(2026-12-05 22:59 UTC));
    let admin = it.app.sign_in("partner.admin@alpine.example").await;
    assert!(admin.page(&path).await.contains("can be reopened until 5 Dec 2026"));
    it.app.set_clock(datetime!(2026-12-05 23:00 UTC));
    assert!(admin.page(&path).await.contains("could be reopened until 5 Dec 2026"));
    let response = admin.post(&format!("{path}/reopening"), &[]).await;
    assert_eq!(response.status(), 422, "day 15");
    assert!(problems(&response.text().await.unwrap()).contains("Start a new request"));
    it.app.set_clock(datetime!(2026-12-05 22:59 UTC));
    assert_eq!(admin.post(&format!("{path}/reopening"), &[]).await.status(), 303, "day 14");
    assert_eq!(it.state(&request).await, "waiting_programme", "the programme had dealt with it");
    // Pressed twice: it is open, which is what was asked for.
    assert_eq!(admin.post(&format!("{path}/reopening"), &[]).await.status(), 303);
    let entries = format!(
        "select count(*) from service_request_entries where request_id = '{request}' and what = 'reopened'"
    );
    assert_eq!(it.app.count(&entries).await, 1);
    let refused = "select count(*) from company_audit where action = 'service_request.reopened' and outcome = 'refused'";
    assert_eq!(it.app.count(refused).await, 1);
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn the_programme_closes_what_used_hours_and_the_partner_what_nobody_answered() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &advisory(&once(), "4")).await;
    let path = format!("{}/{request}", list(ALPINE));
    assert_eq!(it.answer(&request, "Let us talk.").await.status(), 303);
    let thread = it.admin.page(&path).await;
    assert!(thread.contains("it then enters the hours that were used"), "off, with the reason");
    assert_eq!(it.admin.get(&format!("{path}/closing")).await.status(), 303, "to the thread");
    let response = it.admin.post(&format!("{path}/closing"), &[("reason", "solved")]).await;
    assert_eq!(response.status(), 422);
    assert!(problems(&response.text().await.unwrap()).contains("enters the hours"));
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (9, 0));

    let request = it.submit(&it.admin, ALPINE, &advisory(&once(), "4")).await;
    let closing = format!("{}/{request}/closing", list(ALPINE));
    for reason in ["", "declined", "granted", "nonsense"] {
        assert_eq!(it.admin.post(&closing, &[("reason", reason)]).await.status(), 422, "{reason}");
    }
    assert_eq!(it.admin.post(&closing, &[("reason", "withdrawn")]).await.status(), 303);
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (9, 0), "given back");
    // A colleague's: he is told.
    let other = it.app.sign_in("global.admin@alpine.example").await;
    let request = it.submit(&it.admin, ALPINE, &advisory(&once(), "4")).await;
    let closing = format!("{}/{request}/closing", list(ALPINE));
    assert_eq!(other.post(&closing, &[("reason", "withdrawn")]).await.status(), 303);
    assert_eq!(it.mails("service_request_closed").await, 1);
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn cloud_support_is_asked_for_by_admin_agents_with_the_customers_name() {
    let it = Desk::new().await;
    let benefit = it.app.benefit(ALPINE, "Cloud incidents", "gold_core").await;
    activate(&it.app, ALPINE, &benefit, None).await;
    let once = once();
    let fields = vec![
        ("type", "cloud"),
        ("once", once.as_str()),
        ("title", "Sign-in fails"),
        ("text", "Since this morning."),
        ("product", "Azure Active Directory"),
        ("customer", "Spital Uster"),
    ];
    let choice = it.admin.page(&format!("{}/new", list(ALPINE))).await;
    let card = choice.split("id=\"type-cloud\"").nth(1).unwrap().split("</li><").next().unwrap();
    assert!(
        card.contains("It takes one of these: Admin agent") && card.contains("admin.agent@alpine.example")
    );
    assert_eq!(it.admin.post(&list(ALPINE), &fields).await.status(), 403);
    assert_eq!(it.admin.get(&format!("{}/new?type=cloud", list(ALPINE))).await.status(), 403);
    let agent = it.app.sign_in("admin.agent@alpine.example").await;
    let without: Vec<_> = fields.iter().map(|(n, v)| (*n, if *n == "customer" { " " } else { *v })).collect();
    assert_eq!(agent.post(&list(ALPINE), &without).await.status(), 422);
    let request = it.submit(&agent, ALPINE, &fields).await;
    // Unlimited with a cloud competency: nothing is held, and what was used is counted.
    assert_eq!(it.units(ALPINE, "Cloud incidents", "gold_core").await, (0, 0));
    assert!(it.operator.page(&console(&request)).await.contains("Spital Uster"));
    assert_eq!(it.close(&request, &[("reason", "solved"), ("text", "")]).await.status(), 303);
    assert_eq!(it.units(ALPINE, "Cloud incidents", "gold_core").await, (0, 1));
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn a_cancellation_is_asked_for_while_it_is_possible_and_granted_only_then() {
    let it = Desk::new().await;
    let admin = it.app.sign_in("global.admin@bleu-horizon.example").await;
    let new = format!("{}/new?type=cancellation", list(BLEU_HORIZON));
    let page = admin.page(&format!("{new}&lang=en")).await;
    assert!(page.contains("Can be cancelled with refund until 15 Dec 2026"), "{page}");
    let enrollment = it
        .app
        .id(&format!(
            "select e.id from enrollments e join partner_directory d on d.id = e.partner_id
             where d.mpn_id = {BLEU_HORIZON}"
        ))
        .await;
    let submit = async |enrollment: &str| {
        let once = once();
        let fields = [
            ("type", "cancellation"),
            ("once", once.as_str()),
            ("enrollment", enrollment),
            ("text", "Not used."),
        ];
        admin.post(&format!("{}?lang=en", list(BLEU_HORIZON)), &fields).await
    };
    let alpines = it.app.id("select enrollment_id from benefits where seats_assigned > 0 limit 1").await;
    let nobodys = Uuid::now_v7().to_string();
    let mut told = Vec::new();
    for odd in [alpines.as_str(), &nobodys, "", "x"] {
        let response = submit(odd).await;
        assert_eq!(response.status(), 422, "{odd}");
        told.push(problems(&response.text().await.unwrap()));
    }
    assert!(told.iter().all(|it| *it == told[0]), "another company's is nobody's: {told:?}");
    // Days of the refund are counted to the asking: the last one is the 15th of December.
    it.app.set_clock(datetime!(2026-12-15 22:59 UTC));
    let admin = it.app.sign_in("global.admin@bleu-horizon.example").await;
    let submit = async |enrollment: &str| {
        let once = once();
        let fields = [
            ("type", "cancellation"),
            ("once", once.as_str()),
            ("enrollment", enrollment),
            ("text", "Not used."),
        ];
        admin.post(&format!("{}?lang=en", list(BLEU_HORIZON)), &fields).await
    };
    let operator = it.app.sign_in("operator@programme.example").await;
    let it = Desk { operator, ..it };
    let request = id_of(&submit(&enrollment).await);
    assert!(
        problems(&submit(&enrollment).await.text().await.unwrap())
            .contains("already been asked for, in SR-1")
    );
    let cancelled = "select count(*) from enrollments where cancelled_at is not null";
    assert_eq!(it.close(&request, &[("reason", "declined"), ("text", "")]).await.status(), 303);
    assert_eq!(it.app.count(cancelled).await, 0, "any other reason changes nothing");

    // An act between asking and granting ends the right.
    let request = id_of(&submit(&enrollment).await);
    it.app
        .run(&format!(
            "update enrollments set refund_ended_at = '2026-12-15 22:59Z', refund_ended_by = 'assigned'
             where id = '{enrollment}'"
        ))
        .await;
    it.app.set_clock(datetime!(2026-12-20 10:00 UTC));
    let operator = it.app.sign_in("operator@programme.example").await;
    let it = Desk { operator, ..it };
    let response = it.close(&request, &[("reason", "granted"), ("text", "")]).await;
    assert_eq!(response.status(), 422);
    assert!(problems(&response.text().await.unwrap()).contains("can’t be granted"));
    assert_eq!((it.app.count(cancelled).await, it.state(&request).await.as_str()), (0, "open"));
    it.app
        .run(&format!(
            "update enrollments set refund_ended_at = null, refund_ended_by = null where id = '{enrollment}'"
        ))
        .await;
    assert_eq!(it.close(&request, &[("reason", "granted"), ("text", "")]).await.status(), 303);
    assert_eq!(it.app.count(cancelled).await, 1, "asked for in time, granted later");
    let admin = it.app.sign_in("global.admin@bleu-horizon.example").await;
    let thread = admin.page(&format!("{}/{request}?lang=en", list(BLEU_HORIZON))).await;
    assert!(thread.contains("A cancellation that was granted is final"), "{thread}");
    let reopened = admin.post(&format!("{}/{request}/reopening", list(BLEU_HORIZON)), &[]).await;
    assert_eq!(reopened.status(), 422);
    let software = admin.page(&format!("/partners/{BLEU_HORIZON}/benefits/software?lang=en")).await;
    assert!(software.contains("Nothing yet"), "its benefits go with it");
    assert!(admin.page(&format!("{}/new?lang=en", list(BLEU_HORIZON))).await.contains("was cancelled"));
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn the_page_of_a_cancellation_tells_which_act_ended_it() {
    let it = Desk::new().await;
    let choice = it.admin.page(&format!("{}/new", list(ALPINE))).await;
    let card =
        choice.split("id=\"type-cancellation\"").nth(1).unwrap().split("id=\"type-other\"").next().unwrap();
    for words in [
        "Gold Core: No longer possible: Visual Studio Enterprise was assigned on 30 Dec 2025",
        "ISV Co-sell ready: No longer possible: the 30 days since the purchase on 14 Dec 2025 are over",
    ] {
        assert!(card.contains(words), "{card}");
    }
    assert!(!card.contains("29 Jan 2025"), "a membership that has lapsed is not told of");
    let user_admin = it.app.sign_in("user.admin@alpine.example").await;
    let fields = [("type", "cancellation"), ("once", &once()), ("enrollment", "x"), ("text", "x")];
    assert_eq!(user_admin.post(&list(ALPINE), &fields).await.status(), 403);
}

#[tokio::test]
async fn staff_read_and_answer_their_own_and_nobody_elses() {
    let it = Desk::new().await;
    let staff = it.app.sign_in("staff1@alpine.example").await;
    let own = it.submit(&staff, ALPINE, &other(&once())).await;
    let others = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let page = staff.page(&list(ALPINE)).await;
    assert!(page.contains(&own) && !page.contains(&others));
    assert!(page.contains("What you have asked the programme for"));
    let csv = staff.page(&format!("{}.csv", list(ALPINE))).await;
    assert_eq!(csv.lines().count(), 3, "the head, the demo's and this: {csv}");
    let admins = it.admin.page(&list(ALPINE)).await;
    assert!(admins.contains(&own) && admins.contains(&others));
    for (method, path) in [
        ("GET", format!("{}/{others}", list(ALPINE))),
        ("GET", format!("{}/{others}/closing", list(ALPINE))),
        ("POST", format!("{}/{others}/closing", list(ALPINE))),
        ("POST", format!("{}/{others}/reopening", list(ALPINE))),
    ] {
        let response = if method == "GET" { staff.get(&path).await } else { staff.post(&path, &[]).await };
        assert_eq!(response.status(), 404, "{method} {path}");
    }
    let message = [("once", once()), ("text", "Me too".to_owned())];
    let message: Vec<_> = message.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(staff.post(&format!("{}/{others}/messages", list(ALPINE)), &message).await.status(), 404);
    assert_eq!(staff.post(&format!("{}/{own}/messages", list(ALPINE)), &message).await.status(), 303);
    // Any admin may answer in it, whoever asked.
    let message = [("once", once()), ("text", "And I".to_owned())];
    let message: Vec<_> = message.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(it.admin.post(&format!("{}/{own}/messages", list(ALPINE)), &message).await.status(), 303);
    assert_eq!(it.state(&own).await, "open", "nobody of the programme has answered yet");
    for kind in ["presales", "advisory", "cloud", "cancellation"] {
        assert_eq!(staff.get(&format!("{}/new?type={kind}", list(ALPINE))).await.status(), 403, "{kind}");
    }
}

#[tokio::test]
async fn what_becomes_of_a_request_whose_asker_has_left_is_told_to_the_global_admins() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    it.app
        .run(
            "update members set active = false
             where person_id = (select id from persons where email = 'partner.admin@alpine.example')",
        )
        .await;
    let page = it.operator.page(&console(&request)).await;
    let (seen, value) = (hidden(&page, "seen"), hidden(&page, "once"));
    let fields = [("seen", seen.as_str()), ("once", &value), ("text", "Two")];
    assert_eq!(it.operator.post(&format!("{}/messages", console(&request)), &fields).await.status(), 303);
    let seen = hidden(&it.operator.page(&console(&request)).await, "seen");
    let fields = [("seen", seen.as_str()), ("reason", "solved"), ("text", "")];
    assert_eq!(it.operator.post(&format!("{}/closing", console(&request)), &fields).await.status(), 303);
    for name in ["service_request_answered", "service_request_closed"] {
        let told = "recipient = 'global.admin@alpine.example' and mail->'asker_left' = 'true'";
        let sql = format!("select count(*) from outbox where mail->>'mail' = '{name}' and {told}");
        assert_eq!((it.mails(name).await, it.app.count(&sql).await), (1, 1), "{name}");
    }
}

#[tokio::test]
async fn a_second_press_makes_no_second_request_message_mail_or_closing() {
    let it = Desk::new().await;
    let once_value = once();
    let first = it.submit(&it.admin, ALPINE, &advisory(&once_value, "5")).await;
    let second = it.submit(&it.admin, ALPINE, &advisory(&once_value, "5")).await;
    assert_eq!(first, second);
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (10, 0));
    assert_eq!(it.mails("service_request_received").await, 1);
    let path = format!("{}/{first}/messages", list(ALPINE));
    let (value, twice) = (once(), 2);
    for _ in 0..twice {
        assert_eq!(it.admin.post(&path, &[("once", &value), ("text", "One")]).await.status(), 303);
    }
    let page = it.operator.page(&console(&first)).await;
    let (seen, value) = (hidden(&page, "seen"), hidden(&page, "once"));
    for _ in 0..twice {
        let fields = [("seen", seen.as_str()), ("once", &value), ("text", "Two")];
        assert_eq!(it.operator.post(&format!("{}/messages", console(&first)), &fields).await.status(), 303);
    }
    let messages = format!("select count(*) from service_request_entries where request_id = '{first}'");
    assert_eq!(it.app.count(&messages).await, 3);
    assert_eq!(it.mails("service_request_answered").await, 1);
    let seen = hidden(&it.operator.page(&console(&first)).await, "seen");
    for _ in 0..twice {
        let fields = [("seen", seen.as_str()), ("reason", "solved"), ("hours", "2"), ("text", "")];
        assert_eq!(it.operator.post(&format!("{}/closing", console(&first)), &fields).await.status(), 303);
    }
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (5, 2));
    assert_eq!(it.mails("service_request_closed").await, 1);
    // Numbers have no gaps for presses that made nothing.
    let next = it.submit(&it.admin, ALPINE, &other(&once())).await;
    assert!(it.admin.page(&format!("{}/{next}", list(ALPINE))).await.contains("SR-4: "));
    for odd in ["", "x", "01939A3C-0000"] {
        assert_eq!(it.admin.post(&list(ALPINE), &other(odd)).await.status(), 422, "{odd}");
    }
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn of_two_operators_the_second_is_told_and_loses_no_word() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &advisory(&once(), "5")).await;
    let page = it.operator.page(&console(&request)).await;
    let seen = hidden(&page, "seen");
    assert_eq!(it.answer(&request, "First").await.status(), 303);
    let (answer, close) =
        (format!("{}/messages", console(&request)), format!("{}/closing", console(&request)));
    let fields = [("seen", seen.as_str()), ("once", &once()), ("text", "Second thought")];
    let response = it.operator.post(&answer, &fields).await;
    assert_eq!(response.status(), 422);
    let again = response.text().await.unwrap();
    assert!(again.contains("Second thought") && again.contains("has changed since this page was shown"));
    let fields = [("seen", seen.as_str()), ("reason", "solved"), ("hours", "1"), ("text", "Bye")];
    let response = it.operator.post(&close, &fields).await;
    assert_eq!(response.status(), 422);
    assert!(response.text().await.unwrap().contains(">\nBye</textarea>"));
    assert_eq!(it.state(&request).await, "waiting_partner");
    // With what the page shows now it goes.
    let (seen, value) = (hidden(&again, "seen"), hidden(&again, "once"));
    let fields = [("seen", seen.as_str()), ("once", &value), ("text", "Second thought")];
    assert_eq!(it.operator.post(&answer, &fields).await.status(), 303);
    // Closed by one for one reason; another's other reason does nothing.
    assert_eq!(it.close(&request, &[("reason", "solved"), ("hours", "1"), ("text", "")]).await.status(), 303);
    let fields = [("seen", "open-1"), ("reason", "declined"), ("hours", "0"), ("text", "")];
    assert_eq!(it.operator.post(&close, &fields).await.status(), 303);
    assert!(it.operator.page(&console(&request)).await.contains("Nothing was done"));
    let response =
        it.operator.post(&answer, &[("seen", "closed-1"), ("once", &once()), ("text", "Late")]).await;
    assert_eq!(response.status(), 422);
    assert!(response.text().await.unwrap().contains("Late"));
    let stale = "select count(*) from programme_audit where outcome = 'refused' and details->>'reason' = 'changed_meanwhile'";
    assert_eq!(it.app.count(stale).await, 4);
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (5, 1));
    assert_sums(&it.app).await;
}

/// Another operator.
async fn second_operator(app: &TestApp) -> (String, Visitor) {
    app.run(
        "insert into operators (person_id, created_at)
         select id, now() from persons where email = 'staff40@alpine.example'",
    )
    .await;
    let id = app.id("select id from persons where email = 'staff40@alpine.example'").await;
    (id, app.sign_in("staff40@alpine.example").await)
}

#[tokio::test]
async fn a_request_is_taken_by_one_and_handed_over_by_what_the_page_showed() {
    let it = Desk::new().await;
    let (second, other_operator) = second_operator(&it.app).await;
    let first = it.app.id("select id from persons where email = 'operator@programme.example'").await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let take = format!("{}/taking", console(&request));
    let assignee =
        async || it.app.id(&format!("select assignee from queue_items where id = '{request}'")).await;
    let (one, two) = tokio::join!(it.operator.post(&take, &[]), other_operator.post(&take, &[]));
    assert_eq!(
        (one.status(), two.status()),
        (reqwest::StatusCode::SEE_OTHER, reqwest::StatusCode::SEE_OTHER)
    );
    let has_it = assignee().await;
    let (winner, loser) =
        if has_it == first { (&it.operator, &other_operator) } else { (&other_operator, &it.operator) };
    assert!(winner.page(&console(&request)).await.contains("You have taken SR-3"));
    assert!(loser.page(&console(&request)).await.contains("Nothing was done"));
    let taken = "select count(*) from company_audit where action = 'service_request.taken' and at >= '2026-11-20 10:00Z'";
    assert_eq!(it.app.count(taken).await, 1);
    // Pressed again by the one who has it: nothing more.
    assert_eq!(winner.post(&take, &[]).await.status(), 303);
    assert_eq!(it.app.count(taken).await, 1);
    let to = if has_it == first { &second } else { &first };
    let hand_over = format!("{}/handover", console(&request));
    let stale = winner.post(&hand_over, &[("operator", to), ("seen", "nobody")]).await;
    assert_eq!(stale.status(), 303);
    assert_eq!(assignee().await, has_it);
    for nobody in ["", "x", &Uuid::now_v7().to_string()] {
        let response = winner.post(&hand_over, &[("operator", nobody), ("seen", &has_it)]).await;
        assert_eq!(response.status(), 422, "{nobody}");
    }
    assert_eq!(winner.post(&hand_over, &[("operator", to), ("seen", &has_it)]).await.status(), 303);
    assert_eq!(assignee().await, *to);
    // The list knows: mine, nobody's, a colleague's, a company's, a type's.
    let page = async |query: &str| it.operator.page(&format!("/console/service-requests?{query}")).await;
    assert!(page(&format!("assignee={second}&status=all")).await.contains(&request) == (*to == second));
    assert!(!page("assignee=nobody").await.contains(&request));
    assert!(page(&format!("company={ALPINE}&kind=other")).await.contains(&request));
    assert!(!page(&format!("company={CELADON}")).await.contains(&request));
    assert!(!page("kind=advisory").await.contains(&request));
    assert!(page("status=open").await.contains(&request) && !page("status=closed").await.contains(&request));
    assert_eq!(it.close(&request, &[("reason", "solved"), ("text", "")]).await.status(), 303);
    assert_eq!(winner.post(&take, &[]).await.status(), 303, "closed: nothing is done");
    assert_eq!(it.app.count(taken).await, 1);
}

#[tokio::test]
async fn a_company_that_is_suspended_or_elsewhere_reads_and_changes_nothing() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let path = format!("{}/{request}", list(ALPINE));
    it.app
        .run(&format!(
            "update partners set suspended_at = '2026-11-20 09:00Z', suspended_reason = 'Unpaid'
             where partner_id = '{}'",
            it.app.partner(ALPINE).await
        ))
        .await;
    let thread = it.admin.page(&path).await;
    assert!(thread.contains("Which logo?") && thread.contains("nothing can be changed until this is lifted"));
    let entries = "select count(*) from service_request_entries";
    let before = it.app.count(entries).await;
    let value = once();
    for (path, fields) in [
        (list(ALPINE), other(&value)),
        (format!("{path}/messages"), vec![("once", value.as_str()), ("text", "Hello?")]),
        (format!("{path}/closing"), vec![("reason", "withdrawn")]),
    ] {
        let response = it.admin.post(&path, &fields).await;
        assert_eq!(response.status(), 422, "{path}");
        assert!(problems(&response.text().await.unwrap()).contains("suspended"), "{path}");
    }
    // Operators go on, and the partner can't reopen.
    assert_eq!(it.close(&request, &[("reason", "solved"), ("text", "")]).await.status(), 303);
    assert_eq!(it.admin.post(&format!("{path}/reopening"), &[]).await.status(), 422);
    assert_eq!(it.app.count(entries).await, before + 1);
    let refused =
        "select count(*) from company_audit where outcome = 'refused' and action like 'service_request.%'";
    assert_eq!(it.app.count(refused).await, 4);
    let dvina = it.app.sign_in("global.admin@dvina.example").await;
    let page = dvina.page(&format!("{}?lang=en", list(DVINA))).await;
    assert!(page.contains("membership center") && page.contains("No requests yet"), "{page}");
    assert_eq!(dvina.post(&list(DVINA), &other(&once())).await.status(), 422);
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn a_message_keeps_its_lines_and_no_more_than_ten_thousand_letters() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let path = format!("{}/{request}", list(ALPINE));
    let post = async |text: &str| {
        it.admin.post(&format!("{path}/messages"), &[("once", &once()), ("text", text)]).await
    };
    assert_eq!(post("  <script>alert(1)</script>\r\nsecond line\r\n\r\nthird  ").await.status(), 303);
    let thread = it.admin.page(&path).await;
    assert!(!thread.contains("<script>alert"));
    assert!(
        thread.contains("&#60;script&#62;alert(1)&#60;/script&#62;\nsecond line\n\nthird</p>"),
        "{thread}"
    );
    // Of three bytes, and of four: letters are counted, not bytes.
    for letter in ["a", "字", "😀"] {
        assert_eq!(post(&letter.repeat(10_000)).await.status(), 303, "{letter}");
        let response = post(&letter.repeat(10_001)).await;
        assert_eq!(response.status(), 422, "{letter}");
        let page = response.text().await.unwrap();
        assert!(problems(&page).contains("At most 10,000 letters"));
        assert!(page.contains(&letter.repeat(10_001)), "what was typed is kept");
    }
    for empty in ["", " \r\n\t ", "\u{3000}"] {
        let response = post(empty).await;
        assert!(problems(&response.text().await.unwrap()).contains("Enter a message"), "{empty:?}");
    }
    assert_eq!(post(&"x".repeat(400_000)).await.status(), 413);
    assert_eq!(post("a\0b").await.status(), 400);
}

#[tokio::test]
async fn each_field_that_is_wrong_is_named_and_all_that_was_typed_is_kept() {
    let it = Desk::new().await;
    let value = once();
    for (field, typed, words) in [
        ("title", " ", "Enter a title"),
        ("title", &"t".repeat(201), "At most 200 letters"),
        ("product", "", "Enter the product"),
        ("text", "", "Describe what you need"),
        ("phase", "", "Choose the phase"),
        ("phase", "later", "Choose the phase"),
        ("country", "XX", "Choose the country"),
        ("language", "de", "Choose the language"),
        ("phone", "12", "Enter a phone number"),
        ("time_zone", "Europe/Berne", "Enter the name of a time zone"),
    ] {
        let mut fields = advisory(&value, "5");
        for pair in fields.iter_mut().filter(|(name, _)| *name == field) {
            pair.1 = typed;
        }
        let response = it.admin.post(&list(ALPINE), &fields).await;
        assert_eq!(response.status(), 422, "{field}");
        let page = response.text().await.unwrap();
        let told = problems(&page);
        assert!(told.contains(words) && told.contains(&format!("href=\"#{field}\"")), "{field}: {told}");
        assert_eq!(told.matches("<li>").count(), 1, "{field}: {told}");
        assert!(page.contains(&format!("id=\"{field}-error\"")), "{field}");
        for (name, kept) in fields.iter().filter(|(name, value)| {
            !["type", "once"].contains(name) && !value.trim().is_empty() && *name != field
        }) {
            assert!(page.contains(kept), "{name} is lost");
        }
        assert_eq!(hidden(&page, "once"), value, "so that a second press of this form is none");
    }
    // Fields of another type's form.
    let mut fields = advisory(&value, "5");
    fields.push(("customer", "x"));
    assert_eq!(it.admin.post(&list(ALPINE), &fields).await.status(), 422);
    let mut fields = other(&value);
    fields.push(("type", "other"));
    assert_eq!(it.admin.post(&list(ALPINE), &fields).await.status(), 422, "repeated");
    for kind in ["", "on_premises", "nonsense"] {
        let mut fields = other(&value);
        fields[0].1 = kind;
        assert_eq!(it.admin.post(&list(ALPINE), &fields).await.status(), 422, "{kind}");
    }
    let asked = "select count(*) from service_requests where created_at >= '2026-11-20 10:00Z'";
    assert_eq!(it.app.count(asked).await, 0);
}

#[tokio::test]
async fn the_list_is_filtered_searched_sorted_and_downloaded() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@celadon.example").await;
    let path = list(CELADON);
    let numbers = |page: &str| -> Vec<String> {
        let cells = page.split("class=\"nowrap\">SR-").skip(1);
        cells.map(|cell| cell.split('<').next().unwrap().to_owned()).collect()
    };
    for (query, expected) in [
        ("", "54321"),
        ("sort=number", "12345"),
        ("status=open", "5"),
        ("status=waiting-partner", "3"),
        ("status=waiting-programme", "4"),
        ("status=closed", "21"),
        ("type=on-premises", "42"),
        ("type=on-premises&status=closed", "2"),
        ("type=cloud", ""),
        ("q=sr-3", "3"),
        ("q=王思雨", "42"),
        ("sort=changed", "12354"),
        ("sort=-changed", "45321"),
        ("sort=type&type=advisory", "31"),
    ] {
        let page = admin.page(&format!("{path}?{query}&lang=en")).await;
        assert_eq!(numbers(&page).concat(), expected, "{query}");
    }
    for odd in ["status=nonsense", "type=on_premises", "sort=nonsense", "page=0", "open=1"] {
        assert_eq!(admin.get(&format!("{path}?{odd}")).await.status(), 400, "{odd}");
    }
    let page = admin.page(&format!("{path}?type=on-premises&status=closed&lang=en")).await;
    assert!(page.contains("name=\"type\" value=\"on-premises\""), "a search keeps the type");
    assert!(
        page.contains("?status=closed&#38;type=on-premises&#38;sort=title"),
        "so does another order: {page}"
    );
    assert!(page.contains(".csv?status=closed&#38;type=on-premises"), "and the download");
    let csv = admin.page(&format!("{path}.csv?type=on-premises&lang=en")).await;
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].contains("Number,Title,Type,Asked by,Last entry,Status,Closed because"), "{csv}");
    assert!(lines[2].starts_with("SR-2,") && lines[2].ends_with("Closed,Fault of the product"), "{csv}");
}

/// Fifty who press at the same moment.
async fn at_once<F, T>(count: usize, act: impl Fn(usize) -> F) -> Vec<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
    let barrier = Arc::new(Barrier::new(count));
    let tasks: Vec<_> = (0..count)
        .map(|number| {
            let (barrier, act) = (Arc::clone(&barrier), act(number));
            tokio::spawn(async move {
                barrier.wait().await;
                act.await
            })
        })
        .collect();
    let mut done = Vec::new();
    for task in tasks {
        done.push(task.await.unwrap());
    }
    done
}

/// Presses until the portal isn't too busy for an answer.
async fn insist(visitor: &Visitor, path: &str, fields: &[(&str, &str)]) -> u16 {
    loop {
        let status = visitor.post(path, fields).await.status().as_u16();
        if status != 503 {
            return status;
        }
    }
}

#[tokio::test]
async fn of_fifty_who_want_the_last_hours_as_many_get_them_as_fit() {
    let it = Desk::new().await;
    let benefit = it.app.benefit(ALPINE, ADVICE, "gold_core").await;
    // The demo's request holds five: five are left.
    it.app.run(&format!("update benefits set quantity = 10 where id = '{benefit}'")).await;
    let admin = it.admin.clone();
    let answers = at_once(50, |number| {
        let admin = admin.clone();
        async move {
            let (value, hours) = (once(), if number % 2 == 0 { "2" } else { "1" });
            insist(&admin, &list(ALPINE), &advisory(&value, hours)).await
        }
    })
    .await;
    assert!(answers.iter().all(|status| [303, 422].contains(status)), "{answers:?}");
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (10, 0), "not one hour more, not one fewer");
    let numbers = format!(
        "select count(*) from (select number, row_number() over (order by number) as place from service_requests
         where partner_id = '{}') it where number <> place",
        it.app.partner(ALPINE).await
    );
    assert_eq!(it.app.count(&numbers).await, 0, "numbers without gaps");
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn fifty_presses_of_one_form_make_one_request_and_fifty_closings_use_it_once() {
    let it = Desk::new().await;
    let (admin, value) = (it.admin.clone(), once());
    let answers = at_once(50, |_| {
        let (admin, value) = (admin.clone(), value.clone());
        async move { insist(&admin, &list(ALPINE), &advisory(&value, "4")).await }
    })
    .await;
    assert!(answers.iter().all(|status| *status == 303), "{answers:?}");
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (9, 0));
    assert_eq!(it.mails("service_request_received").await, 1);
    let request = it.app.id(&format!("select id from service_requests where once = '{value}'")).await;
    let (operator, path) = (it.operator.clone(), format!("{}/closing", console(&request)));
    let answers = at_once(50, |_| {
        let (operator, path) = (operator.clone(), path.clone());
        async move {
            let fields = [("seen", "open-1"), ("reason", "solved"), ("hours", "3"), ("text", "Done")];
            insist(&operator, &path, &fields).await
        }
    })
    .await;
    assert!(answers.iter().all(|status| *status == 303), "{answers:?}");
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (5, 3));
    assert_eq!(it.mails("service_request_closed").await, 1);
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn a_storm_of_submitting_closing_and_reopening_leaves_the_sums_right() {
    let it = Desk::new().await;
    let benefit = it.app.benefit(ALPINE, ADVICE, "gold_core").await;
    it.app.run(&format!("update benefits set quantity = 12 where id = '{benefit}'")).await;
    let (admin, operator) = (it.admin.clone(), it.operator.clone());
    let mut requests = Vec::new();
    for _ in 0..3 {
        requests.push(it.submit(&it.admin, ALPINE, &advisory(&once(), "2")).await);
    }
    let answers = at_once(48, |number| {
        let (admin, operator) = (admin.clone(), operator.clone());
        let request = requests[number % 3].clone();
        async move {
            let path = format!("{}/{request}", list(ALPINE));
            match number % 4 {
                0 => insist(&admin, &list(ALPINE), &advisory(&once(), "1")).await,
                1 => insist(&admin, &format!("{path}/reopening"), &[]).await,
                2 => insist(&admin, &format!("{path}/closing"), &[("reason", "withdrawn")]).await,
                _ => {
                    let page = operator.get(&console(&request)).await.text().await.unwrap();
                    let Some(seen) = page.split("name=\"seen\" value=\"").nth(1) else { return 303 };
                    let seen = seen.split('"').next().unwrap();
                    let fields = [("seen", seen), ("reason", "solved"), ("hours", "1"), ("text", "")];
                    insist(&operator, &format!("{}/closing", console(&request)), &fields).await
                }
            }
        }
    })
    .await;
    assert!(answers.iter().all(|status| [303, 422].contains(status)), "{answers:?}");
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn a_cancellation_is_granted_or_an_act_has_ended_it_and_never_both() {
    let it = Desk::new().await;
    let admin = it.app.sign_in("global.admin@bleu-horizon.example").await;
    let benefit = it.app.benefit(BLEU_HORIZON, "Visual Studio Professional", "action_pack").await;
    let enrollment = it.app.id(&format!("select enrollment_id from benefits where id = '{benefit}'")).await;
    let member = it.app.member(BLEU_HORIZON, "staff1@bleu-horizon.example").await;
    for _ in 0..8 {
        it.app
            .run(&format!(
                "delete from seat_assignments where benefit_id = '{benefit}';
                 update benefits set seats_assigned = 0 where id = '{benefit}';
                 update enrollments set cancelled_at = null, refund_ended_at = null, refund_ended_by = null,
                        refund_ended_on_benefit = null where id = '{enrollment}'"
            ))
            .await;
        let once = once();
        let fields = [
            ("type", "cancellation"),
            ("once", once.as_str()),
            ("enrollment", &enrollment),
            ("text", "Not used."),
        ];
        let request = it.submit(&admin, BLEU_HORIZON, &fields).await;
        let assignments = format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/assignments");
        let seat = [("member_id", member.as_str()), ("confirm", "yes")];
        let (granted, assigned) = tokio::join!(
            it.close(&request, &[("reason", "granted"), ("text", "")]),
            admin.post(&assignments, &seat)
        );
        let statuses = [granted.status().as_u16(), assigned.status().as_u16()];
        assert!(statuses == [303, 422] || statuses == [422, 303], "{statuses:?}");
        let both = format!(
            "select count(*) from enrollments e join benefits b on b.enrollment_id = e.id
             where e.id = '{enrollment}' and b.id = '{benefit}' and
                   (e.cancelled_at is not null) = (b.seats_assigned > 0)"
        );
        assert_eq!(it.app.count(&both).await, 0);
        if granted.status() == 422 {
            assert_eq!(it.close(&request, &[("reason", "declined"), ("text", "")]).await.status(), 303);
        }
    }
    assert_sums(&it.app).await;
}
