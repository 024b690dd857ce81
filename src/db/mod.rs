//! The way to the database: every statement runs in a transaction that took one of the portal's four roles, and
//! on a partner's data in one that names the partner. The bare pools are private to this module.
//!
//! A transaction opens with one message: role, partner and time-outs travel in it, since nothing may rely on a
//! connection's own state (a transaction pooler may stand between).

pub mod deadline;
pub mod fingerprints;
mod met;
pub mod migrations;
pub mod private;
pub mod roles;
pub mod unsettled;

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions, PgTransactionManager as Manager};
use sqlx::{AssertSqlSafe, PgConnection, PgPool, Postgres, SqlSafeStr as _};
use sqlx_core::transaction::TransactionManager as _;
use tokio::runtime::Handle;
use tokio::time::timeout;

pub use self::met::{Missed, must_meet};
use crate::base::ids::PartnerId;

/// A transaction that took its role; rolled back unless committed.
///
/// It is made of sqlx's parts, not sqlx's own type, since that one hands every connection back to the pool: also one
/// that is silent, or whose opening was dropped on the way and that stands in a transaction that nobody knows of.
#[derive(Debug)]
pub struct Tx {
    connection: PoolConnection<Postgres>,
    state: State,
    /// What its end settles.
    begin: unsettled::Begin,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Its first message is on the way: whether a transaction is open, nobody knows.
    Opening,
    Open,
    Ended,
}

impl Tx {
    /// Makes what was done last.
    ///
    /// # Errors
    /// Those of the database; then nothing was done.
    pub async fn commit(mut self) -> sqlx::Result<()> {
        Manager::commit(&mut self.connection).await?;
        self.state = State::Ended;
        self.begin.settle();
        Ok(())
    }

    /// Undoes what was done.
    ///
    /// # Errors
    /// Those of the database; then the connection's end undoes it.
    pub async fn rollback(mut self) -> sqlx::Result<()> {
        self.begin.settle();
        Manager::rollback(&mut self.connection).await?;
        self.state = State::Ended;
        Ok(())
    }
}

impl Drop for Tx {
    fn drop(&mut self) {
        if self.state == State::Opening || deadline::has_passed() {
            self.connection.close_on_drop();
            return;
        }
        if self.state == State::Open {
            // Written with the next message.
            Manager::start_rollback(&mut self.connection);
        }
        // As sqlx does it, but not for ever: a silent connection would never give its place free.
        if let Ok(runtime) = Handle::try_current() {
            let back = self.connection.return_to_pool();
            runtime.spawn(async move {
                if timeout(REST, back).await.is_err() {
                    tracing::warn!("a connection to the database fell silent, and was closed");
                }
            });
        }
    }
}

impl Deref for Tx {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.connection
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.connection
    }
}

/// Connections at most of each pool: more only make a small database slower.
const CONNECTIONS: u32 = 12;
/// Those of a login that only signs people in: a few do it at once.
const SIGN_IN_CONNECTIONS: u32 = 8;
/// Statements that a connection keeps prepared. The portal has some 300; sqlx's 100 let a busy one prepare, and Postgres
/// plan, what it had thrown away a moment ago.
const STATEMENTS: usize = 512;
/// How long a request waits for a connection.
const WAIT_FOR_CONNECTION: Duration = Duration::from_secs(3);
/// How long a transaction may take to open on a connection that is there: one that takes longer is silent, as after a
/// failover that told nobody, and so are most likely all that lay idle beside it.
const OPENING: Duration = Duration::from_secs(3);
/// How long opening may take in all, below the time after which a visitor is told to come back.
const OPENING_IN_ALL: Duration = Duration::from_secs(4);
/// How long a connection may take to come to rest in the pool.
const REST: Duration = Duration::from_secs(5);
/// How long all connections may take to end.
const FAREWELL: Duration = Duration::from_secs(10);

/// Time-outs of a web request's statements, below the five seconds after which the visitor is told to come back.
const SERVE_TIMEOUTS: &str = "SET LOCAL statement_timeout = '4s'; SET LOCAL lock_timeout = '3s'; \
                              SET LOCAL idle_in_transaction_session_timeout = '10s'";
/// Time-outs of background work and of operators' lists.
const CONSOLE_TIMEOUTS: &str = "SET LOCAL statement_timeout = '30s'; SET LOCAL lock_timeout = '3s'; \
                                SET LOCAL idle_in_transaction_session_timeout = '30s'";

/// The logins that the portal uses: one for all, or one each.
#[derive(Clone, Debug)]
pub struct Logins {
    /// Serves web requests.
    pub serve: PgConnectOptions,
    /// Signs people in; the login that serves, unless it has one of its own.
    pub sign_in: PgConnectOptions,
    /// Migrates and seeds; on a direct address.
    pub owner: PgConnectOptions,
    /// Operators' pages and background work; on a direct address.
    pub console: PgConnectOptions,
    /// Whether serving has a login of its own, which then must not be able to take the other roles.
    pub separate: bool,
}

impl Logins {
    /// Whether signing in has a login of its own, so that the serving one must not be able to take its role.
    #[must_use]
    pub fn signs_in_apart(&self) -> bool {
        self.sign_in.get_username() != self.serve.get_username()
    }
}

/// The database, as web requests and background work see it.
#[derive(Clone, Debug)]
pub struct Db {
    serve: PgPool,
    /// The pool that serves, where one login does both.
    sign_in: PgPool,
    console: PgPool,
}

impl Db {
    /// Makes the pools; connections are made when they are needed.
    #[must_use]
    pub fn new(logins: &Logins) -> Self {
        let pool = |options: &PgConnectOptions, connections| {
            let options = options.clone().application_name(&migrations::application_name());
            // No ping before each use: `begin` below meets a dead connection by taking another.
            PgPoolOptions::new()
                .max_connections(connections)
                .acquire_timeout(WAIT_FOR_CONNECTION)
                .test_before_acquire(false)
                .connect_lazy_with(options.statement_cache_capacity(STATEMENTS))
        };
        let serve = pool(&logins.serve, CONNECTIONS);
        let sign_in =
            if logins.signs_in_apart() { pool(&logins.sign_in, SIGN_IN_CONNECTIONS) } else { serve.clone() };
        Self { serve, sign_in, console: pool(&logins.console, CONNECTIONS) }
    }

    /// A transaction on one partner's data.
    ///
    /// # Errors
    /// When the database can't be reached.
    pub async fn tenant(&self, partner: PartnerId) -> sqlx::Result<Tx> {
        begin(&self.serve, tenant_opening(partner)).await
    }

    /// A transaction before a partner is known: it sees no tenant's rows.
    ///
    /// # Errors
    /// When the database can't be reached.
    pub async fn serve(&self) -> sqlx::Result<Tx> {
        begin(&self.serve, serve_opening()).await
    }

    /// A transaction that signs somebody in, or changes what they sign in with.
    ///
    /// # Errors
    /// When the database can't be reached.
    pub async fn sign_in(&self) -> sqlx::Result<Tx> {
        begin(&self.sign_in, format!("BEGIN; SET LOCAL ROLE portal_sign_in; {SERVE_TIMEOUTS}")).await
    }

    /// The same on one partner's data too: somebody signs in by accepting its invitation.
    ///
    /// # Errors
    /// When the database can't be reached.
    pub async fn sign_in_of(&self, partner: PartnerId) -> sqlx::Result<Tx> {
        let opening = format!(
            "BEGIN; SET LOCAL ROLE portal_sign_in; SET LOCAL app.partner_id = '{partner}'; {SERVE_TIMEOUTS}"
        );
        begin(&self.sign_in, opening).await
    }

    /// A transaction for operators and background work: it sees every partner.
    ///
    /// # Errors
    /// When the database can't be reached.
    pub async fn console(&self) -> sqlx::Result<Tx> {
        begin(&self.console, format!("BEGIN; SET LOCAL ROLE portal_console; {CONSOLE_TIMEOUTS}")).await
    }

    /// How many connections there are, and how many of them are idle: for the metrics.
    #[must_use]
    pub fn connections(&self) -> (u32, usize) {
        let pools = self.pools();
        (pools.iter().map(|pool| pool.size()).sum(), pools.iter().map(|pool| pool.num_idle()).sum())
    }

    /// Ends every connection, once all transactions have ended.
    pub async fn close(&self) {
        let all = async {
            for pool in self.pools() {
                pool.close().await;
            }
        };
        if timeout(FAREWELL, all).await.is_err() {
            tracing::warn!("some connections to the database did not end in time");
        }
    }

    /// Each pool once.
    fn pools(&self) -> Vec<&PgPool> {
        let mut pools = vec![&self.serve, &self.console];
        let apart =
            self.sign_in.connect_options().get_username() != self.serve.connect_options().get_username();
        pools.extend(apart.then_some(&self.sign_in));
        pools
    }
}

/// How [`start_over`] ends what was begun.
#[derive(Clone, Copy, Debug)]
pub enum Ending {
    /// What was done stays.
    Commit,
    /// What was done is undone.
    Rollback,
}

/// Ends a transaction for serving and opens one on the partner's data, on the same connection, in one message.
///
/// # Errors
/// Those of the database.
pub async fn start_over(tx: &mut Tx, partner: PartnerId, ending: Ending) -> sqlx::Result<()> {
    go_on(tx, ending, &tenant_opening(partner)).await
}

/// The same for somebody who only looks: in the new transaction nothing can be written.
///
/// # Errors
/// Those of the database.
pub async fn start_over_reading(tx: &mut Tx, partner: PartnerId, ending: Ending) -> sqlx::Result<()> {
    go_on(tx, ending, &opening_of(partner, "BEGIN READ ONLY")).await
}

/// Makes last what was done before a partner is known, and goes on in a new such transaction, likewise.
///
/// # Errors
/// Those of the database.
pub async fn keep_serving(tx: &mut Tx) -> sqlx::Result<()> {
    go_on(tx, Ending::Commit, &serve_opening()).await
}

async fn go_on(tx: &mut Tx, ending: Ending, opening: &str) -> sqlx::Result<()> {
    let end = match ending {
        Ending::Commit => "COMMIT",
        Ending::Rollback => "ROLLBACK",
    };
    sqlx::raw_sql(AssertSqlSafe(format!("{end}; {opening}"))).execute(&mut **tx).await?;
    tx.begin.settle();
    tx.begin = unsettled::Begin::now();
    Ok(())
}

fn serve_opening() -> String {
    format!("BEGIN; SET LOCAL ROLE portal_serve; {SERVE_TIMEOUTS}")
}

/// A UUID's text is hexadecimal digits and hyphens: nothing in it can end the quotes.
fn tenant_opening(partner: PartnerId) -> String {
    opening_of(partner, "BEGIN")
}

fn opening_of(partner: PartnerId, begin: &str) -> String {
    format!("{begin}; SET LOCAL ROLE portal_serve; SET LOCAL app.partner_id = '{partner}'; {SERVE_TIMEOUTS}")
}

/// Opens a transaction. A connection that died while it lay idle (the database was restarted), or that is silent, is
/// met here: it is thrown away and another one taken, at most as often as the pool has connections.
async fn begin(pool: &PgPool, opening: String) -> sqlx::Result<Tx> {
    let attempts = async {
        let mut left = CONNECTIONS;
        loop {
            let connection = pool.acquire().await?;
            match open(connection, &opening).await {
                Opened::Yes(tx) => return Ok(tx),
                Opened::Silent => end_idle(pool),
                Opened::Not(error) if left > 0 && is_dead_connection(&error) => left -= 1,
                Opened::Not(error) => return Err(error),
            }
        }
    };
    timeout(OPENING_IN_ALL, attempts).await.unwrap_or(Err(sqlx::Error::PoolTimedOut))
}

enum Opened {
    Yes(Tx),
    Not(sqlx::Error),
    Silent,
}

async fn open(connection: PoolConnection<Postgres>, opening: &str) -> Opened {
    let mut tx = Tx { connection, state: State::Opening, begin: unsettled::Begin::now() };
    let opening = AssertSqlSafe(opening.to_owned()).into_sql_str();
    match timeout(OPENING, Manager::begin(&mut tx.connection, Some(opening))).await {
        Ok(Ok(())) => {
            tx.state = State::Open;
            Opened::Yes(tx)
        }
        Ok(Err(error)) => Opened::Not(error),
        Err(_) => Opened::Silent,
    }
}

/// Closes what lies idle: it fell silent with the one that was just met, and would cost others as long.
fn end_idle(pool: &PgPool) {
    tracing::warn!("a connection to the database is silent; it and those that lie idle are closed");
    while let Some(mut idle) = pool.try_acquire() {
        idle.close_on_drop();
    }
}

fn is_dead_connection(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) => true,
        // The server said good-bye on a connection that lay idle: administrator's command, or crash.
        sqlx::Error::Database(error) => matches!(error.code().as_deref(), Some("57P01" | "57P02")),
        _ => false,
    }
}

/// Whether the database is away or too busy, so that coming back later helps.
#[must_use]
pub fn is_unavailable(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::Protocol(_) | sqlx::Error::Tls(_) => true,
        // 08: connection; 53: out of connections, memory, disk; 57: shutdown, starting up, statement time-out;
        // 55P03: lock time-out; 25P03: idle in a transaction for too long; 25006: a standby.
        sqlx::Error::Database(fault) => {
            let of_class = |code: &str| ["08", "53", "57"].iter().any(|class| code.starts_with(class));
            let code = fault.code();
            code.is_some_and(|code| of_class(&code) || matches!(&*code, "55P03" | "25P03" | "25006"))
                || gave_way(error)
        }
        _ => false,
    }
}

/// Whether a statement named a column that this schema doesn't have yet (42703).
#[must_use]
pub fn lacks_column(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    code.as_deref() == Some("42703")
}

/// Whether two acts waited for each other, and this one gave way (40P01, 40001).
#[must_use]
pub fn gave_way(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    matches!(code.as_deref(), Some("40P01" | "40001"))
}
