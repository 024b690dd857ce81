//! SQL of persons, and of sessions seen from a request. What is asked and written to sign in, as a role of its own, is
//! in `credentials` and `limits`.

pub mod address_changes;
pub mod addresses;
pub mod credentials;
pub mod limits;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::authz::Roles;
use crate::authz::operators::OperatorRole;
use crate::base::ids::{PartnerId, PersonId};
use crate::db::must_meet;

/// A company that a person may enter.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct CompanyLink {
    pub id: PartnerId,
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
    /// The person signed in, if any, and if their password is still the one that they signed in with.
    pub person_id: Option<Uuid>,
    /// Their address.
    pub email: Option<String>,
    /// The language they chose.
    pub language: Option<String>,
    /// The zone they chose for times of day.
    pub time_zone: Option<String>,
    /// Whether theirs is a demo account.
    pub demo: Option<bool>,
    /// Their role as an active operator.
    pub operator: Option<OperatorRole>,
    /// The companies in which they are an active member, by name.
    pub companies: Json<Vec<CompanyLink>>,
    /// The company in the address, if they are an active member of it.
    pub partner_id: Option<Uuid>,
    pub partner_name: Option<String>,
    /// The same company, if the session looks at it, or looked at it last, as its members see it (R-CON-5).
    pub looked_at: Option<Uuid>,
    /// As a member with which roles.
    pub look_roles: Option<Roles>,
    pub look_reason: Option<String>,
    /// To when.
    pub look_ends_at: Option<OffsetDateTime>,
    /// When it was ended, if it was.
    pub look_ended_at: Option<OffsetDateTime>,
    /// When it was used last, to some minutes.
    pub used_at: OffsetDateTime,
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
        r#"select s.data, s.expires_at, p.id as "person_id?", p.email as "email?", p.language, p.time_zone,
                  p.demo as "demo?", case when o.active then o.role end as "operator: OperatorRole",
                  (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'mpn_id', c.mpn_id,
                                                                'name', c.name)
                                             order by c.name, c.mpn_id), '[]')
                   from membership_index i join partner_directory c on c.id = i.partner_id
                   where i.person_id = p.id) as "companies!: Json<Vec<CompanyLink>>",
                  m.partner_id as "partner_id?", d.name as "partner_name?",
                  l.company_id as "looked_at?", l.roles as "look_roles?: Roles", l.reason as "look_reason?",
                  l.ends_at as "look_ends_at?", l.ended_at as "look_ended_at?",
                  coalesce(s.used_at, s.created_at) as "used_at!"
           from sessions s
           left join persons p on p.id = s.person_id and p.password_version = s.password_version
           left join operators o on o.person_id = p.id
           left join partner_directory d on d.mpn_id = $2
           left join membership_index m on m.person_id = p.id and m.partner_id = d.id
           left join looks l on l.session_hash = s.id_hash and l.company_id = d.id
           where s.id_hash = $1 and s.expires_at > $3"#,
        id_hash,
        mpn_id,
        now
    )
    .fetch_optional(conn)
    .await
}

/// Whose a session was that has ended by itself, or is.
///
/// # Errors
/// Those of the database.
pub async fn find_person_of_ended(conn: &mut PgConnection, id_hash: &[u8]) -> sqlx::Result<Option<PersonId>> {
    let person = sqlx::query_scalar!("select person_id from sessions where id_hash = $1", id_hash)
        .fetch_optional(conn)
        .await?;
    Ok(person.map(PersonId))
}

/// Of sessions that a browser names the one that is there still: somebody's rather than nobody's.
///
/// # Errors
/// Those of the database.
pub async fn find_live_session(
    conn: &mut PgConnection,
    id_hashes: &[Vec<u8>],
    now: OffsetDateTime,
) -> sqlx::Result<Option<Vec<u8>>> {
    sqlx::query_scalar!(
        "select id_hash from sessions where id_hash = any($1) and expires_at > $2
         order by person_id is null, expires_at desc limit 1",
        id_hashes,
        now
    )
    .fetch_optional(conn)
    .await
}

/// Notes that a session was used, where its end is given, and takes out of it what was to be told once and now is; one
/// statement for both.
///
/// # Errors
/// Those of the database.
pub async fn keep_session(
    conn: &mut PgConnection,
    id_hash: &[u8],
    expires_at: Option<OffsetDateTime>,
    told: bool,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update sessions set expires_at = coalesce($2, expires_at),
                             used_at = case when $2::timestamptz is null then used_at else $4 end,
                             data = case when $3 then data - 'flash' else data end
         where id_hash = $1",
        id_hash,
        expires_at,
        told,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// One of a person's sessions.
#[derive(Debug)]
pub struct OwnSession {
    pub id_hash: Vec<u8>,
    /// What the session holds.
    pub data: serde_json::Value,
    pub begun_at: OffsetDateTime,
    /// When it was used last, to some minutes.
    pub used_at: OffsetDateTime,
}

/// A person's open sessions, the one used last first.
///
/// # Errors
/// Those of the database.
pub async fn list_sessions(
    conn: &mut PgConnection,
    person: PersonId,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<OwnSession>> {
    sqlx::query_as!(
        OwnSession,
        r#"select s.id_hash, s.data, s.created_at as begun_at, coalesce(s.used_at, s.created_at) as "used_at!"
           from sessions s join persons p on p.id = s.person_id and p.password_version = s.password_version
           where s.person_id = $1 and s.expires_at > $2
           order by coalesce(s.used_at, s.created_at) desc, s.id_hash limit 100"#,
        person.0,
        now
    )
    .fetch_all(conn)
    .await
}

/// Ends one session of a person; false when it had ended.
///
/// # Errors
/// Those of the database.
pub async fn end_session(conn: &mut PgConnection, person: PersonId, id_hash: &[u8]) -> sqlx::Result<bool> {
    let ended = sqlx::query!("delete from sessions where person_id = $1 and id_hash = $2", person.0, id_hash)
        .execute(conn)
        .await?;
    Ok(ended.rows_affected() == 1)
}

/// What a person has chosen for themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The tag of their language; none: that of the browser.
    pub language: Option<String>,
    /// Whether they are told of sign-ins on new devices.
    pub told_of_devices: bool,
    /// Whether they are reminded of what ends unused and of subscriptions that end (R-DATE-8), where their role has them reminded.
    pub told_of_last_days: bool,
    /// The name of the zone in which they read times of day; none: that of the company whose page it is.
    pub time_zone: Option<String>,
}

/// What a person has chosen.
///
/// # Errors
/// Those of the database.
pub async fn find_profile(conn: &mut PgConnection, person: PersonId) -> sqlx::Result<Profile> {
    sqlx::query_as!(
        Profile,
        "select language, told_of_devices, told_of_last_days, time_zone from persons where id = $1",
        person.0
    )
    .fetch_one(conn)
    .await
}

/// Which of a person's choices a change was about.
#[derive(Clone, Copy, Debug)]
pub struct ProfileChange {
    pub language: bool,
    pub told_of_devices: bool,
    pub told_of_last_days: bool,
    pub time_zone: bool,
}

/// Sets what a person chooses; none where all is so already.
///
/// # Errors
/// Those of the database.
pub async fn set_profile(
    conn: &mut PgConnection,
    person: PersonId,
    profile: &Profile,
) -> sqlx::Result<Option<ProfileChange>> {
    sqlx::query_as!(
        ProfileChange,
        r#"update persons p set language = $2, told_of_devices = $3, time_zone = $4, told_of_last_days = $5
           from persons before
           where p.id = $1 and before.id = p.id
             and (p.language is distinct from $2 or p.told_of_devices <> $3
                  or p.time_zone is distinct from $4 or p.told_of_last_days <> $5)
           returning before.language is distinct from p.language as "language!",
                     before.told_of_devices <> p.told_of_devices as "told_of_devices!",
                     before.told_of_last_days <> p.told_of_last_days as "told_of_last_days!",
                     before.time_zone is distinct from p.time_zone as "time_zone!""#,
        person.0,
        profile.language,
        profile.told_of_devices,
        profile.time_zone,
        profile.told_of_last_days
    )
    .fetch_optional(conn)
    .await
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

/// Remembers a person's choice of language.
///
/// # Errors
/// Those of the database.
pub async fn set_language(conn: &mut PgConnection, person: PersonId, language: &str) -> sqlx::Result<()> {
    let set = sqlx::query!("update persons set language = $2 where id = $1", person.0, language)
        .execute(conn)
        .await?;
    must_meet(&set, 1)
}
