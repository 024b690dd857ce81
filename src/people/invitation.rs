//! An invitation to join a company (R-PPL-1): how long its link is good, and how it stands at a moment.

use time::{Duration, OffsetDateTime};

use crate::authz::Roles;
use crate::base::ids::{MailId, MemberId, PartnerId, PersonId};
use crate::base::names::named;
use crate::mail::Company;
use crate::users::EmailAddress;

/// How long the link of an invitation is good.
pub const LASTS: Duration = Duration::days(7);

/// Somebody who is to join a company.
#[derive(Clone, Debug)]
pub struct Invitee {
    pub partner: PartnerId,
    /// Their display name there, of 1 to 200 letters.
    pub name: String,
    pub email: EmailAddress,
    /// Empty: staff.
    pub roles: Roles,
}

/// Somebody was invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invited {
    pub member: MemberId,
    /// The mail that tells them.
    pub mail: MailId,
    pub expires_at: OffsetDateTime,
}

named! {
    /// Why a link ended otherwise than by its time.
    pub enum EndedAs {
        Accepted = "accepted",
        Withdrawn = "withdrawn",
        /// A newer one was sent.
        Replaced = "replaced",
    }
}

/// Why a link lets nobody in any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    As(EndedAs),
    /// Its seven days are over.
    RanOut,
}

/// Whether a link is still good.
///
/// # Errors
/// Why it isn't.
pub fn good(ended: Option<EndedAs>, expires_at: OffsetDateTime, now: OffsetDateTime) -> Result<(), Ended> {
    match ended {
        Some(ended) => Err(Ended::As(ended)),
        None if now >= expires_at => Err(Ended::RanOut),
        None => Ok(()),
    }
}

/// How a member of a company stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Active,
    /// Invited, and not here yet (R-PPL-1); the link is good until then.
    Invited {
        until: OffsetDateTime,
    },
    /// Invited, and the link ran out then.
    RanOut {
        at: OffsetDateTime,
    },
    Deactivated,
}

impl Standing {
    /// How they stand at `now`; `invited` is until when the link is good of who is invited.
    #[must_use]
    pub fn new(active: bool, invited: Option<OffsetDateTime>, now: OffsetDateTime) -> Self {
        match invited {
            _ if active => Self::Active,
            Some(until) if now < until => Self::Invited { until },
            Some(at) => Self::RanOut { at },
            None => Self::Deactivated,
        }
    }

    /// Whether they are invited, however long ago.
    #[must_use]
    pub fn is_invited(self) -> bool {
        matches!(self, Self::Invited { .. } | Self::RanOut { .. })
    }
}

/// How a page shows an invitation that was sent last at this moment: an act that comes from it sends this back.
#[must_use]
pub fn seen(sent_at: OffsetDateTime) -> String {
    sent_at.unix_timestamp_nanos().to_string()
}

/// What the link of an invitation is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub partner: PartnerId,
    pub member: MemberId,
    pub person: PersonId,
    /// The address of whom it is for.
    pub email: String,
    /// The company.
    pub company: Company,
    pub expires_at: OffsetDateTime,
    pub ended: Option<EndedAs>,
    /// Whether they have an account, so that they accept signed in; else they set a password.
    pub has_account: bool,
    /// Whether they are one of the programme's own people by now, who belong to no company.
    pub is_operator: bool,
}

impl Link {
    /// Whether it lets somebody in at `now`.
    ///
    /// # Errors
    /// Why not.
    pub fn good(&self, now: OffsetDateTime) -> Result<(), Ended> {
        good(self.ended, self.expires_at, now)
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_link_is_good_for_seven_days_to_the_second() {
        let sent = datetime!(2026-11-20 10:00 UTC);
        let expires_at = sent + LASTS;
        assert_eq!(expires_at, datetime!(2026-11-27 10:00 UTC));
        assert_eq!(good(None, expires_at, datetime!(2026-11-27 9:59:59.999999 UTC)), Ok(()));
        assert_eq!(good(None, expires_at, expires_at), Err(Ended::RanOut));
        // What ended before is told as that, also later.
        for ended in EndedAs::ALL {
            for now in [sent, expires_at] {
                assert_eq!(good(Some(ended), expires_at, now), Err(Ended::As(ended)));
            }
        }
    }

    #[test]
    fn who_is_invited_is_neither_active_nor_deactivated() {
        let until = datetime!(2026-11-27 10:00 UTC);
        let (before, after) = (until - Duration::MICROSECOND, until);
        for (active, invited, now, standing) in [
            (true, None, before, Standing::Active),
            (true, Some(until), before, Standing::Active),
            (false, Some(until), before, Standing::Invited { until }),
            (false, Some(until), after, Standing::RanOut { at: until }),
            (false, None, before, Standing::Deactivated),
        ] {
            assert_eq!(Standing::new(active, invited, now), standing);
            assert_eq!(standing.is_invited(), !active && invited.is_some());
        }
    }
}
