//! Operators' pages of keys that were issued: looking one up, how it stands, and replacing it.

mod list;
mod one;
mod replacement;
mod view;

use crate::i18n::Texts;
use crate::keys::issued::Standing;
use crate::keys::paths;
use crate::web::routes::Routes;

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::ISSUED, list::show)
        .post(paths::ISSUED, list::look_up)
        .get("/console/keys/issued/{key}", one::show)
        .get("/console/keys/issued/{key}/replacement", replacement::show)
        .post("/console/keys/issued/{key}/replacement", replacement::create)
}

impl Standing {
    /// In words, and the class of its mark.
    fn words(self, t: &Texts) -> (String, &'static str) {
        match self {
            Self::Issued => (t.issued_key_unseen(), "st-todo"),
            Self::Shown => (t.issued_key_shown(), "st-half"),
            Self::Redeemed => (t.issued_key_redeemed(), "st-done"),
            Self::Revoked => (t.issued_key_revoked(), "st-off"),
        }
    }
}
