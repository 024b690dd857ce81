//! The addresses of orders.

use crate::base::ids::{BankImportId, BankLineId, InvoiceId, OrderId};

/// A company's orders.
#[must_use]
pub fn orders(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/orders")
}

/// What a new order of an offer, or of a level, would be.
#[must_use]
pub fn new_order(mpn_id: i64, offer: &str) -> String {
    format!("{}/new?offer={offer}", orders(mpn_id))
}

/// The same with the competency that was chosen.
#[must_use]
pub fn new_order_of(mpn_id: i64, offer: &str, competency: &str) -> String {
    format!("{}&competency={competency}", new_order(mpn_id, offer))
}

/// One order.
#[must_use]
pub fn order(mpn_id: i64, order: OrderId) -> String {
    format!("{}/{order}", orders(mpn_id))
}

/// Cancelling it.
#[must_use]
pub fn cancellation(mpn_id: i64, id: OrderId) -> String {
    format!("{}/cancellation", order(mpn_id, id))
}

/// Its invoice, or its pro-forma until it is paid.
#[must_use]
pub fn invoice(mpn_id: i64, id: OrderId) -> String {
    format!("{}/invoice", order(mpn_id, id))
}

/// A credit note of it.
#[must_use]
pub fn credit_note(mpn_id: i64, id: OrderId, note: InvoiceId) -> String {
    format!("{}/credit-notes/{note}", order(mpn_id, id))
}

/// All orders, for operators.
pub const ORDERS: &str = "/console/orders";

/// One of them.
#[must_use]
pub fn console_order(order: OrderId) -> String {
    format!("{ORDERS}/{order}")
}

/// Booking a payment of it.
#[must_use]
pub fn payments(order: OrderId) -> String {
    format!("{}/payments", console_order(order))
}

/// Settling what differs.
#[must_use]
pub fn settlement(order: OrderId) -> String {
    format!("{}/settlement", console_order(order))
}

/// Payments of banks' files that wait for an operator, and the files.
pub const PAYMENTS: &str = "/console/payments";

/// Taking in a file.
pub const NEW_STATEMENT: &str = "/console/payments/new";

/// A file.
#[must_use]
pub fn statement(id: BankImportId) -> String {
    format!("{PAYMENTS}/{id}")
}

/// A line of one that is confirmed.
#[must_use]
pub fn bank_line(id: BankLineId) -> String {
    format!("{PAYMENTS}/lines/{id}")
}
