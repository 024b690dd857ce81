//! The register: who holds the seats of all benefits of a company, and of those that nobody holds how they stand. A company
//! may have thousands, so most of it comes from indexes, and as one array a column.

use std::collections::HashMap;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use crate::base::ids::{BenefitId, MemberId, PartnerId};
use crate::catalogue::{Credit, Kind, Name};
use crate::membership::Enrollment;

/// A benefit that has seats which somebody holds or held.
#[derive(Clone, Debug)]
pub struct SeatBenefit {
    pub id: BenefitId,
    pub kind: Kind,
    /// The product's code.
    pub code: String,
    /// The product's name.
    pub name: Json<Name>,
    pub credit: Option<Credit>,
    pub enrollment: Enrollment,
    /// The last day on which its seats can be used.
    pub until: Date,
    /// Who holds its seats.
    pub holders: Vec<MemberId>,
}

/// The benefits whose seats somebody holds or held, under the enrollments that are listed on `today`.
///
/// # Errors
/// Those of the database.
pub async fn list_seat_benefits(
    conn: &mut PgConnection,
    partner: PartnerId,
    today: Date,
) -> sqlx::Result<Vec<SeatBenefit>> {
    let benefits = sqlx::query_as!(
        SeatBenefit,
        r#"with held as materialized (
               select benefit_id, array_agg(member_id) as holders from seat_assignments
               where partner_id = $1 and released_at is null group by benefit_id),
           used as materialized (
               select b.id, b.enrollment_id, b.product_id, b.kind, b.credit_period, b.activate_by, b.cancelled_at
               from benefits b
               cross join lateral (select from seat_assignments
                                   where partner_id = $1 and benefit_id = b.id limit 1) one
               where b.partner_id = $1)
           select used.id as "id!: BenefitId", used.kind as "kind!: Kind", p.code,
                  jsonb_build_object('own', p.name, 'others', p.names) as "name!: Json<Name>",
                  used.credit_period as "credit: Credit",
                  ((select to_jsonb(k) from packages k where k.code = e.package), e.purchased_on, e.starts_on, e.anniversary_on,
                   coalesce(e.cancelled_at, used.cancelled_at) is not null, e.refund_policy,
                   e.refund_days, e.renewal_days, e.refund_ended_at is not null) as "enrollment!: Enrollment",
                  used.activate_by as "until!", coalesce(held.holders, '{}') as "holders!: Vec<MemberId>"
           from used
           join enrollments e on e.partner_id = $1 and e.id = used.enrollment_id
           join products p on p.id = used.product_id
           left join held on held.benefit_id = used.id"#,
        partner as PartnerId
    )
    .fetch_all(conn)
    .await?;
    Ok(benefits.into_iter().filter(|it| it.enrollment.is_listed(today)).collect())
}

/// Which seat somebody holds, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub seat: i32,
    pub assigned_at: OffsetDateTime,
}

/// Where these members sit, each in a seat of a benefit.
///
/// # Errors
/// Those of the database.
pub async fn list_places(
    conn: &mut PgConnection,
    partner: PartnerId,
    held: &[(BenefitId, MemberId)],
) -> sqlx::Result<HashMap<(BenefitId, MemberId), Place>> {
    let (benefits, members): (Vec<BenefitId>, Vec<MemberId>) = held.iter().copied().unzip();
    // The member stands in a range and an order, so that each is found by the index of holders: with `=` Postgres takes that of
    // seat numbers for as good, and reads all seats of the benefit for each.
    let rows = sqlx::query!(
        r#"select it.benefit as "benefit!: BenefitId", it.member as "member!: MemberId", a.seat_number, a.assigned_at
           from unnest($2::uuid[], $3::uuid[]) as it (benefit, member)
           cross join lateral (
               select seat_number, assigned_at from seat_assignments
               where partner_id = $1 and benefit_id = it.benefit and released_at is null
                   and member_id >= it.member and member_id <= it.member
               order by member_id limit 1) a"#,
        partner as PartnerId,
        &benefits as &[BenefitId],
        &members as &[MemberId]
    )
    .fetch_all(conn)
    .await?;
    let place = |seat, assigned_at| Place { seat, assigned_at };
    Ok(rows.into_iter().map(|it| ((it.benefit, it.member), place(it.seat_number, it.assigned_at))).collect())
}

/// Where everybody sits.
///
/// # Errors
/// Those of the database.
pub async fn list_all_places(
    conn: &mut PgConnection,
    partner: PartnerId,
) -> sqlx::Result<HashMap<(BenefitId, MemberId), Place>> {
    let rows = sqlx::query!(
        r#"select benefit_id as "benefit: BenefitId", array_agg(member_id) as "members!: Vec<MemberId>",
                  array_agg(seat_number) as "seats!", array_agg(assigned_at) as "assigned!"
           from seat_assignments where partner_id = $1 and released_at is null group by benefit_id"#,
        partner as PartnerId
    )
    .fetch_all(conn)
    .await?;
    let mut places = HashMap::new();
    for row in rows {
        for ((member, seat), assigned_at) in row.members.into_iter().zip(row.seats).zip(row.assigned) {
            places.insert((row.benefit, member), Place { seat, assigned_at });
        }
    }
    Ok(places)
}
