//! Migrations: by several processes at once, after one that was killed, and of a newer portal.

use partner_portal::commands::MIGRATIONS;
use partner_portal::db::migrations::NEWEST;
use partner_portal::db::{Db, roles};
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, PgConnection};

use super::process::{Installation, one_login, until, url};
use crate::database::{Filled, TestDatabase, count, server};

/// A database in which nothing is yet, on the tests' server; dropped with the test.
pub struct BareDatabase {
    pub name: String,
    // Keeps the server, and lends it the schema to compare with.
    pub whole: TestDatabase,
}

impl BareDatabase {
    pub async fn new() -> Self {
        let whole = TestDatabase::new(Filled::Empty).await;
        let name = format!("bare_{}", whole.name());
        let mut conn = server().superuser_options().connect().await.unwrap();
        run(&mut conn, &format!("create database {name}")).await;
        Self { name, whole }
    }

    pub async fn superuser(&self) -> PgConnection {
        server().superuser_options().database(&self.name).connect().await.unwrap()
    }

    pub fn url(&self, login: &str) -> String {
        url(&server().superuser_options(), login, &self.name)
    }
}

impl Drop for BareDatabase {
    fn drop(&mut self) {
        let sql = format!("drop database if exists {} with (force)", self.name);
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let mut conn = server().superuser_options().connect().await.unwrap();
                run(&mut conn, &sql).await;
            });
        });
        dropped.join().unwrap();
    }
}

pub async fn run(conn: &mut PgConnection, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(conn).await.unwrap();
}

/// All that the migrations make, in words that can be compared.
async fn schema(mut conn: PgConnection) -> Vec<String> {
    sqlx::query_scalar(
        "select format('%s %s %s %s %s', table_name, column_name, data_type, is_nullable, column_default)
             from information_schema.columns where table_schema = 'public' and table_name <> '_sqlx_migrations'
         union all select format('policy %s %s %s', tablename, policyname, qual) from pg_policies
         union all select format('grant %s %s %s %s', grantee, table_name, column_name, privilege_type)
             from information_schema.column_privileges
             where table_schema = 'public' and grantee like 'portal%'
         union all select indexdef from pg_indexes where schemaname = 'public'
         union all select format('invalid %s', indexrelid::regclass) from pg_index where not indisvalid
         union all select format('constraint %s %s %s %s', conrelid::regclass, conname, convalidated,
                                 pg_get_constraintdef(oid))
             from pg_constraint where connamespace = 'public'::regnamespace
         union all select format('owner %s %s', tablename, tableowner) from pg_tables where schemaname = 'public'
         union all select format('migration %s %s', version, success) from _sqlx_migrations
         union all select format('programme %s', name) from programme
         order by 1",
    )
    .fetch_all(&mut conn)
    .await
    .unwrap()
}

#[tokio::test]
async fn five_processes_that_migrate_at_once_make_one_schema() {
    let database = BareDatabase::new().await;
    let installation = Installation::new().with("DATABASE_URL", &database.url("postgres"));
    let migrate = || installation.run(&["migrate"]);
    let (a, b, c, d, e) = tokio::join!(migrate(), migrate(), migrate(), migrate(), migrate());
    for ended in [a, b, c, d, e] {
        assert_eq!(ended.done(), "The database is up to date.", "{ended:?}");
    }
    let expected = schema(database.whole.superuser().await).await;
    assert_eq!(schema(database.superuser().await).await, expected);
}

#[tokio::test]
async fn roles_and_schema_set_up_many_times_at_once_get_in_nobodys_way() {
    let database = BareDatabase::new().await;
    let login = server().superuser_options().database(&database.name);
    let logins = one_login(&login);
    let key_file = database.whole.key_file.clone();
    let mut tasks = Vec::new();
    for _ in 0..10 {
        let (logins, key_file) = (logins.clone(), key_file.clone());
        tasks.push(tokio::spawn(
            async move { roles::migrate(&MIGRATIONS, &logins, &key_file).await.map(drop) },
        ));
    }
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let db = Db::new(&logins);
    roles::self_check(&db, &logins).await.unwrap();
    db.close().await;
}

#[tokio::test]
async fn a_migration_killed_half_way_is_completed_by_the_next_start() {
    let database = BareDatabase::new().await;
    let installation = Installation::new().with("DATABASE_URL", &database.url("postgres"));
    // Somebody makes a table of the same name and has not ended their transaction: the fourth migration waits for them.
    let mut blocker = database.superuser().await;
    run(&mut blocker, "begin; create table product_downloads (x int)").await;
    let mut child = installation.command(&["migrate"]).spawn().unwrap();
    let mut looker = database.superuser().await;
    let waiting = "select exists (select from pg_stat_activity
                   where datname = current_database() and wait_event_type = 'Lock' and query like '-- The catalogue%')";
    until("the migration is half-way", async || {
        sqlx::query_scalar::<_, bool>(waiting).fetch_one(&mut looker).await.unwrap()
    })
    .await;
    child.kill().await.unwrap();
    run(&mut blocker, "rollback").await;
    let half: i64 =
        sqlx::query_scalar("select count(*) from _sqlx_migrations").fetch_one(&mut looker).await.unwrap();
    assert!((1..=4).contains(&half), "{half}");

    assert_eq!(installation.run(&["migrate"]).await.done(), "The database is up to date.");
    let expected = schema(database.whole.superuser().await).await;
    assert_eq!(schema(database.superuser().await).await, expected);
}

#[tokio::test]
async fn the_database_of_a_newer_portal_is_refused_and_left_as_it_is() {
    let database = BareDatabase::new().await;
    let installation = Installation::new().with("DATABASE_URL", &database.url("postgres"));
    installation.run(&["migrate"]).await.done();
    let mut conn = database.superuser().await;
    run(
        &mut conn,
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
             values (9999, 'from the future', true, '', 1)",
    )
    .await;
    let before = schema(database.superuser().await).await;
    for command in ["serve", "migrate"] {
        let ended = installation.run(&[command]).await;
        assert!(ended.refused(1).contains("of a newer portal (migration 9999)"), "{ended:?}");
    }
    assert_eq!(schema(database.superuser().await).await, before);
}

/// The newest migration of the release before.
const BEFORE: i64 = 33;

/// A database as the release before left it, with the company, the seats and the redeemed key of [`RELEASE_BEFORE`].
async fn as_before() -> BareDatabase {
    let database = BareDatabase::new().await;
    let known = MIGRATIONS.iter().filter(|it| it.version <= BEFORE).cloned().collect();
    let login = server().superuser_options().database(&database.name);
    roles::migrate(&Migrator::with_migrations(known), &one_login(&login), &database.whole.key_file)
        .await
        .unwrap();
    run(&mut database.superuser().await, RELEASE_BEFORE).await;
    database
}

/// What the release before may have written: a seat that went from one to another, and a key that was redeemed.
const RELEASE_BEFORE: &str = "
    insert into partner_directory values ('10000000-0000-8000-8000-000000000001', 7000001, 'Real');
    insert into partners (partner_id, country, time_zone, language, home, created_at)
        select id, 'CH', 'Europe/Zurich', 'en', 'partner_center', '2026-01-01' from partner_directory;
    insert into persons (id, email, password_changed_at, created_at)
        values ('10000000-0000-8000-8000-000000000002', 'someone@real.example', now(), now());
    insert into members (partner_id, id, person_id, display_name, created_at, active)
        select '10000000-0000-8000-8000-000000000001', id, id, 'Someone', '2026-01-01', false from persons;
    insert into products (id, code, name, kind, unit)
        values ('10000000-0000-8000-8000-000000000003', 'vs', 'Visual Studio', 'visual_studio', 'seats');
    insert into enrollments (partner_id, id, package, purchased_on, starts_on, anniversary_on, created_at)
        values ('10000000-0000-8000-8000-000000000001', '10000000-0000-8000-8000-000000000004', 'gold_core',
                '2026-01-01', '2026-01-01', '2027-01-01', '2026-01-01');
    insert into benefits (partner_id, id, enrollment_id, product_id, quantity, activate_by, seats_assigned,
                          keys_issued, created_at)
        values ('10000000-0000-8000-8000-000000000001', '10000000-0000-8000-8000-000000000005',
                '10000000-0000-8000-8000-000000000004', '10000000-0000-8000-8000-000000000003', 5, '2027-01-01', 1, 1,
                '2026-01-01');
    insert into seat_assignments (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on, assigned_at,
                                  assigned_by, released_at)
        select partner_id, gen_random_uuid(), '10000000-0000-8000-8000-000000000005', 1, id, assigned::date, assigned,
               id, released
        from members, (values (timestamptz '2026-02-01', timestamptz '2026-03-01'),
                              ('2026-06-01', '2026-07-01'), ('2026-10-01', null)) tenure (assigned, released);
    insert into issued_keys (partner_id, id, benefit_id, ordinal, ciphertext, issued_at, issued_by)
        select partner_id, '10000000-0000-8000-8000-000000000006', '10000000-0000-8000-8000-000000000005', 1, 'x',
               '2026-02-01', id from members;
    insert into subscriptions
        values ('10000000-0000-8000-8000-000000000001', '10000000-0000-8000-8000-000000000003', 5, '2027-02-01');
    insert into redemptions (partner_id, key_id, product_id, redeemed_on, mode, seats, ends_on, recorded_at,
                             recorded_by)
        select partner_id, '10000000-0000-8000-8000-000000000006', '10000000-0000-8000-8000-000000000003',
               '2026-02-01', 'new', 5, '2027-02-01', '2026-02-01', id from members;";

/// The installation on such a database.
fn installation_on(database: &BareDatabase) -> Installation {
    let key = database.whole.key_file.to_str().unwrap();
    Installation::new().with("DATABASE_URL", &database.url("postgres")).with("PORTAL_SECRET_KEY_FILE", key)
}

async fn assert_whole(database: &BareDatabase) {
    let expected = schema(database.whole.superuser().await).await;
    let found: Vec<_> = schema(database.superuser().await).await;
    assert_eq!(found, expected);
}

#[tokio::test]
async fn two_processes_upgrade_a_database_at_once() {
    let database = as_before().await;
    let installation = installation_on(&database);
    let (one, other) = tokio::join!(installation.run(&["migrate"]), installation.run(&["migrate"]));
    for ended in [one, other] {
        assert_eq!(ended.done(), "The database is up to date.", "{ended:?}");
    }
    assert_whole(&database).await;
    // What the release before wrote says now what it follows, and whose it is.
    let followed = "select count(*) from seat_assignments a where after_release = (
                        select max(released_at) from seat_assignments where released_at < a.assigned_at)";
    let mut conn = database.superuser().await;
    assert_eq!(count(&mut conn, followed).await, 2);
    assert_eq!(count(&mut conn, "select count(*) from redemptions where benefit_id is null").await, 0);
    assert_eq!(count(&mut conn, "select count(*) from members where deactivated_at = created_at").await, 1);
}

#[tokio::test]
async fn the_last_migrations_wait_until_the_release_before_has_ended() {
    let database = as_before().await;
    let installation = installation_on(&database);
    let login = server().superuser_options().database(&database.name);
    let mut old = login.application_name("partner-portal").connect().await.unwrap();
    let ended = installation.run(&["migrate"]).await;
    assert!(ended.done().contains("(1 connections)"), "{ended:?}");
    // The release before gives a seat that somebody had, and records a redemption, in its own words.
    run(
        &mut old,
        "update seat_assignments set released_at = '2026-11-01' where released_at is null;
         insert into seat_assignments (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on,
                                       assigned_at, assigned_by)
             select partner_id, gen_random_uuid(), '10000000-0000-8000-8000-000000000005', 1, id, '2026-11-02',
                    '2026-11-02', id from members;
         delete from redemptions;
         insert into redemptions (partner_id, key_id, product_id, redeemed_on, mode, seats, ends_on, recorded_at,
                                  recorded_by)
             select partner_id, '10000000-0000-8000-8000-000000000006', '10000000-0000-8000-8000-000000000003',
                    '2026-02-01', 'new', 5, '2027-02-01', '2026-02-01', id from members",
    )
    .await;
    let waits = "select count(*) from _sqlx_migrations where version = 70";
    let mut conn = database.superuser().await;
    assert_eq!(count(&mut conn, waits).await, 0);
    // The new one does the rest by itself once the old one has ended. One that is so much older lacks its settings.
    let (portal, closed) = tokio::join!(installation.serve(), old.close());
    closed.unwrap();
    until("the last migrations are done", async || {
        let last = format!("select count(*) from _sqlx_migrations where version = {NEWEST}");
        count(&mut conn, &last).await == 1
    })
    .await;
    portal.end().await;
    assert_whole(&database).await;
    let unsaid = "select count(*) from seat_assignments where after_release is null";
    assert_eq!(count(&mut conn, unsaid).await, 1, "but the first");
    assert_eq!(count(&mut conn, "select count(*) from redemptions where benefit_id is null").await, 0);
}

#[tokio::test]
async fn a_migration_that_waits_for_its_lock_keeps_nobody_waiting() {
    let database = as_before().await;
    let installation = installation_on(&database);
    // Somebody reads for long, a backup, say.
    let mut reader = database.superuser().await;
    run(&mut reader, "begin; select from seat_assignments").await;
    let mut child = installation.command(&["migrate"]).spawn().unwrap();
    let mut other = database.superuser().await;
    let waiting = "select exists (select from pg_stat_activity
                   where datname = current_database() and wait_event_type = 'Lock' and query like '%alter table%')";
    for _ in 0..3 {
        until("the migration stands in line", async || {
            sqlx::query_scalar::<_, bool>(waiting).fetch_one(&mut other).await.unwrap()
        })
        .await;
        // As a request of the portal, which gives up after three seconds.
        run(&mut other, "set lock_timeout = '3s'; select from seat_assignments").await;
    }
    run(&mut reader, "rollback").await;
    assert!(child.wait().await.unwrap().success());
    assert_whole(&database).await;
}

#[tokio::test]
async fn an_index_that_was_left_half_built_is_made_anew() {
    let database = as_before().await;
    run(
        &mut database.superuser().await,
        "create index seat_assignments_ends on seat_assignments (partner_id);
         update pg_index set indisvalid = false where indexrelid = 'seat_assignments_ends'::regclass",
    )
    .await;
    let ended = installation_on(&database).run(&["migrate"]).await;
    assert_eq!(ended.done(), "The database is up to date.", "{ended:?}");
    assert_whole(&database).await;
}
