use time::macros::{date, datetime};
use time::{Date, Duration};

use super::CloseReason::{Declined, Duplicate, Granted, ProductFault, Solved, Withdrawn};
use super::RequestState::{Closed, Open, WaitingPartner, WaitingProgramme};
use super::*;
use crate::base::ids::{BenefitId, EnrollmentId, ProductId};
use crate::catalogue::{Kind, Unit};
use crate::dates::activate_by;
use crate::membership::packages::examples;
use crate::membership::{ActivationState, Benefit, Enrollment, Latest, RefundPolicy};

#[test]
fn a_message_tells_whose_turn_it_is() {
    for (state, by, after) in [
        (Open, Side::Partner, Ok(Open)),
        (Open, Side::Programme, Ok(WaitingPartner)),
        (WaitingPartner, Side::Partner, Ok(WaitingProgramme)),
        (WaitingPartner, Side::Programme, Ok(WaitingPartner)),
        (WaitingProgramme, Side::Partner, Ok(WaitingProgramme)),
        (WaitingProgramme, Side::Programme, Ok(WaitingPartner)),
        (Closed, Side::Partner, Err(IsClosed)),
        (Closed, Side::Programme, Err(IsClosed)),
    ] {
        assert_eq!(state.after_message(by), after, "{state:?} {by:?}");
    }
    assert_eq!(RequestState::reopened(true), WaitingProgramme);
    assert_eq!(RequestState::reopened(false), Open);
}

#[test]
fn an_incident_is_used_up_unless_it_was_none_of_the_partners_or_nobody_answered() {
    for (reason, back) in [(Solved, false), (Duplicate, true), (ProductFault, true), (Declined, true)] {
        assert_eq!(gives_incident_back(reason, Side::Programme, true), back, "{reason:?}, R-TEC-5");
        assert_eq!(gives_incident_back(reason, Side::Programme, false), back, "{reason:?}, at once");
    }
    for reason in CloseReason::OF_PARTNER {
        assert!(gives_incident_back(reason, Side::Partner, false));
        assert!(!gives_incident_back(reason, Side::Partner, true));
    }
}

#[test]
fn a_partner_closes_what_costs_no_hours() {
    for kind in RequestType::ALL {
        assert!(partner_may_close(kind, false), "{kind:?}");
        assert_eq!(partner_may_close(kind, true), !kind.takes_hours(), "{kind:?}");
    }
}

#[test]
fn a_request_can_be_reopened_to_the_fourteenth_day() {
    let closed_on = date!(2026 - 11 - 06);
    let last = date!(2026 - 11 - 20);
    assert_eq!(may_reopen(closed_on, Solved, closed_on), Ok(last));
    assert_eq!(may_reopen(closed_on, Declined, last), Ok(last), "day 14");
    assert_eq!(
        may_reopen(closed_on, Solved, last + Duration::DAY),
        Err(NoReopening::TooLate(last)),
        "day 15"
    );
    assert_eq!(may_reopen(closed_on, Granted, closed_on), Err(NoReopening::Granted));
}

#[test]
fn every_name_is_read_as_it_is_written() {
    for kind in RequestType::ALL {
        assert_eq!(kind.as_str().parse(), Ok(kind));
        assert_eq!(RequestType::of_slug(kind.slug()), Some(kind));
        assert!(kind.reasons().iter().all(|reason| *reason != Withdrawn));
        assert_eq!(kind.reasons().contains(&Granted), kind == RequestType::Cancellation);
    }
    for state in RequestState::ALL {
        assert_eq!(state.as_str().parse(), Ok(state));
    }
    for reason in CloseReason::ALL {
        assert_eq!(reason.as_str().parse(), Ok(reason));
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
    }
    for phase in Phase::ALL {
        assert_eq!(phase.as_str().parse(), Ok(phase));
    }
    assert_eq!(RequestType::of_slug("on_premises"), None);
    assert!("".parse::<RequestState>().is_err());
}

const TODAY: Date = date!(2026 - 11 - 20);

/// An active benefit of ten hours whose enrollment ends on this day.
fn hours(anniversary_on: Date) -> Benefit {
    let starts_on = anniversary_on.replace_year(anniversary_on.year() - 1).unwrap();
    Benefit {
        id: BenefitId::new(),
        product: ProductId::new(),
        name: "Partner advisory hours".into(),
        kind: Kind::Technical,
        unit: Unit::Hours,
        quantity: Some(10),
        credit: None,
        keys_per_benefit: 0,
        keys_issued: 0,
        keys_redeemed: 0,
        pool_short: false,
        seats_assigned: 0,
        support: Some(Support::Advisory),
        units_reserved: 0,
        units_used: 0,
        activation: Some(Latest {
            state: ActivationState::Active,
            since: datetime!(2026-01-01 12:00 UTC),
            active_until: None,
        }),
        activate_by: activate_by(anniversary_on, true, 30),
        enrollment_id: EnrollmentId::new(),
        enrollment: Enrollment {
            package: examples::gold(),
            purchased_on: starts_on,
            starts_on,
            anniversary_on,
            cancelled: false,
            refund_policy: RefundPolicy::AnyUse,
            refund_days: 30,
            renewal_days: 30,
            refund_ended: true,
        },
        subscription: None,
        given: Vec::new(),
    }
}

fn chosen(benefits: &[Benefit], wanted: i32) -> Result<Vec<BenefitId>, NothingToTake> {
    choose(benefits, Support::Advisory, wanted, TODAY).map(|chosen| chosen.iter().map(|it| it.id).collect())
}

#[test]
fn it_is_taken_from_the_enrollment_that_ends_first_and_has_enough() {
    let (late, early) = (hours(date!(2027 - 06 - 30)), hours(date!(2026 - 12 - 14)));
    let ids = (early.id, late.id);
    let mut both = [late, early];
    assert_eq!(chosen(&both, 10), Ok(vec![ids.0, ids.1]), "R-TEC-4");
    (both[1].units_reserved, both[1].units_used) = (2, 3);
    assert_eq!(chosen(&both, 5), Ok(vec![ids.0, ids.1]));
    assert_eq!(chosen(&both, 6), Ok(vec![ids.1]));
    assert_eq!(chosen(&both, 11), Err(NothingToTake::TooLittle(10)));
    assert_eq!(most_to_take(&both, Support::Advisory, TODAY), Ok(Some(10)));
    both[0].quantity = None;
    assert_eq!(chosen(&both, 25), Ok(vec![ids.1]), "unlimited");
    assert_eq!(most_to_take(&both, Support::Advisory, TODAY), Ok(None));
}

#[test]
fn only_what_is_active_and_not_over_can_be_taken_from() {
    let fresh = || hours(date!(2026 - 11 - 01));
    let usable = |it: &Benefit, day| is_usable(it, day);
    let last = date!(2026 - 12 - 01);
    assert!(usable(&fresh(), last), "R-DATE-5: thirty days past the anniversary");
    assert!(!usable(&fresh(), last + Duration::DAY));
    assert!(!usable(&fresh(), fresh().enrollment.starts_on - Duration::DAY));
    let mut to_anniversary = fresh();
    to_anniversary.activate_by = to_anniversary.enrollment.anniversary_on;
    assert!(usable(&to_anniversary, last), "activated in time, it works to the end of the window");
    to_anniversary.activation = None;
    assert!(choose(&[to_anniversary], Support::Advisory, 1, last).is_err());
    for state in ActivationState::ALL {
        let mut it = fresh();
        it.activation = it.activation.map(|latest| Latest { state, ..latest });
        assert_eq!(usable(&it, TODAY), state == ActivationState::Active, "{state:?}");
    }
    let mut cancelled = fresh();
    cancelled.enrollment.cancelled = true;
    assert_eq!(chosen(&[cancelled], 1), Err(NothingToTake::NotGranted));
    let mut asleep = fresh();
    asleep.activation = None;
    assert_eq!(chosen(&[asleep], 1), Err(NothingToTake::NotActivated));
    let mut other = fresh();
    other.support = Some(Support::Cloud);
    assert_eq!(chosen(&[other], 1), Err(NothingToTake::NotGranted));
    assert_eq!(chosen(&[], 1), Err(NothingToTake::NotGranted));
    let mut empty = fresh();
    empty.units_used = 10;
    assert_eq!(chosen(&[empty], 1), Err(NothingToTake::TooLittle(0)));
}
