//! Companies that apply to join the programme (R-JOIN-1): what they send, the link by which they confirm it and read how it stands,
//! and the operators who accept or decline.

pub mod acts;
pub mod application;
pub mod console;
pub mod likeness;
pub mod mails;
pub mod names;
pub mod paths;
pub mod portal;
pub mod store;

use time::{Duration, OffsetDateTime};

use crate::base::ids::ApplicationId;
use crate::base::names::named;
use crate::i18n::{Locale, Texts};

/// For so long an application is confirmed by its link.
pub const CONFIRMED_WITHIN: Duration = Duration::days(7);
/// One that nobody has confirmed is forgotten so long after it was sent: until then the page of its link says what happened.
pub const UNCONFIRMED_KEPT: Duration = Duration::days(14);
/// One that was accepted, declined or withdrawn is kept so long, and its page can be read.
pub const ENDED_KEPT: Duration = Duration::days(90);
/// So many mails an hour one address gets about applications that somebody sends: others who type it can't fill the mailbox.
pub const AN_HOUR: i64 = 5;

named! {
    /// How an application stands.
    pub enum State {
        /// It came a moment ago; a worker looks at it.
        Sent = "sent",
        /// A link was mailed to its address.
        Unconfirmed = "unconfirmed",
        /// Whoever reads there has confirmed it, and operators decide.
        Open = "open",
        Accepted = "accepted",
        Declined = "declined",
        /// Whoever had applied has taken it back.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Those that operators see: only what was confirmed.
    pub const SEEN: [Self; 4] = [Self::Open, Self::Accepted, Self::Declined, Self::Withdrawn];

    /// Its name in words, for operators.
    #[must_use]
    pub fn name(self, t: &Texts) -> String {
        match self {
            Self::Sent | Self::Unconfirmed => t.application_unconfirmed(),
            Self::Open => t.application_open(),
            Self::Accepted => t.application_accepted(),
            Self::Declined => t.application_declined(),
            Self::Withdrawn => t.application_withdrawn(),
        }
    }

    /// The class of its mark.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Sent | Self::Unconfirmed | Self::Open => "st-wait",
            Self::Accepted => "st-done",
            Self::Declined => "st-bad",
            Self::Withdrawn => "st-off",
        }
    }
}

/// An application, as it is kept.
#[derive(Clone, Debug)]
pub struct Application {
    pub id: ApplicationId,
    pub state: State,
    /// The contact person's address, and their name.
    pub email: String,
    pub name: String,
    pub company: String,
    /// Two letters.
    pub country: String,
    pub time_zone: String,
    /// The tag of the language of the page on which it was written.
    pub language: String,
    /// The company's own mail domain.
    pub domain: Option<String>,
    pub registration_number: Option<String>,
    /// What the company wants.
    pub wishes: String,
    pub sent_at: OffsetDateTime,
    pub confirmed_at: Option<OffsetDateTime>,
    /// When it was accepted, declined or withdrawn.
    pub ended_at: Option<OffsetDateTime>,
    /// The address of the operator who decided.
    pub decided_by: Option<String>,
    /// What that operator said to the applicant.
    pub message: Option<String>,
    /// The number of the company that it became.
    pub mpn_id: Option<i64>,
}

/// What the page of a link tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It waits to be confirmed.
    Unconfirmed,
    /// Nobody has confirmed it in time.
    RanOut,
    Open,
    Accepted,
    Declined,
    Withdrawn,
    /// It ended so long ago that it is no longer told.
    Gone,
}

impl Application {
    /// How it stands at `now`.
    #[must_use]
    pub fn standing(&self, now: OffsetDateTime) -> Standing {
        if self.ended_at.is_some_and(|at| now >= at + ENDED_KEPT) {
            return Standing::Gone;
        }
        match self.state {
            State::Sent | State::Unconfirmed if now >= self.sent_at + UNCONFIRMED_KEPT => Standing::Gone,
            State::Sent | State::Unconfirmed if now >= self.confirmed_until() => Standing::RanOut,
            State::Sent | State::Unconfirmed => Standing::Unconfirmed,
            State::Open => Standing::Open,
            State::Accepted => Standing::Accepted,
            State::Declined => Standing::Declined,
            State::Withdrawn => Standing::Withdrawn,
        }
    }

    /// Until when its link confirms it.
    #[must_use]
    pub fn confirmed_until(&self) -> OffsetDateTime {
        self.sent_at + CONFIRMED_WITHIN
    }

    /// The language in which the applicant is written to.
    #[must_use]
    pub fn locale(&self) -> Locale {
        Locale::from_tag(&self.language).unwrap_or_default()
    }

    /// Whether the address of the contact person is at the company's own domain.
    #[must_use]
    pub fn is_at_own_domain(&self) -> bool {
        let at = self.email.rsplit_once('@').map(|(_, domain)| domain);
        self.domain.is_some() && self.domain.as_deref() == at
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    pub(super) fn application(state: State, ended_at: Option<OffsetDateTime>) -> Application {
        let sent_at = datetime!(2026-11-20 10:00 UTC);
        Application {
            id: ApplicationId::new(),
            state,
            email: "applicant@heron.example".to_owned(),
            name: "Ada Hale".to_owned(),
            company: "Heron Analytics".to_owned(),
            country: "GB".to_owned(),
            time_zone: "Europe/London".to_owned(),
            language: "en".to_owned(),
            domain: Some("heron.example".to_owned()),
            registration_number: None,
            wishes: "Azure".to_owned(),
            sent_at,
            confirmed_at: None,
            ended_at,
            decided_by: None,
            message: None,
            mpn_id: None,
        }
    }

    #[test]
    fn an_application_is_confirmed_within_seven_days_and_told_of_for_fourteen() {
        let it = application(State::Unconfirmed, None);
        for (now, standing) in [
            (datetime!(2026-11-27 09:59:59.999999 UTC), Standing::Unconfirmed),
            (datetime!(2026-11-27 10:00 UTC), Standing::RanOut),
            (datetime!(2026-12-04 09:59:59.999999 UTC), Standing::RanOut),
            (datetime!(2026-12-04 10:00 UTC), Standing::Gone),
        ] {
            assert_eq!(it.standing(now), standing, "{now}");
        }
        let open = application(State::Open, None);
        assert_eq!(open.standing(datetime!(2027-11-20 10:00 UTC)), Standing::Open, "it waits for operators");
    }

    #[test]
    fn how_it_ended_can_be_read_for_ninety_days() {
        let ended = datetime!(2026-12-01 08:00 UTC);
        for (state, standing) in [
            (State::Accepted, Standing::Accepted),
            (State::Declined, Standing::Declined),
            (State::Withdrawn, Standing::Withdrawn),
        ] {
            let it = application(state, Some(ended));
            assert_eq!(it.standing(datetime!(2027-03-01 07:59:59.999999 UTC)), standing);
            assert_eq!(it.standing(datetime!(2027-03-01 08:00 UTC)), Standing::Gone);
        }
    }

    #[test]
    fn an_address_is_at_the_own_domain_or_is_not() {
        let mut it = application(State::Open, None);
        assert!(it.is_at_own_domain());
        it.domain = Some("heron-group.example".to_owned());
        assert!(!it.is_at_own_domain());
        it.domain = None;
        assert!(!it.is_at_own_domain());
    }
}
