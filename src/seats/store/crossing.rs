//! Seats that go over to the next membership, which grants the same products (R-SEAT-3b).

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use super::super::Assignment;
use super::changes::EndedSeat;
use crate::base::clock::date_in;
use crate::base::ids::{AssignmentId, BenefitId, EnrollmentId, MemberId, PartnerId, ProductId};
use crate::catalogue::{Credit, Name};
use crate::db::must_meet;

/// The seats of a benefit that somebody holds or held.
#[derive(Clone, Debug)]
pub struct UsedSeats {
    pub benefit: BenefitId,
    pub product: ProductId,
    pub name: Name,
    pub credit: Option<Credit>,
    /// How many there are.
    pub quantity: i32,
    /// The first day of its membership.
    pub year_starts_on: Date,
    /// Of each seat its present tenure, or else the last one.
    pub tenures: Vec<Assignment>,
    /// The display names of those who hold one.
    pub holders: BTreeMap<AssignmentId, String>,
}

/// Those of the benefits of a membership, by the product's name.
///
/// # Errors
/// Those of the database.
pub async fn list_used_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
    zone: &TimeZone,
) -> sqlx::Result<Vec<UsedSeats>> {
    let rows = sqlx::query!(
        r#"select b.id as "benefit: BenefitId", b.product_id as "product: ProductId",
                  jsonb_build_object('own', p.name, 'others', p.names) as "name!: Json<Name>",
                  b.credit_period as "credit: Credit",
                  case when b.credit_period is null then coalesce(b.quantity, 0) else 1 end as "quantity!", e.starts_on,
                  a.id as "assignment!: AssignmentId", a.seat_number as "seat!", a.member_id as "member!: MemberId",
                  a.tenure_started_on as "tenure_started_on!", a.assigned_at as "assigned_at!", a.released_at,
                  m.display_name as holder
           from enrollments e
           join benefits b on b.partner_id = $1 and b.enrollment_id = e.id and b.cancelled_at is null
           join products p on p.id = b.product_id
           cross join lateral (
               select distinct on (s.seat_number) s.id, s.seat_number, s.member_id, s.tenure_started_on, s.assigned_at,
                      s.released_at
               from seat_assignments s where s.partner_id = $1 and s.benefit_id = b.id
               order by s.seat_number, s.released_at desc nulls first) a
           join members m on m.partner_id = $1 and m.id = a.member_id
           where e.partner_id = $1 and e.id = $2
           order by p.name, b.id, a.seat_number"#,
        partner as PartnerId,
        enrollment as EnrollmentId
    )
    .fetch_all(conn)
    .await?;
    let mut used: Vec<UsedSeats> = Vec::new();
    for row in rows {
        if used.last().is_none_or(|it| it.benefit != row.benefit) {
            used.push(UsedSeats {
                benefit: row.benefit,
                product: row.product,
                name: row.name.0,
                credit: row.credit,
                quantity: row.quantity,
                year_starts_on: row.starts_on,
                tenures: Vec::new(),
                holders: BTreeMap::new(),
            });
        }
        let Some(last) = used.last_mut() else { continue };
        if row.released_at.is_none() {
            last.holders.insert(row.assignment, row.holder);
        }
        last.tenures.push(Assignment {
            id: row.assignment,
            seat: row.seat,
            member: row.member,
            tenure_started_on: row.tenure_started_on,
            assigned_at: row.assigned_at,
            assigned_on: date_in(row.assigned_at, zone),
            released_at: row.released_at,
        });
    }
    Ok(used)
}

/// The benefits of a membership, by their products, each with how many seats it has.
///
/// # Errors
/// Those of the database.
pub async fn list_places_of(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
) -> sqlx::Result<BTreeMap<ProductId, (BenefitId, i32)>> {
    let rows = sqlx::query!(
        r#"select id as "benefit: BenefitId", product_id as "product: ProductId",
                  case when credit_period is null then coalesce(quantity, 2147483647) else 1 end as "quantity!"
           from benefits where partner_id = $1 and enrollment_id = $2 and cancelled_at is null"#,
        partner as PartnerId,
        enrollment as EnrollmentId
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.product, (row.benefit, row.quantity))).collect())
}

/// Benefits whose seats go over, each with the one that gets them, and the seats that stay behind: the benefit, and the number.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    pub pairs: Vec<(BenefitId, BenefitId)>,
    pub behind: Vec<(BenefitId, i32)>,
}

/// Lets seats go over with all that they were: number, holder, tenure and history. The benefits are locked, and nobody holds a seat that
/// stays behind.
///
/// # Errors
/// Those of the database.
pub async fn move_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    moves: &Moves,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let (from, to): (Vec<BenefitId>, Vec<BenefitId>) = moves.pairs.iter().copied().unzip();
    let (of, behind): (Vec<BenefitId>, Vec<i32>) = moves.behind.iter().copied().unzip();
    // All tenures of a seat in one statement, since each names the one before.
    sqlx::query!(
        "update seat_assignments a set benefit_id = it.to
         from unnest($2::uuid[], $3::uuid[]) as it (\"from\", \"to\")
         where a.partner_id = $1 and a.benefit_id = it.from
           and not exists (select from unnest($4::uuid[], $5::integer[]) as behind (benefit, seat)
                           where behind.benefit = a.benefit_id and behind.seat = a.seat_number)",
        partner as PartnerId,
        &from as &[BenefitId],
        &to as &[BenefitId],
        &of as &[BenefitId],
        &behind
    )
    .execute(&mut *conn)
    .await?;
    let both = [from, to].concat();
    let counted = sqlx::query!(
        "update benefits b
         set seats_assigned = (select count(*)::integer from seat_assignments a
                               where a.partner_id = $1 and a.benefit_id = b.id and a.released_at is null),
             acted_at = $3
         where b.partner_id = $1 and b.id = any($2)",
        partner as PartnerId,
        &both as &[BenefitId],
        now
    )
    .execute(conn)
    .await?;
    must_meet(&counted, both.len())
}

/// Gives back the seats of a membership, whose benefits are locked, that ended with it at this moment, as if they hadn't: to those
/// who still belong to the company.
///
/// # Errors
/// Those of the database.
pub async fn revive_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    (enrollment, ended_at): (EnrollmentId, OffsetDateTime),
    now: OffsetDateTime,
) -> sqlx::Result<Vec<EndedSeat>> {
    let rows = sqlx::query!(
        r#"with revived as (
               update seat_assignments a set released_at = null
               from benefits b, members m
               where a.partner_id = $1 and b.partner_id = $1 and b.enrollment_id = $2 and a.benefit_id = b.id
                 and a.released_at = $3 and m.partner_id = $1 and m.id = a.member_id
                 and (m.active or exists (select from invitations i where i.partner_id = $1 and i.member_id = m.id))
               returning a.benefit_id, a.seat_number, a.member_id, m.display_name),
           counted as (
               update benefits b set seats_assigned = b.seats_assigned + it.count, acted_at = $4
               from (select benefit_id, count(*)::integer as count from revived group by benefit_id) it
               where b.partner_id = $1 and b.id = it.benefit_id
               returning b.id, b.product_id)
           select r.benefit_id as "benefit: BenefitId", jsonb_build_object('own', p.name, 'others', p.names) as "name!: Json<Name>",
                  r.seat_number, r.member_id as "holder: MemberId", r.display_name
           from revived r
           join counted on counted.id = r.benefit_id
           join products p on p.id = counted.product_id
           order by p.name, r.benefit_id, r.seat_number"#,
        partner as PartnerId,
        enrollment as EnrollmentId,
        ended_at,
        now
    )
    .fetch_all(conn)
    .await?;
    let revived = rows.into_iter().map(|row| EndedSeat {
        benefit: row.benefit,
        product: row.name.0,
        seat: row.seat_number,
        holder: row.holder,
        holder_name: row.display_name,
    });
    Ok(revived.collect())
}
