//! `secrets rotate` beside a portal that serves.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use partner_portal::activations::{WhichId, ids_context};
use partner_portal::base::ids::{ActivationId, BenefitId, KeyImportId, PartnerId, ProductId, ProductKeyId};
use partner_portal::base::secrets::Secrets;
use partner_portal::db::fingerprints::ensure_index_key;
use partner_portal::jobs::rotation::{self, RotationError};
use partner_portal::keys::{fingerprint, issued_context, pool_context, rest_context};
use secrecy::ExposeSecret as _;
use sha2::{Digest as _, Sha256};
use sqlx::{Connection as _, PgConnection};
use uuid::Uuid;

use super::process::{Installation, until};
use crate::app::ALPINE;
use crate::database::keys::index_key;
use crate::database::{Filled, TestDatabase};

/// A database whose key file is a copy of its own.
struct Rotated {
    database: TestDatabase,
    secrets: Secrets,
    key_file: PathBuf,
}

impl Rotated {
    async fn new() -> Self {
        let database = TestDatabase::new(Filled::Demo).await;
        let folder = std::env::temp_dir().join(format!("portal-rotation-{}", database.name()));
        fs::create_dir_all(&folder).unwrap();
        let key_file = folder.join("secret.key");
        fs::copy(&database.key_file, &key_file).unwrap();
        let secrets = Secrets::load(&key_file).unwrap();
        Self { database, secrets, key_file }
    }

    async fn rotate(&self, in_flight: Duration) -> Result<u64, RotationError> {
        rotation::rotate(&mut self.database.owner().await, &self.secrets, in_flight).await
    }

    fn keys_in_file(&self) -> usize {
        fs::read_to_string(&self.key_file).unwrap().lines().count()
    }
}

impl Drop for Rotated {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.key_file.parent().unwrap());
    }
}

/// Takes a key into the pool, whatever is open beside.
async fn insert_late(conn: &mut PgConnection, id: Uuid, product: Uuid, sealed: &[u8]) {
    sqlx::query("insert into pool_keys values ($1, $2, $3, $4, now(), null)")
        .bind(id)
        .bind(product)
        .bind(sealed)
        .bind(&b"late"[..])
        .execute(conn)
        .await
        .unwrap();
}

/// What was sealed with the old key may be stored long after the new one came: by a transaction that was open then.
#[tokio::test]
async fn the_old_key_stays_until_every_transaction_that_may_have_sealed_with_it_has_ended() {
    let it = Rotated::new().await;
    let mut conn = it.database.superuser().await;
    let product: Uuid =
        sqlx::query_scalar("select product_id from key_pools limit 1").fetch_one(&mut conn).await.unwrap();
    let index = index_key(&mut conn, &it.secrets).await;
    let mut slow = conn.begin().await.unwrap();
    sqlx::query("select from key_pools").execute(&mut *slow).await.unwrap();
    let id = ProductKeyId::new();
    let context = pool_context(ProductId(product), id);
    let sealed = it.secrets.seal(&context, "DMXXX-LATE").unwrap();

    // Waited for in vain: both keys stay.
    assert!(matches!(it.rotate(Duration::ZERO).await, Err(RotationError::StillOpen(1))));
    assert_eq!(it.keys_in_file(), 2);
    assert!(it.secrets.open(&context, &sealed).is_ok());

    // It ends while it is waited for.
    let rotation = it.rotate(Duration::from_secs(300));
    let end = async {
        until("the second new key is there", async || it.keys_in_file() == 3).await;
        insert_late(&mut slow, id.0, product, &sealed).await;
        slow.commit().await.unwrap();
    };
    let (rotated, ()) = tokio::join!(rotation, end);
    assert!(rotated.unwrap() > 100);
    assert_eq!(it.keys_in_file(), 1);
    let find = "select ciphertext from pool_keys where id = $1";
    let late: Vec<u8> = sqlx::query_scalar(find).bind(id.0).fetch_one(&mut conn).await.unwrap();
    assert_eq!(it.secrets.open(&context, &late).unwrap().expose_secret(), "DMXXX-LATE");
    let anew = index_key(&mut conn, &it.secrets).await;
    assert_eq!(fingerprint(&anew, "DMXXX-1"), fingerprint(&index, "DMXXX-1"), "no fingerprint changes");
}

#[tokio::test]
async fn keys_on_their_way_into_a_pool_and_half_of_one_are_sealed_anew() {
    let it = Rotated::new().await;
    let mut conn = it.database.superuser().await;
    let product: Uuid =
        sqlx::query_scalar("select product_id from key_pools limit 1").fetch_one(&mut conn).await.unwrap();
    let (import, key) = (KeyImportId::new(), ProductKeyId::new());
    let (whole, half) = (pool_context(ProductId(product), key), rest_context(import));
    sqlx::query(
        "insert into key_imports (id, product_id, once, state, size_bytes, reading, rest, begun_at, begun_by, changed_at)
         select $1, $2, $1, 'receiving', 9, '{}', $3, now(), person_id, now() from operators limit 1",
    )
    .bind(import.0)
    .bind(product)
    .bind(it.secrets.seal(&half, "RE1NWFg=").unwrap())
    .execute(&mut conn)
    .await
    .unwrap();
    sqlx::query("insert into key_import_keys values ($1, $2, 1, $3, 'print')")
        .bind(import.0)
        .bind(key.0)
        .bind(it.secrets.seal(&whole, "DMXXX-STAGED").unwrap())
        .execute(&mut conn)
        .await
        .unwrap();
    it.rotate(Duration::from_secs(300)).await.unwrap();
    assert_eq!(it.keys_in_file(), 1);
    let read = "select k.ciphertext, i.rest from key_import_keys k join key_imports i on i.id = import_id";
    let (staged, rest): (Vec<u8>, Vec<u8>) = sqlx::query_as(read).fetch_one(&mut conn).await.unwrap();
    assert_eq!(it.secrets.open(&whole, &staged).unwrap().expose_secret(), "DMXXX-STAGED");
    assert_eq!(it.secrets.open(&half, &rest).unwrap().expose_secret(), "RE1NWFg=");
    assert!(it.secrets.is_current(&staged) && it.secrets.is_current(&rest));
}

/// As an older portal left them: bare digests, which whoever has a dump could try guesses against.
#[tokio::test]
async fn fingerprints_without_a_key_become_ones_with_it_once_whoever_migrates() {
    let it = Rotated::new().await;
    let mut conn = it.database.owner().await;
    sqlx::query("update programme set index_key = null").execute(&mut conn).await.unwrap();
    let sealed: Vec<(Uuid, Uuid, Vec<u8>)> =
        sqlx::query_as("select id, product_id, ciphertext from pool_keys where drawn_at is null")
            .fetch_all(&mut conn)
            .await
            .unwrap();
    let mut keys = Vec::new();
    for (id, product, sealed) in sealed {
        let context = pool_context(ProductId(product), ProductKeyId(id));
        let key = it.secrets.open(&context, &sealed).unwrap().expose_secret().to_owned();
        let letters: String = key.chars().filter(char::is_ascii_alphanumeric).collect();
        sqlx::query("update pool_keys set fingerprint = $2 where id = $1")
            .bind(id)
            .bind(&Sha256::digest(&letters)[..])
            .execute(&mut conn)
            .await
            .unwrap();
        keys.push((id, key));
    }
    assert!(keys.len() > 100);
    let mut other = it.database.owner().await;
    let (one, two) =
        tokio::join!(ensure_index_key(&mut conn, &it.secrets), ensure_index_key(&mut other, &it.secrets));
    one.and(two).unwrap();
    let index = index_key(&mut conn, &it.secrets).await;
    for (id, key) in keys {
        let find = "select fingerprint from pool_keys where id = $1";
        let stored: Vec<u8> = sqlx::query_scalar(find).bind(id).fetch_one(&mut conn).await.unwrap();
        assert_eq!(stored, fingerprint(&index, &key), "{key}");
    }
}

/// Keys are got and shown all the while.
#[tokio::test]
async fn keys_are_shown_before_during_and_after_a_rotation_and_the_old_key_is_gone() {
    let installation = Installation::new();
    let portal = installation.serve().await;
    let old = fs::read_to_string(installation.key_file()).unwrap();
    let admin = portal.sign_in("global.admin@alpine.example").await;
    let shown_before = super::get_keys(&installation, &admin).await;
    let row = row_with_keys(&installation).await;
    let key = shown_before.keys().remove(0);
    // The portal read the key file before; it shows and issues keys while that is rotated.
    let (done, shown) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let during = tokio::spawn({
        let (mut benefits, done) = (unissued(&installation).await.into_iter(), Arc::clone(&done));
        let (admin, shown) = (admin.clone(), Arc::clone(&shown));
        let (path, key) = (row.clone(), key.clone());
        async move {
            while !done.load(Ordering::Relaxed) {
                assert!(admin.page(&path).await.contains(&key));
                shown.fetch_add(1, Ordering::Relaxed);
                if let Some(benefit) = benefits.next() {
                    let keys = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
                    assert_eq!(admin.post(&keys, &[("confirm", "yes")]).await.status(), 303);
                }
                tokio::time::sleep(Duration::from_millis(500)).await;
            }
        }
    });
    until("the portal shows keys", async || shown.load(Ordering::Relaxed) > 0).await;
    // The rotation waits for it.
    let mut slow = installation.superuser().await;
    let mut slow = slow.begin().await.unwrap();
    sqlx::query("select from programme").execute(&mut *slow).await.unwrap();
    let rotation = installation.run(&["secrets", "rotate"]);
    let second = async {
        until("the first rotation has begun", async || {
            fs::read_to_string(installation.key_file()).unwrap().lines().count() == 2
        })
        .await;
        let before = shown.load(Ordering::Relaxed);
        until("keys are shown meanwhile", async || shown.load(Ordering::Relaxed) > before).await;
        let refused = installation.run(&["secrets", "rotate"]).await;
        slow.rollback().await.unwrap();
        refused
    };
    let (rotated, refused) = tokio::join!(rotation, second);
    assert!(rotated.done().contains("secrets are sealed anew"), "{rotated:?}");
    assert!(refused.refused(1).contains("is being rotated by another process"));
    done.store(true, Ordering::Relaxed);
    during.await.unwrap();
    assert!(admin.page(&row).await.contains(&key));

    let new = fs::read_to_string(installation.key_file()).unwrap();
    assert_eq!(new.lines().count(), 1);
    assert!(!new.contains(old.trim()));
    all_open(&installation).await;
    let mut conn = installation.superuser().await;
    let entries =
        "select count(*) from programme_audit where action = 'secrets.rotated' and outcome = 'done'";
    assert_eq!(sqlx::query_scalar::<_, i64>(entries).fetch_one(&mut conn).await.unwrap(), 1);
    drop(conn);
    assert_eq!(portal.end().await.0, Some(0));
    // The fingerprint in the database is that of the new key.
    installation.serve().await.end().await;
}

/// The address of the row whose keys were got last.
async fn row_with_keys(installation: &Installation) -> String {
    let mut conn = installation.superuser().await;
    let benefit: Uuid = sqlx::query_scalar(
        "select benefit_id from issued_keys join partner_directory d on d.id = partner_id
         where mpn_id = 4100001 order by issued_at desc limit 1",
    )
    .fetch_one(&mut conn)
    .await
    .unwrap();
    format!("/partners/4100001/benefits/software?open={benefit}")
}

/// Benefits of Alpine whose keys can still be got.
async fn unissued(installation: &Installation) -> Vec<Uuid> {
    let mut conn = installation.superuser().await;
    sqlx::query_scalar(
        "select b.id from benefits b
         join partner_directory d on d.id = b.partner_id
         join products p on p.id = b.product_id
         where d.mpn_id = 4100001 and p.kind = 'software' and p.keys_per_benefit > 0 and b.keys_issued = 0
             and p.code <> 'project-professional-2019' and b.activate_by >= current_date",
    )
    .fetch_all(&mut conn)
    .await
    .unwrap()
}

/// Opens every secret with what the key file holds now.
async fn all_open(installation: &Installation) {
    let secrets = Secrets::load(&installation.key_file()).unwrap();
    let mut conn = installation.superuser().await;
    let pool: Vec<(Uuid, Uuid, Vec<u8>)> =
        sqlx::query_as("select id, product_id, ciphertext from pool_keys where ciphertext is not null")
            .fetch_all(&mut conn)
            .await
            .unwrap();
    assert!(pool.len() > 100);
    for (id, product, sealed) in pool {
        let opened = secrets.open(&pool_context(ProductId(product), ProductKeyId(id)), &sealed).unwrap();
        assert!(opened.expose_secret().starts_with("DMXXX-"));
    }
    let issued: Vec<(Uuid, Uuid, Uuid, Vec<u8>)> =
        sqlx::query_as("select partner_id, benefit_id, id, ciphertext from issued_keys")
            .fetch_all(&mut conn)
            .await
            .unwrap();
    assert!(issued.len() > 6, "some were issued during the rotation");
    for (partner, benefit, id, sealed) in issued {
        let context = issued_context(PartnerId(partner), BenefitId(benefit), ProductKeyId(id));
        assert!(secrets.open(&context, &sealed).unwrap().expose_secret().starts_with("DMXXX-"));
    }
    type IdsRow = (Uuid, Uuid, Vec<u8>, Vec<u8>);
    let activations: Vec<IdsRow> = sqlx::query_as(
        "select partner_id, id, access_id, contract_id from activations where access_id is not null",
    )
    .fetch_all(&mut conn)
    .await
    .unwrap();
    assert!(activations.len() > 1, "the demo has active technical benefits");
    for (partner, id, access, contract) in activations {
        for (which, sealed, prefix) in
            [(WhichId::Access, access, "DMA-"), (WhichId::Contract, contract, "DMC-")]
        {
            let context = ids_context(PartnerId(partner), ActivationId(id), which);
            assert!(secrets.open(&context, &sealed).unwrap().expose_secret().starts_with(prefix));
        }
    }
}
