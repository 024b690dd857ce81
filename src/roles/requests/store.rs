//! SQL of requests for roles.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{Outcome, RoleRequest};
use crate::authz::{Role, Roles};
use crate::base::ids::{MemberId, PartnerId, RoleRequestId};
use crate::db::must_meet;

/// So many a page lists at most.
pub const LISTED: i64 = 100;

/// A request to be written.
#[derive(Clone, Debug)]
pub struct NewRequest<'a> {
    pub id: RoleRequestId,
    pub member: MemberId,
    pub role: Role,
    pub reason: &'a str,
    pub at: OffsetDateTime,
}

/// Writes a request, unless the same one is open: whether it was written.
///
/// # Errors
/// Those of the database.
pub async fn insert(conn: &mut PgConnection, partner: PartnerId, it: &NewRequest<'_>) -> sqlx::Result<bool> {
    let written = sqlx::query!(
        "insert into role_requests (partner_id, id, member_id, role, reason, asked_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (partner_id, member_id, role) where outcome is null do nothing",
        partner as PartnerId,
        it.id as RoleRequestId,
        it.member as MemberId,
        it.role.as_str(),
        it.reason,
        it.at
    )
    .execute(conn)
    .await?;
    Ok(written.rows_affected() == 1)
}

/// The roles of a member that were given until a moment, with it (R-PPL-3).
///
/// # Errors
/// Those of the database.
pub async fn list_ending(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Vec<(Role, OffsetDateTime)>> {
    let rows = sqlx::query!(
        r#"select role as "role: Role", ends_at as "ends_at!" from member_roles
           where partner_id = $1 and member_id = $2 and ends_at is not null"#,
        partner as PartnerId,
        member as MemberId
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|it| (it.role, it.ends_at)).collect())
}

/// How many requests a member has made since a moment.
///
/// # Errors
/// Those of the database.
pub async fn count_since(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    since: OffsetDateTime,
) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from role_requests where partner_id = $1 and member_id = $2 and asked_at > $3"#,
        partner as PartnerId,
        member as MemberId,
        since
    )
    .fetch_one(conn)
    .await
}

/// The active members who hold one of these roles, but for one of them.
///
/// # Errors
/// Those of the database.
pub async fn list_asked(
    conn: &mut PgConnection,
    partner: PartnerId,
    roles: &[Role],
    but: MemberId,
) -> sqlx::Result<Vec<MemberId>> {
    sqlx::query_scalar!(
        r#"select distinct m.id as "id: MemberId"
           from member_roles r
           join members m on m.partner_id = $1 and m.id = r.member_id and m.active
           where r.partner_id = $1 and r.role = any($2) and m.id <> $3"#,
        partner as PartnerId,
        roles as &[Role],
        but as MemberId
    )
    .fetch_all(conn)
    .await
}

/// The requests of one member, or of all the company's people: those that wait first, the oldest first, then the others, the
/// latest first; at most [`LISTED`].
///
/// # Errors
/// Those of the database.
pub async fn list(
    conn: &mut PgConnection,
    partner: PartnerId,
    of: Option<MemberId>,
) -> sqlx::Result<Vec<RoleRequest>> {
    sqlx::query_as!(
        RoleRequest,
        r#"select q.id as "id: RoleRequestId", q.member_id as "member: MemberId", m.display_name as name, p.email,
                  q.role as "role: Role", q.reason, q.asked_at, q.outcome as "outcome: Outcome", q.decided_at,
                  d.display_name as "decided_by?", q.message
           from role_requests q
           join members m on m.partner_id = $1 and m.id = q.member_id
           join persons p on p.id = m.person_id
           left join members d on d.partner_id = $1 and d.id = q.decided_by
           where q.partner_id = $1 and ($2::uuid is null or q.member_id = $2)
           order by q.decided_at desc nulls first, q.asked_at, q.id
           limit $3"#,
        partner as PartnerId,
        of as Option<MemberId>,
        LISTED
    )
    .fetch_all(conn)
    .await
}

/// One of them.
///
/// # Errors
/// Those of the database.
pub async fn find(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: RoleRequestId,
) -> sqlx::Result<Option<RoleRequest>> {
    sqlx::query_as!(
        RoleRequest,
        r#"select q.id as "id: RoleRequestId", q.member_id as "member: MemberId", m.display_name as name, p.email,
                  q.role as "role: Role", q.reason, q.asked_at, q.outcome as "outcome: Outcome", q.decided_at,
                  d.display_name as "decided_by?", q.message
           from role_requests q
           join members m on m.partner_id = $1 and m.id = q.member_id
           join persons p on p.id = m.person_id
           left join members d on d.partner_id = $1 and d.id = q.decided_by
           where q.partner_id = $1 and q.id = $2"#,
        partner as PartnerId,
        request as RoleRequestId
    )
    .fetch_optional(conn)
    .await
}

/// Notes what somebody decided about a request that waits. Whom it is about is locked.
///
/// # Errors
/// Those of the database.
pub async fn decide(
    conn: &mut PgConnection,
    partner: PartnerId,
    request: RoleRequestId,
    (outcome, message): (Outcome, Option<&str>),
    (by, at): (MemberId, OffsetDateTime),
) -> sqlx::Result<()> {
    let decided = sqlx::query!(
        "update role_requests set outcome = $3, message = $4, decided_by = $5, decided_at = $6
         where partner_id = $1 and id = $2 and outcome is null",
        partner as PartnerId,
        request as RoleRequestId,
        outcome.as_str(),
        message,
        by as MemberId,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&decided, 1)
}

/// Ends the requests of a member that wait: those for these roles, which they have, or all of them.
///
/// # Errors
/// Those of the database.
pub async fn end(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    roles: Option<&Roles>,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let roles: Option<Vec<Role>> = roles.map(|roles| roles.iter().collect());
    sqlx::query!(
        "update role_requests set outcome = 'ended', decided_at = $4
         where partner_id = $1 and member_id = $2 and outcome is null and ($3::text[] is null or role = any($3))",
        partner as PartnerId,
        member as MemberId,
        roles as Option<Vec<Role>>,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}
