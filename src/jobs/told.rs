//! What is done once a day, as the metrics tell it: of whichever worker did it, so from the database.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::copies;
use crate::db::{Db, deadline};

/// How long the database is asked: who reads metrics has them without these rather than not at all.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(2);

/// Sets the gauges; without an answer from the database they stay as they were.
pub async fn tell(db: &Db) {
    match deadline::within(PATIENCE, read(db)).await {
        Some(Ok(())) => {}
        Some(Err(error)) => tracing::warn!(%error, "what was done today can't be told"),
        None => tracing::warn!("what was done today can't be told in time"),
    }
}

async fn read(db: &Db) -> sqlx::Result<()> {
    let mut tx = db.console().await?;
    for (job, done_at) in list_done(&mut tx).await? {
        metrics::gauge!("portal_daily_job_done_timestamp_seconds", "job" => job).set(seconds(done_at));
    }
    for (copy, differing) in copies::list_compared(&mut tx).await? {
        let differing = f64::from(u32::try_from(differing).unwrap_or(u32::MAX));
        metrics::gauge!("portal_copies_that_differ", "copy" => copy).set(differing);
    }
    tx.commit().await
}

async fn list_done(conn: &mut PgConnection) -> sqlx::Result<Vec<(String, OffsetDateTime)>> {
    let rows = sqlx::query!(r#"select job, done_at as "done_at!" from daily_jobs where done_at is not null"#)
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(|row| (row.job, row.done_at)).collect())
}

/// As Prometheus tells moments: whole seconds since 1970, which any number of this size holds exactly.
#[expect(clippy::cast_precision_loss, reason = "seconds fit for millions of years")]
fn seconds(at: OffsetDateTime) -> f64 {
    at.unix_timestamp() as f64
}
