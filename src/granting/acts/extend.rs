//! Giving a membership more time: another anniversary.

use sqlx::PgConnection;
use time::Date;
use uuid::Uuid;

use super::{Done, by, details, is_known, reason, tell};
use crate::audit::{Actor, Because, Entry, GrantAct, GrantDetails, Recorded};
use crate::base::ids::EnrollmentId;
use crate::base::typed::TextProblem;
use crate::catalogue::Name;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::granting::mails::GrantMail;
use crate::granting::store::{self, NewGrant, What};
use crate::granting::{Membership, WrongAnniversary, check_anniversary, extendable};
use crate::membership::EnrollmentState;
use crate::membership::store::lock_membership;
use crate::partners::Partner;

/// What is wanted, as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct Extend<'a> {
    /// None: what was typed is no date.
    pub to: Option<Date>,
    pub reason: &'a str,
    pub once: Uuid,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongExtension {
    NoDate,
    Day(WrongAnniversary),
    Reason(TextProblem),
}

/// Why a membership is not extended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotExtended {
    /// It has lapsed, or was cancelled.
    Closed(EnrollmentState),
    /// All that is wrong, in the order of the form.
    Wrong(Vec<WrongExtension>),
}

impl NotExtended {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(&self, partner: &Partner, membership: &Membership) -> Entry {
        let because = match self {
            Self::Closed(_) => Because::Closed,
            Self::Wrong(_) => Because::WrongEntries,
        };
        GrantAct::MembershipExtended(told(partner, membership)).refused(because)
    }
}

/// The membership, as the logs name it.
fn told(partner: &Partner, membership: &Membership) -> GrantDetails {
    GrantDetails {
        enrollment_id: Some(membership.id),
        membership: Some(Name::all_own(&membership.names()).join(", ")),
        ..details(partner)
    }
}

/// A membership of the company.
///
/// # Errors
/// [`AppError::UnknownId`]; those of the database.
pub async fn find_membership(
    conn: &mut PgConnection,
    partner: &Partner,
    enrollment: EnrollmentId,
) -> AppResult<Membership> {
    store::find_membership(conn, partner.id, enrollment).await?.ok_or(AppError::UnknownId)
}

/// Extends it, its benefits locked before it: an act on one of them, or a cancellation, has happened before, or finds the new
/// days.
///
/// # Errors
/// As [`NotExtended`] tells; [`AppError::UnknownId`]; those of the database.
pub async fn extend(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
    enrollment: EnrollmentId,
    wish: Extend<'_>,
) -> ActResult<Done, NotExtended> {
    let benefits = lock_membership(conn, partner.id, actor, enrollment).await?;
    let membership =
        store::lock_enrollment(conn, partner.id, enrollment).await?.ok_or(AppError::UnknownId)?;
    if is_known(conn, partner, wish.once).await? {
        return Ok(Done::Before);
    }
    let today = partner.date_at(actor.at());
    extendable(&membership.enrollment, today)
        .map_err(|state| NotDone::Refused(NotExtended::Closed(state)))?;
    let (to, reason) =
        check(&membership, wish, today).map_err(|wrong| NotDone::Refused(NotExtended::Wrong(wrong)))?;
    let from = membership.enrollment.anniversary_on;
    store::move_anniversary(conn, partner.id, (enrollment, &benefits), (from, to), actor.at()).await?;
    let mail = GrantMail::MembershipExtended {
        company: partner.named(),
        offers: membership.names(),
        from,
        to,
        why: reason.clone(),
    };
    let told = GrantDetails {
        from: Some(from),
        to: Some(to),
        why: Some(reason.clone()),
        ..told(partner, &membership)
    };
    let what = What::Extension { from, to };
    let grant =
        NewGrant { enrollment, what, reason: &reason, form: wish.once, by: by(actor)?, at: actor.at() };
    tell(conn, actor, partner, &grant, (GrantAct::MembershipExtended, &mail), told).await?;
    Ok(Done::Now)
}

/// What was typed, as it is done, or all that is wrong with it.
fn check(
    membership: &Membership,
    wish: Extend<'_>,
    today: Date,
) -> Result<(Date, String), Vec<WrongExtension>> {
    let day = wish.to.ok_or(WrongExtension::NoDate).and_then(|day| {
        let fits = check_anniversary(&membership.enrollment, day, today);
        fits.map(|()| day).map_err(WrongExtension::Day)
    });
    match (day, reason(wish.reason).map_err(WrongExtension::Reason)) {
        (Ok(day), Ok(reason)) => Ok((day, reason)),
        (day, reason) => Err(day.err().into_iter().chain(reason.err()).collect()),
    }
}
