//! What can be bought, level by level, and why something is off (R-MEM-1).

use std::collections::BTreeSet;

use time::Date;

use crate::base::money::Money;
use crate::granting::{Membership, Offer};
use crate::i18n::Locale;
use crate::membership::Package;
use crate::orders::buying::{Market, Off, Purchase, purchase};
use crate::orders::{Purpose, paths, words};
use crate::partners::Partner;

/// A level with its offers, as it can be bought.
#[derive(Clone, Debug)]
pub struct Level {
    pub package: Package,
    pub name: String,
    /// What it costs, without tax; the least, where its offers differ.
    pub price: String,
    /// How many offers there are of it: more than one, then they are competencies.
    pub offers: usize,
    /// What buying it is called and where it leads; or why it is off.
    pub buy: Result<(String, String), String>,
    /// What to look at where it is off: the open order.
    pub order: Option<String>,
}

/// All levels of which something is sold, in their order.
#[must_use]
pub fn levels(
    partner: &Partner,
    market: &Market,
    held: &[Membership],
    today: Date,
    locale: Locale,
) -> Vec<Level> {
    let sold = market.offers.iter().filter(|it| it.on_sale && it.version.is_some());
    let packages: BTreeSet<Package> = sold.map(|it| it.package).collect();
    let level = |package| Level::new(partner, market, held, (package, today), locale);
    packages.into_iter().filter_map(level).collect()
}

impl Level {
    fn new(
        partner: &Partner,
        market: &Market,
        held: &[Membership],
        (package, today): (Package, Date),
        locale: Locale,
    ) -> Option<Self> {
        let t = locale.texts();
        let offers: Vec<&Offer> = market.of_level(package.as_str()).collect();
        let least = offers.iter().map(|it| it.price).min()?;
        let price = locale.money(&Money { amount: least, currency: market.currency.clone() });
        let differ = offers.iter().any(|it| it.price != least);
        let each: Vec<Result<Purchase, Off>> =
            offers.iter().map(|it| purchase(it, held, market, today)).collect();
        let (buy, order) = match (partner.open(), each.iter().find_map(|it| it.as_ref().ok())) {
            (Err(closed), _) => (Err(closed.text(t)), None),
            (Ok(()), Some(purchase)) => {
                let verb = match purchase.purpose {
                    Purpose::Membership => t.buy(),
                    Purpose::Competency => t.add_competency(),
                    Purpose::Renewal => t.renew(),
                    Purpose::Upgrade => t.upgrade(),
                };
                (Ok((verb, paths::new_order(partner.mpn_id, package.as_str()))), None)
            }
            (Ok(()), None) => {
                let why = each.iter().find_map(|it| it.as_ref().err())?;
                let order = match why {
                    Off::OrderOpen(id, _) => Some(paths::order(partner.mpn_id, *id)),
                    _ => None,
                };
                (Err(words::off(why, locale)), order)
            }
        };
        Some(Self {
            package,
            name: package.name(t),
            price: if differ { t.price_from(price) } else { price },
            offers: offers.len(),
            buy,
            order,
        })
    }
}
