//! The operators' first page: what there is to do, and where.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::load::{self, Load, Work};
use super::{mails, set_up};
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::keys;
use crate::mail::posted::State as MailState;
use crate::queue::console::ago;
use crate::queue::{Area, paths as queue};
use crate::scope;
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::keyset;
use crate::web::list::link;
use crate::web::{page, see_other};

/// The work in the operators' menu.
pub const MENU: ConsoleEntry =
    ConsoleEntry { place: Place("work"), icon: "overview", text: Texts::work, path: scope::paths::CONSOLE };

#[derive(Template)]
#[template(path = "console/work.html")]
struct WorkPage {
    shell: Shell,
    queues: Vec<QueueCard>,
    /// What else is amiss: where it is seen to, and what it is.
    notices: Vec<(String, String)>,
}

/// What there is to do in one queue.
struct QueueCard {
    id: &'static str,
    name: String,
    /// The list, and how much is in it.
    list: (String, String),
    /// What is with nobody and what is with whoever reads: where it is listed, and how much it is.
    parts: Vec<(String, String)>,
    /// Where the oldest is, and since when it waits; none where nothing waits.
    next: Option<(String, String)>,
}

/// Shows what there is to do; to an administrator of a programme that isn't set up, what is to be done for that.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub async fn show(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    if app.programme.now().is_new && set_up::leads_on(&mut scope).await? {
        return Ok(see_other(crate::set_up::paths::SET_UP));
    }
    let (locale, me) = (scope.locale(), scope.user.person);
    let t = locale.texts();
    let work = load::find_work(scope.tx().await?, me).await?;
    let card = |area: Area, load| QueueCard::new((area, area.name(t)), load, &scope, locale);
    let work = WorkPage {
        queues: vec![card(Area::Activations, &work.activations), card(Area::ServiceRequests, &work.requests)],
        notices: notices(&work, t),
        shell: Shell::console(&app, &scope, MENU.place, t.work()),
    };
    page(StatusCode::OK, &work)
}

impl QueueCard {
    fn new((area, name): (Area, String), load: &Load, scope: &OperatorScope, locale: Locale) -> Self {
        let t = locale.texts();
        let list = queue::list(area);
        let with = |assignee: &str| link(list, &[("assignee", assignee)]);
        let parts = [
            (load.nobodys, with("nobody"), t.work_nobodys(counted(load.nobodys, locale))),
            (load.own, with("me"), t.work_own(counted(load.own, locale))),
        ];
        let parts = parts.into_iter().filter(|(count, ..)| *count > 0);
        Self {
            id: area.as_str(),
            name,
            list: (list.to_owned(), t.work_open(counted(load.all, locale))),
            parts: parts.map(|(_, href, text)| (href, text)).collect(),
            next: load.oldest.map(|since| (queue::next(area), ago(since, scope.now(), locale))),
        }
    }
}

/// A number in words; what is beyond a thousand isn't counted.
fn counted(count: i64, locale: Locale) -> String {
    match usize::try_from(count) {
        Ok(count) if count <= keyset::COUNTED => locale.number(count),
        _ => format!("{}+", locale.number(keyset::COUNTED)),
    }
}

fn notices(work: &Work, t: &Texts) -> Vec<(String, String)> {
    let failed = [("status", MailState::Failed.as_str())];
    let all = [
        (work.empty_pools, keys::paths::POOLS.to_owned(), t.pools_empty(work.empty_pools)),
        (work.failed_mails, link(mails::MENU.path, &failed), t.work_failed_mails(work.failed_mails)),
    ];
    let those = all.into_iter().filter(|(count, ..)| *count > 0);
    those.map(|(_, href, text)| (href, text)).collect()
}
