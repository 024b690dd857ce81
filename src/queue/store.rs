//! SQL of the operators' queue, as what is asked for writes it.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::Item;
use crate::ids::PartnerId;

/// Puts something into the queue.
///
/// # Errors
/// Those of the database.
pub async fn enqueue(conn: &mut PgConnection, partner: PartnerId, item: &Item<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into queue_items (id, about_partner, area, kind, state, open, since, title, due_at)
         values ($1, $2, $3, $4, $5, true, $6, $7, $8)",
        item.id,
        partner.0,
        item.area.as_str(),
        item.kind,
        item.state,
        item.since,
        item.title,
        item.due_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes how it stands now, and whether operators still have to do with it. With `since`, it waits from then on anew.
///
/// # Errors
/// Those of the database.
pub async fn update(
    conn: &mut PgConnection,
    partner: PartnerId,
    id: Uuid,
    (state, open): (&str, bool),
    since: Option<OffsetDateTime>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update queue_items set state = $3, open = $4, since = coalesce($5, since)
         where about_partner = $1 and id = $2",
        partner.0,
        id,
        state,
        open,
        since
    )
    .execute(conn)
    .await?;
    Ok(())
}
