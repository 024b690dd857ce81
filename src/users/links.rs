//! One-time links by which somebody sets a password: what each is for, how long it is good, and why it no longer is.

use time::{Duration, OffsetDateTime};

use crate::base::ids::PersonId;
use crate::base::names::named;

named! {
    /// What a link is for. A newer one of the same kind ends the older one (R-PPL-2).
    pub enum Purpose {
        /// Somebody was given access, by an operator or on the command line.
        SetPassword = "set_password",
        /// They have asked for it themselves (R-PPL-7).
        ForgottenPassword = "forgotten_password",
    }
}

impl Purpose {
    /// How long such a link is good.
    #[must_use]
    pub const fn lasts(self) -> Duration {
        match self {
            Self::SetPassword => super::LINK_LASTS,
            Self::ForgottenPassword => Duration::HOUR,
        }
    }
}

named! {
    /// Why a link ended otherwise than by its time.
    pub enum EndedAs {
        Used = "used",
        /// A newer one was made.
        Replaced = "replaced",
        /// The password was set in another way (R-PPL-2).
        PasswordSet = "password_set",
        /// They are no longer to have the access that it gave.
        Withdrawn = "withdrawn",
        /// Their address was changed (R-PPL-6).
        AddressChanged = "address_changed",
    }
}

/// Why a link sets no password any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    As(EndedAs),
    /// Its time is over.
    RanOut,
}

/// A link, and the person whom it lets in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub person: PersonId,
    /// Their address.
    pub email: String,
    /// Whether they have a password, which the link replaces.
    pub has_password: bool,
    pub purpose: Purpose,
    pub expires_at: OffsetDateTime,
    pub ended: Option<EndedAs>,
}

impl Link {
    /// Whether it sets a password at `now`.
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

/// So many links an hour one person gets who forgot their password: others who type their address can't fill their mailbox.
pub const AN_HOUR: i64 = 5;

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_link_for_a_forgotten_password_is_good_for_an_hour_to_the_microsecond() {
        let made = datetime!(2026-11-20 10:00 UTC);
        let purpose = Purpose::ForgottenPassword;
        let expires_at = made + purpose.lasts();
        let link = |ended| Link {
            person: PersonId::new(),
            email: "staff1@alpine.example".to_owned(),
            has_password: true,
            purpose,
            expires_at,
            ended,
        };
        assert_eq!(link(None).good(datetime!(2026-11-20 10:59:59.999999 UTC)), Ok(()));
        assert_eq!(link(None).good(datetime!(2026-11-20 11:00 UTC)), Err(Ended::RanOut));
        // What ended before is told as that, also later.
        for ended in EndedAs::ALL {
            for now in [made, expires_at] {
                assert_eq!(link(Some(ended)).good(now), Err(Ended::As(ended)));
            }
        }
    }
}
