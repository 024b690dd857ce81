//! Writing into the thread of a request, by the company's people.

use sqlx::PgConnection;
use uuid::Uuid;

use super::{Done, Locked, acting_member, begun};
use crate::audit::{self, Actor, Because, Entry, Recorded, ServiceRequestAct};
use crate::base::preview::digest;
use crate::base::typed::{self, TextProblem};
use crate::error::{ActResult, AppResult, NotDone};
use crate::partners::{Partner, PartnerClosed};
use crate::queue::acts::telling;
use crate::queue::mails::Why;
use crate::service_requests::bounds::TooMuch;
use crate::service_requests::request::Request;
use crate::service_requests::store::{self, By, Step, What};
use crate::service_requests::{RequestState, Side};
use crate::users::members::lock_members;

/// What shall be written.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// The form's one-time value: of two messages with the same one, the second is the first.
    pub once: Uuid,
    pub text: &'a str,
}

impl Message<'_> {
    /// The text as it is kept, or what is wrong with it; and its digest, by which another text is told.
    pub(super) fn read(&self) -> AppResult<(Result<String, TextProblem>, String)> {
        let text = typed::message(self.text);
        let content = digest(&text.as_deref().unwrap_or_default())?;
        Ok((text, content))
    }
}

/// Why nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAnswered {
    /// The company can change nothing at present.
    Company(PartnerClosed),
    /// The request is closed.
    IsClosed,
    /// The form has written another text into the thread before.
    SentBefore,
    Text(TextProblem),
    /// They have written too much of late.
    TooMuch(TooMuch),
}

impl NotAnswered {
    /// The entry of the refused attempt; `None` for what is only asked again.
    #[must_use]
    pub fn entry(&self, request: &Request) -> Option<Entry> {
        let because = match self {
            Self::Company(_) => Because::Closed,
            Self::IsClosed => Because::RequestClosed,
            Self::TooMuch(why) => why.because(),
            Self::SentBefore | Self::Text(_) => return None,
        };
        Some(ServiceRequestAct::Answered(request.on(None)).refused(because))
    }
}

/// Adds a member's message. Whether they may write into this request the caller has asked before.
///
/// # Errors
/// As [`NotAnswered`] tells; those of the database.
pub async fn answer(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    request: &Locked,
    message: Message<'_>,
) -> ActResult<Done, NotAnswered> {
    let (member, (text, content)) = (acting_member(actor)?, message.read()?);
    let sent = store::was_sent(conn, partner.id, request.id, (message.once, &content)).await?;
    if sent == Some(true) {
        return Ok(Done::Already);
    }
    let refused = NotDone::Refused;
    partner.open().map_err(|closed| refused(NotAnswered::Company(closed)))?;
    let state = request.state.after_message(Side::Partner);
    let state = state.map_err(|_| refused(NotAnswered::IsClosed))?;
    let text = text.map_err(|problem| refused(NotAnswered::Text(problem)))?;
    if sent.is_some() {
        return Err(refused(NotAnswered::SentBefore));
    }
    // Of two messages of theirs the second counts the first.
    lock_members(conn, partner.id, &[member]).await?;
    let made = store::find_made(conn, partner.id, member, actor.at()).await?;
    made.may_write().map_err(|why| refused(NotAnswered::TooMuch(why)))?;
    let step = Step {
        state,
        turns: request.state == RequestState::WaitingPartner,
        by: By::Member(member),
        at: actor.at(),
        what: What::Message { text: &text, once: message.once, content: &content },
    };
    store::take_step(conn, partner.id, request.id, step).await?;
    // What waits already for operators they know of.
    if step.turns {
        let begun = begun(partner, (request.id, request.number, &request.title), Why::Answered);
        telling::tell(conn, begun, actor.at()).await?;
    }
    let act = ServiceRequestAct::Answered(request.on(None));
    audit::record(conn, partner.id, actor, &act.done()).await?;
    Ok(Done::Now)
}
