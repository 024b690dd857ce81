//! What applicants are told, and operators of what waits.

use serde::{Deserialize, Serialize};
use time::{OffsetDateTime, UtcOffset};

use super::{Application, paths};
use crate::base::ids::ApplicationId;
use crate::i18n::Texts;
use crate::mail::plain::{lines, plain, plain_up_to};
use crate::mail::{Mail, Recipient, TOKEN, Words};
use crate::people::mails::until_in;
use crate::scope::paths::OWN_MAILS;

/// The mails about applications.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum JoinMail {
    /// To the address of one that was sent: with the link by which it is confirmed.
    #[serde(rename = "application_sent")]
    Confirm {
        company: String,
        /// Until when the link confirms it.
        #[serde(with = "time::serde::rfc3339")]
        until: OffsetDateTime,
        /// The company's zone.
        zone: String,
    },
    /// To the applicant: it waits for the programme.
    #[serde(rename = "application_received")]
    Received {
        company: String,
        /// Since when.
        #[serde(with = "time::serde::rfc3339")]
        since: OffsetDateTime,
        zone: String,
    },
    #[serde(rename = "application_accepted")]
    Accepted { company: String, mpn_id: i64 },
    #[serde(rename = "application_declined")]
    Declined {
        company: String,
        /// Why, in the words of who declined it.
        message: String,
    },
    /// To operators: one was confirmed.
    #[serde(rename = "application_waits")]
    Waits { application: ApplicationId, company: String },
}

impl JoinMail {
    /// With the link that confirms this one.
    #[must_use]
    pub fn confirm(it: &Application) -> Self {
        let until = it.confirmed_until().to_offset(UtcOffset::UTC);
        Self::Confirm { company: it.company.clone(), until, zone: it.time_zone.clone() }
    }

    /// Of this one, which is open.
    #[must_use]
    pub fn received(it: &Application) -> Self {
        let since = it.confirmed_at.unwrap_or(it.sent_at).to_offset(UtcOffset::UTC);
        Self::Received { company: it.company.clone(), since, zone: it.time_zone.clone() }
    }

    /// Of this one, to operators.
    #[must_use]
    pub fn waits(it: &Application) -> Self {
        Self::Waits { application: it.id, company: it.company.clone() }
    }
}

impl Mail for JoinMail {
    const NAMES: &'static [&'static str] = &[
        "application_sent",
        "application_received",
        "application_accepted",
        "application_declined",
        "application_waits",
    ];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::Confirm { .. } => t.mail_is_application_sent(),
            Self::Received { .. } => t.mail_is_application_received(),
            Self::Accepted { .. } => t.mail_is_application_accepted(),
            Self::Declined { .. } => t.mail_is_application_declined(),
            Self::Waits { .. } => t.mail_is_application_waits(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        let (subject, paragraphs, link) = match self {
            Self::Confirm { company, until, zone } => {
                let name = plain(company);
                let told = vec![
                    t.mail_application_sent(&name),
                    t.mail_application_sent_link(until_in(*until, zone, to.locale)),
                ];
                (t.mail_application_sent_subject(name), told, t.join_look_and_confirm())
            }
            Self::Received { company, since, zone } => {
                let name = plain(company);
                let told = vec![
                    t.mail_application_received(&name, until_in(*since, zone, to.locale)),
                    t.mail_application_received_next(),
                ];
                (t.mail_application_received_subject(name), told, t.join_see_standing())
            }
            Self::Accepted { company, mpn_id } => {
                let name = plain(company);
                let told = vec![
                    t.mail_application_accepted(&name, mpn_id.to_string()),
                    t.mail_application_accepted_next(&to.address),
                ];
                (t.mail_application_accepted_subject(name), told, t.join_see_standing())
            }
            Self::Declined { company, message } => {
                let name = plain(company);
                let words = lines(message).into_iter().map(|line| plain_up_to(&line, usize::MAX));
                let told = [t.mail_application_declined(&name), t.join_declined_message()];
                let told = told.into_iter().chain(words).collect();
                (t.mail_application_declined_subject(name), told, t.join_see_standing())
            }
            Self::Waits { application, company } => return waits(*application, &plain(company), t),
        };
        Words {
            subject,
            paragraphs,
            link: (link, paths::link(TOKEN)),
            outside: None,
            further: Vec::new(),
            reason: t.mail_application_reason(),
        }
    }
}

fn waits(application: ApplicationId, company: &str, t: &Texts) -> Words {
    Words {
        subject: t.mail_application_waits_subject(company),
        paragraphs: vec![t.mail_application_waits(company)],
        link: (t.application_see(), paths::application(application)),
        outside: None,
        further: vec![(t.choose_mails(), OWN_MAILS.to_owned())],
        reason: t.mail_reason_operator(),
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;
    use uuid::Uuid;

    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let (company, zone) = ("Heron Analytics".to_owned(), "Europe/London".to_owned());
        let mails = [
            JoinMail::Confirm {
                company: company.clone(),
                until: datetime!(2026-11-27 10:00 UTC),
                zone: zone.clone(),
            },
            JoinMail::Received { company: company.clone(), since: datetime!(2026-11-20 10:00 UTC), zone },
            JoinMail::Accepted { company: company.clone(), mpn_id: 4_100_008 },
            JoinMail::Declined {
                company: company.clone(),
                message: "Your group is a member already.\r\n\r\nAsk www.evil.example to add you.".to_owned(),
            },
            JoinMail::Waits { application: ApplicationId(Uuid::from_u128(7)), company },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &["zone", "application"]);
    }
}
