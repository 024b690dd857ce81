//! Who has proved a mail domain of a company whose Global admins don't sign in becomes one, once the time to object is over
//! (R-ROLE-3). Several workers may do so at once: each is decided under the lock of its company.

use crate::audit::Actor;
use crate::base::clock::Clock;
use crate::base::ids::{MemberId, PartnerId};
use crate::db::{Db, deadline};
use crate::error::AppResult;
use crate::global_admin::acts::claims::take_effect;
use crate::global_admin::store::list_due;

/// Gives the role to all for whom it is due; each in a transaction of its own, so that one that fails holds up no other.
///
/// # Errors
/// Those of the database, on looking who they are.
pub async fn give_due(db: &Db, clock: &Clock) -> sqlx::Result<()> {
    let mut tx = db.console().await?;
    let due = list_due(&mut tx, clock.now()).await?;
    tx.commit().await?;
    for (partner, member) in due {
        if let Err(error) = deadline::in_time(give(db, clock, (partner, member))).await {
            tracing::warn!(%error, "giving the role of Global admin failed; it is tried again");
        }
    }
    Ok(())
}

async fn give(db: &Db, clock: &Clock, claim: (PartnerId, MemberId)) -> AppResult<()> {
    let mut tx = db.console().await?;
    take_effect(&mut tx, &Actor::programme(clock.clone()), claim).await?;
    Ok(tx.commit().await?)
}
