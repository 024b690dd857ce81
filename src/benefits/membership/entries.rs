//! The company's dates as entries of the timeline.

use std::collections::HashMap;

use time::{Date, OffsetDateTime};

use crate::base::ids::EnrollmentId;
use crate::benefits::glance::{Held, Run};
use crate::benefits::to_do::{self, Task};
use crate::catalogue::{Kind as BenefitKind, Name};
use crate::dates;
use crate::i18n::Texts;
use crate::membership::{Benefit, Refund, paths};
use crate::timeline::{Entry, Kind};

/// A seat that waits for its next holder.
#[derive(Clone, Debug)]
pub struct Cooling<'a> {
    pub benefit: &'a Benefit,
    pub seat: i32,
    /// The day on which it was taken back, and when.
    pub since: Date,
    pub at: OffsetDateTime,
    /// The first day on which another member may have it (R-SEAT-3).
    pub free_on: Date,
}

/// What the entries are made of.
pub struct Facts<'a> {
    pub mpn_id: i64,
    pub today: Date,
    pub years: &'a [Held],
    /// What can still be taken up.
    pub open: Vec<Task<'a>>,
    pub cooling: Vec<Cooling<'a>>,
    pub runs: &'a [Run],
}

/// Those of a year; of one that was cancelled on a day, to that day.
fn of_year(it: &Held, (cancelled_on, today): (Option<Date>, Date), mpn_id: i64, t: &Texts) -> Vec<Entry> {
    let (year, group) = (&it.enrollment, it.enrollment.package.name(t));
    let id = |what: &str| format!("{what}-{}", it.id);
    let entry = |what: &str, kind: Kind, days, title: String| {
        let entry = Entry::new(id(what), kind, days, title, it.changed_at).of(group.clone());
        entry.leading_to(paths::membership(mpn_id, it.id))
    };
    let detail = t.locale().list(&Name::all_of(&it.offers, t));
    let last = cancelled_on.unwrap_or(year.anniversary_on);
    let whole = entry("year", Kind::Membership, (year.starts_on, last), Kind::Membership.word(t));
    let mut entries = vec![whole.telling(detail)];
    if cancelled_on.is_some() {
        return entries;
    }
    let window = (year.renewal_opens_on(), year.renewal_closes_on());
    if window.0 <= window.1 {
        entries.push(entry("window", Kind::Window, window, Kind::Window.word(t)));
    }
    if let Refund::PossibleUntil(day) = year.refund(today) {
        entries.push(entry("refund", Kind::RefundUntil, (day, day), t.timeline_cancel()));
    }
    entries
}

/// Of what can still be taken up the last day.
fn of_task(
    task: Task<'_>,
    changed_at: &HashMap<EnrollmentId, OffsetDateTime>,
    mpn_id: i64,
    t: &Texts,
) -> Option<Entry> {
    let (kind, benefit, title): (_, _, fn(&Texts, &str) -> String) = match task {
        Task::GetKeys(it) => (Kind::GetBy, it, |t, name| t.timeline_get_keys(name)),
        Task::Assign(it, _) => (Kind::AssignBy, it, |t, name| t.timeline_assign(name)),
        Task::Activate(it) => (Kind::ActivateBy, it, |t, name| t.timeline_activate(name)),
        _ => return None,
    };
    let at = *changed_at.get(&benefit.enrollment_id)?;
    let day = benefit.activate_by;
    let entry =
        Entry::new(format!("benefit-{}", benefit.id), kind, (day, day), title(t, benefit.name.of(t)), at);
    let entry = entry.of(benefit.enrollment.package.name(t)).telling(to_do::amount_of(task, t));
    Some(entry.leading_to(paths::benefit(mpn_id, benefit.kind, benefit.id)))
}

/// A subscription that has not ended, and the keys that were redeemed for it and can be used still.
fn of_run(it: &Run, today: Date, mpn_id: i64, t: &Texts) -> Vec<Entry> {
    let (current, locale) = (it.current(), t.locale());
    let Some(first) = current.first().filter(|_| today <= it.ends_on) else { return Vec::new() };
    let changed_at = current.iter().map(|it| it.at).max().unwrap_or(first.at);
    let name = it.name.of(t);
    let href = paths::kind(mpn_id, BenefitKind::Cloud);
    let title = t.timeline_subscribed(i64::from(it.seats), name);
    let run = Entry::new(
        format!("subscription-{}", it.product),
        Kind::Subscription,
        (first.on, it.ends_on),
        title,
        changed_at,
    );
    let keys = current.iter().filter(|it| today <= dates::key_usable_until(it.on)).map(|key| {
        let days = (key.on, dates::key_usable_until(key.on));
        Entry::new(format!("key-{}", key.key), Kind::KeyUse, days, t.timeline_key(name), key.at)
            .telling(t.timeline_key_redeemed(locale.date(key.on)))
    });
    let all = std::iter::once(run).chain(keys);
    all.map(|it| it.of(t.timeline_redeemed()).leading_to(href.clone())).collect()
}

fn of_seat(it: &Cooling<'_>, mpn_id: i64, t: &Texts) -> Entry {
    let locale = t.locale();
    let title = t.seat_of_product(it.benefit.name.of(t), locale.number(it.seat));
    let days = (it.since, dates::day_before(it.free_on));
    Entry::new(format!("seat-{}-{}", it.benefit.id, it.seat), Kind::CoolingSeat, days, title, it.at)
        .of(it.benefit.enrollment.package.name(t))
        .telling(t.timeline_free_on(locale.date(it.free_on)))
        .leading_to(paths::benefit(mpn_id, it.benefit.kind, it.benefit.id))
}

/// All of them. `cancelled_on` tells on which day of the company a year was cancelled.
pub fn entries(of: &Facts<'_>, cancelled_on: impl Fn(OffsetDateTime) -> Date, t: &Texts) -> Vec<Entry> {
    let changed_at: HashMap<EnrollmentId, OffsetDateTime> =
        of.years.iter().map(|it| (it.id, it.changed_at)).collect();
    let years = of
        .years
        .iter()
        .flat_map(|it| of_year(it, (it.cancelled_at.map(&cancelled_on), of.today), of.mpn_id, t));
    let tasks = of.open.iter().filter_map(|it| of_task(*it, &changed_at, of.mpn_id, t));
    let seats = of.cooling.iter().map(|it| of_seat(it, of.mpn_id, t));
    let runs = of.runs.iter().flat_map(|it| of_run(it, of.today, of.mpn_id, t));
    years.chain(tasks).chain(seats).chain(runs).collect()
}
