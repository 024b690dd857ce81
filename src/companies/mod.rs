//! The companies of the programme, as its operators keep them: adding them, correcting their data, suspending them, and
//! what operators note about them for each other; and their data as their own people see and change it (R-PPL-4).

pub mod acts;
pub mod add;
pub mod console;
pub mod data;
pub mod file;
pub mod mails;
pub mod many;
pub mod own;
pub mod paths;
pub mod portal;
pub mod store;
pub mod words;

use crate::base::names::named;
use crate::i18n::Texts;
/// Where the pages about companies are in the operators' menu.
pub use crate::scope::paths::COMPANIES_PLACE as PLACE;

named! {
    /// Which companies a list shows; a company may be in several.
    pub enum State {
        /// Suspended (R-TEN-4).
        Suspended = "suspended",
        /// Somebody was invited to it, and nobody is in yet (R-PPL-1).
        Invited = "invited",
        /// Still on the older site, and invited to move in (R-JOIN-2).
        Moving = "moving",
        /// Still on the older site, invited or not (R-TEN-2).
        Elsewhere = "older",
    }
}

impl State {
    /// Its name in words.
    #[must_use]
    pub fn name(self, t: &Texts) -> String {
        match self {
            Self::Suspended => t.company_suspended(),
            Self::Invited => t.company_invited(),
            Self::Moving => t.company_moving(),
            Self::Elsewhere => t.company_elsewhere(),
        }
    }

    /// The class of its mark.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Suspended => "st-bad",
            Self::Invited | Self::Moving => "st-wait",
            Self::Elsewhere => "st-off",
        }
    }
}
