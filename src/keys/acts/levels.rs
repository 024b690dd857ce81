//! What can be done with a pool's level: say with how few keys it is low; and what the portal does by itself: tell operators once.

use sqlx::PgConnection;

use crate::audit::{self, Actor, Because, Entry, KeyPoolAct, KeyPoolDetails, Recorded};
use crate::authz::mails::Topic;
use crate::base::ids::{KeyImportId, ProductId};
use crate::base::typed::{self, TextProblem};
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::keys::levels::{Level, MOST_BELOW, MOST_REVOKED};
use crate::keys::mails::{KeyMail, LowPool};
use crate::keys::store::levels::{self as store, Revocation};
use crate::mail::outbox;
use crate::mail::staff::{ToOperators, Told};

/// Why a threshold isn't set: it isn't one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoThreshold;

impl NoThreshold {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(level: &Level) -> Entry {
        KeyPoolAct::ThresholdSet(details(level.product, level.name.own())).refused(Because::WrongEntries)
    }
}

fn details(product: ProductId, name: &str) -> KeyPoolDetails {
    KeyPoolDetails { product_id: Some(product), product: Some(name.to_owned()), ..KeyPoolDetails::default() }
}

/// Says with how few keys a pool is low; 0: it never is. What it is already changes nothing.
///
/// # Errors
/// As [`NoThreshold`] tells; [`AppError::UnknownId`]; those of the database.
pub async fn set_threshold(
    conn: &mut PgConnection,
    actor: &Actor,
    level: &Level,
    below: Option<i32>,
) -> ActResult<(), NoThreshold> {
    let below = below.filter(|it| (0..=MOST_BELOW).contains(it)).ok_or(NotDone::Refused(NoThreshold))?;
    let from = store::lock(conn, level.product).await?.ok_or(AppError::UnknownId)?;
    actor.clock.lock_held(None);
    if from == below {
        return Ok(());
    }
    store::set_threshold(conn, level.product, below).await?;
    let set =
        KeyPoolDetails { from: Some(from), to: Some(below), ..details(level.product, level.name.own()) };
    Ok(audit::record_programme(conn, actor, &KeyPoolAct::ThresholdSet(set).done()).await?)
}

/// Which keys are to be revoked, and why, as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct Revoke<'a> {
    /// Of this import, or of any.
    pub import: Option<KeyImportId>,
    /// The newest, so many.
    pub count: Option<i64>,
    pub reason: &'a str,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRevoked {
    /// The number is none, or more than are revoked at once.
    NoCount,
    NoReason,
    LongReason,
    /// There is none to revoke.
    NothingThere,
}

/// The entry of a refused attempt to revoke keys.
#[must_use]
pub fn revoke_refused(level: &Level) -> Entry {
    KeyPoolAct::KeysRevoked(details(level.product, level.name.own())).refused(Because::WrongEntries)
}

/// Revokes keys that nobody has got: they leave their pool for good. How many.
///
/// # Errors
/// All that is wrong, as [`NotRevoked`] tells; [`AppError::UnknownId`]; those of the database.
pub async fn revoke(
    conn: &mut PgConnection,
    actor: &Actor,
    level: &Level,
    asked: Revoke<'_>,
) -> ActResult<u64, Vec<NotRevoked>> {
    let count = asked.count.filter(|it| (1..=MOST_REVOKED).contains(it)).ok_or(NotRevoked::NoCount);
    let reason = typed::line(asked.reason).map_err(|problem| match problem {
        TextProblem::Missing => NotRevoked::NoReason,
        TextProblem::TooLong => NotRevoked::LongReason,
    });
    let (count, reason) = match (count, reason) {
        (Ok(count), Ok(reason)) => (count, reason),
        (count, reason) => {
            return Err(NotDone::Refused(count.err().into_iter().chain(reason.err()).collect()));
        }
    };
    store::lock(conn, level.product).await?.ok_or(AppError::UnknownId)?;
    actor.clock.lock_held(None);
    let by = actor.person.ok_or_else(|| AppError::internal("keys are revoked by an operator"))?;
    let revocation = Revocation { reason: &reason, by, at: actor.at() };
    let revoked = store::revoke(conn, level.product, asked.import, count, &revocation).await?;
    if revoked == 0 {
        return Err(NotDone::Refused(vec![NotRevoked::NothingThere]));
    }
    let done = KeyPoolDetails {
        key_import_id: asked.import,
        count: i64::try_from(revoked).ok(),
        why: Some(reason),
        ..details(level.product, level.name.own())
    };
    audit::record_programme(conn, actor, &KeyPoolAct::KeysRevoked(done).done()).await?;
    Ok(revoked)
}

/// Retires a pool, so that nothing is issued from it any more; or takes it up again. What it is already changes nothing.
///
/// # Errors
/// Those of the database.
pub async fn retire(conn: &mut PgConnection, actor: &Actor, level: &Level, retire: bool) -> AppResult<()> {
    store::lock(conn, level.product).await?.ok_or(AppError::UnknownId)?;
    actor.clock.lock_held(None);
    if store::set_retired(conn, level.product, retire.then(|| actor.at())).await? {
        let pool = details(level.product, level.name.own());
        let act = if retire { KeyPoolAct::Retired(pool) } else { KeyPoolAct::TakenUp(pool) };
        audit::record_programme(conn, actor, &act.done()).await?;
    }
    Ok(())
}

/// Tells the operators who want it at once of the pools that have become low: all at once, and each once until it holds enough again. Any number of
/// processes may call it.
///
/// # Errors
/// Those of the database.
pub async fn tell_low(conn: &mut PgConnection, actor: &Actor) -> sqlx::Result<()> {
    let low = store::note_low(conn, actor.at()).await?;
    if low.is_empty() {
        return Ok(());
    }
    let once = format!("pools_low:{}:{}", actor.at().unix_timestamp_nanos() / 1_000, low.len());
    let pools = low.into_iter().map(|it| LowPool { product: it.name, available: it.available });
    let mail = KeyMail::PoolsLow { pools: pools.collect() };
    let to = ToOperators { told: Told::Wishing(Topic::Keys), with: None, about: None, once: &once };
    outbox::enqueue_to_operators(conn, to, &mail, actor.at()).await
}
