//! SQL of becoming a Global admin.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

use super::{Admin, Claim, ClaimOutcome};
use crate::authz::Role;
use crate::base::ids::{MemberId, PartnerId};
use crate::db::must_meet;
use crate::partners::Contact;

/// The company's active Global admins, by name; who is invited is none (R-PPL-2).
///
/// # Errors
/// Those of the database.
pub async fn list_admins(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Vec<Admin>> {
    let rows = sqlx::query!(
        r#"select m.id as "id: MemberId", m.display_name, p.email,
                  coalesce(p.signed_in_at, m.created_at) as "seen_at!"
           from member_roles r
           join members m on m.partner_id = $1 and m.id = r.member_id and m.active
           join persons p on p.id = m.person_id
           where r.partner_id = $1 and r.role = $2
           order by m.display_name, p.email"#,
        partner as PartnerId,
        Role::GlobalAdmin.as_str()
    )
    .fetch_all(conn)
    .await?;
    let admins = rows.into_iter().map(|it| Admin {
        member: it.id,
        contact: Contact { name: it.display_name, email: it.email },
        seen_at: it.seen_at,
    });
    Ok(admins.collect())
}

/// How a member stands with their record.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The company's mail domains.
    pub domains: Vec<String>,
    /// The record's token, and until when it is good; none was ever made.
    pub token: Option<String>,
    pub expires_at: Option<OffsetDateTime>,
    /// How often they have had DNS asked within an hour.
    pub own_tries: i64,
    /// How often all of the company have within a day.
    pub tries: i64,
}

/// How a member stands with their record at a moment.
///
/// # Errors
/// Those of the database.
pub async fn find_standing(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    now: OffsetDateTime,
) -> sqlx::Result<Standing> {
    sqlx::query_as!(
        Standing,
        r#"select array(select domain from partner_domains where about_partner = $1 order by domain) as "domains!",
                  it.token as "token?", it.expires_at as "expires_at?",
                  (select count(*) from domain_proofs own cross join unnest(own.tries) as tried
                   where own.partner_id = $1 and own.member_id = $2 and tried > $3) as "own_tries!",
                  (select count(*) from domain_proofs all_of cross join unnest(all_of.tries) as tried
                   where all_of.partner_id = $1 and tried > $4) as "tries!"
           from (select $1::uuid as partner_id, $2::uuid as member_id) asks
           left join domain_proofs it on it.partner_id = asks.partner_id and it.member_id = asks.member_id"#,
        partner as PartnerId,
        member as MemberId,
        now - Duration::HOUR,
        now - Duration::DAY
    )
    .fetch_one(conn)
    .await
}

/// Writes a member's record, over the one before.
///
/// # Errors
/// Those of the database.
pub async fn set_record(
    conn: &mut PgConnection,
    partner: PartnerId,
    (member, token): (MemberId, &str),
    (made_at, expires_at): (OffsetDateTime, OffsetDateTime),
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into domain_proofs (partner_id, member_id, token, made_at, expires_at) values ($1, $2, $3, $4, $5)
         on conflict (partner_id, member_id) do update
             set token = excluded.token, made_at = excluded.made_at, expires_at = excluded.expires_at",
        partner as PartnerId,
        member as MemberId,
        token,
        made_at,
        expires_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Counts that a member has DNS asked; what is older than a day goes.
///
/// # Errors
/// Those of the database.
pub async fn count_try(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let counted = sqlx::query!(
        "update domain_proofs set tries = array(select t from unnest(tries) t where t > $4) || $3::timestamptz
         where partner_id = $1 and member_id = $2",
        partner as PartnerId,
        member as MemberId,
        now,
        now - Duration::DAY
    )
    .execute(conn)
    .await?;
    must_meet(&counted, 1)
}

/// Gives a member the role. They are locked, with all Global admins.
///
/// # Errors
/// Those of the database.
pub async fn give_role(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    // What had ended by its date, and has not gone yet.
    sqlx::query!(
        "delete from member_roles where partner_id = $1 and member_id = $2 and role = $3 and ends_at <= $4",
        partner as PartnerId,
        member as MemberId,
        Role::GlobalAdmin.as_str(),
        at
    )
    .execute(&mut *conn)
    .await?;
    let given = sqlx::query!(
        "insert into member_roles (partner_id, member_id, role, granted_at) values ($1, $2, $3, $4)",
        partner as PartnerId,
        member as MemberId,
        Role::GlobalAdmin.as_str(),
        at
    )
    .execute(conn)
    .await?;
    must_meet(&given, 1)
}

/// All active members of a company: whom it is told.
///
/// # Errors
/// Those of the database.
pub async fn list_members(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Vec<MemberId>> {
    sqlx::query_scalar!(
        r#"select id as "id: MemberId" from members where partner_id = $1 and active"#,
        partner as PartnerId
    )
    .fetch_all(conn)
    .await
}

/// Writes that a member claims the role.
///
/// # Errors
/// Those of the database.
pub async fn insert_claim(
    conn: &mut PgConnection,
    partner: PartnerId,
    (member, domain): (MemberId, &str),
    (proved_at, due_at): (OffsetDateTime, OffsetDateTime),
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into global_admin_claims (partner_id, id, member_id, domain, proved_at, due_at)
         values ($1, gen_random_uuid(), $2, $3, $4, $5)",
        partner as PartnerId,
        member as MemberId,
        domain,
        proved_at,
        due_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The company's claims that wait, of members who are active; the oldest first.
///
/// # Errors
/// Those of the database.
pub async fn list_claims(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Vec<Claim>> {
    let rows = sqlx::query!(
        r#"select c.member_id as "member: MemberId", m.display_name, p.email, c.domain, c.proved_at, c.due_at
           from global_admin_claims c
           join members m on m.partner_id = $1 and m.id = c.member_id and m.active
           join persons p on p.id = m.person_id
           where c.partner_id = $1 and c.outcome is null
             and not exists (select from member_roles r
                             where r.partner_id = $1 and r.member_id = c.member_id and r.role = $2)
           order by c.due_at, c.member_id"#,
        partner as PartnerId,
        Role::GlobalAdmin.as_str()
    )
    .fetch_all(conn)
    .await?;
    let claims = rows.into_iter().map(|it| Claim {
        member: it.member,
        contact: Contact { name: it.display_name, email: it.email },
        domain: it.domain,
        proved_at: it.proved_at,
        due_at: it.due_at,
    });
    Ok(claims.collect())
}

/// The domain of a member's claim that waits, and when it was proved and is due. The company is locked.
///
/// # Errors
/// Those of the database.
pub async fn find_claim(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Option<(String, OffsetDateTime, OffsetDateTime)>> {
    let row = sqlx::query!(
        "select domain, proved_at, due_at from global_admin_claims
         where partner_id = $1 and member_id = $2 and outcome is null",
        partner as PartnerId,
        member as MemberId
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|it| (it.domain, it.proved_at, it.due_at)))
}

/// Ends a member's claim, if one waits, otherwise than by an objection.
///
/// # Errors
/// Those of the database.
pub async fn end_claim(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    outcome: ClaimOutcome,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update global_admin_claims set outcome = $3, decided_at = $4
         where partner_id = $1 and member_id = $2 and outcome is null",
        partner as PartnerId,
        member as MemberId,
        outcome.as_str(),
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that a Global admin objects to a member's claim, which waits.
///
/// # Errors
/// Those of the database.
pub async fn object(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    (by, at): (MemberId, OffsetDateTime),
) -> sqlx::Result<()> {
    let objected = sqlx::query!(
        "update global_admin_claims set outcome = 'objected', decided_by = $3, decided_at = $4
         where partner_id = $1 and member_id = $2 and outcome is null",
        partner as PartnerId,
        member as MemberId,
        by as MemberId,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&objected, 1)
}

/// The claims of all companies that are due, the longest due first; some of them, for one turn of the worker.
///
/// # Errors
/// Those of the database.
pub async fn list_due(
    conn: &mut PgConnection,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<(PartnerId, MemberId)>> {
    let rows = sqlx::query!(
        r#"select partner_id as "partner: PartnerId", member_id as "member: MemberId" from global_admin_claims
           where outcome is null and due_at <= $1 order by due_at limit 50"#,
        now
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|it| (it.partner, it.member)).collect())
}

/// Who somebody is: an active member of the company.
#[derive(Clone, Debug)]
pub struct Person {
    pub name: String,
    pub email: String,
    pub active: bool,
    pub is_admin: bool,
}

/// Somebody of a company, active or not, as operators see them.
///
/// # Errors
/// Those of the database.
pub async fn find_person(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Option<Person>> {
    sqlx::query_as!(
        Person,
        r#"select m.display_name as name, p.email, m.active,
                  exists (select from member_roles r
                          where r.partner_id = $1 and r.member_id = m.id and r.role = $3) as "is_admin!"
           from members m join persons p on p.id = m.person_id
           where m.partner_id = $1 and m.id = $2"#,
        partner as PartnerId,
        member as MemberId,
        Role::GlobalAdmin.as_str()
    )
    .fetch_optional(conn)
    .await
}
