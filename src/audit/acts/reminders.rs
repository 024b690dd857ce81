//! Reminders of last days, which the programme sends by itself (R-DATE-8).

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use super::words::pick;
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::i18n::{Locale, Texts};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum ReminderAct {
    /// It was mailed.
    #[serde(rename = "reminder.sent")]
    Sent(ReminderDetails),
    /// Its day had passed when it was looked for.
    #[serde(rename = "reminder.skipped")]
    Skipped(ReminderDetails),
}

/// A reminder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReminderDetails {
    /// Which one: `anniversary_nears`, `window_closes`, `unused` or `subscription_ends`.
    pub about: String,
    /// The last day of what it is about; of a renewal window that of the year before it.
    pub last_day: Date,
    /// The day it was for.
    pub day: Date,
    /// To how many people it was mailed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mails: Option<usize>,
    /// The names of the packages or products that it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub things: Vec<String>,
}

impl ReminderDetails {
    fn title(&self, t: &Texts) -> String {
        match self.about.as_str() {
            "anniversary_nears" => t.mail_is_anniversary_nears(),
            "window_closes" => t.mail_is_window_closes(),
            "subscription_ends" => t.mail_is_subscription_ends(),
            _ => t.mail_is_unused_ends(),
        }
    }
}

impl Recorded for ReminderAct {
    fn act(self) -> Act {
        Act::Reminder(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        None
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        let (Self::Sent(it) | Self::Skipped(it)) = self;
        let (title, last_day, things) = (it.title(t), locale.date(it.last_day), locale.list(&it.things));
        let done = match self {
            Self::Sent(_) => t.log_reminder_sent(it.mails.unwrap_or_default(), &title, &last_day, things),
            Self::Skipped(_) => t.log_reminder_skipped(&title, &last_day, things, locale.date(it.day)),
        };
        pick(tried, done, t.log_reminder_try(title, last_day))
    }
}

#[cfg(test)]
impl super::examples::Examples for ReminderAct {
    fn examples() -> Vec<Self> {
        use time::macros::date;
        let of = |about: &str, mails, things: &[&str]| ReminderDetails {
            about: about.to_owned(),
            last_day: date!(2026 - 12 - 14),
            day: date!(2026 - 11 - 29),
            mails,
            things: things.iter().map(|it| (*it).to_owned()).collect(),
        };
        vec![
            Self::Sent(of("anniversary_nears", Some(2), &["Gold Core", "Microsoft Action Pack"])),
            Self::Sent(of("window_closes", Some(1), &["Gold Core"])),
            Self::Sent(of("unused", Some(0), &["Visio", "Visual Studio Enterprise"])),
            Self::Skipped(of("subscription_ends", None, &["Office 365 E3"])),
        ]
    }
}
