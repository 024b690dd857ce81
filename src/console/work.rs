//! The operators' first page: what there is to do, and where.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::load::{self, Applications, Count, Invited, Load, Payments, Stock};
use super::{paths, set_up};
use crate::companies::{self, State as CompanyState};
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::joining::paths as joining;
use crate::keys;
use crate::keys::levels::Standing;
use crate::mail::posted::State as MailState;
use crate::orders::paths as orders;
use crate::queue::console::ago;
use crate::queue::paths as queue;
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
    /// Steps of the set-up that are left: where each is done, and what it is.
    set_up: Vec<(String, String)>,
    queues: Vec<QueueCard>,
    cards: Vec<Card>,
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

/// What may be amiss of one kind.
struct Card {
    id: &'static str,
    name: String,
    lines: Vec<Line>,
    /// What it says where nothing is amiss.
    none: String,
}

/// How much of it is in one state.
struct Line {
    class: &'static str,
    state: String,
    /// The list, and how much is in it.
    list: (String, String),
    /// Since when the oldest of it is so.
    oldest: Option<String>,
}

/// Shows what there is to do; to an administrator of a programme that isn't set up, what is to be done for that.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub async fn show(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let left = if app.programme.now().is_new { set_up::left(&mut scope).await? } else { Vec::new() };
    if !left.is_empty() && set_up::leads_on(&scope) {
        return Ok(see_other(crate::set_up::paths::SET_UP));
    }
    let (locale, me) = (scope.locale(), scope.user.person);
    let loads = load::list_loads(scope.tx().await?, me).await?;
    let stock = load::find_stock(scope.tx().await?).await?;
    let invited = load::find_invited(scope.tx().await?).await?;
    let applications = load::find_applications(scope.tx().await?).await?;
    let payments = load::find_payments(scope.tx().await?).await?;
    let work = WorkPage {
        set_up: left,
        queues: loads
            .iter()
            .map(|load| QueueCard::new(load, &scope))
            .chain([
                QueueCard::of_applications(&applications, &scope),
                QueueCard::of_payments(&payments, &scope),
            ])
            .collect(),
        cards: cards(&stock, &invited, &scope),
        shell: Shell::console(&app, &scope, MENU.place, locale.texts().work()),
    };
    page(StatusCode::OK, &work)
}

impl QueueCard {
    fn new(load: &Load, scope: &OperatorScope) -> Self {
        let (area, locale) = (load.area, scope.locale());
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
            name: area.name(t),
            list: (list.to_owned(), t.work_open(counted(load.all, locale))),
            parts: parts.map(|(_, href, text)| (href, text)).collect(),
            next: load.oldest.map(|since| (queue::next(area), ago(since, scope.now(), locale))),
        }
    }

    /// Companies that apply to join (R-JOIN-1), which nobody takes before they decide.
    fn of_applications(it: &Applications, scope: &OperatorScope) -> Self {
        let locale = scope.locale();
        let list = joining::APPLICATIONS.to_owned();
        Self {
            id: "applications",
            name: locale.texts().applications(),
            list: (list, locale.texts().work_open(counted(it.all, locale))),
            parts: Vec::new(),
            next: it.oldest.map(|(id, since)| (joining::application(id), ago(since, scope.now(), locale))),
        }
    }

    /// Payments of banks' files that can't be booked by themselves (R-ORD-2).
    fn of_payments(it: &Payments, scope: &OperatorScope) -> Self {
        let locale = scope.locale();
        Self {
            id: "payments",
            name: locale.texts().bank_statements(),
            list: (orders::PAYMENTS.to_owned(), locale.texts().work_open(counted(it.all, locale))),
            parts: Vec::new(),
            next: it.oldest.map(|(id, since)| (orders::bank_line(id), ago(since, scope.now(), locale))),
        }
    }
}

fn cards(stock: &Stock, invited: &Invited, scope: &OperatorScope) -> Vec<Card> {
    let t = scope.locale().texts();
    let card = |id, name, lines: Vec<Option<Line>>, none| {
        let lines = lines.into_iter().flatten().collect();
        Card { id, name, lines, none }
    };
    let pools = |standing: Standing, all| {
        let list = link(keys::paths::POOLS, &[("status", standing.as_str())]);
        Line::new((standing.name(t), standing.class()), list, Count { all, oldest: None }, scope)
    };
    let of_companies = |state: CompanyState, count| {
        let list = link(companies::paths::COMPANIES, &[("status", state.as_str())]);
        Line::new((state.name(t), state.class()), list, count, scope)
    };
    let mails = |state: MailState, count| {
        let list = link(paths::MAILS, &[("status", state.as_str())]);
        Line::new((state.text(t), state.class()), list, count, scope)
    };
    let proposed = (t.company_proposals(), "st-wait");
    let proposals = Line::new(proposed, companies::paths::PROPOSALS.to_owned(), invited.proposals, scope);
    let failed = Count { all: stock.failed_mails, oldest: None };
    vec![
        card(
            "pools",
            t.key_pools(),
            vec![pools(Standing::Empty, stock.empty_pools), pools(Standing::Low, stock.low_pools)],
            t.work_pools_none(),
        ),
        card(
            "companies",
            t.companies(),
            vec![
                of_companies(CompanyState::Invited, invited.nobody_in),
                of_companies(CompanyState::Moving, invited.moving),
                proposals,
            ],
            t.work_companies_none(),
        ),
        card(
            "mails",
            t.mails(),
            vec![mails(MailState::Failed, failed), mails(MailState::Queued, stock.queued_mails)],
            t.work_mails_none(),
        ),
    ]
}

impl Line {
    /// Of a state, in words and the class of its mark; none where nothing is in it.
    fn new(
        (state, class): (String, &'static str),
        list: String,
        count: Count,
        scope: &OperatorScope,
    ) -> Option<Self> {
        let locale = scope.locale();
        let oldest = count.oldest.map(|since| locale.texts().work_since(ago(since, scope.now(), locale)));
        let list = (list, counted(count.all, locale));
        (count.all > 0).then_some(Self { class, state, list, oldest })
    }
}

/// A number in words; what is beyond a thousand isn't counted.
fn counted(count: i64, locale: Locale) -> String {
    match usize::try_from(count) {
        Ok(count) if count <= keyset::COUNTED => locale.number(count),
        _ => format!("{}+", locale.number(keyset::COUNTED)),
    }
}
