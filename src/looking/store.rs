//! SQL of what operators look at. Whether a request comes from one who looks, it learns with its session (`users::store`).

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::Look;
use crate::authz::Role;
use crate::authz::operators::OperatorRole;
use crate::base::ids::{PartnerId, PersonId};
use crate::db::must_meet;

/// A look that begins.
#[derive(Clone, Debug)]
pub struct New<'a> {
    /// Under what the session is stored.
    pub session: &'a [u8],
    pub person: PersonId,
    pub company: PartnerId,
    pub roles: &'a [Role],
    pub reason: &'a str,
    pub begun_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
}

/// Puts it there; false where the session has looked at something before.
///
/// # Errors
/// Those of the database.
pub async fn insert(conn: &mut PgConnection, new: &New<'_>) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into looks (session_hash, person_id, company_id, roles, reason, begun_at, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (session_hash) do nothing",
        new.session,
        new.person as PersonId,
        new.company as PartnerId,
        new.roles as &[Role],
        new.reason,
        new.begun_at,
        new.ends_at
    )
    .execute(conn)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Puts it in the place of what the session looked at before, whose row is locked.
///
/// # Errors
/// Those of the database.
pub async fn replace(conn: &mut PgConnection, new: &New<'_>) -> sqlx::Result<()> {
    let replaced = sqlx::query!(
        "update looks set person_id = $2, company_id = $3, roles = $4, reason = $5, begun_at = $6, ends_at = $7,
                          ended_at = null
         where session_hash = $1",
        new.session,
        new.person as PersonId,
        new.company as PartnerId,
        new.roles as &[Role],
        new.reason,
        new.begun_at,
        new.ends_at
    )
    .execute(conn)
    .await?;
    must_meet(&replaced, 1)
}

/// What the session looks at, or looked at last.
///
/// # Errors
/// Those of the database.
pub async fn find(conn: &mut PgConnection, session: &[u8]) -> sqlx::Result<Option<Look>> {
    sqlx::query_as!(
        Look,
        r#"select l.session_hash as session, l.person_id as "person: PersonId", p.email,
                  l.company_id as "company: PartnerId", d.mpn_id, d.name, l.begun_at, l.ends_at, l.ended_at
           from looks l join persons p on p.id = l.person_id join partner_directory d on d.id = l.company_id
           where l.session_hash = $1"#,
        session
    )
    .fetch_optional(conn)
    .await
}

/// The same, locked.
///
/// # Errors
/// Those of the database.
pub async fn lock(conn: &mut PgConnection, session: &[u8]) -> sqlx::Result<Option<Look>> {
    sqlx::query_as!(
        Look,
        r#"select l.session_hash as session, l.person_id as "person: PersonId", p.email,
                  l.company_id as "company: PartnerId", d.mpn_id, d.name, l.begun_at, l.ends_at, l.ended_at
           from looks l join persons p on p.id = l.person_id join partner_directory d on d.id = l.company_id
           where l.session_hash = $1
           for update of l"#,
        session
    )
    .fetch_optional(conn)
    .await
}

/// Up to a hundred that are over and not noted so, locked: their time is up, their session ended, or who looks may no longer.
/// What another worker has locked is left to it.
///
/// # Errors
/// Those of the database.
pub async fn lock_over(
    conn: &mut PgConnection,
    may: &[OperatorRole],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Look>> {
    sqlx::query_as!(
        Look,
        r#"select l.session_hash as session, l.person_id as "person: PersonId", p.email,
                  l.company_id as "company: PartnerId", d.mpn_id, d.name, l.begun_at, l.ends_at, l.ended_at
           from looks l join persons p on p.id = l.person_id join partner_directory d on d.id = l.company_id
           where l.ended_at is null
             and (l.ends_at <= $1
                  or not exists (select from sessions s where s.id_hash = l.session_hash and s.expires_at > $1)
                  or not exists (select from operators o
                                 where o.person_id = l.person_id and o.active and o.role = any($2)))
           order by l.ends_at limit 100
           for update of l skip locked"#,
        now,
        may as &[OperatorRole]
    )
    .fetch_all(conn)
    .await
}

/// Notes that one ended, whose row is locked.
///
/// # Errors
/// Those of the database.
pub async fn set_ended(conn: &mut PgConnection, session: &[u8], at: OffsetDateTime) -> sqlx::Result<()> {
    let ended = sqlx::query!(
        "update looks set ended_at = greatest(begun_at, $2) where session_hash = $1",
        session,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&ended, 1)
}

/// Deletes those that ended before: the logs keep that they were.
///
/// # Errors
/// Those of the database.
pub async fn delete_ended(conn: &mut PgConnection, before: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!("delete from looks where ended_at <= $1", before).execute(conn).await?;
    Ok(())
}
