//! Asking for a role.

use sqlx::PgConnection;
use time::Duration;

use super::mails::RoleMail;
use super::store::{self, NewRequest};
use super::{A_DAY, given_by};
use crate::audit::{self, Actor, Because, Entry, MemberAct, Recorded, RolesDetails};
use crate::authz::Role;
use crate::base::ids::{MemberId, RoleRequestId};
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::outbox;
use crate::partners::Partner;
use crate::users::members;

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Now,
    /// The same request waits already: the button was pressed twice.
    Before,
}

/// Why nothing was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The company is suspended (R-TEN-4).
    Suspended,
    /// They have the role.
    Holds,
    /// Nobody else in the company may give it.
    NobodyGives,
    /// They have asked as often as one may within a day.
    TooOften,
}

impl Refused {
    /// The entry of the attempt.
    #[must_use]
    pub fn entry(self, member: MemberId, name: &str, role: Role) -> Entry {
        let because = match self {
            Self::Suspended => Because::Suspended,
            Self::Holds => Because::HeldAlready,
            Self::NobodyGives => Because::NoGlobalAdmin,
            Self::TooOften => Because::TooManyOpen,
        };
        MemberAct::RoleAsked(details(member, name, role)).refused(because)
    }
}

/// What the log tells of a request.
#[must_use]
pub fn details(member: MemberId, name: &str, role: Role) -> RolesDetails {
    RolesDetails {
        member_id: member,
        member: Some(name.to_owned()),
        roles: vec![role],
        before: Vec::new(),
        until: None,
    }
}

/// Asks for a role, for whoever acts. All who may give it are told by mail.
///
/// # Errors
/// [`Refused`]; those of the database.
pub async fn ask(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    role: Role,
    reason: &str,
) -> ActResult<Asked, Refused> {
    let refuse = |why| Err(NotDone::Refused(why));
    let member = asker(actor)?;
    if partner.suspended.is_some() {
        return refuse(Refused::Suspended);
    }
    let locked = members::lock_with_global_admins(conn, partner.id, &[member], actor.at()).await?;
    actor.clock.lock_held(None);
    let own = locked.iter().find(|it| it.id == member && it.active).ok_or(AppError::UnknownId)?;
    if own.roles.has(role) {
        return refuse(Refused::Holds);
    }
    let asked = store::list_asked(conn, partner.id, given_by(role), member).await?;
    if asked.is_empty() {
        return refuse(Refused::NobodyGives);
    }
    let made = store::count_since(conn, partner.id, member, actor.at() - Duration::DAY).await?;
    let request = NewRequest { id: RoleRequestId::new(), member, role, reason, at: actor.at() };
    if !store::insert(conn, partner.id, &request).await? {
        return Ok(Asked::Before);
    }
    // One more than may be: what was written goes with the refusal.
    if made >= A_DAY {
        return refuse(Refused::TooOften);
    }
    let entry = MemberAct::RoleAsked(details(member, &own.name, role)).done();
    audit::record(conn, partner.id, actor, &entry).await?;
    let mail = RoleMail::Asked {
        member: own.name.clone(),
        company: partner.named(),
        role,
        reason: reason.to_owned(),
    };
    outbox::enqueue_to_members(conn, partner.id, &asked, &mail, actor.at()).await?;
    Ok(Asked::Now)
}

fn asker(actor: &Actor) -> AppResult<MemberId> {
    actor.member.ok_or_else(|| AppError::internal("a role is asked for by a member"))
}
