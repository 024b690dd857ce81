//! Another mail address of one's own (R-PPL-6): asked for with the present password, confirmed by a link that is mailed to it.

use askama::Template;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use tower_sessions::Session;

use crate::account::address_change::{self, NotAsked};
use crate::account::check::{Failure, Typed, check};
use crate::account::device::Account;
use crate::account::session::record_refusal;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::scope::SignedIn;
use crate::scope::flash::Flash;
use crate::scope::paths::PROFILE_EMAIL;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::users::EmailAddress;
use crate::users::store::address_changes as store;
use crate::web::extract::Form;
use crate::web::hang_up::HungUp;
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "profile/email.html")]
struct EmailPage {
    shell: Shell,
    /// The address they have.
    present: String,
    typed: String,
    /// The address that waits to be confirmed, and until when.
    open: Option<(String, String)>,
    demo: bool,
}

/// The new address, and the present password.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressForm {
    #[serde(default)]
    email: String,
    present_password: SecretString,
    /// Sent so that a password manager knows the account; not read.
    #[serde(default, rename = "username")]
    _username: String,
}

/// The form.
///
/// # Errors
/// Those of the database.
pub async fn show(State(app): State<AppState>, user: SignedIn) -> AppResult {
    render(&app, &user, (StatusCode::OK, Vec::new()), String::new()).await
}

/// Mails a link to the new address. The answer is the same whoever has that address, and takes the same time: nobody looks.
///
/// # Errors
/// [`AppError::Unavailable`] when too many passwords are hashed right now; those of the database.
pub async fn ask(
    State(app): State<AppState>,
    user: SignedIn,
    session: Session,
    hung_up: HungUp,
    parts: Parts,
    Form(form): Form<AddressForm>,
) -> AppResult {
    let t = user.context.locale().texts();
    let (email, mut problems) = match read(&form.email, &user, t) {
        Ok(email) => (Some(email), Vec::new()),
        Err(text) => (None, vec![at("email", text)]),
    };
    if form.present_password.expose_secret().is_empty() {
        problems.push(at("present_password", t.enter_present_password()));
    }
    let Some(email) = email.filter(|_| problems.is_empty()) else {
        return render(&app, &user, (StatusCode::UNPROCESSABLE_ENTITY, problems), form.email).await;
    };
    let typed = Typed { email: &user.email, password: &form.present_password };
    let account = match check(&app, &user.context, &parts.headers, &hung_up, &typed).await? {
        Ok(account) => account,
        Err(failure) => return not_their_password(&app, &user, failure, form.email).await,
    };
    if let Err(why) = write(&app, &user, &account, &email).await? {
        record_refusal(&app, &user, &why.entry(user.person, &email)).await?;
        return refused(&app, &user, why, form.email).await;
    }
    let words = |t: &Texts| t.flash_address_asked(email.as_str());
    Flash::anywhere(words).leave(&session).await?;
    Ok(see_other(PROFILE_EMAIL))
}

fn read(typed: &str, user: &SignedIn, t: &Texts) -> Result<EmailAddress, String> {
    match EmailAddress::parse(typed) {
        Ok(email) if email.as_str() == user.email => Err(t.address_is_yours()),
        Ok(email) => Ok(email),
        Err(_) if typed.trim().is_empty() => Err(t.enter_email()),
        Err(_) => Err(t.enter_whole_email()),
    }
}

async fn write(
    app: &App,
    user: &SignedIn,
    account: &Account,
    email: &EmailAddress,
) -> AppResult<Result<(), NotAsked>> {
    let actor = user.actor(&user.email);
    let asked = (user.person, account.password_version, email);
    let mut tx = app.db.sign_in().await?;
    match address_change::ask(&mut tx, &actor, &app.secrets, asked, user.context.locale()).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(Ok(()))
        }
        Err(NotDone::Refused(why)) => {
            tx.rollback().await?;
            Ok(Err(why))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn refused(app: &App, user: &SignedIn, why: NotAsked, typed: String) -> AppResult {
    let t = user.context.locale().texts();
    let (status, problem) = match why {
        NotAsked::PasswordChanged => {
            (StatusCode::UNPROCESSABLE_ENTITY, at("present_password", t.present_password_wrong()))
        }
        NotAsked::TooOften => (StatusCode::TOO_MANY_REQUESTS, at("email", t.address_too_often())),
    };
    render(app, user, (status, vec![problem]), typed).await
}

async fn not_their_password(app: &App, user: &SignedIn, failure: Failure, typed: String) -> AppResult {
    let t = user.context.locale().texts();
    let (status, text) = match failure {
        Failure::TooMany => (StatusCode::TOO_MANY_REQUESTS, t.sign_in_too_many()),
        Failure::Busy => return Err(AppError::Unavailable("too many passwords at once".to_owned())),
        Failure::EmptyEmail | Failure::EmptyPassword | Failure::Wrong => {
            (StatusCode::UNPROCESSABLE_ENTITY, t.present_password_wrong())
        }
    };
    let mut response = render(app, user, (status, vec![at("present_password", text)]), typed).await?;
    if status == StatusCode::TOO_MANY_REQUESTS {
        response.headers_mut().insert("retry-after", HeaderValue::from_static("60"));
    }
    Ok(response)
}

fn at(field: &str, text: String) -> Problem {
    Problem { field: field.to_owned(), text }
}

async fn render(
    app: &App,
    user: &SignedIn,
    (status, problems): (StatusCode, Vec<Problem>),
    typed: String,
) -> AppResult {
    let locale = user.context.locale();
    let mut tx = app.db.sign_in().await?;
    let open = store::find_open(&mut tx, user.person, user.context.now).await?;
    tx.rollback().await?;
    let open = open.map(|it| (it.email, user.date_time(it.expires_at)));
    let shell = Shell::signed_in(app, user, locale.texts().change_address()).with_problems(problems);
    page(status, &EmailPage { shell, present: user.email.clone(), typed, open, demo: app.is_demo() })
}
