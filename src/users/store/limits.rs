//! SQL of the limits on tries to sign in, exact over any number of processes: the rows are locked.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::base::clock::minute_of;
use crate::users::limits::{COUNTS_FOR, CROSSING, Limit};

/// At most this many networks are counted by name in a minute; the others together.
const NAMED_A_MINUTE: i64 = 100;

/// Counts a try as wrong before it is known, for all of the limits. False when one of them is reached already: then
/// the try is to have no effect, and the transaction to be undone. One that was right is [given back](give_back).
///
/// # Errors
/// Those of the database.
pub async fn count_try(conn: &mut PgConnection, limits: &[Limit], now: OffsetDateTime) -> sqlx::Result<bool> {
    let subjects: Vec<String> = limits.iter().map(|limit| limit.subject.clone()).collect();
    let most: Vec<i64> = limits.iter().map(|limit| limit.most).collect();
    // In one order, so that two tries never wait for each other.
    let counted = sqlx::query_scalar!(
        "insert into sign_in_limits as l (subject, attempts)
         select s, array[$3::timestamptz] from unnest($1::text[]) s order by s
         on conflict (subject) do update
             set attempts = array(select a from unnest(l.attempts) a where a > $4 and a <= $5) || $3::timestamptz
             where (select count(*) from unnest(l.attempts) a where a > $4 and a <= $5)
                   < (select m.most from unnest($1::text[], $2::bigint[]) m (subject, most)
                      where m.subject = l.subject)
         returning 1",
        &subjects,
        &most,
        now,
        now - COUNTS_FOR,
        now + CROSSING
    )
    .fetch_all(conn)
    .await?;
    Ok(counted.len() == limits.len())
}

/// Takes back what [`count_try`] counted at this moment: the password was right.
///
/// # Errors
/// Those of the database.
pub async fn give_back(conn: &mut PgConnection, limits: &[Limit], now: OffsetDateTime) -> sqlx::Result<()> {
    let subjects: Vec<String> = limits.iter().map(|limit| limit.subject.clone()).collect();
    sqlx::query!(
        "with locked as (select subject from sign_in_limits where subject = any($1) order by subject for no key update)
         update sign_in_limits l
         set attempts = l.attempts[:array_position(l.attempts, $2) - 1]
                        || l.attempts[array_position(l.attempts, $2) + 1:]
         from locked
         where l.subject = locked.subject and array_position(l.attempts, $2) is not null",
        &subjects,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Counts a try beyond a limit, by the minute (R-LOG-1): by network, as long as they are not too many.
///
/// # Errors
/// Those of the database.
pub async fn count_throttled(
    conn: &mut PgConnection,
    network: &str,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into throttled_sign_ins as t (minute, address)
         select $1, case when (select count(*) from throttled_sign_ins where minute = $1) < $3
                           or exists (select from throttled_sign_ins where minute = $1 and address = $2)
                         then $2 else 'others' end
         on conflict (minute, address) do update set count = t.count + 1",
        minute_of(now),
        network,
        NAMED_A_MINUTE
    )
    .execute(conn)
    .await?;
    Ok(())
}
