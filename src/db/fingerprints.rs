//! The index key of a database, and the fingerprints made without one. The SQL here is unchecked, as in
//! [`roles`](super::roles).

use sqlx::{Connection as _, PgConnection};
use uuid::Uuid;

use super::roles::SetUpError;
use crate::base::index_key::IndexKey;
use crate::base::secrets::Secrets;

/// So many rows a statement.
const BATCH: i64 = 10_000;

/// Gives a database its index key, and makes the fingerprints anew that are bare digests so far: all or nothing. Of
/// several processes that start at once, one does it.
///
/// # Errors
/// Those of the database; a key that the key file doesn't open.
pub async fn ensure_index_key(conn: &mut PgConnection, secrets: &Secrets) -> Result<(), SetUpError> {
    let find = "select index_key from programme";
    let stored: Option<Vec<u8>> = sqlx::query_scalar(find).fetch_one(&mut *conn).await?;
    if let Some(sealed) = stored {
        IndexKey::open(secrets, &sealed)?;
        return Ok(());
    }
    let mut tx = conn.begin().await?;
    sqlx::query("select from programme for no key update").execute(&mut *tx).await?;
    let stored: Option<Vec<u8>> = sqlx::query_scalar(find).fetch_one(&mut *tx).await?;
    if stored.is_none() {
        let sealed = IndexKey::new_sealed(secrets)?;
        sqlx::query("update programme set index_key = $1").bind(&sealed).execute(&mut *tx).await?;
        key_fingerprints(&mut tx, &IndexKey::open(secrets, &sealed)?).await?;
    }
    Ok(tx.commit().await?)
}

async fn key_fingerprints(conn: &mut PgConnection, index: &IndexKey) -> sqlx::Result<()> {
    let mut after = Uuid::nil();
    loop {
        let rows: Vec<(Uuid, Vec<u8>)> =
            sqlx::query_as("select id, fingerprint from pool_keys where id > $1 order by id limit $2")
                .bind(after)
                .bind(BATCH)
                .fetch_all(&mut *conn)
                .await?;
        let Some((last, _)) = rows.last() else { return Ok(()) };
        after = *last;
        let (ids, keyed): (Vec<Uuid>, Vec<Vec<u8>>) =
            rows.into_iter().map(|(id, digest)| (id, index.fingerprint(&digest))).unzip();
        sqlx::query(
            "update pool_keys set fingerprint = keyed.fingerprint
             from unnest($1::uuid[], $2::bytea[]) as keyed (id, fingerprint) where pool_keys.id = keyed.id",
        )
        .bind(ids)
        .bind(keyed)
        .execute(&mut *conn)
        .await?;
    }
}
