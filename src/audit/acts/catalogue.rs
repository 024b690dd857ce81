//! Changes of the catalogue, and what an offer's next version would grant.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{UNKNOWN, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum CatalogueAct {
    /// The catalogue was changed: by how many lines, and which, as its file names them.
    #[serde(rename = "catalogue.changed")]
    Changed {
        changes: Option<usize>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        what: Vec<String>,
    },
    /// What an offer's next version would grant was saved.
    #[serde(rename = "package_draft.saved")]
    DraftSaved { offer: Option<String> },
    #[serde(rename = "package_draft.discarded")]
    DraftDiscarded { offer: Option<String> },
}

impl Recorded for CatalogueAct {
    fn act(self) -> Act {
        Act::Catalogue(self)
    }

    /// The whole catalogue.
    fn subject(&self) -> Option<(Subject, Uuid)> {
        None
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        match self {
            Self::Changed { changes, .. } => {
                let done = t.log_catalogue_changed(changes.unwrap_or_default());
                pick(tried, done, t.log_catalogue_changed_try())
            }
            Self::DraftSaved { offer } => {
                let offer = offer.as_deref().unwrap_or(UNKNOWN);
                pick(tried, t.log_draft_saved(offer), t.log_draft_saved_try(offer))
            }
            Self::DraftDiscarded { offer } => {
                let offer = offer.as_deref().unwrap_or(UNKNOWN);
                pick(tried, t.log_draft_discarded(offer), t.log_draft_discarded_try(offer))
            }
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for CatalogueAct {
    fn examples() -> Vec<Self> {
        use super::examples::some;
        vec![
            Self::Changed {
                changes: Some(2),
                what: vec!["~ offers.gold-security.price: 1.00 -> 2.00".to_owned()],
            },
            Self::DraftSaved { offer: some("gold-security") },
            Self::DraftDiscarded { offer: some("gold-security") },
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known(match self {
            Self::Changed { .. } => [&None],
            Self::DraftSaved { offer } | Self::DraftDiscarded { offer } => [offer],
        })
    }
}
