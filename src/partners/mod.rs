//! Partners: the companies in the programme, and their members as others see them.

pub mod store;

use jiff::tz::TimeZone;
use time::{Date, OffsetDateTime};

use crate::authz::{Action, Role};
use crate::base::clock::date_in;
use crate::base::ids::PartnerId;
use crate::i18n::Texts;
use crate::mail::Company;

/// Where a company manages its benefits (R-TEN-2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Here.
    PartnerCenter,
    /// Still on the older site; perhaps invited to move in.
    MembershipCenter {
        /// When the invitation was sent.
        invited_at: Option<OffsetDateTime>,
    },
}

impl Home {
    /// The home of this name in the database.
    #[must_use]
    pub fn new(name: &str, invited_at: Option<OffsetDateTime>) -> Self {
        match name {
            "partner_center" => Self::PartnerCenter,
            _ => Self::MembershipCenter { invited_at },
        }
    }
}

/// A company, as its members see it.
#[derive(Clone, Debug)]
pub struct Partner {
    pub id: PartnerId,
    /// The number that people know and quote.
    pub mpn_id: i64,
    pub name: String,
    /// The country it is in, by its two letters (ISO 3166).
    pub country: String,
    pub zone: TimeZone,
    /// The zone's name, as it is shown beside times.
    pub zone_name: String,
    /// Where it manages its benefits.
    pub home: Home,
    /// Why it is suspended; `None` means it is not (R-TEN-4).
    pub suspended: Option<String>,
}

/// Why nothing can be changed for a company at present, whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartnerClosed {
    /// It has not moved in (R-TEN-2).
    NotMovedIn,
    /// It is suspended (R-TEN-4).
    Suspended,
}

impl PartnerClosed {
    /// The paragraph of help that tells what that means.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Self::NotMovedIn => "no-benefits#not-moved-in",
            Self::Suspended => "suspended#not",
        }
    }

    /// Why nothing can be changed, in words.
    #[must_use]
    pub fn text(self, t: &Texts) -> String {
        match self {
            Self::Suspended => t.closed_suspended(),
            Self::NotMovedIn => t.closed_not_moved_in(),
        }
    }
}

impl Partner {
    /// Whether it manages its benefits here (R-TEN-2).
    #[must_use]
    pub fn has_moved_in(&self) -> bool {
        self.home == Home::PartnerCenter
    }

    /// The date in the company's zone at a moment (R-DATE-1).
    #[must_use]
    pub fn date_at(&self, at: OffsetDateTime) -> Date {
        date_in(at, &self.zone)
    }

    /// The company, as mails name it.
    #[must_use]
    pub fn named(&self) -> Company {
        Company { name: self.name.clone(), mpn_id: self.mpn_id }
    }

    /// Whether its members may change anything.
    ///
    /// # Errors
    /// The reason why not.
    pub fn open(&self) -> Result<(), PartnerClosed> {
        if self.suspended.is_some() {
            Err(PartnerClosed::Suspended)
        } else if matches!(self.home, Home::MembershipCenter { .. }) {
            Err(PartnerClosed::NotMovedIn)
        } else {
            Ok(())
        }
    }
}

/// Who can help somebody whose role doesn't allow an act (R-ROLE-3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// Who may do it.
    pub holders: Vec<(Role, Contact)>,
    /// The narrowest role that allows it.
    pub role: Option<Role>,
    /// Who may give a role that may: Global admins any, User admins all but Global admin (R-ROLE-5).
    pub granters: Vec<(Role, Contact)>,
}

impl Help {
    /// The roles of whom [`Help::new`] chooses among.
    #[must_use]
    pub fn asked(action: Action) -> Vec<Role> {
        [action.roles(), vec![Role::GlobalAdmin, Role::UserAdmin]].concat()
    }

    /// Chooses from the people of the company, for the one with this address; each is named once, with the widest
    /// role, and nobody is sent to themselves.
    #[must_use]
    pub fn new(action: Action, people: &[(Role, Contact)], own_email: &str) -> Self {
        let once = |wanted: &dyn Fn(Role) -> bool| {
            let mut chosen: Vec<(Role, Contact)> = Vec::new();
            let others = people.iter().filter(|(_, contact)| contact.email != own_email);
            for (role, contact) in others.filter(|(role, _)| wanted(*role)) {
                if !chosen.iter().any(|(_, other)| other.email == contact.email) {
                    chosen.push((*role, contact.clone()));
                }
            }
            chosen
        };
        let roles = action.roles();
        let user_admins_can = roles.iter().any(|role| *role != Role::GlobalAdmin);
        Self {
            role: roles.last().copied(),
            holders: once(&|role| roles.contains(&role)),
            granters: once(&|role| role == Role::GlobalAdmin || (role == Role::UserAdmin && user_admins_can)),
        }
    }
}

/// Somebody in the company to turn to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Their display name.
    pub name: String,
    /// Their mail address.
    pub email: String,
}

/// Whether an address is outside of a company's mail domains (R-PPL-4): it ends in none of them, nor in a part of one. Of a
/// company without domains nobody's is.
#[must_use]
pub fn is_outside(domains: &[String], email: &str) -> bool {
    let own = email.rsplit_once('@').map_or("", |(_, domain)| domain);
    let within = |domain: &String| {
        own == domain || own.strip_suffix(domain.as_str()).is_some_and(|part| part.ends_with('.'))
    };
    !domains.is_empty() && !domains.iter().any(within)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(role: Role, name: &str) -> (Role, Contact) {
        (role, Contact { name: name.to_owned(), email: format!("{name}@alpine.example") })
    }

    #[test]
    fn help_names_who_may_and_who_may_give_the_role_each_once() {
        let people = [
            person(Role::GlobalAdmin, "claudia"),
            person(Role::MpnPartnerAdmin, "claudia"),
            person(Role::MpnPartnerAdmin, "luca"),
            person(Role::UserAdmin, "nadine"),
        ];
        let names = |chosen: &[(Role, Contact)]| -> Vec<String> {
            chosen.iter().map(|(_, contact)| contact.name.clone()).collect()
        };
        let keys = Help::new(Action::GetKeys, &people, "staff@alpine.example");
        assert_eq!(names(&keys.holders), ["claudia", "luca"]);
        assert_eq!(names(&keys.granters), ["claudia", "nadine"]);
        // A User admin can't change their own roles (R-ROLE-5).
        let own = Help::new(Action::GetKeys, &people, "nadine@alpine.example");
        assert_eq!(names(&own.granters), ["claudia"]);
        // Only a Global admin gives the role of Global admin.
        let invitation = Help::new(Action::AcceptInvitation, &people, "staff@alpine.example");
        assert_eq!(names(&invitation.granters), ["claudia"]);
    }

    #[test]
    fn addresses_of_other_domains_are_outside_and_of_parts_of_ones_own_are_not() {
        let domains = ["alpine.example".to_owned(), "berg.example".to_owned()];
        for email in ["anna@alpine.example", "anna@mail.alpine.example", "anna@berg.example"] {
            assert!(!is_outside(&domains, email), "{email}");
        }
        for email in ["anna@example", "anna@notalpine.example", "alpine.example@mail.example"] {
            assert!(is_outside(&domains, email), "{email}");
        }
        assert!(!is_outside(&[], "anna@mail.example"));
    }
}
