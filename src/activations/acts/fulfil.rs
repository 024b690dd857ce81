//! The programme makes an activation active.

use secrecy::{ExposeSecret as _, SecretString};
use sqlx::PgConnection;
use time::Date;

use super::{Locked, by, did_it_before, record, told, transition};
use crate::activations::mails::ActivationMail;
use crate::activations::store::{self, Change, SealedPair};
use crate::activations::support_ids::{self, SupportIds};
use crate::activations::{Case, Unfulfillable, WhichId, ids_context};
use crate::audit::{Actor, Because, Entry};
use crate::base::secrets::{Secrets, SecretsError};
use crate::catalogue::store::list_activation_instructions;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::outbox;
use crate::membership::ActivationState;
use crate::membership::store::end_refund;

/// Access ID and contract ID, with which a technical benefit is fulfilled.
#[derive(Debug)]
pub enum Ids {
    /// An offer has none.
    None,
    /// As an operator typed them.
    Typed { access: SecretString, contract: SecretString },
    /// A source has made them.
    Made(SupportIds),
    /// A source was to make them, and there are none.
    Unmade,
}

/// The activation is active.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fulfilled {
    Now,
    /// The same operator had fulfilled it already, with the same IDs if any were typed.
    Before,
}

/// Why it was not fulfilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFulfilled {
    /// It is decided, or no longer as it was seen.
    Changed,
    /// What was typed is no ID: which of the two.
    WrongIds { access: bool, contract: bool },
    /// There are no IDs.
    NoIds,
    /// The company, its enrollment or its people don't allow it.
    Unfulfillable(Unfulfillable),
}

impl NotFulfilled {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self, case: &Case) -> Entry {
        case.fulfilled().refused(match self {
            Self::Changed => Because::ChangedMeanwhile,
            Self::WrongIds { .. } => Because::WrongIds,
            Self::NoIds => Because::NoIds,
            Self::Unfulfillable(why) => why.into(),
        })
    }
}

/// Makes it active: a technical benefit with its IDs, sealed; a go-to-market offer until its last day. Ends the right to
/// a refund (R-MEM-5), and tells those who are to know. Of two operators at once one does; done twice, it is done once.
/// `seen` is how a page showed it.
///
/// # Errors
/// As [`NotFulfilled`] tells; those of the database and of sealing.
pub async fn fulfil(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Secrets,
    locked: &Locked,
    ids: Ids,
    seen: Option<&str>,
) -> ActResult<Fulfilled, NotFulfilled> {
    let case = &locked.case;
    if !case.is_open_as(seen) {
        let before =
            did_it_before(case, actor, ActivationState::Active) && ids.are_those_of(case, secrets)?;
        return if before { Ok(Fulfilled::Before) } else { Err(NotDone::Refused(NotFulfilled::Changed)) };
    }
    let ids = ids.read(case)?;
    let until =
        case.fulfillable(actor.at()).map_err(|why| NotDone::Refused(NotFulfilled::Unfulfillable(why)))?;
    let sealed = ids.map(|ids| seal(secrets, case, &ids)).transpose()?;
    make_active(conn, actor, locked, sealed.as_ref(), until).await?;
    Ok(Fulfilled::Now)
}

impl Ids {
    /// Whether it was fulfilled with these, where they were typed: those of a source are others each time.
    fn are_those_of(&self, case: &Case, secrets: &Secrets) -> Result<bool, SecretsError> {
        let Self::Typed { access, contract } = self else { return Ok(true) };
        let Ok(typed) = read_typed(access, contract) else { return Ok(true) };
        let Some((access, contract)) = &case.support_ids else { return Ok(false) };
        let open = |which, sealed: &[u8]| secrets.open(&ids_context(case.partner, case.id, which), sealed);
        let both = support_ids::is_same(&open(WhichId::Access, access)?, &typed.access)
            & support_ids::is_same(&open(WhichId::Contract, contract)?, &typed.contract);
        Ok(both.into())
    }

    /// The IDs that a technical benefit gets; none for an offer.
    fn read(self, case: &Case) -> ActResult<Option<SupportIds>, NotFulfilled> {
        match (self, case.is_technical()) {
            (Self::None, false) => Ok(None),
            (_, false) => Err(AppError::internal("an offer has no IDs").into()),
            (Self::Typed { access, contract }, true) => {
                read_typed(&access, &contract).map(Some).map_err(NotDone::Refused)
            }
            (Self::Made(ids), true) => Ok(Some(ids)),
            (Self::None | Self::Unmade, true) => Err(NotDone::Refused(NotFulfilled::NoIds)),
        }
    }
}

fn read_typed(access: &SecretString, contract: &SecretString) -> Result<SupportIds, NotFulfilled> {
    let read = |typed: &SecretString| support_ids::parse(typed.expose_secret());
    match (read(access), read(contract)) {
        (Some(access), Some(contract)) => Ok(SupportIds { access, contract }),
        (access, contract) => {
            Err(NotFulfilled::WrongIds { access: access.is_none(), contract: contract.is_none() })
        }
    }
}

/// Seals the IDs for this activation (R-LOG-2).
fn seal(secrets: &Secrets, case: &Case, ids: &SupportIds) -> Result<SealedPair, SecretsError> {
    let seal = |which, id: &str| secrets.seal(&ids_context(case.partner, case.id, which), id);
    Ok((
        seal(WhichId::Access, ids.access.expose_secret())?,
        seal(WhichId::Contract, ids.contract.expose_secret())?,
    ))
}

/// What being fulfilled means; that it can be was asked before.
pub(super) async fn make_active(
    conn: &mut PgConnection,
    actor: &Actor,
    Locked { case, benefit }: &Locked,
    support_ids: Option<&SealedPair>,
    active_until: Option<Date>,
) -> AppResult<()> {
    let change =
        Change { state: transition(case.state.fulfil())?, by: by(actor), at: actor.at(), active_until };
    store::fulfil_activation(conn, case.partner, (case.id, case.benefit), support_ids, change).await?;
    end_refund(conn, case.partner, benefit, "activated", actor.at()).await?;
    record(conn, case, actor, case.fulfilled()).await?;
    let instructions = list_activation_instructions(conn, case.product).await?;
    let told = told(conn, case, case.told_of_fulfilment()).await?;
    for to in told {
        let instructions = instructions.get(to.locale.tag()).cloned().unwrap_or_default();
        let (company, product, benefit) = (case.company.clone(), case.product_name.clone(), case.benefit);
        let mail = match active_until {
            Some(until) => {
                ActivationMail::GoToMarketActive { company, product, benefit, until, instructions }
            }
            None => ActivationMail::TechnicalActive { company, product, benefit, instructions },
        };
        outbox::enqueue_to_address(conn, case.partner, &to, &mail, actor.at()).await?;
    }
    Ok(())
}
