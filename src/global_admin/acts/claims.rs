//! What becomes of a claim: a Global admin objects, whoever claims withdraws, or the role is given when it is due. Each decides it
//! under the company's lock, once.

use sqlx::PgConnection;

use super::{Locked, Refused, acting, details, give, lock, tell_operators};
use crate::audit::{self, Actor, GlobalAdminAct, GlobalAdminDetails, Recorded};
use crate::authz::Role;
use crate::base::ids::{MemberId, PartnerId};
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::global_admin::mails::{GlobalAdminMail, How, News, Reader};
use crate::global_admin::{ClaimOutcome, store};
use crate::mail::outbox;
use crate::partners::Partner;
use crate::partners::store::find_partner;
use crate::roles::requests::given_by;
use crate::users::members;

/// Objects to somebody's claim, in the name of whoever acts: they don't become Global admin by it. Also of a suspended company, since
/// nothing is changed by it.
///
/// # Errors
/// [`Refused`]; [`AppError::UnknownId`] for whoever is nobody here; those of the database.
pub async fn object(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    member: MemberId,
) -> ActResult<String, Refused> {
    let by = acting(actor)?;
    let locked = lock(conn, (partner, actor), member).await?;
    let own = members::lock_with_global_admins(conn, partner.id, &[by], actor.at()).await?;
    let may = own.iter().any(|it| {
        it.id == by && it.active && given_by(Role::GlobalAdmin).iter().any(|role| it.roles.has(*role))
    });
    if !may {
        return Err(NotDone::Refused(Refused::NotTheirs));
    }
    let found = store::find_claim(conn, partner.id, member).await?;
    let Some((domain, proved_at, _)) = found else { return Err(NotDone::Refused(Refused::NoClaim)) };
    actor.clock.lock_held(Some(proved_at));
    store::object(conn, partner.id, member, (by, actor.at())).await?;
    let name = locked.member.name.clone();
    let told = GlobalAdminDetails { domain: Some(domain), ..details(partner, member, &name) };
    audit::record_both(conn, partner.id, actor, &GlobalAdminAct::Objected(told).done()).await?;
    let mail = |reader| GlobalAdminMail::Objected { news: news(&locked, reader), by: actor.name.clone() };
    let mut told: Vec<MemberId> = admins(conn, partner).await?;
    told.push(member);
    outbox::enqueue_to_members(conn, partner.id, &told, &mail(Reader::Company), actor.at()).await?;
    tell_operators(conn, partner, (member, "objected"), &mail(Reader::Operators), actor.at()).await?;
    Ok(name)
}

/// Withdraws the claim of whoever acts; pressed twice, once.
///
/// # Errors
/// [`Refused`]; those of the database.
pub async fn withdraw(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
) -> ActResult<(), Refused> {
    let member = acting(actor)?;
    let locked = lock(conn, (partner, actor), member).await?;
    let found = store::find_claim(conn, partner.id, member).await?;
    let Some((domain, proved_at, _)) = found else { return Ok(()) };
    actor.clock.lock_held(Some(proved_at));
    store::end_claim(conn, partner.id, member, ClaimOutcome::Withdrawn, actor.at()).await?;
    let told = GlobalAdminDetails { domain: Some(domain), ..details(partner, member, &locked.member.name) };
    audit::record_both(conn, partner.id, actor, &GlobalAdminAct::Withdrawn(told).done()).await?;
    let mail = |reader| GlobalAdminMail::Withdrawn { news: news(&locked, reader) };
    let told = admins(conn, partner).await?;
    outbox::enqueue_to_members(conn, partner.id, &told, &mail(Reader::Company), actor.at()).await?;
    tell_operators(conn, partner, (member, "withdrawn"), &mail(Reader::Operators), actor.at()).await?;
    Ok(())
}

fn news(locked: &Locked, reader: Reader) -> News {
    News { company: locked.partner.named(), member: locked.member.name.clone(), reader }
}

async fn admins(conn: &mut PgConnection, partner: &Partner) -> AppResult<Vec<MemberId>> {
    Ok(store::list_admins(conn, partner.id).await?.into_iter().map(|it| it.member).collect())
}

/// Gives the role to who has claimed it, if that is due and nobody has objected: as the programme, in its turn. All is asked again
/// under the lock. Who has left, or has the role some other way, gets none by it; nor does anybody in a suspended company. That a
/// Global admin has signed in meanwhile is no objection: they have been told, and can object.
///
/// # Errors
/// Those of the database.
pub async fn take_effect(
    conn: &mut PgConnection,
    actor: &Actor,
    (partner, member): (PartnerId, MemberId),
) -> AppResult<bool> {
    let partner = find_partner(conn, partner).await?.ok_or(AppError::UnknownId)?;
    let locked = lock(conn, (&partner, actor), member).await?;
    let found = store::find_claim(conn, partner.id, member).await?;
    let Some((domain, _, due_at)) = found.filter(|(.., due_at)| *due_at <= actor.at()) else {
        return Ok(false);
    };
    actor.clock.lock_held(Some(due_at));
    if locked.member.roles.has(Role::GlobalAdmin) {
        store::end_claim(conn, partner.id, member, ClaimOutcome::Ended, actor.at()).await?;
        return Ok(false);
    }
    let against = match &locked {
        it if !it.member.active => Some(Refused::NotAMember),
        it if it.partner.suspended.is_some() => Some(Refused::Suspended),
        _ => None,
    };
    let Some(why) = against else {
        give(conn, actor, (&locked, How::NotObjected), (Some(&domain), None)).await?;
        return Ok(true);
    };
    store::end_claim(conn, partner.id, member, ClaimOutcome::Ended, actor.at()).await?;
    let told = GlobalAdminDetails { domain: Some(domain), ..details(&partner, member, &locked.member.name) };
    audit::record_both(conn, partner.id, actor, &why.entry(GlobalAdminAct::Given, told)).await?;
    Ok(false)
}
