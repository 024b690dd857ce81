//! People who are invited to a company, and join it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{member, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::authz::{Role, role_names};
use crate::base::ids::{MemberId, PartnerId};
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum InvitationAct {
    /// Somebody is to join a company, and was mailed a link by which they do.
    #[serde(rename = "member.invited")]
    Sent(InvitationDetails),
    #[serde(rename = "invitation.sent_again")]
    SentAgain(InvitationDetails),
    #[serde(rename = "invitation.withdrawn")]
    Withdrawn(InvitationDetails),
    /// Somebody has accepted their invitation.
    #[serde(rename = "member.joined")]
    Accepted(InvitationDetails),
}

/// Somebody who is invited to a company, or was; an attempt may know nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationDetails {
    pub member_id: Option<MemberId>,
    /// The member's name.
    pub member: Option<String>,
    /// Their roles; none is staff.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// The company, for the programme's log.
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
}

impl InvitationAct {
    fn details(&self) -> &InvitationDetails {
        match self {
            Self::Sent(it) | Self::SentAgain(it) | Self::Withdrawn(it) | Self::Accepted(it) => it,
        }
    }
}

impl Recorded for InvitationAct {
    fn act(self) -> Act {
        Act::Invitation(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        self.details().member_id.map(|id| (Subject::Member, id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let (t, it) = (locale.texts(), self.details());
        let name = member(it.member.as_ref(), t);
        let roles = role_names(&it.roles, locale);
        match self {
            Self::Sent(_) => pick(tried, t.log_member_invited(&name, roles), t.log_member_invited_try(&name)),
            Self::SentAgain(_) => {
                pick(tried, t.log_invitation_sent_again(&name), t.log_invitation_sent_again_try(&name))
            }
            Self::Withdrawn(_) => {
                pick(tried, t.log_invitation_withdrawn(&name), t.log_invitation_withdrawn_try(&name))
            }
            Self::Accepted(_) => {
                pick(tried, t.log_member_joined(&name, roles), t.log_member_joined_try(&name))
            }
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for InvitationAct {
    fn examples() -> Vec<Self> {
        use super::examples::{MEMBER, MPN_ID, PARTNER, some};
        let invited = InvitationDetails {
            member_id: Some(MEMBER),
            member: some("Claudia Brunner"),
            roles: vec![Role::GlobalAdmin, Role::UserAdmin],
            partner_id: Some(PARTNER),
            mpn_id: Some(MPN_ID),
        };
        vec![
            Self::Sent(invited.clone()),
            Self::SentAgain(invited.clone()),
            Self::Withdrawn(invited.clone()),
            Self::Accepted(invited),
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known([&self.details().member])
    }
}
