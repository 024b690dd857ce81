//! Looking at a company as its members see it (R-CON-5): how an operator begins it, and how it ends. What they see then, and that
//! they can do nothing, is in the scope (`scope::looking`), since it holds for every page of the company.

pub mod acts;
pub mod console;
pub mod store;

use time::{Duration, OffsetDateTime};

use crate::authz::Roles;
use crate::base::ids::{PartnerId, PersonId};

/// So long it lasts, to the second.
pub const LASTS: Duration = Duration::minutes(30);

/// What an operator wants to look at, as whom and why.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// As a member with these; none is staff.
    pub roles: Roles,
    /// As it was typed.
    pub reason: &'a str,
}

/// What a session looks at, or looked at last.
#[derive(Clone, Debug)]
pub struct Look {
    pub session: Vec<u8>,
    /// Who looks, and their address.
    pub person: PersonId,
    pub email: String,
    pub company: PartnerId,
    pub mpn_id: i64,
    /// The company's name.
    pub name: String,
    pub begun_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
    /// When that it ended was put on record.
    pub ended_at: Option<OffsetDateTime>,
}

impl Look {
    /// Whether it goes on.
    #[must_use]
    pub fn is_open(&self, now: OffsetDateTime) -> bool {
        self.ended_at.is_none() && now < self.ends_at
    }

    /// When it was over.
    #[must_use]
    pub fn over_at(&self) -> OffsetDateTime {
        self.ended_at.map_or(self.ends_at, |at| at.min(self.ends_at))
    }
}
