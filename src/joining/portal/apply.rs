//! Applying. Whoever does gets the same answer, which takes the same time: whether the address has an application, or an account, is
//! looked at afterwards, by a worker.

use std::net::{IpAddr, Ipv4Addr};

use askama::Template;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use serde::Deserialize;
use uuid::Uuid;

use crate::audit::Actor;
use crate::base::ids::FormId;
use crate::base::typed::TextProblem;
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::joining::application::{NewApplication, Typed, WISHES_LETTERS, Wrong};
use crate::joining::{acts, paths};
use crate::scope::SignedIn;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::users::limits;
use crate::users::store::limits as store;
use crate::web::context::RequestContext;
use crate::web::extract::{Form, Query, read_once};
use crate::web::{page, see_other};

/// What the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// `yes` once somebody has applied.
    sent: String,
}

/// What was typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ApplicationForm {
    #[serde(default)]
    company: String,
    #[serde(default)]
    country: String,
    #[serde(default)]
    time_zone: String,
    #[serde(default)]
    domain: String,
    #[serde(default)]
    registration_number: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    wishes: String,
    /// One form as it was shown.
    once: String,
}

#[derive(Template)]
#[template(path = "joining/join.html")]
struct JoinPage {
    shell: Shell,
    typed: Typed,
    once: String,
    letters: usize,
    sent: bool,
    demo: bool,
}

/// Why nothing was sent.
enum Failure {
    Wrong(Vec<Wrong>),
    /// It was sent too often before.
    TooMany,
}

impl ApplicationForm {
    fn typed(self) -> Typed {
        let Self { company, country, time_zone, domain, registration_number, name, email, wishes, once: _ } =
            self;
        Typed { company, country, time_zone, domain, registration_number, name, email, wishes }
    }
}

/// The form; after it was sent, what happens now.
///
/// # Errors
/// Those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut parts: Parts,
    Query(asked): Query<Asked>,
) -> AppResult {
    SignedIn::remember(&mut parts, &app).await?;
    let context = parts.extensions.get::<RequestContext>().cloned();
    let context = context.ok_or_else(|| AppError::internal("a request without its context"))?;
    let typed = Typed { email: context.visitor().email.unwrap_or_default(), ..Typed::default() };
    render(&app, &context, (typed, FormId::new().0, asked.sent == "yes"), None)
}

/// Applies. Nothing here hangs on whether the address is known.
///
/// # Errors
/// [`AppError::WrongFields`]; those of the database. What is wrong is told on the form again.
pub(super) async fn create(
    State(app): State<AppState>,
    context: RequestContext,
    mut parts: Parts,
    Form(form): Form<ApplicationForm>,
) -> AppResult {
    SignedIn::remember(&mut parts, &app).await?;
    let once = read_once(&form.once)?;
    let typed = form.typed();
    let new = match typed.read(context.locale()) {
        Ok(new) => new,
        Err(wrong) => return render(&app, &context, (typed, once, false), Some(Failure::Wrong(wrong))),
    };
    if !send(&app, &context, &new, once).await? {
        return render(&app, &context, (typed, once, false), Some(Failure::TooMany));
    }
    Ok(see_other(&format!("{}?sent=yes", paths::JOIN)))
}

/// False beyond a limit.
async fn send(app: &App, context: &RequestContext, new: &NewApplication, once: Uuid) -> AppResult<bool> {
    context.acts.lock_held(None);
    let address = context.address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let limits = limits::limits_of_applying(&new.email, address);
    let mut tx = app.db.sign_in().await?;
    if !store::count_try(&mut tx, &limits, context.acts.at()).await? {
        tx.rollback().await?;
        let mut tx = app.db.sign_in().await?;
        store::count_throttled(&mut tx, &limits::network(address), context.acts.at()).await?;
        tx.commit().await?;
        return Ok(false);
    }
    acts::apply(&mut tx, &actor(context, new.email.as_str()), new, once).await?;
    tx.commit().await?;
    Ok(true)
}

/// Whoever applies, for the log: nobody has to be signed in, and who is does it for another company.
pub(super) fn actor(context: &RequestContext, email: &str) -> Actor {
    Actor {
        member: None,
        person: None,
        name: email.to_owned(),
        address: context.address,
        request: context.id,
        clock: context.acts.clone(),
    }
}

fn render(
    app: &App,
    context: &RequestContext,
    (typed, once, sent): (Typed, Uuid, bool),
    failure: Option<Failure>,
) -> AppResult {
    let t = context.locale().texts();
    let problem = |field: &str, text| Problem { field: field.to_owned(), text };
    let (status, problems) = match failure {
        None => (StatusCode::OK, Vec::new()),
        Some(Failure::Wrong(wrong)) => {
            let problems = wrong.iter().map(|it| problem(it.field(), words(it, t))).collect();
            (StatusCode::UNPROCESSABLE_ENTITY, problems)
        }
        Some(Failure::TooMany) => {
            (StatusCode::TOO_MANY_REQUESTS, vec![problem("email", t.sign_in_too_many())])
        }
    };
    let title = if sent { t.forgotten_sent() } else { t.join() };
    let shell = Shell::plain(app, context, title).with_problems(problems);
    let once = once.to_string();
    let join = JoinPage { shell, typed, once, letters: WISHES_LETTERS, sent, demo: app.is_demo() };
    let mut response = page(status, &join)?;
    if status == StatusCode::TOO_MANY_REQUESTS {
        response.headers_mut().insert("retry-after", HeaderValue::from_static("60"));
    }
    Ok(response)
}

fn words(wrong: &Wrong, t: &Texts) -> String {
    match wrong {
        Wrong::Company(TextProblem::Missing) => t.company_name_missing(),
        Wrong::Company(TextProblem::TooLong) | Wrong::Name(TextProblem::TooLong) => t.company_name_long(),
        Wrong::Country => t.join_country_missing(),
        Wrong::TimeZone => t.company_zone_wrong(),
        Wrong::Domain => t.join_domain_wrong(),
        Wrong::FreeMail(domain) => t.join_domain_free(domain),
        Wrong::NumberTooLong => t.join_number_long(),
        Wrong::Name(TextProblem::Missing) => t.join_name_missing(),
        Wrong::EmailMissing => t.enter_email(),
        Wrong::Email => t.enter_whole_email(),
        Wrong::Wishes(TextProblem::Missing) => t.join_wishes_missing(),
        Wrong::Wishes(TextProblem::TooLong) => t.join_wishes_long(WISHES_LETTERS),
    }
}
