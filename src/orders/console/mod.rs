//! Operators' pages of orders: all of them, one with its payments, and banks' files of many payments.

mod list;
mod order;
mod statements;

use crate::i18n::Texts;
use crate::orders::paths;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::routes::Routes;

/// The orders in the operators' menu.
pub const MENU: ConsoleEntry =
    ConsoleEntry { place: Place("orders"), icon: "orders", text: Texts::orders, path: paths::ORDERS };

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::ORDERS, list::show)
        .get("/console/orders.csv", list::download)
        .get("/console/orders/{order}", order::show)
        .post("/console/orders/{order}/payments", order::confirm)
        .post("/console/orders/{order}/settlement", order::settle)
        .merge(statements::routes())
}
