//! What people are told about requests for roles (R-PPL-5).

use serde::{Deserialize, Serialize};
use time::Date;

use crate::authz::{Role, role_names};
use crate::i18n::Texts;
use crate::mail::plain::{lines, plain, plain_up_to};
use crate::mail::{Company, Mail, Recipient, Words};
use crate::roles::paths;

/// The mails about requests for roles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum RoleMail {
    /// To all who may give the role.
    #[serde(rename = "role_asked")]
    Asked {
        /// Who asks.
        member: String,
        company: Company,
        role: Role,
        /// Why, in their words.
        reason: String,
    },
    /// To whoever asked.
    #[serde(rename = "role_request_approved")]
    Approved {
        by: String,
        company: Company,
        /// What they asked for.
        asked: Role,
        /// All roles that they have now.
        roles: Vec<Role>,
        /// The last day of what was given, if it has one.
        #[serde(default)]
        until: Option<Date>,
    },
    /// To whoever asked.
    #[serde(rename = "role_request_declined")]
    Declined {
        by: String,
        company: Company,
        asked: Role,
        /// Why, in the words of who declined it.
        message: String,
    },
    /// To whoever had a role until a date that has passed.
    #[serde(rename = "role_ended")]
    Ended {
        company: Company,
        ended: Vec<Role>,
        /// Those that they still have.
        roles: Vec<Role>,
    },
    /// To the operators: somebody stays Global admin though their date has passed, since there would be none (R-ROLE-2).
    #[serde(rename = "last_global_admin_kept")]
    LastKept { company: Company, member: String },
}

impl Mail for RoleMail {
    const NAMES: &'static [&'static str] = &[
        "role_asked",
        "role_request_approved",
        "role_request_declined",
        "role_ended",
        "last_global_admin_kept",
    ];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::Asked { .. } => t.mail_is_role_asked(),
            Self::Approved { .. } => t.mail_is_role_request_approved(),
            Self::Declined { .. } => t.mail_is_role_request_declined(),
            Self::Ended { .. } => t.mail_is_role_ended(),
            Self::LastKept { .. } => t.mail_is_last_global_admin_kept(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        match self {
            Self::Asked { member, company, role, reason } => {
                let (member, name) = (plain(member), plain(&company.name));
                let role = role.name(t);
                let told = t.mail_role_asked(&member, &role, &name, company.mpn_id.to_string());
                Words {
                    subject: t.mail_role_asked_subject(&member, &role),
                    paragraphs: said(told, t.mail_role_asked_reason(), reason),
                    link: (t.see_role_requests(), paths::requests(company.mpn_id)),
                    outside: None,
                    further: Vec::new(),
                    reason: t.mail_role_asked_why(&name),
                }
            }
            Self::Approved { by, company, asked, roles, until } => {
                let (by, name) = (plain(by), plain(&company.name));
                let asked = asked.name(t);
                Words {
                    subject: t.mail_role_request_approved_subject(&asked, &name),
                    paragraphs: [
                        t.mail_role_request_approved(&by, &asked, &name, company.mpn_id.to_string()),
                        t.mail_role_request_roles(role_names(roles, to.locale)),
                    ]
                    .into_iter()
                    .chain(until.map(|day| t.mail_role_request_until(to.locale.date(day))))
                    .collect(),
                    link: (t.to_company(&name), paths::company(company.mpn_id)),
                    outside: None,
                    further: Vec::new(),
                    reason: t.mail_role_request_why(&name),
                }
            }
            Self::Declined { by, company, asked, message } => {
                let (by, name) = (plain(by), plain(&company.name));
                let asked = asked.name(t);
                let told = t.mail_role_request_declined(&by, &asked, &name, company.mpn_id.to_string());
                Words {
                    subject: t.mail_role_request_declined_subject(&asked, &name),
                    paragraphs: said(told, t.mail_role_request_message(), message),
                    link: (t.my_access(), paths::access(company.mpn_id)),
                    outside: None,
                    further: Vec::new(),
                    reason: t.mail_role_request_why(&name),
                }
            }
            Self::Ended { company, ended, roles } => {
                let name = plain(&company.name);
                let (ended, roles) = (role_names(ended, to.locale), role_names(roles, to.locale));
                Words {
                    subject: t.mail_role_ended_subject(&ended, &name),
                    paragraphs: vec![
                        t.mail_role_ended(&ended, &name, company.mpn_id.to_string()),
                        t.mail_role_ended_left(roles),
                    ],
                    link: (t.my_access(), paths::access(company.mpn_id)),
                    outside: None,
                    further: Vec::new(),
                    reason: t.mail_reason_member(&name),
                }
            }
            Self::LastKept { company, member } => {
                let (member, name) = (plain(member), plain(&company.name));
                Words {
                    subject: t.mail_last_kept_subject(&name),
                    paragraphs: vec![t.mail_last_kept(&member, &name, company.mpn_id.to_string())],
                    link: (t.to_company(&name), paths::of_company(company.mpn_id)),
                    outside: None,
                    further: Vec::new(),
                    reason: t.mail_reason_operator(),
                }
            }
        }
    }
}

/// What happened, and then somebody's own words, apart from ours.
fn said(told: String, heading: String, words: &str) -> Vec<String> {
    let theirs = lines(words).into_iter().map(|line| plain_up_to(&line, usize::MAX));
    [told, heading].into_iter().chain(theirs).collect()
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let company = testing::company();
        let mails = [
            RoleMail::Asked {
                member: "Luca Ferrari".to_owned(),
                company: company.clone(),
                role: Role::MpnPartnerAdmin,
                reason: "I order our keys from December on.\r\n\r\nSee www.evil.example first.".to_owned(),
            },
            RoleMail::Approved {
                by: "Claudia Brunner".to_owned(),
                company: company.clone(),
                asked: Role::MpnPartnerAdmin,
                roles: vec![Role::MpnPartnerAdmin, Role::AdminAgent],
                until: None,
            },
            RoleMail::Approved {
                by: "Claudia Brunner".to_owned(),
                company: company.clone(),
                asked: Role::AdminAgent,
                roles: vec![Role::AdminAgent],
                until: Some(date!(2026 - 12 - 31)),
            },
            RoleMail::Ended { company: company.clone(), ended: vec![Role::MpnPartnerAdmin], roles: vec![] },
            RoleMail::LastKept { company: company.clone(), member: "Luca Ferrari".to_owned() },
            RoleMail::Declined {
                by: "Claudia Brunner".to_owned(),
                company,
                asked: Role::GlobalAdmin,
                message: "Please ask Anna, who gets keys for everybody.".to_owned(),
            },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &["role", "roles", "asked", "ended", "until"]);
    }
}
