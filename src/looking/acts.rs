//! Beginning to look at a company, and the end of it. Both stand in the company's log, where its people read that the programme
//! looked and why, and in the programme's, which names the operator.

use sqlx::PgConnection;
use time::Duration;

use super::store::{self, New};
use super::{LASTS, Look, Wanted};
use crate::audit::{self, Actor, HowEnded, LookAct, LookDetails, Recorded};
use crate::authz::Role;
use crate::authz::operators::Task;
use crate::base::clock::{ActClock, Clock};
use crate::base::ids::{PartnerId, PersonId, RequestId};
use crate::base::typed::{self, TextProblem};
use crate::db::Db;
use crate::error::{ActResult, NotDone};
use crate::partners::Partner;

/// What ended is forgotten so long after it: until then whoever comes back to the company's pages is told.
const ENDED_KEPT: Duration = Duration::days(1);

/// A session of an operator begins to look at a company. What it looked at before ends.
///
/// # Errors
/// What is wrong with the reason; those of the database.
pub async fn begin(
    conn: &mut PgConnection,
    actor: &Actor,
    (session, person): (&[u8], PersonId),
    partner: &Partner,
    wanted: &Wanted<'_>,
) -> ActResult<(), TextProblem> {
    let reason = typed::line(wanted.reason).map_err(NotDone::Refused)?;
    let roles: Vec<Role> = wanted.roles.iter().collect();
    let new = |begun_at| New {
        session,
        person,
        company: partner.id,
        roles: &roles,
        reason: &reason,
        begun_at,
        ends_at: begun_at + LASTS,
    };
    if !store::insert(conn, &new(actor.at())).await? {
        if let Some(before) = store::lock(conn, session).await? {
            actor.clock.lock_held(Some(before.begun_at));
            end_locked(conn, actor, &before, HowEnded::Another).await?;
        }
        store::replace(conn, &new(actor.at())).await?;
    }
    let details = LookDetails::of(partner.id, partner.mpn_id);
    let begun = LookAct::Begun(LookDetails { roles, why: Some(reason), ..details }).done();
    Ok(audit::record_both(conn, partner.id, actor, &begun).await?)
}

/// A session ends to look, at this company or at whichever; what it looked at, if it did. Pressed twice, it ends once.
///
/// # Errors
/// Those of the database.
pub async fn end(
    conn: &mut PgConnection,
    actor: &Actor,
    session: &[u8],
    company: Option<PartnerId>,
    how: HowEnded,
) -> sqlx::Result<Option<Look>> {
    let Some(look) = store::lock(conn, session).await? else { return Ok(None) };
    actor.clock.lock_held(Some(look.begun_at));
    if company.is_some_and(|company| company != look.company) {
        return Ok(None);
    }
    Ok(end_locked(conn, actor, &look, how).await?.then_some(look))
}

/// Ends one that is locked; false where that is on record already.
async fn end_locked(
    conn: &mut PgConnection,
    actor: &Actor,
    look: &Look,
    how: HowEnded,
) -> sqlx::Result<bool> {
    if look.ended_at.is_some() {
        return Ok(false);
    }
    // Whatever is done later: it ended by itself.
    let how = if look.is_open(actor.at()) { how } else { HowEnded::Time };
    store::set_ended(conn, &look.session, actor.at()).await?;
    let ended = LookAct::Ended(LookDetails { how: Some(how), ..LookDetails::of(look.company, look.mpn_id) });
    audit::record_both(conn, look.company, actor, &ended.done()).await?;
    Ok(true)
}

/// Puts on record what is over: by its time, or since its session ended, or the right to look. Several workers may do so at once.
///
/// # Errors
/// Those of the database.
pub async fn end_over(db: &Db, clock: &Clock) -> sqlx::Result<()> {
    let now = clock.now();
    let mut tx = db.console().await?;
    for look in store::lock_over(&mut tx, &Task::Look.roles(), now).await? {
        let actor = Actor {
            member: None,
            person: Some(look.person),
            name: look.email.clone(),
            address: None,
            request: RequestId::new(),
            clock: ActClock::new(clock.clone()),
        };
        actor.clock.lock_held(Some(look.begun_at));
        end_locked(&mut tx, &actor, &look, HowEnded::Session).await?;
    }
    store::delete_ended(&mut tx, now - ENDED_KEPT).await?;
    tx.commit().await
}
