//! Noting something about a company, for the other operators.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::MENU;
use super::suspension::find;
use crate::audit::{CompanyAct, CompanyDetails, Recorded};
use crate::authz::operators::Task;
use crate::base::ids::FormId;
use crate::base::typed::TextProblem;
use crate::companies::acts::{self, Refused};
use crate::companies::paths;
use crate::companies::store::Kept;
use crate::error::{AppResult, NotDone};
use crate::i18n::Texts;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::scope::{MpnId, OperatorScope};
use crate::state::{App, AppState};
use crate::web::extract::{Fields, read_once};
use crate::web::{page, see_other};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteForm {
    text: String,
    once: String,
}

#[derive(Template)]
#[template(path = "console/companies/note.html")]
struct NotePage {
    shell: Shell,
    company: String,
    mpn_id: i64,
    text: String,
    once: String,
    why_not: Option<String>,
}

/// The form of a note.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; [`crate::error::AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
) -> AppResult {
    let kept = find(&mut scope, mpn_id).await?;
    form(&app, &scope, (mpn_id, kept), (String::new(), FormId::new().to_string()), Vec::new())
}

fn form(
    app: &App,
    scope: &OperatorScope,
    (mpn_id, kept): (i64, Kept),
    (text, once): (String, String),
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell =
        Shell::console(app, scope, MENU.place, scope.locale().texts().company_add_note(&kept.data.name));
    let it = NotePage {
        shell: shell.with_problems(problems),
        company: kept.data.name,
        mpn_id,
        text,
        once,
        why_not: scope.why_not(Task::Companies),
    };
    page(status, &it)
}

/// Notes something about it.
///
/// # Errors
/// [`crate::error::AppError::NotTheirTask`]; [`crate::error::AppError::UnknownId`];
/// [`crate::error::AppError::WrongFields`]; those of the database. What is wrong is told
/// on the form again.
pub(super) async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Companies)?;
    let kept = find(&mut scope, mpn_id).await?;
    let typed: NoteForm = fields.read()?;
    let (once, actor) = (read_once(&typed.once)?, scope.actor());
    match acts::note(scope.tx().await?, &actor, mpn_id, (&typed.text, once)).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, Texts::flash_company_noted).leave(&session).await?;
            Ok(see_other(&format!("{}#notes", paths::company(mpn_id))))
        }
        Err(NotDone::Refused(why)) => {
            let entry = CompanyAct::Noted(CompanyDetails::of(kept.id, mpn_id)).refused(why.because());
            scope.refuse(&entry).await?;
            let t = scope.locale().texts();
            let text = match why {
                Refused::Text(TextProblem::TooLong) => t.company_note_long(),
                _ => t.company_note_missing(),
            };
            let problems = vec![Problem { field: "text".to_owned(), text }];
            form(&app, &scope, (mpn_id, kept), (typed.text, typed.once), problems)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
