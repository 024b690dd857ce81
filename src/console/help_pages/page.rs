//! One page of help: what counts now, its versions, bringing one back, and removing it.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::{MENU, Number, Rendered, Slug, problems, render};
use crate::authz::operators::Task;
use crate::console::paths;
use crate::error::{AppError, AppResult, NotDone};
use crate::help::own::is_compiled;
use crate::help::store::{self, Version};
use crate::help::{acts, find};
use crate::i18n::{Locale, Texts as Words};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::Form;
use crate::web::moment::Moment;
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "console/help_pages/page.html")]
struct HelpPagePage {
    shell: Shell,
    slug: String,
    is_compiled: bool,
    /// Whether something of the programme's own is shown to readers.
    counts: bool,
    /// The number of the newest version; 0: there is none.
    last: i32,
    versions: Vec<VersionRow>,
    why_not: Option<String>,
    text: String,
    removal: String,
}

struct VersionRow {
    /// Where it can be looked at, if it says something.
    href: Option<String>,
    number: String,
    what: String,
    at: Moment,
    by: String,
}

#[derive(Template)]
#[template(path = "console/help_pages/version.html")]
struct VersionPage {
    shell: Shell,
    back: (String, String),
    shown: Vec<Rendered>,
    /// Where it is brought back, and the number of the newest; none: it is the newest, or the operator may not.
    bring_back: Option<(String, i32)>,
    why_not: Option<String>,
}

/// Shows it.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Slug(slug): Slug,
) -> AppResult {
    show_with(&app, &mut scope, slug, Vec::new()).await
}

async fn show_with(app: &App, scope: &mut OperatorScope, slug: String, problems: Vec<Problem>) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let versions = store::list_versions(scope.tx().await?, &slug).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let title = versions.iter().find_map(|it| it.title.clone());
    let title =
        title.or_else(|| find(locale, &slug).map(|it| it.title(locale))).ok_or(AppError::UnknownId)?;
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    let it = HelpPagePage {
        shell: Shell { here: paths::help_page(&slug), ..shell },
        is_compiled: is_compiled(&slug),
        counts: versions.first().is_some_and(|it| it.who.is_some()),
        last: versions.first().map_or(0, |it| it.number),
        versions: versions.into_iter().map(|it| VersionRow::new(it, locale, t)).collect::<AppResult<_>>()?,
        why_not: scope.why_not(Task::Settings),
        text: paths::help_page_text(&slug),
        removal: paths::help_page_removal(&slug),
        slug,
    };
    page(status, &it)
}

impl VersionRow {
    fn new(it: Version, locale: Locale, t: &Words) -> AppResult<Self> {
        let what = match (&it.who, it.back_to) {
            (None, _) => t.help_page_is_removed(),
            (Some(_), Some(number)) => t.help_page_version_back(number.to_string()),
            (Some(_), None) => t.help_page_version_saved(),
        };
        Ok(Self {
            href: it.who.as_ref().map(|_| paths::help_page_version(&it.slug, it.number)),
            number: it.number.to_string(),
            what,
            at: Moment::new(it.at, locale)?,
            by: it.by,
        })
    }
}

/// Shows what a version said.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show_version(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Slug(slug): Slug,
    Number(number): Number,
) -> AppResult {
    show_version_with(&app, &mut scope, (slug, number), Vec::new()).await
}

async fn show_version_with(
    app: &App,
    scope: &mut OperatorScope,
    (slug, number): (String, i32),
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let found = store::find_texts(scope.tx().await?, &slug, number).await?;
    let (_, texts) = found.ok_or(AppError::UnknownId)?;
    let (last, _, _) = store::find_last(scope.tx().await?, &slug).await?;
    let shown = render(app, scope, &texts).await?;
    let t = scope.locale().texts();
    let title = texts.values().next().map(|it| it.title.clone()).unwrap_or_default();
    let shell = Shell::console(app, scope, MENU.place, t.help_page_version(number.to_string()));
    let here = paths::help_page_version(&slug, number);
    let it = VersionPage {
        shell: Shell { here: here.clone(), ..shell.with_problems(problems) },
        back: (paths::help_page(&slug), title),
        shown,
        bring_back: (number < last).then_some((here, last)),
        why_not: scope.why_not(Task::Settings),
    };
    page(status, &it)
}

/// What the page showed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
pub(super) struct SeenForm {
    /// The number of the newest version.
    seen: i32,
}

/// Brings a version back.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn bring_back(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Slug(slug): Slug,
    Number(number): Number,
    Form(form): Form<SeenForm>,
) -> AppResult {
    scope.require(Task::Settings)?;
    if store::find_texts(scope.tx().await?, &slug, number).await?.is_none() {
        return Err(AppError::UnknownId);
    }
    let actor = scope.actor();
    match acts::bring_back(scope.tx().await?, &actor, (&slug, number), form.seen).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, |t| t.flash_help_page_saved()).leave(&session).await?;
            Ok(see_other(&paths::help_page(&slug)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(&slug)).await?;
            let told = problems(why, "bring-back", scope.locale().texts());
            // Its fields are not on this page: all of it is told at the button.
            let told = told.into_iter().map(|it| Problem { field: "bring-back".to_owned(), ..it });
            show_version_with(&app, &mut scope, (slug, number), told.collect()).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Removes it, or what stands in a compiled page's place.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn remove(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Slug(slug): Slug,
    Form(form): Form<SeenForm>,
) -> AppResult {
    scope.require(Task::Settings)?;
    let (last, _, _) = store::find_last(scope.tx().await?, &slug).await?;
    if last == 0 && !is_compiled(&slug) {
        return Err(AppError::UnknownId);
    }
    let actor = scope.actor();
    match acts::remove(scope.tx().await?, &actor, &slug, form.seen).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, |t| t.flash_help_page_removed()).leave(&session).await?;
            Ok(see_other(&paths::help_page(&slug)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry_of_removal(&slug)).await?;
            let told = problems(why, "versions", scope.locale().texts());
            show_with(&app, &mut scope, slug, told).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
