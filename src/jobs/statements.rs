//! Books the payments of banks' files that operators have confirmed, each in a transaction of its own; and discards files that
//! nobody confirms. Several workers may do so at once, and one that dies leaves its line to another.

use crate::audit::Actor;
use crate::base::clock::Clock;
use crate::base::ids::BankLineId;
use crate::db::{Db, deadline};
use crate::error::AppResult;
use crate::orders::acts::statements as acts;
use crate::orders::store::statements as store;

/// Books all that is to be booked, and discards what was forgotten. A line that fails holds up no other.
///
/// # Errors
/// Those of the database: the last one, once all was tried. Each line is whole or not done.
pub async fn book_all(db: &Db, clock: &Clock) -> AppResult<()> {
    let (mut after, mut failed) = (None, None);
    while let Some(line) = deadline::in_time(find_next(db, after)).await? {
        if let Err(error) = deadline::in_time(book(db, clock, line)).await {
            failed = Some(error);
        }
        after = Some(line);
    }
    while deadline::in_time(discard_next(db, clock)).await? {}
    failed.map_or(Ok(()), Err)
}

async fn find_next(db: &Db, after: Option<BankLineId>) -> AppResult<Option<BankLineId>> {
    let mut tx = db.console().await?;
    let line = store::find_to_book(&mut tx, after).await?;
    tx.commit().await?;
    Ok(line)
}

async fn book(db: &Db, clock: &Clock, line: BankLineId) -> AppResult<()> {
    let mut tx = db.console().await?;
    acts::book_line(&mut tx, &Actor::programme(clock.clone()), line).await?;
    Ok(tx.commit().await?)
}

async fn discard_next(db: &Db, clock: &Clock) -> AppResult<bool> {
    let mut tx = db.console().await?;
    let did = acts::discard_forgotten(&mut tx, &Actor::programme(clock.clone()), clock.now()).await?;
    tx.commit().await?;
    Ok(did)
}
