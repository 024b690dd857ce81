//! Invoices, pro-formas and credit notes as pages made for printing (R-ORD-3): the reader's language, the seller's data.

use askama::Template;
use axum::extract::State as AxumState;
use axum::http::StatusCode;
use axum::response::Response;

use super::{MENU, find};
use crate::authz::Action;
use crate::base::ids::{InvoiceId, OrderId};
use crate::catalogue::Name;
use crate::error::{AppError, AppResult};
use crate::orders::acts::reference;
use crate::orders::store::{self, Invoice, InvoiceKind, Placed, Selling};
use crate::orders::{paths, words};
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::extract::Id;
use crate::web::page;

#[derive(Template)]
#[template(path = "portal/orders/invoice.html")]
struct InvoicePage {
    shell: Shell,
    seller: Party,
    buyer: Party,
    facts: Vec<(String, String)>,
    lines: Vec<(String, String)>,
    net: String,
    tax: Option<(String, String)>,
    total: String,
    /// How it is paid, or that it is.
    payment: Vec<String>,
    back: String,
}

/// Who sells or buys.
struct Party {
    name: String,
    /// A line each.
    address: Vec<String>,
    tax_number: Option<String>,
}

/// The invoice of an order; until it is paid, the pro-forma.
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
    let invoices = store::list_invoices(scope.tx(), partner, order.id).await?;
    let selling = store::find_selling(scope.tx(), partner).await?;
    let invoice = invoices.into_iter().find(|it| it.kind == InvoiceKind::Invoice);
    render(&app, &scope, &order, (invoice, &selling))
}

/// A credit note of an order.
///
/// # Errors
/// As [`show`].
pub async fn credit_note(
    AxumState(app): AxumState<AppState>,
    mut scope: PartnerScope,
    Id(order): Id<OrderId>,
    Id(note): Id<InvoiceId>,
) -> AppResult {
    scope.require(Action::Buy)?;
    let order = find(&mut scope, order).await?;
    let partner = scope.partner.id;
    let invoices = store::list_invoices(scope.tx(), partner, order.id).await?;
    let selling = store::find_selling(scope.tx(), partner).await?;
    let is_asked = |it: &Invoice| it.kind == InvoiceKind::CreditNote && it.id == note;
    let note = invoices.into_iter().find(is_asked).ok_or(AppError::UnknownId)?;
    render(&app, &scope, &order, (Some(note), &selling))
}

fn render(
    app: &AppState,
    scope: &PartnerScope,
    order: &Placed,
    (invoice, selling): (Option<Invoice>, &Selling),
) -> AppResult<Response> {
    let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
    let t = locale.texts();
    let money = |amount: i64| locale.money(&order.money(amount));
    let title = match &invoice {
        None => t.pro_forma(),
        Some(it) if it.kind == InvoiceKind::Invoice => t.invoice_with_number(it.printed()),
        Some(it) => t.credit_note_with_number(it.printed()),
    };
    let is_credit = invoice.as_ref().is_some_and(|it| it.kind == InvoiceKind::CreditNote);
    let (net, tax) = invoice.as_ref().map_or((order.price.net, order.price.tax), |it| (it.net, it.tax));
    let lines = order.lines.iter().map(|it| (it.name.of(t).to_owned(), money(it.net())));
    let paper = InvoicePage {
        shell: Shell::company(app, scope, MENU.place, title),
        seller: seller(invoice.as_ref(), selling),
        buyer: buyer(order, scope),
        facts: facts(order, invoice.as_ref(), scope),
        // A credit note is of an amount, whatever it is given back for.
        lines: match is_credit {
            true => vec![(t.credit_note_line(locale.list(&Name::all_of(&order.names(), t))), money(net))],
            false => lines.collect(),
        },
        net: money(net),
        tax: order.price.tax_rate.map(|rate| (words::rate(rate, locale), money(tax))),
        total: money(net.saturating_add(tax)),
        payment: payment(order, (invoice.as_ref(), selling), scope),
        back: paths::order(mpn_id, order.id),
    };
    page(StatusCode::OK, &paper)
}

fn lines_of(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// As it was when the invoice was made; on a pro-forma as it is now.
fn seller(invoice: Option<&Invoice>, selling: &Selling) -> Party {
    let (name, address, tax_number) = match invoice {
        Some(it) => (&it.seller_name, &it.seller_address, &it.seller_tax_number),
        None => (&selling.seller_name, &selling.seller_address, &selling.seller_tax_number),
    };
    Party {
        name: name.clone().unwrap_or_default(),
        address: address.as_deref().map(lines_of).unwrap_or_default(),
        tax_number: tax_number.clone(),
    }
}

fn buyer(order: &Placed, scope: &PartnerScope) -> Party {
    let country = &order.billing.country;
    let country = scope.locale().country(country).unwrap_or(country).to_owned();
    let mut address = lines_of(&order.billing.address);
    address.push(country);
    Party { name: order.billing.name.clone(), address, tax_number: order.billing.tax_number.clone() }
}

fn facts(order: &Placed, invoice: Option<&Invoice>, scope: &PartnerScope) -> Vec<(String, String)> {
    let (locale, t) = (scope.locale(), scope.locale().texts());
    let mut facts = Vec::new();
    match invoice {
        Some(it) => facts.push((t.invoice_date(), locale.date(it.issued_on))),
        None => facts.push((t.order_ordered(), locale.date(order.ordered_on))),
    }
    facts.push((t.order_reference(), reference(order.number)));
    facts.extend(order.own_reference.clone().map(|it| (t.billing_own_reference(), it)));
    facts.push(("MPN ID".to_owned(), scope.partner.mpn_id.to_string()));
    facts
}

fn payment(
    order: &Placed,
    (invoice, selling): (Option<&Invoice>, &Selling),
    scope: &PartnerScope,
) -> Vec<String> {
    let (locale, t) = (scope.locale(), scope.locale().texts());
    match (invoice, order.paid_on) {
        (None, _) => vec![
            t.invoice_pay(
                locale.date(order.pay_by),
                selling.bank_account.clone().unwrap_or_default(),
                reference(order.number),
            ),
            t.pro_forma_is_none(),
        ],
        (Some(it), Some(day)) if it.kind == InvoiceKind::Invoice => vec![t.invoice_paid(locale.date(day))],
        _ => Vec::new(),
    }
}
