//! A person's own mail address changes by a one-time link that is mailed to the new one (R-PPL-6).

use time::{Duration, OffsetDateTime};

use crate::base::ids::PersonId;
use crate::base::names::named;

/// How long the link is good. It is of use only to whoever is signed in as the person who asked, so it needn't be short.
pub const LASTS: Duration = Duration::DAY;

/// So many links an hour a person can have mailed: they go to addresses that may be others'.
pub const AN_HOUR: i64 = 5;

named! {
    /// Why a link ended otherwise than by its time.
    pub enum EndedAs {
        /// The address was changed by it.
        Used = "used",
        /// Its person asked for another one.
        Replaced = "replaced",
    }
}

/// Why a link changes no address any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    As(EndedAs),
    /// Its time is over.
    RanOut,
}

/// A change that somebody asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressChange {
    /// Who asked.
    pub person: PersonId,
    /// The new address.
    pub email: String,
    pub expires_at: OffsetDateTime,
    pub ended: Option<EndedAs>,
}

impl AddressChange {
    /// Whether it can be confirmed at `now`.
    ///
    /// # Errors
    /// Why not.
    pub fn good(&self, now: OffsetDateTime) -> Result<(), Ended> {
        match self.ended {
            Some(ended) => Err(Ended::As(ended)),
            None if now >= self.expires_at => Err(Ended::RanOut),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_change_of_address_can_be_confirmed_for_a_day_to_the_microsecond() {
        let expires_at = datetime!(2026-11-20 10:00 UTC) + LASTS;
        let change = |ended| AddressChange {
            person: PersonId::new(),
            email: "new@alpine.example".to_owned(),
            expires_at,
            ended,
        };
        assert_eq!(change(None).good(datetime!(2026-11-21 09:59:59.999999 UTC)), Ok(()));
        assert_eq!(change(None).good(datetime!(2026-11-21 10:00 UTC)), Err(Ended::RanOut));
        // What ended before is told as that, also later.
        for ended in EndedAs::ALL {
            for now in [datetime!(2026-11-20 10:00 UTC), expires_at] {
                assert_eq!(change(Some(ended)).good(now), Err(Ended::As(ended)));
            }
        }
    }
}
