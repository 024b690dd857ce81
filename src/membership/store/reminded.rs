//! SQL of what reminders and figures are of, of many companies at once, as background work reads it (R-DATE-8).

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use super::Row;
use crate::base::ids::{BenefitId, EnrollmentId, PartnerId, ProductId};
use crate::catalogue::{Credit, Kind, Names, Support, Unit};
use crate::membership::{ActivationState, Benefit, Enrollment};

/// A membership.
#[derive(Clone, Debug)]
pub struct RemindedYear {
    pub partner: PartnerId,
    pub id: EnrollmentId,
    pub enrollment: Enrollment,
    /// Since when its days are these.
    pub since: OffsetDateTime,
    /// Whether a renewal of it waits for its payment.
    pub ordered: bool,
}

/// A benefit.
#[derive(Clone, Debug)]
pub struct Reminded {
    pub partner: PartnerId,
    pub benefit: Benefit,
    /// Since when its last day is this one.
    pub since: OffsetDateTime,
}

/// The memberships of these companies that were not cancelled.
///
/// # Errors
/// Those of the database.
pub async fn list_reminded_years(
    conn: &mut PgConnection,
    partners: &[PartnerId],
) -> sqlx::Result<Vec<RemindedYear>> {
    sqlx::query_as!(
        RemindedYear,
        r#"select e.partner_id as "partner: PartnerId", e.id as "id: EnrollmentId",
                  ((select to_jsonb(k) from packages k where k.code = e.package), e.purchased_on, e.starts_on, e.anniversary_on,
                   e.cancelled_at is not null, e.refund_policy, e.refund_days, e.renewal_days,
                   e.refund_ended_at is not null) as "enrollment!: Enrollment",
                  greatest(e.created_at, (select max(g.granted_at) from grants g
                                          where g.partner_id = e.partner_id and g.enrollment_id = e.id
                                            and g.kind = 'extension')) as "since!",
                  exists (select from orders o
                          where o.partner_id = e.partner_id and o.of_enrollment_id = e.id and o.purpose = 'renewal'
                            and o.state = 'awaiting_payment') as "ordered!"
           from enrollments e where e.partner_id = any($1) and e.cancelled_at is null"#,
        partners as &[PartnerId]
    )
    .fetch_all(conn)
    .await
}

/// The benefits of these companies that end on one of these days, and all of these memberships. What has no part in whether
/// something of them is unused is not read.
///
/// # Errors
/// Those of the database.
pub async fn list_reminded(
    conn: &mut PgConnection,
    partners: &[PartnerId],
    last_days: &[Date],
    years: &[EnrollmentId],
) -> sqlx::Result<Vec<Reminded>> {
    let rows = sqlx::query_as!(
        RemindedRow,
        r#"select b.partner_id as "partner: PartnerId", b.id as "id: BenefitId", b.product_id as "product: ProductId", p.name,
                  p.names as "names: Json<Names>", b.kind as "kind!: Kind", b.unit as "unit!: Unit", b.quantity,
                  b.credit_period as "credit: Credit", b.keys_per_benefit as "keys_per_benefit!", b.keys_issued,
                  b.seats_assigned, b.support as "support: Support", b.units_reserved, b.units_used,
                  b.activation as "activation: ActivationState", b.activation_changed_at, b.active_until, b.activate_by,
                  programme.technical_activation_user, b.enrollment_id as "enrollment_id: EnrollmentId",
                  ((select to_jsonb(k) from packages k where k.code = e.package), e.purchased_on, e.starts_on, e.anniversary_on,
                   coalesce(e.cancelled_at, b.cancelled_at) is not null, e.refund_policy, e.refund_days, e.renewal_days,
                   e.refund_ended_at is not null) as "enrollment!: Enrollment",
                  greatest(b.created_at, (select max(g.granted_at) from grants g
                                          where g.partner_id = b.partner_id and g.enrollment_id = b.enrollment_id
                                            and g.kind = 'extension')) as "since!"
           from benefits b
           join enrollments e on e.partner_id = b.partner_id and e.id = b.enrollment_id
           join products p on p.id = b.product_id
           cross join programme
           where b.partner_id = any($1) and e.cancelled_at is null and b.cancelled_at is null
             and (b.activate_by = any($2) or b.enrollment_id = any($3)
                  or (b.kind = 'technical' and e.anniversary_on = any($2)))"#,
        partners as &[PartnerId],
        last_days,
        years as &[EnrollmentId]
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Reminded::from).collect())
}

/// All benefits of these companies' memberships that have not ended, as figures count them: they are told by no name.
///
/// # Errors
/// Those of the database.
pub async fn list_in_force(
    conn: &mut PgConnection,
    partners: &[PartnerId],
) -> sqlx::Result<Vec<(PartnerId, Benefit)>> {
    let rows = sqlx::query_as!(
        RemindedRow,
        r#"select b.partner_id as "partner: PartnerId", b.id as "id: BenefitId", b.product_id as "product: ProductId",
                  '' as "name!", '{}'::jsonb as "names!: Json<Names>", b.kind as "kind!: Kind", b.unit as "unit!: Unit",
                  b.quantity, b.credit_period as "credit: Credit", b.keys_per_benefit as "keys_per_benefit!", b.keys_issued,
                  b.seats_assigned, b.support as "support: Support", b.units_reserved, b.units_used,
                  b.activation as "activation: ActivationState", b.activation_changed_at, b.active_until, b.activate_by,
                  programme.technical_activation_user, b.enrollment_id as "enrollment_id: EnrollmentId",
                  (to_jsonb(k), e.purchased_on, e.starts_on, e.anniversary_on, false, e.refund_policy, e.refund_days,
                   e.renewal_days, e.refund_ended_at is not null) as "enrollment!: Enrollment",
                  b.created_at as since
           from benefits b
           join enrollments e on e.partner_id = b.partner_id and e.id = b.enrollment_id
           join packages k on k.code = e.package
           cross join programme
           where b.partner_id = any($1) and e.cancelled_at is null and e.ended_at is null and b.cancelled_at is null"#,
        partners as &[PartnerId]
    )
    .fetch_all(conn)
    .await?;
    let rows = rows.into_iter().map(Reminded::from);
    Ok(rows.map(|it| (it.partner, it.benefit)).collect())
}

struct RemindedRow {
    partner: PartnerId,
    id: BenefitId,
    product: ProductId,
    name: String,
    names: Json<Names>,
    kind: Kind,
    unit: Unit,
    quantity: Option<i32>,
    credit: Option<Credit>,
    keys_per_benefit: i32,
    keys_issued: i32,
    seats_assigned: i32,
    support: Option<Support>,
    units_reserved: i32,
    units_used: i32,
    activation: Option<ActivationState>,
    activation_changed_at: Option<OffsetDateTime>,
    active_until: Option<Date>,
    activate_by: Date,
    technical_activation_user: bool,
    enrollment_id: EnrollmentId,
    enrollment: Enrollment,
    since: OffsetDateTime,
}

impl From<RemindedRow> for Reminded {
    fn from(it: RemindedRow) -> Self {
        let row = Row {
            id: it.id,
            product: it.product,
            name: it.name,
            names: it.names,
            kind: it.kind,
            unit: it.unit,
            quantity: it.quantity,
            credit: it.credit,
            keys_per_benefit: it.keys_per_benefit,
            keys_issued: it.keys_issued,
            // Where keys were issued, the benefit is used.
            keys_redeemed: 0,
            pool_short: false,
            seats_assigned: it.seats_assigned,
            support: it.support,
            units_reserved: it.units_reserved,
            units_used: it.units_used,
            activation: it.activation,
            activation_changed_at: it.activation_changed_at,
            active_until: it.active_until,
            activate_by: it.activate_by,
            technical_activation_user: it.technical_activation_user,
            enrollment_id: it.enrollment_id,
            enrollment: it.enrollment,
            subscription_seats: None,
            subscription_ends_on: None,
            given: None,
        };
        Self { partner: it.partner, benefit: row.into(), since: it.since }
    }
}
