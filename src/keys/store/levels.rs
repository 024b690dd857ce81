//! SQL of the pools' levels: as `portal_console`.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use crate::base::ids::{KeyImportId, PersonId, ProductId};
use crate::catalogue::{Name, Names};
use crate::db::must_meet;
use crate::keys::levels::{Level, PACE_OF};

struct Row {
    product: ProductId,
    name: String,
    names: Json<Names>,
    available: i64,
    issued: i64,
    warn_below: i32,
    retired: bool,
    late: i64,
    late_since: Option<OffsetDateTime>,
}

impl From<Row> for Level {
    fn from(row: Row) -> Self {
        Self {
            product: row.product,
            name: Name::new(row.name, row.names.0),
            available: row.available,
            issued: row.issued,
            warn_below: row.warn_below,
            retired: row.retired,
            late: row.late,
            late_since: row.late_since,
        }
    }
}

/// Levels of pools, with the condition and the order at their end. No count reads more rows than it tells.
macro_rules! levels {
    ($rest:literal, $since:expr $(, $argument:expr)*) => {
        sqlx::query_as!(
            Row,
            r#"select kp.product_id as "product: ProductId", p.name, p.names as "names: Json<Names>", kp.warn_below,
                      kp.retired_at is not null as "retired!", available as "available!", issued as "issued!", late as "late!", late_since
               from key_pools kp
               join products p on p.id = kp.product_id
               cross join lateral (
                   select count(*) as available from (
                       select from pool_keys k
                       where k.product_id = kp.product_id and k.drawn_at is null limit 100001) held) in_pool
               cross join lateral (
                   select count(*) as issued from (
                       select from pool_keys k
                       where k.product_id = kp.product_id and k.drawn_at is not null limit 1001) drawn) out_of_it
               cross join lateral (
                   select count(*) as late, min(drawn_at) as late_since from (
                       select k.drawn_at from pool_keys k
                       where k.product_id = kp.product_id and k.drawn_at > $1
                       order by k.drawn_at desc limit 5000) drawn) of_late "# + $rest,
            $since
            $(, $argument)*
        )
    };
}

/// How full every pool is, emptiest first.
///
/// # Errors
/// Those of the database.
pub async fn list(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<Vec<Level>> {
    let rows = levels!("order by available, p.name", now - PACE_OF).fetch_all(conn).await?;
    Ok(rows.into_iter().map(Level::from).collect())
}

/// How full one is.
///
/// # Errors
/// Those of the database.
pub async fn find(
    conn: &mut PgConnection,
    product: ProductId,
    now: OffsetDateTime,
) -> sqlx::Result<Option<Level>> {
    let row = levels!("where kp.product_id = $2", now - PACE_OF, product as ProductId);
    Ok(row.fetch_optional(conn).await?.map(Level::from))
}

/// Locks a pool: with how few keys it is low.
///
/// # Errors
/// Those of the database.
pub async fn lock(conn: &mut PgConnection, product: ProductId) -> sqlx::Result<Option<i32>> {
    sqlx::query_scalar!(
        "select warn_below from key_pools where product_id = $1 for no key update",
        product as ProductId
    )
    .fetch_optional(conn)
    .await
}

/// Sets with how few keys a pool is low. It must be locked.
///
/// # Errors
/// Those of the database.
pub async fn set_threshold(conn: &mut PgConnection, product: ProductId, below: i32) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update key_pools set warn_below = $2 where product_id = $1",
        product as ProductId,
        below
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// Sets whether a pool is retired: false where it is so already.
///
/// # Errors
/// Those of the database.
pub async fn set_retired(
    conn: &mut PgConnection,
    product: ProductId,
    retired_at: Option<OffsetDateTime>,
) -> sqlx::Result<bool> {
    let set = sqlx::query!(
        "update key_pools set retired_at = $2
         where product_id = $1 and (retired_at is null) <> ($2::timestamptz is null)",
        product as ProductId,
        retired_at
    )
    .execute(conn)
    .await?;
    Ok(set.rows_affected() == 1)
}

/// Why keys are revoked, by whom and when.
#[derive(Debug)]
pub struct Revocation<'a> {
    pub reason: &'a str,
    pub by: PersonId,
    pub at: OffsetDateTime,
}

macro_rules! revoke {
    ($which:literal, $revocation:expr, $product:expr, $limit:expr $(, $argument:expr)*) => {
        sqlx::query!(
            "with gone as (
                 delete from pool_keys k
                 where k.drawn_at is null and k.id in (
                     select id from pool_keys where product_id = $1 and drawn_at is null "
                + $which + " order by id desc limit $2)
                 returning id, product_id, fingerprint, import_id, added_at)
             insert into revoked_keys (id, product_id, fingerprint, import_id, added_at, revoked_at, revoked_by, reason)
             select id, product_id, fingerprint, import_id, added_at, $3, $4, $5 from gone",
            $product as ProductId,
            $limit,
            $revocation.at,
            $revocation.by as PersonId,
            $revocation.reason
            $(, $argument)*
        )
    };
}

/// Takes keys out of a pool that nobody has got: the newest, at most so many; of one import, or of any. How many. The pool must
/// be locked.
///
/// # Errors
/// Those of the database.
pub async fn revoke(
    conn: &mut PgConnection,
    product: ProductId,
    import: Option<KeyImportId>,
    most: i64,
    revocation: &Revocation<'_>,
) -> sqlx::Result<u64> {
    let revoked = match import {
        None => revoke!("", revocation, product, most).execute(conn).await?,
        Some(import) => {
            revoke!("and import_id = $6", revocation, product, most, import as KeyImportId)
                .execute(conn)
                .await?
        }
    };
    Ok(revoked.rows_affected())
}

/// A pool that has become low.
#[derive(Debug)]
pub struct Low {
    pub name: Name,
    pub available: i64,
}

/// Notes which pools have become low, and which hold enough again: the former. Of several workers one notes each.
///
/// # Errors
/// Those of the database.
pub async fn note_low(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<Vec<Low>> {
    let rows = sqlx::query!(
        r#"with levels as materialized (
               select kp.product_id, case when kp.retired_at is null then kp.warn_below else 0 end as warn_below, available
               from key_pools kp
               cross join lateral (
                   select count(*) as available from (
                       select from pool_keys k
                       where k.product_id = kp.product_id and k.drawn_at is null limit kp.warn_below) held) in_pool
           ), noted as (
               update key_pools kp set low_since = case when available < it.warn_below then $1::timestamptz end
               from levels it
               where it.product_id = kp.product_id and (available < it.warn_below) <> (kp.low_since is not null)
               returning kp.product_id, available, kp.low_since
           )
           select p.name, p.names as "names: Json<Names>", available as "available!"
           from noted join products p on p.id = noted.product_id
           where low_since is not null order by p.name"#,
        now
    )
    .fetch_all(conn)
    .await?;
    let low = rows.into_iter();
    Ok(low.map(|it| Low { name: Name::new(it.name, it.names.0), available: it.available }).collect())
}

/// Pools that are low, or hold fewer keys than a benefit of their product gets; the emptiest first.
///
/// # Errors
/// Those of the database.
pub async fn list_short(conn: &mut PgConnection) -> sqlx::Result<Vec<Low>> {
    let rows = sqlx::query!(
        r#"select p.name, p.names as "names: Json<Names>", available as "available!"
           from key_pools kp
           join products p on p.id = kp.product_id
           cross join lateral (
               select count(*) as available from (
                   select from pool_keys k where k.product_id = kp.product_id and k.drawn_at is null
                   limit greatest(kp.warn_below, p.keys_per_benefit, 1)) held) in_pool
           where kp.retired_at is null and available < greatest(kp.warn_below, p.keys_per_benefit, 1)
           order by available, p.name"#
    )
    .fetch_all(conn)
    .await?;
    let short = rows.into_iter();
    Ok(short.map(|it| Low { name: Name::new(it.name, it.names.0), available: it.available }).collect())
}
