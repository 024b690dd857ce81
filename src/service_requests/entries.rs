//! The thread of a request as a page shows it, to partners and to operators alike: who is called what is theirs to say.

use super::store::Entry;
use super::store::PART;
use crate::i18n::{Locale, Texts};
use crate::web::moment::Moment;

/// An entry of the thread.
#[derive(Debug)]
pub struct EntryView {
    /// Its place.
    pub ordinal: i32,
    /// Who wrote it, or did it.
    pub who: String,
    /// Whether the programme did.
    pub of_programme: bool,
    /// When.
    pub at: Moment,
    /// What it says.
    pub body: Body,
}

/// What an entry says.
#[derive(Debug)]
pub enum Body {
    /// As its writer wrote it.
    Message(String),
    /// What was done, in words.
    Event(String),
}

/// Which part of a thread is shown, where it doesn't fit on one page.
#[derive(Debug)]
pub struct PartView {
    /// From where to where.
    pub range: String,
    /// The part before it.
    pub earlier: Option<String>,
    /// The part after it.
    pub later: Option<String>,
}

impl PartView {
    /// Of these entries of a thread that has so many; `None` where they are all.
    #[must_use]
    pub fn new(path: &str, shown: &[EntryView], total: i32, locale: Locale) -> Option<Self> {
        let (first, last) = (shown.first()?.ordinal, shown.last()?.ordinal);
        if first == 1 && last == total {
            return None;
        }
        let before = |place: i32| format!("{path}?before={place}#h-thread");
        let [from, to, total_words] = [first, last, total].map(|number| locale.number(number));
        let later =
            || if last + PART >= total { format!("{path}#h-thread") } else { before(last + PART + 1) };
        Some(Self {
            range: locale.texts().thread_part(from, to, total_words),
            earlier: (first > 1).then(|| before(first)),
            later: (last < total).then(later),
        })
    }
}

/// Which part of a thread an address asks for: that before a place; the newest where it says nothing that is one.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct ThreadQuery {
    before: String,
}

impl ThreadQuery {
    /// The place.
    #[must_use]
    pub fn before(&self) -> Option<i32> {
        self.before.parse().ok().filter(|place| *place > 1)
    }
}

impl EntryView {
    /// Shows an entry.
    #[must_use]
    pub fn new(it: Entry, who: String, at: Moment, t: &Texts) -> Self {
        Self {
            ordinal: it.ordinal,
            who,
            of_programme: it.member.is_none(),
            at,
            body: match (it.text, it.reason) {
                (Some(text), _) => Body::Message(text),
                (None, Some(reason)) => Body::Event(t.request_was_closed(reason.text(t))),
                (None, None) => Body::Event(t.request_was_reopened()),
            },
        }
    }
}
