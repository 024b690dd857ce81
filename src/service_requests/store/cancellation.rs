//! SQL of memberships and their parts as cancellations ask for them and end them (R-MEM-5).

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::base::ids::{BenefitId, EnrollmentId, PackageVersionId, PartnerId, ProductId, ServiceRequestId};
use crate::base::money::Money;
use crate::catalogue::Name;
use crate::db::must_meet;
use crate::membership::packages::PackageLine;
use crate::membership::store::LockedRow;
use crate::membership::{Enrollment, FirstAct};
use crate::service_requests::cancellation::{Cancellable, CancellablePart, Cancels, Part, RefundEnded};

/// A membership, an offer or a benefit of it.
struct Row {
    id: EnrollmentId,
    enrollment: Enrollment,
    benefit: Option<BenefitId>,
    offer: Option<PackageVersionId>,
    name: Option<Json<Name>>,
    refund_ended_at: Option<OffsetDateTime>,
    refund_ended_by: Option<FirstAct>,
    product: Option<Json<Name>>,
    asked: Option<i32>,
}

impl Row {
    fn part(&self) -> Option<Part> {
        self.benefit.map(Part::Benefit).or(self.offer.map(Part::Offer))
    }

    fn refund_ended(&self) -> Option<RefundEnded> {
        let (at, by) = self.refund_ended_at.zip(self.refund_ended_by)?;
        Some(RefundEnded { at, by, product: self.product.clone().map(|it| it.0) })
    }
}

/// The company's memberships, that which ends first before all others, each with the parts of it that could be cancelled
/// alone on `today`: where the days for it are over there are none.
///
/// # Errors
/// Those of the database.
pub async fn list_cancellable(
    conn: &mut PgConnection,
    partner: PartnerId,
    today: Date,
) -> sqlx::Result<Vec<Cancellable>> {
    let rows = sqlx::query_as!(
        Row,
        r#"with asked as materialized (
               select enrollment_id, coalesce(cancels_benefit, cancels_offer) as part, min(number) as number
               from service_requests
               where partner_id = $1 and kind = 'cancellation' and state <> 'closed'
               group by 1, 2),
           cancellable as materialized (
               select e.*, e.cancelled_at is null and e.purchased_on + e.refund_days >= $2 as in_time from enrollments e
               where e.partner_id = $1)
           select e.id as "id!: EnrollmentId",
                  ((select to_jsonb(k) from packages k where k.code = e.package), e.purchased_on, e.starts_on, e.anniversary_on,
                   e.cancelled_at is not null, e.refund_policy, e.refund_days, e.renewal_days,
                   e.refund_ended_at is not null) as "enrollment!: Enrollment",
                  it.benefit as "benefit?: BenefitId", it.offer as "offer?: PackageVersionId",
                  it.name as "name?: Json<Name>", it.at as "refund_ended_at?", it.by as "refund_ended_by?: FirstAct",
                  case when it.at is not null and p.id is not null
                       then jsonb_build_object('own', p.name, 'others', p.names) end as "product?: Json<Name>",
                  asked.number as "asked?"
           from cancellable e
           cross join lateral (
               select null::uuid as benefit, null::uuid as offer, null::jsonb as name,
                      e.refund_ended_at as at, e.refund_ended_by as by, e.refund_ended_on_benefit as used
               union all
               select null, eo.package_version_id, to_jsonb(o.name),
                      e.refund_ended_at, e.refund_ended_by, e.refund_ended_on_benefit
               from enrollment_offers eo
               join package_versions v on v.id = eo.package_version_id
               join offers o on o.id = v.offer_id
               where e.in_time and eo.partner_id = $1 and eo.enrollment_id = e.id and eo.cancelled_at is null
               union all
               select b.id, null, jsonb_build_object('own', bp.name, 'others', bp.names), first.at, first.act, b.id
               from benefits b
               join products bp on bp.id = b.product_id
               left join lateral (
                   select act, at from (
                       select 'keys_revealed' as act, min(k.issued_at) as at from issued_keys k
                       where k.partner_id = $1 and k.benefit_id = b.id
                       union all
                       select 'assigned', min(s.assigned_at) from seat_assignments s
                       where s.partner_id = $1 and s.benefit_id = b.id and e.refund_policy = 'any_use'
                       union all
                       select 'activated', min(c.at) from activations a
                       join activation_changes c
                           on c.partner_id = $1 and c.activation_id = a.id and c.state = 'active'
                       where a.partner_id = $1 and a.benefit_id = b.id and e.refund_policy = 'any_use') acts
                   where at is not null order by at limit 1) first on true
               where e.in_time and b.partner_id = $1 and b.enrollment_id = e.id and b.cancelled_at is null) it
           left join benefits used on used.partner_id = $1 and used.id = it.used
           left join products p on p.id = used.product_id
           left join asked on asked.enrollment_id = e.id
               and asked.part is not distinct from coalesce(it.benefit, it.offer)
           order by e.anniversary_on, e.package desc, e.id,
                    it.name is not null, it.offer is null, it.name->>'own', it.name #>> '{}', it.benefit"#,
        partner as PartnerId,
        today
    )
    .fetch_all(conn)
    .await?;
    Ok(gather(rows))
}

/// Each membership with its parts, which follow it.
fn gather(rows: Vec<Row>) -> Vec<Cancellable> {
    let mut found: Vec<Cancellable> = Vec::new();
    for row in rows {
        let (refund_ended, asked) = (row.refund_ended(), row.asked);
        match (row.part(), row.name, found.last_mut()) {
            (Some(part), Some(Json(name)), Some(last)) => {
                last.parts.push(CancellablePart { part, name, refund_ended, asked });
            }
            _ => found.push(Cancellable {
                id: row.id,
                enrollment: row.enrollment,
                refund_ended,
                asked,
                parts: Vec::new(),
            }),
        }
    }
    for it in &mut found {
        // The only offer is the whole.
        if it.parts.iter().filter(|it| it.part.offer().is_some()).count() == 1 {
            it.parts.retain(|it| it.part.offer().is_none());
        }
    }
    found
}

/// The number of an open request to cancel the same, a part of it, or the whole that it is a part of. Two there can't be:
/// the schema holds that.
///
/// # Errors
/// Those of the database.
pub async fn find_open_cancellation(
    conn: &mut PgConnection,
    partner: PartnerId,
    cancels: Cancels,
) -> sqlx::Result<Option<i32>> {
    sqlx::query_scalar!(
        "select number from service_requests
         where partner_id = $1 and enrollment_id = $2 and kind = 'cancellation' and state <> 'closed'
           and ($3::uuid is null or coalesce(cancels_benefit, cancels_offer, $3) = $3)
         order by number limit 1",
        partner as PartnerId,
        cancels.enrollment as EnrollmentId,
        cancels.part.map(Part::id) as Option<Uuid>
    )
    .fetch_optional(conn)
    .await
}

/// Notes what is refunded for a cancellation that is granted.
///
/// # Errors
/// Those of the database.
pub async fn note_refund(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
    refunded: Option<&Money>,
) -> sqlx::Result<()> {
    let Some(Money { amount, currency }) = refunded else { return Ok(()) };
    let noted = sqlx::query!(
        "update service_requests set refunded = $3, refunded_currency = $4 where partner_id = $1 and id = $2",
        partner as PartnerId,
        request as ServiceRequestId,
        amount,
        currency
    )
    .execute(conn)
    .await?;
    must_meet(&noted, 1)
}

/// Ends one offer of a membership, whose benefits are locked; the others go on (R-MEM-4).
///
/// # Errors
/// Those of the database.
pub async fn cancel_offer(
    conn: &mut PgConnection,
    partner: PartnerId,
    (enrollment, offer): (EnrollmentId, PackageVersionId),
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let cancelled = sqlx::query!(
        "update enrollment_offers set cancelled_at = $4
         where partner_id = $1 and enrollment_id = $2 and package_version_id = $3 and cancelled_at is null",
        partner as PartnerId,
        enrollment as EnrollmentId,
        offer as PackageVersionId,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&cancelled, 1)
}

/// What the offers of a membership grant that stay without one of them.
///
/// # Errors
/// Those of the database.
pub async fn list_lines_without(
    conn: &mut PgConnection,
    partner: PartnerId,
    (enrollment, offer): (EnrollmentId, PackageVersionId),
) -> sqlx::Result<Vec<PackageLine>> {
    sqlx::query_as!(
        PackageLine,
        r#"select l.product_id as "product: ProductId", l.core, l.added, l.cap, l.unlimited
           from enrollment_offers o
           join package_lines l on l.package_version_id = o.package_version_id
           where o.partner_id = $1 and o.enrollment_id = $2 and o.package_version_id <> $3 and o.cancelled_at is null"#,
        partner as PartnerId,
        enrollment as EnrollmentId,
        offer as PackageVersionId
    )
    .fetch_all(conn)
    .await
}

/// The products of benefits, which are locked, and how much of each operators have granted beside its package (R-CON-4).
///
/// # Errors
/// Those of the database.
pub async fn list_products_of(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefits: &[LockedRow],
) -> sqlx::Result<Vec<(BenefitId, ProductId, i32)>> {
    let ids: Vec<BenefitId> = benefits.iter().map(|it| it.place().1).collect();
    let rows = sqlx::query!(
        r#"select id as "id: BenefitId", product_id as "product: ProductId", extra from benefits
           where partner_id = $1 and id = any($2) and cancelled_at is null"#,
        partner as PartnerId,
        &ids as &[BenefitId]
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.product, row.extra)).collect())
}

/// Lets benefits, which are locked, grant no more than so much, but never less than what is in use of them: whom a seat is
/// taken from is asked at the renewal (R-SEAT-3b).
///
/// # Errors
/// Those of the database.
pub async fn shrink_benefits(
    conn: &mut PgConnection,
    partner: PartnerId,
    quantities: &[(BenefitId, i32)],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let (ids, quantities): (Vec<BenefitId>, Vec<i32>) = quantities.iter().copied().unzip();
    let shrunk = sqlx::query!(
        "update benefits b
         set quantity = greatest(least(b.quantity, it.quantity), b.units_reserved + b.units_used, b.seats_assigned,
                                 (select max(s.seat_number) from seat_assignments s
                                  where s.partner_id = $1 and s.benefit_id = b.id)),
             acted_at = $4
         from unnest($2::uuid[], $3::integer[]) as it (id, quantity)
         where b.partner_id = $1 and b.id = it.id",
        partner as PartnerId,
        &ids as &[BenefitId],
        &quantities,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&shrunk, ids.len())
}
