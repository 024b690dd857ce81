//! Previews: what a form will do is shown first, and done only while it would still do just that.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// What a preview shows, as a short text for the form that acts on it. Whoever sends it back has seen what will
/// happen; where it is another by then, something has changed. It is no secret and proves nothing else.
///
/// # Errors
/// Facts that can't be written as JSON: a fault.
pub fn digest(facts: &impl Serialize) -> serde_json::Result<String> {
    Ok(URL_SAFE_NO_PAD.encode(Sha256::digest(serde_json::to_vec(facts)?)))
}
