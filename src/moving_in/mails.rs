//! What a company's Global admins are told of moving in (R-JOIN-2).

use serde::{Deserialize, Serialize};

use super::paths;
use crate::i18n::Texts;
use crate::mail::plain::plain;
use crate::mail::{Company, Mail, Recipient, Words};
use crate::membership;

/// The mails about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum MovingInMail {
    #[serde(rename = "company_invited")]
    Invited { company: Company },
    #[serde(rename = "company_invitation_withdrawn")]
    Withdrawn { company: Company },
    #[serde(rename = "company_moved_in")]
    MovedIn {
        company: Company,
        /// The Global admin who accepted.
        by: String,
    },
}

impl Mail for MovingInMail {
    const NAMES: &'static [&'static str] =
        &["company_invited", "company_invitation_withdrawn", "company_moved_in"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::Invited { .. } => t.mail_is_company_invited(),
            Self::Withdrawn { .. } => t.mail_is_invitation_withdrawn(),
            Self::MovedIn { .. } => t.mail_is_moved_in(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        let words = |company: &Company, subject, paragraphs, link| Words {
            subject,
            paragraphs,
            link,
            outside: None,
            further: Vec::new(),
            reason: t.mail_reason_global_admin(plain(&company.name)),
        };
        match self {
            Self::Invited { company } => {
                let name = plain(&company.name);
                let link = (t.mail_accept_invitation(), paths::acceptance(company.mpn_id));
                let told = vec![t.mail_company_invited(&name), t.mail_company_invited_how()];
                words(company, t.mail_company_invited_subject(name), told, link)
            }
            Self::Withdrawn { company } => {
                let name = plain(&company.name);
                let link = (t.benefits(), membership::paths::overview(company.mpn_id));
                let told = vec![t.mail_invitation_withdrawn(&name)];
                words(company, t.mail_invitation_withdrawn_subject(name), told, link)
            }
            Self::MovedIn { company, by } => {
                let name = plain(&company.name);
                let link = (t.benefits(), membership::paths::overview(company.mpn_id));
                let told = vec![t.mail_moved_in(plain(by), &name)];
                words(company, t.mail_moved_in_subject(name), told, link)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let company = testing::company;
        let mails = [
            MovingInMail::Invited { company: company() },
            MovingInMail::Withdrawn { company: company() },
            MovingInMail::MovedIn { company: company(), by: "Claudia Brunner".to_owned() },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &[]);
    }
}
