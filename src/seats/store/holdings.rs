//! What members hold now.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use super::super::{Given, Holding, Item, Share};
use crate::base::ids::{BenefitId, MemberId, PartnerId, ProductId};
use crate::catalogue::{Credit, Kind, Name};
use crate::dates::still_works_until;
use crate::membership::{ActivationState, Enrollment};

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
        r#"select a.member_id as "member: MemberId", b.product_id as "product: ProductId",
                  jsonb_build_object('own', p.name, 'others', p.names) as "product_name!: Json<Name>",
                  b.credit_period as "credit: Credit",
                  ((select to_jsonb(k) from packages k where k.code = e.package), e.purchased_on, e.starts_on, e.anniversary_on,
                   coalesce(e.cancelled_at, b.cancelled_at) is not null, e.refund_policy,
                   e.refund_days, e.renewal_days, e.refund_ended_at is not null) as "enrollment!: Enrollment"
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
        product_name: row.product_name.0,
    });
    Ok(holdings.collect())
}

/// What somebody has of a benefit: a seat, or a technical benefit whose user they are.
struct GivenRow {
    benefit: BenefitId,
    seat_number: Option<i32>,
    state: Option<ActivationState>,
    since: OffsetDateTime,
    activate_by: Date,
    product: ProductId,
    name: Json<Name>,
    kind: Kind,
    credit: Option<Credit>,
    manage_url: Option<String>,
    enrollment: Enrollment,
}

impl GivenRow {
    /// A seat can be used to its benefit's last day; what is activated to the end of the renewal window (R-DATE-5).
    fn read(self) -> Option<Given> {
        let share = match (self.seat_number, self.state) {
            (Some(seat), _) => Share::Seat(seat),
            (None, state) => Share::Support(state?),
        };
        let (seat, closes) = (self.seat_number.is_some(), self.enrollment.renewal_closes_on());
        Some(Given {
            share,
            benefit: self.benefit,
            kind: self.kind,
            product: self.product,
            product_name: self.name.0,
            credit: self.credit,
            manage_url: self.manage_url,
            package: self.enrollment.package,
            since: self.since,
            until: still_works_until(self.activate_by, seat, closes),
        })
    }
}

/// What a member has on `today` under the enrollments that are listed, in no order: seats, and the technical benefits whose
/// user they are, from when they are asked for.
///
/// # Errors
/// Those of the database.
pub async fn list_given(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    today: Date,
) -> sqlx::Result<Vec<Given>> {
    let rows = sqlx::query_as!(
        GivenRow,
        r#"select it.benefit_id as "benefit!: BenefitId", it.seat_number, it.state as "state: ActivationState",
                  it.since as "since!", b.activate_by, b.product_id as "product: ProductId",
                  jsonb_build_object('own', p.name, 'others', p.names) as "name!: Json<Name>",
                  b.kind as "kind!: Kind", b.credit_period as "credit: Credit", p.manage_url,
                  ((select to_jsonb(k) from packages k where k.code = e.package), e.purchased_on, e.starts_on, e.anniversary_on,
                   coalesce(e.cancelled_at, b.cancelled_at) is not null, e.refund_policy,
                   e.refund_days, e.renewal_days, e.refund_ended_at is not null) as "enrollment!: Enrollment"
           from (select benefit_id, seat_number, assigned_at as since, null::text as state
                 from seat_assignments
                 where partner_id = $1 and member_id = $2 and released_at is null
                 union all
                 select benefit_id, null, changed_at, state from activations
                 where partner_id = $1 and member_id = $2
                   and state in ('requested', 'in_progress', 'active')) it
           join benefits b on b.partner_id = $1 and b.id = it.benefit_id
           join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
           join products p on p.id = b.product_id"#,
        partner as PartnerId,
        member as MemberId
    )
    .fetch_all(conn)
    .await?;
    let listed = rows.into_iter().filter(|row| row.enrollment.is_listed(today));
    Ok(listed.filter_map(GivenRow::read).collect())
}

/// Who holds seats on `today` under the enrollments that are listed: all holders of each benefit; and what one member has,
/// as [`list_given`]. Of the others no more is read than an index holds, so that many cost little.
///
/// # Errors
/// Those of the database.
pub async fn list_holders(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: Option<MemberId>,
    today: Date,
) -> sqlx::Result<(Vec<MemberId>, Vec<Given>)> {
    let rows = sqlx::query!(
        r#"with held as materialized (
               select benefit_id, array_agg(member_id) as holders from seat_assignments
               where partner_id = $1 and released_at is null group by benefit_id),
           own as materialized (
               select benefit_id, seat_number, assigned_at as since, null::text as state
               from seat_assignments
               where partner_id = $1 and member_id = $2 and released_at is null
               union all
               select benefit_id, null, changed_at, state from activations
               where partner_id = $1 and member_id = $2 and state in ('requested', 'in_progress', 'active'))
           select b.id as "benefit: BenefitId", coalesce(held.holders, '{}') as "holders!: Vec<MemberId>",
                  own.seat_number as "seat_number?", own.state as "state?: ActivationState",
                  own.since as "since?", b.activate_by, b.product_id as "product: ProductId",
                  jsonb_build_object('own', p.name, 'others', p.names) as "name!: Json<Name>",
                  b.kind as "kind!: Kind", b.credit_period as "credit: Credit", p.manage_url,
                  ((select to_jsonb(k) from packages k where k.code = e.package), e.purchased_on, e.starts_on, e.anniversary_on,
                   coalesce(e.cancelled_at, b.cancelled_at) is not null, e.refund_policy,
                   e.refund_days, e.renewal_days, e.refund_ended_at is not null) as "enrollment!: Enrollment"
           from held full join own on own.benefit_id = held.benefit_id
           join benefits b on b.partner_id = $1 and b.id = coalesce(held.benefit_id, own.benefit_id)
           join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
           join products p on p.id = b.product_id"#,
        partner as PartnerId,
        member as Option<MemberId>
    )
    .fetch_all(conn)
    .await?;
    let (mut holders, mut given) = (Vec::new(), Vec::new());
    for row in rows.into_iter().filter(|row| row.enrollment.is_listed(today)) {
        holders.extend(row.holders);
        let Some(since) = row.since else { continue };
        let own = GivenRow {
            benefit: row.benefit,
            seat_number: row.seat_number,
            state: row.state,
            since,
            activate_by: row.activate_by,
            product: row.product,
            name: row.name,
            kind: row.kind,
            credit: row.credit,
            manage_url: row.manage_url,
            enrollment: row.enrollment,
        };
        given.extend(own.read());
    }
    Ok((holders, given))
}
