//! Who may do what to whom among a company's people: the limits of a User admin (R-ROLE-5).

use crate::authz::{Access, Action, Role, Roles};
use crate::i18n::Texts;

/// What stands in the way of somebody who manages people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Limit {
    /// Their roles let them manage nobody, or no longer.
    NoRight,
    /// Only Global admins touch a Global admin.
    OfGlobalAdmin,
    /// User admins don't change their own roles.
    OwnRoles,
    /// Only Global admins make a Global admin.
    GivesGlobalAdmin,
}

impl Limit {
    /// The reason in words, for whoever is held back.
    #[must_use]
    pub fn text(self, t: &Texts) -> String {
        match self {
            Self::NoRight => t.limit_no_right(),
            Self::OfGlobalAdmin => t.limit_of_global_admin(),
            Self::OwnRoles => t.limit_own_roles(),
            Self::GivesGlobalAdmin => t.limit_gives_global_admin(),
        }
    }
}

/// Whether somebody with the roles `by` may rename, deactivate or invite again somebody with the roles `of`.
///
/// # Errors
/// What stands in the way.
pub fn may_edit(by: &Roles, of: &Roles) -> Result<(), Limit> {
    match by.access(Action::ManageMembers) {
        Access::Yes => Ok(()),
        Access::Partly if of.has(Role::GlobalAdmin) => Err(Limit::OfGlobalAdmin),
        Access::Partly => Ok(()),
        Access::View | Access::No => Err(Limit::NoRight),
    }
}

/// Whether they may change the roles of somebody who has the roles `of`, who are themselves with `is_own`.
///
/// # Errors
/// What stands in the way.
pub fn may_change_roles(by: &Roles, is_own: bool, of: &Roles) -> Result<(), Limit> {
    may_edit(by, of)?;
    if is_own && by.access(Action::ManageMembers) == Access::Partly { Err(Limit::OwnRoles) } else { Ok(()) }
}

/// Whether they may give somebody this role.
///
/// # Errors
/// What stands in the way.
pub fn may_give(by: &Roles, role: Role) -> Result<(), Limit> {
    match by.access(Action::ManageMembers) {
        Access::Yes => Ok(()),
        Access::Partly if role == Role::GlobalAdmin => Err(Limit::GivesGlobalAdmin),
        Access::Partly => Ok(()),
        Access::View | Access::No => Err(Limit::NoRight),
    }
}

/// The first of these roles that they may not give stands in the way.
///
/// # Errors
/// What stands in the way.
pub fn may_give_all(by: &Roles, roles: &Roles) -> Result<(), Limit> {
    roles.iter().try_for_each(|role| may_give(by, role))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roles::requests::given_by;

    fn of(roles: &[Role]) -> Roles {
        roles.iter().copied().collect()
    }

    #[test]
    fn a_user_admin_touches_no_global_admin_gives_no_such_role_and_leaves_their_own() {
        let user_admin = of(&[Role::UserAdmin, Role::MpnPartnerAdmin]);
        let global_admin = of(&[Role::GlobalAdmin]);
        assert_eq!(may_edit(&user_admin, &global_admin), Err(Limit::OfGlobalAdmin));
        assert_eq!(
            may_edit(&user_admin, &of(&[Role::GlobalAdmin, Role::AdminAgent])),
            Err(Limit::OfGlobalAdmin)
        );
        assert_eq!(may_edit(&user_admin, &of(&[Role::UserAdmin])), Ok(()));
        assert_eq!(may_change_roles(&user_admin, false, &of(&[Role::UserAdmin])), Ok(()));
        assert_eq!(may_change_roles(&user_admin, true, &user_admin), Err(Limit::OwnRoles));
        assert_eq!(may_give(&user_admin, Role::GlobalAdmin), Err(Limit::GivesGlobalAdmin));
        let others = of(&[Role::MpnPartnerAdmin, Role::UserAdmin, Role::AdminAgent]);
        assert_eq!(may_give_all(&user_admin, &others), Ok(()));
        assert_eq!(may_give_all(&user_admin, &of(&Role::ALL)), Err(Limit::GivesGlobalAdmin));
    }

    #[test]
    fn those_who_are_asked_for_a_role_are_those_who_may_give_it() {
        for role in Role::ALL {
            for by in Role::ALL {
                let may = may_give(&of(&[by]), role).is_ok();
                assert_eq!(given_by(role).contains(&by), may, "{by:?} gives {role:?}");
            }
        }
    }

    #[test]
    fn a_global_admin_may_all_of_it_and_who_manages_nobody_none() {
        // Rights of several roles unite: being a User admin too takes nothing.
        for by in [of(&[Role::GlobalAdmin]), of(&[Role::GlobalAdmin, Role::UserAdmin])] {
            assert_eq!(may_change_roles(&by, true, &by), Ok(()));
            assert_eq!(may_give_all(&by, &of(&Role::ALL)), Ok(()));
        }
        for by in [of(&[]), of(&[Role::MpnPartnerAdmin]), of(&[Role::AdminAgent])] {
            assert_eq!(may_edit(&by, &of(&[])), Err(Limit::NoRight));
            assert_eq!(may_change_roles(&by, true, &of(&[])), Err(Limit::NoRight));
            assert_eq!(may_give_all(&by, &of(&[Role::AdminAgent])), Err(Limit::NoRight));
            assert_eq!(may_give_all(&by, &of(&[])), Ok(()));
        }
    }
}
