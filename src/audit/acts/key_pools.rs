//! Pools of keys, as operators keep them.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{of, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::{KeyImportId, ProductId};
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum KeyPoolAct {
    /// An administrator has said with how few keys a pool is low.
    #[serde(rename = "key_pool.threshold_set")]
    ThresholdSet(KeyPoolDetails),
    /// Keys were taken out of their pool that nobody had got.
    #[serde(rename = "pool_keys.revoked")]
    KeysRevoked(KeyPoolDetails),
    #[serde(rename = "key_pool.retired")]
    Retired(KeyPoolDetails),
    /// It was retired, and is issued from again.
    #[serde(rename = "key_pool.taken_up")]
    TakenUp(KeyPoolDetails),
}

/// A pool of keys: that of a product.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyPoolDetails {
    pub product_id: Option<ProductId>,
    pub product: Option<String>,
    /// What changed: from this to that.
    pub from: Option<i32>,
    pub to: Option<i32>,
    /// Of which import keys were revoked, how many, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_import_id: Option<KeyImportId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Not the reason of a refusal, which is called `reason`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

impl KeyPoolAct {
    fn details(&self) -> &KeyPoolDetails {
        match self {
            Self::ThresholdSet(it) | Self::KeysRevoked(it) | Self::Retired(it) | Self::TakenUp(it) => it,
        }
    }
}

impl Recorded for KeyPoolAct {
    fn act(self) -> Act {
        Act::KeyPool(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        self.details().product_id.map(|id| (Subject::KeyPool, id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        let of = of(self.details().product.as_ref(), t);
        match self {
            Self::ThresholdSet(it) => {
                let to = locale.number(it.to.unwrap_or_default());
                pick(tried, t.log_threshold_set(&of, to), t.log_threshold_set_try(&of))
            }
            Self::KeysRevoked(it) => {
                let done = t.log_keys_revoked(it.count.unwrap_or_default(), &of);
                pick(tried, done, t.log_keys_revoked_try(&of))
            }
            Self::Retired(_) => pick(tried, t.log_pool_retired(&of), t.log_pool_retired_try(&of)),
            Self::TakenUp(_) => pick(tried, t.log_pool_taken_up(&of), t.log_pool_taken_up_try(&of)),
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for KeyPoolAct {
    fn examples() -> Vec<Self> {
        use super::examples::{id, some};
        let pool = KeyPoolDetails {
            product_id: Some(ProductId(id(9))),
            product: some("Windows Server"),
            ..KeyPoolDetails::default()
        };
        let revoked = KeyPoolDetails {
            key_import_id: Some(KeyImportId(id(8))),
            count: Some(20),
            why: some("Ordered by mistake"),
            ..pool.clone()
        };
        vec![
            Self::ThresholdSet(KeyPoolDetails { from: Some(10), to: Some(25), ..pool.clone() }),
            Self::KeysRevoked(revoked),
            Self::Retired(pool.clone()),
            Self::TakenUp(pool),
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known([&self.details().product])
    }
}
