//! Locks on granted benefits, and what is changed under them by every kind of act. Whoever acts on a benefit locks its row
//! first (decision 24); [`lock_rows`] takes several in the one order.

use std::collections::BTreeMap;
use std::ops::Deref;

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{find_benefit, find_benefits};
use crate::audit::Actor;
use crate::base::ids::{BenefitId, EnrollmentId, PartnerId};
use crate::db::must_meet;
use crate::membership::{Benefit, FirstAct, RefundPolicy};

/// A benefit's row that is locked to the end of the transaction. Only [`lock_rows`], [`lock_product`] and
/// [`lock_membership`] make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LockedRow {
    partner: PartnerId,
    benefit: BenefitId,
    enrollment: EnrollmentId,
}

struct Row {
    partner: PartnerId,
    benefit: BenefitId,
    enrollment: EnrollmentId,
    /// When something was last done to it.
    acted_at: Option<OffsetDateTime>,
}

impl LockedRow {
    /// The benefit with the company that it is of.
    #[must_use]
    pub fn place(self) -> (PartnerId, BenefitId) {
        (self.partner, self.benefit)
    }
}

/// Locks benefits of any companies to the end of the transaction, by company and id, which is the order in which everybody
/// locks them; those that there aren't are left out. From now on the actor's act happens, after the last one on each of them.
///
/// # Errors
/// Those of the database.
pub async fn lock_rows(
    conn: &mut PgConnection,
    actor: &Actor,
    benefits: &[(PartnerId, BenefitId)],
) -> sqlx::Result<Vec<LockedRow>> {
    let (partners, ids): (Vec<PartnerId>, Vec<BenefitId>) = benefits.iter().copied().unzip();
    let rows = sqlx::query_as!(
        Row,
        r#"select b.partner_id as "partner: PartnerId", b.id as "benefit: BenefitId",
                  b.enrollment_id as "enrollment: EnrollmentId", b.acted_at
           from unnest($1::uuid[], $2::uuid[]) as it (partner_id, id)
           join benefits b on b.partner_id = it.partner_id and b.id = it.id
           order by b.partner_id, b.id for no key update of b"#,
        &partners as &[PartnerId],
        &ids as &[BenefitId]
    )
    .fetch_all(conn)
    .await?;
    Ok(held(actor, rows))
}

/// Locks the company's benefits of the product that one of them is of, as [`lock_rows`] does: what its keys become is
/// counted over all of them.
///
/// # Errors
/// Those of the database.
pub async fn lock_product(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    benefit: BenefitId,
) -> sqlx::Result<Vec<LockedRow>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select partner_id as "partner: PartnerId", id as "benefit: BenefitId",
                  enrollment_id as "enrollment: EnrollmentId", acted_at
           from benefits
           where partner_id = $1
             and product_id = (select product_id from benefits where partner_id = $1 and id = $2)
           order by id for no key update"#,
        partner as PartnerId,
        benefit as BenefitId
    )
    .fetch_all(conn)
    .await?;
    Ok(held(actor, rows))
}

/// Locks all that a membership of the company grants, as [`lock_rows`] does: nobody acts under it until the transaction ends.
///
/// # Errors
/// Those of the database.
pub async fn lock_membership(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    enrollment: EnrollmentId,
) -> sqlx::Result<Vec<LockedRow>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select partner_id as "partner: PartnerId", id as "benefit: BenefitId",
                  enrollment_id as "enrollment: EnrollmentId", acted_at
           from benefits where partner_id = $1 and enrollment_id = $2 order by id for no key update"#,
        partner as PartnerId,
        enrollment as EnrollmentId
    )
    .fetch_all(conn)
    .await?;
    Ok(held(actor, rows))
}

fn held(actor: &Actor, rows: Vec<Row>) -> Vec<LockedRow> {
    actor.clock.lock_held(rows.iter().filter_map(|row| row.acted_at).max());
    let locked = rows.into_iter().map(|row| LockedRow {
        partner: row.partner,
        benefit: row.benefit,
        enrollment: row.enrollment,
    });
    locked.collect()
}

/// A benefit whose row is locked to the end of the transaction: what was read of it then holds. Acts take it as the
/// proof; only [`lock_benefit`] makes one.
#[derive(Clone, Debug)]
pub struct LockedBenefit {
    row: LockedRow,
    benefit: Benefit,
}

impl Deref for LockedBenefit {
    type Target = Benefit;

    fn deref(&self) -> &Benefit {
        &self.benefit
    }
}

impl LockedBenefit {
    /// The lock alone.
    #[must_use]
    pub fn row(&self) -> LockedRow {
        self.row
    }

    /// The benefit, for a page that is shown after the transaction has ended.
    #[must_use]
    pub fn into_inner(self) -> Benefit {
        self.benefit
    }
}

/// One benefit of the partner, locked as [`lock_rows`] does.
///
/// # Errors
/// Those of the database.
pub async fn lock_benefit(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    benefit: BenefitId,
) -> sqlx::Result<Option<LockedBenefit>> {
    let Some(row) = lock_rows(conn, actor, &[(partner, benefit)]).await?.pop() else { return Ok(None) };
    let benefit = find_benefit(conn, partner, benefit).await?;
    Ok(benefit.map(|benefit| LockedBenefit { row, benefit }))
}

/// Several benefits of the partner, locked as [`lock_rows`] does, by id; those that there aren't are left out.
///
/// # Errors
/// Those of the database.
pub async fn lock_benefits(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    benefits: &[BenefitId],
) -> sqlx::Result<Vec<LockedBenefit>> {
    let places: Vec<_> = benefits.iter().map(|it| (partner, *it)).collect();
    let rows = lock_rows(conn, actor, &places).await?;
    let mut rows: BTreeMap<BenefitId, LockedRow> = rows.into_iter().map(|row| (row.benefit, row)).collect();
    let found = find_benefits(conn, partner, benefits).await?.into_iter();
    Ok(found.filter_map(|it| Some(LockedBenefit { row: rows.remove(&it.id)?, benefit: it })).collect())
}

/// Notes when something was done to benefits, where nothing else is written into their rows.
///
/// # Errors
/// Those of the database.
pub async fn note_acts(
    conn: &mut PgConnection,
    benefits: &[LockedRow],
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let (partners, ids): (Vec<PartnerId>, Vec<BenefitId>) = benefits.iter().map(|it| it.place()).unzip();
    let noted = sqlx::query!(
        "update benefits b set acted_at = $3 from unnest($1::uuid[], $2::uuid[]) as it (partner_id, id)
         where b.partner_id = it.partner_id and b.id = it.id",
        &partners as &[PartnerId],
        &ids as &[BenefitId],
        at
    )
    .execute(conn)
    .await?;
    must_meet(&noted, benefits.len())
}

/// Notes an act on benefits with the memberships that grant them: the first of its kind; and, where it is under the policy
/// of the purchase, that it has ended the right to a refund, unless one did before (R-MEM-5). Of several benefits of one
/// membership the first, by id, is noted. Memberships are locked in one order, since two acts on different benefits of the
/// same memberships meet here.
///
/// # Errors
/// Those of the database.
pub async fn note_first_act(
    conn: &mut PgConnection,
    benefits: &[LockedRow],
    act: FirstAct,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let mut memberships: BTreeMap<(PartnerId, EnrollmentId), BenefitId> = BTreeMap::new();
    for it in benefits {
        let first = memberships.entry((it.partner, it.enrollment)).or_insert(it.benefit);
        *first = it.benefit.min(*first);
    }
    let partners: Vec<PartnerId> = memberships.keys().map(|(partner, _)| *partner).collect();
    let enrollments: Vec<EnrollmentId> = memberships.keys().map(|(_, enrollment)| *enrollment).collect();
    let benefits: Vec<BenefitId> = memberships.into_values().collect();
    sqlx::query!(
        "with locked as materialized (
             select e.partner_id, e.id, it.benefit, e.refund_ended_at is null and e.refund_policy = any($6) as ends
             from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as it (partner_id, id, benefit)
             join enrollments e on e.partner_id = it.partner_id and e.id = it.id
             where (e.refund_ended_at is null and e.refund_policy = any($6))
                or case $5 when 'keys_revealed' then e.first_reveal_at when 'assigned' then e.first_assignment_at
                           else e.first_activation_at end <= $4 is not true
             order by e.partner_id, e.id for no key update of e)
         update enrollments e
         set first_reveal_at = case $5 when 'keys_revealed' then least(e.first_reveal_at, $4)
                               else e.first_reveal_at end,
             first_assignment_at = case $5 when 'assigned' then least(e.first_assignment_at, $4)
                                   else e.first_assignment_at end,
             first_activation_at = case $5 when 'activated' then least(e.first_activation_at, $4)
                                   else e.first_activation_at end,
             refund_ended_at = case when locked.ends then $4 else e.refund_ended_at end,
             refund_ended_by = case when locked.ends then $5 else e.refund_ended_by end,
             refund_ended_on_benefit = case when locked.ends then locked.benefit else e.refund_ended_on_benefit end
         from locked where e.partner_id = locked.partner_id and e.id = locked.id",
        &partners as &[PartnerId],
        &enrollments as &[EnrollmentId],
        &benefits as &[BenefitId],
        now,
        act as FirstAct,
        &RefundPolicy::ended_by(act) as &[RefundPolicy]
    )
    .execute(conn)
    .await?;
    Ok(())
}
