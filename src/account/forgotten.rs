//! Who has forgotten their password asks for a link to set another (R-PPL-7). Whoever asks gets the same answer, which takes the
//! same time: whether there is an account is looked at afterwards, by a worker.

use std::net::{IpAddr, Ipv4Addr};

use askama::Template;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use serde::Deserialize;

use super::acts;
use super::paths::FORGOTTEN_PASSWORD;
use super::session::actor;
use crate::error::{AppError, AppResult};
use crate::scope::SignedIn;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::users::store::limits as store;
use crate::users::{EmailAddress, limits};
use crate::web::context::RequestContext;
use crate::web::extract::{Form, Query};
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The page and its act.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(FORGOTTEN_PASSWORD, show).post(FORGOTTEN_PASSWORD, create)
}

/// What the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// `yes` once somebody has asked.
    sent: String,
}

/// Whose password is forgotten.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForgottenForm {
    #[serde(default)]
    email: String,
}

#[derive(Template)]
#[template(path = "forgotten_password.html")]
struct ForgottenPage {
    shell: Shell,
    email: String,
    sent: bool,
    demo: bool,
}

/// Why nothing was asked for.
#[derive(Clone, Copy)]
enum Failure {
    Empty,
    NoAddress,
    /// It was asked too often before.
    TooMany,
}

/// The form; after it was sent, what happens now.
///
/// # Errors
/// Those of the database.
pub async fn show(State(app): State<AppState>, mut parts: Parts, Query(asked): Query<Asked>) -> AppResult {
    SignedIn::remember(&mut parts, &app).await?;
    let context = parts.extensions.get::<RequestContext>().cloned();
    let context = context.ok_or_else(|| AppError::internal("a request without its context"))?;
    render(&app, &context, (String::new(), asked.sent == "yes"), None)
}

/// Asks for a link. Nothing here hangs on whether the address has an account.
///
/// # Errors
/// Those of the database.
pub async fn create(
    State(app): State<AppState>,
    context: RequestContext,
    mut parts: Parts,
    Form(form): Form<ForgottenForm>,
) -> AppResult {
    SignedIn::remember(&mut parts, &app).await?;
    let Ok(email) = EmailAddress::parse(&form.email) else {
        let failure = if form.email.trim().is_empty() { Failure::Empty } else { Failure::NoAddress };
        return render(&app, &context, (form.email, false), Some(failure));
    };
    if !ask(&app, &context, &email).await? {
        return render(&app, &context, (form.email, false), Some(Failure::TooMany));
    }
    Ok(see_other(&format!("{FORGOTTEN_PASSWORD}?sent=yes")))
}

/// False beyond a limit.
async fn ask(app: &App, context: &RequestContext, email: &EmailAddress) -> AppResult<bool> {
    context.acts.lock_held(None);
    let address = context.address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let limits = limits::limits_of_asking(email, address);
    let mut tx = app.db.sign_in().await?;
    if !store::count_try(&mut tx, &limits, context.acts.at()).await? {
        tx.rollback().await?;
        let mut tx = app.db.sign_in().await?;
        store::count_throttled(&mut tx, &limits::network(address), context.acts.at()).await?;
        tx.commit().await?;
        return Ok(false);
    }
    let actor = actor(context, None, email.as_str().to_owned());
    acts::ask_for_link(&mut tx, &actor, email, context.locale()).await?;
    tx.commit().await?;
    Ok(true)
}

fn render(
    app: &App,
    context: &RequestContext,
    (email, sent): (String, bool),
    failure: Option<Failure>,
) -> AppResult {
    let t = context.locale().texts();
    let (status, text) = match failure {
        None => (StatusCode::OK, None),
        Some(Failure::Empty) => (StatusCode::UNPROCESSABLE_ENTITY, Some(t.enter_email())),
        Some(Failure::NoAddress) => (StatusCode::UNPROCESSABLE_ENTITY, Some(t.enter_whole_email())),
        Some(Failure::TooMany) => (StatusCode::TOO_MANY_REQUESTS, Some(t.sign_in_too_many())),
    };
    let problems = text.map(|text| Problem { field: "email".to_owned(), text }).into_iter().collect();
    let title = if sent { t.forgotten_sent() } else { t.forgotten_password() };
    let shell = Shell::plain(app, context, title).with_problems(problems);
    let mut response = page(status, &ForgottenPage { shell, email, sent, demo: app.is_demo() })?;
    if status == StatusCode::TOO_MANY_REQUESTS {
        response.headers_mut().insert("retry-after", HeaderValue::from_static("60"));
    }
    Ok(response)
}
