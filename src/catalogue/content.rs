//! The catalogue as a whole: what its file says, what operators change, and what the database holds of it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Credit, Kind, Names, Support, Unit};
use crate::base::names::named;
use crate::i18n::Locale;

/// All that a programme sells and grants, by code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    pub packages: BTreeMap<String, PackageEntry>,
    pub products: BTreeMap<String, ProductEntry>,
    pub offers: BTreeMap<String, OfferEntry>,
}

/// A package: a level of membership.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageEntry {
    pub name: String,
    /// In languages that have a name of their own for it.
    pub names: Names,
    /// Which comes first: the least.
    pub rank: i32,
    /// Whether its credit can't be used beside a yearly one (R-CL-4).
    pub action_pack: bool,
}

/// What is granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductEntry {
    pub name: String,
    /// In languages that have a name of their own for it.
    pub names: Names,
    pub kind: Kind,
    /// What its quantity counts.
    pub unit: Unit,
    /// How many product keys one benefit gets; 0: needs none.
    pub keys_per_benefit: i32,
    /// Whether it is given to a person, and may be used thirty days longer (R-DATE-5).
    pub needs_user: bool,
    /// How much of a credit it is, and how often.
    pub credit: Option<CreditEntry>,
    /// Which service requests take from it.
    pub support: Option<Support>,
    /// How many months it lasts from its activation; `None`: to the anniversary.
    pub duration_months: Option<i32>,
    /// After how many minutes the portal fulfils it; `None`: an operator does.
    pub automatic_after_minutes: Option<i32>,
    /// Where access ID and contract ID come from, if the portal makes them.
    pub support_ids: Option<SupportIds>,
    pub manage_url: Option<String>,
    pub support_url: Option<String>,
    /// Whether it is granted no longer.
    pub retired: bool,
    /// What is said of it, by language.
    pub texts: BTreeMap<String, Said>,
    /// By language and system.
    pub downloads: BTreeMap<(String, System), DownloadEntry>,
}

/// A credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CreditEntry {
    pub amount: i32,
    pub period: Credit,
}

/// What is said of a product in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    pub description: String,
    /// What to mind with it: Markdown.
    pub instructions: String,
    /// What is mailed when it is active.
    pub activation_instructions: String,
}

/// An installation package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DownloadEntry {
    pub url: String,
    pub size_bytes: i64,
}

named! {
    /// What a download runs on.
    pub enum System {
        Windows = "windows",
        WindowsServer = "windows_server",
        Macos = "macos",
        Linux = "linux",
    }
}

named! {
    /// Where the IDs of an automatic fulfilment come from.
    pub enum SupportIds {
        /// The portal makes them.
        Generated = "generated",
    }
}

/// What is sold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfferEntry {
    pub name: String,
    /// In languages that have a name of their own for it.
    pub names: Names,
    /// The package that it brings, or adds to.
    pub package: String,
    /// In the smallest unit of the programme's currency.
    pub price: i64,
    pub on_sale: bool,
    /// The competency, where it is one (R-MEM-4).
    pub competency: Option<String>,
    /// What can't be held beside it: said of one of two, it holds for both.
    pub not_beside: BTreeSet<String>,
    /// What its published version grants, by the products' codes.
    pub grants: BTreeMap<String, Grant>,
}

impl OfferEntry {
    /// What it is called in a language.
    #[must_use]
    pub fn name_in(&self, locale: Locale) -> &str {
        self.names.get(locale.tag()).unwrap_or(&self.name)
    }
}

/// How much of a product an offer grants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// Once, however many competencies are held.
    pub core: i32,
    /// For each competency.
    pub added: i32,
    /// The most that all competencies together can grant.
    pub cap: Option<i32>,
    pub unlimited: bool,
}

impl ProductEntry {
    /// A new one.
    #[must_use]
    pub fn new(kind: Kind, unit: Unit) -> Self {
        Self {
            name: String::new(),
            names: Names::new(),
            kind,
            unit,
            keys_per_benefit: 0,
            needs_user: false,
            credit: None,
            support: None,
            duration_months: None,
            automatic_after_minutes: None,
            support_ids: None,
            manage_url: None,
            support_url: None,
            retired: false,
            texts: BTreeMap::new(),
            downloads: BTreeMap::new(),
        }
    }
}

impl Catalogue {
    /// What is said of one of two offers is said of both.
    pub fn mirror_pairs(&mut self) {
        let pairs: Vec<(String, String)> = self
            .offers
            .iter()
            .flat_map(|(code, offer)| offer.not_beside.iter().map(|other| (other.clone(), code.clone())))
            .collect();
        for (code, other) in pairs {
            if let Some(offer) = self.offers.get_mut(&code) {
                offer.not_beside.insert(other);
            }
        }
    }
}
