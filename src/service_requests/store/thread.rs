//! SQL by which the thread of a request is read.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::base::ids::{PartnerId, ServiceRequestId};
use crate::service_requests::CloseReason;

/// An entry of a thread.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its place.
    pub ordinal: i32,
    /// When.
    pub at: OffsetDateTime,
    /// The member who wrote it; `None` means the programme.
    pub member: Option<String>,
    /// The address of the operator who wrote it: for operators only.
    pub operator: Option<String>,
    /// The text of a message.
    pub text: Option<String>,
    /// Why it was closed; neither this nor a text: it was reopened.
    pub reason: Option<CloseReason>,
}

/// So many entries are shown at once.
pub const PART: i32 = 50;

/// The newest entries of a thread, or the last ones before the one in this place; at most [`PART`], oldest first.
///
/// # Errors
/// Those of the database.
pub async fn list_entries(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
    before: Option<i32>,
) -> sqlx::Result<Vec<Entry>> {
    let mut entries = sqlx::query_as!(
        Entry,
        r#"select t.ordinal, t.at, m.display_name as "member?", p.email as "operator?", t.text,
                  t.reason as "reason: CloseReason"
           from service_request_entries t
           left join members m on m.partner_id = $1 and m.id = t.member_id
           left join persons p on p.id = t.operator_id
           where t.partner_id = $1 and t.request_id = $2 and t.ordinal < $3
           order by t.ordinal desc limit $4"#,
        partner as PartnerId,
        request as ServiceRequestId,
        before.unwrap_or(i32::MAX),
        i64::from(PART)
    )
    .fetch_all(conn)
    .await?;
    entries.reverse();
    Ok(entries)
}
