//! The operators' daily digests, each in a transaction of its own.

use super::daily::Turn;
use crate::base::ids::PersonId;
use crate::db::deadline;
use crate::operators::acts::digest;
use crate::operators::store;

/// Writes them all. False: another worker has the job meanwhile.
///
/// # Errors
/// Those of the database; what was written until then is.
pub(super) async fn write_all(turn: &Turn<'_>) -> sqlx::Result<bool> {
    for operator in deadline::in_time(list(turn)).await? {
        if !turn.goes_on().await? {
            return Ok(false);
        }
        deadline::in_time(write(turn, operator)).await?;
    }
    Ok(true)
}

async fn list(turn: &Turn<'_>) -> sqlx::Result<Vec<PersonId>> {
    let mut tx = turn.db.console().await?;
    let operators = store::list_active(&mut tx).await?;
    tx.commit().await?;
    Ok(operators)
}

async fn write(turn: &Turn<'_>, operator: PersonId) -> sqlx::Result<()> {
    let mut tx = turn.db.console().await?;
    digest::write(&mut tx, operator, turn.now).await?;
    tx.commit().await
}
