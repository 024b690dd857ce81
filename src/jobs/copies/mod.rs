//! Facts that stand twice, compared once a day: what differs is logged, and told by a metric. Nothing is changed. Companies
//! are asked a few hundred at a time, each comparison in a transaction of its own, so that none is long.

mod list;

use sqlx::PgConnection;
use uuid::Uuid;

pub use self::list::COPIES;
use self::list::compare;
use super::daily::Turn;
use crate::db::{Db, deadline};

/// So many companies are asked at once.
const COMPANIES: i64 = 200;

/// What differs in one comparison.
#[derive(Clone, Debug, Default)]
struct Differing {
    count: i64,
    /// The ids of some.
    some: Option<Vec<Uuid>>,
}

impl Differing {
    fn add(&mut self, more: Self) {
        self.count += more.count;
        if self.some.is_none() {
            self.some = more.some;
        }
    }
}

/// The companies after the first id, to the last: so that what is of no company that there is, is looked at too.
#[derive(Clone, Copy, Debug)]
struct Range {
    after: Uuid,
    to: Uuid,
}

/// Compares all that stands twice, and keeps how much differs. False: another worker has the job meanwhile.
///
/// # Errors
/// Those of the database.
pub(super) async fn compare_all(turn: &Turn<'_>) -> sqlx::Result<bool> {
    let mut found = vec![Differing::default(); COPIES.len()];
    let mut after = Uuid::nil();
    while after < Uuid::max() {
        if !turn.goes_on().await? {
            return Ok(false);
        }
        let to = deadline::in_time(find_end(turn.db, after)).await?;
        for (copy, found) in COPIES.iter().zip(&mut found) {
            found.add(deadline::in_time(compare_some(turn.db, copy, Range { after, to })).await?);
        }
        after = to;
    }
    for (copy, found) in COPIES.iter().zip(&found).filter(|(_, found)| found.count > 0) {
        let ids = found.some.as_deref().unwrap_or_default();
        tracing::error!(copy, count = found.count, ?ids, "what stands twice differs; see docs/operations.md");
    }
    deadline::in_time(keep(turn.db, &found)).await?;
    Ok(true)
}

/// The last of the next companies; of the last ones, the last id that there can be.
async fn find_end(db: &Db, after: Uuid) -> sqlx::Result<Uuid> {
    let mut tx = db.console().await?;
    let end = sqlx::query_scalar!(
        "select partner_id from partners where partner_id > $1 order by partner_id offset $2 limit 1",
        after,
        COMPANIES - 1
    )
    .fetch_optional(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(end.unwrap_or(Uuid::max()))
}

async fn compare_some(db: &Db, copy: &str, range: Range) -> sqlx::Result<Differing> {
    let mut tx = db.console().await?;
    let differing = compare(&mut tx, copy, range).await?;
    tx.commit().await?;
    Ok(differing)
}

/// How much differs in one comparison, of all companies at once.
///
/// # Errors
/// Those of the database.
pub async fn count_differing(conn: &mut PgConnection, copy: &str) -> sqlx::Result<i64> {
    let differing = compare(conn, copy, Range { after: Uuid::nil(), to: Uuid::max() }).await?;
    Ok(differing.count)
}

/// For whoever reads the metrics, in whichever process. What is compared no more goes.
async fn keep(db: &Db, found: &[Differing]) -> sqlx::Result<()> {
    let copies: Vec<String> = COPIES.iter().map(|copy| (*copy).to_owned()).collect();
    let counts: Vec<i64> = found.iter().map(|it| it.count).collect();
    let mut tx = db.console().await?;
    sqlx::query!("delete from copies_compared where copy <> all($1)", &copies).execute(&mut *tx).await?;
    sqlx::query!(
        "insert into copies_compared (copy, differing) select * from unnest($1::text[], $2::bigint[])
         on conflict (copy) do update set differing = excluded.differing",
        &copies,
        &counts
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await
}

/// How much differed when it was compared last, by what was compared.
///
/// # Errors
/// Those of the database.
pub(super) async fn list_compared(conn: &mut PgConnection) -> sqlx::Result<Vec<(String, i64)>> {
    let rows = sqlx::query!("select copy, differing from copies_compared").fetch_all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.copy, row.differing)).collect())
}
