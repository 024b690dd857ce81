//! SQL of passwords and one-time links. It runs as the role that signs people in: no other reads or writes them.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::audit::Actor;
use crate::authz::operators::OperatorRole;
use crate::base::ids::PersonId;
use crate::db::must_meet;
use crate::users::{EmailAddress, store};

/// A person, as sign-in needs them.
#[derive(Debug)]
pub struct Person {
    pub id: PersonId,
    /// Their address.
    pub email: String,
    /// The hash of their password; `None` means they can't sign in with one.
    pub password_hash: Option<String>,
    /// Which of their passwords it is.
    pub password_version: i32,
    /// Whether theirs is a demo account.
    pub demo: bool,
}

/// Finds a person by address.
///
/// # Errors
/// Those of the database.
pub async fn find_person(conn: &mut PgConnection, email: &EmailAddress) -> sqlx::Result<Option<Person>> {
    sqlx::query_as!(
        Person,
        r#"select id as "id: PersonId", email, password_hash, password_version, demo
           from persons where email = $1"#,
        email.as_str()
    )
    .fetch_optional(conn)
    .await
}

/// Whether this is still the number of the account's password.
///
/// # Errors
/// Those of the database.
pub async fn is_current(
    conn: &mut PgConnection,
    email: &EmailAddress,
    password_version: i32,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from persons where email = $1 and password_version = $2) as "is_current!""#,
        email.as_str(),
        password_version
    )
    .fetch_one(conn)
    .await
}

/// The person whom an unspent link still lets in, with their address.
///
/// # Errors
/// Those of the database.
pub async fn find_link(
    conn: &mut PgConnection,
    token_hash: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<Option<(PersonId, String)>> {
    let row = sqlx::query!(
        r#"select p.id as "id: PersonId", p.email
           from one_time_links l join persons p on p.id = l.person_id
           where l.token_hash = $1 and l.spent_at is null and l.expires_at > $2"#,
        token_hash,
        now
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.id, row.email)))
}

/// Locks a person to the end of the transaction: of two who change their credentials the second sees what the first
/// has done.
///
/// # Errors
/// Those of the database.
pub async fn lock_person(conn: &mut PgConnection, person: PersonId) -> sqlx::Result<()> {
    sqlx::query!("select id from persons where id = $1 for no key update", person.0).fetch_one(conn).await?;
    Ok(())
}

/// Notes that somebody has signed in.
///
/// # Errors
/// Those of the database.
pub async fn note_signed_in(
    conn: &mut PgConnection,
    person: PersonId,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let noted = sqlx::query!("update persons set signed_in_at = $2 where id = $1", person.0, now)
        .execute(conn)
        .await?;
    must_meet(&noted, 1)
}

/// Spends a link; false when it was spent or ran out meanwhile. Pressed twice, it is spent once. The person is locked.
///
/// # Errors
/// Those of the database.
pub async fn spend_link(
    conn: &mut PgConnection,
    token_hash: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let spent = sqlx::query!(
        "update one_time_links set spent_at = $2
         where token_hash = $1 and spent_at is null and expires_at > $2",
        token_hash,
        now
    )
    .execute(conn)
    .await?;
    Ok(spent.rows_affected() == 1)
}

/// Sets a person's password, and answers its number. Whatever goes back to the one before ends: sessions, known devices,
/// and every link that would set another (R-PPL-2).
///
/// # Errors
/// Those of the database.
pub async fn set_password(
    conn: &mut PgConnection,
    person: PersonId,
    hash: &str,
    now: OffsetDateTime,
) -> sqlx::Result<i32> {
    let version = sqlx::query_scalar!(
        "update persons
         set password_hash = $2, password_changed_at = $3, password_version = password_version + 1
         where id = $1
         returning password_version",
        person.0,
        hash,
        now
    )
    .fetch_one(&mut *conn)
    .await?;
    end_links(conn, person, now).await?;
    store::end_other_sessions(conn, person, &[]).await?;
    Ok(version)
}

/// Ends every link with which a person could set a password.
async fn end_links(conn: &mut PgConnection, person: PersonId, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "update one_time_links set spent_at = $2
         where person_id = $1 and purpose = 'set_password' and spent_at is null",
        person.0,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Makes a link with which a person sets their password; those that they were given before end. The person is locked.
///
/// # Errors
/// Those of the database.
pub async fn issue_link(
    conn: &mut PgConnection,
    person: PersonId,
    token_hash: &[u8],
    now: OffsetDateTime,
    expires_at: OffsetDateTime,
) -> sqlx::Result<()> {
    end_links(&mut *conn, person, now).await?;
    sqlx::query!(
        "insert into one_time_links (token_hash, person_id, purpose, created_at, expires_at)
         values ($1, $2, 'set_password', $3, $4)",
        token_hash,
        person.0,
        now,
        expires_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Somebody is no longer an operator; their sessions and links end. `None`: they were none. The last administrator stays
/// one (R-CON-1).
///
/// # Errors
/// Those of the database.
pub async fn remove_operator(
    conn: &mut PgConnection,
    email: &EmailAddress,
    actor: &Actor,
) -> sqlx::Result<Option<Removal>> {
    let active = sqlx::query!(
        r#"select o.person_id as "person: PersonId", p.email, o.role as "role: OperatorRole"
           from operators o join persons p on p.id = o.person_id
           where o.active order by o.person_id for no key update of o"#
    )
    .fetch_all(&mut *conn)
    .await?;
    let Some(person) = active.iter().find(|it| it.email == email.as_str()).map(|it| it.person) else {
        return Ok(None);
    };
    let mut administrators = active.iter().filter(|it| it.role == OperatorRole::Administrator);
    if administrators.all(|it| it.person == person) {
        return Ok(Some(Removal::Last));
    }
    lock_person(&mut *conn, person).await?;
    actor.clock.lock_held(None);
    let removed = sqlx::query!("update operators set active = false where person_id = $1", person.0)
        .execute(&mut *conn)
        .await?;
    must_meet(&removed, 1)?;
    store::end_other_sessions(&mut *conn, person, &[]).await?;
    end_links(conn, person, actor.at()).await?;
    Ok(Some(Removal::Done(person)))
}

/// What became of removing an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// They are none any more.
    Done(PersonId),
    /// No other administrator would be left.
    Last,
}

/// Makes a person an operator with a role, and locks them; of who is one already, the role stays.
///
/// # Errors
/// Those of the database.
pub async fn add_operator(
    conn: &mut PgConnection,
    email: &EmailAddress,
    role: OperatorRole,
    now: OffsetDateTime,
) -> sqlx::Result<PersonId> {
    sqlx::query!(
        "insert into persons (id, email, password_changed_at, created_at) values ($1, $2, $3, $3)
         on conflict (email) do nothing",
        PersonId::new().0,
        email.as_str(),
        now
    )
    .execute(&mut *conn)
    .await?;
    let person = sqlx::query_scalar!(
        r#"select id as "id: PersonId" from persons where email = $1 for no key update"#,
        email.as_str()
    )
    .fetch_one(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into operators (person_id, role, created_at) values ($1, $2, $3)
         on conflict (person_id) do update set active = true, role = excluded.role where not operators.active",
        person.0,
        role as OperatorRole,
        now
    )
    .execute(conn)
    .await?;
    Ok(person)
}
