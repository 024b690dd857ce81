//! What a package grants (R-MEM-4). An enrollment holds one offer or, for Silver and Gold, one a competency; each
//! brings its lines, and the enrollment gets one quantity a product.

use std::collections::BTreeMap;

use crate::base::ids::ProductId;
use crate::base::names::named;

named! {
    /// The package whose benefits an offer grants, and the level of an enrollment.
    pub enum Package {
        /// Microsoft Action Pack.
        ActionPack = "action_pack",
        /// Learning Action Pack, held instead of the Action Pack.
        LearningActionPack = "learning_action_pack",
        /// What every Silver competency adds to.
        SilverCore = "silver_core",
        /// What every Gold competency adds to.
        GoldCore = "gold_core",
        /// ISV Co-sell ready: go-to-market only.
        IsvCosellReady = "isv_cosell_ready",
    }
}

/// One line of a package version: a product, and how much of it the package grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackageLine {
    /// What is granted.
    pub product: ProductId,
    /// Granted once, however many competencies are held.
    pub core: i32,
    /// Granted for each competency.
    pub added: i32,
    /// The most that all competencies together can grant.
    pub cap: Option<i32>,
    /// Granted without limit: a quantity of its own, not a large number.
    pub unlimited: bool,
}

/// A quantity as lines add up to it.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    core: i32,
    added: i32,
    cap: Option<i32>,
    unlimited: bool,
}

impl Sum {
    fn with(self, line: &PackageLine) -> Self {
        Self {
            core: self.core.max(line.core),
            added: self.added.saturating_add(line.added),
            // Lines of one product say the same cap; where a new version changes it, the lower one holds.
            cap: self.cap.into_iter().chain(line.cap).min(),
            unlimited: self.unlimited || line.unlimited,
        }
    }

    fn quantity(self) -> Option<i32> {
        let wanted = self.core.saturating_add(self.added);
        (!self.unlimited).then(|| self.cap.map_or(wanted, |cap| wanted.min(cap)))
    }
}

/// The quantity of each product that one enrollment grants, from the lines of all the offers it holds (R-MEM-4):
/// the largest `core` once, plus every `added`, up to the cap. `None` is unlimited, and one such line is enough.
/// A product whose lines come to nothing is not granted.
#[must_use]
pub fn granted_quantities(lines: impl IntoIterator<Item = PackageLine>) -> BTreeMap<ProductId, Option<i32>> {
    let mut sums: BTreeMap<ProductId, Sum> = BTreeMap::new();
    for line in lines {
        let sum = sums.entry(line.product).or_default();
        *sum = sum.with(&line);
    }
    sums.into_iter()
        .map(|(product, sum)| (product, sum.quantity()))
        .filter(|(_, quantity)| quantity.is_none_or(|count| count > 0))
        .collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const PRODUCT: ProductId = ProductId(Uuid::from_u128(1));
    const OTHER: ProductId = ProductId(Uuid::from_u128(2));

    fn line(core: i32, added: i32, cap: Option<i32>) -> PackageLine {
        PackageLine { product: PRODUCT, core, added, cap, unlimited: false }
    }

    fn granted(lines: &[PackageLine]) -> Option<Option<i32>> {
        granted_quantities(lines.iter().copied()).get(&PRODUCT).copied()
    }

    #[test]
    fn every_package_is_read_back_from_its_name() {
        for package in Package::ALL {
            assert_eq!(package.as_str().parse(), Ok(package));
        }
        assert!("platinum".parse::<Package>().is_err());
    }

    #[test]
    fn core_counts_once_and_each_competency_adds_its_own() {
        assert_eq!(granted(&[line(5, 0, Some(25))]), Some(Some(5)), "Silver, no more");
        assert_eq!(granted(&[line(5, 0, Some(25)); 3]), Some(Some(5)), "three competencies that add nothing");
        assert_eq!(granted(&[line(5, 1, Some(25))]), Some(Some(6)), "Silver with DevOps only");
        assert_eq!(granted(&[line(5, 5, Some(25)), line(5, 1, Some(25))]), Some(Some(11)));
        assert_eq!(granted(&[line(5, 0, None), line(7, 0, None)]), Some(Some(7)), "the largest core");
    }

    #[test]
    fn the_cap_is_reached_and_not_passed() {
        let gold = |added| line(10, added, Some(50));
        assert_eq!(granted(&[gold(25), gold(5)]), Some(Some(40)), "AppDev and DevOps");
        assert_eq!(granted(&[gold(25), gold(14)]), Some(Some(49)));
        assert_eq!(granted(&[gold(25), gold(15)]), Some(Some(50)));
        assert_eq!(granted(&[gold(25), gold(16)]), Some(Some(50)));
        assert_eq!(granted(&[gold(25), gold(25), gold(5)]), Some(Some(50)), "AppDev, Cloud Platform, DevOps");
        let silver = |added| line(5, added, Some(25));
        assert_eq!(granted(&[silver(5); 4]), Some(Some(25)), "all four, just the cap");
        assert_eq!(granted(&[silver(5), silver(5), silver(5), silver(5), silver(1)]), Some(Some(25)));
    }

    #[test]
    fn the_lower_of_two_caps_holds_and_one_is_enough() {
        assert_eq!(granted(&[line(10, 25, Some(50)), line(10, 25, Some(40))]), Some(Some(40)));
        assert_eq!(granted(&[line(10, 25, None), line(10, 25, Some(50))]), Some(Some(50)));
    }

    #[test]
    fn unlimited_wins_over_any_number_and_any_cap() {
        let unlimited = PackageLine { unlimited: true, ..line(10, 0, Some(10)) };
        assert_eq!(granted(&[unlimited]), Some(None));
        assert_eq!(granted(&[line(10, 0, None), unlimited]), Some(None));
        assert_eq!(granted(&[unlimited, line(10, 0, None)]), Some(None));
    }

    #[test]
    fn products_are_counted_apart_and_nothing_is_no_benefit() {
        let other = PackageLine { product: OTHER, ..line(3, 0, None) };
        let quantities = granted_quantities([line(5, 1, None), other, line(5, 1, None)]);
        assert_eq!(quantities, BTreeMap::from([(PRODUCT, Some(7)), (OTHER, Some(3))]));
        assert_eq!(granted(&[line(0, 0, None)]), None);
        assert_eq!(granted(&[]), None);
    }

    #[test]
    fn sums_never_overflow() {
        assert_eq!(granted(&[line(i32::MAX, i32::MAX, Some(50)), line(1, 1, None)]), Some(Some(50)));
    }
}
