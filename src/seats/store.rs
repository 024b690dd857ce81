//! SQL of seats: who holds them, who held them, and what changes that. Whoever changes seats has locked the row of
//! their benefit first, so that of two who want the last seat one gets it (R-SEAT-1).

use std::collections::HashMap;

use jiff::tz::TimeZone;
use sqlx::PgConnection;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{Assignment, Choice};
use crate::base::clock::date_in;
use crate::base::ids::{AssignmentId, BenefitId, MemberId, PartnerId, ProductId};
use crate::catalogue::{Credit, Kind};
use crate::membership::{self, Package};

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

/// Puts a member into a seat that was chosen while the benefit's row was locked. The member's row is held too, so that
/// nobody who is being deactivated gets a seat by any way (R-SEAT-4).
///
/// # Errors
/// Those of the database; [`sqlx::Error::RowNotFound`] when the member is not active any more.
pub async fn assign_seat(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    choice: Choice,
    member: MemberId,
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<AssignmentId> {
    let id = AssignmentId::new();
    let assigned = sqlx::query!(
        "insert into seat_assignments
             (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on, assigned_at, assigned_by)
         select $1, $2, $3, $4, m.id, $6, $7, $8
         from members m where m.partner_id = $1 and m.id = $5 and m.active for share of m",
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
    if assigned.rows_affected() == 0 {
        return Err(sqlx::Error::RowNotFound);
    }
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
    pub product: crate::base::ids::ProductId,
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
                  b.product_id as "product: ProductId", p.name as product_name, e.package,
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

/// A seat that a member holds, as his own page and the company's list of people show it.
#[derive(Clone, Debug)]
pub struct HeldSeat {
    /// The member.
    pub member: MemberId,
    /// The benefit.
    pub benefit: BenefitId,
    /// On which page the benefit is.
    pub kind: Kind,
    /// Its product.
    pub product: ProductId,
    /// The product's name.
    pub product_name: String,
    /// Which credit it is, if it is one.
    pub credit: Option<Credit>,
    /// Where the product is used and managed, if the catalogue says so.
    pub manage_url: Option<String>,
    /// The package that grants it.
    pub package: Package,
    /// The seat's number.
    pub seat: i32,
    /// Since when.
    pub assigned_at: OffsetDateTime,
    /// The last day on which it can be used.
    pub until: Date,
}

impl HeldSeat {
    /// Where whoever holds the seat uses and manages what it gives: where the product says; a credit otherwise in the
    /// cloud's own portal (R-CL-1, R-SEAT-6).
    #[must_use]
    pub fn managed_at<'a>(&'a self, cloud_portal_url: &'a str) -> Option<&'a str> {
        self.manage_url.as_deref().or_else(|| self.credit.map(|_| cloud_portal_url))
    }
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
    let rows = sqlx::query!(
        r#"select a.member_id as "member: MemberId", a.benefit_id as "benefit: BenefitId", a.seat_number,
                  a.assigned_at, b.activate_by, b.product_id as "product: ProductId", p.name, p.kind,
                  p.credit_period, p.manage_url, e.package, e.starts_on, e.anniversary_on,
                  e.cancelled_at is not null as "cancelled!"
           from seat_assignments a
           join benefits b on b.partner_id = $1 and b.id = a.benefit_id
           join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
           join products p on p.id = b.product_id
           where a.partner_id = $1 and ($2::uuid is null or a.member_id = $2) and a.released_at is null"#,
        partner.0,
        member.map(|member| member.0)
    )
    .fetch_all(conn)
    .await?;
    // The schema's check constraints allow no other names.
    let odd = |name: &str| sqlx::Error::Decode(format!("unknown name {name}").into());
    let listed = rows
        .into_iter()
        .filter(|row| membership::state(row.starts_on, row.anniversary_on, row.cancelled, today).is_listed());
    let seats = listed.map(|row| {
        Ok(HeldSeat {
            member: row.member,
            benefit: row.benefit,
            kind: row.kind.parse().map_err(|_| odd(&row.kind))?,
            product: row.product,
            product_name: row.name,
            credit: row.credit_period.and_then(|period| period.parse().ok()),
            manage_url: row.manage_url,
            package: row.package.parse().map_err(|_| odd(&row.package))?,
            seat: row.seat_number,
            assigned_at: row.assigned_at,
            until: row.activate_by,
        })
    });
    seats.collect()
}

/// Locks every benefit of the company whose seats are given to members, by id: until the transaction ends nobody gets
/// a seat, and nobody who waits for one of the benefits holds another.
///
/// # Errors
/// Those of the database.
pub async fn lock_all_seats(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<()> {
    sqlx::query!(
        "select b.id from benefits b join products p on p.id = b.product_id
         where b.partner_id = $1
           and (p.kind = 'visual_studio' or p.credit_period is not null or b.seats_assigned > 0)
         order by b.id for update of b",
        partner.0
    )
    .fetch_all(conn)
    .await?;
    Ok(())
}

/// A seat that was taken from somebody.
#[derive(Clone, Debug)]
pub struct ReleasedSeat {
    /// The benefit.
    pub benefit: BenefitId,
    /// The product's name.
    pub product: String,
    /// The seat's number.
    pub seat: i32,
}

/// Takes all seats from a member, after [`lock_all_seats`]; also those of enrollments that are over.
///
/// # Errors
/// Those of the database.
pub async fn release_all_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<Vec<ReleasedSeat>> {
    let released = sqlx::query_as!(
        ReleasedSeat,
        r#"update seat_assignments a set released_at = $3, released_by = $4
           from benefits b join products p on p.id = b.product_id
           where a.partner_id = $1 and a.member_id = $2 and a.released_at is null
             and b.partner_id = $1 and b.id = a.benefit_id
           returning a.benefit_id as "benefit: BenefitId", p.name as product, a.seat_number as seat"#,
        partner.0,
        member.0,
        now,
        by.0
    )
    .fetch_all(&mut *conn)
    .await?;
    // One of each benefit at most: a member holds no two seats of one.
    let benefits: Vec<uuid::Uuid> = released.iter().map(|it| it.benefit.0).collect();
    sqlx::query!(
        "update benefits set seats_assigned = seats_assigned - 1 where partner_id = $1 and id = any($2)",
        partner.0,
        &benefits
    )
    .execute(conn)
    .await?;
    Ok(released)
}
