//! SQL of the announcements: for operators as `portal_console`; what a company's members close, as `portal_serve`. Which of them a
//! page shows is read with its scope (`partners::store::find_scope`).

use std::collections::{BTreeMap, BTreeSet};

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use super::{Announcement, OWN, Texts};
use crate::base::ids::{AnnouncementId, MemberId, PartnerId, PersonId};
use crate::db::must_meet;
use crate::i18n::Locale;

/// So many are listed at most.
pub const LISTED: i64 = 200;

struct Row {
    id: AnnouncementId,
    version: i32,
    texts: Json<BTreeMap<String, String>>,
    begins_at: OffsetDateTime,
    ends_at: OffsetDateTime,
    to_all: bool,
    numbers: Vec<i64>,
    dismissible: bool,
    changed_at: OffsetDateTime,
    changed_by: String,
}

impl From<Row> for Announcement {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            version: row.version,
            texts: spoken(row.texts.0),
            begins_at: row.begins_at,
            ends_at: row.ends_at,
            to_all: row.to_all,
            numbers: row.numbers,
            dismissible: row.dismissible,
            changed: (row.changed_at, row.changed_by),
        }
    }
}

/// The texts in the languages that this release speaks.
fn spoken(texts: BTreeMap<String, String>) -> Texts {
    texts.into_iter().filter_map(|(tag, text)| Some((Locale::from_tag(&tag)?, text))).collect()
}

/// Those that weren't removed, the latest to end first.
///
/// # Errors
/// Those of the database.
pub async fn list(conn: &mut PgConnection) -> sqlx::Result<Vec<Announcement>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select a.id as "id: AnnouncementId", a.version, a.texts as "texts: Json<BTreeMap<String, String>>", a.begins_at, a.ends_at, a.to_all,
                  array(select d.mpn_id from announcement_companies c join partner_directory d on d.id = c.partner_id
                        where c.announcement_id = a.id order by d.mpn_id) as "numbers!",
                  a.dismissible, a.changed_at, p.email as changed_by
           from announcements a
           join persons p on p.id = a.changed_by
           where a.removed_at is null
           order by a.ends_at desc, a.id desc
           limit $1"#,
        LISTED
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Announcement::from).collect())
}

/// One of them.
///
/// # Errors
/// Those of the database.
pub async fn find(conn: &mut PgConnection, id: AnnouncementId) -> sqlx::Result<Option<Announcement>> {
    let row = sqlx::query_as!(
        Row,
        r#"select a.id as "id: AnnouncementId", a.version, a.texts as "texts: Json<BTreeMap<String, String>>", a.begins_at, a.ends_at, a.to_all,
                  array(select d.mpn_id from announcement_companies c join partner_directory d on d.id = c.partner_id
                        where c.announcement_id = a.id order by d.mpn_id) as "numbers!",
                  a.dismissible, a.changed_at, p.email as changed_by
           from announcements a
           join persons p on p.id = a.changed_by
           where a.id = $1 and a.removed_at is null"#,
        id as AnnouncementId
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Announcement::from))
}

/// Locks one: from now on nobody else changes it. Answers when it was last changed; none where there is none.
///
/// # Errors
/// Those of the database.
pub async fn lock(conn: &mut PgConnection, id: AnnouncementId) -> sqlx::Result<Option<OffsetDateTime>> {
    sqlx::query_scalar!(
        "select changed_at from announcements where id = $1 and removed_at is null for no key update",
        id as AnnouncementId
    )
    .fetch_optional(conn)
    .await
}

/// The companies with these numbers.
///
/// # Errors
/// Those of the database.
pub async fn list_companies(
    conn: &mut PgConnection,
    numbers: &BTreeSet<i64>,
) -> sqlx::Result<Vec<(PartnerId, i64)>> {
    let numbers: Vec<i64> = numbers.iter().copied().collect();
    let rows = sqlx::query!(
        r#"select id as "id: PartnerId", mpn_id from partner_directory where mpn_id = any($1) order by mpn_id"#,
        &numbers
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.mpn_id)).collect())
}

/// What is written of one.
#[derive(Debug)]
pub struct New<'a> {
    pub id: AnnouncementId,
    pub texts: &'a Texts,
    pub begins_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
    /// None: to all.
    pub companies: Option<&'a [(PartnerId, i64)]>,
    pub dismissible: bool,
    pub by: PersonId,
}

/// Writes a new one; false where there is one of this id.
///
/// # Errors
/// Those of the database.
pub async fn insert(conn: &mut PgConnection, new: &New<'_>, at: OffsetDateTime) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into announcements (id, texts, begins_at, ends_at, to_all, dismissible, made_at, changed_at, changed_by)
         values ($1, $2, $3, $4, $5, $6, $7, $7, $8) on conflict do nothing",
        new.id as AnnouncementId,
        Json(new.texts) as _,
        new.begins_at,
        new.ends_at,
        new.companies.is_none(),
        new.dismissible,
        at,
        new.by as PersonId
    )
    .execute(&mut *conn)
    .await?;
    if inserted.rows_affected() == 0 {
        return Ok(false);
    }
    insert_companies(conn, new).await?;
    Ok(true)
}

/// Writes over one that is locked: a version more.
///
/// # Errors
/// Those of the database.
pub async fn update(conn: &mut PgConnection, new: &New<'_>, at: OffsetDateTime) -> sqlx::Result<()> {
    let updated = sqlx::query!(
        "update announcements
         set version = version + 1, texts = $2, begins_at = $3, ends_at = $4, to_all = $5, dismissible = $6,
             changed_at = $7, changed_by = $8
         where id = $1",
        new.id as AnnouncementId,
        Json(new.texts) as _,
        new.begins_at,
        new.ends_at,
        new.companies.is_none(),
        new.dismissible,
        at,
        new.by as PersonId
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&updated, 1)?;
    sqlx::query!("delete from announcement_companies where announcement_id = $1", new.id as AnnouncementId)
        .execute(&mut *conn)
        .await?;
    insert_companies(conn, new).await
}

async fn insert_companies(conn: &mut PgConnection, new: &New<'_>) -> sqlx::Result<()> {
    let Some(companies) = new.companies else { return Ok(()) };
    let ids: Vec<uuid::Uuid> = companies.iter().map(|(id, _)| id.0).collect();
    sqlx::query!(
        "insert into announcement_companies (partner_id, announcement_id) select *, $1::uuid from unnest($2::uuid[])",
        new.id.0,
        &ids
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends one that is locked, or removes it.
///
/// # Errors
/// Those of the database.
pub async fn end(
    conn: &mut PgConnection,
    (id, by): (AnnouncementId, PersonId),
    removed: bool,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let updated = sqlx::query!(
        "update announcements
         set version = version + 1, changed_at = $2, changed_by = $3,
             ends_at = case when $4 then ends_at else $2 end, removed_at = case when $4 then $2 end
         where id = $1",
        id as AnnouncementId,
        at,
        by as PersonId,
        removed
    )
    .execute(conn)
    .await?;
    must_meet(&updated, 1)
}

/// The text, in the programme's own language, and the version of one that stands on the company's pages now and may be closed.
///
/// # Errors
/// Those of the database.
pub async fn find_dismissible(
    conn: &mut PgConnection,
    partner: PartnerId,
    id: AnnouncementId,
    now: OffsetDateTime,
) -> sqlx::Result<Option<(String, i32)>> {
    let row = sqlx::query!(
        r#"select texts as "texts: Json<BTreeMap<String, String>>", version from announcements a
           where a.id = $2 and a.dismissible and a.removed_at is null and a.begins_at <= $3 and a.ends_at > $3
             and (a.to_all or exists (select from announcement_companies c
                                      where c.partner_id = $1 and c.announcement_id = a.id))"#,
        partner as PartnerId,
        id as AnnouncementId,
        now
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|mut row| (row.texts.0.remove(OWN.tag()).unwrap_or_default(), row.version)))
}

/// Notes that a member has closed a version; false where they had before.
///
/// # Errors
/// Those of the database.
pub async fn dismiss(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    (id, version): (AnnouncementId, i32),
    at: OffsetDateTime,
) -> sqlx::Result<bool> {
    let noted = sqlx::query!(
        "insert into announcement_dismissals as d (partner_id, member_id, announcement_id, version, dismissed_at)
         values ($1, $2, $3, $4, $5)
         on conflict (partner_id, member_id, announcement_id) do update
         set version = excluded.version, dismissed_at = excluded.dismissed_at where d.version < excluded.version",
        partner as PartnerId,
        member as MemberId,
        id as AnnouncementId,
        version,
        at
    )
    .execute(conn)
    .await?;
    Ok(noted.rows_affected() > 0)
}
