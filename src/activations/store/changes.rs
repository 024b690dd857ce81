//! What changes an activation: with each change its line in the history, the benefit's copy of the state, and the queue.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{By, Change, Designee, SealedPair};
use crate::base::ids::{ActivationId, BenefitId, MemberId, PartnerId, PersonId};
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
    let change = Change { state, by: By::Member(me), at: now, active_until: None };
    note_change(conn, partner, (id, benefit.id), change).await?;
    let item = Item {
        id: id.0,
        area: Area::Activations,
        kind: benefit.kind.as_str(),
        state: state.as_str(),
        title: &benefit.name,
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
pub async fn change_state(
    conn: &mut PgConnection,
    partner: PartnerId,
    (activation, benefit): (ActivationId, BenefitId),
    change: Change,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update activations set state = $3, changed_at = $4 where partner_id = $1 and id = $2",
        partner as PartnerId,
        activation as ActivationId,
        change.state as ActivationState,
        change.at
    )
    .execute(&mut *conn)
    .await?;
    note_end(conn, partner, (activation, benefit), change).await
}

/// Makes an activation active, with its IDs, sealed, where it has some; as [`change_state`].
///
/// # Errors
/// Those of the database.
pub async fn fulfil_activation(
    conn: &mut PgConnection,
    partner: PartnerId,
    place: (ActivationId, BenefitId),
    support_ids: Option<&SealedPair>,
    change: Change,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update activations set state = $3, changed_at = $4, access_id = $5, contract_id = $6
         where partner_id = $1 and id = $2",
        partner as PartnerId,
        place.0 as ActivationId,
        change.state as ActivationState,
        change.at,
        support_ids.map(|ids| ids.0.as_slice()),
        support_ids.map(|ids| ids.1.as_slice())
    )
    .execute(&mut *conn)
    .await?;
    note_end(conn, partner, place, change).await
}

/// Declines an activation, and says why; as [`change_state`].
///
/// # Errors
/// Those of the database.
pub async fn decline_activation(
    conn: &mut PgConnection,
    partner: PartnerId,
    place: (ActivationId, BenefitId),
    message: &str,
    change: Change,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update activations set state = $3, changed_at = $4, message = $5 where partner_id = $1 and id = $2",
        partner as PartnerId,
        place.0 as ActivationId,
        change.state as ActivationState,
        change.at,
        message
    )
    .execute(&mut *conn)
    .await?;
    note_end(conn, partner, place, change).await
}

/// What a change leaves besides the activation itself, in the queue too.
async fn note_end(
    conn: &mut PgConnection,
    partner: PartnerId,
    place: (ActivationId, BenefitId),
    change: Change,
) -> sqlx::Result<()> {
    note_change(conn, partner, place, change).await?;
    let standing = (change.state.as_str(), change.state.is_open());
    queue::store::update(conn, partner, place.0.0, standing, None).await
}

/// What a change leaves besides the activation itself: its line in the history, and the benefit's copy.
async fn note_change(
    conn: &mut PgConnection,
    partner: PartnerId,
    (activation, benefit): (ActivationId, BenefitId),
    change: Change,
) -> sqlx::Result<()> {
    let (member, operator) = match change.by {
        By::Member(member) => (Some(member), None),
        By::Operator(person) => (None, Some(person)),
        By::Programme => (None, None),
    };
    sqlx::query!(
        "insert into activation_changes (partner_id, activation_id, ordinal, state, at, member_id, operator_id)
         select $1, $2, coalesce(max(ordinal), 0) + 1, $3, $4, $5, $6
         from activation_changes where partner_id = $1 and activation_id = $2",
        partner as PartnerId,
        activation as ActivationId,
        change.state as ActivationState,
        change.at,
        member as Option<MemberId>,
        operator as Option<PersonId>
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "update benefits set activation = $3, activation_changed_at = $4, active_until = $5, acted_at = $4
         where partner_id = $1 and id = $2",
        partner as PartnerId,
        benefit as BenefitId,
        change.state as ActivationState,
        change.at,
        change.active_until
    )
    .execute(conn)
    .await?;
    Ok(())
}
