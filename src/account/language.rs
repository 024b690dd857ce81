//! The choice of language: it stays, with whoever is signed in and in a cookie of the browser.

use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use serde::Deserialize;
use time::Duration;
use tower_sessions::cookie::{Cookie, SameSite};

use crate::audit::{self, AccountAct, Recorded};
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::scope::SignedIn;
use crate::state::{App, AppState};
use crate::users::store;
use crate::web::context;
use crate::web::extract::Form;
use crate::web::paths;
use crate::web::routes::Routes;
use crate::web::see_other;

/// How long a browser keeps the choice.
const KEPT_FOR: Duration = Duration::days(365);

/// The act.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().post("/language", create)
}

/// What the language menu sends.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageForm {
    lang: String,
    #[serde(default)]
    next: String,
}

/// Chooses a language and goes back to the page, now in it.
///
/// # Errors
/// [`AppError::WrongFields`] for a language that isn't offered; those of the database.
pub async fn create(
    State(app): State<AppState>,
    mut parts: Parts,
    Form(form): Form<LanguageForm>,
) -> AppResult {
    let offered = app.programme.now().locales();
    let locale =
        Locale::from_tag(&form.lang).filter(|it| offered.contains(it)).ok_or(AppError::WrongFields)?;
    if let Some(user) = SignedIn::find(&mut parts, &app).await? {
        let mut tx = app.db.serve().await?;
        store::set_language(&mut tx, user.person, locale.tag()).await?;
        let language = Some(locale.tag().to_owned());
        let entry = AccountAct::LanguageChosen { person_id: user.person, language }.done();
        audit::record_programme(&mut tx, &user.actor(&user.email), &entry).await?;
        tx.commit().await?;
    }
    let mut response = see_other(&without_lang(paths::own_path(&form.next).unwrap_or("/")));
    response.headers_mut().append(SET_COOKIE, language_cookie(&app, Some(locale))?);
    Ok(response)
}

/// Nothing of it need be kept here: strangers choose languages too. Without one, the browser forgets the one it kept.
pub(super) fn language_cookie(app: &App, locale: Option<Locale>) -> AppResult<HeaderValue> {
    let tag = locale.map_or("", Locale::tag);
    let cookie = Cookie::build((context::language_cookie(app.origins.https), tag))
        .path("/")
        .secure(app.origins.https)
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(if locale.is_some() { KEPT_FOR } else { Duration::ZERO });
    HeaderValue::try_from(cookie.to_string()).map_err(AppError::internal)
}

/// The path without `?lang=`, which would overrule the choice.
fn without_lang(path: &str) -> String {
    let Some((path, query)) = path.split_once('?') else { return path.to_owned() };
    let kept: Vec<&str> =
        query.split('&').filter(|pair| !pair.starts_with("lang=") && *pair != "lang").collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_is_not_in_the_old_language() {
        assert_eq!(without_lang("/x?lang=fr"), "/x");
        assert_eq!(without_lang("/x?a=1&lang=fr&b=2"), "/x?a=1&b=2");
        assert_eq!(without_lang("/x?language=fr"), "/x?language=fr");
    }
}
