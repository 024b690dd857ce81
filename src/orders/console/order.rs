//! One order, for operators: its payments, booking one, and settling what differs.

use askama::Template;
use axum::extract::State as AxumState;
use axum::http::StatusCode;
use serde::Deserialize;
use time::Date;
use time::format_description::well_known::Iso8601;
use tower_sessions::Session;

use super::MENU;
use crate::audit::{OrderAct, Recorded};
use crate::authz::operators::Task;
use crate::base::ids::{FormId, OrderId};
use crate::base::money::Money;
use crate::base::typed::TextProblem;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Locale;
use crate::orders::acts::{self, Came, NotSettled, Paid, WrongPayment, WrongSettling, reference};
use crate::orders::store::{self, InvoiceKind, Payment, PaymentKind, Placed};
use crate::orders::{State, paths, words};
use crate::partners::Partner;
use crate::partners::store::find_partner;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::paths::console_company as company;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{Form, Id, read_once};
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "console/orders/order.html")]
struct OrderPage {
    shell: Shell,
    status: String,
    class: &'static str,
    company: String,
    company_href: String,
    facts: Vec<(String, String)>,
    lines: Vec<(String, String)>,
    net: String,
    tax: Option<(String, String)>,
    total: String,
    booked: Vec<BookedView>,
    papers: Vec<String>,
    /// Why the operator books nothing.
    why_not: Option<String>,
    payment: PaymentForm,
    payments: String,
    /// What there is to settle: what it is called, what it means, and its form.
    settling: Option<Settling>,
    settlement: String,
    back: String,
}

struct BookedView {
    text: String,
    note: Option<String>,
}

struct Settling {
    heading: String,
    text: String,
    verb: String,
    /// Whether a day is asked for.
    back: bool,
    form: SettleForm,
}

/// A payment, as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct PaymentForm {
    amount: String,
    paid_on: String,
    once: String,
}

/// What is settled, as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct SettleForm {
    settled_on: String,
    note: String,
    /// The balance that the page has shown.
    seen: String,
    once: String,
}

/// What was typed into either.
#[derive(Default)]
struct Typed {
    payment: Option<PaymentForm>,
    settling: Option<SettleForm>,
}

/// A day as browsers send it.
fn day(typed: &str) -> Option<Date> {
    let typed = typed.trim();
    Date::parse(typed, &Iso8601::DATE).ok().filter(|day| day.to_string() == typed)
}

fn problem(field: &str, text: String) -> Problem {
    Problem { field: field.to_owned(), text }
}

async fn find(scope: &mut OperatorScope, id: OrderId) -> AppResult<(Partner, Placed)> {
    let conn = scope.tx().await?;
    let (owner, order) = store::find_of_any(conn, id).await?.ok_or(AppError::UnknownId)?;
    let partner = find_partner(conn, owner).await?.ok_or(AppError::UnknownId)?;
    Ok((partner, order))
}

/// Shows one. That an operator read what is a company's is recorded (R-LOG-1).
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    AxumState(app): AxumState<AppState>,
    mut scope: OperatorScope,
    Id(order): Id<OrderId>,
) -> AppResult {
    render(&app, &mut scope, order, Typed::default(), Vec::new()).await
}

async fn render(
    app: &App,
    scope: &mut OperatorScope,
    id: OrderId,
    typed: Typed,
    problems: Vec<Problem>,
) -> AppResult {
    let (partner, order) = find(scope, id).await?;
    let conn = scope.tx().await?;
    let payments = store::list_payments(conn, partner.id, id).await?;
    let invoices = store::list_invoices(conn, partner.id, id).await?;
    scope.record(&OrderAct::Read(acts::of_programme(&partner, acts::details(&order))).done()).await?;
    scope.keep().await?;
    let locale = scope.locale();
    let t = locale.texts();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = t.order_title(reference(order.number));
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    let money = |amount: i64| locale.money(&order.money(amount));
    let papers = invoices.iter().map(|it| match it.kind {
        InvoiceKind::Invoice => t.invoice_with_number(it.printed()),
        InvoiceKind::CreditNote => t.credit_note_with_number(it.printed()),
    });
    let shown = OrderPage {
        // Nothing is at a form's address but its answer: another language is chosen for the page.
        shell: Shell { here: paths::console_order(id), ..shell },
        status: order.account.state.text(t),
        class: order.account.state.class(),
        company: partner.name.clone(),
        company_href: company(partner.mpn_id),
        facts: facts(&order, &partner, locale),
        lines: order.lines.iter().map(|it| (it.name.of(t).to_owned(), money(it.net()))).collect(),
        net: money(order.price.net),
        tax: order.price.tax_rate.map(|rate| (words::rate(rate, locale), money(order.price.tax))),
        total: money(order.account.total),
        booked: payments.iter().map(|it| BookedView::new(it, &order, locale)).collect(),
        papers: papers.collect(),
        why_not: scope.why_not(Task::Payments),
        payment: typed.payment.unwrap_or_else(|| PaymentForm::fresh(&order)),
        payments: paths::payments(id),
        settling: Settling::new(&order, typed.settling, locale),
        settlement: paths::settlement(id),
        back: paths::ORDERS.to_owned(),
    };
    page(status, &shown)
}

fn facts(order: &Placed, partner: &Partner, locale: Locale) -> Vec<(String, String)> {
    let t = locale.texts();
    let mut facts = vec![
        ("MPN ID".to_owned(), partner.mpn_id.to_string()),
        (t.order_purpose(), order.purpose.text(t)),
        (t.order_ordered(), locale.date(order.ordered_on)),
        (t.order_buyer(), order.buyer_name.clone()),
        (t.order_to_pay_by(), locale.date(order.pay_by)),
    ];
    facts.extend(order.paid_on.map(|day| (t.order_paid_on(), locale.date(day))));
    facts.push((t.billing_name(), order.billing.name.clone()));
    facts.extend(order.own_reference.clone().map(|it| (t.billing_own_reference(), it)));
    facts
}

impl BookedView {
    fn new(it: &Payment, order: &Placed, locale: Locale) -> Self {
        let t = locale.texts();
        let money = locale.money(&order.money(it.amount));
        let text = match it.kind {
            PaymentKind::Payment => t.order_step_payment(money, locale.date(it.paid_on)),
            PaymentKind::LetGo => t.order_step_let_go(money),
            PaymentKind::PaidBack => t.order_step_paid_back(money, locale.date(it.paid_on)),
        };
        Self { text, note: it.note.clone() }
    }
}

impl PaymentForm {
    /// What is missing stands there.
    fn fresh(order: &Placed) -> Self {
        let missing = order.account.balance().saturating_neg();
        let amount = if missing > 0 { order.money(missing).plain() } else { String::new() };
        Self { amount, paid_on: String::new(), once: FormId::new().to_string() }
    }
}

impl Settling {
    /// What there is to settle of an order.
    fn new(order: &Placed, typed: Option<SettleForm>, locale: Locale) -> Option<Self> {
        if !order.account.differs() {
            return None;
        }
        let t = locale.texts();
        let balance = order.account.balance();
        let money = locale.money(&order.money(balance.saturating_abs()));
        let fresh = || SettleForm {
            seen: balance.to_string(),
            once: FormId::new().to_string(),
            ..SettleForm::default()
        };
        let back = balance > 0;
        let (heading, text, verb) = match (back, order.account.state) {
            (false, _) => (t.settle_missing(money), t.settle_missing_text(), t.settle_let_go()),
            (true, State::Paid) => (t.settle_too_much(money), t.settle_too_much_text(), t.settle_pay_back()),
            (true, _) => (t.settle_for_nothing(money), t.settle_for_nothing_text(), t.settle_pay_back()),
        };
        Some(Self { heading, text, verb, back, form: typed.unwrap_or_else(fresh) })
    }
}

/// Books a payment. Sent twice it is booked once.
///
/// # Errors
/// As [`show`]; [`AppError::NotTheirTask`]; [`AppError::WrongFields`]. What is wrong is told on the page again.
pub(super) async fn confirm(
    AxumState(app): AxumState<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<OrderId>,
    Form(form): Form<PaymentForm>,
) -> AppResult {
    scope.require(Task::Payments)?;
    let (partner, order) = find(&mut scope, id).await?;
    let (locale, actor) = (scope.locale(), scope.actor());
    let amount = Money::parse(&form.amount, &order.currency).map(|it| it.amount);
    let paid = Paid { amount, paid_on: day(&form.paid_on), once: read_once(&form.once)? };
    match acts::confirm(scope.tx().await?, &partner, &actor, id, paid).await {
        Ok(came) => {
            scope.commit().await?;
            let money = |locale: Locale, amount: i64| locale.money(&order.money(amount));
            let words = |t: &crate::i18n::Texts| match came {
                Came::Before | Came::Paid => t.flash_payment_booked(),
                Came::Short(missing) => t.flash_payment_short(money(t.locale(), missing)),
                Came::Over(more) => t.flash_payment_over(money(t.locale(), more)),
            };
            Flash::new(None, words).leave(&session).await?;
            Ok(see_other(&paths::console_order(id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(&partner, &order)).await?;
            let problems = why.0.into_iter().map(|it| wrong_payment(it, "paid_on", locale)).collect();
            let typed = Typed { payment: Some(form), ..Typed::default() };
            render(&app, &mut scope, id, typed, problems).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn wrong_payment(wrong: WrongPayment, day_field: &str, locale: Locale) -> Problem {
    let field = match wrong {
        WrongPayment::Amount | WrongPayment::InTheWay => "amount",
        WrongPayment::NoDate | WrongPayment::InFuture | WrongPayment::BeforeOrder(_) => day_field,
    };
    problem(field, words::wrong_payment(wrong, locale))
}

/// Settles what is missing or too much. Sent twice it is settled once.
///
/// # Errors
/// As [`confirm`].
pub(super) async fn settle(
    AxumState(app): AxumState<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<OrderId>,
    Form(form): Form<SettleForm>,
) -> AppResult {
    scope.require(Task::Payments)?;
    let (partner, order) = find(&mut scope, id).await?;
    let (locale, actor) = (scope.locale(), scope.actor());
    let t = locale.texts();
    let seen = form.seen.parse().map_err(|_| AppError::WrongFields)?;
    let wish = (day(&form.settled_on), form.note.as_str(), seen, read_once(&form.once)?);
    match acts::settle(scope.tx().await?, &partner, &actor, id, wish).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, crate::i18n::Texts::flash_settled).leave(&session).await?;
            Ok(see_other(&paths::console_order(id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(&partner, &order)).await?;
            let (problems, keep) = match why {
                NotSettled::Even => (vec![problem("settle", t.settle_even())], false),
                NotSettled::ChangedMeanwhile => (vec![problem("settle", t.settle_changed())], false),
                NotSettled::Wrong(all) => {
                    (all.into_iter().map(|it| wrong_settling(it, locale)).collect(), true)
                }
            };
            let typed = Typed { settling: keep.then_some(form), ..Typed::default() };
            render(&app, &mut scope, id, typed, problems).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn wrong_settling(wrong: WrongSettling, locale: Locale) -> Problem {
    let t = locale.texts();
    match wrong {
        WrongSettling::Day(wrong) => wrong_payment(wrong, "settled_on", locale),
        WrongSettling::Note(TextProblem::Missing) => problem("note", t.settle_no_note()),
        WrongSettling::Note(TextProblem::TooLong) => problem("note", t.billing_long(locale.number(200))),
    }
}
