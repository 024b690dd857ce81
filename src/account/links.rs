//! One-time links: whoever holds one sets a password with it, once, or joins a company, which is in `invitations`. The GET
//! changes nothing (mail programs and scanners follow links); the POST spends it.

use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use tower_sessions::Session;

use super::acts::{self, LinkEnded};
use super::device::{self, Account};
use super::session::{self, actor};
use super::{address_link, invitations};
use crate::audit::SignedInBy;
pub use crate::base::links::{new_token, token_hash};
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::scope;
use crate::scope::SignedIn;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::users::links::{Ended, EndedAs, Link};
use crate::users::password::{self, Weakness};
use crate::users::store::credentials;
use crate::web::context::RequestContext;
use crate::web::extract::Form;
use crate::web::hang_up::HungUp;
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The link's page and its act.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/link/{token}", show)
        .post("/link/{token}", create)
        .post("/link/{token}/acceptance", invitations::accept)
        .post("/link/{token}/address", address_link::confirm)
}

/// A new password, typed twice.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordForm {
    pub(super) password: SecretString,
    pub(super) again: SecretString,
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
    /// Whether they have a password, which goes, and their sessions with it.
    ends_sessions: bool,
}

/// The link sets no password any more.
#[derive(Template)]
#[template(path = "link_over.html")]
struct OverPage {
    shell: Shell,
    text: String,
}

/// The form, or why the link is no longer good.
///
/// # Errors
/// [`AppError::DeadLink`] for a link that is unknown; those of the database.
pub async fn show(
    State(app): State<AppState>,
    context: RequestContext,
    mut parts: Parts,
    token: Result<Path<String>, PathRejection>,
) -> AppResult {
    let hash = token_hash(&known_text(token)?);
    if let Some(link) = invitations::find(&app, &hash).await? {
        return invitations::show(&app, &mut parts, &context, &link).await;
    }
    if let Some(change) = address_link::find(&app, &hash).await? {
        return address_link::show(&app, &mut parts, &context, &change).await;
    }
    SignedIn::remember(&mut parts, &app).await?;
    let link = find(&app, &hash).await?;
    match link.good(context.now) {
        Ok(()) => set_password_page(&app, &context, &link, Vec::new()),
        Err(ended) => over_page(&app, &context, ended),
    }
}

/// Sets the password, spends the link, and signs in.
///
/// # Errors
/// As [`show`]; [`AppError::Unavailable`] when too many passwords are hashed right now.
pub async fn create(
    State(app): State<AppState>,
    context: RequestContext,
    session: Session,
    hung_up: HungUp,
    mut parts: Parts,
    token: Result<Path<String>, PathRejection>,
    Form(form): Form<PasswordForm>,
) -> AppResult {
    let hash = token_hash(&known_text(token)?);
    if let Some(link) = invitations::find(&app, &hash).await? {
        let asked = Asked { context: &context, session: &session, hung_up: &hung_up, parts: &mut parts };
        return invitations::set_password(&app, asked, &hash, &link, form).await;
    }
    SignedIn::remember(&mut parts, &app).await?;
    let link = find(&app, &hash).await?;
    if let Err(ended) = link.good(context.now) {
        return over_page(&app, &context, ended);
    }
    let password = password::composed(&form.password);
    if let Some(problem) = problem(&password, &form.again, &link.email, &context) {
        return set_password_page(&app, &context, &link, vec![problem]);
    }
    let password_hash = hash_password(&app, &hung_up, password).await?;
    let Some(password_version) = set_password(&app, &context, (&hash, &link), &password_hash).await? else {
        // Its page tells how it ended meanwhile.
        return Ok(see_other(&context.path_and_query));
    };
    let account = Account { person: link.person, email: link.email, password_version };
    if !session::begin(&app, (&context, &parts.headers), &session, &account, SignedInBy::Link).await? {
        return Ok(see_other(scope::paths::SIGN_IN));
    }
    Flash::anywhere(Texts::flash_password_set).leave(&session).await?;
    let mut response = see_other("/");
    device::remember(&app, &parts.headers, &account, &mut response)?;
    Ok(response)
}

/// A request that sets a password.
pub(super) struct Asked<'a> {
    pub(super) context: &'a RequestContext,
    pub(super) session: &'a Session,
    pub(super) hung_up: &'a HungUp,
    pub(super) parts: &'a mut Parts,
}

/// Hashes a password, when it is its turn.
pub(super) async fn hash_password(app: &App, hung_up: &HungUp, password: SecretString) -> AppResult<String> {
    let turn = app.hashing.strangers.take(hung_up.wait()).await;
    let turn = turn.map_err(|_| AppError::Unavailable("too many passwords at once".to_owned()))?;
    Ok(password::hash(&turn, password).await?)
}

/// What a link is about that sets a password.
async fn find(app: &App, hash: &[u8]) -> AppResult<Link> {
    let mut tx = app.db.sign_in().await?;
    let found = credentials::find_link(&mut tx, hash).await?;
    tx.rollback().await?;
    found.ok_or(AppError::DeadLink)
}

/// Spends the link and sets the password; answers its number. None where the link has ended meanwhile.
async fn set_password(
    app: &App,
    context: &RequestContext,
    (hash, link): (&[u8], &Link),
    password_hash: &str,
) -> AppResult<Option<i32>> {
    let actor = actor(context, Some(link.person), link.email.clone());
    let mut tx = app.db.sign_in().await?;
    match acts::set_password(&mut tx, &actor, (hash, link), password_hash, context.locale()).await {
        Ok(version) => {
            tx.commit().await?;
            Ok(Some(version))
        }
        Err(NotDone::Refused(LinkEnded)) => {
            tx.rollback().await?;
            Ok(None)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// A token that isn't even text is as unknown as any other.
pub(super) fn known_text(token: Result<Path<String>, PathRejection>) -> AppResult<String> {
    token.map(|Path(token)| token).map_err(|_| AppError::DeadLink)
}

/// What is wrong with a new password.
pub(super) fn problem(
    password: &SecretString,
    again: &SecretString,
    email: &str,
    context: &RequestContext,
) -> Option<Problem> {
    let t = context.locale().texts();
    let differs = || password.expose_secret() != password::composed(again).expose_secret();
    let text = match password::check_strength(password, email) {
        Err(Weakness::TooShort) => t.password_too_short(),
        Err(Weakness::TooLong) => t.password_too_long(),
        Err(Weakness::Common) => t.password_common(),
        Ok(()) if differs() => {
            return Some(Problem { field: "again".to_owned(), text: t.password_differs() });
        }
        Ok(()) => return None,
    };
    Some(Problem { field: "password".to_owned(), text })
}

fn set_password_page(
    app: &AppState,
    context: &RequestContext,
    link: &Link,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let t = context.locale().texts();
    let title = if link.has_password { t.set_new_password() } else { t.set_password() };
    let shell = Shell::plain(app, context, title).with_problems(problems);
    // The address that the form is sent to is this page's own.
    let (email, path) = (link.email.clone(), context.path_and_query.clone());
    page(status, &SetPasswordPage { shell, email, path, ends_sessions: link.has_password })
}

/// The link did what it was for, or is over: 410, with the way to another one.
fn over_page(app: &AppState, context: &RequestContext, ended: Ended) -> AppResult {
    let t = context.locale().texts();
    let (heading, text) = match ended {
        Ended::RanOut => (t.link_ran_out(), t.link_ran_out_text()),
        Ended::As(EndedAs::Used) => (t.link_used(), t.link_used_text()),
        Ended::As(EndedAs::Replaced) => (t.link_replaced(), t.link_replaced_text()),
        Ended::As(EndedAs::PasswordSet) => (t.link_password_set(), t.link_password_set_text()),
        Ended::As(EndedAs::AddressChanged) => (t.link_address_changed(), t.link_address_changed_text()),
        Ended::As(EndedAs::Withdrawn) => (t.dead_link_heading(), t.link_withdrawn_text()),
    };
    page(StatusCode::GONE, &OverPage { shell: Shell::plain(app, context, heading), text })
}
