//! What a member does with their own feed (R-CAL-1). Pressed twice, each is done once.

use secrecy::SecretString;
use sqlx::PgConnection;

use super::store::{self, NewFeed};
use super::{new_token, paths};
use crate::audit::{self, Actor, CalendarFeedAct, Recorded};
use crate::base::ids::{CalendarFeedId, MemberId, PartnerId};
use crate::base::links::token_hash;
use crate::error::{AppError, AppResult};
use crate::users::members;

/// What is to be done. What the page showed decides: an address that was made meanwhile stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Make,
    /// Another address in the place of this one.
    Renew(CalendarFeedId),
    Revoke(CalendarFeedId),
}

/// What came of it.
#[derive(Debug)]
pub enum Done {
    /// There is an address, told this once.
    Made(Address),
    Revoked,
    /// It was done before.
    AlreadySo,
}

/// A new address.
#[derive(Debug)]
pub struct Address {
    pub id: CalendarFeedId,
    /// Its path.
    pub path: SecretString,
    /// Whether it took the place of another.
    pub again: bool,
}

/// Does it.
///
/// # Errors
/// [`AppError::UnknownId`] for who is no member of the company any more; those of the database.
pub async fn change(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    actor: &Actor,
    asked: Asked,
) -> AppResult<Done> {
    // Whoever deactivates them has to wait, and then ends the feed too.
    members::lock_chosen(conn, partner, Some(member)).await?.map_err(|_| AppError::UnknownId)?;
    actor.clock.lock_held(None);
    let of = (partner, member);
    let (done, act) = match asked {
        Asked::Make => (make(conn, of, None, actor).await?, CalendarFeedAct::Made { member_id: member }),
        Asked::Renew(seen) => {
            (make(conn, of, Some(seen), actor).await?, CalendarFeedAct::Renewed { member_id: member })
        }
        Asked::Revoke(seen) if store::delete(conn, of, seen).await? => {
            (Done::Revoked, CalendarFeedAct::Revoked { member_id: member })
        }
        Asked::Revoke(_) => return Ok(Done::AlreadySo),
    };
    if !matches!(done, Done::AlreadySo) {
        audit::record(conn, partner, actor, &act.done()).await?;
    }
    Ok(done)
}

async fn make(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    seen: Option<CalendarFeedId>,
    actor: &Actor,
) -> AppResult<Done> {
    let token = new_token(partner).map_err(AppError::internal)?;
    let new = NewFeed { id: CalendarFeedId::new(), hash: token_hash(&token), at: actor.at() };
    let written = match seen {
        None => store::insert(conn, (partner, member), &new).await?,
        Some(seen) => store::replace(conn, (partner, member), seen, &new).await?,
    };
    if !written {
        return Ok(Done::AlreadySo);
    }
    let path = SecretString::from(paths::feed(&token));
    Ok(Done::Made(Address { id: new.id, path, again: seen.is_some() }))
}
