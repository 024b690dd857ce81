//! Delivering the outbox: several mails at once, each company's in turn, so that neither a mail that stalls nor a company
//! with many holds up others; several workers share the work. A worker that is killed leaves those in doubt that were under
//! way. A server that is away costs nothing but time (R-MAIL-3).

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration as StdDuration;

use time::{Duration, OffsetDateTime};
use tokio::task::{JoinError, JoinSet};
use tokio::time::Instant;
use uuid::Uuid;

use super::outbox::{self, Claimed, Tried};
use super::refusal::Refusal;
use super::transport::{NotTaken, PATIENCE, Transport};
use super::verdict::Verdict;
use super::{MailError, Recipient, Sender, link_context};
use crate::base::clock::Clock;
use crate::base::secrets::Secrets;
use crate::db::{Db, deadline};

/// How long a worker has a mail for itself: longer than any try lasts.
const CLAIM: Duration = Duration::minutes(5);
/// The pause after a mail's first try; each later one is twice as long, up to the longest.
const FIRST_PAUSE: Duration = Duration::seconds(15);
/// Short enough that everything is delivered within ten minutes of a server's return.
const LONGEST_PAUSE: Duration = Duration::minutes(8);
/// A mail is tried for so long (R-MAIL-3).
pub const TRIED_FOR: Duration = Duration::days(3);
/// So many mails are under way at once, each over a connection of its own.
pub const AT_ONCE: usize = 4;
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
    /// It refused one, for now or for good; others may fare better.
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
    /// What links to refuse mail are made with.
    secrets: Arc<Secrets>,
    /// Whose turn was last.
    turn: Arc<Mutex<Uuid>>,
}

/// When a worker looks into the outbox next.
#[derive(Debug)]
struct Pace {
    next: Instant,
    /// The next pause, if the server is still away after this one.
    away: StdDuration,
}

impl Pace {
    fn new() -> Self {
        Self { next: Instant::now(), away: AWAY.0 }
    }

    /// Nothing is due, or the database is away.
    fn idle(&mut self) {
        self.next = Instant::now() + IDLE;
    }

    fn ended(&mut self, ended: Result<sqlx::Result<Delivered>, JoinError>) {
        match ended {
            // Of several that found it away at the same time, the first.
            Ok(Ok(Delivered::Away)) if Instant::now() >= self.next => {
                self.next = Instant::now() + self.away;
                self.away = (self.away * 2).min(AWAY.1);
            }
            Ok(Ok(Delivered::Away | Delivered::Nothing)) => {}
            Ok(Ok(Delivered::Sent | Delivered::Refused)) => self.away = AWAY.0,
            Ok(Err(error)) => tracing::warn!(%error, "what became of a mail could not be noted"),
            Err(error) => tracing::error!(%error, "a delivery broke off"),
        }
    }
}

impl Postman {
    /// A worker's postman.
    #[must_use]
    pub fn new(db: Db, clock: Clock, sender: Sender, transport: Transport, secrets: Arc<Secrets>) -> Self {
        Self { db, clock, sender, transport, secrets, turn: Arc::default() }
    }

    /// Delivers until `stop` is done; the mails that are under way then are sent to their end.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let mut under_way = JoinSet::new();
        let mut pace = Pace::new();
        loop {
            if under_way.len() < AT_ONCE && Instant::now() >= pace.next {
                self.begin_next(&mut under_way, &mut pace).await;
            }
            let is_full = under_way.len() >= AT_ONCE;
            tokio::select! {
                biased;
                () = &mut stop => break,
                Some(ended) = under_way.join_next() => pace.ended(ended),
                () = tokio::time::sleep_until(pace.next), if !is_full => {}
            }
        }
        while under_way.join_next().await.is_some() {}
    }

    async fn begin_next(&self, under_way: &mut JoinSet<sqlx::Result<Delivered>>, pace: &mut Pace) {
        match deadline::in_time(self.claim()).await {
            Ok(Some(claimed)) => {
                let postman = self.clone();
                under_way.spawn(async move { postman.deliver(claimed).await });
            }
            Ok(None) => {
                self.transport.close_idle().await;
                pace.idle();
            }
            Err(error) => {
                tracing::warn!(%error, "the outbox could not be read; it is tried again");
                pace.idle();
            }
        }
    }

    /// Delivers the next mail.
    ///
    /// # Errors
    /// Those of the database; a mail that was sent just then is tried again, under the same `Message-ID`.
    pub async fn deliver_next(&self) -> sqlx::Result<Delivered> {
        match deadline::in_time(self.claim()).await? {
            Some(claimed) => self.deliver(claimed).await,
            None => Ok(Delivered::Nothing),
        }
    }

    async fn deliver(&self, claimed: Claimed) -> sqlx::Result<Delivered> {
        let (delivered, tried) = self.try_to_send(&claimed).await;
        deadline::in_time(self.note(&claimed, &tried)).await?;
        Ok(delivered)
    }

    async fn claim(&self) -> sqlx::Result<Option<Claimed>> {
        let now = self.clock.now();
        let last = *self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut tx = self.db.console().await?;
        let claimed = outbox::claim(&mut tx, now, now + CLAIM, last).await?;
        tx.commit().await?;
        if let Some(claimed) = &claimed {
            *self.turn.lock().unwrap_or_else(PoisonError::into_inner) = claimed.turn;
        }
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
                return (Delivered::Refused, self.unwritten(claimed, &error));
            }
        };
        match self.transport.send(&message).await {
            Ok(()) => (Delivered::Sent, Tried::Sent),
            Err(not_taken) => self.not_taken(claimed, &not_taken),
        }
    }

    fn not_taken(&self, claimed: &Claimed, why: &NotTaken) -> (Delivered, Tried) {
        let said = why.to_string();
        let (mail, attempt) = (claimed.id, claimed.attempts);
        match why.verdict() {
            Verdict::Permanent => {
                tracing::warn!(%mail, attempt, said, "a mail was refused for good");
                (Delivered::Refused, Tried::Failed { error: said })
            }
            Verdict::Transient => {
                tracing::warn!(%mail, attempt, said, "a mail was refused for now");
                (Delivered::Refused, self.again(claimed, said))
            }
            Verdict::Away => {
                tracing::warn!(%mail, attempt, said, "the mail server is away");
                (Delivered::Away, self.again(claimed, said))
            }
        }
    }

    /// What is no address never becomes one; what another version of the portal wrote may be written by that one.
    fn unwritten(&self, claimed: &Claimed, error: &MailError) -> Tried {
        match error {
            MailError::Address(_) => Tried::Failed { error: error.to_string() },
            _ => self.again(claimed, error.to_string()),
        }
    }

    fn message(&self, claimed: &Claimed) -> Result<lettre::Message, MailError> {
        let to = Recipient::new(&claimed.recipient, &claimed.recipient_name, &claimed.language);
        let refusal = match (claimed.about_partner, &claimed.naming) {
            (Some(partner), Some(naming)) => {
                let naming = serde_json::from_value(naming.clone())?;
                Some(Refusal::new(&self.secrets, partner, naming)?)
            }
            _ => None,
        };
        let sealed = claimed.sealed_link.as_ref();
        let token = sealed.map(|sealed| self.secrets.open(&link_context(claimed.id), sealed)).transpose()?;
        let written = (claimed.id.0, claimed.created_at);
        self.sender.message(written, &claimed.mail, &to, refusal.as_ref(), token.as_ref())
    }

    fn again(&self, claimed: &Claimed, error: String) -> Tried {
        next(claimed.tried_since, claimed.attempts, self.clock.now(), error)
    }
}

/// What is done about a mail that was not taken for now: another try, or none after three days.
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
