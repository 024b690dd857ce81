//! What can be done with seats (R-SEAT-1 to 7, R-CL-4, 5): give one, take one back, give it to somebody else, and the
//! first two for many at once. Each act is whole in the caller's transaction: the seats, the end of the right to a
//! refund, the company's log, the mails.

mod ending;
mod many;
mod one;
mod refusals;
mod writes;

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

pub use self::ending::{Following, end_all, go_over};
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
use crate::membership::store::{LockedBenefit, find_benefit, lock_benefit};
use crate::partners::Partner;

/// Chosen tenures of a benefit's seats, whose row is locked to the end of the transaction: nobody else gives or takes one.
/// Enough to take seats back; who gives one needs [`LockedSeats`].
#[derive(Debug)]
pub struct LockedTenures {
    benefit: LockedBenefit,
    history: History,
    terms: Terms,
    at: OffsetDateTime,
}

/// All seats of a benefit, locked as [`LockedTenures`]. An act consumes them, since what was read of them holds no more
/// after it.
#[derive(Debug)]
pub struct LockedSeats(LockedTenures);

/// Locks the seats of a benefit, for an act that chooses among them and takes the chosen assignments, if there are some:
/// what was ended before isn't read but for them. `waiting_days` is the programme's (R-SEAT-3).
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
    let benefit = lock_with_seats(conn, partner, actor, benefit).await?;
    let history = store::find_standing(conn, partner.id, &benefit, chosen, &partner.zone).await?;
    Ok(LockedSeats(LockedTenures::new(benefit, history, partner, actor, waiting_days)))
}

/// Locks the seats of a benefit, for what is to become of the chosen assignments: no other seat is read.
///
/// # Errors
/// As [`lock`].
pub async fn lock_tenures(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    (benefit, chosen): (BenefitId, &[AssignmentId]),
    waiting_days: i32,
) -> AppResult<LockedTenures> {
    let benefit = lock_with_seats(conn, partner, actor, benefit).await?;
    let history = store::find_tenures(conn, partner.id, benefit.id, chosen, &partner.zone).await?;
    Ok(LockedTenures::new(benefit, history, partner, actor, waiting_days))
}

async fn lock_with_seats(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    benefit: BenefitId,
) -> AppResult<LockedBenefit> {
    let benefit = lock_benefit(conn, partner.id, actor, benefit).await?;
    benefit.filter(|it| it.has_seats()).ok_or(AppError::UnknownId)
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

impl Held {
    /// That of an assignment which alone would be taken back.
    fn of(mut removal: Removal, history: &History, assignment: AssignmentId) -> Option<Self> {
        let it = removal.releases.pop()?;
        let holder_name = history.name(it.member).to_owned();
        Some(Self { assignment, seat: it.seat, holder: it.member, holder_name, after: it.after? })
    }
}

/// A benefit, and the seat of it that an assignment holds; none when it has ended. For a page that asks: nothing is locked,
/// since nothing is decided.
///
/// # Errors
/// As [`lock`]; [`AppError::UnknownId`] for an assignment of something else.
pub async fn find_held(
    conn: &mut PgConnection,
    partner: &Partner,
    (benefit, assignment): (BenefitId, AssignmentId),
    (at, waiting_days): (OffsetDateTime, i32),
) -> AppResult<(Benefit, Option<Held>)> {
    let benefit = find_benefit(conn, partner.id, benefit).await?;
    let benefit = benefit.filter(|it| it.has_seats()).ok_or(AppError::UnknownId)?;
    let history = store::find_tenures(conn, partner.id, benefit.id, &[assignment], &partner.zone).await?;
    let terms = Terms::new(&benefit, waiting_days, partner.date_at(at));
    let removal = Removal::new(&[assignment], &history.assignments, benefit.seats(), terms, at);
    let held = Held::of(removal.ok_or(AppError::UnknownId)?, &history, assignment);
    Ok((benefit, held))
}

impl LockedTenures {
    fn new(
        benefit: LockedBenefit,
        history: History,
        partner: &Partner,
        actor: &Actor,
        waiting_days: i32,
    ) -> Self {
        let terms = Terms::new(&benefit, waiting_days, partner.date_at(actor.at()));
        Self { benefit, history, terms, at: actor.at() }
    }

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
        Ok(Held::of(self.remove(&[assignment])?, &self.history, assignment))
    }

    /// What taking these seats back would mean.
    fn remove(&self, chosen: &[AssignmentId]) -> AppResult<Removal> {
        let removal =
            Removal::new(chosen, &self.history.assignments, self.benefit.seats(), self.terms, self.at);
        removal.ok_or(AppError::UnknownId)
    }
}

impl LockedSeats {
    /// As [`LockedTenures::benefit`].
    #[must_use]
    pub fn benefit(&self) -> &Benefit {
        self.0.benefit()
    }

    /// As [`LockedTenures::find_held`].
    ///
    /// # Errors
    /// The same.
    pub fn find_held(&self, assignment: AssignmentId) -> AppResult<Option<Held>> {
        self.0.find_held(assignment)
    }

    /// The assignment by which a member holds one of the seats.
    #[must_use]
    pub fn find_assignment(&self, member: MemberId) -> Option<AssignmentId> {
        let held = |it: &&Assignment| it.member == member && it.released_at.is_none();
        self.0.history.assignments.iter().find(held).map(|it| it.id)
    }

    /// The tenures alone, for an act that takes seats back.
    #[must_use]
    pub fn tenures(self) -> LockedTenures {
        self.0
    }

    fn today(&self) -> Date {
        self.0.terms.today
    }

    /// The seats as they are today.
    fn seats(&self) -> Seats {
        let LockedTenures { benefit, history, terms, .. } = &self.0;
        Seats::new(benefit.seats(), history.assignments.clone(), *terms)
    }

    /// The same after an assignment was ended.
    fn without(mut self, ended: AssignmentId) -> Self {
        let at = self.0.at;
        for it in self.0.history.assignments.iter_mut().filter(|it| it.id == ended) {
            it.released_at = Some(at);
        }
        self
    }
}
