//! SQL of service requests. What changes one leaves an entry in its thread, its standing in the operators' queue, and
//! in the benefit's counters what it took or gave back: all in the transaction of the change.

mod bounds;
mod cancellation;
mod reading;
mod steps;
mod thread;
mod units;

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

pub use self::bounds::{find_made, lock_opening};
pub use self::cancellation::{find_open_cancellation, list_cancellable, note_refund};
pub(super) use self::reading::lock_request;
pub use self::reading::{Listed, OpenRequest, find_owner, find_request, list_open_of, list_requests};
pub use self::steps::{By, Step, What, find_last_text, note_act, take_step, was_sent};
pub use self::thread::{Entry, PART, list_entries};
pub use self::units::{note_reservation, reserve, settle};
use super::cancellation::Part;
use super::request::Details;
use super::{Phase, RequestState, RequestType};
use crate::base::ids::{BenefitId, EnrollmentId, MemberId, PackageVersionId, PartnerId, ServiceRequestId};
use crate::db::must_meet;
use crate::queue::{self, Area, Item};

/// A request to be submitted.
#[derive(Clone, Debug)]
pub struct NewRequest<'a> {
    pub id: ServiceRequestId,
    /// The company's number for it, from [`take_number`].
    pub number: i32,
    /// The form's one-time value.
    pub once: Uuid,
    /// What the form said, as a digest.
    pub content: &'a str,
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
        partner as PartnerId
    )
    .fetch_one(conn)
    .await
}

/// Gives the number back that this transaction has taken: nothing is submitted under it, and none is left out.
///
/// # Errors
/// Those of the database.
pub async fn give_number_back(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<()> {
    let given = sqlx::query!(
        "update service_request_counters set last = last - 1 where partner_id = $1",
        partner as PartnerId
    )
    .execute(conn)
    .await?;
    must_meet(&given, 1)
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
        partner as PartnerId,
        once
    )
    .fetch_optional(conn)
    .await
}

/// A request that was submitted by a form before.
#[derive(Clone, Copy, Debug)]
pub struct Submitted {
    pub id: ServiceRequestId,
    /// The company's number for it.
    pub number: i32,
    /// Whether the form said the same.
    pub same: bool,
}

/// The request that a form with this one-time value has made, and whether it said the same.
///
/// # Errors
/// Those of the database.
pub async fn find_submitted(
    conn: &mut PgConnection,
    partner: PartnerId,
    once: Uuid,
    content: &str,
) -> sqlx::Result<Option<Submitted>> {
    sqlx::query_as!(
        Submitted,
        r#"select id as "id: ServiceRequestId", number, (content is null or content = $3) as "same!"
           from service_requests where partner_id = $1 and once = $2"#,
        partner as PartnerId,
        once,
        content
    )
    .fetch_optional(conn)
    .await
}

/// Submits a request: the request, the first message of its thread, and its place in the queue.
///
/// # Errors
/// Those of the database.
pub async fn submit(conn: &mut PgConnection, partner: PartnerId, new: &NewRequest<'_>) -> sqlx::Result<()> {
    insert_request(conn, partner, new).await?;
    let what = What::Message { text: new.text, once: new.once, content: new.content };
    steps::insert_entry(conn, partner, (new.id, 1), (By::Member(new.asked_by), new.at), what).await?;
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

async fn insert_request(
    conn: &mut PgConnection,
    partner: PartnerId,
    new: &NewRequest<'_>,
) -> sqlx::Result<()> {
    let consultation = new.details.consultation.as_ref();
    let cancels = new.details.cancels;
    let part = cancels.and_then(|it| it.part);
    sqlx::query!(
        "insert into service_requests
             (partner_id, id, number, once, kind, state, title, asked_by, created_at, changed_at, acted_at, entries,
              product, phase, country, language, phone, time_zone, hours, customer, enrollment_id, content,
              cancels_benefit, cancels_offer)
         values ($1, $2, $3, $4, $5, 'open', $6, $7, $8, $8, $8, 1, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                 $19, $20)",
        partner as PartnerId,
        new.id as ServiceRequestId,
        new.number,
        new.once,
        new.kind as RequestType,
        new.title,
        new.asked_by as MemberId,
        new.at,
        new.details.product,
        consultation.map(|it| it.phase) as Option<Phase>,
        consultation.map(|it| it.country.as_str()),
        consultation.map(|it| it.language.tag()),
        consultation.map(|it| it.phone.as_str()),
        consultation.map(|it| it.time_zone.as_str()),
        consultation.map(|it| it.hours),
        new.details.customer,
        cancels.map(|it| it.enrollment) as Option<EnrollmentId>,
        new.content,
        part.and_then(Part::benefit) as Option<BenefitId>,
        part.and_then(Part::offer) as Option<PackageVersionId>
    )
    .execute(conn)
    .await?;
    Ok(())
}
