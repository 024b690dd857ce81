//! What a change of the catalogue would do, before it is done.

use askama::Template;
use axum::http::StatusCode;

use super::MENU;
use super::settle::Ask;
use crate::catalogue::acts::Plan;
use crate::catalogue::difference::{Change, What};
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::App;
use crate::web::page;

/// So many lines are shown.
const MOST_SHOWN: usize = 500;

#[derive(Template)]
#[template(path = "console/catalogue/preview.html")]
struct PreviewPage {
    shell: Shell,
    back: (String, String),
    /// Where the act is sent.
    post: String,
    /// How many lines differ, in words.
    summary: String,
    changes: Vec<ChangeView>,
    /// How many more there are, in words, if there are.
    more: Option<String>,
    /// For which memberships each new version counts, and for which it doesn't.
    published: Vec<String>,
    /// What the act carries; none where nothing differs.
    act: Option<Vec<(String, String)>>,
}

/// A line that differs.
pub(super) struct ChangeView {
    pub(super) path: String,
    pub(super) before: String,
    pub(super) after: String,
}

impl ChangeView {
    pub(super) fn new(change: &Change, t: &Texts) -> Self {
        let (before, after) = match &change.what {
            What::New(name) => (String::new(), t.catalogue_new(name)),
            What::Gone(name) => (name.clone(), t.catalogue_gone()),
            What::Set(to) => (String::new(), to.clone()),
            What::Unset(from) => (from.clone(), String::new()),
            What::Changed { from, to } => (from.clone(), to.clone()),
        };
        Self { path: change.path.clone(), before, after }
    }
}

/// Shows what a change would do, with a problem if it could not be done as it was shown.
pub(super) fn show(
    app: &App,
    scope: &OperatorScope,
    plan: &Plan,
    ask: &Ask,
    problem: Option<String>,
) -> AppResult {
    let status = if problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let t = scope.locale().texts();
    let problems = problem.map(|text| Problem { field: "preview".to_owned(), text });
    let shell = Shell::console(app, scope, MENU.place, t.catalogue_preview());
    // Nothing is at this address but the answer to a form: another language is chosen for the form.
    let shell = Shell { here: ask.back.0.clone(), ..shell.with_problems(problems.into_iter().collect()) };
    let act = if plan.changes.is_empty() {
        None
    } else {
        let seen = [("preview".to_owned(), plan.digest()?)];
        Some(ask.pairs.iter().cloned().chain(seen).collect())
    };
    let published = plan.published();
    let version = |(code, held): &(&str, i64)| match *held {
        0 => t.catalogue_published_unsold(*code),
        held => t.catalogue_published(held, *code),
    };
    let more = plan.changes.len().saturating_sub(MOST_SHOWN);
    let it = PreviewPage {
        back: ask.back.clone(),
        post: ask.post.clone(),
        summary: if plan.changes.is_empty() {
            t.catalogue_same()
        } else {
            t.catalogue_differs(plan.changes.len())
        },
        changes: plan.changes.iter().take(MOST_SHOWN).map(|it| ChangeView::new(it, t)).collect(),
        more: (more > 0).then(|| t.catalogue_more(more)),
        published: published.iter().map(version).collect(),
        act,
        shell,
    };
    page(status, &it)
}
