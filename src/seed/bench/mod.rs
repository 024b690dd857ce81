//! `seed bench`: what a large programme has in its third year, for benchmarks and for measuring pages. Made inside
//! Postgres, by the SQL beside this file: thousands of companies with what they hold, asked for and did, and a giant one.
//!
//! The SQL is not checked while building, as that of the portal is: it uses tables and functions that only its
//! transaction has. A test runs all of it.

mod keys;

use sqlx::{AssertSqlSafe, PgConnection};
use time::Date;

use super::{SeedError, catalogue, lock_seeding};
use crate::base::secrets::Secrets;

/// The MPN ID before the first of the range that benchmarks have to themselves.
const MPN_BEFORE: i64 = 5_000_000;
/// So many fit into that range.
pub const MAX_PARTNERS: i32 = 100_000;

/// The steps before the keys, which are sealed here, and those after them.
const BEFORE_KEYS: [&str; 6] = [
    include_str!("setup.sql"),
    include_str!("drop_checks.sql"),
    include_str!("companies.sql"),
    include_str!("seats.sql"),
    include_str!("activations.sql"),
    include_str!("requests.sql"),
];
const AFTER_KEYS: [&str; 4] = [
    include_str!("orders.sql"),
    include_str!("logs.sql"),
    include_str!("counters.sql"),
    include_str!("restore_checks.sql"),
];

/// Seeds `partners` companies (10,000 for the benchmarks), dated to `today`, and the catalogue that they need. The last
/// one is the giant. Their people have no password: sessions are made by the benchmark.
///
/// # Errors
/// Those of the database; [`SeedError::BenchAlreadySeeded`] when there are such companies already; a key that can't be
/// sealed.
pub async fn bench(
    conn: &mut PgConnection,
    secrets: &Secrets,
    partners: i32,
    today: Date,
) -> Result<(), SeedError> {
    if !(1..=MAX_PARTNERS).contains(&partners) {
        return Err(SeedError::BenchSize(partners));
    }
    lock_seeding(conn).await?;
    let there = count_partners(conn).await?;
    if there > 0 {
        return Err(SeedError::BenchAlreadySeeded(there));
    }
    catalogue::upsert(conn).await?;
    settings(conn, partners, today).await?;
    for step in BEFORE_KEYS {
        sqlx::raw_sql(step).execute(&mut *conn).await?;
    }
    keys::fill_pools(conn, secrets).await?;
    keys::seal_support_ids(conn, secrets).await?;
    for step in AFTER_KEYS {
        sqlx::raw_sql(step).execute(&mut *conn).await?;
    }
    Ok(())
}

async fn count_partners(conn: &mut PgConnection) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from partner_directory where mpn_id > $1 and mpn_id <= $1 + $2"#,
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
    )
    .fetch_one(conn)
    .await
}

/// What the steps read; and more memory, with which indexes are made in one go.
async fn settings(conn: &mut PgConnection, partners: i32, today: Date) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "select set_config('bench.companies', $1, true) as companies, set_config('bench.today', $2, true) as today,
                set_config('maintenance_work_mem', '256MB', true) as of_indexes,
                set_config('work_mem', '64MB', true) as of_sorts",
        partners.to_string(),
        today.to_string(),
    )
    .fetch_one(conn)
    .await?;
    Ok(())
}

/// Brings the tables to the state in which a database is that has long been in use: the planner knows what is there, and
/// which pages every transaction sees. Outside of a transaction.
///
/// # Errors
/// Those of the database.
pub async fn settle_bench(conn: &mut PgConnection) -> Result<(), sqlx::Error> {
    let tables: Vec<String> = sqlx::query_scalar(
        "select format('%I', relname) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
             and pg_get_userbyid(relowner) = current_user",
    )
    .fetch_all(&mut *conn)
    .await?;
    for table in tables {
        sqlx::raw_sql(AssertSqlSafe(format!("vacuum (analyze) {table}"))).execute(&mut *conn).await?;
    }
    Ok(())
}
