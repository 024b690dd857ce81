//! The addresses of one-time links, and of asking for one.

/// What stands before the token.
pub const LINK: &str = "/link/";

/// Where a link is asked for that sets a new password.
pub const FORGOTTEN_PASSWORD: &str = "/forgotten-password";

/// The page of a link.
#[must_use]
pub fn link(token: &str) -> String {
    format!("{LINK}{token}")
}
