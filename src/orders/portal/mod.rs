//! Orders, as a company's people see them: the list, what can be bought, ordering, an order with its invoice.

mod compare;
mod competencies;
mod invoice;
mod list;
mod new;
mod order;

use super::store::{self, Placed};
use crate::authz::Action;
use crate::base::ids::OrderId;
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::orders::paths;
use crate::scope::PartnerScope;
use crate::state::menu::{MenuEntry, Place};
use crate::web::routes::Routes;

/// The orders in the menu.
pub const MENU: MenuEntry = MenuEntry {
    place: Place("orders"),
    heading: None,
    icon: "orders",
    text: Texts::orders,
    path: paths::orders,
    seen: |roles| roles.may(Action::Buy),
    count: None,
};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/orders", list::show)
        .get("/partners/{mpn}/orders.csv", list::download)
        .post("/partners/{mpn}/orders", new::create)
        .get("/partners/{mpn}/orders/new", new::show)
        .get("/partners/{mpn}/orders/{order}", order::show)
        .get("/partners/{mpn}/orders/{order}/cancellation", order::ask)
        .post("/partners/{mpn}/orders/{order}/cancellation", order::cancel)
        .get("/partners/{mpn}/orders/{order}/invoice", invoice::show)
        .get("/partners/{mpn}/orders/{order}/credit-notes/{note}", invoice::credit_note)
}

async fn find(scope: &mut PartnerScope, order: OrderId) -> AppResult<Placed> {
    let partner = scope.partner.id;
    store::find_order(scope.tx(), partner, order).await?.ok_or(AppError::UnknownId)
}
