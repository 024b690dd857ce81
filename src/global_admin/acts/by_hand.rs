//! An operator makes somebody Global admin by hand, of a company that has none who signs in.

use sqlx::PgConnection;

use super::{Refused, give, lock};
use crate::audit::Actor;
use crate::authz::Role;
use crate::base::ids::MemberId;
use crate::error::{ActResult, NotDone};
use crate::global_admin::mails::How;
use crate::global_admin::{store, way};
use crate::partners::Partner;

/// Gives an active member the role, for a reason that the company reads. Pressed twice, once.
///
/// # Errors
/// [`Refused`]; [`crate::error::AppError::UnknownId`] for whoever is nobody there; those of the database.
pub async fn give_by_hand(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    member: MemberId,
    why: &str,
) -> ActResult<String, Refused> {
    let refuse = |why| Err(NotDone::Refused(why));
    let locked = lock(conn, (partner, actor), member).await?;
    let name = locked.member.name.clone();
    if !locked.member.active {
        return refuse(Refused::NotAMember);
    }
    if locked.member.roles.has(Role::GlobalAdmin) {
        return Ok(name);
    }
    if locked.partner.suspended.is_some() {
        return refuse(Refused::Suspended);
    }
    if way(&store::list_admins(conn, partner.id).await?, actor.at()).is_none() {
        return refuse(Refused::AdminIsHere);
    }
    give(conn, actor, (&locked, How::ByOperator), (None, Some(why))).await?;
    Ok(name)
}
