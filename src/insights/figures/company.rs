//! The figures of one company, for its people. What is granted and used is counted as the page is opened; what it was on other days,
//! and how long was waited, is what the worker kept.

use std::collections::BTreeMap;

use time::{Date, OffsetDateTime};

use super::{Cell, Figure, Head, seats, times, used};
use crate::catalogue::Kind;
use crate::i18n::Locale;
use crate::insights::chart::{Chart, Length};
use crate::insights::store::CompanyDay;
use crate::insights::{Counts, Lapsing, Took, Wait, paths};
use crate::membership::Benefit;
use crate::membership::paths::benefit as benefit_path;

/// What is read of it.
#[derive(Debug)]
pub struct Company {
    pub mpn_id: i64,
    pub today: Date,
    pub benefits: Vec<Benefit>,
    pub days: Vec<CompanyDay>,
    pub times: Vec<(Wait, Took)>,
}

impl Company {
    /// When companies were counted last.
    #[must_use]
    pub fn counted_at(&self) -> Option<OffsetDateTime> {
        self.days.iter().filter_map(|it| it.at).max()
    }

    /// All figures.
    #[must_use]
    pub fn figures(&self, locale: Locale) -> Vec<Figure> {
        let (t, path) = (locale.texts(), paths::of_company(self.mpn_id));
        let at = (path.as_str(), locale);
        let kinds = Counts::by(&self.benefits, self.today, |it| it.kind);
        let packages = Counts::by(&self.benefits, self.today, |it| it.enrollment.package);
        vec![
            used(("kinds", t.insights_by_kind(), t.insights_kind()), &kinds, |it| it.page_name(t), at),
            used(("packages", t.insights_by_package(), t.column_package()), &packages, |it| it.name(t), at),
            self.lapsing(at),
            seats(&self.series(), at),
            times(&self.times, at),
        ]
    }

    /// What it had in sum on each of the days on which companies were counted: what it was since its last change.
    fn series(&self) -> Vec<(Date, Counts)> {
        let mut changes = self.days.iter().filter_map(|it| Some((it.day, it.kind?, it.counts))).peekable();
        let mut kinds: BTreeMap<Kind, Counts> = BTreeMap::new();
        let mut series = Vec::new();
        for day in self.days.iter().filter(|it| it.at.is_some()).map(|it| it.day) {
            while let Some((_, kind, counts)) = changes.next_if(|it| it.0 <= day) {
                kinds.insert(kind, counts);
            }
            series.push((day, kinds.values().fold(Counts::default(), |sum, it| sum.and(*it))));
        }
        series
    }

    /// What lapses unused, by benefit.
    fn lapsing(&self, (path, locale): (&str, Locale)) -> Figure {
        let t = locale.texts();
        let lapsing = self.benefits.iter().filter_map(|it| Some((it, Lapsing::of(it, self.today)?)));
        let mut lapsing: Vec<(&Benefit, Lapsing)> = lapsing.collect();
        lapsing.sort_by(|a, b| {
            b.1.weight
                .cmp(&a.1.weight)
                .then_with(|| a.0.name.of(t).cmp(b.0.name.of(t)))
                .then(a.0.id.cmp(&b.0.id))
        });
        let says = lapsing.first().map_or_else(
            || t.insights_says_nothing_lapses(),
            |(it, of)| {
                t.insights_says_lapsing_of(locale.number(lapsing.len()), it.name.of(t), locale.date(of.on))
            },
        );
        let length = |(it, of): &(&Benefit, Lapsing)| Length {
            label: it.name.of(t).to_owned(),
            value: format!("{} · {}", locale.number(of.units), locale.date(of.on)),
            whole: None,
            part: of.units,
        };
        let row = |(it, of): &(&Benefit, Lapsing)| {
            vec![
                Cell::words(it.name.of(t).to_owned()).leading(benefit_path(self.mpn_id, it.kind, it.id)),
                Cell::words(it.enrollment.package.name(t)),
                Cell::number(of.units, locale),
                Cell::day(of.on, locale),
            ]
        };
        Figure {
            says,
            chart: Some(Chart::bars(lapsing.iter().map(length).collect())),
            heads: vec![
                Head::words(t.column_product()),
                Head::words(t.column_package()),
                Head::number(t.insights_units()),
                Head::words(t.insights_last_day()),
            ],
            rows: lapsing.iter().map(row).collect(),
            ..Figure::new("lapsing", t.insights_lapsing(), path)
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    #[test]
    fn a_day_that_was_counted_is_as_the_last_change_left_it_and_one_that_was_not_is_missing() {
        let counted = |day: Date| CompanyDay {
            day,
            at: Some(datetime!(2026-11-20 00:00 UTC)),
            kind: None,
            counts: Counts::default(),
        };
        let changed = |day, kind, assigned| CompanyDay {
            day,
            at: None,
            kind: Some(kind),
            counts: Counts { granted: 1, used: 1, seats: 10, assigned },
        };
        let company = Company {
            mpn_id: 1,
            today: date!(2026 - 11 - 24),
            benefits: Vec::new(),
            days: vec![
                changed(date!(2026 - 11 - 01), Kind::Cloud, 1),
                counted(date!(2026 - 11 - 20)),
                counted(date!(2026 - 11 - 21)),
                changed(date!(2026 - 11 - 21), Kind::VisualStudio, 4),
                // Begun, and not ended for all companies.
                changed(date!(2026 - 11 - 22), Kind::VisualStudio, 5),
                counted(date!(2026 - 11 - 24)),
            ],
            times: Vec::new(),
        };
        let series: Vec<(u8, i64)> =
            company.series().iter().map(|(day, it)| (day.day(), it.assigned)).collect();
        assert_eq!(series, [(20, 1), (21, 5), (24, 6)]);
    }
}
