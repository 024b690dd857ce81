//! What stands before every handler: the name of this server, the origin of forms, the headers of answers, and the
//! task that runs a handler to its end.

use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, HOST, ORIGIN, REFERRER_POLICY};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use crate::db::deadline;
use crate::error::AppError;
use crate::state::{AppState, Origins};
use crate::web::context::RequestContext;
use crate::web::hang_up;

/// How long a visitor waits before they are told to come back; what they asked for runs on to its end. It doesn't run
/// while they send: bodies are taken in before (`web::intake`).
const PATIENCE: Duration = Duration::from_millis(4_800);
/// How long what they asked for may run at all: longer than a statement's time-out, and shorter than a rotation of the
/// key waits for what is on its way. Only a database that is silent takes so long.
const LONGEST: Duration = Duration::from_secs(8);

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Runs the rest in a task of its own, to its end, also when the client hangs up: an act is done whole, and its message
/// for the next page stored. Shutdown waits for these tasks.
pub async fn run_to_end(State(app): State<AppState>, mut request: Request, next: Next) -> Response {
    let _tells_when_dropped = hang_up::watch(&mut request);
    let task = app.tasks.spawn(deadline::within(LONGEST, next.run(request)));
    match tokio::time::timeout(PATIENCE, task).await {
        Ok(Ok(Some(response))) => response,
        Ok(Err(panicked)) => AppError::internal(panicked).into_response(),
        Ok(Ok(None)) | Err(_) => AppError::Unavailable("no answer in time".to_owned()).into_response(),
    }
}

/// Refuses a request that names another server than this one (a rebinding attack, or a proxy gone wrong), and an unsafe
/// method that another site's page sent: by `Sec-Fetch-Site`; only where that header is absent, by `Origin`.
pub async fn meant_for_us(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !names_us(&request, &app.origins) {
        AppError::UnknownHost.into_response()
    } else if safe || comes_from_here(request.headers(), &app.origins) {
        next.run(request).await
    } else {
        AppError::CrossSite.into_response()
    }
}

fn names_us(request: &Request, origins: &Origins) -> bool {
    // A name in the address itself counts before the header's (RFC 9112, 3.2.2).
    let host = request.uri().authority().map(|authority| authority.as_str());
    let host = host.or_else(|| request.headers().get(HOST).and_then(|host| host.to_str().ok()));
    host.is_some_and(|host| origins.knows_host(host))
}

fn comes_from_here(headers: &HeaderMap, origins: &Origins) -> bool {
    match headers.get("sec-fetch-site").map(HeaderValue::as_bytes) {
        Some(site) => site == b"same-origin" || site == b"none",
        None => {
            let origin = headers.get(ORIGIN).and_then(|origin| origin.to_str().ok());
            origin.is_some_and(|origin| origins.knows_origin(origin))
        }
    }
}

/// Puts the headers on that every answer carries.
pub async fn headers(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let is_secret = request.extensions().get::<RequestContext>().is_some_and(RequestContext::is_secret);
    let mut response = next.run(request).await;
    if is_secret {
        // Not even to our own pages, before which somebody's proxy may keep a log. The origin is sent: forms are known by it.
        let policy = HeaderValue::from_static("strict-origin");
        response.headers_mut().insert(REFERRER_POLICY, policy);
    }
    with_headers(response, app.origins.https)
}

/// An answer with these headers.
pub fn with_headers(mut response: Response, https: bool) -> Response {
    let headers = response.headers_mut();
    let mut set = |name: &'static str, value: &'static str| {
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    };
    set("content-security-policy", CONTENT_SECURITY_POLICY);
    set("x-content-type-options", "nosniff");
    set("referrer-policy", "same-origin");
    set("cross-origin-opener-policy", "same-origin");
    set("permissions-policy", "camera=(), geolocation=(), microphone=()");
    if https {
        set("strict-transport-security", "max-age=31536000; includeSubDomains");
    }
    // Everything but the static files is for one visitor at one moment.
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// On an answer that must not be compressed: what the visitor typed stands in it beside a secret.
#[derive(Clone, Copy, Debug)]
pub struct Uncompressed;

#[cfg(test)]
mod tests {
    use url::Url;

    use super::*;

    fn accepted(headers: &[(&'static str, &str)]) -> bool {
        let origins = Origins::new(&Url::parse("https://portal.example").unwrap(), false);
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(HeaderName::from_static(name), value.parse().unwrap());
        }
        comes_from_here(&map, &origins)
    }

    #[test]
    fn a_form_is_taken_only_from_our_own_pages() {
        assert!(accepted(&[("sec-fetch-site", "same-origin")]));
        assert!(accepted(&[("sec-fetch-site", "none")]));
        assert!(!accepted(&[("sec-fetch-site", "same-site")]));
        assert!(!accepted(&[("sec-fetch-site", "cross-site"), ("origin", "https://portal.example")]));
        assert!(accepted(&[("origin", "https://portal.example")]));
        assert!(!accepted(&[("origin", "http://portal.example")]));
        assert!(!accepted(&[("origin", "https://portal.example:8443")]));
        assert!(!accepted(&[("origin", "https://portal.example.evil.example")]));
        assert!(!accepted(&[("origin", "null")]));
        assert!(!accepted(&[]));
    }
}
