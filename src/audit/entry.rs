//! An entry of a log, and the columns in which it is stored.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{Act, Because, Recorded, Subject};
use crate::i18n::Locale;

/// What was done or tried, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub act: Act,
    pub outcome: Outcome,
}

/// Whether it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done; the entry is in the transaction that did it.
    Done,
    /// It was refused; the entry is in a transaction of its own.
    Refused(Because),
}

impl Outcome {
    fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused(_) => "refused",
        }
    }
}

/// An entry as the columns of both logs hold it. The id of what it is about is no detail, and the reason of a refusal
/// is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    pub action: String,
    pub outcome: String,
    pub subject: Option<String>,
    pub subject_id: Option<Uuid>,
    pub details: Value,
}

/// A row that isn't an entry as this version knows them.
#[derive(Debug, thiserror::Error)]
#[error("an entry `{action}` of the log can't be read: {why}")]
pub struct UnknownEntry {
    action: String,
    why: String,
}

/// The detail in which the reason of a refusal stands.
const REASON: &str = "reason";

impl Entry {
    /// What was done, or tried and refused for which reason, in a sentence without its end. Who did it, and when, stands
    /// beside each; so does the company in the programme's log.
    #[must_use]
    pub fn sentence(&self, locale: Locale) -> String {
        let t = locale.texts();
        let Outcome::Refused(because) = self.outcome else {
            return self.act.sentence(locale, false);
        };
        let attempt = self.act.sentence(locale, true);
        match because.words(&self.act, t) {
            Some(why) => t.log_refused(&attempt, &why),
            None => t.log_refused_plain(&attempt),
        }
    }

    /// The entry as it is stored.
    ///
    /// # Errors
    /// Those of serialising.
    pub fn store(&self) -> Result<Stored, serde_json::Error> {
        #[derive(serde::Deserialize)]
        struct Tagged {
            action: String,
            details: Map<String, Value>,
        }
        let Tagged { action, mut details } = serde_json::from_value(serde_json::to_value(&self.act)?)?;
        details.retain(|_, value| !value.is_null());
        if let Outcome::Refused(because) = self.outcome {
            details.insert(REASON.to_owned(), serde_json::to_value(because)?);
        }
        let subject = self.act.subject();
        if let Some((subject, _)) = subject {
            details.remove(subject.detail());
        }
        Ok(Stored {
            action,
            outcome: self.outcome.as_str().to_owned(),
            subject: subject.map(|(subject, _)| subject.as_str().to_owned()),
            subject_id: subject.map(|(_, id)| id),
            details: details.into(),
        })
    }
}

impl Stored {
    /// The entry that was stored.
    ///
    /// # Errors
    /// The act or its outcome isn't one of this version's.
    pub fn read(self) -> Result<Entry, UnknownEntry> {
        let unknown =
            |why: &dyn std::fmt::Display| UnknownEntry { action: self.action.clone(), why: why.to_string() };
        let mut details = self.details;
        let outcome = match self.outcome.as_str() {
            "done" => Outcome::Done,
            "refused" => Outcome::Refused(
                serde_json::from_value(details[REASON].clone()).unwrap_or(Because::NotRecorded),
            ),
            other => return Err(unknown(&other)),
        };
        if let Some((subject, id)) =
            self.subject.as_deref().and_then(|name| name.parse::<Subject>().ok()).zip(self.subject_id)
        {
            details[subject.detail()] = json!(id);
        }
        let act = json!({ "action": self.action, "details": details });
        let act = serde_json::from_value(act).map_err(|error| unknown(&error))?;
        Ok(Entry { act, outcome })
    }
}
