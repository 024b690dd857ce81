//! SQL of seats: who holds them, who held them, and what changes that. Whoever changes seats has locked the row of
//! their benefit first, so that of two who want the last seat one gets it (R-SEAT-1).

use std::collections::HashMap;

use jiff::tz::TimeZone;
use sqlx::PgConnection;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{Assignment, Choice};
use crate::clock::date_in;
use crate::ids::{AssignmentId, BenefitId, MemberId, PartnerId};

/// The holders of a benefit's seats, past and present, with their names.
#[derive(Debug, Default)]
pub struct History {
    /// Every assignment, in no order.
    pub assignments: Vec<Assignment>,
    /// Display names of all who occur.
    pub names: HashMap<MemberId, String>,
}

/// Every assignment of one benefit.
///
/// # Errors
/// Those of the database.
pub async fn find_history(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    zone: &TimeZone,
) -> sqlx::Result<History> {
    let rows = sqlx::query!(
        r#"select a.id as "id: AssignmentId", a.seat_number, a.member_id as "member: MemberId", m.display_name,
                  a.tenure_started_on, a.assigned_at, a.released_at
           from seat_assignments a
           join members m on m.partner_id = $1 and m.id = a.member_id
           where a.partner_id = $1 and a.benefit_id = $2"#,
        partner.0,
        benefit.0
    )
    .fetch_all(conn)
    .await?;
    let mut history = History::default();
    for row in rows {
        history.names.insert(row.member, row.display_name);
        history.assignments.push(Assignment {
            id: row.id,
            seat: row.seat_number,
            member: row.member,
            tenure_started_on: row.tenure_started_on,
            assigned_at: row.assigned_at,
            assigned_on: date_in(row.assigned_at, zone),
            released_at: row.released_at,
        });
    }
    Ok(history)
}

/// The assignments of several benefits at once: for a list that says how many seats are in which state.
///
/// # Errors
/// Those of the database.
pub async fn list_assignments(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefits: &[BenefitId],
    zone: &TimeZone,
) -> sqlx::Result<HashMap<BenefitId, Vec<Assignment>>> {
    let ids: Vec<Uuid> = benefits.iter().map(|id| id.0).collect();
    let rows = sqlx::query!(
        r#"select id as "id: AssignmentId", benefit_id as "benefit: BenefitId", seat_number,
                  member_id as "member: MemberId", tenure_started_on, assigned_at, released_at
           from seat_assignments where partner_id = $1 and benefit_id = any($2)"#,
        partner.0,
        &ids
    )
    .fetch_all(conn)
    .await?;
    let mut assignments: HashMap<BenefitId, Vec<Assignment>> = HashMap::new();
    for row in rows {
        assignments.entry(row.benefit).or_default().push(Assignment {
            id: row.id,
            seat: row.seat_number,
            member: row.member,
            tenure_started_on: row.tenure_started_on,
            assigned_at: row.assigned_at,
            assigned_on: date_in(row.assigned_at, zone),
            released_at: row.released_at,
        });
    }
    Ok(assignments)
}

/// Puts a member into a seat that was chosen while the benefit's row was locked.
///
/// # Errors
/// Those of the database.
pub async fn assign_seat(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    choice: Choice,
    member: MemberId,
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<AssignmentId> {
    let id = AssignmentId::new();
    sqlx::query!(
        "insert into seat_assignments
             (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on, assigned_at, assigned_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        partner.0,
        id.0,
        benefit.0,
        choice.seat,
        member.0,
        choice.tenure_started_on,
        now,
        by.0
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "update benefits set seats_assigned = seats_assigned + 1 where partner_id = $1 and id = $2",
        partner.0,
        benefit.0
    )
    .execute(conn)
    .await?;
    Ok(id)
}

/// Puts members into the seats that were chosen for them while the benefit's row was locked.
///
/// # Errors
/// Those of the database.
pub async fn assign_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    chosen: &[(MemberId, Choice)],
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<()> {
    let ids: Vec<Uuid> = chosen.iter().map(|_| AssignmentId::new().0).collect();
    let members: Vec<Uuid> = chosen.iter().map(|(member, _)| member.0).collect();
    let seats: Vec<i32> = chosen.iter().map(|(_, choice)| choice.seat).collect();
    let tenures: Vec<Date> = chosen.iter().map(|(_, choice)| choice.tenure_started_on).collect();
    let assigned = sqlx::query!(
        "insert into seat_assignments
             (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on, assigned_at, assigned_by)
         select $1, it.id, $2, it.seat, it.member, it.tenure, $7, $8
         from unnest($3::uuid[], $4::integer[], $5::uuid[], $6::date[]) as it (id, seat, member, tenure)",
        partner.0,
        benefit.0,
        &ids,
        &seats,
        &members,
        &tenures,
        now,
        by.0
    )
    .execute(&mut *conn)
    .await?;
    count_seats(conn, partner, benefit, assigned.rows_affected().cast_signed()).await
}

/// Takes seats from their holders.
///
/// # Errors
/// Those of the database.
pub async fn release_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    assignments: &[AssignmentId],
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<()> {
    let ids: Vec<Uuid> = assignments.iter().map(|id| id.0).collect();
    let released = sqlx::query!(
        "update seat_assignments set released_at = $4, released_by = $5
         where partner_id = $1 and benefit_id = $2 and id = any($3) and released_at is null",
        partner.0,
        benefit.0,
        &ids,
        now,
        by.0
    )
    .execute(&mut *conn)
    .await?;
    count_seats(conn, partner, benefit, -released.rows_affected().cast_signed()).await
}

/// Keeps the counter of a benefit's seats that have a holder.
async fn count_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    more: i64,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update benefits set seats_assigned = seats_assigned + ($3::bigint)::integer
         where partner_id = $1 and id = $2",
        partner.0,
        benefit.0,
        more
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a seat from its holder; false when he has it no more.
///
/// # Errors
/// Those of the database.
pub async fn release_seat(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    assignment: AssignmentId,
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<bool> {
    let released = sqlx::query!(
        "update seat_assignments set released_at = $4, released_by = $5
         where partner_id = $1 and benefit_id = $2 and id = $3 and released_at is null",
        partner.0,
        benefit.0,
        assignment.0,
        now,
        by.0
    )
    .execute(&mut *conn)
    .await?;
    if released.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!(
        "update benefits set seats_assigned = seats_assigned - 1 where partner_id = $1 and id = $2",
        partner.0,
        benefit.0
    )
    .execute(conn)
    .await?;
    Ok(true)
}

/// A seat that a member holds now, of whichever benefit: what may stand in the way of another (R-CL-4).
#[derive(Clone, Debug)]
pub struct Held {
    /// The member.
    pub member: MemberId,
    /// The benefit.
    pub benefit: BenefitId,
    /// Its product.
    pub product: crate::ids::ProductId,
    /// The product's name.
    pub product_name: String,
    /// The package's name in the database.
    pub package: String,
    /// `month` or `year` for an Azure credit.
    pub credit_period: Option<String>,
    /// The last day on which it can be used.
    pub until: Date,
}

/// The seats that these members hold now.
///
/// # Errors
/// Those of the database.
pub async fn list_held(
    conn: &mut PgConnection,
    partner: PartnerId,
    members: &[MemberId],
) -> sqlx::Result<Vec<Held>> {
    let ids: Vec<Uuid> = members.iter().map(|id| id.0).collect();
    sqlx::query_as!(
        Held,
        r#"select a.member_id as "member: MemberId", a.benefit_id as "benefit: BenefitId",
                  b.product_id as "product: crate::ids::ProductId", p.name as product_name, e.package,
                  p.credit_period, b.activate_by as until
           from seat_assignments a
           join benefits b on b.partner_id = $1 and b.id = a.benefit_id
           join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id and e.cancelled_at is null
           join products p on p.id = b.product_id
           where a.partner_id = $1 and a.member_id = any($2) and a.released_at is null"#,
        partner.0,
        &ids
    )
    .fetch_all(conn)
    .await
}
