//! How full the key pools are, for operators.

mod imports;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::store::{self, PoolLevel};
use crate::authz::operators::Task;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::keys::paths;
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::page;
use crate::web::routes::Routes;

/// A pool with fewer keys is running low.
const LOW: i64 = 10;

/// The key pools in the operators' menu.
pub const MENU: ConsoleEntry =
    ConsoleEntry { place: Place("key-pools"), icon: "key", text: Texts::key_pools, path: paths::POOLS };

/// The page.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(paths::POOLS, show).merge(imports::routes())
}

#[derive(Template)]
#[template(path = "console/keys/pools.html")]
struct PoolsPage {
    shell: Shell,
    pools: Vec<PoolRow>,
    empty: usize,
    why_not: Option<String>,
}

struct PoolRow {
    product: String,
    available: String,
    issued: String,
    status: String,
    class: &'static str,
}

/// Shows the pools, emptiest first.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub async fn show(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let locale = scope.locale();
    let levels = store::list_pool_levels(scope.tx().await?).await?;
    let pools = PoolsPage {
        shell: Shell::console(&app, &scope, MENU.place, locale.texts().key_pools()),
        why_not: scope.why_not(Task::Keys),
        empty: levels.iter().filter(|level| level.available == 0).count(),
        pools: levels.into_iter().map(|level| PoolRow::new(level, locale)).collect(),
    };
    page(StatusCode::OK, &pools)
}

impl PoolRow {
    fn new(level: PoolLevel, locale: Locale) -> Self {
        let t = locale.texts();
        let (status, class) = match level.available {
            0 => (t.pool_empty(), "st-bad"),
            available if available < LOW => (t.pool_low(), "st-soon"),
            _ => (t.pool_enough(), "st-done"),
        };
        Self {
            product: level.product,
            available: locale.number(level.available),
            issued: match level.issued {
                store::COUNTED.. => format!("{}+", locale.number(store::COUNTED - 1)),
                issued => locale.number(issued),
            },
            status,
            class,
        }
    }
}
