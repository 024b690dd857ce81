//! Taking what waits, and handing it over: for every area the same. What an area changes and records beside it, it says
//! itself, as an [`LockedItem`].

pub mod telling;

use std::future::Future;

use sqlx::PgConnection;
use uuid::Uuid;

use super::store::{self, Operator};
use crate::audit::{self, Act, Actor, Because, Recorded};
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
    /// What the logs call it when an operator takes it.
    fn taking(&self) -> Act;
    /// What the logs call it when it is handed over; null: to nobody who could have it.
    fn handing_over(&self, to: Option<PersonId>) -> Act;
    /// What else changes when an operator gets it.
    fn given(&self, conn: &mut PgConnection, actor: &Actor) -> impl Future<Output = AppResult<()>> + Send;
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
    /// The reason, as the log calls it.
    #[must_use]
    pub const fn because(self) -> Because {
        match self {
            Self::Changed => Because::ChangedMeanwhile,
            Self::NotAnOperator => Because::NotAnOperator,
        }
    }
}

/// To whom an item shall be handed over.
#[derive(Clone, Debug)]
pub struct HandOver {
    /// The operator that was chosen; null: nobody who is one.
    pub to: Option<Operator>,
    /// How the page showed the item.
    pub seen: String,
}

impl HandOver {
    /// Reads a wish: the operator's id as it was sent, and how the page showed the item.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn read(conn: &mut PgConnection, operator: &str, seen: String) -> sqlx::Result<Self> {
        let operators = store::list_operators(conn).await?;
        Ok(Self { to: operators.into_iter().find(|it| it.person.to_string() == operator), seen })
    }

    /// The id of the operator that was chosen.
    #[must_use]
    pub fn person(&self) -> Option<PersonId> {
        self.to.as_ref().map(|to| to.person)
    }
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
    give(conn, item, (me, item.taking()), actor).await
}

/// Hands an item over to another active operator, who is the answer. To whoever has it already, it is handed over.
///
/// # Errors
/// [`Refused`]; those of the database.
pub async fn hand_over<'a, I: LockedItem>(
    conn: &mut PgConnection,
    item: &I,
    wish: &'a HandOver,
    actor: &Actor,
) -> ActResult<&'a Operator, Refused> {
    let has_it = |to: &&Operator| item.is_open() && item.assignee() == Some(to.person);
    if let Some(to) = wish.to.as_ref().filter(has_it) {
        return Ok(to);
    }
    if !item.is_open() || item.seen() != wish.seen {
        return Err(NotDone::Refused(Refused::Changed));
    }
    let to = wish.to.as_ref().ok_or(NotDone::Refused(Refused::NotAnOperator))?;
    give(conn, item, (to.person, item.handing_over(Some(to.person))), actor).await?;
    Ok(to)
}

async fn give<I: LockedItem>(
    conn: &mut PgConnection,
    item: &I,
    (to, act): (PersonId, Act),
    actor: &Actor,
) -> ActResult<(), Refused> {
    if !store::take(conn, item.id(), to, item.assignee()).await? {
        return Err(NotDone::Refused(Refused::Changed));
    }
    item.given(conn, actor).await?;
    audit::record(conn, item.partner(), actor, &act.done()).await?;
    Ok(())
}
