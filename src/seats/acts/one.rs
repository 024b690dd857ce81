//! One seat: given, taken back, given to somebody else.

use sqlx::PgConnection;

use super::super::many::Gift;
use super::super::{Choice, Confirmations, Item, NoSeat, find_in_the_way, may_give, store};
use super::writes::{self, Taken};
use super::{Held, LockedSeats, LockedTenures, Refused};
use crate::audit::Actor;
use crate::base::ids::{AssignmentId, MemberId, PartnerId};
use crate::error::{ActResult, AppError, NotDone};
use crate::membership::Closed;
use crate::membership::store::LockedBenefit;
use crate::partners::Partner;
use crate::users::EmailAddress;
use crate::users::members::{self, FoundMember};

/// To whom a seat goes.
#[derive(Clone, Debug)]
pub enum To {
    Member(MemberId),
    /// To whoever has this address, as it was typed.
    Address(String),
}

/// What [`assign`] is to do.
#[derive(Clone, Debug)]
pub struct Assign {
    pub to: To,
    pub confirmed: Confirmations,
}

/// Somebody has a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    pub seat: i32,
    pub member: FoundMember,
    /// Whether they have it by this act; else they had it, which is what was asked for.
    pub anew: bool,
}

/// Gives a seat to a member, if nothing stands in the way.
///
/// # Errors
/// Why they get none; unknown ids; those of the database.
pub async fn assign(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    seats: LockedSeats,
    input: Assign,
) -> ActResult<Assigned, Refused> {
    let member = find_recipient(conn, partner.id, input.to).await?;
    require_open(partner, &seats, Some(&member))?;
    let choice = match choose(conn, partner, &seats, &member).await {
        Err(NotDone::Refused(Refused::HasOne { member, seat })) => {
            return Ok(Assigned { seat, member, anew: false });
        }
        choice => choice?,
    };
    let needed = Confirmations::needed(seats.benefit(), seats.today());
    if let Some(missing) = needed.missing(input.confirmed) {
        return Err(NotDone::Refused(Refused::Unconfirmed { member: Some(member), missing }));
    }
    give(conn, partner, actor, &seats, member, choice).await
}

/// A seat was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TakenBack {
    /// From this holder.
    Now(Held),
    /// It had been already, which is what was asked for.
    Already,
}

/// Takes a seat back. A date past is no reason to keep one (R-DATE-5).
///
/// # Errors
/// Why it stays; unknown ids; those of the database.
pub async fn take_back(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    seats: LockedTenures,
    assignment: AssignmentId,
) -> ActResult<TakenBack, Refused> {
    let held = seats.find_held(assignment)?;
    require_company_open(partner)?;
    let Some(held) = held else { return Ok(TakenBack::Already) };
    release(conn, partner, actor, &seats.benefit, &held).await?;
    Ok(TakenBack::Now(held))
}

/// What [`reassign`] is to do.
#[derive(Clone, Copy, Debug)]
pub struct Reassign {
    pub assignment: AssignmentId,
    pub to: MemberId,
}

/// Takes a seat from its holder and gives one to somebody else: both, or, where it is refused and the caller rolls back,
/// neither. Who holds the seat that is taken may get it back at once; somebody else the same one only if it doesn't wait.
///
/// # Errors
/// Why they get none; unknown ids; those of the database.
pub async fn reassign(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    seats: LockedSeats,
    Reassign { assignment, to }: Reassign,
) -> ActResult<Assigned, Refused> {
    let held = seats.find_held(assignment)?;
    require_open(partner, &seats, None)?;
    let held = held.ok_or(NotDone::Refused(Refused::Ended))?;
    let member = find_recipient(conn, partner.id, To::Member(to)).await?;
    release(conn, partner, actor, &seats.0.benefit, &held).await?;
    let seats = seats.without(assignment);
    let choice = choose(conn, partner, &seats, &member).await?;
    give(conn, partner, actor, &seats, member, choice).await
}

/// Goes on only if seats can be given; `member` is for whom it is tried, where that is known.
pub(super) fn require_open(
    partner: &Partner,
    seats: &LockedSeats,
    member: Option<&FoundMember>,
) -> Result<(), NotDone<Refused>> {
    may_give(partner, seats.benefit(), seats.today())
        .map_err(|why| NotDone::Refused(Refused::Closed { why, member: member.cloned() }))
}

/// Goes on only if the company can change anything: seats are taken back on any day (R-DATE-5).
pub(super) fn require_company_open(partner: &Partner) -> Result<(), NotDone<Refused>> {
    let closed = |why| Refused::Closed { why: Closed::Company(why), member: None };
    partner.open().map_err(|why| NotDone::Refused(closed(why)))
}

async fn find_recipient(
    conn: &mut PgConnection,
    partner: PartnerId,
    to: To,
) -> ActResult<FoundMember, Refused> {
    match to {
        // Of another company, or unknown: alike. A member who was deactivated meanwhile is told.
        To::Member(id) => match members::find_assignable(conn, partner, id).await? {
            Some(member) => Ok(member),
            None if members::was_member(conn, partner, id).await? => {
                Err(NotDone::Refused(Refused::Deactivated))
            }
            None => Err(AppError::UnknownId.into()),
        },
        To::Address(typed) => {
            let Ok(address) = EmailAddress::parse(&typed) else {
                return Err(NotDone::Refused(Refused::NotAnAddress(typed)));
            };
            let found = members::find_assignable_by_email(conn, partner, &address).await?;
            found.ok_or(NotDone::Refused(Refused::NotAMember(address)))
        }
    }
}

/// The seat that a member gets. Their row is locked first: of two who give somebody seats of two benefits, the second
/// sees what the first gave (R-CL-4).
async fn choose(
    conn: &mut PgConnection,
    partner: &Partner,
    seats: &LockedSeats,
    member: &FoundMember,
) -> ActResult<Choice, Refused> {
    let benefit = seats.benefit();
    members::lock_members(conn, partner.id, &[member.id]).await?;
    let today = seats.seats().today();
    let holdings = store::list_holdings(conn, partner.id, &[member.id], benefit.id, today).await?;
    if let Some((it, way)) = find_in_the_way(Item::of(benefit), member.id, &holdings) {
        return Err(NotDone::Refused(Refused::InTheWay {
            member: member.clone(),
            product_name: Box::new(it.product_name.clone()),
            package: it.item.package,
            way,
        }));
    }
    seats.seats().choose(member.id).map_err(|why| {
        let member = member.clone();
        NotDone::Refused(match why {
            NoSeat::HasOne(seat) => Refused::HasOne { member, seat },
            why => Refused::NoSeat { member, why },
        })
    })
}

async fn give(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    seats: &LockedSeats,
    member: FoundMember,
    choice: Choice,
) -> ActResult<Assigned, Refused> {
    let gift = Gift { member: member.id, name: &member.name, choice };
    if writes::give(conn, partner, actor, &seats.0.benefit, &[gift]).await? {
        Ok(Assigned { seat: choice.seat, member, anew: true })
    } else {
        Err(NotDone::Refused(Refused::Deactivated))
    }
}

async fn release(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    benefit: &LockedBenefit,
    held: &Held,
) -> Result<(), AppError> {
    let taken = Taken {
        assignment: held.assignment,
        seat: held.seat,
        holder: held.holder,
        holder_name: &held.holder_name,
    };
    writes::release(conn, partner, actor, benefit, &[taken]).await
}
