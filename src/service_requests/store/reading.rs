//! SQL by which requests are read.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use crate::audit::Actor;
use crate::base::ids::{
    BenefitId, EnrollmentId, MemberId, PackageVersionId, PartnerId, PersonId, ServiceRequestId,
};
use crate::base::money::Money;
use crate::catalogue::Name;
use crate::i18n::UnknownLocale;
use crate::membership::Package;
use crate::service_requests::cancellation::{Cancels, Part};
use crate::service_requests::request::{CancelledThing, Consultation, Details, Owner, Request, Taken};
use crate::service_requests::{CloseReason, Phase, RequestState, RequestType};

/// A request as a list shows it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: ServiceRequestId,
    /// The company's number for it.
    pub number: i32,
    pub kind: RequestType,
    /// Where it stands.
    pub state: RequestState,
    /// What it calls itself.
    pub title: String,
    /// The name of who asked.
    pub asked_by: String,
    /// The last entry of its thread.
    pub changed_at: OffsetDateTime,
    /// Why it was closed.
    pub reason: Option<CloseReason>,
}

/// The company's requests, or those of one member, in no order.
///
/// # Errors
/// Those of the database.
pub async fn list_requests(
    conn: &mut PgConnection,
    partner: PartnerId,
    asked_by: Option<MemberId>,
) -> sqlx::Result<Vec<Listed>> {
    sqlx::query_as!(
        Listed,
        r#"select r.id as "id: ServiceRequestId", r.number, r.kind as "kind: RequestType",
                  r.state as "state: RequestState", r.title, m.display_name as asked_by, r.changed_at,
                  r.reason as "reason: CloseReason"
           from service_requests r
           join members m on m.partner_id = $1 and m.id = r.asked_by
           where r.partner_id = $1 and ($2::uuid is null or r.asked_by = $2)"#,
        partner as PartnerId,
        asked_by as Option<MemberId>
    )
    .fetch_all(conn)
    .await
}

/// A service request that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenRequest {
    pub id: ServiceRequestId,
    /// The company's own count, by which people quote it.
    pub number: i32,
    /// What it calls itself.
    pub title: String,
}

/// The open service requests that this member has submitted, by number.
///
/// # Errors
/// Those of the database.
pub async fn list_open_of(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Vec<OpenRequest>> {
    sqlx::query_as!(
        OpenRequest,
        r#"select id as "id: ServiceRequestId", number, title from service_requests
           where partner_id = $1 and asked_by = $2 and state <> 'closed' order by number"#,
        partner as PartnerId,
        member as MemberId
    )
    .fetch_all(conn)
    .await
}

/// The columns of a request's page.
struct RequestRow {
    id: ServiceRequestId,
    number: i32,
    kind: RequestType,
    state: RequestState,
    title: String,
    asked_by: MemberId,
    asked_by_name: String,
    created_at: OffsetDateTime,
    answered: bool,
    entries: i32,
    closed_at: Option<OffsetDateTime>,
    reason: Option<CloseReason>,
    product: Option<String>,
    phase: Option<Phase>,
    country: Option<String>,
    language: Option<String>,
    phone: Option<String>,
    time_zone: Option<String>,
    hours: Option<i32>,
    customer: Option<String>,
    enrollment: Option<EnrollmentId>,
    cancels_benefit: Option<BenefitId>,
    cancels_offer: Option<PackageVersionId>,
    cancels: Option<Package>,
    part: Option<Json<Name>>,
    seats: i64,
    activations: i64,
    units: i64,
    refunded: Option<i64>,
    refunded_currency: Option<String>,
    currency: String,
    asked_anew: Option<i32>,
    benefit: Option<BenefitId>,
    reserved: Option<i32>,
    last_used: Option<i32>,
    benefit_name: Option<Json<Name>>,
    package: Option<Package>,
    quantity: Option<i32>,
    free: Option<i32>,
    used: i32,
}

/// One request of the company.
///
/// # Errors
/// Those of the database.
pub async fn find_request(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
) -> sqlx::Result<Option<Request>> {
    let row = sqlx::query_as!(
        RequestRow,
        r#"select r.id as "id: ServiceRequestId", r.number, r.kind as "kind: RequestType",
                  r.state as "state: RequestState", r.title, r.asked_by as "asked_by: MemberId",
                  m.display_name as asked_by_name, r.created_at, r.answered_at is not null as "answered!", r.entries,
                  r.closed_at, r.reason as "reason: CloseReason", r.product, r.phase as "phase: Phase", r.country,
                  r.language, r.phone, r.time_zone, r.hours, r.customer,
                  r.enrollment_id as "enrollment: EnrollmentId", r.cancels_benefit as "cancels_benefit: BenefitId",
                  r.cancels_offer as "cancels_offer: PackageVersionId", (select to_jsonb(k) from packages k where k.code = c.package) as "cancels?: Package",
                  coalesce((select jsonb_build_object('own', cp.name, 'others', cp.names)
                            from benefits cb join products cp on cp.id = cb.product_id
                            where cb.partner_id = $1 and cb.id = r.cancels_benefit),
                           (select jsonb_build_object('own', co.name, 'others', co.names)
                            from package_versions cv join offers co on co.id = cv.offer_id
                            where cv.id = r.cancels_offer)) as "part?: Json<Name>",
                  goes.seats as "seats!", goes.activations as "activations!", goes.units as "units!",
                  r.refunded, r.refunded_currency, programme.currency,
                  (select min(number) from service_requests o
                   where o.partner_id = $1 and o.enrollment_id = r.enrollment_id and o.id <> r.id
                     and o.state <> 'closed'
                     and (coalesce(r.cancels_benefit, r.cancels_offer) is null
                          or coalesce(o.cancels_benefit, o.cancels_offer, r.cancels_benefit, r.cancels_offer)
                             = coalesce(r.cancels_benefit, r.cancels_offer))) as asked_anew,
                  u.benefit_id as "benefit?: BenefitId", u.reserved as "reserved?", u.used as last_used,
                  case when p.id is not null then jsonb_build_object('own', p.name, 'others', p.names) end
                      as "benefit_name: Json<Name>", (select to_jsonb(k) from packages k where k.code = e.package) as "package?: Package", b.quantity,
                  b.quantity - b.units_reserved - b.units_used as free,
                  (select coalesce(sum(used), 0)::integer from unit_reservations
                   where partner_id = $1 and request_id = $2) as "used!"
           from service_requests r
           join members m on m.partner_id = $1 and m.id = r.asked_by
           cross join programme
           left join enrollments c on c.partner_id = $1 and c.id = r.enrollment_id
           cross join lateral (
               select coalesce(sum(g.seats_assigned), 0) as seats,
                      count(*) filter (where g.activation in ('requested', 'in_progress')) as activations,
                      coalesce(sum(g.units_reserved), 0) as units
               from benefits g
               where r.kind = 'cancellation' and g.partner_id = $1 and g.enrollment_id = r.enrollment_id
                 and g.cancelled_at is null
                 and r.cancels_offer is null and (r.cancels_benefit is null or g.id = r.cancels_benefit)) goes
           left join lateral (select benefit_id, reserved, used from unit_reservations
                              where partner_id = $1 and request_id = $2 order by ordinal desc limit 1) u on true
           left join benefits b on b.partner_id = $1 and b.id = u.benefit_id
           left join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
           left join products p on p.id = b.product_id
           where r.partner_id = $1 and r.id = $2"#,
        partner as PartnerId,
        request as ServiceRequestId
    )
    .fetch_optional(conn)
    .await?;
    row.map(RequestRow::read).transpose()
}

impl RequestRow {
    fn read(self) -> sqlx::Result<Request> {
        let consultation = self.consultation()?;
        let taken = self.taken();
        let cancels = self.cancelled_thing();
        Ok(Request {
            id: self.id,
            number: self.number,
            kind: self.kind,
            state: self.state,
            title: self.title,
            asked_by: self.asked_by,
            asked_by_name: self.asked_by_name,
            created_at: self.created_at,
            answered: self.answered,
            entries: self.entries,
            closed: self.closed_at.zip(self.reason),
            details: Details {
                product: self.product,
                consultation,
                customer: self.customer,
                cancels: self.enrollment.map(|enrollment| Cancels {
                    enrollment,
                    part: self.cancels_benefit.map(Part::Benefit).or(self.cancels_offer.map(Part::Offer)),
                }),
            },
            cancels,
            asked_anew: self.asked_anew,
            taken,
        })
    }

    fn consultation(&self) -> sqlx::Result<Option<Consultation>> {
        let language = self.language.as_deref().map(str::parse).transpose();
        let language = language.map_err(|error: UnknownLocale| sqlx::Error::Decode(error.into()))?;
        // The schema has all of them or none.
        let all = || {
            Some(Consultation {
                phase: self.phase?,
                country: self.country.clone()?,
                language: language?,
                phone: self.phone.clone()?,
                time_zone: self.time_zone.clone()?,
                hours: self.hours?,
            })
        };
        Ok(all())
    }

    fn cancelled_thing(&self) -> Option<CancelledThing> {
        let refunded = self.refunded.zip(self.refunded_currency.clone());
        Some(CancelledThing {
            package: self.cancels?,
            part: self.part.clone().map(|it| it.0),
            seats: self.seats,
            activations: self.activations,
            reserved: self.units,
            refunded: refunded.map(|(amount, currency)| Money { amount, currency }),
            currency: self.currency.clone(),
        })
    }

    fn taken(&self) -> Option<Taken> {
        // Once it is closed, what it held is among what is left.
        let held = if self.last_used.is_none() { self.reserved? } else { 0 };
        Some(Taken {
            benefit: self.benefit?,
            product: self.benefit_name.as_ref()?.0.clone(),
            package: self.package?,
            reserved: held,
            most: self.quantity.and(self.free).map(|free| free + held),
            used: self.used,
        })
    }
}

/// One request of the company, its row locked to the end of the transaction: what is read of it then holds. From now on
/// the actor's act happens, after the last one on this request.
///
/// # Errors
/// Those of the database.
pub async fn lock_request(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    request: ServiceRequestId,
) -> sqlx::Result<Option<Request>> {
    let last = sqlx::query_scalar!(
        "select acted_at from service_requests where partner_id = $1 and id = $2 for no key update",
        partner as PartnerId,
        request as ServiceRequestId
    )
    .fetch_optional(&mut *conn)
    .await?;
    actor.clock.lock_held(last);
    find_request(conn, partner, request).await
}

/// The company of a request, by the operators' queue, or by what is kept of it once its row has gone from there.
///
/// # Errors
/// Those of the database.
pub async fn find_owner(conn: &mut PgConnection, request: ServiceRequestId) -> sqlx::Result<Option<Owner>> {
    sqlx::query_as!(
        Owner,
        r#"select q.about_partner as "partner!: PartnerId", d.mpn_id, d.name, c.country, c.time_zone,
                  c.suspended_reason as suspended, q.assignee as "assignee: PersonId", p.email as "assignee_email?"
           from (select id, about_partner, area, assignee from queue_items
                 union all select id, about_partner, area, null from past_items) q
           join partner_directory d on d.id = q.about_partner
           join partners c on c.partner_id = q.about_partner
           left join persons p on p.id = q.assignee
           where q.id = $1 and q.area = 'service_requests'"#,
        request as ServiceRequestId
    )
    .fetch_optional(conn)
    .await
}
