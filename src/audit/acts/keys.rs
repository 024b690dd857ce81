//! Keys that were issued to a benefit.

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use super::words::{number, of, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::{BenefitId, PartnerId, ProductKeyId};
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum KeyAct {
    /// A benefit's keys were drawn from the pool.
    #[serde(rename = "keys.issued")]
    Issued {
        benefit_id: BenefitId,
        product: Option<String>,
        /// How many.
        keys: Option<i32>,
    },
    /// A session may see a benefit's keys for some minutes.
    #[serde(rename = "keys.revealed")]
    Revealed {
        benefit_id: BenefitId,
        product: Option<String>,
        /// Whether they were issued by the same press.
        first: Option<bool>,
    },
    /// What a key did outside was written down.
    #[serde(rename = "keys.redeemed")]
    Redeemed(RedemptionDetails),
    /// An operator took an issued key out of use, and another one was issued in its place.
    #[serde(rename = "key.replaced")]
    Replaced(IssuedKeyDetails),
    /// An operator read how an issued key stands.
    #[serde(rename = "issued_key.read")]
    Read(IssuedKeyDetails),
    /// An operator looked among the keys of a company, or for one; an attempt knows no company.
    #[serde(rename = "issued_keys.looked_up")]
    LookedUp { partner_id: Option<PartnerId>, mpn_id: Option<i64> },
}

/// What the redemption of a key did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RedemptionDetails {
    pub benefit_id: BenefitId,
    pub product: Option<String>,
    pub key_id: Option<ProductKeyId>,
    /// The key's number in the benefit.
    pub key: Option<i32>,
    pub redeemed_on: Option<Date>,
    /// `new`, `add` or `extend`.
    pub mode: Option<String>,
    /// The seats of the subscription afterwards, and its end.
    pub seats: Option<i32>,
    pub ends_on: Option<Date>,
}

impl RedemptionDetails {
    /// Of this key of this benefit; nothing else is known.
    #[must_use]
    pub fn of(benefit_id: BenefitId, product: &str, key_id: ProductKeyId, key: i32) -> Self {
        Self {
            benefit_id,
            product: Some(product.to_owned()),
            key_id: Some(key_id),
            key: Some(key),
            redeemed_on: None,
            mode: None,
            seats: None,
            ends_on: None,
        }
    }
}

/// A key that was issued to a benefit; never a letter of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedKeyDetails {
    pub benefit_id: Option<BenefitId>,
    pub product: Option<String>,
    pub key_id: Option<ProductKeyId>,
    /// The key's number in the benefit.
    pub key: Option<i32>,
    /// The one in its place, and its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement_id: Option<ProductKeyId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<i32>,
    /// Why it was replaced; not the reason of a refusal, which is called `reason`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The company, for the programme's log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<PartnerId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mpn_id: Option<i64>,
}

impl Recorded for KeyAct {
    fn act(self) -> Act {
        Act::Key(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        match self {
            Self::Issued { benefit_id, .. }
            | Self::Revealed { benefit_id, .. }
            | Self::Redeemed(RedemptionDetails { benefit_id, .. }) => Some((Subject::Benefit, benefit_id.0)),
            Self::Replaced(it) | Self::Read(it) => it.benefit_id.map(|id| (Subject::Benefit, id.0)),
            Self::LookedUp { .. } => None,
        }
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        match self {
            Self::Issued { product, keys, .. } => {
                let of = of(product.as_ref(), t);
                let done = t.log_keys_issued(keys.unwrap_or_default(), &of);
                pick(tried, done, t.log_keys_issued_try(&of))
            }
            Self::Revealed { product, first, .. } => {
                let of = of(product.as_ref(), t);
                let done = t.log_keys_revealed(first.unwrap_or_default(), &of);
                pick(tried, done, t.log_keys_revealed_try(&of))
            }
            Self::Redeemed(it) => redeemed(it, locale, tried),
            Self::Replaced(it) => {
                let (key, of) = (it.key.unwrap_or_default(), of(it.product.as_ref(), t));
                let done = t.log_key_replaced(key, &of, it.replacement.unwrap_or_default());
                pick(tried, done, t.log_key_replaced_try(key, &of))
            }
            Self::Read(it) => {
                let (key, of) = (it.key.unwrap_or_default(), of(it.product.as_ref(), t));
                pick(tried, t.log_issued_key_read(key, &of), t.log_issued_key_read_try(key, &of))
            }
            Self::LookedUp { mpn_id, .. } => {
                let done = t.log_issued_keys_looked_up(number(*mpn_id));
                pick(tried, done, t.log_issued_keys_looked_up_try())
            }
        }
    }
}

fn redeemed(it: &RedemptionDetails, locale: Locale, tried: bool) -> String {
    let t = locale.texts();
    let (key, of) = (it.key.unwrap_or_default(), of(it.product.as_ref(), t));
    match (it.redeemed_on, it.seats, it.ends_on) {
        _ if tried => t.log_keys_redeemed_try(key, of),
        (Some(day), Some(seats), Some(end)) => {
            t.log_keys_redeemed(key, &of, locale.date(day), seats, locale.date(end))
        }
        _ => t.log_keys_redeemed_some(key, &of),
    }
}

#[cfg(test)]
impl super::examples::Examples for KeyAct {
    fn examples() -> Vec<Self> {
        use time::macros::date;

        use super::examples::{BENEFIT, MPN_ID, PARTNER, id, some};
        let (benefit_id, product) = (BENEFIT, some("Windows Server"));
        let redemption = RedemptionDetails::of(benefit_id, "Office 365 E3", ProductKeyId(id(6)), 2);
        let read = IssuedKeyDetails {
            benefit_id: Some(benefit_id),
            product: product.clone(),
            key_id: Some(ProductKeyId(id(6))),
            key: Some(1),
            partner_id: Some(PARTNER),
            mpn_id: Some(MPN_ID),
            ..IssuedKeyDetails::default()
        };
        let replaced = IssuedKeyDetails {
            replacement_id: Some(ProductKeyId(id(10))),
            replacement: Some(4),
            why: some("Blocked by mistake"),
            ..read.clone()
        };
        vec![
            Self::Issued { benefit_id, product: product.clone(), keys: Some(3) },
            Self::Revealed { benefit_id, product, first: Some(true) },
            Self::Redeemed(redemption.clone()),
            Self::Redeemed(RedemptionDetails {
                redeemed_on: Some(date!(2026 - 11 - 20)),
                mode: some("add"),
                seats: Some(10),
                ends_on: Some(date!(2027 - 11 - 20)),
                ..redemption
            }),
            Self::LookedUp { partner_id: Some(PARTNER), mpn_id: Some(MPN_ID) },
            Self::LookedUp { partner_id: None, mpn_id: None },
            Self::Read(read),
            Self::Replaced(replaced),
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known(match self {
            Self::Issued { product, .. } | Self::Revealed { product, .. } => [product],
            Self::Redeemed(it) => [&it.product],
            Self::Replaced(it) | Self::Read(it) => [&it.product],
            Self::LookedUp { .. } => [&None],
        })
    }
}
