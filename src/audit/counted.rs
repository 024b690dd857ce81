//! Refused attempts that are counted by the minute (R-LOG-1): anybody makes them as fast as they like.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::base::clock::minute_of;
use crate::base::ids::PersonId;

/// So many a minute of one person's have an entry each; those beyond are only counted.
const WITH_ENTRIES: i32 = 60;
/// So many networks are counted by name in a minute; the others together.
const NAMED_A_MINUTE: i64 = 100;

/// What is counted, as it is stored.
const CROSS_SITE: &str = "cross_site";
const ACCESS: &str = "access";

/// Counts a form that another site sent, by the network that it came from.
///
/// # Errors
/// Those of the database.
pub async fn count_cross_site(
    conn: &mut PgConnection,
    network: &str,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let subject = sqlx::query_scalar!(
        "select case when (select count(*) from counted_refusals where minute = $1 and kind = $2) < $4
                       or exists (select from counted_refusals where minute = $1 and kind = $2 and subject = $3)
                     then $3 else 'others' end as \"subject!\"",
        minute_of(now),
        CROSS_SITE,
        network,
        NAMED_A_MINUTE
    )
    .fetch_one(&mut *conn)
    .await?;
    count(conn, CROSS_SITE, &subject, now).await?;
    Ok(())
}

/// Counts that somebody asked for what they may not do or have, and says whether it has an entry too.
///
/// # Errors
/// Those of the database.
pub async fn count_access(
    conn: &mut PgConnection,
    person: PersonId,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    Ok(count(conn, ACCESS, &person.to_string(), now).await? <= WITH_ENTRIES)
}

async fn count(conn: &mut PgConnection, kind: &str, subject: &str, now: OffsetDateTime) -> sqlx::Result<i32> {
    sqlx::query_scalar!(
        "insert into counted_refusals as c (minute, kind, subject) values ($1, $2, $3)
         on conflict (minute, kind, subject) do update set count = c.count + 1
         returning count",
        minute_of(now),
        kind,
        subject
    )
    .fetch_one(conn)
    .await
}
