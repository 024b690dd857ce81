//! What changes who holds a seat. Whoever changes seats has locked the rows of their benefits first, so that of two who
//! want the last seat one gets it (R-SEAT-1).

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use super::super::Choice;
use crate::audit::Actor;
use crate::base::ids::{AssignmentId, BenefitId, MemberId, PartnerId};
use crate::catalogue::Name;
use crate::db::must_meet;
use crate::membership::store::{LockedBenefit, LockedRow};

/// Puts members into the seats that were chosen for them, and says how many got theirs: only those who are active or
/// invited (R-PPL-2), whose rows are held, so that nobody who is being deactivated, or whose invitation is being withdrawn, gets
/// a seat by any way (R-SEAT-4).
///
/// # Errors
/// Those of the database.
pub async fn assign_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: &LockedBenefit,
    chosen: &[(MemberId, Choice)],
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<usize> {
    let ids: Vec<AssignmentId> = chosen.iter().map(|_| AssignmentId::new()).collect();
    let members: Vec<MemberId> = chosen.iter().map(|(member, _)| *member).collect();
    let seats: Vec<i32> = chosen.iter().map(|(_, choice)| choice.seat).collect();
    let tenures: Vec<Date> = chosen.iter().map(|(_, choice)| choice.tenure_started_on).collect();
    let assigned = sqlx::query!(
        "insert into seat_assignments
             (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on, assigned_at, assigned_by,
              after_release)
         select $1, it.id, $2, it.seat, m.id, it.tenure, $7, $8,
                (select max(before.released_at) from seat_assignments before
                 where before.partner_id = $1 and before.benefit_id = $2 and before.seat_number = it.seat)
         from unnest($3::uuid[], $4::integer[], $5::uuid[], $6::date[]) as it (id, seat, member, tenure)
         join members m on m.partner_id = $1 and m.id = it.member
              and (m.active or exists (select from invitations i where i.partner_id = $1 and i.member_id = m.id))
         for share of m",
        partner as PartnerId,
        benefit.id as BenefitId,
        &ids as &[AssignmentId],
        &seats,
        &members as &[MemberId],
        &tenures,
        now,
        by as MemberId
    )
    .execute(&mut *conn)
    .await?
    .rows_affected();
    count_seats(conn, partner, benefit, (assigned.cast_signed(), now)).await?;
    Ok(usize::try_from(assigned).unwrap_or(usize::MAX))
}

/// Takes seats from their holders, who hold them as the caller saw under the lock.
///
/// # Errors
/// Those of the database.
pub async fn release_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: &LockedBenefit,
    assignments: &[AssignmentId],
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<()> {
    let released = sqlx::query!(
        "update seat_assignments set released_at = $4, released_by = $5
         where partner_id = $1 and benefit_id = $2 and id = any($3) and released_at is null",
        partner as PartnerId,
        benefit.id as BenefitId,
        assignments as &[AssignmentId],
        now,
        by as MemberId
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&released, assignments.len())?;
    count_seats(conn, partner, benefit, (-released.rows_affected().cast_signed(), now)).await
}

/// Keeps the counter of a benefit's seats that have a holder.
async fn count_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: &LockedBenefit,
    (more, now): (i64, OffsetDateTime),
) -> sqlx::Result<()> {
    let counted = sqlx::query!(
        "update benefits set seats_assigned = seats_assigned + ($3::bigint)::integer, acted_at = $4
         where partner_id = $1 and id = $2",
        partner as PartnerId,
        benefit.id as BenefitId,
        more,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&counted, 1)
}

/// A seat that ended with its benefit.
#[derive(Clone, Debug)]
pub struct EndedSeat {
    pub benefit: BenefitId,
    pub product: Name,
    pub seat: i32,
    pub holder: MemberId,
    pub holder_name: String,
}

/// Ends seats of benefits, which are locked: nobody of the company has taken them back. `only` says which; `None`: all.
///
/// # Errors
/// Those of the database.
pub async fn end_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefits: &[LockedRow],
    only: Option<&[AssignmentId]>,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<EndedSeat>> {
    let ids: Vec<BenefitId> = benefits.iter().map(|it| it.place().1).collect();
    let rows = sqlx::query!(
        r#"with ended as (
               update seat_assignments set released_at = $3
               where partner_id = $1 and benefit_id = any($2) and released_at is null
                 and ($4::uuid[] is null or id = any($4))
               returning benefit_id, seat_number, member_id),
           counted as (
               update benefits b set seats_assigned = b.seats_assigned - it.count, acted_at = $3
               from (select benefit_id, count(*)::integer as count from ended group by benefit_id) it
               where b.partner_id = $1 and b.id = it.benefit_id
               returning b.id)
           select e.benefit_id as "benefit: BenefitId", jsonb_build_object('own', p.name, 'others', p.names) as "name!: Json<Name>",
                  e.seat_number, m.id as "holder: MemberId", m.display_name
           from ended e
           join counted on counted.id = e.benefit_id
           join benefits b on b.partner_id = $1 and b.id = e.benefit_id
           join products p on p.id = b.product_id
           join members m on m.partner_id = $1 and m.id = e.member_id
           order by p.name, e.benefit_id, e.seat_number"#,
        partner as PartnerId,
        &ids as &[BenefitId],
        now,
        only as Option<&[AssignmentId]>
    )
    .fetch_all(conn)
    .await?;
    let ended = rows.into_iter().map(|row| EndedSeat {
        benefit: row.benefit,
        product: row.name.0,
        seat: row.seat_number,
        holder: row.holder,
        holder_name: row.display_name,
    });
    Ok(ended.collect())
}

/// All benefits of a company whose seats are given to members, locked to the end of the transaction; only
/// [`lock_all_seats`] makes it.
#[derive(Debug)]
pub struct AllSeatsLocked(PartnerId);

/// Locks every benefit of the company whose seats are given to members, by id: until the transaction ends nobody gets
/// a seat, and nobody who waits for one of the benefits holds another. From now on the actor's act happens.
///
/// # Errors
/// Those of the database.
pub async fn lock_all_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
) -> sqlx::Result<AllSeatsLocked> {
    let last = sqlx::query_scalar!(
        "select b.acted_at from benefits b
         where b.partner_id = $1
           and (b.kind = 'visual_studio' or b.credit_period is not null or b.seats_assigned > 0)
         order by b.id for no key update of b",
        partner as PartnerId
    )
    .fetch_all(conn)
    .await?;
    actor.clock.lock_held(last.into_iter().flatten().max());
    Ok(AllSeatsLocked(partner))
}

/// A seat that was taken from somebody.
#[derive(Clone, Debug)]
pub struct ReleasedSeat {
    pub benefit: BenefitId,
    /// The product's name.
    pub product: String,
    pub seat: i32,
}

/// Takes all seats from a member; also those of enrollments that are over. `by` is nobody where the programme does it.
///
/// # Errors
/// Those of the database.
pub async fn release_all_seats(
    conn: &mut PgConnection,
    AllSeatsLocked(partner): AllSeatsLocked,
    member: MemberId,
    (by, now): (Option<MemberId>, OffsetDateTime),
) -> sqlx::Result<Vec<ReleasedSeat>> {
    let released = sqlx::query_as!(
        ReleasedSeat,
        r#"update seat_assignments a set released_at = $3, released_by = $4
           from benefits b join products p on p.id = b.product_id
           where a.partner_id = $1 and a.member_id = $2 and a.released_at is null
             and b.partner_id = $1 and b.id = a.benefit_id
           returning a.benefit_id as "benefit: BenefitId", p.name as product, a.seat_number as seat"#,
        partner as PartnerId,
        member as MemberId,
        now,
        by as Option<MemberId>
    )
    .fetch_all(&mut *conn)
    .await?;
    // One of each benefit at most: a member holds no two seats of one.
    let benefits: Vec<BenefitId> = released.iter().map(|it| it.benefit).collect();
    let counted = sqlx::query!(
        "update benefits set seats_assigned = seats_assigned - 1, acted_at = $3
         where partner_id = $1 and id = any($2)",
        partner as PartnerId,
        &benefits as &[BenefitId],
        now
    )
    .execute(conn)
    .await?;
    must_meet(&counted, benefits.len())?;
    Ok(released)
}
