//! Payments, as operators confirm them, and what they settle where too little or too much came (R-ORD-2).

use sqlx::PgConnection;
use time::Date;
use uuid::Uuid;

use super::begin::{Target, begin, find_target};
use super::{details, of_programme, operator, record_in_both, reference};
use crate::audit::{self, Actor, Because, Entry, OrderAct, OrderDetails, Recorded};
use crate::base::ids::{EnrollmentId, OrderId};
use crate::base::typed::{self, TextProblem};
use crate::dates;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::outbox;
use crate::orders::mails::OrderMail;
use crate::orders::store::{self, InvoiceKind, NewInvoice, NewPayment, PaymentKind, Placed, Selling};
use crate::orders::{Purpose, Standing, State};
use crate::partners::Partner;
use crate::partners::store::lock_partner;

/// A payment, as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct Money {
    /// In the smallest unit of the order's currency; none: what was typed is no amount.
    pub amount: Option<i64>,
    /// As the bank's statement has it; none: what was typed is no date.
    pub paid_on: Option<Date>,
    /// What the form is known by: sent twice, it is booked once.
    pub once: Uuid,
}

/// What a payment did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// The same form was sent before.
    Before,
    /// The order is paid, and what it is for has begun.
    Paid,
    /// So much is still missing.
    Short(i64),
    /// So much is too much, or came for an order that asks for nothing.
    Over(i64),
}

/// What is wrong with a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WrongPayment {
    Amount,
    NoDate,
    /// It is still to come.
    InFuture,
    /// It is before the day of the order, this one.
    BeforeOrder(Date),
    /// The company has got what stands in the way of what was ordered: the order is to be cancelled first.
    InTheWay,
}

/// Why a payment is not booked: all that is wrong, in the order of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotBooked(pub Vec<WrongPayment>);

/// Why nothing is settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSettled {
    /// Nothing is missing and nothing is too much.
    Even,
    /// The page has shown another amount.
    ChangedMeanwhile,
    Wrong(Vec<WrongSettling>),
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongSettling {
    Day(WrongPayment),
    Note(TextProblem),
}

impl NotBooked {
    /// The entry of the refused attempt, in the programme's log.
    #[must_use]
    pub fn entry(&self, partner: &Partner, order: &Placed) -> Entry {
        OrderAct::PaymentBooked(of_programme(partner, details(order))).refused(Because::WrongEntries)
    }
}

impl NotSettled {
    /// The entry of the refused attempt, in the programme's log.
    #[must_use]
    pub fn entry(&self, partner: &Partner, order: &Placed) -> Entry {
        let because = match self {
            Self::Even => Because::TooLate,
            Self::ChangedMeanwhile => Because::ChangedMeanwhile,
            Self::Wrong(_) => Because::WrongEntries,
        };
        OrderAct::Settled(of_programme(partner, details(order))).refused(because)
    }
}

/// Locks the company and its order, in this order, and takes the time.
async fn lock(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    order: OrderId,
) -> AppResult<Placed> {
    lock_partner(conn, partner.id).await?;
    let order = store::lock_order(conn, partner.id, order).await?.ok_or(AppError::UnknownId)?;
    actor.clock.lock_held(Some(order.changed_at));
    Ok(order)
}

/// Whether money can have been paid for an order on this day. Banks name the day of their own zone, which may be the one before
/// that of the company's order.
fn check_day(day: Option<Date>, order: &Placed, today: Date) -> Result<Date, WrongPayment> {
    let day = day.ok_or(WrongPayment::NoDate)?;
    if day > today {
        Err(WrongPayment::InFuture)
    } else if day < dates::day_before(order.ordered_on) {
        Err(WrongPayment::BeforeOrder(order.ordered_on))
    } else {
        Ok(day)
    }
}

/// Books a payment. What is paid in full begins, on the day paid (R-DATE-4).
///
/// # Errors
/// [`NotBooked`]; [`AppError::UnknownId`]; those of the database.
pub async fn confirm(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    order: OrderId,
    money: Money,
) -> ActResult<Came, NotBooked> {
    let by = operator(actor)?;
    let order = lock(conn, partner, actor, order).await?;
    if store::find_booked(conn, partner.id, money.once).await? {
        return Ok(Came::Before);
    }
    let amount = money.amount.filter(|it| *it > 0).ok_or(WrongPayment::Amount);
    let paid_on = check_day(money.paid_on, &order, partner.date_at(actor.at()));
    let (amount, paid_on) = match (amount, paid_on) {
        (Ok(amount), Ok(day)) => (amount, day),
        (amount, day) => {
            return Err(NotDone::Refused(NotBooked(amount.err().into_iter().chain(day.err()).collect())));
        }
    };
    let standing = order.payable().standing(paid_on);
    let target = find_target(conn, partner, actor, &order, partner.date_at(actor.at())).await?;
    let begins = target.is_some() || order.enrollment.is_some();
    // What has expired isn't revived then: its money is shown as too much.
    if standing == Standing::Awaited && !begins {
        return Err(NotDone::Refused(NotBooked(vec![WrongPayment::InTheWay])));
    }
    let new = NewPayment {
        order: (order.id, order.number),
        form: money.once,
        kind: PaymentKind::Payment,
        amount,
        paid_on,
        at: actor.at(),
        by,
        note: None,
    };
    store::book(conn, partner.id, &new).await?;
    let told = OrderDetails { amount: Some(amount), from: Some(paid_on), ..details(&order) };
    record_in_both(conn, partner, actor, OrderAct::PaymentBooked, told).await?;
    let booked = store::find_order(conn, partner.id, order.id).await?.ok_or(sqlx::Error::RowNotFound)?;
    let missing = booked.account.total - booked.account.paid - booked.account.settled;
    match standing {
        Standing::Revives if target.is_none() => Ok(Came::Over(booked.account.balance())),
        Standing::Awaited | Standing::Revives if missing <= 0 => {
            finish(conn, partner, actor, &booked, target).await?;
            Ok(if missing < 0 { Came::Over(-missing) } else { Came::Paid })
        }
        Standing::Awaited | Standing::Revives => Ok(Came::Short(missing)),
        Standing::Paid | Standing::Closed(_) => Ok(Came::Over(booked.account.balance())),
    }
}

/// An order that is paid in full begins what it is for, unless that has begun; its day is the last on which money came.
async fn finish(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    order: &Placed,
    target: Option<Target>,
) -> AppResult<()> {
    let payments = store::list_payments(conn, partner.id, order.id).await?;
    let came = payments.iter().filter(|it| it.kind == PaymentKind::Payment).map(|it| it.paid_on).max();
    let paid_on = came.unwrap_or(order.ordered_on).max(order.ordered_on);
    let selling = store::find_selling(conn, partner.id).await?;
    let enrollment = match order.enrollment.filter(|_| order.account.state == State::AwaitingPayment) {
        Some(active) => {
            let added = order.purpose == Purpose::Competency;
            let versions: Vec<_> = order.lines.iter().map(|it| it.version).filter(|_| added).collect();
            store::note_purchased(conn, partner.id, (active, &versions), paid_on).await?;
            active
        }
        None => {
            let target = target.ok_or_else(|| AppError::internal("something stands in the way"))?;
            begin(conn, partner, actor, order, (target, paid_on)).await?
        }
    };
    complete(conn, partner, actor, order, (paid_on, enrollment), &selling).await
}

/// Notes that an order is paid, tells it, and makes the invoice, whose number is taken last.
pub(super) async fn complete(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    order: &Placed,
    (paid_on, enrollment): (Date, EnrollmentId),
    selling: &Selling,
) -> AppResult<()> {
    let (id, state) = ((order.id, order.number), order.account.state);
    store::mark_paid(conn, partner.id, id, state, (paid_on, enrollment), actor.at()).await?;
    // One of nothing can't differ, and companies' own requests don't write what operators settle.
    if order.account.total > 0 {
        store::note_difference(conn, partner.id, id).await?;
    }
    let told = OrderDetails {
        enrollment_id: Some(enrollment),
        amount: Some(order.account.total),
        from: Some(paid_on),
        ..details(order)
    };
    audit::record(conn, partner.id, actor, &OrderAct::Paid(told.clone()).done()).await?;
    if actor.member.is_none() {
        audit::record_programme(conn, actor, &OrderAct::Paid(of_programme(partner, told)).done()).await?;
    }
    let mail = OrderMail::OrderPaid {
        company: partner.named(),
        order: order.id,
        reference: reference(order.number),
        offers: order.names(),
        paid_on,
    };
    outbox::enqueue_to_member_or_admins(conn, partner.id, order.buyer, (&mail, &mail), actor.at()).await?;
    let invoice = NewInvoice {
        order: order.id,
        kind: InvoiceKind::Invoice,
        at: actor.at(),
        net: order.price.net,
        tax: order.price.tax,
        selling,
    };
    store::issue(conn, partner.id, &invoice).await?;
    Ok(())
}

/// What an operator settles: the rest that is missing is let go, or what is too much was paid back on a day; with a note that the
/// company reads. `seen` is the balance that the page has shown.
///
/// # Errors
/// As [`NotSettled`] tells; [`AppError::UnknownId`]; those of the database.
pub async fn settle(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    order: OrderId,
    (day, note, seen, once): (Option<Date>, &str, i64, Uuid),
) -> ActResult<(), NotSettled> {
    let by = operator(actor)?;
    let order = lock(conn, partner, actor, order).await?;
    if store::find_booked(conn, partner.id, once).await? {
        return Ok(());
    }
    let refused = |why| NotDone::Refused(why);
    if !order.account.differs() {
        return Err(refused(NotSettled::Even));
    }
    let balance = order.account.balance();
    if balance != seen {
        return Err(refused(NotSettled::ChangedMeanwhile));
    }
    let kind = if balance < 0 { PaymentKind::LetGo } else { PaymentKind::PaidBack };
    let today = partner.date_at(actor.at());
    let target = find_target(conn, partner, actor, &order, today).await?;
    if kind == PaymentKind::LetGo && target.is_none() && order.enrollment.is_none() {
        return Err(refused(NotSettled::Wrong(vec![WrongSettling::Day(WrongPayment::InTheWay)])));
    }
    let paid_on = match kind {
        PaymentKind::PaidBack => check_day(day, &order, today).map_err(WrongSettling::Day),
        _ => Ok(today),
    };
    let note = typed::line(note).map_err(WrongSettling::Note);
    let (paid_on, note) = match (paid_on, note) {
        (Ok(day), Ok(note)) => (day, note),
        (day, note) => {
            let wrong = day.err().into_iter().chain(note.err()).collect();
            return Err(refused(NotSettled::Wrong(wrong)));
        }
    };
    let new = NewPayment {
        order: (order.id, order.number),
        form: once,
        kind,
        amount: balance.saturating_abs(),
        paid_on,
        at: actor.at(),
        by,
        note: Some(&note),
    };
    store::book(conn, partner.id, &new).await?;
    let told = OrderDetails {
        amount: Some(new.amount),
        back: Some(kind == PaymentKind::PaidBack),
        why: Some(note.clone()),
        ..details(&order)
    };
    record_in_both(conn, partner, actor, OrderAct::Settled, told).await?;
    if kind == PaymentKind::LetGo && order.account.state == State::AwaitingPayment {
        let order = store::find_order(conn, partner.id, order.id).await?.ok_or(sqlx::Error::RowNotFound)?;
        finish(conn, partner, actor, &order, target).await?;
    }
    Ok(())
}
