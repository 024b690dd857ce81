//! SQL of what happens to a request: its thread, where it stands, its place in the queue.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::base::ids::{MemberId, PartnerId, PersonId, ServiceRequestId};
use crate::db::must_meet;
use crate::queue;
use crate::service_requests::{CloseReason, RequestState};

/// Who writes an entry of a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A member of the company.
    Member(MemberId),
    /// An operator.
    Operator(PersonId),
}

/// What an entry of a thread is.
#[derive(Clone, Copy, Debug)]
pub enum What<'a> {
    /// Something was written.
    Message {
        text: &'a str,
        /// The form's one-time value.
        once: Uuid,
        /// The text's digest.
        content: &'a str,
    },
    /// The request was closed.
    Closed(CloseReason),
    /// It was reopened.
    Reopened,
}

impl What<'_> {
    fn reason(self) -> Option<CloseReason> {
        match self {
            Self::Closed(reason) => Some(reason),
            Self::Message { .. } | Self::Reopened => None,
        }
    }
}

/// A step of a request: what happens, and where it stands then.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// Where it stands then.
    pub state: RequestState,
    /// Whether from now on it waits for the other side: since this moment.
    pub turns: bool,
    /// Who does it.
    pub by: By,
    /// When.
    pub at: OffsetDateTime,
    pub what: What<'a>,
}

/// Notes when something was done to a request that is no step of it.
///
/// # Errors
/// Those of the database.
pub async fn note_act(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let noted = sqlx::query!(
        "update service_requests set acted_at = $3 where partner_id = $1 and id = $2",
        partner as PartnerId,
        request as ServiceRequestId,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&noted, 1)
}

/// Takes a step. The caller holds the request's lock and has asked the rules.
///
/// # Errors
/// Those of the database.
pub async fn take_step(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
    step: Step<'_>,
) -> sqlx::Result<()> {
    let ordinal = update_request(conn, partner, request, &step).await?;
    if matches!(step.by, By::Operator(_)) {
        note_first_answer(conn, partner, request, step.at).await?;
    }
    insert_entry(conn, partner, (request, ordinal), (step.by, step.at), step.what).await?;
    let standing = (step.state.as_str(), step.state != RequestState::Closed);
    let since = step.turns.then_some(step.at);
    queue::store::update(conn, &[(partner, request.0)], standing, since).await
}

/// Where it stands now; the place of the entry that tells it.
async fn update_request(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
    step: &Step<'_>,
) -> sqlx::Result<i32> {
    sqlx::query_scalar!(
        "update service_requests
         set state = $3, changed_at = $4, acted_at = $4, entries = entries + 1, reason = $5,
             closed_at = case when $3 = 'closed' then $4::timestamptz end
         where partner_id = $1 and id = $2 returning entries",
        partner as PartnerId,
        request as ServiceRequestId,
        step.state as RequestState,
        step.at,
        step.what.reason() as Option<CloseReason>
    )
    .fetch_one(conn)
    .await
}

async fn note_first_answer(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update service_requests set answered_at = $3
         where partner_id = $1 and id = $2 and answered_at is null",
        partner as PartnerId,
        request as ServiceRequestId,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_entry(
    conn: &mut PgConnection,
    partner: PartnerId,
    (request, ordinal): (ServiceRequestId, i32),
    (by, at): (By, OffsetDateTime),
    what: What<'_>,
) -> sqlx::Result<()> {
    let (name, text, once, content) = match what {
        What::Message { text, once, content } => ("message", Some(text), Some(once), Some(content)),
        What::Closed(_) => ("closed", None, None, None),
        What::Reopened => ("reopened", None, None, None),
    };
    let (member, operator) = match by {
        By::Member(member) => (Some(member), None),
        By::Operator(person) => (None, Some(person)),
    };
    sqlx::query!(
        "insert into service_request_entries
             (partner_id, request_id, ordinal, what, at, member_id, operator_id, once, text, reason, content)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        partner as PartnerId,
        request as ServiceRequestId,
        ordinal,
        name,
        at,
        member as Option<MemberId>,
        operator as Option<PersonId>,
        once,
        text,
        what.reason() as Option<CloseReason>,
        content
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether a form with this one-time value that has written into the thread said the same; `None`: none has.
///
/// # Errors
/// Those of the database.
pub async fn was_sent(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
    (once, content): (Uuid, &str),
) -> sqlx::Result<Option<bool>> {
    sqlx::query_scalar!(
        r#"select (content is null or content = $4) as "same!" from service_request_entries
           where partner_id = $1 and request_id = $2 and once = $3"#,
        partner as PartnerId,
        request as ServiceRequestId,
        once,
        content
    )
    .fetch_optional(conn)
    .await
}

/// The last message of an operator in the thread.
///
/// # Errors
/// Those of the database.
pub async fn find_last_text(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: ServiceRequestId,
    operator: PersonId,
) -> sqlx::Result<Option<String>> {
    let last = sqlx::query_scalar!(
        "select text from service_request_entries
         where partner_id = $1 and request_id = $2 and operator_id = $3 and text is not null
         order by ordinal desc limit 1",
        partner as PartnerId,
        request as ServiceRequestId,
        operator as PersonId
    )
    .fetch_optional(conn)
    .await?;
    Ok(last.flatten())
}
