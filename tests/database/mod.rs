//! A database for each test, made from a template that was migrated and seeded once. And, by subject, what a test arranges in
//! it that no act can do: all that tests write into tables of acts stands in this folder.

pub mod activations;
pub mod addresses;
pub mod announcements;
pub mod bulk;
pub mod copies;
pub mod figures;
pub mod help_pages;
pub mod jobs;
pub mod key_imports;
pub mod keys;
pub mod mails;
pub mod members;
pub mod memberships;
pub mod news;
pub mod operators;
pub mod queue;
pub mod seats;
pub mod statements;
pub mod ways;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use partner_portal::base::secrets::Secrets;
use partner_portal::commands::MIGRATIONS;
use partner_portal::db::private::SharedPostgres;
use partner_portal::db::{Logins, roles};
use partner_portal::seed;
use partner_portal::users::password;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, PgConnection};
use time::OffsetDateTime;
use time::macros::datetime;
use tokio::sync::OnceCell;

/// The moment at which every test begins: 11:00 in Zurich, on a Friday.
pub const NOW: OffsetDateTime = datetime!(2026-11-20 10:00 UTC);

/// What a test finds in its database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// The schema only.
    Empty,
    /// The demo companies, dated to [`NOW`].
    Demo,
}

/// The server and the templates of this process's build of the portal.
struct Shared {
    server: SharedPostgres,
    build: String,
    /// How a template is copied: as files where the server can choose, since its other way writes every page twice.
    copied: &'static str,
    /// Held as long as the process lives: nobody removes the templates meanwhile.
    _in_use: File,
}

static SHARED: OnceCell<Shared> = OnceCell::const_new();
static NEXT: AtomicU32 = AtomicU32::new(1);

/// One test's database; dropped with it.
pub struct TestDatabase {
    name: String,
    pub key_file: PathBuf,
}

impl TestDatabase {
    pub async fn new(filled: Filled) -> Self {
        let shared = shared().await;
        let name = format!("test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let template = template_name(&shared.build, filled);
        let copied = shared.copied;
        superuser(&format!("create database {name} template {template} {copied} owner portal_owner")).await;
        Self { name, key_file: key_file(shared.server.data_dir(), &shared.build) }
    }

    pub fn logins(&self) -> Logins {
        logins(&self.name)
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// A connection as the owner's role, for what a test arranges and looks up.
    pub async fn owner(&self) -> PgConnection {
        roles::connect_as_owner(&self.logins().owner).await.unwrap()
    }

    /// Another database beside this one, made otherwise.
    pub async fn make_beside(&self, suffix: &str, how: &str) -> String {
        let name = format!("{}_{suffix}", self.name);
        superuser(&format!("create database {name} {how}")).await;
        name
    }

    pub async fn drop_beside(&self, name: &str) {
        superuser(&format!("drop database if exists {name} with (force)")).await;
    }

    /// A connection as the superuser, whom no policy holds.
    pub async fn superuser(&self) -> PgConnection {
        let options = server().superuser_options().database(&self.name);
        options.connect().await.unwrap()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let name = self.name.clone();
        // A thread of its own: the test's runtime is about to end, or is this very thread.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(superuser(&format!("drop database if exists {name} with (force)")));
        });
        dropped.join().unwrap();
    }
}

/// The tests' server; there once the first test has its database.
pub fn server() -> &'static SharedPostgres {
    &SHARED.get().unwrap().server
}

fn logins(database: &str) -> Logins {
    let login = |role: &str| server().connect_options(role, database);
    Logins {
        serve: login("portal_serve"),
        sign_in: login("portal_sign_in"),
        owner: login("portal_owner"),
        console: login("portal_console"),
        separate: true,
    }
}

async fn superuser(sql: &str) {
    let mut conn = server().superuser_options().connect().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut conn).await.unwrap();
    conn.close().await.unwrap();
}

fn template_name(build: &str, filled: Filled) -> String {
    let what = if filled == Filled::Demo { "demo" } else { "empty" };
    format!("template_{build}_{what}")
}

fn key_file(directory: &Path, build: &str) -> PathBuf {
    directory.join(format!("build-{build}.key"))
}

/// This build of the tests, told by its file: another build may migrate or seed otherwise.
fn this_build() -> String {
    use std::os::unix::fs::MetadataExt as _;
    let exe = std::env::current_exe().unwrap().metadata().unwrap();
    format!("{:x}_{:x}_{:x}", exe.ino(), exe.mtime(), exe.mtime_nsec())
}

async fn shared() -> &'static Shared {
    let shared = SHARED
        .get_or_init(|| async {
            let server = SharedPostgres::join().await.unwrap();
            let build = this_build();
            let path = server.data_dir().join(format!("build-{build}.lock"));
            let in_use = File::create(path).unwrap();
            in_use.lock_shared().unwrap();
            let mut conn = server.superuser_options().connect().await.unwrap();
            let chooses = "select current_setting('server_version_num')::integer >= 150000";
            let chooses = sqlx::query_scalar(chooses).fetch_one(&mut conn).await.unwrap();
            let copied = if chooses { "strategy file_copy" } else { "" };
            Shared { server, build, copied, _in_use: in_use }
        })
        .await;
    static TEMPLATES: OnceCell<()> = OnceCell::const_new();
    TEMPLATES.get_or_init(|| make_templates(shared)).await;
    shared
}

/// Makes the templates under a lock, unless another process of the same build has; removes those of builds that
/// nobody runs any more.
async fn make_templates(shared: &Shared) {
    let directory = shared.server.data_dir();
    let lock = File::create(directory.join("templates.lock")).unwrap();
    let lock = tokio::task::spawn_blocking(move || {
        lock.lock().unwrap();
        lock
    });
    let _lock = lock.await.unwrap();
    let mut conn = shared.server.superuser_options().connect().await.unwrap();
    let names: Vec<String> =
        sqlx::query_scalar("select datname::text from pg_database where datname like 'template\\_%'")
            .fetch_all(&mut conn)
            .await
            .unwrap();
    remove_old_builds(shared, &names).await;
    for filled in [Filled::Empty, Filled::Demo] {
        let name = template_name(&shared.build, filled);
        if names.contains(&name) {
            continue;
        }
        // Under another name until it is whole.
        let draft = format!("draft_{}", std::process::id());
        superuser(&format!("drop database if exists {draft} with (force)")).await;
        superuser(&format!("create database {draft} owner portal_owner")).await;
        let (secrets, _) =
            roles::migrate(&MIGRATIONS, &logins(&draft), &key_file(directory, &shared.build)).await.unwrap();
        let mut owner = roles::connect_as_owner(&logins(&draft).owner).await.unwrap();
        partner_portal::programme::store::ensure_languages(&mut owner).await.unwrap();
        owner.close().await.unwrap();
        if filled == Filled::Demo {
            seed_demo(&draft, &secrets).await;
        }
        superuser(&format!("alter database {draft} rename to {name}")).await;
    }
    conn.close().await.unwrap();
}

/// What a query counts.
pub async fn count(conn: &mut PgConnection, sql: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(conn).await.unwrap()
}

/// Asserts that the query finds nothing.
pub async fn none(conn: &mut PgConnection, sql: &str) {
    assert_eq!(count(conn, &format!("select count(*) from ({sql}) wrong")).await, 0, "{sql}");
}

async fn seed_demo(database: &str, secrets: &Secrets) {
    let mut conn = roles::connect_as_owner(&logins(database).owner).await.unwrap();
    let hash = password::hash_now(&seed::DEMO_PASSWORD.to_owned().into()).unwrap();
    let mut tx = conn.begin().await.unwrap();
    seed::demo(&mut tx, secrets, &hash, NOW, NOW.date(), false).await.unwrap();
    // The mails that the demo's past caused, so that a test finds those that it causes itself.
    sqlx::query("delete from outbox").execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    conn.close().await.unwrap();
}

async fn remove_old_builds(shared: &Shared, templates: &[String]) {
    for entry in std::fs::read_dir(shared.server.data_dir()).unwrap().flatten() {
        let file_name = entry.file_name().into_string().unwrap();
        let Some(build) = file_name.strip_prefix("build-").and_then(|name| name.strip_suffix(".lock")) else {
            continue;
        };
        let old = build != shared.build && File::open(entry.path()).is_ok_and(|file| file.try_lock().is_ok());
        if old {
            let of_build = format!("template_{build}_");
            for name in templates.iter().filter(|name| name.starts_with(&of_build)) {
                superuser(&format!("drop database if exists {name} with (force)")).await;
            }
            let _ = std::fs::remove_file(key_file(shared.server.data_dir(), build));
            let _ = std::fs::remove_file(entry.path());
        }
    }
}
