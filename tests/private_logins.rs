//! The portal on a Postgres of the installation's own: with one login for all, with one each, and with logins that may
//! do too little or too much. Roles belong to the whole server, so each test's logins have names of their own.

use std::path::PathBuf;

use partner_portal::commands::MIGRATIONS;
use partner_portal::db::private::{DATABASE, PrivatePostgres, Settings};
use partner_portal::db::roles::{self, SetUpError};
use partner_portal::db::{Db, Logins};
use sqlx::{ConnectOptions as _, PgConnection};

use crate::app::ALPINE;
use crate::command_line::migrations::{BareDatabase, run};
use crate::command_line::process::{Installation, one_login, url};
use crate::database::{Filled, TestDatabase, server};

/// Logins of one test, dropped with it; after its databases, which may belong to them.
struct LoginRoles(Vec<String>);

impl LoginRoles {
    /// Makes a login for each of `kinds`, which is its rights.
    async fn new(test: &str, kinds: &[&str]) -> Self {
        let mut conn = server().superuser_options().connect().await.unwrap();
        let name = |number: usize| format!("login_{}_{test}_{number}", std::process::id());
        for (number, rights) in kinds.iter().enumerate() {
            run(&mut conn, &format!("create role {} login {rights}", name(number))).await;
        }
        Self((0..kinds.len()).map(name).collect())
    }
}

impl Drop for LoginRoles {
    fn drop(&mut self) {
        let sql = format!("drop role {}", self.0.join(", "));
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

/// Serves the demo from the installation's database: pages of a company, an act, the operators' pages.
async fn everything_works(installation: &Installation, conn: &mut PgConnection) {
    let portal = installation.serve().await;
    let admin = portal.sign_in("global.admin@alpine.example").await;
    admin.page(&format!("/partners/{ALPINE}/benefits")).await;
    let benefit: uuid::Uuid = sqlx::query_scalar(
        "select b.id from benefits b join products p on p.id = b.product_id
         join enrollments e on e.partner_id = b.partner_id and e.id = b.enrollment_id
         where p.code = 'office-professional-plus-2019' and e.package = 'gold_core'",
    )
    .fetch_one(&mut *conn)
    .await
    .unwrap();
    let keys = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    assert_eq!(admin.post(&keys, &[]).await.status(), 303);
    let row = format!("/partners/{ALPINE}/benefits/software?open={benefit}");
    assert!(admin.page(&row).await.contains("DMXXX-"));
    portal.sign_in("operator@programme.example").await.page("/console").await;
    assert_eq!(portal.status("/health/ready").await, 200);
    assert_eq!(portal.end().await.0, Some(0));
    assert!(!installation.log().contains("permission denied"), "{}", installation.log());
    let owners: Vec<String> =
        sqlx::query_scalar("select distinct tableowner::text from pg_tables where schemaname = 'public'")
            .fetch_all(conn)
            .await
            .unwrap();
    assert_eq!(owners, ["portal_owner"]);
}

/// The SQL that a refusal tells a superuser to run.
fn told_sql(line: &str) -> &str {
    line.split_once("as a superuser, run in the portal's database: ").unwrap_or_else(|| panic!("{line}")).1
}

#[tokio::test]
async fn one_login_that_may_create_roles_and_owns_the_database_does_everything() {
    let whole = TestDatabase::new(Filled::Empty).await;
    let logins = LoginRoles::new("creates", &["createrole"]).await;
    let (database, login) = (BareDatabase::new().await, &logins.0[0]);
    let mut conn = database.superuser().await;
    run(&mut conn, &format!("alter database {} owner to {login}", database.name)).await;
    // From Postgres 16 on who makes a role is its administrator and yet may not take it; these were made by another.
    run(
        &mut conn,
        &format!(
            "do $$ begin if current_setting('server_version_num')::int >= 160000 then
                 execute 'grant portal_owner, portal_serve, portal_sign_in, portal_console to {login}
                     with admin true, inherit false, set false';
             end if; end $$"
        ),
    )
    .await;
    let installation =
        Installation::new().with("DATABASE_URL", &database.url(login)).with("PORTAL_DEMO", "on");
    everything_works(&installation, &mut conn).await;
    drop((database, whole));
}

#[tokio::test]
async fn one_superuser_does_everything_also_when_it_is_given_for_all_three() {
    let whole = TestDatabase::new(Filled::Empty).await;
    let logins = LoginRoles::new("super", &["superuser"]).await;
    let database = BareDatabase::new().await;
    let url = database.url(&logins.0[0]);
    let installation = Installation::new().with("DATABASE_URL", &url).with("PORTAL_DEMO", "on");
    everything_works(&installation, &mut database.superuser().await).await;
    // By a pooler's address and direct ones, say.
    let installation = installation.with("DATABASE_OWNER_URL", &url).with("DATABASE_CONSOLE_URL", &url);
    installation.serve().await.end().await;
    drop((database, whole));
}

#[tokio::test]
async fn one_login_without_rights_is_told_the_sql_that_gives_it_what_it_needs() {
    let whole = TestDatabase::new(Filled::Empty).await;
    let logins = LoginRoles::new("weak", &["nocreaterole"]).await;
    let database = BareDatabase::new().await;
    let installation =
        Installation::new().with("DATABASE_URL", &database.url(&logins.0[0])).with("PORTAL_DEMO", "on");
    for command in ["migrate", "serve"] {
        let ended = installation.run(&[command]).await;
        let sql = told_sql(ended.refused(2));
        assert!(sql.contains(&logins.0[0]) && !sql.contains("create role"), "{sql}");
    }
    let ended = installation.run(&["migrate"]).await;
    let mut conn = database.superuser().await;
    run(&mut conn, told_sql(ended.refused(2))).await;
    everything_works(&installation, &mut conn).await;
    drop((database, whole));
}

#[tokio::test]
async fn a_schema_in_which_everybody_may_make_things_is_closed_or_the_sql_for_it_is_told() {
    let whole = TestDatabase::new(Filled::Empty).await;
    let logins = LoginRoles::new("closes", &["superuser", "nocreaterole"]).await;
    let (database, of_superuser) = (BareDatabase::new().await, Installation::new());
    let of_superuser =
        of_superuser.with("DATABASE_URL", &database.url(&logins.0[0])).with("PORTAL_DEMO", "off");
    let mut conn = database.superuser().await;
    // As a database of Postgres 14 is, and one that was brought along from there.
    let opened = "grant create on schema public to public";
    run(&mut conn, opened).await;
    of_superuser.run(&["migrate"]).await.done();
    let open = "select has_schema_privilege('portal_serve', 'public', 'create')";
    let is_open = sqlx::query_scalar::<_, bool>(open);
    assert!(!is_open.fetch_one(&mut conn).await.unwrap());

    let weak = &logins.0[1];
    run(&mut conn, &format!("grant portal_owner, portal_serve, portal_sign_in, portal_console to {weak}"))
        .await;
    run(&mut conn, opened).await;
    let of_weak = of_superuser.with("DATABASE_URL", &database.url(weak));
    for command in ["migrate", "serve"] {
        let ended = of_weak.run(&[command]).await;
        let sql = told_sql(ended.refused(2)).to_owned();
        assert!(sql.contains("revoke create on schema public from public"), "{sql}");
    }
    let ended = of_weak.run(&["migrate"]).await;
    run(&mut conn, told_sql(ended.refused(2))).await;
    of_weak.run(&["migrate"]).await.done();
    drop((database, whole));
}

#[tokio::test]
async fn four_logins_do_everything_once_each_has_the_role_that_the_portal_asks_for() {
    let whole = TestDatabase::new(Filled::Empty).await;
    let logins = LoginRoles::new("four", &["", "", "", ""]).await;
    let database = BareDatabase::new().await;
    let installation = Installation::new()
        .with("DATABASE_URL", &database.url(&logins.0[0]))
        .with("DATABASE_OWNER_URL", &database.url(&logins.0[1]))
        .with("DATABASE_CONSOLE_URL", &database.url(&logins.0[2]))
        .with("DATABASE_SIGN_IN_URL", &database.url(&logins.0[3]))
        .with("PORTAL_DEMO", "on");
    let ended = installation.run(&["migrate"]).await;
    let sql = told_sql(ended.refused(2)).to_owned();
    let mut conn = database.superuser().await;

    // As long as one grant is missing, nothing is served.
    let owner_only: String = sql
        .split_inclusive(';')
        .filter(|grant| !grant.contains("to \"") || grant.contains(&logins.0[1]))
        .collect();
    run(&mut conn, &owner_only).await;
    let ended = installation.run(&["serve"]).await;
    assert_eq!(told_sql(ended.refused(2)), sql);

    run(&mut conn, &sql).await;
    assert_eq!(installation.run(&["migrate"]).await.done(), "The database is up to date.");
    everything_works(&installation, &mut conn).await;
    drop((database, whole));
}

#[tokio::test]
async fn three_logins_are_enough_and_the_serving_one_signs_people_in() {
    let whole = TestDatabase::new(Filled::Empty).await;
    let logins = LoginRoles::new("three", &["", "", ""]).await;
    let database = BareDatabase::new().await;
    let installation = Installation::new()
        .with("DATABASE_URL", &database.url(&logins.0[0]))
        .with("DATABASE_OWNER_URL", &database.url(&logins.0[1]))
        .with("DATABASE_CONSOLE_URL", &database.url(&logins.0[2]))
        .with("PORTAL_DEMO", "on");
    let ended = installation.run(&["migrate"]).await;
    let sql = told_sql(ended.refused(2)).to_owned();
    assert!(sql.contains(&format!("grant portal_sign_in to \"{}\"", logins.0[0])), "{sql}");
    let mut conn = database.superuser().await;
    run(&mut conn, &sql).await;
    everything_works(&installation, &mut conn).await;
    drop((database, whole));
}

#[tokio::test]
async fn a_serving_login_that_may_do_more_than_serve_is_refused() {
    let database = TestDatabase::new(Filled::Empty).await;
    let rights = ["", "superuser", "bypassrls", "in role portal_owner", "in role portal_console", ""];
    let logins = LoginRoles::new("strong", &rights).await;
    let login = |name: &str| server().connect_options(name, database.name());
    let mut conn = database.superuser().await;
    for (name, rights) in logins.0.iter().zip(rights) {
        run(&mut conn, &format!("grant portal_serve to {name}")).await;
        let of_three = Logins { serve: login(name), ..database.logins() };
        assert_eq!(check(&of_three).await.is_ok(), rights.is_empty(), "{name} {rights}");
    }
    let (owns, of_three) = (&logins.0[5], Logins { serve: login(&logins.0[5]), ..database.logins() });
    run(&mut conn, &format!("create table public.mine (x int); alter table mine owner to {owns}")).await;
    let refusal = check(&of_three).await.unwrap_err();
    assert_eq!(
        refusal.to_string(),
        format!("the database is not safe to serve from: the role {owns} may do more than serve")
    );
    drop((conn, database));
}

#[tokio::test]
async fn a_tenant_table_without_forced_row_level_security_stops_the_start() {
    let database = TestDatabase::new(Filled::Empty).await;
    let mut owner = database.owner().await;
    check(&database.logins()).await.unwrap();
    run(&mut owner, "alter table benefits no force row level security").await;
    let refusal = check(&database.logins()).await.unwrap_err().to_string();
    assert!(refusal.ends_with("no forced row-level security on benefits"), "{refusal}");
}

async fn check(logins: &Logins) -> Result<(), SetUpError> {
    let db = Db::new(logins);
    let outcome = roles::self_check(&db, logins).await;
    db.close().await;
    outcome
}

/// A server that has never met a portal: none of its roles is there.
struct NewServer {
    server: Option<PrivatePostgres>,
    folder: PathBuf,
}

impl NewServer {
    async fn new(test: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("partner-portal-new-{}-{test}", std::process::id()));
        let server = PrivatePostgres::start(&folder, Settings::for_tests()).await.unwrap();
        let mut conn = server.superuser_options().connect().await.unwrap();
        run(&mut conn, &format!("drop database {DATABASE}")).await;
        run(&mut conn, "drop role portal_owner, portal_serve, portal_sign_in, portal_console").await;
        Self { server: Some(server), folder }
    }

    async fn superuser(&self, database: &str) -> PgConnection {
        let options = self.server.as_ref().unwrap().superuser_options();
        options.database(database).connect().await.unwrap()
    }

    fn url(&self, login: &str, database: &str) -> String {
        url(&self.server.as_ref().unwrap().superuser_options(), login, database)
    }

    async fn stop(mut self) {
        self.server.take().unwrap().stop().await.unwrap();
    }
}

impl Drop for NewServer {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            let stopped = std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
                runtime.block_on(server.stop())
            });
            let _ = stopped.join();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[tokio::test]
async fn on_a_server_without_the_roles_they_are_made_or_the_sql_that_makes_them_is_told() {
    let server = NewServer::new("roles").await;
    let mut conn = server.superuser("postgres").await;
    run(&mut conn, "create role weak login; create role maker login createrole").await;
    for database in ["one", "two"] {
        run(&mut conn, &format!("create database {database}")).await;
    }
    run(&mut conn, "alter database two owner to maker").await;

    let installation = Installation::new().with("DATABASE_URL", &server.url("weak", "one"));
    let ended = installation.run(&["migrate"]).await;
    let sql = told_sql(ended.refused(2));
    assert!(sql.starts_with("create role portal_owner nologin; create role portal_serve nologin; "), "{sql}");
    let mut superuser = server.superuser("one").await;
    run(&mut superuser, sql).await;
    assert_eq!(installation.run(&["migrate"]).await.done(), "The database is up to date.");
    superuser = server.superuser("postgres").await;
    run(&mut superuser, "drop database one with (force)").await;
    run(&mut superuser, "drop role portal_owner, portal_serve, portal_sign_in, portal_console").await;

    let installation =
        Installation::new().with("DATABASE_URL", &server.url("maker", "two")).with("PORTAL_DEMO", "on");
    everything_works(&installation, &mut server.superuser("two").await).await;
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn portals_that_meet_a_new_server_at_the_same_moment_all_start() {
    let server = NewServer::new("race").await;
    let mut conn = server.superuser("postgres").await;
    run(&mut conn, "create role maker login createrole").await;
    let mut starts = tokio::task::JoinSet::new();
    for database in ["one", "two", "three"] {
        run(&mut conn, &format!("create database {database} owner maker")).await;
        let login = server.server.as_ref().unwrap().connect_options("maker", database);
        for _ in 0..8 {
            let (logins, key_file) = (one_login(&login), server.folder.join("secret.key"));
            starts.spawn(async move { roles::migrate(&MIGRATIONS, &logins, &key_file).await.map(drop) });
        }
    }
    while let Some(started) = starts.join_next().await {
        started.unwrap().unwrap();
    }
    server.stop().await;
}
