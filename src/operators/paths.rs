//! The addresses of the operators' pages.

use crate::base::ids::PersonId;
use crate::scope;

/// The operators.
pub const OPERATORS: &str = "/console/operators";

/// Which mails whoever reads gets: each operator's own page.
pub const OWN_MAILS: &str = scope::paths::OWN_MAILS;

/// One operator.
#[must_use]
pub fn operator(person: PersonId) -> String {
    format!("{OPERATORS}/{person}")
}
