//! SQL of key pools, issued keys and reveals.

pub mod imports;
pub mod issued;
pub mod levels;

use std::collections::{BTreeMap, HashMap};

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

/// Why keys can't be issued.
#[derive(Debug, thiserror::Error)]
pub enum IssueError {
    /// A key in the pool doesn't open.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The database.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Issues the keys of benefits that have none yet (R-SW-2), and gives those whose pools hold enough: of each all keys or
/// none, those first whose id is. The benefits' rows must be locked, so that two clicks, or two admins, are one after the
/// other here.
///
/// # Errors
/// As [`IssueError`] tells; then nothing is issued.
pub async fn issue_keys(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefits: &[&Benefit],
    member: MemberId,
    secrets: &Secrets,
    now: OffsetDateTime,
) -> Result<Vec<BenefitId>, IssueError> {
    if benefits.is_empty() {
        return Ok(Vec::new());
    }
    let mut pools: BTreeMap<ProductId, i64> = BTreeMap::new();
    for it in benefits {
        *pools.entry(it.product).or_default() += i64::from(it.keys_per_benefit);
    }
    let mut drawn = draw(conn, &pools).await?;
    let (mut issued, mut keys) = (Vec::new(), Vec::new());
    for it in benefits {
        let wanted = usize::try_from(it.keys_per_benefit).unwrap_or(0);
        let pool = drawn.entry(it.product).or_default();
        if pool.len() < wanted {
            continue;
        }
        for (ordinal, (id, ciphertext)) in (1..).zip(pool.drain(..wanted)) {
            let key = secrets.open(&pool_context(it.product, id), &ciphertext)?;
            let sealed = secrets.seal(&issued_context(partner, it.id, id), key.expose_secret())?;
            keys.push(IssuedKey { benefit: it.id, ordinal, id, sealed });
        }
        issued.push((it.id, it.keys_per_benefit));
    }
    if !issued.is_empty() {
        move_keys(conn, partner, keys, &issued, (member, now)).await?;
    }
    Ok(issued.into_iter().map(|(benefit, _)| benefit).collect())
}

/// A key on its way to a benefit.
struct IssuedKey {
    benefit: BenefitId,
    ordinal: i32,
    id: ProductKeyId,
    sealed: Vec<u8>,
}

/// From the pools, where only their fingerprints stay, to the benefits; sealed anew for them.
async fn move_keys(
    conn: &mut PgConnection,
    partner: PartnerId,
    keys: Vec<IssuedKey>,
    issued: &[(BenefitId, i32)],
    (member, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<()> {
    let ids: Vec<ProductKeyId> = keys.iter().map(|it| it.id).collect();
    let of: Vec<BenefitId> = keys.iter().map(|it| it.benefit).collect();
    let ordinals: Vec<i32> = keys.iter().map(|it| it.ordinal).collect();
    let sealed: Vec<Vec<u8>> = keys.into_iter().map(|it| it.sealed).collect();
    sqlx::query!(
        "insert into issued_keys (partner_id, id, benefit_id, ordinal, ciphertext, issued_at, issued_by)
         select $1, k.id, k.benefit_id, k.ordinal, k.ciphertext, $6, $7
         from unnest($2::uuid[], $3::uuid[], $4::integer[], $5::bytea[]) as k (id, benefit_id, ordinal, ciphertext)",
        partner as PartnerId,
        &ids as &[ProductKeyId],
        &of as &[BenefitId],
        &ordinals,
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
    let (benefits, counts): (Vec<BenefitId>, Vec<i32>) = issued.iter().copied().unzip();
    let counted = sqlx::query!(
        "update benefits b set keys_issued = it.keys, acted_at = $4
         from unnest($2::uuid[], $3::integer[]) as it (id, keys)
         where b.partner_id = $1 and b.id = it.id",
        partner as PartnerId,
        &benefits as &[BenefitId],
        &counts,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&counted, benefits.len())
}

/// Keys that were taken from pools, each with what it is sealed as.
type Drawn = HashMap<ProductId, Vec<(ProductKeyId, Vec<u8>)>>;

/// Takes keys from pools and locks them; fewer where there are fewer. First past those that others are just taking; if that
/// gives too few, they may have been only locked: once more, in a queue on the pools' rows, waiting for them. Nothing stays
/// locked of the first try then, and pools come in the order of their ids, as do their keys.
async fn draw(conn: &mut PgConnection, pools: &BTreeMap<ProductId, i64>) -> sqlx::Result<Drawn> {
    let products: Vec<ProductId> = pools.keys().copied().collect();
    let wanted: Vec<i64> = pools.values().copied().collect();
    let mut attempt = conn.begin().await?;
    let drawn = select_skipping(&mut attempt, &products, &wanted).await?;
    let has = |(product, wanted): (&ProductId, &i64)| {
        drawn.get(product).is_some_and(|keys| i64::try_from(keys.len()) == Ok(*wanted))
    };
    if pools.iter().all(has) {
        attempt.commit().await?;
        return Ok(drawn);
    }
    attempt.rollback().await?;
    sqlx::query!(
        "select 1 as one from key_pools where product_id = any($1) order by product_id for no key update",
        &products as &[ProductId]
    )
    .fetch_all(&mut *conn)
    .await?;
    select_waiting(conn, &products, &wanted).await
}

/// A key that is in a pool.
struct PoolKey {
    product: ProductId,
    id: ProductKeyId,
    ciphertext: Vec<u8>,
}

fn by_product(keys: Vec<PoolKey>) -> Drawn {
    let mut drawn = Drawn::new();
    for it in keys {
        drawn.entry(it.product).or_default().push((it.id, it.ciphertext));
    }
    drawn
}

async fn select_skipping(
    conn: &mut PgConnection,
    products: &[ProductId],
    wanted: &[i64],
) -> sqlx::Result<Drawn> {
    let keys = sqlx::query_as!(
        PoolKey,
        r#"select it.product as "product!: ProductId", k.id as "id: ProductKeyId", k.ciphertext as "ciphertext!"
           from unnest($1::uuid[], $2::bigint[]) as it (product, wanted)
           cross join lateral (
               select id, ciphertext from pool_keys
               where product_id = it.product and drawn_at is null and not exists (
                   select from key_pools r where r.product_id = it.product and r.retired_at is not null)
               order by id limit it.wanted for no key update skip locked) k"#,
        products as &[ProductId],
        wanted
    )
    .fetch_all(conn)
    .await?;
    Ok(by_product(keys))
}

async fn select_waiting(
    conn: &mut PgConnection,
    products: &[ProductId],
    wanted: &[i64],
) -> sqlx::Result<Drawn> {
    let keys = sqlx::query_as!(
        PoolKey,
        r#"select it.product as "product!: ProductId", k.id as "id: ProductKeyId", k.ciphertext as "ciphertext!"
           from unnest($1::uuid[], $2::bigint[]) as it (product, wanted)
           cross join lateral (
               select id, ciphertext from pool_keys
               where product_id = it.product and drawn_at is null and not exists (
                   select from key_pools r where r.product_id = it.product and r.retired_at is not null)
               order by id limit it.wanted for no key update) k"#,
        products as &[ProductId],
        wanted
    )
    .fetch_all(conn)
    .await?;
    Ok(by_product(keys))
}

/// Lets a session see the keys of benefits for ten minutes (R-SW-5a); gives those of which it does so from now on, and did
/// not before. The benefits' rows must be locked.
///
/// # Errors
/// Those of the database.
pub async fn record_reveals(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefits: &[BenefitId],
    session_hash: &[u8],
    member: MemberId,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<BenefitId>> {
    sqlx::query_scalar!(
        r#"insert into key_reveals as r (partner_id, benefit_id, session_hash, member_id, revealed_at, until)
           select $1, it.id, $3, $4, $5, $6 from unnest($2::uuid[]) as it (id)
           on conflict (partner_id, benefit_id, session_hash) do update
               set member_id = excluded.member_id, revealed_at = excluded.revealed_at, until = excluded.until
               where r.until <= excluded.revealed_at
           returning benefit_id as "benefit: BenefitId""#,
        partner as PartnerId,
        benefits as &[BenefitId],
        session_hash,
        member as MemberId,
        now,
        reveal_until(now)
    )
    .fetch_all(conn)
    .await
}

/// What a page of several benefits shows of one.
#[derive(Debug)]
pub struct ShownKeys {
    pub benefit: BenefitId,
    /// Special instructions of the product (R-SW-3), in the page's language.
    pub instructions: String,
    /// Until when this session may see the keys (R-SW-5a).
    pub shown_until: Option<OffsetDateTime>,
    /// The keys that are not revoked, by ordinal; none unless this session may see them.
    issued: Vec<Uuid>,
    /// The same keys, sealed.
    sealed: Vec<Vec<u8>>,
}

impl ShownKeys {
    /// Opens the keys, for a page that may show them.
    ///
    /// # Errors
    /// A key that doesn't open.
    pub fn open(&self, partner: PartnerId, secrets: &Secrets) -> Result<Vec<SecretString>, SecretsError> {
        open_keys(partner, self.benefit, secrets, (&self.issued, &self.sealed))
    }
}

/// Reads it for these benefits.
///
/// # Errors
/// Those of the database.
pub async fn list_shown(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefits: &[BenefitId],
    language: &str,
    session_hash: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<ShownKeys>> {
    sqlx::query_as!(
        ShownKeys,
        r#"select b.id as "benefit: BenefitId", coalesce(t.special_instructions, '') as "instructions!",
                  r.until as "shown_until?",
                  array(select i.id from issued_keys i
                        where i.partner_id = $1 and i.benefit_id = b.id and r.until is not null
                          and not exists (select from key_replacements gone
                                          where gone.partner_id = $1 and gone.key_id = i.id)
                        order by i.ordinal) as "issued!",
                  array(select i.ciphertext from issued_keys i
                        where i.partner_id = $1 and i.benefit_id = b.id and r.until is not null
                          and not exists (select from key_replacements gone
                                          where gone.partner_id = $1 and gone.key_id = i.id)
                        order by i.ordinal) as "sealed!"
           from benefits b
           left join lateral (
               select coalesce(max(special_instructions) filter (where language = $3 and special_instructions <> ''),
                           max(special_instructions) filter (where language = 'en')) as special_instructions
               from product_texts where product_id = b.product_id and language in ($3, 'en')) t on true
           left join key_reveals r
                on r.partner_id = $1 and r.benefit_id = b.id and r.session_hash = $4 and r.until > $5
           where b.partner_id = $1 and b.id = any($2)"#,
        partner as PartnerId,
        benefits as &[BenefitId],
        language,
        session_hash,
        now
    )
    .fetch_all(conn)
    .await
}

/// Opens keys that were issued to a benefit: their ids, and what they are sealed as.
fn open_keys(
    partner: PartnerId,
    benefit: BenefitId,
    secrets: &Secrets,
    (ids, sealed): (&[Uuid], &[Vec<u8>]),
) -> Result<Vec<SecretString>, SecretsError> {
    let keys = ids.iter().zip(sealed);
    keys.map(|(id, sealed)| secrets.open(&issued_context(partner, benefit, ProductKeyId(*id)), sealed))
        .collect()
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
    /// The keys issued to the benefit, by ordinal; those that are revoked have their place in `revoked`.
    pub issued: Json<Vec<KeyOfBenefit>>,
    /// The same keys, sealed, in the same order; empty unless this session may see them.
    sealed: Vec<Vec<u8>>,
    /// The redemptions of the product's keys, this benefit's and others', latest first (R-CL-3).
    pub redemptions: Json<Vec<Redeemed>>,
}

impl KeyDetails {
    /// Opens the keys, for a page that may show them, each with what is known of it; none unless this session may see them.
    /// Of one that is revoked, the page shows the end alone.
    ///
    /// # Errors
    /// A key that doesn't open.
    pub fn open(
        &self,
        partner: PartnerId,
        benefit: BenefitId,
        secrets: &Secrets,
    ) -> Result<Vec<(&KeyOfBenefit, SecretString)>, SecretsError> {
        let ids: Vec<Uuid> = self.issued.0.iter().map(|it| it.id.0).collect();
        let opened = open_keys(partner, benefit, secrets, (&ids, &self.sealed))?;
        Ok(self.issued.0.iter().zip(opened).collect())
    }

    /// The keys that are not revoked.
    pub fn valid(&self) -> impl Iterator<Item = &KeyOfBenefit> {
        self.issued.0.iter().filter(|it| it.revoked.is_none())
    }
}

/// A key that was issued to a benefit, but for itself.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct KeyOfBenefit {
    pub id: ProductKeyId,
    /// First, second … key of the benefit, from 1.
    pub number: i32,
    pub revoked: Option<RevokedKey>,
}

/// That a key was revoked (R-CON-3).
#[derive(Clone, Debug, serde::Deserialize)]
pub struct RevokedKey {
    /// When: seconds since 1970.
    pub at: i64,
    pub reason: String,
    /// The number of the one in its place.
    pub replacement: i32,
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
                  (select coalesce(jsonb_agg(h order by h.number), '[]') from (
                       select i.id, i.ordinal as number,
                              case when gone.key_id is not null then jsonb_build_object(
                                  'at', extract(epoch from gone.replaced_at)::bigint, 'reason', gone.reason,
                                  'replacement', new.ordinal) end as revoked
                       from issued_keys i
                       left join key_replacements gone on gone.partner_id = $1 and gone.key_id = i.id
                       left join issued_keys new on new.partner_id = $1 and new.id = gone.replacement_id
                       where i.partner_id = $1 and i.benefit_id = $2) h) as "issued!: Json<Vec<KeyOfBenefit>>",
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
           left join lateral (
               select coalesce(max(description) filter (where language = $4 and description <> ''),
                           max(description) filter (where language = 'en')) as description,
                      coalesce(max(special_instructions) filter (where language = $4 and special_instructions <> ''),
                           max(special_instructions) filter (where language = 'en')) as special_instructions
               from product_texts where product_id = p.id and language in ($4, 'en')) t on true
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

/// The key of the fingerprints, sealed; `None` in a database that was never migrated to its end.
///
/// # Errors
/// Those of the database.
pub async fn find_index_key(conn: &mut PgConnection) -> sqlx::Result<Option<Vec<u8>>> {
    sqlx::query_scalar!("select index_key from programme").fetch_one(conn).await
}
