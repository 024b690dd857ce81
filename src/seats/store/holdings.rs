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

/// A seat that somebody holds.
struct HeldRow {
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

/// The seats that a member holds on `today` under the enrollments that are listed, in no order.
///
/// # Errors
/// Those of the database.
pub async fn list_held_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    today: Date,
) -> sqlx::Result<Vec<HeldSeat>> {
    let rows = sqlx::query_as!(
        HeldRow,
        r#"select a.benefit_id as "benefit: BenefitId", a.seat_number, a.assigned_at, b.activate_by,
                  b.product_id as "product: ProductId", p.name, p.kind as "kind: Kind",
                  p.credit_period as "credit: Credit", p.manage_url,
                  (e.package, e.purchased_on, e.starts_on, e.anniversary_on,
                   coalesce(e.cancelled_at, b.cancelled_at) is not null, e.refund_policy,
                   e.refund_ended_at is not null) as "enrollment!: Enrollment"
           from seat_assignments a
           join benefits b on b.partner_id = $1 and b.id = a.benefit_id
           join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
           join products p on p.id = b.product_id
           where a.partner_id = $1 and a.released_at is null and a.member_id = $2"#,
        partner as PartnerId,
        member as MemberId
    )
    .fetch_all(conn)
    .await?;
    let listed = rows.into_iter().filter(|row| row.enrollment.is_listed(today));
    Ok(listed.map(|row| row.held_by(member)).collect())
}

impl HeldRow {
    fn held_by(self, member: MemberId) -> HeldSeat {
        HeldSeat {
            member,
            benefit: self.benefit,
            kind: self.kind,
            product: self.product,
            product_name: self.name,
            credit: self.credit,
            manage_url: self.manage_url,
            package: self.enrollment.package,
            seat: self.seat_number,
            assigned_at: self.assigned_at,
            until: self.activate_by,
        }
    }
}

/// Who holds seats on `today` under the enrollments that are listed: all holders of each benefit; and the seats of one member,
/// as [`list_held_seats`]. Of the others no more is read than an index holds, so that many cost little.
///
/// # Errors
/// Those of the database.
pub async fn list_holders(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: Option<MemberId>,
    today: Date,
) -> sqlx::Result<(Vec<MemberId>, Vec<HeldSeat>)> {
    let rows = sqlx::query!(
        r#"with held as materialized (
               select benefit_id, array_agg(member_id) as holders from seat_assignments
               where partner_id = $1 and released_at is null group by benefit_id),
           own as materialized (
               select benefit_id, seat_number, assigned_at from seat_assignments
               where partner_id = $1 and member_id = $2 and released_at is null)
           select held.benefit_id as "benefit!: BenefitId", held.holders as "holders!: Vec<MemberId>",
                  own.seat_number as "seat_number?", own.assigned_at as "assigned_at?", b.activate_by,
                  b.product_id as "product: ProductId", p.name, p.kind as "kind: Kind",
                  p.credit_period as "credit: Credit", p.manage_url,
                  (e.package, e.purchased_on, e.starts_on, e.anniversary_on,
                   coalesce(e.cancelled_at, b.cancelled_at) is not null, e.refund_policy,
                   e.refund_ended_at is not null) as "enrollment!: Enrollment"
           from held
           join benefits b on b.partner_id = $1 and b.id = held.benefit_id
           join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
           join products p on p.id = b.product_id
           left join own on own.benefit_id = held.benefit_id"#,
        partner as PartnerId,
        member as Option<MemberId>
    )
    .fetch_all(conn)
    .await?;
    let (mut holders, mut seats) = (Vec::new(), Vec::new());
    for row in rows.into_iter().filter(|row| row.enrollment.is_listed(today)) {
        holders.extend(row.holders);
        if let (Some(member), Some(seat_number), Some(assigned_at)) =
            (member, row.seat_number, row.assigned_at)
        {
            let held = HeldRow {
                benefit: row.benefit,
                seat_number,
                assigned_at,
                activate_by: row.activate_by,
                product: row.product,
                name: row.name,
                kind: row.kind,
                credit: row.credit,
                manage_url: row.manage_url,
                enrollment: row.enrollment,
            };
            seats.push(held.held_by(member));
        }
    }
    Ok((holders, seats))
}
