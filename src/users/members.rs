//! SQL of members: the people of one company, as its pages find and list them.

use std::collections::HashMap;

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::store::credentials;
use super::{EmailAddress, store};
use crate::authz::{Role, Roles};
use crate::base::ids::{MemberId, PartnerId, PersonId};
use crate::base::typed;
use crate::db::must_meet;
use crate::error::{AppError, AppResult};

/// A member whom a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundMember {
    pub id: MemberId,
    /// Their display name.
    pub name: String,
    /// Their address.
    pub email: String,
}

/// Patterns that a name is like, each of them, when it holds each word of `part`, whatever accents and case.
#[must_use]
pub fn patterns(part: &str) -> Vec<String> {
    // What stands between patterns' marks is meant as it is typed.
    let literally = |word: String| word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    typed::search_words(part).into_iter().map(|word| format!("%{}%", literally(word))).collect()
}

/// The active members whose name or address holds each word of `part`, whatever accents and case; at most `limit`, those first
/// whose name alone does, then by name. Addresses are read only where names don't give enough.
///
/// # Errors
/// Those of the database.
pub async fn find_active(
    conn: &mut PgConnection,
    partner: PartnerId,
    part: &str,
    limit: i64,
) -> sqlx::Result<Vec<FoundMember>> {
    sqlx::query_as!(
        FoundMember,
        r#"with named as materialized (
               select id, display_name, person_id from members
               where partner_id = $1 and active and searched like all ($2)
               order by display_name, id limit $3)
           select it.id as "id!: MemberId", it.name as "name!", it.email as "email!"
           from (select n.id, n.display_name as name, p.email, 1 as turn
                 from named n join persons p on p.id = n.person_id
                 union all
                 select m.id, m.display_name, p.email, 2
                 from members m join persons p on p.id = m.person_id
                 where (select count(*) from named) < $3 and m.partner_id = $1 and m.active
                   and not m.searched like all ($2) and (m.searched || ' ' || p.searched) like all ($2)) it
           order by it.turn, it.name, it.email limit $3"#,
        partner.0,
        &patterns(part),
        limit
    )
    .fetch_all(conn)
    .await
}

/// An active member of the company by id.
///
/// # Errors
/// Those of the database.
pub async fn find_member(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Option<FoundMember>> {
    sqlx::query_as!(
        FoundMember,
        r#"select m.id as "id: MemberId", m.display_name as name, p.email
           from members m join persons p on p.id = m.person_id
           where m.partner_id = $1 and m.id = $2 and m.active"#,
        partner.0,
        member.0
    )
    .fetch_optional(conn)
    .await
}

/// Whoever can be given a seat, by id: an active member of the company, or somebody who is invited to it (R-PPL-2).
///
/// # Errors
/// Those of the database.
pub async fn find_assignable(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Option<FoundMember>> {
    sqlx::query_as!(
        FoundMember,
        r#"select m.id as "id: MemberId", m.display_name as name, p.email
           from members m join persons p on p.id = m.person_id
           where m.partner_id = $1 and m.id = $2
             and (m.active or exists (select from invitations i where i.partner_id = $1 and i.member_id = m.id))"#,
        partner.0,
        member.0
    )
    .fetch_optional(conn)
    .await
}

/// Whether this was a member of the company who has been deactivated.
///
/// # Errors
/// Those of the database.
pub async fn was_member(conn: &mut PgConnection, partner: PartnerId, member: MemberId) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from members where partner_id = $1 and id = $2 and deactivated_at is not null) as "was!""#,
        partner.0,
        member.0
    )
    .fetch_one(conn)
    .await
}

/// Why there is nobody who was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMember {
    /// Nobody was chosen.
    NotChosen,
    /// They are no longer active in the company.
    Deactivated,
}

/// The active member who was chosen, locked to the end of the transaction: of somebody who names them and somebody who
/// deactivates them the second sees what the first has done. Or why there is none.
///
/// # Errors
/// [`AppError::UnknownId`] for what is no member of the company; those of the database.
pub async fn lock_chosen(
    conn: &mut PgConnection,
    partner: PartnerId,
    chosen: Option<MemberId>,
) -> AppResult<Result<FoundMember, NoMember>> {
    let Some(id) = chosen else { return Ok(Err(NoMember::NotChosen)) };
    lock_members(conn, partner, &[id]).await?;
    // Of another company, or unknown: alike. A member who was deactivated meanwhile is told.
    match find_member(conn, partner, id).await? {
        Some(member) => Ok(Ok(member)),
        None if was_member(conn, partner, id).await? => Ok(Err(NoMember::Deactivated)),
        None => Err(AppError::UnknownId),
    }
}

/// Whoever can be given a seat, by address: as [`find_assignable`].
///
/// # Errors
/// Those of the database.
pub async fn find_assignable_by_email(
    conn: &mut PgConnection,
    partner: PartnerId,
    email: &EmailAddress,
) -> sqlx::Result<Option<FoundMember>> {
    sqlx::query_as!(
        FoundMember,
        r#"select m.id as "id: MemberId", m.display_name as name, p.email
           from members m join persons p on p.id = m.person_id
           where m.partner_id = $1 and p.email = $2
             and (m.active or exists (select from invitations i where i.partner_id = $1 and i.member_id = m.id))"#,
        partner.0,
        email.as_str()
    )
    .fetch_optional(conn)
    .await
}

/// A member as the company's list shows them.
#[derive(Clone, Debug)]
pub struct CompanyMember {
    pub id: MemberId,
    pub person: PersonId,
    /// Their display name.
    pub name: String,
    /// Their roles in this company.
    pub roles: Roles,
    /// Whether they are a member still.
    pub active: bool,
    /// Until when their invitation is good, where one is open.
    pub invited_until: Option<OffsetDateTime>,
    /// When they last signed in and opened a page of this company.
    pub signed_in_at: Option<OffsetDateTime>,
}

/// Everybody who is, was, or is invited to be a member of the company, in no order. Their addresses are in another table: see
/// [`list_addresses`]. Each column comes as one array: of thousands of rows that costs a third.
///
/// # Errors
/// Those of the database.
pub async fn list_members(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Vec<CompanyMember>> {
    let found = sqlx::query!(
        r#"select coalesce(array_agg(id), '{}') as "ids!: Vec<MemberId>",
                  coalesce(array_agg(person_id), '{}') as "persons!: Vec<PersonId>",
                  coalesce(array_agg(display_name), '{}') as "names!",
                  coalesce(array_agg(active), '{}') as "active!",
                  coalesce(array_agg(signed_in_at), '{}') as "signed_in!: Vec<Option<OffsetDateTime>>",
                  (select coalesce(array_agg(member_id order by member_id, role), '{}') from member_roles
                   where partner_id = $1) as "holders!: Vec<MemberId>",
                  (select coalesce(array_agg(role order by member_id, role), '{}') from member_roles
                   where partner_id = $1) as "roles!: Vec<Role>",
                  (select coalesce(array_agg(member_id order by member_id), '{}') from invitations
                   where partner_id = $1) as "invited!: Vec<MemberId>",
                  (select coalesce(array_agg(expires_at order by member_id), '{}') from invitations
                   where partner_id = $1) as "until!: Vec<OffsetDateTime>"
           from members where partner_id = $1"#,
        partner.0
    )
    .fetch_one(conn)
    .await?;
    let mut roles: HashMap<MemberId, Vec<Role>> = HashMap::new();
    for (holder, role) in found.holders.into_iter().zip(found.roles) {
        roles.entry(holder).or_default().push(role);
    }
    let invited: HashMap<MemberId, OffsetDateTime> = found.invited.into_iter().zip(found.until).collect();
    let rows = found.ids.into_iter().zip(found.persons).zip(found.names.into_iter().zip(found.active));
    let members =
        rows.zip(found.signed_in).map(|(((id, person), (name, active)), signed_in_at)| CompanyMember {
            id,
            person,
            name,
            roles: roles.remove(&id).unwrap_or_default().into_iter().collect(),
            active,
            invited_until: invited.get(&id).copied(),
            signed_in_at,
        });
    Ok(members.collect())
}

/// Keeps when a member signed in; an earlier moment than the one that is kept changes nothing.
///
/// # Errors
/// Those of the database.
pub async fn set_signed_in(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update members set signed_in_at = $3
         where partner_id = $1 and id = $2 and (signed_in_at is null or signed_in_at < $3)",
        partner.0,
        member.0,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The display names of everybody who is or was a member of the company, by array as in [`list_members`].
///
/// # Errors
/// Those of the database.
pub async fn list_names(
    conn: &mut PgConnection,
    partner: PartnerId,
) -> sqlx::Result<HashMap<MemberId, String>> {
    let found = sqlx::query!(
        r#"select coalesce(array_agg(id), '{}') as "ids!: Vec<MemberId>",
                  coalesce(array_agg(display_name), '{}') as "names!"
           from members where partner_id = $1"#,
        partner as PartnerId
    )
    .fetch_one(conn)
    .await?;
    Ok(found.ids.into_iter().zip(found.names).collect())
}

/// The addresses of these members of the company.
///
/// # Errors
/// Those of the database.
pub async fn list_addresses(
    conn: &mut PgConnection,
    partner: PartnerId,
    persons: &[PersonId],
) -> sqlx::Result<HashMap<PersonId, String>> {
    let found = sqlx::query!(
        r#"select coalesce(array_agg(p.id), '{}') as "persons!: Vec<PersonId>",
                  coalesce(array_agg(p.email), '{}') as "emails!"
           from persons p
           where p.id = any(array(select person_id from members where partner_id = $1 and person_id = any($2)))"#,
        partner as PartnerId,
        persons as &[PersonId]
    )
    .fetch_one(conn)
    .await?;
    Ok(found.persons.into_iter().zip(found.emails).collect())
}

/// The addresses of all members of the company.
///
/// # Errors
/// Those of the database.
pub async fn list_all_addresses(
    conn: &mut PgConnection,
    partner: PartnerId,
) -> sqlx::Result<HashMap<PersonId, String>> {
    let found = sqlx::query!(
        r#"select coalesce(array_agg(p.id), '{}') as "persons!: Vec<PersonId>",
                  coalesce(array_agg(p.email), '{}') as "emails!"
           from persons p where p.id = any(array(select person_id from members where partner_id = $1))"#,
        partner as PartnerId
    )
    .fetch_one(conn)
    .await?;
    Ok(found.persons.into_iter().zip(found.emails).collect())
}

/// A member whose row is locked to the end of the transaction.
#[derive(Clone, Debug)]
pub struct LockedMember {
    pub id: MemberId,
    pub person: PersonId,
    /// Their display name.
    pub name: String,
    /// Whether they are a member still.
    pub active: bool,
    /// Whether they are to join: an invitation of theirs is open.
    pub invited: bool,
    /// Those that are in force.
    pub roles: Roles,
    /// Those of all their roles that were given until a moment, with it; it may have passed.
    pub ending: Vec<(Role, OffsetDateTime)>,
}

impl LockedMember {
    /// The roles that have ended by their date, and are to be taken.
    #[must_use]
    pub fn ended(&self, now: OffsetDateTime) -> Vec<Role> {
        self.ending.iter().filter(|(_, at)| *at <= now).map(|(role, _)| *role).collect()
    }

    /// Whether they are a Global admin, and not only were one or are to be.
    #[must_use]
    pub fn is_global_admin(&self) -> bool {
        self.active && self.roles.has(Role::GlobalAdmin)
    }
}

/// Locks members to the end of the transaction, by id; after the benefits that are locked, as everywhere.
///
/// # Errors
/// Those of the database.
pub async fn lock_members(
    conn: &mut PgConnection,
    partner: PartnerId,
    members: &[MemberId],
) -> sqlx::Result<()> {
    let ids: Vec<Uuid> = members.iter().map(|member| member.0).collect();
    sqlx::query!(
        "select id from members where partner_id = $1 and id = any($2) order by id for no key update",
        partner.0,
        &ids
    )
    .fetch_all(conn)
    .await?;
    Ok(())
}

/// Locks members together with every Global admin, by id: of two acts that would each leave one Global admin, and
/// together none, the second sees what the first has done (R-ROLE-2). Their roles are those in force `now`.
///
/// # Errors
/// Those of the database.
pub async fn lock_with_global_admins(
    conn: &mut PgConnection,
    partner: PartnerId,
    members: &[MemberId],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<LockedMember>> {
    let locked = sqlx::query_scalar!(
        r#"select m.id as "id: MemberId" from members m
           where m.partner_id = $1
             and (m.id = any($2) or m.id in (select r.member_id from member_roles r
                                             where r.partner_id = $1 and r.role = $3))
           order by m.id for no key update of m"#,
        partner as PartnerId,
        members as &[MemberId],
        Role::GlobalAdmin.as_str()
    )
    .fetch_all(&mut *conn)
    .await?;
    // Roles are rows of their own: asked once all are locked, since who was waited for may have changed them.
    let rows = sqlx::query_as!(
        Row,
        r#"select m.id as "id: MemberId", m.person_id as "person: PersonId", m.display_name as name, m.active,
                  exists (select from invitations i
                          where i.partner_id = $1 and i.member_id = m.id) as "invited!",
                  array(select r.role from member_roles r
                        where r.partner_id = $1 and r.member_id = m.id order by r.role) as "roles!: Vec<Role>",
                  array(select r.ends_at from member_roles r
                        where r.partner_id = $1 and r.member_id = m.id order by r.role) as "ends!: Vec<Option<OffsetDateTime>>"
           from members m where m.partner_id = $1 and m.id = any($2) order by m.id"#,
        partner as PartnerId,
        &locked as &[MemberId]
    )
    .fetch_all(conn)
    .await?;
    let member = |row: Row| {
        let held: Vec<(Role, Option<OffsetDateTime>)> = row.roles.into_iter().zip(row.ends).collect();
        let in_force = held.iter().filter(|(_, ends)| ends.is_none_or(|at| at > now));
        LockedMember {
            id: row.id,
            person: row.person,
            name: row.name,
            active: row.active,
            invited: row.invited,
            roles: in_force.map(|(role, _)| *role).collect(),
            ending: held.iter().filter_map(|(role, ends)| ends.map(|at| (*role, at))).collect(),
        }
    };
    let mut members: Vec<LockedMember> = rows.into_iter().map(member).collect();
    keep_the_last(&mut members);
    Ok(members)
}

struct Row {
    id: MemberId,
    person: PersonId,
    name: String,
    active: bool,
    invited: bool,
    roles: Vec<Role>,
    ends: Vec<Option<OffsetDateTime>>,
}

/// Where the role of every active Global admin has ended by its date, they stay (R-ROLE-2). All of the company's are among them.
fn keep_the_last(members: &mut [LockedMember]) {
    if members.iter().any(LockedMember::is_global_admin) {
        return;
    }
    for it in members.iter_mut().filter(|it| it.active) {
        if it.ending.iter().any(|(role, _)| *role == Role::GlobalAdmin) {
            it.roles = it.roles.iter().chain([Role::GlobalAdmin]).collect();
        }
    }
}

/// Ends a membership: at the next request the company is not there for the person any more. Where it was their last,
/// their sessions end with it (R-ROLE-5).
///
/// # Errors
/// Those of the database.
pub async fn end_membership(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: &LockedMember,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let ended = sqlx::query!(
        "update members set active = false, deactivated_at = $3 where partner_id = $1 and id = $2",
        partner.0,
        member.id.0,
        now
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&ended, 1)?;
    // Of two companies that deactivate the same person the second finds that this was their last membership.
    credentials::lock_person(&mut *conn, member.person).await?;
    sqlx::query!(
        "delete from membership_index where partner_id = $1 and person_id = $2",
        partner.0,
        member.person.0
    )
    .execute(&mut *conn)
    .await?;
    let is_member_elsewhere = sqlx::query_scalar!(
        r#"select exists (select from membership_index where person_id = $1) as "is_member!""#,
        member.person.0
    )
    .fetch_one(&mut *conn)
    .await?;
    if !is_member_elsewhere {
        store::end_other_sessions(conn, member.person, &[]).await?;
    }
    Ok(())
}

/// A member with one of the addresses that were asked for.
#[derive(Clone, Debug)]
pub struct AddressedMember {
    pub id: MemberId,
    /// Their display name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Whether they can be given a seat, as [`find_assignable`].
    pub assignable: bool,
}

/// The members of the company with these addresses, those who were deactivated and who are invited too, in no order.
///
/// # Errors
/// Those of the database.
pub async fn list_all_by_email(
    conn: &mut PgConnection,
    partner: PartnerId,
    emails: &[&EmailAddress],
) -> sqlx::Result<Vec<AddressedMember>> {
    let emails: Vec<String> = emails.iter().map(|email| email.as_str().to_owned()).collect();
    sqlx::query_as!(
        AddressedMember,
        r#"select m.id as "id: MemberId", m.display_name as name, p.email,
                  (m.active or exists (select from invitations i where i.partner_id = $1 and i.member_id = m.id)) as "assignable!"
           from members m join persons p on p.id = m.person_id
           where m.partner_id = $1 and p.email = any($2)"#,
        partner.0,
        &emails
    )
    .fetch_all(conn)
    .await
}
