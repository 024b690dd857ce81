//! The addresses of the news, for operators.

use crate::base::ids::NewsId;

/// The news that was sent (GET), and sending some (POST).
pub const NEWS: &str = "/console/news";

/// The form to write some.
pub const NEW: &str = "/console/news/new";

/// What was sent.
#[must_use]
pub fn sent(news: NewsId) -> String {
    format!("{NEWS}/{news}")
}
