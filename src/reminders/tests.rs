//! The rules of reminders at their boundaries.

use jiff::tz::TimeZone;
use time::OffsetDateTime;
use time::macros::{date, datetime};

use super::*;
use crate::base::clock::{date_in, zone};
use crate::base::ids::{AssignmentId, BenefitId, MemberId};
use crate::catalogue::{Kind, Unit};
use crate::membership::packages::examples;
use crate::membership::{Package, RefundPolicy};
use crate::seats::Assignment;

const YEAR: EnrollmentId = EnrollmentId(uuid::Uuid::from_u128(1));
/// Before all days of these tests.
const LONG_AGO: Date = date!(2025 - 01 - 01);

fn enrollment(package: Package, starts_on: Date, anniversary_on: Date) -> Enrollment {
    Enrollment {
        package,
        purchased_on: starts_on,
        starts_on,
        anniversary_on,
        cancelled: false,
        refund_policy: RefundPolicy::AnyUse,
        refund_days: 30,
        renewal_days: 30,
        refund_ended: false,
    }
}

/// Gold to a day.
fn gold_to(anniversary_on: Date) -> Enrollment {
    enrollment(examples::gold(), LONG_AGO, anniversary_on)
}

fn year(enrollment: Enrollment) -> Year {
    Year { id: YEAR, enrollment, since: LONG_AGO, ordered: false }
}

fn granted(kind: Kind, enrollment: Enrollment, activate_by: Date) -> Granted {
    let benefit = Benefit {
        id: BenefitId::new(),
        product: ProductId::new(),
        name: "Visio".into(),
        kind,
        unit: Unit::Licenses,
        quantity: Some(2),
        credit: None,
        keys_per_benefit: i32::from(kind == Kind::Software),
        keys_issued: 0,
        keys_redeemed: 0,
        pool_short: false,
        seats_assigned: 0,
        support: None,
        units_reserved: 0,
        units_used: 0,
        activation: None,
        activate_by,
        enrollment_id: YEAR,
        enrollment,
        subscription: None,
        given: Vec::new(),
    };
    Granted { benefit, seats: Found::default(), since: LONG_AGO }
}

fn run(ends_on: Date) -> Run {
    Run { product: ProductId::new(), name: "Office 365 E3".into(), seats: 5, ends_on, since: LONG_AGO }
}

fn held(years: Vec<Year>, benefits: Vec<Granted>, runs: Vec<Run>) -> Held {
    Held { years, benefits, runs, waiting_days: 90 }
}

/// What is due, looked at every day of some years.
fn due(held: &Held) -> Vec<(Date, About, Date)> {
    let mut due = Vec::new();
    let mut today = LONG_AGO;
    while today < date!(2030 - 01 - 01) {
        let arising = held.reminders(Days { looked_to: None, today });
        assert!(arising.values().all(|it| !it.is_past));
        due.extend(arising.into_keys().map(|it| (it.remind_on, it.about, it.last_day)));
        today = today.next_day().unwrap();
    }
    due
}

fn days_of(held: &Held, about: About) -> Vec<Date> {
    due(held).into_iter().filter(|it| it.1 == about).map(|it| it.0).collect()
}

#[test]
fn an_anniversary_is_told_fifteen_days_before_it_and_twenty_three_after_it() {
    for (anniversary, before, after) in [
        (date!(2026 - 12 - 14), date!(2026 - 11 - 29), date!(2027 - 01 - 06)),
        (date!(2028 - 02 - 29), date!(2028 - 02 - 14), date!(2028 - 03 - 23)),
        (date!(2028 - 03 - 14), date!(2028 - 02 - 28), date!(2028 - 04 - 06)),
        (date!(2027 - 03 - 14), date!(2027 - 02 - 27), date!(2027 - 04 - 06)),
    ] {
        let held = held(vec![year(gold_to(anniversary))], vec![], vec![]);
        let expected =
            [(before, About::AnniversaryNears, anniversary), (after, About::WindowCloses, anniversary)];
        assert_eq!(due(&held), expected);
    }
}

#[test]
fn a_window_that_closed_before_is_not_told_of_and_no_cancelled_year() {
    let anniversary = date!(2026 - 12 - 14);
    for (renewal_days, told) in [(0, 0), (10, 0), (22, 0), (23, 1), (60, 1)] {
        let held = held(vec![year(Enrollment { renewal_days, ..gold_to(anniversary) })], vec![], vec![]);
        assert_eq!(days_of(&held, About::WindowCloses).len(), told, "{renewal_days}");
        assert_eq!(days_of(&held, About::AnniversaryNears).len(), 1, "{renewal_days}");
    }
    let cancelled = Enrollment { cancelled: true, ..gold_to(anniversary) };
    let benefit = granted(Kind::Software, cancelled, anniversary);
    assert_eq!(due(&held(vec![year(cancelled)], vec![benefit], vec![])), []);
}

#[test]
fn what_is_unused_and_a_subscription_are_told_sixty_thirty_and_seven_days_before() {
    for (last_day, days) in [
        (date!(2026 - 12 - 14), [date!(2026 - 10 - 15), date!(2026 - 11 - 14), date!(2026 - 12 - 07)]),
        (date!(2028 - 02 - 29), [date!(2027 - 12 - 31), date!(2028 - 01 - 30), date!(2028 - 02 - 22)]),
        (date!(2028 - 03 - 01), [date!(2028 - 01 - 01), date!(2028 - 01 - 31), date!(2028 - 02 - 23)]),
        (date!(2027 - 03 - 01), [date!(2026 - 12 - 31), date!(2027 - 01 - 30), date!(2027 - 02 - 22)]),
    ] {
        let unused = held(vec![], vec![granted(Kind::Software, gold_to(last_day), last_day)], vec![]);
        assert_eq!(days_of(&unused, About::Unused), days);
        let run = held(vec![], vec![], vec![run(last_day)]);
        assert_eq!(days_of(&run, About::SubscriptionEnds), days);
    }
}

#[test]
fn what_needs_a_user_is_told_of_in_the_window_too() {
    let (anniversary, last_day) = (date!(2026 - 12 - 14), date!(2027 - 01 - 13));
    let seats = held(vec![], vec![granted(Kind::VisualStudio, gold_to(anniversary), last_day)], vec![]);
    let days = [date!(2026 - 11 - 14), date!(2026 - 12 - 14), date!(2027 - 01 - 06)];
    assert_eq!(days_of(&seats, About::Unused), days);
}

#[test]
fn what_is_used_is_not_told_of_and_of_seats_those_that_are_free_on_that_day() {
    let last_day = date!(2026 - 12 - 14);
    let mut used = granted(Kind::Software, gold_to(last_day), last_day);
    used.benefit.keys_issued = 1;
    let no_key = granted(Kind::Software, gold_to(last_day), last_day);
    let no_key = Granted { benefit: Benefit { keys_per_benefit: 0, ..no_key.benefit }, ..no_key };
    assert_eq!(due(&held(vec![], vec![used, no_key], vec![])), []);
    // Two seats: one is held, the other was taken back, and is free on the ninetieth day of its last tenure.
    let mut seats = granted(Kind::VisualStudio, gold_to(last_day), last_day);
    let assignment = |seat, since: Date, released: bool| Assignment {
        id: AssignmentId::new(),
        seat,
        member: MemberId::new(),
        tenure_started_on: since,
        assigned_at: since.midnight().assume_utc(),
        assigned_on: since,
        released_at: released.then(|| since.midnight().assume_utc()),
    };
    for (since, days) in [
        (date!(2026 - 08 - 16), vec![date!(2026 - 11 - 14), date!(2026 - 12 - 07)]),
        (date!(2026 - 08 - 17), vec![date!(2026 - 12 - 07)]),
    ] {
        seats.seats.assignments = vec![assignment(1, LONG_AGO, false), assignment(2, since, true)];
        let held = held(vec![], vec![seats.clone()], vec![]);
        assert_eq!(days_of(&held, About::Unused), days, "{since}");
        let arising = held.reminders(Days { looked_to: None, today: date!(2026 - 12 - 07) });
        let [reminder] = arising.values().collect::<Vec<_>>()[..] else { panic!("{arising:?}") };
        assert_eq!(reminder.unused[0].1, Unused::Seats(1));
    }
}

#[test]
fn what_ends_on_one_day_is_one_reminder() {
    let last_day = date!(2026 - 12 - 14);
    let benefit = || granted(Kind::Software, gold_to(last_day), last_day);
    let other = granted(Kind::Software, gold_to(last_day), date!(2026 - 12 - 13));
    let action_pack = enrollment(examples::action_pack(), LONG_AGO, last_day);
    let years = vec![year(gold_to(last_day)), Year { id: EnrollmentId::new(), ..year(action_pack) }];
    let held = held(years, vec![benefit(), benefit(), other], vec![run(last_day), run(last_day)]);
    let on = |today| held.reminders(Days { looked_to: None, today });
    let arising = on(date!(2026 - 11 - 14));
    let counts: Vec<_> =
        arising.iter().map(|(key, it)| (key.about, it.unused.len(), it.runs.len())).collect();
    assert_eq!(counts, [(About::Unused, 2, 0), (About::SubscriptionEnds, 0, 2)]);
    let arising = on(date!(2026 - 11 - 29));
    let counts: Vec<_> =
        arising.iter().map(|(key, it)| (key.about, it.years.len(), it.unused.len())).collect();
    assert_eq!(counts, [(About::AnniversaryNears, 2, 3)], "with what is unused of both");
}

#[test]
fn no_reminder_is_of_a_day_on_which_its_last_day_was_none_yet() {
    let last_day = date!(2026 - 12 - 14);
    for (since, told) in [
        (date!(2026 - 11 - 13), 2),
        (date!(2026 - 11 - 14), 1),
        (date!(2026 - 12 - 06), 1),
        (date!(2026 - 12 - 07), 0),
        (date!(2026 - 12 - 08), 0),
    ] {
        let benefit = Granted { since, ..granted(Kind::Software, gold_to(last_day), last_day) };
        let held = held(vec![], vec![benefit], vec![Run { since, ..run(last_day) }]);
        assert_eq!(days_of(&held, About::Unused).len(), told, "{since}");
        assert_eq!(days_of(&held, About::SubscriptionEnds).len(), told, "{since}");
        // Nor are those days told as passed.
        let arising = held.reminders(Days { looked_to: Some(LONG_AGO), today: date!(2027 - 01 - 01) });
        assert_eq!(arising.len(), told * 2, "{since}");
    }
    for (since, told) in [(date!(2026 - 11 - 28), 2), (date!(2026 - 11 - 29), 1), (date!(2027 - 01 - 06), 0)]
    {
        let held = held(vec![Year { since, ..year(gold_to(last_day)) }], vec![], vec![]);
        assert_eq!(due(&held).len(), told, "{since}");
    }
}

#[test]
fn once_a_year_is_renewed_nothing_is_told_of_the_one_before() {
    let (anniversary, last_day) = (date!(2026 - 12 - 14), date!(2027 - 01 - 13));
    let benefit = || granted(Kind::VisualStudio, gold_to(anniversary), last_day);
    let with = |other: Enrollment| {
        let other = Year { id: EnrollmentId::new(), ..year(other) };
        held(vec![year(gold_to(anniversary)), other], vec![benefit()], vec![])
    };
    let in_window = |held: &Held| {
        let arising = held.reminders(Days { looked_to: None, today: date!(2027 - 01 - 06) });
        arising.into_keys().map(|it| it.about).collect::<Vec<_>>()
    };
    let told = [About::WindowCloses, About::Unused];
    let next = |package, starts_on| enrollment(package, starts_on, date!(2028 - 01 - 01));
    for starts_on in [date!(2026 - 12 - 15), date!(2027 - 01 - 06)] {
        assert_eq!(in_window(&with(next(examples::gold(), starts_on))), [], "{starts_on}");
        assert_eq!(in_window(&with(next(examples::silver(), starts_on))), told, "another level");
    }
    assert_eq!(in_window(&with(next(examples::gold(), date!(2027 - 01 - 07)))), told, "not yet");
    let cancelled = Enrollment { cancelled: true, ..next(examples::gold(), date!(2026 - 12 - 15)) };
    assert_eq!(in_window(&with(cancelled)), told, "what was cancelled renews nothing");
}

#[test]
fn a_day_that_nobody_looked_at_has_passed_and_others_have_not() {
    let held = held(vec![year(gold_to(date!(2026 - 12 - 14)))], vec![], vec![]);
    let before = date!(2026 - 11 - 29);
    let told = |looked_to, today| {
        let arising = held.reminders(Days { looked_to, today });
        arising.into_iter().map(|(key, it)| (key.remind_on, it.is_past)).collect::<Vec<_>>()
    };
    let yesterday = date!(2026 - 11 - 28);
    assert_eq!(told(Some(yesterday), before), [(before, false)]);
    assert_eq!(told(Some(before), before), [(before, false)], "again today: it is noted once");
    assert_eq!(told(Some(yesterday), date!(2026 - 11 - 30)), [(before, true)]);
    assert_eq!(told(Some(before), date!(2026 - 11 - 30)), [], "it was looked at");
    assert_eq!(told(None, date!(2026 - 11 - 30)), [], "nobody ever looked: nothing has passed");
    let later = date!(2027 - 01 - 06);
    assert_eq!(told(Some(yesterday), later), [(before, true), (later, false)], "after a standstill");
    assert_eq!(told(Some(later), yesterday), [], "a clock that was set back");
    let (month, first) = (Days { looked_to: Some(before), today: later }.list(), date!(2026 - 11 - 30));
    assert_eq!((month.len(), month.first(), month.last()), (38, Some(&first), Some(&later)));
    assert_eq!(Days { looked_to: Some(later), today: before }.list(), [before]);
    assert_eq!(Days { looked_to: None, today: before }.list(), [before]);
}

#[test]
fn the_day_is_that_of_the_companys_zone() {
    let held = held(vec![year(gold_to(date!(2026 - 12 - 14)))], vec![], vec![]);
    let told = |at: OffsetDateTime, zone: &TimeZone| {
        !held.reminders(Days { looked_to: None, today: date_in(at, zone) }).is_empty()
    };
    // The 29 November begins and ends at these moments.
    for (name, begins, ends) in [
        ("Pacific/Kiritimati", datetime!(2026-11-28 10:00 UTC), datetime!(2026-11-29 10:00 UTC)),
        ("Europe/Zurich", datetime!(2026-11-28 23:00 UTC), datetime!(2026-11-29 23:00 UTC)),
        ("Pacific/Pago_Pago", datetime!(2026-11-29 11:00 UTC), datetime!(2026-11-30 11:00 UTC)),
    ] {
        let zone = zone(name).unwrap();
        let second = Duration::SECOND;
        let told = [begins - second, begins, ends - second, ends].map(|at| told(at, &zone));
        assert_eq!(told, [false, true, true, false], "{name}");
    }
}
