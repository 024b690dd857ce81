//! Asking for a role (R-PPL-5): who lacks one asks, with a reason. Those who may give it decide, among the company's people
//! ([`crate::people`]).

pub mod acts;
pub mod mails;
pub mod store;
pub mod words;

use time::OffsetDateTime;

use crate::authz::Role;
use crate::base::ids::{MemberId, RoleRequestId};
use crate::base::names::named;

named! {
    /// What became of a request.
    pub enum Outcome {
        Approved = "approved",
        Declined = "declined",
        /// Nobody decided it: who asked left the company, or has the role some other way.
        Ended = "ended",
    }
}

/// So many requests one member may make within a day: each goes out to all who may give the role.
pub const A_DAY: i64 = 5;

/// Somebody asks for a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleRequest {
    pub id: RoleRequestId,
    /// Who asks.
    pub member: MemberId,
    /// Their display name.
    pub name: String,
    /// Their address.
    pub email: String,
    pub role: Role,
    /// Why they want it, in their words.
    pub reason: String,
    pub asked_at: OffsetDateTime,
    /// None: it waits.
    pub outcome: Option<Outcome>,
    pub decided_at: Option<OffsetDateTime>,
    /// The display name of who decided it.
    pub decided_by: Option<String>,
    /// What whoever declined it said.
    pub message: Option<String>,
}

/// The roles whose holders may give this one (R-ROLE-5).
#[must_use]
pub fn given_by(role: Role) -> &'static [Role] {
    match role {
        Role::GlobalAdmin => &[Role::GlobalAdmin],
        Role::MpnPartnerAdmin | Role::UserAdmin | Role::AdminAgent => &[Role::GlobalAdmin, Role::UserAdmin],
    }
}
