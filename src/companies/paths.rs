//! The addresses of the operators' pages about companies, and of the company's own.

pub use crate::scope::paths::{COMPANIES, console_company as company};
use crate::web::list::link;

/// The form of a new company (GET), and adding it (POST).
pub const NEW: &str = "/console/companies/new";

/// Adding many at once.
pub const MANY: &str = "/console/companies/many";

/// A file to fill in for that.
pub const TEMPLATE: &str = "/console/companies/template.csv";

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

/// What companies propose and operators have not decided.
pub const PROPOSALS: &str = "/console/companies/proposals";

/// What a company proposes.
#[must_use]
pub fn proposal(mpn_id: i64) -> String {
    format!("{}/proposal", company(mpn_id))
}

/// Agreeing to it.
#[must_use]
pub fn proposal_approval(mpn_id: i64) -> String {
    format!("{}/approval", proposal(mpn_id))
}

/// Declining it.
#[must_use]
pub fn proposal_refusal(mpn_id: i64) -> String {
    format!("{}/refusal", proposal(mpn_id))
}

/// A company's own page of its data.
#[must_use]
pub fn own(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/company")
}

/// Taking back what the company proposes.
#[must_use]
pub fn own_withdrawal(mpn_id: i64) -> String {
    format!("{}/withdrawal", own(mpn_id))
}
