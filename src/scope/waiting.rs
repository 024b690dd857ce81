//! What is answered while the portal waits for its database: that it lives, and a page to come back to, in the
//! visitor's language. Nothing of it needs a database.

use askama::Template as _;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::get;

use super::errors::ErrorPage;
use super::shell::Shell;
use crate::base::clock::Clock;
use crate::error::AppError;
use crate::i18n::Locale;
use crate::web::context::RequestContext;
use crate::web::{assets, guard, health};

/// The router until the portal is open.
pub fn router(https: bool) -> Router {
    Router::new()
        .route("/static/{file}", get(assets::show))
        .fallback(move |clock, request| show(clock, request, https))
        .layer(from_fn(move |request: Request, next: Next| async move {
            guard::with_headers(next.run(request).await, https)
        }))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::not_ready))
        .with_state(Clock::system())
}

async fn show(State(clock): State<Clock>, request: Request, https: bool) -> Response {
    let context = RequestContext::new(&request, &clock, &[], (https, Locale::all().into()));
    let shell = Shell::bare(context.locale().texts().portal_name(), &context, String::new());
    let error = AppError::Unavailable("the portal waits for its database".to_owned());
    let page = ErrorPage::new(shell, &error, &context).render().unwrap_or_default();
    (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "2")], Html(page)).into_response()
}
