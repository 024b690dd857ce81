//! SQL of moving in.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::base::ids::PartnerId;
use crate::db::must_meet;

/// Notes when a company was invited, or that it is no longer. Its row is locked.
///
/// # Errors
/// Those of the database.
pub async fn set_invited(
    conn: &mut PgConnection,
    partner: PartnerId,
    at: Option<OffsetDateTime>,
) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update partners set invited_at = $2 where partner_id = $1 and home = 'membership_center'",
        partner as PartnerId,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// Lets a company manage its benefits here from now on. Its row is locked.
///
/// # Errors
/// Those of the database.
pub async fn move_in(conn: &mut PgConnection, partner: PartnerId, at: OffsetDateTime) -> sqlx::Result<()> {
    let moved = sqlx::query!(
        "update partners set home = 'partner_center', moved_in_at = $2
         where partner_id = $1 and home = 'membership_center' and invited_at is not null",
        partner as PartnerId,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&moved, 1)
}
