//! One line of a file that is confirmed: what is known of it, and an operator's word of what becomes of it.

use askama::Template;
use axum::extract::State as AxumState;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::super::MENU;
use super::{RowView, orders_of};
use crate::authz::operators::Task;
use crate::base::ids::BankLineId;
use crate::base::money::Money;
use crate::base::typed::TextProblem;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::orders::acts::statements::{self as acts, Assigned, NotAssigned, NotSetAside};
use crate::orders::acts::{Came, reference};
use crate::orders::statements::{Kept, LineState};
use crate::orders::store::statements as store;
use crate::orders::{paths, words};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{Form, Id};
use crate::web::{page, see_other};

/// The order that gets the line, as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct BookForm {
    reference: String,
}

/// Why no order gets it, as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct AsideForm {
    note: String,
}

#[derive(Template)]
#[template(path = "console/payments/line.html")]
struct LinePage {
    shell: Shell,
    path: String,
    statement: String,
    row: RowView,
    /// Whether it waits for a decision.
    waits: bool,
    why_not: Option<String>,
    reference: String,
    note: String,
}

/// Shows one.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    AxumState(app): AxumState<AppState>,
    mut scope: OperatorScope,
    Id(line): Id<BankLineId>,
) -> AppResult {
    render(&app, &mut scope, line, (None, String::new()), Vec::new()).await
}

async fn find(scope: &mut OperatorScope, line: BankLineId) -> AppResult<Kept> {
    store::find_line(scope.tx().await?, line).await?.ok_or(AppError::UnknownId)
}

async fn render(
    app: &App,
    scope: &mut OperatorScope,
    id: BankLineId,
    (typed, note): (Option<String>, String),
    problems: Vec<Problem>,
) -> AppResult {
    let kept = find(scope, id).await?;
    let orders = orders_of(&kept, None);
    let candidates = store::list_candidates(scope.tx().await?, &orders).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = t.bank_line_title(locale.number(kept.line.number));
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    // Where one order alone is possible, it is filled in.
    let only = || match orders.as_slice() {
        [only] => reference(*only),
        _ => String::new(),
    };
    let line = LinePage {
        path: paths::bank_line(id),
        // Nothing is at a form's address but its answer: another language is chosen for the page.
        shell: Shell { here: paths::bank_line(id), ..shell },
        statement: paths::statement(kept.import),
        row: RowView::new(&kept, None, &candidates, locale),
        waits: kept.state == LineState::Waits,
        why_not: scope.why_not(Task::Payments),
        reference: typed.unwrap_or_else(only),
        note,
    };
    page(status, &line)
}

fn problem(field: &str, text: String) -> Vec<Problem> {
    vec![Problem { field: field.to_owned(), text }]
}

/// Books a line to the order whose reference was typed. Pressed twice, it is booked once.
///
/// # Errors
/// As [`show`]; [`AppError::NotTheirTask`]. What is wrong is told on the page again.
pub(super) async fn book(
    AxumState(app): AxumState<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<BankLineId>,
    Form(BookForm { reference }): Form<BookForm>,
) -> AppResult {
    scope.require(Task::Payments)?;
    let actor = scope.actor();
    match acts::assign_line(scope.tx().await?, &actor, id, &reference).await {
        Ok(Assigned { order: _, currency, came }) => {
            scope.commit().await?;
            let money = |t: &Texts, amount| t.locale().money(&Money { amount, currency: currency.clone() });
            let words = |t: &Texts| match came {
                Came::Before | Came::Paid => t.flash_payment_booked(),
                Came::Short(missing) => t.flash_payment_short(money(t, missing)),
                Came::Over(more) => t.flash_payment_over(money(t, more)),
            };
            Flash::new(None, words).leave(&session).await?;
            Ok(see_other(paths::PAYMENTS))
        }
        Err(NotDone::Refused(why)) => {
            let kept = find(&mut scope, id).await?;
            scope.refuse(&why.entry(&kept)).await?;
            let locale = scope.locale();
            let t = locale.texts();
            let problems = match why {
                NotAssigned::ChangedMeanwhile => problem("line", t.bank_line_changed()),
                NotAssigned::UnknownReference => problem("reference", t.bank_line_no_order()),
                NotAssigned::OtherCurrency(currency) => {
                    problem("reference", t.bank_line_in_other_currency(currency))
                }
                NotAssigned::NotBooked(all) => all
                    .into_iter()
                    .flat_map(|it| problem("reference", words::wrong_payment(it, locale)))
                    .collect(),
            };
            render(&app, &mut scope, id, (Some(reference), String::new()), problems).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Sets a line aside. Pressed twice, it is set aside once.
///
/// # Errors
/// As [`book`].
pub(super) async fn set_aside(
    AxumState(app): AxumState<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<BankLineId>,
    Form(AsideForm { note }): Form<AsideForm>,
) -> AppResult {
    scope.require(Task::Payments)?;
    let actor = scope.actor();
    match acts::set_line_aside(scope.tx().await?, &actor, id, &note).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, Texts::flash_line_set_aside).leave(&session).await?;
            Ok(see_other(paths::PAYMENTS))
        }
        Err(NotDone::Refused(why)) => {
            let kept = find(&mut scope, id).await?;
            scope.refuse(&why.entry(&kept)).await?;
            let locale = scope.locale();
            let t = locale.texts();
            let problems = match why {
                NotSetAside::ChangedMeanwhile => problem("line", t.bank_line_changed()),
                NotSetAside::Note(TextProblem::Missing) => problem("note", t.settle_no_note()),
                NotSetAside::Note(TextProblem::TooLong) => {
                    problem("note", t.billing_long(locale.number(200)))
                }
            };
            render(&app, &mut scope, id, (None, note), problems).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
