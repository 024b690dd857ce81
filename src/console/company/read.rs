//! What the page of one company reads, beside its benefits: three statements, however much there is of it.

use serde::Deserialize;
use serde_json::Value;
use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use crate::audit::{Entry, Stored};
use crate::authz::Roles;
use crate::base::ids::{EnrollmentId, MailId, MemberId, PartnerId};
use crate::mail::posted::State as MailState;
use crate::membership::Grant;
use crate::queue::Area;

/// So many of its people, of what it asked for, of its mails, of its entries of the log the page shows; a list has the rest.
const SHOWN: i64 = 10;

/// What operators keep about a company.
#[derive(Debug)]
pub(super) struct Facts {
    pub(super) id: PartnerId,
    pub(super) name: String,
    pub(super) country: String,
    pub(super) time_zone: String,
    pub(super) language: String,
    pub(super) home: String,
    pub(super) invited_at: Option<OffsetDateTime>,
    /// Whether somebody was invited to it and nobody is in yet.
    pub(super) nobody_in: bool,
    pub(super) suspended_at: Option<OffsetDateTime>,
    pub(super) suspended_reason: Option<String>,
    pub(super) added_at: OffsetDateTime,
    pub(super) domains: Vec<String>,
    /// Under which it is registered in its country.
    pub(super) registration_number: Option<String>,
    pub(super) support_email: Option<String>,
    pub(super) support_phone: Option<String>,
    /// Whether another name or other domains wait to be agreed to.
    pub(super) proposes: bool,
    pub(super) notes: Json<Vec<Note>>,
    /// What operators gave of its memberships by hand (R-CON-4); of single benefits, these tell.
    pub(super) given: Json<Vec<Given>>,
    /// How many members it has, former ones too.
    pub(super) people: i64,
}

/// What an operator noted, the newest first.
#[derive(Debug, Deserialize)]
pub(super) struct Note {
    pub(super) text: String,
    pub(super) by: String,
    #[serde(with = "time::serde::rfc3339")]
    pub(super) at: OffsetDateTime,
}

/// What an operator gave of a membership by hand.
#[derive(Debug, Deserialize)]
pub(super) struct Given {
    pub(super) enrollment: EnrollmentId,
    #[serde(flatten)]
    pub(super) grant: Grant,
}

/// The company with this number.
///
/// # Errors
/// Those of the database.
pub(super) async fn find_facts(conn: &mut PgConnection, mpn_id: i64) -> sqlx::Result<Option<Facts>> {
    sqlx::query_as!(
        Facts,
        r#"select d.id as "id: PartnerId", d.name, p.country, p.time_zone, p.language, p.home, p.invited_at, p.suspended_at,
                  exists (select from invitations i where i.partner_id = d.id)
                  and not exists (select from membership_index m where m.partner_id = d.id) as "nobody_in!",
                  p.suspended_reason, p.created_at as added_at, p.support_email, p.support_phone,
                  exists (select from company_proposals c where c.partner_id = d.id and c.outcome is null) as "proposes!",
                  array(select domain from partner_domains where about_partner = d.id order by domain) as "domains!",
                  (select n.number from registration_numbers n where n.about_partner = d.id) as registration_number,
                  (select coalesce(jsonb_agg(jsonb_build_object('text', n.text, 'by', o.email, 'at', n.noted_at)
                                             order by n.noted_at desc, n.id desc), '[]')
                   from company_notes n join persons o on o.id = n.noted_by
                   where n.partner_id = d.id) as "notes!: Json<Vec<Note>>",
                  (select coalesce(jsonb_agg(jsonb_build_object(
                              'enrollment', g.enrollment_id, 'reason', g.reason, 'at', g.granted_at, 'what', jsonb_build_object(
                                  'kind', g.kind, 'from', g.anniversary_from, 'to', g.anniversary_to))
                              order by g.granted_at, g.id), '[]')
                   from grants g where g.partner_id = d.id and g.kind in ('membership', 'extension'))
                      as "given!: Json<Vec<Given>>",
                  (select count(*) from members m where m.partner_id = d.id) as "people!"
           from partner_directory d join partners p on p.partner_id = d.id
           where d.mpn_id = $1"#,
        mpn_id
    )
    .fetch_optional(conn)
    .await
}

/// One of its people.
#[derive(Debug)]
pub(super) struct PersonRow {
    pub(super) id: MemberId,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) roles: Roles,
    pub(super) active: bool,
    pub(super) signed_in_at: Option<OffsetDateTime>,
    /// When their invitation was sent last, and until when it is good; where one is open.
    pub(super) sent_at: Option<OffsetDateTime>,
    pub(super) expires_at: Option<OffsetDateTime>,
}

/// Some of its people: who is invited first, then Global admins, then others with roles, then by name; former members last.
///
/// # Errors
/// Those of the database.
pub(super) async fn list_people(conn: &mut PgConnection, company: PartnerId) -> sqlx::Result<Vec<PersonRow>> {
    sqlx::query_as!(
        PersonRow,
        r#"select m.id as "id: MemberId", m.display_name as name, p.email, m.active, p.signed_in_at, m.roles as "roles!: Roles",
                  i.sent_at as "sent_at?", i.expires_at as "expires_at?"
           from (select it.*, array(select r.role from member_roles r
                                    where r.partner_id = $1 and r.member_id = it.id) as roles
                 from members it where it.partner_id = $1) m
           join persons p on p.id = m.person_id
           left join invitations i on i.partner_id = $1 and i.member_id = m.id
           order by i.member_id is null, m.active desc, 'global_admin' = any(m.roles) desc, m.roles = '{}', m.display_name, p.email
           limit $2"#,
        company as PartnerId,
        SHOWN
    )
    .fetch_all(conn)
    .await
}

/// Something that it asked the programme for.
#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    pub(super) area: Area,
    pub(super) id: uuid::Uuid,
    pub(super) title: String,
    pub(super) state: String,
    #[serde(with = "time::serde::rfc3339")]
    pub(super) since: OffsetDateTime,
}

/// A mail about it.
#[derive(Debug, Deserialize)]
pub(super) struct Mailed {
    pub(super) id: MailId,
    pub(super) recipient: String,
    pub(super) name: String,
    pub(super) language: String,
    pub(super) mail: Value,
    pub(super) state: MailState,
    #[serde(with = "time::serde::rfc3339")]
    pub(super) at: OffsetDateTime,
}

/// An entry of its log.
#[derive(Debug, Deserialize)]
struct Logged {
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
    actor: String,
    operator: Option<String>,
    action: String,
    outcome: String,
    subject: Option<String>,
    subject_id: Option<uuid::Uuid>,
    details: Value,
}

/// What was done or tried in it, and by whom.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) at: OffsetDateTime,
    /// An operator by their address, a member by their name.
    pub(super) by: String,
    pub(super) entry: Entry,
}

/// What happened last, the newest first.
#[derive(Debug)]
pub(super) struct Latest {
    pub(super) asked: Vec<Asked>,
    pub(super) mails: Vec<Mailed>,
    pub(super) log: Vec<Told>,
}

/// Reads it.
///
/// # Errors
/// Those of the database.
pub(super) async fn find_latest(conn: &mut PgConnection, company: PartnerId) -> sqlx::Result<Latest> {
    let row = sqlx::query!(
        r#"select (select coalesce(jsonb_agg(to_jsonb(q) order by q.since desc), '[]') from (
                       (select area, id, title, state, since from queue_items
                        where about_partner = $1 and area = 'activations' order by since desc, id desc limit $2)
                       union all
                       (select area, id, title, state, since from queue_items
                        where about_partner = $1 and area = 'service_requests' order by since desc, id desc limit $2)) q
                  ) as "asked!: Json<Vec<Asked>>",
                  (select coalesce(jsonb_agg(to_jsonb(o) order by o.id desc), '[]') from (
                       select id, recipient, recipient_name as name, language, mail, state, created_at as at from outbox
                       where about_partner = $1 order by id desc limit $2) o) as "mails!: Json<Vec<Mailed>>",
                  (select coalesce(jsonb_agg(to_jsonb(a) order by a.id desc), '[]') from (
                       select c.id, c.at, c.actor, o.email as operator, c.action, c.outcome, c.subject, c.subject_id, c.details
                       from company_audit c left join persons o on o.id = c.operator_id
                       where c.partner_id = $1 order by c.id desc limit $2) a) as "log!: Json<Vec<Logged>>""#,
        company as PartnerId,
        SHOWN
    )
    .fetch_one(conn)
    .await?;
    // What this version doesn't know it can't tell.
    let log = row.log.0.into_iter().filter_map(Logged::read).collect();
    Ok(Latest { asked: row.asked.0, mails: row.mails.0, log })
}

impl Logged {
    fn read(self) -> Option<Told> {
        let stored = Stored {
            action: self.action,
            outcome: self.outcome,
            subject: self.subject,
            subject_id: self.subject_id,
            details: self.details,
        };
        let entry = stored.read().ok()?;
        Some(Told { at: self.at, by: self.operator.unwrap_or(self.actor), entry })
    }
}
