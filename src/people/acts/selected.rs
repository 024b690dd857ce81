//! One act about several people: all of them, or none. Each is done as it would be alone, one after the other, so the last Global admin is
//! as safe as ever (R-ROLE-2); all are locked first, in one order.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::editing::{self, NewRoles, NotEdited};
use super::invitations::{self, NoneOpen};
use super::{Refused, deactivate};
use crate::audit::Actor;
use crate::authz::Roles;
use crate::base::ids::MemberId;
use crate::base::secrets::Secrets;
use crate::error::{ActResult, AppError, NotDone};
use crate::partners::Partner;
use crate::people::selected::Bulk;
use crate::people::store;
use crate::seats::store as seats;
use crate::users::members;

/// Whom an act failed at, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoppedAt<T> {
    pub member: MemberId,
    pub why: T,
}

fn stopped<T>(member: MemberId) -> impl FnOnce(NotDone<T>) -> NotDone<StoppedAt<T>> {
    move |not_done| match not_done {
        NotDone::Refused(why) => NotDone::Refused(StoppedAt { member, why }),
        NotDone::Fault(fault) => NotDone::Fault(fault),
    }
}

/// Deactivates all of them; who is no member any more is left out. Says how many were deactivated.
///
/// # Errors
/// As [`deactivate`], with whom it was about; then nothing is done once the caller rolls back.
pub async fn deactivate_all(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    chosen: &[MemberId],
) -> ActResult<usize, StoppedAt<Refused>> {
    let by = editing::acting(actor)?;
    // Benefits before members, as wherever seats are taken.
    seats::lock_all_seats(conn, partner.id, actor).await?;
    members::lock_with_global_admins(conn, partner.id, &[chosen, &[by]].concat(), actor.at()).await?;
    let mut done = 0;
    for member in chosen {
        match deactivate(conn, partner, actor, *member).await {
            Ok(_) => done += 1,
            Err(NotDone::Refused(Refused::WasInactive)) => {}
            Err(not_done) => return Err(stopped(*member)(not_done)),
        }
    }
    Ok(done)
}

/// Gives roles to all of them until a day, or takes them, and says of how many that changed something.
///
/// # Errors
/// As [`editing::change_roles`], with whom it was about.
pub async fn change_roles_of_all(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    chosen: &[MemberId],
    (act, roles, until): (Bulk, &Roles, Option<Date>),
) -> ActResult<usize, StoppedAt<NotEdited>> {
    let by = editing::acting(actor)?;
    let all = [chosen, &[by]].concat();
    let locked = members::lock_with_global_admins(conn, partner.id, &all, actor.at()).await?;
    let mut done = 0;
    for member in chosen {
        let before = locked.iter().find(|it| it.id == *member).ok_or(AppError::UnknownId)?;
        let roles = act.roles_after(&before.roles, roles);
        let new = NewRoles { roles, seen: None, until };
        let changed = editing::change_roles(conn, (partner, actor), *member, new).await;
        done += usize::from(changed.map_err(stopped(*member))?.changed);
    }
    Ok(done)
}

/// Sends the invitations of all of them again, and says how many; those that were sent after `seen` are not sent twice. As the role that
/// signs people in (decision 59).
///
/// # Errors
/// As [`invitations::send_again`], with whom it was about.
pub async fn invite_all_again(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    secrets: &Secrets,
    chosen: &[MemberId],
    seen: OffsetDateTime,
) -> ActResult<usize, StoppedAt<NoneOpen>> {
    let mut in_order = chosen.to_vec();
    in_order.sort_unstable();
    let mut done = 0;
    for member in in_order {
        let open = store::lock_invitation(conn, partner.id, member).await?.and_then(|it| it.sent_at);
        if open.is_some_and(|sent_at| sent_at > seen) {
            continue;
        }
        let sent = invitations::send_again(conn, (partner, actor), secrets, member, None).await;
        sent.map_err(stopped(member))?;
        done += 1;
    }
    Ok(done)
}
