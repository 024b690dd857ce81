//! The catalogue: what the programme grants, by kind and unit.

pub mod store;

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The five kinds of benefit, in the order of the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Software: keys and downloads.
    Software,
    /// Cloud services: keys to redeem, or a credit to assign.
    Cloud,
    /// Visual Studio subscriptions: seats to assign.
    VisualStudio,
    /// Technical benefits: incidents and hours of support.
    Technical,
    /// Go-to-market offers.
    GoToMarket,
}

impl Kind {
    /// Every kind, in the order of the menu.
    pub const ALL: [Self; 5] =
        [Self::Software, Self::Cloud, Self::VisualStudio, Self::Technical, Self::GoToMarket];

    /// The kind's name in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Software => "software",
            Self::Cloud => "cloud",
            Self::VisualStudio => "visual_studio",
            Self::Technical => "technical",
            Self::GoToMarket => "go_to_market",
        }
    }

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
    pub fn slug(self) -> &'static str {
        match self {
            Self::Software => "software",
            Self::Cloud => "cloud",
            Self::VisualStudio => "visual-studio",
            Self::Technical => "technical",
            Self::GoToMarket => "go-to-market",
        }
    }
}

impl FromStr for Kind {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name).ok_or(())
    }
}

/// An Azure credit: how often its amount comes (R-CL-5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credit {
    /// Each month.
    Monthly,
    /// Once, for the year: bulk.
    Bulk,
}

impl Credit {
    /// Reads the period that the database holds.
    #[must_use]
    pub fn of_period(period: Option<&str>) -> Option<Self> {
        match period? {
            "month" => Some(Self::Monthly),
            _ => Some(Self::Bulk),
        }
    }
}

/// Which service requests take from a technical benefit (R-TEC-4, R-TEC-5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Support {
    /// Incidents of software that the partner runs himself.
    OnPremises,
    /// Incidents of cloud services, also on behalf of a customer.
    Cloud,
    /// Hours of advice.
    Advisory,
    /// Presales and deployment services.
    Presales,
}

impl FromStr for Support {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Ok(match name {
            "on_premises" => Self::OnPremises,
            "cloud" => Self::Cloud,
            "advisory" => Self::Advisory,
            "presales" => Self::Presales,
            _ => return Err(()),
        })
    }
}

/// How activations of a product are fulfilled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fulfilment {
    /// After how many minutes the worker does it; none: an operator does.
    pub automatic_after_minutes: Option<i32>,
    /// Where access ID and contract ID of an automatic one come from, by name.
    pub support_ids: Option<String>,
    /// How many months a go-to-market offer lasts; none: to the anniversary.
    pub duration_months: Option<i32>,
}

/// What a quantity counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Licences of a product.
    Licenses,
    /// Processor cores.
    Cores,
    /// Servers.
    Servers,
    /// Seats.
    Seats,
    /// Support incidents.
    Incidents,
    /// Advisory hours.
    Hours,
    /// Credits.
    Credits,
    /// Offers.
    Offers,
}

impl FromStr for Unit {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Ok(match name {
            "licenses" => Self::Licenses,
            "cores" => Self::Cores,
            "servers" => Self::Servers,
            "seats" => Self::Seats,
            "incidents" => Self::Incidents,
            "hours" => Self::Hours,
            "credits" => Self::Credits,
            "offers" => Self::Offers,
            _ => return Err(()),
        })
    }
}
