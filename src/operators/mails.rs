//! What somebody is told who becomes an operator.

use serde::{Deserialize, Serialize};

use crate::authz::operators::OperatorRole;
use crate::i18n::Texts;
use crate::mail::plain::plain;
use crate::mail::{Mail, Recipient, TOKEN, Words};

/// The mails to operators about themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum OperatorMail {
    /// To whoever was added, or needs a new link, with a one-time link to set a password.
    OperatorInvited {
        /// Who added them.
        by: String,
        role: OperatorRole,
    },
}

impl Mail for OperatorMail {
    const NAMES: &'static [&'static str] = &["operator_invited"];

    fn title(&self, t: &Texts) -> String {
        t.mail_is_operator_invited()
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        let Self::OperatorInvited { by, role } = self;
        Words {
            subject: t.mail_operator_invited_subject(),
            paragraphs: vec![
                t.mail_operator_invited(plain(by), role.name(t)),
                t.mail_operator_invited_link(),
            ],
            link: (t.set_password(), format!("/link/{TOKEN}")),
            outside: None,
            reason: t.mail_operator_invited_reason(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let mails = [OperatorMail::OperatorInvited {
            by: "operator@programme.example".to_owned(),
            role: OperatorRole::Fulfilment,
        }];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &["role"]);
    }
}
