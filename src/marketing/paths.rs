//! The address of the marketing contact.

use crate::catalogue::Kind;
use crate::membership::paths::kind;

/// The marketing contact: its form (GET) and setting it (POST).
#[must_use]
pub fn marketing_contact(mpn_id: i64) -> String {
    format!("{}/contact", kind(mpn_id, Kind::GoToMarket))
}
