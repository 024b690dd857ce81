//! One pool: how full it is, how long it lasts, what came into it, and with how few keys operators are told.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::imports::ImportRow;
use super::{MENU, counted};
use crate::authz::operators::Task;
use crate::base::ids::ProductId;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Locale;
use crate::keys::acts::levels::{self as acts, NoThreshold};
use crate::keys::levels::{COUNTED, Forecast, ISSUED_COUNTED, Level, MOST_BELOW};
use crate::keys::paths;
use crate::keys::store::{imports, levels};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{Form, Id};
use crate::web::{page, see_other};

/// With how few keys it shall be low, as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ThresholdForm {
    warn_below: String,
}

#[derive(Template)]
#[template(path = "console/keys/pool.html")]
struct PoolPage {
    shell: Shell,
    path: String,
    import_path: String,
    facts: Vec<(String, String)>,
    status: String,
    class: &'static str,
    warn_below: String,
    /// Whether it is retired, and whether there are keys to revoke.
    retired: bool,
    holds_keys: bool,
    why_not: Option<String>,
    rows: Vec<ImportRow>,
}

/// Shows a pool.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(product): Id<ProductId>,
) -> AppResult {
    let now = scope.now();
    let level = levels::find(scope.tx().await?, product, now).await?.ok_or(AppError::UnknownId)?;
    pool_page(&app, &mut scope, &level, None, Vec::new()).await
}

async fn pool_page(
    app: &App,
    scope: &mut OperatorScope,
    level: &Level,
    typed: Option<String>,
    problems: Vec<Problem>,
) -> AppResult {
    let code = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let rows = imports::list_of(scope.tx().await?, level.product).await?;
    let (locale, now) = (scope.locale(), scope.now());
    let t = locale.texts();
    let path = paths::pool(level.product);
    let shell = Shell::console(app, scope, MENU.place, level.name.of(t).to_owned()).with_problems(problems);
    let standing = level.standing();
    let pool = PoolPage {
        facts: vec![
            (t.available(), counted(level.available, COUNTED, locale)),
            (t.issued(), counted(level.issued, ISSUED_COUNTED, locale)),
            (t.pool_pace(), lasts(level.forecast(now), locale).unwrap_or_else(|| t.pool_no_pace())),
        ],
        why_not: scope.why_not(Task::Keys),
        retired: level.retired,
        holds_keys: level.available > 0,
        import_path: paths::new_import_for(level.product),
        warn_below: typed.unwrap_or_else(|| level.warn_below.to_string()),
        rows: rows.into_iter().map(|it| ImportRow::new(it, locale)).collect::<AppResult<_>>()?,
        shell: Shell { here: path.clone(), ..shell },
        path,
        status: standing.name(t),
        class: standing.class(),
    };
    page(code, &pool)
}

/// How long a pool lasts, in words.
pub(super) fn lasts(forecast: Option<Forecast>, locale: Locale) -> Option<String> {
    let t = locale.texts();
    Some(match forecast? {
        Forecast::Today => t.pool_lasts_today(),
        Forecast::Days(days) => t.pool_lasts_days(days),
        Forecast::Weeks(weeks) => t.pool_lasts_weeks(weeks),
        Forecast::NotThisYear => t.pool_lasts_year(),
    })
}

/// Says with how few keys a pool is low.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database. What is no number of
/// keys is told on the page.
pub(super) async fn set_threshold(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(product): Id<ProductId>,
    Form(form): Form<ThresholdForm>,
) -> AppResult {
    scope.require(Task::Keys)?;
    let (actor, now) = (scope.actor(), scope.now());
    let conn = scope.tx().await?;
    let level = levels::find(conn, product, now).await?.ok_or(AppError::UnknownId)?;
    match acts::set_threshold(conn, &actor, &level, form.warn_below.trim().parse().ok()).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, |t| t.flash_threshold_set(level.name.of(t))).leave(&session).await?;
            Ok(see_other(&paths::pool(product)))
        }
        Err(NotDone::Refused(NoThreshold)) => {
            scope.refuse(&NoThreshold::entry(&level)).await?;
            let locale = scope.locale();
            let text = locale.texts().threshold_wrong(locale.number(MOST_BELOW));
            let problems = vec![Problem { field: "warn_below".to_owned(), text }];
            pool_page(&app, &mut scope, &level, Some(form.warn_below), problems).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
