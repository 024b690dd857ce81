//! What the table asks, put to those who answer it in the portal.

use jiff::tz::TimeZone;
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{Date, OffsetDateTime};

use crate::base::clock::{date_in, end_of};
use crate::base::ids::{AssignmentId, BenefitId, EnrollmentId, MemberId, ProductId};
use crate::catalogue::{Kind, Unit};
use crate::dates;
use crate::granting::{WrongStart, check_start};
use crate::membership::packages::examples;
use crate::membership::{ActivationState, Benefit, Enrollment, EnrollmentState, KeysClosed, Latest};
use crate::membership::{Refund, RefundPolicy, Status, Subscription};
use crate::seats::{Assignment, Seats, Terms};
use crate::service_requests::{CloseReason, may_reopen};
use crate::subscriptions::{BadDay, Outcomes, check_day, outcomes};

/// When it is asked, and where.
pub(super) struct Moment<'a> {
    pub at: OffsetDateTime,
    pub today: Date,
    pub zone: &'a TimeZone,
}

/// What is so at the moment. A question ends with a day; what follows a comma is a setting and its value.
pub(super) fn said(asked: &str, now: &Moment<'_>) -> String {
    let (question, setting) = asked.split_once(", ").unwrap_or((asked, ""));
    let (what, day) = question.rsplit_once(' ').unwrap_or((question, ""));
    let (what, day) = if question == FIVE_BY_TEN { (question, "") } else { (what, day) };
    let (name, value) = setting.rsplit_once(' ').unwrap_or_default();
    let number = |default: i32| if name.is_empty() { default } else { value.parse().unwrap() };
    let today = now.today;
    match what {
        "membership" if name == "renewal ordered" => kept(date(day), date(value), today),
        "membership" => state(&from(date(day), number(30)), today),
        "membership renewed" => state(&renewed(date(day)), today),
        "membership given from" => given(check_start(date(day), today)),
        "keys" => open(benefit(Kind::Software, date(day)).keys_open(today)),
        "issued keys" => {
            open(Benefit { keys_issued: 1, ..benefit(Kind::Software, date(day)) }.keys_open(today))
        }
        "seats" => open(needing_user(Kind::VisualStudio, date(day), number(30)).seats_open(today)),
        "days left" => benefit(Kind::Software, date(day)).days_left(today).to_string(),
        "technical request" => waits(needing_user(Kind::Technical, date(day), 30), today),
        "offer request" => waits(benefit(Kind::GoToMarket, date(day)), today),
        "offer fulfilled" => {
            let months = (name == "months").then(|| number(0));
            dates::offer_expires_on(today, months, dates::anniversary_of(date(day))).to_string()
        }
        "offer until" => offer(date(day), today),
        "key redeemed" => usable(date(day), today),
        "redemption on" => redemption(date(day), today),
        FIVE_BY_TEN => extended(date(value), today),
        "refund" => refund(date(day), number(30), today),
        "order" => word(today <= dates::pay_by(date(day)), "open", "expired"),
        "seat" => seat(date(day), number(90), today),
        "reminder of the anniversary" => reminder(&dates::anniversary_reminders(date(day)), today),
        "reminder of the last day" => reminder(&dates::last_day_reminders(date(day)), today),
        "request closed" => {
            let closed_on = date_in(OffsetDateTime::parse(day, &Rfc3339).unwrap(), now.zone);
            word(may_reopen(closed_on, CloseReason::Solved, today).is_ok(), "can be reopened", "too late")
        }
        "role until" => word(now.at < end_of(date(day), now.zone).unwrap(), "in force", "over"),
        _ => panic!("nobody answers {asked}"),
    }
}

const FIVE_BY_TEN: &str = "five extended by ten";

fn date(day: &str) -> Date {
    Date::parse(day, &Iso8601::DATE).unwrap()
}

fn word(is: bool, so: &str, otherwise: &str) -> String {
    if is { so } else { otherwise }.to_owned()
}

fn enrollment(starts_on: Date, anniversary_on: Date) -> Enrollment {
    Enrollment {
        package: examples::gold(),
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

fn from(starts_on: Date, renewal_days: i32) -> Enrollment {
    Enrollment { renewal_days, ..enrollment(starts_on, dates::anniversary_of(starts_on)) }
}

fn renewed(paid_on: Date) -> Enrollment {
    enrollment(paid_on, dates::renewed_anniversary(paid_on))
}

fn state(enrollment: &Enrollment, today: Date) -> String {
    let state = match enrollment.state(today) {
        EnrollmentState::NotStarted => "not started",
        EnrollmentState::Active => "active",
        EnrollmentState::InRenewalWindow => "in its window",
        EnrollmentState::Lapsed => "lapsed",
        EnrollmentState::Cancelled => "cancelled",
    };
    state.to_owned()
}

fn kept(starts_on: Date, ordered_on: Date, today: Date) -> String {
    let lapses_on = dates::lapses_on(dates::anniversary_of(starts_on), 30, Some(ordered_on));
    word(today < lapses_on, "kept", "lapsed")
}

fn given(checked: Result<(), WrongStart>) -> String {
    let said = match checked {
        Ok(()) => "possible",
        Err(WrongStart::InFuture) => "in the future",
        Err(WrongStart::Over(_)) => "over",
    };
    said.to_owned()
}

/// One that needs no user, of a membership of this first day.
fn benefit(kind: Kind, starts_on: Date) -> Benefit {
    let enrollment = from(starts_on, 30);
    Benefit {
        id: BenefitId::new(),
        product: ProductId::new(),
        name: "Product".into(),
        kind,
        unit: Unit::Licenses,
        quantity: Some(1),
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
        activate_by: dates::activate_by(enrollment.anniversary_on, false, 30),
        enrollment_id: EnrollmentId::new(),
        enrollment,
        subscription: None,
        given: Vec::new(),
    }
}

fn needing_user(kind: Kind, starts_on: Date, extra_days: i32) -> Benefit {
    let it = benefit(kind, starts_on);
    Benefit { activate_by: dates::activate_by(it.enrollment.anniversary_on, true, extra_days), ..it }
}

fn open(closed: Result<(), KeysClosed>) -> String {
    let said = match closed {
        Ok(()) => "open",
        Err(KeysClosed::Expired) => "expired",
        Err(KeysClosed::Lapsed) => "lapsed",
        Err(KeysClosed::NotStarted) => "not started",
        Err(KeysClosed::Cancelled) => "cancelled",
    };
    said.to_owned()
}

fn activation(state: ActivationState, active_until: Option<Date>) -> Option<Latest> {
    Some(Latest { state, since: OffsetDateTime::UNIX_EPOCH, active_until })
}

fn waits(it: Benefit, today: Date) -> String {
    let it = Benefit { activation: activation(ActivationState::Requested, None), ..it };
    match it.status(today) {
        Status::Requested => "waits".to_owned(),
        Status::Expired if it.is_declined_by_portal(today) => "declined".to_owned(),
        other => format!("{other:?}"),
    }
}

fn offer(until: Date, today: Date) -> String {
    let it = benefit(Kind::GoToMarket, until);
    let it = Benefit { activation: activation(ActivationState::Active, Some(until)), ..it };
    word(it.status(today) == Status::Active, "active", "expired")
}

/// A subscription that has ended makes room for a new one.
fn usable(redeemed_on: Date, today: Date) -> String {
    let Outcomes::New(built) = outcomes(None, 5, redeemed_on, redeemed_on) else {
        unreachable!("nothing ran")
    };
    assert_eq!(built.ends_on, dates::key_usable_until(redeemed_on));
    word(matches!(outcomes(Some(built), 5, today, today), Outcomes::Choice { .. }), "usable", "over")
}

fn redemption(day: Date, today: Date) -> String {
    let said = match check_day(day, date("2026-11-20"), date("2026-12-14"), None, today) {
        Ok(()) => "possible",
        Err(BadDay::InFuture) => "in the future",
        Err(BadDay::AfterActivateBy(_)) => "too late",
        Err(BadDay::BeforeIssue(_)) => "before its issue",
        Err(BadDay::BeforeLast(_)) => "before the last",
    };
    said.to_owned()
}

fn extended(ends_on: Date, today: Date) -> String {
    match outcomes(Some(Subscription { seats: 5, ends_on }), 10, today, today) {
        Outcomes::Choice { extend: Ok(it), .. } => it.ends_on.to_string(),
        Outcomes::Choice { extend: Err(_), .. } => "too long".to_owned(),
        Outcomes::New(_) => "a new one".to_owned(),
    }
}

fn refund(paid_on: Date, refund_days: i32, today: Date) -> String {
    let it = Enrollment { refund_days, ..from(paid_on, 30) };
    match it.refund(today) {
        Refund::PossibleUntil(day) if day == dates::refund_until(paid_on, refund_days) => {
            "possible".to_owned()
        }
        Refund::TooLate => "too late".to_owned(),
        other => format!("{other:?}"),
    }
}

/// A seat that was taken back from its first holder the day it was given.
fn seat(tenure_started_on: Date, waiting_days: i32, today: Date) -> String {
    let at = tenure_started_on.midnight().assume_utc();
    let last = Assignment {
        id: AssignmentId::new(),
        seat: 1,
        member: MemberId::new(),
        tenure_started_on,
        assigned_at: at,
        assigned_on: tenure_started_on,
        released_at: Some(at),
    };
    let its = benefit(Kind::VisualStudio, tenure_started_on);
    let seats = Seats::new(1, vec![last], Terms::new(&its, waiting_days, today));
    word(seats.choose(MemberId::new()).is_ok(), "free", "waits")
}

fn reminder(days: &[Date], today: Date) -> String {
    let which = days.iter().position(|day| *day == today);
    which.map_or("none", |at| ["first", "second", "third"][at]).to_owned()
}
