//! One issued key: to whom, when, how it stands, and what was done with the keys of its benefit.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::super::MENU;
use super::view::{KeyView, unreplaceable};
use crate::audit::{KeyAct, Recorded};
use crate::authz::operators::Task;
use crate::base::ids::ProductKeyId;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::keys::paths;
use crate::keys::store::issued::{self as store, Told};
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::extract::Id;
use crate::web::moment::Moment;
use crate::web::page;

#[derive(Template)]
#[template(path = "console/keys/issued_key.html")]
struct KeyPage {
    shell: Shell,
    company_keys: String,
    view: KeyView,
    history: Vec<HistoryLine>,
    replacement: String,
    /// Why it can't be replaced, whoever asks.
    off: Option<String>,
    why_not: Option<String>,
}

struct HistoryLine {
    at: Moment,
    by: String,
    words: String,
}

/// Shows a key.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database; a key that doesn't open.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(key): Id<ProductKeyId>,
) -> AppResult {
    let key = store::find(scope.tx().await?, key).await?.ok_or(AppError::UnknownId)?;
    let history = store::list_history(scope.tx().await?, key.partner, key.benefit).await?;
    scope.record(&KeyAct::Read(key.details()).done()).await?;
    scope.keep().await?;
    let locale = scope.locale();
    let view = KeyView::new(&key, &app.secrets, locale)?;
    let title = locale.texts().issued_key_title(&view.product, &view.number);
    let one = KeyPage {
        shell: Shell::console(&app, &scope, MENU.place, title),
        company_keys: paths::issued_to(key.mpn_id),
        history: history.into_iter().map(|it| HistoryLine::new(it, locale)).collect::<AppResult<_>>()?,
        replacement: paths::replacement(key.id),
        off: key.replaceable().err().map(|why| unreplaceable(&why, locale)).transpose()?,
        why_not: scope.why_not(Task::Keys),
        view,
    };
    page(StatusCode::OK, &one)
}

impl HistoryLine {
    fn new(it: Told, locale: Locale) -> AppResult<Self> {
        let by = it.operator.unwrap_or(it.actor);
        Ok(Self { at: Moment::new(it.at, locale)?, by, words: it.entry.sentence(locale) })
    }
}
