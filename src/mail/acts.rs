//! What operators can do with a mail: send it again (R-MAIL-3).

use sqlx::PgConnection;

use super::posted::{self, Locked, State};
use crate::audit::{self, Actor, Because, Entry, MailAct, Recorded};
use crate::error::{ActResult, NotDone};

/// The mail is with the worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// From now on.
    Now,
    /// It was given to the worker before, by the first of two presses or by a colleague; or it is due anyway.
    Already,
}

/// Why a mail was not sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSent {
    /// It is no longer as the page showed it.
    ChangedMeanwhile,
    /// Its one-time link is gone: it would lead nowhere (R-PPL-8).
    LinkEnded,
}

impl NotSent {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self, mail: &Locked) -> Entry {
        match self {
            Self::ChangedMeanwhile => sent_again(mail).refused(Because::ChangedMeanwhile),
            Self::LinkEnded => sent_again(mail).refused(Because::Ended),
        }
    }
}

/// Gives a mail whose sending has ended to the worker again, or, while it is queued, has it tried now. `seen` is how a
/// page showed the mail ([`Posted::seen`](posted::Posted::seen)); without one it is sent as it is.
///
/// # Errors
/// As [`NotSent`] tells; those of the database.
pub async fn send_again(
    conn: &mut PgConnection,
    actor: &Actor,
    mail: &Locked,
    seen: Option<&str>,
) -> ActResult<Sent, NotSent> {
    let is_queued = mail.state == State::Queued;
    if seen.is_some_and(|seen| seen != mail.seen()) {
        return if is_queued { Ok(Sent::Already) } else { Err(NotDone::Refused(NotSent::ChangedMeanwhile)) };
    }
    if is_queued && mail.next_attempt_at <= actor.at() {
        return Ok(Sent::Already);
    }
    if mail.with_link && !is_queued {
        return Err(NotDone::Refused(NotSent::LinkEnded));
    }
    if is_queued {
        posted::try_now(conn, mail.id, actor.at()).await?;
    } else {
        posted::requeue(conn, mail.id, actor.at()).await?;
    }
    audit::record_programme(conn, actor, &sent_again(mail).done()).await?;
    Ok(Sent::Now)
}

fn sent_again(mail: &Locked) -> MailAct {
    MailAct::SentAgain {
        mail_id: mail.id,
        partner_id: mail.about_partner,
        was: Some(mail.state.as_str().to_owned()),
        attempts: Some(mail.attempts),
        error: mail.last_error.clone(),
    }
}
