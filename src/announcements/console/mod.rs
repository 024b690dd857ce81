//! Operators' pages of the announcements: which there are, and writing, changing, ending and removing them.

mod write;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::{Announcement, State as Standing, paths, store};
use crate::authz::operators::Task;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts as Words};
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::moment::Moment;
use crate::web::page;
use crate::web::routes::Routes;

/// The announcements in the operators' menu.
pub const MENU: ConsoleEntry = ConsoleEntry {
    place: Place("announcements"),
    icon: "go-to-market",
    text: Words::announcements,
    path: paths::ANNOUNCEMENTS,
};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::ANNOUNCEMENTS, show)
        .get(paths::NEW, write::new)
        .post(paths::ANNOUNCEMENTS, write::create)
        .get("/console/announcements/{announcement}", write::show)
        .post("/console/announcements/{announcement}", write::change)
        .post("/console/announcements/{announcement}/end", write::end)
        .post("/console/announcements/{announcement}/removal", write::remove)
}

#[derive(Template)]
#[template(path = "console/announcements/list.html")]
struct ListPage {
    shell: Shell,
    rows: Vec<Row>,
    /// Why the operator writes none.
    why_not: Option<String>,
}

/// An announcement in words.
struct Row {
    id: String,
    href: String,
    text: String,
    state: (&'static str, String),
    from: Moment,
    to: Moment,
    companies: String,
    changed: Moment,
    by: String,
}

/// Lists them.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
async fn show(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let all = store::list(scope.tx().await?).await?;
    let (locale, now) = (scope.locale(), scope.now());
    let rows = all.iter().map(|it| Row::new(it, locale, now)).collect::<AppResult<_>>()?;
    let shell = Shell::console(&app, &scope, MENU.place, locale.texts().announcements());
    page(StatusCode::OK, &ListPage { shell, rows, why_not: scope.why_not(Task::News) })
}

impl Row {
    fn new(it: &Announcement, locale: Locale, now: time::OffsetDateTime) -> AppResult<Self> {
        let t = locale.texts();
        Ok(Self {
            id: it.id.to_string(),
            href: paths::announcement(it.id),
            text: it.about().to_owned(),
            state: match it.state(now) {
                Standing::Planned => ("st-wait", t.announcement_planned()),
                Standing::Running => ("st-done", t.announcement_running()),
                Standing::Over => ("st-off", t.announcement_over()),
            },
            from: Moment::new(it.begins_at, locale)?,
            to: Moment::new(it.ends_at, locale)?,
            companies: if it.to_all {
                t.announcement_to_all()
            } else {
                t.announcement_companies_count(it.numbers.len())
            },
            changed: Moment::new(it.changed.0, locale)?,
            by: it.changed.1.clone(),
        })
    }
}
