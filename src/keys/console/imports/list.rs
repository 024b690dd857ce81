//! The list of imports, newest first.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use sqlx::PgConnection;
use uuid::Uuid;

use super::super::MENU;
use crate::authz::operators::Task;
use crate::error::AppResult;
use crate::i18n::Locale;
use crate::keys::imports::Import;
use crate::keys::paths;
use crate::keys::store::imports as store;
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::extract::Query;
use crate::web::keyset::{self, At, Links, Page, READ_AT_MOST, Source, Turning};
use crate::web::moment::Moment;
use crate::web::page;

const _: () = assert!(store::LISTED == READ_AT_MOST);

/// What the list's address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "console/keys/imports.html")]
struct ListPage {
    shell: Shell,
    rows: Vec<ImportRow>,
    turning: Turning,
    why_not: Option<String>,
}

/// An import in a list.
pub(in crate::keys::console) struct ImportRow {
    pub(in crate::keys::console) href: String,
    pub(in crate::keys::console) product: String,
    pub(in crate::keys::console) file: String,
    pub(in crate::keys::console) begun: Moment,
    pub(in crate::keys::console) by: String,
    pub(in crate::keys::console) keys: String,
    pub(in crate::keys::console) state: String,
    pub(in crate::keys::console) class: &'static str,
}

#[derive(Clone, Debug)]
struct All;

impl Source for All {
    type Row = Import;
    type Mark = Uuid;

    fn mark(row: &Import) -> Uuid {
        row.id.0
    }

    async fn read(&self, conn: &mut PgConnection, at: At<Uuid>) -> sqlx::Result<Vec<Import>> {
        store::list(conn, at).await
    }

    async fn count(&self, conn: &mut PgConnection) -> sqlx::Result<i64> {
        store::count(conn).await
    }
}

/// Lists the imports.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let at = keyset::read_at(&query.after, &query.before);
    let imports = Page::read(scope.tx().await?, &All, at).await?;
    let locale = scope.locale();
    let list = ListPage {
        shell: Shell::console(&app, &scope, MENU.place, locale.texts().key_imports()),
        why_not: scope.why_not(Task::Keys),
        turning: imports.turning(&Links::new(paths::IMPORTS, &[])),
        rows: imports.rows.into_iter().map(|it| ImportRow::new(it, locale)).collect::<AppResult<_>>()?,
    };
    page(StatusCode::OK, &list)
}

impl ImportRow {
    pub(in crate::keys::console) fn new(import: Import, locale: Locale) -> AppResult<Self> {
        let t = locale.texts();
        let (state, class) = import.state.words(t);
        Ok(Self {
            href: paths::import(import.id),
            product: import.name.of(t).to_owned(),
            file: import.file_name.unwrap_or_default(),
            begun: Moment::new(import.begun_at, locale)?,
            by: import.by.1,
            keys: locale.number(import.keys),
            state,
            class,
        })
    }
}
