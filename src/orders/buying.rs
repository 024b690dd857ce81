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
    /// The membership that it would be added to, would renew, or would take the place of.
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
    /// It is in its renewal window, to this day, and what would be ordered is no renewal of it: a level without competencies is renewed
    /// by what the company has.
    InWindow(Date),
    /// The company has something that stands in the way.
    InTheWay(InTheWay),
}

impl Market {
    fn is_competency(&self, offer: OfferId) -> bool {
        self.offers.iter().any(|it| it.id == offer && it.competency.is_some())
    }

    /// The order of this offer that waits for its payment, or one of what can't be held beside it: paid both, they would make two
    /// memberships of one level, or two Action Packs (R-MEM-3, R-MEM-4).
    fn waiting(&self, offer: &Offer, beside: bool) -> Option<Off> {
        let stands = |it: &&Open| {
            let clashes = it.package == offer.package
                || (it.package.is_action_pack() && offer.package.is_action_pack());
            it.offer == offer.id || (beside && clashes)
        };
        self.open.iter().find(stands).map(|it| Off::OrderOpen(it.order.0, it.order.1))
    }
}

/// What buying this offer would be on `today`.
///
/// # Errors
/// Why it can't be bought.
pub fn purchase(offer: &Offer, held: &[Membership], market: &Market, today: Date) -> Result<Purchase, Off> {
    if !offer.on_sale {
        return Err(Off::NotSold);
    }
    if offer.version.is_none() {
        return Err(Off::Unpublished);
    }
    let current = |it: &&Membership| {
        !matches!(it.enrollment.state(today), EnrollmentState::Lapsed | EnrollmentState::Cancelled)
    };
    let same_level = held.iter().filter(current).find(|it| it.enrollment.package == offer.package);
    let in_window =
        same_level.is_some_and(|it| it.enrollment.state(today) == EnrollmentState::InRenewalWindow);
    // A competency that is ordered during the year stands beside others.
    if let Some(off) = market.waiting(offer, same_level.is_none() || in_window) {
        return Err(off);
    }
    let Some(same) = same_level else {
        return anew(offer, held, market, today);
    };
    let of = Some(same.id);
    let has_it = same.offers.iter().any(|(id, _)| *id == offer.id);
    if in_window {
        let closes = same.enrollment.renewal_closes_on();
        return match has_it || offer.competency.is_some() {
            true => Ok(Purchase { purpose: Purpose::Renewal, of }),
            false => Err(Off::InWindow(closes)),
        };
    }
    if has_it || offer.competency.is_none() {
        return Err(Off::Held(same.enrollment.renewal_opens_on()));
    }
    let apart = same.offers.iter().find(|(id, _)| offer.apart.contains(id));
    match apart {
        Some((_, name)) => Err(Off::InTheWay(InTheWay::Apart(name.clone()))),
        None => Ok(Purchase { purpose: Purpose::Competency, of }),
    }
}

/// A level that the company doesn't have: over a lower one, which ends then, or beside what there is (R-MEM-4).
fn anew(offer: &Offer, held: &[Membership], market: &Market, today: Date) -> Result<Purchase, Off> {
    let lower = held.iter().find(|it| is_below(it, offer, market, today));
    let others: Vec<Membership> =
        held.iter().filter(|it| lower.is_none_or(|lower| lower.id != it.id)).cloned().collect();
    if let Some(it) = in_the_way(offer, &others, today) {
        return Err(Off::InTheWay(it));
    }
    Ok(match lower {
        Some(lower) => Purchase { purpose: Purpose::Upgrade, of: Some(lower.id) },
        None => Purchase { purpose: Purpose::Membership, of: None },
    })
}

/// Whether a membership is of a lower level that is bought for competencies, as Silver is below Gold: the offer takes its place.
fn is_below(it: &Membership, offer: &Offer, market: &Market, today: Date) -> bool {
    let runs =
        matches!(it.enrollment.state(today), EnrollmentState::Active | EnrollmentState::InRenewalWindow);
    runs && offer.competency.is_some()
        && it.enrollment.package.rank() > offer.package.rank()
        && it.offers.iter().any(|(id, _)| market.is_competency(*id))
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
            name: "Offer".into(),
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

    fn market(offers: &[&Offer], open: &[Open]) -> Market {
        let offers = offers.iter().map(|it| (*it).clone()).collect();
        Market { offers, open: open.to_vec(), currency: "EUR".to_owned() }
    }

    #[test]
    fn a_competency_more_is_bought_during_the_year_and_none_twice() {
        let (one, other) =
            (offer(examples::gold(), 1, Some("DevOps")), offer(examples::gold(), 2, Some("Security")));
        let has = [held(&one, TODAY)];
        let none = market(&[&one, &other], &[]);
        let bought = purchase(&other, &has, &none, TODAY);
        let more = Purchase { purpose: Purpose::Competency, of: Some(has[0].id) };
        assert_eq!(bought, Ok(more), "to the last day of the year");
        assert_eq!(purchase(&one, &has, &none, TODAY), Err(Off::Held(date!(2026 - 11 - 21))));
        // In the window the level is renewed, with what the company has or with others of it (R-DATE-4).
        let renewed = Ok(Purchase { purpose: Purpose::Renewal, of: Some(has[0].id) });
        for day in [date!(2026 - 11 - 21), date!(2026 - 12 - 20)] {
            for it in [&one, &other] {
                assert_eq!(purchase(it, &has, &none, day), renewed, "{day}");
            }
        }
        let anew = Ok(Purchase { purpose: Purpose::Membership, of: None });
        assert_eq!(
            purchase(&one, &has, &none, date!(2026 - 12 - 21)),
            anew,
            "after the window only a new one helps"
        );
        // One renewal of a level at a time; during the year another competency may be ordered beside one.
        let order = (OrderId(Uuid::from_u128(5)), OrderNumber::new(17).unwrap());
        let waits = market(&[&one, &other], &[Open { offer: one.id, package: one.package, order }]);
        let off = Err(Off::OrderOpen(order.0, order.1));
        assert_eq!(purchase(&other, &has, &waits, date!(2026 - 11 - 21)), off);
        assert!(purchase(&other, &has, &waits, TODAY).is_ok());
    }

    #[test]
    fn gold_is_bought_over_silver_while_that_runs() {
        let (silver, gold) =
            (offer(examples::silver(), 1, Some("DevOps")), offer(examples::gold(), 2, Some("DevOps")));
        // They can't be held beside each other, which doesn't matter to what takes the place of the other.
        let gold = Offer { apart: vec![silver.id], ..gold };
        let pack = offer(examples::action_pack(), 3, None);
        let sold = market(&[&silver, &gold, &pack], &[]);
        let has = [held(&silver, TODAY)];
        let over = Ok(Purchase { purpose: Purpose::Upgrade, of: Some(has[0].id) });
        let anew = Ok(Purchase { purpose: Purpose::Membership, of: None });
        assert_eq!(purchase(&gold, &has, &sold, TODAY), over);
        assert_eq!(purchase(&gold, &has, &sold, date!(2026 - 12 - 20)), over, "also in its window");
        assert_eq!(purchase(&gold, &has, &sold, date!(2026 - 12 - 21)), anew, "Silver has lapsed");
        // Silver beside Gold is no step down in its place, and an Action Pack is no level below.
        assert_eq!(purchase(&silver, &[held(&gold, TODAY)], &sold, TODAY), anew);
        assert_eq!(purchase(&gold, &[held(&pack, TODAY)], &sold, TODAY), anew);
    }

    #[test]
    fn what_is_not_sold_ordered_already_or_held_is_off() {
        let pack = offer(examples::action_pack(), 1, None);
        let none = market(&[&pack], &[]);
        assert_eq!(purchase(&Offer { on_sale: false, ..pack.clone() }, &[], &none, TODAY), Err(Off::NotSold));
        assert_eq!(
            purchase(&Offer { version: None, ..pack.clone() }, &[], &none, TODAY),
            Err(Off::Unpublished)
        );
        let order = (OrderId(Uuid::from_u128(5)), OrderNumber::new(17).unwrap());
        let open = market(&[&pack], &[Open { offer: pack.id, package: pack.package, order }]);
        assert_eq!(purchase(&pack, &[], &open, TODAY), Err(Off::OrderOpen(order.0, order.1)));
        // Nor what would become a second one of its level, or a second Action Pack.
        let (learning, silver) =
            (offer(examples::learning_action_pack(), 2, None), offer(examples::silver(), 3, Some("DevOps")));
        assert_eq!(purchase(&learning, &[], &open, TODAY), Err(Off::OrderOpen(order.0, order.1)));
        let of_silver =
            market(&[], &[Open { offer: OfferId(Uuid::from_u128(4)), package: silver.package, order }]);
        assert_eq!(purchase(&silver, &[], &of_silver, TODAY), Err(Off::OrderOpen(order.0, order.1)));
        assert!(purchase(&silver, &[], &open, TODAY).is_ok());
        // R-MEM-3: one Action Pack at a time, of either kind.
        let has = [held(&pack, date!(2026 - 12 - 14))];
        assert_eq!(purchase(&pack, &has, &none, TODAY), Err(Off::Held(date!(2026 - 12 - 15))));
        let until = InTheWay::ActionPack(examples::action_pack(), date!(2027 - 01 - 13));
        assert_eq!(purchase(&learning, &has, &none, TODAY), Err(Off::InTheWay(until)));
        assert!(
            purchase(&silver, &has, &none, TODAY).is_ok(),
            "a company with one may hold a competency too"
        );
    }
}
