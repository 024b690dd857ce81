//! What a company can buy, and why something is off (R-MEM-1 to 4).

use time::Date;

use super::{OrderNumber, Purpose};
use crate::base::ids::{EnrollmentId, OfferId, OrderId};
use crate::granting::{InTheWay, Membership, Offer, in_the_way};
use crate::membership::{EnrollmentState, Package};
use crate::partners::PartnerClosed;

/// An offer of which an order waits for its payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    pub offer: OfferId,
    pub package: Package,
    pub order: (OrderId, OrderNumber),
}

/// What there is to buy, and what of it the company has ordered.
#[derive(Clone, Debug, Default)]
pub struct Market {
    /// By name, also those that are not sold any more.
    pub offers: Vec<Offer>,
    pub open: Vec<Open>,
    /// The programme's.
    pub currency: String,
}

impl Market {
    /// The offers of a level that are sold, by name.
    pub fn of_level(&self, package: &str) -> impl Iterator<Item = &Offer> {
        let is_sold = |it: &&Offer| it.on_sale && it.version.is_some();
        self.offers.iter().filter(move |it| it.package.as_str() == package).filter(is_sold)
    }
}

/// What buying an offer would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Purchase {
    pub purpose: Purpose,
    /// The membership that it would be added to or would renew.
    pub of: Option<EnrollmentId>,
}

/// Why an offer can't be bought (R-MEM-1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Off {
    Company(PartnerClosed),
    /// It is not sold any more.
    NotSold,
    /// What it grants was never published (R-CON-2).
    Unpublished,
    /// An order of it waits for its payment: one at a time (R-MEM-2).
    OrderOpen(OrderId, OrderNumber),
    /// The company has it; it can be renewed from this day on.
    Held(Date),
    /// It can be renewed, to this day; operators do that.
    InWindow(Date),
    /// The company has something that stands in the way.
    InTheWay(InTheWay),
}

/// What buying this offer would be on `today`.
///
/// # Errors
/// Why it can't be bought.
pub fn purchase(offer: &Offer, held: &[Membership], open: &[Open], today: Date) -> Result<Purchase, Off> {
    if !offer.on_sale {
        return Err(Off::NotSold);
    }
    if offer.version.is_none() {
        return Err(Off::Unpublished);
    }
    if let Some(Open { order: (id, number), .. }) = open.iter().find(|it| it.offer == offer.id) {
        return Err(Off::OrderOpen(*id, *number));
    }
    let same_level = held.iter().find(|it| {
        it.enrollment.package == offer.package
            && !matches!(it.enrollment.state(today), EnrollmentState::Lapsed | EnrollmentState::Cancelled)
    });
    let Some(same) = same_level else {
        // Paid both, they would make two memberships of one level, or two Action Packs (R-MEM-3, R-MEM-4).
        let beside = |it: &&Open| {
            it.package == offer.package || (it.package.is_action_pack() && offer.package.is_action_pack())
        };
        if let Some(Open { order: (id, number), .. }) = open.iter().find(beside) {
            return Err(Off::OrderOpen(*id, *number));
        }
        let nothing = in_the_way(offer, held, today);
        return nothing
            .map_or(Ok(Purchase { purpose: Purpose::Membership, of: None }), |it| Err(Off::InTheWay(it)));
    };
    let of = Some(same.id);
    if same.enrollment.state(today) == EnrollmentState::InRenewalWindow {
        return Err(Off::InWindow(same.enrollment.renewal_closes_on()));
    }
    let has_it = same.offers.iter().any(|(id, _)| *id == offer.id);
    if has_it || offer.competency.is_none() {
        return Err(Off::Held(same.enrollment.renewal_opens_on()));
    }
    let apart = same.offers.iter().find(|(id, _)| offer.apart.contains(id));
    match apart {
        Some((_, name)) => Err(Off::InTheWay(InTheWay::Apart(name.clone()))),
        None => Ok(Purchase { purpose: Purpose::Competency, of }),
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;
    use uuid::Uuid;

    use super::*;
    use crate::base::ids::PackageVersionId;
    use crate::membership::packages::examples;
    use crate::membership::{Enrollment, RefundPolicy};

    const TODAY: Date = date!(2026 - 11 - 20);

    fn offer(package: Package, number: u128, competency: Option<&str>) -> Offer {
        Offer {
            id: OfferId(Uuid::from_u128(number)),
            code: "offer".to_owned(),
            name: "Offer".to_owned(),
            package,
            price: 100,
            competency: competency.map(str::to_owned),
            on_sale: true,
            version: Some(PackageVersionId(Uuid::from_u128(1))),
            apart: Vec::new(),
        }
    }

    /// A membership with one offer, whose anniversary is on this day.
    fn held(offer: &Offer, anniversary_on: Date) -> Membership {
        let starts_on = date!(2025 - 12 - 14);
        let enrollment = Enrollment {
            package: offer.package,
            purchased_on: starts_on,
            starts_on,
            anniversary_on,
            cancelled: false,
            refund_policy: RefundPolicy::Software,
            refund_days: 30,
            renewal_days: 30,
            refund_ended: false,
        };
        let id = EnrollmentId(Uuid::from_u128(9));
        Membership { id, enrollment, offers: vec![(offer.id, offer.name.clone())], versions: Vec::new() }
    }

    #[test]
    fn a_competency_more_is_bought_during_the_year_and_none_twice() {
        let (one, other) =
            (offer(examples::gold(), 1, Some("DevOps")), offer(examples::gold(), 2, Some("Security")));
        let has = [held(&one, TODAY)];
        let bought = purchase(&other, &has, &[], TODAY);
        let more = Purchase { purpose: Purpose::Competency, of: Some(has[0].id) };
        assert_eq!(bought, Ok(more), "to the last day of the year");
        assert_eq!(purchase(&one, &has, &[], TODAY), Err(Off::Held(date!(2026 - 11 - 21))));
        let after = date!(2026 - 11 - 21);
        let window = Err(Off::InWindow(date!(2026 - 12 - 20)));
        assert_eq!(purchase(&other, &has, &[], after), window);
        assert_eq!(purchase(&one, &has, &[], date!(2026 - 12 - 20)), window);
        let anew = Ok(Purchase { purpose: Purpose::Membership, of: None });
        assert_eq!(
            purchase(&one, &has, &[], date!(2026 - 12 - 21)),
            anew,
            "after the window only a new one helps"
        );
    }

    #[test]
    fn what_is_not_sold_ordered_already_or_held_is_off() {
        let pack = offer(examples::action_pack(), 1, None);
        assert_eq!(purchase(&Offer { on_sale: false, ..pack.clone() }, &[], &[], TODAY), Err(Off::NotSold));
        assert_eq!(
            purchase(&Offer { version: None, ..pack.clone() }, &[], &[], TODAY),
            Err(Off::Unpublished)
        );
        let order = (OrderId(Uuid::from_u128(5)), OrderNumber::new(17).unwrap());
        let open = [Open { offer: pack.id, package: pack.package, order }];
        assert_eq!(purchase(&pack, &[], &open, TODAY), Err(Off::OrderOpen(order.0, order.1)));
        // Nor what would become a second one of its level, or a second Action Pack.
        let (learning, silver) =
            (offer(examples::learning_action_pack(), 2, None), offer(examples::silver(), 3, Some("DevOps")));
        assert_eq!(purchase(&learning, &[], &open, TODAY), Err(Off::OrderOpen(order.0, order.1)));
        let of_silver = [Open { offer: OfferId(Uuid::from_u128(4)), package: silver.package, order }];
        assert_eq!(purchase(&silver, &[], &of_silver, TODAY), Err(Off::OrderOpen(order.0, order.1)));
        assert!(purchase(&silver, &[], &open, TODAY).is_ok());
        // R-MEM-3: one Action Pack at a time, of either kind.
        let has = [held(&pack, date!(2026 - 12 - 14))];
        assert_eq!(purchase(&pack, &has, &[], TODAY), Err(Off::Held(date!(2026 - 12 - 15))));
        let until = InTheWay::ActionPack(examples::action_pack(), date!(2027 - 01 - 13));
        assert_eq!(purchase(&learning, &has, &[], TODAY), Err(Off::InTheWay(until)));
        assert!(purchase(&silver, &has, &[], TODAY).is_ok(), "a company with one may hold a competency too");
    }
}
