//! What members hold, and which of it keeps them from getting something else (R-SEAT-2, R-CL-4).

use serde::Serialize;
use time::{Date, OffsetDateTime};

use crate::base::ids::{BenefitId, MemberId, ProductId};
use crate::catalogue::{Credit, Kind, Name};
use crate::i18n::Locale;
use crate::membership::{ActivationState, Benefit, Package};

/// What a member was given of a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// The seat of this number.
    Seat(i32),
    /// A technical benefit, whose user they are: how its activation stands (R-TEC-3).
    Support(ActivationState),
}

/// What a member has, as their own page and the company's list of people show it.
#[derive(Clone, Debug)]
pub struct Given {
    pub share: Share,
    pub benefit: BenefitId,
    /// On which page the benefit is.
    pub kind: Kind,
    pub product: ProductId,
    pub product_name: Name,
    pub credit: Option<Credit>,
    /// Where the product is used and managed, if the catalogue says so.
    pub manage_url: Option<String>,
    pub package: Package,
    /// Since when they hold the seat, or the activation stands as it does.
    pub since: OffsetDateTime,
    /// The last day on which it can be used.
    pub until: Date,
}

impl Given {
    /// Whether it can be used: what was only asked for can't.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        !matches!(self.share, Share::Support(state) if state.is_open())
    }

    /// Puts them in the order of the products' names, what ends first before the others.
    pub fn sort(given: &mut [Self], locale: Locale) {
        let name = |it: &Self| it.product_name.in_language(locale).to_owned();
        given.sort_by(|a, b| {
            locale.compare(&name(a), &name(b)).then(a.until.cmp(&b.until)).then(a.benefit.cmp(&b.benefit))
        });
    }

    /// Where whoever holds the seat uses and manages what it gives: where the product says; a credit otherwise in the
    /// cloud's own portal (R-CL-1, R-SEAT-6).
    #[must_use]
    pub fn managed_at<'a>(&'a self, cloud_portal_url: &'a str) -> Option<&'a str> {
        self.manage_url.as_deref().or_else(|| self.credit.map(|_| cloud_portal_url))
    }
}

/// What a member would get, or has already: as far as one can stand in the way of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    pub product: ProductId,
    /// The package that grants it.
    pub package: Package,
    pub credit: Option<Credit>,
}

impl Item {
    /// What a seat of this benefit is to a member who gets it.
    #[must_use]
    pub fn of(benefit: &Benefit) -> Self {
        Self { product: benefit.product, package: benefit.enrollment.package, credit: benefit.credit }
    }
}

/// Something that a member holds of another benefit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    pub member: MemberId,
    pub item: Item,
    pub product_name: Name,
}

/// Why something that a member has keeps them from getting another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum InTheWay {
    /// It is a seat of the same product (R-SEAT-2).
    SameProduct,
    /// Both are Azure credits, and one is all that a member may hold (R-CL-4).
    OtherCredit,
    /// One is bulk credit, the other comes from an Action Pack (R-CL-4).
    BulkWithActionPack,
}

/// Whether what a member `has` keeps them from getting what is `wanted` (R-SEAT-2, R-CL-4). Bulk credit mixes with an
/// Action Pack's seat in neither order.
#[must_use]
pub fn in_the_way(wanted: Item, has: Item) -> Option<InTheWay> {
    let bulk_beside =
        |bulk: Item, other: Item| bulk.credit == Some(Credit::Bulk) && other.package.is_action_pack();
    if wanted.credit.is_some() && has.credit.is_some() {
        Some(InTheWay::OtherCredit)
    } else if bulk_beside(wanted, has) || bulk_beside(has, wanted) {
        Some(InTheWay::BulkWithActionPack)
    } else if wanted.product == has.product {
        Some(InTheWay::SameProduct)
    } else {
        None
    }
}

/// The first thing that a member holds which keeps them from getting `wanted`, and why (R-SEAT-2, R-CL-4).
#[must_use]
pub fn find_in_the_way(wanted: Item, member: MemberId, holdings: &[Holding]) -> Option<(&Holding, InTheWay)> {
    let own = holdings.iter().filter(|it| it.member == member);
    own.filter_map(|it| in_the_way(wanted, it.item).map(|way| (it, way))).next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::membership::packages::examples;

    #[test]
    fn a_member_has_one_credit_and_bulk_goes_with_no_action_pack() {
        let (studio, credit, bulk) = (ProductId::new(), ProductId::new(), ProductId::new());
        let item = |product, package, credit| Item { product, package, credit };
        let monthly_gold = item(credit, examples::gold(), Some(Credit::Monthly));
        let monthly_pack = item(credit, examples::action_pack(), Some(Credit::Monthly));
        let bulk_gold = item(bulk, examples::gold(), Some(Credit::Bulk));
        let studio_gold = item(studio, examples::gold(), None);
        let studio_pack = item(ProductId::new(), examples::action_pack(), None);
        assert_eq!(in_the_way(monthly_gold, monthly_pack), Some(InTheWay::OtherCredit));
        assert_eq!(in_the_way(bulk_gold, monthly_gold), Some(InTheWay::OtherCredit));
        assert_eq!(in_the_way(bulk_gold, studio_pack), Some(InTheWay::BulkWithActionPack));
        assert_eq!(in_the_way(studio_pack, bulk_gold), Some(InTheWay::BulkWithActionPack));
        assert_eq!(in_the_way(bulk_gold, studio_gold), None);
        assert_eq!(in_the_way(monthly_gold, studio_pack), None);
        let other_package = Item { package: examples::silver(), ..studio_gold };
        assert_eq!(in_the_way(other_package, studio_gold), Some(InTheWay::SameProduct));
    }
}
