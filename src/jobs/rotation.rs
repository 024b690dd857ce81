//! `secrets rotate`: a new key at the head of the file, everything sealed anew with it, then the old key goes.

use std::time::Duration;

use secrecy::ExposeSecret as _;
use sqlx::{Connection as _, PgConnection};
use uuid::Uuid;

use crate::activations::{WhichId, ids_context};
use crate::base::ids::{ActivationId, BenefitId, KeyImportId, MailId, PartnerId, ProductId, ProductKeyId};
use crate::base::index_key;
use crate::base::secrets::{Secrets, SecretsError};
use crate::db::{gave_way, must_meet};
use crate::keys::{issued_context, pool_context, rest_context};
use crate::mail::link_context;

/// How long the transactions that were open when the new key came are waited for: longer than the time-outs of any
/// of the portal's statements. A backup may hold one open for longer.
pub const IN_FLIGHT: Duration = Duration::from_secs(300);
/// How often it is looked whether they have ended.
const LOOK: Duration = Duration::from_millis(200);
/// So often everything is looked through for what the old key sealed. After the first time there is none, unless
/// somebody goes on sealing with a copy of the old file.
const ROUNDS: usize = 3;

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
    /// What they sealed with the old key may still come.
    #[error(
        "{0} transactions have been open since before the new key (a backup?), and what they write may need the old \
         one; the key file holds both: run it again when they have ended"
    )]
    StillOpen(usize),
    /// Somebody seals with it, also after everything was sealed anew.
    #[error(
        "something is sealed with the old key again and again (a portal on another machine?); the key file holds \
         both: stop that portal, and run it again"
    )]
    OldKeyInUse,
}

/// Rotates; running portals go on meanwhile. From the moment when the new key is in the file everybody seals with
/// it. What was sealed before and is still on its way is in a transaction that was open then: when all of those have
/// ended, which is waited for at most `in_flight`, and nothing is found that the old key sealed, that one goes. Says
/// how many secrets were sealed anew.
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
    let noted = sqlx::query!("update programme set secret_fingerprint = $1", secrets.fingerprint())
        .execute(&mut *conn)
        .await?;
    must_meet(&noted, 1)?;
    let open = list_open_transactions(conn).await?;
    let mut sealed = seal_all(conn, secrets).await?;
    wait_for(conn, &open, in_flight).await?;
    for _ in 0..ROUNDS {
        let found = seal_all(conn, secrets).await?;
        if found == 0 {
            secrets.drop_old_keys()?;
            return Ok(sealed);
        }
        sealed += found;
    }
    Err(RotationError::OldKeyInUse)
}

/// The transactions that others have open in this database. Each holds a lock on its own name, which every role may
/// see.
async fn list_open_transactions(conn: &mut PgConnection) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        r#"select l.virtualtransaction as "name!" from pg_locks l
           join pg_stat_activity a on a.pid = l.pid and a.datname = current_database()
           where l.locktype = 'virtualxid' and l.mode = 'ExclusiveLock' and l.granted
             and l.pid <> pg_backend_pid()"#
    )
    .fetch_all(conn)
    .await
}

/// Waits until none of these transactions is open any more.
async fn wait_for(
    conn: &mut PgConnection,
    open: &[String],
    in_flight: Duration,
) -> Result<(), RotationError> {
    let ends = tokio::time::Instant::now() + in_flight;
    loop {
        let now_open = list_open_transactions(conn).await?;
        let left = open.iter().filter(|name| now_open.contains(name)).count();
        if left == 0 {
            return Ok(());
        }
        if tokio::time::Instant::now() >= ends {
            return Err(RotationError::StillOpen(left));
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Where it gave way to an act, it is done once more: what was sealed until then stays so.
async fn seal_all(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    match seal_each(conn, secrets).await {
        Err(RotationError::Database(error)) if gave_way(&error) => seal_each(conn, secrets).await,
        sealed => sealed,
    }
}

async fn seal_each(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    // In the order in which keys wander: what leaves one place meanwhile is met in the next.
    Ok(seal_rests(conn, secrets).await?
        + seal_imports(conn, secrets).await?
        + seal_pools(conn, secrets).await?
        + seal_issued(conn, secrets).await?
        + seal_support_ids(conn, secrets).await?
        + seal_links(conn, secrets).await?
        + seal_index_key(conn, secrets).await?)
}

async fn seal_index_key(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    let mut tx = conn.begin().await?;
    let sealed =
        sqlx::query_scalar!("select index_key from programme for no key update").fetch_one(&mut *tx).await?;
    let Some(sealed) = sealed.filter(|sealed| !secrets.is_current(sealed)) else { return Ok(0) };
    let anew = seal_anew(secrets, index_key::CONTEXT, &sealed)?;
    let set = sqlx::query!("update programme set index_key = $1", anew).execute(&mut *tx).await?;
    must_meet(&set, 1)?;
    tx.commit().await?;
    Ok(1)
}

/// Beginnings of lines, of files that come in pieces: one a file.
async fn seal_rests(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    let mut tx = conn.begin().await?;
    let rows = sqlx::query!(
        r#"select id as "id: KeyImportId", rest as "rest!" from key_imports
           where rest is not null and not emptied order by id for no key update"#
    )
    .fetch_all(&mut *tx)
    .await?;
    let mut sealed = 0;
    for row in rows.iter().filter(|row| !secrets.is_current(&row.rest)) {
        let anew = seal_anew(secrets, &rest_context(row.id), &row.rest)?;
        let changed =
            sqlx::query!("update key_imports set rest = $2 where id = $1", row.id as KeyImportId, anew)
                .execute(&mut *tx)
                .await?;
        must_meet(&changed, 1)?;
        sealed += 1;
    }
    tx.commit().await?;
    Ok(sealed)
}

/// Keys on their way into a pool, sealed as there.
async fn seal_imports(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    let (mut after, mut sealed) = ((Uuid::nil(), Uuid::nil()), 0);
    loop {
        let mut tx = conn.begin().await?;
        let rows = sqlx::query!(
            r#"select k.import_id, k.id, i.product_id as "product: ProductId", k.ciphertext
               from key_import_keys k join key_imports i on i.id = k.import_id
               where (k.import_id, k.id) > ($1, $2) order by k.import_id, k.id limit $3 for no key update of k"#,
            after.0,
            after.1,
            BATCH
        )
        .fetch_all(&mut *tx)
        .await?;
        let Some(last) = rows.last() else { return Ok(sealed) };
        after = (last.import_id, last.id);
        let (mut imports, mut ids, mut anew) = (Vec::new(), Vec::new(), Vec::new());
        for row in rows.iter().filter(|row| !secrets.is_current(&row.ciphertext)) {
            imports.push(row.import_id);
            ids.push(row.id);
            anew.push(seal_anew(secrets, &pool_context(row.product, ProductKeyId(row.id)), &row.ciphertext)?);
        }
        let changed = sqlx::query!(
            "update key_import_keys k set ciphertext = it.ciphertext
             from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as it (import_id, id, ciphertext)
             where k.import_id = it.import_id and k.id = it.id",
            &imports,
            &ids,
            &anew
        )
        .execute(&mut *tx)
        .await?;
        must_meet(&changed, ids.len())?;
        sealed += changed.rows_affected();
        tx.commit().await?;
    }
}

/// The one-time links of mails that are still to be delivered: few.
async fn seal_links(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    let mut tx = conn.begin().await?;
    let rows = sqlx::query!(
        r#"select id as "id: MailId", sealed_link as "sealed!" from outbox
           where state = 'queued' and sealed_link is not null order by id for no key update"#
    )
    .fetch_all(&mut *tx)
    .await?;
    let mut sealed = 0;
    for row in rows.iter().filter(|row| !secrets.is_current(&row.sealed)) {
        let anew = seal_anew(secrets, &link_context(row.id), &row.sealed)?;
        let set = sqlx::query!("update outbox set sealed_link = $2 where id = $1", row.id.0, anew)
            .execute(&mut *tx)
            .await?;
        must_meet(&set, 1)?;
        sealed += 1;
    }
    tx.commit().await?;
    Ok(sealed)
}

async fn seal_pools(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    let (mut after, mut sealed) = (Uuid::nil(), 0);
    loop {
        let mut tx = conn.begin().await?;
        let rows = sqlx::query!(
            r#"select id, product_id as "product: ProductId", ciphertext as "ciphertext!" from pool_keys
               where id > $1 and drawn_at is null order by id limit $2 for no key update"#,
            after,
            BATCH
        )
        .fetch_all(&mut *tx)
        .await?;
        let Some(last) = rows.last() else { return Ok(sealed) };
        after = last.id;
        let (mut ids, mut anew) = (Vec::new(), Vec::new());
        for row in rows.iter().filter(|row| !secrets.is_current(&row.ciphertext)) {
            let context = pool_context(row.product, ProductKeyId(row.id));
            ids.push(row.id);
            anew.push(seal_anew(secrets, &context, &row.ciphertext)?);
        }
        let changed = sqlx::query!(
            "update pool_keys k set ciphertext = it.ciphertext
             from unnest($1::uuid[], $2::bytea[]) as it (id, ciphertext) where k.id = it.id",
            &ids,
            &anew
        )
        .execute(&mut *tx)
        .await?;
        must_meet(&changed, ids.len())?;
        sealed += changed.rows_affected();
        tx.commit().await?;
    }
}

async fn seal_issued(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    let (mut after, mut sealed) = ((Uuid::nil(), Uuid::nil()), 0);
    loop {
        let mut tx = conn.begin().await?;
        let rows = sqlx::query!(
            r#"select partner_id, id, benefit_id, ciphertext from issued_keys
               where (partner_id, id) > ($1, $2) order by partner_id, id limit $3 for no key update"#,
            after.0,
            after.1,
            BATCH
        )
        .fetch_all(&mut *tx)
        .await?;
        let Some(last) = rows.last() else { return Ok(sealed) };
        after = (last.partner_id, last.id);
        let (mut partners, mut ids, mut anew) = (Vec::new(), Vec::new(), Vec::new());
        for row in rows.iter().filter(|row| !secrets.is_current(&row.ciphertext)) {
            let (partner, benefit) = (PartnerId(row.partner_id), BenefitId(row.benefit_id));
            let context = issued_context(partner, benefit, ProductKeyId(row.id));
            partners.push(row.partner_id);
            ids.push(row.id);
            anew.push(seal_anew(secrets, &context, &row.ciphertext)?);
        }
        let changed = sqlx::query!(
            "update issued_keys k set ciphertext = it.ciphertext
             from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as it (partner_id, id, ciphertext)
             where k.partner_id = it.partner_id and k.id = it.id",
            &partners,
            &ids,
            &anew
        )
        .execute(&mut *tx)
        .await?;
        must_meet(&changed, ids.len())?;
        sealed += changed.rows_affected();
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
               order by partner_id, id limit $3 for no key update"#,
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
        let (mut partners, mut ids) = (Vec::new(), Vec::new());
        let (mut access, mut contract) = (Vec::new(), Vec::new());
        for row in rows.iter().filter(|row| !is_current(&row.access_id, &row.contract_id)) {
            let context = |which| ids_context(PartnerId(row.partner_id), ActivationId(row.id), which);
            partners.push(row.partner_id);
            ids.push(row.id);
            access.push(seal_anew(secrets, &context(WhichId::Access), &row.access_id)?);
            contract.push(seal_anew(secrets, &context(WhichId::Contract), &row.contract_id)?);
        }
        sealed += 2 * write_support_ids(&mut tx, (&partners, &ids), (&access, &contract)).await?;
        tx.commit().await?;
    }
}

async fn write_support_ids(
    conn: &mut PgConnection,
    (partners, ids): (&[Uuid], &[Uuid]),
    (access, contract): (&[Vec<u8>], &[Vec<u8>]),
) -> sqlx::Result<u64> {
    let changed = sqlx::query!(
        "update activations a set access_id = it.access_id, contract_id = it.contract_id
         from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[]) as it (partner_id, id, access_id, contract_id)
         where a.partner_id = it.partner_id and a.id = it.id",
        partners,
        ids,
        access,
        contract
    )
    .execute(conn)
    .await?;
    must_meet(&changed, ids.len())?;
    Ok(changed.rows_affected())
}

fn seal_anew(secrets: &Secrets, context: &[u8], ciphertext: &[u8]) -> Result<Vec<u8>, SecretsError> {
    let secret = secrets.open(context, ciphertext)?;
    secrets.seal(context, secret.expose_secret())
}
