//! What can be done with product keys (R-SW-2, R-SW-5, R-SW-5a): get them and see them for a while. Both are one act, since
//! keys are never issued without being shown.

use sqlx::PgConnection;
use time::Date;

use super::mails::KeyMail;
use super::store::{self, IssueError};
use crate::audit::{self, Act, Actor, Because, Entry};
use crate::authz::Role;
use crate::base::clock;
use crate::base::ids::MemberId;
use crate::base::secrets::Secrets;
use crate::error::{ActResult, AppError, NotDone};
use crate::mail::outbox;
use crate::membership::store::{LockedBenefit, note_acts, note_first_act};
use crate::membership::{Benefit, Closed, FirstAct};
use crate::partners::Partner;

/// Who wants to see the keys, and what they have confirmed.
#[derive(Clone, Copy, Debug)]
pub struct Reveal<'a> {
    /// The session that may see the keys from now on.
    pub session_hash: &'a [u8],
    /// They know that it ends the right to a refund (R-SW-5).
    pub refund_given_up: bool,
    /// They have checked in which cloud tenant the keys will be redeemed (R-CL-2).
    pub tenant_checked: bool,
}

/// What must be confirmed before keys are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Confirmations {
    /// Issuing ends the right to a refund, which there is until this day.
    pub refund_until: Option<Date>,
    /// The cloud tenant is to be checked, each time.
    pub tenant: bool,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revealed {
    /// The keys were issued this moment.
    Issued,
    /// They were issued before, and are shown again.
    Again,
}

/// Why no keys are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The company or the dates don't allow it.
    Closed(Closed),
    /// Something must be confirmed first.
    Unconfirmed(Confirmations),
    /// The pool holds fewer keys than the benefit gets; [`tell_pool_is_short`] is still to be done.
    PoolTooSmall,
}

impl Refused {
    /// The entry of the refused attempt; `None` for what is only asked again.
    #[must_use]
    pub fn entry(&self, benefit: &Benefit) -> Option<Entry> {
        let because = match self {
            Self::Closed(_) => Because::Closed,
            Self::PoolTooSmall => Because::PoolTooSmall,
            Self::Unconfirmed(_) => return None,
        };
        // Keys that are issued would only have been shown again.
        let act = if benefit.keys_issued > 0 { revealed(benefit, false) } else { issued(benefit) };
        Some(act.refused(because))
    }
}

impl Confirmations {
    /// What has to be confirmed on `today`.
    #[must_use]
    pub fn wanted(benefit: &Benefit, today: Date) -> Self {
        let ends = benefit.refund_ended_by(FirstAct::KeysRevealed, today);
        let refund_until = ends.filter(|_| benefit.keys_issued == 0).map(|it| it.until);
        Self { refund_until, tenant: benefit.is_redeemed() }
    }

    fn but(self, reveal: &Reveal<'_>) -> Self {
        Self {
            refund_until: self.refund_until.filter(|_| !reveal.refund_given_up),
            tenant: self.tenant && !reveal.tenant_checked,
        }
    }

    fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// Issues the keys of a benefit on first use, and lets the session see them for ten minutes. Done twice, or by two people
/// at once, there is one issue, one mail to the Global admins, and the same answer.
///
/// # Errors
/// As [`Refused`] tells; [`AppError::UnknownId`] where there are no keys to get; faults of the database and of sealing.
pub async fn issue_and_reveal(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    secrets: &Secrets,
    benefit: &LockedBenefit,
    reveal: Reveal<'_>,
) -> ActResult<Revealed, Refused> {
    let today = partner.date_at(actor.at());
    check(partner, benefit, &reveal, today)?;
    let member = acting_member(actor)?;
    let first = match store::issue_keys(conn, partner.id, benefit, member, secrets, actor.at()).await {
        Ok(first) => first,
        Err(IssueError::PoolTooSmall) => return Err(NotDone::Refused(Refused::PoolTooSmall)),
        Err(IssueError::Secrets(error)) => return Err(error.into()),
        Err(IssueError::Database(error)) => return Err(error.into()),
    };
    if first {
        note_first_act(conn, &[benefit.row()], FirstAct::KeysRevealed, actor.at()).await?;
        audit::record(conn, partner.id, actor, &issued(benefit).done()).await?;
    }
    if store::record_reveal(conn, partner.id, benefit.id, reveal.session_hash, member, actor.at()).await? {
        audit::record(conn, partner.id, actor, &revealed(benefit, first).done()).await?;
        if !first {
            note_acts(conn, &[benefit.row()], actor.at()).await?;
        }
    }
    if first {
        let mail = first_reveal(partner, actor, benefit);
        outbox::enqueue_to_role(conn, partner.id, Role::GlobalAdmin, &mail, actor.at()).await?;
        return Ok(Revealed::Issued);
    }
    Ok(Revealed::Again)
}

fn check(
    partner: &Partner,
    benefit: &Benefit,
    reveal: &Reveal<'_>,
    today: Date,
) -> Result<(), NotDone<Refused>> {
    if benefit.keys_per_benefit == 0 {
        return Err(NotDone::Fault(AppError::UnknownId));
    }
    let refuse = |refused| Err(NotDone::Refused(refused));
    if let Err(closed) = Closed::check(partner, benefit.keys_open(today)) {
        return refuse(Refused::Closed(closed));
    }
    let missing = Confirmations::wanted(benefit, today).but(reveal);
    if missing.is_empty() { Ok(()) } else { refuse(Refused::Unconfirmed(missing)) }
}

/// Tells the operators that a pool holds too few keys, once a day for each product (R-SW-2). The caller has undone the
/// attempt.
///
/// # Errors
/// Those of the database.
pub async fn tell_pool_is_short(
    conn: &mut PgConnection,
    actor: &Actor,
    benefit: &Benefit,
) -> sqlx::Result<()> {
    let once = format!("pool_empty:{}:{}", benefit.product, actor.at().date());
    let mail = KeyMail::PoolEmpty { product: benefit.name.clone() };
    outbox::enqueue_to_operators(conn, &once, &mail, actor.at()).await
}

fn first_reveal(partner: &Partner, actor: &Actor, benefit: &Benefit) -> KeyMail {
    KeyMail::KeysRevealed {
        company: partner.named(),
        product: benefit.name.clone(),
        kind: benefit.kind,
        benefit: benefit.id,
        by: actor.name.clone(),
        at: clock::local(actor.at(), &partner.zone),
        zone: partner.zone_name.clone(),
    }
}

/// Each issued key and each reveal name the member who got them.
fn acting_member(actor: &Actor) -> Result<MemberId, AppError> {
    actor.member.ok_or_else(|| AppError::internal("keys are got by a member"))
}

fn issued(benefit: &Benefit) -> Act {
    let product = Some(benefit.name.own().to_owned());
    Act::KeysIssued { benefit_id: benefit.id, product, keys: Some(benefit.keys_per_benefit) }
}

fn revealed(benefit: &Benefit, first: bool) -> Act {
    Act::KeysRevealed {
        benefit_id: benefit.id,
        product: Some(benefit.name.own().to_owned()),
        first: Some(first),
    }
}
