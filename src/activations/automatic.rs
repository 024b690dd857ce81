//! Fulfilment by the programme itself, of products that say so: after their delay, unless an operator was quicker.
//! Several workers share the work; what fails is tried again, and what needs a decision is left to operators.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration as StdDuration;

use time::Duration;

use super::acts::{self, Ids, NotFulfilled};
use super::support_ids::{self, SupportIdProvider};
use super::{Case, store};
use crate::audit::{self, Actor, Entry};
use crate::base::clock::Clock;
use crate::base::ids::ActivationId;
use crate::base::secrets::Secrets;
use crate::db::{Db, deadline};
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Locale;
use crate::queue::Area;
use crate::queue::acts::telling::{self, Begun};
use crate::queue::mails::Why;
use crate::queue::store::{self as queue, Claimed};

/// How long a worker has an activation for itself: longer than any try lasts.
const CLAIM: Duration = Duration::minutes(5);
/// The pause after the first try that failed; each later one is twice as long, up to the longest.
const FIRST_PAUSE: Duration = Duration::MINUTE;
const LONGEST_PAUSE: Duration = Duration::hours(1);
/// How often it is asked whether something is due.
const IDLE: StdDuration = StdDuration::from_secs(1);

const _: () = assert!(CLAIM.whole_seconds() > 2 * support_ids::PATIENCE.as_secs().cast_signed());

/// How long an activation rests after its try of this number, from 1.
#[must_use]
pub fn pause_after(attempt: i32) -> Duration {
    let doublings = u32::try_from(attempt.clamp(1, 20) - 1).unwrap_or_default();
    (FIRST_PAUSE * 2_i32.pow(doublings)).min(LONGEST_PAUSE)
}

/// What a look for what is due brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worked {
    /// Nothing is due.
    Nothing,
    /// One was fulfilled.
    Fulfilled,
    /// Another decided it meanwhile.
    Decided,
    /// One can't be fulfilled at present: operators decide.
    LeftToOperators,
    /// It failed; it is tried again later.
    Failed,
}

/// By which name a source of support IDs is found.
type Sources = fn(&str) -> Result<&'static dyn SupportIdProvider, support_ids::SupportIdError>;

/// Who fulfils what is due: one for each worker.
#[derive(Clone, Debug)]
pub struct Clerk {
    db: Db,
    clock: Clock,
    secrets: Arc<Secrets>,
    sources: Sources,
}

impl Clerk {
    /// A worker's clerk.
    #[must_use]
    pub fn new(db: Db, clock: Clock, secrets: Arc<Secrets>) -> Self {
        Self { db, clock, secrets, sources: support_ids::find }
    }

    /// The same with other sources of support IDs.
    #[must_use]
    pub fn with_sources(self, sources: Sources) -> Self {
        Self { sources, ..self }
    }

    /// Fulfils what is due until `stop` is done; what is under way then is ended.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        loop {
            let pause = match self.fulfil_next().await {
                Ok(Worked::Nothing) => IDLE,
                Ok(_) => StdDuration::ZERO,
                Err(error) => {
                    tracing::warn!(%error, "activations that are due could not be read; it is tried again");
                    IDLE
                }
            };
            tokio::select! {
                biased;
                () = &mut stop => return,
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Fulfils the activation that has been due longest. One that gave way to another act is tried once more at once; one
    /// that fails is due again after a pause.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn fulfil_next(&self) -> AppResult<Worked> {
        let Some(claimed) = deadline::in_time(self.claim()).await? else { return Ok(Worked::Nothing) };
        let mut tried = deadline::in_time(self.fulfil(claimed)).await;
        if matches!(tried, Err(AppError::GaveWay(_))) {
            tried = deadline::in_time(self.fulfil(claimed)).await;
        }
        let error = match tried {
            Ok(worked) => return Ok(worked),
            Err(error) => error,
        };
        tracing::warn!(activation = %claimed.id, tries = claimed.tries, %error, "an activation was not fulfilled");
        deadline::in_time(self.postpone(claimed)).await?;
        Ok(Worked::Failed)
    }

    async fn claim(&self) -> AppResult<Option<Claimed>> {
        let now = self.clock.now();
        let mut tx = self.db.console().await?;
        let claimed = queue::claim_due(&mut tx, now, now + CLAIM).await?;
        tx.commit().await?;
        Ok(claimed)
    }

    async fn postpone(&self, claimed: Claimed) -> AppResult<()> {
        let mut tx = self.db.console().await?;
        let at = self.clock.now() + pause_after(claimed.tries);
        queue::postpone(&mut tx, claimed, Some(at)).await?;
        Ok(tx.commit().await?)
    }

    async fn fulfil(&self, claimed: Claimed) -> AppResult<Worked> {
        let id = ActivationId(claimed.id);
        let ids = self.find_ids(id).await?;
        let mut tx = self.db.console().await?;
        let actor = Actor::programme(self.clock.clone());
        let locked = acts::lock(&mut tx, &actor, id, Locale::default()).await?;
        let locked = locked.ok_or_else(|| AppError::internal("an activation that is gone"))?;
        // An operator who takes it takes it from the workers too.
        if locked.case.due_at.is_none() {
            return Ok(Worked::Decided);
        }
        match acts::fulfil(&mut tx, &actor, &self.secrets, &locked, ids, None).await {
            Ok(_) => {
                tx.commit().await?;
                Ok(Worked::Fulfilled)
            }
            Err(NotDone::Refused(NotFulfilled::Changed)) => Ok(Worked::Decided),
            Err(NotDone::Refused(refused @ NotFulfilled::Unfulfillable(_))) => {
                drop(tx);
                self.leave_to_operators(claimed, &locked.case, &refused.entry(&locked.case)).await
            }
            Err(NotDone::Refused(refused)) => Err(AppError::internal(format!("{refused:?}"))),
            Err(NotDone::Fault(fault)) => Err(fault),
        }
    }

    /// The IDs of a technical benefit. No transaction is open while a source is asked: it may take its time.
    async fn find_ids(&self, id: ActivationId) -> AppResult<Ids> {
        let mut tx = self.db.console().await?;
        let found = store::list_cases(&mut tx, &[id], Locale::default().tag()).await?.pop();
        tx.commit().await?;
        let case =
            found.ok_or_else(|| AppError::internal("an activation in the queue that is nowhere else"))?;
        if !case.is_technical() {
            return Ok(Ids::None);
        }
        // For what nobody could fulfil no source is asked.
        if !case.state.is_open() || case.fulfillable(self.clock.now()).is_err() {
            return Ok(Ids::Unmade);
        }
        let name = case.ids_source.as_deref().unwrap_or_default();
        let asked = async { support_ids::ask((self.sources)(name)?, &case.order()).await };
        asked.await.map(Ids::Made).map_err(AppError::internal)
    }

    /// A human decides: it may be declined, or fulfilled when what stands in the way is gone.
    async fn leave_to_operators(&self, claimed: Claimed, case: &Case, refused: &Entry) -> AppResult<Worked> {
        let mut tx = self.db.console().await?;
        let actor = Actor::programme(self.clock.clone());
        if !queue::postpone(&mut tx, claimed, None).await? {
            return Ok(Worked::Decided);
        }
        let begun = Begun {
            partner: case.partner,
            company: case.company.clone(),
            item: case.id.0,
            area: Area::Activations,
            reference: None,
            title: case.product_name.clone(),
            why: Why::Left,
        };
        telling::tell(&mut tx, begun, actor.at()).await?;
        audit::record_programme(&mut tx, &actor, refused).await?;
        tx.commit().await?;
        Ok(Worked::LeftToOperators)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_an_hour() {
        let pauses: Vec<i64> = [1, 2, 3, 6, 7, 400].map(|it| pause_after(it).whole_minutes()).into();
        assert_eq!(pauses, [1, 2, 4, 32, 60, 60]);
    }
}
