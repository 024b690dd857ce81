//! The addresses of redemptions.

use crate::base::ids::{BenefitId, ProductKeyId};
use crate::keys::paths::keys;

/// The redemption of a key: its page (GET), its outcomes and the act (POST).
#[must_use]
pub fn redemption(mpn_id: i64, benefit: BenefitId, key: ProductKeyId) -> String {
    format!("{}/{key}/redemption", keys(mpn_id, benefit))
}
