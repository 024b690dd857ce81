//! The addresses of roles.

/// What somebody may do in a company, and who can give more.
#[must_use]
pub fn access(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/access")
}
