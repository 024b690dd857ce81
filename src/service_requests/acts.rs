//! What operators do with a request beside its thread: it is given to one of them.

use sqlx::PgConnection;
use uuid::Uuid;

use super::store::{self, Owner, Request};
use crate::audit::{Act, Actor};
use crate::base::ids::{PartnerId, PersonId, ServiceRequestId};
use crate::error::AppResult;
use crate::queue::acts::LockedItem;

/// A request that is locked to the end of the transaction, with the company that it is of.
#[derive(Debug)]
pub struct Locked {
    /// The company, and who has the request.
    pub owner: Owner,
    pub request: Request,
}

/// Locks a request; `None` means there is no such request.
///
/// # Errors
/// Those of the database.
pub async fn lock(conn: &mut PgConnection, id: ServiceRequestId) -> sqlx::Result<Option<Locked>> {
    let Some(owner) = store::find_owner(conn, id).await? else { return Ok(None) };
    let request = store::lock_request(conn, owner.partner, id).await?;
    Ok(request.map(|request| Locked { owner, request }))
}

impl LockedItem for Locked {
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
        self.request.taking(&self.owner)
    }

    fn handing_over(&self, to: Option<PersonId>) -> Act {
        self.request.handing_over(&self.owner, to)
    }

    async fn given(&self, _: &mut PgConnection, _: &Actor) -> AppResult<()> {
        // Who has a request is known by the queue alone.
        Ok(())
    }
}
