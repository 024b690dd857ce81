//! Another password, by whoever knows the present one.

use askama::Template;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use tower_sessions::Session;

use super::super::acts::{self, ChangedMeanwhile};
use super::super::check::{Failure, Typed, check};
use super::super::device::{self, Account};
use super::super::{links, session};
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::scope::flash::Flash;
use crate::scope::paths;
use crate::scope::shell::{Problem, Shell};
use crate::scope::{SignedIn, paths::SIGN_IN};
use crate::state::{App, AppState};
use crate::users::password;
use crate::web::extract::Form;
use crate::web::hang_up::HungUp;
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "profile/password.html")]
struct PasswordPage {
    shell: Shell,
    email: String,
}

/// The present password, and another one, twice.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeForm {
    present_password: SecretString,
    password: SecretString,
    again: SecretString,
    /// Sent so that a password manager knows the account; not read.
    #[serde(default, rename = "username")]
    _username: String,
}

/// The form.
///
/// # Errors
/// When the template fails.
pub async fn show(State(app): State<AppState>, user: SignedIn) -> AppResult {
    render(&app, &user, StatusCode::OK, Vec::new())
}

/// Changes the password, and ends all other sessions. Wrong tries are limited as those to sign in are, and in the log.
///
/// # Errors
/// [`AppError::Unavailable`] when too many passwords are hashed right now; those of the database.
pub async fn change(
    State(app): State<AppState>,
    user: SignedIn,
    session: Session,
    hung_up: HungUp,
    parts: Parts,
    Form(form): Form<ChangeForm>,
) -> AppResult {
    let new = password::composed(&form.password);
    let mut problems = Vec::new();
    let t = user.context.locale().texts();
    if form.present_password.expose_secret().is_empty() {
        problems.push(at_present(t.enter_present_password()));
    }
    problems.extend(links::problem(&new, &form.again, &user.email, &user.context));
    if !problems.is_empty() {
        return render(&app, &user, StatusCode::UNPROCESSABLE_ENTITY, problems);
    }
    let typed = Typed { email: &user.email, password: &form.present_password };
    let account = match check(&app, &user.context, &parts.headers, &hung_up, &typed).await? {
        Ok(account) => account,
        Err(failure) => return refused(&app, &user, failure),
    };
    let hash = links::hash_password(&app, &hung_up, new).await?;
    let Some(password_version) = set(&app, &user, &account, &hash).await? else {
        return refused(&app, &user, Failure::Wrong);
    };
    let account = Account { password_version, ..account };
    if !session::open(&user.context, &parts.headers, &session, &account).await? {
        return Ok(see_other(SIGN_IN));
    }
    Flash::anywhere(Texts::flash_password_changed).leave(&session).await?;
    let mut response = see_other(paths::PROFILE);
    device::remember(&app, &parts.headers, &account, &mut response)?;
    Ok(response)
}

async fn set(app: &App, user: &SignedIn, account: &Account, hash: &str) -> AppResult<Option<i32>> {
    let actor = user.actor(&user.email);
    let (whose, locale) = ((user.person, account.password_version), user.context.locale());
    let mut tx = app.db.sign_in().await?;
    match acts::change_password(&mut tx, &actor, whose, hash, locale).await {
        Ok(version) => {
            tx.commit().await?;
            Ok(Some(version))
        }
        Err(NotDone::Refused(ChangedMeanwhile)) => {
            tx.rollback().await?;
            Ok(None)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn at_present(text: String) -> Problem {
    Problem { field: "present_password".to_owned(), text }
}

fn refused(app: &App, user: &SignedIn, failure: Failure) -> AppResult {
    let t = user.context.locale().texts();
    let (status, text) = match failure {
        Failure::TooMany => (StatusCode::TOO_MANY_REQUESTS, t.sign_in_too_many()),
        Failure::Busy => return Err(AppError::Unavailable("too many passwords at once".to_owned())),
        Failure::EmptyEmail | Failure::EmptyPassword | Failure::Wrong => {
            (StatusCode::UNPROCESSABLE_ENTITY, t.present_password_wrong())
        }
    };
    let mut response = render(app, user, status, vec![at_present(text)])?;
    if status == StatusCode::TOO_MANY_REQUESTS {
        response.headers_mut().insert("retry-after", HeaderValue::from_static("60"));
    }
    Ok(response)
}

fn render(app: &App, user: &SignedIn, status: StatusCode, problems: Vec<Problem>) -> AppResult {
    let t = user.context.locale().texts();
    let shell = Shell::signed_in(app, user, t.change_password()).with_problems(problems);
    page(status, &PasswordPage { shell, email: user.email.clone() })
}
