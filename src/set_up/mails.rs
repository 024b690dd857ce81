//! The mail of the set-up.

use serde::{Deserialize, Serialize};

use super::paths;
use crate::i18n::Texts;
use crate::mail::{Mail, Recipient, Words};

/// The mail by which an operator sees whether mails arrive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum SetUpMail {
    /// To the operator who asked for it.
    MailTest {
        /// Who.
        by: String,
    },
}

impl Mail for SetUpMail {
    const NAMES: &'static [&'static str] = &["mail_test"];

    fn title(&self, t: &Texts) -> String {
        t.mail_is_test()
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        Words {
            subject: t.mail_test_subject(),
            paragraphs: vec![t.mail_test()],
            link: (t.set_up(), paths::SET_UP.to_owned()),
            outside: None,
            further: Vec::new(),
            reason: t.mail_test_reason(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let mails = [SetUpMail::MailTest { by: "operator@programme.example".to_owned() }];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &[]);
    }
}
