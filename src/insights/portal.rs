//! A company's figures, for those of its people who see its benefits.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::console::FigureQuery;
use super::figures::company::Company;
use super::figures::{Figure, named};
use super::{SHOWN, paths, store};
use crate::authz::Action;
use crate::base::clock;
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::membership::store::list_benefits;
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::state::menu::{MenuEntry, Place};
use crate::web::extract::Query;
use crate::web::page;
use crate::web::routes::Routes;

/// The figures in the menu.
pub const MENU: MenuEntry = MenuEntry {
    place: Place("insights"),
    heading: None,
    icon: "insights",
    text: Texts::insights,
    path: paths::of_company,
    seen: |roles| roles.may(Action::SeeBenefits),
    count: None,
};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get("/partners/{mpn}/insights", show).get("/partners/{mpn}/insights.csv", download)
}

#[derive(Template)]
#[template(path = "insights/company.html")]
struct FiguresPage {
    shell: Shell,
    company: String,
    /// When companies were counted last, if they ever were.
    counted: Option<String>,
    figures: Vec<Figure>,
}

/// Shows all figures.
///
/// # Errors
/// As every page: not allowed, the database.
async fn show(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeBenefits)?;
    let it = read(&mut scope).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let counted = |at| {
        let local = clock::local(at, &scope.partner.zone);
        t.insights_counted_of_company(locale.date_time(local, &scope.partner.zone_name))
    };
    let figures_page = FiguresPage {
        counted: it.counted_at().map(counted),
        figures: it.figures(locale),
        company: scope.partner.name.clone(),
        shell: Shell::company(&app, &scope, MENU.place, t.insights()),
    };
    page(StatusCode::OK, &figures_page)
}

async fn read(scope: &mut PartnerScope) -> sqlx::Result<Company> {
    let (id, mpn_id, today) = (scope.partner.id, scope.partner.mpn_id, scope.today());
    let since = (scope.now() - SHOWN).date();
    let conn = scope.tx();
    Ok(Company {
        mpn_id,
        today,
        benefits: list_benefits(conn, id, None).await?,
        days: store::list_days_of_company(conn, id, since).await?,
        times: store::list_times_of_company(conn, id).await?,
    })
}

/// One of them as CSV.
///
/// # Errors
/// As [`show`].
async fn download(mut scope: PartnerScope, Query(query): Query<FigureQuery>) -> AppResult {
    scope.require(Action::SeeBenefits)?;
    let figures = read(&mut scope).await?.figures(scope.locale());
    let figure = named(figures, &query.figure).ok_or(AppError::NotFound)?;
    let (file, (header, rows)) =
        (format!("insights-{}-{}.csv", figure.id, scope.partner.mpn_id), figure.file());
    scope.download(&file, &header, &rows).await
}
