//! Deciding about a request for a role (R-PPL-5): whoever may give the role approves, with it or with another one, or declines.
//! Each locks whom it is about first: of two who decide at once the second finds what the first has decided.

use sqlx::PgConnection;
use time::Date;

use super::editing::{self, NotEdited};
use crate::audit::{self, Actor, Because, Entry, MemberAct, Recorded};
use crate::authz::Roles;
use crate::base::ids::RoleRequestId;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::outbox;
use crate::partners::Partner;
use crate::people::rights;
use crate::roles::requests::acts::details;
use crate::roles::requests::mails::RoleMail;
use crate::roles::requests::store;
use crate::roles::requests::{Outcome, RoleRequest};

/// Why nothing was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotDecided {
    /// It was decided before, or has ended: as it is now.
    Before(Box<RoleRequest>),
    /// No role was chosen that they don't have.
    NoRole,
    /// As with any change of their roles.
    NotEdited(NotEdited),
}

impl NotDecided {
    /// The entry of the attempt.
    #[must_use]
    pub fn entry(&self, decided: Outcome, request: &RoleRequest) -> Entry {
        let because = match self {
            Self::Before(_) => Because::TooLate,
            Self::NoRole => Because::NothingChosen,
            Self::NotEdited(why) => why.because(),
        };
        entry_of(decided)(details(request.member, &request.name, request.role)).refused(because)
    }
}

fn entry_of(decided: Outcome) -> fn(audit::RolesDetails) -> MemberAct {
    match decided {
        Outcome::Approved => MemberAct::RoleRequestApproved,
        Outcome::Declined | Outcome::Ended => MemberAct::RoleRequestDeclined,
    }
}

/// The request as it is once whom it is about is locked, and those.
async fn lock(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    request: RoleRequestId,
) -> ActResult<(RoleRequest, editing::People), NotDecided> {
    let asked = find(conn, partner, request).await?;
    let people = editing::lock(conn, (partner, actor), asked.member).await;
    let people = people.map_err(|it| it.map(NotDecided::NotEdited))?;
    let now = find(conn, partner, request).await?;
    actor.clock.lock_held(Some(now.asked_at));
    if now.outcome.is_some() {
        return Err(NotDone::Refused(NotDecided::Before(Box::new(now))));
    }
    Ok((now, people))
}

async fn find(conn: &mut PgConnection, partner: &Partner, request: RoleRequestId) -> AppResult<RoleRequest> {
    store::find(conn, partner.id, request).await?.ok_or(AppError::UnknownId)
}

/// Gives whoever asked these roles, besides those that they have, up to a last day or without one. They and, of a wide role, the Global admins are told by mail.
///
/// # Errors
/// [`NotDecided`]; [`AppError::UnknownId`]; those of the database.
pub async fn approve(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    request: RoleRequestId,
    (given, until): (&Roles, Option<Date>),
) -> ActResult<RoleRequest, NotDecided> {
    let (asked, people) = lock(conn, (partner, actor), request).await?;
    let found = &people.found;
    let added: Roles = given.iter().filter(|role| !found.roles.has(*role)).collect();
    if added.is_staff() {
        return Err(NotDone::Refused(NotDecided::NoRole));
    }
    let roles: Roles = found.roles.iter().chain(added.iter()).collect();
    let refused = |why| NotDone::Refused(NotDecided::NotEdited(why));
    editing::may_change(partner, &people.by, found, &roles).map_err(refused)?;
    let by = (people.by.id, actor.at());
    store::decide(conn, partner.id, request, (Outcome::Approved, None), by).await?;
    let written =
        editing::write_roles(conn, (partner, actor), (found, &people.locked), (&roles, until)).await;
    written.map_err(|it| it.map(NotDecided::NotEdited))?;
    let granted = audit::RolesDetails {
        roles: added.iter().collect(),
        until,
        ..details(asked.member, &asked.name, asked.role)
    };
    audit::record(conn, partner.id, actor, &MemberAct::RoleRequestApproved(granted).done()).await?;
    let mail = RoleMail::Approved {
        by: actor.name.clone(),
        company: partner.named(),
        asked: asked.role,
        roles: roles.iter().collect(),
        until,
    };
    outbox::enqueue_to_members(conn, partner.id, &[asked.member], &mail, actor.at()).await?;
    Ok(asked)
}

/// Declines a request, with the reason, which whoever asked reads.
///
/// # Errors
/// As [`approve`].
pub async fn decline(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    request: RoleRequestId,
    message: &str,
) -> ActResult<RoleRequest, NotDecided> {
    let (asked, people) = lock(conn, (partner, actor), request).await?;
    let refused = |why| NotDone::Refused(NotDecided::NotEdited(why));
    if partner.suspended.is_some() {
        return Err(refused(NotEdited::Suspended));
    }
    rights::may_change_roles(&people.by.roles, people.by.id == people.found.id, &people.found.roles)
        .and_then(|()| rights::may_give(&people.by.roles, asked.role))
        .map_err(|limit| refused(NotEdited::Limited(limit)))?;
    let by = (people.by.id, actor.at());
    store::decide(conn, partner.id, request, (Outcome::Declined, Some(message)), by).await?;
    let declined = details(asked.member, &asked.name, asked.role);
    audit::record(conn, partner.id, actor, &MemberAct::RoleRequestDeclined(declined).done()).await?;
    let mail = RoleMail::Declined {
        by: actor.name.clone(),
        company: partner.named(),
        asked: asked.role,
        message: message.to_owned(),
    };
    outbox::enqueue_to_members(conn, partner.id, &[asked.member], &mail, actor.at()).await?;
    Ok(asked)
}
