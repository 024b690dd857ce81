//! Offers of a membership that end before their time, while the others go on (R-MEM-4).

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::base::ids::{BenefitId, EnrollmentId, PackageVersionId, PartnerId, ProductId};
use crate::db::must_meet;
use crate::membership::packages::PackageLine;
use crate::membership::store::LockedRow;

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
                                 (select count(distinct s.seat_number)::integer from seat_assignments s
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
