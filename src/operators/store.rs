//! SQL of the operators. What reads runs as the console; what writes, as the role that signs people in.

use sqlx::PgConnection;

use super::Operator;
use crate::authz::operators::OperatorRole;
use crate::base::ids::PersonId;
use crate::db::must_meet;

/// All operators, the active ones first, by address.
///
/// # Errors
/// Those of the database.
pub async fn list_operators(conn: &mut PgConnection) -> sqlx::Result<Vec<Operator>> {
    sqlx::query_as!(
        Operator,
        r#"select o.person_id as "person: PersonId", p.email, o.role as "role: OperatorRole", o.active, p.signed_in_at,
                  (select count(*) from queue_items q where q.assignee = o.person_id and q.open) as "open_items!"
           from operators o join persons p on p.id = o.person_id order by o.active desc, p.email"#
    )
    .fetch_all(conn)
    .await
}

/// Locks who is an operator: from now on nobody else changes it. Gives the active ones with their roles.
///
/// # Errors
/// Those of the database.
pub async fn lock_active(conn: &mut PgConnection) -> sqlx::Result<Vec<(PersonId, OperatorRole)>> {
    let rows = sqlx::query!(
        r#"select person_id as "person: PersonId", role as "role: OperatorRole" from operators
           where active order by person_id for no key update"#
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.person, row.role)).collect())
}

/// Gives an operator another role.
///
/// # Errors
/// Those of the database.
pub async fn set_role(conn: &mut PgConnection, person: PersonId, role: OperatorRole) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update operators set role = $2 where person_id = $1 and active",
        person as PersonId,
        role as OperatorRole
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// The address of a person.
///
/// # Errors
/// Those of the database.
pub async fn find_email(conn: &mut PgConnection, person: PersonId) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!("select email from persons where id = $1", person as PersonId)
        .fetch_optional(conn)
        .await
}
