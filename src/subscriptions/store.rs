//! SQL of subscriptions and the redemptions that made them.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::base::ids::{BenefitId, MemberId, PartnerId, ProductId, ProductKeyId};
use crate::membership::Subscription;
use crate::membership::store::{LockedRow, note_acts};

/// A key that was issued to a benefit, as far as redeeming it goes.
#[derive(Debug)]
pub struct IssuedKey {
    /// First, second … key of the benefit, from 1.
    pub ordinal: i32,
    /// When it was issued.
    pub issued_at: OffsetDateTime,
    /// When it was revoked, if another one is in its place (R-CON-3).
    pub revoked_at: Option<OffsetDateTime>,
    /// The day of its redemption, if it is redeemed.
    pub redeemed_on: Option<Date>,
    /// How: `new`, `add` or `extend`.
    pub mode: Option<String>,
    /// The day of the last redemption of any key of the product.
    pub last_redeemed_on: Option<Date>,
}

/// A key of a benefit.
///
/// # Errors
/// Those of the database.
pub async fn find_key(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    key: ProductKeyId,
) -> sqlx::Result<Option<IssuedKey>> {
    sqlx::query_as!(
        IssuedKey,
        r#"select k.ordinal, k.issued_at, gone.replaced_at as "revoked_at?", r.redeemed_on as "redeemed_on?", r.mode as "mode?",
                  (select max(o.redeemed_on) from redemptions o
                   where o.partner_id = $1 and o.product_id = b.product_id) as last_redeemed_on
           from issued_keys k
           join benefits b on b.partner_id = $1 and b.id = k.benefit_id
           left join redemptions r on r.partner_id = $1 and r.key_id = k.id
           left join key_replacements gone on gone.partner_id = $1 and gone.key_id = k.id
           where k.partner_id = $1 and k.benefit_id = $2 and k.id = $3"#,
        partner.0,
        benefit.0,
        key.0
    )
    .fetch_optional(conn)
    .await
}

/// A redemption, with what it makes of the subscription.
#[derive(Clone, Copy, Debug)]
pub struct Redemption {
    pub key: ProductKeyId,
    pub product: ProductId,
    /// The day.
    pub redeemed_on: Date,
    /// `new`, `add` or `extend`.
    pub mode: &'static str,
    pub after: Subscription,
}

/// Records a redemption and what it makes of the subscription. All benefits of the product must be locked, and the key not
/// redeemed.
///
/// # Errors
/// Those of the database; a key that is redeemed already is one.
pub async fn record_redemption(
    conn: &mut PgConnection,
    partner: PartnerId,
    redemption: &Redemption,
    locked: &[LockedRow],
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into subscriptions (partner_id, product_id, seats, ends_on) values ($1, $2, $3, $4)
         on conflict (partner_id, product_id) do update set seats = excluded.seats, ends_on = excluded.ends_on",
        partner.0,
        redemption.product.0,
        redemption.after.seats,
        redemption.after.ends_on
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into redemptions
             (partner_id, key_id, product_id, redeemed_on, mode, seats, ends_on, recorded_at, recorded_by,
              benefit_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9,
                 (select benefit_id from issued_keys where partner_id = $1 and id = $2))",
        partner.0,
        redemption.key.0,
        redemption.product.0,
        redemption.redeemed_on,
        redemption.mode,
        redemption.after.seats,
        redemption.after.ends_on,
        now,
        by.0
    )
    .execute(&mut *conn)
    .await?;
    note_acts(conn, locked, now).await
}
