//! A Postgres of the portal's own, for those who name no other: made, started and stopped by the portal.
//!
//! Two file locks in the data directory keep its users apart. `lock` is held while the server is made, started
//! or stopped. `users.lock` is held, shared, by every process for as long as it uses the server: who leaves and
//! can take that lock alone was the last and stops the server. The system drops both locks with the process
//! that held them, even when it was killed; the next to come then takes over the server that was left running.

mod error;
mod place;
mod programs;
mod shared;
#[cfg(test)]
mod tests;

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sqlx::postgres::{PgConnectOptions, PgSslMode};
use sqlx::{ConnectOptions as _, Connection as _};
use tokio::time::{sleep, timeout};

pub use error::PrivatePostgresError;
use place::{CLUSTER, CONFIG, LOG, NEW_CLUSTER, Place};
use programs::Programs;
pub use shared::SharedPostgres;

type Result<T> = std::result::Result<T, PrivatePostgresError>;

/// The database the portal keeps its data in; it belongs to `portal_owner`.
pub const DATABASE: &str = "portal";

/// Makes the roles. Another process may make them at the same moment, so that "exists already" is fine.
const MAKE_ROLES: &str = "do $$ declare role text; begin
    foreach role in array array['portal_owner', 'portal_serve', 'portal_sign_in', 'portal_console'] loop
        if not exists (select from pg_roles where rolname = role) then
            begin execute format('create role %I login', role);
            exception when duplicate_object or unique_violation then null; end;
        end if;
    end loop; end $$";

const SUPERUSER: &str = "postgres";
const PORT: u16 = 5432;
/// How long a server may take to recover after a crash, and how long others wait for who starts or stops it.
const PATIENCE: Duration = Duration::from_secs(120);
/// How long one attempt to connect may take; only a server that was halted takes so long.
const ANSWER: Duration = Duration::from_secs(20);
/// How often it is looked whether the server runs.
const LOOK_AGAIN: Duration = Duration::from_secs(1);
/// How long what is left of a killed server may stand in the way of the next.
const LINGER: Duration = Duration::from_secs(15);

/// How the server is run.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    durable: bool,
}

impl Settings {
    /// For real data: what was committed survives a power failure.
    #[must_use]
    pub fn durable() -> Self {
        Self { durable: true }
    }

    /// For tests: nothing is forced to the disk, many connections.
    #[must_use]
    pub fn for_tests() -> Self {
        Self { durable: false }
    }
}

/// A running private Postgres. It must be given back by [`PrivatePostgres::stop`]: merely dropped, the server
/// runs on until the next who uses it leaves.
#[derive(Debug)]
pub struct PrivatePostgres {
    place: Place,
    programs: Programs,
    settings: Settings,
    socket: PathBuf,
    users: File,
}

enum State {
    Answers { version: String },
    Refuses,
    Silent,
}

impl PrivatePostgres {
    /// Starts the server in `data_dir`, which is made on first use, or adopts the one that runs there.
    ///
    /// # Errors
    /// When no Postgres is installed, or it cannot run there; the message is one line that says what to do.
    pub async fn start(data_dir: &Path, settings: Settings) -> Result<Self> {
        let place = Place::prepare(data_dir)?;
        let lock = lock(&place).await?;
        let users = place.open("users.lock")?;
        let alone = take_alone(&place, &users)?;
        // Changing a lock's kind in place may lose it; this is safe because all who come or go hold `lock`.
        let shared = users.unlock().and_then(|()| users.lock_shared());
        shared.map_err(|source| place.failed(source))?;
        let programs = Programs::find(place.cluster_major()?).await?;
        let mut server = Self { place, programs, settings, socket: PathBuf::new(), users };
        server.bring_up(&lock, alone).await?;
        let socket = server.place.announced_socket_directory();
        server.socket = socket.ok_or_else(|| server.place.refused())?;
        let Err(error) = server.make_roles_and_database().await else {
            return Ok(server);
        };
        drop(lock);
        server.stop().await?;
        Err(error)
    }

    /// Stops the server, unless another live process uses it: then that one will.
    ///
    /// # Errors
    /// When the server does not stop.
    pub async fn stop(self) -> Result<()> {
        let lock = lock(&self.place).await?;
        self.users.unlock().map_err(|source| self.place.failed(source))?;
        if take_alone(&self.place, &self.users)? && !matches!(state(&self.place).await, State::Silent) {
            self.stop_server(&lock).await?;
        }
        // A parameter is dropped after the local `lock`, but its own lock must be gone before others go on.
        drop(self);
        Ok(())
    }

    /// How to connect as `role` to `database`.
    #[must_use]
    pub fn connect_options(&self, role: &str, database: &str) -> PgConnectOptions {
        options(&self.socket, role, database)
    }

    /// The data directory.
    #[must_use]
    pub fn data_dir(&self) -> &Path {
        &self.place.data_dir
    }

    /// How to connect as the superuser, who makes roles and databases and nothing else.
    #[must_use]
    pub fn superuser_options(&self) -> PgConnectOptions {
        self.connect_options(SUPERUSER, SUPERUSER)
    }

    /// Starts the server again whenever it has ended (killed, say, for want of memory), for as long as this is polled.
    pub async fn keep_up(&self) {
        let mut told = false;
        loop {
            match self.watch().await {
                Ok(()) => told = false,
                Err(error) if !told => {
                    tracing::warn!(%error, "the private Postgres has ended and can't be started; it is tried again");
                    told = true;
                }
                Err(_) => {}
            }
            sleep(LOOK_AGAIN).await;
        }
    }

    /// Watches the server by one connection until it ends, and starts it again.
    async fn watch(&self) -> Result<()> {
        if let Ok(Ok(mut connection)) = timeout(ANSWER, self.superuser_options().connect()).await {
            while matches!(timeout(ANSWER, connection.ping()).await, Ok(Ok(()))) {
                sleep(LOOK_AGAIN).await;
            }
        }
        let lock = lock(&self.place).await?;
        if matches!(state(&self.place).await, State::Silent) {
            tracing::warn!("the private Postgres has ended; it is started again");
            self.bring_up(&lock, false).await?;
        }
        Ok(())
    }

    async fn bring_up(&self, lock: &File, alone: bool) -> Result<()> {
        match state(&self.place).await {
            // Programs replaced by an upgrade fail the old server sooner or later; but it is restarted only
            // when nobody else uses it.
            State::Answers { version } if version == self.programs.version || !alone => return Ok(()),
            State::Silent => {}
            State::Refuses if !alone => return Err(self.place.refused()),
            State::Answers { .. } | State::Refuses => self.stop_server(lock).await?,
        }
        self.place.check_reachable()?;
        // Before a cluster is made that could not be used.
        self.place.socket_directory_for_start()?;
        if !self.place.has_cluster()? {
            self.make_cluster(lock).await?;
        }
        self.start_server(lock).await
    }

    /// Makes the cluster beside its place and moves it there when it is complete, so that whoever is killed
    /// half-way leaves nothing that looks like a cluster.
    async fn make_cluster(&self, lock: &File) -> Result<()> {
        tracing::info!(directory = %self.place.data_dir.display(), "making the private Postgres");
        self.place.prepare_new_cluster()?;
        // Text sorts by code point, the same everywhere; upper and lower case know all of Unicode.
        let case = if cfg!(target_os = "macos") { "UTF-8" } else { "C.UTF-8" };
        let sync = if self.settings.durable { "" } else { "--no-sync" };
        // `trust`: who can reach the socket is in. Its directory is 0700 and belongs to the user the server
        // runs as, who could read the files themselves anyway; nobody else but root gets there.
        let arguments = format!(
            "-D {NEW_CLUSTER} --username={SUPERUSER} --encoding=UTF8 --locale=C --lc-ctype={case} \
             --auth-local=trust --auth-host=reject {sync}"
        );
        self.programs.run("initdb", &arguments, &self.place, lock).await?;
        self.place.keep_new_cluster()
    }

    async fn start_server(&self, lock: &File) -> Result<()> {
        self.place.prepare_start(self.settings.durable)?;
        // All names are relative: `pg_ctl` hands them to a shell. It gives the server a session of its own,
        // so that Ctrl-C ends the portal only, and none of the portal's output streams.
        let patience = PATIENCE.as_secs();
        let arguments = format!("start -w -s -t {patience} -D {CLUSTER} -l {LOG} -o --config_file={CONFIG}");
        let begun = Instant::now();
        loop {
            match self.programs.run("pg_ctl", &arguments, &self.place, lock).await {
                Ok(()) => return Ok(()),
                // After a `kill -9` the old server's children live on for a moment and keep its memory, and
                // its number is taken until the system's first process has noticed its death.
                Err(_) if self.place.old_server_lingers() && begun.elapsed() < LINGER => {
                    sleep(Duration::from_millis(200)).await;
                }
                Err(error) => return Err(self.place.last_failure().unwrap_or(error)),
            }
        }
    }

    /// Only for a server that was seen alive: the process number in the files of a dead one may be anybody's.
    async fn stop_server(&self, lock: &File) -> Result<()> {
        let arguments = format!("stop -m fast -w -s -D {CLUSTER}");
        self.programs.run("pg_ctl", &arguments, &self.place, lock).await
    }

    async fn make_roles_and_database(&self) -> Result<()> {
        let mut connection = self.superuser_options().connect().await?;
        sqlx::raw_sql(MAKE_ROLES).execute(&mut connection).await?;
        let there: bool = sqlx::query_scalar("select exists (select from pg_database where datname = $1)")
            .bind(DATABASE)
            .fetch_one(&mut connection)
            .await?;
        if !there {
            sqlx::raw_sql("create database portal owner portal_owner").execute(&mut connection).await?;
        }
        Ok(connection.close().await?)
    }
}

/// Waits for the lock under which the server is made, started and stopped.
async fn lock(place: &Place) -> Result<File> {
    let lock = place.open("lock")?;
    let wait = async {
        loop {
            match lock.try_lock() {
                Ok(()) => return Ok(()),
                Err(TryLockError::WouldBlock) => sleep(Duration::from_millis(20)).await,
                Err(TryLockError::Error(source)) => return Err(place.failed(source)),
            }
        }
    };
    timeout(PATIENCE, wait).await.map_err(|_| PrivatePostgresError::Busy(place.data_dir.clone()))??;
    Ok(lock)
}

fn take_alone(place: &Place, users: &File) -> Result<bool> {
    match users.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(source)) => Err(place.failed(source)),
    }
}

/// Whether a server runs here. One that is still recovering, or stopping, is waited for.
async fn state(place: &Place) -> State {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        let Some(socket) = place.announced_socket_directory() else {
            return State::Silent;
        };
        match timeout(ANSWER, server_version(&socket)).await {
            Ok(Ok(version)) => return State::Answers { version },
            Ok(Err(sqlx::Error::Io(_))) => return State::Silent,
            Ok(Err(error)) if is_not_ready(&error) => sleep(Duration::from_millis(50)).await,
            Ok(Err(_)) | Err(_) => return State::Refuses,
        }
    }
    State::Refuses
}

async fn server_version(socket: &Path) -> sqlx::Result<String> {
    let mut connection = options(socket, SUPERUSER, SUPERUSER).connect().await?;
    let query = sqlx::query_scalar("show server_version");
    let version = query.fetch_one(&mut connection).await?;
    connection.close().await?;
    Ok(version)
}

fn is_not_ready(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    code.is_some_and(|code| code == "57P03")
}

fn options(socket_directory: &Path, role: &str, database: &str) -> PgConnectOptions {
    // Nothing is left out that would otherwise come from PGPORT, PGSSLMODE and the like.
    PgConnectOptions::new_without_pgpass()
        .socket(socket_directory)
        .port(PORT)
        .ssl_mode(PgSslMode::Disable)
        .username(role)
        .database(database)
}
