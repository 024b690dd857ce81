//! Suspending a company, and lifting that.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::MENU;
use crate::audit::{CompanyAct, CompanyDetails, Recorded};
use crate::authz::operators::Task;
use crate::base::typed::{LINE_LETTERS, TextProblem};
use crate::companies::acts::{self, Refused};
use crate::companies::store::Kept;
use crate::companies::{paths, store};
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::scope::{MpnId, OperatorScope};
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Fields};
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "console/companies/suspension.html")]
struct SuspensionPage {
    shell: Shell,
    company: String,
    mpn_id: i64,
    /// Why it is suspended; none: it isn't.
    suspended: Option<String>,
    reason: String,
    why_not: Option<String>,
}

/// The company with this number.
///
/// # Errors
/// [`AppError::UnknownId`]; those of the database.
pub(super) async fn find(scope: &mut OperatorScope, mpn_id: i64) -> AppResult<Kept> {
    store::find_kept(scope.tx().await?, mpn_id).await?.ok_or(AppError::UnknownId)
}

/// Asks for the reason; of a company that is suspended, whether that is to end.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
) -> AppResult {
    let kept = find(&mut scope, mpn_id).await?;
    form(&app, &scope, (mpn_id, kept), String::new(), Vec::new())
}

fn form(
    app: &App,
    scope: &OperatorScope,
    (mpn_id, kept): (i64, Kept),
    reason: String,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let t = scope.locale().texts();
    let name = kept.data.name;
    let title = if kept.suspended.is_some() { t.company_lift(&name) } else { t.company_suspend(&name) };
    let it = SuspensionPage {
        shell: Shell::console(app, scope, MENU.place, title).with_problems(problems),
        company: name,
        mpn_id,
        suspended: kept.suspended,
        reason,
        why_not: scope.why_not(Task::Memberships),
    };
    page(status, &it)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReasonForm {
    reason: String,
}

/// Suspends it.
///
/// # Errors
/// [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database. What is wrong is told on the page again.
pub(super) async fn suspend(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Memberships)?;
    find(&mut scope, mpn_id).await?;
    let ReasonForm { reason } = fields.read()?;
    let actor = scope.actor();
    match acts::suspend(scope.tx().await?, &actor, mpn_id, &reason).await {
        Ok(()) => told(&session, scope, mpn_id, Texts::flash_company_suspended).await,
        Err(NotDone::Refused(why)) => {
            refused(&app, scope, mpn_id, reason, (why, CompanyAct::Suspended)).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Ends that it is suspended.
///
/// # Errors
/// As [`suspend`].
pub(super) async fn lift(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Memberships)?;
    find(&mut scope, mpn_id).await?;
    let EmptyForm {} = fields.read()?;
    let actor = scope.actor();
    match acts::lift_suspension(scope.tx().await?, &actor, mpn_id).await {
        Ok(()) => told(&session, scope, mpn_id, Texts::flash_company_lifted).await,
        Err(NotDone::Refused(why)) => {
            refused(&app, scope, mpn_id, String::new(), (why, CompanyAct::SuspensionLifted)).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn told(
    session: &Session,
    scope: OperatorScope,
    mpn_id: i64,
    words: fn(&Texts) -> String,
) -> AppResult {
    scope.commit().await?;
    Flash::new(None, words).leave(session).await?;
    Ok(see_other(&paths::company(mpn_id)))
}

/// Nothing was done: the page again, with the reason, as the company stands now.
async fn refused(
    app: &App,
    mut scope: OperatorScope,
    mpn_id: i64,
    reason: String,
    (why, act): (Refused, fn(CompanyDetails) -> CompanyAct),
) -> AppResult {
    scope.undo().await?;
    let kept = find(&mut scope, mpn_id).await?;
    scope.refuse(&act(CompanyDetails::of(kept.id, mpn_id)).refused(why.because())).await?;
    let t = scope.locale().texts();
    let (field, text) = match why {
        Refused::IsSuspended => ("lifting", t.company_is_suspended()),
        Refused::IsNotSuspended => ("reason", t.company_is_not_suspended()),
        Refused::Text(TextProblem::TooLong) => ("reason", t.company_reason_long(LINE_LETTERS)),
        Refused::Text(TextProblem::Missing) | Refused::ChangedMeanwhile(_) | Refused::Clashes(_) => {
            ("reason", t.company_reason_missing())
        }
    };
    let problems = vec![Problem { field: field.to_owned(), text }];
    form(app, &scope, (mpn_id, kept), reason, problems)
}
