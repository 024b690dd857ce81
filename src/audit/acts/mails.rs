//! Mails, as operators read them and send them again.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::pick;
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::{MailId, PartnerId};
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum MailAct {
    /// An operator read it.
    #[serde(rename = "mail.read")]
    Read {
        mail_id: MailId,
        partner_id: Option<PartnerId>,
        mpn_id: Option<i64>,
        /// Which of its two forms.
        part: Option<String>,
    },
    /// It was given to the worker once more.
    #[serde(rename = "mail.sent_again")]
    SentAgain {
        mail_id: MailId,
        partner_id: Option<PartnerId>,
        /// The name of the state in which it was.
        was: Option<String>,
        attempts: Option<i32>,
        error: Option<String>,
    },
    /// Its one-time link was shown, since no mail server is set.
    #[serde(rename = "mail.link_shown")]
    LinkShown { mail_id: MailId },
    /// An operator had a mail sent to themselves, to see whether mails arrive.
    #[serde(rename = "mail.tested")]
    Tested {},
}

impl Recorded for MailAct {
    fn act(self) -> Act {
        Act::Mail(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        match self {
            Self::Read { mail_id, .. } | Self::SentAgain { mail_id, .. } | Self::LinkShown { mail_id } => {
                Some((Subject::Mail, mail_id.0))
            }
            Self::Tested {} => None,
        }
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        match self {
            Self::Read { .. } => pick(tried, t.log_mail_read(), t.log_mail_read_try()),
            Self::SentAgain { .. } => pick(tried, t.log_mail_sent_again(), t.log_mail_sent_again_try()),
            Self::LinkShown { .. } => pick(tried, t.log_mail_link_shown(), t.log_mail_link_shown_try()),
            Self::Tested {} => pick(tried, t.log_mail_tested(), t.log_mail_tested_try()),
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for MailAct {
    fn examples() -> Vec<Self> {
        use super::examples::{MPN_ID, PARTNER, id, some};
        vec![
            Self::Read {
                mail_id: MailId(id(9)),
                partner_id: Some(PARTNER),
                mpn_id: Some(MPN_ID),
                part: some("text"),
            },
            Self::SentAgain {
                mail_id: MailId(id(9)),
                partner_id: None,
                was: some("failed"),
                attempts: Some(8),
                error: some("550 unknown"),
            },
            Self::LinkShown { mail_id: MailId(id(8)) },
            Self::Tested {},
        ]
    }
}
