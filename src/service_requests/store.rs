//! SQL of service requests. What changes one leaves an entry in its thread, its standing in the operators' queue, and
//! in the benefit's counters what it took or gave back: all in the transaction of the change.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{CloseReason, Phase, RequestState, RequestType};
use crate::base::ids::{BenefitId, EnrollmentId, MemberId, PartnerId, PersonId, ServiceRequestId};
use crate::i18n::Locale;
use crate::membership::{Enrollment, Package};
use crate::queue::{self, Area, Item};

/// The schema's check constraints allow no other names.
fn odd(name: &str) -> sqlx::Error {
    sqlx::Error::Decode(format!("unknown name {name}").into())
}

/// What the form of presales and advisory requests asks besides (R-TEC-4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consultation {
    /// In which part of the project.
    pub phase: Phase,
    /// The country, by its two letters.
    pub country: String,
    /// In which language.
    pub language: Locale,
    /// The phone number, in E.164.
    pub phone: String,
    /// The name of the time zone.
    pub time_zone: String,
    /// How many hours.
    pub hours: i32,
}

/// What a request asks, by its type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// The product that it is about.
    pub product: Option<String>,
    /// Hours of advice.
    pub consultation: Option<Consultation>,
    /// The customer on whose behalf it is.
    pub customer: Option<String>,
    /// The membership that shall be cancelled.
    pub enrollment: Option<EnrollmentId>,
}

/// A request to be submitted.
#[derive(Clone, Debug)]
pub struct NewRequest<'a> {
    pub id: ServiceRequestId,
    /// The company's number for it, from [`take_number`].
    pub number: i32,
    /// The form's one-time value.
    pub once: Uuid,
    pub kind: RequestType,
    /// What it calls itself.
    pub title: &'a str,
    /// The description: the first message of its thread.
    pub text: &'a str,
    /// What its form asks besides.
    pub details: &'a Details,
    /// Who asks.
    pub asked_by: MemberId,
    /// When.
    pub at: OffsetDateTime,
}

/// The company's next number. Others who submit wait until the transaction ends.
///
/// # Errors
/// Those of the database.
pub async fn take_number(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<i32> {
    sqlx::query_scalar!(
        "insert into service_request_counters as counter (partner_id, last) values ($1, 1)
         on conflict (partner_id) do update set last = counter.last + 1
         returning last",
        partner.0
    )
    .fetch_one(conn)
    .await
}

/// The request that a form with this one-time value has made.
///
/// # Errors
/// Those of the database.
pub async fn find_by_once(
    conn: &mut PgConnection,
    partner: PartnerId,
    once: Uuid,
) -> sqlx::Result<Option<ServiceRequestId>> {
    sqlx::query_scalar!(
        r#"select id as "id: ServiceRequestId" from service_requests where partner_id = $1 and once = $2"#,
        partner.0,
        once
    )
    .fetch_optional(conn)
    .await
}

/// Submits a request: the request, the first message of its thread, and its place in the queue.
///
/// # Errors
/// Those of the database.
pub async fn submit(conn: &mut PgConnection, partner: PartnerId, new: &NewRequest<'_>) -> sqlx::Result<()> {
    let consultation = new.details.consultation.as_ref();
    sqlx::query!(
        "insert into service_requests
             (partner_id, id, number, once, kind, state, title, asked_by, created_at, changed_at, entries, product,
              phase, country, language, phone, time_zone, hours, customer, enrollment_id)
         values ($1, $2, $3, $4, $5, 'open', $6, $7, $8, $8, 1, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        partner.0,
        new.id.0,
        new.number,
        new.once,
        new.kind.as_str(),
        new.title,
        new.asked_by.0,
        new.at,
        new.details.product,
        consultation.map(|it| it.phase.as_str()),
        consultation.map(|it| it.country.as_str()),
        consultation.map(|it| it.language.tag()),
        consultation.map(|it| it.phone.as_str()),
        consultation.map(|it| it.time_zone.as_str()),
        consultation.map(|it| it.hours),
        new.details.customer,
        new.details.enrollment.map(|it| it.0)
    )
    .execute(&mut *conn)
    .await?;
    let what = What::Message { text: new.text, once: new.once };
    insert_entry(conn, partner, (new.id, 1), (By::Member(new.asked_by), new.at), what).await?;
    let item = Item {
        id: new.id.0,
        area: Area::ServiceRequests,
        kind: new.kind.as_str(),
        state: RequestState::Open.as_str(),
        title: new.title,
        since: new.at,
        due_at: None,
    };
    queue::store::enqueue(conn, partner, &item).await
}

/// Who writes an entry of a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A member of the company.
    Member(MemberId),
    /// An operator.
    Operator(PersonId),
}

/// What an entry of a thread is.
#[derive(Clone, Copy, Debug)]
pub enum What<'a> {
    /// Something was written.
    Message {
        text: &'a str,
        /// The form's one-time value.
        once: Uuid,
    },
    /// The request was closed.
    Closed(CloseReason),
    /// It was reopened.
    Reopened,
}

/// A step of a request: what happens, and where it stands then.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// Where it stands then.
    pub state: RequestState,
    /// Whether from now on it waits for the programme anew.
    pub waits_anew: bool,
    /// Who does it.
    pub by: By,
    /// When.
    pub at: OffsetDateTime,
    pub what: What<'a>,
}

/// Takes a step. The caller holds the request's lock and has asked the rules.
///
/// # Errors
/// Those of the database.
pub async fn take_step(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
    step: Step<'_>,
) -> sqlx::Result<()> {
    let reason = match step.what {
        What::Closed(reason) => Some(reason.as_str()),
        What::Message { .. } | What::Reopened => None,
    };
    let ordinal = sqlx::query_scalar!(
        "update service_requests
         set state = $3, changed_at = $4, entries = entries + 1, reason = $5,
             closed_at = case when $3 = 'closed' then $4::timestamptz end
         where partner_id = $1 and id = $2 returning entries",
        partner.0,
        request.0,
        step.state.as_str(),
        step.at,
        reason
    )
    .fetch_one(&mut *conn)
    .await?;
    if matches!(step.by, By::Operator(_)) {
        sqlx::query!(
            "update service_requests set answered_at = $3
             where partner_id = $1 and id = $2 and answered_at is null",
            partner.0,
            request.0,
            step.at
        )
        .execute(&mut *conn)
        .await?;
    }
    insert_entry(conn, partner, (request, ordinal), (step.by, step.at), step.what).await?;
    let standing = (step.state.as_str(), step.state != RequestState::Closed);
    queue::store::update(conn, partner, request.0, standing, step.waits_anew.then_some(step.at)).await
}

async fn insert_entry(
    conn: &mut PgConnection,
    partner: PartnerId,
    (request, ordinal): (ServiceRequestId, i32),
    (by, at): (By, OffsetDateTime),
    what: What<'_>,
) -> sqlx::Result<()> {
    let (name, text, once, reason) = match what {
        What::Message { text, once } => ("message", Some(text), Some(once), None),
        What::Closed(reason) => ("closed", None, None, Some(reason.as_str())),
        What::Reopened => ("reopened", None, None, None),
    };
    let (member, operator) = match by {
        By::Member(member) => (Some(member.0), None),
        By::Operator(person) => (None, Some(person.0)),
    };
    sqlx::query!(
        "insert into service_request_entries
             (partner_id, request_id, ordinal, what, at, member_id, operator_id, once, text, reason)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        partner.0,
        request.0,
        ordinal,
        name,
        at,
        member,
        operator,
        once,
        text,
        reason
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether a form with this one-time value has written into the thread.
///
/// # Errors
/// Those of the database.
pub async fn is_written(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
    once: Uuid,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from service_request_entries
                          where partner_id = $1 and request_id = $2 and once = $3) as "written!""#,
        partner.0,
        request.0,
        once
    )
    .fetch_one(conn)
    .await
}

/// Reserves so many units of a benefit for a request, if it is active and has as many left; of what is unlimited none.
/// Says how many; `None` means it hasn't, and nothing was done. Of several at once each sees what the others have taken.
///
/// # Errors
/// Those of the database.
pub async fn reserve(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    units: i32,
) -> sqlx::Result<Option<i32>> {
    sqlx::query_scalar!(
        r#"update benefits
           set units_reserved = units_reserved + case when quantity is null then 0 else $3::integer end
           where partner_id = $1 and id = $2 and activation = 'active'
             and (quantity is null or units_reserved + units_used + $3 <= quantity)
           returning case when quantity is null then 0 else $3 end as "reserved!""#,
        partner.0,
        benefit.0,
        units
    )
    .fetch_optional(conn)
    .await
}

/// Notes for which request units were reserved.
///
/// # Errors
/// Those of the database.
pub async fn note_reservation(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
    (benefit, reserved): (BenefitId, i32),
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into unit_reservations (partner_id, request_id, ordinal, benefit_id, reserved)
         select $1, $2, coalesce(max(ordinal), 0) + 1, $3, $4
         from unit_reservations where partner_id = $1 and request_id = $2",
        partner.0,
        request.0,
        benefit.0,
        reserved
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Releases what a request holds and counts so many units as used. False: so many are not left; then the caller undoes
/// it.
///
/// # Errors
/// Those of the database.
pub async fn settle(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
    used: i32,
) -> sqlx::Result<bool> {
    let held = sqlx::query!(
        "update unit_reservations set used = $3
         where partner_id = $1 and request_id = $2 and used is null returning benefit_id, reserved",
        partner.0,
        request.0,
        used
    )
    .fetch_optional(&mut *conn)
    .await?;
    let Some(held) = held else { return Ok(true) };
    let done = sqlx::query!(
        "update benefits set units_reserved = units_reserved - $3, units_used = units_used + $4
         where partner_id = $1 and id = $2
           and (quantity is null or units_reserved - $3 + units_used + $4 <= quantity)",
        partner.0,
        held.benefit_id,
        held.reserved,
        used
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

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
    let rows = sqlx::query!(
        r#"select r.id as "id: ServiceRequestId", r.number, r.kind, r.state, r.title, m.display_name, r.changed_at,
                  r.reason
           from service_requests r
           join members m on m.partner_id = $1 and m.id = r.asked_by
           where r.partner_id = $1 and ($2::uuid is null or r.asked_by = $2)"#,
        partner.0,
        asked_by.map(|member| member.0)
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Listed {
                id: row.id,
                number: row.number,
                kind: row.kind.parse().map_err(|()| odd(&row.kind))?,
                state: row.state.parse().map_err(|()| odd(&row.state))?,
                title: row.title,
                asked_by: row.display_name,
                changed_at: row.changed_at,
                reason: parse_reason(row.reason)?,
            })
        })
        .collect()
}

fn parse_reason(name: Option<String>) -> sqlx::Result<Option<CloseReason>> {
    name.map(|name| name.parse().map_err(|()| odd(&name))).transpose()
}

/// What a request holds of a benefit, or has used up of it, since it was submitted or reopened last.
#[derive(Clone, Debug)]
pub struct Taken {
    pub benefit: BenefitId,
    /// Its product's name.
    pub product: String,
    /// The package that grants it.
    pub package: Package,
    /// What it holds while it is open.
    pub reserved: i32,
    /// How much can be used at most: what is left, and what it holds itself; `None` means unlimited.
    pub most: Option<i32>,
    /// What all its rounds have used up.
    pub used: i32,
}

/// A request with all that its page shows but the thread.
#[derive(Clone, Debug)]
pub struct Request {
    pub id: ServiceRequestId,
    /// The company's number for it.
    pub number: i32,
    pub kind: RequestType,
    /// Where it stands.
    pub state: RequestState,
    /// What it calls itself.
    pub title: String,
    /// Who asked.
    pub asked_by: MemberId,
    pub asked_by_name: String,
    /// When.
    pub created_at: OffsetDateTime,
    /// Whether the programme has answered or closed it once.
    pub answered: bool,
    /// How many entries its thread has.
    pub entries: i32,
    /// When it was closed, and why.
    pub closed: Option<(OffsetDateTime, CloseReason)>,
    /// What its form asked.
    pub details: Details,
    /// The membership that shall be cancelled.
    pub cancels: Option<Package>,
    /// What it takes of a benefit.
    pub taken: Option<Taken>,
}

impl Request {
    /// What a form knew of the request when its page was made: no two of its states have the same.
    #[must_use]
    pub fn seen(&self) -> String {
        format!("{}-{}", self.state.as_str(), self.entries)
    }
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
        partner.0,
        member.0
    )
    .fetch_all(conn)
    .await
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
    let row = sqlx::query!(
        r#"select r.number, r.kind, r.state, r.title, r.asked_by as "asked_by: MemberId", m.display_name,
                  r.created_at, r.answered_at is not null as "answered!", r.entries, r.closed_at, r.reason, r.product,
                  r.phase, r.country, r.language, r.phone, r.time_zone, r.hours, r.customer,
                  r.enrollment_id as "enrollment_id: EnrollmentId", c.package as "cancels?",
                  u.benefit_id as "benefit_id?: BenefitId", u.reserved as "reserved?", u.used as last_used,
                  p.name as "benefit?", e.package as "package?", b.quantity,
                  b.quantity - b.units_reserved - b.units_used as free,
                  (select coalesce(sum(used), 0)::integer from unit_reservations
                   where partner_id = $1 and request_id = $2) as "used!"
           from service_requests r
           join members m on m.partner_id = $1 and m.id = r.asked_by
           left join enrollments c on c.partner_id = $1 and c.id = r.enrollment_id
           left join lateral (select benefit_id, reserved, used from unit_reservations
                              where partner_id = $1 and request_id = $2 order by ordinal desc limit 1) u on true
           left join benefits b on b.partner_id = $1 and b.id = u.benefit_id
           left join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
           left join products p on p.id = b.product_id
           where r.partner_id = $1 and r.id = $2"#,
        partner.0,
        request.0
    )
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let package = |name: String| name.parse::<Package>().map_err(|_| odd(&name));
    let consultation = match (row.phase, row.country, row.language, row.phone, row.time_zone, row.hours) {
        (Some(phase), Some(country), Some(language), Some(phone), Some(time_zone), Some(hours)) => {
            Some(Consultation {
                phase: phase.parse().map_err(|()| odd(&phase))?,
                country,
                language: Locale::from_tag(&language).ok_or_else(|| odd(&language))?,
                phone,
                time_zone,
                hours,
            })
        }
        _ => None,
    };
    let taken = match (row.benefit_id, row.reserved, row.benefit, row.package) {
        (Some(benefit), Some(reserved), Some(product), Some(package_name)) => {
            // Once it is closed, what it held is among what is left.
            let held = if row.last_used.is_none() { reserved } else { 0 };
            let most = row.quantity.and(row.free).map(|free| free + held);
            Some(Taken {
                benefit,
                product,
                package: package(package_name)?,
                reserved: held,
                most,
                used: row.used,
            })
        }
        _ => None,
    };
    Ok(Some(Request {
        id: request,
        number: row.number,
        kind: row.kind.parse().map_err(|()| odd(&row.kind))?,
        state: row.state.parse().map_err(|()| odd(&row.state))?,
        title: row.title,
        asked_by: row.asked_by,
        asked_by_name: row.display_name,
        created_at: row.created_at,
        answered: row.answered,
        entries: row.entries,
        closed: row.closed_at.zip(parse_reason(row.reason)?),
        details: Details {
            product: row.product,
            consultation,
            customer: row.customer,
            enrollment: row.enrollment_id,
        },
        cancels: row.cancels.map(package).transpose()?,
        taken,
    }))
}

/// One request of the company, its row locked to the end of the transaction: what is read of it then holds.
///
/// # Errors
/// Those of the database.
pub async fn lock_request(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
) -> sqlx::Result<Option<Request>> {
    sqlx::query!(
        "select 1 as one from service_requests where partner_id = $1 and id = $2 for update",
        partner.0,
        request.0
    )
    .fetch_optional(&mut *conn)
    .await?;
    find_request(conn, partner, request).await
}

/// An entry of a thread.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its place.
    pub ordinal: i32,
    /// When.
    pub at: OffsetDateTime,
    /// The member who wrote it; `None` means the programme.
    pub member: Option<String>,
    /// The address of the operator who wrote it: for operators only.
    pub operator: Option<String>,
    /// The text of a message.
    pub text: Option<String>,
    /// Why it was closed; neither this nor a text: it was reopened.
    pub reason: Option<CloseReason>,
}

/// The thread of a request, from its beginning.
///
/// # Errors
/// Those of the database.
pub async fn list_entries(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
) -> sqlx::Result<Vec<Entry>> {
    let rows = sqlx::query!(
        r#"select t.ordinal, t.at, m.display_name as "member?", p.email as "operator?", t.text, t.reason
           from service_request_entries t
           left join members m on m.partner_id = $1 and m.id = t.member_id
           left join persons p on p.id = t.operator_id
           where t.partner_id = $1 and t.request_id = $2
           order by t.ordinal"#,
        partner.0,
        request.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Entry {
                ordinal: row.ordinal,
                at: row.at,
                member: row.member,
                operator: row.operator,
                text: row.text,
                reason: parse_reason(row.reason)?,
            })
        })
        .collect()
}

/// The act that ended the right to a refund.
#[derive(Clone, Debug)]
pub struct RefundEnded {
    /// When.
    pub at: OffsetDateTime,
    /// Which: `keys_revealed`, `activated` or `assigned`.
    pub by: String,
    /// On which product.
    pub product: Option<String>,
}

/// A membership, as the form of a cancellation offers it.
#[derive(Clone, Debug)]
pub struct Cancellable {
    pub id: EnrollmentId,
    /// What its dates allow.
    pub enrollment: Enrollment,
    /// What ended the right to a refund, if anything did.
    pub refund_ended: Option<RefundEnded>,
    /// The number of a request that asks for its cancellation and is not closed.
    pub asked: Option<i32>,
}

/// The company's memberships, that which ends first before all others.
///
/// # Errors
/// Those of the database.
pub async fn list_cancellable(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Vec<Cancellable>> {
    let rows = sqlx::query!(
        r#"select e.id as "id: EnrollmentId", e.package, e.purchased_on, e.starts_on, e.anniversary_on,
                  e.cancelled_at is not null as "cancelled!", e.refund_ended_at, e.refund_ended_by,
                  p.name as "product?",
                  (select min(r.number) from service_requests r
                   where r.partner_id = $1 and r.enrollment_id = e.id and r.state <> 'closed') as asked
           from enrollments e
           left join benefits b on b.partner_id = $1 and b.id = e.refund_ended_on_benefit
           left join products p on p.id = b.product_id
           where e.partner_id = $1
           order by e.anniversary_on, e.package desc, e.id"#,
        partner.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let ended = row.refund_ended_at.zip(row.refund_ended_by);
            Ok(Cancellable {
                id: row.id,
                enrollment: Enrollment {
                    package: row.package.parse().map_err(|_| odd(&row.package))?,
                    purchased_on: row.purchased_on,
                    starts_on: row.starts_on,
                    anniversary_on: row.anniversary_on,
                    cancelled: row.cancelled,
                    refund_ended: ended.is_some(),
                },
                refund_ended: ended.map(|(at, by)| RefundEnded { at, by, product: row.product }),
                asked: row.asked,
            })
        })
        .collect()
}

/// Locks a membership with all that it grants to the end of the transaction: an act on one of its benefits has ended
/// the right to a refund before, or waits and finds the membership cancelled.
///
/// # Errors
/// Those of the database.
pub async fn lock_enrollment(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
) -> sqlx::Result<Option<Enrollment>> {
    // The benefits first, as every act does.
    sqlx::query!(
        "select id from benefits where partner_id = $1 and enrollment_id = $2 order by id for update",
        partner.0,
        enrollment.0
    )
    .fetch_all(&mut *conn)
    .await?;
    let row = sqlx::query!(
        r#"select package, purchased_on, starts_on, anniversary_on, cancelled_at is not null as "cancelled!",
                  refund_ended_at is not null as "refund_ended!"
           from enrollments where partner_id = $1 and id = $2 for update"#,
        partner.0,
        enrollment.0
    )
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(Enrollment {
            package: row.package.parse().map_err(|_| odd(&row.package))?,
            purchased_on: row.purchased_on,
            starts_on: row.starts_on,
            anniversary_on: row.anniversary_on,
            cancelled: row.cancelled,
            refund_ended: row.refund_ended,
        })
    })
    .transpose()
}

/// Ends a membership by a cancellation that is granted (R-MEM-5). The caller holds its lock.
///
/// # Errors
/// Those of the database.
pub async fn cancel_enrollment(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update enrollments set cancelled_at = $3 where partner_id = $1 and id = $2 and cancelled_at is null",
        partner.0,
        enrollment.0,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whose a request is, and who has taken it: what an operator's page begins with.
#[derive(Clone, Debug)]
pub struct Owner {
    /// The company.
    pub partner: PartnerId,
    /// Its number.
    pub mpn_id: i64,
    pub name: String,
    /// Its country, by two letters.
    pub country: String,
    pub time_zone: String,
    /// Why it is suspended.
    pub suspended: Option<String>,
    /// The operator who has taken the request.
    pub assignee: Option<PersonId>,
    /// Their address.
    pub assignee_email: Option<String>,
}

impl Owner {
    /// With whom the request was when its page was made: a form sends it along.
    #[must_use]
    pub fn seen(&self) -> String {
        self.assignee.map_or_else(|| "nobody".to_owned(), |person| person.to_string())
    }
}

/// The company of a request, by the operators' queue, which knows all of them.
///
/// # Errors
/// Those of the database.
pub async fn find_owner(conn: &mut PgConnection, request: ServiceRequestId) -> sqlx::Result<Option<Owner>> {
    sqlx::query_as!(
        Owner,
        r#"select q.about_partner as "partner: PartnerId", d.mpn_id, d.name, c.country, c.time_zone,
                  c.suspended_reason as suspended, q.assignee as "assignee: PersonId", p.email as "assignee_email?"
           from queue_items q
           join partner_directory d on d.id = q.about_partner
           join partners c on c.partner_id = q.about_partner
           left join persons p on p.id = q.assignee
           where q.id = $1 and q.area = 'service_requests'"#,
        request.0
    )
    .fetch_optional(conn)
    .await
}
