//! SQL of subscriptions and the redemptions that made them.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::Subscription;
use crate::ids::{MemberId, PartnerId, ProductId, ProductKeyId};

/// A partner's subscription of a product, with the day of the last redemption.
///
/// # Errors
/// Those of the database.
pub async fn find_subscription(
    conn: &mut PgConnection,
    partner: PartnerId,
    product: ProductId,
) -> sqlx::Result<Option<(Subscription, Option<Date>)>> {
    let row = sqlx::query!(
        "select s.seats, s.ends_on,
                (select max(r.redeemed_on) from redemptions r
                 where r.partner_id = $1 and r.product_id = $2) as last_redeemed_on
         from subscriptions s where s.partner_id = $1 and s.product_id = $2",
        partner.0,
        product.0
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (Subscription { seats: row.seats, ends_on: row.ends_on }, row.last_redeemed_on)))
}

/// A redemption, as a page tells it.
#[derive(Clone, Debug)]
pub struct Redemption {
    /// The key.
    pub key: ProductKeyId,
    /// The day.
    pub redeemed_on: Date,
    /// `new`, `add` or `extend`.
    pub mode: String,
    /// The subscription's seats after it.
    pub seats: i32,
    /// The subscription's last day after it.
    pub ends_on: Date,
}

/// The redemptions of a product's keys, latest first.
///
/// # Errors
/// Those of the database.
pub async fn list_redemptions(
    conn: &mut PgConnection,
    partner: PartnerId,
    product: ProductId,
) -> sqlx::Result<Vec<Redemption>> {
    sqlx::query_as!(
        Redemption,
        r#"select key_id as "key: ProductKeyId", redeemed_on, mode, seats, ends_on from redemptions
           where partner_id = $1 and product_id = $2 order by redeemed_on desc, recorded_at desc"#,
        partner.0,
        product.0
    )
    .fetch_all(conn)
    .await
}

/// Locks what redemptions of a product are counted on: two of them are one after the other.
///
/// # Errors
/// Those of the database.
pub async fn lock_subscription(
    conn: &mut PgConnection,
    partner: PartnerId,
    product: ProductId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "select 1 as one from subscriptions where partner_id = $1 and product_id = $2 for update",
        partner.0,
        product.0
    )
    .fetch_optional(conn)
    .await?;
    Ok(())
}

/// Records a redemption and what it made of the subscription; false when the key was redeemed already.
///
/// # Errors
/// Those of the database.
pub async fn record_redemption(
    conn: &mut PgConnection,
    partner: PartnerId,
    product: ProductId,
    redemption: &Redemption,
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<bool> {
    sqlx::query!(
        "insert into subscriptions (partner_id, product_id, seats, ends_on) values ($1, $2, $3, $4)
         on conflict (partner_id, product_id) do update set seats = excluded.seats, ends_on = excluded.ends_on",
        partner.0,
        product.0,
        redemption.seats,
        redemption.ends_on
    )
    .execute(&mut *conn)
    .await?;
    let recorded = sqlx::query!(
        "insert into redemptions
             (partner_id, key_id, product_id, redeemed_on, mode, seats, ends_on, recorded_at, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (partner_id, key_id) do nothing",
        partner.0,
        redemption.key.0,
        product.0,
        redemption.redeemed_on,
        redemption.mode,
        redemption.seats,
        redemption.ends_on,
        now,
        by.0
    )
    .execute(conn)
    .await?;
    Ok(recorded.rows_affected() == 1)
}
