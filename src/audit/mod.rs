//! The two audit logs (R-LOG-1): what a partner's members did and were refused, and what the programme's own
//! people, and people without a membership, did. Entries are only ever added, and never hold a secret.
//!
//! What the programme does to a company's things stands in the company's log, which its people may read: there it is
//! done by [`PROGRAMME`], and who of its people did it (`operator_id`, and `address`, from where) is for operators alone.
//! A page for partners reads neither of the two of an entry without a `member_id`.

mod act;
mod because;
pub mod counted;
mod entry;
mod sentences;

use std::net::IpAddr;

use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

pub use act::{
    Act, ActivationDetails, ContactDetails, DeactivationDetails, RedemptionDetails, RequestDetails, Reserved,
    SeatDetails, SignedInBy, Subject,
};
pub use because::Because;
pub use entry::{Entry, Outcome, Stored, UnknownEntry};

use crate::base::clock::{ActClock, Clock};
use crate::base::ids::{AuditId, MemberId, PartnerId, PersonId, RequestId};
use crate::db::unsettled;

/// Who did it, as a company's log calls the programme's own people and the programme by itself.
pub const PROGRAMME: &str = "the programme";

/// Who did it, when and from where; the same for all entries of one request.
#[derive(Clone, Debug)]
pub struct Actor {
    /// As which member of the company; null for operators, the portal by itself, and where no company is named.
    pub member: Option<MemberId>,
    /// Null for somebody who isn't signed in.
    pub person: Option<PersonId>,
    /// The name to show: a member's display name, an operator's address. A company's log shows the former only.
    pub name: String,
    /// The address that the request came from.
    pub address: Option<IpAddr>,
    pub request: RequestId,
    /// Tells when: it is taken when the act holds its lock.
    pub clock: ActClock,
}

impl Actor {
    /// The moment of the act.
    #[must_use]
    pub fn at(&self) -> OffsetDateTime {
        self.clock.at()
    }

    /// The programme by itself: a worker, in nobody's name.
    #[must_use]
    pub fn programme(clock: Clock) -> Self {
        Self {
            member: None,
            person: None,
            name: PROGRAMME.to_owned(),
            address: None,
            request: RequestId::new(),
            clock: ActClock::new(clock),
        }
    }
}

/// Who did it, as the columns of the company's log hold it: the member, the operator, and the name for its readers.
/// Without a member it was the programme: the operator who is the actor, or the portal itself.
fn doer(actor: &Actor) -> (Option<Uuid>, Option<Uuid>, &str) {
    match actor.member {
        Some(member) => (Some(member.0), None, &actor.name),
        None => (None, actor.person.map(|person| person.0), PROGRAMME),
    }
}

fn store(entry: &Entry) -> sqlx::Result<Stored> {
    entry.store().map_err(|error| sqlx::Error::Encode(error.into()))
}

/// Adds an entry to the company's log, in the transaction of the change that it tells.
///
/// # Errors
/// Those of the database.
pub async fn record(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    entry: &Entry,
) -> sqlx::Result<()> {
    let (member, operator, name) = doer(actor);
    let stored = store(entry)?;
    sqlx::query!(
        "insert into company_audit
             (partner_id, id, at, member_id, operator_id, actor, address, request_id, action, outcome, subject,
              subject_id, details)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        partner.0,
        AuditId::of_moment(actor.at()).0,
        actor.at(),
        member,
        operator,
        name,
        actor.address.map(|address| address.to_string()),
        actor.request.0,
        stored.action,
        stored.outcome,
        stored.subject,
        stored.subject_id,
        stored.details,
    )
    .execute(conn)
    .await?;
    unsettled::mark();
    Ok(())
}

/// Adds many entries at once to the company's log, as [`record`] does one.
///
/// # Errors
/// Those of the database.
pub async fn record_all(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    entries: &[Entry],
) -> sqlx::Result<()> {
    let (member, operator, name) = doer(actor);
    let stored = entries.iter().map(store).collect::<sqlx::Result<Vec<Stored>>>()?;
    let ids: Vec<Uuid> = stored.iter().map(|_| AuditId::of_moment(actor.at()).0).collect();
    let actions: Vec<String> = stored.iter().map(|it| it.action.clone()).collect();
    let outcomes: Vec<String> = stored.iter().map(|it| it.outcome.clone()).collect();
    let subjects: Vec<Option<String>> = stored.iter().map(|it| it.subject.clone()).collect();
    let subject_ids: Vec<Option<Uuid>> = stored.iter().map(|it| it.subject_id).collect();
    let details: Vec<Value> = stored.into_iter().map(|it| it.details).collect();
    sqlx::query!(
        "insert into company_audit
             (partner_id, id, at, member_id, operator_id, actor, address, request_id, action, outcome, subject,
              subject_id, details)
         select $1, it.id, $2, $3, $4, $5, $6, $7, it.action, it.outcome, it.subject, it.subject_id, it.details
         from unnest($8::uuid[], $9::text[], $10::text[], $11::text[], $12::uuid[], $13::jsonb[])
              as it (id, action, outcome, subject, subject_id, details)",
        partner.0,
        actor.at(),
        member,
        operator,
        name,
        actor.address.map(|address| address.to_string()),
        actor.request.0,
        &ids,
        &actions,
        &outcomes,
        &subjects as &[Option<String>],
        &subject_ids as &[Option<Uuid>],
        &details,
    )
    .execute(conn)
    .await?;
    unsettled::mark();
    Ok(())
}

/// Adds an entry to the programme's log.
///
/// # Errors
/// Those of the database.
pub async fn record_programme(conn: &mut PgConnection, actor: &Actor, entry: &Entry) -> sqlx::Result<()> {
    let stored = store(entry)?;
    sqlx::query!(
        "insert into programme_audit
             (id, at, person_id, actor, address, request_id, action, outcome, subject, subject_id, details)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        AuditId::of_moment(actor.at()).0,
        actor.at(),
        actor.person.map(|person| person.0),
        actor.name,
        actor.address.map(|address| address.to_string()),
        actor.request.0,
        stored.action,
        stored.outcome,
        stored.subject,
        stored.subject_id,
        stored.details,
    )
    .execute(conn)
    .await?;
    unsettled::mark();
    Ok(())
}

#[cfg(test)]
mod tests;
