//! The real program, run as people run it: in a folder of its own, with nothing in its environment but what the
//! test sets.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use partner_portal::db::Logins;
use partner_portal::db::private::DATABASE;
use reqwest::Client;
use reqwest::header::{HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions as _, PgConnection};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader};
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::timeout;
use url::Url;

use crate::app::Visitor;

/// Nothing here takes so long, however busy the machine.
const PATIENCE: Duration = Duration::from_secs(90);

/// One installation: the program, its data directory and its variables. It goes with the test, and its private
/// Postgres, should one have been left running, with it.
pub struct Installation {
    folder: PathBuf,
    variables: Vec<(String, String)>,
}

/// A portal (or worker) that runs.
pub struct Portal {
    pub child: Child,
    /// What it said when it was ready.
    pub line: String,
    pub base_url: Url,
    output: BufReader<ChildStdout>,
}

/// How a program ended.
#[derive(Debug)]
pub struct Ended {
    pub code: Option<i32>,
    pub output: String,
    pub errors: String,
}

/// Puts the program there, as it is now: it may be built anew while the test runs. By a link where that can be, since
/// a copy can't be run while any process that another test just forked still holds it open for writing.
fn bring_program(place: &Path) {
    let program = env!("CARGO_BIN_EXE_partner-portal");
    if fs::hard_link(program, place).is_ok() {
        return;
    }
    fs::copy(program, place).unwrap();
    let begun = Instant::now();
    while let Err(error) = std::process::Command::new(place).arg("--version").output() {
        let busy = error.kind() == std::io::ErrorKind::ExecutableFileBusy && begun.elapsed() < PATIENCE;
        assert!(busy, "{error}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

impl Installation {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("partner-portal-run-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        // As root, Postgres runs as another user, who must come through.
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o711)).unwrap();
        bring_program(&folder.join("portal"));
        Self { folder, variables: Vec::new() }
            .with("PORTAL_DATA_DIR", "")
            .with("PORTAL_LISTEN", "127.0.0.1:0")
    }

    /// The same with a variable set; where nothing else is set, the data directory is in its folder.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.retain(|(known, _)| known != name);
        let data = self.data_dir().to_str().unwrap().to_owned();
        let value = if name == "PORTAL_DATA_DIR" && value.is_empty() { data } else { value.to_owned() };
        self.variables.push((name.to_owned(), value));
        self
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn data_dir(&self) -> PathBuf {
        self.folder.join("data")
    }

    pub fn key_file(&self) -> PathBuf {
        self.data_dir().join("secret.key")
    }

    /// What the portals of this installation logged.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.join("log")).unwrap()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(self.folder.join("portal"));
        command.args(arguments).env_clear().env("PATH", std::env::var_os("PATH").unwrap());
        command.env("HOME", &self.folder).current_dir(&self.folder);
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        command
    }

    /// Runs the program to its end.
    pub async fn run(&self, arguments: &[&str]) -> Ended {
        let output = timeout(PATIENCE, self.command(arguments).output()).await.expect("it ends").unwrap();
        Ended {
            code: output.status.code(),
            output: String::from_utf8(output.stdout).unwrap(),
            errors: String::from_utf8(output.stderr).unwrap(),
        }
    }

    pub async fn serve(&self) -> Portal {
        self.start(&["serve"]).await
    }

    /// Starts the program where the system lets it open so many files: at first, and at most.
    pub async fn serve_with_files(&self, soft: u32, hard: u32) -> Portal {
        let program = self.command(&[]);
        let limited = format!("ulimit -Sn {soft} && ulimit -Hn {hard} && exec ./portal serve");
        let mut command = Command::new("/bin/sh");
        command.args(["-c", &limited]).env_clear().current_dir(&self.folder);
        command.envs(program.as_std().get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).kill_on_drop(true);
        self.ready(command).await
    }

    /// Starts the program and waits until it says that it is ready.
    pub async fn start(&self, arguments: &[&str]) -> Portal {
        self.ready(self.command(arguments)).await
    }

    async fn ready(&self, mut command: Command) -> Portal {
        let log = fs::OpenOptions::new().create(true).append(true).open(self.folder.join("log")).unwrap();
        let mut child = command.stderr(log).spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        timeout(PATIENCE, output.read_line(&mut line)).await.expect("it gets ready").unwrap();
        assert!(!line.is_empty(), "{command:?} did not start: {}", self.log());
        let address = line.split_whitespace().find(|word| word.starts_with("http"));
        let base_url = Url::parse(address.unwrap_or("http://127.0.0.1:1")).unwrap();
        Portal { child, line, base_url, output }
    }

    /// The number of the private Postgres that runs, or did.
    pub fn postmaster(&self) -> Option<String> {
        let announcement = fs::read_to_string(self.data_dir().join("postgres/postmaster.pid")).ok()?;
        announcement.lines().next().map(str::to_owned)
    }

    /// Whether a private Postgres runs.
    pub fn has_postgres(&self) -> bool {
        self.postmaster().is_some_and(|number| lives(&number))
    }

    /// A connection to the private Postgres, as its superuser.
    pub async fn superuser(&self) -> PgConnection {
        let announcement = fs::read_to_string(self.data_dir().join("postgres/postmaster.pid")).unwrap();
        let socket = announcement.lines().nth(4).unwrap();
        let options = PgConnectOptions::new_without_pgpass().socket(socket).port(5432);
        options.username("postgres").database(DATABASE).connect().await.unwrap()
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        if let Some(number) = self.postmaster().filter(|number| lives(number)) {
            kill("-QUIT", &number);
            let begun = Instant::now();
            while lives(&number) && begun.elapsed() < Duration::from_secs(10) {
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Portal {
    /// A visitor nobody knows.
    pub fn visitor(&self) -> Visitor {
        let mut headers = HeaderMap::new();
        headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
        let client = Client::builder()
            .cookie_store(true)
            .default_headers(headers)
            .redirect(Policy::none())
            .timeout(Duration::from_secs(30));
        Visitor { client: client.build().unwrap(), base_url: self.base_url.clone() }
    }

    /// Somebody signed in by the demo's one click.
    pub async fn sign_in(&self, email: &str) -> Visitor {
        let visitor = self.visitor();
        let response = visitor.post("/sign-in/demo", &[("email", email)]).await;
        assert_eq!(response.status(), 303, "{email} can't sign in");
        visitor
    }

    pub async fn status(&self, path: &str) -> u16 {
        self.visitor().get(path).await.status().as_u16()
    }

    /// Asks it to end, and waits for it; gives its exit code and what it printed after its first line.
    pub async fn end(self) -> (Option<i32>, String) {
        self.end_by("-TERM").await
    }

    pub async fn end_by(mut self, signal: &str) -> (Option<i32>, String) {
        kill(signal, &self.child.id().unwrap().to_string());
        let status = timeout(PATIENCE, self.child.wait()).await.expect("it ends when asked to").unwrap();
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).await.unwrap();
        (status.code(), rest)
    }

    /// `kill -9`.
    pub async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }
}

impl Ended {
    /// Asserts that it failed with this code and said why in one line, which it gives.
    pub fn refused(&self, code: i32) -> &str {
        assert_eq!(self.code, Some(code), "{self:?}");
        assert_eq!(self.errors.trim_end().lines().count(), 1, "{self:?}");
        assert!(self.errors.starts_with("partner-portal: "), "{self:?}");
        self.errors.trim_end()
    }

    /// Asserts that it did what it was asked to, and gives what it printed.
    pub fn done(&self) -> &str {
        assert_eq!(self.code, Some(0), "{self:?}");
        self.output.trim_end()
    }
}

/// The URL of a login on the server that a test connects to as `options`.
pub fn url(options: &PgConnectOptions, login: &str, database: &str) -> String {
    let socket = options.get_socket().unwrap().display();
    format!("postgres:///{database}?host={socket}&user={login}")
}

/// One login for all, as `DATABASE_URL` alone gives it.
pub fn one_login(login: &PgConnectOptions) -> Logins {
    Logins {
        serve: login.clone(),
        sign_in: login.clone(),
        owner: login.clone(),
        console: login.clone(),
        separate: false,
    }
}

pub fn kill(signal: &str, number: &str) {
    let _ = std::process::Command::new("kill").args([signal, number]).output().unwrap();
}

/// Whether a process lives; one that is dead and that its parent has not noticed yet does not.
pub fn lives(number: &str) -> bool {
    let listed = std::process::Command::new("ps").args(["-o", "stat=", "-p", number]).output().unwrap();
    let state = String::from_utf8(listed.stdout).unwrap();
    !state.trim().is_empty() && !state.trim().starts_with('Z')
}

/// Waits until it is so.
pub async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let wait = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(PATIENCE, wait).await.unwrap_or_else(|_| panic!("waited in vain until {what}"));
}
