//! SQL of granted benefits, seen by the pages of a partner.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::Benefit;
use crate::base::ids::{BenefitId, EnrollmentId, PartnerId, ProductId};
use crate::catalogue::{Credit, Kind};
use crate::membership::{Enrollment, Latest, Subscription};

struct Row {
    id: BenefitId,
    product_id: ProductId,
    name: String,
    kind: String,
    unit: String,
    quantity: Option<i32>,
    credit_period: Option<String>,
    keys_per_benefit: i32,
    keys_issued: i32,
    seats_assigned: i32,
    support: Option<String>,
    units_reserved: i32,
    units_used: i32,
    activation: Option<String>,
    activation_changed_at: Option<OffsetDateTime>,
    active_until: Option<Date>,
    activate_by: Date,
    enrollment_id: EnrollmentId,
    package: String,
    purchased_on: Date,
    starts_on: Date,
    anniversary_on: Date,
    cancelled: bool,
    refund_ended: bool,
    subscription_seats: Option<i32>,
    subscription_ends_on: Option<Date>,
}

impl TryFrom<Row> for Benefit {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> sqlx::Result<Self> {
        // The schema's check constraints allow no other names.
        let odd = |name: &str| sqlx::Error::Decode(format!("unknown name {name}").into());
        Ok(Self {
            id: row.id,
            product: row.product_id,
            name: row.name,
            kind: row.kind.parse().map_err(|()| odd(&row.kind))?,
            unit: row.unit.parse().map_err(|()| odd(&row.unit))?,
            quantity: row.quantity,
            credit: Credit::of_period(row.credit_period.as_deref()),
            keys_per_benefit: row.keys_per_benefit,
            keys_issued: row.keys_issued,
            seats_assigned: row.seats_assigned,
            support: match row.support {
                Some(support) => Some(support.parse().map_err(|()| odd(&support))?),
                None => None,
            },
            units_reserved: row.units_reserved,
            units_used: row.units_used,
            activation: match row.activation.zip(row.activation_changed_at) {
                Some((state, since)) => {
                    let state = state.parse().map_err(|()| odd(&state))?;
                    Some(Latest { state, since, active_until: row.active_until })
                }
                None => None,
            },
            activate_by: row.activate_by,
            enrollment_id: row.enrollment_id,
            enrollment: Enrollment {
                package: row.package.parse().map_err(|_| odd(&row.package))?,
                purchased_on: row.purchased_on,
                starts_on: row.starts_on,
                anniversary_on: row.anniversary_on,
                cancelled: row.cancelled,
                refund_ended: row.refund_ended,
            },
            subscription: row
                .subscription_seats
                .zip(row.subscription_ends_on)
                .map(|(seats, ends_on)| Subscription { seats, ends_on }),
        })
    }
}

async fn select(
    conn: &mut PgConnection,
    partner: PartnerId,
    kind: Option<Kind>,
    benefit: Option<BenefitId>,
) -> sqlx::Result<Vec<Benefit>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select b.id as "id: BenefitId", b.product_id as "product_id: ProductId", p.name, p.kind, p.unit,
                  b.quantity, p.credit_period, p.keys_per_benefit, b.keys_issued, b.seats_assigned, b.activate_by,
                  p.support, b.units_reserved, b.units_used, b.activation, b.activation_changed_at, b.active_until,
                  b.enrollment_id as "enrollment_id: EnrollmentId",
                  e.package, e.purchased_on, e.starts_on, e.anniversary_on,
                  e.cancelled_at is not null as "cancelled!", e.refund_ended_at is not null as "refund_ended!",
                  s.seats as "subscription_seats?", s.ends_on as "subscription_ends_on?"
           from benefits b
           join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
           join products p on p.id = b.product_id
           left join subscriptions s on s.partner_id = $1 and s.product_id = b.product_id
           where b.partner_id = $1
             and ($2::text is null or p.kind = $2)
             and ($3::uuid is null or b.id = $3)"#,
        partner.0,
        kind.map(Kind::as_str),
        benefit.map(|benefit| benefit.0)
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Benefit::try_from).collect()
}

/// A partner's benefits, of one kind or of all.
///
/// # Errors
/// Those of the database.
pub async fn list_benefits(
    conn: &mut PgConnection,
    partner: PartnerId,
    kind: Option<Kind>,
) -> sqlx::Result<Vec<Benefit>> {
    select(conn, partner, kind, None).await
}

/// One benefit of the partner.
///
/// # Errors
/// Those of the database.
pub async fn find_benefit(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
) -> sqlx::Result<Option<Benefit>> {
    Ok(select(conn, partner, None, Some(benefit)).await?.pop())
}

/// One benefit of the partner, its row locked to the end of the transaction: what is read of it then holds.
///
/// # Errors
/// Those of the database.
pub async fn lock_benefit(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
) -> sqlx::Result<Option<Benefit>> {
    sqlx::query!(
        "select 1 as one from benefits where partner_id = $1 and id = $2 for update",
        partner.0,
        benefit.0
    )
    .fetch_optional(&mut *conn)
    .await?;
    find_benefit(conn, partner, benefit).await
}

/// Notes the act that ends the right to a refund, unless one did before (R-MEM-5).
///
/// # Errors
/// Those of the database.
pub async fn end_refund(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: &Benefit,
    act: &'static str,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update enrollments
         set refund_ended_at = $3, refund_ended_by = $4, refund_ended_on_benefit = $5
         where partner_id = $1 and id = $2 and refund_ended_at is null",
        partner.0,
        benefit.enrollment_id.0,
        now,
        act,
        benefit.id.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// An enrollment with the names of the offers that make it up.
#[derive(Debug)]
pub struct EnrollmentRow {
    /// The package's name in the database.
    pub package: String,
    /// The day of purchase.
    pub purchased_on: Date,
    /// Its first day.
    pub starts_on: Date,
    /// Its anniversary.
    pub anniversary_on: Date,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// The offers' names.
    pub offers: Vec<String>,
}

/// A partner's enrollments with their offers.
///
/// # Errors
/// Those of the database.
pub async fn list_enrollments(
    conn: &mut PgConnection,
    partner: PartnerId,
) -> sqlx::Result<Vec<EnrollmentRow>> {
    sqlx::query_as!(
        EnrollmentRow,
        r#"select e.package, e.purchased_on, e.starts_on, e.anniversary_on,
                  e.cancelled_at is not null as "cancelled!",
                  array(select o.name from enrollment_offers eo
                        join package_versions v on v.id = eo.package_version_id
                        join offers o on o.id = v.offer_id
                        where eo.partner_id = $1 and eo.enrollment_id = e.id
                        order by o.name) as "offers!"
           from enrollments e where e.partner_id = $1 order by e.anniversary_on, e.package desc"#,
        partner.0
    )
    .fetch_all(conn)
    .await
}
