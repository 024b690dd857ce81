//! Closing a request.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::super::close::{closed, mail};
use super::super::{Done, LockedCase};
use super::acting_operator;
use super::grant::grant;
use crate::audit::{self, Actor, Because, Entry, Recorded};
use crate::base::ids::FormId;
use crate::base::preview::digest;
use crate::base::typed;
use crate::error::{ActResult, AppResult, NotDone};
use crate::mail::outbox;
use crate::orders::acts::{Refund, refund};
use crate::service_requests::log::ClosedDetails;
use crate::service_requests::request::Request;
use crate::service_requests::store::{self, By, Step, What};
use crate::service_requests::{CheckedClosing, CloseReason, Closing, RequestState, WrongClosing};

/// Why a request was not closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotClosed {
    /// It is closed already, for another reason or with another last message.
    Otherwise,
    /// It is no longer as the page showed it.
    ChangedMeanwhile,
    /// The closing is not as it must be.
    Wrong(Vec<WrongClosing>),
    /// The right to a refund is gone: the cancellation can't be granted.
    NoRefund,
    /// Others have taken from the benefit meanwhile: so many hours are not left.
    TooManyHours,
}

impl NotClosed {
    /// The entry of the refused attempt; `None` for what is only asked again.
    #[must_use]
    pub fn entry(&self, case: &LockedCase) -> Option<Entry> {
        let because = match self {
            Self::Otherwise | Self::ChangedMeanwhile => Because::ChangedMeanwhile,
            Self::NoRefund => Because::NoRefund,
            Self::TooManyHours => Because::TooManyHours,
            Self::Wrong(_) => return None,
        };
        let closing = case.request.closing(Some(&case.owner), ClosedDetails::default());
        Some(closing.refused(because))
    }
}

/// Closes a request with what it used (R-TEC-4, R-TEC-5), and tells whoever asked, or else the Global admins; a
/// cancellation that is granted ends what it is of (R-MEM-5). `seen` is how a page showed the request
/// ([`Request::seen`](crate::service_requests::request::Request::seen)); without one it is closed as it is.
///
/// # Errors
/// As [`NotClosed`] tells, and then the caller undoes what was begun; those of the database.
pub async fn close(
    conn: &mut PgConnection,
    actor: &Actor,
    case: &LockedCase,
    closing: Closing<'_>,
    seen: Option<&str>,
) -> ActResult<Done, NotClosed> {
    let (by, owner, request) = (acting_operator(actor)?, &case.owner, &case.request);
    let refuse = |why| Err(NotDone::Refused(why));
    match request.closed {
        // The first of two presses, or a colleague, has done just that.
        Some((_, reason)) if closing.reason == Some(reason) && is_said(conn, case, by, closing).await? => {
            return Ok(Done::Already);
        }
        Some(_) => return refuse(NotClosed::Otherwise),
        None => {}
    }
    if seen.is_some_and(|seen| seen != request.seen()) {
        return refuse(NotClosed::ChangedMeanwhile);
    }
    let closing = closing.check(request).map_err(|wrong| NotDone::Refused(NotClosed::Wrong(wrong)))?;
    let orders = match closing.reason {
        CloseReason::Granted => match grant(conn, actor, owner, request).await? {
            Some(orders) => orders,
            None => return refuse(NotClosed::NoRefund),
        },
        _ => Vec::new(),
    };
    if !store::settle(conn, owner.partner, request.id, closing.used).await? {
        return refuse(NotClosed::TooManyHours);
    }
    write(conn, case, (by, actor.at()), &closing).await?;
    store::note_refund(conn, owner.partner, request.id, closing.refunded.as_ref()).await?;
    tell(conn, actor, case, &closing).await?;
    if !orders.is_empty() {
        // The number of a credit note is taken last of all.
        refund(conn, owner.partner, actor, &orders, refunded(request, &closing)).await?;
    }
    Ok(Done::Now)
}

/// What a cancellation that is granted refunds: of a part what the operator has entered.
fn refunded(request: &Request, closing: &CheckedClosing) -> Refund {
    let part = request.details.cancels.and_then(|it| it.part);
    match (part, &closing.refunded) {
        (Some(part), Some(money)) => Refund::Part(part.offer(), money.amount),
        (Some(part), None) => Refund::Part(part.offer(), 0),
        (None, _) => Refund::Whole,
    }
}

/// Whether the last message of a closing stands in the thread, if there is one.
async fn is_said(
    conn: &mut PgConnection,
    case: &LockedCase,
    by: By,
    closing: Closing<'_>,
) -> sqlx::Result<bool> {
    let (By::Operator(me), Ok(text)) = (by, typed::message(closing.text)) else { return Ok(true) };
    let last = store::find_last_text(conn, case.owner.partner, case.request.id, me).await?;
    Ok(last.is_some_and(|last| last == text))
}

/// The last message, and the closing after it.
async fn write(
    conn: &mut PgConnection,
    case: &LockedCase,
    (by, at): (By, OffsetDateTime),
    closing: &CheckedClosing,
) -> AppResult<()> {
    let (partner, request) = (case.owner.partner, case.request.id);
    if let Some(text) = &closing.text {
        let content = digest(text)?;
        let what = What::Message { text, once: FormId::new().0, content: &content };
        // The closing follows: it waits for nobody.
        let step = Step { state: RequestState::WaitingPartner, turns: false, by, at, what };
        store::take_step(conn, partner, request, step).await?;
    }
    Ok(store::take_step(conn, partner, request, closed(closing.reason, by, at)).await?)
}

/// The mail to whoever asked, and the entry in the company's log.
async fn tell(
    conn: &mut PgConnection,
    actor: &Actor,
    case: &LockedCase,
    closing: &CheckedClosing,
) -> sqlx::Result<()> {
    let LockedCase { owner, request } = case;
    let mails = [false, true].map(|asker_left| mail(&owner.named(), request, closing.reason, asker_left));
    let mails = (&mails[0], &mails[1]);
    outbox::enqueue_to_member_or_admins(conn, owner.partner, request.asked_by, mails, actor.at()).await?;
    let granted = closing.reason == CloseReason::Granted;
    let details = ClosedDetails {
        reason: Some(closing.reason),
        used: Some(closing.used),
        cancelled: request.details.cancels.filter(|_| granted),
        refunded: closing.refunded.clone(),
    };
    audit::record(conn, owner.partner, actor, &request.closing(Some(owner), details).done()).await
}
