//! The addresses of product keys.

use crate::base::ids::BenefitId;

/// Get keys: its confirmation (GET) and the act (POST).
#[must_use]
pub fn keys(mpn_id: i64, benefit: BenefitId) -> String {
    format!("/partners/{mpn_id}/benefits/{benefit}/keys")
}

/// The key pools, for operators.
pub const POOLS: &str = "/console/keys";
