//! The marketing contact: the member who gets go-to-market mail, at another address than their own (R-GTM-2 to 4).

pub mod acts;
pub mod mails;
pub mod paths;
pub mod store;

use time::OffsetDateTime;

use crate::base::ids::MemberId;
use crate::base::phone::PhoneNumber;
use crate::i18n::Locale;

/// Who gets a company's go-to-market mail. One whose member was deactivated counts as none (R-GTM-4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub member: MemberId,
    /// Their display name.
    pub name: String,
    /// Their own address.
    pub email: String,
    /// The other one, to which the mail goes, in the one form in which addresses are compared.
    pub alternative_email: String,
    /// Where they can be called.
    pub phone: PhoneNumber,
    /// In which language the mail is written.
    pub language: Locale,
    /// Since when it is so.
    pub set_at: OffsetDateTime,
}

/// What is set of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    pub member: MemberId,
    /// The address for mail, which differs from the member's own.
    pub alternative_email: String,
    /// Where they can be called.
    pub phone: PhoneNumber,
    /// In which language the mail is written.
    pub language: Locale,
}

/// What setting the contact changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// The names of the fields that differ; empty: nothing does.
    pub fields: Vec<&'static str>,
    /// Whether whoever is the contact is told at their address: it is new, or they are.
    pub tells_contact: bool,
    /// Whether whoever was the contact before is told that they are none any more.
    pub tells_former: bool,
}

impl Details {
    /// What becomes different when these take the place of the contact that there is.
    #[must_use]
    pub fn changes(&self, present: Option<&Contact>) -> Changes {
        let Some(present) = present else {
            let fields = vec!["member_id", "alternative_email", "phone", "language"];
            return Changes { fields, tells_contact: true, tells_former: false };
        };
        let differs = [
            ("member_id", self.member != present.member),
            ("alternative_email", self.alternative_email != present.alternative_email),
            ("phone", self.phone != present.phone),
            ("language", self.language != present.language),
        ];
        let fields = differs.iter().filter(|(_, differs)| *differs).map(|(name, _)| *name).collect();
        let (other_member, other_address) = (differs[0].1, differs[1].1);
        Changes { fields, tells_contact: other_member || other_address, tells_former: other_member }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn contact() -> Contact {
        Contact {
            member: MemberId::new(),
            name: "Anna Zürcher".to_owned(),
            email: "staff1@alpine.example".to_owned(),
            alternative_email: "marketing@alpine.example".to_owned(),
            phone: PhoneNumber::from_e164("+41446681800").unwrap(),
            language: Locale::Fr,
            set_at: datetime!(2026-11-01 10:00 UTC),
        }
    }

    fn same(contact: &Contact) -> Details {
        Details {
            member: contact.member,
            alternative_email: contact.alternative_email.clone(),
            phone: contact.phone.clone(),
            language: contact.language,
        }
    }

    #[test]
    fn the_first_contact_is_told_and_nobody_else() {
        let changes = same(&contact()).changes(None);
        assert_eq!(changes.fields, ["member_id", "alternative_email", "phone", "language"]);
        assert!(changes.tells_contact && !changes.tells_former);
    }

    #[test]
    fn set_again_alike_nothing_changes_and_nobody_is_told() {
        let present = contact();
        let changes = same(&present).changes(Some(&present));
        assert_eq!(changes, Changes { fields: Vec::new(), tells_contact: false, tells_former: false });
    }

    #[test]
    fn whose_address_changes_is_told_there_and_another_number_or_language_is_told_to_nobody() {
        let present = contact();
        let address = Details { alternative_email: "m@alpine.example".to_owned(), ..same(&present) };
        let changes = address.changes(Some(&present));
        assert_eq!(changes.fields, ["alternative_email"]);
        assert!(changes.tells_contact && !changes.tells_former);
        let phone = PhoneNumber::from_e164("+41446681801").unwrap();
        let others = Details { phone, language: Locale::Ru, ..same(&present) };
        let changes = others.changes(Some(&present));
        assert_eq!(changes.fields, ["phone", "language"]);
        assert!(!changes.tells_contact && !changes.tells_former);
    }

    #[test]
    fn another_person_and_the_former_are_told_even_where_all_else_stays() {
        let present = contact();
        let other = Details { member: MemberId::new(), ..same(&present) };
        let changes = other.changes(Some(&present));
        assert_eq!(changes.fields, ["member_id"]);
        assert!(changes.tells_contact && changes.tells_former);
    }
}
