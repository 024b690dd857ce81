//! How the seats of a benefit stand, made without reading those that somebody holds: a benefit may have thousands.

use std::collections::BTreeSet;

use time::{Date, OffsetDateTime};

use super::{Assignment, NoSeat, Seat, SeatCounts, SeatState, Seats, Terms};

/// What is known of the seats of a benefit. Every seat up to the highest is held but for those that are named here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The highest number of a seat that somebody holds or held; 0: there is none, or all assignments are here.
    pub highest: i32,
    /// Seats below it that nobody ever held.
    pub never_used: Vec<i32>,
    /// Of each seat that somebody held and nobody holds the last tenure; or all assignments of all seats.
    pub assignments: Vec<Assignment>,
}

/// How many seats are in which state, and which there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    counts: SeatCounts,
    used: Vec<i32>,
    never_used: usize,
    moves_left: Option<usize>,
    why_none: NoSeat,
    waiting: Vec<Waiting>,
}

/// A seat that waits for another member than its last holder (R-SEAT-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The seat's number.
    pub seat: i32,
    /// Since when nobody holds it.
    pub since: OffsetDateTime,
    /// The first day on which another member may have it.
    pub free_on: Date,
}

impl Waiting {
    /// The seat, if it waits for a day.
    fn find(seat: &Seat) -> Option<Self> {
        let SeatState::Cooling { free_on: Some(free_on), .. } = seat.state else { return None };
        Some(Self { seat: seat.number, since: seat.history.first()?.released_at?, free_on })
    }
}

impl Standing {
    /// How the seats of a benefit of this quantity stand; which numbers there are is told by [`Seats::new`].
    #[must_use]
    pub fn new(quantity: i32, found: Found, terms: Terms) -> Self {
        if found.highest == 0 {
            return Self::of(&Seats::new(quantity, found.assignments, terms));
        }
        let vacated = Seats::new(0, found.assignments, terms);
        let never: BTreeSet<i32> = found.never_used.into_iter().collect();
        let used: Vec<i32> = (1..=found.highest).filter(|seat| !never.contains(seat)).collect();
        let never_used = usize::try_from(quantity).unwrap_or(0).saturating_sub(used.len());
        let SeatCounts { cooling, free, .. } = vacated.counts();
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let counts = SeatCounts {
            assigned: count(used.len() - vacated.list().len()),
            cooling,
            free: free + count(never_used),
        };
        Self {
            counts,
            used,
            never_used,
            moves_left: None,
            why_none: vacated.why_none(),
            waiting: vacated.list().iter().filter_map(Waiting::find).collect(),
        }
    }

    /// How these seats stand.
    #[must_use]
    pub fn of(seats: &Seats) -> Self {
        let (never, used): (Vec<_>, Vec<_>) =
            seats.list().iter().partition(|seat| seat.state == SeatState::NeverUsed);
        Self {
            counts: seats.counts(),
            used: used.into_iter().map(|seat| seat.number).collect(),
            never_used: never.len(),
            moves_left: seats.list().first().and_then(|seat| seat.moves_left(seats.terms.policy)),
            why_none: seats.why_none(),
            waiting: seats.list().iter().filter_map(Waiting::find).collect(),
        }
    }

    /// How many are in which state; together the quantity (R-SEAT-3a).
    #[must_use]
    pub fn counts(&self) -> SeatCounts {
        self.counts
    }

    /// The numbers of the seats that somebody holds or held, in order.
    #[must_use]
    pub fn used(&self) -> &[i32] {
        &self.used
    }

    /// How many seats nobody ever held.
    #[must_use]
    pub fn never_used(&self) -> usize {
        self.never_used
    }

    /// Why nobody but who held one last can have a seat; `None`: somebody can.
    #[must_use]
    pub fn none_free(&self) -> Option<NoSeat> {
        (self.counts.free == 0).then_some(self.why_none)
    }

    /// The seats that wait for a day, by number.
    #[must_use]
    pub fn waiting(&self) -> &[Waiting] {
        &self.waiting
    }

    /// How often the first seat of a credit may still go to somebody else; `None`: it is no credit.
    #[must_use]
    pub fn moves_left(&self) -> Option<usize> {
        self.moves_left
    }
}
