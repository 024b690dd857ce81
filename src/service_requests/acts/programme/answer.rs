//! Answering a request.

use sqlx::PgConnection;

use super::super::{Done, LockedCase, Message};
use super::acting_operator;
use crate::audit::{self, Actor, Because, Entry, Recorded, ServiceRequestAct};
use crate::base::typed::TextProblem;
use crate::error::{ActResult, NotDone};
use crate::mail::outbox;
use crate::service_requests::mails::RequestMail;
use crate::service_requests::request::{Owner, Request};
use crate::service_requests::store::{self, Step, What};
use crate::service_requests::words::reference;
use crate::service_requests::{RequestState, Side};

/// Why a request was not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAnswered {
    /// It is closed.
    IsClosed,
    /// It is no longer as the page showed it.
    ChangedMeanwhile,
    /// The form has written another text into the thread before.
    SentBefore,
    Text(TextProblem),
}

impl NotAnswered {
    /// The entry of the refused attempt; `None` for what is only asked again.
    #[must_use]
    pub fn entry(&self, case: &LockedCase) -> Option<Entry> {
        let because = match self {
            // The page has shown it open.
            Self::IsClosed | Self::ChangedMeanwhile => Because::ChangedMeanwhile,
            Self::SentBefore | Self::Text(_) => return None,
        };
        Some(ServiceRequestAct::Answered(case.request.on(Some(&case.owner))).refused(because))
    }
}

/// Adds an operator's answer, and tells whoever asked, or else the Global admins. `seen` is how a page showed the request
/// ([`Request::seen`]); without one it is answered as it is.
///
/// # Errors
/// As [`NotAnswered`] tells; those of the database.
pub async fn answer(
    conn: &mut PgConnection,
    actor: &Actor,
    case: &LockedCase,
    message: Message<'_>,
    seen: Option<&str>,
) -> ActResult<Done, NotAnswered> {
    let (by, owner, request) = (acting_operator(actor)?, &case.owner, &case.request);
    let (text, content) = message.read()?;
    let sent = store::was_sent(conn, owner.partner, request.id, (message.once, &content)).await?;
    if sent == Some(true) {
        return Ok(Done::Already);
    }
    let refused = NotDone::Refused;
    if sent.is_some() && text.is_ok() && request.closed.is_none() {
        return Err(refused(NotAnswered::SentBefore));
    }
    if seen.is_some_and(|seen| seen != request.seen()) {
        return Err(refused(NotAnswered::ChangedMeanwhile));
    }
    let state = request.state.after_message(Side::Programme);
    let state = state.map_err(|_| refused(NotAnswered::IsClosed))?;
    let text = text.map_err(|problem| refused(NotAnswered::Text(problem)))?;
    let what = What::Message { text: &text, once: message.once, content: &content };
    let turns = request.state != RequestState::WaitingPartner;
    let step = Step { state, turns, by, at: actor.at(), what };
    store::take_step(conn, owner.partner, request.id, step).await?;
    tell(conn, actor, owner, request).await?;
    let act = ServiceRequestAct::Answered(request.on(Some(owner)));
    audit::record(conn, owner.partner, actor, &act.done()).await?;
    Ok(Done::Now)
}

async fn tell(conn: &mut PgConnection, actor: &Actor, owner: &Owner, request: &Request) -> sqlx::Result<()> {
    let mail = |asker_left| RequestMail::ServiceRequestAnswered {
        company: owner.named(),
        request: request.id,
        reference: reference(request.number),
        title: request.title.clone(),
        asker_left,
    };
    let mails = (&mail(false), &mail(true));
    outbox::enqueue_to_member_or_admins(conn, owner.partner, request.asked_by, mails, actor.at()).await
}
