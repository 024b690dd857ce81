//! What can be done with product keys (R-SW-2, R-SW-5, R-SW-5a): get them and see them for a while. Both are one act, since
//! keys are never issued without being shown.

pub mod imports;
pub mod issued;
pub mod levels;

use std::collections::BTreeMap;

use sqlx::PgConnection;
use time::Date;

use super::mails::KeyMail;
use super::store::{self, IssueError};
use crate::audit::{self, Actor, Because, Entry, KeyAct, Recorded};
use crate::authz::Role;
use crate::authz::mails::Topic;
use crate::base::clock;
use crate::base::ids::{BenefitId, MemberId, ProductId};
use crate::base::index_key::IndexKey;
use crate::base::secrets::Secrets;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::outbox;
use crate::mail::staff::{ToOperators, Told};
use crate::membership::store::{LockedBenefit, note_acts, note_first_act};
use crate::membership::{Benefit, Closed, FirstAct};
use crate::partners::Partner;

/// Keys are got for so many benefits at once, at most.
pub const MOST_AT_ONCE: usize = 50;

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
    let only = std::slice::from_ref(benefit);
    let done = issue_and_reveal_all(conn, partner, actor, secrets, only, reveal).await?.pop();
    done.ok_or(AppError::UnknownId)?.map_err(NotDone::Refused)
}

/// The same for several benefits, at most [`MOST_AT_ONCE`], each on its own: what stands against one holds up no other. It
/// takes as many statements as for one. What was refused is told by [`note_refused`].
///
/// # Errors
/// [`Refused::Unconfirmed`] where something must be confirmed first, then nothing is done; else as for one.
pub async fn issue_and_reveal_all(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    secrets: &Secrets,
    benefits: &[LockedBenefit],
    reveal: Reveal<'_>,
) -> ActResult<Vec<Result<Revealed, Refused>>, Refused> {
    let today = partner.date_at(actor.at());
    let closed = check_all(partner, benefits, &reveal, today)?;
    let member = acting_member(actor)?;
    let open = || benefits.iter().zip(&closed).filter(|(_, closed)| closed.is_none()).map(|(it, _)| it);
    let fresh: Vec<&Benefit> = open().filter(|it| it.keys_issued == 0).map(|it| &**it).collect();
    let issued = match store::issue_keys(conn, partner.id, &fresh, member, secrets, actor.at()).await {
        Ok(issued) => issued,
        Err(IssueError::Secrets(error)) => return Err(error.into()),
        Err(IssueError::Database(error)) => return Err(error.into()),
    };
    let is_new = |it: &LockedBenefit| issued.contains(&it.id);
    let shown: Vec<&LockedBenefit> = open().filter(|it| it.keys_issued > 0 || is_new(it)).collect();
    record(conn, partner, actor, (&shown, &issued), (reveal.session_hash, member)).await?;
    let outcome = |(it, closed): (&LockedBenefit, &Option<Closed>)| match closed {
        Some(closed) => Err(Refused::Closed(*closed)),
        None if is_new(it) => Ok(Revealed::Issued),
        None if it.keys_issued > 0 => Ok(Revealed::Again),
        None => Err(Refused::PoolTooSmall),
    };
    Ok(benefits.iter().zip(&closed).map(outcome).collect())
}

/// What showing keys leaves behind: the first act, the reveals, the log, the mail of those that are issued.
async fn record(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    (shown, issued_now): (&[&LockedBenefit], &[BenefitId]),
    (session_hash, member): (&[u8], MemberId),
) -> Result<(), AppError> {
    let first: Vec<&LockedBenefit> = shown.iter().filter(|it| issued_now.contains(&it.id)).copied().collect();
    let rows = |of: &[&LockedBenefit]| of.iter().map(|it| it.row()).collect::<Vec<_>>();
    if !first.is_empty() {
        note_first_act(conn, &rows(&first), FirstAct::KeysRevealed, actor.at()).await?;
    }
    let ids: Vec<BenefitId> = shown.iter().map(|it| it.id).collect();
    let newly = store::record_reveals(conn, partner.id, &ids, session_hash, member, actor.at()).await?;
    let mut entries = Vec::new();
    for it in shown {
        let is_first = issued_now.contains(&it.id);
        entries.extend(is_first.then(|| (partner.id, issued(it).done())));
        entries.extend(newly.contains(&it.id).then(|| (partner.id, revealed(it, is_first).done())));
    }
    if !entries.is_empty() {
        audit::record_all(conn, actor, &entries).await?;
    }
    let again = |it: &&&LockedBenefit| newly.contains(&it.id) && !issued_now.contains(&it.id);
    let again: Vec<&LockedBenefit> = shown.iter().filter(again).copied().collect();
    if !again.is_empty() {
        note_acts(conn, &rows(&again), actor.at()).await?;
    }
    if let Some(mail) = first_reveal(partner, actor, &first) {
        outbox::enqueue_to_role(conn, partner.id, Role::GlobalAdmin, &mail, actor.at()).await?;
    }
    Ok(())
}

/// Which of these nothing can be got of; or what must be confirmed for the others.
fn check_all(
    partner: &Partner,
    benefits: &[LockedBenefit],
    reveal: &Reveal<'_>,
    today: Date,
) -> Result<Vec<Option<Closed>>, NotDone<Refused>> {
    let mut all = Confirmations::default();
    let mut closed = Vec::new();
    for it in benefits {
        match check(partner, it, reveal, today) {
            Ok(()) => closed.push(None),
            Err(NotDone::Refused(Refused::Closed(why))) => closed.push(Some(why)),
            Err(NotDone::Refused(Refused::Unconfirmed(missing))) => {
                all.refund_until = all.refund_until.max(missing.refund_until);
                all.tenant |= missing.tenant;
                closed.push(None);
            }
            Err(other) => return Err(other),
        }
    }
    if all.is_empty() { Ok(closed) } else { Err(NotDone::Refused(Refused::Unconfirmed(all))) }
}

/// Tells what was refused of several, while the others were done: in the log, and the operators of short pools.
///
/// # Errors
/// Those of the database.
pub async fn note_refused(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    refused: &[(&Benefit, Refused)],
) -> sqlx::Result<()> {
    let entries = refused.iter().filter_map(|(it, why)| Some((partner.id, why.entry(it)?)));
    let entries: Vec<_> = entries.collect();
    if !entries.is_empty() {
        audit::record_all(conn, actor, &entries).await?;
    }
    let short: BTreeMap<ProductId, &Benefit> = refused
        .iter()
        .filter(|(_, why)| *why == Refused::PoolTooSmall)
        .map(|(it, _)| (it.product, *it))
        .collect();
    for it in short.into_values() {
        tell_pool_is_short(conn, actor, it).await?;
    }
    Ok(())
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
    let to = ToOperators { told: Told::Wishing(Topic::Keys), with: None, about: None, once: &once };
    outbox::enqueue_to_operators(conn, to, &mail, actor.at()).await
}

/// What the Global admins are told; of several benefits in one mail.
fn first_reveal(partner: &Partner, actor: &Actor, benefits: &[&LockedBenefit]) -> Option<KeyMail> {
    let (company, by, zone) = (partner.named(), actor.name.clone(), partner.zone_name.clone());
    let at = clock::local(actor.at(), &partner.zone);
    Some(match benefits {
        [] => return None,
        [it] => KeyMail::KeysRevealed {
            company,
            product: it.name.clone(),
            kind: it.kind,
            benefit: it.id,
            by,
            at,
            zone,
        },
        several => {
            let products = several.iter().map(|it| it.name.clone()).collect();
            KeyMail::SeveralKeysRevealed { company, products, by, at, zone }
        }
    })
}

/// What fingerprints are made with.
async fn index_key(conn: &mut PgConnection, secrets: &Secrets) -> AppResult<IndexKey> {
    let sealed = store::find_index_key(conn).await?.unwrap_or_default();
    IndexKey::open(secrets, &sealed).map_err(AppError::internal)
}

/// Each issued key and each reveal name the member who got them.
fn acting_member(actor: &Actor) -> Result<MemberId, AppError> {
    actor.member.ok_or_else(|| AppError::internal("keys are got by a member"))
}

fn issued(benefit: &Benefit) -> KeyAct {
    let product = Some(benefit.name.own().to_owned());
    KeyAct::Issued { benefit_id: benefit.id, product, keys: Some(benefit.keys_per_benefit) }
}

fn revealed(benefit: &Benefit, first: bool) -> KeyAct {
    KeyAct::Revealed {
        benefit_id: benefit.id,
        product: Some(benefit.name.own().to_owned()),
        first: Some(first),
    }
}
