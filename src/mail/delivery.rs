//! Delivering the outbox: one mail at a time, so that a worker that is killed leaves at most one in doubt; several
//! workers share the work. A server that is away costs nothing but time (R-MAIL-3).

use std::future::Future;
use std::time::Duration as StdDuration;

use time::{Duration, OffsetDateTime};

use super::outbox::{self, Claimed, Tried};
use super::transport::{PATIENCE, SendError, Transport};
use super::{MailError, Recipient, Sender};
use crate::base::clock::Clock;
use crate::db::{Db, deadline};

/// How long a worker has a mail for itself: longer than any try lasts.
const CLAIM: Duration = Duration::minutes(5);
/// The pause after a mail's first try; each later one is twice as long, up to the longest.
const FIRST_PAUSE: Duration = Duration::seconds(15);
/// Short enough that everything is delivered within ten minutes of a server's return.
const LONGEST_PAUSE: Duration = Duration::minutes(8);
/// A mail is tried for so long (R-MAIL-3).
pub const TRIED_FOR: Duration = Duration::days(3);
/// How often an empty outbox is looked into.
const IDLE: StdDuration = StdDuration::from_secs(1);
/// A worker whose server is away pauses for so long at first, and at most.
const AWAY: (StdDuration, StdDuration) = (StdDuration::from_secs(1), StdDuration::from_secs(30));

const _: () = assert!(CLAIM.whole_seconds() > PATIENCE.as_secs().cast_signed());

/// How long a mail rests after its try of this number, from 1.
#[must_use]
pub fn pause_after(attempt: i32) -> Duration {
    let doublings = u32::try_from(attempt.clamp(1, 20) - 1).unwrap_or_default();
    (FIRST_PAUSE * 2_i32.pow(doublings)).min(LONGEST_PAUSE)
}

/// What a look into the outbox brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivered {
    /// Nothing is due.
    Nothing,
    /// The server took a mail.
    Sent,
    /// It refused one; others may fare better.
    Refused,
    /// It is away.
    Away,
}

/// Delivers the mails of one portal.
#[derive(Clone, Debug)]
pub struct Postman {
    db: Db,
    clock: Clock,
    sender: Sender,
    transport: Transport,
}

impl Postman {
    /// A worker's postman.
    #[must_use]
    pub fn new(db: Db, clock: Clock, sender: Sender, transport: Transport) -> Self {
        Self { db, clock, sender, transport }
    }

    /// Delivers until `stop` is done; a mail that is under way then is sent to its end.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let mut away = AWAY.0;
        loop {
            let pause = match self.deliver_next().await {
                Ok(Delivered::Sent | Delivered::Refused) => {
                    away = AWAY.0;
                    StdDuration::ZERO
                }
                Ok(Delivered::Nothing) => IDLE,
                Ok(Delivered::Away) => {
                    let pause = away;
                    away = (away * 2).min(AWAY.1);
                    pause
                }
                Err(error) => {
                    tracing::warn!(%error, "the outbox could not be read; it is tried again");
                    IDLE
                }
            };
            tokio::select! {
                biased;
                () = &mut stop => return,
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Delivers the mail that has been due longest.
    ///
    /// # Errors
    /// Those of the database; a mail that was sent just then is tried again, under the same `Message-ID`.
    pub async fn deliver_next(&self) -> sqlx::Result<Delivered> {
        let Some(claimed) = deadline::in_time(self.claim()).await? else { return Ok(Delivered::Nothing) };
        let (delivered, tried) = self.try_to_send(&claimed).await;
        deadline::in_time(self.note(&claimed, &tried)).await?;
        Ok(delivered)
    }

    async fn claim(&self) -> sqlx::Result<Option<Claimed>> {
        let now = self.clock.now();
        let mut tx = self.db.console().await?;
        let claimed = outbox::claim(&mut tx, now, now + CLAIM).await?;
        tx.commit().await?;
        Ok(claimed)
    }

    async fn note(&self, claimed: &Claimed, tried: &Tried) -> sqlx::Result<()> {
        let mut tx = self.db.console().await?;
        outbox::note(&mut tx, (claimed.id, claimed.attempts), tried, self.clock.now()).await?;
        tx.commit().await
    }

    async fn try_to_send(&self, claimed: &Claimed) -> (Delivered, Tried) {
        let message = match self.message(claimed) {
            Ok(message) => message,
            Err(error) => {
                tracing::error!(mail = %claimed.id, %error, "a mail can't be written");
                return (Delivered::Refused, self.again(claimed, error.to_string()));
            }
        };
        match self.transport.send(message).await {
            Ok(()) => (Delivered::Sent, Tried::Sent),
            Err(SendError::Refused(said)) => {
                tracing::warn!(mail = %claimed.id, attempt = claimed.attempts, said, "a mail was refused");
                (Delivered::Refused, self.again(claimed, said))
            }
            Err(SendError::Away(said)) => {
                tracing::warn!(mail = %claimed.id, attempt = claimed.attempts, said, "the mail server is away");
                (Delivered::Away, self.again(claimed, said))
            }
        }
    }

    fn message(&self, claimed: &Claimed) -> Result<lettre::Message, MailError> {
        let to = Recipient::new(&claimed.recipient, &claimed.recipient_name, &claimed.language);
        self.sender.message(claimed.id.0, claimed.created_at, &claimed.mail, &to)
    }

    fn again(&self, claimed: &Claimed, error: String) -> Tried {
        next(claimed.tried_since, claimed.attempts, self.clock.now(), error)
    }
}

/// What is done about a mail that was not taken: another try, or none after three days.
fn next(tried_since: OffsetDateTime, attempts: i32, now: OffsetDateTime, error: String) -> Tried {
    if now - tried_since >= TRIED_FOR {
        Tried::Failed { error }
    } else {
        Tried::Again { at: now + pause_after(attempts), error }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn pauses_grow_to_eight_minutes() {
        let pauses: Vec<i64> =
            [1, 2, 3, 5, 6, 7, 400, i32::MAX].map(|it| pause_after(it).whole_seconds()).into();
        assert_eq!(pauses, [15, 30, 60, 240, 480, 480, 480, 480]);
        assert_eq!(pause_after(0), FIRST_PAUSE);
    }

    #[test]
    fn a_mail_is_tried_for_three_days_to_the_second() {
        let written = datetime!(2026-11-20 10:00 UTC);
        let error = || "421 too busy".to_owned();
        let last = written + TRIED_FOR - Duration::SECOND;
        assert_eq!(
            next(written, 500, last, error()),
            Tried::Again { at: last + LONGEST_PAUSE, error: error() }
        );
        assert_eq!(next(written, 500, written + TRIED_FOR, error()), Tried::Failed { error: error() });
    }
}
