//! Product keys, for operators: how full the pools are, what comes into them, and what was issued from them.

mod imports;
mod issued;
mod pool;
mod taking_out;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;

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
use crate::web::extract::Query;
use crate::web::keyset::{FilterLink, Links};
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

/// What the list's address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PoolsQuery {
    status: String,
}

#[derive(Template)]
#[template(path = "console/keys/pools.html")]
struct PoolsPage {
    shell: Shell,
    filters: Vec<FilterLink>,
    /// Whether there is any pool, also where none is as asked.
    any: bool,
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
pub async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Query(query): Query<PoolsQuery>,
) -> AppResult {
    let (locale, now) = (scope.locale(), scope.now());
    // A state that there isn't is as none.
    let asked: Option<Standing> = query.status.parse().ok();
    let levels = levels::list(scope.tx().await?, now).await?;
    let row = |it: &Level| {
        let t = locale.texts();
        let standing = it.standing();
        PoolRow {
            href: paths::pool(it.product),
            product: it.name.of(t).to_owned(),
            available: counted(it.available, COUNTED, locale),
            issued: counted(it.issued, ISSUED_COUNTED, locale),
            lasts: lasts(it.forecast(now), locale).unwrap_or_default(),
            status: standing.name(t),
            class: standing.class(),
        }
    };
    let links = Links::new(paths::POOLS, &[("status", asked.map_or("", Standing::as_str))]);
    let states = Standing::ALL.map(|it| (it.as_str(), it.as_str(), it.name(locale.texts())));
    let all = std::iter::once(("", "all", locale.texts().filter_all()));
    let pools = PoolsPage {
        filters: links.filters("status", all.chain(states)),
        any: !levels.is_empty(),
        shell: Shell::console(&app, &scope, MENU.place, locale.texts().key_pools()),
        why_not: scope.why_not(Task::Keys),
        empty: levels.iter().filter(|it| it.standing() == Standing::Empty).count(),
        pools: levels.iter().filter(|it| asked.is_none_or(|asked| it.standing() == asked)).map(row).collect(),
    };
    page(StatusCode::OK, &pools)
}

/// A number that is counted to a bound.
fn counted(count: i64, bound: i64, locale: Locale) -> String {
    if count >= bound { format!("{}+", locale.number(bound - 1)) } else { locale.number(count) }
}
