//! Days as banks write them.

use time::Date;
use time::macros::format_description;

use super::LineProblem;

/// In which order the parts of 01/02/2026 stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    DayFirst,
    MonthFirst,
}

/// What can be read in a cell.
enum Written {
    Day(Date),
    /// The first of the month, or of the year: both are days, and not the same.
    Either {
        day_first: Date,
        month_first: Date,
    },
}

/// Reads a day, as the file writes them.
pub(super) fn read(cell: &str, order: Option<DayOrder>) -> Result<Date, LineProblem> {
    let written = written(cell).ok_or_else(|| LineProblem::Date(cell.to_owned()))?;
    match (written, order) {
        (Written::Day(day), _) => Ok(day),
        (Written::Either { day_first, .. }, Some(DayOrder::DayFirst)) => Ok(day_first),
        (Written::Either { month_first, .. }, Some(DayOrder::MonthFirst)) => Ok(month_first),
        (Written::Either { .. }, None) => Err(LineProblem::DateReadTwoWays(cell.to_owned())),
    }
}

/// The order that a file's days have, by those that can be read in one only; where none can, as it was `told`. None where they
/// contradict each other.
pub(super) fn decided<'a>(cells: impl Iterator<Item = &'a str>, told: Option<DayOrder>) -> Option<DayOrder> {
    let mut orders: Vec<DayOrder> = cells.filter_map(shown).collect();
    orders.dedup();
    match orders.as_slice() {
        [] => told,
        [one] => Some(*one),
        _ => None,
    }
}

/// The only order in which a day can be read that could be written in either.
fn shown(cell: &str) -> Option<DayOrder> {
    let [a, b, year] = parts(cell)?;
    let is_open = a.len() <= 2 && !cell.contains('.');
    match (day(year, b, a), day(year, a, b)) {
        (Some(_), None) if is_open => Some(DayOrder::DayFirst),
        (None, Some(_)) if is_open => Some(DayOrder::MonthFirst),
        _ => None,
    }
}

fn written(cell: &str) -> Option<Written> {
    let [a, b, c] = parts(cell)?;
    if a.len() == 4 {
        return day(a, b, c).map(Written::Day);
    }
    // With dots, the day stands first everywhere.
    if cell.contains('.') {
        return day(c, b, a).map(Written::Day);
    }
    match (day(c, b, a), day(c, a, b)) {
        (Some(day_first), Some(month_first)) if day_first != month_first => {
            Some(Written::Either { day_first, month_first })
        }
        (day_first, month_first) => day_first.or(month_first).map(Written::Day),
    }
}

/// The three numbers of a date, without a time after it.
fn parts(cell: &str) -> Option<[&str; 3]> {
    let date = cell.split(['T', ' ', '\u{a0}']).next().unwrap_or_default();
    if date.len() == 8 && date.bytes().all(|it| it.is_ascii_digit()) {
        return Some([&date[..4], &date[4..6], &date[6..]]);
    }
    let mark = date.chars().find(|c| !c.is_ascii_digit()).filter(|c| ['-', '.', '/'].contains(c))?;
    let parts: Vec<&str> = date.split(mark).collect();
    let is_number = |it: &&str| (1..=4).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit());
    <[&str; 3]>::try_from(parts).ok().filter(|parts| parts.iter().all(is_number))
}

/// A year of two digits is one of this century.
fn day(year: &str, month: &str, day: &str) -> Option<Date> {
    let century = match year.len() {
        2 => "20",
        4 => "",
        _ => return None,
    };
    let whole = format!("{century}{year}-{month:0>2}-{day:0>2}");
    Date::parse(&whole, format_description!("[year]-[month]-[day]")).ok()
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_day_is_read_as_banks_write_it_and_never_in_two_ways() {
        let first = Some(date!(2026 - 12 - 01));
        for (cell, expected) in [
            ("2026-12-01", first),
            ("2026/12/01", first),
            ("2026.12.01", first),
            ("20261201", first),
            ("2026-12-01T23:59:00Z", first),
            ("2026-12-01 00:01", first),
            ("01.12.2026", first),
            ("1.12.26", first),
            ("13/12/2026", Some(date!(2026 - 12 - 13))),
            ("12/13/26", Some(date!(2026 - 12 - 13))),
            ("13-12-2026", Some(date!(2026 - 12 - 13))),
            ("12/12/2026", Some(date!(2026 - 12 - 12))),
            ("29.02.2028", Some(date!(2028 - 02 - 29))),
            ("29.02.2026", None),
            ("31/11/2026", None),
            ("00.12.2026", None),
            ("2026-13-01", None),
            ("12.2026", None),
            ("01.12.202", None),
            ("01.12.2026.1", None),
            ("1 Dec 2026", None),
            ("yesterday", None),
        ] {
            assert_eq!(read(cell, None).ok(), expected, "{cell}");
        }
        for open in ["01/12/2026", "12/01/26", "01-12-2026"] {
            assert_eq!(read(open, None), Err(LineProblem::DateReadTwoWays(open.to_owned())));
        }
        assert_eq!(read("12/01/26", Some(DayOrder::DayFirst)), Ok(date!(2026 - 01 - 12)));
        assert_eq!(read("12/01/26", Some(DayOrder::MonthFirst)), Ok(date!(2026 - 12 - 01)));
    }

    #[test]
    fn all_days_of_a_file_decide_how_each_is_read() {
        use DayOrder::{DayFirst, MonthFirst};
        for (cells, told, expected) in [
            (&["01/12/2026", "13/12/2026"][..], None, Some(DayFirst)),
            (&["12/01/26", "12/13/26", ""], None, Some(MonthFirst)),
            (&["12/01/26", "12/13/26"], Some(DayFirst), Some(MonthFirst)),
            (&["01/12/2026", "12/12/2026"], None, None),
            (&["01/12/2026"], Some(DayFirst), Some(DayFirst)),
            (&["13/12/2026", "12/13/2026"], Some(DayFirst), None),
            (&["13.12.2026", "2026-12-13", "1/2/2026"], None, None),
        ] {
            assert_eq!(decided(cells.iter().copied(), told), expected, "{cells:?}");
        }
    }
}
