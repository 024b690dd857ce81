//! Downloads as CSV: what a list shows, in a form that no spreadsheet takes for a formula.

use axum::body::Body;
use axum::http::HeaderName;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse as _;
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};

use crate::error::{AppError, AppResult};

/// The mark by which spreadsheets know UTF-8.
const UTF8_MARK: &str = "\u{feff}";

/// A CSV file with a header line, in UTF-8 with the mark by which spreadsheets know it.
///
/// # Errors
/// When a row can't be written, which is a fault of ours.
pub fn download(file_name: &str, header: &[String], rows: &[Vec<String>]) -> AppResult {
    let all = std::iter::once(header).chain(rows.iter().map(Vec::as_slice));
    Ok((headers(file_name), lines(UTF8_MARK, all)?).into_response())
}

/// As [`download`], for what is too much to be held at once: the rows come in chunks, and go out as they come. What goes
/// wrong on the way is logged and breaks the answer off, which tells the reader that it isn't whole.
///
/// # Errors
/// As [`download`].
pub fn in_chunks<R>(
    file_name: &str,
    header: &[String],
    chunks: impl Stream<Item = AppResult<Vec<R>>> + Send + 'static,
    cells: impl Fn(R) -> AppResult<Vec<String>> + Send + 'static,
) -> AppResult {
    let head = lines(UTF8_MARK, std::iter::once(header))?;
    let rows = chunks.map(move |chunk| {
        let rows = chunk?.into_iter().map(&cells).collect::<AppResult<Vec<_>>>()?;
        lines("", rows.iter().map(Vec::as_slice))
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

fn lines<'a>(before: &str, rows: impl Iterator<Item = &'a [String]>) -> AppResult<Vec<u8>> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::from(before));
    for row in rows {
        writer.write_record(row.iter().map(|cell| as_text(cell))).map_err(AppError::internal)?;
    }
    writer.into_inner().map_err(AppError::internal)
}

/// A cell that a spreadsheet would calculate is made text by an apostrophe.
fn as_text(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for cell in ["=1+1", "+1", "-1", "@x", "\tx", "\rx"] {
            assert_eq!(as_text(cell), format!("'{cell}"));
        }
        assert_eq!(as_text("Windows 10 = Pro"), "Windows 10 = Pro");
    }
}
