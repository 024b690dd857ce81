//! SQL of what is saved of the next versions of packages, by the codes of their offers.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use crate::base::ids::PersonId;
use crate::base::preview;
use crate::catalogue::content::Grant;
use crate::db::must_meet;

/// What is saved of an offer's next version.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What it would grant, by the products' codes.
    pub grants: BTreeMap<String, Grant>,
    /// The address of whoever saved it.
    pub by: String,
    pub at: OffsetDateTime,
}

impl Draft {
    /// How a page shows it: a form sends this along. Of no draft it is empty.
    ///
    /// # Errors
    /// A fault.
    pub fn seen(draft: Option<&Self>) -> serde_json::Result<String> {
        let Some(it) = draft else { return Ok(String::new()) };
        preview::digest(&(&it.grants, &it.by, it.at.unix_timestamp_nanos() / 1_000))
    }
}

struct Row {
    grants: Json<BTreeMap<String, Grant>>,
    by: String,
    at: OffsetDateTime,
}

impl From<Row> for Draft {
    fn from(Row { grants: Json(grants), by, at }: Row) -> Self {
        Self { grants, by, at }
    }
}

/// What is saved of an offer.
///
/// # Errors
/// Those of the database.
pub async fn find(conn: &mut PgConnection, offer: &str) -> sqlx::Result<Option<Draft>> {
    let row = sqlx::query_as!(
        Row,
        r#"select d.grants as "grants: Json<BTreeMap<String, Grant>>", p.email as by, d.saved_at as at
           from package_drafts d join offers o on o.id = d.offer_id join persons p on p.id = d.saved_by
           where o.code = $1"#,
        offer
    );
    Ok(row.fetch_optional(conn).await?.map(Draft::from))
}

/// The same, locked to the end of the transaction.
///
/// # Errors
/// Those of the database.
pub async fn lock(conn: &mut PgConnection, offer: &str) -> sqlx::Result<Option<Draft>> {
    let row = sqlx::query_as!(
        Row,
        r#"select d.grants as "grants: Json<BTreeMap<String, Grant>>", p.email as by, d.saved_at as at
           from package_drafts d join offers o on o.id = d.offer_id join persons p on p.id = d.saved_by
           where o.code = $1 for no key update of d"#,
        offer
    );
    Ok(row.fetch_optional(conn).await?.map(Draft::from))
}

/// The offers of which something is saved.
///
/// # Errors
/// Those of the database.
pub async fn list_offers(conn: &mut PgConnection) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!("select o.code from package_drafts d join offers o on o.id = d.offer_id")
        .fetch_all(conn)
        .await
}

/// Saves a first draft of an offer: false where another was quicker.
///
/// # Errors
/// Those of the database.
pub async fn insert(
    conn: &mut PgConnection,
    offer: &str,
    grants: &BTreeMap<String, Grant>,
    (by, at): (PersonId, OffsetDateTime),
) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into package_drafts (offer_id, grants, saved_by, saved_at)
         select id, $2, $3, $4 from offers where code = $1 on conflict do nothing",
        offer,
        Json(grants) as Json<&BTreeMap<String, Grant>>,
        by as PersonId,
        at
    )
    .execute(conn)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Saves another in its place. It is locked.
///
/// # Errors
/// Those of the database.
pub async fn update(
    conn: &mut PgConnection,
    offer: &str,
    grants: &BTreeMap<String, Grant>,
    (by, at): (PersonId, OffsetDateTime),
) -> sqlx::Result<()> {
    let updated = sqlx::query!(
        "update package_drafts d set grants = $2, saved_by = $3, saved_at = $4
         from offers o where o.id = d.offer_id and o.code = $1",
        offer,
        Json(grants) as Json<&BTreeMap<String, Grant>>,
        by as PersonId,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&updated, 1)
}

/// Forgets what is saved. It is locked.
///
/// # Errors
/// Those of the database.
pub async fn delete(conn: &mut PgConnection, offer: &str) -> sqlx::Result<()> {
    let deleted = sqlx::query!(
        "delete from package_drafts d using offers o where o.id = d.offer_id and o.code = $1",
        offer
    )
    .execute(conn)
    .await?;
    must_meet(&deleted, 1)
}
