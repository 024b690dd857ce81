//! The seeds, in a real database: what they write agrees with itself, again changes nothing, and a reset touches
//! nobody else.

use std::collections::{BTreeMap, BTreeSet};

use partner_portal::base::ids::{BenefitId, PartnerId, ProductId, ProductKeyId};
use partner_portal::base::secrets::Secrets;
use partner_portal::keys::{fingerprint, issued_context, pool_context};
use partner_portal::membership::packages::{PackageLine, granted_quantities};
use partner_portal::seed::{self, MAX_BENCH_PARTNERS, SeedError, SeedOutcome};
use secrecy::ExposeSecret as _;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, DVINA, TestApp};
use crate::database::keys::index_key;
use crate::database::{Filled, NOW, TestDatabase, count, none};
use crate::office::Programme;

const COMPANIES: [i64; 4] = [ALPINE, BLEU_HORIZON, CELADON, DVINA];

/// Seeds the demo in a transaction of its own, as the command does.
async fn seed_demo(
    database: &TestDatabase,
    at: OffsetDateTime,
    reset: bool,
) -> Result<SeedOutcome, SeedError> {
    let secrets = Secrets::load(&database.key_file).unwrap();
    let mut conn = database.owner().await;
    let mut tx = conn.begin().await.unwrap();
    let outcome = seed::demo(&mut tx, &secrets, "no hash", at, at.date(), reset).await?;
    tx.commit().await.unwrap();
    Ok(outcome)
}

async fn seed_bench(database: &TestDatabase, partners: i32) -> Result<(), SeedError> {
    let mut conn = database.owner().await;
    let mut tx = conn.begin().await.unwrap();
    seed::bench(&mut tx, &Secrets::load(&database.key_file).unwrap(), partners, NOW.date()).await?;
    tx.commit().await.unwrap();
    Ok(())
}

async fn run(conn: &mut PgConnection, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(conn).await.unwrap();
}

/// Every row of every table, as a number of rows and a hash of their text.
async fn all_rows(database: &TestDatabase) -> BTreeMap<String, (i64, String)> {
    rows_told_as(database, "t::text").await
}

/// The same without ids, which are new each time something is done.
async fn all_rows_but_ids(database: &TestDatabase) -> BTreeMap<String, (i64, String)> {
    let id = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    rows_told_as(database, &format!("regexp_replace(t::text, '{id}', '#', 'g')")).await
}

async fn rows_told_as(database: &TestDatabase, text: &str) -> BTreeMap<String, (i64, String)> {
    let mut conn = database.superuser().await;
    let tables: Vec<String> =
        sqlx::query_scalar("select tablename::text from pg_tables where schemaname = 'public'")
            .fetch_all(&mut conn)
            .await
            .unwrap();
    let mut rows = BTreeMap::new();
    for table in tables {
        let sql = format!(
            "select count(*), coalesce(md5(string_agg({text}, chr(10) order by {text})), '') from {table} t"
        );
        let state = sqlx::query_as(AssertSqlSafe(sql)).fetch_one(&mut conn).await.unwrap();
        rows.insert(table, state);
    }
    rows
}

#[tokio::test]
async fn the_demo_is_seeded_once_and_seeding_it_again_another_day_changes_no_row() {
    let database = TestDatabase::new(Filled::Empty).await;
    let first = seed_demo(&database, NOW, false).await.unwrap();
    assert_eq!(first, SeedOutcome::Seeded(NOW.date()));
    // No worker sends mails of long ago.
    let mut conn = database.superuser().await;
    none(&mut conn, "select from outbox where state <> 'sent' or ended_at <> created_at").await;
    assert!(count(&mut conn, "select count(*) from outbox").await > 20);
    let before = all_rows(&database).await;
    let later = NOW + Duration::days(100);
    assert_eq!(seed_demo(&database, later, false).await.unwrap(), SeedOutcome::AlreadySeeded(NOW.date()));
    assert_eq!(all_rows(&database).await, before);
}

#[tokio::test]
async fn of_two_that_seed_at_once_one_seeds_and_the_other_finds_it_done() {
    let database = TestDatabase::new(Filled::Empty).await;
    let (one, two) = tokio::join!(seed_demo(&database, NOW, false), seed_demo(&database, NOW, false));
    let day = NOW.date();
    let outcomes = [one.unwrap(), two.unwrap()];
    assert!(outcomes.contains(&SeedOutcome::Seeded(day)), "{outcomes:?}");
    assert!(outcomes.contains(&SeedOutcome::AlreadySeeded(day)), "{outcomes:?}");
}

#[tokio::test]
async fn what_stands_twice_agrees_in_the_demo() {
    let app = TestApp::demo().await;
    crate::jobs::copies::assert_none_differ(&app).await;
    assert!(app.count("select sum(keys_issued)::bigint from benefits").await > 0);
    assert!(app.count("select sum(seats_assigned)::bigint from benefits").await > 0);
}

#[tokio::test]
async fn each_enrollments_benefits_are_exactly_what_its_packages_grant() {
    let database = TestDatabase::new(Filled::Demo).await;
    let mut conn = database.superuser().await;
    let enrollments: Vec<Uuid> =
        sqlx::query_scalar("select id from enrollments").fetch_all(&mut conn).await.unwrap();
    assert_eq!(enrollments.len(), 10);
    for enrollment in enrollments {
        let lines: Vec<(Uuid, i32, i32, Option<i32>, bool)> = sqlx::query_as(
            "select product_id, core, added, cap, unlimited from package_lines
             join enrollment_offers using (package_version_id) where enrollment_id = $1",
        )
        .bind(enrollment)
        .fetch_all(&mut conn)
        .await
        .unwrap();
        let granted = granted_quantities(lines.into_iter().map(|(product, core, added, cap, unlimited)| {
            PackageLine { product: ProductId(product), core, added, cap, unlimited }
        }));
        let has: Vec<(Uuid, Option<i32>)> =
            sqlx::query_as("select product_id, quantity from benefits where enrollment_id = $1")
                .bind(enrollment)
                .fetch_all(&mut conn)
                .await
                .unwrap();
        let has: BTreeMap<ProductId, Option<i32>> =
            has.into_iter().map(|(product, quantity)| (ProductId(product), quantity)).collect();
        assert!(!has.is_empty());
        assert_eq!(has, granted);
    }
}

/// Partner, benefit, key, ciphertext, and the fingerprint that the pool keeps.
type IssuedKey = (Uuid, Uuid, Uuid, Vec<u8>, Vec<u8>);

/// Every key opens where it lies.
async fn assert_keys_open(database: &TestDatabase, conn: &mut PgConnection) {
    let secrets = Secrets::load(&database.key_file).unwrap();
    let index = index_key(conn, &secrets).await;
    let pool: Vec<(Uuid, Uuid, Vec<u8>, Vec<u8>)> = sqlx::query_as(
        "select id, product_id, ciphertext, fingerprint from pool_keys where ciphertext is not null",
    )
    .fetch_all(&mut *conn)
    .await
    .unwrap();
    for (id, product, sealed, print) in &pool {
        let context = pool_context(ProductId(*product), ProductKeyId(*id));
        let text = secrets.open(&context, sealed).unwrap();
        assert_eq!(&fingerprint(&index, text.expose_secret()), print);
    }
    let issued: Vec<IssuedKey> = sqlx::query_as(
        "select partner_id, benefit_id, k.id, k.ciphertext, p.fingerprint
         from issued_keys k join pool_keys p on p.id = k.id",
    )
    .fetch_all(&mut *conn)
    .await
    .unwrap();
    assert_eq!(issued.len() as i64, count(conn, "select count(*) from issued_keys").await);
    assert!(!issued.is_empty());
    for (partner, benefit, id, sealed, print) in &issued {
        let context = issued_context(PartnerId(*partner), BenefitId(*benefit), ProductKeyId(*id));
        let text = secrets.open(&context, sealed).unwrap();
        assert_eq!(&fingerprint(&index, text.expose_secret()), print);
    }
}

#[tokio::test]
async fn every_key_opens_where_it_belongs_and_a_pools_key_is_drawn_exactly_when_it_was_issued() {
    let database = TestDatabase::new(Filled::Demo).await;
    let mut conn = database.superuser().await;
    assert_keys_open(&database, &mut conn).await;
    let levels: Vec<(String, i64)> = sqlx::query_as(
        "select p.name, count(k.id) filter (where k.drawn_at is null) from key_pools
         join products p on p.id = product_id left join pool_keys k using (product_id) group by 1",
    )
    .fetch_all(&mut conn)
    .await
    .unwrap();
    assert!(levels.len() > 5);
    for (product, level) in levels {
        assert_eq!(level, if product == "Project Professional 2019" { 0 } else { 40 }, "{product}");
    }
}

#[tokio::test]
async fn no_column_of_text_holds_a_key() {
    let database = TestDatabase::new(Filled::Demo).await;
    let mut conn = database.superuser().await;
    let columns: Vec<(String, String)> = sqlx::query_as(
        "select table_name::text, column_name::text from information_schema.columns
         where table_schema = 'public' and data_type in ('text', 'jsonb', 'character varying', 'ARRAY', 'bytea')",
    )
    .fetch_all(&mut conn)
    .await
    .unwrap();
    assert!(columns.len() > 30);
    for (table, column) in columns {
        // As it stands, and as bytes are written.
        none(
            &mut conn,
            &format!("select from {table} where {column}::text ilike any (array['%DMXXX%', '%444d585858%'])"),
        )
        .await;
    }
}

/// A company that is none of the demo's, with a member who is, and a demo key that it holds.
async fn add_real_company(conn: &mut PgConnection) {
    run(
        conn,
        "insert into partner_directory (id, mpn_id, name)
             values ('10000000-0000-8000-8000-000000000001', 7000001, 'Real');
         insert into partners (partner_id, country, time_zone, language, home, created_at)
             values ('10000000-0000-8000-8000-000000000001', 'CH', 'Europe/Zurich', 'en', 'partner_center', now());
         insert into members (partner_id, id, person_id, display_name, created_at)
             select '10000000-0000-8000-8000-000000000001', '10000000-0000-8000-8000-000000000002', id, 'I. H.', now()
             from persons where email = 'consultant@freelance.example';
         insert into member_roles values ('10000000-0000-8000-8000-000000000001',
             '10000000-0000-8000-8000-000000000002', 'global_admin', now());
         insert into membership_index select person_id, partner_id from members where display_name = 'I. H.';
         insert into enrollments (partner_id, id, package, purchased_on, starts_on, anniversary_on, created_at)
             values ('10000000-0000-8000-8000-000000000001', '10000000-0000-8000-8000-000000000003',
                 'action_pack', '2026-11-01', '2026-11-01', '2027-11-01', now());
         insert into benefits
                 (partner_id, id, enrollment_id, product_id, quantity, activate_by, keys_issued, created_at, kind, unit,
                  keys_per_benefit, needs_user)
             select '10000000-0000-8000-8000-000000000001', '10000000-0000-8000-8000-000000000004',
                 '10000000-0000-8000-8000-000000000003', id, 10, '2027-11-01', 1, now(), kind, unit,
                 keys_per_benefit, needs_user
             from products where code = 'windows-10-pro';
         insert into issued_keys (partner_id, id, benefit_id, ordinal, ciphertext, issued_at, issued_by)
             select '10000000-0000-8000-8000-000000000001', k.id, '10000000-0000-8000-8000-000000000004', 1,
                 k.ciphertext, now(), '10000000-0000-8000-8000-000000000002'
             from pool_keys k join products p on p.id = product_id
             where code = 'windows-10-pro' and drawn_at is null order by k.id limit 1;
         update pool_keys set ciphertext = null, drawn_at = now()
             where id in (select id from issued_keys where partner_id = '10000000-0000-8000-8000-000000000001');
         insert into company_audit (partner_id, id, at, actor, action, outcome)
             values ('10000000-0000-8000-8000-000000000001', gen_random_uuid(), now(), 'I. H.', 'keys.issued', 'done')",
    )
    .await;
}

/// All rows of the real company, table by table, and its key's in the pool.
async fn rows_of_real_company(conn: &mut PgConnection) -> Vec<String> {
    let mut rows = Vec::new();
    for table in tenant_tables(conn).await {
        let sql = format!(
            "select '{table}' || t::text from {table} t where partner_id = '10000000-0000-8000-8000-000000000001'"
        );
        let found: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut *conn).await.unwrap();
        rows.extend(found);
    }
    let of_key = "select p::text from pool_keys p join issued_keys i using (id)
                  where partner_id = '10000000-0000-8000-8000-000000000001'
                  union all select d::text from partner_directory d where mpn_id = 7000001";
    let found: Vec<String> = sqlx::query_scalar(of_key).fetch_all(conn).await.unwrap();
    rows.extend(found);
    rows
}

async fn tenant_tables(conn: &mut PgConnection) -> BTreeSet<String> {
    let names: Vec<String> = sqlx::query_scalar(
        "select table_name::text from information_schema.columns
         where table_schema = 'public' and column_name = 'partner_id'",
    )
    .fetch_all(conn)
    .await
    .unwrap();
    names.into_iter().collect()
}

#[tokio::test]
async fn a_reset_beside_a_real_company_leaves_its_rows() {
    let database = TestDatabase::new(Filled::Demo).await;
    let mut conn = database.superuser().await;
    add_real_company(&mut conn).await;
    let before = rows_of_real_company(&mut conn).await;
    assert_eq!(before.len(), 10, "{before:?}");
    let later = NOW + Duration::days(3);
    assert_eq!(seed_demo(&database, later, true).await.unwrap(), SeedOutcome::Seeded(later.date()));
    assert_eq!(rows_of_real_company(&mut conn).await, before);
    // The key that the company holds is not issued once more.
    assert_eq!(
        count(
            &mut conn,
            "select count(*) from pool_keys k join products p on p.id = product_id
             where code = 'windows-10-pro' and drawn_at is null"
        )
        .await,
        39
    );
    none(&mut conn, "select id from issued_keys group by id having count(*) > 1").await;
    let companies = "select count(*) from membership_index i join persons p on p.id = person_id
                     where email = 'consultant@freelance.example'";
    assert_eq!(count(&mut conn, companies).await, 3);
}

#[tokio::test]
async fn a_reset_undoes_whatever_was_done_to_the_demo_companies() {
    let app = TestApp::demo().await;
    let database = &app.database;
    let before = all_rows_but_ids(database).await;
    // Rows in every table of a tenant: keys got and revealed, seats, the marketing contact, the log.
    let admin = app.sign_in("global.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    assert_eq!(admin.post(&format!("/partners/{ALPINE}/benefits/{benefit}/keys"), &[]).await.status(), 303);
    Programme::of(&app).await.replaces_key(&benefit, "Blocked by mistake").await;
    Programme::of(&app).await.grants_more(ALPINE, &benefit, 5).await;
    assert_eq!(admin.post(&format!("/partners/{ALPINE}/benefits/{benefit}/keys"), &[]).await.status(), 303);
    crate::marketing::name_contact(&app).await;
    crate::isolation::see_ids(&app, &admin).await;
    crate::companies::note(&app, ALPINE, "Pays late").await;
    crate::invitations::invite(&app, ALPINE, ("Noémie", "global.admin@bleu-horizon.example"), &[]).await;
    crate::roles::ask(&app, "staff1@alpine.example", "admin_agent").await;
    crate::company::proposed(&app, "Alpine Group", "alpine.example").await;
    crate::global_admin::leave_claim(&app).await;
    crate::calendar_feeds::make(&app, &admin, ALPINE).await;
    let (order, _) = crate::orders::credited(&app, ALPINE).await;
    crate::orders::drop_by(&app, &order).await;
    crate::reminders::remind_at(&app, None, crate::reminders::BEFORE_ALPINES_ANNIVERSARY).await;
    crate::database::announcements::leave_closed(&app, ALPINE).await;
    crate::database::figures::leave_some(&app).await;
    let mut conn = database.superuser().await;
    for table in tenant_tables(&mut conn).await {
        let of_demo = format!(
            "select count(*) from {table} where partner_id in (select id from partner_directory where mpn_id = {ALPINE})"
        );
        assert!(
            count(&mut conn, &of_demo).await > 0,
            "{table} is empty: let this test fill it, so that it is reset"
        );
    }
    run(
        &mut conn,
        "update members set display_name = 'Renamed' where display_name = 'Anna Zürcher';
         update members set active = false, deactivated_at = now() where display_name = 'Luca Bernasconi';
         delete from membership_index where person_id = (select id from persons where email = 'partner.admin@alpine.example');
         delete from member_roles where member_id = (select id from members where display_name = 'Luca Bernasconi');
         update persons set language = 'ru', password_hash = null where email = 'staff2@alpine.example';
         update operators set active = false;
         update partners set suspended_at = now(), suspended_reason = 'why not';
         update partner_directory set name = 'Alpine' where mpn_id = 4100001;
         update enrollments set cancelled_at = now();
         delete from pool_keys where drawn_at is null and id in (select id from pool_keys where drawn_at is null limit 5)",
    )
    .await;
    assert_eq!(seed_demo(database, NOW, true).await.unwrap(), SeedOutcome::Seeded(NOW.date()));

    let mut after = all_rows_but_ids(database).await;
    let mut expected = before;
    // The mails of the demo are back, which tests begin without.
    let (without, mails) = (expected.remove("outbox").unwrap().0, after.remove("outbox").unwrap().0);
    assert!(without == 0 && mails > 20, "{mails}");
    // What is announced is the programme's: only to whom, and who has closed it, are the companies'.
    assert_eq!(
        (expected.remove("announcements").unwrap().0, after.remove("announcements").unwrap().0),
        (0, 1)
    );
    // What was counted on a day stays counted: it is of the programme as a whole.
    for table in ["insight_days", "insight_counts", "insight_times", "insight_renewals"] {
        assert_eq!(expected.remove(table).unwrap().0, 0, "{table}");
        after.remove(table);
    }
    // The number of an order or of an invoice is never given again, and what began with an order has an id of its own: there
    // are as many as before.
    for table in [
        "invoice_counters",
        "orders",
        "order_directory",
        "invoices",
        "company_audit",
        "service_requests",
        "service_request_entries",
    ] {
        assert_eq!(expected.remove(table).unwrap().0, after.remove(table).unwrap().0, "{table}");
    }
    // The programme's own log keeps what happened, and a password hash and a sealing are never the same twice.
    for table in [
        "programme_audit",
        "persons",
        "pool_keys",
        "issued_keys",
        "activations",
        "sign_in_limits",
        "application_links",
    ] {
        let (count_before, count_after) = (expected.remove(table).unwrap().0, after.remove(table).unwrap().0);
        assert!(count_before == count_after || table == "programme_audit", "{table}");
    }
    assert_eq!(after, expected);
    assert_eq!(count(&mut conn, "select count(*) from persons where password_hash is null").await, 0);
    none(&mut conn, "select from persons where email = 'staff2@alpine.example' and language <> 'en'").await;
    let signed_out = admin.get("/").await;
    assert!(crate::app::location(&signed_out).starts_with("/sign-in"), "the sessions of before have ended");
    app.sign_in("partner.admin@alpine.example").await.page(&format!("/partners/{ALPINE}/benefits")).await;
}

#[tokio::test]
async fn where_a_number_or_an_address_of_the_demo_is_somebody_elses_nothing_is_written() {
    let takes = [
        ("insert into partner_directory values (gen_random_uuid(), 4100002, 'Somebody')", "MPN ID 4100002"),
        (
            "insert into persons (id, email, password_changed_at, created_at)
                 values (gen_random_uuid(), 'operator@programme.example', now(), now())",
            "operator@programme.example",
        ),
    ];
    for (sql, taken) in takes {
        let database = TestDatabase::new(Filled::Empty).await;
        run(&mut database.superuser().await, sql).await;
        let before = all_rows(&database).await;
        for reset in [false, true] {
            match seed_demo(&database, NOW, reset).await {
                Err(SeedError::Taken(what)) => assert_eq!(what, taken),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(all_rows(&database).await, before);
    }
}

#[tokio::test]
async fn the_benchmark_data_are_as_large_as_they_say_and_a_reset_of_the_demo_leaves_them() {
    let database = TestDatabase::new(Filled::Demo).await;
    for size in [0, -1, MAX_BENCH_PARTNERS + 1] {
        assert!(matches!(seed_bench(&database, size).await, Err(SeedError::BenchSize(it)) if it == size));
    }
    let checks = checks_of_tables(&database).await;
    seed_bench(&database, 20).await.unwrap();
    let mut conn = database.superuser().await;
    let of_bench = "partner_id in (select id from partner_directory where name like 'Company %')";
    let expected = [
        ("benefits", 20 * 30),
        ("members", 20 * 10),
        ("member_roles", 20 * 2),
        ("seat_assignments", 19 * 300 + 200),
        ("activations", 20 * 10),
        ("service_requests", 20 * 10),
        ("issued_keys", 20 * 3),
        ("company_audit", 19 * 170 + 200),
    ];
    let bench_rows = async |conn: &mut PgConnection| {
        let mut counts = Vec::new();
        for (table, _) in expected {
            let rows = count(conn, &format!("select count(*) from {table} where {of_bench}")).await;
            counts.push((table, rows));
        }
        counts
    };
    assert_eq!(bench_rows(&mut conn).await, expected);
    assert_eq!(crate::jobs::copies::differing_now(&mut conn).await, BTreeMap::new());
    none(
        &mut conn,
        &format!("select from benefits where {of_bench} group by partner_id having count(*) <> 30"),
    )
    .await;
    // The large tables are filled without their indexes and foreign keys, which are there again.
    assert_eq!(checks_of_tables(&database).await, checks);

    assert!(matches!(seed_bench(&database, 20).await, Err(SeedError::BenchAlreadySeeded(20))));
    seed_demo(&database, NOW, true).await.unwrap();
    assert_eq!(bench_rows(&mut conn).await, expected);
    for company in COMPANIES {
        assert_eq!(
            count(&mut conn, &format!("select count(*) from partner_directory where mpn_id = {company}"))
                .await,
            1
        );
    }
}

/// Every constraint and index, as Postgres tells it.
async fn checks_of_tables(database: &TestDatabase) -> BTreeSet<String> {
    let told: Vec<String> = sqlx::query_scalar(
        "select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated
         from pg_constraint where connamespace = 'public'::regnamespace
         union all
         select pg_get_indexdef(indexrelid) || ' ' || indisvalid from pg_index join pg_class on pg_class.oid = indexrelid
         where relnamespace = 'public'::regnamespace",
    )
    .fetch_all(&mut database.superuser().await)
    .await
    .unwrap();
    told.into_iter().collect()
}

/// Tenures that no acts can leave behind: two at once in a seat or of a member, one that began before the seat was free for
/// somebody else (R-SEAT-3), one that is dated to the future.
const WRONG_TENURES: [&str; 4] = [
    "select from (select assigned_at < lag(released_at) over w or released_at is null and lead(id) over w is not null
                      as wrong
                  from seat_assignments
                  window w as (partition by partner_id, benefit_id, seat_number order by assigned_at)) it
     where wrong",
    "select from (select assigned_at < lag(released_at) over w as wrong from seat_assignments
                  window w as (partition by partner_id, benefit_id, member_id order by assigned_at)) it
     where wrong",
    "select from (select tenure_started_on, member_id, lag(member_id) over w as before,
                         lag(tenure_started_on) over w as began
                  from seat_assignments
                  window w as (partition by partner_id, benefit_id, seat_number order by assigned_at)) it
     where member_id <> before and tenure_started_on < began + 90",
    "select from seat_assignments where released_at < assigned_at or released_at > '2026-11-20 10:00Z'
         or assigned_at > '2026-11-20 10:00Z' or seat_number > (select quantity from benefits b
             where b.partner_id = seat_assignments.partner_id and b.id = benefit_id)",
];

#[tokio::test]
async fn the_benchmark_data_are_what_acts_would_have_left() {
    let database = TestDatabase::new(Filled::Empty).await;
    seed_bench(&database, 61).await.unwrap();
    let mut conn = database.superuser().await;
    assert_eq!(crate::jobs::copies::differing_now(&mut conn).await, BTreeMap::new());
    assert_keys_open(&database, &mut conn).await;
    for wrong in WRONG_TENURES {
        none(&mut conn, wrong).await;
    }
    none(
        &mut conn,
        "select from seat_assignments s join members m on m.partner_id = s.partner_id and m.id = s.member_id
         where released_at is null and not active or released_at > deactivated_at",
    )
    .await;
    none(
        &mut conn,
        "select from subscriptions s where not exists (select from redemptions r
             where r.partner_id = s.partner_id and (r.product_id, r.seats, r.ends_on) = (s.product_id, s.seats, s.ends_on))",
    )
    .await;
    // Of everything there is something: also what is open, and somebody who is no longer a member.
    for some in [
        "select count(*) from members where not active",
        "select count(*) from queue_items where open and area = 'activations'",
        "select count(*) from queue_items where open and area = 'service_requests'",
        "select count(*) from outbox where state = 'failed'",
        "select count(*) from unit_reservations where used is null",
        "select count(*) from service_requests where kind = 'cancellation' and state <> 'closed'",
    ] {
        assert!(count(&mut conn, some).await > 0, "{some}");
    }
    // The giant.
    assert_eq!(count(&mut conn, "select max(seats_assigned)::bigint from benefits").await, 30);
}
