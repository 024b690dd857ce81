//! News, which operators write to the marketing contacts.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{member, number, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::{MemberId, NewsId, PartnerId};
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum NewsAct {
    /// Operators wrote news to the marketing contacts.
    #[serde(rename = "news.sent")]
    Sent(NewsDetails),
    /// The company's marketing contact got news.
    #[serde(rename = "marketing_contact.written_to")]
    ContactWritten(NewsDetails),
}

/// News, and who got it; an attempt knows neither.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewsDetails {
    pub news_id: Option<NewsId>,
    /// Its number.
    pub number: Option<i32>,
    /// What it is about, in the programme's own language.
    pub about: Option<String>,
    /// How many got it.
    pub readers: Option<usize>,
    /// The one company to whose contact it went.
    pub partner_id: Option<PartnerId>,
    /// In a company's log, its contact.
    pub member_id: Option<MemberId>,
    /// Their name.
    pub member: Option<String>,
}

impl NewsAct {
    fn details(&self) -> &NewsDetails {
        match self {
            Self::Sent(it) | Self::ContactWritten(it) => it,
        }
    }
}

impl Recorded for NewsAct {
    fn act(self) -> Act {
        Act::News(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        self.details().news_id.map(|id| (Subject::News, id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        let number = number(self.details().number);
        match self {
            Self::Sent(NewsDetails { readers: Some(readers), .. }) if !tried => {
                t.log_news_sent(*readers, number)
            }
            Self::Sent(_) => pick(tried, t.log_news_sent_some(), t.log_news_sent_try()),
            Self::ContactWritten(it) => {
                let name = member(it.member.as_ref(), t);
                pick(tried, t.log_contact_written(&name, number), t.log_contact_written_try(&name))
            }
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for NewsAct {
    fn examples() -> Vec<Self> {
        use super::examples::{MEMBER, PARTNER, id, some};
        let news = NewsDetails { news_id: Some(NewsId(id(11))), number: Some(7), ..NewsDetails::default() };
        vec![
            Self::Sent(NewsDetails { about: some("A fair"), readers: Some(120), ..news.clone() }),
            Self::Sent(NewsDetails { partner_id: Some(PARTNER), readers: Some(1), ..news.clone() }),
            Self::Sent(NewsDetails::default()),
            Self::ContactWritten(NewsDetails {
                member_id: Some(MEMBER),
                member: some("Anna Zürcher"),
                ..news
            }),
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known([&self.details().member])
    }
}
