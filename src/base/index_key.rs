//! The key under which fingerprints of secrets are made. Whoever has only the database can't try guesses against them.
//!
//! It lies in the database, sealed by the key file: so the key file can be rotated without making one fingerprint anew.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::ExposeSecret as _;
use sha2::Sha256;

use super::secrets::{Secrets, SecretsError};

/// A block of SHA-256, as long as HMAC's key may be without being hashed.
const KEY_BYTES: usize = 64;
/// What the sealed key is bound to.
pub const CONTEXT: &[u8] = b"index key";

/// Makes fingerprints: HMAC-SHA256.
#[derive(Clone)]
pub struct IndexKey(Hmac<Sha256>);

impl IndexKey {
    /// A new key, sealed.
    ///
    /// # Errors
    /// When the system gives no random bytes, or the key file can't be read.
    pub fn new_sealed(secrets: &Secrets) -> Result<Vec<u8>, SecretsError> {
        let mut bytes = [0_u8; KEY_BYTES];
        getrandom::fill(&mut bytes).map_err(SecretsError::Random)?;
        secrets.seal(CONTEXT, &BASE64.encode(bytes))
    }

    /// Opens what [`IndexKey::new_sealed`] made.
    ///
    /// # Errors
    /// [`SecretsError::Unopened`] when another key file sealed it.
    pub fn open(secrets: &Secrets, sealed: &[u8]) -> Result<Self, SecretsError> {
        let text = secrets.open(CONTEXT, sealed)?;
        let bytes = BASE64.decode(text.expose_secret()).map_err(|_| SecretsError::Unopened)?;
        let bytes: [u8; KEY_BYTES] = bytes.try_into().map_err(|_| SecretsError::Unopened)?;
        Ok(Self(Hmac::new(&bytes.into())))
    }

    /// The fingerprint of what has this digest.
    #[must_use]
    pub fn fingerprint(&self, digest: &[u8]) -> Vec<u8> {
        self.0.clone().chain_update(digest).finalize().into_bytes().to_vec()
    }
}

impl std::fmt::Debug for IndexKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IndexKey").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_hangs_on_the_key_and_survives_its_resealing() {
        let folder = std::env::temp_dir().join(format!("portal-index-key-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let secrets = Secrets::load_or_create(&folder.join("secret.key")).unwrap();
        let sealed = IndexKey::new_sealed(&secrets).unwrap();
        let other = IndexKey::new_sealed(&secrets).unwrap();
        let made = |sealed: &[u8]| IndexKey::open(&secrets, sealed).unwrap().fingerprint(b"digest");
        assert_eq!((made(&sealed), made(&sealed).len()), (made(&sealed), 32));
        assert_ne!(made(&sealed), made(&other));
        let text = secrets.open(CONTEXT, &sealed).unwrap();
        let anew = secrets.seal(CONTEXT, text.expose_secret()).unwrap();
        assert_eq!(made(&anew), made(&sealed));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
