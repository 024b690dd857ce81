//! What the commands do: each opens the database, does its work, and puts everything back.

mod catalogue;
pub mod config;
mod opened;
mod serve;

use std::ffi::OsString;
use std::future::Future;
use std::io::{IsTerminal as _, Write as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Command, ExitCode};

use sqlx::migrate::Migrator;
use sqlx::{Connection as _, PgConnection};
use tracing_subscriber::EnvFilter;

pub use self::catalogue::{export_catalogue, import_catalogue};
use self::opened::with_database;
pub use self::serve::{serve, work};
use crate::account::links;
use crate::audit::{self, Actor, OperatorAct, ProgrammeAct, Recorded};
use crate::authz::operators::OperatorRole;
use crate::base::clock::Clock;
use crate::base::secrets::{Secrets, SecretsError};
use crate::commands::config::{Config, ConfigError, Database};
use crate::db::Db;
use crate::db::migrations::Progress;
use crate::db::private::PrivatePostgresError;
use crate::db::roles::{self, SetUpError};
use crate::jobs::rotation;
use crate::queue;
use crate::seed::{self, SeedOutcome};
use crate::users::links::Purpose;
use crate::users::store::credentials::{self, Removal};
use crate::users::{EmailAddress, password};

/// The migrations of this version. The database room doesn't hold them: `.ci/database` reads them from the folder.
pub static MIGRATIONS: Migrator = sqlx::migrate!();

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
    /// Nobody who could be removed.
    #[error("{0} is not an operator")]
    NotAnOperator(String),
    /// The programme would be without anybody.
    #[error("{0} is the only administrator: add another one before")]
    LastOperator(String),
    /// So much is wrong with a file; each was told before.
    #[error("nothing was changed: mistakes in the file: {0}")]
    WrongFile(usize),
    /// Somebody changed the catalogue at the same time.
    #[error("nothing was changed: somebody else changes the catalogue now; run it again")]
    CatalogueChanged,
    /// An act failed.
    #[error(transparent)]
    Act(#[from] crate::error::AppError),
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
            Self::Config(_)
            | Self::NotAnAddress(_)
            | Self::SetUp(SetUpError::MissingRights { .. } | SetUpError::Encoding(_)) => ExitCode::from(2),
            Self::Private(error) if error.is_configuration() => ExitCode::from(2),
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

/// With a private Postgres, begins anew without the variables that are meant for another one: `PGOPTIONS`, for one, would
/// go along with every connection, and nothing else takes it out again.
///
/// # Errors
/// When the program can't be begun anew.
pub fn leave_foreign_settings(config: &Config) -> CommandResult {
    let foreign = |name: &OsString| {
        let name = name.as_encoded_bytes();
        name.starts_with(b"PG") && name != b"PG_BINDIR"
    };
    let foreign: Vec<OsString> = std::env::vars_os().map(|(name, _)| name).filter(foreign).collect();
    if !matches!(config.database, Database::Private) || foreign.is_empty() {
        return Ok(());
    }
    let system = |error: std::io::Error| {
        CommandError::System(format!(
            "the program could not begin anew without PGOPTIONS and the like: {error}"
        ))
    };
    let mut again = Command::new(std::env::current_exe().map_err(system)?);
    again.args(std::env::args_os().skip(1));
    for name in foreign {
        again.env_remove(name);
    }
    Err(system(again.exec()))
}

/// Logs to the error output: for people on a terminal, as JSON otherwise.
pub fn start_logging(config: &Config) {
    // What Postgres notes at every start (a table exists already) tells nobody anything, and a span around every
    // request only costs; filters can ask for both.
    // What the session layer says of a database that is away is said by the store, and is no error of ours.
    let quiet = "sqlx::postgres::notice=warn,tower_sessions=off,tower_sessions_core=off";
    let filter = format!("{quiet},{}", config.log);
    let filter = EnvFilter::new(filter);
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() {
        log.init();
    } else {
        log.json().init();
    }
}

fn print(line: &str) {
    // Nobody reads what is printed? Then there is nobody to tell.
    let _ = writeln!(std::io::stdout(), "{line}");
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
        for collision in &opened.collisions {
            print(&collision.to_string());
        }
        print(&match opened.progress {
            Progress::Whole => "The database is up to date.".to_owned(),
            Progress::WaitsForReleaseBefore(connections) => format!(
                "The database serves both releases. The last migrations wait until the release before has ended \
                 ({connections} connections): a portal that runs does them then, or run migrate again."
            ),
        });
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
    let hash = password::hash_now(&seed::DEMO_PASSWORD.to_owned().into())?;
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
        seed::bench(&mut tx, &opened.secrets, partners, now.date()).await?;
        tx.commit().await?;
        seed::settle_bench(&mut conn).await?;
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
        let mut tx = conn.begin().await?;
        add_operator_in(&mut tx, &address, &token).await?;
        tx.commit().await?;
        let base_url = config.base_url(config.listen);
        print(&format!("{base_url}link/{token}"));
        Ok(conn.close().await?)
    })
    .await
}

async fn add_operator_in(conn: &mut PgConnection, address: &EmailAddress, token: &str) -> CommandResult {
    let actor = command_line();
    let person = credentials::add_operator(conn, address, OperatorRole::Administrator, actor.at()).await?;
    // Taken under the person's lock.
    actor.clock.lock_held(None);
    let hash = links::token_hash(token);
    credentials::issue_link(conn, person, Purpose::SetPassword, &hash, actor.at()).await?;
    audit::record_programme(
        conn,
        &actor,
        &OperatorAct::Added { person_id: person, role: Some(OperatorRole::Administrator) }.done(),
    )
    .await?;
    Ok(())
}

/// `operator remove`: from their next request on they are none.
///
/// # Errors
/// As [`CommandError`] tells.
pub async fn remove_operator(config: &Config, email: &str) -> CommandResult {
    let address = EmailAddress::parse(email).map_err(|_| CommandError::NotAnAddress(email.to_owned()))?;
    with_database(config, |opened| async move {
        let mut conn = opened.owner().await?;
        let mut tx = conn.begin().await?;
        let actor = command_line();
        let removal = credentials::remove_operator(&mut tx, &address, &actor).await?;
        let person = match removal {
            Some(Removal::Done(person)) => person,
            Some(Removal::Last) => return Err(CommandError::LastOperator(address.as_str().to_owned())),
            None => return Err(CommandError::NotAnOperator(address.as_str().to_owned())),
        };
        let entry = OperatorAct::Removed { person_id: person }.done();
        audit::record_programme(&mut tx, &actor, &entry).await?;
        let left = queue::store::count_open_of(&mut tx, person).await?;
        tx.commit().await?;
        let address = address.as_str();
        print(&format!("{address} is no longer an operator. Open items that are still theirs: {left}."));
        Ok(conn.close().await?)
    })
    .await
}

/// Who does what a command does, for the programme's log.
fn command_line() -> Actor {
    Actor { name: "command line".to_owned(), ..Actor::programme(Clock::system()) }
}

/// `secrets rotate`.
///
/// # Errors
/// As [`CommandError`] tells.
pub async fn rotate_secrets(config: &Config) -> CommandResult {
    with_database(config, |opened| async move {
        let mut conn = opened.owner().await?;
        let sealed = rotation::rotate(&mut conn, &opened.secrets, rotation::IN_FLIGHT).await?;
        let rotated = ProgrammeAct::SecretsRotated { sealed: i64::try_from(sealed).ok() };
        audit::record_programme(&mut conn, &command_line(), &rotated.done()).await?;
        print(&format!("{sealed} secrets are sealed anew; the old key is gone from the key file."));
        Ok(conn.close().await?)
    })
    .await
}
