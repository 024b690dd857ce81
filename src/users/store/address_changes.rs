//! SQL of changes of a person's own address. It runs as the role that signs people in: no other reads or writes them.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::credentials;
use crate::base::ids::PersonId;
use crate::users::EmailAddress;
use crate::users::address_change::{AddressChange, EndedAs, LASTS};
use crate::users::links::{EndedAs as LinkEndedAs, Purpose};

/// Keeps a change that waits to be confirmed by the link of this token, and ends the one before. The person is locked.
///
/// # Errors
/// Those of the database.
pub async fn insert(
    conn: &mut PgConnection,
    (person, email): (PersonId, &EmailAddress),
    token_hash: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update address_changes set ended_at = $2, ended_as = $3 where person_id = $1 and ended_at is null",
        person.0,
        now,
        EndedAs::Replaced as EndedAs
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into address_changes (token_hash, person_id, email, created_at, expires_at)
         values ($1, $2, $3, $4, $5)",
        token_hash,
        person.0,
        email.as_str(),
        now,
        now + LASTS
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// How many a person has asked for since then.
///
/// # Errors
/// Those of the database.
pub async fn count_since(
    conn: &mut PgConnection,
    person: PersonId,
    since: OffsetDateTime,
) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from address_changes where person_id = $1 and created_at > $2"#,
        person.0,
        since
    )
    .fetch_one(conn)
    .await
}

/// The change of this token, if there is one, good or not.
///
/// # Errors
/// Those of the database.
pub async fn find(conn: &mut PgConnection, token_hash: &[u8]) -> sqlx::Result<Option<AddressChange>> {
    sqlx::query_as!(
        AddressChange,
        r#"select person_id as "person: PersonId", email, expires_at, ended_as as "ended: EndedAs"
           from address_changes where token_hash = $1"#,
        token_hash
    )
    .fetch_optional(conn)
    .await
}

/// The change of a person that waits, if one does.
///
/// # Errors
/// Those of the database.
pub async fn find_open(
    conn: &mut PgConnection,
    person: PersonId,
    now: OffsetDateTime,
) -> sqlx::Result<Option<AddressChange>> {
    sqlx::query_as!(
        AddressChange,
        r#"select person_id as "person: PersonId", email, expires_at, ended_as as "ended: EndedAs"
           from address_changes where person_id = $1 and ended_at is null and expires_at > $2"#,
        person.0,
        now
    )
    .fetch_optional(conn)
    .await
}

/// Whether an account has this address. Asked only for whoever has shown that they read its mail.
///
/// # Errors
/// Those of the database.
pub async fn is_taken(conn: &mut PgConnection, email: &str) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select exists (select from persons where email = $1) as "taken!""#, email)
        .fetch_one(conn)
        .await
}

/// Spends the link of a change; none when it ended or ran out meanwhile. Pressed twice, it is spent once. The person is locked.
///
/// # Errors
/// Those of the database.
pub async fn spend(
    conn: &mut PgConnection,
    (person, token_hash): (PersonId, &[u8]),
    now: OffsetDateTime,
) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "update address_changes set ended_at = $3, ended_as = $4
         where token_hash = $2 and person_id = $1 and ended_at is null and expires_at > $3
         returning email",
        person.0,
        token_hash,
        now,
        EndedAs::Used as EndedAs
    )
    .fetch_optional(conn)
    .await
}

/// Gives a person another address; none when an account has it. Answers the number of their password, which is counted on, so
/// that nobody who signed in by the old address at this moment stays in: all sessions end, and every link that sets a password.
///
/// # Errors
/// Those of the database.
pub async fn set_email(
    conn: &mut PgConnection,
    (person, email): (PersonId, &str),
    now: OffsetDateTime,
) -> sqlx::Result<Option<i32>> {
    let set = sqlx::query_scalar!(
        "update persons set email = $2, password_version = password_version + 1 where id = $1
         returning password_version",
        person.0,
        email
    )
    .fetch_one(&mut *conn)
    .await;
    let version = match set {
        Ok(version) => version,
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => return Ok(None),
        Err(error) => return Err(error),
    };
    credentials::end_links(&mut *conn, person, &Purpose::ALL, (LinkEndedAs::AddressChanged, now)).await?;
    super::end_other_sessions(conn, person, &[]).await?;
    Ok(Some(version))
}
