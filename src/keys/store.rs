//! SQL of key pools, issued keys and reveals.

use secrecy::{ExposeSecret as _, SecretString};
use sqlx::types::Json;
use sqlx::{Connection as _, PgConnection};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{issued_context, pool_context, reveal_until};
use crate::base::ids::{BenefitId, MemberId, PartnerId, ProductId, ProductKeyId};
use crate::base::secrets::{Secrets, SecretsError};
use crate::db::must_meet;
use crate::membership::Benefit;

/// Why no keys were issued.
#[derive(Debug, thiserror::Error)]
pub enum IssueError {
    /// The pool holds fewer than the benefit gets (R-SW-2).
    #[error("the key pool holds too few keys")]
    PoolTooSmall,
    /// A key in the pool doesn't open.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The database.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Issues a benefit's keys on first use (R-SW-2); true: this moment, false: they were issued before. The benefit's
/// row must be locked, so that two clicks, or two admins, are one after the other here. All keys or none.
///
/// # Errors
/// As [`IssueError`] tells; then nothing is issued.
pub async fn issue_keys(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: &Benefit,
    member: MemberId,
    secrets: &Secrets,
    now: OffsetDateTime,
) -> Result<bool, IssueError> {
    if benefit.keys_issued > 0 {
        return Ok(false);
    }
    let drawn = draw(conn, benefit.product, benefit.keys_per_benefit).await?;
    let mut keys = Vec::with_capacity(drawn.len());
    for (id, ciphertext) in drawn {
        let key = secrets.open(&pool_context(benefit.product, id), &ciphertext)?;
        let sealed = secrets.seal(&issued_context(partner, benefit.id, id), key.expose_secret())?;
        keys.push((id, sealed));
    }
    move_keys(conn, partner, benefit, keys, (member, now)).await?;
    Ok(true)
}

/// From the pool, where only their fingerprints stay, to the benefit; sealed anew for it.
async fn move_keys(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: &Benefit,
    keys: Vec<PoolKey>,
    (member, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<()> {
    let (ids, sealed): (Vec<ProductKeyId>, Vec<Vec<u8>>) = keys.into_iter().unzip();
    sqlx::query!(
        "insert into issued_keys (partner_id, id, benefit_id, ordinal, ciphertext, issued_at, issued_by)
         select $1, k.id, $2, k.ordinal, k.ciphertext, $5, $6
         from unnest($3::uuid[], $4::bytea[]) with ordinality as k (id, ciphertext, ordinal)",
        partner as PartnerId,
        benefit.id as BenefitId,
        &ids as &[ProductKeyId],
        &sealed,
        now,
        member as MemberId
    )
    .execute(&mut *conn)
    .await?;
    let drawn = sqlx::query!(
        "update pool_keys set ciphertext = null, drawn_at = $2 where id = any($1)",
        &ids as &[ProductKeyId],
        now
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&drawn, ids.len())?;
    let counted = sqlx::query!(
        "update benefits set keys_issued = $3, acted_at = $4 where partner_id = $1 and id = $2",
        partner as PartnerId,
        benefit.id as BenefitId,
        benefit.keys_per_benefit,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&counted, 1)
}

type PoolKey = (ProductKeyId, Vec<u8>);

/// Takes keys from a pool and locks them. First past those that others are just taking; if that gives too few,
/// they may have been only locked: once more, in a queue on the pool's row, waiting for them.
async fn draw(conn: &mut PgConnection, product: ProductId, count: i32) -> Result<Vec<PoolKey>, IssueError> {
    let wanted = usize::try_from(count).unwrap_or(0);
    let mut attempt = conn.begin().await?;
    let keys = select_skipping(&mut attempt, product, count).await?;
    if keys.len() == wanted {
        attempt.commit().await?;
        return Ok(keys);
    }
    attempt.rollback().await?;
    sqlx::query!("select 1 as one from key_pools where product_id = $1 for no key update", product.0)
        .fetch_optional(&mut *conn)
        .await?;
    let keys = select_waiting(conn, product, count).await?;
    if keys.len() == wanted { Ok(keys) } else { Err(IssueError::PoolTooSmall) }
}

async fn select_skipping(
    conn: &mut PgConnection,
    product: ProductId,
    count: i32,
) -> sqlx::Result<Vec<PoolKey>> {
    let rows = sqlx::query!(
        r#"select id as "id: ProductKeyId", ciphertext as "ciphertext!" from pool_keys
           where product_id = $1 and drawn_at is null order by id limit $2 for no key update skip locked"#,
        product.0,
        i64::from(count)
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.ciphertext)).collect())
}

async fn select_waiting(
    conn: &mut PgConnection,
    product: ProductId,
    count: i32,
) -> sqlx::Result<Vec<PoolKey>> {
    let rows = sqlx::query!(
        r#"select id as "id: ProductKeyId", ciphertext as "ciphertext!" from pool_keys
           where product_id = $1 and drawn_at is null order by id limit $2 for no key update"#,
        product.0,
        i64::from(count)
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.ciphertext)).collect())
}

/// Lets a session see a benefit's keys for ten minutes (R-SW-5a); true: from now on, false: it already might. The
/// benefit's row must be locked.
///
/// # Errors
/// Those of the database.
pub async fn record_reveal(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    session_hash: &[u8],
    member: MemberId,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let recorded = sqlx::query_scalar!(
        "insert into key_reveals as r (partner_id, benefit_id, session_hash, member_id, revealed_at, until)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (partner_id, benefit_id, session_hash) do update
             set member_id = excluded.member_id, revealed_at = excluded.revealed_at, until = excluded.until
             where r.until <= excluded.revealed_at
         returning 1",
        partner.0,
        benefit.0,
        session_hash,
        member.0,
        now,
        reveal_until(now)
    )
    .fetch_optional(conn)
    .await?;
    Ok(recorded.is_some())
}

/// What an opened row of a product with keys and downloads tells, but for the keys themselves.
#[derive(Debug)]
pub struct KeyDetails {
    /// What the product is, in the page's language.
    pub description: String,
    /// Special instructions of the product (R-SW-3), in the page's language.
    pub instructions: String,
    /// When keys were issued.
    pub issued_at: Option<OffsetDateTime>,
    /// The display name of the member who got them.
    pub issued_by: Option<String>,
    /// Until when this session may see them (R-SW-5a).
    pub shown_until: Option<OffsetDateTime>,
    /// Who revealed them and when, latest first, at most twenty.
    pub reveals: Json<Vec<Reveal>>,
    /// What can be downloaded (R-SW-4).
    pub downloads: Json<Vec<Download>>,
    /// The keys issued to the benefit, by ordinal.
    pub issued: Vec<Uuid>,
    /// The same keys, sealed; empty unless this session may see them.
    pub sealed: Vec<Vec<u8>>,
    /// The redemptions of the product's keys, this benefit's and others', latest first (R-CL-3).
    pub redemptions: Json<Vec<Redeemed>>,
}

impl KeyDetails {
    /// Opens the keys, for a page that may show them; none unless this session may see them.
    ///
    /// # Errors
    /// A key that doesn't open.
    pub fn open(
        &self,
        partner: PartnerId,
        benefit: BenefitId,
        secrets: &Secrets,
    ) -> Result<Vec<SecretString>, SecretsError> {
        let keys = self.issued.iter().zip(&self.sealed);
        keys.map(|(id, sealed)| secrets.open(&issued_context(partner, benefit, ProductKeyId(*id)), sealed))
            .collect()
    }
}

/// A redemption, as an opened row tells it.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Redeemed {
    pub key_id: ProductKeyId,
    /// The day.
    pub redeemed_on: Date,
    /// `new`, `add` or `extend`.
    pub mode: String,
    /// The subscription's seats after it.
    pub seats: i32,
    /// The subscription's last day after it.
    pub ends_on: Date,
    /// Who recorded it.
    pub recorded_by: String,
}

/// One reveal, as the company's log tells it.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Reveal {
    /// Who.
    pub actor: String,
    /// When: seconds since 1970.
    pub at: i64,
}

/// One installation package.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Download {
    /// The product's language: a tag.
    pub language: String,
    /// The operating system.
    pub system: String,
    /// Where it is.
    pub url: String,
    /// How large it is, in bytes.
    pub size_bytes: u64,
}

/// Reads what an opened row tells, in one statement.
///
/// # Errors
/// Those of the database.
pub async fn find_details(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: &Benefit,
    language: &str,
    session_hash: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<KeyDetails> {
    sqlx::query_as!(
        KeyDetails,
        r#"select coalesce(t.description, '') as "description!",
                  coalesce(t.special_instructions, '') as "instructions!",
                  k.issued_at as "issued_at?", m.display_name as "issued_by?",
                  (select r.until from key_reveals r
                   where r.partner_id = $1 and r.benefit_id = $2 and r.session_hash = $5 and r.until > $6
                  ) as shown_until,
                  (select coalesce(jsonb_agg(h), '[]') from (
                       select a.actor, extract(epoch from a.at)::bigint as at from company_audit a
                       where a.partner_id = $1 and a.subject_id = $2 and a.action = 'keys.revealed'
                         and a.outcome = 'done'
                       order by a.id desc limit 20) h) as "reveals!: Json<Vec<Reveal>>",
                  (select coalesce(jsonb_agg(d order by d.language, d.system), '[]') from (
                       select language, system, url, size_bytes from product_downloads
                       where product_id = $3) d) as "downloads!: Json<Vec<Download>>",
                  array(select i.id from issued_keys i
                        where i.partner_id = $1 and i.benefit_id = $2 order by i.ordinal) as "issued!",
                  array(select i.ciphertext from issued_keys i
                        where i.partner_id = $1 and i.benefit_id = $2
                          and exists (select from key_reveals r
                                      where r.partner_id = $1 and r.benefit_id = $2 and r.session_hash = $5
                                        and r.until > $6)
                        order by i.ordinal) as "sealed!",
                  (select coalesce(jsonb_agg(h), '[]') from (
                       select r.key_id, r.redeemed_on, r.mode, r.seats, r.ends_on,
                              by.display_name as recorded_by
                       from redemptions r join members by on by.partner_id = $1 and by.id = r.recorded_by
                       where r.partner_id = $1 and r.product_id = $3
                       order by r.redeemed_on desc, r.recorded_at desc) h) as "redemptions!: Json<Vec<Redeemed>>"
           from products p
           left join product_texts t on t.product_id = p.id and t.language = $4
           left join issued_keys k on k.partner_id = $1 and k.benefit_id = $2 and k.ordinal = 1
           left join members m on m.partner_id = $1 and m.id = k.issued_by
           where p.id = $3"#,
        partner.0,
        benefit.id.0,
        benefit.product.0,
        language,
        session_hash,
        now
    )
    .fetch_one(conn)
    .await
}

/// How full a pool is.
#[derive(Debug)]
pub struct PoolLevel {
    pub product: String,
    /// Keys to issue.
    pub available: i64,
    /// Keys issued, counted to [`COUNTED`].
    pub issued: i64,
}

/// [`list_pool_levels`] counts issued keys to here: they are all that the programme ever had.
pub const COUNTED: i64 = 1_001;

/// How full every pool is, emptiest first; for operators.
///
/// # Errors
/// Those of the database.
pub async fn list_pool_levels(conn: &mut PgConnection) -> sqlx::Result<Vec<PoolLevel>> {
    sqlx::query_as!(
        PoolLevel,
        r#"select p.name as product, available as "available!", issued as "issued!"
           from key_pools kp
           join products p on p.id = kp.product_id
           cross join lateral (
               select count(*) as available from pool_keys k
               where k.product_id = kp.product_id and k.drawn_at is null) in_pool
           cross join lateral (
               select count(*) as issued from (
                   select from pool_keys k
                   where k.product_id = kp.product_id and k.drawn_at is not null limit 1001) drawn) out_of_it
           order by available, p.name"#
    )
    .fetch_all(conn)
    .await
}

/// The key of the fingerprints, sealed; `None` in a database that was never migrated to its end.
///
/// # Errors
/// Those of the database.
pub async fn find_index_key(conn: &mut PgConnection) -> sqlx::Result<Option<Vec<u8>>> {
    sqlx::query_scalar!("select index_key from programme").fetch_one(conn).await
}
