//! The programme makes an activation active.

use std::collections::HashMap;

use secrecy::{ExposeSecret as _, SecretString};
use sqlx::PgConnection;
use time::Date;

use super::{Locked, by, did_it_before, tell, transition};
use crate::activations::mails::ActivationMail;
use crate::activations::store::{self, Change, Fulfilment, SealedPair};
use crate::activations::support_ids::{self, SupportIds};
use crate::activations::{Case, Unfulfillable, WhichId, ids_context};
use crate::audit::{self, Actor, Because, Entry, Recorded};
use crate::base::ids::{ActivationId, ProductId};
use crate::base::secrets::{Secrets, SecretsError};
use crate::catalogue::store::list_activation_instructions;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::i18n::Locale;
use crate::mail::Recipient;
use crate::membership::store::{LockedRow, note_first_act};
use crate::membership::{ActivationState, FirstAct};

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
    let support_ids = ids.map(|ids| seal(secrets, case, &ids)).transpose()?;
    make_active(conn, actor, &[Fulfilling { locked, support_ids, active_until: until }]).await?;
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

/// What becomes active, with what it has then.
pub(super) struct Fulfilling<'a> {
    pub(super) locked: &'a Locked,
    pub(super) support_ids: Option<SealedPair>,
    pub(super) active_until: Option<Date>,
}

/// What being fulfilled means for each of these; that they can be was asked before.
pub(super) async fn make_active(
    conn: &mut PgConnection,
    actor: &Actor,
    fulfilling: &[Fulfilling<'_>],
) -> AppResult<()> {
    for it in fulfilling {
        transition(it.locked.case.state.fulfil())?;
    }
    let change = Change { state: ActivationState::Active, by: by(actor), at: actor.at() };
    let fulfilments = fulfilling.iter().map(|it| Fulfilment {
        place: it.locked.place(),
        support_ids: it.support_ids.clone(),
        active_until: it.active_until,
    });
    store::fulfil_activations(conn, &fulfilments.collect::<Vec<_>>(), change).await?;
    let rows: Vec<LockedRow> = fulfilling.iter().map(|it| it.locked.row).collect();
    note_first_act(conn, &rows, FirstAct::Activated, actor.at()).await?;
    let cases = fulfilling.iter().map(|it| &it.locked.case);
    let entries: Vec<_> = cases.map(|case| (case.partner, case.fulfilled().done())).collect();
    audit::record_all(conn, actor, &entries).await?;
    tell_fulfilled(conn, actor, fulfilling).await
}

async fn tell_fulfilled(
    conn: &mut PgConnection,
    actor: &Actor,
    fulfilling: &[Fulfilling<'_>],
) -> AppResult<()> {
    let products: Vec<ProductId> = fulfilling.iter().map(|it| it.locked.case.product).collect();
    let instructions = list_activation_instructions(conn, &products).await?;
    let until: HashMap<ActivationId, Date> =
        fulfilling.iter().filter_map(|it| Some((it.locked.case.id, it.active_until?))).collect();
    let mail = |case: &Case, to: &Recipient| {
        let said = |locale: Locale| instructions.get(&(case.product, locale.tag().to_owned()));
        let instructions = said(to.locale).or_else(|| said(Locale::En));
        let instructions = instructions.cloned().unwrap_or_default();
        let (company, product, benefit) = (case.company.clone(), case.product_name.clone(), case.benefit);
        match until.get(&case.id).copied() {
            Some(until) => {
                ActivationMail::GoToMarketActive { company, product, benefit, until, instructions }
            }
            None => ActivationMail::TechnicalActive { company, product, benefit, instructions },
        }
    };
    let cases = fulfilling.iter().map(|it| &it.locked.case);
    let told: Vec<_> = cases.map(|case| (case, case.told_of_fulfilment())).collect();
    Ok(tell(conn, &told, actor.at(), mail).await?)
}
