//! The catalogue as a file: taking it away, and bringing it back, with what differs shown before.

use askama::Template;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse as _;
use serde::Deserialize;
use tower_sessions::Session;

use super::settle::{Ask, change};
use super::{LIMITS, MENU, preview};
use crate::audit::{Because, CatalogueAct, Recorded};
use crate::authz::operators::Task;
use crate::catalogue::acts::{self, Plan};
use crate::catalogue::file::{LONGEST, Located, read_bytes, write};
use crate::catalogue::store::whole;
use crate::console::paths;
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::page;
use crate::web::upload::Upload;

/// What the file is called.
const FILE: &str = "catalogue.toml";
/// So many mistakes are told at once.
const MOST_TOLD: usize = 200;

#[derive(Template)]
#[template(path = "console/catalogue/file.html")]
struct FilePage {
    shell: Shell,
    /// Why the operator brings none.
    why_not: Option<String>,
    wrong: Vec<WrongView>,
}

/// A mistake in the file.
struct WrongView {
    place: String,
    path: String,
    text: String,
}

/// What was sent: a file, or the catalogue that a preview has shown.
#[derive(Debug)]
pub(super) enum FileForm {
    /// A file to look at.
    File(Vec<u8>),
    /// No file was chosen.
    Nothing,
    /// More than the page takes.
    TooLarge,
    /// What was shown, and the digest of the plan.
    Seen { catalogue: String, preview: String },
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Sent {
    catalogue: String,
    preview: String,
}

impl FromRequest<AppState> for FileForm {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        let Some(upload) = Upload::read(request, LIMITS).await? else { return Ok(Self::TooLarge) };
        let Sent { catalogue, preview } = upload.fields.read()?;
        match (upload.file, preview.is_empty()) {
            (None, false) => Ok(Self::Seen { catalogue, preview }),
            (Some(_), false) => Err(AppError::WrongFields),
            (Some(file), true) => Ok(Self::File(file.to_vec())),
            (None, true) => Ok(Self::Nothing),
        }
    }
}

/// Shows how the catalogue is taken away and brought back.
///
/// # Errors
/// [`AppError::NotOperator`].
pub(super) async fn show(State(app): State<AppState>, scope: OperatorScope) -> AppResult {
    file_page(&app, &scope, Vec::new(), &[])
}

fn file_page(app: &App, scope: &OperatorScope, problems: Vec<Problem>, wrong: &[Located]) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let t = scope.locale().texts();
    let view = |it: &Located| WrongView { place: it.place(t), path: it.path.clone(), text: it.wrong.text(t) };
    let shell = Shell::console(app, scope, MENU.place, t.catalogue_file()).with_problems(problems);
    let why_not = scope.why_not(Task::Catalogue);
    page(status, &FilePage { shell, why_not, wrong: wrong.iter().take(MOST_TOLD).map(view).collect() })
}

/// The catalogue as a file; that it was taken away is recorded.
///
/// # Errors
/// [`AppError::NotOperator`]; those of the database.
pub(super) async fn export(mut scope: OperatorScope) -> AppResult {
    let conn = scope.tx().await?;
    let currency = whole::find_currency(conn).await?;
    let text = write(&whole::load_whole(conn).await?, &currency);
    scope.record_download(FILE).await?;
    let headers = [
        (CONTENT_TYPE, "application/toml; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{FILE}\"")),
    ];
    Ok((headers, text).into_response())
}

/// Shows what a file would change, or changes it as it was shown.
///
/// # Errors
/// [`AppError::NotTheirTask`]; [`AppError::WrongFields`]; those of the database. What is wrong with the file is told on the page;
/// what has changed meanwhile, on a new preview.
pub(super) async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    form: FileForm,
) -> AppResult {
    scope.require(Task::Catalogue)?;
    let t = scope.locale().texts();
    let (bytes, seen) = match form {
        FileForm::File(bytes) => (bytes, None),
        FileForm::Seen { catalogue, preview } => (catalogue.into_bytes(), Some(preview)),
        FileForm::Nothing => return refuse(&app, &scope, t.catalogue_no_file(), &[]),
        FileForm::TooLarge => {
            let size = scope.locale().file_size(LONGEST as u64);
            return refuse(&app, &scope, t.catalogue_wrong_too_large(size), &[]);
        }
    };
    let currency = whole::find_currency(scope.tx().await?).await?;
    match look_at(&mut scope, &bytes, &currency).await? {
        Err(wrong) => {
            if seen.is_some() {
                let tried = CatalogueAct::Changed { changes: None, what: Vec::new() };
                scope.refuse(&tried.refused(Because::WrongEntries)).await?;
            }
            refuse(&app, &scope, t.catalogue_file_wrong(wrong.len()), &wrong)
        }
        Ok(plan) => {
            let ask = ask(&plan, &currency, t);
            match seen {
                None => preview::show(&app, &scope, &plan, &ask, None),
                Some(seen) => change(&app, &session, scope, plan, (&ask, &seen)).await,
            }
        }
    }
}

fn refuse(app: &App, scope: &OperatorScope, text: String, wrong: &[Located]) -> AppResult {
    file_page(app, scope, vec![Problem { field: "file".to_owned(), text }], wrong)
}

/// Reads a file, and plans what it would change.
async fn look_at(
    scope: &mut OperatorScope,
    bytes: &[u8],
    currency: &str,
) -> AppResult<Result<Plan, Vec<Located>>> {
    match read_bytes(bytes, currency) {
        Ok(catalogue) => acts::plan(scope.tx().await?, catalogue).await,
        Err(wrong) => Ok(Err(wrong)),
    }
}

/// The act carries the whole catalogue, as the portal writes it.
fn ask(plan: &Plan, currency: &str, t: &Texts) -> Ask {
    Ask {
        back: (paths::CATALOGUE_FILE.to_owned(), t.catalogue_file()),
        post: paths::CATALOGUE_FILE.to_owned(),
        pairs: vec![("catalogue".to_owned(), write(&plan.new, currency))],
        done: paths::CATALOGUE_FILE.to_owned(),
        // What is saved of packages is no part of the file, and stays.
        draft: None,
    }
}
