//! What a package grants (R-MEM-4). An enrollment holds one offer or, for Silver and Gold, one a competency; each
//! brings its lines, and the enrollment gets one quantity a product.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base::ids::ProductId;
use crate::catalogue::{Name, Names};
use crate::i18n::Texts;

/// The package whose benefits an offer grants, and the level of an enrollment: a row of `packages`, as it was when it was read.
/// Equal by their codes.
#[derive(Clone, Copy)]
pub struct Package(&'static Level);

/// What a package's row says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
struct Level {
    code: String,
    name: String,
    names: Names,
    rank: i32,
    action_pack: bool,
}

/// All that were read. A programme has a few, and changes them rarely: each is kept once and as long as the process, so that
/// what names a package can be copied.
static READ: Mutex<BTreeMap<String, Vec<&'static Level>>> = Mutex::new(BTreeMap::new());

impl Package {
    fn keep(level: Level) -> Self {
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        let of_code = read.entry(level.code.clone()).or_default();
        if let Some(known) = of_code.iter().find(|it| ***it == level) {
            return Self(known);
        }
        let kept: &'static Level = Box::leak(Box::new(level));
        of_code.push(kept);
        Self(kept)
    }

    /// Its name in the database and in the catalogue's file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        &self.0.code
    }

    /// What it is called by readers of these texts.
    #[must_use]
    pub fn name(self, t: &Texts) -> String {
        self.0.names.get(t.locale().tag()).unwrap_or(&self.0.name).clone()
    }

    /// What it is called, in every language: for what outlives this moment, as mails do.
    #[must_use]
    pub fn named(self) -> Name {
        Name::new(self.0.name.clone(), self.0.names.clone())
    }

    /// Where it stands among those that grant the same: the least comes first.
    #[must_use]
    pub fn rank(self) -> i32 {
        self.0.rank
    }

    /// Whether it is an Action Pack: its credit isn't used beside a yearly one (R-CL-4).
    #[must_use]
    pub fn is_action_pack(self) -> bool {
        self.0.action_pack
    }
}

impl PartialEq for Package {
    fn eq(&self, other: &Self) -> bool {
        self.0.code == other.0.code
    }
}

impl Eq for Package {}

/// By their ranks.
impl Ord for Package {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.0.rank, &self.0.code).cmp(&(other.0.rank, &other.0.code))
    }
}

impl PartialOrd for Package {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Package {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.code.hash(state);
    }
}

impl fmt::Debug for Package {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.code)
    }
}

impl fmt::Display for Package {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.code)
    }
}

/// By its code.
impl Serialize for Package {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.code)
    }
}

/// From its row.
impl<'de> Deserialize<'de> for Package {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Level::deserialize(deserializer).map(Self::keep)
    }
}

#[cfg(test)]
pub mod examples {
    //! Packages for tests.

    use super::{Level, Package};
    use crate::catalogue::Names;

    fn package(code: &str, name: &str, rank: i32) -> Package {
        let (code, name, action_pack) = (code.to_owned(), name.to_owned(), code.ends_with("action_pack"));
        Package::keep(Level { name, code, names: Names::new(), rank, action_pack })
    }

    pub fn gold() -> Package {
        package("gold_core", "Gold Core", 0)
    }

    pub fn silver() -> Package {
        package("silver_core", "Silver Core", 10)
    }

    pub fn action_pack() -> Package {
        package("action_pack", "Microsoft Action Pack", 20)
    }

    pub fn learning_action_pack() -> Package {
        package("learning_action_pack", "Learning Action Pack", 30)
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
    use crate::i18n::Locale;

    const PRODUCT: ProductId = ProductId(Uuid::from_u128(1));
    const OTHER: ProductId = ProductId(Uuid::from_u128(2));

    fn line(core: i32, added: i32, cap: Option<i32>) -> PackageLine {
        PackageLine { product: PRODUCT, core, added, cap, unlimited: false }
    }

    fn granted(lines: &[PackageLine]) -> Option<Option<i32>> {
        granted_quantities(lines.iter().copied()).get(&PRODUCT).copied()
    }

    #[test]
    fn a_package_is_kept_once_and_told_apart_by_its_code() {
        let row = |name: &str| serde_json::json!({"code": "own", "name": name, "names": {"fr": "Le nôtre"}, "rank": 7, "action_pack": false});
        let read = |name: &str| serde_json::from_value::<Package>(row(name)).unwrap();
        let (one, same, renamed) = (read("Ours"), read("Ours"), read("Ours, renamed"));
        assert!(std::ptr::eq(one.0, same.0));
        assert_eq!(one, renamed);
        assert_eq!(
            (one.name(Locale::En.texts()), renamed.name(Locale::En.texts())),
            ("Ours".into(), "Ours, renamed".into())
        );
        assert_eq!(one.name(Locale::Fr.texts()), "Le nôtre");
        assert_eq!(serde_json::to_value(one).unwrap(), "own");
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
