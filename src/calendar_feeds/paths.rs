//! The addresses of feeds.

/// Where a feed is read. The last part is the token with [`ENDING`], by which calendar programs know what it is.
pub const ROUTE: &str = "/calendar/{token}";
/// What follows the token.
pub const ENDING: &str = ".ics";

/// The page of one's own feed of a company.
#[must_use]
pub fn own(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/membership/calendar")
}

/// The path of a feed. It is a secret.
#[must_use]
pub fn feed(token: &str) -> String {
    ROUTE.replace("{token}", &format!("{token}{ENDING}"))
}
