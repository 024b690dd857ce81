//! The session's cookie. Another program on the same host, or an old one of another path, may have left one of the same
//! name: then the browser sends several, and each is tried.

use axum::extract::{Request, State};
use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use tower_sessions::cookie::Cookie;
use tower_sessions::session::Id;

use crate::error::{AppError, AppResult};
use crate::state::{App, AppState, Origins};
use crate::users::{sessions, store};
use crate::web::context::RequestContext;

/// So many of one name are tried.
const TRIED: usize = 8;

/// The name of the session's cookie: the portal's own, since cookies of all programs on a host lie in one jar.
#[must_use]
pub fn session_name(origins: &Origins) -> &'static str {
    if origins.https { "__Host-portal-session" } else { "portal-session" }
}

/// Leaves of several cookies of the session's name the one that is a session's.
pub async fn pick_session(State(app): State<AppState>, mut request: Request, next: Next) -> Response {
    let name = session_name(&app.origins);
    let (ours, others): (Vec<_>, Vec<_>) =
        cookies(request.headers()).into_iter().partition(|(known, _)| known == name);
    if ours.len() > 1 {
        let context = request.extensions().get::<RequestContext>().cloned();
        let chosen = match choose(&app, context, &ours).await {
            Ok(chosen) => chosen,
            Err(error) => return error.into_response(),
        };
        let kept = others.into_iter().chain(chosen.map(|id| (name.to_owned(), id.to_string())));
        let kept: Vec<String> = kept.map(|(name, value)| format!("{name}={value}")).collect();
        request.headers_mut().remove(COOKIE);
        if let Ok(value) = HeaderValue::try_from(kept.join("; ")) {
            request.headers_mut().insert(COOKIE, value);
        }
    }
    next.run(request).await
}

/// Names and values of all cookies, as they were sent.
fn cookies(headers: &HeaderMap) -> Vec<(String, String)> {
    let values = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let cookies = values.flat_map(Cookie::split_parse).filter_map(Result::ok);
    cookies.map(|cookie| (cookie.name().to_owned(), cookie.value().to_owned())).collect()
}

/// The one that is a session's; somebody's rather than nobody's.
async fn choose(
    app: &App,
    context: Option<RequestContext>,
    ours: &[(String, String)],
) -> AppResult<Option<Id>> {
    let ids: Vec<Id> = ours.iter().filter_map(|(_, value)| value.parse().ok()).take(TRIED).collect();
    if ids.len() < 2 {
        return Ok(ids.first().copied());
    }
    let now = context.ok_or_else(|| AppError::internal("a request without its context"))?.now;
    let hashes: Vec<Vec<u8>> = ids.iter().map(|id| sessions::hash(*id)).collect();
    let mut tx = app.db.serve().await?;
    let found = store::find_live_session(&mut tx, &hashes, now).await?;
    Ok(ids.into_iter().find(|id| found.as_ref() == Some(&sessions::hash(*id))))
}
