//! Figures: how much of what is granted is used, how long companies wait, what comes up for renewal and what lapses unused; of the
//! whole programme, and of one company (decision 86). A worker counts all companies once a day and keeps little tables of it,
//! which the pages read. What the numbers are is said here, once, for who counts and for who shows.

pub mod acts;
mod chart;
pub mod console;
mod figures;
pub mod paths;
pub mod portal;
pub mod store;

use std::collections::BTreeMap;

use time::{Date, Duration};

use crate::base::names::named;
use crate::catalogue::Kind;
use crate::dates;
use crate::i18n::Texts;
use crate::membership::{ActivationState, Benefit, Package, Status, Unused};
use crate::service_requests::RequestType;

/// What ends within so many days, and is unused, is about to lapse.
pub const LAPSING_DAYS: i64 = 90;
/// What was finished in so long before the count tells how long companies wait.
pub const FINISHED_WITHIN: Duration = Duration::days(90);
/// So many months are told of renewals, back and ahead, this one among both.
pub const MONTHS: i32 = 12;
/// So long the days of the programme are kept.
pub const KEPT: Duration = Duration::days(1_100);
/// So long the days of a company are kept, and of what has not changed since, the last that it did.
pub const COMPANY_KEPT: Duration = Duration::days(400);
/// So long the pages look back.
pub const SHOWN: Duration = Duration::days(366);

/// How much is granted and used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Benefits of memberships that run or can be renewed, but for software that needs no key: that is neither used nor unused.
    pub granted: i64,
    /// Those of them of which something is used, or asked for.
    pub used: i64,
    /// Seats of the granted ones.
    pub seats: i64,
    /// How many of these have a holder.
    pub assigned: i64,
}

impl Counts {
    /// What one benefit adds on a day.
    #[must_use]
    pub fn of(it: &Benefit, today: Date) -> Self {
        let Some(used) = is_used(it, today) else { return Self::default() };
        let assigned = if it.has_seats() { i64::from(it.seats_assigned.max(0)) } else { 0 };
        // Without a limit there are as many as have a holder.
        let seats = if it.has_seats() { i64::from(it.seats()).max(assigned) } else { 0 };
        Self { granted: 1, used: i64::from(used), seats, assigned }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, more: Self) -> Self {
        Self {
            granted: self.granted + more.granted,
            used: self.used + more.used,
            seats: self.seats + more.seats,
            assigned: self.assigned + more.assigned,
        }
    }

    /// What of many benefits there is of each that `by` tells.
    pub fn by<'a, K: Ord>(
        benefits: impl IntoIterator<Item = &'a Benefit>,
        today: Date,
        by: impl Fn(&Benefit) -> K,
    ) -> BTreeMap<K, Self> {
        let mut all: BTreeMap<K, Self> = BTreeMap::new();
        for it in benefits {
            let counts = Self::of(it, today);
            if counts.granted > 0 {
                let sum = all.entry(by(it)).or_default();
                *sum = sum.and(counts);
            }
        }
        all
    }
}

/// Whether something of a benefit is used on a day; `None` where it isn't counted.
fn is_used(it: &Benefit, today: Date) -> Option<bool> {
    if !it.enrollment.state(today).is_listed() {
        return None;
    }
    match it.status(today) {
        Status::NoKeyNeeded => None,
        Status::NotUsed | Status::Declined | Status::Withdrawn => Some(false),
        // Never taken up, or an offer whose time is over.
        Status::Expired => Some(it.activation.is_some_and(|it| it.state == ActivationState::Active)),
        Status::KeysShown
        | Status::Redeemed
        | Status::Assigned
        | Status::Requested
        | Status::InProgress
        | Status::Active => Some(true),
    }
}

/// What of a benefit lapses unused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lapsing {
    /// How many licences, seats, hours, incidents or offers; what is unlimited counts as one.
    pub units: i64,
    /// The last day to take them up.
    pub on: Date,
    /// Each unit counts by how near that day is: 91 on the day itself, one 90 days before.
    pub weight: i64,
}

impl Lapsing {
    /// What of it lapses unused within [`LAPSING_DAYS`], if something does.
    #[must_use]
    pub fn of(it: &Benefit, today: Date) -> Option<Self> {
        let left = it.days_left(today);
        if !(0..=LAPSING_DAYS).contains(&left) || !it.enrollment.state(today).is_listed() {
            return None;
        }
        let units = unused_units(it, today);
        let weight = units.saturating_mul(LAPSING_DAYS + 1 - left);
        (units > 0).then_some(Self { units, on: it.activate_by, weight })
    }
}

/// How many units of a benefit are unused, and can still be taken up.
fn unused_units(it: &Benefit, today: Date) -> i64 {
    let free = i64::from(it.seats()) - i64::from(it.seats_assigned);
    match it.unused(free, today) {
        Some(Unused::Seats(free)) => free,
        Some(Unused::Keys | Unused::Activation) => i64::from(it.quantity.unwrap_or(1)),
        // Hours and incidents are taken up one by one, once they are active.
        None if it.support.is_some() && it.status(today) == Status::Active => {
            i64::from(it.units_left().unwrap_or(0)).max(0)
        }
        None => 0,
    }
}

/// What of a company lapses unused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Losses {
    pub benefits: i64,
    pub units: i64,
    /// The soonest of their last days.
    pub on: Option<Date>,
    pub weight: i64,
}

impl Losses {
    /// Of these benefits.
    pub fn of<'a>(benefits: impl IntoIterator<Item = &'a Benefit>, today: Date) -> Self {
        let lapsing = benefits.into_iter().filter_map(|it| Lapsing::of(it, today));
        lapsing.fold(Self::default(), |sum, it| Self {
            benefits: sum.benefits + 1,
            units: sum.units + it.units,
            on: Some(sum.on.map_or(it.on, |on| on.min(it.on))),
            weight: sum.weight.saturating_add(it.weight),
        })
    }
}

named! {
    /// What companies wait for: activations by their kind, service requests by their type.
    pub enum Wait {
        Technical = "technical",
        GoToMarket = "go_to_market",
        Presales = "presales",
        Advisory = "advisory",
        Cloud = "cloud",
        OnPremises = "on_premises",
        Cancellation = "cancellation",
        Other = "other",
    }
}

impl Wait {
    /// In words.
    #[must_use]
    pub fn name(self, t: &Texts) -> String {
        match self {
            Self::Technical => t.insights_wait_activation(Kind::Technical.page_name(t)),
            Self::GoToMarket => t.insights_wait_activation(Kind::GoToMarket.page_name(t)),
            Self::Presales => RequestType::Presales.name(t),
            Self::Advisory => RequestType::Advisory.name(t),
            Self::Cloud => RequestType::Cloud.name(t),
            Self::OnPremises => RequestType::OnPremises.name(t),
            Self::Cancellation => RequestType::Cancellation.name(t),
            Self::Other => RequestType::Other.name(t),
        }
    }
}

/// How long something took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Took {
    /// How many were finished.
    pub finished: i64,
    /// Half of them took at most so long, in seconds; nine of ten at most so long.
    pub median: i32,
    pub p90: i32,
}

impl Took {
    /// Of what took so many seconds each; none of nothing.
    #[must_use]
    pub fn of(mut seconds: Vec<i32>) -> Option<Self> {
        seconds.sort_unstable();
        Some(Self {
            finished: i64::try_from(seconds.len()).unwrap_or(i64::MAX),
            median: percentile(&seconds, 50)?,
            p90: percentile(&seconds, 90)?,
        })
    }
}

/// The least of these, sorted, that so many percent of them don't exceed: as Postgres's `percentile_disc`.
fn percentile(sorted: &[i32], percent: usize) -> Option<i32> {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

/// The days of a membership, as far as renewing goes.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    pub anniversary_on: Date,
    pub renewal_days: i32,
    /// Whether another year or level has taken its place.
    pub followed: bool,
}

/// How many memberships come up for renewal in a month, and were renewed or lapsed when their windows closed in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Renewals {
    pub ahead: i64,
    pub renewed: i64,
    pub lapsed: i64,
}

impl Renewals {
    /// Both together.
    #[must_use]
    pub fn and(self, more: Self) -> Self {
        Self {
            ahead: self.ahead + more.ahead,
            renewed: self.renewed + more.renewed,
            lapsed: self.lapsed + more.lapsed,
        }
    }
}

impl Term {
    /// In which month it is told on a day, by its first day, and as what. One that is in its window is due this month.
    #[must_use]
    pub fn told(self, today: Date) -> Option<(Date, Renewals)> {
        let this = dates::first_of_month(today);
        let closes = dates::renewal_closes_on(self.anniversary_on, self.renewal_days);
        if closes < today {
            let month = dates::first_of_month(closes);
            let one = Renewals {
                renewed: i64::from(self.followed),
                lapsed: i64::from(!self.followed),
                ..Renewals::default()
            };
            return (month > dates::add_months(this, -MONTHS)).then_some((month, one));
        }
        let month = dates::first_of_month(self.anniversary_on).max(this);
        let is_told = !self.followed && month < dates::add_months(this, MONTHS);
        is_told.then_some((month, Renewals { ahead: 1, ..Renewals::default() }))
    }
}

/// The months of which it is told what comes up for renewal, each by its first day.
#[must_use]
pub fn months_ahead(today: Date) -> Vec<Date> {
    let this = dates::first_of_month(today);
    (0..MONTHS).map(|after| dates::add_months(this, after)).collect()
}

/// All that was counted of a programme on a day.
#[derive(Debug, Default)]
pub struct Totals {
    pub counts: BTreeMap<(Kind, Package), Counts>,
    /// How long everything took, in seconds.
    pub took: BTreeMap<Wait, Vec<i32>>,
    pub renewals: BTreeMap<(Date, Package), Renewals>,
    pub lapsing_units: i64,
    pub lapsing_companies: i64,
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn percentiles_are_values_that_there_are() {
        assert_eq!(Took::of(Vec::new()), None);
        assert_eq!(Took::of(vec![7]), Some(Took { finished: 1, median: 7, p90: 7 }));
        assert_eq!(Took::of(vec![4, 1, 3, 2]), Some(Took { finished: 4, median: 2, p90: 4 }));
        assert_eq!(Took::of((1..=10).rev().collect()), Some(Took { finished: 10, median: 5, p90: 9 }));
        assert_eq!(Took::of((1..=11).collect()), Some(Took { finished: 11, median: 6, p90: 10 }));
    }

    #[test]
    fn a_membership_is_told_in_the_month_of_its_anniversary_and_then_in_that_in_which_its_window_closed() {
        let term = |anniversary_on, followed| Term { anniversary_on, renewal_days: 30, followed };
        let told = |anniversary_on, followed| {
            term(anniversary_on, followed)
                .told(date!(2026 - 11 - 20))
                .map(|(month, it)| (month, (it.ahead, it.renewed, it.lapsed)))
        };
        let (ahead, renewed, lapsed) = ((1, 0, 0), (0, 1, 0), (0, 0, 1));
        assert_eq!(told(date!(2026 - 12 - 14), false), Some((date!(2026 - 12 - 01), ahead)));
        assert_eq!(told(date!(2027 - 10 - 31), false), Some((date!(2027 - 10 - 01), ahead)));
        assert_eq!(told(date!(2027 - 11 - 01), false), None, "in a year");
        assert_eq!(told(date!(2026 - 12 - 14), true), None, "another year follows already");
        // Its window closes today: it is due, and lapses tomorrow.
        assert_eq!(told(date!(2026 - 10 - 21), false), Some((date!(2026 - 11 - 01), ahead)));
        assert_eq!(told(date!(2026 - 10 - 20), false), Some((date!(2026 - 11 - 01), lapsed)));
        assert_eq!(told(date!(2026 - 10 - 20), true), Some((date!(2026 - 11 - 01), renewed)));
        assert_eq!(told(date!(2025 - 11 - 01), true), Some((date!(2025 - 12 - 01), renewed)));
        assert_eq!(told(date!(2025 - 10 - 31), true), None, "its window closed a year ago");
    }
}
