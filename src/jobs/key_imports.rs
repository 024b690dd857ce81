//! Goes on with files of keys that came whole, and with those that are confirmed: a step at a time, each in a transaction of its
//! own that holds the import's row. So any number of processes may do it, and one that dies leaves its step to another.

use std::time::Duration;

use crate::audit::Actor;
use crate::base::clock::Clock;
use crate::db::{Db, deadline};
use crate::keys::acts::imports;

/// How long a step may take: a million keys take less than a minute of it, and more on a small machine.
const STEP: Duration = Duration::from_secs(15 * 60);

/// Does one step: false where there is nothing to do.
///
/// # Errors
/// Those of the database. What fails is done again.
pub async fn step(db: &Db, clock: &Clock) -> sqlx::Result<bool> {
    let step = async {
        let mut tx = db.console().await?;
        let did = imports::go_on(&mut tx, &Actor::programme(clock.clone())).await?;
        tx.commit().await?;
        Ok(did)
    };
    deadline::within(STEP, step)
        .await
        .unwrap_or_else(|| Err(sqlx::Error::Io(std::io::ErrorKind::TimedOut.into())))
}
