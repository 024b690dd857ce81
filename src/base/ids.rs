//! Ids are types, and this is the only source of new ones (`clippy.toml` bans the others). They are UUIDs of
//! version 7: their order is that of their making, which keeps indexes compact. They are names, never secrets.

use std::sync::atomic::{AtomicU32, Ordering};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;
use uuid::{Builder, Uuid};

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
    /// Somebody who signs in; belongs to nobody but themselves. In addresses: an operator.
    PersonId = "operator"
    /// A person in one company.
    MemberId = "member"
    /// One of a person's own sessions, as its address names it.
    SessionId = "session"
    /// That somebody has forgotten a password.
    ForgottenId
    /// An address that a company's people typed for its mail.
    NamedAddressId
    /// A member's calendar feed, with one address: made anew, it is another.
    CalendarFeedId
    /// A thing the programme grants, from the catalogue.
    ProductId = "product"
    /// What a partner can buy.
    OfferId
    /// One version of the benefits and quantities that an offer grants.
    PackageVersionId
    /// A partner's membership for one year.
    EnrollmentId = "enrollment"
    /// One line that an enrollment grants to a partner.
    BenefitId = "benefit"
    /// What a company has ordered.
    OrderId = "order"
    /// What was booked of an order's money.
    OrderPaymentId
    /// An invoice, or a credit note.
    InvoiceId = "note"
    /// A bank's file that operators took in.
    BankImportId = "statement"
    /// One line of it.
    BankLineId = "line"
    /// What operators have given a company by hand.
    GrantId
    /// One product key, from the day it enters the pool.
    ProductKeyId = "key"
    /// A file of product keys on its way into a pool.
    KeyImportId = "import"
    /// A seat held by a member for a time.
    AssignmentId = "assignment"
    /// One entry of an audit log.
    AuditId
    /// One mail to one recipient.
    MailId = "mail"
    /// What operators noted about a company.
    CompanyNoteId
    /// What a company wants to be called, and which mail domains to have.
    CompanyProposalId
    /// News that operators wrote to marketing contacts.
    NewsId = "news"
    /// A line that operators put on the pages of companies.
    AnnouncementId = "announcement"
    /// A partner's request to start a benefit that the programme fulfils.
    ActivationId = "activation"
    /// A ticket from a partner to the programme.
    ServiceRequestId = "request"
    /// A member's request for a role.
    RoleRequestId = "role_request"
    /// A company's application to join the programme.
    ApplicationId = "application"
    /// One form as a page shows it: pressed twice, it is known by it.
    FormId
    /// One request to the portal; shown to visitors when something went wrong.
    RequestId
}

impl AuditId {
    /// The id of an entry about something that happened at `at`: the order of ids is that of these moments, and within
    /// one moment that of their making.
    #[must_use]
    pub fn of_moment(at: OffsetDateTime) -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let micros = u64::try_from(at.unix_timestamp_nanos() / 1_000).unwrap_or_default();
        let mut rest = [0; 10];
        // Twelve bits for the microseconds, six that are always 0, the count, and what is random.
        rest[..2].copy_from_slice(&u16::try_from(micros % 1_000 * 4).unwrap_or_default().to_be_bytes());
        rest[3..7].copy_from_slice(&MADE.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        rest[7..].copy_from_slice(&new_uuid().as_bytes()[13..]);
        Self(Builder::from_unix_timestamp_millis(micros / 1_000, &rest).into_uuid())
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that may make them")]
fn new_uuid() -> Uuid {
    Uuid::now_v7()
}

/// An id that is always the same for the same name: of what has a name that never changes, such as a product's code.
#[must_use]
pub fn named_id(namespace: &str, name: &str) -> Uuid {
    let hash = digest(namespace, name);
    Uuid::new_v8(std::array::from_fn(|i| hash[i]))
}

/// The SHA-256 of a name within a namespace.
#[must_use]
pub fn digest(namespace: &str, name: &str) -> [u8; 32] {
    Sha256::new().chain_update(namespace).chain_update([0]).chain_update(name).finalize().into()
}

#[cfg(test)]
mod tests {
    use time::Duration;
    use time::macros::datetime;

    use super::*;

    #[test]
    fn entries_stand_in_the_order_of_their_moments_and_then_of_their_making() {
        let at = datetime!(2026-11-20 10:00:00.000_999 UTC);
        let moments = [at, at, at + Duration::MICROSECOND, at + Duration::MILLISECOND, at + Duration::HOUR];
        let later = AuditId::of_moment(at + Duration::days(1));
        let ids = moments.map(AuditId::of_moment);
        assert!(ids.is_sorted() && ids[0] != ids[1] && ids[4] < later, "{ids:?}");
        assert_eq!(ids[0].0.get_version_num(), 7);
    }

    #[test]
    fn a_name_has_one_id_and_namespaces_do_not_run_together() {
        assert_eq!(named_id("product", "visio"), named_id("product", "visio"));
        assert_ne!(named_id("product", "visio"), named_id("offer", "visio"));
        assert_ne!(named_id("ab", "c"), named_id("a", "bc"));
        assert_eq!(named_id("product", "visio").get_version_num(), 8);
    }
}
