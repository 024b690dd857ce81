//! What operators have given a company by hand, as its people see it (R-CON-4).

use serde::Deserialize;
use time::{Date, OffsetDateTime};

/// Something that was given, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Grant {
    pub what: Granted,
    /// As an operator wrote it, for the company.
    pub reason: String,
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
}

/// What it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Granted {
    /// The whole membership.
    Membership,
    /// More time: another anniversary.
    Extension { from: Date, to: Date },
    /// So much more of a benefit.
    Quantity { more: i32 },
}
