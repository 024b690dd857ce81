//! What the rules say at a moment, in a zone: a table over all slices that ask for dates, row by row to the second.

mod asked;
mod rows;

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use time::macros::datetime;

use self::asked::{Moment, said};
use crate::base::clock::{Clock, local, zone};

struct Row {
    rule: &'static str,
    zone_name: &'static str,
    zone: TimeZone,
    at: OffsetDateTime,
    wall: &'static str,
    asked: &'static str,
    so: &'static str,
}

fn rows() -> Vec<Row> {
    let row = |text: &'static str| {
        let cells: Vec<&str> = text.split('|').map(str::trim).collect();
        let [rule, zone_name, at, wall, asked, so] = cells[..] else { panic!("no row: {text}") };
        let at = OffsetDateTime::parse(at, &Rfc3339).unwrap();
        Row { rule, zone_name, zone: zone(zone_name).unwrap(), at, wall, asked, so }
    };
    let is_row = |text: &&str| !text.is_empty() && !text.starts_with('#');
    rows::TABLE.lines().filter(is_row).map(row).collect()
}

impl Row {
    /// What is wrong with it on this clock, if anything is.
    fn wrong(&self, clock: &Clock) -> Option<String> {
        let at = clock.now();
        let there = local(at, &self.zone);
        let (hour, minute, second) = there.to_hms();
        let wall = format!("{} {hour:02}:{minute:02}:{second:02}", there.date());
        let today = clock.today(&self.zone);
        let said = said(self.asked, &Moment { at, today, zone: &self.zone });
        let told = format!("{} in {} at {at}, {}: {}", self.rule, self.zone_name, self.asked, self.so);
        if wall != self.wall {
            Some(format!("{told}; the wall shows {wall}"))
        } else {
            (said != self.so).then(|| format!("{told}; said: {said}"))
        }
    }
}

/// Asks these rows, one after another, on one clock that is moved to each of their moments, forth or back.
fn ask<'a>(rows: impl Iterator<Item = &'a Row>) -> Vec<String> {
    let clock = Clock::stopped_at(datetime!(2026-11-20 10:00 UTC));
    let wrong = rows.filter_map(|row| {
        clock.advance(row.at - clock.now());
        row.wrong(&clock)
    });
    wrong.collect()
}

#[test]
fn every_row_of_the_table_of_dates_is_so() {
    let rows = rows();
    assert!(rows.len() >= 80, "{}", rows.len());
    let wrong = ask(rows.iter());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let rules: BTreeSet<&str> = rows.iter().map(|row| row.rule).collect();
    let rules_of_dates = (1..=9).map(|number| format!("R-DATE-{number}"));
    let others = ["R-MEM-2", "R-MEM-5", "R-SEAT-3", "R-CL-3", "R-GTM-4"].map(str::to_owned);
    let missing: Vec<_> =
        rules_of_dates.chain(others).filter(|rule| !rules.contains(rule.as_str())).collect();
    assert!(missing.is_empty(), "no row of {missing:?}");
}

/// Nothing of what is asked remembers when it was asked before.
#[test]
fn a_clock_that_is_stepped_back_changes_no_answer() {
    let mut rows = rows();
    rows.sort_by_key(|row| row.at);
    let (back, forth) = (rows.iter().rev(), rows.iter());
    // The last, the first, the last but one, the second …: years to and fro.
    let to_and_fro = rows.iter().rev().zip(rows.iter()).flat_map(|(late, early)| [late, early, late]);
    let wrong = ask(forth.chain(back).chain(to_and_fro));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
