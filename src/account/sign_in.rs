//! Signing in and out: by address and password, or, in demo mode, by one click.

use std::net::{IpAddr, Ipv4Addr};

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::request::Parts;
use secrecy::SecretString;
use serde::Deserialize;
use tower_sessions::Session;

use crate::audit::{self, Act, Actor, Because, SignedInBy};
use crate::base::ids::PersonId;
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::scope;
use crate::scope::SignedIn;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::state::{DemoAccount, DemoRole};
use crate::users::sessions::keys;
use crate::users::store::{self, Person};
use crate::users::{EmailAddress, account_limit_subject, address_limit_subject, password};
use crate::web;
use crate::web::context::RequestContext;
use crate::web::extract::{EmptyForm, Form, Query};
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
#[serde(deny_unknown_fields, default)]
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
}

/// The demo account clicked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoForm {
    email: String,
    #[serde(default)]
    next: String,
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    shell: Shell,
    email: String,
    next: String,
    /// The demo accounts by company; none where demo mode is off.
    demo: Vec<DemoCompany>,
}

struct DemoCompany {
    name: &'static str,
    about: String,
    accounts: Vec<(&'static str, String)>,
}

/// Why a try to sign in failed.
#[derive(Clone, Copy, PartialEq)]
enum Failure {
    EmptyEmail,
    EmptyPassword,
    Wrong,
    TooMany,
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
    sign_in_page(&app, &context, String::new(), &query.next, &[])
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
    mut parts: Parts,
    Form(form): Form<SignInForm>,
) -> AppResult {
    use secrecy::ExposeSecret as _;
    SignedIn::remember(&mut parts, &app).await?;
    let mut failures = Vec::new();
    if form.email.trim().is_empty() {
        failures.push(Failure::EmptyEmail);
    }
    if form.password.expose_secret().is_empty() {
        failures.push(Failure::EmptyPassword);
    }
    if failures.is_empty() {
        match check(&app, &context, &form).await? {
            Ok(person) => {
                begin_session(&app, &context, &session, person.id, &person.email, SignedInBy::Password)
                    .await?;
                return Ok(see_other(web::paths::own_path(&form.next).unwrap_or("/")));
            }
            Err(failure) => failures.push(failure),
        }
    }
    sign_in_page(&app, &context, form.email, &form.next, &failures)
}

/// Signs in as a demo account; only in demo mode, and only as one of those.
///
/// # Errors
/// [`AppError::NotFound`] outside demo mode and for other accounts.
pub async fn create_demo(
    State(app): State<AppState>,
    context: RequestContext,
    session: Session,
    Form(form): Form<DemoForm>,
) -> AppResult {
    if !app.is_demo() {
        return Err(AppError::NotFound);
    }
    let email = EmailAddress::parse(&form.email).map_err(|_| AppError::NotFound)?;
    let mut tx = app.db.serve().await?;
    let person = store::find_person(&mut tx, &email).await?.filter(|person| person.demo);
    drop(tx);
    let person = person.ok_or(AppError::NotFound)?;
    begin_session(&app, &context, &session, person.id, &person.email, SignedInBy::Demo).await?;
    Ok(see_other(web::paths::own_path(&form.next).unwrap_or("/")))
}

/// Signs out: the session is deleted, here and in every tab.
///
/// # Errors
/// Those of the database.
pub async fn destroy(
    State(app): State<AppState>,
    session: Session,
    mut parts: Parts,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    if let Some(user) = SignedIn::find(&mut parts, &app).await? {
        let mut tx = app.db.serve().await?;
        let entry = Act::SessionEnded { person_id: user.person }.done();
        audit::record_programme(&mut tx, &user.actor(&user.email), &entry).await?;
        tx.commit().await?;
    }
    if session.id().is_some() {
        session.flush().await?;
    }
    Ok(see_other(scope::paths::SIGN_IN))
}

/// Looks whether address and password fit, within the limits. Each try leaves an entry in the log, but for those
/// beyond the limit, which are counted by the minute.
async fn check(app: &App, context: &RequestContext, form: &SignInForm) -> AppResult<Result<Person, Failure>> {
    let address = context.address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let subjects = [address_limit_subject(address), account_limit_subject(&form.email)];
    let mut tx = app.db.serve().await?;
    for subject in &subjects {
        if !store::count_try(&mut tx, subject, context.acts.at()).await? {
            store::count_throttled(&mut tx, &subjects[0], context.acts.at()).await?;
            tx.commit().await?;
            return Ok(Err(Failure::TooMany));
        }
    }
    let email = EmailAddress::parse(&form.email).ok();
    let person = match &email {
        Some(email) => store::find_person(&mut tx, email).await?,
        None => None,
    };
    // Counted and let go: no connection waits while the password is hashed.
    tx.commit().await?;
    let person = person.filter(|person| app.is_demo() || !person.demo);
    let stored = person.as_ref().and_then(|person| person.password_hash.clone());
    let fits = password::verify(form.password.clone(), stored).await?;
    if let Some(person) = person.filter(|_| fits) {
        return Ok(Ok(person));
    }
    let mut tx = app.db.serve().await?;
    let actor = Actor {
        member: None,
        person: None,
        // What was typed, if it has the form of an address; else it may be a password in the wrong field.
        name: email.map(|email| email.as_str().to_owned()).unwrap_or_default(),
        address: context.address,
        request: context.id,
        clock: context.acts.clone(),
    };
    let entry = Act::SessionBegun { person_id: None, by: None }.refused(Because::WrongPassword);
    audit::record_programme(&mut tx, &actor, &entry).await?;
    tx.commit().await?;
    Ok(Err(Failure::Wrong))
}

/// Begins a session under a new id, and records it.
///
/// # Errors
/// Those of the database.
pub async fn begin_session(
    app: &App,
    context: &RequestContext,
    session: &Session,
    person: PersonId,
    email: &str,
    by: SignedInBy,
) -> AppResult<()> {
    let mut tx = app.db.serve().await?;
    // The password was hashed meanwhile.
    context.acts.lock_held(None);
    let actor = Actor {
        member: None,
        person: Some(person),
        name: email.to_owned(),
        address: context.address,
        request: context.id,
        clock: context.acts.clone(),
    };
    let entry = Act::SessionBegun { person_id: Some(person), by: Some(by) }.done();
    audit::record_programme(&mut tx, &actor, &entry).await?;
    tx.commit().await?;
    let language: Option<String> = session.get(keys::LANGUAGE).await?;
    // Nothing of the visitor before goes over, but for the language that they chose. Not by `flush`: what is
    // inserted after it is stored under the old id again.
    if session.id().is_some() {
        session.clear().await;
        session.cycle_id().await?;
    }
    session.insert(keys::PERSON, person).await?;
    session.insert(keys::SIGNED_IN_AT, context.acts.at().unix_timestamp()).await?;
    if let Some(language) = language {
        session.insert(keys::LANGUAGE, language).await?;
    }
    Ok(())
}

fn sign_in_page(
    app: &App,
    context: &RequestContext,
    email: String,
    next: &str,
    failures: &[Failure],
) -> AppResult {
    let t = context.locale().texts();
    let problem = |failure: &Failure| match failure {
        Failure::EmptyEmail => Problem { field: "email".to_owned(), text: t.enter_email() },
        Failure::EmptyPassword => Problem { field: "password".to_owned(), text: t.enter_password() },
        Failure::Wrong => Problem { field: "email".to_owned(), text: t.sign_in_wrong() },
        Failure::TooMany => Problem { field: "email".to_owned(), text: t.sign_in_too_many() },
    };
    let status = match failures {
        [] => StatusCode::OK,
        [Failure::TooMany] => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let shell = Shell::plain(app, context, t.sign_in());
    let sign_in = SignInPage {
        shell: shell.with_problems(failures.iter().map(problem).collect()),
        email,
        next: web::paths::own_path(next).unwrap_or_default().to_owned(),
        demo: app.demo.map(|accounts| demo_companies(accounts, context)).unwrap_or_default(),
    };
    page(status, &sign_in)
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
        _ => t.demo_dvina(),
    }
}
