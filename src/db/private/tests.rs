//! These start real servers, each in a directory of its own.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use super::*;

/// A directory that goes when the test ends, with whatever still runs in it.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        Self::named("")
    }

    fn named(suffix: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("partner-portal-unit-{}-{number}{suffix}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    fn postmaster(&self) -> Option<String> {
        let announcement = fs::read_to_string(self.0.join("postgres/postmaster.pid")).ok()?;
        announcement.lines().next().map(str::to_owned)
    }

    fn has_server(&self) -> bool {
        self.postmaster().is_some_and(|id| lives(&id))
    }

    async fn start(&self) -> PrivatePostgres {
        PrivatePostgres::start(&self.0, Settings::for_tests()).await.unwrap()
    }

    fn kill_postmaster(&self) {
        let id = self.postmaster().unwrap();
        assert!(Command::new("kill").args(["-9", &id]).status().unwrap().success());
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        if self.has_server() {
            self.kill_postmaster();
        }
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn lives(id: &str) -> bool {
    Command::new("kill").args(["-0", id]).output().unwrap().status.success()
}

async fn whoami(server: &PrivatePostgres, role: &str) -> String {
    let mut connection = server.connect_options(role, DATABASE).connect().await.unwrap();
    sqlx::query_scalar("select current_user::text").fetch_one(&mut connection).await.unwrap()
}

async fn until(what: impl Fn() -> bool) {
    timeout(Duration::from_secs(20), async {
        while !what() {
            sleep(Duration::from_millis(20)).await;
        }
    })
    .await
    .unwrap();
}

#[tokio::test]
async fn the_data_outlive_the_server() {
    let directory = Directory::new();
    let server = directory.start().await;
    for role in ["portal_owner", "portal_serve", "portal_sign_in", "portal_console"] {
        assert_eq!(whoami(&server, role).await, role);
    }
    let mut owner = server.connect_options("portal_owner", DATABASE).connect().await.unwrap();
    sqlx::raw_sql("create table kept (x text)").execute(&mut owner).await.unwrap();
    server.stop().await.unwrap();
    assert!(!directory.has_server());

    let server = directory.start().await;
    let mut owner = server.connect_options("portal_owner", DATABASE).connect().await.unwrap();
    sqlx::raw_sql("select x from kept").execute(&mut owner).await.unwrap();
    server.stop().await.unwrap();
}

#[tokio::test]
async fn durable_means_what_it_says_and_only_the_superuser_is_one() {
    let directory = Directory::new();
    let server = PrivatePostgres::start(&directory.0, Settings::durable()).await.unwrap();
    let mut connection = server.superuser_options().connect().await.unwrap();
    let wrong: Vec<String> = sqlx::query_scalar(
        "select name::text from pg_settings where (name, setting) in (('fsync', 'off'),
             ('synchronous_commit', 'off'), ('full_page_writes', 'off'), ('server_encoding', 'SQL_ASCII'))
             or name = 'listen_addresses' and setting <> ''
         union all select rolname::text from pg_roles where rolsuper and rolname <> 'postgres'
         union all select 'é' where upper('é') <> 'É'",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    assert!(wrong.is_empty(), "{wrong:?}");
    for private in ["postgres", "socket"] {
        let mode = fs::metadata(directory.0.join(private)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "{private}");
    }
    server.stop().await.unwrap();
}

#[tokio::test]
async fn the_last_to_leave_stops_the_server() {
    let directory = Directory::new();
    let first = directory.start().await;
    let postmaster = directory.postmaster();
    let second = directory.start().await;
    assert_eq!(directory.postmaster(), postmaster);

    first.stop().await.unwrap();
    assert_eq!(whoami(&second, "portal_serve").await, "portal_serve");
    let third = directory.start().await;
    third.stop().await.unwrap();
    assert_eq!(whoami(&second, "portal_serve").await, "portal_serve");
    second.stop().await.unwrap();
    assert!(!directory.has_server());
}

#[tokio::test]
async fn a_server_whose_starter_is_gone_is_adopted_and_then_stopped() {
    let directory = Directory::new();
    drop(directory.start().await); // as after `kill -9`: its locks are gone, the server is not
    let postmaster = directory.postmaster();
    let heir = directory.start().await;
    assert_eq!(directory.postmaster(), postmaster);
    heir.stop().await.unwrap();
    assert!(!directory.has_server());
}

#[tokio::test]
async fn starts_at_the_same_moment_share_one_server() {
    let directory = Directory::new();
    let (one, two, three) = tokio::join!(directory.start(), directory.start(), directory.start());
    one.stop().await.unwrap();
    two.stop().await.unwrap();
    assert!(directory.has_server());
    three.stop().await.unwrap();
    assert!(!directory.has_server());
}

#[tokio::test]
async fn a_killed_server_is_started_again() {
    let directory = Directory::new();
    let first = directory.start().await;
    let mut busy = first.superuser_options().connect().await.unwrap();
    let sleeper = tokio::spawn(async move { sqlx::raw_sql("select pg_sleep(600)").execute(&mut busy).await });
    sleep(Duration::from_millis(100)).await;
    directory.kill_postmaster();
    let second = directory.start().await;
    assert_eq!(whoami(&second, "portal_owner").await, "portal_owner");
    assert!(sleeper.await.unwrap().is_err());
    second.stop().await.unwrap();
    assert!(directory.has_server(), "the first still counts as a user");
    first.stop().await.unwrap();
    assert!(!directory.has_server());
}

#[tokio::test]
async fn a_server_older_than_its_programs_is_restarted_unless_others_use_it() {
    let directory = Directory::new();
    let mut server = directory.start().await;
    let postmaster = directory.postmaster();
    server.programs.version = "15.0".to_owned();
    let lock = lock(&server.place).await.unwrap();
    server.bring_up(&lock, false).await.unwrap();
    assert_eq!(directory.postmaster(), postmaster);
    server.bring_up(&lock, true).await.unwrap();
    assert_ne!(directory.postmaster(), postmaster);
    drop(lock);
    server.stop().await.unwrap();
}

#[tokio::test]
async fn a_server_that_cannot_start_says_why_in_one_line() {
    let directory = Directory::new();
    directory.start().await.stop().await.unwrap();
    fs::write(directory.0.join("postgres/postgresql.auto.conf"), "shared_buffers = '99999GB'\n").unwrap();
    let error = PrivatePostgres::start(&directory.0, Settings::for_tests()).await.unwrap_err().to_string();
    assert!(error.starts_with("`postgres` failed: ") && error.contains("FATAL"), "{error}");
    assert!(!error.contains('\n'));
}

#[tokio::test]
async fn a_cluster_half_made_is_made_again() {
    let directory = Directory::new();
    fs::create_dir_all(directory.0.join("postgres.new/base")).unwrap();
    fs::set_permissions(&directory.0, fs::Permissions::from_mode(0o711)).unwrap();
    fs::write(directory.0.join("postgres.new/PG_VERSION"), "15\n").unwrap();
    let server = directory.start().await;
    assert!(!directory.0.join("postgres.new").exists());
    server.stop().await.unwrap();
}

#[tokio::test]
async fn a_path_too_long_or_strange_for_a_socket_will_do() {
    let directory = Directory::named(&format!(" it's \"$(odd)\" {}", "long".repeat(25)));
    let server = directory.start().await;
    let socket = server.socket.clone();
    assert!(!socket.starts_with(&directory.0));
    assert_eq!(fs::metadata(&socket).unwrap().permissions().mode() & 0o777, 0o700);
    let second = directory.start().await;
    assert_eq!(whoami(&second, "portal_owner").await, "portal_owner");
    server.stop().await.unwrap();
    second.stop().await.unwrap();
    fs::remove_dir_all(socket).unwrap();
}

#[tokio::test]
async fn other_files_in_the_clusters_place_are_left_alone() {
    let directory = Directory::new();
    fs::create_dir_all(directory.0.join("postgres")).unwrap();
    fs::set_permissions(&directory.0, fs::Permissions::from_mode(0o711)).unwrap();
    fs::write(directory.0.join("postgres/thesis.txt"), "years of work").unwrap();
    let error = PrivatePostgres::start(&directory.0, Settings::for_tests()).await.unwrap_err();
    assert!(error.to_string().ends_with("move it away, or set PORTAL_DATA_DIR"), "{error}");
    assert!(directory.0.join("postgres/thesis.txt").exists());
}

#[tokio::test]
async fn a_directory_out_of_postgress_reach_is_named() {
    let directory = Directory::new();
    let inner = directory.0.join("inner");
    let place = Place::prepare(&inner).unwrap();
    fs::set_permissions(&directory.0, fs::Permissions::from_mode(0o700)).unwrap();
    if place.account.is_none() {
        return; // not root: then Postgres is us
    }
    let error = PrivatePostgres::start(&inner, Settings::for_tests()).await.unwrap_err();
    assert!(error.to_string().contains("set PORTAL_DATA_DIR"), "{error}");
}

#[tokio::test]
async fn a_copy_of_data_in_use_does_not_lead_to_the_others_server() {
    let (directory, copy) = (Directory::new(), Directory::new());
    let server = directory.start().await;
    assert!(Command::new("cp").arg("-a").args([&directory.0, &copy.0]).status().unwrap().success());
    let place = Place::prepare(&copy.0).unwrap();
    assert!(matches!(state(&place).await, State::Silent));
    fs::remove_file(copy.0.join("postgres/postmaster.pid")).unwrap(); // so that it is not killed below
    server.stop().await.unwrap();
}

#[tokio::test]
async fn tests_leave_no_server_behind() {
    let directory = Directory::new();
    let one = SharedPostgres::join_in(&directory.0).await.unwrap();
    let two = SharedPostgres::join_in(&directory.0).await.unwrap();
    drop(one);
    sleep(Duration::from_millis(300)).await;
    assert_eq!(whoami(&two, "portal_serve").await, "portal_serve");
    drop(two);
    until(|| !directory.has_server()).await;
}

#[tokio::test]
async fn the_tests_share_a_directory_of_their_users() {
    let shared = SharedPostgres::join().await.unwrap();
    assert_eq!(whoami(&shared, "portal_console").await, "portal_console");
}

#[tokio::test]
async fn tests_that_are_killed_leave_no_server_behind() {
    let directory = Directory::new();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "db::private::tests::joined_until_killed", "--ignored"])
        .env("JOIN_IN", &directory.0)
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    until(|| directory.0.join("joined").exists()).await;
    assert!(directory.has_server());
    child.kill().unwrap();
    child.wait().unwrap();
    until(|| !directory.has_server()).await;
}

#[tokio::test]
#[ignore = "run by the test above, in a process of its own"]
async fn joined_until_killed() {
    if let Some(directory) = std::env::var_os("JOIN_IN").map(PathBuf::from) {
        let _shared = SharedPostgres::join_in(&directory).await.unwrap();
        fs::write(directory.join("joined"), "").unwrap();
        sleep(PATIENCE).await;
    }
}
