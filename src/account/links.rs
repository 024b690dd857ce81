//! One-time links: whoever holds one sets a password with it, once. The GET changes nothing (mail programs and
//! scanners follow links); the POST spends it.

use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use tower_sessions::Session;

use super::sign_in;
use crate::audit::{self, Act, Actor, SignedInBy};
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::scope::SignedIn;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::AppState;
use crate::users::password::{self, Weakness};
use crate::users::store;
use crate::web::context::RequestContext;
use crate::web::extract::Form;
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The link's page and its act.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get("/link/{token}", show).post("/link/{token}", create)
}

/// A new password, typed twice.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordForm {
    password: SecretString,
    again: SecretString,
    /// Sent so that a password manager knows the account; not read.
    #[serde(default, rename = "email")]
    _email: String,
}

#[derive(Template)]
#[template(path = "set_password.html")]
struct SetPasswordPage {
    shell: Shell,
    email: String,
    path: String,
}

/// A new token: 256 random bits in hexadecimal, of which only the hash is kept.
///
/// # Errors
/// When the system gives no random bytes.
pub fn new_token() -> Result<String, getrandom::Error> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Under what a link is stored.
#[must_use]
pub fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// The form, if the link is still good.
///
/// # Errors
/// [`AppError::NotFound`] for a link that is unknown, spent or too old; those of the database.
pub async fn show(
    State(app): State<AppState>,
    context: RequestContext,
    mut parts: Parts,
    token: Result<Path<String>, PathRejection>,
) -> AppResult {
    SignedIn::remember(&mut parts, &app).await?;
    let token = known_text(token)?;
    let mut tx = app.db.serve().await?;
    let found = store::find_link(&mut tx, &token_hash(&token), context.now).await?;
    let (_, email) = found.ok_or(AppError::NotFound)?;
    set_password_page(&app, &context, email, Vec::new())
}

/// Sets the password, spends the link, and signs in.
///
/// # Errors
/// As [`show`].
pub async fn create(
    State(app): State<AppState>,
    context: RequestContext,
    session: Session,
    mut parts: Parts,
    token: Result<Path<String>, PathRejection>,
    Form(form): Form<PasswordForm>,
) -> AppResult {
    SignedIn::remember(&mut parts, &app).await?;
    let hash = token_hash(&known_text(token)?);
    let mut tx = app.db.serve().await?;
    let found = store::find_link(&mut tx, &hash, context.acts.at()).await?;
    drop(tx);
    let (person, email) = found.ok_or(AppError::NotFound)?;
    if let Some(problem) = problem(&form, &email, &context) {
        return set_password_page(&app, &context, email, vec![problem]);
    }
    let password_hash = password::hash(form.password).await?;
    let mut tx = app.db.serve().await?;
    // The password was hashed meanwhile.
    context.acts.lock_held(None);
    if !store::spend_link(&mut tx, &hash, context.acts.at()).await? {
        return Err(AppError::NotFound);
    }
    store::set_password(&mut tx, person, &password_hash, context.acts.at()).await?;
    let actor = Actor {
        member: None,
        person: Some(person),
        name: email.clone(),
        address: context.address,
        request: context.id,
        clock: context.acts.clone(),
    };
    audit::record_programme(&mut tx, &actor, &Act::PasswordSet { person_id: person }.done()).await?;
    tx.commit().await?;
    sign_in::begin_session(&app, &context, &session, person, &email, SignedInBy::Link).await?;
    Flash::anywhere(Texts::flash_password_set).leave(&session).await?;
    Ok(see_other("/"))
}

/// A token that isn't even text is as unknown as any other.
fn known_text(token: Result<Path<String>, PathRejection>) -> AppResult<String> {
    token.map(|Path(token)| token).map_err(|_| AppError::NotFound)
}

fn problem(form: &PasswordForm, email: &str, context: &RequestContext) -> Option<Problem> {
    let t = context.locale().texts();
    let text = match password::check_strength(&form.password, email) {
        Err(Weakness::TooShort) => t.password_too_short(),
        Err(Weakness::TooLong) => t.password_too_long(),
        Err(Weakness::Common) => t.password_common(),
        Ok(()) if form.password.expose_secret() != form.again.expose_secret() => {
            return Some(Problem { field: "again".to_owned(), text: t.password_differs() });
        }
        Ok(()) => return None,
    };
    Some(Problem { field: "password".to_owned(), text })
}

fn set_password_page(
    app: &AppState,
    context: &RequestContext,
    email: String,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell = Shell::plain(app, context, context.locale().texts().set_password());
    // The address that the form is sent to is this page's own.
    let path = context.path().to_owned();
    page(status, &SetPasswordPage { shell: shell.with_problems(problems), email, path })
}
