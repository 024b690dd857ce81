//! SQL of persons, sessions seen from a request, sign-in limits and one-time links.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{EmailAddress, TRIES_A_MINUTE, minute_of};
use crate::base::ids::PersonId;

/// A company that a person may enter.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct CompanyLink {
    /// Its number.
    pub mpn_id: i64,
    pub name: String,
}

/// What a request learns from its session in one statement, before it knows its tenant.
#[derive(Debug)]
pub struct SessionRow {
    /// What the session holds.
    pub data: serde_json::Value,
    /// When it ends unless something happens.
    pub expires_at: OffsetDateTime,
    /// The person signed in, if any.
    pub person_id: Option<Uuid>,
    /// Their address.
    pub email: Option<String>,
    /// The language they chose.
    pub language: Option<String>,
    /// Whether theirs is a demo account.
    pub demo: Option<bool>,
    /// When they last changed their password.
    pub password_changed_at: Option<OffsetDateTime>,
    /// Whether they are an operator.
    pub is_operator: bool,
    /// The companies in which they are an active member, by name.
    pub companies: Json<Vec<CompanyLink>>,
    /// The company in the address, if they are an active member of it.
    pub partner_id: Option<Uuid>,
    pub partner_name: Option<String>,
}

/// Reads the session with its person, and the company that the address names if they are an active member of it.
///
/// # Errors
/// Those of the database.
pub async fn find_session(
    conn: &mut PgConnection,
    id_hash: &[u8],
    mpn_id: Option<i64>,
    now: OffsetDateTime,
) -> sqlx::Result<Option<SessionRow>> {
    sqlx::query_as!(
        SessionRow,
        r#"select s.data, s.expires_at, p.id as "person_id?", p.email as "email?", p.language,
                  p.demo as "demo?", p.password_changed_at as "password_changed_at?",
                  coalesce(o.active, false) as "is_operator!",
                  (select coalesce(jsonb_agg(jsonb_build_object('mpn_id', c.mpn_id, 'name', c.name)
                                             order by c.name, c.mpn_id), '[]')
                   from membership_index i join partner_directory c on c.id = i.partner_id
                   where i.person_id = p.id) as "companies!: Json<Vec<CompanyLink>>",
                  m.partner_id as "partner_id?", d.name as "partner_name?"
           from sessions s
           left join persons p on p.id = s.person_id
           left join operators o on o.person_id = p.id
           left join partner_directory d on d.mpn_id = $2
           left join membership_index m on m.person_id = p.id and m.partner_id = d.id
           where s.id_hash = $1 and s.expires_at > $3"#,
        id_hash,
        mpn_id,
        now
    )
    .fetch_optional(conn)
    .await
}

/// Notes that a session was used, and takes out of it what was to be told once and now is; one statement for both.
///
/// # Errors
/// Those of the database.
pub async fn keep_session(
    conn: &mut PgConnection,
    id_hash: &[u8],
    expires_at: Option<OffsetDateTime>,
    told: bool,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update sessions set expires_at = coalesce($2, expires_at),
                             data = case when $3 then data - 'flash' else data end
         where id_hash = $1",
        id_hash,
        expires_at,
        told
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends every session of a person but the one with this hash.
///
/// # Errors
/// Those of the database.
pub async fn end_other_sessions(conn: &mut PgConnection, person: PersonId, keep: &[u8]) -> sqlx::Result<u64> {
    let ended = sqlx::query!("delete from sessions where person_id = $1 and id_hash <> $2", person.0, keep)
        .execute(conn)
        .await?;
    Ok(ended.rows_affected())
}

/// A person, as sign-in needs them.
#[derive(Debug)]
pub struct Person {
    pub id: PersonId,
    /// Their address.
    pub email: String,
    /// The hash of their password; `None` means they can't sign in with one.
    pub password_hash: Option<String>,
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
        r#"select id as "id: PersonId", email, password_hash, demo from persons where email = $1"#,
        email.as_str()
    )
    .fetch_optional(conn)
    .await
}

/// Remembers a person's choice of language.
///
/// # Errors
/// Those of the database.
pub async fn set_language(conn: &mut PgConnection, person: PersonId, language: &str) -> sqlx::Result<()> {
    sqlx::query!("update persons set language = $2 where id = $1", person.0, language).execute(conn).await?;
    Ok(())
}

/// Counts a try to sign in, if fewer than [`TRIES_A_MINUTE`] of this subject were counted in the last minute.
/// False: too many; the try is not to have any effect. Exact over any number of processes: the row is locked.
///
/// # Errors
/// Those of the database.
pub async fn count_try(conn: &mut PgConnection, subject: &str, now: OffsetDateTime) -> sqlx::Result<bool> {
    let counted = sqlx::query_scalar!(
        "insert into sign_in_limits as l (subject, attempts) values ($1, array[$2::timestamptz])
         on conflict (subject) do update
             set attempts = array(select a from unnest(l.attempts) a where a > $3) || $2::timestamptz
             where (select count(*) from unnest(l.attempts) a where a > $3) < $4
         returning 1",
        subject,
        now,
        now - Duration::MINUTE,
        i64::from(TRIES_A_MINUTE)
    )
    .fetch_optional(conn)
    .await?;
    Ok(counted.is_some())
}

/// Counts a try beyond the limit, by the minute (R-LOG-1).
///
/// # Errors
/// Those of the database.
pub async fn count_throttled(
    conn: &mut PgConnection,
    subject: &str,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into throttled_sign_ins as t (minute, address) values ($1, $2)
         on conflict (minute, address) do update set count = t.count + 1",
        minute_of(now),
        subject
    )
    .execute(conn)
    .await?;
    Ok(())
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

/// Spends a link; false when it was spent or ran out meanwhile. Pressed twice, it is spent once.
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

/// Sets a person's password; sessions begun before `now` have ended with it.
///
/// # Errors
/// Those of the database.
pub async fn set_password(
    conn: &mut PgConnection,
    person: PersonId,
    hash: &str,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update persons set password_hash = $2, password_changed_at = $3 where id = $1",
        person.0,
        hash,
        now
    )
    .execute(&mut *conn)
    .await?;
    end_other_sessions(conn, person, &[]).await?;
    Ok(())
}

/// Makes a person an operator, and a link with which they set their password. Run by the owner's role.
///
/// # Errors
/// Those of the database.
pub async fn add_operator(
    conn: &mut PgConnection,
    email: &EmailAddress,
    token_hash: &[u8],
    now: OffsetDateTime,
    link_expires_at: OffsetDateTime,
) -> sqlx::Result<PersonId> {
    let person = sqlx::query_scalar!(
        r#"insert into persons (id, email, password_changed_at, created_at) values ($1, $2, $3, $3)
           on conflict (email) do update set email = excluded.email returning id as "id: PersonId""#,
        PersonId::new().0,
        email.as_str(),
        now
    )
    .fetch_one(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into operators (person_id, created_at) values ($1, $2)
         on conflict (person_id) do update set active = true",
        person.0,
        now
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into one_time_links (token_hash, person_id, purpose, created_at, expires_at)
         values ($1, $2, 'set_password', $3, $4)",
        token_hash,
        person.0,
        now,
        link_expires_at
    )
    .execute(conn)
    .await?;
    Ok(person)
}
