//! What can be done with seats (R-SEAT-1 to 7, R-CL-4, 5): give one, take one back, give it to somebody else, and the
//! first two for many at once. Each act is whole in the caller's transaction: the seats, the end of the right to a
//! refund, the company's log, the mails.

mod many;
mod one;
mod refusals;
mod writes;

use sqlx::PgConnection;
use time::OffsetDateTime;

pub use self::many::{
    AssignMany, PlannedGifts, PlannedRemoval, assign_many, plan_gifts, plan_removal, take_back_many,
};
pub use self::one::{Assign, Assigned, Reassign, TakenBack, To, assign, reassign, take_back};
pub use self::refusals::{Refused, Tried};
use super::many::Removal;
use super::store::{self, History};
use super::{Assignment, SeatState, Seats, Terms};
use crate::audit::Actor;
use crate::base::ids::{AssignmentId, BenefitId, MemberId};
use crate::error::{AppError, AppResult};
use crate::membership::Benefit;
use crate::membership::store::{LockedBenefit, lock_benefit};
use crate::partners::Partner;

/// The seats of a benefit whose row is locked to the end of the transaction: nobody else gives or takes one. An act
/// consumes them, since what was read of them holds no more after it.
#[derive(Debug)]
pub struct LockedSeats {
    benefit: LockedBenefit,
    history: History,
    terms: Terms,
    at: OffsetDateTime,
}

/// Locks the seats of a benefit, for an act on the chosen assignments, if it is on some: what was ended before isn't read but
/// for them. `waiting_days` is the programme's (R-SEAT-3).
///
/// # Errors
/// [`AppError::UnknownId`] where there is no such benefit, or it has no seats; those of the database.
pub async fn lock(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    (benefit, chosen): (BenefitId, &[AssignmentId]),
    waiting_days: i32,
) -> AppResult<LockedSeats> {
    let benefit = lock_benefit(conn, partner.id, actor, benefit).await?.ok_or(AppError::UnknownId)?;
    if !benefit.has_seats() {
        return Err(AppError::UnknownId);
    }
    let history = store::find_standing(conn, partner.id, &benefit, chosen, &partner.zone).await?;
    let terms = Terms::new(&benefit, waiting_days, partner.date_at(actor.at()));
    Ok(LockedSeats { benefit, history, terms, at: actor.at() })
}

/// A seat that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub assignment: AssignmentId,
    pub seat: i32,
    pub holder: MemberId,
    pub holder_name: String,
    /// What the seat is once it is taken back.
    pub after: SeatState,
}

impl LockedSeats {
    /// The benefit, also for a page that is shown after the transaction has ended.
    #[must_use]
    pub fn benefit(&self) -> &Benefit {
        &self.benefit
    }

    /// The seat of an assignment; `None` when it has ended meanwhile.
    ///
    /// # Errors
    /// [`AppError::UnknownId`] for an assignment of something else.
    pub fn find_held(&self, assignment: AssignmentId) -> AppResult<Option<Held>> {
        let release = self.remove(&[assignment])?.releases.pop();
        Ok(release.and_then(|it| {
            let holder_name = self.history.name(it.member).to_owned();
            let after = it.after?;
            Some(Held { assignment, seat: it.seat, holder: it.member, holder_name, after })
        }))
    }

    /// The assignment by which a member holds one of the seats.
    #[must_use]
    pub fn find_assignment(&self, member: MemberId) -> Option<AssignmentId> {
        let held = |it: &&Assignment| it.member == member && it.released_at.is_none();
        self.history.assignments.iter().find(held).map(|it| it.id)
    }

    /// What taking these seats back would mean.
    fn remove(&self, chosen: &[AssignmentId]) -> AppResult<Removal> {
        let removal =
            Removal::new(chosen, &self.history.assignments, self.benefit.seats(), self.terms, self.at);
        removal.ok_or(AppError::UnknownId)
    }

    /// The seats as they are today.
    fn seats(&self) -> Seats {
        Seats::new(self.benefit.seats(), self.history.assignments.clone(), self.terms)
    }

    /// The same after an assignment was ended.
    fn without(mut self, ended: AssignmentId) -> Self {
        for it in self.history.assignments.iter_mut().filter(|it| it.id == ended) {
            it.released_at = Some(self.at);
        }
        self
    }
}
