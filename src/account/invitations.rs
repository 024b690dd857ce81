//! The page behind the link of an invitation (R-PPL-1): who invites, to which company, with which roles. Who has no account
//! sets a password; who has one accepts signed in; whoever else is signed in is told so.

use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use tower_sessions::Session;

use super::device::{self, Account};
use super::links::{self, Asked, PasswordForm};
use super::paths;
use super::session::{self, actor};
use crate::audit::SignedInBy;
use crate::authz::role_names;
use crate::base::links::token_hash;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::{Locale, Texts};
use crate::people::acts::joining::{self, Joined, NotJoined, Proof};
use crate::people::invitation::{Ended, EndedAs, Link};
use crate::people::mails::until_in;
use crate::people::store::{self, Facts};
use crate::scope;
use crate::scope::SignedIn;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::users::password;
use crate::web::context::RequestContext;
use crate::web::extract::{EmptyForm, Form};
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "invitation.html")]
struct InvitationPage {
    shell: Shell,
    /// This page's own address.
    path: String,
    email: String,
    said: String,
    roles: String,
    until: String,
    way: Way,
}

/// How whoever reads goes on.
enum Way {
    SetPassword,
    SignIn {
        href: String,
    },
    Accept,
    /// They are signed in as somebody else, with this address.
    Switch {
        other: String,
    },
}

/// The link lets nobody in.
#[derive(Template)]
#[template(path = "invitation_over.html")]
struct OverPage {
    shell: Shell,
    text: String,
    /// Where it goes on: the address and its words.
    onward: (String, String),
}

/// What the link of an invitation is about, if it is one.
///
/// # Errors
/// Those of the database.
pub(super) async fn find(app: &App, hash: &[u8]) -> AppResult<Option<Link>> {
    let mut tx = app.db.sign_in().await?;
    let found = store::find_link(&mut tx, hash).await?;
    tx.rollback().await?;
    Ok(found)
}

/// The page of an invitation; it changes nothing.
///
/// # Errors
/// Those of the database.
pub(super) async fn show(
    app: &AppState,
    parts: &mut Parts,
    context: &RequestContext,
    link: &Link,
) -> AppResult {
    let user = SignedIn::find(parts, app).await?;
    render(app, context, link, user.as_ref(), Vec::new()).await
}

async fn render(
    app: &App,
    context: &RequestContext,
    link: &Link,
    user: Option<&SignedIn>,
    problems: Vec<Problem>,
) -> AppResult {
    let facts = find_facts(app, link).await?;
    let locale = context.locale();
    let t = locale.texts();
    let over = link.good(context.now).err().map(Over::Ended);
    if let Some(over) = over.or_else(|| link.is_operator.then_some(Over::Operator)) {
        return over_page(app, context, link, &facts, (over, user));
    }
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell = frame(app, context, user, t.invitation_heading(&link.company.name));
    let path = paths::link_of(context);
    let programme = app.programme.now();
    let invitation = InvitationPage {
        shell: Shell { here: path.clone(), ..shell }.with_problems(problems),
        way: Way::new(link, user, &path),
        path,
        email: link.email.clone(),
        said: t.invitation_by(&programme.name, &link.company.name, link.company.mpn_id.to_string()),
        roles: facts.roles.names(locale),
        until: until_in(link.expires_at, &facts.zone, locale),
    };
    page(status, &invitation)
}

async fn find_facts(app: &App, link: &Link) -> AppResult<Facts> {
    let mut tx = app.db.sign_in_of(link.partner).await?;
    let facts = store::find_facts(&mut tx, link.partner, link.member).await?;
    tx.rollback().await?;
    Ok(facts)
}

/// The frame of the page, as whoever reads is signed in or isn't.
fn frame(app: &App, context: &RequestContext, user: Option<&SignedIn>, title: String) -> Shell {
    match user {
        Some(user) => Shell::signed_in(app, user, title),
        None => Shell::plain(app, context, title),
    }
}

impl Way {
    fn new(link: &Link, user: Option<&SignedIn>, path: &str) -> Self {
        match user {
            Some(user) if user.person == link.person => Self::Accept,
            Some(user) => Self::Switch { other: user.email.clone() },
            None if link.has_account => Self::SignIn { href: scope::paths::sign_in(Some(path)) },
            None => Self::SetPassword,
        }
    }
}

/// Why the link lets nobody in.
#[derive(Clone, Copy)]
enum Over {
    Ended(Ended),
    /// The address is an operator's by now.
    Operator,
}

impl Over {
    fn words(self, link: &Link, until: String, programme: &str, t: &Texts) -> (String, String) {
        let company = &link.company.name;
        match self {
            Self::Ended(Ended::RanOut) => (t.invitation_ran_out(), t.invitation_ran_out_text(until, company)),
            Self::Ended(Ended::As(EndedAs::Withdrawn)) => {
                (t.invitation_withdrawn(), t.invitation_withdrawn_text(company))
            }
            Self::Ended(Ended::As(EndedAs::Replaced)) => {
                (t.invitation_replaced(), t.invitation_replaced_text(programme))
            }
            Self::Ended(Ended::As(EndedAs::Accepted)) => {
                (t.invitation_accepted(), t.invitation_accepted_text(&link.email, company))
            }
            Self::Operator => (t.invitation_operator(), t.invitation_operator_text(&link.email)),
        }
    }
}

/// The link did what it was for, or is over: 410, with what to do.
fn over_page(
    app: &App,
    context: &RequestContext,
    link: &Link,
    facts: &Facts,
    (over, user): (Over, Option<&SignedIn>),
) -> AppResult {
    let locale = context.locale();
    let t = locale.texts();
    let until = until_in(link.expires_at, &facts.zone, locale);
    let (heading, text) = over.words(link, until, &app.programme.now().name, t);
    let is_member = user.is_some_and(|it| it.companies.iter().any(|company| company.id == link.partner));
    let onward = match user {
        Some(_) if is_member => {
            (scope::paths::company(link.company.mpn_id, None), t.to_company(&link.company.name))
        }
        Some(_) => ("/".to_owned(), t.to_start()),
        None => (scope::paths::SIGN_IN.to_owned(), t.sign_in()),
    };
    let shell = frame(app, context, user, heading);
    let here = paths::link_of(context);
    page(StatusCode::GONE, &OverPage { shell: Shell { here, ..shell }, text, onward })
}

/// Who has no account sets a password, joins, and is signed in. What came between is told by the page of the link.
///
/// # Errors
/// [`AppError::Unavailable`] when too many passwords are hashed right now; those of the database.
pub(super) async fn set_password(
    app: &AppState,
    asked: Asked<'_>,
    hash: &[u8],
    link: &Link,
    form: PasswordForm,
) -> AppResult {
    let Asked { context, session, hung_up, parts } = asked;
    let user = SignedIn::find(parts, app).await?;
    if user.is_some() || link.has_account || link.is_operator || link.good(context.now).is_err() {
        return Ok(see_other(&paths::link_of(context)));
    }
    let password = password::composed(&form.password);
    if let Some(problem) = links::problem(&password, &form.again, &link.email, context) {
        return render(app, context, link, None, vec![problem]).await;
    }
    let password_hash = links::hash_password(app, hung_up, password).await?;
    let actor = actor(context, Some(link.person), link.email.clone());
    let mut tx = app.db.sign_in_of(link.partner).await?;
    match joining::accept(&mut tx, &actor, hash, link, Proof::NewPassword(&password_hash)).await {
        Ok(joined) => {
            tx.commit().await?;
            let password_version = joined.password_version.unwrap_or_default();
            let account = Account { person: link.person, email: link.email.clone(), password_version };
            if !session::begin(app, (context, &parts.headers), session, &account, SignedInBy::Link).await? {
                return Ok(see_other(scope::paths::SIGN_IN));
            }
            let mut response = welcome(session, link, &joined).await?;
            device::remember(app, &parts.headers, &account, &mut response)?;
            Ok(response)
        }
        Err(NotDone::Refused(_)) => {
            tx.rollback().await?;
            Ok(see_other(&paths::link_of(context)))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Who is signed in accepts. Pressed twice, or in two tabs, they join once and come to the same page.
///
/// # Errors
/// [`AppError::DeadLink`] for a link that is unknown; [`AppError::SignInFirst`]; those of the database.
pub(super) async fn accept(
    State(app): State<AppState>,
    context: RequestContext,
    session: Session,
    mut parts: Parts,
    token: Result<Path<String>, PathRejection>,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    let hash = token_hash(&links::known_text(token)?);
    let link = find(&app, &hash).await?.ok_or(AppError::DeadLink)?;
    let path = paths::link_of(&context);
    let Some(user) = SignedIn::find(&mut parts, &app).await? else {
        return Err(AppError::SignInFirst { next: Some(path) });
    };
    let mut tx = app.db.sign_in_of(link.partner).await?;
    let actor = user.actor(&user.email);
    match joining::accept(&mut tx, &actor, &hash, &link, Proof::SignedIn(user.person)).await {
        Ok(joined) => {
            tx.commit().await?;
            welcome(&session, &link, &joined).await
        }
        Err(NotDone::Refused(NotJoined::Ended(Ended::As(EndedAs::Accepted))))
            if user.person == link.person =>
        {
            tx.rollback().await?;
            Ok(see_other(&scope::paths::company(link.company.mpn_id, None)))
        }
        Err(NotDone::Refused(why)) => {
            tx.rollback().await?;
            session::record_refusal(&app, &user, &why.entry(&link)).await?;
            Ok(see_other(&path))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// On to the company, where it is told that they have joined, with which roles.
async fn welcome(session: &Session, link: &Link, joined: &Joined) -> AppResult {
    let company = &link.company;
    let roles = |locale: Locale| role_names(&joined.roles, locale);
    let words = |t: &Texts| t.flash_joined(&company.name, roles(t.locale()));
    Flash::new(Some(company.mpn_id), words).leave(session).await?;
    Ok(see_other(&scope::paths::company(company.mpn_id, None)))
}
