//! Who may do what: the one table (R-ROLE-1), and the scopes by which a request proves who it is.
//!
//! Pages ask the same table as handlers, to show a control disabled with its reason.

pub mod mails;
pub mod operators;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::names::named;
use crate::i18n::{Locale, Texts};

named! {
    /// A role of a member in one company. A member may hold several; a member with none is staff.
    pub enum Role {
        /// May do everything for the company, and gives roles.
        GlobalAdmin = "global_admin",
        /// Manages the benefits of the partner membership.
        MpnPartnerAdmin = "mpn_partner_admin",
        /// Manages users within R-ROLE-5.
        UserAdmin = "user_admin",
        /// Supports customers.
        AdminAgent = "admin_agent",
    }
}

impl Role {
    /// The role's name.
    #[must_use]
    pub fn name(self, t: &Texts) -> String {
        match self {
            Self::GlobalAdmin => t.global_admin(),
            Self::MpnPartnerAdmin => t.mpn_partner_admin(),
            Self::UserAdmin => t.user_admin(),
            Self::AdminAgent => t.admin_agent(),
        }
    }

    /// What it allows, in a sentence.
    #[must_use]
    pub fn allows(self, t: &Texts) -> String {
        match self {
            Self::GlobalAdmin => t.global_admin_allows(),
            Self::MpnPartnerAdmin => t.mpn_partner_admin_allows(),
            Self::UserAdmin => t.user_admin_allows(),
            Self::AdminAgent => t.admin_agent_allows(),
        }
    }
}

/// The names of roles as a list in words; none is staff.
#[must_use]
pub fn role_names(roles: &[Role], locale: Locale) -> String {
    let t = locale.texts();
    if roles.is_empty() {
        return t.role_staff();
    }
    let names: Vec<String> = roles.iter().map(|role| role.name(t)).collect();
    locale.list(&names)
}

/// The roles of one member; empty: staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roles(BTreeSet<Role>);

impl Roles {
    /// Their names as a list in words; without a role it is staff.
    #[must_use]
    pub fn names(&self, locale: Locale) -> String {
        role_names(&self.iter().collect::<Vec<_>>(), locale)
    }

    /// The roles, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = Role> {
        self.0.iter().copied()
    }

    /// Whether this role is among them.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.0.contains(&role)
    }

    /// Whether the member holds no role.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        self.0.is_empty()
    }

    /// The widest access that any of the roles gives: rights unite.
    #[must_use]
    pub fn access(&self, action: Action) -> Access {
        let of_roles = self.iter().map(|role| action.access_of(Some(role)));
        of_roles.chain([action.access_of(None)]).max().unwrap_or(Access::No)
    }

    /// Whether the roles allow the action, wholly or in part.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        self.access(action) != Access::No
    }
}

impl<'r> sqlx::Decode<'r, sqlx::Postgres> for Roles {
    fn decode(value: sqlx::postgres::PgValueRef<'r>) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<Vec<Role> as sqlx::Decode<'r, sqlx::Postgres>>::decode(value)?.into_iter().collect())
    }
}

impl sqlx::Type<sqlx::Postgres> for Roles {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <Vec<Role> as sqlx::Type<sqlx::Postgres>>::type_info()
    }

    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <Vec<Role> as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<T: IntoIterator<Item = Role>>(roles: T) -> Self {
        Self(roles.into_iter().collect())
    }
}

/// How far a role reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// Not at all: the control is shown, disabled, with the reason.
    No,
    /// Some rows or some people; the rule named beside the row of the table says which.
    Partly,
    /// Sees the pages, but neither key text nor alternative addresses.
    View,
    /// Yes.
    Yes,
}

/// What a member may want to do; one row of the table in the rules each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// See the Benefits pages.
    SeeBenefits,
    /// See own assignments.
    SeeOwnAssignments,
    /// See the company's people and their seats.
    SeePeople,
    /// Get keys, reveal them again, record a redemption.
    GetKeys,
    /// Assign, remove, reassign a seat.
    AssignSeat,
    /// Activate a technical benefit, withdraw the request.
    ActivateTechnical,
    /// See access ID and contract ID once active.
    SeeSupportIds,
    /// Ask for presales or advisory hours.
    AskAdvisory,
    /// Ask for cloud support on behalf of a customer.
    AskCloudSupport,
    /// Ask for on-premises support with the two IDs.
    AskOnPremisesSupport,
    /// Set the marketing contact, activate a go-to-market offer.
    ManageGoToMarket,
    /// Buy or renew a package.
    Buy,
    /// Ask for a cancellation and refund.
    AskCancellation,
    /// Read and answer service requests.
    AnswerServiceRequests,
    /// Accept the invitation to move in; approve role requests.
    AcceptInvitation,
    /// Add members, edit, deactivate, give roles.
    ManageMembers,
    /// Change the company's data (R-PPL-4).
    ChangeCompany,
    /// Read the company's audit log, export it.
    ReadAudit,
}

use Access::{No, Partly, View, Yes};

/// The table of the rules: Global admin, MPN partner admin, User admin, Admin agent, staff.
const TABLE: [(Action, [Access; 5]); 18] = [
    (Action::SeeBenefits, [Yes, Yes, View, View, No]),
    (Action::SeeOwnAssignments, [Yes, Yes, Yes, Yes, Yes]),
    (Action::SeePeople, [Yes, Yes, Yes, View, No]),
    (Action::GetKeys, [Yes, Yes, No, No, No]),
    (Action::AssignSeat, [Yes, Yes, No, No, No]),
    (Action::ActivateTechnical, [Yes, Yes, No, No, No]),
    // Staff: on the Technical page, active rows only.
    (Action::SeeSupportIds, [Yes, Yes, Yes, Yes, Partly]),
    (Action::AskAdvisory, [Yes, Yes, Yes, Yes, No]),
    (Action::AskCloudSupport, [No, No, No, Yes, No]),
    (Action::AskOnPremisesSupport, [Yes, Yes, Yes, Yes, Yes]),
    (Action::ManageGoToMarket, [Yes, Yes, No, No, No]),
    (Action::Buy, [Yes, Yes, Yes, Yes, No]),
    (Action::AskCancellation, [Yes, Yes, No, No, No]),
    // Staff: their own.
    (Action::AnswerServiceRequests, [Yes, Yes, Yes, Yes, Partly]),
    (Action::AcceptInvitation, [Yes, No, No, No, No]),
    // User admin: within R-ROLE-5.
    (Action::ManageMembers, [Yes, No, Partly, No, No]),
    (Action::ChangeCompany, [Yes, No, No, No, No]),
    (Action::ReadAudit, [Yes, Yes, View, No, No]),
];

impl Action {
    /// Every action, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.into_iter().map(|(action, _)| action)
    }

    /// What one role, or staff (`None`), may.
    #[must_use]
    pub fn access_of(self, role: Option<Role>) -> Access {
        let column = match role {
            Some(Role::GlobalAdmin) => 0,
            Some(Role::MpnPartnerAdmin) => 1,
            Some(Role::UserAdmin) => 2,
            Some(Role::AdminAgent) => 3,
            None => 4,
        };
        TABLE.iter().find(|(action, _)| *action == self).map_or(No, |(_, row)| row[column])
    }

    /// The roles that may do it: those to name to somebody who may not (R-ROLE-3).
    #[must_use]
    pub fn roles(self) -> Vec<Role> {
        Role::ALL.into_iter().filter(|role| self.access_of(Some(*role)) != No).collect()
    }

    /// The action's own name, as in the audit log.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SeeBenefits => "see_benefits",
            Self::SeeOwnAssignments => "see_own_assignments",
            Self::SeePeople => "see_people",
            Self::GetKeys => "get_keys",
            Self::AssignSeat => "assign_seat",
            Self::ActivateTechnical => "activate_technical",
            Self::SeeSupportIds => "see_support_ids",
            Self::AskAdvisory => "ask_advisory",
            Self::AskCloudSupport => "ask_cloud_support",
            Self::AskOnPremisesSupport => "ask_on_premises_support",
            Self::ManageGoToMarket => "manage_go_to_market",
            Self::Buy => "buy",
            Self::AskCancellation => "ask_cancellation",
            Self::AnswerServiceRequests => "answer_service_requests",
            Self::AcceptInvitation => "accept_invitation",
            Self::ManageMembers => "manage_members",
            Self::ChangeCompany => "change_company",
            Self::ReadAudit => "read_audit",
        }
    }

    /// What the member wanted to do, in words that follow "You tried to".
    #[must_use]
    pub fn words(self, t: &Texts) -> String {
        match self {
            Self::SeeBenefits => t.act_see_benefits(),
            Self::SeeOwnAssignments => t.act_see_own_assignments(),
            Self::SeePeople => t.act_see_people(),
            Self::GetKeys => t.act_get_keys(),
            Self::AssignSeat => t.act_assign_seat(),
            Self::ActivateTechnical => t.act_activate_technical(),
            Self::SeeSupportIds => t.act_see_support_ids(),
            Self::AskAdvisory => t.act_ask_advisory(),
            Self::AskCloudSupport => t.act_ask_cloud_support(),
            Self::AskOnPremisesSupport => t.act_ask_on_premises_support(),
            Self::AskCancellation => t.act_ask_cancellation(),
            Self::ManageGoToMarket => t.act_manage_go_to_market(),
            Self::Buy => t.act_buy(),
            Self::AnswerServiceRequests => t.act_answer_requests(),
            Self::AcceptInvitation => t.act_accept_invitation(),
            Self::ManageMembers => t.act_manage_members(),
            Self::ChangeCompany => t.act_change_company(),
            Self::ReadAudit => t.act_read_audit(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(roles: &[Role]) -> Roles {
        roles.iter().copied().collect()
    }

    #[test]
    fn every_action_has_its_own_row_and_name() {
        let names: BTreeSet<_> = Action::all().map(Action::as_str).collect();
        assert_eq!(names.len(), TABLE.len());
        assert!(Action::all().all(|action| serde_json::to_value(action).unwrap() == action.as_str()));
        // A global admin may do everything but what only an admin agent does for customers.
        let refused: Vec<_> = Action::all().filter(|action| !of(&[Role::GlobalAdmin]).may(*action)).collect();
        assert_eq!(refused, [Action::AskCloudSupport]);
    }

    #[test]
    fn rights_of_several_roles_unite() {
        let both = of(&[Role::UserAdmin, Role::AdminAgent]);
        assert_eq!(both.access(Action::AskCloudSupport), Yes);
        assert_eq!(both.access(Action::ManageMembers), Partly);
        assert_eq!(both.access(Action::SeeBenefits), View);
        assert_eq!(both.access(Action::SeePeople), Yes);
        assert_eq!(both.access(Action::GetKeys), No);
    }

    #[test]
    fn staff_see_their_own_and_may_ask_for_on_premises_support() {
        let staff = Roles::default();
        let allowed: Vec<_> = Action::all().filter(|action| staff.may(*action)).collect();
        assert_eq!(
            allowed,
            [
                Action::SeeOwnAssignments,
                Action::SeeSupportIds,
                Action::AskOnPremisesSupport,
                Action::AnswerServiceRequests
            ]
        );
    }

    #[test]
    fn only_global_and_partner_admins_get_keys() {
        assert_eq!(Action::GetKeys.roles(), [Role::GlobalAdmin, Role::MpnPartnerAdmin]);
        assert_eq!(Action::SeeBenefits.roles(), Role::ALL);
    }
}
