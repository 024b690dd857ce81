//! Which seats go over when the same product is granted by the next membership (R-SEAT-3b).

use std::cmp::Reverse;

use super::{Assignment, SeatState, Seats};
use crate::base::ids::AssignmentId;

/// Seats that don't go over, since fewer are granted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Crossing {
    /// Their numbers.
    pub gone: Vec<i32>,
    /// What ends with them, those that were chosen first, then those assigned last.
    pub lost: Vec<Assignment>,
}

/// What goes over to a benefit of `quantity`; `None`: there is no limit. Seats without a holder go first, cooling before free; then
/// those of the `dropped`, as far as it takes; and then those assigned last.
#[must_use]
pub fn crossing(seats: &Seats, quantity: Option<i32>, dropped: &[AssignmentId]) -> Crossing {
    let most = quantity.map_or(usize::MAX, |it| usize::try_from(it).unwrap_or(0));
    let too_many = seats.list().len().saturating_sub(most);
    let mut order: Vec<_> = seats.list().iter().collect();
    order.sort_by_key(|seat| {
        let held = seat.history.first().filter(|_| matches!(seat.state, SeatState::Assigned(_)));
        let class = match seat.state {
            SeatState::Cooling { .. } => 0,
            SeatState::NeverUsed => 1,
            SeatState::Free { .. } => 2,
            SeatState::Assigned(_) if held.is_some_and(|it| dropped.contains(&it.id)) => 3,
            SeatState::Assigned(_) => 4,
        };
        (class, Reverse(held.map(|it| (it.assigned_at, it.id))), Reverse(seat.number))
    });
    let mut crossing = Crossing::default();
    for seat in order.into_iter().take(too_many) {
        crossing.gone.push(seat.number);
        if matches!(seat.state, SeatState::Assigned(_)) {
            crossing.lost.extend(seat.history.first().cloned());
        }
    }
    crossing
}

#[cfg(test)]
mod tests {
    use time::Date;
    use time::macros::date;

    use super::super::tests::held;
    use super::super::{MovePolicy, Terms};
    use super::*;
    use crate::base::ids::MemberId;

    const TODAY: Date = date!(2026 - 11 - 20);

    fn seats(quantity: i32, history: Vec<Assignment>) -> Seats {
        let terms =
            Terms { policy: MovePolicy::AfterDays(90), year_starts_on: date!(2026 - 01 - 10), today: TODAY };
        Seats::new(quantity, history, terms)
    }

    #[test]
    fn seats_without_holder_go_first_cooling_before_free_and_then_the_chosen_and_the_last_assigned() {
        let one = |seat, from, released| held(seat, MemberId::new(), from, released);
        let (first, second, third) =
            (one(1, date!(2026 - 02 - 01), false), one(4, date!(2026 - 03 - 01), false), {
                one(5, date!(2026 - 04 - 01), false)
            });
        let history = vec![
            first.clone(),
            second.clone(),
            third.clone(),
            one(2, date!(2026 - 11 - 01), true),
            one(3, date!(2026 - 01 - 10), true),
        ];
        let six = seats(6, history);
        let gone = |quantity, dropped: &[AssignmentId]| crossing(&six, quantity, dropped);
        assert_eq!(gone(None, &[]), Crossing::default());
        assert_eq!(gone(Some(9), &[first.id]), Crossing::default());
        assert_eq!(gone(Some(6), &[first.id]), Crossing::default(), "who was chosen stays where all fit");
        assert_eq!(gone(Some(5), &[first.id]).gone, [2], "the cooling one");
        assert_eq!(gone(Some(4), &[]).gone, [2, 6], "then what nobody held");
        assert_eq!(gone(Some(3), &[first.id]), Crossing { gone: vec![2, 6, 3], lost: vec![] });
        let two = gone(Some(2), &[first.id]);
        assert_eq!((two.gone, two.lost), (vec![2, 6, 3, 1], vec![first.clone()]));
        // Nobody was chosen, or too few were: those assigned last.
        assert_eq!(gone(Some(2), &[]).lost, vec![third.clone()]);
        assert_eq!(gone(Some(1), &[first.id]).lost, [first, third]);
    }
}
