//! A company takes its request back.

use sqlx::PgConnection;

use super::{acting_member, details};
use crate::activations::store::{self, By, Change, Place};
use crate::audit::{self, ActivationAct, Actor, Because, Entry, Recorded};
use crate::base::ids::ActivationId;
use crate::error::{ActResult, AppError, NotDone};
use crate::membership::store::LockedBenefit;
use crate::membership::{ActivationState, Benefit, TransitionError};
use crate::partners::{Partner, PartnerClosed};

/// The request is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawn {
    Now,
    /// It had been already, which is what was asked for.
    Before,
}

/// Why a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotWithdrawn {
    /// The company changes nothing at present.
    Closed(PartnerClosed),
    /// Somebody works on this one, or has decided it.
    TooLate(ActivationId),
}

impl NotWithdrawn {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(&self, benefit: &Benefit) -> Entry {
        let (activation, because) = match self {
            Self::Closed(_) => (None, Because::Closed),
            Self::TooLate(activation) => (Some(*activation), Because::TooLate),
        };
        ActivationAct::Withdrawn(details(benefit, activation)).refused(because)
    }
}

/// Takes the benefit's latest request back (R-TEC-2): only while nobody works on it.
///
/// # Errors
/// As [`NotWithdrawn`] tells; [`AppError::UnknownId`] where there never was a request; those of the database.
pub async fn withdraw(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    benefit: &LockedBenefit,
) -> ActResult<Withdrawn, NotWithdrawn> {
    let me = acting_member(actor)?;
    partner.open().map_err(|closed| NotDone::Refused(NotWithdrawn::Closed(closed)))?;
    let latest = store::find_latest(conn, partner.id, benefit.id).await?.ok_or(AppError::UnknownId)?;
    if latest.state.is_open() && benefit.is_declined_by_portal(partner.date_at(actor.at())) {
        return Err(NotDone::Refused(NotWithdrawn::TooLate(latest.id)));
    }
    let state = match latest.state.withdraw() {
        Ok(state) => state,
        Err(TransitionError(ActivationState::Withdrawn)) => return Ok(Withdrawn::Before),
        Err(TransitionError(_)) => return Err(NotDone::Refused(NotWithdrawn::TooLate(latest.id))),
    };
    let place = Place { partner: partner.id, activation: latest.id, benefit: benefit.id };
    store::change_state(conn, place, Change { state, by: By::Member(me), at: actor.at() }).await?;
    let act = ActivationAct::Withdrawn(details(benefit, Some(latest.id)));
    audit::record(conn, partner.id, actor, &act.done()).await?;
    Ok(Withdrawn::Now)
}
