//! `secrets rotate` beside a portal that serves.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use partner_portal::activations::{WhichId, ids_context};
use partner_portal::base::ids::{ActivationId, BenefitId, PartnerId, ProductId, ProductKeyId};
use partner_portal::base::secrets::Secrets;
use partner_portal::keys::{issued_context, pool_context};
use secrecy::ExposeSecret as _;
use uuid::Uuid;

use super::process::{Installation, until};
use crate::app::ALPINE;

/// The rotation waits 15 seconds, by design, for what is on its way.
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
    let rotation = installation.run(&["secrets", "rotate"]);
    let second = async {
        until("the first rotation has begun", async || {
            fs::read_to_string(installation.key_file()).unwrap().lines().count() == 2
        })
        .await;
        let before = shown.load(Ordering::Relaxed);
        until("keys are shown meanwhile", async || shown.load(Ordering::Relaxed) > before).await;
        installation.run(&["secrets", "rotate"]).await
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
