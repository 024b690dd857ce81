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

use time::Date;

pub use case::{Case, MarketingContact, Person, Unfulfillable};

use crate::base::clock;
use crate::base::ids::{ActivationId, PartnerId};
use crate::membership::fulfil_by;

/// What an operator writes to those whose request is declined has at most so many letters.
pub const LONGEST_MESSAGE: usize = 2_000;
/// So many offers are fulfilled together at most.
pub const MOST_AT_ONCE: usize = 50;

/// The last day of a go-to-market offer that becomes active on `active_on`: as long as the product says, else to
/// the anniversary; after that to the end of the time in which it could still be fulfilled (R-GTM-4).
#[must_use]
pub fn active_until(active_on: Date, duration_months: Option<i32>, anniversary_on: Date) -> Date {
    match duration_months {
        Some(months) => clock::add_months(active_on, months),
        None if active_on > anniversary_on => fulfil_by(anniversary_on),
        None => anniversary_on,
    }
}

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

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn an_offer_lasts_as_long_as_its_product_says_else_to_the_anniversary() {
        let anniversary = date!(2026 - 12 - 14);
        assert_eq!(active_until(date!(2026 - 11 - 20), None, anniversary), anniversary);
        assert_eq!(active_until(anniversary, None, anniversary), anniversary);
        assert_eq!(active_until(date!(2026 - 12 - 15), None, anniversary), date!(2027 - 01 - 13));
        assert_eq!(active_until(date!(2026 - 12 - 15), Some(6), anniversary), date!(2027 - 06 - 15));
        assert_eq!(active_until(date!(2026 - 11 - 20), Some(6), anniversary), date!(2027 - 05 - 20));
        assert_eq!(active_until(date!(2026 - 08 - 31), Some(6), anniversary), date!(2027 - 02 - 28));
        assert_eq!(active_until(date!(2027 - 08 - 31), Some(6), anniversary), date!(2028 - 02 - 29));
    }
}
