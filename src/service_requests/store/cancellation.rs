//! SQL of memberships and their parts as cancellations ask for them and end them (R-MEM-5).

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::base::ids::{BenefitId, EnrollmentId, PackageVersionId, PartnerId, ServiceRequestId};
use crate::base::money::Money;
use crate::catalogue::Name;
use crate::db::must_meet;
use crate::membership::{Enrollment, FirstAct};
use crate::service_requests::cancellation::{Cancellable, CancellablePart, Cancels, Part, RefundEnded};

/// A membership, an offer or a benefit of it.
struct Row {
    id: EnrollmentId,
    enrollment: Enrollment,
    benefit: Option<BenefitId>,
    offer: Option<PackageVersionId>,
    name: Option<Json<Name>>,
    purchased_on: Option<Date>,
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
                  it.name as "name?: Json<Name>", it.purchased_on as "purchased_on?", it.at as "refund_ended_at?", it.by as "refund_ended_by?: FirstAct",
                  case when it.at is not null and p.id is not null
                       then jsonb_build_object('own', p.name, 'others', p.names) end as "product?: Json<Name>",
                  asked.number as "asked?"
           from cancellable e
           cross join lateral (
               select null::uuid as benefit, null::uuid as offer, null::jsonb as name, null::date as purchased_on,
                      e.refund_ended_at as at, e.refund_ended_by as by, e.refund_ended_on_benefit as used
               union all
               select null, eo.package_version_id, jsonb_build_object('own', o.name, 'others', o.names), eo.purchased_on,
                      e.refund_ended_at, e.refund_ended_by, e.refund_ended_on_benefit
               from enrollment_offers eo
               join package_versions v on v.id = eo.package_version_id
               join offers o on o.id = v.offer_id
               where e.cancelled_at is null and coalesce(eo.purchased_on, e.purchased_on) + e.refund_days >= $2
                 and eo.partner_id = $1 and eo.enrollment_id = e.id and eo.cancelled_at is null
                 -- The only offer is the whole.
                 and (select count(*) from enrollment_offers held
                      where held.partner_id = $1 and held.enrollment_id = e.id and held.cancelled_at is null) > 1
               union all
               select b.id, null, jsonb_build_object('own', bp.name, 'others', bp.names), null, first.at, first.act, b.id
               from benefits b
               join products bp on bp.id = b.product_id
               left join lateral (
                   select act, at from (
                       select 'keys_revealed' as act, min(k.issued_at) as at from issued_keys k
                       where k.partner_id = $1 and k.benefit_id = b.id
                       union all
                       select 'assigned', min(s.assigned_at) from seat_assignments s
                       where s.partner_id = $1 and s.benefit_id = b.id and e.refund_policy = 'any_use'
                         and s.assigned_at >= e.created_at
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
                    it.name is not null, it.offer is null, it.name->>'own', it.benefit"#,
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
        let (refund_ended, asked, purchased_on) = (row.refund_ended(), row.asked, row.purchased_on);
        match (row.part(), row.name, found.last_mut()) {
            (Some(part), Some(Json(name)), Some(last)) => {
                last.parts.push(CancellablePart { part, name, purchased_on, refund_ended, asked });
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
