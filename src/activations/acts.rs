//! What becomes of an activation when somebody decides it: an operator, or the programme by itself. All of it happens in
//! one transaction, under the lock of the benefit: the new state, the queue, the company's log, the mails, the end of
//! the right to a refund.

use std::collections::HashMap;

use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use sqlx::PgConnection;
use time::Date;

use super::store::{self, By, Change};
use super::support_ids::SupportIds;
use super::{Case, WhichId, ids_context};
use crate::audit::{self, Actor, AuditEvent};
use crate::authz::Role;
use crate::base::ids::{ActivationId, PersonId};
use crate::base::secrets::{Secrets, SecretsError};
use crate::catalogue::store as catalogue;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::mail::{Mail, Recipient, outbox};
use crate::membership::{ActivationState, TransitionError};
use crate::membership::{Benefit, store as membership};
use crate::partners::store as partners;
use crate::queue::store as queue;

/// An activation whose benefit is locked to the end of the transaction: nobody else changes either.
#[derive(Clone, Debug)]
pub struct Locked {
    /// The activation.
    pub case: Case,
    /// Its benefit.
    pub benefit: Benefit,
}

/// Locks an activation's benefit, and reads the activation after it; none: there is no such activation.
///
/// # Errors
/// Those of the database.
pub async fn lock(
    conn: &mut PgConnection,
    activation: ActivationId,
    locale: Locale,
) -> sqlx::Result<Option<Locked>> {
    Ok(lock_all(conn, &[activation], locale).await?.pop())
}

/// The same for several, each once, in the order in which everybody locks benefits; those that there aren't are left
/// out.
///
/// # Errors
/// Those of the database.
pub async fn lock_all(
    conn: &mut PgConnection,
    activations: &[ActivationId],
    locale: Locale,
) -> sqlx::Result<Vec<Locked>> {
    let mut benefits = HashMap::new();
    for (partner, benefit) in store::list_places(conn, activations).await? {
        if let Some(locked) = membership::lock_benefit(conn, partner, benefit).await? {
            benefits.insert((partner, benefit), locked.into_inner());
        }
    }
    let cases = store::list_cases(conn, activations, locale.tag()).await?;
    let locked = cases.into_iter().filter_map(|case| {
        let benefit = benefits.get(&(case.partner, case.benefit))?.clone();
        Some(Locked { case, benefit })
    });
    Ok(locked.collect())
}

fn by(actor: &Actor) -> By {
    actor.person.map_or(By::Programme, By::Operator)
}

/// A state that the caller should have asked for before: a fault.
fn transition(state: Result<ActivationState, TransitionError>) -> AppResult<ActivationState> {
    state.map_err(AppError::internal)
}

async fn record(
    conn: &mut PgConnection,
    case: &Case,
    actor: &Actor,
    action: &'static str,
    more: Option<(&'static str, Value)>,
) -> sqlx::Result<()> {
    let mut details = json!({ "benefit": case.benefit, "product": case.product_name });
    if let Some((name, value)) = more {
        details[name] = value;
    }
    let event = AuditEvent::done(action, "activation", case.id.0).with(details);
    audit::record(conn, case.partner, None, actor, &event).await
}

/// Gives it to an operator: to whoever asks, or to another. Says whether it was still with whom the page showed.
///
/// # Errors
/// It is open no more; those of the database.
pub async fn give_to(
    conn: &mut PgConnection,
    case: &Case,
    operator: PersonId,
    actor: &Actor,
) -> AppResult<bool> {
    let state = transition(case.state.take())?;
    let seen = case.assignee.as_ref().map(|it| it.person);
    if !queue::take(conn, case.id.0, operator, seen).await? {
        return Ok(false);
    }
    if state != case.state {
        let change = Change { state, by: by(actor), at: actor.at, active_until: None };
        store::change_state(conn, case.partner, (case.id, case.benefit), change).await?;
    }
    let own = actor.person == Some(operator);
    let action = if own { "activations.taken" } else { "activations.handed_over" };
    record(conn, case, actor, action, Some(("operator_id", json!(operator)))).await?;
    Ok(true)
}

/// Seals the IDs for this activation (R-LOG-2).
///
/// # Errors
/// Those of sealing.
pub fn seal(secrets: &Secrets, case: &Case, ids: &SupportIds) -> Result<(Vec<u8>, Vec<u8>), SecretsError> {
    let seal = |which, id: &str| secrets.seal(&ids_context(case.partner, case.id, which), id);
    Ok((
        seal(WhichId::Access, ids.access.expose_secret())?,
        seal(WhichId::Contract, ids.contract.expose_secret())?,
    ))
}

/// Whether it was fulfilled with these very IDs.
///
/// # Errors
/// Those of opening.
pub fn has_ids(secrets: &Secrets, case: &Case, ids: &SupportIds) -> Result<bool, SecretsError> {
    let Some((access, contract)) = &case.support_ids else { return Ok(false) };
    let open = |which, sealed: &[u8]| secrets.open(&ids_context(case.partner, case.id, which), sealed);
    Ok(open(WhichId::Access, access)?.expose_secret() == ids.access.expose_secret()
        && open(WhichId::Contract, contract)?.expose_secret() == ids.contract.expose_secret())
}

/// Makes it active: a technical benefit with its IDs, sealed; a go-to-market offer until its last day. Ends the right to
/// a refund (R-MEM-5), and tells those who are to know.
///
/// # Errors
/// It is open no more; those of the database.
pub async fn fulfil(
    conn: &mut PgConnection,
    Locked { case, benefit }: &Locked,
    support_ids: Option<&(Vec<u8>, Vec<u8>)>,
    active_until: Option<Date>,
    actor: &Actor,
) -> AppResult<()> {
    let change =
        Change { state: transition(case.state.fulfil())?, by: by(actor), at: actor.at, active_until };
    store::fulfil_activation(conn, case.partner, (case.id, case.benefit), support_ids, change).await?;
    membership::end_refund(conn, case.partner, benefit, "activated", actor.at).await?;
    record(conn, case, actor, "activations.fulfilled", None).await?;
    let instructions = catalogue::list_activation_instructions(conn, case.product).await?;
    let told = told(conn, case, case.told_of_fulfilment()).await?;
    for to in told {
        let instructions = instructions.get(to.locale.tag()).cloned().unwrap_or_default();
        let (company, product, benefit) = (case.company.clone(), case.product_name.clone(), case.benefit);
        let mail = match active_until {
            Some(until) => Mail::GoToMarketActive { company, product, benefit, until, instructions },
            None => Mail::TechnicalActive { company, product, benefit, instructions },
        };
        outbox::enqueue_to_address(conn, case.partner, &to, &mail, actor.at).await?;
    }
    Ok(())
}

/// Declines it, with the reason, which those who are to know are told.
///
/// # Errors
/// It is open no more; those of the database.
pub async fn decline(conn: &mut PgConnection, case: &Case, message: &str, actor: &Actor) -> AppResult<()> {
    let state = transition(case.state.decline())?;
    let change = Change { state, by: by(actor), at: actor.at, active_until: None };
    store::decline_activation(conn, case.partner, (case.id, case.benefit), message, change).await?;
    record(conn, case, actor, "activations.declined", None).await?;
    for to in told(conn, case, case.told_of_decline()).await? {
        let (company, product, benefit) = (case.company.clone(), case.product_name.clone(), case.benefit);
        let message = message.to_owned();
        let mail = if case.is_technical() {
            Mail::TechnicalDeclined { company, product, benefit, message }
        } else {
            Mail::GoToMarketDeclined { company, product, benefit, message }
        };
        outbox::enqueue_to_address(conn, case.partner, &to, &mail, actor.at).await?;
    }
    Ok(())
}

/// The same people; where all of them have left, the company's Global admins.
async fn told(conn: &mut PgConnection, case: &Case, told: Vec<Recipient>) -> sqlx::Result<Vec<Recipient>> {
    if !told.is_empty() {
        return Ok(told);
    }
    let admins = partners::list_holders(conn, case.partner, &[Role::GlobalAdmin]).await?;
    let recipients = admins.into_iter().map(|(_, admin)| Recipient {
        address: admin.email,
        name: admin.name,
        locale: case.locale,
    });
    Ok(recipients.collect())
}

/// An attempt that was refused, for the programme's log.
#[must_use]
pub fn refused(case: &Case, action: &'static str, reason: &str) -> AuditEvent {
    let details = json!({ "partner_id": case.partner, "mpn_id": case.company.mpn_id, "reason": reason });
    AuditEvent::refused(action).about("activation", case.id.0).with(details)
}
