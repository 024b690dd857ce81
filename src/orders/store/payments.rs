//! What was booked of the money of orders.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::Placed;
use super::steps::step;
use crate::base::ids::{EnrollmentId, OrderId, OrderPaymentId, PartnerId, PersonId};
use crate::base::names::named;
use crate::db::must_meet;
use crate::orders::{OrderNumber, State};

named! {
    /// What was booked.
    pub enum PaymentKind {
        /// A payment.
        Payment = "payment",
        /// What operators let go of what was missing.
        LetGo = "let_go",
        /// What they paid back of what was too much.
        PaidBack = "paid_back",
    }
}

/// Something booked for an order.
#[derive(Clone, Debug)]
pub struct Payment {
    pub kind: PaymentKind,
    pub amount: i64,
    /// As the bank's statement has it.
    pub paid_on: Date,
    pub booked_at: OffsetDateTime,
    /// Why, as an operator wrote it.
    pub note: Option<String>,
}

/// What is booked for an order, in the order of booking.
///
/// # Errors
/// Those of the database.
pub async fn list_payments(
    conn: &mut PgConnection,
    partner: PartnerId,
    order: OrderId,
) -> sqlx::Result<Vec<Payment>> {
    sqlx::query_as!(
        Payment,
        r#"select kind as "kind: PaymentKind", amount, paid_on, booked_at, note from order_payments
           where partner_id = $1 and order_id = $2 order by booked_at, id"#,
        partner as PartnerId,
        order as OrderId
    )
    .fetch_all(conn)
    .await
}

/// Whether this form has booked something.
///
/// # Errors
/// Those of the database.
pub async fn find_booked(conn: &mut PgConnection, partner: PartnerId, form: Uuid) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from order_payments where partner_id = $1 and form_id = $2) as "booked!""#,
        partner as PartnerId,
        form
    )
    .fetch_one(conn)
    .await
}

/// Something to be booked.
#[derive(Clone, Copy, Debug)]
pub struct NewPayment<'a> {
    pub order: (OrderId, OrderNumber),
    pub form: Uuid,
    pub kind: PaymentKind,
    pub amount: i64,
    pub paid_on: Date,
    pub at: OffsetDateTime,
    pub by: PersonId,
    pub note: Option<&'a str>,
}

/// Books it: the order's sums change with it.
///
/// # Errors
/// Those of the database.
pub async fn book(conn: &mut PgConnection, partner: PartnerId, new: &NewPayment<'_>) -> sqlx::Result<()> {
    let (order, _) = new.order;
    sqlx::query!(
        "insert into order_payments (partner_id, id, order_id, form_id, kind, amount, paid_on, booked_at, booked_by, note)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        partner as PartnerId,
        OrderPaymentId::new() as OrderPaymentId,
        order as OrderId,
        new.form,
        new.kind.as_str(),
        new.amount,
        new.paid_on,
        new.at,
        new.by as PersonId,
        new.note
    )
    .execute(&mut *conn)
    .await?;
    let (paid, settled) = match new.kind {
        PaymentKind::Payment => (new.amount, 0),
        PaymentKind::LetGo => (0, new.amount),
        PaymentKind::PaidBack => (0, -new.amount),
    };
    let booked = sqlx::query!(
        "update orders set paid = paid + $3, settled = settled + $4 where partner_id = $1 and id = $2",
        partner as PartnerId,
        order as OrderId,
        paid,
        settled
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&booked, 1)?;
    note_difference(conn, partner, new.order).await
}

/// The company's paid orders by which a membership began or grew, by number.
///
/// # Errors
/// Those of the database.
pub async fn list_paid_of(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
) -> sqlx::Result<Vec<OrderId>> {
    sqlx::query_scalar!(
        r#"select id as "id: OrderId" from orders
           where partner_id = $1 and enrollment_id = $2 and state = 'paid' order by number"#,
        partner as PartnerId,
        enrollment as EnrollmentId
    )
    .fetch_all(conn)
    .await
}

/// Notes that so much of a paid order, which is locked, is refunded; of all of it that is its state.
///
/// # Errors
/// Those of the database.
pub async fn credit(
    conn: &mut PgConnection,
    partner: PartnerId,
    order: &Placed,
    amount: i64,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let id = (order.id, order.number);
    let credited = sqlx::query!(
        "update orders set credited = credited + $3 where partner_id = $1 and id = $2",
        partner as PartnerId,
        order.id as OrderId,
        amount
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&credited, 1)?;
    if amount == order.account.asked() {
        step(&mut *conn, partner, id, (State::Paid, State::Refunded), at).await?;
    }
    note_difference(conn, partner, id).await
}

/// Keeps in the directory whether operators have something to settle, as [`crate::orders::Account::differs`] tells it.
///
/// # Errors
/// Those of the database.
pub async fn note_difference(
    conn: &mut PgConnection,
    partner: PartnerId,
    (order, number): (OrderId, OrderNumber),
) -> sqlx::Result<()> {
    let Some(placed) = super::find_order(&mut *conn, partner, order).await? else {
        return Err(sqlx::Error::RowNotFound);
    };
    let noted = sqlx::query!(
        "update order_directory set differs = $2 where number = $1",
        number as OrderNumber,
        placed.account.differs()
    )
    .execute(conn)
    .await?;
    must_meet(&noted, 1)
}
