//! SQL of the operators. What reads runs as the console; what writes who is one, as the role that signs people in.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{Operator, Wishes};
use crate::authz::mails::{Topic, Wish};
use crate::authz::operators::OperatorRole;
use crate::base::ids::PersonId;
use crate::db::must_meet;

/// All operators, the active ones first, by address.
///
/// # Errors
/// Those of the database.
pub async fn list_operators(conn: &mut PgConnection) -> sqlx::Result<Vec<Operator>> {
    let rows = sqlx::query!(
        r#"select o.person_id as "person: PersonId", p.email, o.role as "role: OperatorRole", o.active, p.signed_in_at,
                  (select count(*) from queue_items q where q.assignee = o.person_id and q.open) as "open_items!",
                  w.work as "work?: Wish", w.keys as "keys?: Wish"
           from operators o join persons p on p.id = o.person_id
           left join operator_mails w on w.person_id = o.person_id order by o.active desc, p.email"#
    )
    .fetch_all(conn)
    .await?;
    let operators = rows.into_iter().map(|it| Operator {
        person: it.person,
        email: it.email,
        role: it.role,
        active: it.active,
        signed_in_at: it.signed_in_at,
        open_items: it.open_items,
        wishes: wishes(it.work, it.keys),
    });
    Ok(operators.collect())
}

/// Who never chose wants what is usual.
fn wishes(work: Option<Wish>, keys: Option<Wish>) -> Wishes {
    Wishes { work: work.unwrap_or(Topic::Work.usual()), keys: keys.unwrap_or(Topic::Keys.usual()) }
}

/// Which mails an operator wants.
///
/// # Errors
/// Those of the database.
pub async fn find_wishes(conn: &mut PgConnection, person: PersonId) -> sqlx::Result<Wishes> {
    let found = sqlx::query!(
        r#"select work as "work: Wish", keys as "keys: Wish" from operator_mails where person_id = $1"#,
        person as PersonId
    )
    .fetch_optional(conn)
    .await?;
    Ok(wishes(found.as_ref().map(|it| it.work), found.map(|it| it.keys)))
}

/// The same, locked to the end of the transaction; with until when a digest has told them.
///
/// # Errors
/// Those of the database.
pub async fn lock_wishes(
    conn: &mut PgConnection,
    person: PersonId,
) -> sqlx::Result<(Wishes, Option<OffsetDateTime>)> {
    let usual = wishes(None, None);
    sqlx::query!(
        "insert into operator_mails (person_id, work, keys) values ($1, $2, $3) on conflict (person_id) do nothing",
        person as PersonId,
        usual.work as Wish,
        usual.keys as Wish
    )
    .execute(&mut *conn)
    .await?;
    let row = sqlx::query!(
        r#"select work as "work: Wish", keys as "keys: Wish", digested_at from operator_mails
           where person_id = $1 for no key update"#,
        person as PersonId
    )
    .fetch_one(conn)
    .await?;
    Ok((Wishes { work: row.work, keys: row.keys }, row.digested_at))
}

/// Sets what an operator wants, and until when a digest has told them. Their wishes are locked.
///
/// # Errors
/// Those of the database.
pub async fn set_wishes(
    conn: &mut PgConnection,
    person: PersonId,
    wishes: Wishes,
    digested_at: Option<OffsetDateTime>,
) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update operator_mails set work = $2, keys = $3, digested_at = $4 where person_id = $1",
        person as PersonId,
        wishes.work as Wish,
        wishes.keys as Wish,
        digested_at
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// Everybody who is an operator now.
///
/// # Errors
/// Those of the database.
pub async fn list_active(conn: &mut PgConnection) -> sqlx::Result<Vec<PersonId>> {
    sqlx::query_scalar!(
        r#"select person_id as "person: PersonId" from operators where active order by person_id"#
    )
    .fetch_all(conn)
    .await
}

/// The role of an operator; none for who is no longer one.
///
/// # Errors
/// Those of the database.
pub async fn find_role(conn: &mut PgConnection, person: PersonId) -> sqlx::Result<Option<OperatorRole>> {
    sqlx::query_scalar!(
        r#"select role as "role: OperatorRole" from operators where person_id = $1 and active"#,
        person as PersonId
    )
    .fetch_optional(conn)
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
