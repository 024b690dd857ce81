use time::macros::date;

use super::*;

/// Each day of eight years, two of them leap years.
fn days() -> impl Iterator<Item = Date> {
    std::iter::successors(Some(date!(2023 - 01 - 01)), |day| day.next_day()).take(8 * 365 + 2)
}

#[test]
fn an_anniversary_is_the_same_date_a_year_later() {
    assert_eq!(anniversary_of(date!(2025 - 12 - 14)), date!(2026 - 12 - 14));
    assert_eq!(anniversary_of(date!(2028 - 02 - 29)), date!(2029 - 02 - 28));
    assert_eq!(anniversary_of(date!(2027 - 02 - 28)), date!(2028 - 02 - 28));
    assert_eq!(anniversary_of(date!(2027 - 03 - 01)), date!(2028 - 03 - 01));
    assert_eq!(latest_anniversary(date!(2028 - 02 - 29)), date!(2030 - 02 - 28));
    for day in days() {
        let anniversary = anniversary_of(day);
        let is_leap_day = (day.month(), day.day()) == (Month::February, 29);
        assert_eq!((anniversary.year(), anniversary.month()), (day.year() + 1, day.month()), "{day}");
        assert_eq!(anniversary.day(), if is_leap_day { 28 } else { day.day() }, "{day}");
    }
}

#[test]
fn the_earliest_start_is_the_first_whose_anniversary_is_not_past() {
    assert_eq!(earliest_start(date!(2026 - 11 - 20)), date!(2025 - 11 - 20));
    assert_eq!(earliest_start(date!(2028 - 02 - 29)), date!(2027 - 03 - 01));
    for today in days() {
        let first = earliest_start(today);
        assert!(anniversary_of(first) >= today, "{today}");
        assert!(anniversary_of(first.previous_day().unwrap()) < today, "{today}");
    }
}

#[test]
fn a_renewal_lasts_365_days_from_the_day_paid() {
    assert_eq!(renewed_anniversary(date!(2026 - 12 - 20)), date!(2027 - 12 - 20));
    assert_eq!(renewed_anniversary(date!(2027 - 03 - 01)), date!(2028 - 02 - 29));
    assert_eq!(renewed_anniversary(date!(2028 - 02 - 28)), date!(2029 - 02 - 27));
}

#[test]
fn the_window_is_the_thirty_days_after_the_anniversary_and_the_lapse_the_day_after_it() {
    let anniversary = date!(2026 - 12 - 14);
    assert_eq!(renewal_opens_on(anniversary), date!(2026 - 12 - 15));
    assert_eq!(renewal_closes_on(anniversary, 30), date!(2027 - 01 - 13));
    assert_eq!(lapses_on(anniversary, 30, None), date!(2027 - 01 - 14));
    assert_eq!(lapses_on(anniversary, 0, None), date!(2026 - 12 - 15), "there is no window");
}

#[test]
fn a_renewal_ordered_in_the_window_keeps_it_while_it_can_be_paid() {
    let anniversary = date!(2026 - 12 - 14);
    let lapses = |ordered_on| lapses_on(anniversary, 30, Some(ordered_on));
    assert_eq!(lapses(date!(2026 - 12 - 14)), date!(2027 - 01 - 14), "before the window");
    assert_eq!(lapses(date!(2026 - 12 - 15)), date!(2027 - 01 - 15));
    assert_eq!(lapses(date!(2027 - 01 - 13)), date!(2027 - 02 - 13));
    assert_eq!(lapses(date!(2027 - 01 - 14)), date!(2027 - 01 - 14), "after it");
    // Where the window outlasts the order, the order takes nothing from it.
    assert_eq!(lapses_on(anniversary, 60, Some(date!(2026 - 12 - 15))), date!(2027 - 02 - 13));
    assert_eq!(lapses_on(anniversary, 0, Some(date!(2026 - 12 - 15))), date!(2026 - 12 - 15));
}

#[test]
fn last_days_are_so_many_days_after() {
    assert_eq!(pay_by(date!(2026 - 11 - 20)), date!(2026 - 12 - 20));
    assert_eq!(refund_until(date!(2025 - 12 - 14), 30), date!(2026 - 01 - 13));
    assert_eq!(refund_until(date!(2025 - 12 - 14), 0), date!(2025 - 12 - 14));
    assert_eq!(fulfil_by(date!(2027 - 01 - 13)), date!(2027 - 02 - 12));
    assert_eq!(fulfilled_to(date!(2027 - 02 - 12)), date!(2027 - 01 - 13), "on its last day it still is");
    assert_eq!(free_on(date!(2026 - 01 - 10), 90), date!(2026 - 04 - 10));
    assert_eq!(free_on(date!(2026 - 01 - 10), 0), date!(2026 - 01 - 10));
    assert_eq!(reopen_by(date!(2026 - 11 - 20)), date!(2026 - 12 - 04));
}

#[test]
fn a_benefit_that_needs_a_user_may_be_activated_and_used_for_the_extra_days() {
    assert_eq!(activate_by(date!(2026 - 12 - 14), false, 30), date!(2026 - 12 - 14));
    assert_eq!(activate_by(date!(2026 - 12 - 14), true, 30), date!(2027 - 01 - 13));
    assert_eq!(activate_by(date!(2028 - 01 - 31), true, 30), date!(2028 - 03 - 01));
    assert_eq!(activate_by(date!(2026 - 12 - 14), true, 0), date!(2026 - 12 - 14));
    let (by, closes) = (date!(2026 - 12 - 24), date!(2027 - 01 - 13));
    assert_eq!((still_works_until(by, true, closes), still_works_until(by, false, closes)), (by, closes));
}

#[test]
fn a_redeemed_key_is_usable_and_an_issued_one_shown_for_a_year() {
    assert_eq!(key_usable_until(date!(2020 - 12 - 01)), date!(2021 - 12 - 01));
    assert_eq!(key_usable_until(date!(2028 - 02 - 29)), date!(2029 - 02 - 28));
    assert_eq!(issued_key_shown_until(date!(2026 - 12 - 14)), date!(2027 - 12 - 14));
}

#[test]
fn an_offer_lasts_as_long_as_its_product_says_else_to_the_anniversary() {
    let anniversary = date!(2026 - 12 - 14);
    assert_eq!(offer_expires_on(date!(2026 - 11 - 20), None, anniversary), anniversary);
    assert_eq!(offer_expires_on(anniversary, None, anniversary), anniversary);
    assert_eq!(offer_expires_on(date!(2026 - 12 - 15), None, anniversary), date!(2027 - 01 - 13));
    assert_eq!(offer_expires_on(date!(2026 - 12 - 15), Some(6), anniversary), date!(2027 - 06 - 15));
    assert_eq!(offer_expires_on(date!(2026 - 11 - 20), Some(6), anniversary), date!(2027 - 05 - 20));
    assert_eq!(offer_expires_on(date!(2026 - 08 - 31), Some(6), anniversary), date!(2027 - 02 - 28));
    assert_eq!(offer_expires_on(date!(2027 - 08 - 31), Some(6), anniversary), date!(2028 - 02 - 29));
}

#[test]
fn reminders_come_before_a_last_day_and_on_both_sides_of_an_anniversary() {
    let last = date!(2026 - 12 - 14);
    assert_eq!(anniversary_reminders(last), [date!(2026 - 11 - 29), date!(2027 - 01 - 06)]);
    assert_eq!(
        last_day_reminders(last),
        [date!(2026 - 10 - 15), date!(2026 - 11 - 14), date!(2026 - 12 - 07)]
    );
    assert_eq!(days_left(last, last_day_reminders(last)[1]), ENDING_SOON_DAYS);
}

#[test]
fn months_are_added_by_the_calendar_and_thirtieths_as_days() {
    assert_eq!(add_months(date!(2027 - 01 - 31), 1), date!(2027 - 02 - 28));
    assert_eq!(add_months(date!(2027 - 12 - 31), 2), date!(2028 - 02 - 29));
    assert_eq!(add_months(date!(2026 - 11 - 30), 3), date!(2027 - 02 - 28));
    assert_eq!(add_months(date!(2026 - 12 - 31), 12), date!(2027 - 12 - 31));
    assert_eq!(add_months(date!(2026 - 03 - 15), -3), date!(2025 - 12 - 15));
    assert_eq!(longest_extension(date!(2028 - 02 - 29)), date!(2031 - 02 - 28));
    assert_eq!(add_thirtieths(date!(2026 - 11 - 20), 8 * 30 + 15), date!(2027 - 08 - 04));
    assert_eq!(thirtieths_between(date!(2026 - 11 - 20), date!(2027 - 01 - 04)), 45);
    assert_eq!(thirtieths_between(date!(2026 - 11 - 20), date!(2027 - 11 - 20)), THIRTIETHS_A_YEAR);
}

#[test]
fn a_month_begins_with_its_first_and_a_last_day_is_over_on_the_next() {
    assert_eq!(first_of_month(date!(2028 - 02 - 29)), date!(2028 - 02 - 01));
    assert_eq!(first_of_month(date!(2026 - 12 - 01)), date!(2026 - 12 - 01));
    assert_eq!(day_after(date!(2028 - 02 - 28)), date!(2028 - 02 - 29));
    assert_eq!(day_after(date!(2027 - 02 - 28)), date!(2027 - 03 - 01));
    assert_eq!(day_after(date!(2026 - 12 - 31)), date!(2027 - 01 - 01));
}

/// No day that anybody types makes a page fail.
#[test]
fn the_last_date_that_there_is_stands_for_those_after_it() {
    for sum in [
        anniversary_of(Date::MAX),
        latest_anniversary(Date::MAX),
        renewed_anniversary(Date::MAX),
        lapses_on(Date::MAX, 30, Some(Date::MAX)),
        free_on(Date::MAX, 366),
        day_after(Date::MAX),
        offer_expires_on(Date::MAX, Some(6), Date::MAX),
        add_thirtieths(Date::MAX, 31),
    ] {
        assert_eq!(sum, Date::MAX);
    }
    assert_eq!(last_day_reminders(Date::MIN), [Date::MIN; 3]);
    assert_eq!(earliest_start(Date::MIN), Date::MIN);
    assert_eq!(days_left(Date::MAX, Date::MAX), 0);
}

#[test]
fn an_ordered_renewal_keeps_the_window_open_to_the_last_day_to_pay_it() {
    let anniversary = date!(2026 - 12 - 14);
    for (ordered_on, days) in [
        // No day of the window.
        (date!(2026 - 12 - 14), 30),
        (date!(2027 - 01 - 14), 30),
        // Its first: to be paid by 14 January.
        (date!(2026 - 12 - 15), 31),
        (date!(2027 - 01 - 13), 60),
    ] {
        assert_eq!(kept_window_days(anniversary, 30, ordered_on), days, "{ordered_on}");
        let closes = renewal_closes_on(anniversary, days);
        assert_eq!(day_after(closes), lapses_on(anniversary, 30, Some(ordered_on)), "{ordered_on}");
    }
    assert_eq!(
        kept_window_days(anniversary, 90, date!(2026 - 12 - 15)),
        90,
        "a longer window is not shortened"
    );
}

#[test]
fn a_membership_that_another_follows_ends_the_day_before() {
    let year = (date!(2025 - 12 - 14), date!(2026 - 12 - 14));
    for (next, closed) in [
        // In its window.
        (date!(2027 - 01 - 13), Some((date!(2026 - 12 - 14), 29))),
        (date!(2026 - 12 - 15), Some((date!(2026 - 12 - 14), 0))),
        // In its year.
        (date!(2026 - 12 - 14), Some((date!(2026 - 12 - 13), 0))),
        (date!(2025 - 12 - 16), Some((date!(2025 - 12 - 15), 0))),
        // On its first days.
        (date!(2025 - 12 - 15), None),
        (date!(2025 - 12 - 14), None),
    ] {
        assert_eq!(closed_before(year, next), closed, "{next}");
        if let Some((anniversary, days)) = closed {
            assert_eq!(day_after(renewal_closes_on(anniversary, days)), next);
        }
    }
}
