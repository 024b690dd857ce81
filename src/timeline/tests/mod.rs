//! The timeline at its boundaries, with exact dates.

mod calendar;
mod drawn;
mod range;
mod samples;

use time::macros::date;

use super::*;
use samples::{CHANGED, TODAY, entry, of};

fn ids(timeline: &Timeline) -> Vec<&str> {
    timeline.entries().iter().map(|it| it.id.as_str()).collect()
}

#[test]
fn entries_stand_by_group_row_day_and_id_whatever_order_they_come_in() {
    let day = date!(2027 - 01 - 13);
    let all = || {
        vec![
            entry("z", Kind::GetBy, day, day, "Z").of("Silver"),
            entry("lone", Kind::Subscription, day, day, "L"),
            entry("b", Kind::Window, day, day, "B").of("Silver"),
            entry("c", Kind::GetBy, day, day, "C").of("Silver"),
            entry("d", Kind::GetBy, date!(2027 - 01 - 12), day, "D").of("Silver"),
            entry("a", Kind::Membership, date!(2026 - 01 - 14), date!(2027 - 01 - 12), "A").of("Silver"),
        ]
    };
    // The day of a deadline is its last, so that the two of one day stand by their ids.
    let expected = ["a", "b", "c", "d", "z", "lone"];
    assert_eq!(ids(&of(all())), expected);
    assert_eq!(ids(&of(all().into_iter().rev().collect())), expected);
}

#[test]
fn an_id_stands_once() {
    let day = date!(2027 - 01 - 13);
    let twice =
        of(vec![entry("a", Kind::GetBy, day, day, "first"), entry("a", Kind::GetBy, day, day, "second")]);
    assert_eq!(ids(&twice), ["a"]);
    assert_eq!(twice.entries()[0].title, "first");
}

#[test]
fn a_last_day_before_the_first_is_the_first_and_a_deadline_has_one_day() {
    let (first, last) = (date!(2028 - 02 - 29), date!(2028 - 02 - 28));
    let span = entry("a", Kind::Subscription, first, last, "A");
    assert_eq!((span.first(), span.last()), (first, first));
    let deadline = entry("a", Kind::GetBy, last, first, "A");
    assert_eq!((deadline.first(), deadline.last()), (first, first));
}

#[test]
fn days_are_told_as_they_are_left() {
    let t = crate::i18n::Locale::En.texts();
    let left = |kind, day| entry("a", kind, day, day, "A").left(t, TODAY);
    for (day, of_deadline, of_span) in [
        (date!(2026 - 11 - 27), "yesterday", "yesterday"),
        (date!(2026 - 11 - 28), "today", "ends today"),
        (date!(2026 - 11 - 29), "tomorrow", "1 day left"),
        (date!(2026 - 12 - 28), "in 30 days", "30 days left"),
    ] {
        assert_eq!(
            (left(Kind::GetBy, day).as_str(), left(Kind::KeyUse, day).as_str()),
            (of_deadline, of_span)
        );
    }
}

#[test]
fn a_deadline_is_soon_from_the_second_reminder_to_its_day() {
    let is_soon = |kind, day| entry("a", kind, day, day, "A").is_soon(TODAY);
    assert!(!is_soon(Kind::GetBy, date!(2026 - 12 - 29)), "31 days");
    assert!(is_soon(Kind::GetBy, date!(2026 - 12 - 28)), "30 days");
    assert!(is_soon(Kind::RefundUntil, TODAY));
    assert!(!is_soon(Kind::GetBy, date!(2026 - 11 - 27)));
    assert!(!is_soon(Kind::Membership, TODAY), "what ends is no deadline");
}

#[test]
fn the_overview_tells_the_next_dates_and_counts_the_rest() {
    let (next, more) = of(samples::small()).next(4);
    assert_eq!(ids(&next), ["f2", "g1", "m1", "a1"]);
    assert_eq!(next.entries()[2].title, "Membership year · Silver – Application Development");
    // Of 11 one is a reminder; none is past.
    assert_eq!(more, 6);
    let yesterday = date!(2026 - 11 - 27);
    let (none, more) = of(vec![entry("a", Kind::GetBy, yesterday, yesterday, "A")]).next(4);
    assert_eq!((none.entries().len(), more), (0, 0));
    assert_eq!(
        of(vec![entry("a", Kind::GetBy, TODAY, TODAY, "A")]).next(4).0.entries().len(),
        1,
        "today is usable"
    );
    assert_eq!(CHANGED, next.entries()[0].changed_at);
}
