//! The programme's own pages of help.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{UNKNOWN, number, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum HelpPageAct {
    /// A page has another version: newly written, changed, or an older one again.
    #[serde(rename = "help_page.saved")]
    Saved(HelpPageDetails),
    /// The programme's own page, or its words in place of a compiled one, are gone.
    #[serde(rename = "help_page.removed")]
    Removed(HelpPageDetails),
}

/// A page, and its version; an attempt may know neither.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpPageDetails {
    /// Its name in addresses.
    pub page: Option<String>,
    pub version: Option<i32>,
    /// The older version that was brought back.
    pub back_to: Option<i32>,
}

impl HelpPageAct {
    fn details(&self) -> &HelpPageDetails {
        match self {
            Self::Saved(it) | Self::Removed(it) => it,
        }
    }
}

impl Recorded for HelpPageAct {
    fn act(self) -> Act {
        Act::HelpPage(self)
    }

    /// It has a name and no id.
    fn subject(&self) -> Option<(Subject, Uuid)> {
        None
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        let it = self.details();
        let page = it.page.as_deref().unwrap_or(UNKNOWN);
        match self {
            Self::Saved(HelpPageDetails { back_to: Some(back_to), .. }) if !tried => {
                t.log_help_page_back(back_to.to_string(), page, number(it.version))
            }
            Self::Saved(_) => {
                pick(tried, t.log_help_page_saved(page, number(it.version)), t.log_help_page_saved_try(page))
            }
            Self::Removed(_) => pick(tried, t.log_help_page_removed(page), t.log_help_page_removed_try(page)),
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for HelpPageAct {
    fn examples() -> Vec<Self> {
        use super::examples::some;
        let it = HelpPageDetails { page: some("give-roles"), version: Some(3), back_to: None };
        vec![
            Self::Saved(it.clone()),
            Self::Saved(HelpPageDetails { back_to: Some(1), ..it.clone() }),
            Self::Saved(HelpPageDetails::default()),
            Self::Removed(it),
            Self::Removed(HelpPageDetails::default()),
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known([&self.details().page])
    }
}
