//! What is saved of an offer's next version, beside what is published.

use std::collections::BTreeMap;

use axum::extract::State;
use serde::Deserialize;
use tower_sessions::Session;

use super::{Form, form_page, typed};
use crate::authz::operators::Task;
use crate::catalogue::acts::drafts::{self as acts, ChangedMeanwhile};
use crate::catalogue::content::{Catalogue, Grant};
use crate::catalogue::difference::difference;
use crate::catalogue::store::drafts::{self as store, Draft};
use crate::catalogue::store::whole;
use crate::console::catalogue::form::{Code, Typed};
use crate::console::catalogue::preview::ChangeView;
use crate::console::paths;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::{Locale, Texts};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Problem;
use crate::state::{App, AppState};
use crate::web::extract::Fields;
use crate::web::moment::Moment;
use crate::web::see_other;

/// A draft as the page of its package shows it.
pub(super) struct DraftView {
    pub(super) by: String,
    pub(super) at: Moment,
    /// In how many lines it differs from what is published.
    pub(super) summary: String,
    pub(super) changes: Vec<ChangeView>,
    /// Where discarding it is sent, and which draft is discarded.
    pub(super) discarding: String,
    pub(super) seen: String,
}

impl DraftView {
    pub(super) fn new(
        draft: Draft,
        catalogue: &Catalogue,
        (code, seen): (&str, &str),
        locale: Locale,
    ) -> AppResult<Self> {
        let t = locale.texts();
        let mut published = catalogue.clone();
        published.offers.retain(|offer, _| offer == code);
        let mut drafted = published.clone();
        if let Some(offer) = drafted.offers.get_mut(code) {
            offer.grants = draft.grants;
            // Of a product that is gone from the catalogue nothing can be granted.
            offer.grants.retain(|product, _| catalogue.products.contains_key(product));
        }
        // Only what they grant differs, and no price.
        let changes = difference(&published, &drafted, "USD");
        let summary = if changes.is_empty() { t.draft_same() } else { t.draft_differs(changes.len()) };
        Ok(Self {
            by: draft.by,
            at: Moment::new(draft.at, locale)?,
            summary,
            changes: changes.iter().map(|it| ChangeView::new(it, t)).collect(),
            discarding: paths::draft_discarding(code),
            seen: seen.to_owned(),
        })
    }
}

/// Saves what was typed, in place of the draft that the form began with. Where another was saved meanwhile, that is told, and what was
/// typed stands there still.
pub(super) async fn save(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    (form, typed, grants): (&Form<'_>, &Typed, &BTreeMap<String, Grant>),
) -> AppResult {
    let actor = scope.actor();
    let seen = form.seen.as_deref().unwrap_or_default();
    match acts::save(scope.tx().await?, &actor, form.code, grants, seen).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, Texts::flash_draft_saved).leave(session).await?;
            Ok(see_other(&paths::package(form.code)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(acts::saving(form.code))).await?;
            let now = store::find(scope.tx().await?, form.code).await?;
            let problem = changed(now.as_ref(), scope.locale(), "save")?;
            // What they see now is the other's: to save again is to replace it.
            let form = Form { seen: None, ..*form };
            form_page(app, &mut scope, &form, (typed, vec![problem])).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Who has saved another draft, and when.
fn changed(now: Option<&Draft>, locale: Locale, field: &str) -> AppResult<Problem> {
    let t = locale.texts();
    let text = match now {
        Some(it) => t.draft_changed(&it.by, Moment::new(it.at, locale)?.text),
        None => t.draft_gone(),
    };
    Ok(Problem { field: field.to_owned(), text })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DiscardForm {
    draft: String,
}

/// Discards the draft that the page showed.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the
/// database.
pub(in crate::console::catalogue) async fn discard(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Code(code): Code,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Catalogue)?;
    let DiscardForm { draft } = fields.read()?;
    let catalogue = whole::load_whole(scope.tx().await?).await?;
    if !catalogue.offers.contains_key(&code) {
        return Err(AppError::UnknownId);
    }
    let actor = scope.actor();
    match acts::discard(scope.tx().await?, &actor, &code, &draft).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, Texts::flash_draft_discarded).leave(&session).await?;
            Ok(see_other(&paths::package(&code)))
        }
        Err(NotDone::Refused(why)) => refused(&app, scope, (&catalogue, &code), why).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn refused(
    app: &App,
    mut scope: OperatorScope,
    (catalogue, code): (&Catalogue, &str),
    why: ChangedMeanwhile,
) -> AppResult {
    scope.refuse(&why.entry(acts::discarding(code))).await?;
    let now = store::find(scope.tx().await?, code).await?;
    let problem = changed(now.as_ref(), scope.locale(), "discard")?;
    let grants = now.map(|it| it.grants).unwrap_or_default();
    let form = Form { catalogue, code, seen: None };
    form_page(app, &mut scope, &form, (&typed(&grants), vec![problem])).await
}
