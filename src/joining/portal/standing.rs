//! The page behind the link of an application: what was applied for and how it stands. The GET changes nothing (mail programs and
//! scanners follow links). What confirms or withdraws is a POST with a tick that no form has by itself, so that a scanner which sends
//! all the forms that it finds does neither.

use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use serde::Deserialize;

use super::apply::actor;
use crate::audit::{self, ApplicationAct, ApplicationDetails};
use crate::base::links::token_hash;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::joining::acts::{self, Refused};
use crate::joining::{Application, Standing, paths, store};
use crate::people::mails::until_in;
use crate::scope::SignedIn;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::context::RequestContext;
use crate::web::extract::{Form, is_yes};
use crate::web::{page, see_other};

/// A token as the address has it; what isn't even text is as unknown as any other.
pub(super) type Token = Result<Path<String>, PathRejection>;

/// A tick without which nothing is done.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SureForm {
    #[serde(default)]
    sure: Option<String>,
}

#[derive(Template)]
#[template(path = "joining/standing.html")]
struct StandingPage {
    shell: Shell,
    path: String,
    /// What it says of how it stands.
    told: Vec<String>,
    /// What the operator who declined it wrote.
    message: Option<String>,
    facts: Vec<(String, String)>,
    wishes: String,
    /// Whether it waits to be confirmed.
    confirms: bool,
    /// Where it is withdrawn, as long as it can be.
    withdrawal: Option<String>,
    /// Where it goes on: the address and its words.
    onward: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "joining/withdrawal.html")]
struct WithdrawalPage {
    shell: Shell,
    path: String,
    back: String,
    company: String,
}

/// One application, by its link.
struct Linked {
    token: String,
    it: Application,
}

impl Linked {
    /// # Errors
    /// [`AppError::DeadLink`] where there is none, or none any more.
    async fn find(app: &App, context: &RequestContext, token: Token) -> AppResult<Self> {
        let token = token.map(|Path(token)| token).map_err(|_| AppError::DeadLink)?;
        let mut tx = app.db.sign_in().await?;
        let found = store::find_by_link(&mut tx, &token_hash(&token)).await?;
        tx.rollback().await?;
        let it = found.filter(|it| it.standing(context.now) != Standing::Gone).ok_or(AppError::DeadLink)?;
        Ok(Self { token, it })
    }
}

async fn context_of(app: &AppState, parts: &mut Parts) -> AppResult<RequestContext> {
    SignedIn::remember(parts, app).await?;
    let context = parts.extensions.get::<RequestContext>().cloned();
    context.ok_or_else(|| AppError::internal("a request without its context"))
}

/// How it stands.
///
/// # Errors
/// [`AppError::DeadLink`]; those of the database.
pub(super) async fn show(State(app): State<AppState>, mut parts: Parts, token: Token) -> AppResult {
    let context = context_of(&app, &mut parts).await?;
    let linked = Linked::find(&app, &context, token).await?;
    standing_page(&app, &context, &linked, Vec::new())
}

/// Confirms it. Pressed twice, it is confirmed once, and the page tells how it stands.
///
/// # Errors
/// As [`show`]. What stands against it is told on the page again.
pub(super) async fn confirm(
    State(app): State<AppState>,
    mut parts: Parts,
    token: Token,
    Form(form): Form<SureForm>,
) -> AppResult {
    let context = context_of(&app, &mut parts).await?;
    let linked = Linked::find(&app, &context, token).await?;
    if linked.it.standing(context.now) != Standing::Unconfirmed {
        return Ok(see_other(&paths::link(&linked.token)));
    }
    let t = context.locale().texts();
    if !is_yes(form.sure.as_ref()) {
        return standing_page(&app, &context, &linked, vec![sure(t.join_confirm_missing())]);
    }
    let mut tx = app.db.sign_in().await?;
    let actor = actor(&context, &linked.it.email);
    let done = acts::confirm(&mut tx, &actor, &app.secrets, &linked.it).await;
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(see_other(&paths::link(&linked.token)))
        }
        Err(NotDone::Refused(Refused::OtherOpen)) => {
            tx.rollback().await?;
            record(&app, &context, &linked.it, (&Refused::OtherOpen, ApplicationAct::Confirmed)).await?;
            standing_page(&app, &context, &linked, vec![sure(t.join_other_open())])
        }
        other => {
            tx.rollback().await?;
            elsewhere(&app, &context, &linked, (other, ApplicationAct::Confirmed)).await
        }
    }
}

/// Asks whether it is to be withdrawn.
///
/// # Errors
/// As [`show`].
pub(super) async fn show_withdrawal(
    State(app): State<AppState>,
    mut parts: Parts,
    token: Token,
) -> AppResult {
    let context = context_of(&app, &mut parts).await?;
    let linked = Linked::find(&app, &context, token).await?;
    if !may_withdraw(linked.it.standing(context.now)) {
        return Ok(see_other(&paths::link(&linked.token)));
    }
    withdrawal_page(&app, &context, &linked, Vec::new())
}

/// Withdraws it. Pressed twice, the page tells that it is withdrawn.
///
/// # Errors
/// As [`confirm`].
pub(super) async fn withdraw(
    State(app): State<AppState>,
    mut parts: Parts,
    token: Token,
    Form(form): Form<SureForm>,
) -> AppResult {
    let context = context_of(&app, &mut parts).await?;
    let linked = Linked::find(&app, &context, token).await?;
    if !may_withdraw(linked.it.standing(context.now)) {
        return Ok(see_other(&paths::link(&linked.token)));
    }
    if !is_yes(form.sure.as_ref()) {
        let problem = sure(context.locale().texts().join_withdraw_missing());
        return withdrawal_page(&app, &context, &linked, vec![problem]);
    }
    let mut tx = app.db.sign_in().await?;
    let actor = actor(&context, &linked.it.email);
    match acts::withdraw(&mut tx, &actor, linked.it.id).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(see_other(&paths::link(&linked.token)))
        }
        other => {
            tx.rollback().await?;
            elsewhere(&app, &context, &linked, (other, ApplicationAct::Withdrawn)).await
        }
    }
}

fn may_withdraw(standing: Standing) -> bool {
    matches!(standing, Standing::Unconfirmed | Standing::Open)
}

fn sure(text: String) -> Problem {
    Problem { field: "sure".to_owned(), text }
}

/// Nothing was done: its page tells how it stands by now.
async fn elsewhere(
    app: &App,
    context: &RequestContext,
    linked: &Linked,
    (done, act): (ActResult<(), Refused>, fn(ApplicationDetails) -> ApplicationAct),
) -> AppResult {
    match done {
        Err(NotDone::Fault(fault)) => Err(fault),
        Err(NotDone::Refused(why)) => {
            record(app, context, &linked.it, (&why, act)).await?;
            Ok(see_other(&paths::link(&linked.token)))
        }
        Ok(()) => Ok(see_other(&paths::link(&linked.token))),
    }
}

async fn record(
    app: &App,
    context: &RequestContext,
    it: &Application,
    (why, act): (&Refused, fn(ApplicationDetails) -> ApplicationAct),
) -> sqlx::Result<()> {
    let mut tx = app.db.sign_in().await?;
    audit::record_programme(&mut tx, &actor(context, &it.email), &why.entry(act, it)).await?;
    tx.commit().await
}

fn standing_page(app: &App, context: &RequestContext, linked: &Linked, problems: Vec<Problem>) -> AppResult {
    let (locale, it) = (context.locale(), &linked.it);
    let t = locale.texts();
    let standing = it.standing(context.now);
    let status = match standing {
        Standing::RanOut => StatusCode::GONE,
        _ if problems.is_empty() => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let path = paths::link(&linked.token);
    let (title, told) = told(it, standing, context);
    let shell = Shell::plain(app, context, title).with_problems(problems);
    let apply = || (paths::JOIN.to_owned(), t.join_again());
    let onward = match standing {
        Standing::RanOut | Standing::Withdrawn => Some(apply()),
        Standing::Accepted => Some((crate::scope::paths::SIGN_IN.to_owned(), t.sign_in())),
        _ => None,
    };
    page(
        status,
        &StandingPage {
            shell: Shell { here: path.clone(), ..shell },
            told,
            message: it.message.clone().filter(|_| standing == Standing::Declined),
            facts: facts(it, context),
            wishes: it.wishes.clone(),
            confirms: standing == Standing::Unconfirmed,
            withdrawal: may_withdraw(standing).then(|| paths::withdrawal(&linked.token)),
            onward,
            path,
        },
    )
}

/// The heading, and what is told under it.
fn told(it: &Application, standing: Standing, context: &RequestContext) -> (String, Vec<String>) {
    let locale = context.locale();
    let t = locale.texts();
    let on = |at| until_in(at, &it.time_zone, locale);
    let ended = it.ended_at.map(on).unwrap_or_default();
    match standing {
        Standing::Unconfirmed => {
            (t.join_unconfirmed(&it.company), vec![t.join_unconfirmed_text(on(it.confirmed_until()))])
        }
        Standing::RanOut | Standing::Gone => {
            (t.join_ran_out(), vec![t.join_ran_out_text(on(it.confirmed_until()))])
        }
        Standing::Open => {
            let since = on(it.confirmed_at.unwrap_or(it.sent_at));
            (t.join_open(&it.company), vec![t.join_open_text(since), t.join_open_next()])
        }
        Standing::Accepted => {
            let number = it.mpn_id.map(|it| it.to_string()).unwrap_or_default();
            let told = vec![t.join_accepted_text(ended, number), t.join_accepted_next(&it.email)];
            (t.join_accepted(&it.company), told)
        }
        Standing::Declined => (t.join_declined(&it.company), vec![t.join_declined_text(ended)]),
        Standing::Withdrawn => (t.join_withdrawn(&it.company), vec![t.join_withdrawn_text(ended)]),
    }
}

/// What was applied for: labels and values.
fn facts(it: &Application, context: &RequestContext) -> Vec<(String, String)> {
    let locale = context.locale();
    let t = locale.texts();
    let country = locale.country(&it.country).unwrap_or(&it.country).to_owned();
    let none = |value: &Option<String>, t: &Texts| value.clone().unwrap_or_else(|| t.join_none());
    vec![
        (t.company(), it.company.clone()),
        (t.company_country(), country),
        (t.company_zone(), it.time_zone.clone()),
        (t.join_domain(), none(&it.domain, t)),
        (t.join_number(), none(&it.registration_number, t)),
        (t.join_contact(), it.name.clone()),
        (t.operator_address(), it.email.clone()),
    ]
}

fn withdrawal_page(
    app: &App,
    context: &RequestContext,
    linked: &Linked,
    problems: Vec<Problem>,
) -> Result<Response, AppError> {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let path = paths::withdrawal(&linked.token);
    let shell = Shell::plain(app, context, context.locale().texts().join_withdraw());
    page(
        status,
        &WithdrawalPage {
            shell: Shell { here: path.clone(), ..shell }.with_problems(problems),
            path,
            back: paths::link(&linked.token),
            company: linked.it.company.clone(),
        },
    )
}
