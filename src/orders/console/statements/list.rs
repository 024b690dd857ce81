//! What waits for a decision of an operator, what was decided, and the files taken in last.

use askama::Template;
use axum::extract::State as AxumState;
use axum::http::StatusCode;
use serde::Deserialize;
use sqlx::PgConnection;
use uuid::Uuid;

use super::super::MENU;
use super::{RowView, orders_of};
use crate::authz::operators::Task;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::orders::paths;
use crate::orders::statements::{Kept, LineState};
use crate::orders::store::statements::{self as store, Listed};
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::extract::Query;
use crate::web::keyset::{self, At, FilterLink, Links, Page, READ_AT_MOST, Source, Turning};
use crate::web::moment::Moment;
use crate::web::page;

const _: () = assert!(store::LINES_LISTED == READ_AT_MOST);

/// What the list's address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    status: String,
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "console/payments/list.html")]
struct ListPage {
    shell: Shell,
    why_not: Option<String>,
    filters: Vec<FilterLink>,
    rows: Vec<RowView>,
    /// Whether those are listed that wait, from the first.
    waiting: bool,
    count: String,
    turning: Turning,
    imports: Vec<ImportRow>,
}

/// A file in the list of the last ones.
struct ImportRow {
    href: String,
    taken_in: Moment,
    by: String,
    lines: String,
    waiting: String,
    state: String,
    class: &'static str,
}

#[derive(Clone, Copy, Debug)]
struct In(LineState);

impl Source for In {
    type Row = Kept;
    type Mark = Uuid;

    fn mark(row: &Kept) -> Uuid {
        row.id.0
    }

    async fn read(&self, conn: &mut PgConnection, at: At<Uuid>) -> sqlx::Result<Vec<Kept>> {
        store::list_in(conn, self.0, at).await
    }

    async fn count(&self, conn: &mut PgConnection) -> sqlx::Result<i64> {
        store::count_in(conn, self.0).await
    }
}

/// The states that are listed, with those that wait first.
const LISTED: [LineState; 3] = [LineState::Waits, LineState::SetAside, LineState::Booked];

/// Lists them.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub(super) async fn show(
    AxumState(app): AxumState<AppState>,
    mut scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let state = LISTED.into_iter().find(|it| it.as_str() == query.status).unwrap_or(LineState::Waits);
    let at = keyset::read_at(&query.after, &query.before);
    let conn = scope.tx().await?;
    let found = Page::read(conn, &In(state), at).await?;
    let numbers: Vec<_> = found.rows.iter().flat_map(|it| orders_of(it, None)).collect();
    let candidates = store::list_candidates(conn, &numbers).await?;
    let imports = store::list_imports(conn).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let asked = if state == LineState::Waits { "" } else { state.as_str() };
    let links = Links::new(paths::PAYMENTS, &[("status", asked)]);
    let filters = [("", "waits", t.lines_waiting())].into_iter().chain([
        (LineState::SetAside.as_str(), "set_aside", t.lines_set_aside()),
        (LineState::Booked.as_str(), "booked", t.lines_booked()),
    ]);
    let list = ListPage {
        shell: Shell::console(&app, &scope, MENU.place, t.bank_statements()),
        why_not: scope.why_not(Task::Payments),
        filters: links.filters("status", filters),
        turning: found.turning(&links),
        count: found.count.text(locale, Texts::lines_count, Texts::lines_count_more),
        rows: found.rows.iter().map(|it| RowView::new(it, None, &candidates, locale)).collect(),
        waiting: state == LineState::Waits && at == At::Start,
        imports: imports.into_iter().map(|it| ImportRow::new(it, locale)).collect::<AppResult<_>>()?,
    };
    page(StatusCode::OK, &list)
}

impl ImportRow {
    fn new(it: Listed, locale: Locale) -> AppResult<Self> {
        let (state, class) = it.state.words(locale.texts());
        Ok(Self {
            href: paths::statement(it.id),
            taken_in: Moment::new(it.taken_in_at, locale)?,
            by: it.taken_in_by,
            lines: locale.number(it.lines),
            waiting: locale.number(it.waiting),
            state,
            class,
        })
    }
}
