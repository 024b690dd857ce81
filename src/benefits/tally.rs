//! How much of one kind a company has, uses and has left: what the overview tells, and what the list of the kind counts.

use time::Date;

use super::seats_panel::Standings;
use crate::catalogue::Kind;
use crate::membership::{Benefit, Status};
use crate::seats::{SeatCounts, Standing};

/// The benefits of one kind that are listed, each counted once but for those under `no_key`, `used`, `unused` and
/// `expired`, which together are the total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Benefits in all.
    pub total: i64,
    /// Those in use.
    pub used: i64,
    /// Those not used, that still can be: as many as the filter "Not used" shows.
    pub unused: i64,
    /// Software that needs no key.
    pub no_key: i64,
    /// Those that were not used in time, or are over.
    pub expired: i64,
    /// Seats of benefits that are assigned, as their rows tell them.
    pub seats: SeatCounts,
}

impl Tally {
    /// Counts the benefits of one kind; `standings` tells how their seats stand.
    #[must_use]
    pub fn of(kind: Kind, benefits: &[Benefit], standings: &Standings, today: Date) -> Self {
        let mut tally = Self::default();
        for it in benefits.iter().filter(|it| it.kind == kind) {
            tally.total += 1;
            match it.status(today) {
                status if status.is_unused() => tally.unused += 1,
                Status::NoKeyNeeded => tally.no_key += 1,
                Status::Expired => tally.expired += 1,
                _ => tally.used += 1,
            }
            let seats = standings.get(&it.id).map(Standing::counts).unwrap_or_default();
            tally.seats.assigned += seats.assigned;
            tally.seats.cooling += seats.cooling;
            tally.seats.free += seats.free;
        }
        tally
    }
}
