//! What requests take from benefits: from which, and how much can be asked for at most (R-TEC-4, R-TEC-5).

use time::Date;

use crate::catalogue::Support;
use crate::membership::{ActivationState, Benefit};

/// At most so many hours are asked for at once (R-TEC-4).
pub const MOST_HOURS: i32 = 25;

/// Why no benefit can be taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NothingToTake {
    /// No membership that runs grants any.
    NotGranted,
    /// What is granted was not activated.
    NotActivated,
    /// So much is left where most is left: too little.
    TooLittle(i32),
}

/// Whether requests may take from a benefit on `today`: it is active, which lasts to the end of its membership's renewal
/// window (R-DATE-5).
#[must_use]
pub fn is_usable(benefit: &Benefit, today: Date) -> bool {
    benefit.activation.is_some_and(|it| it.state == ActivationState::Active)
        && benefit.enrollment.is_listed(today)
}

/// Whether it is usable, or can still become so.
fn is_current(benefit: &Benefit, today: Date) -> bool {
    is_usable(benefit, today) || (benefit.enrollment.is_listed(today) && today <= benefit.activate_by)
}

/// The benefits from which `wanted` units can be taken, in the order in which they are tried: that of the enrollment
/// which ends first before all others (R-TEC-4).
///
/// # Errors
/// Why there is none.
pub fn choose(
    benefits: &[Benefit],
    support: Support,
    wanted: i32,
    today: Date,
) -> Result<Vec<&Benefit>, NothingToTake> {
    let granted: Vec<&Benefit> =
        benefits.iter().filter(|it| it.support == Some(support) && is_current(it, today)).collect();
    let active: Vec<&Benefit> = granted.iter().copied().filter(|it| is_usable(it, today)).collect();
    let enough = |it: &&Benefit| it.units_left().is_none_or(|left| left >= wanted);
    let mut chosen: Vec<&Benefit> = active.iter().copied().filter(enough).collect();
    chosen.sort_by_key(|it| (it.enrollment.anniversary_on, it.enrollment.starts_on, it.id));
    if !chosen.is_empty() {
        Ok(chosen)
    } else if granted.is_empty() {
        Err(NothingToTake::NotGranted)
    } else if active.is_empty() {
        Err(NothingToTake::NotActivated)
    } else {
        let most = active.iter().filter_map(|it| it.units_left()).max();
        Err(NothingToTake::TooLittle(most.unwrap_or_default()))
    }
}

/// How much can be asked for at most on `today` (R-TEC-4): none is 25 hours where hours are unlimited.
///
/// # Errors
/// Why nothing can.
pub fn most_to_take(
    benefits: &[Benefit],
    support: Support,
    today: Date,
) -> Result<Option<i32>, NothingToTake> {
    let chosen = choose(benefits, support, 1, today)?;
    let left: Option<Vec<i32>> = chosen.iter().map(|it| it.units_left()).collect();
    Ok(left.and_then(|left| left.into_iter().max()))
}
