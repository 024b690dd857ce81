//! The programme's own people: who they are, which role each has, how they get in (R-CON-1), and which mails they want.

pub mod acts;
pub mod console;
pub mod mails;
pub mod paths;
pub mod store;

use time::macros::time;
use time::{Duration, OffsetDateTime, Time, UtcOffset};

use crate::authz::mails::{Topic, Wish};
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
    pub wishes: Wishes,
}

/// Which mails an operator wants, whether or not their role gets them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wishes {
    pub work: Wish,
    pub keys: Wish,
}

impl Wishes {
    #[must_use]
    pub const fn of(self, topic: Topic) -> Wish {
        match topic {
            Topic::Work => self.work,
            Topic::Keys => self.keys,
        }
    }

    /// The same with another wish for one topic.
    #[must_use]
    pub const fn with(self, topic: Topic, wish: Wish) -> Self {
        match topic {
            Topic::Work => Self { work: wish, ..self },
            Topic::Keys => Self { keys: wish, ..self },
        }
    }

    /// Whether something is to stand in the daily digest of an operator in this role.
    #[must_use]
    pub fn digests(self, topic: Topic, role: OperatorRole) -> bool {
        self.of(topic) == Wish::Digest && role.may(topic.task())
    }
}

/// From when on the daily digests are written, in UTC: before the working day begins in most of Europe and Africa.
pub const DIGESTS_FROM: Time = time!(06:00);

/// When the day of digests began that is now.
#[must_use]
pub fn digests_begin_at(now: OffsetDateTime) -> OffsetDateTime {
    let now = now.to_offset(UtcOffset::UTC);
    let today = now.replace_time(DIGESTS_FROM);
    if now < today { today - Duration::DAY } else { today }
}

/// Whether an administrator would be left without this one.
#[must_use]
pub fn leaves_an_administrator(active: &[(PersonId, OperatorRole)], without: PersonId) -> bool {
    active.iter().any(|(person, role)| *role == OperatorRole::Administrator && *person != without)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_day_of_digests_begins_at_six() {
        for (now, begins) in [
            (datetime!(2026-11-20 05:59:59.999999 UTC), datetime!(2026-11-19 06:00 UTC)),
            (datetime!(2026-11-20 06:00 UTC), datetime!(2026-11-20 06:00 UTC)),
            (datetime!(2026-11-20 23:59:59 UTC), datetime!(2026-11-20 06:00 UTC)),
            (datetime!(2026-11-21 00:00 UTC), datetime!(2026-11-20 06:00 UTC)),
            (datetime!(2026-11-20 06:30 +1), datetime!(2026-11-19 06:00 UTC)),
        ] {
            assert_eq!(digests_begin_at(now), begins, "{now}");
        }
    }

    #[test]
    fn a_digest_tells_of_what_was_chosen_for_it_and_is_the_operators_task() {
        let wishes = Wishes { work: Wish::Digest, keys: Wish::Digest };
        let told = |wishes: Wishes, role| Topic::ALL.map(|it| wishes.digests(it, role));
        assert_eq!(told(wishes, OperatorRole::Administrator), [true, true]);
        assert_eq!(told(wishes, OperatorRole::Fulfilment), [true, false]);
        assert_eq!(told(wishes, OperatorRole::Reader), [false, false]);
        for other in [Wish::Each, Wish::None] {
            assert_eq!(told(wishes.with(Topic::Work, other), OperatorRole::Administrator), [false, true]);
            assert_eq!(told(wishes.with(Topic::Keys, other), OperatorRole::Administrator), [true, false]);
        }
    }

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
