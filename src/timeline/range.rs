//! Which days a picture shows, and the ticks of its axis.

use time::{Date, Month};

use super::Timeline;
use super::measure::{Tenths, width};
use crate::dates;
use crate::i18n::Locale;

/// However little there is, so many months are shown from today on.
const MONTHS_AT_LEAST: i32 = 3;

/// The days that are shown, whole months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The first of a month.
    pub from: Date,
    /// The first of the month after the last that is shown.
    pub end: Date,
}

/// What lies before and after the shown days altogether.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outside {
    pub earlier: usize,
    pub later: usize,
}

impl Range {
    /// From the first day of what is not past to the last day of all, at most so many months back and ahead of today.
    pub fn of(timeline: &Timeline, (months_back, months_ahead): (i32, i32)) -> Self {
        let today = timeline.today;
        let entries = || timeline.entries.iter();
        let earliest = entries().filter(|it| it.last >= today).map(|it| it.first).min().unwrap_or(today);
        let from = earliest.clamp(dates::add_months(today, -months_back), today);
        let latest = entries().map(|it| it.last).max().unwrap_or(today);
        let at_least = dates::add_months(today, MONTHS_AT_LEAST.min(months_ahead));
        let last = latest.clamp(at_least, dates::add_months(today, months_ahead));
        let first_of = dates::first_of_month;
        Self { from: first_of(from), end: dates::add_months(first_of(last), 1) }
    }

    /// Whether any day from the one to the other is shown.
    pub fn shows(self, first: Date, last: Date) -> bool {
        last >= self.from && first < self.end
    }

    /// How many entries are not shown, on which side.
    pub fn outside(self, timeline: &Timeline) -> Outside {
        let count = |is: &dyn Fn(Date, Date) -> bool| {
            timeline.entries.iter().filter(|it| is(it.first, it.last)).count()
        };
        Outside { earlier: count(&|_, last| last < self.from), later: count(&|first, _| first >= self.end) }
    }

    /// Where a day begins, in a picture so wide; days that are not shown lie at its edges.
    pub fn place(self, day: Date, wide: Tenths) -> Tenths {
        let (past, all) = (dates::days_left(day.clamp(self.from, self.end), self.from), self.days());
        Tenths(i32::try_from(past * i64::from(wide.0) / all).unwrap_or(wide.0))
    }

    /// How wide one day is.
    pub fn day(self, wide: Tenths) -> Tenths {
        Tenths(i32::try_from(i64::from(wide.0) / self.days()).unwrap_or(0))
    }

    fn days(self) -> i64 {
        dates::days_left(self.end, self.from).max(1)
    }

    /// The firsts of the months that are shown.
    pub fn months(self) -> impl Iterator<Item = Date> {
        let next = |month: &Date| Some(dates::add_months(*month, 1));
        std::iter::successors(Some(self.from), next).take_while(move |month| *month < self.end)
    }
}

/// A line of the axis and what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    pub x: Tenths,
    /// The month; nothing where only years are told, or there is no room.
    pub month: Option<String>,
    /// The year, where it begins and at the start.
    pub year: Option<String>,
}

/// The steps between ticks, in months: what divides a year, or whole years.
const STEPS: [u16; 7] = [1, 2, 3, 6, 12, 24, 60];
/// Between two labels, in units.
const GAP: i32 = 9;
/// From a line to its label, in units.
const INSET: i32 = 3;

/// The ticks of an axis so wide: as many as there is room for, so that no label meets another.
pub fn ticks(range: Range, wide: Tenths, locale: Locale) -> Vec<Tick> {
    let months: Vec<Date> = range.months().collect();
    let label = |month: Date| locale.month(month);
    let widest = months.iter().take(12).map(|month| width(&label(*month))).max().unwrap_or_default();
    let year_width = width("2026").plus(GAP + INSET).0;
    let at =
        |step: u16| -> Vec<Date> { months.iter().copied().filter(|month| is_at(*month, step)).collect() };
    let apart = |step: u16| {
        let places: Vec<i32> = at(step).iter().map(|month| range.place(*month, wide).0).collect();
        places.windows(2).map(|pair| pair[1] - pair[0]).min().unwrap_or(i32::MAX)
    };
    let needs = |step: u16| if step < 12 { widest.plus(GAP + INSET).0 } else { year_width };
    let step = STEPS.into_iter().find(|step| apart(*step) >= needs(*step)).unwrap_or(STEPS[6]);
    let mut ticks: Vec<(Date, Tick)> = Vec::new();
    let mut chosen = at(step);
    if chosen.first() != Some(&range.from) && step > 1 {
        // The year that it begins in is told at the edge, without a month.
        chosen.insert(0, range.from);
    }
    for month in chosen {
        let x = range.place(month, wide);
        let fits = |words: &str| x.0 + width(words).plus(INSET).0 <= wide.0;
        let told = Some(label(month)).filter(|it| step < 12 && is_at(month, step) && fits(it));
        let year = Some(year_of(month))
            .filter(|it| (ticks.is_empty() || month.month() == Month::January) && fits(it));
        ticks.push((month, Tick { x, month: told, year }));
    }
    // The year at the edge gives way to the first that begins.
    let first_new = ticks.iter().skip(1).find(|(_, it)| it.year.is_some()).map(|(_, it)| it.x.0);
    if first_new.is_some_and(|x| x < year_width) {
        ticks[0].1.year = None;
    }
    ticks
        .into_iter()
        .map(|(_, tick)| tick)
        .filter(|it| it.month.is_some() || it.year.is_some() || it.x.0 > 0)
        .collect()
}

fn is_at(month: Date, step: u16) -> bool {
    if step <= 12 {
        u16::from(u8::from(month.month()) - 1).is_multiple_of(step)
    } else {
        month.month() == Month::January && month.year().rem_euclid(i32::from(step / 12)) == 0
    }
}

fn year_of(month: Date) -> String {
    format!("{:04}", month.year())
}
