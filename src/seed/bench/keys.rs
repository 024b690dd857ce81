//! What is sealed: product keys, and the two IDs of support. Sealed here, since no key is in the database.

use sqlx::PgConnection;
use sqlx::types::Uuid;
use time::OffsetDateTime;

use super::super::SeedError;
use crate::activations::{WhichId, ids_context};
use crate::base::ids::{ActivationId, BenefitId, PartnerId, ProductId, ProductKeyId};
use crate::base::index_key::IndexKey;
use crate::base::secrets::Secrets;
use crate::keys::{self, fingerprint, issued_context, pool_context};

/// Rows sent at once.
const BATCH: usize = 10_000;

/// A key to be made: where it lies.
#[derive(Debug, sqlx::FromRow)]
struct Place {
    id: Uuid,
    product: Uuid,
    /// To whom and for what it was issued, by whom and when; none of a key that lies in its pool.
    partner: Option<Uuid>,
    benefit: Option<Uuid>,
    issued_by: Option<Uuid>,
    issued_at: Option<OffsetDateTime>,
}

/// Fills the pools, and issues keys from them.
pub(super) async fn fill_pools(conn: &mut PgConnection, secrets: &Secrets) -> Result<(), SeedError> {
    sqlx::raw_sql(include_str!("keys.sql")).execute(&mut *conn).await?;
    let index = keys::store::find_index_key(&mut *conn).await?.unwrap_or_default();
    let index = IndexKey::open(secrets, &index)?;
    let places: Vec<Place> =
        sqlx::query_as("select * from product_key order by id").fetch_all(&mut *conn).await?;
    for batch in places.chunks(BATCH) {
        insert_pool_keys(conn, secrets, &index, batch).await?;
        insert_issued_keys(conn, secrets, batch).await?;
    }
    Ok(())
}

/// The text of a key: no key of any product.
fn text(place: &Place) -> String {
    format!("BENCH-{}", place.id.simple())
}

async fn insert_pool_keys(
    conn: &mut PgConnection,
    secrets: &Secrets,
    index: &IndexKey,
    places: &[Place],
) -> Result<(), SeedError> {
    let mut sealed = Vec::with_capacity(places.len());
    for place in places {
        let context = pool_context(ProductId(place.product), ProductKeyId(place.id));
        sealed.push(match place.issued_at {
            None => Some(secrets.seal(&context, &text(place))?),
            Some(_) => None,
        });
    }
    sqlx::query!(
        "insert into pool_keys (id, product_id, ciphertext, fingerprint, added_at, drawn_at)
         select id, product, sealed, print, '2020-01-01 00:00Z', drawn_at
         from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[], $5::timestamptz[])
              as it (id, product, sealed, print, drawn_at)",
        &places.iter().map(|place| place.id).collect::<Vec<_>>(),
        &places.iter().map(|place| place.product).collect::<Vec<_>>(),
        &sealed as &[Option<Vec<u8>>],
        &places.iter().map(|place| fingerprint(index, &text(place))).collect::<Vec<_>>(),
        &places.iter().map(|place| place.issued_at).collect::<Vec<_>>() as &[Option<OffsetDateTime>],
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_issued_keys(
    conn: &mut PgConnection,
    secrets: &Secrets,
    places: &[Place],
) -> Result<(), SeedError> {
    let (mut ids, mut partners, mut benefits, mut sealed, mut by, mut at) =
        (vec![], vec![], vec![], vec![], vec![], vec![]);
    for place in places {
        let (Some(partner), Some(benefit)) = (place.partner, place.benefit) else {
            continue;
        };
        let context = issued_context(PartnerId(partner), BenefitId(benefit), ProductKeyId(place.id));
        ids.push(place.id);
        partners.push(partner);
        benefits.push(benefit);
        sealed.push(secrets.seal(&context, &text(place))?);
        by.push(place.issued_by);
        at.push(place.issued_at);
    }
    sqlx::query!(
        "insert into issued_keys (partner_id, id, benefit_id, ordinal, ciphertext, issued_at, issued_by)
         select partner, id, benefit, 1, sealed, at, by
         from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[], $5::timestamptz[], $6::uuid[])
              as it (partner, id, benefit, sealed, at, by)",
        &partners,
        &ids,
        &benefits,
        &sealed,
        &at as &[Option<OffsetDateTime>],
        &by as &[Option<Uuid>],
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives the technical benefits that are active their IDs.
pub(super) async fn seal_support_ids(conn: &mut PgConnection, secrets: &Secrets) -> Result<(), SeedError> {
    let active: Vec<(Uuid, Uuid)> = sqlx::query_as(
        "select partner_id, id from activation where kind = 'technical' and state = 'active' order by id",
    )
    .fetch_all(&mut *conn)
    .await?;
    for batch in active.chunks(BATCH) {
        let seal = |which: WhichId, digits: std::ops::Range<usize>| {
            let sealed = batch.iter().map(|(partner, id)| {
                let context = ids_context(PartnerId(*partner), ActivationId(*id), which);
                secrets.seal(&context, &id.simple().to_string()[digits.clone()])
            });
            sealed.collect::<Result<Vec<_>, _>>()
        };
        let (access, contract) = (seal(WhichId::Access, 4..12)?, seal(WhichId::Contract, 17..27)?);
        let (partners, ids): (Vec<Uuid>, Vec<Uuid>) = batch.iter().copied().unzip();
        sqlx::query!(
            "update activations set access_id = it.access, contract_id = it.contract
             from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[]) as it (partner, id, access, contract)
             where partner_id = it.partner and activations.id = it.id",
            &partners,
            &ids,
            &access,
            &contract,
        )
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}
