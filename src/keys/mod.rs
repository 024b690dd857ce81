//! Product keys: drawn from the programme's pools, issued to a benefit, revealed for a while.

pub mod console;
pub mod paths;
pub mod store;

use sha2::{Digest as _, Sha256};
use time::{Duration, OffsetDateTime};

use crate::base::ids::{BenefitId, PartnerId, ProductId, ProductKeyId};

/// How long a session may see a benefit's keys after a reveal (R-SW-5a).
pub const REVEAL_LASTS: Duration = Duration::minutes(10);

/// What a key in a pool is sealed for: its product and itself.
#[must_use]
pub fn pool_context(product: ProductId, key: ProductKeyId) -> Vec<u8> {
    format!("pool:{product}:{key}").into_bytes()
}

/// What an issued key is sealed for: the partner, the benefit and itself (R-LOG-2).
#[must_use]
pub fn issued_context(partner: PartnerId, benefit: BenefitId, key: ProductKeyId) -> Vec<u8> {
    format!("issued:{partner}:{benefit}:{key}").into_bytes()
}

/// By what a pool knows a key that it held once, without holding it: SHA-256 of its letters and digits. A key has
/// 116 bits that can't be guessed, so its hash gives nothing away.
#[must_use]
pub fn fingerprint(key: &str) -> Vec<u8> {
    let letters: String = key.chars().filter(char::is_ascii_alphanumeric).collect();
    Sha256::digest(letters.to_ascii_uppercase()).to_vec()
}

/// Until when a reveal at `now` lets its session see the keys (R-SW-5a).
#[must_use]
pub fn reveal_until(now: OffsetDateTime) -> OffsetDateTime {
    now + REVEAL_LASTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_typed_with_or_without_hyphens_has_one_fingerprint() {
        assert_eq!(fingerprint("DMXXX-7K2M9"), fingerprint("dmxxx 7k2m9"));
        assert_ne!(fingerprint("DMXXX-7K2M9"), fingerprint("DMXXX-7K2M8"));
    }
}
