//! What the tests want of every family, and what the examples of several share.

use uuid::Uuid;

use super::Recorded;
use crate::base::ids::{BenefitId, MemberId, PartnerId, PersonId};

/// A family with examples.
pub trait Examples: Recorded + Sized {
    /// One of every act of the family, and of every way in which its details can be incomplete.
    fn examples() -> Vec<Self>;

    /// What the sentences of the act must name, whether it was done or tried.
    fn named(&self) -> Vec<&str> {
        Vec::new()
    }
}

pub(super) const BENEFIT: BenefitId = BenefitId(id(1));
pub(super) const MEMBER: MemberId = MemberId(id(2));
pub(super) const PARTNER: PartnerId = PartnerId(id(4));
pub(super) const MPN_ID: i64 = 4_100_001;
pub(super) const PERSON: PersonId = PersonId(id(7));

/// An id that is always the same for the same number.
pub(super) const fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub(super) fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Those of these details that are known: what the sentences of an act must name.
pub(super) fn known<const N: usize>(details: [&Option<String>; N]) -> Vec<&str> {
    details.into_iter().flatten().map(String::as_str).collect()
}
