//! Ids are types, and this is the only source of new ones (`clippy.toml` bans the others). They are UUIDs of
//! version 7: their order is that of their making, which keeps indexes compact. They are names, never secrets.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An id that stands in addresses: in routes it is `{parameter}`.
pub trait InAddress {
    /// The parameter's name.
    const PARAMETER: &'static str;

    /// The id of what the address names.
    fn from_uuid(uuid: Uuid) -> Self;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident $(= $parameter:literal)?)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type)]
        #[serde(transparent)]
        #[sqlx(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id, never given before.
            #[must_use]
            #[expect(clippy::new_without_default, reason = "a default that differs each time would surprise")]
            pub fn new() -> Self {
                Self(new_uuid())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        $(impl InAddress for $name {
            const PARAMETER: &'static str = $parameter;

            fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }
        })?
    )*};
}

ids! {
    /// A company in the programme: the tenant.
    PartnerId
    /// Somebody who signs in; belongs to nobody but himself.
    PersonId
    /// A person in one company.
    MemberId
    /// A thing the programme grants, from the catalogue.
    ProductId
    /// What a partner can buy.
    OfferId
    /// One version of the benefits and quantities that an offer grants.
    PackageVersionId
    /// A partner's membership for one year.
    EnrollmentId
    /// One line that an enrollment grants to a partner.
    BenefitId = "benefit"
    /// One product key, from the day it enters the pool.
    ProductKeyId = "key"
    /// A seat held by a member for a time.
    AssignmentId = "assignment"
    /// One entry of an audit log.
    AuditId
    /// One mail to one recipient.
    MailId = "mail"
    /// A partner's request to start a benefit that the programme fulfils.
    ActivationId = "activation"
    /// A ticket from a partner to the programme.
    ServiceRequestId = "request"
    /// One form as a page shows it: pressed twice, it is known by it.
    FormId
    /// One request to the portal; shown to visitors when something went wrong.
    RequestId
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that may make them")]
fn new_uuid() -> Uuid {
    Uuid::now_v7()
}
