//! Closing a request, by the company's people.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{Done, Locked, acting_member};
use crate::audit::{self, Actor, Because, Entry, Recorded};
use crate::error::{ActResult, AppError, NotDone};
use crate::mail::{Company, outbox};
use crate::partners::{Partner, PartnerClosed};
use crate::service_requests::log::ClosedDetails;
use crate::service_requests::mails::RequestMail;
use crate::service_requests::request::Request;
use crate::service_requests::store::{self, By, Step, What};
use crate::service_requests::words::reference;
use crate::service_requests::{CloseReason, RequestState, Side, partner_may_close};

/// Why a request was not closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotClosed {
    /// The company can change nothing at present.
    Company(PartnerClosed),
    /// Hours may have been used: the programme enters them when it closes the request.
    OnlyByProgramme,
    /// None was chosen, or none that is theirs to choose.
    NoReason,
}

impl NotClosed {
    /// The entry of the refused attempt; `None` for what is only asked again.
    #[must_use]
    pub fn entry(&self, request: &Request) -> Option<Entry> {
        let because = match self {
            Self::Company(_) | Self::OnlyByProgramme => Because::Closed,
            Self::NoReason => return None,
        };
        Some(request.closing(None, ClosedDetails::default()).refused(because))
    }
}

/// Whether the company's people can close a request that is open.
///
/// # Errors
/// Why not.
pub fn may_close(partner: &Partner, request: &Request) -> Result<(), NotClosed> {
    partner.open().map_err(NotClosed::Company)?;
    if partner_may_close(request.kind, request.answered) { Ok(()) } else { Err(NotClosed::OnlyByProgramme) }
}

/// Closes a request for a member, and tells whoever else had asked. Whether they may close this one the caller has asked
/// before. What is closed already, for whatever reason, is closed.
///
/// # Errors
/// As [`NotClosed`] tells; those of the database.
pub async fn close(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    request: &Locked,
    reason: Option<CloseReason>,
) -> ActResult<Done, NotClosed> {
    let member = acting_member(actor)?;
    if request.closed.is_some() {
        return Ok(Done::Already);
    }
    may_close(partner, request).map_err(NotDone::Refused)?;
    let reason = reason.filter(|reason| CloseReason::OF_PARTNER.contains(reason));
    let reason = reason.ok_or(NotDone::Refused(NotClosed::NoReason))?;
    // Hours never, since who may close has used none.
    let used = request.incidents_used(reason, Side::Partner);
    if !store::settle(conn, partner.id, request.id, used).await? {
        return Err(AppError::internal("an incident that was reserved could not be used up").into());
    }
    let step = closed(reason, By::Member(member), actor.at());
    store::take_step(conn, partner.id, request.id, step).await?;
    if request.asked_by != member {
        let mail = mail(&partner.named(), request, reason, false);
        outbox::enqueue_to_members(conn, partner.id, &[request.asked_by], &mail, actor.at()).await?;
    }
    let details = ClosedDetails { reason: Some(reason), used: Some(used), ..ClosedDetails::default() };
    audit::record(conn, partner.id, actor, &request.closing(None, details).done()).await?;
    Ok(Done::Now)
}

/// The step that closes a request.
pub(super) fn closed<'a>(reason: CloseReason, by: By, at: OffsetDateTime) -> Step<'a> {
    Step { state: RequestState::Closed, turns: false, by, at, what: What::Closed(reason) }
}

pub(super) fn mail(
    company: &Company,
    request: &Request,
    reason: CloseReason,
    asker_left: bool,
) -> RequestMail {
    RequestMail::ServiceRequestClosed {
        company: company.clone(),
        request: request.id,
        reference: reference(request.number),
        title: request.title.clone(),
        reason,
        asker_left,
    }
}
