//! Announcements, which operators put on the pages of companies.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{UNKNOWN, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::AnnouncementId;
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum AnnouncementAct {
    /// A new one.
    #[serde(rename = "announcement.made")]
    Made(AnnouncementDetails),
    #[serde(rename = "announcement.changed")]
    Changed(AnnouncementDetails),
    /// It ended before its time.
    #[serde(rename = "announcement.ended")]
    Ended(AnnouncementDetails),
    #[serde(rename = "announcement.removed")]
    Removed(AnnouncementDetails),
    /// A member wants to see it no more: in their company's log.
    #[serde(rename = "announcement.dismissed")]
    Dismissed(AnnouncementDetails),
}

/// What it says, when and to whom; an attempt may not know.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnouncementDetails {
    pub announcement_id: Option<AnnouncementId>,
    /// Its text, in English.
    pub about: Option<String>,
    /// From when to when, in UTC.
    pub from: Option<String>,
    pub to: Option<String>,
    /// On the pages of how many companies it is; none: of all.
    pub companies: Option<usize>,
}

impl AnnouncementAct {
    fn details(&self) -> &AnnouncementDetails {
        match self {
            Self::Made(it)
            | Self::Changed(it)
            | Self::Ended(it)
            | Self::Removed(it)
            | Self::Dismissed(it) => it,
        }
    }
}

impl Recorded for AnnouncementAct {
    fn act(self) -> Act {
        Act::Announcement(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        self.details().announcement_id.map(|id| (Subject::Announcement, id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        let about = self.details().about.as_deref().unwrap_or(UNKNOWN);
        match self {
            Self::Made(_) => pick(tried, t.log_announcement_made(about), t.log_announcement_made_try(about)),
            Self::Changed(_) => {
                pick(tried, t.log_announcement_changed(about), t.log_announcement_changed_try(about))
            }
            Self::Ended(_) => {
                pick(tried, t.log_announcement_ended(about), t.log_announcement_ended_try(about))
            }
            Self::Removed(_) => {
                pick(tried, t.log_announcement_removed(about), t.log_announcement_removed_try(about))
            }
            Self::Dismissed(_) => {
                pick(tried, t.log_announcement_dismissed(about), t.log_announcement_dismissed_try(about))
            }
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for AnnouncementAct {
    fn examples() -> Vec<Self> {
        use super::examples::{id, some};
        let it = AnnouncementDetails {
            announcement_id: Some(AnnouncementId(id(12))),
            about: some("Closed on Friday"),
            from: some("2026-11-20T09:00:00Z"),
            to: some("2026-11-21T00:00:00Z"),
            companies: Some(2),
        };
        let seen = AnnouncementDetails { from: None, to: None, companies: None, ..it.clone() };
        vec![
            Self::Made(it.clone()),
            Self::Made(AnnouncementDetails { companies: None, ..it.clone() }),
            Self::Made(AnnouncementDetails::default()),
            Self::Changed(it.clone()),
            Self::Ended(it.clone()),
            Self::Removed(it),
            Self::Dismissed(seen),
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known([&self.details().about])
    }
}
