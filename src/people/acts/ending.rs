//! Ending roles by their date (R-PPL-3). From its moment on a role has no force (`partners::store::find_scope`); here its row goes, and
//! whoever had it is told.

use sqlx::PgConnection;

use crate::audit::{self, Actor, MemberAct, Recorded, RolesDetails};
use crate::authz::operators::Task;
use crate::authz::{Role, Roles};
use crate::base::ids::{MemberId, PartnerId};
use crate::error::{AppError, AppResult};
use crate::mail::outbox;
use crate::mail::staff::{ToOperators, Told};
use crate::partners::Partner;
use crate::partners::store::find_partner;
use crate::people::store::editing as store;
use crate::roles::requests::mails::RoleMail;
use crate::users::members::{self, LockedMember};

/// Ends the roles of one company that are over: false where there is none. Where all of its Global admins would go, the one who has been one
/// for longest stays, without an end, and the operators are told (R-ROLE-2). Several workers may do so at once.
///
/// # Errors
/// Those of the database.
pub async fn end_next(conn: &mut PgConnection, actor: &Actor) -> AppResult<bool> {
    let now = actor.at();
    let Some(partner) = store::find_ended(conn, now).await? else { return Ok(false) };
    let partner =
        find_partner(conn, partner).await?.ok_or_else(|| AppError::internal("a company is not there"))?;
    let over = store::list_with_ended(conn, partner.id, now).await?;
    let locked = members::lock_with_global_admins(conn, partner.id, &over, now).await?;
    actor.clock.lock_held(None);
    let kept = find_kept(conn, partner.id, &locked, actor).await?;
    for member in &locked {
        let is_kept = kept == Some(member.id);
        let ended: Vec<Role> =
            member.ended(now).into_iter().filter(|it| !(is_kept && *it == Role::GlobalAdmin)).collect();
        if is_kept {
            store::keep_global_admin(conn, partner.id, member.id).await?;
            tell_operators(conn, &partner, member, actor).await?;
        }
        if !ended.is_empty() {
            end(conn, &partner, (member, &ended), actor).await?;
        }
    }
    Ok(true)
}

/// Who stays a Global admin though their date has passed.
async fn find_kept(
    conn: &mut PgConnection,
    partner: PartnerId,
    locked: &[LockedMember],
    actor: &Actor,
) -> sqlx::Result<Option<MemberId>> {
    let ends = |it: &LockedMember| it.ended(actor.at()).contains(&Role::GlobalAdmin);
    if locked.iter().any(|it| it.is_global_admin() && !ends(it)) {
        return Ok(None);
    }
    store::find_longest_global_admin(conn, partner).await
}

/// Takes roles that are over from somebody, and tells them.
async fn end(
    conn: &mut PgConnection,
    partner: &Partner,
    (member, ended): (&LockedMember, &[Role]),
    actor: &Actor,
) -> sqlx::Result<()> {
    store::take_ended(conn, (partner.id, member.id), ended).await?;
    let left: Vec<Role> = member.roles.iter().filter(|it| !ended.contains(it)).collect();
    let before = left.iter().chain(ended).copied().collect::<Roles>();
    let details = RolesDetails {
        member_id: member.id,
        member: Some(member.name.clone()),
        roles: left.clone(),
        before: before.iter().collect(),
        until: None,
    };
    audit::record(conn, partner.id, actor, &MemberAct::RolesChanged(details).done()).await?;
    if !member.active {
        return Ok(());
    }
    let mail = RoleMail::Ended { company: partner.named(), ended: ended.to_vec(), roles: left };
    outbox::enqueue_to_members(conn, partner.id, &[member.id], &mail, actor.at()).await
}

async fn tell_operators(
    conn: &mut PgConnection,
    partner: &Partner,
    member: &LockedMember,
    actor: &Actor,
) -> sqlx::Result<()> {
    let mail = RoleMail::LastKept { company: partner.named(), member: member.name.clone() };
    let once = format!("last_global_admin:{}:{}", partner.mpn_id, actor.at().unix_timestamp());
    let to =
        ToOperators { told: Told::All(Task::Companies), with: None, about: Some(partner.id), once: &once };
    outbox::enqueue_to_operators(conn, to, &mail, actor.at()).await
}
