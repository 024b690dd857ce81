//! SQL of passwords and one-time links. It runs as the role that signs people in: no other reads or writes them.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::audit::Actor;
use crate::authz::operators::OperatorRole;
use crate::base::ids::{ForgottenId, PersonId};
use crate::db::must_meet;
use crate::i18n::Locale;
use crate::users::links::{EndedAs, Link, Purpose};
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

/// The link of this token, if there is one, good or not.
///
/// # Errors
/// Those of the database.
pub async fn find_link(conn: &mut PgConnection, token_hash: &[u8]) -> sqlx::Result<Option<Link>> {
    sqlx::query_as!(
        Link,
        r#"select p.id as "person: PersonId", p.email, p.password_hash is not null as "has_password!",
                  l.purpose as "purpose: Purpose", l.expires_at,
                  coalesce(l.ended_as, case when l.spent_at is not null then 'used' end) as "ended: EndedAs"
           from one_time_links l join persons p on p.id = l.person_id
           where l.token_hash = $1"#,
        token_hash
    )
    .fetch_optional(conn)
    .await
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

/// Of whoever signed in: what tells whether they get a mail about a new device.
#[derive(Clone, Copy, Debug)]
pub struct SignedInBefore {
    /// Whether they had signed in before.
    pub is_first: bool,
    pub told_of_devices: bool,
    pub demo: bool,
}

/// Notes that somebody has signed in.
///
/// # Errors
/// Those of the database.
pub async fn note_signed_in(
    conn: &mut PgConnection,
    person: PersonId,
    now: OffsetDateTime,
) -> sqlx::Result<SignedInBefore> {
    sqlx::query_as!(
        SignedInBefore,
        r#"update persons p set signed_in_at = $2 from persons before
           where p.id = $1 and before.id = p.id
           returning before.signed_in_at is null as "is_first!", p.told_of_devices, p.demo"#,
        person.0,
        now
    )
    .fetch_one(conn)
    .await
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
        "update one_time_links set spent_at = $2, ended_as = $3
         where token_hash = $1 and spent_at is null and expires_at > $2",
        token_hash,
        now,
        EndedAs::Used as EndedAs
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
    end_links(conn, person, &Purpose::ALL, (EndedAs::PasswordSet, now)).await?;
    store::end_other_sessions(conn, person, &[]).await?;
    Ok(version)
}

/// Ends every link for these purposes with which a person could set a password.
pub(super) async fn end_links(
    conn: &mut PgConnection,
    person: PersonId,
    purposes: &[Purpose],
    (ended, now): (EndedAs, OffsetDateTime),
) -> sqlx::Result<()> {
    sqlx::query!(
        "update one_time_links set spent_at = $2, ended_as = $4
         where person_id = $1 and purpose = any($3) and spent_at is null",
        person.0,
        now,
        purposes as &[Purpose],
        ended as EndedAs
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The number of a person's password, who is locked from here on.
///
/// # Errors
/// Those of the database.
pub async fn lock_password_version(conn: &mut PgConnection, person: PersonId) -> sqlx::Result<i32> {
    sqlx::query_scalar!("select password_version from persons where id = $1 for no key update", person.0)
        .fetch_one(conn)
        .await
}

/// A person's address, who is locked from here on.
///
/// # Errors
/// Those of the database.
pub async fn lock_address(conn: &mut PgConnection, person: PersonId) -> sqlx::Result<String> {
    sqlx::query_scalar!("select email from persons where id = $1 for no key update", person.0)
        .fetch_one(conn)
        .await
}

/// Makes a link with which a person sets their password; those for the same purpose that they were given before end
/// (R-PPL-2). The person is locked.
///
/// # Errors
/// Those of the database.
pub async fn issue_link(
    conn: &mut PgConnection,
    person: PersonId,
    purpose: Purpose,
    token_hash: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    end_links(&mut *conn, person, &[purpose], (EndedAs::Replaced, now)).await?;
    sqlx::query!(
        "insert into one_time_links (token_hash, person_id, purpose, created_at, expires_at)
         values ($1, $2, $3, $4, $5)",
        token_hash,
        person.0,
        purpose as Purpose,
        now,
        now + purpose.lasts()
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// How many links for a purpose were made for a person since then.
///
/// # Errors
/// Those of the database.
pub async fn count_links(
    conn: &mut PgConnection,
    person: PersonId,
    purpose: Purpose,
    since: OffsetDateTime,
) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from one_time_links
           where person_id = $1 and purpose = $2 and created_at > $3"#,
        person.0,
        purpose as Purpose,
        since
    )
    .fetch_one(conn)
    .await
}

/// Keeps that somebody has forgotten the password of an address, whether or not it has an account.
///
/// # Errors
/// Those of the database.
pub async fn insert_forgotten(
    conn: &mut PgConnection,
    email: &EmailAddress,
    language: Locale,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into forgotten_passwords (id, email, language, asked_at) values ($1, $2, $3, $4)",
        ForgottenId::new().0,
        email.as_str(),
        language.of_mail().tag(),
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// An address whose password somebody has forgotten.
#[derive(Debug)]
pub struct Forgotten {
    pub email: String,
    /// The language of the page on which they asked.
    pub language: String,
}

/// Takes the one who asked first, for this transaction alone: undone, they are there again.
///
/// # Errors
/// Those of the database.
pub async fn take_forgotten(conn: &mut PgConnection) -> sqlx::Result<Option<Forgotten>> {
    sqlx::query_as!(
        Forgotten,
        "delete from forgotten_passwords where id = (select id from forgotten_passwords order by id limit 1)
         returning email, language"
    )
    .fetch_optional(conn)
    .await
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
    end_links(conn, person, &Purpose::ALL, (EndedAs::Withdrawn, actor.at())).await?;
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
