//! SQL of activations. A benefit keeps the state of its latest one, and the operators' queue the open ones: both are
//! written in the transaction that changes it.

mod cases;
mod changes;
mod company;

use time::{Date, OffsetDateTime};

pub use self::cases::{
    ChangeLine, Overdue, find_overdue, list_cases, list_changes, list_open_of, list_places,
};
pub use self::changes::{change_state, decline_activations, fulfil_activations, request_activation};
pub use self::company::{
    DesigneeDetails, Details, HistoryLine, LatestDetails, OpenActivation, SealedIds, add_ids_seen,
    find_details, find_latest, list_history, list_open_for, list_support_ids,
};
use crate::base::ids::{ActivationId, BenefitId, MemberId, PartnerId, PersonId};
use crate::membership::ActivationState;

/// Access ID and contract ID, sealed.
pub type SealedPair = (Vec<u8>, Vec<u8>);

/// Who is to use a technical benefit, and the second address to which its instructions go (R-TEC-2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Designee {
    pub member: MemberId,
    /// Their other address, in the one form in which addresses are compared.
    pub alternative_email: String,
}

/// One activation.
#[derive(Clone, Debug)]
pub struct Activation {
    pub id: ActivationId,
    /// Where it stands.
    pub state: ActivationState,
    /// Since when.
    pub since: OffsetDateTime,
    /// When it was asked for.
    pub requested_at: OffsetDateTime,
    /// Who asked.
    pub requested_by: MemberId,
    /// Who asked, by name.
    pub requested_by_name: String,
    /// Who is to use it, where the programme asks for that.
    pub designee: Option<Designee>,
    /// Why it was declined.
    pub message: Option<String>,
    /// Access ID and contract ID, sealed, once it is active.
    pub support_ids: Option<SealedPair>,
}

/// Who changes an activation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A member of the company.
    Member(MemberId),
    /// An operator.
    Operator(PersonId),
    /// The programme by itself.
    Programme,
}

/// What a change to an activation leaves.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    /// The new state.
    pub state: ActivationState,
    /// Who made it.
    pub by: By,
    /// When.
    pub at: OffsetDateTime,
}

/// Where an activation is, whose benefit is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub partner: PartnerId,
    pub activation: ActivationId,
    pub benefit: BenefitId,
}

/// What an activation has once it is active.
#[derive(Clone, Debug)]
pub struct Fulfilment {
    pub place: Place,
    /// Those of a technical benefit.
    pub support_ids: Option<SealedPair>,
    /// The last day of a go-to-market offer.
    pub active_until: Option<Date>,
}
