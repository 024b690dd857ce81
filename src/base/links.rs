//! Tokens of one-time links.

use sha2::{Digest as _, Sha256};

/// A new token: 256 random bits in hexadecimal, of which only the hash is kept.
///
/// # Errors
/// When the system gives no random bytes.
pub fn new_token() -> Result<String, getrandom::Error> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Under what a link is stored.
#[must_use]
pub fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
