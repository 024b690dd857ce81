//! Tables that a spreadsheet saved as CSV, in any language: whatever separates the cells and in whichever encoding.

use std::borrow::Cow;

use encoding_rs::{Encoding, GBK, MACINTOSH, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252};

use crate::base::typed;

/// So many columns are looked at.
pub const COLUMNS: usize = 1_000;

/// In what spreadsheets save that don't use Unicode: Western and Russian Windows, Chinese and Japanese ones, a Mac.
const OLD_ENCODINGS: [&Encoding; 5] = [WINDOWS_1252, WINDOWS_1251, GBK, SHIFT_JIS, MACINTOSH];

/// The text in each encoding in which it may be, the likeliest first: one, if it is in Unicode.
fn decoded(bytes: &[u8]) -> Vec<Option<Cow<'_, str>>> {
    let read = |encoding: &'static Encoding, bytes| {
        encoding.decode_without_bom_handling_and_without_replacement(bytes)
    };
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return vec![read(encoding, &bytes[length..])];
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => vec![Some(Cow::Borrowed(text))],
        Err(_) => OLD_ENCODINGS.map(|encoding| read(encoding, bytes)).into(),
    }
}

/// What a file says in each encoding in which it is a text, the likeliest first; lines end as in Unix.
pub fn texts(bytes: &[u8]) -> impl Iterator<Item = String> {
    let plain = |text: Option<Cow<'_, str>>| {
        typed::without_controls(text.as_deref()?).map(|it| typed::unix_lines(&it))
    };
    decoded(bytes).into_iter().filter_map(plain)
}

/// A heading without accents, case, and the signs and blanks that everybody sets as they like.
#[must_use]
pub fn plain(heading: &str) -> String {
    let kept = |c: &char| !" -_.:*'’()[]".contains(*c);
    typed::fold(heading).trim().chars().filter(kept).collect()
}

/// Why a file is no table of the wanted kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is nothing in it.
    Empty,
    /// It is no text.
    NotText,
    /// It hasn't the columns that are wanted; those that it has.
    Columns(Vec<String>),
}

/// A row that is not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    /// What stands in its columns.
    pub cells: Vec<String>,
}

/// Reads a table whose heading `wanted` understands, in the encoding and with the separator in which it does: it is given the
/// cells of the heading, each [plain], and answers what it makes of them.
///
/// # Errors
/// Why there is none.
pub fn read<W>(
    bytes: &[u8],
    wanted: impl Fn(&[String]) -> Option<W>,
) -> Result<(W, Vec<Record>), Unreadable> {
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    let mut told = None;
    for text in texts(bytes) {
        if text.trim().is_empty() {
            return Err(Unreadable::Empty);
        }
        match read_text(&text, &wanted) {
            Ok(table) => return Ok(table),
            // In the likeliest of the encodings.
            Err(columns) => told = told.or(Some(columns)),
        }
    }
    Err(told.map_or(Unreadable::NotText, Unreadable::Columns))
}

/// Tells the columns where the heading is not understood.
fn read_text<W>(
    text: &str,
    wanted: &impl Fn(&[String]) -> Option<W>,
) -> Result<(W, Vec<Record>), Vec<String>> {
    let (named, text) = match named_separator(text) {
        Some((separator, rest)) => (Some(separator), rest),
        None => (None, text),
    };
    let line = if named.is_some() { 2 } else { 1 };
    let mut most = Vec::new();
    for delimiter in named.map_or(b",;\t".to_vec(), |named| vec![named]) {
        let header = records(text, delimiter).next().unwrap_or_default();
        let columns: Vec<String> = header.iter().take(COLUMNS).map(plain).collect();
        match wanted(&columns) {
            Some(wanted) => {
                let rows = rows_from(text, delimiter, line).into_iter().skip(1);
                return Ok((wanted, rows.collect()));
            }
            None if header.len() > most.len() => {
                most = header.iter().map(|cell| cell.trim().to_owned()).collect();
            }
            None => {}
        }
    }
    Err(most)
}

/// The rows that are not empty, whatever stands in them.
#[must_use]
pub fn rows(text: &str, delimiter: u8) -> Vec<Record> {
    rows_from(text, delimiter, 1)
}

fn rows_from(text: &str, delimiter: u8, first_line: usize) -> Vec<Record> {
    let (mut line, mut counted_to) = (first_line, 0);
    let mut rows = Vec::new();
    for record in records(text, delimiter) {
        // The reader's own count takes no notice of empty lines before a row.
        let begins = record.position().map_or(0, |at| usize::try_from(at.byte()).unwrap_or(text.len()));
        let blank = text[begins..].find(|c| c != '\n');
        let begins = blank.map_or(text.len(), |blank| begins + blank);
        line += text[counted_to..begins].matches('\n').count();
        counted_to = begins;
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push(Record { line, cells: record.iter().map(str::to_owned).collect() });
        }
    }
    rows
}

/// The separator that a first line such as `sep=;` tells to spreadsheets, and the text below it.
fn named_separator(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let first = first.trim_matches('"');
    let named =
        first.get(..4).filter(|word| word.eq_ignore_ascii_case("sep=")).and(first.as_bytes().get(4..))?;
    match named {
        [separator] if !separator.is_ascii_alphanumeric() => Some((*separator, rest)),
        _ => None,
    }
}

/// The cells of one line that stands alone.
#[must_use]
pub fn cells(line: &str, delimiter: u8) -> Vec<String> {
    if !line.contains('"') {
        return line.split(char::from(delimiter)).map(str::to_owned).collect();
    }
    let first = records(line, delimiter).next().unwrap_or_default();
    first.iter().map(str::to_owned).collect()
}

/// Rows as a text that is read alike, separated by commas, each on the line of its number, from 1 in rising order: to be
/// corrected, and to be sent again.
#[must_use]
pub fn as_text<'a>(rows: impl IntoIterator<Item = (usize, &'a [String])>) -> String {
    let quoted = |cell: &String| match cell.contains([',', ';', '"', '\t']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.clone(),
    };
    let (mut text, mut at) = (String::new(), 1);
    for (place, (line, cells)) in rows.into_iter().enumerate() {
        let breaks = line.saturating_sub(at).max(usize::from(place > 0));
        text.push_str(&"\n".repeat(breaks));
        text.push_str(&cells.iter().map(quoted).collect::<Vec<_>>().join(","));
        at += breaks;
    }
    text
}

fn records(text: &str, delimiter: u8) -> impl Iterator<Item = csv::StringRecord> {
    let reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    // Text in memory, of any number of cells: no row of it can fail to be read.
    reader.into_records().map_while(Result::ok)
}
