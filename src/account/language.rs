//! The choice of language: it stays, in the session and with whoever is signed in.

use axum::extract::State;
use axum::http::request::Parts;
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;

use crate::audit::{self, AuditEvent};
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::scope::SignedIn;
use crate::state::AppState;
use crate::users::sessions::keys;
use crate::users::store;
use crate::web::extract::Form;
use crate::web::paths;
use crate::web::routes::Routes;
use crate::web::see_other;

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
/// [`AppError::WrongFields`] for a language that there isn't; those of the database.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut parts: Parts,
    Form(form): Form<LanguageForm>,
) -> AppResult {
    let locale = Locale::from_tag(&form.lang).ok_or(AppError::WrongFields)?;
    if let Some(user) = SignedIn::find(&mut parts, &app).await? {
        let mut tx = app.db.serve().await?;
        store::set_language(&mut tx, user.person, locale.tag()).await?;
        let event = AuditEvent::done("person.language_chosen", "person", user.person.0);
        let event = event.with(json!({ "language": locale.tag() }));
        audit::record_programme(&mut tx, &user.actor(&user.email), &event).await?;
        tx.commit().await?;
    }
    session.insert(keys::LANGUAGE, locale.tag()).await?;
    Ok(see_other(&without_lang(paths::own_path(&form.next).unwrap_or("/"))))
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
