//! What can be done: making a record and having it looked up ([`proving`]), what becomes of a claim ([`claims`]), and an operator's
//! way ([`by_hand`]). Each locks the company's row first and then its people, as any change of roles does (decision 60): of two
//! who give the role, or of who objects and who gives, the second finds what the first has done.

pub mod by_hand;
pub mod claims;
pub mod proving;

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::mails::{GlobalAdminMail, How, News, Reader};
use super::store;
use crate::audit::{self, Actor, Because, Entry, GlobalAdminAct, GlobalAdminDetails, Recorded};
use crate::authz::operators::Task;
use crate::authz::{Role, Roles};
use crate::base::ids::MemberId;
use crate::error::{AppError, AppResult};
use crate::mail::outbox;
use crate::mail::staff::{ToOperators, Told};
use crate::partners::Partner;
use crate::partners::store::{find_partner, lock_partner};
use crate::roles::requests::store as requests;
use crate::users::members::{self, LockedMember};

/// Why nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The company is suspended (R-TEN-4).
    Suspended,
    /// A Global admin signs in: they are to be asked.
    AdminIsHere,
    /// No record was made, or it has run out.
    NoRecord,
    /// The record is not in DNS.
    NotFound,
    /// They have had DNS asked as often as one may within an hour.
    TooOften,
    /// So have the members of the company together within a day.
    TooOftenTogether,
    /// Nobody claims it, or no longer.
    NoClaim,
    /// Whoever acts can't give the role, so they can't object to it.
    NotTheirs,
    /// They are no active member.
    NotAMember,
}

impl Refused {
    /// The entry of the attempt.
    #[must_use]
    pub fn entry(self, act: fn(GlobalAdminDetails) -> GlobalAdminAct, details: GlobalAdminDetails) -> Entry {
        let because = match self {
            Self::Suspended => Because::Suspended,
            Self::AdminIsHere => Because::GlobalAdminIsHere,
            Self::NoRecord | Self::NotFound => Because::NoRecord,
            Self::TooOften | Self::TooOftenTogether => Because::TooManyTries,
            Self::NoClaim => Because::TooLate,
            Self::NotTheirs => Because::NoAccess,
            Self::NotAMember => Because::NotAMember,
        };
        act(details).refused(because)
    }
}

/// What the logs tell of somebody who becomes a Global admin.
#[must_use]
pub fn details(partner: &Partner, member: MemberId, name: &str) -> GlobalAdminDetails {
    GlobalAdminDetails {
        member_id: Some(member),
        member: Some(name.to_owned()),
        domain: None,
        why: None,
        partner_id: Some(partner.id),
        mpn_id: Some(partner.mpn_id),
    }
}

/// The company, and whoever it is about, both locked, with all Global admins.
struct Locked {
    partner: Partner,
    member: LockedMember,
}

/// From now on the actor's act happens.
async fn lock(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    member: MemberId,
) -> AppResult<Locked> {
    lock_partner(conn, partner.id).await?;
    let found = members::lock_with_global_admins(conn, partner.id, &[member], actor.at()).await?;
    let member = found.into_iter().find(|it| it.id == member).ok_or(AppError::UnknownId)?;
    let partner = find_partner(conn, partner.id).await?.ok_or(AppError::UnknownId)?;
    actor.clock.lock_held(None);
    Ok(Locked { partner, member })
}

/// As which member somebody acts.
fn acting(actor: &Actor) -> AppResult<MemberId> {
    actor.member.ok_or_else(|| AppError::internal("a member becomes Global admin"))
}

/// Gives the role, by whichever way: it stands in both logs, and is told to every member and to the operators. A claim of theirs
/// is settled by it, and a request.
async fn give(
    conn: &mut PgConnection,
    actor: &Actor,
    (locked, how): (&Locked, How),
    (domain, why): (Option<&str>, Option<&str>),
) -> AppResult<()> {
    let Locked { partner, member } = locked;
    let roles: Roles = [Role::GlobalAdmin].into_iter().collect();
    store::give_role(conn, partner.id, member.id, actor.at()).await?;
    store::end_claim(conn, partner.id, member.id, super::ClaimOutcome::Given, actor.at()).await?;
    requests::end(conn, partner.id, member.id, Some(&roles), actor.at()).await?;
    let given = GlobalAdminDetails {
        domain: domain.map(str::to_owned),
        why: why.map(str::to_owned),
        ..details(partner, member.id, &member.name)
    };
    audit::record_both(conn, partner.id, actor, &GlobalAdminAct::Given(given).done()).await?;
    let mail = |reader| GlobalAdminMail::Given {
        news: News { company: partner.named(), member: member.name.clone(), reader },
        how,
        domain: domain.map(str::to_owned),
        why: why.map(str::to_owned),
    };
    let everybody = store::list_members(conn, partner.id).await?;
    outbox::enqueue_to_members(conn, partner.id, &everybody, &mail(Reader::Company), actor.at()).await?;
    tell_operators(conn, partner, (member.id, "given"), &mail(Reader::Operators), actor.at()).await
}

/// Tells all operators who look after companies, whatever mails they have chosen: a company's control passes to somebody.
async fn tell_operators(
    conn: &mut PgConnection,
    partner: &Partner,
    (member, what): (MemberId, &str),
    mail: &GlobalAdminMail,
    at: OffsetDateTime,
) -> AppResult<()> {
    let once = format!("global_admin:{member}:{what}:{}", at.unix_timestamp_nanos() / 1_000);
    let to =
        ToOperators { told: Told::All(Task::Companies), with: None, about: Some(partner.id), once: &once };
    Ok(outbox::enqueue_to_operators(conn, to, mail, at).await?)
}
