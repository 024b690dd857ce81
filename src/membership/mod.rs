//! Enrollments: a partner's membership under one package for one year, what its dates allow, and the benefits that
//! it grants.

mod activation;
mod benefit;
mod closed;
mod given;
pub mod packages;
pub mod paths;
mod refund;
pub mod store;
mod unused;
pub mod window;

use time::Date;

pub use activation::{ActivationState, Latest, TransitionError};
pub use benefit::{Benefit, KeysClosed, Status, Subscription, only_listed};
pub use closed::Closed;
pub use given::{Grant, Granted};
pub use packages::Package;
pub use refund::{AtStake, FirstAct, Refund, RefundPolicy};
pub use unused::Unused;

use crate::catalogue::Kind;
use crate::dates;

/// What the days say about an enrollment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnrollmentState {
    /// Its first day is still to come.
    NotStarted,
    /// In its year.
    Active,
    /// Past its anniversary, and can be renewed (R-DATE-4).
    InRenewalWindow,
    /// Past the renewal window; only a new purchase helps.
    Lapsed,
    /// Cancelled with refund.
    Cancelled,
}

impl EnrollmentState {
    /// Whether the benefits are listed: from the start to the end of the renewal window.
    #[must_use]
    pub fn is_listed(self) -> bool {
        matches!(self, Self::Active | Self::InRenewalWindow)
    }

    /// Whether a benefit is listed on `today` of which something runs on to `runs_until` after a lapse (R-DATE-9).
    #[must_use]
    pub fn lists(self, runs_until: Option<Date>, today: Date) -> bool {
        self.is_listed() || (self == Self::Lapsed && runs_until.is_some_and(|day| today <= day))
    }
}

/// What the days say on `today` about an enrollment with these dates: its first, its anniversary, the last of its renewal
/// window.
#[must_use]
pub fn state(
    (starts_on, anniversary_on, renewal_closes_on): (Date, Date, Date),
    cancelled: bool,
    today: Date,
) -> EnrollmentState {
    if cancelled {
        EnrollmentState::Cancelled
    } else if today < starts_on {
        EnrollmentState::NotStarted
    } else if today <= anniversary_on {
        EnrollmentState::Active
    } else if today <= renewal_closes_on {
        EnrollmentState::InRenewalWindow
    } else {
        EnrollmentState::Lapsed
    }
}

/// An enrollment's dates, in the partner's time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Enrollment {
    /// Which package it grants.
    pub package: Package,
    /// The day of purchase.
    pub purchased_on: Date,
    /// Its first day.
    pub starts_on: Date,
    /// Its last day, whole (R-DATE-1).
    pub anniversary_on: Date,
    /// Whether it was cancelled; with a benefit also, whether that one was.
    pub cancelled: bool,
    /// Which acts end the right to a refund: as the programme had it at the purchase, like the two that follow (R-MEM-5).
    pub refund_policy: RefundPolicy,
    /// For how many days after the day of purchase a cancellation with refund can be asked for (R-MEM-5).
    pub refund_days: i32,
    /// How many days the renewal window has, from the day after the anniversary (R-DATE-4).
    pub renewal_days: i32,
    /// Whether such an act was done under it.
    pub refund_ended: bool,
}

impl Enrollment {
    /// What the days say on `today`.
    #[must_use]
    pub fn state(&self, today: Date) -> EnrollmentState {
        state((self.starts_on, self.anniversary_on, self.renewal_closes_on()), self.cancelled, today)
    }

    /// Whether its benefits are listed: from the start to the end of the renewal window.
    #[must_use]
    pub fn is_listed(&self, today: Date) -> bool {
        self.state(today).is_listed()
    }

    /// The first day on which it can be renewed (R-DATE-4).
    #[must_use]
    pub fn renewal_opens_on(&self) -> Date {
        dates::renewal_opens_on(self.anniversary_on)
    }

    /// The last day on which it can be renewed (R-DATE-4).
    #[must_use]
    pub fn renewal_closes_on(&self) -> Date {
        dates::renewal_closes_on(self.anniversary_on, self.renewal_days)
    }
}

/// The last day to activate a benefit that was granted with this one: a technical benefit has the thirty days only while the
/// programme asks for its user (R-DATE-5). The day that was granted stays, so that the setting counts for all from the day
/// on which it is changed.
#[must_use]
pub fn activate_by_now(
    granted: Date,
    kind: Kind,
    anniversary_on: Date,
    technical_activation_user: bool,
) -> Date {
    if kind == Kind::Technical && !technical_activation_user { granted.min(anniversary_on) } else { granted }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::packages::examples;
    use super::*;

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
    fn the_renewal_window_is_the_thirty_days_after_the_anniversary() {
        let it = enrollment();
        for (today, state) in [
            (date!(2025 - 12 - 13), EnrollmentState::NotStarted),
            (date!(2025 - 12 - 14), EnrollmentState::Active),
            (date!(2026 - 12 - 14), EnrollmentState::Active),
            (date!(2026 - 12 - 15), EnrollmentState::InRenewalWindow),
            (date!(2027 - 01 - 13), EnrollmentState::InRenewalWindow),
            (date!(2027 - 01 - 14), EnrollmentState::Lapsed),
        ] {
            assert_eq!(it.state(today), state, "{today}");
        }
        assert_eq!(it.renewal_opens_on(), date!(2026 - 12 - 15));
        assert_eq!(it.renewal_closes_on(), date!(2027 - 01 - 13));
        assert_eq!(
            Enrollment { cancelled: true, ..it }.state(date!(2026 - 01 - 01)),
            EnrollmentState::Cancelled
        );
    }

    #[test]
    fn the_renewal_window_is_as_long_as_it_was_at_the_purchase() {
        let ten = Enrollment { renewal_days: 10, ..enrollment() };
        assert_eq!(ten.state(date!(2026 - 12 - 24)), EnrollmentState::InRenewalWindow);
        assert_eq!(ten.state(date!(2026 - 12 - 25)), EnrollmentState::Lapsed);
        let none = Enrollment { renewal_days: 0, ..enrollment() };
        assert_eq!(none.state(date!(2026 - 12 - 14)), EnrollmentState::Active);
        assert_eq!(none.state(date!(2026 - 12 - 15)), EnrollmentState::Lapsed);
    }

    #[test]
    fn a_technical_benefit_has_the_thirty_days_only_while_its_user_is_asked_for() {
        let (anniversary, granted) = (date!(2026 - 12 - 14), date!(2027 - 01 - 13));
        let now = |kind, asked| activate_by_now(granted, kind, anniversary, asked);
        assert_eq!(now(Kind::Technical, true), granted);
        assert_eq!(now(Kind::Technical, false), anniversary);
        assert_eq!(now(Kind::VisualStudio, false), granted);
        let early = date!(2026 - 12 - 01);
        assert_eq!(activate_by_now(early, Kind::Technical, anniversary, false), early);
    }
}
