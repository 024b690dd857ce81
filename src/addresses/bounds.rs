//! How often addresses may be entered: nobody makes the portal a way to fill a stranger's mailbox.

use sha2::{Digest as _, Sha256};
use time::{Duration, OffsetDateTime};

use crate::base::ids::PartnerId;

/// So often a company's people may enter addresses within an hour.
pub const MOST_OF_COMPANY: usize = 40;
/// So often one address may be entered within an hour, by all companies together.
pub const MOST_OF_ADDRESS: usize = 20;
/// How long it counts.
pub const COUNTS_FOR: Duration = Duration::HOUR;
/// What is later than that is from before the clock was stepped back, and doesn't count.
const CROSSING: Duration = Duration::seconds(5);

/// What is counted together, and how often it may be within an hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Its name in the database, which holds no address.
    pub about: String,
    pub most: usize,
}

/// What entering an address counts for.
#[must_use]
pub fn limits(partner: PartnerId, address: &str) -> [Limit; 2] {
    let hash: String = Sha256::digest(address).iter().map(|byte| format!("{byte:02x}")).collect();
    [
        Limit { about: format!("address:{hash}"), most: MOST_OF_ADDRESS },
        Limit { about: format!("company:{partner}"), most: MOST_OF_COMPANY },
    ]
}

/// The moments that still count.
#[must_use]
pub fn counting(moments: &[OffsetDateTime], now: OffsetDateTime) -> Vec<OffsetDateTime> {
    let mut counting: Vec<_> =
        moments.iter().copied().filter(|at| now - *at < COUNTS_FOR && *at - now <= CROSSING).collect();
    counting.sort();
    counting
}

/// From when on it is possible again, where the moments that count are as many as may be.
#[must_use]
pub fn again_at(counting: &[OffsetDateTime], most: usize) -> Option<OffsetDateTime> {
    let first = counting.len().checked_sub(most)?;
    counting.get(first).map(|at| *at + COUNTS_FOR)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    const NOW: OffsetDateTime = datetime!(2026-11-20 10:00 UTC);

    #[test]
    fn what_is_an_hour_old_counts_no_more_nor_what_the_clock_said_before_it_was_stepped_back() {
        let minutes = |minutes| NOW + Duration::minutes(minutes);
        let moments = [minutes(-60), minutes(-59), minutes(0), minutes(1)];
        assert_eq!(counting(&moments, NOW), [minutes(-59), minutes(0)]);
    }

    #[test]
    fn it_is_possible_again_an_hour_after_the_first_of_those_that_fill_the_bound() {
        let moments = [NOW - Duration::minutes(50), NOW - Duration::minutes(20), NOW];
        assert_eq!(again_at(&moments, 4), None);
        assert_eq!(again_at(&moments, 3), Some(NOW + Duration::minutes(10)));
        assert_eq!(again_at(&moments, 2), Some(NOW + Duration::minutes(40)));
    }

    #[test]
    fn what_is_counted_names_no_address() {
        let limits = limits(PartnerId::new(), "anna@alpine.example");
        assert_eq!(limits.each_ref().map(|it| it.most), [MOST_OF_ADDRESS, MOST_OF_COMPANY]);
        assert!(limits.iter().all(|it| it.about.len() <= 100 && !it.about.contains("anna")));
    }
}
