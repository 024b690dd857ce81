//! The programme that the portal is run for: its names and policies.

pub mod acts;
mod current;
pub mod settings;
pub mod store;

pub use current::CurrentProgramme;

use time::Duration;

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
