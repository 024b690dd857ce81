//! What a company's Global admins are told of what operators did to it.

use serde::{Deserialize, Serialize};

use super::paths;
use crate::i18n::Texts;
use crate::mail::plain::{lines, plain, plain_up_to};
use crate::mail::{Company, Mail, Recipient, Words};
use crate::membership;

/// The mails about a company as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum CompanyMail {
    /// Its people see everything and change nothing (R-TEN-4).
    CompanySuspended {
        company: Company,
        /// As operators wrote it, in whichever language.
        reason: String,
    },
    CompanySuspensionLifted {
        company: Company,
    },
    /// The programme keeps other data about it.
    CompanyCorrected {
        company: Company,
        /// The names of the fields.
        changed: Vec<String>,
    },
    /// An operator agreed to what the company proposed (R-PPL-4).
    #[serde(rename = "company_proposal_agreed")]
    ProposalAgreed {
        company: Company,
        /// The names of the fields.
        changed: Vec<String>,
    },
    /// An operator declined it.
    #[serde(rename = "company_proposal_declined")]
    ProposalDeclined {
        company: Company,
        changed: Vec<String>,
        /// Why, in the operator's words.
        message: String,
    },
}

/// A field of a company's data in words.
#[must_use]
pub fn field_words(field: &str, t: &Texts) -> String {
    match field {
        "name" => t.company_name(),
        "country" => t.company_country(),
        "time_zone" => t.company_zone(),
        "support_email" => t.company_support_email(),
        "support_phone" => t.company_support_phone(),
        "language" => t.company_language(),
        _ => t.company_domains(),
    }
}

/// The names of fields as a list in words.
fn fields(changed: &[String], to: &Recipient) -> String {
    let fields: Vec<String> = changed.iter().map(|field| field_words(field, to.locale.texts())).collect();
    to.locale.list(&fields)
}

impl Mail for CompanyMail {
    const NAMES: &'static [&'static str] = &[
        "company_suspended",
        "company_suspension_lifted",
        "company_corrected",
        "company_proposal_agreed",
        "company_proposal_declined",
    ];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::CompanySuspended { .. } => t.mail_is_company_suspended(),
            Self::CompanySuspensionLifted { .. } => t.mail_is_company_lifted(),
            Self::CompanyCorrected { .. } => t.mail_is_company_corrected(),
            Self::ProposalAgreed { .. } => t.mail_is_proposal_agreed(),
            Self::ProposalDeclined { .. } => t.mail_is_proposal_declined(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        let (company, subject, paragraphs) = match self {
            Self::CompanySuspended { company, reason } => {
                let name = plain(&company.name);
                let told = vec![
                    t.mail_company_suspended(&name),
                    t.mail_company_suspended_reason(plain(reason)),
                    t.mail_company_suspended_next(),
                ];
                (company, t.mail_company_suspended_subject(name), told)
            }
            Self::CompanySuspensionLifted { company } => {
                let name = plain(&company.name);
                (company, t.mail_company_lifted_subject(&name), vec![t.mail_company_lifted(name)])
            }
            Self::CompanyCorrected { company, changed } => {
                let name = plain(&company.name);
                let told = vec![
                    t.mail_company_corrected(&name, fields(changed, to)),
                    t.mail_company_corrected_next(),
                ];
                (company, t.mail_company_corrected_subject(name), told)
            }
            Self::ProposalAgreed { company, changed } => {
                let name = plain(&company.name);
                let told = vec![t.mail_proposal_agreed(&name, fields(changed, to))];
                (company, t.mail_proposal_agreed_subject(name), told)
            }
            Self::ProposalDeclined { company, changed, message } => {
                let name = plain(&company.name);
                let told = [t.mail_proposal_declined(&name, fields(changed, to)), t.mail_proposal_message()];
                let theirs = lines(message).into_iter().map(|line| plain_up_to(&line, usize::MAX));
                (company, t.mail_proposal_declined_subject(name), told.into_iter().chain(theirs).collect())
            }
        };
        let link = match self {
            Self::ProposalAgreed { .. } | Self::ProposalDeclined { .. } => {
                (t.company_own_data(), paths::own(company.mpn_id))
            }
            _ => (t.overview(), membership::paths::overview(company.mpn_id)),
        };
        Words {
            subject,
            paragraphs,
            link,
            outside: None,
            further: Vec::new(),
            reason: t.mail_reason_global_admin(plain(&company.name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let company = Company { name: "Alpine Consulting".to_owned(), mpn_id: 4_100_001 };
        let mails = [
            CompanyMail::CompanySuspended {
                company: company.clone(),
                reason: "Two invoices are unpaid".to_owned(),
            },
            CompanyMail::CompanySuspensionLifted { company: company.clone() },
            CompanyMail::CompanyCorrected {
                company: company.clone(),
                changed: vec!["name".to_owned(), "domains".to_owned()],
            },
            CompanyMail::ProposalAgreed { company: company.clone(), changed: vec!["name".to_owned()] },
            CompanyMail::ProposalDeclined {
                company,
                changed: vec!["name".to_owned(), "domains".to_owned()],
                message: "The register has another name.\r\nSee www.evil.example first.".to_owned(),
            },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &[]);
    }
}
