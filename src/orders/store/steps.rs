//! What becomes of an order: its state in its row, its lines and the directory; and what it does to memberships.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::payments::note_difference;
use crate::base::ids::{BenefitId, EnrollmentId, MemberId, OrderId, PackageVersionId, PartnerId, ProductId};
use crate::db::must_meet;
use crate::membership::store::NewBenefit;
use crate::orders::{OrderNumber, State};

/// The order's state becomes this one, from the one in which it was read under its lock.
pub(super) async fn step(
    conn: &mut PgConnection,
    partner: PartnerId,
    (order, number): (OrderId, OrderNumber),
    (from, to): (State, State),
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let stepped = sqlx::query!(
        "update orders set state = $4, changed_at = $5 where partner_id = $1 and id = $2 and state = $3",
        partner as PartnerId,
        order as OrderId,
        from.as_str(),
        to.as_str(),
        at
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&stepped, 1)?;
    let is_open = to == State::AwaitingPayment;
    sqlx::query!(
        "update order_lines set open = $3 where partner_id = $1 and order_id = $2 and open <> $3",
        partner as PartnerId,
        order as OrderId,
        is_open
    )
    .execute(&mut *conn)
    .await?;
    let stepped = sqlx::query!(
        "update order_directory set state = $2 where number = $1",
        number as OrderNumber,
        to.as_str()
    )
    .execute(conn)
    .await?;
    must_meet(&stepped, 1)
}

/// Notes that a member has cancelled an order that waited.
///
/// # Errors
/// Those of the database.
pub async fn cancel(
    conn: &mut PgConnection,
    partner: PartnerId,
    order: (OrderId, OrderNumber),
    by: MemberId,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    step(&mut *conn, partner, order, (State::AwaitingPayment, State::Cancelled), at).await?;
    let noted = sqlx::query!(
        "update orders set cancelled_by = $3 where partner_id = $1 and id = $2",
        partner as PartnerId,
        order.0 as OrderId,
        by as MemberId
    )
    .execute(conn)
    .await?;
    must_meet(&noted, 1)
}

/// Notes that an order that waited has expired.
///
/// # Errors
/// Those of the database.
pub async fn expire(
    conn: &mut PgConnection,
    partner: PartnerId,
    order: (OrderId, OrderNumber),
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    step(&mut *conn, partner, order, (State::AwaitingPayment, State::Expired), at).await?;
    note_difference(conn, partner, order).await
}

/// Notes that an order is paid, since this day.
///
/// # Errors
/// Those of the database.
pub async fn mark_paid(
    conn: &mut PgConnection,
    partner: PartnerId,
    order: (OrderId, OrderNumber),
    from: State,
    (paid_on, enrollment): (Date, EnrollmentId),
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let paid = sqlx::query!(
        "update orders set paid_on = $3, enrollment_id = $4 where partner_id = $1 and id = $2",
        partner as PartnerId,
        order.0 as OrderId,
        paid_on,
        enrollment as EnrollmentId
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&paid, 1)?;
    step(conn, partner, order, (from, State::Paid), at).await
}

/// Notes which membership an order has begun that still waits for its payment.
///
/// # Errors
/// Those of the database.
pub async fn note_begun(
    conn: &mut PgConnection,
    partner: PartnerId,
    order: OrderId,
    enrollment: EnrollmentId,
) -> sqlx::Result<()> {
    let noted = sqlx::query!(
        "update orders set enrollment_id = $3 where partner_id = $1 and id = $2",
        partner as PartnerId,
        order as OrderId,
        enrollment as EnrollmentId
    )
    .execute(conn)
    .await?;
    must_meet(&noted, 1)
}

/// The day of purchase of a membership that began before it was paid: that on which it was (R-MEM-5); where only `offers` of it were
/// bought, theirs (R-MEM-4).
///
/// # Errors
/// Those of the database.
pub async fn note_purchased(
    conn: &mut PgConnection,
    partner: PartnerId,
    (enrollment, offers): (EnrollmentId, &[PackageVersionId]),
    paid_on: Date,
) -> sqlx::Result<()> {
    if offers.is_empty() {
        let noted = sqlx::query!(
            "update enrollments set purchased_on = $3 where partner_id = $1 and id = $2",
            partner as PartnerId,
            enrollment as EnrollmentId,
            paid_on
        )
        .execute(conn)
        .await?;
        return must_meet(&noted, 1);
    }
    let noted = sqlx::query!(
        "update enrollment_offers set purchased_on = $4
         where partner_id = $1 and enrollment_id = $2 and package_version_id = any($3)",
        partner as PartnerId,
        enrollment as EnrollmentId,
        offers as &[PackageVersionId],
        paid_on
    )
    .execute(conn)
    .await?;
    must_meet(&noted, offers.len())
}

/// An order that waits and whose last day is before `latest`, the newest day that there is anywhere: the first after a mark.
#[derive(Clone, Copy, Debug)]
pub struct Due {
    pub partner: PartnerId,
    pub order: OrderId,
    pub number: OrderNumber,
    pub pay_by: Date,
}

/// The next of them, that which was to be paid first before the others.
///
/// # Errors
/// Those of the database.
pub async fn find_due(
    conn: &mut PgConnection,
    latest: Date,
    after: Option<&Due>,
) -> sqlx::Result<Option<Due>> {
    let (day, number) = after.map(|it| (it.pay_by, it.number.get())).unzip();
    sqlx::query_as!(
        Due,
        r#"select about_partner as "partner: PartnerId", id as "order: OrderId", number as "number: OrderNumber", pay_by
           from order_directory
           where state = 'awaiting_payment' and pay_by < $1 and (pay_by, number) > (coalesce($2, date '-infinity'), coalesce($3, 0))
           order by pay_by, number limit 1"#,
        latest,
        day as Option<Date>,
        number as Option<i64>
    )
    .fetch_optional(conn)
    .await
}

/// The days of a membership to which something is added.
#[derive(Clone, Copy, Debug)]
pub struct Year {
    pub anniversary_on: Date,
    /// For how many days more a benefit that needs a user may be activated.
    pub extra_days: i32,
}

/// Those of one that was not cancelled.
///
/// # Errors
/// Those of the database.
pub async fn find_year(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
) -> sqlx::Result<Option<Year>> {
    sqlx::query_as!(
        Year,
        "select anniversary_on, extra_days from enrollments
         where partner_id = $1 and id = $2 and cancelled_at is null for no key update",
        partner as PartnerId,
        enrollment as EnrollmentId
    )
    .fetch_optional(conn)
    .await
}

/// The versions of the offers that a membership holds.
///
/// # Errors
/// Those of the database.
pub async fn find_versions(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
) -> sqlx::Result<Vec<PackageVersionId>> {
    sqlx::query_scalar!(
        r#"select package_version_id as "version: PackageVersionId" from enrollment_offers
           where partner_id = $1 and enrollment_id = $2 and cancelled_at is null order by package_version_id"#,
        partner as PartnerId,
        enrollment as EnrollmentId
    )
    .fetch_all(conn)
    .await
}

/// Lets a membership, whose benefits are locked, hold further offers since this day, and grant what they all come to: what it
/// granted grows, what it didn't is added. What operators granted beside the package stays (R-CON-4).
///
/// # Errors
/// Those of the database.
pub async fn add_competency(
    conn: &mut PgConnection,
    partner: PartnerId,
    (enrollment, purchased_on): (EnrollmentId, Date),
    versions: &[PackageVersionId],
    benefits: &[NewBenefit],
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into enrollment_offers (partner_id, enrollment_id, package_version_id, purchased_on)
         select $1, $2, version, $4 from unnest($3::uuid[]) as it (version)
         on conflict (partner_id, enrollment_id, package_version_id)
         do update set cancelled_at = null, purchased_on = excluded.purchased_on",
        partner as PartnerId,
        enrollment as EnrollmentId,
        versions as &[PackageVersionId],
        purchased_on
    )
    .execute(&mut *conn)
    .await?;
    let ids: Vec<BenefitId> = benefits.iter().map(|it| it.id).collect();
    let products: Vec<ProductId> = benefits.iter().map(|it| it.product).collect();
    let quantities: Vec<Option<i32>> = benefits.iter().map(|it| it.quantity).collect();
    let activate_by: Vec<Date> = benefits.iter().map(|it| it.activate_by).collect();
    sqlx::query!(
        "insert into benefits as b (partner_id, id, enrollment_id, product_id, quantity, activate_by, created_at, kind, unit,
                                    keys_per_benefit, needs_user, credit_amount, credit_period, support, duration_months)
         select $1, it.id, $2, it.product_id, it.quantity, it.activate_by, $7, p.kind, p.unit, p.keys_per_benefit,
                p.needs_user, p.credit_amount, p.credit_period, p.support, p.duration_months
         from unnest($3::uuid[], $4::uuid[], $5::int[], $6::date[]) as it (id, product_id, quantity, activate_by)
         join products p on p.id = it.product_id
         order by it.id
         on conflict (partner_id, enrollment_id, product_id) do update
         set quantity = excluded.quantity + b.extra, acted_at = $7
         where b.quantity is distinct from excluded.quantity + b.extra",
        partner as PartnerId,
        enrollment as EnrollmentId,
        &ids as &[BenefitId],
        &products as &[ProductId],
        &quantities as &[Option<i32>],
        &activate_by,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}
