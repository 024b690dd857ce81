//! Downloads as CSV: what a list shows, in a form that no spreadsheet takes for a formula.

use axum::body::Body;
use axum::http::HeaderName;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse as _;
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};

use crate::error::{AppError, AppResult};
use crate::i18n::Locale;

/// The mark by which spreadsheets know UTF-8.
const UTF8_MARK: &str = "\u{feff}";

/// A CSV file with a header line, in UTF-8 with the mark by which spreadsheets know it, its cells separated as those of the
/// reader's language expect it.
///
/// # Errors
/// When a row can't be written, which is a fault of ours.
pub fn download(file_name: &str, locale: Locale, header: &[String], rows: &[Vec<String>]) -> AppResult {
    let all = std::iter::once(header).chain(rows.iter().map(Vec::as_slice));
    Ok((headers(file_name), lines(UTF8_MARK, locale, all)?).into_response())
}

/// As [`download`], for what is too much to be held at once: the rows come in chunks, and go out as they come. What goes
/// wrong on the way is logged and breaks the answer off, which tells the reader that it isn't whole.
///
/// # Errors
/// As [`download`].
pub fn in_chunks<R>(
    file_name: &str,
    locale: Locale,
    header: &[String],
    chunks: impl Stream<Item = AppResult<Vec<R>>> + Send + 'static,
    cells: impl Fn(R) -> AppResult<Vec<String>> + Send + 'static,
) -> AppResult {
    let head = lines(UTF8_MARK, locale, std::iter::once(header))?;
    let rows = chunks.map(move |chunk| {
        let rows = chunk?.into_iter().map(&cells).collect::<AppResult<Vec<_>>>()?;
        lines("", locale, rows.iter().map(Vec::as_slice))
    });
    let bytes = stream::iter([Ok(head)]).chain(rows).inspect_err(|error| {
        tracing::error!(%error, "a download broke off");
    });
    Ok((headers(file_name), Body::from_stream(bytes)).into_response())
}

fn headers(file_name: &str) -> [(HeaderName, String); 2] {
    [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{file_name}\"")),
    ]
}

fn lines<'a>(before: &str, locale: Locale, rows: impl Iterator<Item = &'a [String]>) -> AppResult<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(locale.cell_separator())
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::from(before));
    for row in rows {
        writer
            .write_record(row.iter().map(|cell| as_text(cell, locale.cell_separator())))
            .map_err(AppError::internal)?;
    }
    writer.into_inner().map_err(AppError::internal)
}

/// What begins a formula, in its plain and its wide form.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// After these a spreadsheet that takes another separator than the file's begins a new cell.
const SEPARATORS: [char; 5] = [',', ';', '\t', '\r', '\n'];

/// Whether a spreadsheet would calculate what begins so, were it a cell.
#[must_use]
pub fn begins_formula(text: &str) -> bool {
    text.starts_with(FORMULA)
}

/// A cell that a spreadsheet would calculate, or a part of it that one would take for a cell, is made text by an
/// apostrophe.
fn as_text(cell: &str, separator: u8) -> String {
    let mut text = String::with_capacity(cell.len());
    let mut begins = true;
    if cell.starts_with(['\t', '\r', '\n']) {
        text.push('\'');
    }
    for c in cell.chars() {
        if begins && FORMULA.contains(&c) {
            text.push('\'');
        }
        // Spaces and quotes before a formula don't keep it from being one.
        begins = SEPARATORS.contains(&c) && c != char::from(separator)
            || begins && (c == '"' || c.is_whitespace());
        text.push(c);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        let as_text = |cell| as_text(cell, b',');
        for cell in ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"] {
            assert_eq!(as_text(cell), format!("'{cell}"));
        }
        for (cell, text) in [
            ("a;=1+1", "a;'=1+1"),
            ("a\t@x", "a\t'@x"),
            ("a\r\n-1", "a\r\n'-1"),
            ("a; \"＝1;b", "a; \"'＝1;b"),
            (" =1", " '=1"),
        ] {
            assert_eq!(as_text(cell), text);
        }
        for plain in ["Windows 10 = Pro", "a, -b", "2026-11-20", "anna@alpine.example", ";", ""] {
            assert_eq!(as_text(plain), plain);
        }
    }

    #[test]
    fn the_separator_is_that_of_the_readers_spreadsheet() {
        let rows = [["a, =b; =c".to_owned(), "2,5".to_owned()]];
        for (locale, line) in [
            (Locale::En, "\u{feff}\"a, =b; '=c\",\"2,5\"\r\n"),
            (Locale::ZhCn, "\u{feff}\"a, =b; '=c\",\"2,5\"\r\n"),
            // Not in quotes, and a cell of its own for an English spreadsheet.
            (Locale::Fr, "\u{feff}\"a, '=b; =c\";2,5\r\n"),
            (Locale::Ru, "\u{feff}\"a, '=b; =c\";2,5\r\n"),
        ] {
            let written = lines(UTF8_MARK, locale, rows.iter().map(<[String; 2]>::as_slice)).unwrap();
            assert_eq!(String::from_utf8(written).unwrap(), line, "{locale}");
        }
    }
}
