//! Companies that apply to join the programme (R-JOIN-1).

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{UNKNOWN, number, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::ApplicationId;
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum ApplicationAct {
    /// Somebody has applied for a company to join the programme (R-JOIN-1).
    #[serde(rename = "application.sent")]
    Sent(ApplicationDetails),
    /// Whoever reads mail at its address has confirmed it.
    #[serde(rename = "application.confirmed")]
    Confirmed(ApplicationDetails),
    /// Whoever had applied has taken it back.
    #[serde(rename = "application.withdrawn")]
    Withdrawn(ApplicationDetails),
    #[serde(rename = "application.accepted")]
    Accepted(ApplicationDetails),
    #[serde(rename = "application.declined")]
    Declined(ApplicationDetails),
    /// An operator read it.
    #[serde(rename = "application.read")]
    Read(ApplicationDetails),
}

/// A company's application to join the programme; never the address of who applies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationDetails {
    pub application_id: Option<ApplicationId>,
    /// The company's name, as it was typed.
    pub company: Option<String>,
    /// The number of the company that it became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mpn_id: Option<i64>,
}

impl ApplicationAct {
    fn details(&self) -> &ApplicationDetails {
        match self {
            Self::Sent(it)
            | Self::Confirmed(it)
            | Self::Withdrawn(it)
            | Self::Accepted(it)
            | Self::Declined(it)
            | Self::Read(it) => it,
        }
    }
}

impl Recorded for ApplicationAct {
    fn act(self) -> Act {
        Act::Application(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        self.details().application_id.map(|id| (Subject::Application, id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let (t, it) = (locale.texts(), self.details());
        let name = it.company.as_deref().unwrap_or(UNKNOWN);
        match self {
            Self::Sent(_) => pick(tried, t.log_application_sent(name), t.log_application_sent_try(name)),
            Self::Confirmed(_) => {
                pick(tried, t.log_application_confirmed(name), t.log_application_confirmed_try(name))
            }
            Self::Withdrawn(_) => {
                pick(tried, t.log_application_withdrawn(name), t.log_application_withdrawn_try(name))
            }
            Self::Accepted(_) => {
                let done = t.log_application_accepted(name, number(it.mpn_id));
                pick(tried, done, t.log_application_accepted_try(name))
            }
            Self::Declined(_) => {
                pick(tried, t.log_application_declined(name), t.log_application_declined_try(name))
            }
            Self::Read(_) => pick(tried, t.log_application_read(name), t.log_application_read_try(name)),
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for ApplicationAct {
    fn examples() -> Vec<Self> {
        use super::examples::{id, some};
        let applied = ApplicationDetails {
            application_id: Some(ApplicationId(id(9))),
            company: some("Heron Analytics"),
            mpn_id: None,
        };
        vec![
            Self::Sent(applied.clone()),
            Self::Confirmed(applied.clone()),
            Self::Withdrawn(applied.clone()),
            Self::Accepted(ApplicationDetails { mpn_id: Some(4_100_008), ..applied.clone() }),
            Self::Accepted(applied.clone()),
            Self::Declined(applied.clone()),
            Self::Read(applied),
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known([&self.details().company])
    }
}
