//! SQL of how much a member asks and writes.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::base::ids::{MemberId, PartnerId};
use crate::service_requests::bounds::{HOUR, MOST_AN_HOUR, Made};

/// What a member has made, as of `now`.
///
/// # Errors
/// Those of the database.
pub async fn find_made(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    now: OffsetDateTime,
) -> sqlx::Result<Made> {
    sqlx::query_as!(
        Made,
        r#"select (select count(*) from service_requests
                   where partner_id = $1 and asked_by = $2 and state <> 'closed') as "open!",
                  (select at from service_request_entries
                   where partner_id = $1 and member_id = $2 and at > $3
                   order by at desc offset $4 limit 1) as full_since"#,
        partner as PartnerId,
        member as MemberId,
        now - HOUR,
        MOST_AN_HOUR - 1
    )
    .fetch_one(conn)
    .await
}

/// Waits for whoever of the company opens a request at this moment, and lets others wait until the transaction ends.
///
/// # Errors
/// Those of the database.
pub async fn lock_opening(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<()> {
    sqlx::query!(
        "select 1 as one from service_request_counters where partner_id = $1 for no key update",
        partner as PartnerId
    )
    .fetch_optional(conn)
    .await?;
    Ok(())
}
