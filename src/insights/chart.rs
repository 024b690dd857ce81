//! The pictures of figures: bars, and lines over days. They take the width of their place and keep the size of their letters, so each
//! stands on the page once, for wide places and narrow ones. Shapes and words tell them apart, the colour only helps.

use time::Date;

use crate::dates::{day_after, days_left};
use crate::i18n::Locale;
use crate::timeline::measure::{Tenths, cut, width};

/// So many bars are drawn at most; the table has them all.
const BARS: usize = 12;
/// What a label and its value have for themselves in the narrowest place, and between them.
const ROOM: i32 = 2_800;
const BETWEEN: i32 = 100;
/// How high the place of the lines is, in its own units.
const HIGH: i64 = 1_000;

/// A picture.
#[derive(Debug)]
pub enum Chart {
    /// One for each thing: a length, and a part of it.
    Bars(Vec<Bar>),
    /// Lines over days.
    Steps(Steps),
}

/// A bar.
#[derive(Debug)]
pub struct Bar {
    /// As much of its name as there is room for.
    pub label: String,
    pub value: String,
    /// How long it is, in percent of the widest; none where there is no whole but the part.
    pub whole: Option<String>,
    /// How much of it is filled.
    pub part: String,
}

/// What a bar is drawn of.
#[derive(Debug)]
pub struct Length {
    pub label: String,
    pub value: String,
    pub whole: Option<i64>,
    pub part: i64,
}

/// Lines over days, of which some may be missing.
#[derive(Debug)]
pub struct Steps {
    /// How many days there are from the first to the last.
    pub days: i64,
    pub high: i64,
    pub first: String,
    pub last: String,
    /// The greatest value, which is at the top.
    pub most: String,
    /// Each a class and its way.
    pub lines: Vec<(&'static str, String)>,
}

/// So much of the widest, in percent.
fn percent(length: i64, widest: i64) -> String {
    let tenths = length.saturating_mul(1_000) / widest.max(1);
    format!("{}.{}", tenths / 10, tenths % 10)
}

impl Chart {
    /// Bars, the longest of which takes all of the width.
    #[must_use]
    pub fn bars(lengths: Vec<Length>) -> Self {
        let lengths: Vec<Length> = lengths.into_iter().take(BARS).collect();
        let widest = lengths.iter().map(|it| it.whole.unwrap_or(it.part)).max().unwrap_or(1);
        let bar = |it: Length| Bar {
            label: cut(&it.label, Tenths((ROOM - BETWEEN - width(&it.value).0).max(0))),
            value: it.value,
            whole: it.whole.map(|whole| percent(whole, widest)),
            part: percent(it.part, widest),
        };
        Self::Bars(lengths.into_iter().map(bar).collect())
    }

    /// Lines over these days, in order: each a class, and what it tells of each of the days.
    #[must_use]
    pub fn steps(days: &[Date], lines: &[(&'static str, Vec<i64>)], locale: Locale) -> Option<Self> {
        let (first, last) = (*days.first()?, *days.last()?);
        let most = lines.iter().flat_map(|(_, values)| values).copied().max().unwrap_or(0);
        let way = |values: &[i64]| {
            let points: Vec<(Date, i64)> = days.iter().copied().zip(values.iter().copied()).collect();
            way(&points, first, most)
        };
        Some(Self::Steps(Steps {
            days: days_left(last, first) + 1,
            high: HIGH,
            first: locale.date(first),
            last: locale.date(last),
            most: locale.number(most),
            lines: lines.iter().map(|(class, values)| (*class, way(values))).collect(),
        }))
    }

    /// How high it is.
    #[must_use]
    pub fn height(&self) -> usize {
        match self {
            Self::Bars(bars) => bars.len() * 36,
            Self::Steps(_) => 156,
        }
    }

    /// Whether there is anything to see.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Bars(bars) if bars.is_empty())
    }
}

/// The way of a line: level over each day, up or down between two that follow each other, and broken where a day is missing.
fn way(points: &[(Date, i64)], first: Date, most: i64) -> String {
    let height = |value: i64| HIGH - value.saturating_mul(HIGH) / most.max(1);
    let mut way = String::new();
    let mut before: Option<(Date, i64)> = None;
    for (day, value) in points {
        let (x, y) = (days_left(*day, first), height(*value));
        match before {
            Some((last, _)) if day_after(last) != *day => {
                way.push_str(&format!("H{}M{x} {y}", days_left(last, first) + 1));
            }
            Some((_, same)) if same == *value => {}
            Some(_) => way.push_str(&format!("H{x}V{y}")),
            None => way.push_str(&format!("M{x} {y}")),
        }
        before = Some((*day, *value));
    }
    if let Some((last, _)) = before {
        way.push_str(&format!("H{}", days_left(last, first) + 1));
    }
    way
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_line_is_level_over_a_day_and_broken_where_one_is_missing() {
        let first = date!(2026 - 11 - 20);
        let points =
            [(first, 5), (date!(2026 - 11 - 21), 5), (date!(2026 - 11 - 22), 10), (date!(2026 - 11 - 25), 0)];
        assert_eq!(way(&points, first, 10), "M0 500H2V0H3M5 1000H6");
        assert_eq!(way(&[(first, 0)], first, 0), "M0 1000H1");
        assert_eq!(way(&[], first, 0), "");
    }

    #[test]
    fn the_longest_bar_takes_all_of_the_width() {
        let length = |part, whole| Length { label: "Gold".into(), value: "3".into(), whole, part };
        let Chart::Bars(bars) = Chart::bars(vec![length(1, Some(3)), length(0, Some(0)), length(3, None)])
        else {
            panic!()
        };
        let drawn: Vec<_> = bars.iter().map(|it| (it.part.as_str(), it.whole.as_deref())).collect();
        assert_eq!(drawn, [("33.3", Some("100.0")), ("0.0", Some("0.0")), ("100.0", None)]);
    }
}
