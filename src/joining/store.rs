//! SQL of applications. The applicant's side runs as the role that signs people in, the operators' as the console.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::application::NewApplication;
use super::likeness::{Known, Likenesses, Other};
use super::names::sought;
use super::{Application, State};
use crate::base::ids::{ApplicationId, PartnerId, PersonId};
use crate::base::marks::At;
use crate::companies::store::listing::by_name;
use crate::db::must_meet;

/// [`list`] gives at most so many.
pub const LISTED: usize = 51;
/// [`count`] counts to here.
pub const COUNTED: usize = 1_001;

/// Whole applications, from what follows.
macro_rules! applications {
    ($from:literal $(, $arg:expr)* $(,)?) => {
        sqlx::query_as!(
            Application,
            r#"select a.id as "id: ApplicationId", a.state as "state: State", a.email, a.name, a.company, a.country,
                      a.time_zone, a.language, a.domain, a.registration_number, a.wishes, a.sent_at, a.confirmed_at,
                      a.ended_at, p.email as "decided_by?", a.message, a.mpn_id "#
                + $from
            $(, $arg)*
        )
    };
}

/// Keeps what somebody has sent, for a worker; false where the same form has come before.
///
/// # Errors
/// Those of the database.
pub async fn insert(
    conn: &mut PgConnection,
    new: &NewApplication,
    (id, form): (ApplicationId, Uuid),
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let kept = sqlx::query!(
        "insert into applications (id, form_id, state, email, name, company, country, time_zone, language, domain,
                                   registration_number, wishes, sent_at)
         values ($1, $2, 'sent', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (form_id) do nothing",
        id as ApplicationId,
        form,
        new.email.as_str(),
        new.name,
        new.company,
        new.country,
        new.time_zone,
        new.language.tag(),
        new.domain,
        new.registration_number,
        new.wishes,
        now
    )
    .execute(conn)
    .await?;
    Ok(kept.rows_affected() == 1)
}

/// The one that was sent first, for this transaction alone: others who ask at the same moment get others.
///
/// # Errors
/// Those of the database.
pub async fn lock_sent(conn: &mut PgConnection) -> sqlx::Result<Option<Application>> {
    applications!(
        "from applications a left join persons p on p.id = a.decided_by
         where a.state = 'sent' order by a.id limit 1 for no key update of a skip locked"
    )
    .fetch_optional(conn)
    .await
}

/// The application of an address that operators decide about.
///
/// # Errors
/// Those of the database.
pub async fn find_open(conn: &mut PgConnection, email: &str) -> sqlx::Result<Option<Application>> {
    applications!(
        "from applications a left join persons p on p.id = a.decided_by where a.email = $1 and a.state = 'open'",
        email
    )
    .fetch_optional(conn)
    .await
}

/// How many links about applications were mailed to an address since then.
///
/// # Errors
/// Those of the database.
pub async fn count_links(conn: &mut PgConnection, email: &str, since: OffsetDateTime) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from applications a join application_links l on l.application_id = a.id
           where a.email = $1 and l.created_at > $2"#,
        email,
        since
    )
    .fetch_one(conn)
    .await
}

/// Makes a link to an application, beside those that there are.
///
/// # Errors
/// Those of the database.
pub async fn insert_link(
    conn: &mut PgConnection,
    application: ApplicationId,
    token_hash: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into application_links (token_hash, application_id, created_at) values ($1, $2, $3)",
        token_hash,
        application as ApplicationId,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What a link leads to.
///
/// # Errors
/// Those of the database.
pub async fn find_by_link(conn: &mut PgConnection, token_hash: &[u8]) -> sqlx::Result<Option<Application>> {
    applications!(
        "from application_links l join applications a on a.id = l.application_id
         left join persons p on p.id = a.decided_by where l.token_hash = $1",
        token_hash
    )
    .fetch_optional(conn)
    .await
}

/// What a form has sent.
///
/// # Errors
/// Those of the database.
pub async fn find_by_form(conn: &mut PgConnection, form: Uuid) -> sqlx::Result<Option<Application>> {
    applications!("from applications a left join persons p on p.id = a.decided_by where a.form_id = $1", form)
        .fetch_optional(conn)
        .await
}

/// An application that operators see: one that was confirmed.
///
/// # Errors
/// Those of the database.
pub async fn find_confirmed(conn: &mut PgConnection, id: ApplicationId) -> sqlx::Result<Option<Application>> {
    applications!(
        "from applications a left join persons p on p.id = a.decided_by
         where a.id = $1 and a.confirmed_at is not null",
        id as ApplicationId
    )
    .fetch_optional(conn)
    .await
}

/// Locks an application until the transaction ends, and reads it.
///
/// # Errors
/// Those of the database.
pub async fn lock(conn: &mut PgConnection, id: ApplicationId) -> sqlx::Result<Option<Application>> {
    applications!(
        "from applications a left join persons p on p.id = a.decided_by where a.id = $1 for no key update of a",
        id as ApplicationId
    )
    .fetch_optional(conn)
    .await
}

/// Locks all applications of an address: of two that are confirmed at once the second finds the first open.
///
/// # Errors
/// Those of the database.
pub async fn lock_all_of(conn: &mut PgConnection, email: &str) -> sqlx::Result<()> {
    sqlx::query_scalar!(
        r#"select id as "id: ApplicationId" from applications where email = $1 order by id for no key update"#,
        email
    )
    .fetch_all(conn)
    .await?;
    Ok(())
}

/// Its link is mailed. It is locked.
///
/// # Errors
/// Those of the database.
pub async fn set_unconfirmed(conn: &mut PgConnection, id: ApplicationId) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update applications set state = 'unconfirmed' where id = $1 and state = 'sent'",
        id as ApplicationId
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// Operators decide about it from now on. It is locked.
///
/// # Errors
/// Those of the database.
pub async fn set_open(conn: &mut PgConnection, id: ApplicationId, now: OffsetDateTime) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update applications set state = 'open', confirmed_at = $2 where id = $1 and state = 'unconfirmed'",
        id as ApplicationId,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// It was taken back. It is locked.
///
/// # Errors
/// Those of the database.
pub async fn set_withdrawn(
    conn: &mut PgConnection,
    id: ApplicationId,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update applications set state = 'withdrawn', ended_at = $2
         where id = $1 and state in ('unconfirmed', 'open')",
        id as ApplicationId,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// What was decided, with the words for the applicant or the number of the company. It is locked.
///
/// # Errors
/// Those of the database.
pub async fn set_decided(
    conn: &mut PgConnection,
    id: ApplicationId,
    (state, by, now): (State, Option<PersonId>, OffsetDateTime),
    (message, mpn_id): (Option<&str>, Option<i64>),
) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update applications set state = $2, decided_by = $3, ended_at = $4, message = $5, mpn_id = $6
         where id = $1 and state = 'open'",
        id as ApplicationId,
        state as State,
        by as Option<PersonId>,
        now,
        message,
        mpn_id
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// Deletes one that is not to be kept: its address has an open one, or got too much mail.
///
/// # Errors
/// Those of the database.
pub async fn delete(conn: &mut PgConnection, id: ApplicationId) -> sqlx::Result<()> {
    sqlx::query!("delete from applications where id = $1", id as ApplicationId).execute(conn).await?;
    Ok(())
}

/// Keeps the number under which a new company is registered.
///
/// # Errors
/// Those of the database.
pub async fn insert_registration_number(
    conn: &mut PgConnection,
    company: PartnerId,
    number: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into registration_numbers (about_partner, number) values ($1, $2)",
        company as PartnerId,
        number
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What there is already that an application is like.
///
/// # Errors
/// Those of the database.
pub async fn find_likenesses(conn: &mut PgConnection, it: &Application) -> sqlx::Result<Likenesses> {
    let (parts, patterns) = sought(&it.company).and_then(|word| by_name(&word)).unzip();
    let rows = sqlx::query!(
        r#"(select 'domain' as "kind!", d.mpn_id, d.name as "name!", null::uuid as "id: ApplicationId",
                   null::text as "state: State"
            from partner_domains o join partner_directory d on d.id = o.about_partner where o.domain = $1)
           union all
           (select 'number', d.mpn_id, d.name, null, null
            from registration_numbers n join partner_directory d on d.id = n.about_partner
            where n.compared = nullif(upper(regexp_replace($2, '[^[:alnum:]]', '', 'g')), '')
            limit 10)
           union all
           (select 'name', mpn_id, name, null, null from partner_directory
            where parts @> $3 and searched like all ($4) order by mpn_id limit 200)
           union all
           (select 'operator', null, p.email, null, null
            from persons p join operators o on o.person_id = p.id and o.active where p.email = $5)
           union all
           (select 'other', null, a.company, a.id, a.state from applications a
            where a.id in (select id from applications where domain = $1 union select id from applications where email = $5)
              and a.id <> $6 and a.confirmed_at is not null order by a.id desc limit 10)"#,
        it.domain,
        it.registration_number,
        parts.as_deref(),
        patterns.as_deref(),
        it.email,
        it.id as ApplicationId
    )
    .fetch_all(conn)
    .await?;
    let mut found = Likenesses::default();
    for row in rows {
        let known = || Some(Known { mpn_id: row.mpn_id?, name: row.name.clone() });
        match row.kind.as_str() {
            "domain" => found.domain.extend(known()),
            "number" => found.number.extend(known()),
            "name" => found.name.extend(known()),
            "operator" => found.is_operator = true,
            _ => found.others.extend(row.id.zip(row.state).map(|(id, state)| Other {
                id,
                company: row.name.clone(),
                state,
            })),
        }
    }
    Ok(found.with_names_of(it))
}

/// Which applications a list shows.
#[derive(Clone, Debug)]
pub struct Asked {
    pub states: Vec<State>,
}

/// A page of those that were confirmed, newest first; before a mark, from there upwards.
///
/// # Errors
/// Those of the database.
pub async fn list(
    conn: &mut PgConnection,
    asked: &Asked,
    at: At<ApplicationId>,
) -> sqlx::Result<Vec<Application>> {
    let mark = match at {
        At::Before(mark) => return list_before(conn, asked, mark).await,
        At::After(mark) => mark.0,
        At::Start => Uuid::max(),
    };
    applications!(
        "from (select * from applications where state = any($1) and id < $2 and confirmed_at is not null
               order by id desc limit 51) a
         left join persons p on p.id = a.decided_by order by a.id desc",
        &asked.states as &[State],
        mark
    )
    .fetch_all(conn)
    .await
}

async fn list_before(
    conn: &mut PgConnection,
    asked: &Asked,
    mark: ApplicationId,
) -> sqlx::Result<Vec<Application>> {
    applications!(
        "from (select * from applications where state = any($1) and id > $2 and confirmed_at is not null
               order by id limit 51) a
         left join persons p on p.id = a.decided_by order by a.id",
        &asked.states as &[State],
        mark as ApplicationId
    )
    .fetch_all(conn)
    .await
}

/// How many there are on all pages, up to [`COUNTED`].
///
/// # Errors
/// Those of the database.
pub async fn count(conn: &mut PgConnection, asked: &Asked) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from (
               select from applications where state = any($1) and confirmed_at is not null limit 1001) it"#,
        &asked.states as &[State]
    )
    .fetch_one(conn)
    .await
}

/// What waits for operators, and what of it came.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// How many were confirmed since then.
    pub came: i64,
    /// How many wait.
    pub waits: i64,
    /// Since when the oldest of them does.
    pub oldest: Option<OffsetDateTime>,
}

/// What an operator's digest tells of applications.
///
/// # Errors
/// Those of the database.
pub async fn find_told(
    conn: &mut PgConnection,
    (since, now): (OffsetDateTime, OffsetDateTime),
) -> sqlx::Result<Told> {
    sqlx::query_as!(
        Told,
        r#"select count(*) filter (where confirmed_at > $1 and confirmed_at <= $2) as "came!",
                  count(*) filter (where state = 'open' and confirmed_at <= $2) as "waits!",
                  min(confirmed_at) filter (where state = 'open' and confirmed_at <= $2) as oldest
           from applications where state = any(array['open', 'accepted', 'declined', 'withdrawn'])"#,
        since,
        now
    )
    .fetch_one(conn)
    .await
}
