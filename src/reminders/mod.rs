//! Reminders (R-DATE-8): of an anniversary, of what ends unused, and of a subscription's end. Which of them arise of what a company
//! has, on which day, and whether that day is today or has passed. Which day follows from which, [`crate::dates`] tells.
//!
//! What arises once is one reminder for all that has the same last day. It doesn't arise where a company can do nothing about it
//! ([`store::list_companies`]), nor where its last day became that day only on the day of the reminder, or after it.

pub mod acts;
pub mod mails;
pub mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use time::{Date, Duration};

use crate::base::ids::{EnrollmentId, ProductId};
use crate::base::names::named;
use crate::catalogue::Name;
use crate::dates;
use crate::membership::{Benefit, Enrollment, EnrollmentState, Unused};
use crate::seats::{Found, Standing, Terms};

/// So long it is kept which were sent: longer than any standstill after which they are looked for.
pub const KEPT: Duration = Duration::days(730);

named! {
    /// What a reminder is about.
    pub enum About {
        /// A membership's year that ends soon.
        AnniversaryNears = "anniversary_nears",
        /// A renewal window that closes soon.
        WindowCloses = "window_closes",
        /// What ends unused.
        Unused = "unused",
        /// Subscriptions that end.
        SubscriptionEnds = "subscription_ends",
    }
}

impl About {
    /// Whether people can turn it off for themselves.
    #[must_use]
    pub fn can_be_turned_off(self) -> bool {
        matches!(self, Self::Unused | Self::SubscriptionEnds)
    }
}

/// A membership that was not cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    pub id: EnrollmentId,
    pub enrollment: Enrollment,
    /// The day since which its days are these: that of the purchase, or of an extension.
    pub since: Date,
    /// Whether a renewal of it waits for its payment (R-DATE-4).
    pub ordered: bool,
}

/// A benefit.
#[derive(Clone, Debug)]
pub struct Granted {
    pub benefit: Benefit,
    /// What is known of its seats, if it has some.
    pub seats: Found,
    /// The day since which its last day is this one.
    pub since: Date,
}

/// A subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub product: ProductId,
    pub name: Name,
    pub seats: i32,
    /// Its last day.
    pub ends_on: Date,
    /// The day since which it is that: of the last redemption that was recorded.
    pub since: Date,
}

/// What a company has.
#[derive(Clone, Debug, Default)]
pub struct Held {
    pub years: Vec<Year>,
    pub benefits: Vec<Granted>,
    pub runs: Vec<Run>,
    /// How long a seat waits for its next holder (R-SEAT-3).
    pub waiting_days: i32,
}

/// Which days are looked at, in the company's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The last day that was looked at before; none where none ever was, and then no day has passed.
    pub looked_to: Option<Date>,
    pub today: Date,
}

impl Days {
    /// Whether a reminder of this day is looked at now; if so, whether its day has passed.
    fn passed(self, day: Date) -> Option<bool> {
        if day == self.today {
            return Some(false);
        }
        self.looked_to.is_some_and(|looked_to| looked_to < day && day < self.today).then_some(true)
    }

    /// Every day that is looked at, today the last.
    #[must_use]
    pub fn list(self) -> Vec<Date> {
        let first = self.looked_to.map_or(self.today, dates::day_after);
        let days = std::iter::successors(Some(first), |day| Some(dates::day_after(*day)));
        days.take_while(|day| *day < self.today).chain([self.today]).collect()
    }
}

/// A reminder. There is at most one of each: of a company, by these three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The day it is for.
    pub remind_on: Date,
    pub about: About,
    /// The last day of what it is about; of a renewal window that of the year before it.
    pub last_day: Date,
}

/// What it is about.
#[derive(Clone, Debug, Default)]
pub struct Reminder<'a> {
    /// Whether its day has passed: then it is not sent.
    pub is_past: bool,
    pub years: Vec<&'a Year>,
    /// What these grant.
    pub granted: Vec<&'a Benefit>,
    /// What is unused: of the memberships that it is about, or what ends.
    pub unused: Vec<(&'a Benefit, Unused)>,
    pub runs: Vec<&'a Run>,
}

impl Held {
    /// All that arise on these days, in the order in which they are due.
    #[must_use]
    pub fn reminders(&self, days: Days) -> BTreeMap<Key, Reminder<'_>> {
        let mut all = BTreeMap::new();
        for year in &self.years {
            self.of_year(year, days, &mut all);
        }
        for granted in &self.benefits {
            self.of_benefit(granted, days, &mut all);
        }
        for run in &self.runs {
            for (remind_on, is_past) in looked_at(dates::last_day_reminders(run.ends_on), run.since, days) {
                let key = Key { remind_on, about: About::SubscriptionEnds, last_day: run.ends_on };
                arise(&mut all, key, is_past).runs.push(run);
            }
        }
        all
    }

    fn of_year<'a>(&'a self, year: &'a Year, days: Days, all: &mut BTreeMap<Key, Reminder<'a>>) {
        let last_day = year.enrollment.anniversary_on;
        let [before, after] = dates::anniversary_reminders(last_day);
        for (remind_on, is_past) in looked_at([before, after], year.since, days) {
            // Which of the two it is, and whether it is one: a window can be shorter than that.
            let about = match year.enrollment.state(remind_on) {
                EnrollmentState::Active if remind_on == before => About::AnniversaryNears,
                EnrollmentState::InRenewalWindow if remind_on == after => About::WindowCloses,
                _ => continue,
            };
            if self.is_renewed(&year.enrollment, remind_on) {
                continue;
            }
            let reminder = arise(all, Key { remind_on, about, last_day }, is_past);
            reminder.years.push(year);
            let of_year = || self.benefits.iter().filter(|it| it.benefit.enrollment_id == year.id);
            reminder.granted.extend(of_year().map(|it| &it.benefit));
            reminder.unused.extend(of_year().filter_map(|it| self.unused(it, remind_on)));
        }
    }

    fn of_benefit<'a>(&'a self, granted: &'a Granted, days: Days, all: &mut BTreeMap<Key, Reminder<'a>>) {
        let last_day = granted.benefit.activate_by;
        for (remind_on, is_past) in looked_at(dates::last_day_reminders(last_day), granted.since, days) {
            if self.is_renewed(&granted.benefit.enrollment, remind_on) {
                continue;
            }
            if let Some(unused) = self.unused(granted, remind_on) {
                arise(all, Key { remind_on, about: About::Unused, last_day }, is_past).unused.push(unused);
            }
        }
    }

    /// Whether on that day a later year of the same package has begun: what the earlier one said of renewing, and what was left of
    /// it, is over (R-DATE-7).
    fn is_renewed(&self, of: &Enrollment, on: Date) -> bool {
        self.years.iter().map(|it| &it.enrollment).any(|it| {
            let is_later = of.starts_on < it.starts_on && of.anniversary_on < it.anniversary_on;
            it.package == of.package && !it.cancelled && is_later && it.starts_on <= on
        })
    }

    /// What is unused of a benefit on a day, by its use as it is now.
    fn unused<'a>(&self, granted: &'a Granted, on: Date) -> Option<(&'a Benefit, Unused)> {
        let it = &granted.benefit;
        let free = if it.has_seats() {
            let terms = Terms::new(it, self.waiting_days, on);
            Standing::new(it.seats(), granted.seats.clone(), terms).counts().free
        } else {
            0
        };
        it.unused(free, on).map(|unused| (it, unused))
    }
}

/// Those of these days that are looked at, each with whether it has passed. What has this last day since one of them, or since
/// later, is not reminded of on it.
fn looked_at<const N: usize>(of: [Date; N], since: Date, days: Days) -> impl Iterator<Item = (Date, bool)> {
    let days_of = of.into_iter().filter(move |day| since < *day);
    days_of.filter_map(move |day| days.passed(day).map(|is_past| (day, is_past)))
}

fn arise<'a, 'all>(
    all: &'all mut BTreeMap<Key, Reminder<'a>>,
    key: Key,
    is_past: bool,
) -> &'all mut Reminder<'a> {
    all.entry(key).or_insert_with(|| Reminder { is_past, ..Reminder::default() })
}
