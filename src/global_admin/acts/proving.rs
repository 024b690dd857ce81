//! Proving that one acts for the company, by a record in DNS. Nothing is locked, and no transaction is open, while DNS is asked:
//! what holds is asked before, and again after.

use sqlx::PgConnection;

use super::{Locked, Refused, acting, details, give, lock, tell_operators};
use crate::audit::{self, Actor, GlobalAdminAct, GlobalAdminDetails, Recorded};
use crate::authz::Role;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::global_admin::mails::{GlobalAdminMail, How, News, Reader};
use crate::global_admin::{OBJECTING, RECORD_LASTS, Record, TRIES_A_DAY, TRIES_AN_HOUR, Way, store, way};
use crate::mail::outbox;
use crate::partners::Partner;

/// What is to be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    pub record: Record,
    pub domains: Vec<String>,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begun<T> {
    Now(T),
    /// They are Global admin, or claim it already: the button was pressed twice.
    Before,
}

/// How a proof came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proved {
    /// They are Global admin.
    Given,
    /// They become one, unless a Global admin objects.
    Claimed,
}

/// Whether there is anything to prove; and the way.
async fn open(conn: &mut PgConnection, actor: &Actor, locked: &Locked) -> ActResult<Begun<Way>, Refused> {
    let Locked { partner, member } = locked;
    if !member.active {
        return Err(AppError::UnknownId.into());
    }
    if partner.suspended.is_some() {
        return Err(NotDone::Refused(Refused::Suspended));
    }
    if member.roles.has(Role::GlobalAdmin) {
        return Ok(Begun::Before);
    }
    let admins = store::list_admins(conn, partner.id).await?;
    let Some(way) = way(&admins, actor.at()) else { return Err(NotDone::Refused(Refused::AdminIsHere)) };
    let claimed = store::find_claim(conn, partner.id, member.id).await?.is_some();
    // Where there is no Global admin any more, who waits proves it once more, and waits no longer.
    if claimed && way == Way::UnlessObjected { Ok(Begun::Before) } else { Ok(Begun::Now(way)) }
}

/// Makes a record for whoever acts; the one before is good no longer.
///
/// # Errors
/// [`Refused`]; those of the database, and of the system's random bytes.
pub async fn make_record(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
) -> ActResult<Begun<()>, Refused> {
    let locked = lock(conn, (partner, actor), acting(actor)?).await?;
    let Begun::Now(_) = open(conn, actor, &locked).await? else { return Ok(Begun::Before) };
    let (member, name) = (locked.member.id, &locked.member.name);
    let times = (actor.at(), actor.at() + RECORD_LASTS);
    store::set_record(conn, partner.id, (member, &token()?), times).await?;
    let made = GlobalAdminAct::RecordMade(details(partner, member, name));
    audit::record(conn, partner.id, actor, &made.done()).await?;
    Ok(Begun::Now(()))
}

/// 128 random bits, in letters that no page of a registrar changes.
fn token() -> AppResult<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| AppError::internal(error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Counts a try, and says what is to be looked up. Whoever calls commits before DNS is asked.
///
/// # Errors
/// [`Refused`]; those of the database.
pub async fn begin(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
) -> ActResult<Begun<Sought>, Refused> {
    let refuse = |why| Err(NotDone::Refused(why));
    let locked = lock(conn, (partner, actor), acting(actor)?).await?;
    let Begun::Now(_) = open(conn, actor, &locked).await? else { return Ok(Begun::Before) };
    let (member, now) = (locked.member.id, actor.at());
    let standing = store::find_standing(conn, partner.id, member, now).await?;
    let good = standing.expires_at.is_some_and(|until| now < until);
    let Some(token) = standing.token.filter(|_| good) else { return refuse(Refused::NoRecord) };
    if standing.own_tries >= TRIES_AN_HOUR {
        return refuse(Refused::TooOften);
    }
    if standing.tries >= TRIES_A_DAY {
        return refuse(Refused::TooOftenTogether);
    }
    store::count_try(conn, partner.id, member, now).await?;
    let record = Record { mpn_id: partner.mpn_id, token };
    Ok(Begun::Now(Sought { record, domains: standing.domains }))
}

/// The record was found at a domain: gives the role, or lets the Global admins object, if all is still as it was.
///
/// # Errors
/// [`Refused`]; those of the database.
pub async fn prove(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    (record, domain): (&Record, &str),
) -> ActResult<Begun<Proved>, Refused> {
    let locked = lock(conn, (partner, actor), acting(actor)?).await?;
    let Begun::Now(way) = open(conn, actor, &locked).await? else { return Ok(Begun::Before) };
    let standing = store::find_standing(conn, partner.id, locked.member.id, actor.at()).await?;
    let is_same = standing.token.as_ref() == Some(&record.token);
    let good = standing.expires_at.is_some_and(|until| actor.at() < until);
    if !(is_same && good && standing.domains.iter().any(|it| it == domain)) {
        return Err(NotDone::Refused(Refused::NoRecord));
    }
    let (member, name) = (locked.member.id, &locked.member.name);
    let proved = GlobalAdminDetails { domain: Some(domain.to_owned()), ..details(partner, member, name) };
    audit::record(conn, partner.id, actor, &GlobalAdminAct::DomainProved(proved.clone()).done()).await?;
    match way {
        Way::AtOnce => {
            give(conn, actor, (&locked, How::Proved), (Some(domain), None)).await?;
            Ok(Begun::Now(Proved::Given))
        }
        Way::UnlessObjected => {
            claim(conn, actor, &locked, proved).await?;
            Ok(Begun::Now(Proved::Claimed))
        }
    }
}

/// Writes a claim; the Global admins are told at once, and the operators.
async fn claim(
    conn: &mut PgConnection,
    actor: &Actor,
    locked: &Locked,
    proved: GlobalAdminDetails,
) -> AppResult<()> {
    let Locked { partner, member } = locked;
    let domain = proved.domain.clone().unwrap_or_default();
    let due_at = actor.at() + OBJECTING;
    store::insert_claim(conn, partner.id, (member.id, &domain), (actor.at(), due_at)).await?;
    audit::record_both(conn, partner.id, actor, &GlobalAdminAct::Claimed(proved).done()).await?;
    let mail = |reader| GlobalAdminMail::Claimed {
        news: News { company: partner.named(), member: member.name.clone(), reader },
        domain: domain.clone(),
        due_on: partner.date_at(due_at),
    };
    outbox::enqueue_to_role(conn, partner.id, Role::GlobalAdmin, &mail(Reader::Company), actor.at()).await?;
    tell_operators(conn, partner, (member.id, "claimed"), &mail(Reader::Operators), actor.at()).await
}
