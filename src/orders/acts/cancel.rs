//! Cancelling an order that waits for its payment (R-ORD-1).

use sqlx::PgConnection;

use super::{close_window, details};
use crate::audit::{self, Actor, Because, Entry, OrderAct, OrderDetails, Recorded};
use crate::base::ids::OrderId;
use crate::error::{ActResult, AppError, NotDone};
use crate::orders::State;
use crate::orders::store::{self, Placed};
use crate::partners::store::lock_partner;
use crate::partners::{Partner, PartnerClosed};

/// Why it is not cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCancelled {
    Company(PartnerClosed),
    /// It doesn't wait any more: this has become of it.
    Over(State),
    /// It is active already, and ends by a service request (R-MEM-5), or where it stays unpaid.
    Active,
    /// A part of it is paid.
    PartlyPaid,
}

impl NotCancelled {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self, order: &Placed) -> Entry {
        let because = match self {
            Self::Company(_) => Because::Closed,
            Self::Over(_) => Because::TooLate,
            Self::Active | Self::PartlyPaid => Because::Stands,
        };
        OrderAct::Cancelled(OrderDetails { offers: None, currency: None, ..details(order) }).refused(because)
    }
}

/// Whether the company can cancel it.
///
/// # Errors
/// Why not.
pub fn may_cancel(partner: &Partner, order: &Placed) -> Result<(), NotCancelled> {
    partner.open().map_err(NotCancelled::Company)?;
    match order.account.state {
        State::AwaitingPayment if order.enrollment.is_some() => Err(NotCancelled::Active),
        State::AwaitingPayment if order.account.paid > 0 => Err(NotCancelled::PartlyPaid),
        State::AwaitingPayment => Ok(()),
        over => Err(NotCancelled::Over(over)),
    }
}

/// Cancels it; `false` where it is cancelled already.
///
/// # Errors
/// As [`NotCancelled`] tells; [`AppError::UnknownId`]; those of the database.
pub async fn cancel(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    order: OrderId,
) -> ActResult<bool, NotCancelled> {
    let by =
        actor.member.ok_or_else(|| AppError::internal("a company's orders are its members' to cancel"))?;
    lock_partner(conn, partner.id).await?;
    let order = store::lock_order(conn, partner.id, order).await?.ok_or(AppError::UnknownId)?;
    actor.clock.lock_held(Some(order.changed_at));
    if order.account.state == State::Cancelled {
        return Ok(false);
    }
    may_cancel(partner, &order).map_err(NotDone::Refused)?;
    store::cancel(conn, partner.id, (order.id, order.number), by, actor.at()).await?;
    close_window(conn, partner, &order).await?;
    audit::record(conn, partner.id, actor, &OrderAct::Cancelled(details(&order)).done()).await?;
    Ok(true)
}
