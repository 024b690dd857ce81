//! What taking seats back would mean for each of them.

use std::collections::HashMap;

use serde::Serialize;
use time::OffsetDateTime;

use super::super::{Assignment, SeatState, Seats, Terms};
use crate::base::ids::{AssignmentId, BenefitId, MemberId, PartnerId};
use crate::base::preview;

/// A seat that is to be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Release {
    pub assignment: AssignmentId,
    pub seat: i32,
    /// Its holder.
    pub member: MemberId,
    /// What the seat is afterwards; `None`: somebody took it back already.
    pub after: Option<SeatState>,
}

/// Seats that are to be taken back.
#[derive(Clone, Debug)]
pub struct Removal {
    /// Each, by the seat's number.
    pub releases: Vec<Release>,
}

impl Removal {
    /// What becomes of the seats of these assignments, ended now; `None` when one of them isn't in the history.
    #[must_use]
    pub fn new(
        chosen: &[AssignmentId],
        history: &[Assignment],
        quantity: i32,
        terms: Terms,
        now: OffsetDateTime,
    ) -> Option<Self> {
        let by_id: HashMap<AssignmentId, &Assignment> = history.iter().map(|it| (it.id, it)).collect();
        let mut ended: HashMap<AssignmentId, &Assignment> = HashMap::new();
        for id in chosen {
            ended.insert(*id, by_id.get(id)?);
        }
        let after = history.iter().map(|it| {
            let released_at = it.released_at.or_else(|| ended.contains_key(&it.id).then_some(now));
            Assignment { released_at, ..*it }
        });
        let seats = Seats::new(quantity, after.collect(), terms);
        let states: HashMap<i32, SeatState> = seats.list().iter().map(|it| (it.number, it.state)).collect();
        let mut releases: Vec<Release> = ended
            .into_values()
            .map(|it| Release {
                assignment: it.id,
                seat: it.seat,
                member: it.member,
                after: states.get(&it.seat).copied().filter(|_| it.released_at.is_none()),
            })
            .collect();
        releases.sort_by_key(|it| (it.seat, it.assignment));
        Some(Self { releases })
    }

    /// Those that somebody still holds.
    pub fn held(&self) -> impl Iterator<Item = &Release> {
        self.releases.iter().filter(|it| it.after.is_some())
    }

    /// As [`super::Plan::digest`].
    ///
    /// # Errors
    /// As [`preview::digest`].
    pub fn digest(&self, partner: PartnerId, benefit: BenefitId) -> serde_json::Result<String> {
        preview::digest(&("take back", partner, benefit, &self.releases))
    }
}
