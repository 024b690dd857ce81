//! Keys, their pools, and what their redemptions have built up, as no act leaves them.

use partner_portal::base::ids::{ProductId, ProductKeyId};
use partner_portal::base::index_key::IndexKey;
use partner_portal::base::secrets::Secrets;
use partner_portal::keys::{fingerprint, pool_context};
use sqlx::PgConnection;

use crate::app::TestApp;

/// What the database's fingerprints are made with.
pub async fn index_key(conn: &mut PgConnection, secrets: &Secrets) -> IndexKey {
    let sealed: Vec<u8> =
        sqlx::query_scalar("select index_key from programme").fetch_one(conn).await.unwrap();
    IndexKey::open(secrets, &sealed).unwrap()
}

/// Puts keys of a product into its pool.
pub async fn add_to_pool(conn: &mut PgConnection, secrets: &Secrets, product: ProductId, keys: &[String]) {
    let index = index_key(conn, secrets).await;
    let (mut ids, mut sealed, mut fingerprints) = (vec![], vec![], vec![]);
    for key in keys {
        let id = ProductKeyId::new();
        ids.push(id.0);
        sealed.push(secrets.seal(&pool_context(product, id), key).unwrap());
        fingerprints.push(fingerprint(&index, key));
    }
    sqlx::query(
        "insert into pool_keys (id, product_id, ciphertext, fingerprint, added_at)
         select k.id, $1, k.sealed, k.print, now()
         from unnest($2::uuid[], $3::bytea[], $4::bytea[]) as k (id, sealed, print)",
    )
    .bind(product.0)
    .bind(&ids)
    .bind(&sealed)
    .bind(&fingerprints)
    .execute(conn)
    .await
    .unwrap();
}

/// Adds a product of software to the catalogue, of which a benefit gets so many keys, with a pool that is empty.
pub async fn add_product(
    conn: &mut PgConnection,
    code: &str,
    name: &str,
    keys_per_benefit: i32,
) -> ProductId {
    let product = ProductId::new();
    sqlx::query(
        "insert into products (id, code, name, kind, unit, keys_per_benefit)
         values ($1, $2, $3, 'software', 'licenses', $4)",
    )
    .bind(product.0)
    .bind(code)
    .bind(name)
    .bind(keys_per_benefit)
    .execute(&mut *conn)
    .await
    .unwrap();
    sqlx::query("insert into key_pools values ($1)").bind(product.0).execute(conn).await.unwrap();
    product
}

/// Empties the pools of all products.
pub async fn empty_pools(app: &TestApp) {
    app.run("update pool_keys set ciphertext = null, drawn_at = now() where drawn_at is null").await;
}

/// Issues a second key with the same text to a benefit that has one, as of a product that gets two.
pub async fn issue_second(app: &TestApp, benefit: &str) {
    app.run(&format!(
        "insert into issued_keys select partner_id, gen_random_uuid(), benefit_id, 2, ciphertext, issued_at, issued_by
         from issued_keys where benefit_id = '{benefit}'"
    ))
    .await;
}

/// Lets the subscription of a benefit's product have so many seats until a day.
pub async fn set_subscription(app: &TestApp, benefit: &str, seats: i32, ends_on: &str) {
    app.run(&format!(
        "update subscriptions set seats = {seats}, ends_on = '{ends_on}'
         where product_id = (select product_id from benefits where id = '{benefit}')"
    ))
    .await;
}

/// Lets all redemptions have been on a day.
pub async fn redeem_on(app: &TestApp, day: &str) {
    app.run(&format!("update redemptions set redeemed_on = '{day}'")).await;
}

/// Forgets what was redeemed of a benefit's product, and what came of it.
pub async fn forget_redemptions(app: &TestApp, benefit: &str) {
    let of_product = format!(
        "(partner_id, product_id) = (select partner_id, product_id from benefits where id = '{benefit}')"
    );
    app.run(&format!(
        "delete from redemptions where {of_product}; delete from subscriptions where {of_product}"
    ))
    .await;
}

/// Forgets that keys of a benefit were replaced, and by which.
pub async fn forget_replacements(app: &TestApp, benefit: &str) {
    app.run(&format!(
        "delete from key_replacements where benefit_id = '{benefit}';
         delete from issued_keys where benefit_id = '{benefit}' and ordinal > 1"
    ))
    .await;
}
