//! What operators give a company by hand, each with a reason that it reads (R-CON-4): a membership without an order, more time for
//! one, more of a benefit.

pub mod acts;
pub mod console;
pub mod mails;
pub mod paths;
pub mod store;

use time::Date;

use crate::base::ids::{EnrollmentId, OfferId, PackageVersionId};
use crate::catalogue::{Kind, Name};
use crate::dates::{anniversary_of, latest_anniversary};
use crate::membership::{Benefit, Enrollment, EnrollmentState, KeysClosed, Package};

/// So much more of a benefit is granted at once, at most.
pub const MOST_AT_ONCE: i32 = 10_000;
/// So much of a benefit there is, at most.
pub const MOST_IN_ALL: i32 = 1_000_000;

/// What a company can be given: an offer, with its package.
#[derive(Clone, Debug)]
pub struct Offer {
    pub id: OfferId,
    pub code: String,
    pub name: Name,
    pub package: Package,
    /// Without tax, in the smallest unit of the programme's currency.
    pub price: i64,
    /// What it is bought for, of a level that is bought for competencies (R-MEM-4).
    pub competency: Option<String>,
    /// Whether it is still sold.
    pub on_sale: bool,
    /// The newest version of what it grants; none while none was published (R-CON-2).
    pub version: Option<PackageVersionId>,
    /// Offers that can't be held beside it.
    pub apart: Vec<OfferId>,
}

/// A membership that a company has, whatever its days say; none that was cancelled.
#[derive(Clone, Debug)]
pub struct Membership {
    pub id: EnrollmentId,
    pub enrollment: Enrollment,
    /// The offers that it holds, by id and name.
    pub offers: Vec<(OfferId, Name)>,
    /// The versions of them that were bought.
    pub versions: Vec<PackageVersionId>,
}

impl Membership {
    /// What it is called: its offers, or else its level.
    #[must_use]
    pub fn names(&self) -> Vec<Name> {
        if self.offers.is_empty() {
            return vec![self.enrollment.package.named()];
        }
        self.offers.iter().map(|(_, name)| name.clone()).collect()
    }
}

/// Why a membership can't begin on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongStart {
    /// The day is still to come.
    InFuture,
    /// Its anniversary, this day, is past already.
    Over(Date),
}

/// Whether a membership that is given on `today` may begin on this day: on any whose year is not over.
///
/// # Errors
/// Why not.
pub fn check_start(starts_on: Date, today: Date) -> Result<(), WrongStart> {
    if starts_on > today {
        return Err(WrongStart::InFuture);
    }
    let ends_on = anniversary_of(starts_on);
    if ends_on < today { Err(WrongStart::Over(ends_on)) } else { Ok(()) }
}

/// What a company has that stands in the way of an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InTheWay {
    /// A membership of the same level, which lasts to this day, its renewal window with it (R-MEM-4).
    SameLevel(Package, Date),
    /// An Action Pack: one at a time (R-MEM-3).
    ActionPack(Package, Date),
    /// An offer of this name, which isn't held beside it.
    Apart(Name),
}

/// What of this stands in the way of an offer on `today`.
#[must_use]
pub fn in_the_way(offer: &Offer, held: &[Membership], today: Date) -> Option<InTheWay> {
    let current = || held.iter().filter(|it| lasts(&it.enrollment, today));
    let (is_pack, level) = (offer.package.is_action_pack(), offer.package);
    current().find_map(|it| {
        let (package, until) = (it.enrollment.package, it.enrollment.renewal_closes_on());
        if package == level {
            Some(InTheWay::SameLevel(package, until))
        } else if is_pack && package.is_action_pack() {
            Some(InTheWay::ActionPack(package, until))
        } else {
            let apart = it.offers.iter().find(|(id, _)| offer.apart.contains(id));
            apart.map(|(_, name)| InTheWay::Apart(name.clone()))
        }
    })
}

/// Whether a membership is current, or will be.
fn lasts(enrollment: &Enrollment, today: Date) -> bool {
    match enrollment.state(today) {
        EnrollmentState::NotStarted | EnrollmentState::Active | EnrollmentState::InRenewalWindow => true,
        EnrollmentState::Lapsed | EnrollmentState::Cancelled => false,
    }
}

/// Whether a membership can be given more time on `today`: one that has lapsed is not revived.
///
/// # Errors
/// The state in which it is.
pub fn extendable(enrollment: &Enrollment, today: Date) -> Result<(), EnrollmentState> {
    if lasts(enrollment, today) { Ok(()) } else { Err(enrollment.state(today)) }
}

/// Why a membership can't be extended to a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongAnniversary {
    /// It ends on that day, or later, as it is.
    NoLater(Date),
    /// The day is past.
    Past,
    /// It is after the last one possible.
    TooLate(Date),
}

/// Whether a membership can be extended to a day on `today`.
///
/// # Errors
/// Why not.
pub fn check_anniversary(enrollment: &Enrollment, to: Date, today: Date) -> Result<(), WrongAnniversary> {
    let latest = latest_anniversary(enrollment.starts_on);
    if to <= enrollment.anniversary_on {
        Err(WrongAnniversary::NoLater(enrollment.anniversary_on))
    } else if to < today {
        Err(WrongAnniversary::Past)
    } else if to > latest {
        Err(WrongAnniversary::TooLate(latest))
    } else {
        Ok(())
    }
}

/// Why there can't be more of a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMore {
    /// There is no limit to it.
    Unlimited,
    /// It is one credit, for one person (R-CL-1).
    Credit,
    /// It is an offer, which is activated once (R-GTM-4).
    OneOffer,
    /// A key of it was redeemed: the subscription that it built has its seats (R-CL-3).
    Redeemed,
    /// It, or its membership, is cancelled or over.
    Closed(KeysClosed),
}

/// Whether there can be more of a benefit on `today`.
///
/// # Errors
/// Why not.
pub fn check_more(benefit: &Benefit, today: Date) -> Result<(), NoMore> {
    match benefit.enrollment.state(today) {
        EnrollmentState::Cancelled => return Err(NoMore::Closed(KeysClosed::Cancelled)),
        EnrollmentState::Lapsed => return Err(NoMore::Closed(KeysClosed::Lapsed)),
        EnrollmentState::NotStarted | EnrollmentState::Active | EnrollmentState::InRenewalWindow => {}
    }
    if benefit.quantity.is_none() {
        Err(NoMore::Unlimited)
    } else if benefit.credit.is_some() {
        Err(NoMore::Credit)
    } else if benefit.kind == Kind::GoToMarket {
        Err(NoMore::OneOffer)
    } else if benefit.keys_redeemed > 0 {
        Err(NoMore::Redeemed)
    } else {
        Ok(())
    }
}

/// The quantity as it is with so much more; `None`: nobody grants as much.
#[must_use]
pub fn with_more(quantity: i32, more: i32) -> Option<i32> {
    let enough = (1..=MOST_AT_ONCE).contains(&more);
    quantity.checked_add(more).filter(|sum| enough && *sum <= MOST_IN_ALL)
}

#[cfg(test)]
mod tests;
