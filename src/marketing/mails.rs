//! What marketing contacts are told at their alternative addresses (R-GTM-3).

use serde::{Deserialize, Serialize};

use crate::i18n::Texts;
use crate::mail::plain::plain;
use crate::mail::{Company, Mail, Recipient, Words};
use crate::scope::paths;

/// The mails about the marketing contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum ContactMail {
    /// To a company's marketing contact, at an alternative address that is new for them.
    ContactAssigned {
        company: Company,
        /// Who named them.
        by: String,
    },
    /// To the former marketing contact: now somebody else is.
    ContactReplaced {
        company: Company,
        /// Who named the other.
        by: String,
    },
}

impl Mail for ContactMail {
    const NAMES: &'static [&'static str] = &["contact_assigned", "contact_replaced"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::ContactAssigned { .. } => t.mail_is_contact_assigned(),
            Self::ContactReplaced { .. } => t.mail_is_contact_replaced(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        let (company, subject, paragraphs) = match self {
            Self::ContactAssigned { company, by } => (
                company,
                t.mail_contact_assigned_subject(plain(&company.name)),
                vec![
                    t.mail_contact_assigned(plain(by), plain(&company.name)),
                    t.mail_contact_assigned_next(),
                ],
            ),
            Self::ContactReplaced { company, by } => (
                company,
                t.mail_contact_replaced_subject(plain(&company.name)),
                vec![t.mail_contact_replaced(plain(by), plain(&company.name))],
            ),
        };
        Words {
            subject,
            paragraphs,
            link: (t.my_assignments(), paths::my_assignments(company.mpn_id)),
            outside: None,
            further: Vec::new(),
            reason: t.mail_contact_reason(plain(&company.name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let by = || "Claudia Brunner".to_owned();
        let mails = [
            ContactMail::ContactAssigned { company: testing::company(), by: by() },
            ContactMail::ContactReplaced { company: testing::company(), by: by() },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &[]);
    }
}
