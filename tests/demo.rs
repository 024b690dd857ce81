//! The demo, as the design tells of it: what its companies have, what was done with it, and that all of it is on record.

use std::collections::BTreeSet;

use partner_portal::audit::Stored;
use partner_portal::service_requests::{CloseReason, RequestState, may_reopen};
use serde_json::Value;
use sqlx::{AssertSqlSafe, FromRow, PgConnection};
use time::macros::date;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, EMBER, FJORD, GARNET, TestApp};
use crate::database::{Filled, NOW, TestDatabase, count, none};

/// What a query finds, in its order.
async fn list<T: for<'r> FromRow<'r, sqlx::postgres::PgRow> + Send + Unpin>(
    conn: &mut PgConnection,
    sql: &str,
) -> Vec<T> {
    sqlx::query_as(AssertSqlSafe(sql.to_owned())).fetch_all(conn).await.unwrap()
}

#[tokio::test]
async fn alpine_shows_24_software_9_cloud_2_visual_studio_6_technical_12_go_to_market_benefits() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let base = format!("/partners/{ALPINE}/benefits");
    let overview = admin.page(&base).await;
    // Of the cloud one more: last year's, whose key was redeemed, runs on (R-DATE-9).
    let expected =
        [("software", 24), ("cloud", 9 + 1), ("visual-studio", 2), ("technical", 6), ("go-to-market", 12)];
    for (kind, number) in expected {
        let links = overview.whole().links();
        let entry = links.iter().find(|link| link.attr("href") == Some(&format!("{base}/{kind}"))).unwrap();
        assert_eq!(entry.first(".n").unwrap().text(), number.to_string(), "{kind} in the menu: {entry}");
        let page = admin.page(&format!("{base}/{kind}")).await;
        let all = page.by_id("f-all").unwrap();
        assert_eq!(all.first(".n").unwrap().text(), number.to_string(), "the filter of {kind}: {all}");
    }
}

#[tokio::test]
async fn of_alpines_seven_software_benefits_with_keys_two_are_used() {
    let database = TestDatabase::new(Filled::Demo).await;
    let sql = format!(
        "select p.name, keys_issued from benefits b join products p on p.id = product_id
         join enrollments e on e.partner_id = b.partner_id and e.id = enrollment_id
         join partner_directory d on d.id = b.partner_id
         where mpn_id = {ALPINE} and p.kind = 'software' and p.keys_per_benefit > 0 and anniversary_on > '2026-11-20'"
    );
    let with_keys: Vec<(String, i32)> = list(&mut database.superuser().await, &sql).await;
    assert_eq!(with_keys.len(), 7);
    let used: BTreeSet<&str> = with_keys.iter().filter(|it| it.1 > 0).map(|it| it.0.as_str()).collect();
    assert_eq!(used, BTreeSet::from(["Windows 10 Enterprise", "Windows 10 Pro"]));
}

#[tokio::test]
async fn of_alpines_fifty_seats_three_are_held_one_cools_and_one_is_free_again() {
    let database = TestDatabase::new(Filled::Demo).await;
    let sql = format!(
        "select seat_number, tenure_started_on, released_at is not null from seat_assignments s
         join benefits b on b.partner_id = s.partner_id and b.id = benefit_id
         join products p on p.id = product_id join partner_directory d on d.id = b.partner_id
         where mpn_id = {ALPINE} and p.code = 'visual-studio-enterprise' order by 1"
    );
    let seats: Vec<(i32, Date, bool)> = list(&mut database.superuser().await, &sql).await;
    // Each took the lowest seat never used (R-SEAT-3a); a vacated one waits 90 days from its last tenure's start.
    let numbers: Vec<i32> = seats.iter().map(|seat| seat.0).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
    let vacated: Vec<(i32, bool)> = seats
        .iter()
        .filter(|seat| seat.2)
        .map(|seat| (seat.0, seat.1 + time::Duration::days(90) > NOW.date()))
        .collect();
    assert_eq!(vacated, [(3, false), (4, true)], "the fourth cools");
}

#[tokio::test]
async fn of_requests_and_activations_there_is_one_in_every_state() {
    let database = TestDatabase::new(Filled::Demo).await;
    let mut conn = database.superuser().await;
    let states = |table: &str, mpn_id: i64| {
        format!(
            "select distinct state from {table} t join partner_directory d on d.id = t.partner_id
             where mpn_id = {mpn_id} order by 1"
        )
    };
    let requests: Vec<(String,)> = list(&mut conn, &states("service_requests", CELADON)).await;
    assert_eq!(requests.len(), RequestState::ALL.len(), "{requests:?}");
    let activations: Vec<(String,)> = list(&mut conn, &states("activations", CELADON)).await;
    let expected = ["active", "declined", "in_progress", "requested", "withdrawn"];
    assert_eq!(activations.iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), expected);
    assert_eq!(list::<(String,)>(&mut conn, &states("service_requests", ALPINE)).await.len(), 2);
    // One that can be reopened, and one that no longer can.
    let closed = "select closed_at, reason from service_requests where closed_at is not null order by 1";
    let closed: Vec<(OffsetDateTime, String)> = list(&mut conn, closed).await;
    let open = closed.into_iter().map(|(at, reason)| {
        let reason: CloseReason = reason.parse().unwrap();
        may_reopen(at.date(), reason, NOW.date()).is_ok()
    });
    // In the midst the cancellation that was granted.
    assert_eq!(open.collect::<Vec<_>>(), [false, false, true]);
}

#[tokio::test]
async fn celadon_alone_has_a_marketing_contact() {
    let database = TestDatabase::new(Filled::Demo).await;
    let sql = "select mpn_id, alternative_email, phone, language from marketing_contacts c
               join partner_directory d on d.id = c.partner_id";
    let contacts: Vec<(i64, String, String, String)> = list(&mut database.superuser().await, sql).await;
    let contact = (CELADON, "marketing@celadon.example", "+861055550123", "zh-CN");
    let contacts = contacts.iter().map(|it| (it.0, it.1.as_str(), it.2.as_str(), it.3.as_str()));
    assert_eq!(contacts.collect::<Vec<_>>(), [contact]);
}

#[tokio::test]
async fn the_first_act_ends_the_refund_and_bleu_horizon_has_done_none() {
    let database = TestDatabase::new(Filled::Demo).await;
    let sql = "select mpn_id, package, refund_ended_by from enrollments e
               join partner_directory d on d.id = e.partner_id order by mpn_id, starts_on, package";
    let ended: Vec<(i64, String, Option<String>)> = list(&mut database.superuser().await, sql).await;
    let of = |mpn_id: i64| -> Vec<(&str, Option<&str>)> {
        ended.iter().filter(|it| it.0 == mpn_id).map(|it| (it.1.as_str(), it.2.as_deref())).collect()
    };
    let alpine = [
        ("action_pack", Some("keys_revealed")),
        ("action_pack", Some("keys_revealed")),
        ("gold_core", Some("keys_revealed")),
        ("isv_cosell_ready", None),
    ];
    assert_eq!(of(ALPINE), alpine);
    assert_eq!(of(BLEU_HORIZON), [("action_pack", None)]);
    assert_eq!(of(CELADON), [("silver_core", Some("keys_revealed")), ("action_pack", Some("keys_revealed"))]);
}

/// What the log of a company tells, in its order.
async fn acts_of(conn: &mut PgConnection, mpn_id: i64) -> Vec<String> {
    let sql = format!(
        "select action from company_audit a join partner_directory d on d.id = a.partner_id
         where mpn_id = {mpn_id} order by at, a.id"
    );
    list::<(String,)>(conn, &sql).await.into_iter().map(|it| it.0).collect()
}

#[tokio::test]
async fn ember_has_no_membership_one_order_that_expired_and_one_that_waits() {
    let database = TestDatabase::new(Filled::Demo).await;
    let mut conn = database.superuser().await;
    let sql = format!(
        "select state, ordered_on, pay_by from orders o join partner_directory d on d.id = o.partner_id
         where mpn_id = {EMBER} order by number"
    );
    let orders: Vec<(String, Date, Date)> = list(&mut conn, &sql).await;
    let expired = ("expired".to_owned(), date!(2026 - 09 - 29), date!(2026 - 10 - 29));
    let waits = ("awaiting_payment".to_owned(), date!(2026 - 11 - 17), date!(2026 - 12 - 17));
    assert_eq!(orders, [expired, waits]);
    assert_eq!(acts_of(&mut conn, EMBER).await, ["order.placed", "order.expired", "order.placed"]);
}

#[tokio::test]
async fn fjord_lapsed_forty_days_ago_and_its_subscription_runs_on() {
    let app = TestApp::demo().await;
    let mut conn = app.owner().await;
    let of = format!("partner_id = (select id from partner_directory where mpn_id = {FJORD})");
    let sql = format!(
        "select anniversary_on + renewal_days + 41 from enrollments where {of} and ended_at is not null"
    );
    assert_eq!(list::<(Date,)>(&mut conn, &sql).await, [(NOW.date(),)]);
    none(&mut conn, &format!("select from seat_assignments where {of} and released_at is null")).await;
    let ends = list::<(Date,)>(&mut conn, &format!("select ends_on from subscriptions where {of}")).await;
    assert_eq!(ends, [(date!(2027 - 06 - 23),)]);
    let acts = [
        "seat.assigned",
        "keys.issued",
        "keys.revealed",
        "keys.redeemed",
        "seat.taken_back",
        "membership.lapsed",
    ];
    assert_eq!(acts_of(&mut conn, FJORD).await, acts);
    let admin = app.sign_in("global.admin@fjord.example").await;
    let cloud = admin.page(&format!("/partners/{FJORD}/benefits/cloud")).await;
    assert!(cloud.contains("Office 365 E3") && cloud.contains("23 Jun 2027"), "{cloud}");
}

#[tokio::test]
async fn garnet_was_refunded_and_is_suspended() {
    let app = TestApp::demo().await;
    let mut conn = app.owner().await;
    let of = format!("partner_id = (select id from partner_directory where mpn_id = {GARNET})");
    none(&mut conn, &format!("select from enrollments where {of} and cancelled_at is null")).await;
    let sql = format!("select state, paid + settled - (total - credited), credited from orders where {of}");
    let order: (String, i64, i64) = list(&mut conn, &sql).await.remove(0);
    assert_eq!((order.0.as_str(), order.1), ("refunded", 0));
    let papers = format!("select kind, (net + tax)::bigint from invoices where {of} order by issued_at");
    let papers: Vec<(String, i64)> = list(&mut conn, &papers).await;
    assert_eq!(papers, [("invoice".to_owned(), order.2), ("credit_note".to_owned(), order.2)]);
    let suspended =
        format!("select (suspended_at at time zone 'Asia/Singapore')::date from partners where {of}");
    assert_eq!(list::<(Date,)>(&mut conn, &suspended).await, [(date!(2026 - 11 - 13),)]);
    let admin = app.sign_in("global.admin@garnet.example").await;
    let page = admin.page(&format!("/partners/{GARNET}/membership")).await;
    assert!(page.contains("suspended"), "{page}");
}

#[tokio::test]
async fn every_act_of_the_demo_is_on_record_and_nothing_else() {
    let app = TestApp::demo().await;
    let mut conn = app.owner().await;
    // What was done, by whom, to what, when: as each table tells it.
    let acts = "
        select partner_id, 'activation.' || case state when 'in_progress' then 'taken' when 'active' then 'fulfilled'
                                              else state end as action, activation_id as subject_id, at, member_id, operator_id
        from activation_changes
        union all
        select partner_id, 'service_request.' || case when what = 'closed' then 'closed' when ordinal = 1 then 'submitted'
                                                  else 'answered' end, request_id, at, member_id, operator_id
        from service_request_entries
        union all
        select about_partner, 'service_request.taken', q.id, coalesce(r.answered_at, r.closed_at) - interval '5 minutes', null, assignee
        from queue_items q join service_requests r on r.id = q.id where assignee is not null
        union all
        select partner_id, 'seat.assigned', benefit_id, assigned_at, assigned_by, null from seat_assignments
        union all
        select partner_id, 'seat.taken_back', benefit_id, released_at, released_by, null
        from seat_assignments where released_at is not null
        union all
        select partner_id, action, benefit_id, issued_at, issued_by, null from issued_keys
        cross join (values ('keys.issued'), ('keys.revealed')) as it (action)
        union all
        select r.partner_id, 'keys.redeemed', r.benefit_id, recorded_at, recorded_by, null
        from redemptions r join issued_keys k on k.partner_id = r.partner_id and k.id = key_id
        union all
        select partner_id, 'marketing_contact.set', member_id, set_at, set_by, null from marketing_contacts";
    // What was ordered and what became of it is told company by company above.
    let log = "select partner_id, action, subject_id, at, member_id, operator_id from company_audit
               where action !~ '^(order|payment|membership|company)[.]'";
    none(&mut conn, &format!("({acts}) except all ({log})")).await;
    none(&mut conn, &format!("({log}) except all ({acts})")).await;
    assert!(count(&mut conn, "select count(*) from company_audit where operator_id is not null").await > 15);
    // What an operator did is the programme's for the company's people, and theirs for operators; what the portal did by
    // itself is nobody's.
    none(
        &mut conn,
        "select from company_audit
         where (member_id is null) <> (actor = 'the programme')
            or operator_id is null and member_id is null
               and action not in ('order.expired', 'membership.lapsed', 'seat.taken_back')
            or member_id is not null and operator_id is not null
            or actor like '%@%' or details::text like '%@%' or at >= '2026-11-20 10:00Z'",
    )
    .await;
    // Whoever has it has taken it.
    none(
        &mut conn,
        "select from queue_items where assignee is not null and not exists
             (select from company_audit where subject_id = queue_items.id and operator_id = assignee
                and action = rtrim(area, 's') || '.taken')",
    )
    .await;
}

#[tokio::test]
async fn every_entry_of_the_demos_log_is_an_act_that_the_portal_knows() {
    let app = TestApp::demo().await;
    type Row = (String, String, Option<String>, Option<Uuid>, Value);
    let rows: Vec<Row> =
        sqlx::query_as("select action, outcome, subject, subject_id, details from company_audit")
            .fetch_all(&mut app.owner().await)
            .await
            .unwrap();
    assert!(rows.len() > 15);
    for (action, outcome, subject, subject_id, details) in rows {
        let stored = Stored { action, outcome, subject, subject_id, details };
        let entry = stored.clone().read().unwrap();
        assert_eq!(entry.store().unwrap(), stored);
    }
}
