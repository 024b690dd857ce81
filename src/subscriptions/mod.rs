//! Subscriptions: what a partner has built up by redeeming the keys of one cloud product, seats and one end date
//! (R-CL-3).

pub mod acts;
pub mod paths;
pub mod store;

use serde::Serialize;
use time::Date;

use crate::dates::{self, THIRTIETHS_A_YEAR, add_thirtieths, thirtieths_between};
use crate::membership::Subscription;

/// What a redeemed key does to a subscription that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// More seats, of the same time in all: the end comes nearer or further.
    Add,
    /// The same seats, for longer.
    Extend,
}

impl Mode {
    /// The mode's name in forms and in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Extend => "extend",
        }
    }

    /// Reads the name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Add, Self::Extend].into_iter().find(|mode| mode.as_str() == name)
    }
}

/// Why a day can't be the day of a redemption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadDay {
    /// Before the key was issued, on that day.
    BeforeIssue(Date),
    /// After today.
    InFuture,
    /// After the last day to redeem it (R-DATE-2).
    AfterActivateBy(Date),
    /// Before the last redemption of the product, on that day.
    BeforeLast(Date),
}

/// Extending would lead past the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TooLong {
    /// The end that it would have.
    pub ends_on: Date,
    /// The last day that is allowed.
    pub limit: Date,
}

/// The two outcomes that a page shows before the choice; one where there is nothing to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Outcomes {
    /// No subscription runs: a new one.
    New(Subscription),
    /// One runs.
    Choice {
        /// By adding licences.
        add: Subscription,
        /// By extending the end date.
        extend: Result<Subscription, TooLong>,
    },
}

/// Whether a key issued on `issued_on` may have been redeemed on `day` (R-CL-3).
///
/// # Errors
/// Why not.
pub fn check_day(
    day: Date,
    issued_on: Date,
    activate_by: Date,
    last: Option<Date>,
    today: Date,
) -> Result<(), BadDay> {
    if day > today {
        Err(BadDay::InFuture)
    } else if day < issued_on {
        Err(BadDay::BeforeIssue(issued_on))
    } else if day > activate_by {
        Err(BadDay::AfterActivateBy(activate_by))
    } else if let Some(last) = last.filter(|last| day < *last) {
        Err(BadDay::BeforeLast(last))
    } else {
        Ok(())
    }
}

/// What redeeming a key of `seats` on `day` makes of the present subscription (R-CL-3, R-DATE-6).
#[must_use]
pub fn outcomes(present: Option<Subscription>, seats: i32, day: Date, today: Date) -> Outcomes {
    let Some(present) = present.filter(|present| present.ends_on >= day) else {
        return Outcomes::New(Subscription { seats, ends_on: dates::key_usable_until(day) });
    };
    let (a, b, c) = (thirtieths_between(day, present.ends_on), i64::from(present.seats), i64::from(seats));
    let add = Subscription {
        seats: present.seats + seats,
        ends_on: add_thirtieths(day, (a * b + c * THIRTIETHS_A_YEAR) / (b + c)),
    };
    let extended = add_thirtieths(day, a + THIRTIETHS_A_YEAR * c / b);
    let limit = dates::longest_extension(today);
    let extend = if extended <= limit {
        Ok(Subscription { seats: present.seats, ends_on: extended })
    } else {
        Err(TooLong { ends_on: extended, limit })
    };
    Outcomes::Choice { add, extend }
}

#[cfg(test)]
mod tests {
    use time::Duration;
    use time::macros::date;

    use super::*;
    use crate::dates::{add_months, longest_extension};

    const DAY: Date = date!(2026 - 11 - 20);

    fn running(seats: i32, months: i32) -> Option<Subscription> {
        Some(Subscription { seats, ends_on: add_months(DAY, months) })
    }

    fn both(present: Option<Subscription>, seats: i32) -> (Subscription, Result<Subscription, TooLong>) {
        match outcomes(present, seats, DAY, DAY) {
            Outcomes::Choice { add, extend } => (add, extend),
            Outcomes::New(new) => panic!("a new one: {new:?}"),
        }
    }

    #[test]
    fn the_examples_of_the_rule() {
        // Extend 100 by a key of 25: 3 months more; 100 by 100: 12; 5 by 10: 24, exactly at the limit.
        for (seats, key, more) in [(100, 25, 3), (100, 100, 12), (5, 10, 24)] {
            let (_, extend) = both(running(seats, 12), key);
            assert_eq!(extend.unwrap(), Subscription { seats, ends_on: add_months(DAY, 12 + more) });
        }
        let day_more = Some(Subscription { seats: 5, ends_on: add_months(DAY, 12) + Duration::DAY });
        let (_, extend) = both(day_more, 10);
        let limit = date!(2029 - 11 - 20);
        assert_eq!(extend, Err(TooLong { ends_on: limit + Duration::DAY, limit }));
        // Add 100 to 100 with 6 months left: 9.
        let (add, _) = both(running(100, 6), 100);
        assert_eq!(add, Subscription { seats: 200, ends_on: add_months(DAY, 9) });
    }

    #[test]
    fn a_new_subscription_lasts_a_year_from_the_day_of_redemption() {
        let of = |day| match outcomes(None, 5, day, day) {
            Outcomes::New(new) => new.ends_on,
            other => panic!("{other:?}"),
        };
        assert_eq!(of(date!(2020 - 12 - 01)), date!(2021 - 12 - 01));
        assert_eq!(of(date!(2028 - 02 - 29)), date!(2029 - 02 - 28));
        let ended = Some(Subscription { seats: 5, ends_on: DAY - Duration::DAY });
        assert!(matches!(outcomes(ended, 5, DAY, DAY), Outcomes::New(_)));
        let last_day = Some(Subscription { seats: 5, ends_on: DAY });
        assert!(matches!(outcomes(last_day, 5, DAY, DAY), Outcomes::Choice { .. }));
    }

    #[test]
    fn a_result_is_added_by_calendar_and_its_fraction_as_days_rounded_down() {
        // 10 seats with 1 month and 15 days, and a key of 20: (1.5 · 10 + 20 · 12) / 30 = 8.5 months.
        let present = Some(Subscription { seats: 10, ends_on: date!(2027 - 01 - 04) });
        let (add, _) = both(present, 20);
        assert_eq!(add, Subscription { seats: 30, ends_on: date!(2027 - 07 - 20) + Duration::days(15) });
        // From 31 January a month leads to the end of February.
        assert_eq!(add_months(date!(2027 - 01 - 31), 1), date!(2027 - 02 - 28));
        assert_eq!(add_months(date!(2026 - 11 - 30), 3), date!(2027 - 02 - 28));
        assert_eq!(add_months(date!(2026 - 12 - 31), 12), date!(2027 - 12 - 31));
    }

    /// Also where the sum lies beyond the last date that there is.
    #[test]
    fn an_extension_by_thousands_of_years_is_too_long() {
        let present = Some(Subscription { seats: 1, ends_on: DAY + Duration::days(15) });
        let (_, extend) = both(present, 100_000);
        assert_eq!(extend, Err(TooLong { ends_on: Date::MAX, limit: date!(2029 - 11 - 20) }));
    }

    #[test]
    fn a_day_is_from_the_issue_to_today_and_the_last_day_and_not_before_the_last_redemption() {
        let (issued, by, last) = (date!(2026 - 03 - 01), date!(2026 - 12 - 14), Some(date!(2026 - 05 - 05)));
        let check = |day| check_day(day, issued, by, last, DAY);
        assert_eq!(check(date!(2026 - 02 - 28)), Err(BadDay::BeforeIssue(issued)));
        assert_eq!(check(date!(2026 - 05 - 04)), Err(BadDay::BeforeLast(date!(2026 - 05 - 05))));
        assert_eq!(check(date!(2026 - 05 - 05)), Ok(()));
        assert_eq!(check(DAY), Ok(()));
        assert_eq!(check(DAY + Duration::DAY), Err(BadDay::InFuture));
        let late = date!(2026 - 12 - 15);
        assert_eq!(check_day(late, issued, by, last, late), Err(BadDay::AfterActivateBy(by)));
    }

    /// Seats and months come only from the key: what all seats have left afterwards, in seat-days, is at most what
    /// they had and a year for each seat of the key, but for the days by which calendar months differ from thirty.
    #[test]
    fn nothing_comes_from_nothing_and_no_end_lies_before_the_redemption() {
        let mut state = 88_172_645_463_325_252_u64;
        let mut random = |below: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % below
        };
        let day_of = |number: u64| date!(2024 - 01 - 01) + Duration::days(i64::try_from(number).unwrap());
        for _ in 0..20_000 {
            let day = day_of(random(1500));
            let today = day + Duration::days(i64::try_from(random(300)).unwrap());
            let seats = |number: u64| i32::try_from(number + 1).unwrap();
            let (b, c) = (seats(random(200)), seats(random(200)));
            let present = Subscription {
                seats: b,
                ends_on: day + Duration::days(i64::try_from(random(1090)).unwrap()),
            };
            let Outcomes::Choice { add, extend } = outcomes(Some(present), c, day, today) else {
                unreachable!()
            };
            assert_eq!(add.seats, b + c);
            assert!(add.ends_on >= day);
            let total = thirtieths_between(day, add.ends_on) * i64::from(add.seats);
            let brought = thirtieths_between(day, present.ends_on) * i64::from(b) + 360 * i64::from(c);
            // A day at the end of a short month counts for up to three more.
            assert!(total <= brought + 3 * i64::from(add.seats), "{day} {present:?} {c} {add:?}");
            if let Ok(extend) = extend {
                assert_eq!(extend.seats, b);
                assert!(
                    extend.ends_on >= present.ends_on - Duration::days(3),
                    "{day} {present:?} {c} {extend:?}"
                );
                assert!(extend.ends_on <= longest_extension(today));
            }
        }
    }
}
