//! Companies as a whole: how they came, their data, and what operators say about them.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{number, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::PartnerId;
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum CompanyAct {
    /// A company joined the programme.
    #[serde(rename = "company.added")]
    Added(CompanyDetails),
    /// An operator read what the console shows of it.
    #[serde(rename = "company.read")]
    Read(CompanyDetails),
    /// Operators changed its name, country and the like.
    #[serde(rename = "company.corrected")]
    Corrected(CompanyDetails),
    /// The company proposed another name or other mail domains (R-PPL-4).
    #[serde(rename = "company_proposal.made")]
    ProposalMade(CompanyDetails),
    #[serde(rename = "company_proposal.withdrawn")]
    ProposalWithdrawn(CompanyDetails),
    #[serde(rename = "company_proposal.agreed")]
    ProposalAgreed(CompanyDetails),
    #[serde(rename = "company_proposal.declined")]
    ProposalDeclined(CompanyDetails),
    /// Its people see everything and change nothing (R-TEN-4).
    #[serde(rename = "company.suspended")]
    Suspended(CompanyDetails),
    /// That ended.
    #[serde(rename = "company.suspension_lifted")]
    SuspensionLifted(CompanyDetails),
    /// An operator noted something about it for the others; the programme's log alone has it.
    #[serde(rename = "company.noted")]
    Noted(CompanyDetails),
    /// An operator invited a company to move in (R-JOIN-2).
    #[serde(rename = "company.invited")]
    Invited(CompanyDetails),
    #[serde(rename = "company.invitation_withdrawn")]
    InvitationWithdrawn(CompanyDetails),
    /// One of its Global admins accepted.
    #[serde(rename = "company.moved_in")]
    MovedIn(CompanyDetails),
    /// A Global admin put away the first steps that the overview lists.
    #[serde(rename = "company.first_steps_dismissed")]
    FirstStepsDismissed(CompanyDetails),
}

/// A company, of what is done to it as a whole; an attempt to add one knows no id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompanyDetails {
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
    /// The names of the fields that changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<String>,
}

impl CompanyDetails {
    /// Those of a company that there is.
    #[must_use]
    pub fn of(partner: PartnerId, mpn_id: i64) -> Self {
        Self { partner_id: Some(partner), mpn_id: Some(mpn_id), changed: Vec::new() }
    }
}

impl CompanyAct {
    fn details(&self) -> &CompanyDetails {
        match self {
            Self::Added(it)
            | Self::Read(it)
            | Self::Corrected(it)
            | Self::ProposalMade(it)
            | Self::ProposalWithdrawn(it)
            | Self::ProposalAgreed(it)
            | Self::ProposalDeclined(it)
            | Self::Suspended(it)
            | Self::SuspensionLifted(it)
            | Self::Noted(it)
            | Self::Invited(it)
            | Self::InvitationWithdrawn(it)
            | Self::MovedIn(it)
            | Self::FirstStepsDismissed(it) => it,
        }
    }
}

impl Recorded for CompanyAct {
    fn act(self) -> Act {
        Act::Company(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        self.details().partner_id.map(|id| (Subject::Company, id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        let it = &number(self.details().mpn_id);
        match self {
            Self::Added(_) => pick(tried, t.log_company_added(it), t.log_company_added_try()),
            Self::Read(_) => pick(tried, t.log_company_read(it), t.log_company_read_try(it)),
            Self::Corrected(_) => pick(tried, t.log_company_corrected(it), t.log_company_corrected_try(it)),
            Self::ProposalMade(_) => pick(tried, t.log_proposal_made(it), t.log_proposal_made_try(it)),
            Self::ProposalWithdrawn(_) => {
                pick(tried, t.log_proposal_withdrawn(it), t.log_proposal_withdrawn_try(it))
            }
            Self::ProposalAgreed(_) => pick(tried, t.log_proposal_agreed(it), t.log_proposal_agreed_try(it)),
            Self::ProposalDeclined(_) => {
                pick(tried, t.log_proposal_declined(it), t.log_proposal_declined_try(it))
            }
            Self::Suspended(_) => pick(tried, t.log_company_suspended(it), t.log_company_suspended_try(it)),
            Self::SuspensionLifted(_) => pick(tried, t.log_company_lifted(it), t.log_company_lifted_try(it)),
            Self::Noted(_) => pick(tried, t.log_company_noted(it), t.log_company_noted_try(it)),
            Self::Invited(_) => pick(tried, t.log_company_invited(it), t.log_company_invited_try(it)),
            Self::InvitationWithdrawn(_) => {
                pick(tried, t.log_company_uninvited(it), t.log_company_uninvited_try(it))
            }
            Self::MovedIn(_) => pick(tried, t.log_company_moved_in(it), t.log_company_moved_in_try(it)),
            Self::FirstStepsDismissed(_) => {
                pick(tried, t.log_first_steps_dismissed(), t.log_first_steps_dismissed_try())
            }
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for CompanyAct {
    fn examples() -> Vec<Self> {
        use super::examples::{MPN_ID, PARTNER};
        let company = CompanyDetails::of(PARTNER, MPN_ID);
        let changed =
            CompanyDetails { changed: vec!["name".to_owned(), "domains".to_owned()], ..company.clone() };
        vec![
            Self::Added(company.clone()),
            Self::Read(company.clone()),
            Self::Corrected(changed.clone()),
            Self::ProposalMade(changed.clone()),
            Self::ProposalWithdrawn(company.clone()),
            Self::ProposalAgreed(changed.clone()),
            Self::ProposalDeclined(changed),
            Self::Suspended(company.clone()),
            Self::SuspensionLifted(company.clone()),
            Self::Noted(company.clone()),
            Self::Invited(company.clone()),
            Self::InvitationWithdrawn(company.clone()),
            Self::MovedIn(company.clone()),
            Self::FirstStepsDismissed(company),
        ]
    }
}
