//! The list of all pages of help: the programme's own, and those that are compiled in, with what stands in their place.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::MENU;
use crate::authz::operators::Task;
use crate::console::paths;
use crate::error::AppResult;
use crate::help::own::is_compiled;
use crate::help::store::{self, Version};
use crate::help::{GROUPS, find};
use crate::i18n::Locale;
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::moment::Moment;
use crate::web::page;

#[derive(Template)]
#[template(path = "console/help_pages/list.html")]
struct ListPage {
    shell: Shell,
    own: Vec<Row>,
    compiled: Vec<Row>,
    /// Why the operator writes none.
    why_not: Option<String>,
}

struct Row {
    slug: String,
    href: String,
    title: String,
    status: (&'static str, String),
    /// When it was changed last, and by whom.
    changed: Option<(Moment, String)>,
}

/// Lists them.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub(super) async fn show(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let newest = store::list_newest(scope.tx().await?).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let (replaced, own): (Vec<Version>, Vec<Version>) =
        newest.into_iter().partition(|it| is_compiled(&it.slug));
    let own = own.into_iter().map(|it| {
        let title = it.title.clone().unwrap_or_else(|| it.slug.clone());
        let status = match it.who {
            Some(_) => ("st-done", t.help_page_is_own()),
            None => ("st-off", t.help_page_is_removed()),
        };
        Row::new(it.slug.clone(), title, status, Some(it), locale)
    });
    let mut replaced: BTreeMap<String, Version> =
        replaced.into_iter().map(|it| (it.slug.clone(), it)).collect();
    let compiled = GROUPS.iter().flat_map(|it| it.pages).filter_map(|slug| find(locale, slug)).map(|it| {
        let version = replaced.remove(it.slug);
        let status = match version.as_ref().and_then(|it| it.who.as_ref()) {
            Some(_) => ("st-done", t.help_page_is_replaced()),
            None => ("st-none", t.help_page_is_compiled()),
        };
        Row::new(it.slug.to_owned(), it.title(locale), status, version, locale)
    });
    let list = ListPage {
        own: own.collect::<AppResult<_>>()?,
        compiled: compiled.collect::<AppResult<_>>()?,
        why_not: scope.why_not(Task::Settings),
        shell: Shell::console(&app, &scope, MENU.place, t.help_pages()),
    };
    page(StatusCode::OK, &list)
}

impl Row {
    fn new(
        slug: String,
        title: String,
        status: (&'static str, String),
        version: Option<Version>,
        locale: Locale,
    ) -> AppResult<Self> {
        let changed = version.map(|it| Ok::<_, crate::error::AppError>((Moment::new(it.at, locale)?, it.by)));
        Ok(Self { href: paths::help_page(&slug), slug, title, status, changed: changed.transpose()? })
    }
}
