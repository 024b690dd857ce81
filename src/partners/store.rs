//! SQL of partners and their members.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use super::{Contact, Help, Home, Partner};
use crate::authz::{Action, Role, Roles};
use crate::base::clock;
use crate::base::ids::{AnnouncementId, MemberId, PartnerId, PersonId};
use crate::catalogue::Kind;

/// A partner with one of its active members: what a scope is made of.
#[derive(Debug)]
pub struct ScopeRow {
    /// The partner's country.
    pub country: String,
    /// The partner's time zone.
    pub time_zone: String,
    /// `partner_center` or `membership_center`.
    pub home: String,
    /// When it was invited to move in.
    pub invited_at: Option<OffsetDateTime>,
    /// Why it is suspended.
    pub suspended_reason: Option<String>,
    /// None: an operator who looks.
    pub member_id: Option<MemberId>,
    pub display_name: String,
    /// When they last signed in and opened a page of this company.
    pub signed_in_at: Option<OffsetDateTime>,
    pub roles: Roles,
    /// How many benefits of each kind each enrollment grants: for the menu.
    pub counts: Json<Vec<KindCount>>,
    /// How many service requests wait for a reply of the company; up to a thousand.
    pub replies: i64,
    /// Those of them that the member asked.
    pub own_replies: i64,
    /// What the programme announces on the company's pages now, and the member has not closed.
    pub announcements: Json<Vec<Announced>>,
}

/// A line that stands at the top of the company's pages (decision 81).
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Announced {
    pub id: AnnouncementId,
    /// In the reader's language, or else in English.
    pub text: String,
    /// Whether it is in the reader's.
    pub translated: bool,
    /// Whether the reader may close it.
    pub dismissible: bool,
}

/// How many benefits of one kind one enrollment grants.
#[derive(Debug, serde::Deserialize)]
pub struct KindCount {
    pub kind: Kind,
    /// How many.
    pub benefits: i64,
    /// The enrollment's first day.
    pub starts_on: Date,
    pub anniversary_on: Date,
    /// The last day of its renewal window.
    pub renewal_closes_on: Date,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// To when something of them runs on after a lapse (R-DATE-9): what [`Benefit::runs_until`] says of each.
    ///
    /// [`Benefit::runs_until`]: crate::membership::Benefit::runs_until
    pub runs_until: Option<Date>,
}

/// The partner and its active member who is this person, with the roles that are in force `now`; `None` when they are not (or no
/// longer) one. What is announced is in the language with this tag, where it was written in it. A role that was given until a date ends at it by itself; but the last Global admin stays one (R-ROLE-2).
///
/// For an operator who looks (R-CON-5) the partner as a member sees it, with no member: neither id nor name nor roles.
///
/// # Errors
/// Those of the database.
pub async fn find_scope(
    conn: &mut PgConnection,
    partner: PartnerId,
    (person, looks): (PersonId, bool),
    (now, language): (OffsetDateTime, &str),
) -> sqlx::Result<Option<ScopeRow>> {
    sqlx::query_as!(
        ScopeRow,
        r#"select p.country, p.time_zone, p.home, p.invited_at, p.suspended_reason,
                  m.id as "member_id?: MemberId", coalesce(m.display_name, '') as "display_name!",
                  m.signed_in_at as "signed_in_at?",
                  array(select r.role from member_roles r
                        where r.partner_id = $1 and r.member_id = m.id
                          and (r.ends_at is null or r.ends_at > $3 or (r.role = 'global_admin' and not exists (
                            select from member_roles o
                            join members om on om.partner_id = $1 and om.id = o.member_id and om.active
                            where o.partner_id = $1 and o.role = 'global_admin' and o.member_id <> m.id
                              and (o.ends_at is null or o.ends_at > $3))))) as "roles!: Roles",
                  (select coalesce(jsonb_agg(c), '[]') from (
                       select b.kind, e.starts_on, e.anniversary_on,
                              e.anniversary_on + e.renewal_days as renewal_closes_on,
                              coalesce(e.cancelled_at, b.cancelled_at) is not null as cancelled, it.runs_until,
                              count(*) as benefits
                       from benefits b
                       join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
                       left join subscriptions s on s.partner_id = $1 and s.product_id = b.product_id
                       cross join lateral (select greatest(
                           b.active_until,
                           case when b.keys_issued > 0 then (b.activate_by + interval '1 year')::date end,
                           case when b.keys_issued > 0 and b.kind = 'cloud' then s.ends_on end) as runs_until) it
                       where b.partner_id = $1
                       group by b.kind, e.starts_on, e.anniversary_on, e.renewal_days,
                                coalesce(e.cancelled_at, b.cancelled_at) is not null, it.runs_until
                   ) c) as "counts!: Json<Vec<KindCount>>",
                  (select count(*) from (
                       select from service_requests
                       where partner_id = $1 and state = 'waiting_partner' limit 1000) w) as "replies!",
                  (select count(*) from (
                       select from service_requests
                       where partner_id = $1 and asked_by = m.id and state = 'waiting_partner' limit 1000
                   ) w) as "own_replies!",
                  (select coalesce(jsonb_agg(jsonb_build_object(
                              'id', a.id, 'text', coalesce(a.texts ->> $4::text, a.texts ->> 'en'),
                              'translated', a.texts ->> $4::text is not null, 'dismissible', a.dismissible)
                          order by a.begins_at, a.id), '[]')
                   from announcements a
                   where a.removed_at is null and a.ends_at > $3 and a.begins_at <= $3
                     and (a.to_all or exists (
                         select from announcement_companies c where c.partner_id = $1 and c.announcement_id = a.id))
                     and not (a.dismissible and exists (
                         select from announcement_dismissals d
                         where d.partner_id = $1 and d.member_id = m.id and d.announcement_id = a.id
                           and d.version = a.version))
                  ) as "announcements!: Json<Vec<Announced>>"
           from partners p
           left join members m on m.partner_id = $1 and m.person_id = $2 and m.active and not $5
           where p.partner_id = $1 and (m.id is not null or $5)"#,
        partner.0,
        person.0,
        now,
        language,
        looks
    )
    .fetch_optional(conn)
    .await
}

/// The roles, in force `now`, of the partner's active member who is this person; `None` when they are not (or no longer) one.
///
/// # Errors
/// Those of the database.
pub async fn find_roles(
    conn: &mut PgConnection,
    partner: PartnerId,
    person: PersonId,
    now: OffsetDateTime,
) -> sqlx::Result<Option<Roles>> {
    sqlx::query_scalar!(
        r#"select array(select r.role from member_roles r
                        where r.partner_id = $1 and r.member_id = m.id
                          and (r.ends_at is null or r.ends_at > $3 or (r.role = 'global_admin' and not exists (
                            select from member_roles o
                            join members om on om.partner_id = $1 and om.id = o.member_id and om.active
                            where o.partner_id = $1 and o.role = 'global_admin' and o.member_id <> m.id
                              and (o.ends_at is null or o.ends_at > $3))))) as "roles!: Roles"
           from members m where m.partner_id = $1 and m.person_id = $2 and m.active"#,
        partner.0,
        person.0,
        now
    )
    .fetch_optional(conn)
    .await
}

/// The active members who hold one of these roles, with the widest of them, by role and name.
///
/// # Errors
/// Those of the database.
pub async fn list_holders(
    conn: &mut PgConnection,
    partner: PartnerId,
    roles: &[Role],
) -> sqlx::Result<Vec<(Role, Contact)>> {
    // Not as one of several: a list of one is planned anew each time, which takes longer than it runs.
    let rows = sqlx::query!(
        r#"select r.role as "role: Role", m.display_name, p.email
         from member_roles r
         join members m on m.partner_id = r.partner_id and m.id = r.member_id and m.active
         join persons p on p.id = m.person_id
         where r.partner_id = $1 and r.role = any($2)
         order by m.display_name, p.email"#,
        partner as PartnerId,
        roles as &[Role]
    )
    .fetch_all(conn)
    .await?;
    let contact = |name, email| Contact { name, email };
    let mut holders: Vec<(Role, Contact)> =
        rows.into_iter().map(|row| (row.role, contact(row.display_name, row.email))).collect();
    holders.sort_by_key(|(role, _)| *role);
    Ok(holders)
}

/// Those of several companies, by name.
///
/// # Errors
/// Those of the database.
pub async fn list_holders_of_all(
    conn: &mut PgConnection,
    partners: &[PartnerId],
    roles: &[Role],
) -> sqlx::Result<Vec<(PartnerId, Role, Contact)>> {
    let rows = sqlx::query!(
        r#"select r.partner_id as "partner: PartnerId", r.role as "role: Role", m.display_name, p.email
         from member_roles r
         join members m on m.partner_id = r.partner_id and m.id = r.member_id and m.active
         join persons p on p.id = m.person_id
         where r.partner_id = any($1) and r.role = any($2)
         order by m.display_name, p.email"#,
        partners as &[PartnerId],
        roles as &[Role]
    )
    .fetch_all(conn)
    .await?;
    let contact = |name, email| Contact { name, email };
    Ok(rows.into_iter().map(|row| (row.partner, row.role, contact(row.display_name, row.email))).collect())
}

/// Who can help the person with this address, who may not do this (R-ROLE-3).
///
/// # Errors
/// Those of the database.
pub async fn find_help(
    conn: &mut PgConnection,
    partner: PartnerId,
    action: Action,
    own_email: &str,
) -> sqlx::Result<Help> {
    Ok(Help::new(action, &list_holders(conn, partner, &Help::asked(action)).await?, own_email))
}

/// A partner by id, for an act that no page asks for.
///
/// # Errors
/// Those of the database; a time zone that isn't one.
pub async fn find_partner(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Option<Partner>> {
    let row = sqlx::query_as!(
        Row,
        r#"select d.id as "id: PartnerId", d.mpn_id, d.name, p.country, p.time_zone, p.home, p.invited_at, p.suspended_reason
           from partners p join partner_directory d on d.id = p.partner_id
           where p.partner_id = $1"#,
        partner as PartnerId
    );
    row.fetch_optional(conn).await?.map(Row::read).transpose()
}

/// The partner with this number, if there is one; as operators ask for it.
///
/// # Errors
/// As [`find_partner`].
pub async fn find_by_mpn(conn: &mut PgConnection, mpn_id: i64) -> sqlx::Result<Option<Partner>> {
    let row = sqlx::query_as!(
        Row,
        r#"select d.id as "id: PartnerId", d.mpn_id, d.name, p.country, p.time_zone, p.home, p.invited_at, p.suspended_reason
           from partner_directory d join partners p on p.partner_id = d.id
           where d.mpn_id = $1"#,
        mpn_id
    );
    row.fetch_optional(conn).await?.map(Row::read).transpose()
}

/// A partner as the database has it.
struct Row {
    id: PartnerId,
    mpn_id: i64,
    name: String,
    country: String,
    time_zone: String,
    home: String,
    invited_at: Option<OffsetDateTime>,
    suspended_reason: Option<String>,
}

impl Row {
    fn read(self) -> sqlx::Result<Partner> {
        let zone = clock::zone(&self.time_zone).map_err(|error| sqlx::Error::Decode(error.into()))?;
        Ok(Partner {
            id: self.id,
            mpn_id: self.mpn_id,
            name: self.name,
            country: self.country,
            zone,
            zone_name: self.time_zone,
            home: Home::new(&self.home, self.invited_at),
            suspended: self.suspended_reason,
        })
    }
}

/// Locks a partner's own row to the end of the transaction: of two operators who change what it is or has as a whole, the
/// second sees what the first has done. It is locked before anything else of the partner (decision 35).
///
/// # Errors
/// Those of the database; [`sqlx::Error::RowNotFound`] for one that there isn't.
pub async fn lock_partner(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<()> {
    sqlx::query!(
        "select partner_id from partners where partner_id = $1 for no key update",
        partner as PartnerId
    )
    .fetch_one(conn)
    .await?;
    Ok(())
}

/// A company's mail domains.
///
/// # Errors
/// Those of the database.
pub async fn list_domains(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        "select domain from partner_domains where about_partner = $1 order by domain",
        partner as PartnerId
    )
    .fetch_all(conn)
    .await
}

/// The id of the partner with this number, which is in the directory.
///
/// # Errors
/// Those of the database.
pub async fn find_partner_id(conn: &mut PgConnection, mpn_id: i64) -> sqlx::Result<PartnerId> {
    sqlx::query_scalar!(r#"select id as "id: PartnerId" from partner_directory where mpn_id = $1"#, mpn_id)
        .fetch_one(conn)
        .await
}
