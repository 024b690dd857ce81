//! The database as commands find it: opened, migrated, and put back afterwards; and how a process is asked to end.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::PgConnectOptions;
use sqlx::{Connection as _, PgConnection};
use tokio::sync::watch;

use crate::base::secrets::Secrets;
use crate::commands::config::{Config, Database};
use crate::db::Logins;
use crate::db::migrations::{self, Progress};
use crate::db::private::{DATABASE, PrivatePostgres, Settings};
use crate::db::roles::{self, SetUpError};
use crate::programme;
use crate::users::store::addresses::{self, Collision};

use super::{CommandError, CommandResult, MIGRATIONS};

/// The database, opened and migrated, with what stops it in the end.
pub(super) struct Opened {
    pub(super) logins: Logins,
    pub(super) secrets: Secrets,
    pub(super) private: Option<PrivatePostgres>,
    /// How far the schema has come.
    pub(super) progress: Progress,
    /// Persons who have the same mail address now.
    pub(super) collisions: Vec<Collision>,
}

impl Opened {
    /// A database that isn't there yet is waited for, until `stop` tells not to.
    pub(super) async fn open(config: &Config, stop: watch::Receiver<bool>) -> Result<Self, CommandError> {
        let (logins, private) = match &config.database {
            Database::Private => {
                let private = PrivatePostgres::start(&config.data_dir, Settings::durable()).await?;
                let login = |role: &str| private.connect_options(role, DATABASE);
                let logins = Logins {
                    serve: login("portal_serve"),
                    sign_in: login("portal_sign_in"),
                    owner: login("portal_owner"),
                    console: login("portal_console"),
                    separate: true,
                };
                (logins, Some(private))
            }
            Database::Given { serve, sign_in, owner, console } => {
                make_folder_of_key(config)?;
                let logins = given(serve, sign_in.as_deref(), owner.as_deref(), console.as_deref());
                (logins, None)
            }
        };
        let migrated = tokio::select! {
            migrated = migrate_patiently(&logins, config) => migrated.map_err(CommandError::from),
            () = stopped(stop) => Err(CommandError::Interrupted),
        };
        match migrated {
            Ok(Migrated { secrets, progress, collisions }) => {
                Ok(Self { logins, secrets, private, progress, collisions })
            }
            Err(error) => {
                stop_private(private).await;
                Err(error)
            }
        }
    }

    pub(super) async fn owner(&self) -> Result<PgConnection, CommandError> {
        Ok(roles::connect_as_owner(&self.logins.owner).await?)
    }
}

/// The logins of an installation's own Postgres; the serving one stands in for those that aren't given.
fn given(
    serve: &PgConnectOptions,
    sign_in: Option<&PgConnectOptions>,
    owner: Option<&PgConnectOptions>,
    console: Option<&PgConnectOptions>,
) -> Logins {
    let (owner, console) = (owner.unwrap_or(serve), console.unwrap_or(serve));
    // The same login may be given for several, by a pooler's address and by direct ones.
    let own = |login: &PgConnectOptions| login.get_username() != serve.get_username();
    Logins {
        separate: own(owner) || own(console),
        owner: owner.clone(),
        console: console.clone(),
        sign_in: sign_in.unwrap_or(serve).clone(),
        serve: serve.clone(),
    }
}

/// The last of the processes that use the private Postgres stops it.
pub(super) async fn stop_private(private: Option<PrivatePostgres>) {
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
async fn migrate_patiently(logins: &Logins, config: &Config) -> Result<Migrated, SetUpError> {
    let mut told = false;
    loop {
        match migrate(logins, config).await {
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

/// What opening a database has found.
struct Migrated {
    secrets: Secrets,
    progress: Progress,
    collisions: Vec<Collision>,
}

async fn migrate(logins: &Logins, config: &Config) -> Result<Migrated, SetUpError> {
    let (secrets, progress) = roles::migrate(&MIGRATIONS, logins, &config.secret_key_path()).await?;
    let mut conn = roles::connect_as_owner(&logins.owner).await?;
    programme::store::ensure_languages(&mut conn).await?;
    let collisions = addresses::bring_to_one_form(&mut conn).await?;
    conn.close().await?;
    for collision in &collisions {
        tracing::warn!(person = %collision.person, "{collision}");
    }
    Ok(Migrated { secrets, progress, collisions })
}

/// Goes on with the migrations that wait for the release before to end, until they are done or `stop` tells.
pub(super) async fn finish_migrations(logins: Logins, stop: watch::Receiver<bool>) {
    let stop = stopped(stop);
    tokio::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => return,
            () = tokio::time::sleep(migrations::LOOK_FOR_RELEASE_BEFORE) => {}
        }
        match finish(&logins).await {
            Ok(Progress::Whole) => {
                tracing::info!("the last migrations of this release are done");
                return;
            }
            Ok(Progress::WaitsForReleaseBefore(_)) => {}
            Err(error) => tracing::warn!(%error, "the last migrations failed; they are tried again"),
        }
    }
}

async fn finish(logins: &Logins) -> Result<Progress, SetUpError> {
    let mut conn = roles::connect_as_owner(&logins.owner).await?;
    let progress = migrations::run(&MIGRATIONS, &mut conn).await?;
    conn.close().await?;
    Ok(progress)
}

/// Runs a command on the opened database, and puts everything back whatever became of it.
pub(super) async fn with_database<F, Fut>(config: &Config, command: F) -> CommandResult
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
pub(super) fn stop_signal() -> Result<watch::Receiver<bool>, CommandError> {
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

pub(super) async fn stopped(mut signal: watch::Receiver<bool>) {
    // The sender lives until it has sent; either way it is time to end.
    let _ = signal.wait_for(|stop| *stop).await;
}
