//! `secrets rotate`: a new key at the head of the file, everything sealed anew with it, then the old key goes.

mod places;

use std::time::Duration;

use secrecy::ExposeSecret as _;
use sqlx::{Connection as _, PgConnection};

use self::places::{Anew, Place, RowId};
use crate::base::index_key;
use crate::base::secrets::{Secrets, SecretsError};
use crate::db::{gave_way, must_meet};

/// How long the transactions that were open when the new key came are waited for: longer than the time-outs of any
/// of the portal's statements. A backup may hold one open for longer.
pub const IN_FLIGHT: Duration = Duration::from_secs(300);
/// How often it is looked whether they have ended.
const LOOK: Duration = Duration::from_millis(200);
/// So often everything is looked through for what the old key sealed. After the first time there is none, unless
/// somebody goes on sealing with a copy of the old file.
const ROUNDS: usize = 3;

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
    Ok(seal::<places::Rests>(conn, secrets).await?
        + seal::<places::Imports>(conn, secrets).await?
        + seal::<places::Pools>(conn, secrets).await?
        + seal::<places::Issued>(conn, secrets).await?
        + seal::<places::AccessIds>(conn, secrets).await?
        + seal::<places::ContractIds>(conn, secrets).await?
        + seal::<places::Links>(conn, secrets).await?
        + seal_index_key(conn, secrets).await?)
}

/// Seals what rests in a place anew, so many rows in a transaction. Says how many there were.
async fn seal<P: Place>(conn: &mut PgConnection, secrets: &Secrets) -> Result<u64, RotationError> {
    let (mut after, mut sealed) = (RowId::default(), 0);
    loop {
        let mut tx = conn.begin().await?;
        let rows = P::lock(&mut tx, after).await?;
        let Some(last) = rows.last() else { return Ok(sealed) };
        after = last.id;
        let mut anew = Anew::default();
        for row in rows.iter().filter(|row| !secrets.is_current(&row.secret)) {
            anew.push(row.id, seal_anew(secrets, &row.context, &row.secret)?);
        }
        P::write(&mut tx, &anew).await?;
        sealed += anew.secrets.len() as u64;
        tx.commit().await?;
    }
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

fn seal_anew(secrets: &Secrets, context: &[u8], ciphertext: &[u8]) -> Result<Vec<u8>, SecretsError> {
    let secret = secrets.open(context, ciphertext)?;
    secrets.seal(context, secret.expose_secret())
}
