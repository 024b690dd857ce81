//! Several go-to-market offers fulfilled together: all of them or none, if they are as they were seen. Technical benefits
//! are fulfilled one by one: each has IDs of its own.

use std::collections::BTreeSet;

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::fulfil::{Fulfilling, make_active};
use super::{Locked, did_it_before, lock_all};
use crate::activations::{Case, MOST_AT_ONCE};
use crate::audit::{ActivationAct, ActivationDetails, Actor, Because, Entry, Recorded};
use crate::base::ids::ActivationId;
use crate::base::preview;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::i18n::Locale;
use crate::membership::ActivationState;

/// The offers that were chosen, oldest first, all of them locked.
#[derive(Debug)]
pub struct Several {
    locked: Vec<Locked>,
    at: OffsetDateTime,
}

/// So many offers are active.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllFulfilled {
    Now(usize),
    /// The same operator had fulfilled all of them already.
    Before(usize),
}

impl AllFulfilled {
    /// How many they are.
    #[must_use]
    pub const fn count(self) -> usize {
        match self {
            Self::Now(count) | Self::Before(count) => count,
        }
    }
}

/// Why none was fulfilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAllFulfilled {
    NothingChosen,
    /// More than [`MOST_AT_ONCE`] were chosen.
    TooMany,
    /// One of them is no offer.
    Technical,
    /// What would be done with these, so many, is not what was shown; or one of them can't be fulfilled.
    Changed(usize),
}

impl NotAllFulfilled {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self) -> Entry {
        let (because, count) = match self {
            Self::NothingChosen => (Because::NothingChosen, 0),
            Self::TooMany => (Because::TooManyChosen, 0),
            Self::Technical => (Because::Technical, 0),
            Self::Changed(count) => (Because::ChangedMeanwhile, count),
        };
        ActivationAct::Fulfilled { on: ActivationDetails::default(), count: Some(count) }.refused(because)
    }
}

/// Locks the offers that were chosen, each once, however often it was.
///
/// # Errors
/// As [`NotAllFulfilled`] tells; [`AppError::UnknownId`] where one of them there isn't; those of the database.
pub async fn plan_several(
    conn: &mut PgConnection,
    actor: &Actor,
    chosen: &[ActivationId],
    locale: Locale,
) -> ActResult<Several, NotAllFulfilled> {
    let chosen: BTreeSet<ActivationId> = chosen.iter().copied().collect();
    match chosen.len() {
        0 => return Err(NotDone::Refused(NotAllFulfilled::NothingChosen)),
        count if count > MOST_AT_ONCE => return Err(NotDone::Refused(NotAllFulfilled::TooMany)),
        _ => {}
    }
    let chosen: Vec<ActivationId> = chosen.into_iter().collect();
    let mut locked = lock_all(conn, actor, &chosen, locale).await?;
    if locked.len() < chosen.len() {
        return Err(AppError::UnknownId.into());
    }
    if locked.iter().any(|it| it.case.is_technical()) {
        return Err(NotDone::Refused(NotAllFulfilled::Technical));
    }
    locked.sort_by_key(|it| (it.case.requested_at, it.case.id.0));
    Ok(Several { locked, at: actor.at() })
}

/// Fulfils those that are open. `seen` is the digest of what was shown ([`Several::digest`]). Done twice, they are
/// fulfilled once.
///
/// # Errors
/// [`NotAllFulfilled::Changed`]; those of the database.
pub async fn fulfil_several(
    conn: &mut PgConnection,
    actor: &Actor,
    several: &Several,
    seen: &str,
) -> ActResult<AllFulfilled, NotAllFulfilled> {
    let count = several.locked.len();
    let none_open = several.open().next().is_none();
    if none_open && several.cases().all(|case| did_it_before(case, actor, ActivationState::Active)) {
        return Ok(AllFulfilled::Before(count));
    }
    if none_open || several.is_blocked() || several.digest()? != seen {
        return Err(NotDone::Refused(NotAllFulfilled::Changed(count)));
    }
    let fulfilling = several.open().map(|locked| {
        let until = locked.case.fulfillable(actor.at());
        let active_until = until.map_err(|why| AppError::internal(format!("{why:?}")))?;
        Ok(Fulfilling { locked, support_ids: None, active_until })
    });
    let fulfilling = fulfilling.collect::<AppResult<Vec<_>>>()?;
    make_active(conn, actor, &fulfilling).await?;
    Ok(AllFulfilled::Now(fulfilling.len()))
}

impl Several {
    /// All of them, also those that are decided already.
    pub fn cases(&self) -> impl Iterator<Item = &Case> {
        self.locked.iter().map(|it| &it.case)
    }

    /// Those that are still to be decided.
    fn open(&self) -> impl Iterator<Item = &Locked> {
        self.locked.iter().filter(|it| it.case.state.is_open())
    }

    /// Whether one that is still to be decided can't be fulfilled.
    #[must_use]
    pub fn is_blocked(&self) -> bool {
        self.open().any(|it| it.case.fulfillable(self.at).is_err())
    }

    /// What fulfilling those that are open would mean, as a short text: equal means that nothing has changed.
    ///
    /// # Errors
    /// Facts that can't be written: a fault.
    pub fn digest(&self) -> AppResult<String> {
        let facts = self.open().map(|Locked { case, .. }| {
            let address = case.contact.as_ref().map(|contact| contact.alternative_email.as_str());
            let until = case.fulfillable(self.at).ok().flatten();
            (case.id, case.seen(), until, address)
        });
        Ok(preview::digest(&facts.collect::<Vec<_>>())?)
    }
}
