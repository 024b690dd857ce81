//! Months, as the rules of subscriptions and of offers count them: whole ones by the calendar, the rest of one in thirtieths
//! (R-CL-3, R-GTM-4).

use time::{Date, Month};

use super::{days_after, days_left};

/// Months are counted in thirtieths: whole months, and days as thirtieths of one.
const THIRTIETHS_A_MONTH: i64 = 30;

/// What a key brings for each of its seats.
pub const THIRTIETHS_A_YEAR: i64 = 12 * THIRTIETHS_A_MONTH;

/// Extending never leads further than this many months from today.
pub const LONGEST_MONTHS: i32 = 36;

/// The date so many calendar months later; the last day of a shorter month stands for the days it lacks.
#[must_use]
pub fn add_months(day: Date, months: i32) -> Date {
    let count = day.year() * 12 + i32::from(u8::from(day.month())) - 1 + months;
    let year = count.div_euclid(12);
    let month = u8::try_from(count.rem_euclid(12) + 1).ok().and_then(|month| Month::try_from(month).ok());
    let month = month.unwrap_or(Month::January);
    Date::from_calendar_date(year, month, day.day().min(month.length(year))).unwrap_or(Date::MAX)
}

/// The first day of a day's month.
#[must_use]
pub fn first_of_month(day: Date) -> Date {
    Date::from_calendar_date(day.year(), day.month(), 1).unwrap_or(day)
}

/// The last day to which a subscription can be extended on `today` (R-CL-3).
#[must_use]
pub fn longest_extension(today: Date) -> Date {
    add_months(today, LONGEST_MONTHS)
}

/// From one day to a later one: whole calendar months, and the days that remain, in thirtieths of a month (R-CL-3).
#[must_use]
pub fn thirtieths_between(from: Date, to: Date) -> i64 {
    let rough =
        (to.year() - from.year()) * 12 + i32::from(u8::from(to.month())) - i32::from(u8::from(from.month()));
    let months = if add_months(from, rough) <= to { rough } else { rough - 1 };
    i64::from(months) * THIRTIETHS_A_MONTH + days_left(to, add_months(from, months))
}

/// The day so many thirtieths of a month later: whole months by the calendar, what is left of one as days (R-CL-3).
#[must_use]
pub fn add_thirtieths(day: Date, thirtieths: i64) -> Date {
    let months = i32::try_from(thirtieths / THIRTIETHS_A_MONTH).unwrap_or(i32::MAX / 2);
    let days = i32::try_from(thirtieths % THIRTIETHS_A_MONTH).unwrap_or(0);
    days_after(add_months(day, months), days)
}
