//! What the commands do: each opens the database, does its work, and puts everything back.

pub mod config;

use std::future::Future;
use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use metrics_exporter_prometheus::PrometheusHandle;
use sqlx::postgres::PgConnectOptions;
use sqlx::{Connection as _, PgConnection};
use time::OffsetDateTime;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tracing_subscriber::EnvFilter;
use url::Url;

use crate::account::links;
use crate::activations::automatic::Clerk;
use crate::app;
use crate::base::clock::Clock;
use crate::base::secrets::{Secrets, SecretsError};
use crate::commands::config::{Config, ConfigError, Database};
use crate::db::private::{DATABASE, PrivatePostgres, PrivatePostgresError, Settings};
use crate::db::roles::{self, SetUpError};
use crate::db::{Db, Logins};
use crate::jobs::{self, rotation};
use crate::mail::delivery::Postman;
use crate::mail::transport::{PATIENCE, Transport};
use crate::mail::{MailSettings, Sender};
use crate::programme::Programme;
use crate::seed::{self, SeedOutcome};
use crate::state::{App, AppState, Installation};
use crate::users::{self, EmailAddress, password};
use crate::web::{health, metrics, server};

/// How often what was measured is summed up.
const METRICS_UPKEEP: Duration = Duration::from_secs(5);
/// How long shutdown waits for handlers that run.
const FAREWELL: Duration = Duration::from_secs(10);

/// Why a command failed: one line.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// A wrong value in the environment or on the command line.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The private Postgres.
    #[error(transparent)]
    Private(#[from] PrivatePostgresError),
    /// The database is not as it must be.
    #[error(transparent)]
    SetUp(#[from] SetUpError),
    /// The database, later.
    #[error("the database could not be asked: {0}")]
    Database(#[from] sqlx::Error),
    /// The key file.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// Hashing a password.
    #[error(transparent)]
    Password(#[from] password::HashingFailed),
    /// Seeding.
    #[error(transparent)]
    Seed(#[from] seed::SeedError),
    /// The mail server, or the sender's address.
    #[error("mails can't be sent: {0}")]
    Mail(String),
    /// Sealing anew.
    #[error(transparent)]
    Rotation(#[from] rotation::RotationError),
    /// An address that can't be listened on.
    #[error("{0} can't be listened on: {1}")]
    Listen(std::net::SocketAddr, #[source] std::io::Error),
    /// A file or folder.
    #[error("{0}: {1}")]
    File(String, #[source] std::io::Error),
    /// Not a mail address.
    #[error("«{0}» is not a mail address")]
    NotAnAddress(String),
    /// Asked to end while something was still to be done.
    #[error("asked to end before it was done; run it again")]
    Interrupted,
    /// Something of the system: signals, randomness, threads.
    #[error("{0}")]
    System(String),
}

impl CommandError {
    /// 2 for what whoever started it can set right in the configuration, 1 for the rest.
    #[must_use]
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Config(_) | Self::NotAnAddress(_) | Self::SetUp(SetUpError::MissingRights { .. }) => {
                ExitCode::from(2)
            }
            _ => ExitCode::FAILURE,
        }
    }
}

type CommandResult = Result<(), CommandError>;

/// Runs a command on the threads that its work needs.
///
/// # Errors
/// The command's own; no threads.
pub fn block_on(command: impl Future<Output = CommandResult>) -> CommandResult {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|error| CommandError::System(error.to_string()))?.block_on(command)
}

/// Logs to the error output: for people on a terminal, as JSON otherwise.
pub fn start_logging(config: &Config) {
    // What Postgres notes at every start (a table exists already) tells nobody anything, and a span around every
    // request only costs; filters can ask for both.
    let filter = format!("sqlx::postgres::notice=warn,tower_sessions=warn,{}", config.log);
    let filter = EnvFilter::new(filter);
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() {
        log.init();
    } else {
        log.json().init();
    }
}

/// The database, opened and migrated, with what stops it in the end.
struct Opened {
    logins: Logins,
    secrets: Secrets,
    private: Option<PrivatePostgres>,
}

impl Opened {
    /// A database that isn't there yet is waited for, until `stop` tells not to.
    async fn open(config: &Config, stop: watch::Receiver<bool>) -> Result<Self, CommandError> {
        let (logins, private) = match &config.database {
            Database::Private => {
                let private = PrivatePostgres::start(&config.data_dir, Settings::durable()).await?;
                let login = |role: &str| private.connect_options(role, DATABASE);
                let logins = Logins {
                    serve: login("portal_serve"),
                    owner: login("portal_owner"),
                    console: login("portal_console"),
                    separate: true,
                };
                (logins, Some(private))
            }
            Database::Given { serve, owner, console } => {
                make_folder_of_key(config)?;
                let (owner, console) =
                    (owner.as_deref().unwrap_or(serve), console.as_deref().unwrap_or(serve));
                // The same login may be given thrice, by a pooler's address and by direct ones.
                let own = |login: &PgConnectOptions| login.get_username() != serve.get_username();
                let logins = Logins {
                    separate: own(owner) || own(console),
                    owner: owner.clone(),
                    console: console.clone(),
                    serve: (**serve).clone(),
                };
                (logins, None)
            }
        };
        let migrated = tokio::select! {
            migrated = migrate_patiently(&logins, config) => migrated.map_err(CommandError::from),
            () = stopped(stop) => Err(CommandError::Interrupted),
        };
        match migrated {
            Ok(secrets) => Ok(Self { logins, secrets, private }),
            Err(error) => {
                stop_private(private).await;
                Err(error)
            }
        }
    }

    async fn owner(&self) -> Result<PgConnection, CommandError> {
        Ok(roles::connect_as_owner(&self.logins.owner).await?)
    }
}

/// The last of the processes that use the private Postgres stops it.
async fn stop_private(private: Option<PrivatePostgres>) {
    if let Some(private) = private
        && let Err(error) = private.stop().await
    {
        tracing::warn!(%error, "the private Postgres could not be stopped");
    }
}

fn make_folder_of_key(config: &Config) -> CommandResult {
    let key = config.secret_key_path();
    let folder = key.parent().map(std::path::Path::to_owned).unwrap_or_default();
    std::fs::create_dir_all(&folder).map_err(|error| CommandError::File(folder.display().to_string(), error))
}

/// Waits for a database that isn't there yet, and says so.
async fn migrate_patiently(logins: &Logins, config: &Config) -> Result<Secrets, SetUpError> {
    let mut told = false;
    loop {
        match roles::migrate(logins, &config.secret_key_path()).await {
            Err(error) if error.is_unavailable() => {
                if !told {
                    tracing::warn!(%error, "waiting for the database");
                    told = true;
                }
                tokio::time::sleep(Duration::from_millis(300)).await;
            }
            other => return other,
        }
    }
}

/// Runs a command on the opened database, and puts everything back whatever became of it.
async fn with_database<F, Fut>(config: &Config, command: F) -> CommandResult
where
    F: FnOnce(Arc<Opened>) -> Fut,
    Fut: Future<Output = CommandResult>,
{
    let stop = stop_signal()?;
    // What was begun of the private Postgres is begun to the end, so that it is stopped in order.
    let opened = Arc::new(Opened::open(config, stop.clone()).await?);
    let outcome = tokio::select! {
        outcome = command(Arc::clone(&opened)) => outcome,
        () = stopped(stop) => Err(CommandError::Interrupted),
    };
    if let Ok(opened) = Arc::try_unwrap(opened) {
        stop_private(opened.private).await;
    }
    outcome
}

/// Tells when the process is asked to end.
fn stop_signal() -> Result<watch::Receiver<bool>, CommandError> {
    use tokio::signal::unix::{SignalKind, signal};
    let system = |error: std::io::Error| CommandError::System(error.to_string());
    let mut terminate = signal(SignalKind::terminate()).map_err(system)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(system)?;
    let (sender, receiver) = watch::channel(false);
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        let _ = sender.send(true);
    });
    Ok(receiver)
}

async fn stopped(mut signal: watch::Receiver<bool>) {
    // The sender lives until it has sent; either way it is time to end.
    let _ = signal.wait_for(|stop| *stop).await;
}

fn print(line: &str) {
    // Nobody reads what is printed? Then there is nobody to tell.
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// `serve`: the portal, with background work beside it unless it is left to others.
///
/// # Errors
/// As [`CommandError`] tells.
pub async fn serve(config: &Config, with_worker: bool) -> CommandResult {
    // First of all: an address that is taken is told before a database is started.
    let listener = listen(config.listen).await?;
    let metrics = match config.metrics_listen {
        Some(address) => Some(listen(address).await?),
        None => None,
    };
    let stop = stop_signal()?;
    let Some(Opened { logins, secrets, private }) = open_until(config, &stop).await? else { return Ok(()) };
    let outcome = serve_on(config, listener, metrics, &logins, secrets, with_worker, stop).await;
    stop_private(private).await;
    outcome
}

/// For what runs until it is asked to end: asked so early, it ends in order too.
async fn open_until(config: &Config, stop: &watch::Receiver<bool>) -> Result<Option<Opened>, CommandError> {
    match Opened::open(config, stop.clone()).await {
        Err(CommandError::Interrupted) => Ok(None),
        other => other.map(Some),
    }
}

async fn listen(address: std::net::SocketAddr) -> Result<TcpListener, CommandError> {
    TcpListener::bind(address).await.map_err(|error| CommandError::Listen(address, error))
}

async fn serve_on(
    config: &Config,
    listener: TcpListener,
    metrics: Option<TcpListener>,
    logins: &Logins,
    secrets: Secrets,
    with_worker: bool,
    stop: watch::Receiver<bool>,
) -> CommandResult {
    let clock = Clock::system();
    let db = Db::new(logins);
    roles::self_check(&db, logins).await?;
    if config.demo {
        let mut conn = roles::connect_as_owner(&logins.owner).await?;
        seed_demo_data(&mut conn, &secrets, &clock, false).await?;
        conn.close().await?;
    }
    let programme = Programme::load(&db).await?;
    let address = listener.local_addr().map_err(|error| CommandError::Listen(config.listen, error))?;
    let base_url = config.base_url(address);
    let sender = sender(config, &programme.name, &base_url)?;
    let installation = Installation {
        demo: config.demo.then(seed::demo_accounts),
        trusted_proxies: config.trusted_proxies.clone(),
        mail: MailSettings { sender: sender.clone(), delivers: config.smtp_url.is_some() },
        base_url: base_url.clone(),
    };
    let secrets = Arc::new(secrets);
    let clerk = Clerk::new(db.clone(), clock.clone(), Arc::clone(&secrets));
    let app: AppState = Arc::new(App::new(db.clone(), clock.clone(), secrets, programme, installation));
    let metrics = metrics.map(|metrics| tokio::spawn(serve_metrics(metrics, Arc::clone(&app), stop.clone())));
    let worker = if with_worker {
        let postman = postman(config, &db, &clock, sender)?;
        let stop = stop.clone();
        Some(tokio::spawn(jobs::run(db.clone(), clock, clerk, postman, move || stopped(stop.clone()))))
    } else {
        None
    };
    let hint = if config.demo { " (demo: one click signs in)" } else { "" };
    print(&format!("Partner portal: open {}{hint}", base_url.as_str().trim_end_matches('/')));
    server::serve(listener, app::router(Arc::clone(&app)), stopped(stop)).await;
    // Handlers whose clients hung up run on; what they do is done before the database goes.
    app.tasks.close();
    if tokio::time::timeout(FAREWELL, app.tasks.wait()).await.is_err() {
        tracing::warn!("some requests did not end in time");
    }
    for task in [metrics, worker].into_iter().flatten() {
        let _ = tokio::time::timeout(FAREWELL, task).await;
    }
    db.close().await;
    Ok(())
}

async fn serve_metrics(listener: TcpListener, app: AppState, stop: watch::Receiver<bool>) {
    let recorder = metrics_exporter_prometheus::PrometheusBuilder::new()
        .set_buckets(&metrics::SECONDS)
        .and_then(metrics_exporter_prometheus::PrometheusBuilder::install_recorder);
    match recorder {
        Ok(handle) => {
            tokio::spawn(keep_metrics_small(handle.clone(), stop.clone()));
            let router = Router::new().route("/metrics", get(health::metrics)).with_state((app, handle));
            server::serve(listener, router, stopped(stop)).await;
        }
        Err(error) => tracing::error!(%error, "no metrics"),
    }
}

/// Sums up what was measured also while nobody asks for it: else every request would stay in memory.
async fn keep_metrics_small(handle: PrometheusHandle, stop: watch::Receiver<bool>) {
    let stop = stopped(stop);
    tokio::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => return,
            () = tokio::time::sleep(METRICS_UPKEEP) => handle.run_upkeep(),
        }
    }
}

/// Who sends the mails.
fn sender(config: &Config, programme: &str, base_url: &Url) -> Result<Sender, CommandError> {
    Sender::new(config.mail_from.as_deref(), programme, base_url)
        .map_err(|error| CommandError::Mail(error.to_string()))
}

/// Who delivers the mails; nobody without a mail server: then they rest in the outbox, for operators to read.
fn postman(config: &Config, db: &Db, clock: &Clock, sender: Sender) -> Result<Option<Postman>, CommandError> {
    let Some(server) = &config.smtp_url else { return Ok(None) };
    let transport =
        Transport::new(server, PATIENCE).map_err(|error| CommandError::Mail(error.to_string()))?;
    Ok(Some(Postman::new(db.clone(), clock.clone(), sender, transport)))
}

/// `worker`: background work only.
///
/// # Errors
/// As [`CommandError`] tells.
pub async fn work(config: &Config) -> CommandResult {
    let stop = stop_signal()?;
    let Some(Opened { logins, secrets, private }) = open_until(config, &stop).await? else { return Ok(()) };
    let db = Db::new(&logins);
    let clock = Clock::system();
    let clerk = Clerk::new(db.clone(), clock.clone(), Arc::new(secrets));
    let programme = Programme::load(&db).await?;
    let sender = sender(config, &programme.name, &config.base_url(config.listen))?;
    let postman = postman(config, &db, &clock, sender)?;
    print("Partner portal: worker running");
    jobs::run(db.clone(), clock, clerk, postman, move || stopped(stop.clone())).await;
    db.close().await;
    stop_private(private).await;
    Ok(())
}

/// `migrate`: brings the database to this version.
///
/// # Errors
/// As [`CommandError`] tells.
pub async fn migrate(config: &Config) -> CommandResult {
    with_database(config, |opened| async move {
        let db = Db::new(&opened.logins);
        let checked = roles::self_check(&db, &opened.logins).await;
        db.close().await;
        if let Err(error) = checked {
            print(&format!("The logins want these grants: {}", roles::grants_sql(&opened.logins)));
            return Err(error.into());
        }
        print("The database is up to date.");
        Ok(())
    })
    .await
}

/// `seed demo`.
///
/// # Errors
/// As [`CommandError`] tells.
pub async fn seed_demo(config: &Config, reset: bool) -> CommandResult {
    with_database(config, |opened| async move {
        let mut conn = opened.owner().await?;
        let outcome = seed_demo_data(&mut conn, &opened.secrets, &Clock::system(), reset).await?;
        print(&match outcome {
            SeedOutcome::Seeded(_) => "The demo data are in.".to_owned(),
            SeedOutcome::AlreadySeeded(on) => {
                format!("The demo data are in already, dated to {on}; seed demo --reset starts over.")
            }
        });
        Ok(conn.close().await?)
    })
    .await
}

async fn seed_demo_data(
    conn: &mut PgConnection,
    secrets: &Secrets,
    clock: &Clock,
    reset: bool,
) -> Result<SeedOutcome, CommandError> {
    let now = clock.now();
    let hash = password::hash(seed::DEMO_PASSWORD.to_owned().into()).await?;
    let mut tx = conn.begin().await?;
    let outcome = seed::demo(&mut tx, secrets, &hash, now, now.date(), reset).await?;
    tx.commit().await?;
    Ok(outcome)
}

/// `seed bench`.
///
/// # Errors
/// As [`CommandError`] tells.
pub async fn seed_bench(config: &Config, partners: i32) -> CommandResult {
    with_database(config, |opened| async move {
        let mut conn = opened.owner().await?;
        let now = Clock::system().now();
        let mut tx = conn.begin().await?;
        seed::bench(&mut tx, partners, now.date()).await?;
        tx.commit().await?;
        print(&format!("{partners} companies are in."));
        Ok(conn.close().await?)
    })
    .await
}

/// `operator add`: prints the one-time link; it is nowhere else, and works once.
///
/// # Errors
/// As [`CommandError`] tells.
pub async fn add_operator(config: &Config, email: &str) -> CommandResult {
    let address = EmailAddress::parse(email).map_err(|_| CommandError::NotAnAddress(email.to_owned()))?;
    let token = links::new_token().map_err(|error| CommandError::System(error.to_string()))?;
    with_database(config, |opened| async move {
        let mut conn = opened.owner().await?;
        let now: OffsetDateTime = Clock::system().now();
        let mut tx = conn.begin().await?;
        add_operator_in(&mut tx, &address, &token, now).await?;
        tx.commit().await?;
        let base_url = config.base_url(config.listen);
        print(&format!("{base_url}link/{token}"));
        Ok(conn.close().await?)
    })
    .await
}

async fn add_operator_in(
    conn: &mut PgConnection,
    address: &EmailAddress,
    token: &str,
    now: OffsetDateTime,
) -> CommandResult {
    use crate::audit::{self, Actor, AuditEvent};
    let expires_at = now + users::LINK_LASTS;
    let person =
        users::store::add_operator(conn, address, &links::token_hash(token), now, expires_at).await?;
    let request = crate::base::ids::RequestId::new();
    let actor = Actor { person: None, name: "command line".to_owned(), address: None, request, at: now };
    let event = AuditEvent::done("operator.added", "person", person.0);
    audit::record_programme(conn, &actor, &event).await?;
    Ok(())
}

/// `secrets rotate`.
///
/// # Errors
/// As [`CommandError`] tells.
pub async fn rotate_secrets(config: &Config) -> CommandResult {
    with_database(config, |opened| async move {
        let mut conn = opened.owner().await?;
        let sealed = rotation::rotate(&mut conn, &opened.secrets, rotation::IN_FLIGHT).await?;
        print(&format!("{sealed} secrets are sealed anew; the old key is gone from the key file."));
        Ok(conn.close().await?)
    })
    .await
}
