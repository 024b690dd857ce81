//! What operators are told at once of what waits at the queues, who chose so.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{AT_ONCE, Area, paths};
use crate::base::names::named;
use crate::catalogue::Name;
use crate::i18n::Texts;
use crate::mail::plain::plain;
use crate::mail::{Company, Mail, Recipient, Words};
use crate::scope::paths::{CONSOLE, OWN_MAILS};

named! {
    /// Why something begins to wait for operators.
    pub enum Why {
        /// A company has asked for it.
        Asked = "asked",
        /// The company has answered what operators asked.
        Answered = "answered",
        /// The company has reopened it.
        Reopened = "reopened",
        /// The portal was to fulfil it by itself, and can't.
        Left = "left",
    }
}

/// The mails about what waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum QueueMail {
    /// Something begins to wait.
    WorkWaits {
        company: Company,
        area: Area,
        /// The id of the activation or service request.
        item: Uuid,
        /// The number that people quote; an activation has none.
        reference: Option<String>,
        /// The product, or what the request calls itself.
        title: Name,
        why: Why,
    },
    /// A company asks for so much at once that each gets no mail of its own.
    MuchWaits { company: Company },
}

impl Mail for QueueMail {
    const NAMES: &'static [&'static str] = &["work_waits", "much_waits"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::WorkWaits { .. } => t.mail_is_work_waits(),
            Self::MuchWaits { .. } => t.mail_is_much_waits(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        let (subject, paragraphs, link) = match self {
            Self::WorkWaits { company, area, item, reference, title, why } => {
                let title = plain(title.of(t));
                let what = reference.as_ref().map_or(title.clone(), |it| format!("{}, {title}", plain(it)));
                let (subject, text) = words(*why, what, plain(&company.name), t);
                let text = vec![text, t.mail_work_waits_take()];
                (subject, text, (t.mail_open_request(), paths::item(*area, *item)))
            }
            Self::MuchWaits { company } => {
                let company = plain(&company.name);
                let text = t.mail_much_waits(to.locale.number(AT_ONCE), &company);
                (t.mail_much_waits_subject(company), vec![text], (t.work(), CONSOLE.to_owned()))
            }
        };
        Words {
            subject,
            paragraphs,
            link,
            outside: None,
            further: vec![(t.choose_mails(), OWN_MAILS.to_owned())],
            reason: t.mail_reason_operator(),
        }
    }
}

/// The subject, and what is told.
fn words(why: Why, what: String, company: String, t: &Texts) -> (String, String) {
    match why {
        Why::Asked => (t.mail_work_asked_subject(&what, &company), t.mail_work_asked(company, what)),
        Why::Answered => (t.mail_work_answered_subject(&what, &company), t.mail_work_answered(company, what)),
        Why::Reopened => (t.mail_work_reopened_subject(&what, &company), t.mail_work_reopened(company, what)),
        Why::Left => (t.mail_work_left_subject(&what, &company), t.mail_work_left(company, what)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let waits = |why, area, reference: Option<&str>, title: &str| QueueMail::WorkWaits {
            company: testing::company(),
            area,
            item: Uuid::from_u128(7),
            reference: reference.map(str::to_owned),
            title: title.into(),
            why,
        };
        let mails = [
            waits(Why::Asked, Area::Activations, None, "Product support incidents"),
            waits(Why::Left, Area::Activations, None, "Product support incidents"),
            waits(Why::Asked, Area::ServiceRequests, Some("SR-12"), "Two sites, one tenant"),
            waits(Why::Answered, Area::ServiceRequests, Some("SR-12"), "Two sites, one tenant"),
            waits(Why::Reopened, Area::ServiceRequests, Some("SR-12"), "Two sites, one tenant"),
            QueueMail::MuchWaits { company: testing::company() },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &["area", "why"]);
    }
}
