//! What a handler wrote is settled when its answer leaves: committed, or undone. An act that gave way to another one, as
//! the database decides where two wait for each other, is done once more, since then it mostly goes through.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::Method;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::context::RequestContext;
use super::intake::Taken;
use crate::base::clock::ActClock;
use crate::db::unsettled;
use crate::error::AppError;
use crate::state::AppState;

/// The layer that does it, just outside of what makes an answer of a request.
pub async fn settle(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let again = Again::of(&request);
    let (response, left) = unsettled::watch(next.clone().run(request)).await;
    match again.filter(|_| gave_way(&response)) {
        Some(again) => {
            tracing::warn!("an act waited for another one that waited for it, and is done once more");
            let (response, left) = unsettled::watch(next.run(again.into_request(&app))).await;
            no_forgotten_commit(response, left)
        }
        None => no_forgotten_commit(response, left),
    }
}

/// What it takes to do a request once more.
struct Again {
    parts: Parts,
    body: Bytes,
}

impl Again {
    /// Of what may write: pages that are only read don't stand in each other's way.
    fn of(request: &Request) -> Option<Self> {
        if matches!(*request.method(), Method::GET | Method::HEAD) {
            return None;
        }
        let body = request.extensions().get::<Taken>().map(|Taken(body)| body.clone()).unwrap_or_default();
        let (mut parts, ()) = Request::new(()).into_parts();
        parts.method = request.method().clone();
        parts.uri = request.uri().clone();
        parts.headers = request.headers().clone();
        parts.extensions = request.extensions().clone();
        Some(Self { parts, body })
    }

    fn into_request(mut self, app: &AppState) -> Request {
        if let Some(context) = self.parts.extensions.get_mut::<RequestContext>() {
            // It has not happened yet.
            context.acts = ActClock::new(app.clock.clone());
        }
        Request::from_parts(self.parts, Body::from(self.body))
    }
}

fn gave_way(response: &Response) -> bool {
    let error = response.extensions().get::<Arc<AppError>>();
    error.is_some_and(|error| matches!(**error, AppError::GaveWay(_)))
}

/// An answer of success must not leave while what it tells of was not committed.
fn no_forgotten_commit(response: Response, writes_left: usize) -> Response {
    let succeeded = response.status().is_success() || response.status().is_redirection();
    if writes_left == 0 || !succeeded {
        return response;
    }
    tracing::error!(writes_left, status = response.status().as_u16(), "an answer left without its commit");
    // In production the answer is out of place but harmless beside a fault that somebody sees in the log.
    if cfg!(debug_assertions) {
        AppError::internal("a commit was forgotten").into_response()
    } else {
        response
    }
}
