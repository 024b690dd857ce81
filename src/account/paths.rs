//! The addresses of one-time links, and of asking for one.

use crate::web::context::RequestContext;

/// What stands before the token.
pub const LINK: &str = "/link/";

/// Where a link is asked for that sets a new password.
pub const FORGOTTEN_PASSWORD: &str = "/forgotten-password";

/// The page of a link.
#[must_use]
pub fn link(token: &str) -> String {
    format!("{LINK}{token}")
}

/// The page of the link in this request's address.
#[must_use]
pub fn link_of(context: &RequestContext) -> String {
    let rest = context.path().strip_prefix(LINK).unwrap_or_default();
    link(rest.split('/').next().unwrap_or_default())
}
