//! The day's figures, some companies at a time, each time in a transaction of its own. A day is told only when all companies are
//! counted; one on which no worker was there stays a gap, and is not made up later.

use super::daily::Turn;
use crate::base::ids::PartnerId;
use crate::db::deadline;
use crate::insights::{Totals, acts};

/// Counts all companies. False: another worker has the job meanwhile.
///
/// # Errors
/// Those of the database; the day is not told then.
pub(super) async fn count_all(turn: &Turn<'_>) -> sqlx::Result<bool> {
    let mut totals = Totals::default();
    let mut after = PartnerId(uuid::Uuid::nil());
    loop {
        if !turn.goes_on().await? {
            return Ok(false);
        }
        match deadline::in_time(count_some(turn, after, &mut totals)).await? {
            Some(last) => after = last,
            None => break,
        }
    }
    deadline::in_time(keep(turn, totals)).await?;
    Ok(true)
}

async fn count_some(
    turn: &Turn<'_>,
    after: PartnerId,
    totals: &mut Totals,
) -> sqlx::Result<Option<PartnerId>> {
    let mut tx = turn.db.console().await?;
    let last = acts::count_some(&mut tx, turn.now, after, totals).await?;
    tx.commit().await?;
    Ok(last)
}

async fn keep(turn: &Turn<'_>, totals: Totals) -> sqlx::Result<()> {
    let mut tx = turn.db.console().await?;
    acts::keep(&mut tx, turn.now, totals).await?;
    tx.commit().await
}
