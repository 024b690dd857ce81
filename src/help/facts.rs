//! What stands in place of placeholders.

use std::collections::BTreeMap;

use super::source::Placeholder;

/// What one placeholder stands for, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Text(String),
    /// A link to another site.
    Link {
        words: String,
        url: String,
    },
}

/// What is known of the programme and the reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(BTreeMap<Placeholder, Value>);

impl Facts {
    /// Notes what a placeholder stands for.
    pub fn set(&mut self, placeholder: Placeholder, value: Value) {
        self.0.insert(placeholder, value);
    }

    /// The same with a text, if it is known.
    pub fn set_text(&mut self, placeholder: Placeholder, text: Option<String>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.set(placeholder, Value::Text(text));
        }
    }

    #[must_use]
    pub fn get(&self, placeholder: Placeholder) -> Option<&Value> {
        self.0.get(&placeholder)
    }
}
