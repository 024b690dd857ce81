//! The two audit logs (R-LOG-1): what a partner's members did and were refused, and what the programme's own
//! people, and people without a membership, did. Entries are only ever added, and never hold a secret.
//!
//! What the programme does to a company's things stands in the company's log, which its people may read: there it is
//! done by [`PROGRAMME`], and who of its people did it (`operator_id`, and `address`, from where) is for operators alone.
//! A page for partners reads neither of the two of an entry without a `member_id`.

mod acts;
mod because;
pub mod counted;
mod entry;
mod setting;
mod subject;

use std::borrow::Borrow;
use std::net::IpAddr;

use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

pub use acts::{
    AccessAct, AccountAct, Act, ActivationAct, ActivationDetails, AnnouncementAct, AnnouncementDetails,
    ApplicationAct, ApplicationDetails, ByItself, CalendarFeedAct, CatalogueAct, CompanyAct, CompanyDetails,
    ContactDetails, DeactivationDetails, GlobalAdminAct, GlobalAdminDetails, GrantAct, GrantDetails,
    HelpPageAct, HelpPageDetails, HowEnded, InvitationAct, InvitationDetails, IssuedKeyDetails, KeyAct,
    KeyImportAct, KeyImportDetails, KeyPoolAct, KeyPoolDetails, LookAct, LookDetails, MailAct, MarketingAct,
    MemberAct, NewsAct, NewsDetails, OperatorAct, OrderAct, OrderDetails, ProgrammeAct, Recorded,
    RedemptionDetails, ReminderAct, ReminderDetails, RequestDetails, Reserved, RolesDetails, SeatAct,
    SeatDetails, ServiceRequestAct, SignedInBy, StatementAct, StatementDetails,
};
pub use because::Because;
pub use entry::{Entry, Outcome, Stored, UnknownEntry};
pub use setting::Setting;
pub use subject::Subject;

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

/// Entries as columns, each with an id of its own.
#[derive(Default)]
struct Columns {
    ids: Vec<Uuid>,
    actions: Vec<String>,
    outcomes: Vec<String>,
    subjects: Vec<Option<String>>,
    subject_ids: Vec<Option<Uuid>>,
    details: Vec<Value>,
}

impl Columns {
    fn of<'a>(actor: &Actor, entries: impl Iterator<Item = &'a Entry>) -> sqlx::Result<Self> {
        let mut columns = Self::default();
        for entry in entries {
            let stored = store(entry)?;
            columns.ids.push(AuditId::of_moment(actor.at()).0);
            columns.actions.push(stored.action);
            columns.outcomes.push(stored.outcome);
            columns.subjects.push(stored.subject);
            columns.subject_ids.push(stored.subject_id);
            columns.details.push(stored.details);
        }
        Ok(columns)
    }
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
    record_all(conn, actor, &[(partner, entry)]).await
}

/// Adds entries to the logs of companies, as [`record`] does one.
///
/// # Errors
/// Those of the database.
pub async fn record_all(
    conn: &mut PgConnection,
    actor: &Actor,
    entries: &[(PartnerId, impl Borrow<Entry>)],
) -> sqlx::Result<()> {
    let (member, operator, name) = doer(actor);
    let partners: Vec<PartnerId> = entries.iter().map(|(partner, _)| *partner).collect();
    let columns = Columns::of(actor, entries.iter().map(|(_, entry)| entry.borrow()))?;
    sqlx::query!(
        "insert into company_audit
             (partner_id, id, at, member_id, operator_id, actor, address, request_id, action, outcome, subject,
              subject_id, details)
         select it.partner_id, it.id, $1, $2, $3, $4, $5, $6, it.action, it.outcome, it.subject, it.subject_id, it.details
         from unnest($7::uuid[], $8::uuid[], $9::text[], $10::text[], $11::text[], $12::uuid[], $13::jsonb[])
              as it (partner_id, id, action, outcome, subject, subject_id, details)",
        actor.at(),
        member,
        operator,
        name,
        actor.address.map(|address| address.to_string()),
        actor.request.0,
        &partners as &[PartnerId],
        &columns.ids,
        &columns.actions,
        &columns.outcomes,
        &columns.subjects as &[Option<String>],
        &columns.subject_ids as &[Option<Uuid>],
        &columns.details,
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
    record_all_programme(conn, actor, std::slice::from_ref(entry)).await
}

/// Adds entries to the programme's log.
///
/// # Errors
/// Those of the database.
pub async fn record_all_programme(
    conn: &mut PgConnection,
    actor: &Actor,
    entries: &[Entry],
) -> sqlx::Result<()> {
    let columns = Columns::of(actor, entries.iter())?;
    sqlx::query!(
        "insert into programme_audit
             (id, at, person_id, actor, address, request_id, action, outcome, subject, subject_id, details)
         select it.id, $1, $2, $3, $4, $5, it.action, it.outcome, it.subject, it.subject_id, it.details
         from unnest($6::uuid[], $7::text[], $8::text[], $9::text[], $10::uuid[], $11::jsonb[])
              as it (id, action, outcome, subject, subject_id, details)",
        actor.at(),
        actor.person.map(|person| person.0),
        actor.name,
        actor.address.map(|address| address.to_string()),
        actor.request.0,
        &columns.ids,
        &columns.actions,
        &columns.outcomes,
        &columns.subjects as &[Option<String>],
        &columns.subject_ids as &[Option<Uuid>],
        &columns.details,
    )
    .execute(conn)
    .await?;
    unsettled::mark();
    Ok(())
}

/// Adds an entry to the company's log and to the programme's: what operators do to a company as a whole (R-LOG-1).
///
/// # Errors
/// Those of the database.
pub async fn record_both(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    entry: &Entry,
) -> sqlx::Result<()> {
    record(conn, partner, actor, entry).await?;
    record_programme(conn, actor, entry).await
}

#[cfg(test)]
mod tests;
