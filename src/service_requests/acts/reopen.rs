//! Reopening a request that was closed.

use sqlx::PgConnection;

use super::{Done, Locked, acting_member, begun, list_benefits, reserve};
use crate::audit::{self, Actor, Because, Entry, Recorded};
use crate::base::ids::{MemberId, PartnerId};
use crate::error::{ActResult, NotDone};
use crate::partners::Partner;
use crate::queue::acts::telling;
use crate::queue::mails::Why;
use crate::service_requests::bounds::TooMuch;
use crate::service_requests::request::Request;
use crate::service_requests::store::{self, By, Step, What};
use crate::service_requests::{NoReopening, Reopening, RequestState};

/// Why a request was not reopened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReopened {
    /// It can't be.
    Not(NoReopening),
    /// Somebody else has taken meanwhile what it would have reserved again.
    TakenMeanwhile,
    /// Whoever asked has too many open, or whoever reopens it has written too much.
    TooMuch(TooMuch),
}

impl NotReopened {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(&self, request: &Request) -> Entry {
        let because = match self {
            Self::Not(_) => Because::Closed,
            Self::TakenMeanwhile => Because::NothingLeft,
            Self::TooMuch(why) => why.because(),
        };
        request.reopening(None).refused(because)
    }
}

/// Reopens a request, and reserves again what it takes (R-TEC-5). Whether whoever acts may reopen this one the caller has
/// asked before. What is open is not reopened.
///
/// # Errors
/// As [`NotReopened`] tells; those of the database.
pub async fn reopen(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    request: &Locked,
) -> ActResult<Done, NotReopened> {
    let member = acting_member(actor)?;
    if request.closed.is_none() {
        return Ok(Done::Already);
    }
    check_bounds(conn, partner.id, request.asked_by, (member, actor)).await?;
    check_asked_anew(conn, partner.id, request).await?;
    let benefits = list_benefits(conn, partner.id, request.kind).await?;
    let reopening = Reopening::find(partner, request, &benefits, partner.date_at(actor.at()));
    let reopening = reopening.map_err(|no| NotDone::Refused(NotReopened::Not(no)))?;
    let mut taken = None;
    if let Some((units, chosen)) = reopening.takes {
        let reserved = reserve(conn, partner.id, &chosen, units).await?;
        let reserved = reserved.ok_or(NotDone::Refused(NotReopened::TakenMeanwhile))?;
        store::note_reservation(conn, partner.id, request.id, reserved).await?;
        taken = Some(reserved);
    }
    let step = Step {
        state: RequestState::reopened(request.answered),
        turns: true,
        by: By::Member(member),
        at: actor.at(),
        what: What::Reopened,
    };
    store::take_step(conn, partner.id, request.id, step).await?;
    let begun = begun(partner, (request.id, request.number, &request.title), Why::Reopened);
    telling::tell(conn, begun, actor.at()).await?;
    audit::record(conn, partner.id, actor, &request.reopening(taken).done()).await?;
    Ok(Done::Now)
}

/// Goes on only if whoever asked may have another request open, and whoever reopens it may leave another entry.
async fn check_bounds(
    conn: &mut PgConnection,
    partner: PartnerId,
    asked_by: MemberId,
    (member, actor): (MemberId, &Actor),
) -> ActResult<(), NotReopened> {
    store::lock_opening(conn, partner).await?;
    let of_asker = store::find_made(conn, partner, asked_by, actor.at()).await?;
    let of_member = store::find_made(conn, partner, member, actor.at()).await?;
    let within = of_asker.may_open().and(of_member.may_write());
    within.map_err(|why| NotDone::Refused(NotReopened::TooMuch(why)))
}

/// Of two who ask for the same cancellation one does, which the lock of opening decides: it is looked again under it.
async fn check_asked_anew(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: &Request,
) -> ActResult<(), NotReopened> {
    let Some(cancels) = request.details.cancels else { return Ok(()) };
    let other = store::find_open_cancellation(conn, partner, cancels).await?;
    let refused = |number| NotDone::Refused(NotReopened::Not(NoReopening::AskedAnew(number)));
    other.map_or(Ok(()), |number| Err(refused(number)))
}
