//! The addresses of one-time links.

/// What stands before the token.
pub const LINK: &str = "/link/";

/// The page of a link.
#[must_use]
pub fn link(token: &str) -> String {
    format!("{LINK}{token}")
}
