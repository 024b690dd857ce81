//! The thread of a request as a page shows it, to partners and to operators alike: who is called what is theirs to say.

use super::store::Entry;
use crate::i18n::Texts;
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
