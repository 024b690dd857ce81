//! What can be done with the draft of an offer's next version: save it, discard it. Publishing is [`change`](super::change).

use std::collections::BTreeMap;

use sqlx::PgConnection;

use crate::audit::{self, Actor, Because, CatalogueAct, Entry, Recorded};
use crate::catalogue::content::Grant;
use crate::catalogue::store::drafts::{self as store, Draft};
use crate::error::{ActResult, AppError, AppResult, NotDone};

/// Why nothing was saved or discarded: the draft is no longer the one that the page showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangedMeanwhile;

impl ChangedMeanwhile {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self, attempt: CatalogueAct) -> Entry {
        attempt.refused(Because::ChangedMeanwhile)
    }
}

/// What saving is called in the log.
#[must_use]
pub fn saving(offer: &str) -> CatalogueAct {
    CatalogueAct::DraftSaved { offer: Some(offer.to_owned()) }
}

/// What discarding is called there.
#[must_use]
pub fn discarding(offer: &str) -> CatalogueAct {
    CatalogueAct::DraftDiscarded { offer: Some(offer.to_owned()) }
}

fn is_seen(draft: Option<&Draft>, seen: &str) -> AppResult<bool> {
    Ok(Draft::seen(draft).map_err(AppError::internal)? == seen)
}

/// Saves what an offer's next version would grant, in place of the draft that was seen. What is saved already changes nothing.
///
/// # Errors
/// [`ChangedMeanwhile`]; those of the database.
pub async fn save(
    conn: &mut PgConnection,
    actor: &Actor,
    offer: &str,
    grants: &BTreeMap<String, Grant>,
    seen: &str,
) -> ActResult<(), ChangedMeanwhile> {
    let me = actor.person.ok_or_else(|| AppError::internal("a draft is saved by an operator"))?;
    let before = store::lock(conn, offer).await?;
    actor.clock.lock_held(None);
    if before.as_ref().is_some_and(|it| it.grants == *grants) {
        return Ok(());
    }
    if !is_seen(before.as_ref(), seen)? {
        return Err(NotDone::Refused(ChangedMeanwhile));
    }
    if before.is_some() {
        store::update(conn, offer, grants, (me, actor.at())).await?;
    } else if !store::insert(conn, offer, grants, (me, actor.at())).await? {
        return Err(NotDone::Refused(ChangedMeanwhile));
    }
    Ok(audit::record_programme(conn, actor, &saving(offer).done()).await?)
}

/// Discards the draft that was seen. Where there is none nothing is done.
///
/// # Errors
/// [`ChangedMeanwhile`]; those of the database.
pub async fn discard(
    conn: &mut PgConnection,
    actor: &Actor,
    offer: &str,
    seen: &str,
) -> ActResult<(), ChangedMeanwhile> {
    let Some(draft) = store::lock(conn, offer).await? else { return Ok(()) };
    actor.clock.lock_held(None);
    if !is_seen(Some(&draft), seen)? {
        return Err(NotDone::Refused(ChangedMeanwhile));
    }
    store::delete(conn, offer).await?;
    Ok(audit::record_programme(conn, actor, &discarding(offer).done()).await?)
}

/// A version of an offer was published by a form that began with this draft: then it is over. One that another has saved
/// meanwhile stays.
///
/// # Errors
/// Those of the database.
pub async fn end(conn: &mut PgConnection, offer: &str, seen: &str) -> AppResult<()> {
    let draft = store::lock(conn, offer).await?;
    if draft.is_some() && is_seen(draft.as_ref(), seen)? {
        store::delete(conn, offer).await?;
    }
    Ok(())
}
