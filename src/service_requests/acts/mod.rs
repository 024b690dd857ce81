//! What can be done with service requests (R-TEC-4, R-TEC-5, R-MEM-5): submit one, write into its thread, close it, reopen
//! it. What the programme does is in [`programme`]; operators get requests by the queue's own acts. Each act is whole in
//! the caller's transaction: the request and its thread, what it takes from a benefit, the queue, the company's log, the
//! mails.

mod answer;
mod close;
pub mod programme;
mod reopen;
mod submit;

use std::ops::Deref;

use sqlx::PgConnection;
use uuid::Uuid;

pub use self::answer::{Message, NotAnswered, answer};
pub use self::close::{NotClosed, close, may_close};
pub use self::reopen::{NotReopened, reopen};
pub use self::submit::{NotSubmitted, Submitted, find_ids, submit};
use super::RequestType;
use super::request::{Owner, Request};
use super::store;
use crate::audit::{Act, Actor, Recorded};
use crate::base::ids::{BenefitId, MemberId, PartnerId, PersonId, ServiceRequestId};
use crate::catalogue::Kind;
use crate::error::{AppError, AppResult};
use crate::membership::{Benefit, store as membership};
use crate::partners::Partner;
use crate::queue::Area;
use crate::queue::acts::LockedItem;
use crate::queue::acts::telling::Begun;
use crate::queue::mails::Why;
use crate::service_requests::words::reference;

/// A request that is locked to the end of the transaction: what was read of it holds.
#[derive(Debug)]
pub struct Locked(Request);

/// The same with the company that it is of, as operators have it.
#[derive(Debug)]
pub struct LockedCase {
    owner: Owner,
    request: Locked,
}

/// What became of something that can be asked for twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Now,
    /// It was done before, by the first of two presses or by a colleague.
    Already,
}

impl Deref for Locked {
    type Target = Request;

    fn deref(&self) -> &Request {
        &self.0
    }
}

impl Locked {
    /// The request, for a page that is shown after the transaction has ended.
    #[must_use]
    pub fn into_inner(self) -> Request {
        self.0
    }
}

impl LockedCase {
    /// The company, and who has the request.
    #[must_use]
    pub fn owner(&self) -> &Owner {
        &self.owner
    }

    #[must_use]
    pub fn request(&self) -> &Request {
        &self.request
    }
}

/// Locks a request of the company; `None` means there is no such request. From now on the actor's act happens.
///
/// # Errors
/// Those of the database.
pub async fn lock(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    id: ServiceRequestId,
) -> sqlx::Result<Option<Locked>> {
    Ok(store::lock_request(conn, partner, actor, id).await?.map(Locked))
}

/// Locks a request of whatever company, as [`lock`] does; `None` means there is no such request.
///
/// # Errors
/// Those of the database.
pub async fn lock_case(
    conn: &mut PgConnection,
    actor: &Actor,
    id: ServiceRequestId,
) -> sqlx::Result<Option<LockedCase>> {
    let Some(owner) = store::find_owner(conn, id).await? else { return Ok(None) };
    let request = lock(conn, owner.partner, actor, id).await?;
    Ok(request.map(|request| LockedCase { owner, request }))
}

impl LockedItem for LockedCase {
    fn id(&self) -> Uuid {
        self.request.id.0
    }

    fn partner(&self) -> PartnerId {
        self.owner.partner
    }

    fn is_open(&self) -> bool {
        self.request.closed.is_none()
    }

    fn assignee(&self) -> Option<PersonId> {
        self.owner.assignee
    }

    fn seen(&self) -> String {
        self.owner.seen()
    }

    fn taking(&self) -> Act {
        self.request.taking(&self.owner).act()
    }

    fn handing_over(&self, to: Option<PersonId>) -> Act {
        self.request.handing_over(&self.owner, to).act()
    }

    async fn given(&self, conn: &mut PgConnection, actor: &Actor) -> AppResult<()> {
        // Who has a request is known by the queue alone.
        Ok(store::note_act(conn, self.owner.partner, self.request.id, actor.at()).await?)
    }
}

/// What operators are told of a request that begins to wait for them.
fn begun(partner: &Partner, (id, number, title): (ServiceRequestId, i32, &str), why: Why) -> Begun {
    Begun {
        partner: partner.id,
        company: partner.named(),
        item: id.0,
        area: Area::ServiceRequests,
        reference: Some(reference(number)),
        title: title.into(),
        why,
    }
}

/// What a partner does is done by a member.
fn acting_member(actor: &Actor) -> AppResult<MemberId> {
    actor.member.ok_or_else(|| AppError::internal("a company's requests are its members' to act on"))
}

/// The benefits from which requests of this type could take, or that a cancellation could end.
///
/// # Errors
/// Those of the database.
pub async fn list_benefits(
    conn: &mut PgConnection,
    partner: PartnerId,
    kind: RequestType,
) -> sqlx::Result<Vec<Benefit>> {
    match kind.support() {
        Some(_) => membership::list_benefits(conn, partner, Some(Kind::Technical)).await,
        None if kind == RequestType::Cancellation => membership::list_benefits(conn, partner, None).await,
        None => Ok(Vec::new()),
    }
}

/// Reserves so many units of the first of these benefits that still has them.
async fn reserve(
    conn: &mut PgConnection,
    partner: PartnerId,
    chosen: &[&Benefit],
    units: i32,
) -> sqlx::Result<Option<(BenefitId, i32)>> {
    let ids: Vec<BenefitId> = chosen.iter().map(|benefit| benefit.id).collect();
    store::reserve(conn, partner, &ids, units).await
}
