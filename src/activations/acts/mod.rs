//! What can be done with activations (R-TEC-2, R-GTM-4): a company asks for a benefit and takes its request back; an
//! operator, or the programme by itself, fulfils or declines it. Each act is whole in the caller's transaction, under the
//! lock of the benefit: the new state, the queue, the company's log, the mails, the end of the right to a refund. Taking
//! and handing over are those of [`queue`](crate::queue::acts).

mod ask;
mod decline;
mod fulfil;
mod seen;
mod several;
mod withdraw;

use std::collections::{HashMap, HashSet};

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

pub use self::ask::{Ask, Asked, NotAsked, ask};
pub use self::decline::{Declined, NotDeclined, decline, decline_cancelled, decline_next_overdue};
pub use self::fulfil::{Fulfilled, Ids, NotFulfilled, fulfil};
pub use self::seen::note_ids_seen;
pub use self::several::{AllFulfilled, NotAllFulfilled, Several, fulfil_several, plan_several};
pub use self::withdraw::{NotWithdrawn, Withdrawn, withdraw};
use super::Case;
use super::mails::ActivationMail;
use super::store::{self, By, Change, Place};
use crate::audit::{Act, ActivationDetails, Actor, Recorded};
use crate::authz::Role;
use crate::base::ids::{ActivationId, MemberId, PartnerId, PersonId};
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::mail::Recipient;
use crate::mail::outbox::{self, Letter};
use crate::membership::store::{LockedRow, lock_rows, note_acts};
use crate::membership::{ActivationState, Benefit, TransitionError};
use crate::partners::{Contact, store as partners};
use crate::queue::acts::LockedItem;

/// An activation whose benefit is locked to the end of the transaction: nobody else changes either.
#[derive(Clone, Debug)]
pub struct Locked {
    pub case: Case,
    row: LockedRow,
}

impl Locked {
    fn place(&self) -> Place {
        let Case { partner, id, benefit, .. } = self.case;
        Place { partner, activation: id, benefit }
    }
}

/// Locks an activation's benefit, and reads the activation after it; `None` means there is no such activation. From now on
/// the actor's act happens. What the catalogue says of it is read in one language.
///
/// # Errors
/// Those of the database.
pub async fn lock(
    conn: &mut PgConnection,
    actor: &Actor,
    activation: ActivationId,
    locale: Locale,
) -> sqlx::Result<Option<Locked>> {
    Ok(lock_all(conn, actor, &[activation], locale).await?.pop())
}

/// The same for several, each once, in the order in which everybody locks benefits; those that there aren't are left
/// out.
async fn lock_all(
    conn: &mut PgConnection,
    actor: &Actor,
    activations: &[ActivationId],
    locale: Locale,
) -> sqlx::Result<Vec<Locked>> {
    let places = store::list_places(conn, activations).await?;
    let rows = lock_rows(conn, actor, &places).await?;
    let rows: HashMap<_, LockedRow> = rows.into_iter().map(|row| (row.place(), row)).collect();
    let cases = store::list_cases(conn, activations, locale.tag()).await?;
    let locked = cases.into_iter().filter_map(|case| {
        let row = *rows.get(&(case.partner, case.benefit))?;
        Some(Locked { case, row })
    });
    Ok(locked.collect())
}

/// An operator works on it from when one has it; to be handed over changes nothing of the activation itself.
impl LockedItem for Locked {
    fn id(&self) -> Uuid {
        self.case.id.0
    }

    fn partner(&self) -> PartnerId {
        self.case.partner
    }

    fn is_open(&self) -> bool {
        self.case.state.is_open()
    }

    fn assignee(&self) -> Option<PersonId> {
        self.case.assignee.as_ref().map(|it| it.person)
    }

    fn seen(&self) -> String {
        self.case.seen()
    }

    fn taking(&self) -> Act {
        self.case.taken().act()
    }

    fn handing_over(&self, to: Option<PersonId>) -> Act {
        self.case.handed_over(to).act()
    }

    async fn given(&self, conn: &mut PgConnection, actor: &Actor) -> AppResult<()> {
        let state = transition(self.case.state.take())?;
        if state == self.case.state {
            return Ok(note_acts(conn, &[self.row], actor.at()).await?);
        }
        let change = Change { state, by: by(actor), at: actor.at() };
        Ok(store::change_state(conn, self.place(), change).await?)
    }
}

fn by(actor: &Actor) -> By {
    actor.person.map_or(By::Programme, By::Operator)
}

/// A state that was asked for before: where it doesn't allow it, a fault.
fn transition(state: Result<ActivationState, TransitionError>) -> AppResult<ActivationState> {
    state.map_err(AppError::internal)
}

/// Whoever of the company asks, or takes a request back.
fn acting_member(actor: &Actor) -> AppResult<MemberId> {
    actor.member.ok_or_else(|| AppError::internal("activations are asked for by a member"))
}

/// What the company's log tells of an activation of this benefit.
fn details(benefit: &Benefit, activation_id: Option<ActivationId>) -> ActivationDetails {
    ActivationDetails {
        activation_id,
        benefit_id: Some(benefit.id),
        product: Some(benefit.name.own().to_owned()),
        ..ActivationDetails::default()
    }
}

/// Whether whoever acts is the operator who brought it to this state.
fn did_it_before(case: &Case, actor: &Actor, state: ActivationState) -> bool {
    case.state == state && actor.person.is_some_and(|person| case.was_changed_by(person))
}

/// Writes a mail to each of those who are told of each of these; where all of them have left, or refuse mail, to the company's
/// Global admins.
async fn tell(
    conn: &mut PgConnection,
    told: &[(&Case, Vec<Recipient>)],
    at: OffsetDateTime,
    mail: impl Fn(&Case, &Recipient) -> ActivationMail,
) -> sqlx::Result<()> {
    let letter = |case: &Case, to: Recipient| Letter { partner: case.partner, mail: mail(case, &to), to };
    let letters = told.iter().flat_map(|(case, to)| to.iter().map(|to| (case.id, letter(case, to.clone()))));
    let (about, letters): (Vec<ActivationId>, Vec<_>) = letters.unzip();
    let written = outbox::enqueue_to_addresses(conn, &letters, at).await?;
    let reached: HashSet<ActivationId> =
        about.into_iter().zip(written).filter(|(_, written)| *written).map(|(id, _)| id).collect();
    let unheard: Vec<&Case> =
        told.iter().map(|(case, _)| *case).filter(|case| !reached.contains(&case.id)).collect();
    if unheard.is_empty() {
        return Ok(());
    }
    let companies: Vec<PartnerId> = unheard.iter().map(|case| case.partner).collect();
    let admins = partners::list_holders_of_all(conn, &companies, &[Role::GlobalAdmin]).await?;
    let letters = unheard.into_iter().flat_map(|case| {
        let of_company = admins.iter().filter(|(partner, ..)| *partner == case.partner);
        of_company.map(|(.., Contact { name, email })| {
            letter(case, Recipient { address: email.clone(), name: name.clone(), locale: case.locale })
        })
    });
    outbox::enqueue_to_addresses(conn, &letters.collect::<Vec<_>>(), at).await?;
    Ok(())
}
