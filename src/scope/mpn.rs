//! The number of a company in an address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::error::{AppError, AppResult};
use crate::state::AppState;
use crate::web::extract::path_text;

/// The company's number in the path of an operator's page: what stands in the place of `{mpn}`. What isn't one is one that is
/// unknown here.
#[derive(Clone, Copy, Debug)]
pub struct MpnId(pub i64);

impl FromRequestParts<AppState> for MpnId {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> AppResult<Self> {
        let text = path_text(parts, app, "mpn").await?;
        mpn_id_of(&text).map(Self).ok_or(AppError::UnknownId)
    }
}

/// The number in an address of a company's pages, whether or not there is such a page.
pub(super) fn mpn_id_of_path(path: &str) -> Option<i64> {
    path.strip_prefix("/partners/")?.split('/').next().and_then(mpn_id_of)
}

/// The number, only in the one way in which the portal writes it: no sign, no leading zero.
pub(super) fn mpn_id_of(text: &str) -> Option<i64> {
    text.parse::<i64>().ok().filter(|number| number.to_string() == text)
}
