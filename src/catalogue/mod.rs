//! The catalogue: what the programme grants, by kind and unit.

pub mod acts;
pub mod content;
pub mod difference;
pub mod file;
mod guide;
pub mod markdown;
mod name;
pub mod store;
mod unit;

pub use guide::{Guide, GuideText, managed_words};
pub use name::{Name, Names};

use crate::base::names::named;
use crate::i18n::Texts;

named! {
    /// The five kinds of benefit, in the order of the menu.
    pub enum Kind {
        /// Software: keys and downloads.
        Software = "software",
        /// Cloud services: keys to redeem, or a credit to assign.
        Cloud = "cloud",
        /// Visual Studio subscriptions: seats to assign.
        VisualStudio = "visual_studio",
        /// Technical benefits: incidents and hours of support.
        Technical = "technical",
        /// Go-to-market offers.
        GoToMarket = "go_to_market",
    }
}

impl Kind {
    /// Whether the programme fulfils such a benefit later, at the partner's request (R-TEC-2, R-GTM-4).
    #[must_use]
    pub fn is_activated(self) -> bool {
        match self {
            Self::Technical | Self::GoToMarket => true,
            Self::Software | Self::Cloud | Self::VisualStudio => false,
        }
    }

    /// The kind's name in addresses.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Software => "software",
            Self::Cloud => "cloud",
            Self::VisualStudio => "visual-studio",
            Self::Technical => "technical",
            Self::GoToMarket => "go-to-market",
        }
    }

    /// The kind's name in the menu: short.
    #[must_use]
    pub fn menu_name(self, t: &Texts) -> String {
        match self {
            Self::Software => t.software(),
            Self::Cloud => t.cloud(),
            Self::VisualStudio => "Visual Studio".to_owned(),
            Self::Technical => t.menu_technical(),
            Self::GoToMarket => t.go_to_market(),
        }
    }

    /// The kind's name at the head of its page.
    #[must_use]
    pub fn page_name(self, t: &Texts) -> String {
        match self {
            Self::VisualStudio => t.visual_studio_subscriptions(),
            Self::Technical => t.technical_benefits(),
            _ => self.menu_name(t),
        }
    }
}

named! {
    /// An Azure credit: how often its amount comes (R-CL-5).
    pub enum Credit {
        /// Each month.
        Monthly = "month",
        /// Once, for the year: bulk.
        Bulk = "year",
    }
}

named! {
    /// Which service requests take from a technical benefit (R-TEC-4, R-TEC-5).
    pub enum Support {
        /// Incidents of software that the partner runs itself.
        OnPremises = "on_premises",
        /// Incidents of cloud services, also on behalf of a customer.
        Cloud = "cloud",
        /// Hours of advice.
        Advisory = "advisory",
        /// Presales and deployment services.
        Presales = "presales",
    }
}

/// How activations of a product are fulfilled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fulfilment {
    /// After how many minutes the worker does it; `None` means an operator does.
    pub automatic_after_minutes: Option<i32>,
    /// Where access ID and contract ID of an automatic one come from, by name.
    pub support_ids: Option<String>,
}

named! {
    /// What a quantity counts.
    pub enum Unit {
        /// Licences of a product.
        Licenses = "licenses",
        /// Processor cores.
        Cores = "cores",
        /// Servers.
        Servers = "servers",
        /// Seats.
        Seats = "seats",
        /// Support incidents.
        Incidents = "incidents",
        /// Advisory hours.
        Hours = "hours",
        /// Credits.
        Credits = "credits",
        /// Offers.
        Offers = "offers",
    }
}
