//! What members do with the calendar feeds of a company's dates. That a feed is read is no act: only when it was last is kept.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::pick;
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::MemberId;
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum CalendarFeedAct {
    #[serde(rename = "calendar_feed.made")]
    Made { member_id: MemberId },
    /// Another address took the place of the one before.
    #[serde(rename = "calendar_feed.renewed")]
    Renewed { member_id: MemberId },
    #[serde(rename = "calendar_feed.revoked")]
    Revoked { member_id: MemberId },
}

impl Recorded for CalendarFeedAct {
    fn act(self) -> Act {
        Act::CalendarFeed(self)
    }

    /// Whose it is, who is also who acts.
    fn subject(&self) -> Option<(Subject, Uuid)> {
        match self {
            Self::Made { member_id } | Self::Renewed { member_id } | Self::Revoked { member_id } => {
                Some((Subject::Member, member_id.0))
            }
        }
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        match self {
            Self::Made { .. } => pick(tried, t.log_calendar_feed_made(), t.log_calendar_feed_made_try()),
            Self::Renewed { .. } => {
                pick(tried, t.log_calendar_feed_renewed(), t.log_calendar_feed_renewed_try())
            }
            Self::Revoked { .. } => {
                pick(tried, t.log_calendar_feed_revoked(), t.log_calendar_feed_revoked_try())
            }
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for CalendarFeedAct {
    fn examples() -> Vec<Self> {
        use super::examples::MEMBER;
        vec![
            Self::Made { member_id: MEMBER },
            Self::Renewed { member_id: MEMBER },
            Self::Revoked { member_id: MEMBER },
        ]
    }
}
