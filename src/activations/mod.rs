//! Activations: a partner asks for a technical benefit or a go-to-market offer, and the programme fulfils it later
//! (R-TEC-2, R-GTM-4). One state machine for both. Companies ask in the pages of benefits, operators decide in theirs
//! ([`console`]), or the worker fulfils by itself ([`automatic`]); all of them by the same acts ([`acts`]).

pub mod acts;
pub mod automatic;
mod case;
pub mod console;
mod log;
pub mod mails;
pub mod paths;
pub mod store;
pub mod support_ids;

pub use case::{Case, MarketingContact, Person, Unfulfillable};

use crate::base::ids::{ActivationId, PartnerId};

/// What an operator writes to those whose request is declined has at most so many letters.
pub const LONGEST_MESSAGE: usize = 2_000;
/// So many offers are fulfilled together at most.
pub const MOST_AT_ONCE: usize = 50;

/// What access ID and contract ID of an activation are sealed for (R-LOG-2); moved to another row, or one to the
/// other's place, they don't open.
#[must_use]
pub fn ids_context(partner: PartnerId, activation: ActivationId, which: WhichId) -> Vec<u8> {
    let which = match which {
        WhichId::Access => "access",
        WhichId::Contract => "contract",
    };
    format!("activation:{partner}:{activation}:{which}").into_bytes()
}

/// One of the two IDs that a partner gives to product support.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhichId {
    /// The access ID.
    Access,
    /// The contract ID.
    Contract,
}
