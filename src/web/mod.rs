//! What every page shares: the request's context, strict extractors, the shell around a page, error pages,
//! headers, static files, and the server itself.

pub mod assets;
pub mod context;
pub mod csv;
pub mod extract;
pub mod guard;
pub mod hang_up;
pub mod health;
pub mod intake;
pub mod keyset;
pub mod list;
pub mod long;
pub mod metrics;
pub mod moment;
pub mod paced;
pub mod paths;
pub mod person_picker;
pub mod room;
pub mod routes;
pub mod server;
pub mod settle;
pub mod sheet;
pub mod upload;

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};

use crate::error::AppResult;

/// A page as a response with this status.
///
/// # Errors
/// When the template fails, which is a fault of ours.
pub fn page(status: StatusCode, template: &impl Template) -> AppResult {
    Ok((status, Html(template.render()?)).into_response())
}

/// 303: the way from an act to the page that shows its outcome.
#[must_use]
pub fn see_other(path: &str) -> Response {
    Redirect::to(path).into_response()
}
