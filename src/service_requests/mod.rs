//! Service requests: tickets from a partner to the programme. Who may ask which, where one stands, what it takes from
//! a benefit and gives back, and how long it can be reopened (R-TEC-4, R-TEC-5, R-MEM-5).

pub mod acts;
pub mod bounds;
pub mod cancellation;
mod closing;
pub mod console;
pub mod entries;
mod log;
pub mod mails;
pub mod paths;
pub mod portal;
mod reopening;
pub mod request;
pub mod store;
pub mod told;
mod units;
pub mod wish;
mod words;

pub use self::closing::{
    CheckedClosing, Closing, MOST_HOURS_USED, WrongClosing, gives_incident_back, partner_may_close,
};
pub use self::reopening::{NoReopening, Reopening, may_reopen};
pub use self::units::{MOST_HOURS, NothingToTake, choose, is_usable, most_to_take};
pub use self::words::{message_problem, reference};
use crate::authz::Action;
use crate::base::names::named;
use crate::catalogue::Support;

named! {
    /// What is asked for, in the order in which it is offered.
    pub enum RequestType {
        /// Hours of presales and deployment services.
        Presales = "presales",
        /// Hours of advice.
        Advisory = "advisory",
        /// Cloud support on behalf of a customer.
        Cloud = "cloud",
        /// On-premises support, with access ID and contract ID.
        OnPremises = "on_premises",
        /// Cancelling a membership with refund.
        Cancellation = "cancellation",
        /// Anything else.
        Other = "other",
    }
}

named! {
    /// Where a request stands, in the order of the filters.
    pub enum RequestState {
        /// The programme has not answered yet.
        Open = "open",
        /// The programme answered last.
        WaitingPartner = "waiting_partner",
        /// The partner answered last.
        WaitingProgramme = "waiting_programme",
        /// Closed, with a reason.
        Closed = "closed",
    }
}

named! {
    /// Why a request was closed.
    pub enum CloseReason {
        /// It is done.
        Solved = "solved",
        /// The partner no longer needs it.
        Withdrawn = "withdrawn",
        /// Another request is about the same.
        Duplicate = "duplicate",
        /// The fault is the product's, not the partner's.
        ProductFault = "product_fault",
        /// The programme does not do it.
        Declined = "declined",
        /// The cancellation was granted.
        Granted = "granted",
    }
}

named! {
    /// In which part of a project advice is wanted, in their order.
    pub enum Phase {
        /// Before the sale.
        Presales = "presales",
        /// While it is designed.
        Design = "design",
        /// While it is brought into use.
        Deployment = "deployment",
        /// While it is developed.
        Development = "development",
    }
}

/// Who writes into a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The company's people.
    Partner,
    /// The operators.
    Programme,
}

/// The request is closed: nothing is written into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the request is closed")]
pub struct IsClosed;

impl RequestType {
    /// The type's name in addresses.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::OnPremises => "on-premises",
            _ => self.as_str(),
        }
    }

    /// The type with this name in addresses.
    #[must_use]
    pub fn of_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.slug() == slug)
    }

    /// What a member must be allowed to ask for it. Whoever takes part in requests may ask anything else.
    #[must_use]
    pub fn action(self) -> Action {
        match self {
            Self::Presales | Self::Advisory => Action::AskAdvisory,
            Self::Cloud => Action::AskCloudSupport,
            Self::OnPremises => Action::AskOnPremisesSupport,
            Self::Cancellation => Action::AskCancellation,
            Self::Other => Action::AnswerServiceRequests,
        }
    }

    /// From which benefits it takes, if it does.
    #[must_use]
    pub fn support(self) -> Option<Support> {
        match self {
            Self::Presales => Some(Support::Presales),
            Self::Advisory => Some(Support::Advisory),
            Self::Cloud => Some(Support::Cloud),
            Self::OnPremises => Some(Support::OnPremises),
            Self::Cancellation | Self::Other => None,
        }
    }

    /// Whether it takes hours: as many as are asked for, and used.
    #[must_use]
    pub fn takes_hours(self) -> bool {
        matches!(self, Self::Presales | Self::Advisory)
    }

    /// Whether it takes an incident.
    #[must_use]
    pub fn takes_incident(self) -> bool {
        self.support().is_some() && !self.takes_hours()
    }

    /// For what reasons operators close it.
    #[must_use]
    pub fn reasons(self) -> &'static [CloseReason] {
        use CloseReason::{Declined, Duplicate, Granted, ProductFault, Solved};
        match self {
            Self::Cancellation => &[Granted, Declined, Duplicate],
            Self::Other => &[Solved, Duplicate, Declined],
            _ => &[Solved, Duplicate, ProductFault, Declined],
        }
    }
}

impl RequestState {
    /// The state's name in addresses.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::WaitingPartner => "waiting-partner",
            Self::WaitingProgramme => "waiting-programme",
            Self::Closed => "closed",
        }
    }

    /// Where it stands after a message.
    ///
    /// # Errors
    /// It is closed.
    pub fn after_message(self, by: Side) -> Result<Self, IsClosed> {
        match (self, by) {
            (Self::Closed, _) => Err(IsClosed),
            (_, Side::Programme) => Ok(Self::WaitingPartner),
            // Who adds something before the first answer still waits for that.
            (Self::Open, Side::Partner) => Ok(Self::Open),
            (Self::WaitingPartner | Self::WaitingProgramme, Side::Partner) => Ok(Self::WaitingProgramme),
        }
    }

    /// Where it stands after the partner has reopened it.
    #[must_use]
    pub fn reopened(answered: bool) -> Self {
        if answered { Self::WaitingProgramme } else { Self::Open }
    }
}

impl CloseReason {
    /// For what reasons a partner closes their own.
    pub const OF_PARTNER: [Self; 2] = [Self::Solved, Self::Withdrawn];
}

#[cfg(test)]
mod tests;
