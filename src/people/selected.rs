//! What is done about several people at once: who of those chosen it concerns, and why not the others.

use super::list::Person;
use super::rights::{self, Limit};
use crate::authz::Roles;
use crate::base::ids::MemberId;
use crate::base::names::named;
use crate::i18n::Texts;

/// So many people are chosen at most: a page of the list.
pub const MOST: usize = 50;

named! {
    /// What is done about all of them.
    pub enum Bulk {
        /// Roles are added to those that each has.
        Give = "give",
        /// Roles are taken from those who have them.
        Take = "take",
        /// Their membership ends.
        Deactivate = "deactivate",
        /// Their invitation is sent again.
        Invite = "invite",
    }
}

/// Why somebody who was chosen is left as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// It is whoever acts.
    Own,
    /// Whoever acts may not (R-ROLE-5).
    Limited(Limit),
    /// They don't belong to the company.
    NotAMember,
    /// No invitation of theirs is open.
    NotInvited,
}

impl Left {
    /// The reason in words.
    #[must_use]
    pub fn text(self, name: &str, t: &Texts) -> String {
        match self {
            Self::Own => t.selected_own(),
            Self::Limited(limit) => limit.text(t),
            Self::NotAMember => t.person_no_member(name),
            Self::NotInvited => t.selected_not_invited(),
        }
    }
}

impl Bulk {
    /// Whether it concerns somebody, done by a member with the roles `by`.
    ///
    /// # Errors
    /// Why they are left as they are.
    pub fn concerns(self, it: &Person, (me, by): (MemberId, &Roles)) -> Result<(), Left> {
        if it.member.id == me {
            return Err(Left::Own);
        }
        rights::may_edit(by, &it.member.roles).map_err(Left::Limited)?;
        let invited = it.standing.is_invited();
        match self {
            Self::Give | Self::Take if it.member.active || invited => Ok(()),
            Self::Deactivate if it.member.active => Ok(()),
            Self::Invite if invited => Ok(()),
            Self::Invite => Err(Left::NotInvited),
            Self::Give | Self::Take | Self::Deactivate => Err(Left::NotAMember),
        }
    }

    /// The roles that somebody has afterwards.
    #[must_use]
    pub fn roles_after(self, before: &Roles, chosen: &Roles) -> Roles {
        match self {
            Self::Give => before.iter().chain(chosen.iter()).collect(),
            Self::Take => before.iter().filter(|it| !chosen.has(*it)).collect(),
            Self::Deactivate | Self::Invite => before.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::authz::Role;
    use crate::base::ids::PersonId;
    use crate::people::invitation::Standing;
    use crate::users::members::CompanyMember;

    fn person(roles: &[Role], standing: Standing) -> Person {
        let member = CompanyMember {
            id: MemberId::new(),
            person: PersonId::new(),
            name: "Ruth Keller".to_owned(),
            roles: roles.iter().copied().collect(),
            active: standing == Standing::Active,
            signed_in_at: None,
            invited_until: None,
        };
        Person { member, email: String::new(), seats: 0, standing }
    }

    #[test]
    fn each_act_concerns_those_of_whom_it_makes_sense() {
        let until = datetime!(2026-12-01 00:00 UTC);
        let by: Roles = [Role::GlobalAdmin].into_iter().collect();
        let me = MemberId::new();
        for (standing, concerned) in [
            (Standing::Active, [Ok(()), Ok(()), Ok(()), Err(Left::NotInvited)]),
            (Standing::Invited { until }, [Ok(()), Ok(()), Err(Left::NotAMember), Ok(())]),
            (Standing::RanOut { at: until }, [Ok(()), Ok(()), Err(Left::NotAMember), Ok(())]),
            (
                Standing::Deactivated,
                [Err(Left::NotAMember), Err(Left::NotAMember), Err(Left::NotAMember), Err(Left::NotInvited)],
            ),
        ] {
            let it = person(&[], standing);
            assert_eq!(Bulk::ALL.map(|act| act.concerns(&it, (me, &by))), concerned, "{standing:?}");
            assert_eq!(Bulk::Give.concerns(&it, (it.member.id, &by)), Err(Left::Own));
        }
    }

    #[test]
    fn a_user_admin_leaves_global_admins_as_they_are() {
        let by: Roles = [Role::UserAdmin].into_iter().collect();
        let it = person(&[Role::GlobalAdmin], Standing::Active);
        let limited = Err(Left::Limited(Limit::OfGlobalAdmin));
        assert_eq!(Bulk::Deactivate.concerns(&it, (MemberId::new(), &by)), limited);
    }

    #[test]
    fn roles_are_added_to_what_each_has_or_taken_from_it() {
        let roles = |roles: &[Role]| roles.iter().copied().collect::<Roles>();
        let (before, chosen) = (roles(&[Role::UserAdmin]), roles(&[Role::UserAdmin, Role::AdminAgent]));
        assert_eq!(Bulk::Give.roles_after(&before, &chosen), chosen);
        assert_eq!(Bulk::Take.roles_after(&chosen, &before), roles(&[Role::AdminAgent]));
        assert_eq!(Bulk::Take.roles_after(&before, &chosen), Roles::default());
    }
}
