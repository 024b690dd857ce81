//! The programme's figures, for operators, and what lapses unused, company by company.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use sqlx::PgConnection;

use super::figures::programme::{Programme, counted_at, worst_heads, worst_row};
use super::figures::{Cell, Figure, Head, named};
use super::store::{self, Place as MarkPlace, Worst};
use super::{SHOWN, paths};
use crate::base::marks::At;
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::keys::store::levels;
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::extract::Query;
use crate::web::keyset::{self, COUNTED_AT_MOST, Links, Page, READ_AT_MOST, Source, Turning};
use crate::web::routes::Routes;
use crate::web::{csv, page};

/// The figures in the operators' menu.
pub const MENU: ConsoleEntry =
    ConsoleEntry { place: Place("insights"), icon: "insights", text: Texts::insights, path: paths::INSIGHTS };

/// What the CSV of companies is called.
const FILE: &str = "insights-companies.csv";

const _: () = assert!(store::LISTED == READ_AT_MOST && store::COUNTED == COUNTED_AT_MOST);

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::INSIGHTS, show)
        .get("/console/insights.csv", download)
        .get(paths::COMPANIES, list)
        .get("/console/insights/companies.csv", download_list)
}

/// Which figure a file is of.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct FigureQuery {
    /// Its name; of another the first.
    pub figure: String,
}

#[derive(Template)]
#[template(path = "insights/programme.html")]
struct FiguresPage {
    shell: Shell,
    /// When companies were counted last, if they ever were.
    counted: Option<String>,
    figures: Vec<Figure>,
}

/// Shows all figures.
///
/// # Errors
/// [`AppError::NotOperator`]; those of the database.
async fn show(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let it = read(&mut scope).await?;
    let locale = scope.locale();
    let figures_page = FiguresPage {
        counted: it.newest().map(|(_, of)| counted_at(of.at, locale)),
        figures: it.figures(locale),
        shell: Shell::console(&app, &scope, MENU.place, locale.texts().insights()),
    };
    page(StatusCode::OK, &figures_page)
}

async fn read(scope: &mut OperatorScope) -> sqlx::Result<Programme> {
    let now = scope.now();
    let conn = scope.tx().await?;
    Ok(Programme {
        today: now.date(),
        days: store::list_days(conn, (now - SHOWN).date()).await?,
        times: store::list_times(conn).await?,
        renewals: store::list_renewals(conn).await?,
        pools: levels::list(conn, now).await?,
        worst: store::list_worst(conn, At::Start).await?,
    })
}

/// One of them as CSV.
///
/// # Errors
/// As [`show`].
async fn download(mut scope: OperatorScope, Query(query): Query<FigureQuery>) -> AppResult {
    let locale = scope.locale();
    let figures = read(&mut scope).await?.figures(locale);
    let figure = named(figures, &query.figure).ok_or(AppError::NotFound)?;
    let (file, (header, rows)) = (format!("insights-{}.csv", figure.id), figure.file());
    scope.record_download(&file).await?;
    csv::download(&file, locale, &header, &rows)
}

/// All companies that are granted something, where most is lost soonest first.
#[derive(Clone, Copy, Debug)]
struct AllWorst;

impl Source for AllWorst {
    type Row = Worst;
    type Mark = MarkPlace;

    fn mark(row: &Worst) -> MarkPlace {
        MarkPlace { weight: row.weight, id: row.id }
    }

    async fn read(&self, conn: &mut PgConnection, at: At<MarkPlace>) -> sqlx::Result<Vec<Worst>> {
        store::list_worst(conn, at).await
    }

    async fn count(&self, conn: &mut PgConnection) -> sqlx::Result<i64> {
        store::count_worst(conn).await
    }
}

/// What the list's address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct ListQuery {
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "insights/companies.html")]
struct ListPage {
    shell: Shell,
    heads: Vec<Head>,
    rows: Vec<Vec<Cell>>,
    count: String,
    csv: String,
    turning: Turning,
}

async fn list(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let at = keyset::read_at(&query.after, &query.before);
    let found = Page::read(scope.tx().await?, &AllWorst, at).await?;
    let (locale, links) = (scope.locale(), Links::new(paths::COMPANIES, &[]));
    let t = locale.texts();
    let list = ListPage {
        shell: Shell::console(&app, &scope, MENU.place, t.insights_lapsing()),
        heads: worst_heads(t),
        turning: found.turning(&links),
        count: found.count.text(locale, Texts::companies_count, Texts::companies_count_more),
        rows: found.rows.iter().map(|it| worst_row(it, locale)).collect(),
        csv: links.csv(),
    };
    page(StatusCode::OK, &list)
}

async fn download_list(State(app): State<AppState>, scope: OperatorScope) -> AppResult {
    let locale = scope.locale();
    let header: Vec<String> = worst_heads(locale.texts()).into_iter().map(|it| it.raw).collect();
    let cells =
        move |it: Worst| Ok(worst_row(&it, locale).into_iter().map(|cell| cell.raw).collect::<Vec<String>>());
    scope.record_download(FILE).await?;
    keyset::download(&app, AllWorst, FILE, locale, &header, cells).await
}
