//! The dates of the rules: which day follows from which. The only room that adds days, months or years to a date for a rule
//! (decision 68): every other one asks here, and only compares.
//!
//! All are whole days of the company's zone (R-DATE-1), and a last day is the last usable one. Nothing here knows a clock, nor
//! when a day begins anywhere: which day a moment is in a zone, [`crate::base::clock::date_in`] tells, and when a day is over
//! there, [`crate::base::clock::end_of`]. A sum that would lead past the last date that there is gives that date.

mod months;
#[cfg(test)]
mod tests;

use time::{Date, Duration, Month};

pub use months::{
    LONGEST_MONTHS, THIRTIETHS_A_YEAR, add_months, add_thirtieths, first_of_month, longest_extension,
    thirtieths_between,
};

/// What was asked for in time may be fulfilled for so many days after the benefit's last day; then the portal declines it
/// (R-DATE-2).
const FULFILMENT_DAYS: i32 = 30;
/// An order that is not paid in so many days expires (R-MEM-2).
pub const ORDER_DAYS: i32 = 30;
/// A renewal's year has so many days from the day paid, also over a 29 February (R-DATE-7).
const RENEWED_DAYS: i32 = 365;
/// A service request may be reopened for so many days after the day on which it was closed (R-TEC-5).
const REOPENING_DAYS: i32 = 14;
/// The reminders of an anniversary: so many days after it, negative before it (R-DATE-8).
const REMINDED_OF_ANNIVERSARY: [i32; 2] = [-15, 23];
/// The reminders of the last day of a benefit or a subscription: so many days before it (R-DATE-8).
const REMINDED_BEFORE: [i32; 3] = [60, 30, 7];
/// What is unused and has at most this many days left stands out as ending soon: from the second reminder on (R-DATE-8).
pub const ENDING_SOON_DAYS: i64 = REMINDED_BEFORE[1] as i64;
/// A subscription that has at most this many days left stands out: from the first reminder on (R-DATE-8).
pub const SUBSCRIPTION_ENDS_SOON_DAYS: i64 = REMINDED_BEFORE[0] as i64;

fn days_after(day: Date, days: i32) -> Date {
    day.saturating_add(Duration::days(days.into()))
}

/// The day after a last usable day, on which what ended there is over (R-DATE-1).
#[must_use]
pub fn day_after(last_day: Date) -> Date {
    days_after(last_day, 1)
}

/// The last day before one from which on something else holds, such as that on which a seat is free (R-SEAT-3).
#[must_use]
pub fn day_before(first_day: Date) -> Date {
    days_after(first_day, -1)
}

/// Whole days from `today` to a day; negative when it is past (R-DATE-2).
#[must_use]
pub fn days_left(day: Date, today: Date) -> i64 {
    (day - today).whole_days()
}

/// The anniversary of a membership that starts on this day, its last: the same date a year later; 29 February becomes
/// 28 February (R-DATE-3).
#[must_use]
pub fn anniversary_of(starts_on: Date) -> Date {
    let next = starts_on.year() + 1;
    starts_on
        .replace_year(next)
        .unwrap_or_else(|_| Date::from_calendar_date(next, Month::February, 28).unwrap_or(Date::MAX))
}

/// The first day on which a membership can have started whose anniversary is not past on `today` (R-DATE-3).
#[must_use]
pub fn earliest_start(today: Date) -> Date {
    let before = today.year() - 1;
    // None but the year of 29 February has that day, and what begins on the day before it ends too early.
    today
        .replace_year(before)
        .unwrap_or_else(|_| Date::from_calendar_date(before, Month::March, 1).unwrap_or(Date::MIN))
}

/// The last day to which a membership can be extended by hand: two years after its start (R-CON-4).
#[must_use]
pub fn latest_anniversary(starts_on: Date) -> Date {
    anniversary_of(anniversary_of(starts_on))
}

/// The anniversary of a membership that was renewed by a payment of this day: not that on which it was booked (R-DATE-4,
/// R-DATE-7).
#[must_use]
pub fn renewed_anniversary(paid_on: Date) -> Date {
    days_after(paid_on, RENEWED_DAYS)
}

/// The first day on which a membership with this anniversary can be renewed (R-DATE-4).
#[must_use]
pub fn renewal_opens_on(anniversary_on: Date) -> Date {
    days_after(anniversary_on, 1)
}

/// The last day on which it can be renewed, of a window of so many days (R-DATE-4).
#[must_use]
pub fn renewal_closes_on(anniversary_on: Date, renewal_days: i32) -> Date {
    days_after(anniversary_on, renewal_days)
}

/// The first day on which a membership has lapsed that is not renewed (R-DATE-4): the day after its window, or, where a
/// renewal was ordered in the window on `open_renewal` and is neither paid nor cancelled, the day after the last to pay it.
/// An order of another day keeps nothing.
#[must_use]
pub fn lapses_on(anniversary_on: Date, renewal_days: i32, open_renewal: Option<Date>) -> Date {
    let closes = renewal_closes_on(anniversary_on, renewal_days);
    let window = renewal_opens_on(anniversary_on)..=closes;
    let kept_to = open_renewal.filter(|ordered_on| window.contains(ordered_on)).map(pay_by);
    days_after(kept_to.map_or(closes, |day| day.max(closes)), 1)
}

/// So many days a window has that is kept open by a renewal which was ordered in it on this day (R-DATE-4).
#[must_use]
pub fn kept_window_days(anniversary_on: Date, renewal_days: i32, ordered_on: Date) -> i32 {
    let lapses = lapses_on(anniversary_on, renewal_days, Some(ordered_on));
    i32::try_from((day_before(lapses) - anniversary_on).whole_days()).unwrap_or(i32::MAX)
}

/// How a membership ends on the day before the one that takes its place starts: its anniversary, and so many days of window. `None`:
/// it has no day of its own before that.
#[must_use]
pub fn closed_before((starts_on, anniversary_on): (Date, Date), next_starts_on: Date) -> Option<(Date, i32)> {
    let last = day_before(next_starts_on);
    let window = i32::try_from((last - anniversary_on).whole_days()).unwrap_or(i32::MAX);
    match window {
        0.. => Some((anniversary_on, window)),
        // An anniversary is after the start.
        _ => (last > starts_on).then_some((last, 0)),
    }
}

/// The last day on which an order of this day can be paid; the day after it has expired, or, where it made a membership active
/// at once, ends that (R-MEM-2).
#[must_use]
pub fn pay_by(ordered_on: Date) -> Date {
    days_after(ordered_on, ORDER_DAYS)
}

/// The last day on which a cancellation with refund can be asked for, of what was paid on this day (R-MEM-5).
#[must_use]
pub fn refund_until(paid_on: Date, refund_days: i32) -> Date {
    days_after(paid_on, refund_days)
}

/// The last day to activate a benefit, get or redeem its key: the anniversary (R-DATE-2); one that needs a user has these days
/// more (R-DATE-5).
#[must_use]
pub fn activate_by(anniversary_on: Date, needs_user: bool, extra_days: i32) -> Date {
    if needs_user { days_after(anniversary_on, extra_days) } else { anniversary_on }
}

/// The last day on which a request for a benefit that could be activated to this day is fulfilled (R-DATE-2).
#[must_use]
pub fn fulfil_by(activate_by: Date) -> Date {
    days_after(activate_by, FULFILMENT_DAYS)
}

/// What could be activated to a day before this one is not fulfilled on `today` any more (R-DATE-2).
#[must_use]
pub fn fulfilled_to(today: Date) -> Date {
    days_after(today, -FULFILMENT_DAYS)
}

/// The last day on which what is in use of a benefit works: one that needs a user to the last day to activate it, any other to
/// the end of its membership's renewal window (R-DATE-4, R-DATE-5).
#[must_use]
pub fn still_works_until(activate_by: Date, needs_user: bool, renewal_closes_on: Date) -> Date {
    if needs_user { activate_by } else { renewal_closes_on }
}

/// The last day on which a key that was redeemed on this day can be used: a year, also past the benefit's expiry (R-DATE-6).
#[must_use]
pub fn key_usable_until(redeemed_on: Date) -> Date {
    anniversary_of(redeemed_on)
}

/// The last day on which the keys that were issued to a benefit can be shown after its membership has lapsed (R-DATE-9).
#[must_use]
pub fn issued_key_shown_until(activate_by: Date) -> Date {
    anniversary_of(activate_by)
}

/// When a go-to-market offer that becomes active on this day expires: as long as the product says, else to the anniversary;
/// after that to the end of the time in which it could still be fulfilled (R-GTM-4).
#[must_use]
pub fn offer_expires_on(active_on: Date, duration_months: Option<i32>, anniversary_on: Date) -> Date {
    match duration_months {
        Some(months) => add_months(active_on, months),
        None if active_on > anniversary_on => fulfil_by(anniversary_on),
        None => anniversary_on,
    }
}

/// The first day on which a seat is free for another member than the last, whose tenure began on that day (R-SEAT-3).
#[must_use]
pub fn free_on(tenure_started_on: Date, waiting_days: i32) -> Date {
    days_after(tenure_started_on, waiting_days)
}

/// The last day on which a service request can be reopened that was closed on this day (R-TEC-5).
#[must_use]
pub fn reopen_by(closed_on: Date) -> Date {
    days_after(closed_on, REOPENING_DAYS)
}

/// The days on which a company is reminded of an anniversary, in order (R-DATE-8).
#[must_use]
pub fn anniversary_reminders(anniversary_on: Date) -> [Date; 2] {
    REMINDED_OF_ANNIVERSARY.map(|days| days_after(anniversary_on, days))
}

/// The days on which it is reminded of the last day of something unused, or of a subscription, in order (R-DATE-8).
#[must_use]
pub fn last_day_reminders(last_day: Date) -> [Date; 3] {
    REMINDED_BEFORE.map(|days| days_after(last_day, -days))
}

/// The last days of which a company is reminded on this day: the other way round (R-DATE-8).
#[must_use]
pub fn reminded_on(day: Date) -> [Date; 3] {
    REMINDED_BEFORE.map(|days| days_after(day, days))
}
