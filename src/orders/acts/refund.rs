//! Refunds of a membership or a part of it, whose cancellation was granted: what of its orders is credited (R-MEM-5, R-ORD-3).

use sqlx::PgConnection;

use super::{details, record_in_both};
use crate::audit::{Actor, OrderAct, OrderDetails};
use crate::base::ids::{EnrollmentId, PackageVersionId, PartnerId};
use crate::error::{AppError, AppResult};
use crate::orders::price;
use crate::orders::store::{self, InvoiceKind, NewInvoice, Placed};
use crate::orders::{Purpose, State};
use crate::partners::store::find_partner;

/// What is refunded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refund {
    /// All that was paid for the membership and what was added to it.
    Whole,
    /// So much, in the smallest unit, of the order of this offer; of none: of that by which the membership began.
    Part(Option<PackageVersionId>, i64),
}

/// Locks the orders of a membership that are paid: before its benefits, as locks are ordered.
///
/// # Errors
/// Those of the database.
pub async fn lock_refundable(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
) -> sqlx::Result<Vec<Placed>> {
    let mut orders = Vec::new();
    for id in store::list_paid_of(conn, partner, enrollment).await? {
        orders.extend(store::lock_order(conn, partner, id).await?);
    }
    orders.retain(|it| it.account.state == State::Paid);
    Ok(orders)
}

/// Credits what is refunded of orders, which are locked, each by a credit note; what was paid for it is then too much, which operators pay
/// back and settle (R-ORD-2). What was given without an order has nothing to credit.
///
/// # Errors
/// Those of the database.
pub async fn refund(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    orders: &[Placed],
    what: Refund,
) -> AppResult<()> {
    let credits: Vec<(&Placed, i64)> = match what {
        Refund::Whole => orders.iter().map(|it| (it, it.account.asked())).collect(),
        Refund::Part(offer, amount) => {
            let has_it = |it: &&Placed| match offer {
                Some(version) => it.lines.iter().any(|line| line.version == version),
                None => it.purpose != Purpose::Competency,
            };
            let order = orders.iter().find(has_it).or(orders.first());
            order.map(|it| (it, amount.min(it.account.asked()))).into_iter().collect()
        }
    };
    let partner =
        find_partner(conn, partner).await?.ok_or_else(|| AppError::internal("a company is gone"))?;
    for (order, amount) in credits.into_iter().filter(|(_, amount)| *amount > 0) {
        store::credit(conn, partner.id, order, amount, actor.at()).await?;
        let told = OrderDetails { amount: Some(amount), ..details(order) };
        record_in_both(conn, &partner, actor, OrderAct::Refunded, told).await?;
        let selling = store::find_selling(conn, partner.id).await?;
        let tax = if amount == order.account.total {
            order.price.tax
        } else {
            order.price.tax_rate.map_or(0, |rate| price::tax_within(amount, rate))
        };
        let note = NewInvoice {
            order: order.id,
            kind: InvoiceKind::CreditNote,
            at: actor.at(),
            net: amount - tax,
            tax,
            selling: &selling,
        };
        store::issue(conn, partner.id, &note).await?;
    }
    Ok(())
}
