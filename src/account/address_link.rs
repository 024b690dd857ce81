//! The page behind the link that confirms another mail address (R-PPL-6). It is of use only to whoever asked for it, signed in:
//! it may have gone to a mailbox that isn't theirs.

use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use tower_sessions::Session;

use super::address_change::{self, NotConfirmed};
use super::device::{self, Account};
use super::{links, paths, session};
use crate::base::links::token_hash;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::scope::flash::Flash;
use crate::scope::shell::Shell;
use crate::scope::{self, SignedIn};
use crate::state::{App, AppState};
use crate::users::address_change::{AddressChange, Ended, EndedAs};
use crate::users::store::address_changes as store;
use crate::web::context::RequestContext;
use crate::web::extract::{EmptyForm, Form};
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "confirm_address.html")]
struct ConfirmPage {
    shell: Shell,
    /// This page's own address.
    path: String,
    email: String,
    way: Way,
}

/// How whoever reads goes on.
enum Way {
    SignIn {
        href: String,
    },
    /// Signed in as who asked, with this address.
    Confirm {
        present: String,
    },
    /// They are signed in as somebody else, with this address.
    Switch {
        other: String,
    },
}

/// The link changes nothing any more.
#[derive(Template)]
#[template(path = "invitation_over.html")]
struct OverPage {
    shell: Shell,
    text: String,
    /// Where it goes on: the address and its words.
    onward: (String, String),
}

/// What the link is about, if it is one that confirms an address.
///
/// # Errors
/// Those of the database.
pub(super) async fn find(app: &App, hash: &[u8]) -> AppResult<Option<AddressChange>> {
    let mut tx = app.db.sign_in().await?;
    let found = store::find(&mut tx, hash).await?;
    tx.rollback().await?;
    Ok(found)
}

/// The page; it changes nothing.
///
/// # Errors
/// Those of the database.
pub(super) async fn show(
    app: &AppState,
    parts: &mut Parts,
    context: &RequestContext,
    change: &AddressChange,
) -> AppResult {
    let user = SignedIn::find(parts, app).await?;
    let t = context.locale().texts();
    if let Err(ended) = change.good(context.now) {
        return over_page(app, context, user.as_ref(), over_words(ended, t));
    }
    let is_theirs = user.as_ref().is_some_and(|it| it.person == change.person);
    // Told to nobody but who asked, and has shown that they read mail there.
    if is_theirs && is_taken(app, &change.email).await? {
        let words = (t.address_taken(), t.address_taken_text(&change.email));
        return over_page(app, context, user.as_ref(), words);
    }
    let path = paths::link_of(context);
    let shell = frame(app, context, user.as_ref(), t.confirm_address());
    let way = Way::new(change, user, &path);
    let shell = Shell { here: path.clone(), ..shell };
    page(StatusCode::OK, &ConfirmPage { shell, path, email: change.email.clone(), way })
}

async fn is_taken(app: &App, email: &str) -> AppResult<bool> {
    let mut tx = app.db.sign_in().await?;
    let taken = store::is_taken(&mut tx, email).await?;
    tx.rollback().await?;
    Ok(taken)
}

impl Way {
    fn new(change: &AddressChange, user: Option<SignedIn>, path: &str) -> Self {
        match user {
            Some(user) if user.person == change.person => Self::Confirm { present: user.email },
            Some(user) => Self::Switch { other: user.email },
            None => Self::SignIn { href: scope::paths::sign_in(Some(path)) },
        }
    }
}

fn over_words(ended: Ended, t: &Texts) -> (String, String) {
    match ended {
        Ended::RanOut => (t.link_ran_out(), t.address_link_ran_out_text()),
        Ended::As(EndedAs::Used) => (t.link_used(), t.address_link_used_text()),
        Ended::As(EndedAs::Replaced) => (t.link_replaced(), t.address_link_replaced_text()),
    }
}

/// 410, with where it goes on.
fn over_page(
    app: &App,
    context: &RequestContext,
    user: Option<&SignedIn>,
    (heading, text): (String, String),
) -> AppResult {
    let t = context.locale().texts();
    let onward = match user {
        Some(_) => (scope::paths::PROFILE_EMAIL.to_owned(), t.change_address()),
        None => (scope::paths::SIGN_IN.to_owned(), t.sign_in()),
    };
    let shell = Shell { here: paths::link_of(context), ..frame(app, context, user, heading) };
    page(StatusCode::GONE, &OverPage { shell, text, onward })
}

/// The frame of the page, as whoever reads is signed in or isn't.
fn frame(app: &App, context: &RequestContext, user: Option<&SignedIn>, title: String) -> Shell {
    match user {
        Some(user) => Shell::signed_in(app, user, title),
        None => Shell::plain(app, context, title),
    }
}

/// Who asked confirms, and goes on in a session of its own. Pressed twice, it is changed once, and both come to the profile.
///
/// # Errors
/// [`AppError::DeadLink`] for a link that is unknown; [`AppError::SignInFirst`]; those of the database.
pub(super) async fn confirm(
    State(app): State<AppState>,
    context: RequestContext,
    session: Session,
    mut parts: Parts,
    token: Result<Path<String>, PathRejection>,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    let hash = token_hash(&links::known_text(token)?);
    let change = find(&app, &hash).await?.ok_or(AppError::DeadLink)?;
    let path = paths::link_of(&context);
    let Some(user) = SignedIn::find(&mut parts, &app).await? else {
        return Err(AppError::SignInFirst { next: Some(path) });
    };
    match write(&app, &user, (&hash, &change)).await? {
        Ok(password_version) => {
            let account = Account { person: user.person, email: change.email, password_version };
            go_on(&app, (&context, &parts), &session, &account).await
        }
        Err(NotConfirmed::LinkEnded) if user.email == change.email => Ok(see_other(scope::paths::PROFILE)),
        Err(why) => {
            session::record_refusal(&app, &user, &why.entry(user.person, &change)).await?;
            Ok(see_other(&path))
        }
    }
}

async fn write(
    app: &App,
    user: &SignedIn,
    (hash, change): (&[u8], &AddressChange),
) -> AppResult<Result<i32, NotConfirmed>> {
    let (actor, locale) = (user.actor(&user.email), user.context.locale());
    let mut tx = app.db.sign_in().await?;
    match address_change::confirm(&mut tx, &actor, user.person, (hash, change), locale).await {
        Ok(version) => {
            tx.commit().await?;
            Ok(Ok(version))
        }
        Err(NotDone::Refused(why)) => {
            tx.rollback().await?;
            Ok(Err(why))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// All sessions have ended, this one too: they go on in a new one, with the new address.
async fn go_on(
    app: &App,
    (context, parts): (&RequestContext, &Parts),
    session: &Session,
    account: &Account,
) -> AppResult {
    if !session::open(context, &parts.headers, session, account).await? {
        return Ok(see_other(scope::paths::SIGN_IN));
    }
    Flash::anywhere(|t: &Texts| t.flash_address_changed(&account.email)).leave(session).await?;
    let mut response = see_other(scope::paths::PROFILE);
    device::remember(app, &parts.headers, account, &mut response)?;
    Ok(response)
}
