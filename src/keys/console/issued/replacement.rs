//! Replacing an issued key (R-CON-3): asked first on a page that says what will happen, with a reason that the company reads.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::super::MENU;
use super::view::{KeyView, unreplaceable};
use crate::authz::operators::Task;
use crate::base::ids::ProductKeyId;
use crate::base::typed::LINE_LETTERS;
use crate::error::{AppResult, NotDone};
use crate::i18n::Locale;
use crate::keys::acts::issued::{self as acts, Case, LockedCase, NotReplaced, Replaced};
use crate::keys::paths;
use crate::membership::{Closed, KeysClosed};
use crate::partners::PartnerClosed;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{Form, Id};
use crate::web::{page, see_other};

/// Why a key is replaced, as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ReplacementForm {
    reason: String,
}

#[derive(Template)]
#[template(path = "console/keys/replacement.html")]
struct ReplacementPage {
    shell: Shell,
    path: String,
    back: String,
    product: String,
    company: String,
    view: KeyView,
    reason: String,
    /// Why it can't be replaced.
    off: Option<String>,
}

/// Asks whether a key shall be replaced.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; [`crate::error::AppError::NotTheirTask`]; [`crate::error::AppError::UnknownId`];
/// those of the database; a key that doesn't open.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(key): Id<ProductKeyId>,
) -> AppResult {
    scope.require(Task::Keys)?;
    let actor = scope.actor();
    let case = acts::find(scope.tx().await?, &actor, key).await?;
    replacement_page(&app, &scope, &case, String::new(), Vec::new())
}

fn replacement_page(
    app: &App,
    scope: &OperatorScope,
    case: &Case,
    reason: String,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let t = locale.texts();
    let path = paths::replacement(case.issued.id);
    let shell = Shell::console(app, scope, MENU.place, t.replace_key()).with_problems(problems);
    let replacement = ReplacementPage {
        shell: Shell { here: path.clone(), ..shell },
        path,
        back: paths::issued(case.issued.id),
        product: case.issued.name.of(t).to_owned(),
        company: case.issued.company.clone(),
        view: KeyView::new(&case.issued, &app.secrets, locale)?,
        reason,
        off: case.replaceable().err().map(|why| words(&why, case, locale)).transpose()?,
    };
    page(status, &replacement)
}

/// Replaces a key. Pressed twice, it is done once.
///
/// # Errors
/// As [`show`]. What stands against it is told on the form again.
pub(super) async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(key): Id<ProductKeyId>,
    Form(form): Form<ReplacementForm>,
) -> AppResult {
    scope.require(Task::Keys)?;
    let actor = scope.actor();
    let conn = scope.tx().await?;
    let locked = acts::lock(conn, &actor, key).await?;
    match acts::replace(conn, &actor, &app.secrets, &locked, &form.reason).await {
        Ok(Replaced::Now(new, number) | Replaced::Before(new, number)) => {
            scope.commit().await?;
            let number = |locale: Locale| locale.number(number);
            Flash::new(None, |t| t.flash_key_replaced(number(t.locale()))).leave(&session).await?;
            Ok(see_other(&paths::issued(new)))
        }
        Err(NotDone::Refused(why)) => tell_refused(&app, scope, &locked, form.reason, why).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn tell_refused(
    app: &App,
    mut scope: OperatorScope,
    locked: &LockedCase,
    reason: String,
    why: NotReplaced,
) -> AppResult {
    scope.refuse(&why.entry(locked)).await?;
    if why == NotReplaced::PoolTooSmall {
        let actor = scope.actor();
        acts::tell_short(scope.tx().await?, &actor, locked).await?;
        scope.keep().await?;
    }
    // What holds a key comes back on no page.
    let reason = if why == NotReplaced::ReasonTellsKey { String::new() } else { reason };
    let text = words(&why, locked, scope.locale())?;
    let field = if locked.replaceable().is_ok() { "reason" } else { "replace-why" };
    let problem = Problem { field: field.to_owned(), text };
    replacement_page(app, &scope, locked, reason, vec![problem])
}

/// Why a key can't be, or was not, replaced.
fn words(why: &NotReplaced, case: &Case, locale: Locale) -> AppResult<String> {
    let t = locale.texts();
    Ok(match why {
        NotReplaced::NoReason => t.revoke_no_reason(),
        NotReplaced::LongReason => t.revoke_long_reason(locale.number(LINE_LETTERS)),
        NotReplaced::ReasonTellsKey => t.replace_reason_tells_key(),
        NotReplaced::Unreplaceable(why) => unreplaceable(why, locale)?,
        NotReplaced::Closed(closed) => match closed {
            Closed::Company(PartnerClosed::Suspended) => t.replace_off_suspended(),
            Closed::Company(PartnerClosed::NotMovedIn) => t.replace_off_not_moved_in(),
            Closed::Dates(KeysClosed::Cancelled) => t.replace_off_cancelled(),
            Closed::Dates(_) => t.replace_off_over(),
        },
        NotReplaced::PoolTooSmall => t.replace_pool_too_small(case.issued.name.of(t)),
    })
}
