//! Beginning an import: the form, a file that comes in one, and the pieces of one that a script sends.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use serde::Deserialize;
use uuid::Uuid;

use super::super::MENU;
use super::{IN_ONE_LIMITS, PIECE_LIMITS};
use crate::authz::operators::Task;
use crate::base::ids::{FormId, KeyImportId, ProductId};
use crate::base::typed;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::keys::acts::imports::{self as acts, Begin, NotBegun, Piece};
use crate::keys::imports::{IN_ONE, LARGEST, PIECE};
use crate::keys::paths;
use crate::keys::store::imports as store;
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{Id, Query, read_once};
use crate::web::keyset::Choice;
use crate::web::upload::Upload;
use crate::web::{page, see_other};

/// What the form sends: a file; or, where a script sends it in pieces, what it is called and how large it is.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Fields {
    product: String,
    once: String,
    name: String,
    size: String,
}

/// For which product, where a pool leads here.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    product: String,
}

/// The form as it came.
#[derive(Debug)]
pub(super) enum BeginForm {
    Read(Typed),
    TooLarge,
}

#[derive(Debug)]
pub(super) struct Typed {
    fields: Fields,
    file: Option<Bytes>,
}

impl FromRequest<AppState> for BeginForm {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        let Some(upload) = Upload::read(request, IN_ONE_LIMITS).await? else { return Ok(Self::TooLarge) };
        let too_large = upload.file.as_ref().is_some_and(|file| file.len() > IN_ONE);
        let typed = Typed { fields: upload.fields.read()?, file: upload.file };
        Ok(if too_large { Self::TooLarge } else { Self::Read(typed) })
    }
}

/// A piece as it came.
#[derive(Debug)]
pub(super) struct PieceForm(Upload);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PieceFields {
    number: i32,
}

impl FromRequest<AppState> for PieceForm {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        Upload::read(request, PIECE_LIMITS).await?.map(Self).ok_or(AppError::TooLarge)
    }
}

impl PieceForm {
    fn read(self) -> AppResult<Piece> {
        let PieceFields { number } = self.0.fields.read()?;
        let bytes = self.0.file.ok_or(AppError::WrongFields)?.to_vec();
        Ok(Piece { number, bytes })
    }
}

#[derive(Template)]
#[template(path = "console/keys/import_new.html")]
struct NewPage {
    shell: Shell,
    products: Vec<Choice>,
    once: String,
    file_hint: String,
    too_large: String,
    largest: i64,
    piece: usize,
}

/// The form.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Query(Asked { product }): Query<Asked>,
) -> AppResult {
    scope.require(Task::Keys)?;
    form_page(&app, &mut scope, &Fields { product, ..Fields::default() }, Vec::new()).await
}

async fn form_page(
    app: &App,
    scope: &mut OperatorScope,
    typed: &Fields,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let products = store::list_products(scope.tx().await?).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let choices = products.into_iter().map(|(id, name)| {
        let value = id.to_string();
        Choice { chosen: value == typed.product, text: name.of(t).to_owned(), value }
    });
    let first = Choice { value: String::new(), text: t.choose(), chosen: false };
    let once = if typed.once.is_empty() { FormId::new().to_string() } else { typed.once.clone() };
    let shell = Shell::console(app, scope, MENU.place, t.import_keys()).with_problems(problems);
    // Nothing is at this address but the answer to a form: another language is chosen for the form.
    let shell = Shell { here: paths::NEW_IMPORT.to_owned(), ..shell };
    let new = NewPage {
        shell,
        products: std::iter::once(first).chain(choices).collect(),
        once,
        file_hint: t.import_file_hint(locale.file_size(IN_ONE as u64)),
        too_large: t.import_file_large(locale.file_size(LARGEST.unsigned_abs())),
        largest: LARGEST,
        piece: PIECE,
    };
    page(status, &new)
}

/// Begins an import, and takes the file in where it came with the form. Sent twice, it is one.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::WrongFields`]; those of the database and of sealing. What is wrong is told on the form
/// again.
pub(super) async fn create(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    form: BeginForm,
) -> AppResult {
    scope.require(Task::Keys)?;
    let locale = scope.locale();
    let t = locale.texts();
    let large = |bytes: u64| problem("file", t.import_file_large(locale.file_size(bytes)));
    let Typed { fields, file } = match form {
        BeginForm::Read(typed) => typed,
        BeginForm::TooLarge => {
            let problems = vec![large(IN_ONE as u64)];
            return refuse(&app, &mut scope, &Fields::default(), problems).await;
        }
    };
    let begin = match read(&fields, file.as_ref(), t) {
        Ok(begin) => begin,
        Err(problems) => return refuse(&app, &mut scope, &fields, problems).await,
    };
    let actor = scope.actor();
    let import = match acts::begin(scope.tx().await?, &actor, begin).await {
        Ok(import) => import,
        Err(NotDone::Fault(fault)) => return Err(fault),
        Err(NotDone::Refused(why)) => {
            let problem = match why {
                NotBegun::UnknownProduct => problem("product", t.import_no_product()),
                NotBegun::Empty => problem("file", t.import_no_file()),
                NotBegun::TooLarge => large(LARGEST.unsigned_abs()),
            };
            return refuse(&app, &mut scope, &fields, vec![problem]).await;
        }
    };
    scope.keep().await?;
    // Each piece lasts by itself: a million keys are no single transaction.
    for (number, bytes) in (0..).zip(file.iter().flat_map(|file| file.chunks(PIECE))) {
        let piece = Piece { number, bytes: bytes.to_vec() };
        if !take_piece(&app, &mut scope, import, piece).await? {
            break;
        }
    }
    Ok(see_other(&paths::import(import)))
}

fn problem(field: &str, text: String) -> Problem {
    Problem { field: field.to_owned(), text }
}

/// What was filled in, or all that is wrong with it.
fn read(fields: &Fields, file: Option<&Bytes>, t: &Texts) -> Result<Begin, Vec<Problem>> {
    let mut problems = Vec::new();
    let product = fields.product.parse::<Uuid>().map(ProductId).ok();
    if product.is_none() {
        problems.push(problem("product", t.import_no_product()));
    }
    let size = match file {
        Some(file) => i64::try_from(file.len()).ok(),
        None => fields.size.parse().ok(),
    };
    let size = size.filter(|size| *size > 0);
    if size.is_none() {
        problems.push(problem("file", t.import_no_file()));
    }
    let once = read_once(&fields.once).ok();
    match (product, size, once) {
        (Some(product), Some(size), Some(once)) => {
            let file_name = typed::line(&fields.name).ok();
            Ok(Begin { product, once, file_name, size })
        }
        _ => Err(problems),
    }
}

async fn refuse(app: &App, scope: &mut OperatorScope, fields: &Fields, problems: Vec<Problem>) -> AppResult {
    if problems.is_empty() {
        return Err(AppError::WrongFields);
    }
    scope.refuse(&NotBegun::entry()).await?;
    form_page(app, scope, fields, problems).await
}

/// Takes one piece in. False: no more is awaited.
async fn take_piece(
    app: &App,
    scope: &mut OperatorScope,
    import: KeyImportId,
    piece: Piece,
) -> AppResult<bool> {
    let actor = scope.actor();
    let conn = scope.tx().await?;
    let locked = acts::lock(conn, import).await?;
    match acts::take(conn, &actor, &app.secrets, locked, piece).await {
        Ok(()) => {
            scope.keep().await?;
            Ok(true)
        }
        Err(NotDone::Refused(_)) => {
            scope.undo().await?;
            Ok(false)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Takes a piece in that a script sends. Sent again, it does no harm. The script looks at the status alone, and at the page of
/// the import when no more is awaited.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the database and of sealing.
pub(super) async fn take(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(import): Id<KeyImportId>,
    form: PieceForm,
) -> AppResult {
    scope.require(Task::Keys)?;
    store::find(scope.tx().await?, import).await?.ok_or(AppError::UnknownId)?;
    let piece = form.read()?;
    let goes_on = take_piece(&app, &mut scope, import, piece).await?;
    let status = if goes_on { StatusCode::NO_CONTENT } else { StatusCode::CONFLICT };
    Ok(status.into_response())
}
