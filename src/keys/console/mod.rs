//! Product keys, for operators: how full the pools are, what comes into them, and what was issued from them.

mod imports;
mod issued;
mod pool;
mod taking_out;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use self::pool::lasts;
use crate::authz::operators::Task;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::keys::levels::{COUNTED, ISSUED_COUNTED, Level, Standing};
use crate::keys::paths;
use crate::keys::store::levels;
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::page;
use crate::web::routes::Routes;

/// The key pools in the operators' menu.
pub const MENU: ConsoleEntry =
    ConsoleEntry { place: Place("key-pools"), icon: "key", text: Texts::key_pools, path: paths::POOLS };

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::POOLS, show)
        .merge(imports::routes())
        .merge(issued::routes())
        .get("/console/keys/{product}", pool::show)
        .post("/console/keys/{product}/threshold", pool::set_threshold)
        .get("/console/keys/{product}/revocation", taking_out::show_revocation)
        .post("/console/keys/{product}/revocation", taking_out::revoke)
        .get("/console/keys/{product}/retirement", taking_out::show_retirement)
        .post("/console/keys/{product}/retirement", taking_out::retire)
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
    href: String,
    product: String,
    available: String,
    issued: String,
    lasts: String,
    status: String,
    class: &'static str,
}

/// Shows the pools, emptiest first.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub async fn show(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let (locale, now) = (scope.locale(), scope.now());
    let levels = levels::list(scope.tx().await?, now).await?;
    let row = |it: &Level| {
        let t = locale.texts();
        let (status, class) = status(it, t);
        PoolRow {
            href: paths::pool(it.product),
            product: it.name.of(t).to_owned(),
            available: counted(it.available, COUNTED, locale),
            issued: counted(it.issued, ISSUED_COUNTED, locale),
            lasts: lasts(it.forecast(now), locale).unwrap_or_default(),
            status,
            class,
        }
    };
    let pools = PoolsPage {
        shell: Shell::console(&app, &scope, MENU.place, locale.texts().key_pools()),
        why_not: scope.why_not(Task::Keys),
        empty: levels.iter().filter(|it| it.standing() == Standing::Empty).count(),
        pools: levels.iter().map(row).collect(),
    };
    page(StatusCode::OK, &pools)
}

/// What a level means, in words, and the class of its mark.
fn status(level: &Level, t: &Texts) -> (String, &'static str) {
    match level.standing() {
        Standing::Empty => (t.pool_empty(), "st-bad"),
        Standing::Low => (t.pool_low(), "st-soon"),
        Standing::Enough => (t.pool_enough(), "st-done"),
        Standing::Retired => (t.pool_retired(), "st-none"),
    }
}

/// A number that is counted to a bound.
fn counted(count: i64, bound: i64, locale: Locale) -> String {
    if count >= bound { format!("{}+", locale.number(bound - 1)) } else { locale.number(count) }
}
