//! The addresses of the operators' pages about companies.

use crate::web::list::link;

/// The companies of the programme.
pub const COMPANIES: &str = "/console/companies";

/// The form of a new company (GET), and adding it (POST).
pub const NEW: &str = "/console/companies/new";

/// Adding many at once.
pub const MANY: &str = "/console/companies/many";

/// A file to fill in for that.
pub const TEMPLATE: &str = "/console/companies/template.csv";

/// One company.
#[must_use]
pub fn company(mpn_id: i64) -> String {
    format!("{COMPANIES}/{mpn_id}")
}

/// The list, of one state.
#[must_use]
pub fn in_state(state: super::State) -> String {
    link(COMPANIES, &[("status", state.as_str())])
}

/// Correcting its data.
#[must_use]
pub fn data(mpn_id: i64) -> String {
    format!("{}/data", company(mpn_id))
}

/// Suspending it.
#[must_use]
pub fn suspension(mpn_id: i64) -> String {
    format!("{}/suspension", company(mpn_id))
}

/// Ending that it is suspended.
#[must_use]
pub fn suspension_end(mpn_id: i64) -> String {
    format!("{}/lifting", suspension(mpn_id))
}

/// Noting something about it.
#[must_use]
pub fn notes(mpn_id: i64) -> String {
    format!("{}/notes", company(mpn_id))
}
