//! Files of keys on their way into a pool.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::pick;
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::KeyImportId;
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum KeyImportAct {
    /// An operator began to send a file of keys.
    #[serde(rename = "key_import.begun")]
    Begun(KeyImportDetails),
    /// An operator has seen what is in it, and wants it in the pool.
    #[serde(rename = "key_import.confirmed")]
    Confirmed(KeyImportDetails),
    #[serde(rename = "key_import.discarded")]
    Discarded(KeyImportDetails),
    /// Its keys are in the pool.
    #[serde(rename = "key_import.done")]
    Done(KeyImportDetails),
}

/// A file of keys on its way into a pool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyImportDetails {
    pub key_import_id: Option<KeyImportId>,
    pub product: Option<String>,
    /// How many keys come into the pool.
    pub keys: Option<i32>,
}

impl KeyImportAct {
    fn details(&self) -> &KeyImportDetails {
        match self {
            Self::Begun(it) | Self::Confirmed(it) | Self::Discarded(it) | Self::Done(it) => it,
        }
    }
}

impl Recorded for KeyImportAct {
    fn act(self) -> Act {
        Act::KeyImport(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        self.details().key_import_id.map(|id| (Subject::KeyImport, id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let (t, it) = (locale.texts(), self.details());
        let of = it.product.as_ref().map_or_else(|| t.log_of_some_product(), |it| t.log_of_product(it));
        let keys = it.keys.unwrap_or_default();
        match self {
            Self::Begun(_) => pick(tried, t.log_key_import_begun(&of), t.log_key_import_begun_try(&of)),
            Self::Confirmed(_) => {
                pick(tried, t.log_key_import_confirmed(keys, &of), t.log_key_import_confirmed_try(&of))
            }
            Self::Discarded(_) => {
                pick(tried, t.log_key_import_discarded(&of), t.log_key_import_discarded_try(&of))
            }
            Self::Done(_) => pick(tried, t.log_key_import_done(keys, &of), t.log_key_import_done_try(&of)),
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for KeyImportAct {
    fn examples() -> Vec<Self> {
        use super::examples::{id, some};
        let details = |keys| KeyImportDetails {
            key_import_id: Some(KeyImportId(id(8))),
            product: some("Windows Server"),
            keys,
        };
        vec![
            Self::Begun(details(None)),
            Self::Begun(KeyImportDetails::default()),
            Self::Confirmed(details(Some(18))),
            Self::Discarded(details(None)),
            Self::Done(details(Some(1))),
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known([&self.details().product])
    }
}
