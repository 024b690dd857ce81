//! One file: before it is confirmed what each line would do, and then what has become of each.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State as AxumState;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::super::MENU;
use super::{RowView, orders_of, words};
use crate::authz::operators::Task;
use crate::base::ids::BankImportId;
use crate::base::money::Money;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::{Locale, Texts};
use crate::orders::acts::statements::{self as acts, NotConfirmed};
use crate::orders::matching::Outcome;
use crate::orders::paths;
use crate::orders::statements::{Import, Kept, LineState, Preview, SHOWN_KEPT, State};
use crate::orders::store::statements as store;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{Form, Id, Query};
use crate::web::list::{self, Asked, Chosen, ListFrame, Words};
use crate::web::moment::Moment;
use crate::web::{page, see_other};

/// So many lines that can't be read are told with why; all are counted.
const PROBLEMS_TOLD: usize = 50;

/// What the address asks of the list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    q: String,
    status: String,
    sort: String,
    page: String,
}

/// The press that confirms: what the page has shown.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ConfirmForm {
    seen: String,
}

/// The press that discards.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DiscardForm {}

/// Lines of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filter {
    All,
    /// They pay what is due.
    Exact,
    Differs,
    Waits,
    /// Another file has them.
    Before,
    In(LineState),
}

impl list::Filter for Filter {
    const ALL_ROWS: Self = Self::All;

    fn slug(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Exact => "exact",
            Self::Differs => "differs",
            Self::Waits => LineState::Waits.as_str(),
            Self::Before => "before",
            Self::In(state) => state.as_str(),
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::All | Self::In(LineState::Shown) => t.filter_all(),
            Self::Exact => t.lines_exact(),
            Self::Differs => t.orders_that_differ(),
            Self::Waits | Self::In(LineState::Waits) => t.lines_waiting(),
            Self::Before => t.lines_before(),
            Self::In(LineState::ToBook) => t.lines_to_book(),
            Self::In(LineState::Booked) => t.lines_booked(),
            Self::In(LineState::SetAside) => t.lines_set_aside(),
        }
    }
}

impl Filter {
    const OFFERED: [Self; 8] = [
        Self::All,
        Self::Exact,
        Self::Differs,
        Self::Waits,
        Self::Before,
        Self::In(LineState::ToBook),
        Self::In(LineState::Booked),
        Self::In(LineState::SetAside),
    ];

    /// The kind of a line.
    fn of(kept: &Kept, outcome: Option<&Outcome>) -> Self {
        match (kept.state, outcome) {
            (LineState::Shown, Some(Outcome::Matched { .. })) => Self::Exact,
            (LineState::Shown, Some(Outcome::AmountDiffers { .. })) => Self::Differs,
            (LineState::Shown, Some(Outcome::BookedBefore)) => Self::Before,
            (LineState::Shown | LineState::Waits, _) => Self::Waits,
            (state, _) => Self::In(state),
        }
    }
}

/// A column that can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Line,
    Day,
    Payer,
    Amount,
    What,
}

impl list::Column for Column {
    const ALL: &'static [Self] = &[Self::Line, Self::Day, Self::Payer, Self::Amount, Self::What];
    const FIRST: Self = Self::Line;

    fn slug(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Day => "day",
            Self::Payer => "payer",
            Self::Amount => "amount",
            Self::What => "what",
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::Line => t.bank_line(),
            Self::Day => t.payment_day(),
            Self::Payer => t.bank_payer(),
            Self::Amount => t.amount(),
            Self::What => t.bank_line_what(),
        }
    }

    fn class(self) -> &'static str {
        if self == Self::Amount { "num" } else { "" }
    }
}

/// A line with its outcome while its file is shown.
struct Entry {
    kept: Kept,
    outcome: Option<Outcome>,
    filter: Filter,
}

impl Entry {
    fn new(kept: Kept, outcome: Option<Outcome>) -> Self {
        Self { filter: Filter::of(&kept, outcome.as_ref()), kept, outcome }
    }

    fn compare(&self, other: &Self, column: Column, locale: Locale) -> Ordering {
        let (a, b) = (&self.kept.line, &other.kept.line);
        match column {
            Column::Line => Ordering::Equal,
            Column::Day => a.paid_on().cmp(&b.paid_on()),
            Column::Payer => locale.compare(&a.payer, &b.payer),
            Column::Amount => {
                (&a.amount.currency, a.amount.amount).cmp(&(&b.amount.currency, b.amount.amount))
            }
            Column::What => {
                let place = |it: &Self| Filter::OFFERED.iter().position(|filter| *filter == it.filter);
                place(self).cmp(&place(other))
            }
        }
    }
}

#[derive(Template)]
#[template(path = "console/payments/statement.html")]
struct StatementPage {
    shell: Shell,
    path: String,
    state: String,
    class: &'static str,
    /// Whether payments are being booked.
    at_work: bool,
    taken_in: Moment,
    taken_in_by: String,
    confirmed: Option<(Moment, String)>,
    /// How many lines of each kind there are, with their sums by currency.
    sums: Vec<(String, String)>,
    problems: Vec<String>,
    /// Whether it can be confirmed or discarded.
    open: bool,
    confirm: Option<Confirm>,
    until: String,
    why_not: Option<String>,
    frame: ListFrame,
    rows: Vec<RowView>,
}

/// The press that confirms.
struct Confirm {
    text: String,
    verb: String,
    seen: String,
}

/// Shows a file.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    AxumState(app): AxumState<AppState>,
    mut scope: OperatorScope,
    Id(import): Id<BankImportId>,
    Query(query): Query<ListQuery>,
) -> AppResult {
    render(&app, &mut scope, import, &query, Vec::new()).await
}

async fn render(
    app: &App,
    scope: &mut OperatorScope,
    id: BankImportId,
    query: &ListQuery,
    problems: Vec<Problem>,
) -> AppResult {
    let conn = scope.tx().await?;
    let import = store::find_import(conn, id).await?.ok_or(AppError::UnknownId)?;
    let (entries, confirm) = match import.state {
        State::Shown => {
            let preview = acts::preview(conn, id).await?;
            let confirm = Confirm::new(&preview, scope.locale())?;
            let entry = |(kept, outcome)| Entry::new(kept, Some(outcome));
            (preview.lines.into_iter().map(entry).collect(), confirm)
        }
        State::Confirmed => {
            let lines = store::list_lines(conn, id).await?;
            (lines.into_iter().map(|kept| Entry::new(kept, None)).collect(), None)
        }
        State::Discarded => (Vec::new(), None),
    };
    let locale = scope.locale();
    let sums = sums(&import, &entries, locale);
    let to_book = entries.iter().filter(|it| it.filter == Filter::In(LineState::ToBook)).count();
    let (frame, entries) = select(paths::statement(id), entries, query, locale);
    let shown = &entries[frame.range()];
    let numbers: Vec<_> = shown.iter().flat_map(|it| orders_of(&it.kept, it.outcome.as_ref())).collect();
    let candidates = store::list_candidates(scope.tx().await?, &numbers).await?;
    let t = locale.texts();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = t.statement_of(locale.date(import.taken_in_at.date()));
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    let (state, class) = match to_book {
        0 => import.state.words(t),
        count => (t.statement_booking(count), "st-wait"),
    };
    let told = |(line, why): &(usize, _)| t.statement_unread_at(locale.number(*line), words::problem(why, t));
    let confirmed = import.confirmed.as_ref();
    let page_of = StatementPage {
        path: paths::statement(id),
        // Nothing is at a form's address but its answer: another language is chosen for the page.
        shell: if status == StatusCode::OK { shell } else { Shell { here: paths::statement(id), ..shell } },
        state,
        class,
        at_work: to_book > 0,
        taken_in: Moment::new(import.taken_in_at, locale)?,
        taken_in_by: import.taken_in_by.clone(),
        confirmed: confirmed
            .map(|(at, _, by)| Ok::<_, AppError>((Moment::new(*at, locale)?, by.clone())))
            .transpose()?,
        sums,
        problems: import.problems.iter().take(PROBLEMS_TOLD).map(told).collect(),
        open: import.state == State::Shown,
        confirm,
        until: t.statement_until(locale.date_time(import.taken_in_at + SHOWN_KEPT, "UTC")),
        why_not: scope.why_not(Task::Payments),
        rows: shown
            .iter()
            .map(|it| RowView::new(&it.kept, it.outcome.as_ref(), &candidates, locale))
            .collect(),
        frame,
    };
    page(status, &page_of)
}

/// How many lines of each kind there are, and their sums: of each currency its own (R-ORD-4).
fn sums(import: &Import, entries: &[Entry], locale: Locale) -> Vec<(String, String)> {
    let t = locale.texts();
    let mut sums = Vec::new();
    for filter in &Filter::OFFERED[1..] {
        let mut by_currency: BTreeMap<&str, i64> = BTreeMap::new();
        let all = entries.iter().filter(|it| it.filter == *filter);
        let mut count = 0;
        for Money { amount, currency } in all.map(|it| &it.kept.line.amount) {
            count += 1;
            let sum = by_currency.entry(currency).or_default();
            *sum = sum.saturating_add(*amount);
        }
        let money =
            |(currency, amount): (&str, i64)| locale.money(&Money { amount, currency: currency.to_owned() });
        let amounts: Vec<String> = by_currency.into_iter().map(money).collect();
        if count > 0 {
            sums.push((list::Filter::text(*filter, t), t.lines_sum(count, locale.list(&amounts))));
        }
    }
    let counts = [
        (import.before, t.lines_before()),
        (import.left_out, t.lines_left_out()),
        (import.unread, t.lines_unread()),
    ];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    sums.extend(counts.map(|(count, name)| (name, locale.number(count))));
    sums
}

fn select(path: String, mut rows: Vec<Entry>, query: &ListQuery, locale: Locale) -> (ListFrame, Vec<Entry>) {
    let filter = list::find_filter(&Filter::OFFERED, &query.status);
    let sort = list::Sort::parse(&query.sort);
    let search = list::Search::new(&query.q);
    let total = rows.len();
    let text = |it: &Entry| it.kept.line.texts.join(" ");
    rows.retain(|it| search.finds(&[&it.kept.line.payer, &text(it)]));
    let takes = |filter: Filter, it: &Entry| filter == Filter::All || filter == it.filter;
    let filters = list::counted(&Filter::OFFERED, &rows, takes);
    rows.retain(|it| takes(filter, it));
    rows.sort_by(|a, b| {
        let by_line = a.kept.line.number.cmp(&b.kept.line.number);
        match sort.column {
            Column::Line => sort.turn(by_line),
            column => sort.turn(a.compare(b, column, locale)).then(by_line),
        }
    });
    let t = locale.texts();
    let chosen = Chosen {
        filters: &filters,
        always: &[Filter::All],
        filter,
        sort,
        matching: rows.len(),
        total,
        opened_at: None,
        more: &[],
    };
    let words = Words {
        search_label: t.search_lines_label(),
        count: t.lines_count(rows.len()),
        empty: (t.no_lines(), t.no_lines_text()),
        no_match: t.no_lines_match(),
    };
    let asked = Asked { q: &query.q, status: &query.status, sort: &query.sort, page: &query.page, lang: "" };
    (ListFrame::new(path, asked, &chosen, words, t), rows)
}

impl Confirm {
    /// None where nothing is new.
    fn new(preview: &Preview, locale: Locale) -> AppResult<Option<Self>> {
        let t = locale.texts();
        let fresh = preview.fresh();
        if fresh == 0 {
            return Ok(None);
        }
        let to_book = preview.lines.iter().filter(|(_, outcome)| outcome.books().is_some()).count();
        Ok(Some(Self {
            text: t.statement_confirm_text(locale.number(to_book), locale.number(fresh - to_book)),
            verb: if to_book > 0 { t.statement_confirm(to_book) } else { t.statement_confirm_none() },
            seen: preview.digest().map_err(AppError::internal)?,
        }))
    }
}

/// Confirms a file, as it was shown. Pressed twice, it is confirmed once.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database. What stands against
/// it is told on its page.
pub(super) async fn confirm(
    AxumState(app): AxumState<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<BankImportId>,
    Form(ConfirmForm { seen }): Form<ConfirmForm>,
) -> AppResult {
    scope.require(Task::Payments)?;
    let actor = scope.actor();
    let conn = scope.tx().await?;
    let import = acts::lock(conn, id).await?;
    match acts::confirm_import(conn, &actor, &import, &seen).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, Texts::flash_statement_confirmed).leave(&session).await?;
            Ok(see_other(&paths::statement(id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(id)).await?;
            let t = scope.locale().texts();
            let text = match why {
                NotConfirmed::ChangedMeanwhile => t.statement_changed(),
                NotConfirmed::NothingNew => t.statement_nothing_new(),
            };
            told(&app, &mut scope, id, text).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// The page anew, with why nothing was done.
async fn told(app: &App, scope: &mut OperatorScope, id: BankImportId, text: String) -> AppResult {
    let problems = vec![Problem { field: "statement".to_owned(), text }];
    render(app, scope, id, &ListQuery::default(), problems).await
}

/// Discards a file. Pressed twice, it is discarded once.
///
/// # Errors
/// As [`confirm`].
pub(super) async fn discard(
    AxumState(app): AxumState<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<BankImportId>,
    Form(DiscardForm {}): Form<DiscardForm>,
) -> AppResult {
    scope.require(Task::Payments)?;
    let actor = scope.actor();
    let conn = scope.tx().await?;
    let import = acts::lock(conn, id).await?;
    match acts::discard_import(conn, &actor, &import).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, Texts::flash_statement_discarded).leave(&session).await?;
            Ok(see_other(paths::PAYMENTS))
        }
        Err(NotDone::Refused(_)) => {
            scope.refuse(&acts::not_discarded(id)).await?;
            let text = scope.locale().texts().statement_over();
            told(&app, &mut scope, id, text).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
