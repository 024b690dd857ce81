//! How the schema comes to its version while the release before still serves. A migration may hold a lock that others
//! wait for only as briefly as `WAIT`, and is tried again until it gets it; whoever waits for another migrator asks
//! again and again, since one who sat in the lock would hold a snapshot that a concurrent index waits for.
//!
//! Two lines at the head of a migration's file say how it is run:
//!
//! * `-- in batches`: one statement that takes the id of a company (`$1`), works on some that come after it, and
//!   answers the last of them; run until it answers none, each time in a transaction of its own.
//! * `-- after the release before`: what the release before could not live with. It waits until none of its processes
//!   is connected any more. Such migrations are the last ones of a release.

#[cfg(test)]
mod lint;

use std::time::Duration;

use sqlx::migrate::{Migrate as _, MigrateError, Migration, Migrator};
use sqlx::{AssertSqlSafe, PgConnection, SqlSafeStr as _};
use uuid::Uuid;

use super::roles::SetUpError;

/// The newest migration of this release, by which its connections are told from those of the release before.
pub const NEWEST: i64 = 264;
/// What the portal's connections are called; behind it stands [`NEWEST`], from the release on that had 34 migrations.
const PROGRAM: &str = "partner-portal";

/// How long a migration may stand in line for a lock: those who come after it stand in line as well.
const WAIT: Duration = Duration::from_secs(1);
/// Then the line is let go, so long.
const PAUSE: Duration = Duration::from_millis(500);
/// So often it gets into line before it gives up for now; whoever starts the portal goes on.
const TRIES: u32 = 240;
/// How often it is looked whether another migrator has ended.
const LOOK: Duration = Duration::from_millis(100);
/// How often it is looked whether the release before has ended.
pub const LOOK_FOR_RELEASE_BEFORE: Duration = Duration::from_secs(10);
/// The lock of migrators, by a number that nothing else uses.
const LOCK: i64 = 0x706f_7274_616c;

const IN_BATCHES: &str = "-- in batches";
const AFTER_THE_RELEASE_BEFORE: &str = "-- after the release before";

/// How far the schema has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// All migrations are done.
    Whole,
    /// All but the last ones, which wait for so many connections of the release before.
    WaitsForReleaseBefore(i64),
}

/// What the portal's connections are called.
#[must_use]
pub fn application_name() -> String {
    format!("{PROGRAM} {NEWEST}")
}

/// Brings the schema to its version, as far as the release before allows it. Safe to run by several processes at once,
/// and after one that was killed.
///
/// # Errors
/// As [`SetUpError`] tells; those that waiting may help are the ones of a database that is away.
pub async fn run(migrations: &Migrator, conn: &mut PgConnection) -> Result<Progress, SetUpError> {
    while !try_lock(conn).await? {
        tokio::time::sleep(LOOK).await;
    }
    let progress = run_locked(migrations, conn).await?;
    // Of a connection on which something went wrong the lock goes with its end.
    sqlx::query("select pg_advisory_unlock($1)").bind(LOCK).execute(conn).await?;
    Ok(progress)
}

async fn try_lock(conn: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar("select pg_try_advisory_lock($1)").bind(LOCK).fetch_one(conn).await
}

async fn run_locked(migrations: &Migrator, conn: &mut PgConnection) -> Result<Progress, SetUpError> {
    conn.ensure_migrations_table(&migrations.table_name).await?;
    // Checks that what was done is what is known here, and does nothing.
    run_to(migrations, conn, 0).await?;
    for migration in list_pending(migrations, conn).await? {
        if has_line(migration, AFTER_THE_RELEASE_BEFORE) {
            let old = count_connections_before(conn).await?;
            if old > 0 {
                return Ok(Progress::WaitsForReleaseBefore(old));
            }
        }
        apply_patiently(migrations, conn, migration).await?;
    }
    Ok(Progress::Whole)
}

async fn list_pending<'m>(
    migrations: &'m Migrator,
    conn: &mut PgConnection,
) -> Result<Vec<&'m Migration>, SetUpError> {
    let applied = conn.list_applied_migrations(&migrations.table_name).await?;
    let pending = migrations.iter().filter(|it| applied.iter().all(|done| done.version != it.version));
    Ok(pending.collect())
}

/// How many connections of processes with fewer migrations are open to this database.
async fn count_connections_before(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar(
        "select count(*) from pg_stat_activity
         where datname = current_database()
           and (application_name = $1
                or application_name ~ ('^' || $1 || ' [0-9]{1,9}$')
                   and split_part(application_name, ' ', 2)::integer < $2)",
    )
    .bind(PROGRAM)
    .bind(NEWEST)
    .fetch_one(conn)
    .await
}

/// A migration that can't have its locks now gets out of the way of those who wait behind it, and comes again.
async fn apply_patiently(
    migrations: &Migrator,
    conn: &mut PgConnection,
    migration: &Migration,
) -> Result<(), SetUpError> {
    let mut tries = 1;
    loop {
        match apply(migrations, conn, migration).await {
            Err(error) if stood_in_line(&error) && tries < TRIES => {
                if tries == 1 {
                    tracing::info!(version = migration.version, %error, "a migration waits for its turn");
                }
                tries += 1;
                tokio::time::sleep(PAUSE).await;
            }
            other => return other.map_err(SetUpError::Migration),
        }
    }
}

async fn apply(
    migrations: &Migrator,
    conn: &mut PgConnection,
    migration: &Migration,
) -> Result<(), MigrateError> {
    // Nobody waits for what is done outside a transaction, a concurrent index, and it may have to wait for long.
    let wait = if migration.no_tx { Duration::ZERO } else { WAIT };
    let wait = format!("set lock_timeout = {}", wait.as_millis());
    sqlx::query(AssertSqlSafe(wait)).execute(&mut *conn).await?;
    if migration.no_tx {
        drop_invalid_indexes(conn, migration).await?;
    }
    if has_line(migration, IN_BATCHES) {
        run_in_batches(conn, migration).await?;
        return conn.skip(&migrations.table_name, migration).await;
    }
    run_to(migrations, conn, migration.version).await
}

/// What is not done yet, up to this version; the lock is held already.
async fn run_to(migrations: &Migrator, conn: &mut PgConnection, version: i64) -> Result<(), MigrateError> {
    let unlocked =
        Migrator { migrations: migrations.migrations.clone(), locking: false, ..Migrator::DEFAULT };
    unlocked.run_direct(Some(version), conn, false).await
}

/// An index that was being built when its builder died is there, is kept up, and serves nobody.
async fn drop_invalid_indexes(conn: &mut PgConnection, migration: &Migration) -> sqlx::Result<()> {
    let invalid: Vec<String> = sqlx::query_scalar(
        "select c.relname::text from pg_index i join pg_class c on c.oid = i.indexrelid
         where not i.indisvalid and c.relnamespace = 'public'::regnamespace",
    )
    .fetch_all(&mut *conn)
    .await?;
    let is_made_here = |name: &String| migration.sql.as_str().split_whitespace().any(|word| word == name);
    for name in invalid.iter().filter(|name| is_made_here(name)) {
        let drop = format!("drop index concurrently if exists {name}");
        sqlx::query(AssertSqlSafe(drop)).execute(&mut *conn).await?;
    }
    Ok(())
}

async fn run_in_batches(conn: &mut PgConnection, migration: &Migration) -> Result<(), MigrateError> {
    let mut after = Some(Uuid::nil());
    while let Some(company) = after {
        after = sqlx::query_scalar(AssertSqlSafe(migration.sql.as_str().to_owned()).into_sql_str())
            .bind(company)
            .fetch_optional(&mut *conn)
            .await
            .map_err(|error| MigrateError::ExecuteMigration(error, migration.version))?;
    }
    Ok(())
}

fn has_line(migration: &Migration, line: &str) -> bool {
    migration.sql.as_str().lines().any(|it| it.trim_end() == line)
}

/// Whether it could not have a lock in time, or gave way to others who held theirs.
fn stood_in_line(error: &MigrateError) -> bool {
    match error {
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => {
            let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
            code.as_deref() == Some("55P03") || super::gave_way(error)
        }
        _ => false,
    }
}
