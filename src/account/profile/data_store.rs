//! SQL of what the portal holds about one person. It reads as the console, since a person's companies, mails and entries are in many
//! places; each statement is bound to the one id, and no column of anybody else's is asked for.

use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::base::ids::PersonId;

/// So many entries of a log at most, the newest.
const ENTRIES: i64 = 10_000;
/// So many mails at most, the newest.
const MAILS: i64 = 2_000;

/// All but the mails.
///
/// # Errors
/// Those of the database.
pub async fn find_held(
    conn: &mut PgConnection,
    person: PersonId,
    now: OffsetDateTime,
) -> sqlx::Result<Option<Value>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object(
             'address', p.email, 'language', p.language, 'told_of_new_devices', p.told_of_devices,
             'told_of_last_days', p.told_of_last_days, 'time_zone', p.time_zone,
             'account_since', p.created_at, 'password_changed', p.password_changed_at, 'last_sign_in', p.signed_in_at,
             'operator', (select jsonb_build_object('role', o.role, 'since', o.created_at)
                          from operators o where o.person_id = p.id and o.active),
             'sessions', (select coalesce(jsonb_agg(jsonb_build_object(
                              'begun', s.created_at, 'last_use', coalesce(s.used_at, s.created_at), 'ends', s.expires_at,
                              'network_address', s.data -> 'address', 'device', s.data -> 'device')
                                  order by s.created_at), '[]')
                          from sessions s where s.person_id = p.id and s.expires_at > $2),
             'companies', (select coalesce(jsonb_agg(jsonb_build_object(
                 'company', d.name, 'mpn_id', d.mpn_id, 'name', m.display_name, 'active', m.active,
                 'since', m.created_at, 'ended', m.deactivated_at, 'last_sign_in', m.signed_in_at,
                 'roles', (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'since', r.granted_at)
                                                     order by r.role), '[]')
                           from member_roles r where r.partner_id = m.partner_id and r.member_id = m.id),
                 'seats', (select coalesce(jsonb_agg(jsonb_build_object(
                               'product', g.name, 'seat', a.seat_number, 'since', a.assigned_at, 'until', a.released_at)
                                   order by a.assigned_at), '[]')
                           from seat_assignments a
                           join benefits b on b.partner_id = m.partner_id and b.id = a.benefit_id
                           join products g on g.id = b.product_id
                           where a.partner_id = m.partner_id and a.member_id = m.id),
                 'service_requests', (select coalesce(jsonb_agg(jsonb_build_object(
                                          'number', q.number, 'kind', q.kind, 'title', q.title, 'state', q.state,
                                          'asked', q.created_at, 'closed', q.closed_at) order by q.number), '[]')
                                      from service_requests q
                                      where q.partner_id = m.partner_id and q.asked_by = m.id),
                 'activations', (select coalesce(jsonb_agg(jsonb_build_object(
                                     'product', g.name, 'state', v.state, 'asked', v.requested_at)
                                         order by v.requested_at), '[]')
                                 from activations v
                                 join benefits b on b.partner_id = m.partner_id and b.id = v.benefit_id
                                 join products g on g.id = b.product_id
                                 where v.partner_id = m.partner_id and v.requested_by = m.id),
                 'role_requests', (select coalesce(jsonb_agg(jsonb_build_object(
                                       'role', q.role, 'reason', q.reason, 'asked', q.asked_at, 'outcome', q.outcome,
                                       'decided', q.decided_at) order by q.asked_at), '[]')
                                   from role_requests q where q.partner_id = m.partner_id and q.member_id = m.id),
                 'marketing_contact', (select jsonb_build_object('alternative_address', c.alternative_email,
                                                                 'phone', c.phone, 'language', c.language)
                                       from marketing_contacts c
                                       where c.partner_id = m.partner_id and c.member_id = m.id),
                 'calendar_feed', (select jsonb_build_object('made', f.made_at, 'last_read', f.read_at)
                                   from calendar_feeds f where f.partner_id = m.partner_id and f.member_id = m.id),
                 'log', (select coalesce(jsonb_agg(jsonb_build_object(
                             'at', l.at, 'act', l.action, 'outcome', l.outcome, 'network_address', l.address)
                                 order by l.id), '[]')
                         from (select id, at, action, outcome, address from company_audit
                               where partner_id = m.partner_id and member_id = m.id order by id desc limit $3) l))
                                 order by d.name, d.mpn_id), '[]')
                 from members m join partner_directory d on d.id = m.partner_id where m.person_id = p.id),
             'log', (select coalesce(jsonb_agg(jsonb_build_object(
                         'at', l.at, 'act', l.action, 'outcome', l.outcome, 'network_address', l.address)
                             order by l.id), '[]')
                     from (select id, at, action, outcome, address from programme_audit
                           where person_id = p.id order by id desc limit $3) l)) as "held!"
           from persons p where p.id = $1"#,
        person.0,
        now,
        ENTRIES
    )
    .fetch_optional(conn)
    .await
}

/// A mail to a person.
#[derive(Debug)]
pub struct MailToPerson {
    /// When it was written, in RFC 3339.
    pub written: String,
    pub state: String,
    /// When it was delivered or given up, alike.
    pub ended: Option<String>,
    pub language: String,
    /// Its facts.
    pub mail: Value,
}

/// The mails to a person's address, from when it was theirs on: somebody else may have had it before.
///
/// # Errors
/// Those of the database.
pub async fn list_mails(conn: &mut PgConnection, person: PersonId) -> sqlx::Result<Vec<MailToPerson>> {
    sqlx::query_as!(
        MailToPerson,
        r#"select to_jsonb(o.created_at) #>> '{}' as "written!", o.state, to_jsonb(o.ended_at) #>> '{}' as ended,
                  o.language, o.mail
           from persons p join outbox o on o.recipient = p.email
           where p.id = $1
             and o.created_at >= coalesce((select max(l.at) from programme_audit l
                                           where l.person_id = p.id and l.action = 'address.changed'
                                             and l.outcome = 'done'), p.created_at)
           order by o.id desc limit $2"#,
        person.0,
        MAILS
    )
    .fetch_all(conn)
    .await
}
