//! What ends by itself: memberships that nobody renewed in time (R-DATE-9), and requests that nobody fulfilled in time (R-DATE-2), each in a
//! transaction of its own.

use super::daily::Turn;
use crate::activations::acts::decline_next_overdue;
use crate::activations::store::Overdue;
use crate::db::deadline;
use crate::error::AppResult;
use crate::orders::acts::lapse_next;
use crate::orders::store::Lapsed;

/// Ends all of it. False: another worker has the job meanwhile.
///
/// # Errors
/// Those of the database; what was ended until then is.
pub(super) async fn end_all(turn: &Turn<'_>) -> AppResult<bool> {
    let mut after = None;
    while let Some(mark) = deadline::in_time(end_next(turn, after)).await? {
        after = Some(mark);
        if !turn.goes_on().await? {
            return Ok(false);
        }
    }
    let mut after = None;
    while let Some(mark) = deadline::in_time(decline_next(turn, after)).await? {
        after = Some(mark);
        if !turn.goes_on().await? {
            return Ok(false);
        }
    }
    Ok(true)
}

async fn end_next(turn: &Turn<'_>, after: Option<Lapsed>) -> AppResult<Option<Lapsed>> {
    let mut tx = turn.db.console().await?;
    let mark = lapse_next(&mut tx, &turn.actor(), after).await?;
    tx.commit().await?;
    Ok(mark)
}

async fn decline_next(turn: &Turn<'_>, after: Option<Overdue>) -> AppResult<Option<Overdue>> {
    let mut tx = turn.db.console().await?;
    let mark = decline_next_overdue(&mut tx, &turn.actor(), after).await?;
    tx.commit().await?;
    Ok(mark)
}
