//! What can be done with a pool's level: say with how few keys it is low; and what the portal does by itself: tell operators once.

use sqlx::PgConnection;

use crate::audit::{self, Act, Actor, Because, Entry, KeyPoolDetails};
use crate::base::ids::ProductId;
use crate::error::{ActResult, AppError, NotDone};
use crate::keys::levels::{Level, MOST_BELOW};
use crate::keys::mails::{KeyMail, LowPool};
use crate::keys::store::levels as store;
use crate::mail::outbox;

/// Why a threshold isn't set: it isn't one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoThreshold;

impl NoThreshold {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(level: &Level) -> Entry {
        Act::KeyPoolThresholdSet(details(level.product, level.name.own())).refused(Because::WrongEntries)
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
    Ok(audit::record_programme(conn, actor, &Act::KeyPoolThresholdSet(set).done()).await?)
}

/// Tells operators of the pools that have become low: all at once, and each once until it holds enough again. Any number of
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
    outbox::enqueue_to_operators(conn, &once, &mail, actor.at()).await
}
