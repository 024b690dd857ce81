//! Taking what waits, and handing it over: for every area the same. What an area changes and records beside it, it says
//! itself, as an [`LockedItem`].

use std::future::Future;

use sqlx::PgConnection;
use uuid::Uuid;

use super::store::{self, Operator};
use crate::audit::{self, Actor, AuditEvent};
use crate::base::ids::{PartnerId, PersonId};
use crate::error::{ActResult, AppError, AppResult, NotDone};

/// Something that waits for operators. A value of such a type proves that it is locked to the end of the transaction.
pub trait LockedItem: Sync {
    /// Its id in the queue.
    fn id(&self) -> Uuid;
    /// The company that it is of.
    fn partner(&self) -> PartnerId;
    /// Whether operators still have to do with it.
    fn is_open(&self) -> bool;
    /// Who has it.
    fn assignee(&self) -> Option<PersonId>;
    /// How a page shows it: a form sends this along.
    fn seen(&self) -> String;
    /// The entry in the company's log.
    fn entry(&self, verb: Verb, to: PersonId) -> AuditEvent;
    /// The entry of an attempt that was refused, in the programme's log.
    fn refusal(&self, verb: Verb, why: Refused) -> AuditEvent;
    /// What else changes when an operator gets it.
    fn given(&self, conn: &mut PgConnection, actor: &Actor) -> impl Future<Output = AppResult<()>> + Send;
}

/// What an operator does with an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Takes it.
    Take,
    /// Hands it over to another.
    HandOver,
}

/// Why an item was not given to an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is no longer as the page showed it: it is closed, or with another.
    Changed,
    /// Nobody was chosen who is an active operator.
    NotAnOperator,
}

impl Refused {
    /// The reason in the log.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Changed => "stale",
            Self::NotAnOperator => "not_an_operator",
        }
    }
}

/// To whom an item shall be handed over.
#[derive(Clone, Copy, Debug)]
pub struct HandOver<'a> {
    /// The operator's id, as it was sent.
    pub operator: &'a str,
    /// How the page showed the item.
    pub seen: &'a str,
}

/// Takes an item that nobody has: of two operators at once, one gets it. Who has it already has it.
///
/// # Errors
/// [`Refused::Changed`]; those of the database.
pub async fn take<I: LockedItem>(conn: &mut PgConnection, item: &I, actor: &Actor) -> ActResult<(), Refused> {
    let me = actor.person.ok_or_else(|| AppError::internal("nobody takes an item"))?;
    if item.is_open() && item.assignee() == Some(me) {
        return Ok(());
    }
    if !item.is_open() || item.assignee().is_some() {
        return Err(NotDone::Refused(Refused::Changed));
    }
    give(conn, item, (Verb::Take, me), actor).await
}

/// Hands an item over to another active operator. To whoever has it already, it is handed over.
///
/// # Errors
/// [`Refused`]; those of the database.
pub async fn hand_over<I: LockedItem>(
    conn: &mut PgConnection,
    item: &I,
    wish: HandOver<'_>,
    actor: &Actor,
) -> ActResult<Operator, Refused> {
    let operators = store::list_operators(conn).await?;
    let to = operators.into_iter().find(|it| it.person.to_string() == wish.operator);
    if let Some(to) = to.as_ref().filter(|to| item.is_open() && item.assignee() == Some(to.person)) {
        return Ok(to.clone());
    }
    if !item.is_open() || item.seen() != wish.seen {
        return Err(NotDone::Refused(Refused::Changed));
    }
    let to = to.ok_or(NotDone::Refused(Refused::NotAnOperator))?;
    give(conn, item, (Verb::HandOver, to.person), actor).await?;
    Ok(to)
}

async fn give<I: LockedItem>(
    conn: &mut PgConnection,
    item: &I,
    (verb, to): (Verb, PersonId),
    actor: &Actor,
) -> ActResult<(), Refused> {
    if !store::take(conn, item.id(), to, item.assignee()).await? {
        return Err(NotDone::Refused(Refused::Changed));
    }
    item.given(conn, actor).await?;
    audit::record(conn, item.partner(), None, actor, &item.entry(verb, to)).await?;
    Ok(())
}
