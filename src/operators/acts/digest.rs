//! The daily digest: one mail to each operator who wants one, with what came since the last and what waits (R-MAIL-1).

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime, UtcOffset};

use crate::authz::mails::Topic;
use crate::authz::operators::OperatorRole;
use crate::base::ids::{MailId, PersonId};
use crate::keys::mails::LowPool;
use crate::keys::store::levels;
use crate::mail::outbox;
use crate::operators::mails::{ApplicationsTold, OperatorMail, QueueTold};
use crate::operators::{Wishes, digests_begin_at, store};
use crate::{joining, queue};

/// What came is told of the last day, to whom no digest was written before.
const FIRST_TELLS_OF: Duration = Duration::DAY;

/// Writes an operator's digest: whether there was one to write. Done again on the same day, there is none: whether or not the
/// mail is still there, and whichever of several workers does so.
///
/// # Errors
/// Those of the database.
pub async fn write(conn: &mut PgConnection, person: PersonId, now: OffsetDateTime) -> sqlx::Result<bool> {
    let (wishes, told_until) = store::lock_wishes(conn, person).await?;
    // Read under the lock: who lost the role meanwhile gets none.
    let Some(role) = store::find_role(conn, person).await? else { return Ok(false) };
    let in_it = Topic::ALL.into_iter().any(|it| wishes.digests(it, role));
    if !in_it || told_until.is_some_and(|until| until >= digests_begin_at(now)) {
        return Ok(false);
    }
    let since = told_until.unwrap_or(now - FIRST_TELLS_OF);
    store::set_wishes(conn, person, wishes, Some(now)).await?;
    let Some(mail) = find(conn, (person, role, wishes), (since, now)).await? else { return Ok(false) };
    outbox::enqueue_to_person(conn, (MailId::new(), person), &mail, None, now).await?;
    Ok(true)
}

/// What is told; none where nothing is new and nothing waits.
async fn find(
    conn: &mut PgConnection,
    (person, role, wishes): (PersonId, OperatorRole, Wishes),
    (since, now): (OffsetDateTime, OffsetDateTime),
) -> sqlx::Result<Option<OperatorMail>> {
    let (mut queues, mut applications) = (Vec::new(), None);
    if wishes.digests(Topic::Work, role) {
        let told = queue::store::list_told(conn, person, (since, now)).await?;
        queues.extend(told.into_iter().map(QueueTold::from).filter(|it| it.came > 0 || it.waits > 0));
        let joining::store::Told { came, waits, oldest } =
            joining::store::find_told(conn, (since, now)).await?;
        let oldest = oldest.map(|at| at.to_offset(UtcOffset::UTC));
        let told = ApplicationsTold { came, waits, oldest };
        applications = Some(told).filter(|it| it.came > 0 || it.waits > 0);
    }
    let mut pools = Vec::new();
    if wishes.digests(Topic::Keys, role) {
        let short = levels::list_short(conn).await?;
        pools.extend(short.into_iter().map(|it| LowPool { product: it.name, available: it.available }));
    }
    let is_anything = !queues.is_empty() || !pools.is_empty() || applications.is_some();
    Ok(is_anything.then_some(OperatorMail::OperatorDigest { at: now, queues, pools, applications }))
}
