//! Signing in and out: by address and password, or, in demo mode, by one click.

use askama::Template;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use tower_sessions::Session;

use super::check::{Failure, Typed, check};
use super::device::{self, Account};
use super::kept::{self, Kept};
use super::session;
use crate::audit::{self, AccountAct, HowEnded, Recorded, SignedInBy};
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::looking;
use crate::scope;
use crate::scope::SignedIn;
use crate::scope::shell::{Problem, Shell, ShellUser};
use crate::state::{App, AppState};
use crate::state::{DemoAccount, DemoRole};
use crate::users::EmailAddress;
use crate::users::store::credentials;
use crate::web;
use crate::web::context::RequestContext;
use crate::web::extract::{CarryingForm, Form, Query};
use crate::web::hang_up::HungUp;
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The ways in and out.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/sign-in", show)
        .post("/sign-in", create)
        .post("/sign-in/demo", create_demo)
        .post("/sign-out", destroy)
}

/// The way back.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NextQuery {
    next: String,
}

/// What somebody typed to sign in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: SecretString,
    #[serde(default)]
    next: String,
    /// A form that was left when a session ended.
    #[serde(default)]
    kept: String,
}

/// The demo account clicked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoForm {
    email: String,
    #[serde(default)]
    next: String,
    #[serde(default)]
    kept: String,
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    shell: Shell,
    email: String,
    next: String,
    /// Whether a session has ended, and with it the form that was sent.
    over: bool,
    /// That form; empty: none.
    kept: String,
    /// The demo accounts by company; none where demo mode is off.
    demo: Vec<DemoCompany>,
}

/// The form that was left, filled.
#[derive(Template)]
#[template(path = "kept_form.html")]
struct KeptPage {
    shell: Shell,
    path: String,
    back: String,
    typed: Vec<TypedField>,
    hidden: Vec<(String, String)>,
}

struct TypedField {
    name: String,
    label: String,
    value: String,
    is_long: bool,
}

/// What a sign-in page is filled with.
#[derive(Default)]
struct Filled<'a> {
    email: String,
    next: &'a str,
    over: bool,
    kept: String,
}

struct DemoCompany {
    name: &'static str,
    about: String,
    accounts: Vec<(&'static str, String)>,
}

/// The sign-in page; whoever is signed in already goes on.
///
/// # Errors
/// Those of the database.
pub async fn show(
    State(app): State<AppState>,
    mut parts: Parts,
    Query(query): Query<NextQuery>,
) -> AppResult {
    if SignedIn::find(&mut parts, &app).await?.is_some() {
        return Ok(see_other(web::paths::own_path(&query.next).unwrap_or("/")));
    }
    let context = parts.extensions.get::<RequestContext>().cloned();
    let context = context.ok_or_else(|| AppError::internal("a request without its context"))?;
    sign_in_page(&app, &context, Filled { next: &query.next, ..Filled::default() }, &[])
}

/// Signs in by address and password. What is wrong with it is not told, nor whether the account exists: not in
/// words, nor in time.
///
/// # Errors
/// Those of the database.
pub async fn create(
    State(app): State<AppState>,
    context: RequestContext,
    session: Session,
    hung_up: HungUp,
    mut parts: Parts,
    CarryingForm(form): CarryingForm<SignInForm>,
) -> AppResult {
    SignedIn::remember(&mut parts, &app).await?;
    let mut failures = empty_fields(&form);
    if failures.is_empty() {
        let typed = Typed { email: &form.email, password: &form.password };
        match check(&app, &context, &parts.headers, &hung_up, &typed).await? {
            // The password may be changed just now: then it is wrong already.
            Ok(account)
                if !session::begin(
                    &app,
                    (&context, &parts.headers),
                    &session,
                    &account,
                    SignedInBy::Password,
                )
                .await? =>
            {
                failures.push(Failure::Wrong);
            }
            Ok(account) => {
                let mut response = go_on(&app, &context, &parts, &account, (&form.next, &form.kept))?;
                device::remember(&app, &parts.headers, &account, &mut response)?;
                return Ok(response);
            }
            Err(failure) => failures.push(failure),
        }
    }
    let over = !form.kept.is_empty();
    let filled = Filled { email: form.email, next: &form.next, over, kept: form.kept };
    sign_in_page(&app, &context, filled, &failures)
}

fn empty_fields(form: &SignInForm) -> Vec<Failure> {
    let empty = [
        (form.email.trim().is_empty(), Failure::EmptyEmail),
        (form.password.expose_secret().is_empty(), Failure::EmptyPassword),
    ];
    empty.into_iter().filter(|(is_empty, _)| *is_empty).map(|(_, failure)| failure).collect()
}

/// Signs in as a demo account; only in demo mode, and only as one of those.
///
/// # Errors
/// [`AppError::NotFound`] outside demo mode and for other accounts.
pub async fn create_demo(
    State(app): State<AppState>,
    context: RequestContext,
    session: Session,
    parts: Parts,
    CarryingForm(form): CarryingForm<DemoForm>,
) -> AppResult {
    if !app.is_demo() {
        return Err(AppError::NotFound);
    }
    let email = EmailAddress::parse(&form.email).map_err(|_| AppError::NotFound)?;
    let mut tx = app.db.sign_in().await?;
    let person = credentials::find_person(&mut tx, &email).await?.filter(|person| person.demo);
    tx.rollback().await?;
    let person = person.ok_or(AppError::NotFound)?;
    let account =
        Account { person: person.id, email: person.email, password_version: person.password_version };
    if !session::begin(&app, (&context, &parts.headers), &session, &account, SignedInBy::Demo).await? {
        return Ok(see_other(scope::paths::SIGN_IN));
    }
    go_on(&app, &context, &parts, &account, (&form.next, &form.kept))
}

/// Where somebody goes who has signed in: to the form that they had left, if it is theirs, else to the page after it.
fn go_on(
    app: &App,
    context: &RequestContext,
    parts: &Parts,
    account: &Account,
    (next, kept): (&str, &str),
) -> AppResult {
    let next = web::paths::own_path(next).unwrap_or("/");
    match kept::open(app, parts, account, kept) {
        Some(kept) => kept_page(app, context, account, next, kept),
        None => Ok(see_other(next)),
    }
}

fn kept_page(app: &App, context: &RequestContext, account: &Account, back: &str, kept: Kept) -> AppResult {
    let t = context.locale().texts();
    let (typed, hidden): (Vec<_>, Vec<_>) =
        kept.fields.into_iter().partition(|(name, _)| kept::is_typed(name));
    let typed = typed.into_iter().map(|(name, value)| TypedField {
        label: label(&name, t),
        is_long: kept::is_long(&name),
        name,
        value,
    });
    let (name, email) = (account.email.clone(), account.email.clone());
    let user = ShellUser { name, email, roles: String::new(), is_operator: false };
    let shell = Shell { user: Some(user), ..Shell::plain(app, context, t.kept_heading()) };
    let (path, back) = (kept.path, back.to_owned());
    page(StatusCode::OK, &KeptPage { shell, path, back, typed: typed.collect(), hidden })
}

/// What the fields are called into which people type.
fn label(name: &str, t: &Texts) -> String {
    match name {
        "title" => t.request_title(),
        "product" => t.column_product(),
        "customer" => t.request_customer(),
        "phone" => t.request_phone(),
        "alternative_email" => t.activation_alternative(),
        "email" | "emails" => t.email(),
        "name" => t.column_name(),
        "warn_below" => t.threshold(),
        "count" => t.revoke_count(),
        "reason" => t.revoke_reason(),
        "company" => t.company(),
        name => match name.rsplit_once('_').map(|(field, tag)| (field, Locale::from_tag(tag))) {
            Some(("subject", Some(language))) => {
                format!("{} {}", t.mail_subject(), t.in_brackets(language.native_name()))
            }
            Some(("text", Some(language))) => {
                format!("{} {}", t.news_text(), t.in_brackets(language.native_name()))
            }
            _ => t.your_message(),
        },
    }
}

/// The sign-in page for who sent a form when their session had ended: told, with the form in it if it could be kept.
///
/// # Errors
/// When the template fails.
pub(super) fn page_after_session(
    app: &App,
    context: &RequestContext,
    next: &str,
    kept: Option<String>,
) -> AppResult {
    let filled = Filled { next, over: true, kept: kept.unwrap_or_default(), ..Filled::default() };
    let mut response = sign_in_page(app, context, filled, &[])?;
    *response.status_mut() = StatusCode::UNAUTHORIZED;
    Ok(response)
}

/// Where somebody goes on who signs out to be somebody else.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SignOutForm {
    next: String,
}

/// Signs out: the session is deleted, here and in every tab.
///
/// # Errors
/// Those of the database.
pub async fn destroy(
    State(app): State<AppState>,
    session: Session,
    mut parts: Parts,
    Form(form): Form<SignOutForm>,
) -> AppResult {
    if let Some(user) = SignedIn::find(&mut parts, &app).await? {
        if user.operator.is_some() {
            let (actor, mut tx) = (user.actor(&user.email), app.db.console().await?);
            looking::acts::end(&mut tx, &actor, &user.session_hash, None, HowEnded::SignedOut).await?;
            tx.commit().await?;
        }
        let mut tx = app.db.serve().await?;
        let entry = AccountAct::SessionEnded { person_id: user.person }.done();
        audit::record_programme(&mut tx, &user.actor(&user.email), &entry).await?;
        tx.commit().await?;
    }
    if session.id().is_some() {
        session.flush().await?;
    }
    let next = web::paths::own_path(&form.next);
    Ok(see_other(next.unwrap_or(scope::paths::SIGN_IN)))
}

fn sign_in_page(app: &App, context: &RequestContext, filled: Filled<'_>, failures: &[Failure]) -> AppResult {
    let t = context.locale().texts();
    let problem = |failure: &Failure| match failure {
        Failure::EmptyEmail => Problem { field: "email".to_owned(), text: t.enter_email() },
        Failure::EmptyPassword => Problem { field: "password".to_owned(), text: t.enter_password() },
        Failure::Wrong => Problem { field: "email".to_owned(), text: t.sign_in_wrong() },
        Failure::TooMany => Problem { field: "email".to_owned(), text: t.sign_in_too_many() },
        Failure::Busy => Problem { field: "email".to_owned(), text: t.sign_in_busy() },
    };
    let (status, again_after) = match failures {
        [] => (StatusCode::OK, None),
        [Failure::TooMany] => (StatusCode::TOO_MANY_REQUESTS, Some("60")),
        [Failure::Busy] => (StatusCode::SERVICE_UNAVAILABLE, Some("2")),
        _ => (StatusCode::UNPROCESSABLE_ENTITY, None),
    };
    let mut shell = Shell::plain(app, context, t.sign_in());
    if filled.over {
        // What was sent has no page of its own.
        shell.here = scope::paths::sign_in(web::paths::own_path(filled.next).filter(|next| !next.is_empty()));
    }
    let sign_in = SignInPage {
        shell: shell.with_problems(failures.iter().map(problem).collect()),
        email: filled.email,
        next: web::paths::own_path(filled.next).unwrap_or_default().to_owned(),
        over: filled.over,
        kept: filled.kept,
        demo: app.demo.map(|accounts| demo_companies(accounts, context)).unwrap_or_default(),
    };
    let mut response = page(status, &sign_in)?;
    if let Some(seconds) = again_after {
        response.headers_mut().insert("retry-after", HeaderValue::from_static(seconds));
    }
    Ok(response)
}

/// The demo accounts under their companies, in the order of the companies; who belongs to several, or to none, last.
fn demo_companies(accounts: &'static [DemoAccount], context: &RequestContext) -> Vec<DemoCompany> {
    let t = context.locale().texts();
    let mut companies: Vec<DemoCompany> = Vec::new();
    for account in accounts {
        let company = match account.companies.as_slice() {
            [(name, mpn_id)] => (*name, about_company(*mpn_id, t)),
            _ => ("", String::new()),
        };
        // Of the many staff one or two are enough to look around.
        let entry = (account.email, about_account(account, t));
        match companies.iter_mut().find(|known| known.name == company.0) {
            Some(known) if account.role == DemoRole::Staff && known.has_staff(2, t) => {}
            Some(known) => known.accounts.push(entry),
            None => companies.push(DemoCompany { name: company.0, about: company.1, accounts: vec![entry] }),
        }
    }
    companies
}

impl DemoCompany {
    fn has_staff(&self, count: usize, t: &Texts) -> bool {
        self.accounts.iter().filter(|(_, what)| *what == t.role_staff()).count() >= count
    }
}

fn about_account(account: &DemoAccount, t: &Texts) -> String {
    match account.role {
        DemoRole::GlobalAdmin => t.global_admin(),
        DemoRole::MpnPartnerAdmin => t.mpn_partner_admin(),
        DemoRole::UserAdmin => t.user_admin(),
        DemoRole::AdminAgent => t.admin_agent(),
        DemoRole::Staff => t.role_staff(),
        DemoRole::Consultant => t.demo_consultant(),
        DemoRole::Operator => t.demo_operator(),
    }
}

/// What a demo company is there to show.
fn about_company(mpn_id: i64, t: &Texts) -> String {
    match mpn_id {
        4_100_001 => t.demo_alpine(),
        4_100_002 => t.demo_bleu_horizon(),
        4_100_003 => t.demo_celadon(),
        4_100_004 => t.demo_dvina(),
        4_100_005 => t.demo_ember(),
        4_100_006 => t.demo_fjord(),
        _ => t.demo_garnet(),
    }
}
