//! The addresses of a company's people.

use crate::base::ids::MemberId;

/// The company's people.
#[must_use]
pub fn people(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/people")
}

/// The company's people with one of them opened, scrolled to him.
#[must_use]
pub fn person(mpn_id: i64, member: MemberId) -> String {
    format!("{}?open={member}#m-{member}", people(mpn_id))
}
