//! Granting more of a benefit than its package does.

use sqlx::PgConnection;
use uuid::Uuid;

use super::{Done, by, details, is_known, reason, tell};
use crate::audit::{Actor, Because, Entry, GrantAct, GrantDetails, Recorded};
use crate::base::ids::BenefitId;
use crate::base::typed::TextProblem;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::granting::mails::GrantMail;
use crate::granting::store::{self, NewGrant, What};
use crate::granting::{NoMore, check_more, with_more};
use crate::membership::Benefit;
use crate::membership::store::{self as membership, lock_benefit};
use crate::partners::Partner;

/// What is wanted, as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct More<'a> {
    /// None: what was typed is no number.
    pub more: Option<i32>,
    pub reason: &'a str,
    pub once: Uuid,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongMore {
    /// It is no number, or one that nobody grants.
    Number,
    Reason(TextProblem),
}

/// Why no more is granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotMore {
    NoMore(NoMore),
    /// All that is wrong, in the order of the form.
    Wrong(Vec<WrongMore>),
}

impl NotMore {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(&self, partner: &Partner, benefit: &Benefit) -> Entry {
        let because = match self {
            Self::NoMore(NoMore::Redeemed) => Because::RedeemedAlready,
            Self::NoMore(_) => Because::Closed,
            Self::Wrong(_) => Because::WrongEntries,
        };
        GrantAct::QuantityGranted(told(partner, benefit)).refused(because)
    }
}

/// The benefit, as the logs name it.
fn told(partner: &Partner, benefit: &Benefit) -> GrantDetails {
    GrantDetails {
        benefit_id: Some(benefit.id),
        product: Some(benefit.name.own().to_owned()),
        ..details(partner)
    }
}

/// A benefit of the company.
///
/// # Errors
/// [`AppError::UnknownId`]; those of the database.
pub async fn find_benefit(
    conn: &mut PgConnection,
    partner: &Partner,
    benefit: BenefitId,
) -> AppResult<Benefit> {
    membership::find_benefit(conn, partner.id, benefit).await?.ok_or(AppError::UnknownId)
}

/// Grants it, under the lock of the benefit.
///
/// # Errors
/// As [`NotMore`] tells; [`AppError::UnknownId`]; those of the database.
pub async fn grant_more(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
    benefit: BenefitId,
    wish: More<'_>,
) -> ActResult<Done, NotMore> {
    let locked = lock_benefit(conn, partner.id, actor, benefit).await?.ok_or(AppError::UnknownId)?;
    if is_known(conn, partner, wish.once).await? {
        return Ok(Done::Before);
    }
    let today = partner.date_at(actor.at());
    check_more(&locked, today).map_err(|why| NotDone::Refused(NotMore::NoMore(why)))?;
    let (more, reason) = check(&locked, wish).map_err(|wrong| NotDone::Refused(NotMore::Wrong(wrong)))?;
    store::add_quantity(conn, locked.row(), more, actor.at()).await?;
    let mail = GrantMail::QuantityGranted {
        company: partner.named(),
        product: locked.name.clone(),
        kind: locked.kind,
        benefit,
        more,
        quantity: locked.quantity.unwrap_or_default().saturating_add(more),
        why: reason.clone(),
    };
    let told = GrantDetails { more: Some(more), why: Some(reason.clone()), ..told(partner, &locked) };
    let (enrollment, what) = (locked.enrollment_id, What::Quantity { benefit, more });
    let grant =
        NewGrant { enrollment, what, reason: &reason, form: wish.once, by: by(actor)?, at: actor.at() };
    tell(conn, actor, partner, &grant, (GrantAct::QuantityGranted, &mail), told).await?;
    Ok(Done::Now)
}

/// What was typed, as it is done, or all that is wrong with it.
fn check(benefit: &Benefit, wish: More<'_>) -> Result<(i32, String), Vec<WrongMore>> {
    let present = benefit.quantity.unwrap_or_default();
    let more = wish.more.filter(|more| with_more(present, *more).is_some()).ok_or(WrongMore::Number);
    match (more, reason(wish.reason).map_err(WrongMore::Reason)) {
        (Ok(more), Ok(reason)) => Ok((more, reason)),
        (more, reason) => Err(more.err().into_iter().chain(reason.err()).collect()),
    }
}
