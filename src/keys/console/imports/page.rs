//! One import: how far it has come, what is in it, and the press that puts it into the pool.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::super::MENU;
use crate::authz::operators::Task;
use crate::base::ids::KeyImportId;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Locale;
use crate::keys::acts::imports::{self as acts, NotNow};
use crate::keys::imports::{Against, Import, KEPT, PIECE, State as Progress};
use crate::keys::paths;
use crate::keys::reading::Located;
use crate::keys::store::imports as store;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{Form, Id};
use crate::web::moment::Moment;
use crate::web::{page, see_other};

/// The press that confirms: how many new keys its button named.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConfirmForm {
    #[serde(default)]
    seen: i32,
}

/// The press that discards.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DiscardForm {}

#[derive(Template)]
#[template(path = "console/keys/import.html")]
struct ImportPage {
    shell: Shell,
    path: String,
    state: String,
    class: &'static str,
    /// Whether it goes on by itself.
    at_work: bool,
    /// Whether it can be discarded.
    open: bool,
    file: String,
    begun: Moment,
    by: String,
    received: String,
    counts: Vec<(String, String)>,
    problems: Vec<String>,
    told: Told,
    /// Why whoever reads can't go on with it.
    why_not: Option<String>,
    /// Whether there are lines that don't come into the pool.
    left_out: bool,
}

/// What the page says of it first.
enum Told {
    Nothing,
    /// The rest of the file is awaited: what has come, and for the script the pieces, their bytes, the whole, the size of a
    /// piece.
    Awaited {
        text: String,
        pieces: i32,
        bytes: i64,
        size: i64,
        piece: usize,
        name: String,
    },
    /// It can be confirmed: the words, those of the button, the number in it, whether it was looked at again.
    Confirm {
        text: String,
        verb: String,
        seen: i32,
        again: bool,
    },
    Malformed {
        heading: String,
    },
    NothingNew,
    Failed,
    Done(String),
}

/// Shows an import.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(import): Id<KeyImportId>,
) -> AppResult {
    import_page(&app, &mut scope, import, Vec::new()).await
}

async fn import_page(
    app: &App,
    scope: &mut OperatorScope,
    import: KeyImportId,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let conn = scope.tx().await?;
    let import = store::find(conn, import).await?.ok_or(AppError::UnknownId)?;
    let located =
        if import.malformed > 0 { store::list_problems(conn, import.id).await? } else { Vec::new() };
    let locale = scope.locale();
    let t = locale.texts();
    let shell = Shell::console(app, scope, MENU.place, t.import_of(import.name.of(t)));
    let path = paths::import(import.id);
    let shell = Shell { here: path.clone(), ..shell.with_problems(problems) };
    let why_not = scope.why_not(Task::Keys);
    page(status, &ImportPage { why_not, ..ImportPage::new(shell, path, &import, &located)? })
}

impl ImportPage {
    fn new(shell: Shell, path: String, import: &Import, located: &[Located]) -> AppResult<Self> {
        let locale = shell.locale;
        let t = locale.texts();
        let (state, class) = import.state.words(t);
        let size = |bytes: i64| locale.file_size(bytes.unsigned_abs());
        let received = match import.bytes {
            whole if whole == import.size => size(whole),
            some => t.import_received_of(size(some), size(import.size)),
        };
        let at = |it: &Located| t.import_at(locale.number(it.line), it.words(locale));
        let known = import.counts.is_some_and(|it| it.repeated + it.in_pool + it.issued > 0);
        Ok(Self {
            at_work: import.state.is_at_work(),
            open: import.state.can_be_discarded(),
            file: import.file_name.clone().unwrap_or_default(),
            begun: Moment::new(import.begun_at, locale)?,
            by: import.by.1.clone(),
            counts: counts(import, locale),
            problems: located.iter().map(at).collect(),
            told: Told::new(import, locale),
            why_not: None,
            left_out: (import.malformed > 0 || known) && !import.emptied,
            shell,
            path,
            state,
            class,
            received,
        })
    }
}

/// How many of each there are, once that is known.
fn counts(import: &Import, locale: Locale) -> Vec<(String, String)> {
    let t = locale.texts();
    let mut counts = vec![(t.import_in_file(), import.keys)];
    if let Some(it) = import.counts {
        counts.extend([
            (t.import_fresh(), it.fresh),
            (t.import_repeated(), it.repeated),
            (t.import_in_pool(), it.in_pool),
            (t.import_issued(), it.issued),
        ]);
    }
    counts.push((t.import_malformed(), import.malformed));
    counts.into_iter().map(|(name, count)| (name, locale.number(count))).collect()
}

impl Told {
    fn new(import: &Import, locale: Locale) -> Self {
        let t = locale.texts();
        let size = |bytes: i64| locale.file_size(bytes.unsigned_abs());
        match import.state {
            Progress::Receiving => Self::Awaited {
                text: t.import_going_on_text(size(import.bytes), size(import.size)),
                pieces: import.pieces,
                bytes: import.bytes,
                size: import.size,
                piece: PIECE,
                name: import.file_name.clone().unwrap_or_default(),
            },
            Progress::Ready => match import.fresh() {
                Ok(fresh) => Self::Confirm {
                    text: t.import_confirm_text(locale.date_time(import.changed_at + KEPT, "UTC")),
                    verb: t.import_confirm(fresh),
                    seen: fresh,
                    again: import.looked_again,
                },
                Err(Against::Malformed) => {
                    Self::Malformed { heading: t.import_malformed_heading(import.malformed) }
                }
                Err(Against::NothingNew) => Self::NothingNew,
            },
            Progress::Done => Self::Done(t.import_done_text(import.counts.unwrap_or_default().fresh)),
            Progress::Failed => Self::Failed,
            Progress::Checking | Progress::Inserting | Progress::Discarded => Self::Nothing,
        }
    }
}

/// Confirms an import, as it was shown. Pressed twice, it is confirmed once.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the
/// database. What stands against it is told on its page.
pub(super) async fn confirm(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(import): Id<KeyImportId>,
    Form(ConfirmForm { seen }): Form<ConfirmForm>,
) -> AppResult {
    scope.require(Task::Keys)?;
    let actor = scope.actor();
    let conn = scope.tx().await?;
    let locked = acts::lock(conn, import).await?;
    match acts::confirm(conn, &actor, &locked.import, seen).await {
        Ok(()) => {
            scope.commit().await?;
            Ok(see_other(&paths::import(import)))
        }
        Err(NotDone::Refused(why)) => refuse(&app, &mut scope, &locked.import, why).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Discards an import. Pressed twice, it is discarded once.
///
/// # Errors
/// As [`confirm`].
pub(super) async fn discard(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(import): Id<KeyImportId>,
    Form(DiscardForm {}): Form<DiscardForm>,
) -> AppResult {
    scope.require(Task::Keys)?;
    let actor = scope.actor();
    let conn = scope.tx().await?;
    let locked = acts::lock(conn, import).await?;
    match acts::discard(conn, &actor, &locked.import).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, |t| t.flash_import_discarded()).leave(&session).await?;
            Ok(see_other(paths::IMPORTS))
        }
        Err(NotDone::Refused(why)) => refuse(&app, &mut scope, &locked.import, why).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn refuse(app: &App, scope: &mut OperatorScope, import: &Import, why: NotNow) -> AppResult {
    scope.refuse(&why.entry(import)).await?;
    let t = scope.locale().texts();
    let text = match why {
        NotNow::ChangedMeanwhile => t.import_changed(),
        NotNow::Against(Against::Malformed) => t.import_malformed_text(),
        NotNow::Against(Against::NothingNew) => t.import_nothing_new(),
    };
    import_page(app, scope, import.id, vec![Problem { field: "import".to_owned(), text }]).await
}
