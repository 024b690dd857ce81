//! What changes an activation: with each change its line in the history, the benefit's copy of the state, and the queue.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::{By, Change, Designee, Fulfilment, Place};
use crate::base::ids::{ActivationId, BenefitId, MemberId, PartnerId, PersonId};
use crate::db::must_meet;
use crate::membership::{ActivationState, Benefit};
use crate::queue::{self, Area, Item};

/// Asks for a benefit. The caller holds the benefit's lock and has seen that no activation of it is open or active.
///
/// # Errors
/// Those of the database.
pub async fn request_activation(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: &Benefit,
    designee: Option<&Designee>,
    (me, now): (MemberId, OffsetDateTime),
    due_at: Option<OffsetDateTime>,
) -> sqlx::Result<ActivationId> {
    let id = ActivationId::new();
    let state = ActivationState::Requested;
    sqlx::query!(
        "insert into activations (partner_id, id, benefit_id, ordinal, state, requested_at, requested_by, changed_at,
                                  member_id, alternative_email)
         select $1, $2, $3, coalesce(max(ordinal), 0) + 1, $4, $5, $6, $5, $7, $8
         from activations where partner_id = $1 and benefit_id = $3",
        partner as PartnerId,
        id as ActivationId,
        benefit.id as BenefitId,
        state as ActivationState,
        now,
        me as MemberId,
        designee.map(|it| it.member) as Option<MemberId>,
        designee.map(|it| it.alternative_email.as_str())
    )
    .execute(&mut *conn)
    .await?;
    let place = Place { partner, activation: id, benefit: benefit.id };
    note_changes(conn, &[(place, None)], Change { state, by: By::Member(me), at: now }).await?;
    let item = Item {
        id: id.0,
        area: Area::Activations,
        kind: benefit.kind.as_str(),
        state: state.as_str(),
        title: benefit.name.own(),
        since: now,
        due_at,
    };
    queue::store::enqueue(conn, partner, &item).await?;
    Ok(id)
}

/// Changes an activation's state, and what hangs on it. The caller holds the benefit's lock and has asked the state
/// machine.
///
/// # Errors
/// Those of the database.
pub async fn change_state(conn: &mut PgConnection, place: Place, change: Change) -> sqlx::Result<()> {
    let changed = sqlx::query!(
        "update activations set state = $3, changed_at = $4 where partner_id = $1 and id = $2",
        place.partner as PartnerId,
        place.activation as ActivationId,
        change.state as ActivationState,
        change.at
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&changed, 1)?;
    note_end(conn, &[(place, None)], change).await
}

/// Declines activations, each with why; as [`change_state`], for each of them.
///
/// # Errors
/// Those of the database.
pub async fn decline_activations(
    conn: &mut PgConnection,
    declined: &[(Place, &str)],
    change: Change,
) -> sqlx::Result<()> {
    let partners: Vec<PartnerId> = declined.iter().map(|(place, _)| place.partner).collect();
    let ids: Vec<ActivationId> = declined.iter().map(|(place, _)| place.activation).collect();
    let messages: Vec<String> = declined.iter().map(|(_, message)| (*message).to_owned()).collect();
    let done = sqlx::query!(
        "update activations a set state = $4, changed_at = $5, message = it.message
         from unnest($1::uuid[], $2::uuid[], $3::text[]) as it (partner_id, id, message)
         where a.partner_id = it.partner_id and a.id = it.id",
        &partners as &[PartnerId],
        &ids as &[ActivationId],
        &messages,
        change.state as ActivationState,
        change.at
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&done, declined.len())?;
    let ended: Vec<_> = declined.iter().map(|(place, _)| (*place, None)).collect();
    note_end(conn, &ended, change).await
}

/// Makes activations active, each with what it has then; as [`change_state`], for each of them.
///
/// # Errors
/// Those of the database.
pub async fn fulfil_activations(
    conn: &mut PgConnection,
    fulfilments: &[Fulfilment],
    change: Change,
) -> sqlx::Result<()> {
    let sealed = |it: &Fulfilment| it.support_ids.clone().unzip();
    let partners: Vec<PartnerId> = fulfilments.iter().map(|it| it.place.partner).collect();
    let ids: Vec<ActivationId> = fulfilments.iter().map(|it| it.place.activation).collect();
    let (access, contract): (Vec<Option<Vec<u8>>>, Vec<_>) = fulfilments.iter().map(sealed).unzip();
    let fulfilled = sqlx::query!(
        "update activations a set state = $5, changed_at = $6, access_id = it.access_id, contract_id = it.contract_id
         from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[]) as it (partner_id, id, access_id, contract_id)
         where a.partner_id = it.partner_id and a.id = it.id",
        &partners as &[PartnerId],
        &ids as &[ActivationId],
        &access as &[Option<Vec<u8>>],
        &contract as &[Option<Vec<u8>>],
        change.state as ActivationState,
        change.at
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&fulfilled, fulfilments.len())?;
    let ended: Vec<_> = fulfilments.iter().map(|it| (it.place, it.active_until)).collect();
    note_end(conn, &ended, change).await
}

/// What a change leaves besides the activations themselves, in the queue too. With each the last day of an offer that
/// becomes active.
async fn note_end(
    conn: &mut PgConnection,
    changed: &[(Place, Option<Date>)],
    change: Change,
) -> sqlx::Result<()> {
    note_changes(conn, changed, change).await?;
    let standing = (change.state.as_str(), change.state.is_open());
    let items: Vec<_> = changed.iter().map(|(place, _)| (place.partner, place.activation.0)).collect();
    queue::store::update(conn, &items, standing, None).await
}

/// What a change leaves besides the activations themselves: for each its line in the history, and the benefit's copy.
async fn note_changes(
    conn: &mut PgConnection,
    changed: &[(Place, Option<Date>)],
    change: Change,
) -> sqlx::Result<()> {
    add_lines(conn, changed, change).await?;
    let partners: Vec<PartnerId> = changed.iter().map(|(place, _)| place.partner).collect();
    let benefits: Vec<BenefitId> = changed.iter().map(|(place, _)| place.benefit).collect();
    let until: Vec<Option<Date>> = changed.iter().map(|(_, until)| *until).collect();
    let noted = sqlx::query!(
        "update benefits b set activation = $4, activation_changed_at = $5, active_until = it.until, acted_at = $5
         from unnest($1::uuid[], $2::uuid[], $3::date[]) as it (partner_id, id, until)
         where b.partner_id = it.partner_id and b.id = it.id",
        &partners as &[PartnerId],
        &benefits as &[BenefitId],
        &until as &[Option<Date>],
        change.state as ActivationState,
        change.at
    )
    .execute(conn)
    .await?;
    must_meet(&noted, changed.len())
}

async fn add_lines(
    conn: &mut PgConnection,
    changed: &[(Place, Option<Date>)],
    change: Change,
) -> sqlx::Result<()> {
    let (member, operator) = match change.by {
        By::Member(member) => (Some(member), None),
        By::Operator(person) => (None, Some(person)),
        By::Programme => (None, None),
    };
    let partners: Vec<PartnerId> = changed.iter().map(|(place, _)| place.partner).collect();
    let activations: Vec<ActivationId> = changed.iter().map(|(place, _)| place.activation).collect();
    sqlx::query!(
        "insert into activation_changes (partner_id, activation_id, ordinal, state, at, member_id, operator_id)
         select it.partner_id, it.id,
                (select coalesce(max(c.ordinal), 0) + 1 from activation_changes c
                 where c.partner_id = it.partner_id and c.activation_id = it.id), $3, $4, $5, $6
         from unnest($1::uuid[], $2::uuid[]) as it (partner_id, id)",
        &partners as &[PartnerId],
        &activations as &[ActivationId],
        change.state as ActivationState,
        change.at,
        member as Option<MemberId>,
        operator as Option<PersonId>
    )
    .execute(conn)
    .await?;
    Ok(())
}
