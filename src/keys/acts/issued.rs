//! What operators can do with keys that were issued (R-CON-3): look one up, and replace it, once.

use secrecy::{ExposeSecret as _, SecretString};
use sqlx::PgConnection;

use super::{index_key, tell_pool_is_short};
use crate::audit::{self, Actor, Because, Entry, IssuedKeyDetails, KeyAct, Recorded};
use crate::authz::Role;
use crate::base::clock;
use crate::base::ids::{PartnerId, ProductKeyId};
use crate::base::secrets::Secrets;
use crate::base::sought::Sought;
use crate::base::typed::{self, TextProblem};
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::keys::fingerprint;
use crate::keys::issued::{Issued, Quoted, Unreplaceable};
use crate::keys::mails::KeyMail;
use crate::keys::store::IssueError;
use crate::keys::store::issued::{self as store, Replacing};
use crate::mail::outbox;
use crate::membership::Closed;
use crate::membership::store::{LockedBenefit, find_benefit, lock_benefit};
use crate::partners::Partner;
use crate::partners::store::find_partner;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LookedUp {
    Key(ProductKeyId),
    /// All keys of the company of this number.
    Company(i64),
    /// Several keys of the company of this number end so.
    Several(i64),
}

/// Why nothing was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFound {
    NothingTyped,
    NoCompany,
    /// What was typed is neither a key nor the end of one.
    NoKey,
    /// The end of a key alone, of whichever company.
    EndingAlone,
    /// No key that was issued is it.
    Unknown,
}

impl NotFound {
    /// The entry of the attempt.
    #[must_use]
    pub fn entry(self) -> Entry {
        let because = match self {
            Self::NothingTyped | Self::NoKey | Self::EndingAlone => Because::WrongEntries,
            Self::NoCompany | Self::Unknown => Because::NotIssued,
        };
        KeyAct::LookedUp { partner_id: None, mpn_id: None }.refused(because)
    }
}

/// Looks an issued key up: as somebody quotes it, whole, by its fingerprint; or by its end among the keys of a company. With a
/// company alone, its keys.
///
/// # Errors
/// As [`NotFound`] tells; those of the database and of opening.
pub async fn look_up(
    conn: &mut PgConnection,
    secrets: &Secrets,
    company: &str,
    quoted: &SecretString,
) -> ActResult<LookedUp, NotFound> {
    let refuse = |why| Err(NotDone::Refused(why));
    let (has_company, has_key) = (!company.trim().is_empty(), !quoted.expose_secret().trim().is_empty());
    if !has_company && !has_key {
        return refuse(NotFound::NothingTyped);
    }
    let quoted = if has_key {
        Some(Quoted::parse(quoted.expose_secret()).ok_or(NotDone::Refused(NotFound::NoKey))?)
    } else {
        None
    };
    let company = if has_company {
        let found = store::find_company(conn, &Sought::parse(company)).await?;
        let (partner, mpn_id, _) = found.ok_or(NotDone::Refused(NotFound::NoCompany))?;
        Some((partner, mpn_id))
    } else {
        None
    };
    match (quoted, company) {
        (None, None) => refuse(NotFound::NothingTyped),
        (None, Some((_, mpn_id))) => Ok(LookedUp::Company(mpn_id)),
        (Some(Quoted::Ending(_)), None) => refuse(NotFound::EndingAlone),
        (Some(Quoted::Ending(ending)), Some(company)) => find_ending(conn, secrets, company, &ending).await,
        (Some(Quoted::Whole(key)), company) => {
            let fingerprint = fingerprint(&index_key(conn, secrets).await?, key.expose_secret());
            let found = store::find_by_fingerprint(conn, &fingerprint).await?;
            let found = found.ok_or(NotDone::Refused(NotFound::Unknown))?;
            let issued = store::find(conn, found).await?.ok_or(AppError::UnknownId)?;
            match company {
                Some((partner, _)) if issued.partner != partner => refuse(NotFound::Unknown),
                _ => Ok(LookedUp::Key(found)),
            }
        }
    }
}

async fn find_ending(
    conn: &mut PgConnection,
    secrets: &Secrets,
    (partner, mpn_id): (PartnerId, i64),
    ending: &str,
) -> ActResult<LookedUp, NotFound> {
    let mut found = Vec::new();
    for it in store::list_all(conn, partner).await? {
        if it.ending(secrets)? == ending {
            found.push(it.id);
        }
    }
    match found.as_slice() {
        [] => Err(NotDone::Refused(NotFound::Unknown)),
        [only] => Ok(LookedUp::Key(*only)),
        _ => Ok(LookedUp::Several(mpn_id)),
    }
}

/// A key with its benefit and company.
#[derive(Debug)]
pub struct Case {
    pub issued: Issued,
    pub partner: Partner,
    closed: Option<Closed>,
}

/// The same, with the benefit locked to the end of the transaction: nobody shows, redeems or replaces its keys meanwhile. Only
/// [`lock`] makes one.
#[derive(Debug)]
pub struct LockedCase {
    case: Case,
    benefit: LockedBenefit,
}

impl std::ops::Deref for LockedCase {
    type Target = Case;

    fn deref(&self) -> &Case {
        &self.case
    }
}

/// A key was replaced: by the one of this id and number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replaced {
    Now(ProductKeyId, i32),
    /// The same operator had done it already, for the same reason.
    Before(ProductKeyId, i32),
}

/// Why it was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotReplaced {
    NoReason,
    LongReason,
    /// The reason, which the company reads in a mail, holds the key.
    ReasonTellsKey,
    Unreplaceable(Unreplaceable),
    /// The company can't be shown a key of the benefit any more.
    Closed(Closed),
    /// The pool holds none that may be issued; [`tell_pool_is_short`] is still to be done.
    PoolTooSmall,
}

impl NotReplaced {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(&self, case: &Case) -> Entry {
        let because = match self {
            Self::NoReason | Self::LongReason | Self::ReasonTellsKey => Because::WrongEntries,
            Self::Unreplaceable(Unreplaceable::Replaced(_)) => Because::Revoked,
            Self::Unreplaceable(Unreplaceable::Replacement) => Because::IsReplacement,
            Self::Unreplaceable(Unreplaceable::Redeemed(_)) => Because::RedeemedAlready,
            Self::Closed(_) => Because::Closed,
            Self::PoolTooSmall => Because::PoolTooSmall,
        };
        KeyAct::Replaced(case.issued.details()).refused(because)
    }
}

impl Issued {
    /// The key, as the programme's log names it.
    #[must_use]
    pub fn details(&self) -> IssuedKeyDetails {
        IssuedKeyDetails {
            benefit_id: Some(self.benefit),
            product: Some(self.name.own().to_owned()),
            key_id: Some(self.id),
            key: Some(self.number),
            partner_id: Some(self.partner),
            mpn_id: Some(self.mpn_id),
            ..IssuedKeyDetails::default()
        }
    }
}

impl Case {
    /// Whether the key can be replaced.
    ///
    /// # Errors
    /// Why not.
    pub fn replaceable(&self) -> Result<(), NotReplaced> {
        self.issued.replaceable().map_err(NotReplaced::Unreplaceable)?;
        self.closed.map_or(Ok(()), |closed| Err(NotReplaced::Closed(closed)))
    }
}

/// Finds a key with what tells whether it can be replaced.
///
/// # Errors
/// [`AppError::UnknownId`]; those of the database.
pub async fn find(conn: &mut PgConnection, actor: &Actor, key: ProductKeyId) -> AppResult<Case> {
    let issued = store::find(conn, key).await?.ok_or(AppError::UnknownId)?;
    let partner = find_partner(conn, issued.partner).await?.ok_or(AppError::UnknownId)?;
    let benefit = find_benefit(conn, issued.partner, issued.benefit).await?.ok_or(AppError::UnknownId)?;
    let closed = Closed::check(&partner, benefit.keys_open(partner.date_at(actor.at()))).err();
    Ok(Case { issued, partner, closed })
}

/// Locks the benefit of a key, and finds the key after it. From now on the actor's act happens.
///
/// # Errors
/// As [`find`].
pub async fn lock(conn: &mut PgConnection, actor: &Actor, key: ProductKeyId) -> AppResult<LockedCase> {
    let Issued { partner, benefit, .. } = store::find(conn, key).await?.ok_or(AppError::UnknownId)?;
    let benefit = lock_benefit(conn, partner, actor, benefit).await?.ok_or(AppError::UnknownId)?;
    Ok(LockedCase { case: find(conn, actor, key).await?, benefit })
}

/// Replaces a key: one more of the pool is issued to its benefit, unseen; the old one is revoked and stays. Of two operators at
/// once one does; done twice, it is done once.
///
/// # Errors
/// As [`NotReplaced`] tells; those of the database and of sealing.
pub async fn replace(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Secrets,
    locked: &LockedCase,
    reason: &str,
) -> ActResult<Replaced, NotReplaced> {
    let refuse = |why| Err(NotDone::Refused(why));
    let old = &locked.issued;
    let by = actor.person.ok_or_else(|| AppError::internal("keys are replaced by an operator"))?;
    if let Some(revoked) = &old.revoked {
        let (id, number) = revoked.replacement;
        if revoked.by.0 == by && revoked.reason == typed::tidy_line(reason) {
            return Ok(Replaced::Before(id, number));
        }
    }
    locked.replaceable().map_err(NotDone::Refused)?;
    let reason = typed::line(reason).map_err(|problem| match problem {
        TextProblem::Missing => NotDone::Refused(NotReplaced::NoReason),
        TextProblem::TooLong => NotDone::Refused(NotReplaced::LongReason),
    })?;
    if old.is_in(&reason, secrets)? {
        return refuse(NotReplaced::ReasonTellsKey);
    }
    let replacing = Replacing { reason: &reason, by, at: actor.at() };
    let new = match store::replace(conn, old, locked.benefit.row(), secrets, &replacing).await {
        Ok(Some(new)) => new,
        Ok(None) => return refuse(NotReplaced::PoolTooSmall),
        Err(IssueError::Secrets(error)) => return Err(error.into()),
        Err(IssueError::Database(error)) => return Err(error.into()),
    };
    tell(conn, actor, locked, new, reason).await?;
    Ok(Replaced::Now(new.0, new.1))
}

/// What a replacement leaves behind: an entry in both logs, and a mail to the Global admins.
async fn tell(
    conn: &mut PgConnection,
    actor: &Actor,
    locked: &LockedCase,
    (id, number): (ProductKeyId, i32),
    reason: String,
) -> AppResult<()> {
    let (old, partner) = (&locked.issued, &locked.partner);
    let done = IssuedKeyDetails {
        replacement_id: Some(id),
        replacement: Some(number),
        why: Some(reason.clone()),
        ..old.details()
    };
    let of_company = IssuedKeyDetails { partner_id: None, mpn_id: None, ..done.clone() };
    audit::record(conn, old.partner, actor, &KeyAct::Replaced(of_company).done()).await?;
    audit::record_programme(conn, actor, &KeyAct::Replaced(done).done()).await?;
    let mail = KeyMail::KeyReplaced {
        company: partner.named(),
        product: old.name.clone(),
        kind: old.kind,
        benefit: old.benefit,
        why: reason,
        at: clock::local(actor.at(), &partner.zone),
        zone: partner.zone_name.clone(),
    };
    Ok(outbox::enqueue_to_role(conn, old.partner, Role::GlobalAdmin, &mail, actor.at()).await?)
}

/// Tells the operators that a key could not be replaced, as when a company gets none (R-SW-2). The caller has undone the attempt.
///
/// # Errors
/// Those of the database.
pub async fn tell_short(conn: &mut PgConnection, actor: &Actor, locked: &LockedCase) -> sqlx::Result<()> {
    tell_pool_is_short(conn, actor, &locked.benefit).await
}
