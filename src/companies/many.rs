//! What adding the companies of a file would do, line by line.

use std::collections::HashMap;

use serde::Serialize;

use super::add::{Clash, FirstAdmin, NewCompany, NewNumber, WrongAdmin};
use super::data::{TypedData, Wrong};
use super::file::{Column, Line};

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum LineProblem {
    Data(Wrong),
    /// The MPN ID is neither a number nor `next`.
    Number,
    Admin(WrongAdmin),
    /// It can't be added; places are those of the list.
    Clash(Clash),
}

/// A line, and what adding it would do.
#[derive(Clone, Debug)]
pub struct Planned {
    pub line: Line,
    /// The company with its number, or what is wrong.
    pub outcome: Result<(NewCompany, i64), Vec<LineProblem>>,
}

/// Reads a line as a company.
///
/// # Errors
/// All that is wrong with it.
pub fn read(line: &Line) -> Result<NewCompany, Vec<LineProblem>> {
    let of = |column| line.cell(column).to_owned();
    let data = TypedData {
        name: of(Column::Name),
        country: of(Column::Country),
        time_zone: of(Column::TimeZone),
        language: of(Column::Language),
        domains: of(Column::Domains),
    };
    let mut problems = Vec::new();
    let data = data.read().map_err(|wrong| problems.extend(wrong.into_iter().map(LineProblem::Data)));
    let number = NewNumber::parse(line.cell(Column::Number));
    if number.is_none() {
        problems.push(LineProblem::Number);
    }
    let admin = FirstAdmin::read(line.cell(Column::AdminName), line.cell(Column::AdminEmail));
    let admin = admin.map_err(|wrong| problems.extend(wrong.into_iter().map(LineProblem::Admin)));
    match (data, number, admin) {
        (Ok(data), Some(number), Ok(admin)) => Ok(NewCompany { number, data, elsewhere: false, admin }),
        _ => Err(problems),
    }
}

/// What would be done: each line with its number where nothing stands in its way. `numbers` are those of the companies that
/// could be read, or what clashes.
#[must_use]
pub fn plan(
    lines: Vec<Line>,
    read: Vec<Result<NewCompany, Vec<LineProblem>>>,
    numbers: Result<Vec<i64>, Vec<Vec<Clash>>>,
) -> Vec<Planned> {
    // Clashes name each other by their place among those that could be read.
    let places: Vec<usize> =
        read.iter().enumerate().filter(|(_, it)| it.is_ok()).map(|(place, _)| place).collect();
    let mut clashes: HashMap<usize, Vec<Clash>> = HashMap::new();
    let mut given: HashMap<usize, i64> = HashMap::new();
    match numbers {
        Ok(numbers) => given = places.iter().copied().zip(numbers).collect(),
        Err(all) => clashes = places.iter().copied().zip(all).collect(),
    }
    let planned = lines.into_iter().zip(read).enumerate().map(|(place, (line, read))| {
        let outcome = read.and_then(|company| {
            let found = clashes.remove(&place).unwrap_or_default();
            if found.is_empty() {
                Ok((company, given.get(&place).copied().unwrap_or_default()))
            } else {
                Err(found.into_iter().map(|it| LineProblem::Clash(in_list(it, &places))).collect())
            }
        });
        Planned { line, outcome }
    });
    planned.collect()
}

fn in_list(clash: Clash, places: &[usize]) -> Clash {
    let at = |place: usize| places.get(place).copied().unwrap_or(place);
    match clash {
        Clash::NumberRepeated(place) => Clash::NumberRepeated(at(place)),
        Clash::DomainRepeated { domain, place } => Clash::DomainRepeated { domain, place: at(place) },
        other => other,
    }
}
