//! SQL of granted benefits, seen by the pages of a partner.

mod bought;
mod ending;
mod locks;
mod reminded;

use sqlx::error::BoxDynError;
use sqlx::postgres::types::PgRecordDecoder;
use sqlx::postgres::{PgTypeInfo, PgValueRef};
use sqlx::types::Json;
use sqlx::{PgConnection, Postgres};
use time::{Date, OffsetDateTime};

pub use self::bought::{Bought, NewBenefit, PurchaseTerms, find_terms, insert_bought};
pub use self::ending::{
    Ending, cancel_benefits, cancel_enrollment, lock_ending, note_ended, note_followed, set_window,
};
pub use self::locks::{
    LockedBenefit, LockedRow, lock_benefit, lock_benefits, lock_membership, lock_product, lock_rows,
    note_acts, note_first_act,
};
pub use self::reminded::{Reminded, RemindedYear, list_in_force, list_reminded, list_reminded_years};
use super::Benefit;
use crate::base::ids::{BenefitId, EnrollmentId, PartnerId, ProductId};
use crate::catalogue::{Credit, Kind, Name, Names, Support, Unit};
use crate::membership::{ActivationState, Enrollment, Grant, Latest, Package, Subscription, activate_by_now};

/// Reads the record `(package, purchased_on, starts_on, anniversary_on, cancelled, refund_policy, refund_days,
/// renewal_days, refund_ended)` that
/// queries select as `"…: Enrollment"`: the one place that makes an enrollment of columns.
impl<'r> sqlx::Decode<'r, Postgres> for Enrollment {
    fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        let mut record = PgRecordDecoder::new(value)?;
        Ok(Self {
            package: record.try_decode()?,
            purchased_on: record.try_decode()?,
            starts_on: record.try_decode()?,
            anniversary_on: record.try_decode()?,
            cancelled: record.try_decode()?,
            refund_policy: record.try_decode()?,
            refund_days: record.try_decode()?,
            renewal_days: record.try_decode()?,
            refund_ended: record.try_decode()?,
        })
    }
}

impl sqlx::Type<Postgres> for Enrollment {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_name("record")
    }

    fn compatible(ty: &PgTypeInfo) -> bool {
        sqlx::TypeInfo::name(ty).eq_ignore_ascii_case("record")
    }
}

/// Queries give a package's row, `(select to_jsonb(k) from packages k where k.code = …)`: few columns, in a table of few rows.
impl sqlx::Type<Postgres> for Package {
    fn type_info() -> PgTypeInfo {
        <Json<Self> as sqlx::Type<Postgres>>::type_info()
    }

    fn compatible(ty: &PgTypeInfo) -> bool {
        <Json<Self> as sqlx::Type<Postgres>>::compatible(ty)
    }
}

impl<'r> sqlx::Decode<'r, Postgres> for Package {
    fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        Ok(<Json<Self> as sqlx::Decode<'r, Postgres>>::decode(value)?.0)
    }
}

struct Row {
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
    keys_redeemed: i32,
    pool_short: bool,
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
    subscription_seats: Option<i32>,
    subscription_ends_on: Option<Date>,
    given: Option<Json<Vec<Grant>>>,
}

impl From<Row> for Benefit {
    fn from(row: Row) -> Self {
        let activation = row.activation.zip(row.activation_changed_at);
        let subscription = row.subscription_seats.zip(row.subscription_ends_on);
        Self {
            id: row.id,
            product: row.product,
            name: Name::new(row.name, row.names.0),
            kind: row.kind,
            unit: row.unit,
            quantity: row.quantity,
            credit: row.credit,
            keys_per_benefit: row.keys_per_benefit,
            keys_issued: row.keys_issued,
            keys_redeemed: row.keys_redeemed,
            pool_short: row.pool_short,
            seats_assigned: row.seats_assigned,
            support: row.support,
            units_reserved: row.units_reserved,
            units_used: row.units_used,
            activation: activation.map(|(state, since)| Latest {
                state,
                since,
                active_until: row.active_until,
            }),
            activate_by: activate_by_now(
                row.activate_by,
                row.kind,
                row.enrollment.anniversary_on,
                row.technical_activation_user,
            ),
            enrollment_id: row.enrollment_id,
            enrollment: row.enrollment,
            subscription: subscription.map(|(seats, ends_on)| Subscription { seats, ends_on }),
            given: row.given.map(|it| it.0).unwrap_or_default(),
        }
    }
}

async fn select(
    conn: &mut PgConnection,
    partner: PartnerId,
    kind: Option<Kind>,
    benefits: Option<&[BenefitId]>,
) -> sqlx::Result<Vec<Benefit>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select b.id as "id: BenefitId", b.product_id as "product: ProductId", p.name,
                  p.names as "names: Json<Names>",
                  b.kind as "kind!: Kind", b.unit as "unit!: Unit",
                  b.quantity, b.credit_period as "credit: Credit", b.keys_per_benefit as "keys_per_benefit!", b.keys_issued,
                  b.seats_assigned,
                  b.keys_issued = 0 and (select count(*) from (
                      select from pool_keys k where k.product_id = b.product_id and k.drawn_at is null
                          and not exists (
                              select from key_pools r where r.product_id = b.product_id and r.retired_at is not null)
                      limit b.keys_per_benefit) enough) < b.keys_per_benefit as "pool_short!",
                  case when b.keys_issued = 0 then 0 else (
                      select count(*)::int from redemptions r
                      where r.partner_id = $1 and r.product_id = b.product_id and r.benefit_id = b.id)
                  end as "keys_redeemed!",
                  b.activate_by, programme.technical_activation_user,
                  b.support as "support: Support", b.units_reserved, b.units_used,
                  b.activation as "activation: ActivationState", b.activation_changed_at, b.active_until,
                  b.enrollment_id as "enrollment_id: EnrollmentId",
                  ((select to_jsonb(k) from packages k where k.code = e.package), e.purchased_on, e.starts_on, e.anniversary_on,
                   coalesce(e.cancelled_at, b.cancelled_at) is not null, e.refund_policy,
                   e.refund_days, e.renewal_days, e.refund_ended_at is not null) as "enrollment!: Enrollment",
                  s.seats as "subscription_seats?", s.ends_on as "subscription_ends_on?",
                  case when b.extra > 0 then (
                      select jsonb_agg(jsonb_build_object('what', jsonb_build_object('kind', g.kind, 'more', g.quantity),
                                                          'reason', g.reason, 'at', g.granted_at) order by g.granted_at)
                      from grants g where g.partner_id = $1 and g.benefit_id = b.id)
                  end as "given?: Json<Vec<Grant>>"
           from benefits b
           join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
           join products p on p.id = b.product_id
           cross join programme
           left join subscriptions s on s.partner_id = $1 and s.product_id = b.product_id
           where b.partner_id = $1
             and ($2::text is null or b.kind = $2)
             and ($3::uuid[] is null or b.id = any($3))"#,
        partner as PartnerId,
        kind as Option<Kind>,
        benefits as Option<&[BenefitId]>
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Benefit::from).collect())
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
    Ok(select(conn, partner, None, Some(&[benefit])).await?.pop())
}

/// These benefits of the partner, as far as there are, by id.
///
/// # Errors
/// Those of the database.
pub async fn find_benefits(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefits: &[BenefitId],
) -> sqlx::Result<Vec<Benefit>> {
    let mut found = select(conn, partner, None, Some(benefits)).await?;
    found.sort_by_key(|it| it.id);
    Ok(found)
}
