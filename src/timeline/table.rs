//! The same entries as a table, for whoever reads rather than looks.

use time::Date;

use super::{Entry, Timeline};
use crate::dates;
use crate::i18n::Texts;

/// The rows under one heading.
#[derive(Debug, PartialEq, Eq)]
pub struct Rows {
    /// Empty for what belongs to no membership.
    pub name: String,
    pub rows: Vec<Row>,
}

/// One entry.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    pub title: String,
    pub detail: String,
    pub href: Option<String>,
    /// Only what lasts has a first day to tell.
    pub first: Option<Day>,
    pub last: Day,
    /// Days to the last one, 0 on that day itself (R-DATE-2); or that it is past.
    pub left: String,
    pub is_soon: bool,
}

/// A day for people and for machines.
#[derive(Debug, PartialEq, Eq)]
pub struct Day {
    pub machine: String,
    pub text: String,
}

/// Every entry, also what the picture has no room for.
pub fn rows(timeline: &Timeline, t: &Texts) -> Vec<Rows> {
    let row = |entry: &Entry| row(entry, timeline.today(), t);
    let groups = timeline.entries().chunk_by(|a, b| a.group == b.group);
    groups.map(|group| Rows { name: group[0].group.clone(), rows: group.iter().map(row).collect() }).collect()
}

fn row(entry: &Entry, today: Date, t: &Texts) -> Row {
    let day = |day: Date| Day { machine: day.to_string(), text: t.locale().date(day) };
    let left = dates::days_left(entry.last(), today);
    Row {
        title: entry.title.clone(),
        detail: entry.detail.clone(),
        href: entry.href.clone(),
        first: entry.kind.is_span().then(|| day(entry.first())),
        last: day(entry.last()),
        left: if left < 0 { t.timeline_past() } else { t.locale().number(left) },
        is_soon: entry.is_soon(today),
    }
}
