//! Service requests: tickets from a partner to the programme. Who may ask which, where one stands, what it takes from
//! a benefit and gives back, and how long it can be reopened (R-TEC-4, R-TEC-5, R-MEM-5).

pub mod console;
pub mod entries;
mod forms;
pub mod paths;
pub mod portal;
pub mod store;
mod words;

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use time::{Date, Duration};

use crate::authz::Action;
use crate::catalogue::Support;
use crate::membership::{ActivationState, Benefit};

/// A request may be reopened to this many days after the day on which it was closed.
pub const REOPENING: Duration = Duration::days(14);
/// At most so many hours are asked for at once (R-TEC-4).
pub const MOST_HOURS: i32 = 25;
/// At most so many hours are entered at one closing of what is unlimited.
pub const MOST_HOURS_USED: i32 = 999;
/// Letters of a title, a product's or a customer's name.
pub const TITLE_LETTERS: usize = 200;
/// Letters of a message.
pub const MESSAGE_LETTERS: usize = 10_000;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RequestType {
    /// Hours of presales and deployment services.
    Presales,
    /// Hours of advice.
    Advisory,
    /// Cloud support on behalf of a customer.
    Cloud,
    /// On-premises support, with access ID and contract ID.
    OnPremises,
    /// Cancelling a membership with refund.
    Cancellation,
    /// Anything else.
    Other,
}

impl RequestType {
    /// Every type, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Presales, Self::Advisory, Self::Cloud, Self::OnPremises, Self::Cancellation, Self::Other];

    /// The type's name in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Presales => "presales",
            Self::Advisory => "advisory",
            Self::Cloud => "cloud",
            Self::OnPremises => "on_premises",
            Self::Cancellation => "cancellation",
            Self::Other => "other",
        }
    }

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

impl FromStr for RequestType {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|it| it.as_str() == name).ok_or(())
    }
}

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RequestState {
    /// The programme has not answered yet.
    Open,
    /// The programme answered last.
    WaitingPartner,
    /// The partner answered last.
    WaitingProgramme,
    /// Closed, with a reason.
    Closed,
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

impl RequestState {
    /// Every state, in the order of the filters.
    pub const ALL: [Self; 4] = [Self::Open, Self::WaitingPartner, Self::WaitingProgramme, Self::Closed];

    /// The state's name in the database and the queue.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::WaitingPartner => "waiting_partner",
            Self::WaitingProgramme => "waiting_programme",
            Self::Closed => "closed",
        }
    }

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

impl FromStr for RequestState {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|it| it.as_str() == name).ok_or(())
    }
}

/// Why a request was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CloseReason {
    /// It is done.
    Solved,
    /// The partner no longer needs it.
    Withdrawn,
    /// Another request is about the same.
    Duplicate,
    /// The fault is the product's, not the partner's.
    ProductFault,
    /// The programme does not do it.
    Declined,
    /// The cancellation was granted.
    Granted,
}

impl CloseReason {
    const ALL: [Self; 6] =
        [Self::Solved, Self::Withdrawn, Self::Duplicate, Self::ProductFault, Self::Declined, Self::Granted];
    /// For what reasons a partner closes his own.
    pub const OF_PARTNER: [Self; 2] = [Self::Solved, Self::Withdrawn];

    /// The reason's name in the database and in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Solved => "solved",
            Self::Withdrawn => "withdrawn",
            Self::Duplicate => "duplicate",
            Self::ProductFault => "product_fault",
            Self::Declined => "declined",
            Self::Granted => "granted",
        }
    }
}

impl FromStr for CloseReason {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|it| it.as_str() == name).ok_or(())
    }
}

/// What a closing does with the incident that a request took (R-TEC-5): the programme's is given back where it was a
/// duplicate or the product's fault; the partner's as long as the programme has not answered.
#[must_use]
pub fn gives_incident_back(reason: CloseReason, by: Side, answered: bool) -> bool {
    match by {
        Side::Programme => matches!(reason, CloseReason::Duplicate | CloseReason::ProductFault),
        Side::Partner => !answered,
    }
}

/// Whether a partner may close a request of this type himself. Not where hours may have been used: these the programme
/// enters when it closes (R-TEC-4).
#[must_use]
pub fn partner_may_close(kind: RequestType, answered: bool) -> bool {
    !(kind.takes_hours() && answered)
}

/// Why a closed request can't be reopened, for reasons that are no matter of what is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoReopening {
    /// The cancellation was granted: the membership has ended.
    Granted,
    /// This was the last day for it.
    TooLate(Date),
}

/// Whether a request that was closed on `closed_on` can be reopened on `today`, both days of the partner's zone.
///
/// # Errors
/// The reason why not.
pub fn may_reopen(closed_on: Date, reason: CloseReason, today: Date) -> Result<Date, NoReopening> {
    let last_day = closed_on + REOPENING;
    if reason == CloseReason::Granted {
        Err(NoReopening::Granted)
    } else if today > last_day {
        Err(NoReopening::TooLate(last_day))
    } else {
        Ok(last_day)
    }
}

/// In which part of a project advice is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Before the sale.
    Presales,
    /// While it is designed.
    Design,
    /// While it is brought into use.
    Deployment,
    /// While it is developed.
    Development,
}

impl Phase {
    /// Every phase, in their order.
    pub const ALL: [Self; 4] = [Self::Presales, Self::Design, Self::Deployment, Self::Development];

    /// The phase's name in the database and in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Presales => "presales",
            Self::Design => "design",
            Self::Deployment => "deployment",
            Self::Development => "development",
        }
    }
}

impl FromStr for Phase {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|it| it.as_str() == name).ok_or(())
    }
}

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

/// Whether requests may take from a benefit on `today`: it is active, and its time is not over (R-DATE-5).
#[must_use]
pub fn is_usable(benefit: &Benefit, today: Date) -> bool {
    benefit.activation.is_some_and(|it| it.state == ActivationState::Active) && is_current(benefit, today)
}

fn is_current(benefit: &Benefit, today: Date) -> bool {
    benefit.enrollment.is_listed(today) && today <= benefit.activate_by
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

#[cfg(test)]
mod tests;
