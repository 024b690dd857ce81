//! SQL of memberships as cancellations ask for them and end them (R-MEM-5).

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use crate::audit::Actor;
use crate::base::ids::{EnrollmentId, PartnerId};
use crate::catalogue::Name;
use crate::db::must_meet;
use crate::membership::{Enrollment, FirstAct};
use crate::service_requests::cancellation::{Cancellable, RefundEnded};

struct CancellableRow {
    id: EnrollmentId,
    enrollment: Enrollment,
    refund_ended_at: Option<OffsetDateTime>,
    refund_ended_by: Option<FirstAct>,
    product: Option<Json<Name>>,
    asked: Option<i32>,
}

impl From<CancellableRow> for Cancellable {
    fn from(row: CancellableRow) -> Self {
        let ended = row.refund_ended_at.zip(row.refund_ended_by);
        Self {
            id: row.id,
            enrollment: row.enrollment,
            refund_ended: ended.map(|(at, by)| RefundEnded { at, by, product: row.product.map(|it| it.0) }),
            asked: row.asked,
        }
    }
}

/// The company's memberships, that which ends first before all others.
///
/// # Errors
/// Those of the database.
pub async fn list_cancellable(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Vec<Cancellable>> {
    let rows = sqlx::query_as!(
        CancellableRow,
        r#"select e.id as "id: EnrollmentId",
                  (e.package, e.purchased_on, e.starts_on, e.anniversary_on,
                   e.cancelled_at is not null, e.refund_policy, e.refund_ended_at is not null) as "enrollment!: Enrollment",
                  e.refund_ended_at, e.refund_ended_by as "refund_ended_by: FirstAct",
                  case when p.id is not null then jsonb_build_object('own', p.name, 'others', p.names) end
                      as "product: Json<Name>",
                  (select min(r.number) from service_requests r
                   where r.partner_id = $1 and r.enrollment_id = e.id and r.state <> 'closed') as asked
           from enrollments e
           left join benefits b on b.partner_id = $1 and b.id = e.refund_ended_on_benefit
           left join products p on p.id = b.product_id
           where e.partner_id = $1
           order by e.anniversary_on, e.package desc, e.id"#,
        partner as PartnerId
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Cancellable::from).collect())
}

/// The number of an open request to cancel this membership. Two there can't be: the schema holds that.
///
/// # Errors
/// Those of the database.
pub async fn find_open_cancellation(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
) -> sqlx::Result<Option<i32>> {
    sqlx::query_scalar!(
        "select number from service_requests
         where partner_id = $1 and enrollment_id = $2 and kind = 'cancellation' and state <> 'closed' limit 1",
        partner as PartnerId,
        enrollment as EnrollmentId
    )
    .fetch_optional(conn)
    .await
}

/// A membership that is locked with all that it grants to the end of the transaction.
#[derive(Debug)]
pub struct LockedEnrollment {
    id: EnrollmentId,
    enrollment: Enrollment,
}

impl std::ops::Deref for LockedEnrollment {
    type Target = Enrollment;

    fn deref(&self) -> &Enrollment {
        &self.enrollment
    }
}

/// Locks a membership with all that it grants to the end of the transaction: an act on one of its benefits has ended
/// the right to a refund before, or waits and finds the membership cancelled. From now on the actor's act happens.
///
/// # Errors
/// Those of the database.
pub async fn lock_enrollment(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    id: EnrollmentId,
) -> sqlx::Result<Option<LockedEnrollment>> {
    // The benefits first, as every act does.
    let last = sqlx::query_scalar!(
        "select acted_at from benefits where partner_id = $1 and enrollment_id = $2 order by id for no key update",
        partner as PartnerId,
        id as EnrollmentId
    )
    .fetch_all(&mut *conn)
    .await?;
    let enrollment = sqlx::query_scalar!(
        r#"select (package, purchased_on, starts_on, anniversary_on,
                   cancelled_at is not null, refund_policy, refund_ended_at is not null) as "enrollment!: Enrollment"
           from enrollments where partner_id = $1 and id = $2 for no key update"#,
        partner as PartnerId,
        id as EnrollmentId
    )
    .fetch_optional(conn)
    .await?;
    actor.clock.lock_held(last.into_iter().flatten().max());
    Ok(enrollment.map(|enrollment| LockedEnrollment { id, enrollment }))
}

/// Ends a membership by a cancellation that is granted (R-MEM-5).
///
/// # Errors
/// Those of the database.
pub async fn cancel_enrollment(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: &LockedEnrollment,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let cancelled = sqlx::query!(
        "update enrollments set cancelled_at = $3 where partner_id = $1 and id = $2 and cancelled_at is null",
        partner as PartnerId,
        enrollment.id as EnrollmentId,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&cancelled, 1)
}
