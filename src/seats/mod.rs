//! Seats: numbered places of a benefit, each held by one member for a time. Which seat an assignment takes, when a
//! vacated one is free for another member, and how often a credit may still move.

pub mod acts;
pub mod address_list;
mod crossing;
mod holdings;
pub mod mails;
pub mod many;
pub mod paths;
pub mod spreadsheet;
mod standing;
pub mod store;

use std::collections::BTreeMap;

use serde::Serialize;
use time::{Date, OffsetDateTime};

pub use self::crossing::{Crossing, crossing};
pub use self::holdings::{Given, Holding, InTheWay, Item, Share, find_in_the_way, in_the_way};
pub use self::standing::{Found, Standing, Waiting};
use crate::base::ids::{AssignmentId, MemberId};
use crate::catalogue::Credit;
use crate::dates;
use crate::membership::{Benefit, Closed, FirstAct};
use crate::partners::Partner;

/// A member in a seat, now or in the past: one entry of the seat's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    pub id: AssignmentId,
    /// The seat's number, from 1.
    pub seat: i32,
    pub member: MemberId,
    /// The first day of the holder's tenure, in the partner's zone; kept when the seat is given back to them.
    pub tenure_started_on: Date,
    pub assigned_at: OffsetDateTime,
    /// The same as a day in the partner's zone.
    pub assigned_on: Date,
    /// When it ended; `None` while they hold it.
    pub released_at: Option<OffsetDateTime>,
}

/// How long a vacated seat waits for another member, and how often it may go to one (R-SEAT-3, R-CL-5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MovePolicy {
    /// Free for another member so many days after the last tenure began; 0: at once.
    AfterDays(i32),
    /// At once, but at most so many times a seat and enrollment year: monthly credit (R-CL-5).
    AtMost(usize),
    /// Never to another than the first holder, until the next enrollment: bulk credit (R-CL-5).
    Never,
}

/// The most moves of a monthly credit, a seat and enrollment year (R-CL-5).
pub const CREDIT_MOVES: usize = 5;

/// What a seat is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum SeatState {
    /// Nobody ever held it.
    NeverUsed,
    /// Somebody holds it.
    Assigned(MemberId),
    /// Vacated, and free only for its last holder (R-SEAT-3).
    Cooling {
        /// Who held it last.
        last: MemberId,
        /// The first day on which another member may have it; `None`: not in this enrollment.
        free_on: Option<Date>,
    },
    /// Vacated, and free for anybody.
    Free {
        /// Who held it last.
        last: MemberId,
        /// The first day on which it was.
        since: Date,
    },
}

/// One seat with its history, latest first.
#[derive(Clone, Debug)]
pub struct Seat {
    /// From 1.
    pub number: i32,
    /// What it is today.
    pub state: SeatState,
    /// Who held it, latest first; the first entry is the present holder, if there is one.
    pub history: Vec<Assignment>,
    /// How often it went to somebody other than its last holder (R-CL-5).
    pub moves: usize,
}

/// The seats of one benefit.
#[derive(Clone, Debug)]
pub struct Seats {
    seats: Vec<Seat>,
    terms: Terms,
}

/// What holds for the seats of one benefit on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// How a vacated seat may go to another member.
    pub policy: MovePolicy,
    /// The first day of the enrollment: the moves of a credit are counted from it (R-CL-5).
    pub year_starts_on: Date,
    /// In the partner's zone.
    pub today: Date,
}

impl Terms {
    /// The terms of a benefit's seats. `waiting_days` is the programme's (R-SEAT-3).
    #[must_use]
    pub fn new(benefit: &Benefit, waiting_days: i32, today: Date) -> Self {
        Self {
            policy: policy_of(benefit.credit, waiting_days),
            year_starts_on: benefit.enrollment.starts_on,
            today,
        }
    }
}

/// How many seats are in which state; together the quantity (R-SEAT-3a).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeatCounts {
    pub assigned: i64,
    /// Vacated, not yet free for another.
    pub cooling: i64,
    /// Free for anybody.
    pub free: i64,
}

/// The seat that an assignment takes, and the day from which the holder's tenure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    pub seat: i32,
    /// The first day of the tenure: today, or, given back to its last holder, the day on which it began before.
    pub tenure_started_on: Date,
}

/// Why a member can't get a seat of a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum NoSeat {
    /// They hold this one already (R-SEAT-2).
    HasOne(i32),
    /// All are taken or cooling.
    NoneFree {
        /// The first day on which a cooling seat is free, if it is known.
        next_free_on: Option<Date>,
    },
    /// The credit has been moved as often as it may (R-CL-5).
    NoMovesLeft,
    /// Bulk credit stays with its first holder until the next enrollment (R-CL-5).
    StaysWithHolder,
}

impl Seats {
    /// The seats of a benefit of this quantity with this history, as they are today. Those that have a history keep their numbers,
    /// also beyond the quantity (R-SEAT-3b, R-SEAT-5); the rest have the lowest ones left.
    #[must_use]
    pub fn new(quantity: i32, history: Vec<Assignment>, terms: Terms) -> Self {
        let mut by_seat: BTreeMap<i32, Vec<Assignment>> = BTreeMap::new();
        for assignment in history {
            by_seat.entry(assignment.seat).or_default().push(assignment);
        }
        let most = usize::try_from(quantity).unwrap_or(0);
        for number in 1..=quantity {
            if by_seat.len() >= most {
                break;
            }
            by_seat.entry(number).or_default();
        }
        let seats = by_seat.into_iter().map(|(number, mut history)| {
            history.sort_by_key(|it| std::cmp::Reverse((it.released_at.is_none(), it.assigned_at, it.id)));
            let moves = count_moves(&history, terms.year_starts_on);
            Seat { number, state: state(&history, moves, terms), moves, history }
        });
        Self { seats: seats.collect(), terms }
    }

    /// The day on which they are as they are.
    #[must_use]
    pub fn today(&self) -> Date {
        self.terms.today
    }

    /// The seats, by number.
    #[must_use]
    pub fn list(&self) -> &[Seat] {
        &self.seats
    }

    /// How many are in which state.
    #[must_use]
    pub fn counts(&self) -> SeatCounts {
        let mut counts = SeatCounts::default();
        for seat in &self.seats {
            match seat.state {
                SeatState::Assigned(_) => counts.assigned += 1,
                SeatState::Cooling { .. } => counts.cooling += 1,
                SeatState::NeverUsed | SeatState::Free { .. } => counts.free += 1,
            }
        }
        counts
    }

    /// The seat that `member` gets: first a cooling one that they held last; else one never used, the lowest number;
    /// else a vacated one that is free, longest free first (R-SEAT-3a).
    ///
    /// # Errors
    /// Why they get none.
    pub fn choose(&self, member: MemberId) -> Result<Choice, NoSeat> {
        if let Some(held) = self.seats.iter().find(|seat| seat.state == SeatState::Assigned(member)) {
            return Err(NoSeat::HasOne(held.number));
        }
        let own = self
            .seats
            .iter()
            .find(|seat| matches!(seat.state, SeatState::Cooling { last, .. } if last == member));
        let unused = || self.seats.iter().find(|seat| seat.state == SeatState::NeverUsed);
        let vacated = || {
            let free = self.seats.iter().filter_map(|seat| match seat.state {
                SeatState::Free { since, .. } => Some((since, seat)),
                _ => None,
            });
            free.min_by_key(|(since, seat)| (*since, seat.number)).map(|(_, seat)| seat)
        };
        match own.or_else(unused).or_else(vacated) {
            Some(seat) => Ok(seat.take(member, self.terms.today)),
            None => Err(self.why_none()),
        }
    }

    /// Gives `member` the seat that they get, so that the next one chooses among what is left (R-SEAT-7).
    ///
    /// # Errors
    /// As [`Self::choose`].
    pub fn give(&mut self, member: MemberId) -> Result<Choice, NoSeat> {
        let choice = self.choose(member)?;
        if let Some(seat) = self.seats.iter_mut().find(|seat| seat.number == choice.seat) {
            seat.state = SeatState::Assigned(member);
        }
        Ok(choice)
    }

    /// Why somebody who held none of them last gets none, where none is free.
    fn why_none(&self) -> NoSeat {
        let vacated = self.seats.iter().any(|seat| matches!(seat.state, SeatState::Cooling { .. }));
        match self.terms.policy {
            MovePolicy::AtMost(_) if vacated => NoSeat::NoMovesLeft,
            MovePolicy::Never if vacated => NoSeat::StaysWithHolder,
            _ => NoSeat::NoneFree { next_free_on: self.next_free_on() },
        }
    }

    /// The first day on which a cooling seat is free for another member.
    #[must_use]
    pub fn next_free_on(&self) -> Option<Date> {
        let days = self.seats.iter().filter_map(|seat| match seat.state {
            SeatState::Cooling { free_on, .. } => free_on,
            _ => None,
        });
        days.min()
    }
}

impl Seat {
    fn take(&self, member: MemberId, today: Date) -> Choice {
        let last = self.history.first().filter(|last| last.member == member);
        Choice { seat: self.number, tenure_started_on: last.map_or(today, |last| last.tenure_started_on) }
    }

    /// How often a credit may still go to somebody else.
    #[must_use]
    pub fn moves_left(&self, policy: MovePolicy) -> Option<usize> {
        match policy {
            MovePolicy::AtMost(most) => Some(most.saturating_sub(self.moves)),
            MovePolicy::Never => Some(0),
            MovePolicy::AfterDays(_) => None,
        }
    }
}

/// How the seats of a benefit may move: a credit by its kind (R-CL-5), everything else by the programme's waiting
/// days (R-SEAT-3).
#[must_use]
pub fn policy_of(credit: Option<Credit>, waiting_days: i32) -> MovePolicy {
    match credit {
        Some(Credit::Monthly) => MovePolicy::AtMost(CREDIT_MOVES),
        Some(Credit::Bulk) => MovePolicy::Never,
        None => MovePolicy::AfterDays(waiting_days),
    }
}

/// Whether seats of a benefit can be given on `today`.
///
/// # Errors
/// Why not.
pub fn may_give(partner: &Partner, benefit: &Benefit, today: Date) -> Result<(), Closed> {
    Closed::check(partner, benefit.seats_open(today))
}

/// What whoever gives a seat must know first: as far as it is needed, as far as it was confirmed, or what is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Confirmations {
    /// That it ends the right to a refund (R-MEM-5).
    pub refund: bool,
    /// That offers outside the programme were asked about, which can't be known here (R-CL-4).
    pub outside: bool,
}

impl Confirmations {
    /// What a gift of this benefit's seats needs on `today`.
    #[must_use]
    pub fn needed(benefit: &Benefit, today: Date) -> Self {
        Self {
            refund: benefit.refund_ended_by(FirstAct::Assigned, today).is_some(),
            outside: benefit.credit == Some(Credit::Bulk),
        }
    }

    /// What of this is not in `confirmed`, if anything.
    #[must_use]
    pub fn missing(self, confirmed: Self) -> Option<Self> {
        let missing =
            Self { refund: self.refund && !confirmed.refund, outside: self.outside && !confirmed.outside };
        (missing != Self::default()).then_some(missing)
    }
}

/// How often a seat went to somebody other than its last holder since the year began; the first assignment and
/// giving it back are no moves (R-CL-5). `history` is latest first.
fn count_moves(history: &[Assignment], year_starts_on: Date) -> usize {
    let is_move =
        |pair: &&[Assignment]| pair[0].member != pair[1].member && pair[0].assigned_on >= year_starts_on;
    history.windows(2).filter(is_move).count()
}

fn state(history: &[Assignment], moves: usize, terms: Terms) -> SeatState {
    let Some(last) = history.first() else { return SeatState::NeverUsed };
    if last.released_at.is_none() {
        return SeatState::Assigned(last.member);
    }
    let cooling = |free_on| SeatState::Cooling { last: last.member, free_on };
    let free = |since| SeatState::Free { last: last.member, since };
    match terms.policy {
        MovePolicy::AfterDays(days) => {
            let free_on = dates::free_on(last.tenure_started_on, days);
            if terms.today < free_on { cooling(Some(free_on)) } else { free(free_on) }
        }
        MovePolicy::AtMost(most) if moves >= most => cooling(None),
        MovePolicy::AtMost(_) => free(last.tenure_started_on),
        MovePolicy::Never if last.assigned_on >= terms.year_starts_on => cooling(None),
        MovePolicy::Never => free(last.tenure_started_on),
    }
}

#[cfg(test)]
mod tests {
    use time::Duration;
    use time::macros::{date, datetime};

    use super::*;

    const WAIT: MovePolicy = MovePolicy::AfterDays(90);
    const START: Date = date!(2026 - 01 - 10);

    fn terms(policy: MovePolicy, today: Date) -> Terms {
        Terms { policy, year_starts_on: START, today }
    }

    pub(super) fn held(seat: i32, member: MemberId, from: Date, released: bool) -> Assignment {
        let at = from.midnight().assume_utc();
        Assignment {
            id: AssignmentId::new(),
            seat,
            member,
            tenure_started_on: from,
            assigned_at: at,
            assigned_on: from,
            released_at: released.then_some(at + Duration::days(1)),
        }
    }

    #[test]
    fn a_vacated_seat_is_free_for_another_on_the_ninetieth_day_of_its_last_tenure() {
        let (anna, ben) = (MemberId::new(), MemberId::new());
        for (today, free) in [
            (START + Duration::days(89), false),
            (START + Duration::days(90), true),
            (START + Duration::days(91), true),
        ] {
            let seats = Seats::new(1, vec![held(1, anna, START, true)], terms(WAIT, today));
            assert_eq!(seats.choose(ben).is_ok(), free, "{today}");
            // For the one who held it last it always is, and their tenure goes on.
            let back = seats.choose(anna);
            assert_eq!(back, Ok(Choice { seat: 1, tenure_started_on: START }));
        }
        let seats = Seats::new(1, vec![held(1, anna, START, true)], terms(WAIT, START + Duration::days(5)));
        let next_free_on = Some(date!(2026 - 04 - 10));
        assert_eq!(seats.choose(ben), Err(NoSeat::NoneFree { next_free_on }));
    }

    #[test]
    fn where_seats_move_freely_a_vacated_one_is_free_the_same_day() {
        let (anna, ben) = (MemberId::new(), MemberId::new());
        let freely = MovePolicy::AfterDays(0);
        let seats = Seats::new(1, vec![held(1, anna, START, true)], terms(freely, START));
        assert_eq!(seats.choose(ben), Ok(Choice { seat: 1, tenure_started_on: START }));
    }

    #[test]
    fn an_assignment_takes_own_cooling_then_unused_then_longest_free() {
        let (anna, ben, carl, dora) = (MemberId::new(), MemberId::new(), MemberId::new(), MemberId::new());
        let today = date!(2026 - 11 - 20);
        let cooling = held(3, anna, date!(2026 - 11 - 01), true);
        let long_free = held(2, ben, date!(2026 - 02 - 01), true);
        let free = held(1, carl, date!(2026 - 03 - 01), true);
        let five = Seats::new(5, vec![cooling.clone(), long_free.clone(), free.clone()], terms(WAIT, today));
        assert_eq!(five.choose(anna).map(|it| it.seat), Ok(3));
        assert_eq!(five.choose(dora).map(|it| it.seat), Ok(4));
        let three = Seats::new(3, vec![cooling, long_free, free], terms(WAIT, today));
        assert_eq!(three.choose(dora).map(|it| it.seat), Ok(2));
        assert_eq!(three.counts(), SeatCounts { assigned: 0, cooling: 1, free: 2 });
    }

    #[test]
    fn there_are_never_more_seats_than_granted_whatever_their_numbers() {
        let holders = [2, 7].map(|seat| held(seat, MemberId::new(), START, false));
        let numbers = |quantity| {
            let seats = Seats::new(quantity, holders.to_vec(), terms(WAIT, START));
            seats.list().iter().map(|it| it.number).collect::<Vec<_>>()
        };
        assert_eq!(numbers(2), [2, 7]);
        assert_eq!(numbers(3), [1, 2, 7]);
        assert_eq!(numbers(4), [1, 2, 3, 7]);
        let full = Seats::new(2, holders.to_vec(), terms(WAIT, START));
        assert_eq!(full.choose(MemberId::new()), Err(NoSeat::NoneFree { next_free_on: None }));
    }

    #[test]
    fn a_member_holds_at_most_one_seat() {
        let anna = MemberId::new();
        let seats = Seats::new(2, vec![held(2, anna, START, false)], terms(WAIT, START));
        assert_eq!(seats.choose(anna), Err(NoSeat::HasOne(2)));
    }

    #[test]
    fn a_monthly_credit_moves_five_times_a_year_and_giving_it_back_is_no_move() {
        let policy = MovePolicy::AtMost(CREDIT_MOVES);
        let (anna, ben) = (MemberId::new(), MemberId::new());
        let mut history = vec![];
        let mut day = START;
        let mut holders = vec![anna, anna, ben, anna, ben, anna, ben];
        for member in holders.drain(..) {
            history.push(held(1, member, day, true));
            day += Duration::days(3);
        }
        let seats = Seats::new(1, history.clone(), terms(policy, day));
        assert_eq!(seats.list()[0].moves, 5);
        assert_eq!(seats.list()[0].moves_left(policy), Some(0));
        assert_eq!(seats.choose(anna), Err(NoSeat::NoMovesLeft));
        assert!(seats.choose(ben).is_ok(), "back to its last holder");
        history.pop();
        let seats = Seats::new(1, history, terms(policy, day));
        assert_eq!(seats.list()[0].moves_left(policy), Some(1));
        assert!(seats.choose(ben).is_ok());
    }

    #[test]
    fn bulk_credit_stays_with_its_first_holder() {
        let (anna, ben) = (MemberId::new(), MemberId::new());
        let seats = Seats::new(1, vec![held(1, anna, START, true)], terms(MovePolicy::Never, START));
        assert_eq!(seats.choose(ben), Err(NoSeat::StaysWithHolder));
        assert!(seats.choose(anna).is_ok());
    }

    #[test]
    fn only_what_is_needed_and_not_confirmed_is_missing() {
        let of = |refund, outside| Confirmations { refund, outside };
        assert_eq!(of(true, false).missing(of(true, false)), None);
        assert_eq!(of(false, false).missing(of(false, false)), None);
        assert_eq!(of(true, true).missing(of(true, false)), Some(of(false, true)));
        assert_eq!(of(true, false).missing(of(false, true)), Some(of(true, false)));
    }

    #[test]
    fn the_present_holder_comes_first_in_the_history() {
        let (anna, ben) = (MemberId::new(), MemberId::new());
        let mut old = held(1, anna, START, true);
        let mut new = held(1, ben, START, false);
        // Both in one moment: what is held now is the latest all the same.
        old.assigned_at = datetime!(2026-01-10 10:00 UTC);
        new.assigned_at = old.assigned_at;
        let seats = Seats::new(1, vec![new, old], terms(MovePolicy::AfterDays(0), START));
        assert_eq!(seats.list()[0].state, SeatState::Assigned(ben));
    }
}
