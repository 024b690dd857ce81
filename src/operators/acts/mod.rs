//! What administrators do with operators: these acts run as the role that signs people in, since no other writes who is
//! one. And which mails an operator wants, which each says for themselves.

pub mod digest;

use sqlx::PgConnection;

use super::mails::OperatorMail;
use super::{Wishes, leaves_an_administrator, store};
use crate::audit::{self, Actor, Because, Entry, OperatorAct, Recorded};
use crate::authz::mails::{Topic, Wish};
use crate::authz::operators::OperatorRole;
use crate::base::ids::{MailId, PersonId};
use crate::base::links;
use crate::base::secrets::Secrets;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::{link_context, outbox};
use crate::users::EmailAddress;
use crate::users::links::Purpose;
use crate::users::store::credentials::{self, Removal};

/// Why nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// They are an operator already.
    IsOne,
    /// No administrator would be left (R-CON-1).
    LastAdministrator,
}

impl Refused {
    fn because(self) -> Because {
        match self {
            Self::IsOne => Because::HasOne,
            Self::LastAdministrator => Because::LastAdministrator,
        }
    }

    /// The entry of a refused attempt to give somebody a role.
    #[must_use]
    pub fn entry(self, person: PersonId, to: Option<OperatorRole>) -> Entry {
        let act = match (self, to) {
            (Self::IsOne, role) => OperatorAct::Added { person_id: person, role },
            (Self::LastAdministrator, Some(_)) => {
                OperatorAct::RoleGiven { person_id: person, from: None, to }
            }
            (Self::LastAdministrator, None) => OperatorAct::Removed { person_id: person },
        };
        act.refused(self.because())
    }
}

/// Makes somebody an operator, and mails them a link to set a password; who was one before comes back.
///
/// # Errors
/// [`Refused::IsOne`]; those of the database, and of sealing.
pub async fn add(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Secrets,
    email: &EmailAddress,
    role: OperatorRole,
) -> ActResult<MailId, (PersonId, Refused)> {
    let active = store::lock_active(conn).await?;
    let person = credentials::add_operator(conn, email, role, actor.at()).await?;
    actor.clock.lock_held(None);
    if active.iter().any(|(it, _)| *it == person) {
        return Err(NotDone::Refused((person, Refused::IsOne)));
    }
    let entry = OperatorAct::Added { person_id: person, role: Some(role) }.done();
    audit::record_programme(conn, actor, &entry).await?;
    Ok(send_link(conn, actor, secrets, (person, role)).await?)
}

/// Mails an operator a new link to set a password; those that they were given before end.
///
/// # Errors
/// [`AppError::UnknownId`] for who is none; those of the database, and of sealing.
pub async fn invite_again(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Secrets,
    person: PersonId,
) -> AppResult<MailId> {
    let active = store::lock_active(conn).await?;
    let found = active.into_iter().find(|(it, _)| *it == person);
    let operator = found.ok_or(AppError::UnknownId)?;
    credentials::lock_person(conn, person).await?;
    actor.clock.lock_held(None);
    audit::record_programme(conn, actor, &OperatorAct::LinkSent { person_id: person }.done()).await?;
    send_link(conn, actor, secrets, operator).await
}

/// The person is locked.
async fn send_link(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Secrets,
    (person, role): (PersonId, OperatorRole),
) -> AppResult<MailId> {
    let token = links::new_token().map_err(AppError::internal)?;
    let now = actor.at();
    credentials::issue_link(conn, person, Purpose::SetPassword, &links::token_hash(&token), now).await?;
    let id = MailId::new();
    let sealed = secrets.seal(&link_context(id), &token)?;
    let mail = OperatorMail::OperatorInvited { by: actor.name.clone(), role };
    outbox::enqueue_to_person(conn, (id, person), &mail, Some(&sealed), now).await?;
    Ok(id)
}

/// Gives an operator another role; one that they have is done.
///
/// # Errors
/// [`Refused::LastAdministrator`]; [`AppError::UnknownId`] for who is none; those of the database.
pub async fn give_role(
    conn: &mut PgConnection,
    actor: &Actor,
    person: PersonId,
    to: OperatorRole,
) -> ActResult<(), Refused> {
    let active = store::lock_active(conn).await?;
    actor.clock.lock_held(None);
    let from =
        active.iter().find(|(it, _)| *it == person).map(|(_, role)| *role).ok_or(AppError::UnknownId)?;
    if from == to {
        return Ok(());
    }
    if from == OperatorRole::Administrator && !leaves_an_administrator(&active, person) {
        return Err(NotDone::Refused(Refused::LastAdministrator));
    }
    store::set_role(conn, person, to).await?;
    let act = OperatorAct::RoleGiven { person_id: person, from: Some(from), to: Some(to) };
    Ok(audit::record_programme(conn, actor, &act.done()).await?)
}

/// An operator chooses which mails they get: of some topics, as of which the others stay. What is so already changes nothing.
/// Whose first digest it will be is told in it of what comes from now on.
///
/// # Errors
/// Those of the database.
pub async fn choose_mails(
    conn: &mut PgConnection,
    actor: &Actor,
    person: PersonId,
    chosen: &[(Topic, Wish)],
) -> AppResult<()> {
    let (before, digested_at) = store::lock_wishes(conn, person).await?;
    actor.clock.lock_held(None);
    let after = chosen.iter().fold(before, |wishes, (topic, wish)| wishes.with(*topic, *wish));
    if after == before {
        return Ok(());
    }
    let in_digest = |wishes: Wishes| Topic::ALL.into_iter().any(|it| wishes.of(it) == Wish::Digest);
    let begins = in_digest(after) && !in_digest(before);
    let digested_at = if begins { Some(actor.at()) } else { digested_at };
    store::set_wishes(conn, person, after, digested_at).await?;
    let changed = Topic::ALL.into_iter().filter(|it| before.of(*it) != after.of(*it));
    let act = |topic| OperatorAct::MailsChosen { person_id: person, topic, wish: Some(after.of(topic)) };
    let entries: Vec<Entry> = changed.map(|topic| act(topic).done()).collect();
    Ok(audit::record_all_programme(conn, actor, &entries).await?)
}

/// Somebody is no longer an operator; their sessions and links end.
///
/// # Errors
/// [`Refused::LastAdministrator`]; [`AppError::UnknownId`] for who is none; those of the database.
pub async fn deactivate(conn: &mut PgConnection, actor: &Actor, person: PersonId) -> ActResult<(), Refused> {
    let email = store::find_email(conn, person).await?.ok_or(AppError::UnknownId)?;
    let email = EmailAddress::parse(&email).map_err(|_| AppError::UnknownId)?;
    match credentials::remove_operator(conn, &email, actor).await? {
        Some(Removal::Done(person)) => {
            let entry = OperatorAct::Removed { person_id: person }.done();
            Ok(audit::record_programme(conn, actor, &entry).await?)
        }
        Some(Removal::Last) => Err(NotDone::Refused(Refused::LastAdministrator)),
        None => Err(NotDone::Fault(AppError::UnknownId)),
    }
}
