//! The figures of the whole programme, for operators.

use std::collections::BTreeMap;

use time::{Date, OffsetDateTime};

use super::{Cell, Figure, Head, month_name, of_whole, seats, share, times, used};
use crate::catalogue::Kind;
use crate::i18n::{Locale, Texts};
use crate::insights::chart::{Chart, Length};
use crate::insights::store::{Day, Month, OfMany, Worst};
use crate::insights::{Counts, Took, Wait, months_ahead, paths};
use crate::keys;
use crate::keys::levels::{COUNTED, Level, Standing};
use crate::membership::Package;
use crate::scope::paths::console_company;

/// So many of the companies that lose most are on the page.
pub const WORST: usize = 10;

/// What is read of it.
#[derive(Debug)]
pub struct Programme {
    /// In UTC.
    pub today: Date,
    pub days: Vec<Day>,
    pub times: Vec<(Wait, Took)>,
    pub renewals: Vec<Month>,
    pub pools: Vec<Level>,
    pub worst: Vec<Worst>,
}

impl Programme {
    /// The newest day, if companies were ever counted.
    #[must_use]
    pub fn newest(&self) -> Option<(Date, OfMany)> {
        self.days.iter().rev().find_map(|it| Some((it.day, it.of?)))
    }

    /// All figures, as of the newest day.
    #[must_use]
    pub fn figures(&self, locale: Locale) -> Vec<Figure> {
        let (today, of) = match self.newest() {
            Some((day, of)) => (day, (of.lapsing_units, of.lapsing_companies)),
            None => (self.today, (0, 0)),
        };
        let (t, at) = (locale.texts(), (paths::INSIGHTS, locale));
        let mut kinds: BTreeMap<Kind, Counts> = BTreeMap::new();
        let mut packages: BTreeMap<Package, Counts> = BTreeMap::new();
        for (kind, package, counts) in
            self.days.iter().filter_map(|it| it.part.map(|(kind, package)| (kind, package, it.counts)))
        {
            let (of_kind, of_package) =
                (kinds.entry(kind).or_default(), packages.entry(package).or_default());
            (*of_kind, *of_package) = (of_kind.and(counts), of_package.and(counts));
        }
        let days: Vec<(Date, Counts)> =
            self.days.iter().filter(|it| it.of.is_some()).map(|it| (it.day, it.counts)).collect();
        vec![
            used(("kinds", t.insights_by_kind(), t.insights_kind()), &kinds, |it| it.page_name(t), at),
            used(("packages", t.insights_by_package(), t.column_package()), &packages, |it| it.name(t), at),
            self.lapsing(of, locale),
            seats(&days, at),
            times(&self.times, at),
            self.ahead(today, locale),
            self.rates(locale),
            self.pools(locale),
        ]
    }

    /// What lapses unused, by company.
    fn lapsing(&self, (units, companies): (i64, i64), locale: Locale) -> Figure {
        let t = locale.texts();
        let worst: Vec<(&Worst, Date)> =
            self.worst.iter().filter_map(|it| Some((it, it.lapses_on?))).take(WORST).collect();
        let length = |(it, on): &(&Worst, Date)| Length {
            label: it.name.clone(),
            value: format!("{} · {}", locale.number(it.lapsing_units), locale.date(*on)),
            whole: None,
            part: it.lapsing_units,
        };
        Figure {
            says: t.insights_says_lapsing(locale.number(units), locale.number(companies)),
            chart: Some(Chart::bars(worst.iter().map(length).collect())),
            heads: worst_heads(t),
            rows: worst.iter().map(|(it, _)| worst_row(it, locale)).collect(),
            more: Some((paths::COMPANIES.to_owned(), t.insights_all_companies())),
            ..Figure::new("lapsing", t.insights_lapsing(), paths::INSIGHTS)
        }
    }

    /// What comes up for renewal, by month.
    fn ahead(&self, today: Date, locale: Locale) -> Figure {
        let t = locale.texts();
        let of_month = |month: Date| {
            let of = self.renewals.iter().filter(|it| it.month == month);
            of.map(|it| it.ahead).sum::<i64>()
        };
        let months: Vec<(Date, i64)> =
            months_ahead(today).into_iter().map(|month| (month, of_month(month))).collect();
        let all: i64 = months.iter().map(|it| it.1).sum();
        // Of several the first.
        let most = months.iter().rev().max_by_key(|it| it.1).filter(|it| it.1 > 0);
        let says = most.map_or_else(
            || t.insights_says_none_ahead(),
            |(month, most)| {
                t.insights_says_ahead(locale.number(all), month_name(*month, locale), locale.number(*most))
            },
        );
        let length = |(month, count): &(Date, i64)| Length {
            label: month_name(*month, locale),
            value: locale.number(*count),
            whole: None,
            part: *count,
        };
        Figure {
            says,
            chart: Some(Chart::bars(months.iter().map(length).collect())),
            heads: vec![Head::words(t.insights_month()), Head::number(t.company_memberships())],
            rows: months
                .iter()
                .map(|(month, count)| vec![Cell::month(*month, locale), Cell::number(*count, locale)])
                .collect(),
            ..Figure::new("ahead", t.insights_ahead(), paths::INSIGHTS)
        }
    }

    /// How many were renewed and how many lapsed, by package.
    fn rates(&self, locale: Locale) -> Figure {
        let t = locale.texts();
        let mut packages: BTreeMap<Package, (i64, i64)> = BTreeMap::new();
        for it in self.renewals.iter().filter(|it| it.renewed + it.lapsed > 0) {
            let sums = packages.entry(it.package).or_default();
            *sums = (sums.0 + it.renewed, sums.1 + it.lapsed);
        }
        let (renewed, lapsed) = packages.values().fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
        let says = if packages.is_empty() {
            t.insights_says_no_rates()
        } else {
            t.insights_says_rates(
                locale.number(renewed + lapsed),
                locale.number(renewed),
                locale.number(lapsed),
                share(lapsed, renewed + lapsed, locale),
            )
        };
        let length = |(package, (renewed, lapsed)): (&Package, &(i64, i64))| Length {
            label: package.name(t),
            value: of_whole(*lapsed, renewed + lapsed, locale),
            whole: Some(renewed + lapsed),
            part: *lapsed,
        };
        let row = |(package, (renewed, lapsed)): (&Package, &(i64, i64))| {
            vec![
                Cell::words(package.name(t)),
                Cell::number(*renewed, locale),
                Cell::number(*lapsed, locale),
                Cell::share(*lapsed, renewed + lapsed, locale),
            ]
        };
        Figure {
            says,
            chart: Some(Chart::bars(packages.iter().map(length).collect())),
            legend: vec![("ch-part", t.insights_lapsed()), ("ch-whole", t.insights_closed())],
            heads: vec![
                Head::words(t.column_package()),
                Head::number(t.insights_renewed()),
                Head::number(t.insights_lapsed()),
                Head::percent(t.insights_lapse_rate()),
            ],
            rows: packages.iter().map(row).collect(),
            ..Figure::new("rates", t.insights_rates(), paths::INSIGHTS)
        }
    }

    /// How full the pools are, the emptiest first, as they are now.
    fn pools(&self, locale: Locale) -> Figure {
        let t = locale.texts();
        let pools: Vec<&Level> = self.pools.iter().filter(|it| it.standing() != Standing::Retired).collect();
        let short =
            pools.iter().filter(|it| matches!(it.standing(), Standing::Empty | Standing::Low)).count();
        let left = |it: &Level| {
            let more = if it.available >= COUNTED { "+" } else { "" };
            format!("{}{more}", locale.number(it.available.min(COUNTED - 1)))
        };
        let length = |it: &&Level| Length {
            label: it.name.of(t).to_owned(),
            value: format!("{} · {}", left(it), it.standing().name(t)),
            whole: None,
            part: it.available,
        };
        let row = |it: &&Level| {
            vec![
                Cell::words(it.name.of(t).to_owned()).leading(keys::paths::pool(it.product)),
                Cell { text: left(it), raw: it.available.to_string(), href: None },
                Cell::words(it.standing().name(t)),
            ]
        };
        Figure {
            says: t.insights_says_pools(locale.number(short), locale.number(pools.len())),
            chart: Some(Chart::bars(pools.iter().map(length).collect())),
            heads: vec![
                Head::words(t.column_product()),
                Head::number(t.insights_in_pool()),
                Head::words(t.status()),
            ],
            rows: pools.iter().map(row).collect(),
            more: Some((keys::paths::POOLS.to_owned(), t.key_pools())),
            ..Figure::new("pools", t.key_pools(), paths::INSIGHTS)
        }
    }
}

/// The heads of what lapses unused, by company.
#[must_use]
pub fn worst_heads(t: &Texts) -> Vec<Head> {
    vec![
        Head::words(t.company()),
        Head::words("MPN ID".to_owned()),
        Head::number(t.insights_units()),
        Head::number(t.benefits()),
        Head::words(t.insights_first_day()),
        Head::number(t.insights_granted()),
        Head::number(t.insights_used()),
    ]
}

/// A row of it.
#[must_use]
pub fn worst_row(it: &Worst, locale: Locale) -> Vec<Cell> {
    vec![
        Cell::words(it.name.clone()).leading(console_company(it.mpn_id)),
        Cell::words(it.mpn_id.to_string()),
        Cell::number(it.lapsing_units, locale),
        Cell::number(it.lapsing_benefits.into(), locale),
        it.lapses_on.map(|day| Cell::day(day, locale)).unwrap_or_default(),
        Cell::number(it.granted.into(), locale),
        Cell::number(it.used.into(), locale),
    ]
}

/// When the figures were counted, in words.
#[must_use]
pub fn counted_at(at: OffsetDateTime, locale: Locale) -> String {
    locale.texts().insights_counted(locale.date_time(at, "UTC"))
}
