//! Downloads as CSV: what a list shows, in a form that no spreadsheet takes for a formula.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};

use crate::error::{AppError, AppResult};

/// A CSV file with a header line, in UTF-8 with the mark by which spreadsheets know it.
///
/// # Errors
/// When a row can't be written, which is a fault of ours.
pub fn download(file_name: &str, header: &[String], rows: &[Vec<String>]) -> AppResult {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::from("\u{feff}"));
    for row in std::iter::once(header).chain(rows.iter().map(Vec::as_slice)) {
        writer.write_record(row.iter().map(|cell| as_text(cell))).map_err(AppError::internal)?;
    }
    let bytes = writer.into_inner().map_err(AppError::internal)?;
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{file_name}\"")),
    ];
    let response: Response = (headers, bytes).into_response();
    Ok(response)
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
