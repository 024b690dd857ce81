//! What the operators' first page counts, in one statement: each to a thousand.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::base::ids::PersonId;

/// What there is to do of one area.
#[derive(Clone, Copy, Debug)]
pub struct Load {
    /// All that waits for operators.
    pub all: i64,
    /// What nobody has taken.
    pub nobodys: i64,
    /// What the operator who reads has taken.
    pub own: i64,
    /// Since when the oldest of it waits.
    pub oldest: Option<OffsetDateTime>,
}

/// What there is to do: activations, service requests, and mails that were given up.
#[derive(Debug)]
pub struct Work {
    pub activations: Load,
    pub requests: Load,
    /// Mails that were tried long enough.
    pub failed_mails: i64,
    /// Key pools in which no key is left.
    pub empty_pools: i64,
}

/// Counts it.
///
/// # Errors
/// Those of the database.
pub async fn find_work(conn: &mut PgConnection, me: PersonId) -> sqlx::Result<Work> {
    Ok(Work {
        activations: find_load(conn, "activations", me).await?,
        requests: find_load(conn, "service_requests", me).await?,
        failed_mails: count_failed_mails(conn).await?,
        empty_pools: count_empty_pools(conn).await?,
    })
}

async fn find_load(conn: &mut PgConnection, area: &str, me: PersonId) -> sqlx::Result<Load> {
    sqlx::query_as!(
        Load,
        r#"select (select count(*) from (select from queue_items where area = $1 and open and state <> 'waiting_partner'
                                        order by since, id limit 1001) q) as "all!",
                  (select count(*) from (select from queue_items where area = $1 and open and state <> 'waiting_partner'
                                          and assignee is null order by since, id limit 1001) q) as "nobodys!",
                  (select count(*) from (select from queue_items where area = $1 and open and state <> 'waiting_partner'
                                          and assignee = $2 order by since, id limit 1001) q) as "own!",
                  (select since from queue_items where area = $1 and open and state <> 'waiting_partner'
                   order by since, id limit 1) as oldest"#,
        area,
        me.0
    )
    .fetch_one(conn)
    .await
}

async fn count_failed_mails(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!"
           from (select from outbox where state = 'failed' order by id limit 1001) m"#
    )
    .fetch_one(conn)
    .await
}

async fn count_empty_pools(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from key_pools p
           where p.retired_at is null
             and not exists (select from pool_keys k where k.product_id = p.product_id and k.drawn_at is null)"#
    )
    .fetch_one(conn)
    .await
}
