//! Migrations: by several processes at once, after one that was killed, and of a newer portal.

use partner_portal::commands::MIGRATIONS;
use partner_portal::db::{Db, roles};
use sqlx::{AssertSqlSafe, ConnectOptions as _, PgConnection};

use super::process::{Installation, one_login, until, url};
use crate::database::{Filled, TestDatabase, server};

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
