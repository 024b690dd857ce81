use time::macros::date;
use uuid::Uuid;

use super::*;
use crate::base::ids::{BenefitId, ProductId};
use crate::catalogue::{Credit, Unit};
use crate::dates::earliest_start;
use crate::membership::RefundPolicy;
use crate::membership::packages::examples;

fn enrollment(package: Package) -> Enrollment {
    Enrollment {
        package,
        purchased_on: date!(2025 - 12 - 14),
        starts_on: date!(2025 - 12 - 14),
        anniversary_on: date!(2026 - 12 - 14),
        cancelled: false,
        refund_policy: RefundPolicy::Software,
        refund_days: 30,
        renewal_days: 30,
        refund_ended: false,
    }
}

fn offer_id(number: u128) -> OfferId {
    OfferId(Uuid::from_u128(number))
}

fn offer(package: Package) -> Offer {
    Offer {
        id: offer_id(1),
        code: "offer".to_owned(),
        name: "Offer".into(),
        package,
        price: 0,
        competency: None,
        on_sale: true,
        version: None,
        apart: vec![offer_id(7)],
    }
}

fn held(package: Package, offer: u128) -> Membership {
    let offers = vec![(offer_id(offer), format!("Offer {offer}").as_str().into())];
    let id = EnrollmentId(Uuid::from_u128(9));
    Membership { id, enrollment: enrollment(package), offers, versions: Vec::new() }
}

#[test]
fn a_membership_begins_on_any_day_whose_year_is_not_over() {
    let today = date!(2026 - 11 - 20);
    assert_eq!(check_start(today, today), Ok(()));
    assert_eq!(check_start(date!(2026 - 11 - 21), today), Err(WrongStart::InFuture));
    assert_eq!(check_start(date!(2025 - 11 - 20), today), Ok(()));
    assert_eq!(check_start(date!(2025 - 11 - 19), today), Err(WrongStart::Over(date!(2026 - 11 - 19))));
    // R-DATE-3: that of 29 February ends on 28 February.
    let leap = date!(2028 - 02 - 29);
    assert_eq!(check_start(leap, leap), Ok(()));
    assert_eq!(check_start(leap, date!(2029 - 02 - 28)), Ok(()));
    assert_eq!(check_start(leap, date!(2029 - 03 - 01)), Err(WrongStart::Over(date!(2029 - 02 - 28))));
    assert_eq!(check_start(Date::MIN, today), Err(WrongStart::Over(anniversary_of(Date::MIN))));
}

#[test]
fn the_first_day_offered_is_the_first_that_is_taken() {
    for today in [date!(2026 - 11 - 20), date!(2028 - 02 - 29), date!(2029 - 02 - 28), date!(2029 - 03 - 01)]
    {
        let first = earliest_start(today);
        assert_eq!(check_start(first, today), Ok(()), "{today}");
        let before = first.previous_day().unwrap();
        assert!(matches!(check_start(before, today), Err(WrongStart::Over(_))), "{today}");
    }
}

#[test]
fn one_membership_of_a_level_and_one_action_pack_at_a_time() {
    let (gold, silver, pack) = (examples::gold(), examples::silver(), examples::action_pack());
    let until = date!(2027 - 01 - 13);
    let in_way = |wanted, has: &[Membership], today| in_the_way(&offer(wanted), has, today);
    let has_gold = [held(gold, 2)];
    assert_eq!(in_way(gold, &has_gold, until), Some(InTheWay::SameLevel(gold, until)), "R-MEM-4");
    assert_eq!(in_way(gold, &has_gold, date!(2027 - 01 - 14)), None, "it has lapsed");
    assert_eq!(in_way(silver, &has_gold, until), None);
    assert_eq!(in_way(pack, &has_gold, until), None, "R-MEM-3: a pack beside a competency");
    assert_eq!(in_way(pack, &[held(pack, 2)], until), Some(InTheWay::SameLevel(pack, until)));
    let learning = held(examples::learning_action_pack(), 2);
    let found = in_way(pack, &[learning], until);
    assert_eq!(found, Some(InTheWay::ActionPack(examples::learning_action_pack(), until)), "R-MEM-3");
    assert_eq!(in_way(gold, &[held(silver, 7)], until), Some(InTheWay::Apart("Offer 7".into())));
    let mut cancelled = held(gold, 2);
    cancelled.enrollment.cancelled = true;
    assert_eq!(in_way(gold, &[cancelled], until), None);
    // One whose first day is still to come is held.
    assert!(in_way(gold, &has_gold, date!(2025 - 12 - 13)).is_some());
}

#[test]
fn a_membership_is_extended_to_at_most_two_years_and_not_once_it_has_lapsed() {
    let it = enrollment(examples::gold());
    let today = date!(2026 - 12 - 20);
    let to = |day| check_anniversary(&it, day, today);
    let present = Err(WrongAnniversary::NoLater(date!(2026 - 12 - 14)));
    assert_eq!(to(date!(2026 - 12 - 14)), present);
    assert_eq!(to(date!(2026 - 12 - 19)), Err(WrongAnniversary::Past));
    assert_eq!(to(date!(2026 - 12 - 20)), Ok(()));
    assert_eq!(to(date!(2027 - 12 - 14)), Ok(()));
    assert_eq!(to(date!(2027 - 12 - 15)), Err(WrongAnniversary::TooLate(date!(2027 - 12 - 14))));
    assert_eq!(latest_anniversary(date!(2028 - 02 - 29)), date!(2030 - 02 - 28));
    assert_eq!(extendable(&it, date!(2025 - 12 - 13)), Ok(()));
    assert_eq!(extendable(&it, date!(2027 - 01 - 13)), Ok(()), "the last day of the window");
    assert_eq!(extendable(&it, date!(2027 - 01 - 14)), Err(EnrollmentState::Lapsed));
    let cancelled = Enrollment { cancelled: true, ..it };
    assert_eq!(extendable(&cancelled, today), Err(EnrollmentState::Cancelled));
}

fn benefit() -> Benefit {
    let enrollment = enrollment(examples::gold());
    Benefit {
        id: BenefitId::new(),
        product: ProductId::new(),
        name: "Visual Studio Enterprise".into(),
        kind: Kind::VisualStudio,
        unit: Unit::Seats,
        quantity: Some(10),
        credit: None,
        keys_per_benefit: 0,
        keys_issued: 0,
        keys_redeemed: 0,
        pool_short: false,
        seats_assigned: 0,
        support: None,
        units_reserved: 0,
        units_used: 0,
        activation: None,
        activate_by: enrollment.anniversary_on,
        enrollment_id: EnrollmentId::new(),
        enrollment,
        subscription: None,
        given: Vec::new(),
    }
}

#[test]
fn more_is_granted_of_what_is_counted_and_still_in_use() {
    let today = date!(2026 - 11 - 20);
    let check = |it: Benefit| check_more(&it, today);
    assert_eq!(check(benefit()), Ok(()));
    assert_eq!(check(Benefit { quantity: None, ..benefit() }), Err(NoMore::Unlimited));
    assert_eq!(check(Benefit { credit: Some(Credit::Monthly), ..benefit() }), Err(NoMore::Credit));
    assert_eq!(check(Benefit { kind: Kind::GoToMarket, ..benefit() }), Err(NoMore::OneOffer));
    let keys = Benefit { kind: Kind::Cloud, keys_per_benefit: 2, keys_issued: 2, ..benefit() };
    assert_eq!(check(keys.clone()), Ok(()), "its keys bring the seats when they are redeemed");
    assert_eq!(check(Benefit { keys_redeemed: 1, ..keys }), Err(NoMore::Redeemed));
    let (last, lapsed) = (date!(2027 - 01 - 13), date!(2027 - 01 - 14));
    assert_eq!(check_more(&benefit(), last), Ok(()));
    assert_eq!(check_more(&benefit(), lapsed), Err(NoMore::Closed(KeysClosed::Lapsed)));
    let mut cancelled = benefit();
    cancelled.enrollment.cancelled = true;
    assert_eq!(check(cancelled), Err(NoMore::Closed(KeysClosed::Cancelled)));
}

#[test]
fn so_much_at_once_and_in_all_and_no_more() {
    assert_eq!(with_more(10, 0), None);
    assert_eq!(with_more(10, 1), Some(11));
    assert_eq!(with_more(10, MOST_AT_ONCE), Some(10_010));
    assert_eq!(with_more(10, MOST_AT_ONCE + 1), None);
    assert_eq!(with_more(990_000, 10_000), Some(MOST_IN_ALL));
    assert_eq!(with_more(990_001, 10_000), None);
    assert_eq!(with_more(i32::MAX, 1), None);
}
