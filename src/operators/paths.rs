//! The addresses of the operators' pages.

use crate::base::ids::PersonId;

/// The operators.
pub const OPERATORS: &str = "/console/operators";

/// One operator.
#[must_use]
pub fn operator(person: PersonId) -> String {
    format!("{OPERATORS}/{person}")
}
