//! What members hold now.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::super::{HeldSeat, Holding, Item};
use crate::base::ids::{BenefitId, MemberId, PartnerId, ProductId};
use crate::catalogue::{Credit, Kind};
use crate::membership::Enrollment;

/// What these members hold on `today` of other benefits than one: what may stand in the way of a seat of that one (R-CL-4).
///
/// # Errors
/// Those of the database.
pub async fn list_holdings(
    conn: &mut PgConnection,
    partner: PartnerId,
    members: &[MemberId],
    but_of: BenefitId,
    today: Date,
) -> sqlx::Result<Vec<Holding>> {
    let rows = sqlx::query!(
        r#"select a.member_id as "member: MemberId", b.product_id as "product: ProductId", p.name as product_name,
                  p.credit_period as "credit: Credit",
                  (e.package, e.purchased_on, e.starts_on, e.anniversary_on,
                   coalesce(e.cancelled_at, b.cancelled_at) is not null, e.refund_policy,
                   e.refund_ended_at is not null) as "enrollment!: Enrollment"
           from seat_assignments a
           join benefits b on b.partner_id = $1 and b.id = a.benefit_id
           join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
           join products p on p.id = b.product_id
           where a.partner_id = $1 and a.member_id = any($2) and a.released_at is null and a.benefit_id <> $3"#,
        partner as PartnerId,
        members as &[MemberId],
        but_of as BenefitId
    )
    .fetch_all(conn)
    .await?;
    // Nobody holds a seat of a membership that has lapsed or was cancelled (R-DATE-9).
    let held = rows.into_iter().filter(|row| row.enrollment.is_listed(today));
    let holdings = held.map(|row| Holding {
        member: row.member,
        item: Item { product: row.product, package: row.enrollment.package, credit: row.credit },
        product_name: row.product_name,
    });
    Ok(holdings.collect())
}

struct HeldRow {
    member: MemberId,
    benefit: BenefitId,
    seat_number: i32,
    assigned_at: OffsetDateTime,
    activate_by: Date,
    product: ProductId,
    name: String,
    kind: Kind,
    credit: Option<Credit>,
    manage_url: Option<String>,
    enrollment: Enrollment,
}

/// The statement of those who hold seats. Each condition is a statement of its own: one plan for both would be made for all
/// members of the company.
macro_rules! select_held {
    ($condition:literal, $($arg:expr),+) => {
        sqlx::query_as!(
            HeldRow,
            r#"select a.member_id as "member: MemberId", a.benefit_id as "benefit: BenefitId", a.seat_number,
                      a.assigned_at, b.activate_by, b.product_id as "product: ProductId", p.name,
                      p.kind as "kind: Kind", p.credit_period as "credit: Credit", p.manage_url,
                      (e.package, e.purchased_on, e.starts_on, e.anniversary_on,
                       coalesce(e.cancelled_at, b.cancelled_at) is not null, e.refund_policy,
                       e.refund_ended_at is not null) as "enrollment!: Enrollment"
               from seat_assignments a
               join benefits b on b.partner_id = $1 and b.id = a.benefit_id
               join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
               join products p on p.id = b.product_id
               where a.partner_id = $1 and a.released_at is null"# + $condition,
            $($arg),+
        )
    };
}

/// The seats that are held on `today` under the enrollments that are listed: of one member, or of all; in no order.
///
/// # Errors
/// Those of the database.
pub async fn list_held_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: Option<MemberId>,
    today: Date,
) -> sqlx::Result<Vec<HeldSeat>> {
    let rows = match member {
        Some(member) => {
            select_held!(" and a.member_id = $2", partner as PartnerId, member as MemberId)
                .fetch_all(conn)
                .await?
        }
        None => select_held!("", partner as PartnerId).fetch_all(conn).await?,
    };
    let listed = rows.into_iter().filter(|row| row.enrollment.is_listed(today));
    let seats = listed.map(|row| HeldSeat {
        member: row.member,
        benefit: row.benefit,
        kind: row.kind,
        product: row.product,
        product_name: row.name,
        credit: row.credit,
        manage_url: row.manage_url,
        package: row.enrollment.package,
        seat: row.seat_number,
        assigned_at: row.assigned_at,
        until: row.activate_by,
    });
    Ok(seats.collect())
}
