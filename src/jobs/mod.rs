//! Background work: delivering mails, fulfilling activations that are due, and tidying up what has run out.

pub mod rotation;

use std::future::Future;
use std::time::Duration;

use time::OffsetDateTime;

use crate::activations::automatic::Clerk;
use crate::base::clock::Clock;
use crate::db::{Db, deadline};
use crate::mail::delivery::Postman;
use crate::users::sessions;

/// How often what has run out is tidied up.
const EVERY: Duration = Duration::from_secs(60);

/// Works until `stop` is done: tidies up, fulfils what is due, and delivers mails where there is a postman.
pub async fn run<Stop: Future<Output = ()>>(
    db: Db,
    clock: Clock,
    clerk: Clerk,
    postman: Option<Postman>,
    stop: impl Fn() -> Stop,
) {
    let deliver = async {
        if let Some(postman) = postman {
            postman.run(stop()).await;
        }
    };
    tokio::join!(keep_tidy(db, clock, stop()), clerk.run(stop()), deliver);
}

/// An error is logged and tried again: the database may be away for a while.
async fn keep_tidy(db: Db, clock: Clock, stop: impl Future<Output = ()>) {
    tokio::pin!(stop);
    loop {
        if let Err(error) = deadline::in_time(tidy_up(&db, clock.now())).await {
            tracing::warn!(%error, "tidying up failed; it is tried again");
        }
        tokio::select! {
            () = &mut stop => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Deletes sessions, reveals, limits and links that have run out. Several workers may do so at once.
///
/// # Errors
/// Those of the database.
pub async fn tidy_up(db: &Db, now: OffsetDateTime) -> sqlx::Result<()> {
    let mut tx = db.console().await?;
    sqlx::query!("delete from sessions where expires_at <= $1", now - sessions::REMEMBERED)
        .execute(&mut *tx)
        .await?;
    sqlx::query!("delete from key_reveals where until <= $1", now).execute(&mut *tx).await?;
    // A link's end stays visible for a while to whoever asks why it no longer works.
    let long_ago = now - time::Duration::days(30);
    sqlx::query!("delete from one_time_links where expires_at <= $1", long_ago).execute(&mut *tx).await?;
    sqlx::query!(
        "delete from sign_in_limits
         where not exists (select from unnest(attempts) as tried where tried > $1)",
        now - time::Duration::minutes(2)
    )
    .execute(&mut *tx)
    .await?;
    // Of no use once no zone has that day any more: it only keeps a second entry away.
    let past = now.date() - time::Duration::days(2);
    sqlx::query!("delete from support_ids_seen where seen_on < $1", past).execute(&mut *tx).await?;
    tx.commit().await
}
