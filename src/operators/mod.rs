//! The programme's own people: who they are, which role each has, and how they get in (R-CON-1).

pub mod acts;
pub mod console;
pub mod mails;
pub mod paths;
pub mod store;

use time::OffsetDateTime;

use crate::authz::operators::OperatorRole;
use crate::base::ids::PersonId;

/// An operator, as the console lists them.
#[derive(Clone, Debug)]
pub struct Operator {
    pub person: PersonId,
    /// Their address, which is their name here.
    pub email: String,
    pub role: OperatorRole,
    /// Whether they still are one.
    pub active: bool,
    /// When they signed in last; `None`: never since that is kept.
    pub signed_in_at: Option<OffsetDateTime>,
    /// How many open items of the queue are theirs.
    pub open_items: i64,
}

/// Whether an administrator would be left without this one.
#[must_use]
pub fn leaves_an_administrator(active: &[(PersonId, OperatorRole)], without: PersonId) -> bool {
    active.iter().any(|(person, role)| *role == OperatorRole::Administrator && *person != without)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn only_another_active_administrator_counts() {
        let person = |n| PersonId(Uuid::from_u128(n));
        let alone = [(person(1), OperatorRole::Administrator), (person(2), OperatorRole::Fulfilment)];
        assert!(!leaves_an_administrator(&alone, person(1)));
        assert!(leaves_an_administrator(&alone, person(2)));
        let two = [(person(1), OperatorRole::Administrator), (person(3), OperatorRole::Administrator)];
        assert!(leaves_an_administrator(&two, person(1)));
        assert!(!leaves_an_administrator(&[], person(1)));
    }
}
