//! The two audit logs (R-LOG-1): what a partner's members did and were refused, and what the programme's own
//! people, and people without a membership, did. Entries are only ever added, and never hold a secret.
//!
//! What the programme does to a company's things stands in the company's log, which its people may read: there it is
//! done by [`PROGRAMME`], and who of its people did it (`operator_id`, and `address`, from where) is for operators alone.
//! A page for partners reads neither of the two of an entry without a `member_id`.

use std::net::IpAddr;

use serde_json::{Value, json};
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::base::ids::{AuditId, MemberId, PartnerId, PersonId, RequestId};
use crate::db::unsettled;

/// Who did it, as a company's log calls the programme's own people and the programme by itself.
pub const PROGRAMME: &str = "the programme";

/// Who did it, when and from where; the same for all entries of one request.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Null for somebody who isn't signed in.
    pub person: Option<PersonId>,
    /// The name to show: a member's display name, an operator's address. A company's log shows the former only.
    pub name: String,
    /// The address that the request came from.
    pub address: Option<IpAddr>,
    /// The request.
    pub request: RequestId,
    /// When.
    pub at: OffsetDateTime,
}

impl Actor {
    /// The programme by itself: a worker, in nobody's name.
    #[must_use]
    pub fn programme(at: OffsetDateTime) -> Self {
        Self { person: None, name: PROGRAMME.to_owned(), address: None, request: RequestId::new(), at }
    }
}

/// Whether it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done; the entry is in the transaction that did it.
    Done,
    /// It was refused; the entry is in a transaction of its own.
    Refused,
}

impl Outcome {
    fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }
}

/// One entry: what was done to which thing.
#[derive(Clone, Debug)]
pub struct AuditEvent {
    /// What, as `noun.verb`.
    pub action: &'static str,
    /// Whether it happened.
    pub outcome: Outcome,
    /// The kind of thing and its id.
    pub subject: Option<(&'static str, Uuid)>,
    /// What else a reader needs; never a secret.
    pub details: Value,
}

impl AuditEvent {
    /// Something done to a thing.
    #[must_use]
    pub fn done(action: &'static str, subject: &'static str, id: Uuid) -> Self {
        Self { action, outcome: Outcome::Done, subject: Some((subject, id)), details: json!({}) }
    }

    /// An attempt that was refused.
    #[must_use]
    pub fn refused(action: &'static str) -> Self {
        Self { action, outcome: Outcome::Refused, subject: None, details: json!({}) }
    }

    /// The same with details.
    #[must_use]
    pub fn with(self, details: Value) -> Self {
        Self { details, ..self }
    }

    /// The same about a thing.
    #[must_use]
    pub fn about(self, subject: &'static str, id: Uuid) -> Self {
        Self { subject: Some((subject, id)), ..self }
    }
}

/// Who did it, as the columns of the company's log hold it: the member, the operator, and the name for its readers.
fn doer(member: Option<MemberId>, actor: &Actor) -> (Option<Uuid>, Option<Uuid>, &str) {
    match member {
        Some(member) => (Some(member.0), None, &actor.name),
        None => (None, actor.person.map(|person| person.0), PROGRAMME),
    }
}

/// Adds an entry to the company's log, in the transaction of the change that it tells. Without a member it was the
/// programme: the operator who is the actor, or the portal itself.
///
/// # Errors
/// Those of the database.
pub async fn record(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: Option<MemberId>,
    actor: &Actor,
    event: &AuditEvent,
) -> sqlx::Result<()> {
    let (member, operator, name) = doer(member, actor);
    sqlx::query!(
        "insert into company_audit
             (partner_id, id, at, member_id, operator_id, actor, address, request_id, action, outcome, subject,
              subject_id, details)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        partner.0,
        AuditId::new().0,
        actor.at,
        member,
        operator,
        name,
        actor.address.map(|address| address.to_string()),
        actor.request.0,
        event.action,
        event.outcome.as_str(),
        event.subject.map(|(subject, _)| subject),
        event.subject.map(|(_, id)| id),
        event.details,
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
    member: Option<MemberId>,
    actor: &Actor,
    events: &[AuditEvent],
) -> sqlx::Result<()> {
    let (member, operator, name) = doer(member, actor);
    let ids: Vec<Uuid> = events.iter().map(|_| AuditId::new().0).collect();
    let actions: Vec<String> = events.iter().map(|event| event.action.to_owned()).collect();
    let outcomes: Vec<String> = events.iter().map(|event| event.outcome.as_str().to_owned()).collect();
    let subjects: Vec<Option<String>> =
        events.iter().map(|event| event.subject.map(|(subject, _)| subject.to_owned())).collect();
    let subject_ids: Vec<Option<Uuid>> = events.iter().map(|event| event.subject.map(|(_, id)| id)).collect();
    let details: Vec<Value> = events.iter().map(|event| event.details.clone()).collect();
    sqlx::query!(
        "insert into company_audit
             (partner_id, id, at, member_id, operator_id, actor, address, request_id, action, outcome, subject,
              subject_id, details)
         select $1, it.id, $2, $3, $4, $5, $6, $7, it.action, it.outcome, it.subject, it.subject_id, it.details
         from unnest($8::uuid[], $9::text[], $10::text[], $11::text[], $12::uuid[], $13::jsonb[])
              as it (id, action, outcome, subject, subject_id, details)",
        partner.0,
        actor.at,
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
pub async fn record_programme(
    conn: &mut PgConnection,
    actor: &Actor,
    event: &AuditEvent,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into programme_audit
             (id, at, person_id, actor, address, request_id, action, outcome, subject, subject_id, details)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        AuditId::new().0,
        actor.at,
        actor.person.map(|person| person.0),
        actor.name,
        actor.address.map(|address| address.to_string()),
        actor.request.0,
        event.action,
        event.outcome.as_str(),
        event.subject.map(|(subject, _)| subject),
        event.subject.map(|(_, id)| id),
        event.details,
    )
    .execute(conn)
    .await?;
    unsettled::mark();
    Ok(())
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn in_a_companys_log_its_members_have_names_and_operators_are_the_programme() {
        let at = datetime!(2026-11-20 10:00 UTC);
        let (member, person) = (MemberId::new(), PersonId::new());
        let named =
            |name: &str| Actor { person: Some(person), name: name.to_owned(), ..Actor::programme(at) };
        assert_eq!(doer(Some(member), &named("Anna Zürcher")), (Some(member.0), None, "Anna Zürcher"));
        let operator = named("operator@programme.example");
        assert_eq!(doer(None, &operator), (None, Some(person.0), "the programme"));
        assert_eq!(doer(None, &Actor::programme(at)), (None, None, "the programme"));
    }
}
