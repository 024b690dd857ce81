//! SQL of what requests take from benefits and give back.

use sqlx::PgConnection;

use crate::base::ids::{BenefitId, PartnerId, ServiceRequestId};

/// Reserves so many units for a request: of the first of these benefits that is active and has as many left; of what is
/// unlimited none. Says of which, and how many; `None` means none has, and nothing was done. Of several who ask at once
/// nobody gets what another has taken. All of them are locked by id, as everywhere, since they are tried in another order.
///
/// # Errors
/// Those of the database.
pub async fn reserve(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefits: &[BenefitId],
    units: i32,
) -> sqlx::Result<Option<(BenefitId, i32)>> {
    let reserved = sqlx::query!(
        r#"with locked as materialized (
               select id, activation, cancelled_at, quantity, units_reserved + units_used as taken
               from benefits where partner_id = $1 and id = any($2) order by id for no key update),
           chosen as (
               select id from locked
               where activation = 'active' and cancelled_at is null and (quantity is null or taken + $3::integer <= quantity)
               order by array_position($2, id) limit 1)
           update benefits b
           set units_reserved = units_reserved + case when quantity is null then 0 else $3 end
           from chosen where b.partner_id = $1 and b.id = chosen.id
           returning b.id as "benefit: BenefitId", case when quantity is null then 0 else $3 end as "units!""#,
        partner as PartnerId,
        benefits as &[BenefitId],
        units
    )
    .fetch_optional(conn)
    .await?;
    Ok(reserved.map(|it| (it.benefit, it.units)))
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
