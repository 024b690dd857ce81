//! Forms with a text as long as a message.

use axum::extract::{FromRequest, Request};

use super::extract::Fields;
use super::upload::{Limits, Upload};
use crate::base::typed::MESSAGE_LETTERS;
use crate::error::{AppError, AppResult};
use crate::state::AppState;

/// The fields of a form of which `text` may be a whole message, in any script.
#[derive(Debug)]
pub struct LongFields(pub Fields);

/// A message in letters of four bytes, each of which a form writes as twelve; and as much for all else as other forms
/// have.
pub const LIMITS: Limits = Limits { body: 12 * MESSAGE_LETTERS + 64 * 1024, long: "text" };

impl FromRequest<AppState> for LongFields {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        let upload = Upload::read(request, LIMITS).await?.ok_or(AppError::TooLarge)?;
        if upload.file.is_some() { Err(AppError::WrongFields) } else { Ok(Self(upload.fields)) }
    }
}
