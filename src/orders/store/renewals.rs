//! Memberships that are renewed or replaced, and those that have lapsed.

use sqlx::PgConnection;
use time::Date;

use crate::base::ids::{AssignmentId, EnrollmentId, OrderId, PartnerId};

/// Notes who loses their seat by an order.
pub(super) async fn insert_drops(
    conn: &mut PgConnection,
    partner: PartnerId,
    (order, drops): (OrderId, &[AssignmentId]),
) -> sqlx::Result<()> {
    if drops.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        "insert into order_drops (partner_id, order_id, assignment_id)
         select distinct $1::uuid, $2::uuid, it from unnest($3::uuid[]) as it",
        partner as PartnerId,
        order as OrderId,
        drops as &[AssignmentId]
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Who loses their seat by an order, where it comes to that.
///
/// # Errors
/// Those of the database.
pub async fn list_drops(
    conn: &mut PgConnection,
    partner: PartnerId,
    order: OrderId,
) -> sqlx::Result<Vec<AssignmentId>> {
    sqlx::query_scalar!(
        r#"select assignment_id as "id: AssignmentId" from order_drops where partner_id = $1 and order_id = $2"#,
        partner as PartnerId,
        order as OrderId
    )
    .fetch_all(conn)
    .await
}

/// A membership that has lapsed, or will before long.
pub type Lapsed = (PartnerId, EnrollmentId);

/// The next membership after one whose window is over before `latest`, and whose end was not carried out.
///
/// # Errors
/// Those of the database.
pub async fn find_lapsed(
    conn: &mut PgConnection,
    latest: Date,
    after: Option<Lapsed>,
) -> sqlx::Result<Option<Lapsed>> {
    let (partner, enrollment) = after.unzip();
    let row = sqlx::query!(
        r#"select partner_id as "partner: PartnerId", id as "id: EnrollmentId" from enrollments
           where cancelled_at is null and ended_at is null and anniversary_on + renewal_days < $1
             and (partner_id, id) > (coalesce($2, uuid '00000000-0000-0000-0000-000000000000'),
                                     coalesce($3, uuid '00000000-0000-0000-0000-000000000000'))
           order by partner_id, id limit 1"#,
        latest,
        partner as Option<PartnerId>,
        enrollment as Option<EnrollmentId>
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.partner, row.id)))
}
