//! Ending a membership, or a part of it, before its time.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::LockedRow;
use crate::base::ids::{BenefitId, EnrollmentId, PartnerId};
use crate::db::must_meet;

/// Ends benefits, which are locked, before their time (R-MEM-2, R-MEM-5).
///
/// # Errors
/// Those of the database.
pub async fn cancel_benefits(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefits: &[LockedRow],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let ids: Vec<BenefitId> = benefits.iter().map(|it| it.place().1).collect();
    let cancelled = sqlx::query!(
        "update benefits set cancelled_at = coalesce(cancelled_at, $3), acted_at = $3
         where partner_id = $1 and id = any($2)",
        partner as PartnerId,
        &ids as &[BenefitId],
        now
    )
    .execute(conn)
    .await?;
    must_meet(&cancelled, ids.len())
}

/// Ends a membership, whose benefits are locked, before its time (R-MEM-2, R-MEM-5).
///
/// # Errors
/// Those of the database.
pub async fn cancel_enrollment(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let cancelled = sqlx::query!(
        "update enrollments set cancelled_at = $3 where partner_id = $1 and id = $2 and cancelled_at is null",
        partner as PartnerId,
        enrollment as EnrollmentId,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&cancelled, 1)
}
