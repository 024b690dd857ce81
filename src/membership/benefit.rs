//! A granted benefit: one line of an enrollment, how far it is used, and what may still be done with it.

use serde::Serialize;
use time::Date;

use super::{ActivationState, Latest};
use super::{Enrollment, EnrollmentState, Grant};
use crate::base::ids::{BenefitId, EnrollmentId, ProductId};
use crate::catalogue::{Credit, Kind, Name, Support, Unit};
use crate::dates;

/// A company's subscription of one product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Subscription {
    pub seats: i32,
    /// Its last day.
    pub ends_on: Date,
}

/// One line that an enrollment grants, with what is known of its use.
#[derive(Clone, Debug)]
pub struct Benefit {
    pub id: BenefitId,
    /// The product granted.
    pub product: ProductId,
    pub name: Name,
    pub kind: Kind,
    /// What the quantity counts.
    pub unit: Unit,
    /// How much is granted; `None` means unlimited.
    pub quantity: Option<i32>,
    /// Which credit it is, if it is one.
    pub credit: Option<Credit>,
    /// How many product keys the benefit gets; 0: needs none.
    pub keys_per_benefit: i32,
    /// How many are issued to it; one that was replaced counts no more (R-CON-3).
    pub keys_issued: i32,
    /// Of how many of these it is recorded that they were redeemed (R-CL-3).
    pub keys_redeemed: i32,
    /// Whether it gets keys, has none yet, and its pool holds too few (R-SW-2).
    pub pool_short: bool,
    /// How many of its seats have a holder.
    pub seats_assigned: i32,
    /// Which service requests take from it, if any do.
    pub support: Option<Support>,
    /// Hours or incidents that open service requests hold.
    pub units_reserved: i32,
    /// Hours or incidents that closed ones used up.
    pub units_used: i32,
    /// How its latest activation stands, if it was ever asked for.
    pub activation: Option<Latest>,
    /// The last day to activate it or get its keys (R-DATE-2).
    pub activate_by: Date,
    /// The enrollment that grants it.
    pub enrollment_id: EnrollmentId,
    /// That enrollment's dates.
    pub enrollment: Enrollment,
    /// What the company has built up by redeeming keys of this product, if it has, also with another benefit's.
    pub subscription: Option<Subscription>,
    /// What operators have granted of it beside its package (R-CON-4).
    pub given: Vec<Grant>,
}

/// How far a benefit is used, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Nothing of it is used, and it still can be.
    NotUsed,
    /// Its keys were issued and shown.
    KeysShown,
    /// All of its keys were redeemed: what there is of it now is the subscription (R-CL-3).
    Redeemed,
    /// Some or all of its seats have a holder.
    Assigned,
    /// Its activation was asked for.
    Requested,
    /// An operator works on its activation.
    InProgress,
    /// Activated.
    Active,
    /// Its activation was declined; it may be asked for again.
    Declined,
    /// Its activation was taken back; it may be asked for again.
    Withdrawn,
    /// Software without keys: neither used nor unused.
    NoKeyNeeded,
    /// Never used, and its last day is past; or an offer whose time is over.
    Expired,
}

impl Status {
    /// Every status, in the order in which they are offered as filters.
    pub const ALL: [Self; 11] = [
        Self::NotUsed,
        Self::KeysShown,
        Self::Redeemed,
        Self::Assigned,
        Self::Requested,
        Self::InProgress,
        Self::Active,
        Self::Declined,
        Self::Withdrawn,
        Self::NoKeyNeeded,
        Self::Expired,
    ];

    /// The status's name in addresses and downloads.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::NotUsed => "unused",
            Self::KeysShown => "keys-shown",
            Self::Redeemed => "redeemed",
            Self::Assigned => "assigned",
            Self::Requested => "requested",
            Self::InProgress => "in-progress",
            Self::Active => "active",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::NoKeyNeeded => "no-key",
            Self::Expired => "expired",
        }
    }

    /// Whether nothing of the benefit is used, while it still can be.
    #[must_use]
    pub fn is_unused(self) -> bool {
        matches!(self, Self::NotUsed | Self::Declined | Self::Withdrawn)
    }
}

/// Why keys can't be got for a benefit, for reasons that are not the member's role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeysClosed {
    /// The last day is past, and none were issued in time (R-DATE-2).
    Expired,
    /// The enrollment was cancelled.
    Cancelled,
    /// The enrollment has not begun.
    NotStarted,
    /// The enrollment has lapsed: its renewal window is over too.
    Lapsed,
}

impl Benefit {
    /// How far it is used on `today`.
    #[must_use]
    pub fn status(&self, today: Date) -> Status {
        if self.keys_issued > 0 && self.keys_redeemed >= self.keys_issued {
            Status::Redeemed
        } else if self.keys_issued > 0 {
            Status::KeysShown
        } else if self.seats_assigned > 0 {
            Status::Assigned
        } else if self.kind == Kind::Software && self.keys_per_benefit == 0 {
            Status::NoKeyNeeded
        } else {
            self.activation_status(today)
        }
    }

    fn activation_status(&self, today: Date) -> Status {
        let state = self.activation.map(|it| it.state);
        match state {
            _ if self.is_declined_by_portal(today) => Status::Expired,
            // Asked for in time, it may be fulfilled later (R-DATE-2).
            Some(ActivationState::Requested) => Status::Requested,
            Some(ActivationState::InProgress) => Status::InProgress,
            Some(ActivationState::Active) if self.is_offer_over(today) => Status::Expired,
            Some(ActivationState::Active) => Status::Active,
            _ if today > self.activate_by => Status::Expired,
            Some(ActivationState::Declined) => Status::Declined,
            Some(ActivationState::Withdrawn) => Status::Withdrawn,
            None => Status::NotUsed,
        }
    }

    /// Whether its request was not fulfilled in time: it stands as declined by the portal (R-DATE-2).
    #[must_use]
    pub fn is_declined_by_portal(&self, today: Date) -> bool {
        self.activation.is_some_and(|it| it.state.is_open()) && today > dates::fulfil_by(self.activate_by)
    }

    /// To when the keys that were issued to it can be shown: for a year after its last day, and as long as there is a
    /// subscription that they built up (R-DATE-9).
    fn keys_until(&self) -> Option<Date> {
        if self.keys_issued == 0 {
            return None;
        }
        let subscription = self.subscription.filter(|_| self.is_redeemed()).map(|it| it.ends_on);
        subscription.max(Some(dates::issued_key_shown_until(self.activate_by)))
    }

    /// To when something of it runs on, whatever becomes of its membership: issued keys, a subscription, an offer with a
    /// duration (R-DATE-9).
    #[must_use]
    pub fn runs_until(&self) -> Option<Date> {
        self.keys_until().max(self.activation.and_then(|it| it.active_until))
    }

    /// Whether it is listed on `today`: while its membership is, and after a lapse as long as something of it runs on.
    #[must_use]
    pub fn is_listed(&self, today: Date) -> bool {
        self.enrollment.state(today).lists(self.runs_until(), today)
    }

    /// Whether an active go-to-market offer's last day is past (R-GTM-4).
    fn is_offer_over(&self, today: Date) -> bool {
        self.activation.and_then(|it| it.active_until).is_some_and(|until| today > until)
    }

    /// Whether the programme fulfils it at the partner's request.
    #[must_use]
    pub fn is_activated(&self) -> bool {
        self.kind.is_activated()
    }

    /// How many hours or incidents are neither used up nor held by open service requests; `None` means unlimited.
    #[must_use]
    pub fn units_left(&self) -> Option<i32> {
        self.quantity.map(|quantity| quantity - self.units_reserved - self.units_used)
    }

    /// Whole days left to use it, from `today`; negative when its last day is past (R-DATE-2).
    #[must_use]
    pub fn days_left(&self, today: Date) -> i64 {
        dates::days_left(self.activate_by, today)
    }

    /// Whether it is unused and ends soon.
    #[must_use]
    pub fn is_ending_soon(&self, today: Date) -> bool {
        self.status(today).is_unused() && self.days_left(today) <= dates::ENDING_SOON_DAYS
    }

    /// Whether its seats are given to members.
    #[must_use]
    pub fn has_seats(&self) -> bool {
        self.kind == Kind::VisualStudio || self.credit.is_some()
    }

    /// Whether its keys are redeemed in the cloud, and make a subscription (R-CL-1, 3).
    #[must_use]
    pub fn is_redeemed(&self) -> bool {
        self.kind == Kind::Cloud && self.keys_per_benefit > 0
    }

    /// How many seats each of its keys brings to the subscription (R-CL-3): all of the quantity, shared evenly where
    /// there are several keys.
    #[must_use]
    pub fn seats_per_key(&self) -> i32 {
        (self.quantity.unwrap_or(0) / self.keys_per_benefit.max(1)).max(1)
    }

    /// How many seats it has.
    #[must_use]
    pub fn seats(&self) -> i32 {
        if self.credit.is_some() { 1 } else { self.quantity.unwrap_or(0) }
    }

    /// Whether its activation may be asked for on `today`, as far as dates tell (R-DATE-2, R-DATE-5).
    ///
    /// # Errors
    /// The reason why not.
    pub fn activation_open(&self, today: Date) -> Result<(), KeysClosed> {
        self.seats_open(today)
    }

    /// Whether seats may be assigned on `today`; taking one back needs no date (R-DATE-5).
    ///
    /// # Errors
    /// The reason why not.
    pub fn seats_open(&self, today: Date) -> Result<(), KeysClosed> {
        match self.enrollment.state(today) {
            EnrollmentState::Cancelled => Err(KeysClosed::Cancelled),
            EnrollmentState::Lapsed => Err(KeysClosed::Lapsed),
            EnrollmentState::NotStarted => Err(KeysClosed::NotStarted),
            _ if today > self.activate_by => Err(KeysClosed::Expired),
            _ => Ok(()),
        }
    }

    /// Whether keys may be issued on `today`; what was issued may be shown again after (R-DATE-2).
    ///
    /// # Errors
    /// The reason why not.
    pub fn keys_open(&self, today: Date) -> Result<(), KeysClosed> {
        match self.enrollment.state(today) {
            EnrollmentState::Cancelled => Err(KeysClosed::Cancelled),
            EnrollmentState::Lapsed if self.keys_until().is_some_and(|day| today <= day) => Ok(()),
            EnrollmentState::Lapsed => Err(KeysClosed::Lapsed),
            _ if self.keys_issued > 0 => Ok(()),
            EnrollmentState::NotStarted => Err(KeysClosed::NotStarted),
            _ if today > self.activate_by => Err(KeysClosed::Expired),
            _ => Ok(()),
        }
    }
}

/// The benefits that are listed today.
#[must_use]
pub fn only_listed(mut benefits: Vec<Benefit>, today: Date) -> Vec<Benefit> {
    benefits.retain(|it| it.is_listed(today));
    benefits
}

#[cfg(test)]
mod tests {
    use time::Duration;
    use time::macros::date;

    use super::*;
    use crate::dates::{activate_by, anniversary_of};
    use crate::membership::RefundPolicy;
    use crate::membership::packages::examples;

    fn software(keys_issued: i32) -> Benefit {
        let starts_on = date!(2025 - 12 - 14);
        let enrollment = Enrollment {
            package: examples::gold(),
            purchased_on: starts_on,
            starts_on,
            anniversary_on: anniversary_of(starts_on),
            cancelled: false,
            refund_policy: RefundPolicy::AnyUse,
            refund_days: 30,
            renewal_days: 30,
            refund_ended: false,
        };
        Benefit {
            id: BenefitId::new(),
            product: ProductId::new(),
            name: "Office Professional Plus 2019".into(),
            kind: Kind::Software,
            unit: Unit::Licenses,
            quantity: Some(100),
            credit: None,
            keys_per_benefit: 1,
            keys_issued,
            keys_redeemed: 0,
            pool_short: false,
            seats_assigned: 0,
            support: None,
            units_reserved: 0,
            units_used: 0,
            activation: None,
            activate_by: activate_by(enrollment.anniversary_on, false, 30),
            enrollment_id: EnrollmentId::new(),
            enrollment,
            subscription: None,
            given: Vec::new(),
        }
    }

    #[test]
    fn keys_can_be_got_to_the_anniversary_and_shown_again_after_it() {
        let (unused, shown) = (software(0), software(1));
        assert_eq!(unused.keys_open(date!(2025 - 12 - 13)), Err(KeysClosed::NotStarted));
        assert_eq!(unused.keys_open(date!(2025 - 12 - 14)), Ok(()));
        assert_eq!(unused.keys_open(date!(2026 - 12 - 14)), Ok(()));
        assert_eq!(unused.keys_open(date!(2026 - 12 - 15)), Err(KeysClosed::Expired));
        assert_eq!(shown.keys_open(date!(2026 - 12 - 15)), Ok(()));
        assert_eq!(shown.keys_open(date!(2027 - 01 - 13)), Ok(()));
        assert_eq!(unused.keys_open(date!(2027 - 01 - 14)), Err(KeysClosed::Lapsed));
        // After the lapse to a year after the last day (R-DATE-9).
        assert_eq!(shown.keys_open(date!(2027 - 12 - 14)), Ok(()));
        assert_eq!(shown.keys_open(date!(2027 - 12 - 15)), Err(KeysClosed::Lapsed));
        let mut cancelled = software(1);
        cancelled.enrollment.cancelled = true;
        assert_eq!(cancelled.keys_open(date!(2026 - 01 - 01)), Err(KeysClosed::Cancelled));
    }

    #[test]
    fn seats_can_be_given_thirty_days_past_the_anniversary() {
        let mut seats = software(0);
        seats.kind = Kind::VisualStudio;
        seats.activate_by = activate_by(seats.enrollment.anniversary_on, true, 30);
        assert_eq!(seats.seats_open(date!(2025 - 12 - 13)), Err(KeysClosed::NotStarted));
        assert_eq!(seats.seats_open(date!(2026 - 12 - 15)), Ok(()));
        assert_eq!(seats.seats_open(date!(2027 - 01 - 13)), Ok(()));
        assert_eq!(seats.seats_open(date!(2027 - 01 - 14)), Err(KeysClosed::Lapsed));
        seats.activate_by = seats.enrollment.anniversary_on;
        assert_eq!(seats.seats_open(date!(2026 - 12 - 15)), Err(KeysClosed::Expired));
    }

    #[test]
    fn unused_ends_soon_in_its_last_thirty_days_and_expires_the_day_after() {
        let it = software(0);
        assert!(!it.is_ending_soon(it.activate_by - Duration::days(31)));
        assert!(it.is_ending_soon(it.activate_by - Duration::days(30)));
        assert!(it.is_ending_soon(it.activate_by));
        assert_eq!(it.days_left(it.activate_by), 0);
        assert_eq!(it.status(it.activate_by + Duration::DAY), Status::Expired);
        assert!(!it.is_ending_soon(it.activate_by + Duration::DAY));
        assert!(!software(1).is_ending_soon(it.activate_by));
    }

    #[test]
    fn software_without_keys_is_neither_used_nor_unused() {
        let mut server = software(0);
        server.keys_per_benefit = 0;
        assert_eq!(server.status(server.activate_by), Status::NoKeyNeeded);
        assert_eq!(server.status(server.activate_by + Duration::days(100)), Status::NoKeyNeeded);
    }

    #[test]
    fn after_a_lapse_what_runs_on_is_listed_to_its_end_and_nothing_else() {
        let (window_ends, lapsed) = (date!(2027 - 01 - 13), date!(2027 - 01 - 14));
        let (unused, shown) = (software(0), software(1));
        assert!(unused.is_listed(window_ends) && !unused.is_listed(lapsed));
        assert!(shown.is_listed(lapsed) && shown.is_listed(date!(2027 - 12 - 14)));
        assert!(!shown.is_listed(date!(2027 - 12 - 15)));
        let ends_on = date!(2028 - 03 - 31);
        let subscription = Some(Subscription { seats: 5, ends_on });
        let cloud = Benefit { kind: Kind::Cloud, subscription, ..software(1) };
        assert!(cloud.is_listed(ends_on) && !cloud.is_listed(ends_on + Duration::DAY));
        assert_eq!(cloud.keys_open(ends_on), Ok(()));
        let others = Benefit { kind: Kind::Cloud, subscription, ..software(0) };
        assert!(!others.is_listed(lapsed), "built up by another benefit's keys");
        let until = date!(2027 - 05 - 20);
        let mut offer = technical(Some(ActivationState::Active), Some(until));
        assert!(offer.is_listed(until) && !offer.is_listed(until + Duration::DAY));
        offer.enrollment.cancelled = true;
        assert!(!offer.is_listed(lapsed), "with a cancellation all goes");
        let seats = Benefit { kind: Kind::VisualStudio, seats_assigned: 3, ..software(0) };
        assert!(!seats.is_listed(lapsed));
    }

    #[test]
    fn a_request_that_is_not_fulfilled_in_thirty_days_stands_as_declined() {
        let last = date!(2027 - 01 - 13) + Duration::days(30);
        for state in [ActivationState::Requested, ActivationState::InProgress] {
            let it = technical(Some(state), None);
            assert!(!it.is_declined_by_portal(last) && it.is_declined_by_portal(last + Duration::DAY));
            assert_eq!(it.status(last + Duration::DAY), Status::Expired);
        }
        assert!(!technical(Some(ActivationState::Active), None).is_declined_by_portal(last + Duration::DAY));
    }

    fn technical(state: Option<ActivationState>, active_until: Option<Date>) -> Benefit {
        let mut it = software(0);
        (it.kind, it.keys_per_benefit, it.quantity) = (Kind::Technical, 0, Some(20));
        it.activate_by = activate_by(it.enrollment.anniversary_on, true, 30);
        let since = time::macros::datetime!(2026-12-01 12:00 UTC);
        it.activation = state.map(|state| Latest { state, since, active_until });
        it
    }

    #[test]
    fn an_activation_asked_for_in_time_outlives_the_last_day_and_one_that_ended_does_not() {
        use ActivationState::{Active, Declined, InProgress, Requested, Withdrawn};
        let last = date!(2027 - 01 - 13);
        let on = |day, state| technical(state, None).status(day);
        let next = last + Duration::DAY;
        for (state, on_last_day, after) in [
            (None, Status::NotUsed, Status::Expired),
            (Some(Requested), Status::Requested, Status::Requested),
            (Some(InProgress), Status::InProgress, Status::InProgress),
            (Some(Active), Status::Active, Status::Active),
            (Some(Declined), Status::Declined, Status::Expired),
            (Some(Withdrawn), Status::Withdrawn, Status::Expired),
        ] {
            assert_eq!((on(last, state), on(next, state)), (on_last_day, after), "{state:?}");
            assert_eq!(technical(state, None).is_ending_soon(last), on_last_day.is_unused(), "{state:?}");
        }
    }

    #[test]
    fn an_offer_is_active_to_its_last_day() {
        let until = date!(2026 - 12 - 14);
        let offer = technical(Some(ActivationState::Active), Some(until));
        assert_eq!(offer.status(until), Status::Active);
        assert_eq!(offer.status(until + Duration::DAY), Status::Expired);
    }

    #[test]
    fn an_act_on_one_benefit_puts_its_own_refund_at_stake_once_that_of_the_whole_has_ended() {
        use crate::membership::{AtStake, FirstAct};
        let (last, over) = (date!(2026 - 01 - 13), date!(2026 - 01 - 14));
        let mut it = software(0);
        let at_stake = |it: &Benefit, act| it.refund_ended_by(act, last);
        assert_eq!(at_stake(&it, FirstAct::KeysRevealed), Some(AtStake { until: last, alone: false }));
        it.enrollment.refund_ended = true;
        assert_eq!(at_stake(&it, FirstAct::KeysRevealed), Some(AtStake { until: last, alone: true }));
        assert_eq!(it.refund_ended_by(FirstAct::KeysRevealed, over), None);
        let shown = Benefit { keys_issued: 1, ..it.clone() };
        assert_eq!(at_stake(&shown, FirstAct::KeysRevealed), None);
        let given = Benefit { seats_assigned: 1, ..it.clone() };
        assert_eq!(at_stake(&given, FirstAct::Assigned), None);
        it.enrollment.refund_policy = RefundPolicy::Software;
        assert_eq!(at_stake(&it, FirstAct::Assigned), None, "no such act ends it");
        let given = Benefit { seats_assigned: 1, ..it };
        assert!(at_stake(&given, FirstAct::KeysRevealed).is_some(), "nor did this one");
    }

    #[test]
    fn what_is_left_is_neither_used_nor_reserved() {
        let mut it = technical(None, None);
        (it.units_reserved, it.units_used) = (3, 15);
        assert_eq!(it.units_left(), Some(2));
        it.quantity = None;
        assert_eq!(it.units_left(), None);
    }
}
