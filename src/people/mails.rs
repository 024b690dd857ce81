//! What people are told of joining a company.

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

use super::paths;
use crate::authz::{Role, role_names};
use crate::base::clock;
use crate::i18n::{Locale, Texts};
use crate::mail::plain::plain;
use crate::mail::{Company, Mail, Recipient, TOKEN, Words};

/// The mails about who belongs to a company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum PeopleMail {
    /// To whoever is to join, with a one-time link by which they accept (R-PPL-1).
    MemberInvited {
        /// Who invites: the programme's name, where an operator did.
        by: String,
        company: Company,
        roles: Vec<Role>,
        /// When the link runs out, and in which zone that is told.
        #[serde(with = "time::serde::rfc3339")]
        until: OffsetDateTime,
        zone: String,
    },
    /// To the Global admins.
    MemberJoined {
        /// Who has joined.
        member: String,
        company: Company,
        roles: Vec<Role>,
    },
    /// To whoever has other roles from now on (R-PPL-3).
    RolesChanged {
        /// Who changed them.
        by: String,
        company: Company,
        roles: Vec<Role>,
        /// Those that they had.
        before: Vec<Role>,
        /// The last day of those that are new, if they have one.
        #[serde(default)]
        until: Option<Date>,
    },
    /// To the Global admins: somebody has become one, or MPN partner admin (R-PPL-3).
    AdminNamed {
        by: String,
        member: String,
        company: Company,
        /// Which of the two, or both.
        roles: Vec<Role>,
    },
    /// To whoever is no member any more.
    MemberDeactivated { by: String, company: Company },
    /// To the Global admins: somebody has left by themselves (R-PPL-6).
    MemberLeft {
        member: String,
        company: Company,
        /// Those that they had.
        roles: Vec<Role>,
    },
}

/// When a link runs out, as a clock on the company's wall shows it.
#[must_use]
pub fn until_in(at: OffsetDateTime, zone: &str, locale: Locale) -> String {
    match clock::zone(zone) {
        Ok(known) => locale.date_time(clock::local(at, &known), zone),
        Err(_) => locale.date_time(at.to_offset(time::UtcOffset::UTC), "UTC"),
    }
}

impl Mail for PeopleMail {
    const NAMES: &'static [&'static str] = &[
        "member_invited",
        "member_joined",
        "roles_changed",
        "admin_named",
        "member_deactivated",
        "member_left",
    ];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::MemberInvited { .. } => t.mail_is_member_invited(),
            Self::MemberJoined { .. } => t.mail_is_member_joined(),
            Self::RolesChanged { .. } => t.mail_is_roles_changed(),
            Self::AdminNamed { .. } => t.mail_is_admin_named(),
            Self::MemberDeactivated { .. } => t.mail_is_member_deactivated(),
            Self::MemberLeft { .. } => t.mail_is_member_left(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        match self {
            Self::MemberInvited { by, company, roles, until, zone } => {
                let (by, name) = (plain(by), plain(&company.name));
                Words {
                    subject: t.mail_member_invited_subject(&name),
                    paragraphs: vec![
                        t.mail_member_invited(&by, &name, company.mpn_id.to_string()),
                        t.mail_member_invited_roles(role_names(roles, to.locale)),
                        t.mail_member_invited_link(until_in(*until, zone, to.locale)),
                    ],
                    link: (t.see_invitation(), format!("/link/{TOKEN}")),
                    outside: None,
                    further: Vec::new(),
                    reason: t.mail_member_invited_reason(&by),
                }
            }
            Self::MemberJoined { member, company, roles } => {
                let (member, name) = (plain(member), plain(&company.name));
                Words {
                    subject: t.mail_member_joined_subject(&member, &name),
                    paragraphs: vec![t.mail_member_joined(&member, &name, role_names(roles, to.locale))],
                    link: (t.people(), paths::people(company.mpn_id)),
                    outside: None,
                    further: Vec::new(),
                    reason: t.mail_reason_global_admin(&name),
                }
            }
            Self::RolesChanged { by, company, roles, before, until } => {
                let (by, name) = (plain(by), plain(&company.name));
                let new: Vec<Role> = roles.iter().copied().filter(|it| !before.contains(it)).collect();
                let until =
                    until.map(|day| t.mail_roles_until(role_names(&new, to.locale), to.locale.date(day)));
                let (now, before) = (role_names(roles, to.locale), role_names(before, to.locale));
                let changed = [
                    t.mail_roles_changed(&by, &name, company.mpn_id.to_string()),
                    t.mail_roles_changed_now(before, now),
                ];
                Words {
                    subject: t.mail_roles_changed_subject(&name),
                    paragraphs: changed
                        .into_iter()
                        .chain(until)
                        .chain([t.mail_roles_changed_at_once()])
                        .collect(),
                    link: (t.to_company(&name), paths::company(company.mpn_id)),
                    outside: None,
                    further: Vec::new(),
                    reason: t.mail_reason_member(&name),
                }
            }
            Self::AdminNamed { by, member, company, roles } => {
                let (by, member, name) = (plain(by), plain(member), plain(&company.name));
                Words {
                    subject: t.mail_admin_named_subject(&member, &name),
                    paragraphs: vec![
                        t.mail_admin_named(&by, &member, &name, role_names(roles, to.locale)),
                        t.mail_admin_named_check(),
                    ],
                    link: (t.people(), paths::people(company.mpn_id)),
                    outside: None,
                    further: Vec::new(),
                    reason: t.mail_reason_global_admin(&name),
                }
            }
            Self::MemberDeactivated { by, company } => {
                let (by, name) = (plain(by), plain(&company.name));
                Words {
                    subject: t.mail_member_deactivated_subject(&name),
                    paragraphs: vec![
                        t.mail_member_deactivated(&by, &name, company.mpn_id.to_string()),
                        t.mail_member_deactivated_seats(),
                    ],
                    link: (t.to_start(), "/".to_owned()),
                    outside: None,
                    further: Vec::new(),
                    reason: t.mail_member_deactivated_reason(&name),
                }
            }
            Self::MemberLeft { member, company, roles } => {
                let (member, name) = (plain(member), plain(&company.name));
                Words {
                    subject: t.mail_member_left_subject(&member, &name),
                    paragraphs: vec![
                        t.mail_member_left(&member, &name, role_names(roles, to.locale)),
                        t.mail_member_left_seats(),
                    ],
                    link: (t.people(), paths::people(company.mpn_id)),
                    outside: None,
                    further: Vec::new(),
                    reason: t.mail_reason_global_admin(&name),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let company = testing::company();
        let mails = [
            PeopleMail::MemberInvited {
                by: "Partner Center".to_owned(),
                company: company.clone(),
                roles: vec![Role::GlobalAdmin, Role::MpnPartnerAdmin],
                until: datetime!(2026-11-27 10:00 UTC),
                zone: "Europe/Zurich".to_owned(),
            },
            PeopleMail::MemberInvited {
                by: "Partner Center".to_owned(),
                company: company.clone(),
                roles: vec![],
                until: datetime!(2026-11-27 10:00 UTC),
                zone: "Europe/Zurich".to_owned(),
            },
            PeopleMail::MemberJoined {
                member: "Claudia Brunner".to_owned(),
                company: company.clone(),
                roles: vec![Role::GlobalAdmin],
            },
            PeopleMail::RolesChanged {
                by: "Claudia Brunner".to_owned(),
                company: company.clone(),
                roles: vec![Role::MpnPartnerAdmin, Role::UserAdmin],
                before: vec![],
                until: None,
            },
            PeopleMail::RolesChanged {
                by: "Claudia Brunner".to_owned(),
                company: company.clone(),
                roles: vec![Role::GlobalAdmin, Role::AdminAgent],
                before: vec![Role::AdminAgent],
                until: Some(date!(2026 - 12 - 31)),
            },
            PeopleMail::AdminNamed {
                by: "Claudia Brunner".to_owned(),
                member: "Luca Ferrari".to_owned(),
                company: company.clone(),
                roles: vec![Role::GlobalAdmin],
            },
            PeopleMail::MemberDeactivated { by: "Claudia Brunner".to_owned(), company: company.clone() },
            PeopleMail::MemberLeft {
                member: "Luca Ferrari".to_owned(),
                company,
                roles: vec![Role::MpnPartnerAdmin],
            },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &["roles", "before", "zone"]);
    }
}
