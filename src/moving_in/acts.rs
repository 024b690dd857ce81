//! What can be done: operators invite a company and take that back; one of its Global admins accepts (R-JOIN-2). Each locks the
//! company's row first: of two at once the second finds what the first has done.

use sqlx::PgConnection;

use super::mails::MovingInMail;
use super::{invited_at, seen, store};
use crate::audit::{self, Actor, Because, CompanyAct, CompanyDetails, Entry, Recorded};
use crate::authz::Role;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::outbox;
use crate::partners::store::{find_partner, list_holders, lock_partner};
use crate::partners::{Partner, PartnerClosed};

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Now,
    /// It is so already: the button was pressed twice.
    Before,
}

/// Why it is not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The company manages its benefits here already.
    MovedIn,
    /// Nobody could accept: it has no active Global admin.
    NoGlobalAdmin,
    /// The invitation is not as the page showed it.
    ChangedMeanwhile,
    /// There is no invitation, or it was taken back.
    NotInvited,
    /// The company is suspended (R-TEN-4).
    Suspended,
}

impl Refused {
    /// The entry of an attempt.
    #[must_use]
    pub fn entry(self, act: fn(CompanyDetails) -> CompanyAct, partner: &Partner) -> Entry {
        let because = match self {
            Self::MovedIn => Because::TooLate,
            Self::NoGlobalAdmin => Because::NoGlobalAdmin,
            Self::ChangedMeanwhile => Because::ChangedMeanwhile,
            Self::NotInvited => Because::NotInvited,
            Self::Suspended => Because::Suspended,
        };
        act(details(partner)).refused(because)
    }
}

fn details(partner: &Partner) -> CompanyDetails {
    CompanyDetails::of(partner.id, partner.mpn_id)
}

/// The company as it is now, locked. From now on the actor's act happens.
async fn lock(conn: &mut PgConnection, actor: &Actor, partner: &Partner) -> AppResult<Partner> {
    lock_partner(conn, partner.id).await?;
    let locked = find_partner(conn, partner.id).await?.ok_or(AppError::UnknownId)?;
    actor.clock.lock_held(invited_at(&locked));
    Ok(locked)
}

/// Invites a company, or once more; `shown` is how a page showed the invitation, if one did.
///
/// # Errors
/// As [`Refused`] tells; those of the database.
pub async fn invite(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
    shown: Option<&str>,
) -> ActResult<Done, Refused> {
    let refuse = |why| Err(NotDone::Refused(why));
    let partner = lock(conn, actor, partner).await?;
    if partner.has_moved_in() {
        return refuse(Refused::MovedIn);
    }
    if shown.is_some_and(|shown| shown != seen(&partner)) {
        // Somebody has sent it meanwhile: this press, the first time.
        return if invited_at(&partner).is_some() {
            Ok(Done::Before)
        } else {
            refuse(Refused::ChangedMeanwhile)
        };
    }
    if list_holders(conn, partner.id, &[Role::GlobalAdmin]).await?.is_empty() {
        return refuse(Refused::NoGlobalAdmin);
    }
    store::set_invited(conn, partner.id, Some(actor.at())).await?;
    let mail = MovingInMail::Invited { company: partner.named() };
    tell(conn, actor, &partner, (CompanyAct::Invited, &mail)).await?;
    Ok(Done::Now)
}

/// Takes an invitation back; `shown` is how a page showed it, if one did.
///
/// # Errors
/// As [`Refused`] tells; those of the database.
pub async fn withdraw(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
    shown: Option<&str>,
) -> ActResult<Done, Refused> {
    let partner = lock(conn, actor, partner).await?;
    if partner.has_moved_in() {
        return Err(NotDone::Refused(Refused::MovedIn));
    }
    if invited_at(&partner).is_none() {
        return Ok(Done::Before);
    }
    if shown.is_some_and(|shown| shown != seen(&partner)) {
        return Err(NotDone::Refused(Refused::ChangedMeanwhile));
    }
    store::set_invited(conn, partner.id, None).await?;
    let mail = MovingInMail::Withdrawn { company: partner.named() };
    tell(conn, actor, &partner, (CompanyAct::InvitationWithdrawn, &mail)).await?;
    Ok(Done::Now)
}

/// Accepts it: the company's pages work from now on.
///
/// # Errors
/// As [`Refused`] tells; those of the database.
pub async fn accept(conn: &mut PgConnection, actor: &Actor, partner: &Partner) -> ActResult<Done, Refused> {
    let refuse = |why| Err(NotDone::Refused(why));
    let partner = lock(conn, actor, partner).await?;
    match partner.open() {
        Ok(()) => return Ok(Done::Before),
        Err(PartnerClosed::Suspended) => return refuse(Refused::Suspended),
        Err(PartnerClosed::NotMovedIn) => {}
    }
    if invited_at(&partner).is_none() {
        return refuse(Refused::NotInvited);
    }
    store::move_in(conn, partner.id, actor.at()).await?;
    let mail = MovingInMail::MovedIn { company: partner.named(), by: actor.name.clone() };
    tell(conn, actor, &partner, (CompanyAct::MovedIn, &mail)).await?;
    Ok(Done::Now)
}

/// What each of them leaves behind: an entry in both logs, and a mail to the Global admins.
async fn tell(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
    (act, mail): (fn(CompanyDetails) -> CompanyAct, &MovingInMail),
) -> AppResult<()> {
    audit::record_both(conn, partner.id, actor, &act(details(partner)).done()).await?;
    Ok(outbox::enqueue_to_role(conn, partner.id, Role::GlobalAdmin, mail, actor.at()).await?)
}
