//! Product keys: drawn from the programme's pools, issued to a benefit, revealed for a while.

pub mod acts;
pub mod console;
pub mod imports;
pub mod issued;
pub mod levels;
pub mod mails;
pub mod paths;
pub mod reading;
pub mod store;

use sha2::{Digest as _, Sha256};
use time::{Duration, OffsetDateTime};

use crate::base::ids::{BenefitId, KeyImportId, PartnerId, ProductId, ProductKeyId};
use crate::base::index_key::IndexKey;

/// How long a session may see a benefit's keys after a reveal (R-SW-5a).
pub const REVEAL_LASTS: Duration = Duration::minutes(10);

/// What a key in a pool is sealed for: its product and itself.
#[must_use]
pub fn pool_context(product: ProductId, key: ProductKeyId) -> Vec<u8> {
    format!("pool:{product}:{key}").into_bytes()
}

/// What the beginning of a line is sealed for, between two pieces of a file.
#[must_use]
pub fn rest_context(import: KeyImportId) -> Vec<u8> {
    format!("import:{import}").into_bytes()
}

/// What an issued key is sealed for: the partner, the benefit and itself (R-LOG-2).
#[must_use]
pub fn issued_context(partner: PartnerId, benefit: BenefitId, key: ProductKeyId) -> Vec<u8> {
    format!("issued:{partner}:{benefit}:{key}").into_bytes()
}

/// By what a pool knows a key that it held once, without holding it: of its letters and digits. Without the index key
/// nobody can try whether a key that they think of is, or was, in a pool.
#[must_use]
pub fn fingerprint(index: &IndexKey, key: &str) -> Vec<u8> {
    index.fingerprint(&digest(key))
}

fn digest(key: &str) -> [u8; 32] {
    let letters: String = key.chars().filter(char::is_ascii_alphanumeric).collect();
    Sha256::digest(letters.to_ascii_uppercase()).into()
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
        assert_eq!(digest("DMXXX-7K2M9"), digest("dmxxx 7k2m9"));
        assert_ne!(digest("DMXXX-7K2M9"), digest("DMXXX-7K2M8"));
    }
}
