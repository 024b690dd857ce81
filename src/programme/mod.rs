//! The programme that the portal is run for: its names and policies.

pub mod acts;
mod current;
pub mod settings;
pub mod store;

pub use current::CurrentProgramme;

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use crate::audit::Setting;
use crate::i18n::Locale;

/// The programme's settings, as they were at one moment; [`CurrentProgramme`] knows those of now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    pub name: String,
    /// What stands at the head of every page; `None`: the name.
    pub logo_text: Option<String>,
    /// The name of the sender of mails; `None`: the programme's.
    pub mail_sender_name: Option<String>,
    /// The languages that are offered, by tag; at least one.
    pub languages: Vec<String>,
    /// Days until a vacated seat is free for another member (R-SEAT-3).
    pub seat_waiting_days: i32,
    /// Days after the purchase in which a refund can be asked for, of what is bought from now on (R-MEM-5).
    pub refund_days: i32,
    /// Which acts end the right to it.
    pub refund_ended_by: String,
    /// Days of the renewal window, of what is bought from now on (R-DATE-4).
    pub renewal_days: i32,
    /// Days of it in which what needs a user can still be activated (R-DATE-5).
    pub extra_days: i32,
    /// When each of these rules was changed last, by the setting's name; see [`Self::changed`].
    pub rules_changed: serde_json::Value,
    /// Whether a technical activation names a member and a second address of theirs (R-TEC-2).
    pub technical_activation_user: bool,
    /// The cloud's own portal, where credits and subscriptions are managed (R-CL-1).
    pub cloud_portal_url: String,
    /// Where partners that have not moved in manage their benefits (R-TEN-2).
    pub membership_center_url: String,
    /// Where they turn for help with technical benefits (R-TEN-2).
    pub regional_help_url: String,
    /// Where support is asked for, of products that name no site of their own (R-TEC-3).
    pub support_site_url: Option<String>,
    /// Whether nobody has said yet that it is set up.
    pub is_new: bool,
    /// For how many days operators' lists show what was closed.
    pub closed_items_kept_days: i32,
}

impl Programme {
    /// One of no database.
    #[cfg(test)]
    pub fn for_tests() -> Self {
        Self {
            name: "Partner Center".to_owned(),
            logo_text: None,
            mail_sender_name: None,
            languages: Locale::all().map(|it| it.tag().to_owned()).into(),
            seat_waiting_days: 90,
            refund_days: 30,
            refund_ended_by: "software".to_owned(),
            renewal_days: 30,
            extra_days: 30,
            rules_changed: serde_json::json!({}),
            technical_activation_user: false,
            cloud_portal_url: "https://cloud.example/".to_owned(),
            membership_center_url: "https://membership.example/".to_owned(),
            regional_help_url: "https://help.membership.example/".to_owned(),
            support_site_url: None,
            is_new: false,
            closed_items_kept_days: 400,
        }
    }

    /// The languages that pages offer. Nobody is left without one.
    #[must_use]
    pub fn locales(&self) -> Vec<Locale> {
        let offered: Vec<Locale> = self.languages.iter().filter_map(|tag| Locale::from_tag(tag)).collect();
        if offered.is_empty() { vec![Locale::default()] } else { offered }
    }

    /// The last change of a rule; nothing if it is as it was when the programme began.
    #[must_use]
    pub fn changed(&self, setting: Setting) -> Option<Changed> {
        Changed::deserialize(self.rules_changed.get(setting.as_str())?).ok()
    }

    /// What stands at the head of every page.
    #[must_use]
    pub fn logo(&self) -> &str {
        self.logo_text.as_deref().unwrap_or(&self.name)
    }

    /// The name of the sender of mails.
    #[must_use]
    pub fn sender_name(&self) -> &str {
        self.mail_sender_name.as_deref().unwrap_or(&self.name)
    }
}

/// The last change of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// The value before.
    pub from: Option<String>,
}

/// How long what is over is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Mails that were sent.
    pub sent_mails: Duration,
    /// Mails that were given up.
    pub failed_mails: Duration,
    /// That a mail was written which is to be written once.
    pub mail_proofs: Duration,
    /// Rows of the operators' queue, once operators have no more to do with them.
    pub closed_items: Duration,
    /// Sessions that have ended.
    pub ended_sessions: Duration,
    /// One-time links that were spent or ran out.
    pub ended_links: Duration,
    /// What was refused too often to have entries.
    pub counts: Duration,
}
