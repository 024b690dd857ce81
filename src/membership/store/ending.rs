//! Ending a membership, or a part of it: before its time, since another follows it, or since it has lapsed.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

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

/// When a membership's end was carried out, if it was; its row is locked to the end of the transaction.
#[derive(Clone, Copy, Debug)]
pub struct Ending {
    pub starts_on: Date,
    pub anniversary_on: Date,
    /// How many days its renewal window has.
    pub renewal_days: i32,
    pub cancelled: bool,
    pub ended_at: Option<OffsetDateTime>,
    pub followed_by: Option<EnrollmentId>,
}

/// Locks a membership, whose benefits are locked.
///
/// # Errors
/// Those of the database.
pub async fn lock_ending(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
) -> sqlx::Result<Option<Ending>> {
    sqlx::query_as!(
        Ending,
        r#"select starts_on, anniversary_on, renewal_days, cancelled_at is not null as "cancelled!", ended_at,
                  followed_by as "followed_by: EnrollmentId"
           from enrollments where partner_id = $1 and id = $2 for no key update"#,
        partner as PartnerId,
        enrollment as EnrollmentId
    )
    .fetch_optional(conn)
    .await
}

/// Notes that the end of a membership that has lapsed was carried out (R-DATE-9).
///
/// # Errors
/// Those of the database.
pub async fn note_ended(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let noted = sqlx::query!(
        "update enrollments set ended_at = $3 where partner_id = $1 and id = $2 and ended_at is null",
        partner as PartnerId,
        enrollment as EnrollmentId,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&noted, 1)
}

/// Ends a membership since another follows it: with this anniversary, and so many days of window (R-DATE-7, R-MEM-4).
///
/// # Errors
/// Those of the database.
pub async fn note_followed(
    conn: &mut PgConnection,
    partner: PartnerId,
    (enrollment, by): (EnrollmentId, EnrollmentId),
    (anniversary_on, renewal_days): (Date, i32),
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let noted = sqlx::query!(
        "update enrollments
         set followed_by = $3, anniversary_on = $4, renewal_days = $5, ended_at = coalesce(ended_at, $6)
         where partner_id = $1 and id = $2 and followed_by is null",
        partner as PartnerId,
        enrollment as EnrollmentId,
        by as EnrollmentId,
        anniversary_on,
        renewal_days,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&noted, 1)
}

/// Lets the renewal window of a membership have so many days (R-DATE-4).
///
/// # Errors
/// Those of the database.
pub async fn set_window(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
    renewal_days: i32,
) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update enrollments set renewal_days = $3 where partner_id = $1 and id = $2",
        partner as PartnerId,
        enrollment as EnrollmentId,
        renewal_days
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}
