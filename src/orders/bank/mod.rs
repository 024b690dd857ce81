//! A bank's list of what was booked, as it lets one download it (R-ORD-2): CSV in any of the layouts, encodings and ways to
//! write dates and amounts that banks have. Nothing is dropped unseen: what can't be read is told with its line, and so is what
//! is no money that came.

mod amounts;
mod columns;
mod days;
mod fingerprint;
#[cfg(test)]
mod tests;

use time::Date;

use crate::base::money::Money;
use crate::base::typed;
use crate::web::sheet::{self, Record};

use columns::{Amounts, Columns};

pub use amounts::Decimal;
pub use days::DayOrder;
pub use fingerprint::Fingerprint;

/// A file has at most so many lines below its heading.
pub const MAX_LINES: usize = 5_000;
/// And so many bytes.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;
/// The heading is looked for in so many rows: above it banks write whose account it is.
const PREAMBLE: usize = 40;

/// What a file need not tell, and an operator or the settings do.
#[derive(Clone, Debug)]
pub struct Told<'a> {
    /// The account's, where no column, heading or amount names one (R-ORD-5).
    pub currency: &'a str,
    /// How 01/02/2026 is read where no line of the file decides it.
    pub days: Option<DayOrder>,
    /// What parts 1.234 where no line of the file decides it.
    pub decimal: Option<Decimal>,
}

/// What stands in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    /// The payments that came.
    pub lines: Vec<Line>,
    /// Lines by which no money came.
    pub left_out: Vec<LeftOut>,
    /// Lines that can't be read.
    pub problems: Vec<(usize, LineProblem)>,
}

/// A payment that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it stands in the file, from 1.
    pub number: usize,
    pub booked_on: Date,
    pub value_on: Option<Date>,
    pub amount: Money,
    pub payer: String,
    /// What the payer wrote, and what the bank added, in the order of the columns.
    pub texts: Vec<String>,
    pub fingerprint: Fingerprint,
}

impl Line {
    /// The day on which it was paid (R-DATE-4): the earlier of the bank's two.
    #[must_use]
    pub fn paid_on(&self) -> Date {
        self.value_on.map_or(self.booked_on, |day| day.min(self.booked_on))
    }
}

/// A line by which no money came: a debit, or of nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    pub number: usize,
    /// Not above 0.
    pub amount: Money,
}

/// Why a line can't be read; with what stands there.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineProblem {
    NoDate,
    /// It is no date.
    Date(String),
    /// It is one day to some and another to others, and no line of the file decides between them.
    DateReadTwoWays(String),
    NoAmount,
    /// It is no amount of its currency.
    Amount(String),
    /// It is a thousand to some and one to others, and no line of the file decides between them.
    AmountReadTwoWays(String),
    /// It has a credit and a debit.
    TwoAmounts,
    /// It tells neither credit nor debit.
    Direction(String),
    /// It is no currency's three letters.
    Currency(String),
    /// The amount is in one, the column in another.
    TwoCurrencies(String, String),
}

/// Why a file is no list of bookings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// It has no byte, or no line below its heading.
    Empty,
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// More than [`MAX_LINES`]: so many.
    TooMany(usize),
    NotText,
    /// No row of it names a date, an amount and a text, each in one way; the longest of the first rows.
    Columns(Vec<String>),
}

/// Reads a file.
///
/// # Errors
/// Why it can't be read at all.
pub fn read(bytes: &[u8], told: &Told<'_>) -> Result<Statement, FileProblem> {
    if bytes.len() > MAX_BYTES {
        return Err(FileProblem::TooLarge);
    }
    let (columns, rows) = table(bytes)?;
    match rows.len() {
        0 => return Err(FileProblem::Empty),
        count if count > MAX_LINES => return Err(FileProblem::TooMany(count)),
        _ => {}
    }
    let marks = Marks::seen(&columns, &rows, told);
    let mut statement = Statement::default();
    for row in &rows {
        match entry(row, &columns, &marks, told) {
            Ok(Entry::Line(line)) => statement.lines.push(line),
            Ok(Entry::LeftOut(left_out)) => statement.left_out.push(left_out),
            Err(problem) => statement.problems.push((row.line, problem)),
        }
    }
    fingerprint::stamp(&mut statement.lines);
    Ok(statement)
}

/// The columns and the rows below the heading, in the encoding and with the separator in which there is one.
fn table(bytes: &[u8]) -> Result<(Columns, Vec<Record>), FileProblem> {
    let (mut is_text, mut is_empty, mut most) = (false, bytes.is_empty(), Vec::new());
    for text in sheet::texts(bytes) {
        is_text = true;
        is_empty = text.trim().is_empty();
        for delimiter in *b";,\t" {
            let mut rows = sheet::rows(&text, delimiter);
            let heading = rows.iter().take(PREAMBLE).enumerate();
            let heading = heading.filter_map(|(at, row)| Some((at, Columns::of(&row.cells)?))).next();
            if let Some((at, columns)) = heading {
                return Ok((columns, rows.split_off(at + 1)));
            }
            let longest = rows.into_iter().take(PREAMBLE).rev().map(|it| it.cells).max_by_key(Vec::len);
            most = longest.filter(|it| it.len() > most.len()).unwrap_or(most);
        }
    }
    match (is_empty, is_text) {
        (true, _) => Err(FileProblem::Empty),
        (_, false) => Err(FileProblem::NotText),
        _ => Err(FileProblem::Columns(most.iter().map(|cell| typed::tidy_line(cell)).collect())),
    }
}

/// How a file writes days and amounts, as all of its lines together decide it.
struct Marks {
    days: Option<DayOrder>,
    decimal: Option<Decimal>,
}

impl Marks {
    fn seen(columns: &Columns, rows: &[Record], told: &Told<'_>) -> Self {
        let cells = |places: Vec<usize>| {
            rows.iter().flat_map(move |row| places.clone().into_iter().map(|at| cell(row, at)))
        };
        let days = [columns.booked_on, columns.value_on].into_iter().flatten().collect();
        let amounts = columns.amounts.places();
        Self {
            days: days::decided(cells(days), told.days),
            decimal: amounts::decided(cells(amounts), told.decimal),
        }
    }
}

fn cell(row: &Record, at: usize) -> &str {
    row.cells.get(at).map_or("", |it| it.trim())
}

enum Entry {
    Line(Line),
    LeftOut(LeftOut),
}

fn entry(row: &Record, columns: &Columns, marks: &Marks, told: &Told<'_>) -> Result<Entry, LineProblem> {
    let amount = amount(row, columns, marks, told)?;
    if amount.amount <= 0 {
        return Ok(Entry::LeftOut(LeftOut { number: row.line, amount }));
    }
    let day = |at: Option<usize>| match at.map_or("", |at| cell(row, at)) {
        "" => Ok(None),
        written => days::read(written, marks.days).map(Some),
    };
    let (booked_on, value_on) = (day(columns.booked_on)?, day(columns.value_on)?);
    let text = |at: &usize| typed::tidy_line(cell(row, *at));
    Ok(Entry::Line(Line {
        number: row.line,
        booked_on: booked_on.or(value_on).ok_or(LineProblem::NoDate)?,
        value_on,
        amount,
        payer: columns.payer.as_ref().map(text).unwrap_or_default(),
        texts: columns.texts.iter().map(text).filter(|it| !it.is_empty()).collect(),
        fingerprint: Fingerprint::default(),
    }))
}

/// What came, or went: below 0.
fn amount(row: &Record, columns: &Columns, marks: &Marks, told: &Told<'_>) -> Result<Money, LineProblem> {
    let column = columns.currency.map_or("", |at| cell(row, at));
    let currency = |heading: Option<&str>| match column {
        "" => Ok(heading.map(str::to_owned)),
        column => amounts::currency(column).map(Some).ok_or_else(|| LineProblem::Currency(column.to_owned())),
    };
    let read = |written: &str, heading: Option<&str>| {
        amounts::read(written, currency(heading)?.as_deref(), told.currency, marks.decimal)
    };
    match &columns.amounts {
        Amounts::Signed { amount, direction } => {
            let money = read(cell(row, amount.place), amount.currency.as_deref())?;
            let Some(direction) = direction else { return Ok(money) };
            amounts::directed(money, cell(row, *direction))
        }
        Amounts::Apart { credit, debit } => {
            let side = |at: &columns::Money| match cell(row, at.place) {
                "" => Ok(None),
                written => {
                    read(written, at.currency.as_deref()).map(|it| Some(it).filter(|it| it.amount != 0))
                }
            };
            let sides = (side(credit)?, debit.as_ref().map_or(Ok(None), side)?);
            let is_zero = sides == (None, None) && !cell(row, credit.place).is_empty();
            match sides {
                (Some(credit), None) => Ok(credit),
                // Some banks write it with a sign, too.
                (None, Some(debit)) => Ok(Money { amount: -debit.amount.abs(), ..debit }),
                (Some(_), Some(_)) => Err(LineProblem::TwoAmounts),
                (None, None) if is_zero => read("0", credit.currency.as_deref()),
                (None, None) if debit.is_none() => {
                    Ok(Money { amount: 0, currency: told.currency.to_owned() })
                }
                (None, None) => Err(LineProblem::NoAmount),
            }
        }
    }
}
