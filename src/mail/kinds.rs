//! The mails that a portal knows. Each slice owns its mails; this room may import none of them, so that they are handed
//! in.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{MailError, Recipient, Words};
use crate::i18n::Texts;

/// The mails of one slice: an enum with one variant a mail, tagged `mail` by its name in snake case. They carry what
/// the mail tells, never a key, an ID of support or a password (R-MAIL-2). Rows of the outbox outlive a version of the
/// portal: a variant keeps its name and its fields.
pub trait Mail: Serialize + DeserializeOwned + Send + Sync {
    /// The names of all its mails, as they are stored.
    const NAMES: &'static [&'static str];

    /// Which mail it is, in words for operators.
    fn title(&self, t: &Texts) -> String;

    /// The mail in the recipient's language.
    fn words(&self, to: &Recipient) -> Words;

    /// Its subject alone, which is kept beside each mail; a mail with long words makes it without them.
    fn subject(&self, to: &Recipient) -> String {
        self.words(to).subject
    }
}

/// What a mail tells, as it is stored.
pub(super) fn store<M: Mail>(mail: &M) -> sqlx::Result<Value> {
    let facts = serde_json::to_value(mail).map_err(|error| sqlx::Error::Encode(error.into()))?;
    match name(&facts) {
        Some(name) if M::NAMES.contains(&name) => Ok(facts),
        _ => Err(sqlx::Error::Encode("a mail is missing in the names of its kind".into())),
    }
}

/// The name of a stored mail.
fn name(facts: &Value) -> Option<&str> {
    facts.get("mail")?.as_str()
}

/// One slice's mails, as they are read back.
#[derive(Clone, Copy, Debug)]
struct Kind {
    names: &'static [&'static str],
    type_name: fn() -> &'static str,
    title: fn(Value, &Texts) -> Result<String, MailError>,
    words: fn(Value, &Recipient) -> Result<Words, MailError>,
}

/// All mails that a portal knows: it reads them back from what is stored.
#[derive(Clone, Debug, Default)]
pub struct MailKinds(Vec<Kind>);

impl MailKinds {
    /// These, and the mails of one slice more.
    #[must_use]
    pub fn with<M: Mail>(mut self) -> Self {
        self.0.push(Kind {
            names: M::NAMES,
            type_name: std::any::type_name::<M>,
            title: |facts, t| Ok(serde_json::from_value::<M>(facts)?.title(t)),
            words: |facts, to| Ok(serde_json::from_value::<M>(facts)?.words(to)),
        });
        self
    }

    /// The names of all mails.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().flat_map(|kind| kind.names.iter().copied())
    }

    /// The types of the mails, with their modules.
    pub fn type_names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|kind| (kind.type_name)())
    }

    /// Which mail it is, in words for operators; one that another version of the portal wrote has a name at least.
    #[must_use]
    pub fn title(&self, facts: &Value, t: &Texts) -> String {
        self.find(facts)
            .and_then(|kind| (kind.title)(facts.clone(), t))
            .unwrap_or_else(|_| t.mail_is_unknown(name(facts).unwrap_or("?")))
    }

    /// A stored mail in the recipient's language.
    ///
    /// # Errors
    /// [`MailError::Unknown`] and [`MailError::Facts`], where this version of the portal can't read it.
    pub fn words(&self, facts: &Value, to: &Recipient) -> Result<Words, MailError> {
        (self.find(facts)?.words)(facts.clone(), to)
    }

    fn find(&self, facts: &Value) -> Result<&Kind, MailError> {
        let name = name(facts).unwrap_or("?");
        let found = self.0.iter().find(|kind| kind.names.contains(&name));
        found.ok_or_else(|| MailError::Unknown(name.to_owned()))
    }
}
