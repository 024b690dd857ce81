//! An order: what it is, where it stands, how it is paid, its history; and cancelling it.

use askama::Template;
use axum::extract::State as AxumState;
use axum::http::StatusCode;
use axum::response::Response;
use tower_sessions::Session;

use super::{MENU, find};
use crate::authz::Action;
use crate::base::ids::OrderId;
use crate::catalogue::Name;
use crate::dates::renewal_closes_on;
use crate::error::{AppResult, NotDone};
use crate::membership::store as membership;
use crate::orders::acts::{self, may_cancel, reference};
use crate::orders::loss::{Ending, Loss, losses};
use crate::orders::store::{self, Invoice, InvoiceKind, Payment, PaymentKind, Placed, Selling};
use crate::orders::{State, paths, words};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::AppState;
use crate::web::extract::{Fields, Id};
use crate::web::moment::Moment;
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "portal/orders/order.html")]
struct OrderPage {
    shell: Shell,
    status: String,
    class: &'static str,
    facts: Vec<(String, String)>,
    lines: Vec<(String, String)>,
    net: String,
    tax: Option<(String, String)>,
    total: String,
    /// How to pay it, while it is to be paid.
    payment: Option<PaymentView>,
    /// What happened to it, the oldest first.
    history: Vec<Step>,
    /// The invoice or the pro-forma, and the credit notes: what each is called, and where it is.
    papers: Vec<(String, String)>,
    /// Where it is cancelled, or why it can't be, while it waits.
    cancellation: Option<Result<String, String>>,
    back: String,
}

struct PaymentView {
    reference: String,
    amount: String,
    pay_by: String,
    seller: String,
    account: String,
    missing: bool,
}

struct Step {
    at: Moment,
    text: String,
    /// What an operator wrote about it.
    note: Option<String>,
}

#[derive(Template)]
#[template(path = "portal/orders/cancellation.html")]
struct CancellationPage {
    shell: Shell,
    offers: String,
    reference: String,
    path: String,
    back: String,
    /// Why it can't be done.
    off: Option<String>,
    /// Of a renewal that waits: what becomes of the membership without it.
    lapse: Option<Lapse>,
}

/// That a membership lapses, and what is lost with it.
struct Lapse {
    text: String,
    losses: Vec<Loss>,
}

impl Lapse {
    /// `None` where the order keeps no membership from lapsing.
    async fn of(scope: &mut PartnerScope, order: &Placed) -> AppResult<Option<Self>> {
        let waits = order.account.state == State::AwaitingPayment;
        let (Some(of), Some(days), true) = (order.of, order.window_days, waits) else { return Ok(None) };
        let (id, mpn_id, today) = (scope.partner.id, scope.partner.mpn_id, scope.today());
        let (locale, t) = (scope.locale(), scope.locale().texts());
        let benefits = membership::list_benefits(scope.tx(), id, None).await?;
        let Some(it) = benefits.iter().find(|it| it.enrollment_id == of) else { return Ok(None) };
        let closes = renewal_closes_on(it.enrollment.anniversary_on, days);
        let last = locale.date(closes);
        let text = if closes < today { t.lapses_at_once(last) } else { t.lapses_after(last) };
        let losses = losses(&benefits, (of, Ending::Lapsed), (mpn_id, today), locale);
        Ok(Some(Self { text, losses }))
    }
}

/// Shows one.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn show(
    AxumState(app): AxumState<AppState>,
    mut scope: PartnerScope,
    Id(order): Id<OrderId>,
) -> AppResult {
    scope.require(Action::Buy)?;
    let order = find(&mut scope, order).await?;
    let partner = scope.partner.id;
    let payments = store::list_payments(scope.tx(), partner, order.id).await?;
    let invoices = store::list_invoices(scope.tx(), partner, order.id).await?;
    let selling = store::find_selling(scope.tx(), partner).await?;
    let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
    let t = locale.texts();
    let money = |amount: i64| locale.money(&order.money(amount));
    let waits = order.account.state == State::AwaitingPayment;
    let cancellation = waits.then(|| match may_cancel(&scope.partner, &order) {
        Ok(()) => Ok(paths::cancellation(mpn_id, order.id)),
        Err(why) => Err(words::not_cancelled(why, t)),
    });
    let shown = OrderPage {
        shell: Shell::company(&app, &scope, MENU.place, t.order_title(reference(order.number))),
        status: order.account.state.text(t),
        class: order.account.state.class(),
        facts: facts(&order, &scope),
        lines: order.lines.iter().map(|it| (it.name.of(t).to_owned(), money(it.net()))).collect(),
        net: money(order.price.net),
        tax: order.price.tax_rate.map(|rate| (words::rate(rate, locale), money(order.price.tax))),
        total: money(order.account.total),
        payment: waits.then(|| PaymentView::new(&order, &selling, &scope)),
        history: history(&order, &payments, &invoices, &scope)?,
        papers: papers(&order, &invoices, &scope),
        cancellation,
        back: paths::orders(mpn_id),
    };
    page(StatusCode::OK, &shown)
}

fn facts(order: &Placed, scope: &PartnerScope) -> Vec<(String, String)> {
    let (locale, t) = (scope.locale(), scope.locale().texts());
    let mut facts = vec![
        (t.order_purpose(), order.purpose.text(t)),
        (t.order_ordered(), locale.date(order.ordered_on)),
        (t.order_buyer(), order.buyer_name.clone()),
    ];
    facts.extend(order.paid_on.map(|day| (t.order_paid_on(), locale.date(day))));
    facts.push((t.billing_name(), order.billing.name.clone()));
    facts.extend(order.own_reference.clone().map(|it| (t.billing_own_reference(), it)));
    facts
}

impl PaymentView {
    fn new(order: &Placed, selling: &Selling, scope: &PartnerScope) -> Self {
        let locale = scope.locale();
        let missing = order.account.balance().saturating_neg();
        Self {
            reference: reference(order.number),
            amount: locale.money(&order.money(missing)),
            pay_by: locale.date(order.pay_by),
            seller: selling.seller_name.clone().unwrap_or_default(),
            account: selling.bank_account.clone().unwrap_or_default(),
            missing: order.account.paid > 0,
        }
    }
}

fn history(
    order: &Placed,
    payments: &[Payment],
    invoices: &[Invoice],
    scope: &PartnerScope,
) -> AppResult<Vec<Step>> {
    let (locale, t) = (scope.locale(), scope.locale().texts());
    let mut steps = vec![(order.ordered_at, t.order_step_ordered(&order.buyer_name), None)];
    steps.extend(payments.iter().map(|it| {
        let money = locale.money(&order.money(it.amount));
        let text = match it.kind {
            PaymentKind::Payment => t.order_step_payment(money, locale.date(it.paid_on)),
            PaymentKind::LetGo => t.order_step_let_go(money),
            PaymentKind::PaidBack => t.order_step_paid_back(money, locale.date(it.paid_on)),
        };
        (it.booked_at, text, it.note.clone())
    }));
    steps.extend(invoices.iter().map(|it| {
        let text = match it.kind {
            InvoiceKind::Invoice => t.order_step_invoice(it.printed()),
            InvoiceKind::CreditNote => t.order_step_credit_note(it.printed()),
        };
        (it.issued_at, text, None)
    }));
    let ended = match order.account.state {
        State::AwaitingPayment => None,
        State::Paid => Some(t.order_step_paid()),
        State::Expired => Some(t.order_step_expired()),
        State::Refunded => Some(t.order_step_refunded()),
        State::Cancelled => Some(t.order_step_cancelled(order.cancelled_by.clone().unwrap_or_default())),
    };
    steps.extend(ended.map(|text| (order.changed_at, text, None)));
    // Of one moment the order stays: what was booked, what came of it.
    steps.sort_by_key(|(at, ..)| *at);
    let step = |(at, text, note)| Ok(Step { at: scope.moment(at)?, text, note });
    steps.into_iter().map(step).collect()
}

/// What can be printed.
fn papers(order: &Placed, invoices: &[Invoice], scope: &PartnerScope) -> Vec<(String, String)> {
    let (t, mpn_id) = (scope.locale().texts(), scope.partner.mpn_id);
    let invoice = paths::invoice(mpn_id, order.id);
    let mut papers: Vec<(String, String)> = invoices
        .iter()
        .map(|it| match it.kind {
            InvoiceKind::Invoice => (t.invoice_with_number(it.printed()), invoice.clone()),
            InvoiceKind::CreditNote => {
                (t.credit_note_with_number(it.printed()), paths::credit_note(mpn_id, order.id, it.id))
            }
        })
        .collect();
    if order.account.state == State::AwaitingPayment {
        papers.push((t.pro_forma(), invoice));
    }
    papers
}

/// Asks whether to cancel it.
///
/// # Errors
/// As [`show`].
pub async fn ask(
    AxumState(app): AxumState<AppState>,
    mut scope: PartnerScope,
    Id(order): Id<OrderId>,
) -> AppResult {
    scope.require(Action::Buy)?;
    let order = find(&mut scope, order).await?;
    let off = may_cancel(&scope.partner, &order).err();
    let off = off.map(|why| words::not_cancelled(why, scope.locale().texts()));
    ask_page(&app, &mut scope, &order, off, StatusCode::OK).await
}

async fn ask_page(
    app: &AppState,
    scope: &mut PartnerScope,
    order: &Placed,
    off: Option<String>,
    status: StatusCode,
) -> AppResult<Response> {
    let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
    let lapse = Lapse::of(scope, order).await?;
    let shell = Shell::company(app, scope, MENU.place, locale.texts().cancel_order());
    let problem = off.clone().filter(|_| status != StatusCode::OK);
    let problem = problem.map(|text| Problem { field: "cancellation".to_owned(), text });
    let asked = CancellationPage {
        shell: shell.with_problems(problem.into_iter().collect()),
        offers: locale.list(&Name::all_of(&order.names(), locale.texts())),
        reference: reference(order.number),
        path: paths::cancellation(mpn_id, order.id),
        back: paths::order(mpn_id, order.id),
        off,
        lapse,
    };
    page(status, &asked)
}

/// Cancels it. Pressed twice it is cancelled once.
///
/// # Errors
/// As [`show`]; what stands in the way is told on the page again.
pub async fn cancel(
    AxumState(app): AxumState<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(id): Id<OrderId>,
    fields: Fields,
) -> AppResult {
    scope.require(Action::Buy)?;
    fields.read::<crate::web::extract::EmptyForm>()?;
    let order = find(&mut scope, id).await?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match acts::cancel(scope.tx(), &partner, &actor, id).await {
        Ok(now) => {
            let told = reference(order.number);
            if now {
                scope.commit().await?;
                Flash::new(Some(partner.mpn_id), |t| t.flash_order_cancelled(&told)).leave(&session).await?;
            }
            Ok(see_other(&paths::order(partner.mpn_id, id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.record_refusal(&why.entry(&order)).await?;
            let off = words::not_cancelled(why, scope.locale().texts());
            ask_page(&app, &mut scope, &order, Some(off), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
