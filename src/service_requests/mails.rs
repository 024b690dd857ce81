//! What members are told of their service requests: never the answer itself.

use serde::{Deserialize, Serialize};

use super::{CloseReason, paths};
use crate::base::ids::ServiceRequestId;
use crate::i18n::Texts;
use crate::mail::plain::plain;
use crate::mail::{Company, Mail, Recipient, Words};

/// The mails about service requests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum RequestMail {
    /// To who asked: their service request was submitted.
    ServiceRequestReceived {
        company: Company,
        request: ServiceRequestId,
        /// How people quote it.
        reference: String,
        /// What it calls itself.
        title: String,
    },
    /// To who asked, or else to the Global admins: the programme has answered.
    ServiceRequestAnswered {
        company: Company,
        request: ServiceRequestId,
        /// How people quote it.
        reference: String,
        /// What it calls itself.
        title: String,
        /// Whether who asked is no longer a member: then it goes to the Global admins.
        #[serde(default)]
        asker_left: bool,
    },
    /// To who asked, or else to the Global admins: somebody else has closed it.
    ServiceRequestClosed {
        company: Company,
        request: ServiceRequestId,
        /// How people quote it.
        reference: String,
        /// What it calls itself.
        title: String,
        /// Why.
        reason: CloseReason,
        /// Whether who asked is no longer a member: then it goes to the Global admins.
        #[serde(default)]
        asker_left: bool,
    },
}

impl Mail for RequestMail {
    const NAMES: &'static [&'static str] =
        &["service_request_received", "service_request_answered", "service_request_closed"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::ServiceRequestReceived { .. } => t.mail_is_request_received(),
            Self::ServiceRequestAnswered { .. } => t.mail_is_request_answered(),
            Self::ServiceRequestClosed { .. } => t.mail_is_request_closed(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        let (company, request, asker_left) = self.about();
        let (subject, paragraphs) = self.tells(t);
        let link = (t.mail_open_request(), paths::service_request(company.mpn_id, request));
        let reason = if asker_left {
            t.mail_reason_global_admin(plain(&company.name))
        } else {
            t.mail_reason_asked(plain(&company.name))
        };
        Words { subject, paragraphs, link, outside: None, further: Vec::new(), reason }
    }
}

impl RequestMail {
    /// The subject, and what the mail tells.
    fn tells(&self, t: &Texts) -> (String, Vec<String>) {
        let name = plain(&self.about().0.name);
        match self {
            Self::ServiceRequestReceived { reference, title, .. } => (
                t.mail_request_received_subject(reference, plain(title)),
                vec![t.mail_request_received(reference, name, plain(title)), t.mail_request_received_next()],
            ),
            Self::ServiceRequestAnswered { reference, title, asker_left, .. } => {
                let answered = if *asker_left {
                    t.mail_request_answered_left(reference, name, plain(title))
                } else {
                    t.mail_request_answered(reference, name, plain(title))
                };
                let subject = t.mail_request_answered_subject(reference, plain(title));
                (subject, vec![answered, t.mail_request_answered_next()])
            }
            Self::ServiceRequestClosed { reference, title, reason, asker_left, .. } => {
                let closed = if *asker_left {
                    t.mail_request_closed_left(reference, name, plain(title))
                } else {
                    t.mail_request_closed(reference, name, plain(title))
                };
                let because = t.mail_request_closed_because(reason.text(t));
                let subject = t.mail_request_closed_subject(reference, plain(title));
                (subject, vec![closed, because, t.mail_request_closed_next()])
            }
        }
    }

    /// The company, its request, and whether who asked has left.
    fn about(&self) -> (&Company, ServiceRequestId, bool) {
        match self {
            Self::ServiceRequestReceived { company, request, .. } => (company, *request, false),
            Self::ServiceRequestAnswered { company, request, asker_left, .. }
            | Self::ServiceRequestClosed { company, request, asker_left, .. } => {
                (company, *request, *asker_left)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::mail::testing;

    fn answered(asker_left: bool) -> RequestMail {
        RequestMail::ServiceRequestAnswered {
            company: testing::company(),
            request: ServiceRequestId(Uuid::from_u128(8)),
            reference: "SR-12".to_owned(),
            title: "Move to Azure".to_owned(),
            asker_left,
        }
    }

    fn closed(asker_left: bool) -> RequestMail {
        RequestMail::ServiceRequestClosed {
            company: testing::company(),
            request: ServiceRequestId(Uuid::from_u128(8)),
            reference: "SR-12".to_owned(),
            title: "Move to Azure".to_owned(),
            reason: CloseReason::Solved,
            asker_left,
        }
    }

    #[test]
    fn the_mails_are_as_reviewed() {
        let received = RequestMail::ServiceRequestReceived {
            company: testing::company(),
            request: ServiceRequestId(Uuid::from_u128(8)),
            reference: "SR-12".to_owned(),
            title: "Move to Azure".to_owned(),
        };
        let mails = [received, answered(false), answered(true), closed(false), closed(true)];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &["reference"]);
    }

    #[test]
    fn mails_from_before_it_was_told_who_has_left_are_read() {
        for (mail, reason) in [(answered(false), None), (closed(false), Some("solved"))] {
            let mut stored = serde_json::to_value(&mail).unwrap();
            stored.as_object_mut().unwrap().remove("asker_left");
            assert_eq!(stored["reason"], json!(reason));
            assert_eq!(serde_json::from_value::<RequestMail>(stored).unwrap(), mail);
        }
    }
}
