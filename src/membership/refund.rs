//! The right to a refund: how long it lasts, and which acts end it (R-MEM-5, R-SW-5).

use time::Date;

use super::{ActivationState, Benefit, Enrollment};
use crate::base::names::named;
use crate::dates;

named! {
    /// An act that may end the right to a refund, when it is the first of its kind under an enrollment.
    pub enum FirstAct {
        KeysRevealed = "keys_revealed",
        Assigned = "assigned",
        Activated = "activated",
    }
}

named! {
    /// Which acts end the right to a refund: the programme's setting. That of the purchase stays with the enrollment.
    pub enum RefundPolicy {
        /// The first reveal of a key.
        Software = "software",
        /// The first reveal, assignment or activation.
        AnyUse = "any_use",
    }
}

impl RefundPolicy {
    /// Whether this act ends the right.
    #[must_use]
    pub fn is_ended_by(self, act: FirstAct) -> bool {
        self == Self::AnyUse || act == FirstAct::KeysRevealed
    }

    /// The policies under which this act ends the right.
    #[must_use]
    pub fn ended_by(act: FirstAct) -> Vec<Self> {
        Self::ALL.into_iter().filter(|it| it.is_ended_by(act)).collect()
    }
}

/// How the right to a refund stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refund {
    /// Still possible, to this day, the last one.
    PossibleUntil(Date),
    /// Ended by an act under the enrollment.
    EndedByAct,
    /// The time for it is over.
    TooLate,
}

/// A right to a refund that an act would end: whoever acts is warned of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtStake {
    /// Its last day.
    pub until: Date,
    /// It is that of the benefit alone: the whole membership's has ended before.
    pub alone: bool,
}

impl Benefit {
    /// The right to a refund that this act on it would end on `today`, if one would (R-MEM-5): that of the membership, or,
    /// where an act on another benefit has ended that, its own.
    #[must_use]
    pub fn refund_ended_by(&self, act: FirstAct, today: Date) -> Option<AtStake> {
        let whole = self.enrollment.refund_ended_by(act, today);
        let any_use =
            self.seats_assigned > 0 || self.activation.is_some_and(|it| it.state == ActivationState::Active);
        let refund_ended =
            self.keys_issued > 0 || (self.enrollment.refund_policy == RefundPolicy::AnyUse && any_use);
        let its_own = Enrollment { refund_ended, ..self.enrollment };
        let at_stake = |alone| move |until| AtStake { until, alone };
        whole.map(at_stake(false)).or_else(|| its_own.refund_ended_by(act, today).map(at_stake(true)))
    }
}

impl Enrollment {
    /// The last day on which a cancellation with refund can be asked for (R-MEM-5).
    #[must_use]
    pub fn refund_ends_on(&self) -> Date {
        dates::refund_until(self.purchased_on, self.refund_days)
    }

    /// Whether a refund is still possible on `today` (R-MEM-5).
    #[must_use]
    pub fn refund(&self, today: Date) -> Refund {
        let last_day = self.refund_ends_on();
        // An act after the last day has ended nothing any more.
        if today > last_day || self.cancelled {
            Refund::TooLate
        } else if self.refund_ended {
            Refund::EndedByAct
        } else {
            Refund::PossibleUntil(last_day)
        }
    }

    /// To when a refund is still possible, if it is and this act would end it: whoever acts is warned of that, and of
    /// nothing else (R-MEM-5).
    #[must_use]
    pub fn refund_ended_by(&self, act: FirstAct, today: Date) -> Option<Date> {
        match self.refund(today) {
            Refund::PossibleUntil(day) if self.refund_policy.is_ended_by(act) => Some(day),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::membership::packages::examples;

    fn enrollment() -> Enrollment {
        Enrollment {
            package: examples::gold(),
            purchased_on: date!(2025 - 12 - 14),
            starts_on: date!(2025 - 12 - 14),
            anniversary_on: date!(2026 - 12 - 14),
            cancelled: false,
            refund_policy: RefundPolicy::AnyUse,
            refund_days: 30,
            renewal_days: 30,
            refund_ended: false,
        }
    }

    #[test]
    fn a_refund_is_possible_for_thirty_days_and_until_the_first_act() {
        let it = enrollment();
        let last = date!(2026 - 01 - 13);
        assert_eq!(it.refund(date!(2025 - 12 - 14)), Refund::PossibleUntil(last));
        assert_eq!(it.refund(last), Refund::PossibleUntil(last));
        assert_eq!(it.refund(date!(2026 - 01 - 14)), Refund::TooLate);
        let ended = Enrollment { refund_ended: true, ..it };
        assert_eq!(ended.refund(date!(2025 - 12 - 15)), Refund::EndedByAct);
        assert_eq!(ended.refund(last), Refund::EndedByAct);
        assert_eq!(ended.refund(date!(2026 - 01 - 14)), Refund::TooLate, "the days are over anyway");
        assert_eq!(Enrollment { cancelled: true, ..it }.refund(date!(2025 - 12 - 15)), Refund::TooLate);
    }

    #[test]
    fn a_refund_is_possible_for_as_long_as_it_was_at_the_purchase() {
        let it = Enrollment { refund_days: 14, ..enrollment() };
        assert_eq!(it.refund(date!(2025 - 12 - 28)), Refund::PossibleUntil(date!(2025 - 12 - 28)));
        assert_eq!(it.refund(date!(2025 - 12 - 29)), Refund::TooLate);
        let that_day = Enrollment { refund_days: 0, ..enrollment() };
        assert_eq!(that_day.refund(date!(2025 - 12 - 14)), Refund::PossibleUntil(date!(2025 - 12 - 14)));
        assert_eq!(that_day.refund(date!(2025 - 12 - 15)), Refund::TooLate);
    }

    #[test]
    fn only_acts_that_end_the_right_under_the_policy_of_the_purchase_are_warned_of() {
        let (last, after) = (date!(2026 - 01 - 13), date!(2026 - 01 - 14));
        let warned = |refund_policy, today| {
            let it = Enrollment { refund_policy, ..enrollment() };
            FirstAct::ALL.map(|act| it.refund_ended_by(act, today))
        };
        assert_eq!(warned(RefundPolicy::Software, last), [Some(last), None, None]);
        assert_eq!(warned(RefundPolicy::AnyUse, last), [Some(last); 3]);
        assert_eq!(warned(RefundPolicy::AnyUse, after), [None; 3]);
        assert_eq!(RefundPolicy::ended_by(FirstAct::KeysRevealed), RefundPolicy::ALL);
        assert_eq!(RefundPolicy::ended_by(FirstAct::Assigned), [RefundPolicy::AnyUse]);
    }
}
