//! How a benefit's latest activation stands, as its row keeps it: one state machine for technical benefits and
//! go-to-market offers (R-TEC-2, R-GTM-4).

use time::{Date, OffsetDateTime};

use crate::base::names::named;

named! {
    /// Where an activation stands.
    pub enum ActivationState {
        /// Asked for; no operator has taken it yet.
        Requested = "requested",
        /// An operator has taken it.
        InProgress = "in_progress",
        /// Fulfilled.
        Active = "active",
        /// Refused by the programme, with a reason.
        Declined = "declined",
        /// Taken back by the partner.
        Withdrawn = "withdrawn",
    }
}

impl ActivationState {
    /// Whether the programme still has to do with it.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Requested | Self::InProgress)
    }

    /// Whether a benefit whose latest activation stands so may be asked for anew.
    #[must_use]
    pub fn may_be_asked_again(self) -> bool {
        matches!(self, Self::Declined | Self::Withdrawn)
    }

    /// An operator takes it, or hands it on to another.
    ///
    /// # Errors
    /// It is open no more.
    pub fn take(self) -> Result<Self, TransitionError> {
        if self.is_open() { Ok(Self::InProgress) } else { Err(TransitionError(self)) }
    }

    /// The programme fulfils it.
    ///
    /// # Errors
    /// It is open no more.
    pub fn fulfil(self) -> Result<Self, TransitionError> {
        if self.is_open() { Ok(Self::Active) } else { Err(TransitionError(self)) }
    }

    /// The programme declines it.
    ///
    /// # Errors
    /// It is open no more.
    pub fn decline(self) -> Result<Self, TransitionError> {
        if self.is_open() { Ok(Self::Declined) } else { Err(TransitionError(self)) }
    }

    /// The partner takes it back: only while nobody works on it.
    ///
    /// # Errors
    /// Somebody does, or it is open no more.
    pub fn withdraw(self) -> Result<Self, TransitionError> {
        if self == Self::Requested { Ok(Self::Withdrawn) } else { Err(TransitionError(self)) }
    }
}

/// What was wanted is not possible from this state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the activation is {}", .0.as_str())]
pub struct TransitionError(pub ActivationState);

/// What a benefit's row tells of its latest activation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Latest {
    /// Where it stands.
    pub state: ActivationState,
    /// Since when.
    pub since: OffsetDateTime,
    /// The last day of an active go-to-market offer.
    pub active_until: Option<Date>,
}

#[cfg(test)]
mod tests {
    use super::ActivationState::{Active, Declined, InProgress, Requested, Withdrawn};
    use super::*;

    #[test]
    fn each_state_allows_what_the_rule_says() {
        let allowed = |state: ActivationState| {
            [state.take(), state.fulfil(), state.decline(), state.withdraw()].map(Result::ok)
        };
        assert_eq!(
            allowed(Requested),
            [Some(InProgress), Some(Active), Some(Declined), Some(Withdrawn)],
            "R-TEC-2"
        );
        assert_eq!(allowed(InProgress), [Some(InProgress), Some(Active), Some(Declined), None]);
        for ended in [Active, Declined, Withdrawn] {
            assert_eq!(allowed(ended), [None; 4], "{ended:?}");
        }
        assert_eq!(Withdrawn.fulfil(), Err(TransitionError(Withdrawn)));
    }

    #[test]
    fn a_new_one_is_possible_after_a_declined_or_withdrawn_one() {
        let again: Vec<_> = ActivationState::ALL.into_iter().filter(|it| it.may_be_asked_again()).collect();
        assert_eq!(again, [Declined, Withdrawn]);
        let open: Vec<_> = ActivationState::ALL.into_iter().filter(|it| it.is_open()).collect();
        assert_eq!(open, [Requested, InProgress]);
    }

    #[test]
    fn every_state_has_its_name() {
        for state in ActivationState::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
        assert!("open".parse::<ActivationState>().is_err());
    }
}
