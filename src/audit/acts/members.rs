//! Members of a company, their names and roles, and the end of a membership.

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use super::words::{UNKNOWN, member, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::authz::{Role, role_names};
use crate::base::ids::{ActivationId, MemberId};
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum MemberAct {
    #[serde(rename = "member.deactivated")]
    Deactivated(DeactivationDetails),
    #[serde(rename = "member.renamed")]
    Renamed {
        member_id: MemberId,
        /// Their name before.
        member: Option<String>,
        /// Their name from then on.
        name: Option<String>,
    },
    /// One of the company's admins gave somebody other roles.
    #[serde(rename = "member.roles_changed")]
    RolesChanged(RolesDetails),
    /// A member asked for a role (R-PPL-5).
    #[serde(rename = "role.asked")]
    RoleAsked(RolesDetails),
    /// They were given what they asked for, or another role in its place.
    #[serde(rename = "role_request.approved")]
    RoleRequestApproved(RolesDetails),
    #[serde(rename = "role_request.declined")]
    RoleRequestDeclined(RolesDetails),
}

/// A member who was deactivated, and what they left behind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeactivationDetails {
    pub member_id: MemberId,
    /// The member's name.
    pub member: Option<String>,
    /// How many seats were taken back.
    pub seats: Option<usize>,
    /// Whether they were the marketing contact.
    pub marketing_contact: Option<bool>,
    /// What was asked for with them as its user.
    #[serde(default)]
    pub activations: Vec<ActivationId>,
    /// The numbers of their service requests that are open.
    #[serde(default)]
    pub requests: Vec<i32>,
}

/// A member whose roles were changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RolesDetails {
    pub member_id: MemberId,
    /// The member's name.
    pub member: Option<String>,
    /// Their roles from then on; none is staff.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// Those that they had.
    #[serde(default)]
    pub before: Vec<Role>,
    /// The last day of those that are new, if they have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

impl MemberAct {
    /// Who it is about, and their name.
    fn member(&self) -> (MemberId, &Option<String>) {
        match self {
            Self::Deactivated(it) => (it.member_id, &it.member),
            Self::Renamed { member_id, member, .. } => (*member_id, member),
            Self::RolesChanged(it)
            | Self::RoleAsked(it)
            | Self::RoleRequestApproved(it)
            | Self::RoleRequestDeclined(it) => (it.member_id, &it.member),
        }
    }
}

impl Recorded for MemberAct {
    fn act(self) -> Act {
        Act::Member(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        let (member_id, _) = self.member();
        Some((Subject::Member, member_id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        let name = member(self.member().1.as_ref(), t);
        match self {
            Self::Deactivated(it) => {
                let done = t.log_member_deactivated(it.seats.unwrap_or_default(), &name);
                pick(tried, done, t.log_member_deactivated_try(&name))
            }
            Self::Renamed { name: new, .. } => {
                let new = new.as_deref().unwrap_or(UNKNOWN);
                pick(tried, t.log_member_renamed(&name, new), t.log_member_renamed_try(&name, new))
            }
            Self::RolesChanged(it) => roles_changed(it, &name, locale, tried),
            Self::RoleAsked(it) => {
                let roles = role_names(&it.roles, locale);
                pick(tried, t.log_role_asked(&roles), t.log_role_asked_try(&roles))
            }
            Self::RoleRequestApproved(it) => {
                let done = t.log_role_request_approved(&name, role_names(&it.roles, locale));
                pick(tried, done, t.log_role_request_approved_try(&name))
            }
            Self::RoleRequestDeclined(it) => {
                let done = t.log_role_request_declined(&name, role_names(&it.roles, locale));
                pick(tried, done, t.log_role_request_declined_try(&name))
            }
        }
    }
}

fn roles_changed(it: &RolesDetails, name: &str, locale: Locale, tried: bool) -> String {
    let t = locale.texts();
    let (roles, before) = (role_names(&it.roles, locale), role_names(&it.before, locale));
    let done = match it.until {
        None => t.log_roles_changed(name, before, roles.as_str()),
        Some(day) => t.log_roles_changed_until(name, before, roles.as_str(), locale.date(day)),
    };
    pick(tried, done, t.log_roles_changed_try(name, roles.as_str()))
}

#[cfg(test)]
impl super::examples::Examples for MemberAct {
    fn examples() -> Vec<Self> {
        use time::macros::date;

        use super::examples::{MEMBER, id, some};
        let asked = RolesDetails {
            member_id: MEMBER,
            member: some("Luca Ferrari"),
            roles: vec![Role::MpnPartnerAdmin],
            before: vec![],
            until: None,
        };
        vec![
            Self::Deactivated(DeactivationDetails {
                member_id: MEMBER,
                member: some("Anna Zürcher"),
                seats: Some(2),
                marketing_contact: Some(true),
                activations: vec![ActivationId(id(3))],
                requests: vec![12],
            }),
            Self::Renamed { member_id: MEMBER, member: some("Claudia Brunner"), name: some("Claudia Frey") },
            Self::Renamed { member_id: MEMBER, member: None, name: None },
            Self::RolesChanged(RolesDetails {
                member: some("Claudia Brunner"),
                roles: vec![Role::MpnPartnerAdmin, Role::UserAdmin],
                before: vec![Role::GlobalAdmin],
                until: Some(date!(2026 - 12 - 31)),
                ..asked.clone()
            }),
            Self::RolesChanged(RolesDetails { member: None, roles: vec![], ..asked.clone() }),
            Self::RoleAsked(asked.clone()),
            Self::RoleRequestApproved(asked.clone()),
            Self::RoleRequestDeclined(asked),
        ]
    }

    fn named(&self) -> Vec<&str> {
        use super::examples::known;
        match self {
            // It is whoever acts who asked.
            Self::RoleAsked(_) => Vec::new(),
            Self::Renamed { member, name, .. } => known([member, name]),
            _ => known([self.member().1]),
        }
    }
}
