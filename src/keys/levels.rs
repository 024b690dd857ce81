//! How full a pool is, and how long it lasts.

use time::{Duration, OffsetDateTime};

use crate::base::ids::ProductId;
use crate::base::names::named;
use crate::catalogue::Name;
use crate::i18n::Texts;

/// The pace is that of so long.
pub const PACE_OF: Duration = Duration::days(90);
/// A pool is counted to here.
pub const COUNTED: i64 = 100_001;
/// Issued keys are all that the programme ever had: they are counted to here.
pub const ISSUED_COUNTED: i64 = 1_001;
/// So many of the keys that were issued last tell the pace.
pub const PACE_KEYS: i64 = 5_000;
/// A threshold, at most.
pub const MOST_BELOW: i32 = 100_000;

/// How full a pool is.
#[derive(Clone, Debug)]
pub struct Level {
    pub product: ProductId,
    pub name: Name,
    /// Keys to issue, counted to [`COUNTED`].
    pub available: i64,
    /// Keys issued, counted to [`ISSUED_COUNTED`].
    pub issued: i64,
    /// With fewer keys it is low; 0: never.
    pub warn_below: i32,
    /// Nothing is issued from it any more.
    pub retired: bool,
    /// How many were issued of late, at most [`PACE_KEYS`], and when the first of them.
    pub late: i64,
    pub late_since: Option<OffsetDateTime>,
}

named! {
    /// What a level means.
    pub enum Standing {
        Empty = "empty",
        Low = "low",
        Enough = "enough",
        /// Nothing is issued from it any more.
        Retired = "retired",
    }
}

impl Standing {
    /// In words.
    #[must_use]
    pub fn name(self, t: &Texts) -> String {
        match self {
            Self::Empty => t.pool_empty(),
            Self::Low => t.pool_low(),
            Self::Enough => t.pool_enough(),
            Self::Retired => t.pool_retired(),
        }
    }

    /// The class of its mark.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Empty => "st-bad",
            Self::Low => "st-soon",
            Self::Enough => "st-done",
            Self::Retired => "st-none",
        }
    }
}

/// So many keys are revoked at once, at most: a press takes no longer than a page may.
pub const MOST_REVOKED: i64 = 50_000;

/// When a pool will be empty at the pace at which keys were issued of late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forecast {
    /// Within a day.
    Today,
    Days(i64),
    Weeks(i64),
    /// In a year or later.
    NotThisYear,
}

impl Level {
    /// What it means.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self.available {
            _ if self.retired => Standing::Retired,
            ..=0 => Standing::Empty,
            some if some < i64::from(self.warn_below) => Standing::Low,
            _ => Standing::Enough,
        }
    }

    /// When it will be empty; none where it is, where nothing was issued of late, or where it holds more than is counted.
    #[must_use]
    pub fn forecast(&self, now: OffsetDateTime) -> Option<Forecast> {
        if self.available >= COUNTED || self.retired {
            return None;
        }
        // Of more than are looked at, the pace is that of those.
        let time = match self.late_since {
            Some(since) if self.late >= PACE_KEYS => now - since,
            _ => PACE_OF,
        };
        forecast(self.available, self.late, time)
    }
}

/// When so many keys are gone, if so many were issued within a time.
#[must_use]
pub fn forecast(available: i64, issued: i64, within: Duration) -> Option<Forecast> {
    if available <= 0 || issued <= 0 {
        return None;
    }
    let seconds = i128::from(available) * i128::from(within.whole_seconds().max(1)) / i128::from(issued);
    let days = i64::try_from(seconds / 86_400).unwrap_or(i64::MAX);
    Some(match days {
        0 => Forecast::Today,
        1..=20 => Forecast::Days(days),
        // To the nearest week.
        21..=364 => Forecast::Weeks((days + 3) / 7),
        _ => Forecast::NotThisYear,
    })
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_forecast_is_days_then_weeks_and_no_more_than_a_year() {
        let at = |available, issued| forecast(available, issued, PACE_OF);
        assert_eq!([at(0, 9), at(-1, 9), at(9, 0)], [None; 3], "empty, or at no pace");
        // One a day.
        for (available, expected) in [
            (1, Forecast::Days(1)),
            (20, Forecast::Days(20)),
            (21, Forecast::Weeks(3)),
            (24, Forecast::Weeks(3)),
            (25, Forecast::Weeks(4)),
            (42, Forecast::Weeks(6)),
            (364, Forecast::Weeks(52)),
            (365, Forecast::NotThisYear),
        ] {
            assert_eq!(at(available, 90), Some(expected), "{available}");
        }
        assert_eq!(at(1, 91), Some(Forecast::Today));
        assert_eq!(at(i64::MAX, 1), Some(Forecast::NotThisYear));
    }

    fn level(available: i64, late: i64, late_since: OffsetDateTime) -> Level {
        let (product, name) = (ProductId(Uuid::nil()), "Visio".into());
        Level {
            product,
            name,
            available,
            issued: late,
            warn_below: 10,
            retired: false,
            late,
            late_since: Some(late_since),
        }
    }

    #[test]
    fn a_pool_is_low_below_its_threshold_and_never_without_one() {
        let now = datetime!(2026-11-20 10:00 UTC);
        let standing = |available| level(available, 0, now).standing();
        assert_eq!(
            [0, 1, 9, 10].map(standing),
            [Standing::Empty, Standing::Low, Standing::Low, Standing::Enough]
        );
        assert_eq!(Level { warn_below: 0, ..level(1, 0, now) }.standing(), Standing::Enough);
        assert_eq!(Level { retired: true, ..level(0, 0, now) }.standing(), Standing::Retired);
    }

    #[test]
    fn of_more_keys_than_are_looked_at_the_pace_is_that_of_those() {
        let now = datetime!(2026-11-20 10:00 UTC);
        // All of them yesterday: as many will go tomorrow.
        let rush = level(PACE_KEYS, PACE_KEYS, now - Duration::DAY);
        assert_eq!(rush.forecast(now), Some(Forecast::Days(1)));
        let slow = level(PACE_KEYS, PACE_KEYS - 1, now - Duration::DAY);
        assert_eq!(slow.forecast(now), Some(Forecast::Weeks(13)));
        assert_eq!(level(COUNTED, PACE_KEYS, now - Duration::DAY).forecast(now), None);
    }
}
