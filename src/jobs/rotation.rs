//! `secrets rotate`: a new key at the head of the file, everything sealed anew with it, then the old key goes.

use std::time::Duration;

use secrecy::ExposeSecret as _;
use sqlx::{Connection as _, PgConnection};
use uuid::Uuid;

use crate::activations::{WhichId, ids_context};
use crate::base::ids::{ActivationId, BenefitId, PartnerId, ProductId, ProductKeyId};
use crate::base::secrets::{Secrets, SecretsError};
use crate::keys::{issued_context, pool_context};

/// Longer than any request may take from sealing a key to its commit: the time-outs of its transaction see to that.
pub const IN_FLIGHT: Duration = Duration::from_secs(15);

/// So many rows are sealed in one transaction: others wait for none of them for long.
const BATCH: i64 = 500;

/// Why the secrets could not be sealed anew. The file then still holds both keys: run it again.
#[derive(Debug, thiserror::Error)]
pub enum RotationError {
    /// The key file, another rotation, or a secret that doesn't open.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The database.
    #[error("the database could not be asked: {0}")]
    Database(#[from] sqlx::Error),
}

/// Rotates; running portals go on meanwhile. From the moment when the new key is in the file everybody seals with
/// it; what was sealed before and is still on its way has arrived after `in_flight`, and is caught by the second
/// round. Says how many secrets were sealed anew.
///
/// # Errors
/// As [`RotationError`] tells.
pub async fn rotate(
    conn: &mut PgConnection,
    secrets: &Secrets,
    in_flight: Duration,
) -> Result<u64, RotationError> {
    let _lock = secrets.lock_for_rotation()?;
    secrets.add_key()?;
    sqlx::query!("update programme set secret_fingerprint = $1", secrets.fingerprint())
        .execute(&mut *conn)
        .await?;
    let first = seal_all(conn, secrets).await?;
    tokio::time::sleep(in_flight).await;
    let second = seal_all(conn, secrets).await?;
    secrets.drop_old_keys()?;
    Ok(first + second)
}

async fn seal_all(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    Ok(seal_pools(conn, secrets).await?
        + seal_issued(conn, secrets).await?
        + seal_support_ids(conn, secrets).await?)
}

async fn seal_pools(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    let (mut after, mut sealed) = (Uuid::nil(), 0);
    loop {
        let mut tx = conn.begin().await?;
        let rows = sqlx::query!(
            r#"select id, product_id as "product: ProductId", ciphertext as "ciphertext!" from pool_keys
               where id > $1 and drawn_at is null order by id limit $2 for update"#,
            after,
            BATCH
        )
        .fetch_all(&mut *tx)
        .await?;
        let Some(last) = rows.last() else { return Ok(sealed) };
        after = last.id;
        for row in rows.iter().filter(|row| !secrets.is_current(&row.ciphertext)) {
            let context = pool_context(row.product, ProductKeyId(row.id));
            let ciphertext = seal_anew(secrets, &context, &row.ciphertext)?;
            sqlx::query!("update pool_keys set ciphertext = $2 where id = $1", row.id, ciphertext)
                .execute(&mut *tx)
                .await?;
            sealed += 1;
        }
        tx.commit().await?;
    }
}

async fn seal_issued(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    let (mut after, mut sealed) = ((Uuid::nil(), Uuid::nil()), 0);
    loop {
        let mut tx = conn.begin().await?;
        let rows = sqlx::query!(
            r#"select partner_id, id, benefit_id, ciphertext from issued_keys
               where (partner_id, id) > ($1, $2) order by partner_id, id limit $3 for update"#,
            after.0,
            after.1,
            BATCH
        )
        .fetch_all(&mut *tx)
        .await?;
        let Some(last) = rows.last() else { return Ok(sealed) };
        after = (last.partner_id, last.id);
        for row in rows.iter().filter(|row| !secrets.is_current(&row.ciphertext)) {
            let (partner, benefit) = (PartnerId(row.partner_id), BenefitId(row.benefit_id));
            let context = issued_context(partner, benefit, ProductKeyId(row.id));
            let ciphertext = seal_anew(secrets, &context, &row.ciphertext)?;
            sqlx::query!(
                "update issued_keys set ciphertext = $3 where partner_id = $1 and id = $2",
                row.partner_id,
                row.id,
                ciphertext
            )
            .execute(&mut *tx)
            .await?;
            sealed += 1;
        }
        tx.commit().await?;
    }
}

/// Access IDs and contract IDs: two secrets a row.
async fn seal_support_ids(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    let (mut after, mut sealed) = ((Uuid::nil(), Uuid::nil()), 0);
    loop {
        let mut tx = conn.begin().await?;
        let rows = sqlx::query!(
            r#"select partner_id, id, access_id as "access_id!", contract_id as "contract_id!" from activations
               where (partner_id, id) > ($1, $2) and access_id is not null
               order by partner_id, id limit $3 for update"#,
            after.0,
            after.1,
            BATCH
        )
        .fetch_all(&mut *tx)
        .await?;
        let Some(last) = rows.last() else { return Ok(sealed) };
        after = (last.partner_id, last.id);
        let is_current =
            |access: &[u8], contract: &[u8]| secrets.is_current(access) && secrets.is_current(contract);
        for row in rows.iter().filter(|row| !is_current(&row.access_id, &row.contract_id)) {
            let context = |which| ids_context(PartnerId(row.partner_id), ActivationId(row.id), which);
            let access = seal_anew(secrets, &context(WhichId::Access), &row.access_id)?;
            let contract = seal_anew(secrets, &context(WhichId::Contract), &row.contract_id)?;
            sqlx::query!(
                "update activations set access_id = $3, contract_id = $4 where partner_id = $1 and id = $2",
                row.partner_id,
                row.id,
                access,
                contract
            )
            .execute(&mut *tx)
            .await?;
            sealed += 2;
        }
        tx.commit().await?;
    }
}

fn seal_anew(secrets: &Secrets, context: &[u8], ciphertext: &[u8]) -> Result<Vec<u8>, SecretsError> {
    let secret = secrets.open(context, ciphertext)?;
    secrets.seal(context, secret.expose_secret())
}
