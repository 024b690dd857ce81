//! What people are told of their own account.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::paths;
use crate::i18n::Texts;
use crate::mail::{Mail, Recipient, TOKEN, Words};
use crate::people::mails::until_in;

/// The mails about a person's account, which is no company's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum AccountMail {
    /// To whoever asked for it, with a one-time link by which they set a new password (R-PPL-7).
    PasswordForgotten {},
    /// To whoever has another password from now on.
    PasswordChanged {
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        /// In which zone that is told.
        zone: String,
    },
}

impl Mail for AccountMail {
    const NAMES: &'static [&'static str] = &["password_forgotten", "password_changed"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::PasswordForgotten {} => t.mail_is_password_forgotten(),
            Self::PasswordChanged { .. } => t.mail_is_password_changed(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        match self {
            Self::PasswordForgotten {} => Words {
                subject: t.mail_password_forgotten_subject(),
                paragraphs: vec![t.mail_password_forgotten(&to.address), t.mail_password_forgotten_link()],
                link: (t.set_new_password(), format!("{}{TOKEN}", paths::LINK)),
                outside: None,
                further: Vec::new(),
                reason: t.mail_password_forgotten_reason(),
            },
            Self::PasswordChanged { at, zone } => Words {
                subject: t.mail_password_changed_subject(),
                paragraphs: vec![
                    t.mail_password_changed(&to.address, until_in(*at, zone, to.locale)),
                    t.mail_password_changed_not_you(),
                ],
                link: (t.set_new_password(), paths::FORGOTTEN_PASSWORD.to_owned()),
                outside: None,
                further: Vec::new(),
                reason: t.mail_account_reason(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let mails = [
            AccountMail::PasswordForgotten {},
            AccountMail::PasswordChanged {
                at: datetime!(2026-11-20 10:00 UTC),
                zone: "Europe/Zurich".to_owned(),
            },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
    }
}
