//! Goes on with applications to join that somebody has sent (R-JOIN-1): after they were answered, so that the answer tells nobody who
//! has applied before.

use std::sync::Arc;

use crate::audit::Actor;
use crate::base::clock::Clock;
use crate::base::secrets::Secrets;
use crate::db::{Db, deadline};
use crate::error::AppResult;
use crate::joining::acts;

/// Who receives applications.
#[derive(Clone, Debug)]
pub struct Receptionist {
    db: Db,
    clock: Clock,
    secrets: Arc<Secrets>,
}

impl Receptionist {
    #[must_use]
    pub fn new(db: Db, clock: Clock, secrets: Arc<Secrets>) -> Self {
        Self { db, clock, secrets }
    }

    /// Goes on with the one that was sent first: false where there is none. It is whole or nothing.
    ///
    /// # Errors
    /// Those of the database, and of sealing. What fails is done again.
    pub async fn step(&self) -> AppResult<bool> {
        deadline::in_time(self.receive_next()).await
    }

    async fn receive_next(&self) -> AppResult<bool> {
        let mut tx = self.db.sign_in().await?;
        let actor = Actor::programme(self.clock.clone());
        let did = acts::go_on_with_next(&mut tx, &actor, &self.secrets).await?;
        tx.commit().await?;
        Ok(did)
    }
}
