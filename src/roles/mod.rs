//! The roles of somebody in a company: what each allows, and who can give more (R-PPL-5).

pub mod paths;
pub mod portal;
pub mod requests;

use crate::authz::{Access, Action, Role, Roles};

/// What somebody with these roles may do in their company, and what takes another role; each in the order of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rights {
    pub allowed: Vec<(Action, Access)>,
    /// With the roles that allow it.
    pub not_allowed: Vec<(Action, Vec<Role>)>,
}

impl Rights {
    #[must_use]
    pub fn of(roles: &Roles) -> Self {
        let (allowed, others): (Vec<Action>, Vec<Action>) = Action::all().partition(|it| roles.may(*it));
        Self {
            allowed: allowed.into_iter().map(|it| (it, roles.access(it))).collect(),
            not_allowed: others.into_iter().map(|it| (it, it.roles())).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rights_are_those_of_the_table_and_what_is_not_allowed_names_who_may() {
        let staff = Rights::of(&Roles::default());
        assert!(staff.allowed.contains(&(Action::AskOnPremisesSupport, Access::Yes)));
        assert!(staff.allowed.contains(&(Action::AnswerServiceRequests, Access::Partly)), "their own");
        let keys = (Action::GetKeys, vec![Role::GlobalAdmin, Role::MpnPartnerAdmin]);
        assert!(staff.not_allowed.contains(&keys));
        let admin = Rights::of(&[Role::GlobalAdmin].into_iter().collect());
        assert_eq!(admin.not_allowed, [(Action::AskCloudSupport, vec![Role::AdminAgent])]);
        assert_eq!(admin.allowed.len() + 1, Action::all().count());
    }
}
