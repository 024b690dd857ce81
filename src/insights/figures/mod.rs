//! Figures in words: of each a sentence, a picture, a table, and the same as CSV.

pub mod company;
pub mod programme;

use std::collections::BTreeMap;

use time::Date;

use super::chart::{Chart, Length};
use super::{Counts, Took, Wait};
use crate::dates::day_after;
use crate::i18n::{Locale, Texts};
use crate::membership::window::together;
use crate::web::list::link;

/// So many rows of a table are on the page; the file has them all.
const ROWS: usize = 40;
const HOUR: i32 = 3_600;
const DAY: i32 = 24 * HOUR;

/// What is read and counted, as a page shows it.
#[derive(Debug)]
pub struct Figure {
    /// Its name in addresses and on the page.
    pub id: &'static str,
    pub title: String,
    /// What it shows, in a sentence or two.
    pub says: String,
    pub chart: Option<Chart>,
    /// What the shapes of the picture are: of each its class, and its words.
    pub legend: Vec<(&'static str, String)>,
    pub heads: Vec<Head>,
    pub rows: Vec<Vec<Cell>>,
    pub csv: String,
    /// Where there is more of it.
    pub more: Option<(String, String)>,
}

/// The head of a column.
#[derive(Debug)]
pub struct Head {
    pub text: String,
    /// In the file.
    pub raw: String,
    pub is_number: bool,
}

/// A cell.
#[derive(Debug, Default)]
pub struct Cell {
    pub text: String,
    /// In the file: numbers and days in the one form that every program reads.
    pub raw: String,
    pub href: Option<String>,
}

impl Figure {
    /// Without a picture and rows.
    fn new(id: &'static str, title: String, path: &str) -> Self {
        Self {
            id,
            title,
            says: String::new(),
            chart: None,
            legend: Vec::new(),
            heads: Vec::new(),
            rows: Vec::new(),
            csv: link(&format!("{path}.csv"), &[("figure", id)]),
            more: None,
        }
    }

    /// The heads of the columns.
    #[must_use]
    pub fn columns(&self) -> &[Head] {
        &self.heads
    }

    /// The rows of the page.
    #[must_use]
    pub fn shown(&self) -> &[Vec<Cell>] {
        &self.rows[..self.rows.len().min(ROWS)]
    }

    /// The file: its header and its lines.
    #[must_use]
    pub fn file(&self) -> (Vec<String>, Vec<Vec<String>>) {
        let header = self.heads.iter().map(|it| it.raw.clone()).collect();
        let rows = self.rows.iter().map(|row| row.iter().map(|it| it.raw.clone()).collect());
        (header, rows.collect())
    }
}

/// The figure of this name; of another name the first.
#[must_use]
pub fn named(figures: Vec<Figure>, id: &str) -> Option<Figure> {
    let at = figures.iter().position(|it| it.id == id).unwrap_or(0);
    figures.into_iter().nth(at)
}

impl Head {
    fn words(text: String) -> Self {
        Self { raw: text.clone(), text, is_number: false }
    }

    fn number(text: String) -> Self {
        Self { is_number: true, ..Self::words(text) }
    }

    fn hours(text: String) -> Self {
        Self { raw: format!("{text} (h)"), ..Self::number(text) }
    }

    fn percent(text: String) -> Self {
        Self { raw: format!("{text} (%)"), ..Self::number(text) }
    }
}

impl Cell {
    fn words(text: String) -> Self {
        Self { raw: text.clone(), text, href: None }
    }

    fn number(number: i64, locale: Locale) -> Self {
        Self { text: locale.number(number), raw: number.to_string(), href: None }
    }

    fn day(day: Date, locale: Locale) -> Self {
        Self { text: locale.date(day), raw: day.to_string(), href: None }
    }

    fn month(month: Date, locale: Locale) -> Self {
        Self { text: month_name(month, locale), raw: month.to_string()[..7].to_owned(), href: None }
    }

    fn share(part: i64, whole: i64, locale: Locale) -> Self {
        let raw = percent_of(part, whole).map(|it| it.to_string()).unwrap_or_default();
        Self { text: share(part, whole, locale), raw, href: None }
    }

    fn span(seconds: i32, t: &Texts) -> Self {
        let tenths = (i64::from(seconds) * 10 + i64::from(HOUR) / 2) / i64::from(HOUR);
        Self { text: span(seconds, t), raw: format!("{}.{}", tenths / 10, tenths % 10), href: None }
    }

    fn leading(self, href: String) -> Self {
        Self { href: Some(href), ..self }
    }
}

/// In percent, rounded; none of nothing.
fn percent_of(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| (part * 200 + whole) / (whole * 2))
}

/// The same in words.
fn share(part: i64, whole: i64, locale: Locale) -> String {
    percent_of(part, whole)
        .map_or_else(|| "–".to_owned(), |percent| locale.texts().insights_percent(locale.number(percent)))
}

/// A month with its year.
fn month_name(month: Date, locale: Locale) -> String {
    locale.texts().insights_month_of(locale.month(month), month.year().to_string())
}

/// How long something took, in words, to the whole hour or day.
fn span(seconds: i32, t: &Texts) -> String {
    let whole = |unit: i32| seconds.saturating_add(unit / 2) / unit;
    match seconds {
        ..HOUR => t.insights_under_an_hour(),
        // To two days.
        _ if seconds < 2 * DAY => t.insights_hours(whole(HOUR)),
        _ => t.insights_days(whole(DAY)),
    }
}

/// How much of what is granted is used, by what `parts` are: each with its name, in the order of the keys.
fn used<K: Ord>(
    (id, title, head): (&'static str, String, String),
    parts: &BTreeMap<K, Counts>,
    name: impl Fn(&K) -> String,
    (path, locale): (&str, Locale),
) -> Figure {
    let t = locale.texts();
    let all = parts.values().fold(Counts::default(), |sum, it| sum.and(*it));
    let all_used = share(all.used, all.granted, locale);
    let mut says = vec![t.insights_says_used(locale.number(all.used), locale.number(all.granted), all_used)];
    let least = parts.iter().min_by_key(|(_, it)| percent_of(it.used, it.granted));
    if let Some((key, it)) = least.filter(|_| parts.len() > 1) {
        says.push(t.insights_says_least(name(key), share(it.used, it.granted, locale)));
    }
    let length = |(key, it): (&K, &Counts)| Length {
        label: name(key),
        value: of_whole(it.used, it.granted, locale),
        whole: Some(it.granted),
        part: it.used,
    };
    let row = |(key, it): (&K, &Counts)| {
        vec![
            Cell::words(name(key)),
            Cell::number(it.granted, locale),
            Cell::number(it.used, locale),
            Cell::share(it.used, it.granted, locale),
        ]
    };
    Figure {
        says: together(&says, locale),
        chart: Some(Chart::bars(parts.iter().map(length).collect())),
        legend: vec![("ch-part", t.insights_used()), ("ch-whole", t.insights_granted())],
        heads: vec![
            Head::words(head),
            Head::number(t.insights_granted()),
            Head::number(t.insights_used()),
            Head::percent(t.insights_share()),
        ],
        rows: parts.iter().map(row).collect(),
        ..Figure::new(id, title, path)
    }
}

/// A part of a whole: 3 / 10 · 30%.
fn of_whole(part: i64, whole: i64, locale: Locale) -> String {
    format!("{} / {} · {}", locale.number(part), locale.number(whole), share(part, whole, locale))
}

/// Seats and those that have a holder, over the days on which they were counted, in order.
fn seats(days: &[(Date, Counts)], (path, locale): (&str, Locale)) -> Figure {
    let t = locale.texts();
    let dates: Vec<Date> = days.iter().map(|it| it.0).collect();
    let lines = [
        ("ch-line", days.iter().map(|it| it.1.assigned).collect()),
        ("ch-line ch-dashed", days.iter().map(|it| it.1.seats).collect()),
    ];
    let newest = days.last().map(|(day, it)| {
        t.insights_says_seats(
            locale.date(*day),
            locale.number(it.assigned),
            locale.number(it.seats),
            share(it.assigned, it.seats, locale),
        )
    });
    let has_gaps = dates.windows(2).any(|pair| day_after(pair[0]) != pair[1]);
    let gaps = has_gaps.then(|| t.insights_says_gaps());
    let says: Vec<String> = newest.into_iter().chain(gaps).collect();
    let row = |(day, it): &(Date, Counts)| {
        vec![
            Cell::day(*day, locale),
            Cell::number(it.seats, locale),
            Cell::number(it.assigned, locale),
            Cell::share(it.assigned, it.seats, locale),
        ]
    };
    Figure {
        says: together(&says, locale),
        chart: Chart::steps(&dates, &lines, locale),
        legend: vec![("ch-line", t.insights_assigned()), ("ch-line ch-dashed", t.seats())],
        heads: vec![
            Head::words(t.insights_day()),
            Head::number(t.seats()),
            Head::number(t.insights_assigned()),
            Head::percent(t.insights_share()),
        ],
        // The newest first.
        rows: days.iter().rev().map(row).collect(),
        ..Figure::new("seats", t.insights_over_time(), path)
    }
}

/// How long what was finished took.
fn times(took: &[(Wait, Took)], (path, locale): (&str, Locale)) -> Figure {
    let t = locale.texts();
    let mut took = took.to_vec();
    took.sort_by_key(|it| it.0);
    let slowest = took.iter().max_by_key(|it| it.1.p90);
    let finished: i64 = took.iter().map(|it| it.1.finished).sum();
    let says = slowest.map_or_else(
        || t.insights_says_no_times(),
        |(what, it)| {
            t.insights_says_times(locale.number(finished), what.name(t), span(it.median, t), span(it.p90, t))
        },
    );
    let length = |(what, it): &(Wait, Took)| Length {
        label: what.name(t),
        value: format!("{} · {}", span(it.median, t), span(it.p90, t)),
        whole: Some(it.p90.into()),
        part: it.median.into(),
    };
    let row = |(what, it): &(Wait, Took)| {
        vec![
            Cell::words(what.name(t)),
            Cell::number(it.finished, locale),
            Cell::span(it.median, t),
            Cell::span(it.p90, t),
        ]
    };
    Figure {
        says,
        chart: Some(Chart::bars(took.iter().map(length).collect())),
        legend: vec![("ch-part", t.insights_median()), ("ch-whole", t.insights_p90())],
        heads: vec![
            Head::words(t.insights_wait()),
            Head::number(t.insights_finished()),
            Head::hours(t.insights_median()),
            Head::hours(t.insights_p90()),
        ],
        rows: took.iter().map(row).collect(),
        ..Figure::new("times", t.insights_times(), path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_and_there_is_none_of_nothing() {
        for (part, whole, percent) in
            [(0, 3, 0), (1, 3, 33), (2, 3, 67), (1, 200, 1), (1, 201, 0), (3, 3, 100)]
        {
            assert_eq!(percent_of(part, whole), Some(percent), "{part} of {whole}");
        }
        assert_eq!(percent_of(0, 0), None);
    }

    #[test]
    fn spans_are_told_in_whole_hours_and_from_two_days_on_in_days() {
        let t = Locale::En.texts();
        for (seconds, words) in [
            (0, "under an hour"),
            (3_599, "under an hour"),
            (3_600, "1 hour"),
            (5_400, "2 hours"),
            (2 * DAY - 1, "48 hours"),
            (2 * DAY, "2 days"),
            (5 * DAY / 2, "3 days"),
        ] {
            assert_eq!(span(seconds, t), words, "{seconds}");
        }
        assert_eq!(Cell::span(5_400, t).raw, "1.5");
    }
}
