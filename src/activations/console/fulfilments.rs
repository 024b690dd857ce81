//! Fulfilling several go-to-market offers at once: a preview that says of each what will happen; then, if nothing has
//! changed since, all of them or none. Technical benefits are fulfilled one by one: each has IDs of its own.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use time::OffsetDateTime;
use tower_sessions::Session;
use uuid::Uuid;

use super::{LISTING, MENU, told};
use crate::activations::acts::{self, NotAllFulfilled, Several};
use crate::activations::{Case, MOST_AT_ONCE, paths};
use crate::audit::{ActivationAct, Recorded};
use crate::authz::operators::Task;
use crate::base::ids::ActivationId;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Locale;
use crate::queue::console as queue_console;
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::Fields;
use crate::web::list::PAGE_SIZE;
use crate::web::{page, see_other};

// A page of the list can be ticked whole.
const _: () = assert!(MOST_AT_ONCE == PAGE_SIZE);

/// What shall be done with the activations that were chosen.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct FulfilmentsForm {
    /// `yes` asks for a preview; else the digest of the one that was seen.
    preview: String,
}

#[derive(Template)]
#[template(path = "console/activations/fulfilments.html")]
struct FulfilmentsPage {
    shell: Shell,
    lines: Vec<Line>,
    /// What the act carries; empty: nothing can be done.
    activations: Vec<ActivationId>,
    digest: String,
    verb: String,
    /// Whether one of them stands in the way of all.
    blocked: bool,
}

struct Line {
    href: String,
    product: String,
    company: String,
    outcome: String,
    class: &'static str,
}

/// Shows what fulfilling several activations would mean, or does it. Sent twice, they are fulfilled once.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the database. What has
/// changed meanwhile is told on the page again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    mut fields: Fields,
) -> AppResult {
    scope.require(Task::Fulfil)?;
    let (locale, actor) = (scope.locale(), scope.actor());
    let chosen = fields.take_list("activation_id");
    let form: FulfilmentsForm = fields.read()?;
    let chosen = chosen.iter().map(|id| parse(id)).collect::<AppResult<Vec<_>>>()?;
    let several = match acts::plan_several(scope.tx().await?, &actor, &chosen, locale).await {
        Ok(several) => several,
        Err(NotDone::Refused(why)) => return tell_on_list(&app, &mut scope, why).await,
        Err(NotDone::Fault(fault)) => return Err(fault),
    };
    if form.preview == "yes" {
        show(&app, &mut scope, &several, Vec::new()).await
    } else {
        fulfil(&app, &session, scope, &several, &form.preview).await
    }
}

/// Fulfils all of them; where they are not as they were seen, the preview again.
async fn fulfil(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    several: &Several,
    seen: &str,
) -> AppResult {
    let (locale, actor) = (scope.locale(), scope.actor());
    match acts::fulfil_several(scope.tx().await?, &actor, several, seen).await {
        Ok(done) => {
            scope.commit().await?;
            told::all_fulfilled(done.count()).leave(session).await?;
            Ok(see_other(paths::ACTIVATIONS))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry()).await?;
            show(app, &mut scope, several, vec![problem("preview", why, locale)]).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Only the one form that the portal itself writes.
fn parse(text: &str) -> AppResult<ActivationId> {
    let id: Uuid = text.parse().map_err(|_| AppError::UnknownId)?;
    if id.to_string() == text { Ok(ActivationId(id)) } else { Err(AppError::UnknownId) }
}

fn problem(field: &str, why: NotAllFulfilled, locale: Locale) -> Problem {
    let t = locale.texts();
    let text = match why {
        NotAllFulfilled::NothingChosen => t.fulfilments_none(),
        NotAllFulfilled::TooMany => t.fulfilments_too_many(MOST_AT_ONCE),
        NotAllFulfilled::Technical => t.technical_one_by_one(),
        NotAllFulfilled::Changed(_) => t.fulfilments_stale(),
    };
    Problem { field: field.to_owned(), text }
}

/// Nothing can be shown of what was chosen: the list again, with the reason.
async fn tell_on_list(app: &App, scope: &mut OperatorScope, why: NotAllFulfilled) -> AppResult {
    scope.refuse(&why.entry()).await?;
    let problems = vec![problem("many", why, scope.locale())];
    queue_console::list(app, scope, &LISTING, &Default::default(), problems).await
}

/// Shows the preview. That an operator read what is of companies is recorded, once for each (R-LOG-1).
async fn show(app: &App, scope: &mut OperatorScope, several: &Several, problems: Vec<Problem>) -> AppResult {
    let read: Vec<_> = several.cases().map(|case| ActivationAct::Read(case.details()).done()).collect();
    scope.record_all(&read).await?;
    scope.keep().await?;
    let (locale, now) = (scope.locale(), scope.now());
    let t = locale.texts();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let blocked = several.is_blocked();
    let open = several.cases().filter(|case| case.state.is_open());
    let activations: Vec<ActivationId> = if blocked { Vec::new() } else { open.map(|it| it.id).collect() };
    let count = if blocked { several.cases().count() } else { activations.len() };
    let shell = Shell::console(app, scope, MENU.place, t.fulfilments_title(count));
    let fulfilments = FulfilmentsPage {
        // Nothing is at this address but the answer to a form: another language is chosen for the list.
        shell: Shell { here: paths::ACTIVATIONS.to_owned(), ..shell.with_problems(problems) },
        lines: several.cases().map(|case| Line::new(case, now, locale)).collect(),
        activations,
        digest: several.digest()?,
        verb: t.fulfilments_verb(count),
        blocked,
    };
    page(status, &fulfilments)
}

impl Line {
    fn new(case: &Case, now: OffsetDateTime, locale: Locale) -> Self {
        let t = locale.texts();
        let address = case.contact.as_ref().map_or("", |contact| contact.alternative_email.as_str());
        let (outcome, class) = match (case.state.is_open(), case.fulfillable(now)) {
            (false, _) => (t.fulfilment_skipped(case.state.text(t)), "st-none"),
            (true, Ok(Some(until))) => (t.fulfilment_until(locale.date(until), address), "st-done"),
            (true, Ok(None)) => (t.technical_one_by_one(), "st-bad"),
            (true, Err(why)) => (why.text(case, locale), "st-bad"),
        };
        Self {
            href: paths::console_activation(case.id),
            product: case.product_name.own().to_owned(),
            company: format!("{}, MPN {}", case.company.name, case.company.mpn_id),
            outcome,
            class,
        }
    }
}
