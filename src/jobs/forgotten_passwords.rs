//! Mails links to those who asked for one since they forgot their password (R-PPL-7): after they were answered, so that the
//! answer tells nobody who has an account.

use std::sync::Arc;

use crate::account::acts;
use crate::audit::Actor;
use crate::base::clock::Clock;
use crate::base::secrets::Secrets;
use crate::db::{Db, deadline};
use crate::error::AppResult;

/// Who mails links for forgotten passwords.
#[derive(Clone, Debug)]
pub struct LinkWriter {
    db: Db,
    clock: Clock,
    secrets: Arc<Secrets>,
    is_demo: bool,
}

impl LinkWriter {
    /// Of demo accounts only while demo mode is on.
    #[must_use]
    pub fn new(db: Db, clock: Clock, secrets: Arc<Secrets>, is_demo: bool) -> Self {
        Self { db, clock, secrets, is_demo }
    }

    /// Goes on with one who asked: false where nobody has. It is whole or nothing.
    ///
    /// # Errors
    /// Those of the database, and of sealing. What fails is done again.
    pub async fn step(&self) -> AppResult<bool> {
        deadline::in_time(self.send_next()).await
    }

    async fn send_next(&self) -> AppResult<bool> {
        let mut tx = self.db.sign_in().await?;
        let actor = Actor::programme(self.clock.clone());
        let did = acts::send_next_link(&mut tx, &actor, &self.secrets, self.is_demo).await?;
        tx.commit().await?;
        Ok(did)
    }
}
