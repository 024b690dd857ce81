//! How much one member may ask and write: nobody fills what everybody in the company, and the programme, has to read. The
//! programme's own people are not bound.

use time::{Duration, OffsetDateTime};

use crate::audit::Because;

/// So many of a member's requests may be open.
pub const MOST_OPEN: i64 = 50;
/// So many entries a member may leave in threads within an hour: messages, and what closes and reopens.
pub const MOST_AN_HOUR: i64 = 60;
/// An hour.
pub const HOUR: Duration = Duration::HOUR;

/// What a member has made.
#[derive(Clone, Copy, Debug)]
pub struct Made {
    /// How many of their requests are open.
    pub open: i64,
    /// When they left the entry that is the [`MOST_AN_HOUR`]th from the newest, if that is less than an hour ago.
    pub full_since: Option<OffsetDateTime>,
}

/// Why a member has to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooMuch {
    /// As many requests as they may have are open.
    Open,
    /// They have written as much as they may in an hour, and can again from then on.
    ThisHour { again_at: OffsetDateTime },
}

impl TooMuch {
    /// The reason, as the log calls it.
    #[must_use]
    pub fn because(self) -> Because {
        match self {
            Self::Open => Because::TooManyOpen,
            Self::ThisHour { .. } => Because::TooMuchThisHour,
        }
    }
}

impl Made {
    /// Goes on only if the member may leave another entry.
    ///
    /// # Errors
    /// Until when not.
    pub fn may_write(&self) -> Result<(), TooMuch> {
        match self.full_since {
            Some(since) => Err(TooMuch::ThisHour { again_at: since + HOUR }),
            None => Ok(()),
        }
    }

    /// Goes on only if another request of the member may be open.
    ///
    /// # Errors
    /// [`TooMuch::Open`].
    pub fn may_open(&self) -> Result<(), TooMuch> {
        if self.open < MOST_OPEN { Ok(()) } else { Err(TooMuch::Open) }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_member_has_fifty_open_requests_and_sixty_entries_an_hour() {
        let made = |open, full_since| Made { open, full_since };
        assert_eq!(made(49, None).may_open(), Ok(()));
        assert_eq!(made(50, None).may_open(), Err(TooMuch::Open));
        assert_eq!(made(50, None).may_write(), Ok(()));
        let full_since = Some(datetime!(2026-11-20 09:15 UTC));
        let again_at = datetime!(2026-11-20 10:15 UTC);
        assert_eq!(made(0, full_since).may_write(), Err(TooMuch::ThisHour { again_at }));
    }
}
