//! What the forms of both sides share: the request in the path, texts as long as a message, one-time values.

use axum::extract::{FromRequest, Request};
use uuid::Uuid;

use super::MESSAGE_LETTERS;
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::state::AppState;
use crate::web::extract::Fields;
use crate::web::upload::{Limits, Upload};

/// The fields of a form of which `text` may be a whole message, in any script.
#[derive(Debug)]
pub struct LongFields(pub Fields);

/// A message in letters of four bytes, each of which a form writes as twelve; and as much for all else as other forms
/// have.
const LIMITS: Limits = Limits { body: 12 * MESSAGE_LETTERS + 64 * 1024, long: "text" };

impl FromRequest<AppState> for LongFields {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        let upload = Upload::read(request, LIMITS).await?.ok_or(AppError::TooLarge)?;
        if upload.file.is_some() { Err(AppError::WrongFields) } else { Ok(Self(upload.fields)) }
    }
}

/// Reads a form's one-time value.
///
/// # Errors
/// [`AppError::WrongFields`] for what the portal never wrote.
pub fn read_once(field: &str) -> AppResult<Uuid> {
    field.parse().map_err(|_| AppError::WrongFields)
}

/// A text of several lines as it is kept: lines end in one way, and nothing stands around it.
#[must_use]
pub fn tidy_text(typed: &str) -> String {
    typed.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// A text of one line as it is kept.
#[must_use]
pub fn tidy_line(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with the text of a message.
#[must_use]
pub fn text_problem(text: &str, t: &Texts) -> Option<String> {
    match text.chars().count() {
        0 => Some(t.message_missing()),
        letters if letters > MESSAGE_LETTERS => Some(t.text_too_long(MESSAGE_LETTERS)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_kept_tidy() {
        assert_eq!(tidy_text("\r\n one\r\ntwo\rthree \n\n"), "one\ntwo\nthree");
        assert_eq!(tidy_line("  Project\tAda \n x "), "Project Ada x");
        assert_eq!(tidy_line(" \u{3000} "), "");
    }
}
