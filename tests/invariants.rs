//! What can't be true, tried as the database's superuser, whom no policy holds: Postgres refuses each. And what is
//! true beside it is taken.

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use crate::database::{Filled, TestDatabase};

/// Runs SQL in a transaction that is undone: the constraint that refused it.
async fn refused_by(conn: &mut PgConnection, sql: &str) -> Option<String> {
    let mut tx = conn.begin().await.unwrap();
    let outcome = sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut *tx).await;
    tx.rollback().await.unwrap();
    let error = outcome.err()?;
    let constraint = error.as_database_error().and_then(sqlx::error::DatabaseError::constraint);
    Some(constraint.unwrap_or_else(|| panic!("{error}: {sql}")).to_owned())
}

async fn assert_refused(conn: &mut PgConnection, sql: &str, constraint: &str) {
    assert_eq!(refused_by(conn, sql).await.as_deref(), Some(constraint), "{sql}");
}

async fn assert_taken(conn: &mut PgConnection, sql: &str) {
    assert_eq!(refused_by(conn, sql).await, None, "{sql}");
}

async fn demo() -> (TestDatabase, PgConnection) {
    let database = TestDatabase::new(Filled::Demo).await;
    let conn = database.superuser().await;
    (database, conn)
}

/// A seat of Alpine's that somebody holds and somebody else held before, from 1 March to 1 June 2026 and from 2 June on.
const TENURES: &str = "
    create temp table place as
        select b.partner_id, b.id as benefit, 9001 as seat,
               (select id from members m where m.partner_id = b.partner_id order by id limit 1) as first,
               (select id from members m where m.partner_id = b.partner_id order by id desc limit 1) as second
        from benefits b join products p on p.id = b.product_id and p.kind = 'visual_studio' order by b.id limit 1;
    create procedure pg_temp.tenure(from_day timestamptz, until timestamptz, follows timestamptz)
    language sql as $$
        insert into seat_assignments (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on,
                                      assigned_at, assigned_by, released_at, after_release)
        select partner_id, gen_random_uuid(), benefit, seat,
               case when until is null then second else first end, from_day::date, from_day, first, until, follows
        from place
    $$;
    delete from seat_assignments a using place where a.partner_id = place.partner_id and a.benefit_id = benefit
        and a.member_id in (first, second);
    call pg_temp.tenure('2026-03-01', '2026-06-01', null);
    call pg_temp.tenure('2026-06-02', null, '2026-06-01');";

#[tokio::test]
async fn no_two_tenures_of_a_seat_overlap() {
    let (_database, mut conn) = demo().await;
    sqlx::raw_sql(TENURES).execute(&mut conn).await.unwrap();
    let tenure = |from: &str, until: &str, follows: &str| {
        let quoted = |it: &str| if it == "null" { it.to_owned() } else { format!("'{it}'") };
        format!("call pg_temp.tenure('{from}', {}, {})", quoted(until), quoted(follows))
    };
    // Within one that has ended, over the change from one to the other, and beside the one that lasts.
    for (from, until) in
        [("2026-04-01", "2026-05-01"), ("2026-05-01", "2026-07-01"), ("2026-08-01", "2026-09-01")]
    {
        assert_refused(&mut conn, &tenure(from, until, "null"), "seat_assignments_one_by_one").await;
        assert_refused(
            &mut conn,
            &tenure(from, until, "2026-06-01"),
            if from < "2026-06-01" { "assigned_after_release_before" } else { "seat_assignments_one_by_one" },
        )
        .await;
        assert_refused(&mut conn, &tenure(from, until, "2026-03-15"), "follows_a_tenure").await;
    }
    assert_refused(&mut conn, &tenure("2026-06-02", "null", "null"), "seat_assignments_seat").await;
    let longer = "update seat_assignments set released_at = '2026-07-01' from place
                  where benefit_id = benefit and seat_number = seat and released_at = '2026-06-01'";
    assert_refused(&mut conn, longer, "follows_a_tenure").await;
    let earlier = "update seat_assignments set assigned_at = '2026-05-31' from place
                   where benefit_id = benefit and seat_number = seat and released_at is null";
    assert_refused(&mut conn, earlier, "assigned_after_release_before").await;
    let backwards = "update seat_assignments set released_at = '2026-06-01 12:00Z' from place
                     where benefit_id = benefit and seat_number = seat and released_at is null";
    assert_refused(&mut conn, backwards, "released_after_assigned").await;
    // Ends at the moment at which it began, and another follows at once.
    let at_once = "update seat_assignments set released_at = assigned_at from place
                   where benefit_id = benefit and seat_number = seat and released_at is null;
                   call pg_temp.tenure('2026-06-02', null, '2026-06-02')";
    assert_taken(&mut conn, at_once).await;
}

#[tokio::test]
async fn an_active_member_was_not_deactivated() {
    let (_database, mut conn) = demo().await;
    let of = "where id = (select id from members order by id limit 1)";
    let sql = format!("update members set deactivated_at = now() {of}");
    assert_refused(&mut conn, &sql, "not_active_when_deactivated").await;
    // Who is invited for the first time is neither.
    assert_taken(&mut conn, &format!("update members set active = false {of}")).await;
    assert_taken(&mut conn, &format!("update members set active = false, deactivated_at = now() {of}")).await;
}

#[tokio::test]
async fn a_refund_is_ended_on_a_benefit_of_its_own_enrollment() {
    let (_database, mut conn) = demo().await;
    let set = |at: &str, by: &str, on: &str| {
        format!(
            "update enrollments e set refund_ended_at = {at}, refund_ended_by = {by}, refund_ended_on_benefit = {on}
             where package = 'gold_core' and partner_id = (select id from partner_directory where mpn_id = 4100001)"
        )
    };
    let of = |sign: &str| {
        format!(
            "(select id from benefits b where b.partner_id = e.partner_id and b.enrollment_id {sign} e.id limit 1)"
        )
    };
    let (now, act) = ("now()", "'keys_revealed'");
    assert_refused(&mut conn, &set(now, act, "null"), "refund_ended_on_a_benefit").await;
    assert_refused(&mut conn, &set("null", "null", &of("=")), "refund_ended_on_a_benefit").await;
    assert_refused(&mut conn, &set(now, act, &of("<>")), "refund_ended_on_its_benefit").await;
    assert_refused(&mut conn, &set(now, act, "gen_random_uuid()"), "refund_ended_on_its_benefit").await;
    // Bought under the policy that only a reveal ends it.
    let assigned = set(now, "'assigned'", &of("="));
    assert_refused(&mut conn, &assigned, "refund_ended_by_its_policy").await;
    assert_taken(&mut conn, &assigned.replace(" set ", " set refund_policy = 'any_use', ")).await;
}

#[tokio::test]
async fn what_waits_stands_as_its_area_says() {
    let (_database, mut conn) = demo().await;
    let constraint = "standing_of_its_area";
    let one = |area: &str| format!("where id = (select id from queue_items where area = '{area}' limit 1)");
    for (area, set) in [
        ("activations", "state = 'active', open = true"),
        ("activations", "state = 'requested', open = false"),
        ("activations", "state = 'closed', open = false"),
        ("activations", "state = 'new', open = true"),
        ("activations", "kind = 'software'"),
        ("activations", "kind = 'other'"),
        ("service_requests", "state = 'closed', open = true"),
        ("service_requests", "state = 'waiting_partner', open = false"),
        ("service_requests", "state = 'requested', open = true"),
        ("service_requests", "kind = 'technical'"),
    ] {
        assert_refused(&mut conn, &format!("update queue_items set {set} {}", one(area)), constraint).await;
    }
    for (area, set) in [
        ("activations", "state = 'active', open = false"),
        ("activations", "state = 'in_progress', open = true"),
        ("service_requests", "state = 'closed', open = false"),
        ("service_requests", "state = 'waiting_partner', open = true"),
    ] {
        assert_taken(&mut conn, &format!("update queue_items set {set} {}", one(area))).await;
    }
}

/// Requests of Alpine's to cancel its Gold or one of two benefits in it, by the numbers 9001 and 9002.
fn cancellation(number: i32, cancels: &str, state: &str) -> String {
    format!(
        "insert into service_requests (partner_id, id, number, once, kind, state, title, asked_by, created_at,
                                       changed_at, acted_at, entries, closed_at, reason, enrollment_id,
                                       cancels_benefit, cancels_offer)
         select e.partner_id, gen_random_uuid(), {number}, gen_random_uuid(), 'cancellation', '{state}', 'Cancel',
                (select id from members m where m.partner_id = e.partner_id limit 1), now(), now(), now(), 1,
                case when '{state}' = 'closed' then now() end, case when '{state}' = 'closed' then 'declined' end,
                e.id, {cancels}
         from enrollments e join partner_directory d on d.id = e.partner_id
         where d.mpn_id = 4100001 and package = 'gold_core'"
    )
}

#[tokio::test]
async fn one_cancellation_is_open_of_a_thing_and_none_beside_one_of_the_whole() {
    let (_database, mut conn) = demo().await;
    let benefit = |sign: &str, place: i32| {
        format!(
            "(select id from benefits b where b.partner_id = e.partner_id and b.enrollment_id {sign} e.id
              order by id offset {place} limit 1), null"
        )
    };
    let offer = "null, (select package_version_id from enrollment_offers o
                        where o.partner_id = e.partner_id and o.enrollment_id = e.id limit 1)";
    let whole = "null, null";
    let (first, second) = (benefit("=", 0), benefit("=", 1));
    let both = |one: &str, other: &str| {
        format!("{}; {}", cancellation(9001, one, "open"), cancellation(9002, other, "waiting_partner"))
    };
    for (one, other) in
        [(whole, whole), (whole, &first), (&first, whole), (&first, &first), (offer, whole), (offer, offer)]
    {
        assert_refused(&mut conn, &both(one, other), "one_open_cancellation").await;
    }
    for (one, other) in [(first.as_str(), second.as_str()), (&first, offer)] {
        assert_taken(&mut conn, &both(one, other)).await;
    }
    let after_one_closed =
        format!("{}; {}", cancellation(9001, whole, "closed"), cancellation(9002, whole, "open"));
    assert_taken(&mut conn, &after_one_closed).await;
    let reopened = format!(
        "{after_one_closed}; update service_requests set state = 'open', closed_at = null, reason = null
         where number = 9001"
    );
    assert_refused(&mut conn, &reopened, "one_open_cancellation").await;
    // Of what it is.
    let foreign = cancellation(9001, &benefit("<>", 0), "open");
    assert_refused(&mut conn, &foreign, "cancels_a_benefit_of_it").await;
    let unknown = cancellation(9001, "null, gen_random_uuid()", "open");
    assert_refused(&mut conn, &unknown, "cancels_an_offer_of_it").await;
    let both_at_once = cancellation(9001, "gen_random_uuid(), gen_random_uuid()", "open");
    assert_refused(&mut conn, &both_at_once, "cancels_what_it_is_of").await;
}

#[tokio::test]
async fn a_key_is_redeemed_for_its_own_product() {
    let (_database, mut conn) = demo().await;
    let keys: i64 =
        sqlx::query_scalar("select count(*) from redemptions").fetch_one(&mut conn).await.unwrap();
    assert!(keys > 0, "the demo has redeemed a key");
    let one = "where key_id = (select key_id from redemptions order by key_id limit 1)";
    let other_product = format!(
        "insert into subscriptions select r.partner_id, p.id, 1, current_date from redemptions r, products p {one}
             on conflict do nothing;
         update redemptions r set product_id = (select id from products p where p.id <> r.product_id limit 1) {one}"
    );
    assert_refused(&mut conn, &other_product, "redeemed_for_its_product").await;
    let other_benefit = format!(
        "update redemptions r set benefit_id = (select id from benefits b where b.partner_id = r.partner_id
             and b.product_id = r.product_id and b.id <> r.benefit_id limit 1) {one}"
    );
    let benefit = sqlx::query_scalar::<_, Option<bool>>(
        "select exists (select from redemptions r join benefits b on b.partner_id = r.partner_id
                        and b.product_id = r.product_id and b.id <> r.benefit_id)",
    );
    let there_is_one = benefit.fetch_one(&mut conn).await.unwrap() == Some(true);
    let expected = if there_is_one { "redeemed_key_of_benefit" } else { "redeemed_of_a_benefit" };
    assert_refused(&mut conn, &other_benefit, expected).await;
    let of_none = format!("update redemptions set benefit_id = null {one}");
    assert_refused(&mut conn, &of_none, "redeemed_of_a_benefit").await;
}

#[tokio::test]
async fn a_level_is_held_once_from_a_day_on() {
    let (_database, mut conn) = demo().await;
    let again = |cancelled: &str, starts_on: &str| {
        format!(
            "insert into enrollments (partner_id, id, package, purchased_on, starts_on, anniversary_on, cancelled_at,
                                      created_at)
             select partner_id, gen_random_uuid(), package, purchased_on, {starts_on}, anniversary_on, {cancelled}, now()
             from enrollments where cancelled_at is null"
        )
    };
    assert_refused(&mut conn, &again("null", "starts_on"), "enrollments_once").await;
    assert_taken(&mut conn, &again("now()", "starts_on")).await;
    assert_taken(&mut conn, &again("null", "starts_on + 1")).await;
}
