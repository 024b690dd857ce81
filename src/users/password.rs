//! Passwords: Argon2id (19 MiB, two passes), off the async threads, a few at a time. In requests it takes a
//! [`Turn`]: hashing is the costliest thing that a stranger can ask for.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use secrecy::{ExposeSecret as _, SecretString};
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use crate::base::turns::Turn;
use crate::error::AppError;

/// The fewest characters that a password may have.
pub const SHORTEST: usize = 8;
/// The most characters that a password may have: enough for any phrase, too few to keep a server busy.
pub const LONGEST: usize = 256;

/// The hash of no password: verifying against it takes as long as against a real one, so that the time of an
/// answer doesn't tell whether an account exists.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_text("nobody has this password").unwrap_or_default());

/// Why a password can't be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Fewer than [`SHORTEST`] characters.
    TooShort,
    /// More than [`LONGEST`] characters.
    TooLong,
    /// Among the first that anybody would try.
    Common,
}

/// The hashing failed: out of memory, no randomness, or a task that was ended.
#[derive(Debug, thiserror::Error)]
#[error("a password could not be hashed: {0}")]
pub struct HashingFailed(String);

impl From<HashingFailed> for AppError {
    fn from(error: HashingFailed) -> Self {
        Self::internal(error)
    }
}

/// Whether somebody with this address may choose this password. No composition is asked for.
///
/// # Errors
/// The weakness that stands in the way.
pub fn check_strength(password: &SecretString, email: &str) -> Result<(), Weakness> {
    let text = password.expose_secret();
    match text.chars().count() {
        count if count < SHORTEST => Err(Weakness::TooShort),
        count if count > LONGEST => Err(Weakness::TooLong),
        _ => {
            // The estimator's time grows with the length; the first hundred characters are enough to be strong.
            let head: String = text.chars().take(100).collect();
            let guesses = zxcvbn::zxcvbn(&head, &[email]).guesses_log10();
            if guesses < 7.0 { Err(Weakness::Common) } else { Ok(()) }
        }
    }
}

/// The password as new ones are kept: in Unicode's composed form (NFC), since one keyboard sends an é as one letter and
/// another as two.
#[must_use]
pub fn composed(password: &SecretString) -> SecretString {
    password.expose_secret().nfc().collect::<String>().into()
}

/// Hashes a password in its composed form; the result is in PHC form.
///
/// # Errors
/// [`HashingFailed`].
pub async fn hash(_turn: &Turn, password: SecretString) -> Result<String, HashingFailed> {
    in_background(move || hash_now(&password)).await?
}

/// The same at once and on this thread: for commands.
///
/// # Errors
/// [`HashingFailed`].
pub fn hash_now(password: &SecretString) -> Result<String, HashingFailed> {
    hash_text(composed(password).expose_secret())
}

/// Whether the password belongs to the hash; with no hash it takes as long, and is false. Hashes of earlier versions
/// are of the form that was typed then.
///
/// # Errors
/// [`HashingFailed`]; a stored hash that can't be read counts as one.
pub async fn verify(
    _turn: &Turn,
    password: SecretString,
    stored: Option<String>,
) -> Result<bool, HashingFailed> {
    in_background(move || {
        let nobody = stored.is_none();
        let stored = stored.unwrap_or_else(|| NOBODY.clone());
        let parsed = PasswordHash::new(&stored).map_err(|error| HashingFailed(error.to_string()))?;
        let is = |text: &str| Argon2::default().verify_password(text.as_bytes(), &parsed).is_ok();
        let typed = password.expose_secret();
        let fits = is(composed(&password).expose_secret()) || (!is_nfc(typed) && is(typed));
        Ok(fits && !nobody)
    })
    .await?
}

fn hash_text(password: &str) -> Result<String, HashingFailed> {
    let hashed = Argon2::default().hash_password(password.as_bytes());
    hashed.map(|hash| hash.to_string()).map_err(|error| HashingFailed(error.to_string()))
}

#[expect(clippy::disallowed_methods, reason = "bounded by the caller's turn")]
async fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, HashingFailed> {
    tokio::task::spawn_blocking(work).await.map_err(|error| HashingFailed(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::turns::Turns;

    #[test]
    fn strength_is_length_and_being_uncommon_not_composition() {
        let check = |password: &str| check_strength(&password.to_owned().into(), "anna.berg@alpine.example");
        assert_eq!(check("x7#qLp2"), Err(Weakness::TooShort));
        assert_eq!(check("password"), Err(Weakness::Common));
        assert_eq!(check("12345678"), Err(Weakness::Common));
        assert_eq!(check("anna.berg@alpine.example"), Err(Weakness::Common));
        assert_eq!(check("correct horse battery staple"), Ok(()));
        assert_eq!(check("смелый ёжик на крыше"), Ok(()));
        assert_eq!(check(&"ab".repeat(129)), Err(Weakness::TooLong));
        assert_eq!(check("vq7rj2kd"), Ok(()));
    }

    async fn turn() -> Turn {
        Turns::new(1, 0).take(std::future::pending()).await.unwrap()
    }

    #[tokio::test]
    async fn a_hash_is_argon2id_and_opens_only_for_its_password() {
        let turn = turn().await;
        let stored = hash(&turn, "benefits-demo".to_owned().into()).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert!(verify(&turn, "benefits-demo".to_owned().into(), Some(stored.clone())).await.unwrap());
        assert!(!verify(&turn, "benefits-dem0".to_owned().into(), Some(stored)).await.unwrap());
        assert!(!verify(&turn, "nobody has this password".to_owned().into(), None).await.unwrap());
    }

    #[tokio::test]
    async fn a_letter_with_its_accent_is_the_same_in_one_piece_or_in_two() {
        let turn = turn().await;
        let [composed, apart] = ["caf\u{e9} au lait", "cafe\u{301} au lait"];
        let new = hash(&turn, apart.to_owned().into()).await.unwrap();
        // As an earlier version kept it: in the form that was typed.
        let old = hash_text(apart).unwrap();
        for (stored, typed, fits) in
            [(&new, composed, true), (&new, apart, true), (&old, apart, true), (&old, "cafe au lait", false)]
        {
            let verified = verify(&turn, typed.to_owned().into(), Some(stored.clone())).await.unwrap();
            assert_eq!(verified, fits, "{typed:?}");
        }
    }
}
