//! Nothing grows for ever: what is over is deleted when it has been kept for its term, in batches, so that nobody waits for
//! it. How long things are kept is told in docs/operations.md. The two logs are kept.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::daily::Turn;
use crate::db::deadline;
use crate::insights::store::delete_days;
use crate::joining::{ENDED_KEPT, UNCONFIRMED_KEPT};
use crate::mail::posted::State as MailState;
use crate::orders::statements::SET_ASIDE_KEPT;
use crate::programme::Terms;
use crate::queue::Area;
use crate::reminders;

/// So many rows a transaction, at most.
const BATCH: i64 = 2_000;
/// For so long it is of use that somebody saw IDs on a day: until no zone has that day any more.
const DAYS_IN_ANY_ZONE: Duration = Duration::days(2);

/// What is over.
#[derive(Clone, Copy, Debug)]
enum Over {
    Mails(MailState),
    MailProofs,
    Items(Area),
    Sessions,
    Links,
    InvitationLinks,
    AddressChanges,
    ThrottledSignIns,
    CountedRefusals,
    IdsSeen,
    Applications,
    Reminders,
    Payers,
    Figures,
}

impl Over {
    const ALL: [Self; 16] = [
        Self::Mails(MailState::Sent),
        Self::Mails(MailState::Failed),
        Self::MailProofs,
        Self::Items(Area::Activations),
        Self::Items(Area::ServiceRequests),
        Self::Sessions,
        Self::Links,
        Self::InvitationLinks,
        Self::AddressChanges,
        Self::ThrottledSignIns,
        Self::CountedRefusals,
        Self::IdsSeen,
        Self::Applications,
        Self::Reminders,
        Self::Payers,
        Self::Figures,
    ];

    /// Deletes a batch of what ended so long before `now` that its term is over: how many rows.
    async fn delete(self, conn: &mut PgConnection, now: OffsetDateTime, terms: &Terms) -> sqlx::Result<u64> {
        match self {
            Self::Mails(MailState::Failed) => delete_mails(conn, "failed", now - terms.failed_mails).await,
            Self::Mails(_) => delete_mails(conn, "sent", now - terms.sent_mails).await,
            Self::MailProofs => delete_mail_proofs(conn, now - terms.mail_proofs).await,
            Self::Items(area) => delete_items(conn, area, now - terms.closed_items).await,
            Self::Sessions => delete_sessions(conn, now - terms.ended_sessions).await,
            Self::Links => delete_links(conn, now - terms.ended_links).await,
            Self::InvitationLinks => delete_invitation_links(conn, now - terms.ended_links).await,
            Self::AddressChanges => delete_address_changes(conn, now - terms.ended_links).await,
            Self::ThrottledSignIns => delete_throttled_sign_ins(conn, now - terms.counts).await,
            Self::CountedRefusals => delete_counted_refusals(conn, now - terms.counts).await,
            Self::IdsSeen => delete_ids_seen(conn, now - DAYS_IN_ANY_ZONE).await,
            Self::Applications => delete_applications(conn, now).await,
            Self::Reminders => delete_reminders(conn, now - reminders::KEPT).await,
            Self::Payers => erase_payers(conn, now - SET_ASIDE_KEPT).await,
            // Those of companies go as they are counted.
            Self::Figures => delete_days(conn, now, BATCH).await,
        }
    }
}

/// Deletes all that has been kept for its term. False: another worker has the job meanwhile.
///
/// # Errors
/// Those of the database; what was deleted until then is.
pub(super) async fn delete_what_is_over(turn: &Turn<'_>) -> sqlx::Result<bool> {
    for over in Over::ALL {
        let mut deleted = 0;
        loop {
            if !turn.goes_on().await? {
                return Ok(false);
            }
            let batch = deadline::in_time(delete_batch(turn, over)).await?;
            deleted += batch;
            if batch < BATCH.unsigned_abs() {
                break;
            }
        }
        if deleted > 0 {
            tracing::info!(what = ?over, rows = deleted, "deleted what was kept for its term");
        }
    }
    Ok(true)
}

async fn delete_batch(turn: &Turn<'_>, over: Over) -> sqlx::Result<u64> {
    let mut tx = turn.db.console().await?;
    let terms = Terms::read(&mut tx).await?;
    let deleted = over.delete(&mut tx, turn.now, &terms).await?;
    tx.commit().await?;
    Ok(deleted)
}

/// Mails that ended at `until` or before. That one was written of which there is to be one outlives it, also where the
/// release before wrote it, which kept no proof of it.
async fn delete_mails(conn: &mut PgConnection, state: &str, until: OffsetDateTime) -> sqlx::Result<u64> {
    // Locked first: then nobody sends one again meanwhile, and whoever writes one that is there already doesn't wait.
    let mails: Vec<Uuid> = sqlx::query_scalar!(
        "select id from outbox where state = $1 and ended_at <= $2 order by ended_at limit $3
         for update skip locked",
        state,
        until,
        BATCH
    )
    .fetch_all(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into mail_proofs (proof, at)
         select sha256(convert_to(once, 'UTF8')), created_at from outbox
         where id = any($1) and once is not null order by 1
         on conflict do nothing",
        &mails
    )
    .execute(&mut *conn)
    .await?;
    let deleted = sqlx::query!("delete from outbox where id = any($1)", &mails).execute(conn).await?;
    Ok(deleted.rows_affected())
}

async fn delete_mail_proofs(conn: &mut PgConnection, until: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from mail_proofs
         where proof in (select proof from mail_proofs where at <= $1 order by at limit $2)",
        until,
        BATCH
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}

/// Rows of the queue whose things were closed at `until` or before; where those are is kept. What waits since a later moment
/// can't have been closed before, so only old rows are looked at.
async fn delete_items(conn: &mut PgConnection, area: Area, until: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "with closed as (
             select q.id, q.about_partner, q.area from queue_items q
             left join activations a on a.partner_id = q.about_partner and a.id = q.id
             left join service_requests r on r.partner_id = q.about_partner and r.id = q.id
             where q.area = $1 and q.since <= $2 and not q.open
               and coalesce(a.changed_at, r.closed_at, q.since) <= $2
             order by q.since, q.id limit $3 for update of q skip locked
         ), kept as (
             insert into past_items (id, about_partner, area) select id, about_partner, area from closed
             on conflict do nothing
         )
         delete from queue_items q using closed where q.id = closed.id",
        area.as_str(),
        until,
        BATCH
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}

async fn delete_sessions(conn: &mut PgConnection, until: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from sessions
         where id_hash in (select id_hash from sessions where expires_at <= $1 order by expires_at limit $2)
           and expires_at <= $1",
        until,
        BATCH
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}

/// By when they ended, since the role that does this reads nothing else of them.
async fn delete_links(conn: &mut PgConnection, until: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from one_time_links
         where least(spent_at, expires_at)
               <= least($1, (select least(spent_at, expires_at) from one_time_links order by 1 offset $2 limit 1))",
        until,
        BATCH - 1
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}

/// By when they ended, as links that set a password.
async fn delete_address_changes(conn: &mut PgConnection, until: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from address_changes
         where least(ended_at, expires_at)
               <= least($1, (select least(ended_at, expires_at) from address_changes order by 1 offset $2 limit 1))",
        until,
        BATCH - 1
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}

/// Links of invitations that were accepted, withdrawn or sent again. One that ran out stays as long as its invitation is open:
/// whoever opens it is told so.
async fn delete_invitation_links(conn: &mut PgConnection, until: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from invitation_links
         where ended_at <= least($1, (select ended_at from invitation_links where ended_at is not null
                                      order by ended_at offset $2 limit 1))",
        until,
        BATCH - 1
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}

async fn delete_throttled_sign_ins(conn: &mut PgConnection, until: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from throttled_sign_ins
         where (minute, address) in (select minute, address from throttled_sign_ins where minute <= $1
                                     order by minute limit $2)",
        until,
        BATCH
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}

async fn delete_counted_refusals(conn: &mut PgConnection, until: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from counted_refusals
         where (minute, kind, subject) in (select minute, kind, subject from counted_refusals where minute <= $1
                                           order by minute limit $2)",
        until,
        BATCH
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}

async fn delete_ids_seen(conn: &mut PgConnection, until: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from support_ids_seen
         where (partner_id, member_id, benefit_id, seen_on) in (
             select partner_id, member_id, benefit_id, seen_on from support_ids_seen where seen_on < $1 limit $2)",
        until.date(),
        BATCH
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}

/// Applications that nobody has confirmed, and those that were accepted, declined or withdrawn, with their links. One that waits for
/// operators stays.
async fn delete_applications(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from applications
         where id in (select id from applications where state = 'unconfirmed' and sent_at <= $1
                      union all
                      select id from applications where ended_at <= $2
                      limit $3)",
        now - UNCONFIRMED_KEPT,
        now - ENDED_KEPT,
        BATCH
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}

/// That companies were reminded: no day of so long ago is looked at again. There are a few a company and year, so no index is
/// kept for it.
async fn delete_reminders(conn: &mut PgConnection, until: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from reminders
         where (partner_id, about, last_day, remind_on) in (
             select partner_id, about, last_day, remind_on from reminders where at <= $1 limit $2)",
        until,
        BATCH
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}

/// What payers wrote beside payments that were set aside; day, amount and note stay.
async fn erase_payers(conn: &mut PgConnection, until: OffsetDateTime) -> sqlx::Result<u64> {
    let erased = sqlx::query!(
        "update bank_lines set payer = null, texts = null
         where id in (select id from bank_lines where state = 'set_aside' and texts is not null and decided_at <= $1
                      order by decided_at limit $2)",
        until,
        BATCH
    )
    .execute(conn)
    .await?;
    Ok(erased.rows_affected())
}
