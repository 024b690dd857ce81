//! SQL of what requests take from benefits and give back.

use sqlx::PgConnection;

use crate::base::ids::{BenefitId, PartnerId, ServiceRequestId};

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
        partner as PartnerId,
        benefit as BenefitId,
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
        partner as PartnerId,
        request as ServiceRequestId,
        benefit as BenefitId,
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
        r#"update unit_reservations set used = $3
           where partner_id = $1 and request_id = $2 and used is null
           returning benefit_id as "benefit: BenefitId", reserved"#,
        partner as PartnerId,
        request as ServiceRequestId,
        used
    )
    .fetch_optional(&mut *conn)
    .await?;
    let Some(held) = held else { return Ok(true) };
    let done = sqlx::query!(
        "update benefits set units_reserved = units_reserved - $3, units_used = units_used + $4
         where partner_id = $1 and id = $2
           and (quantity is null or units_reserved - $3 + units_used + $4 <= quantity)",
        partner as PartnerId,
        held.benefit as BenefitId,
        held.reserved,
        used
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
