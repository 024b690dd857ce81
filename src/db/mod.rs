//! The way to the database: every statement runs in a transaction that took one of the portal's four roles, and
//! on a partner's data in one that names the partner. The bare pools are private to this module.
//!
//! A transaction opens with one message: role, partner and time-outs travel in it, since nothing may rely on a
//! connection's own state (a transaction pooler may stand between).

pub mod fingerprints;
pub mod private;
pub mod roles;
pub mod unsettled;

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, PgConnection, PgPool, Postgres};

use crate::base::ids::PartnerId;

/// A transaction that took its role; rolled back unless committed.
#[derive(Debug)]
pub struct Tx {
    inner: sqlx::Transaction<'static, Postgres>,
    /// What its end settles.
    begin: unsettled::Begin,
}

impl Tx {
    /// Makes what was done last.
    ///
    /// # Errors
    /// Those of the database; then nothing was done.
    pub async fn commit(self) -> sqlx::Result<()> {
        self.inner.commit().await?;
        self.begin.settle();
        Ok(())
    }

    /// Undoes what was done.
    ///
    /// # Errors
    /// Those of the database; then the connection's end undoes it.
    pub async fn rollback(self) -> sqlx::Result<()> {
        self.begin.settle();
        self.inner.rollback().await
    }
}

impl Deref for Tx {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.inner
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.inner
    }
}

/// Connections at most of each pool: more only make a small database slower.
const CONNECTIONS: u32 = 12;
/// Those of a login that only signs people in: a few do it at once.
const SIGN_IN_CONNECTIONS: u32 = 8;
/// How long a request waits for a connection.
const WAIT_FOR_CONNECTION: Duration = Duration::from_secs(3);

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
            // No ping before each use: `begin` below meets a dead connection by taking another.
            PgPoolOptions::new()
                .max_connections(connections)
                .acquire_timeout(WAIT_FOR_CONNECTION)
                .test_before_acquire(false)
                .connect_lazy_with(options.clone().application_name("partner-portal"))
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
        for pool in self.pools() {
            pool.close().await;
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
    format!("BEGIN; SET LOCAL ROLE portal_serve; SET LOCAL app.partner_id = '{partner}'; {SERVE_TIMEOUTS}")
}

/// Opens a transaction. A connection that died while it lay idle (the database was restarted) is met here: it is
/// thrown away and another one taken, at most as often as the pool has connections.
async fn begin(pool: &PgPool, opening: String) -> sqlx::Result<Tx> {
    let mut left = CONNECTIONS;
    loop {
        match pool.begin_with(AssertSqlSafe(opening.clone())).await {
            Err(error) if left > 0 && pool.size() > 0 && is_dead_connection(&error) => left -= 1,
            other => return other.map(|inner| Tx { inner, begin: unsettled::Begin::now() }),
        }
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
        // 55P03: lock time-out; 25P03: idle in a transaction for too long; 25006: a standby; 40P01, 40001: two acts
        // stood in each other's way, and this one gave way.
        sqlx::Error::Database(error) => error.code().is_some_and(|code| {
            ["08", "53", "57"].iter().any(|class| code.starts_with(class))
                || matches!(code.as_ref(), "55P03" | "25P03" | "25006" | "40P01" | "40001")
        }),
        _ => false,
    }
}
