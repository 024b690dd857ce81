//! News as a mail (R-GTM-5).

use serde::{Deserialize, Serialize};

use crate::base::ids::NewsId;
use crate::i18n::Texts;
use crate::mail::plain::{plain, plain_up_to, plain_with_links};
use crate::mail::{Company, Mail, Recipient, Words};
use crate::scope::paths;

/// News to a marketing contact, at their address for go-to-market mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum NewsMail {
    News {
        company: Company,
        /// Which news it is: by it the deliveries of one are found (index `outbox_of_news`).
        news: NewsId,
        /// In the language in which this reader gets it.
        subject: String,
        /// Each line is a paragraph.
        text: String,
    },
}

impl Mail for NewsMail {
    const NAMES: &'static [&'static str] = &["news"];

    fn title(&self, t: &Texts) -> String {
        t.mail_is_news()
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        let Self::News { company, text, .. } = self;
        let lines = text.lines().map(plain_with_links).filter(|line| !line.is_empty());
        Words {
            subject: self.subject(to),
            paragraphs: lines.collect(),
            link: (t.my_assignments(), paths::my_assignments(company.mpn_id)),
            outside: None,
            further: Vec::new(),
            reason: t.mail_contact_reason(plain(&company.name)),
        }
    }

    fn subject(&self, _: &Recipient) -> String {
        let Self::News { subject, .. } = self;
        plain_up_to(subject, usize::MAX)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::mail::testing;

    fn news(subject: &str, text: &str) -> NewsMail {
        NewsMail::News {
            company: testing::company(),
            news: NewsId(Uuid::from_u128(5)),
            subject: subject.to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn the_mails_are_as_reviewed() {
        let mails = [news(
            "Your offer in December",
            "The fair opens on 3 December.\r\n\r\nAll about it: https://programme.example/fair?year=2026\n\
             Not a link: www.evil.example",
        )];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &[]);
    }

    #[test]
    fn a_long_subject_and_text_are_told_whole() {
        let it = news(&"字".repeat(200), &"é".repeat(4_000));
        let words = it.words(&testing::recipient(crate::i18n::Locale::Fr));
        assert_eq!(words.subject, "字".repeat(200));
        assert_eq!(words.paragraphs, ["é".repeat(4_000)]);
    }
}
