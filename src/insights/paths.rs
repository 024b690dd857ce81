//! The addresses of figures.

/// The programme's.
pub const INSIGHTS: &str = "/console/insights";
/// What lapses unused, company by company.
pub const COMPANIES: &str = "/console/insights/companies";

/// Those of a company.
#[must_use]
pub fn of_company(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/insights")
}
