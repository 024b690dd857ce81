//! SQL of a person's page, and of what an admin of the company changes there.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use crate::audit::{Entry, Stored};
use crate::authz::{Role, Roles};
use crate::base::ids::{MemberId, PartnerId, PersonId};
use crate::catalogue::{Credit, Name};
use crate::db::must_meet;

/// A person of the company, as their page shows them.
#[derive(Clone, Debug)]
pub struct CompanyPerson {
    pub id: MemberId,
    pub person: PersonId,
    /// Their display name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Whether that is outside of the company's mail domains, as [`crate::partners::is_outside`] tells.
    pub outside: bool,
    pub active: bool,
    pub deactivated_at: Option<OffsetDateTime>,
    /// When they last signed in and opened a page of this company.
    pub signed_in_at: Option<OffsetDateTime>,
    /// When their invitation was sent last, and until when it is good, where one is open.
    pub sent_at: Option<OffsetDateTime>,
    pub invited_until: Option<OffsetDateTime>,
    pub roles: Vec<Role>,
    /// Since when they have each of them.
    pub since: Vec<OffsetDateTime>,
    /// At which moment each ends, if it ends by itself.
    pub ends: Vec<Option<OffsetDateTime>>,
    /// Whether they are the marketing contact.
    pub is_contact: bool,
    /// How many technical benefits are asked for with them as their user.
    pub activations: i64,
    /// How many of their service requests are open.
    pub requests: i64,
    /// How many active Global admins there are besides.
    pub other_global_admins: i64,
}

impl CompanyPerson {
    /// Their roles as one.
    #[must_use]
    pub fn all_roles(&self) -> Roles {
        self.roles.iter().copied().collect()
    }

    /// Whether the company would be left without a Global admin if they were none (R-ROLE-2).
    #[must_use]
    pub fn is_last_global_admin(&self) -> bool {
        self.active && self.roles.contains(&Role::GlobalAdmin) && self.other_global_admins == 0
    }
}

/// Somebody who is, was, or is invited to be a member of the company.
///
/// # Errors
/// Those of the database.
pub async fn find_person(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Option<CompanyPerson>> {
    sqlx::query_as!(
        CompanyPerson,
        r#"select m.id as "id: MemberId", m.person_id as "person: PersonId", m.display_name as name, p.email, m.active,
                  exists (select from partner_domains o where o.about_partner = $1)
                  and not exists (select from partner_domains o
                                  where o.about_partner = $1
                                    and (split_part(p.email, '@', 2) = o.domain
                                         or split_part(p.email, '@', 2) like '%.' || o.domain)) as "outside!",
                  m.deactivated_at, m.signed_in_at, i.sent_at as "sent_at?", i.expires_at as "invited_until?",
                  array(select r.role from member_roles r where r.partner_id = $1 and r.member_id = m.id
                        order by r.role) as "roles!: Vec<Role>",
                  array(select r.granted_at from member_roles r where r.partner_id = $1 and r.member_id = m.id
                        order by r.role) as "since!: Vec<OffsetDateTime>",
                  array(select r.ends_at from member_roles r where r.partner_id = $1 and r.member_id = m.id
                        order by r.role) as "ends!: Vec<Option<OffsetDateTime>>",
                  m.active and exists (select from marketing_contacts c
                                       where c.partner_id = $1 and c.member_id = m.id) as "is_contact!",
                  (select count(*) from activations a where a.partner_id = $1 and a.member_id = m.id
                     and a.state in ('requested', 'in_progress')) as "activations!",
                  (select count(*) from service_requests s where s.partner_id = $1 and s.asked_by = m.id
                     and s.state <> 'closed') as "requests!",
                  (select count(*) from member_roles r
                   join members o on o.partner_id = $1 and o.id = r.member_id and o.active
                   where r.partner_id = $1 and r.role = 'global_admin' and r.member_id <> m.id) as "other_global_admins!"
           from members m
           join persons p on p.id = m.person_id
           left join invitations i on i.partner_id = $1 and i.member_id = m.id
           where m.partner_id = $1 and m.id = $2"#,
        partner as PartnerId,
        member as MemberId
    )
    .fetch_optional(conn)
    .await
}

/// A seat that somebody holds, as far as it matters what becomes of it without them.
#[derive(Clone, Debug)]
pub struct SeatHeld {
    pub number: i32,
    pub product: Json<Name>,
    pub credit: Option<Credit>,
    /// The first day of their tenure.
    pub tenure_started_on: Date,
}

/// The seats that a member holds, of every benefit.
///
/// # Errors
/// Those of the database.
pub async fn list_seats(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Vec<SeatHeld>> {
    sqlx::query_as!(
        SeatHeld,
        r#"select a.seat_number as number, jsonb_build_object('own', p.name, 'others', p.names) as "product!: Json<Name>",
                  b.credit_period as "credit: Credit", a.tenure_started_on
           from seat_assignments a
           join benefits b on b.partner_id = $1 and b.id = a.benefit_id
           join products p on p.id = b.product_id
           where a.partner_id = $1 and a.member_id = $2 and a.released_at is null
           order by p.name, a.benefit_id, a.seat_number"#,
        partner as PartnerId,
        member as MemberId
    )
    .fetch_all(conn)
    .await
}

/// How many entries a person's page tells at most.
const TOLD: i64 = 20;

/// What has happened to somebody's membership: when, who did it, and what.
#[derive(Clone, Debug)]
pub struct Happened {
    pub at: OffsetDateTime,
    pub by: String,
    pub entry: Entry,
}

/// The latest that the company's log tells of somebody's roles and membership, the newest first. Who of the programme's people
/// did it, the company doesn't see.
///
/// # Errors
/// Those of the database.
pub async fn list_happened(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Vec<Happened>> {
    let rows = sqlx::query!(
        "select at, actor, action, outcome, subject, subject_id, details from company_audit
         where partner_id = $1 and subject_id = $2 and outcome = 'done'
           and action = any(array['member.invited', 'invitation.sent_again', 'invitation.withdrawn', 'member.joined',
                                  'member.roles_changed', 'member.renamed', 'member.deactivated'])
         order by id desc limit $3",
        partner as PartnerId,
        member.0,
        TOLD
    )
    .fetch_all(conn)
    .await?;
    // What this version doesn't know it can't tell.
    let told = rows.into_iter().filter_map(|it| {
        let stored = Stored {
            action: it.action,
            outcome: it.outcome,
            subject: it.subject,
            subject_id: it.subject_id,
            details: it.details,
        };
        Some(Happened { at: it.at, by: it.actor, entry: stored.read().ok()? })
    });
    Ok(told.collect())
}

/// Gives a member, who is locked, these roles and no others; what they keep, they have since when they had it. Those that are new end at
/// `until`, if that is given; so do those whose date has passed, of which no row has gone yet.
///
/// # Errors
/// Those of the database.
pub async fn set_roles(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    (roles, until): (&Roles, Option<OffsetDateTime>),
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let roles: Vec<Role> = roles.iter().collect();
    sqlx::query!(
        "delete from member_roles where partner_id = $1 and member_id = $2 and (role <> all($3) or ends_at <= $4)",
        partner as PartnerId,
        member as MemberId,
        &roles as &[Role],
        now
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into member_roles (partner_id, member_id, role, granted_at, ends_at)
         select $1, $2, it.role, $4, $5 from unnest($3::text[]) as it (role)
         on conflict (partner_id, member_id, role) do nothing",
        partner as PartnerId,
        member as MemberId,
        &roles as &[Role],
        now,
        until
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The company with a role that has ended by its date the longest ago, if there is any; as the console.
///
/// # Errors
/// Those of the database.
pub async fn find_ended(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<Option<PartnerId>> {
    sqlx::query_scalar!(
        r#"select partner_id as "id: PartnerId" from member_roles where ends_at <= $1 order by ends_at limit 1"#,
        now
    )
    .fetch_optional(conn)
    .await
}

/// The members of a company of whom a role has ended by its date.
///
/// # Errors
/// Those of the database.
pub async fn list_with_ended(
    conn: &mut PgConnection,
    partner: PartnerId,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<MemberId>> {
    sqlx::query_scalar!(
        r#"select distinct member_id as "id: MemberId" from member_roles where partner_id = $1 and ends_at <= $2"#,
        partner as PartnerId,
        now
    )
    .fetch_all(conn)
    .await
}

/// Takes roles that have ended from a member, who is locked.
///
/// # Errors
/// Those of the database.
pub async fn take_ended(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    roles: &[Role],
) -> sqlx::Result<()> {
    let taken = sqlx::query!(
        "delete from member_roles where partner_id = $1 and member_id = $2 and role = any($3)",
        partner as PartnerId,
        member as MemberId,
        roles as &[Role]
    )
    .execute(conn)
    .await?;
    must_meet(&taken, roles.len())
}

/// Who of the company's active members has been Global admin for longest.
///
/// # Errors
/// Those of the database.
pub async fn find_longest_global_admin(
    conn: &mut PgConnection,
    partner: PartnerId,
) -> sqlx::Result<Option<MemberId>> {
    sqlx::query_scalar!(
        r#"select m.id as "id: MemberId" from member_roles r
           join members m on m.partner_id = $1 and m.id = r.member_id and m.active
           where r.partner_id = $1 and r.role = 'global_admin'
           order by r.granted_at, m.id limit 1"#,
        partner as PartnerId
    )
    .fetch_optional(conn)
    .await
}

/// Lets the role of the company's last Global admin, who is locked, go on without an end.
///
/// # Errors
/// Those of the database.
pub async fn keep_global_admin(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<()> {
    let kept = sqlx::query!(
        "update member_roles set ends_at = null where partner_id = $1 and member_id = $2 and role = 'global_admin'",
        partner as PartnerId,
        member as MemberId
    )
    .execute(conn)
    .await?;
    must_meet(&kept, 1)
}

/// Gives a member, who is locked, another display name.
///
/// # Errors
/// Those of the database.
pub async fn rename(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    name: &str,
) -> sqlx::Result<()> {
    let renamed = sqlx::query!(
        "update members set display_name = $3 where partner_id = $1 and id = $2",
        partner as PartnerId,
        member as MemberId,
        name
    )
    .execute(conn)
    .await?;
    must_meet(&renamed, 1)
}
