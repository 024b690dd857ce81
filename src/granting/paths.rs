//! The addresses of what operators give a company by hand.

use crate::base::ids::{BenefitId, EnrollmentId};
use crate::scope::paths::console_company as company;

/// Giving a membership: the form (GET), its preview and the act (POST).
#[must_use]
pub fn memberships(mpn_id: i64) -> String {
    format!("{}/memberships", company(mpn_id))
}

/// Giving a membership more time.
#[must_use]
pub fn extension(mpn_id: i64, enrollment: EnrollmentId) -> String {
    format!("{}/{enrollment}/extension", memberships(mpn_id))
}

/// Granting more of a benefit.
#[must_use]
pub fn quantity(mpn_id: i64, benefit: BenefitId) -> String {
    format!("{}/benefits/{benefit}/quantity", company(mpn_id))
}
