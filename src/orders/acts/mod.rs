//! What is done with orders. The company's row is locked first, then the order, then what its membership grants, and the number
//! of an invoice is taken last of all.

mod begin;
mod cancel;
mod ending;
mod expire;
mod following;
mod lapse;
mod pay;
mod place;
mod refund;
pub mod statements;

use sqlx::PgConnection;

pub use cancel::{NotCancelled, cancel, may_cancel};
pub use ending::{end_benefits, end_offer};
pub use expire::{expire, expire_next};
pub use following::{Changed, Changes, SeatsOver};
pub use lapse::{lapse, lapse_next};
pub use pay::{Came, Money as Paid, NotBooked, NotSettled, WrongPayment, WrongSettling, confirm, settle};
pub use place::{NotOrdered, Plan, Planned, Seen, Wish, WrongBilling, order, plan};
pub use refund::{Refund, lock_refundable, refund};

use super::OrderNumber;
use super::reference::Reference;
use super::store::Placed;
use crate::audit::{self, Actor, OrderAct, OrderDetails, Recorded};
use crate::base::ids::PersonId;
use crate::catalogue::Name;
use crate::error::{AppError, AppResult};
use crate::mail::outbox;
use crate::membership::store::{lock_ending, set_window};
use crate::orders::mails::OrderMail;
use crate::partners::Partner;

/// The reference of an order, by which people quote it and pay it.
#[must_use]
pub fn reference(number: OrderNumber) -> String {
    Reference::of(number).to_string()
}

/// What an entry knows of an order.
#[must_use]
pub fn details(order: &Placed) -> OrderDetails {
    OrderDetails {
        order_id: Some(order.id),
        reference: Some(reference(order.number)),
        offers: Some(Name::all_own(&order.names())),
        currency: Some(order.currency.clone()),
        ..OrderDetails::default()
    }
}

/// The same, for the programme's log.
#[must_use]
pub fn of_programme(partner: &Partner, details: OrderDetails) -> OrderDetails {
    OrderDetails { partner_id: Some(partner.id), mpn_id: Some(partner.mpn_id), ..details }
}

/// Writes down what the programme did with an order, in both logs.
async fn record_in_both(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    act: fn(OrderDetails) -> OrderAct,
    details: OrderDetails,
) -> AppResult<()> {
    audit::record(conn, partner.id, actor, &act(details.clone()).done()).await?;
    Ok(audit::record_programme(conn, actor, &act(of_programme(partner, details)).done()).await?)
}

/// The operator who does it.
fn operator(actor: &Actor) -> AppResult<PersonId> {
    actor.person.ok_or_else(|| AppError::internal("operators book payments"))
}

/// Tells the one who ordered.
async fn tell_buyer(
    conn: &mut PgConnection,
    partner: &Partner,
    order: &Placed,
    mail: &OrderMail,
    actor: &Actor,
) -> AppResult<()> {
    Ok(outbox::enqueue_to_members(conn, partner.id, &[order.buyer], mail, actor.at()).await?)
}

/// A renewal that ends unpaid keeps the window open no longer (R-DATE-4).
async fn close_window(conn: &mut PgConnection, partner: &Partner, order: &Placed) -> AppResult<()> {
    let (Some(days), Some(of)) = (order.window_days, order.of) else { return Ok(()) };
    match lock_ending(conn, partner.id, of).await? {
        Some(it) if it.followed_by.is_none() => Ok(set_window(conn, partner.id, of, days).await?),
        _ => Ok(()),
    }
}
