//! Operators' pages of the news: what was sent, and writing some.

mod list;
mod page;
mod preview;
mod write;

use super::paths;
use super::{Sent, SentTo};
use crate::authz::operators::Task;
use crate::i18n::{Locale, Texts};
use crate::scope::OperatorScope;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::routes::Routes;

/// The news in the operators' menu.
pub const MENU: ConsoleEntry =
    ConsoleEntry { place: Place("news"), icon: "go-to-market", text: Texts::news, path: paths::NEWS };

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::NEWS, list::show)
        .get("/console/news.csv", list::download)
        .get(paths::NEW, write::show)
        .post_long(paths::NEWS, write::create, write::LIMITS.body, OperatorScope::admits(Task::News))
        .get("/console/news/{news}", page::show)
}

impl SentTo {
    /// In words.
    fn text(&self, t: &Texts) -> String {
        match self {
            Self::Everybody => t.news_to_everybody(),
            Self::Offer(name) => t.news_sent_to_offer(name.of(t)),
            Self::Company(company) => format!("{} · MPN {}", company.name, company.mpn_id),
        }
    }
}

impl Sent {
    /// How delivery stands, in words.
    fn delivery(&self, locale: Locale) -> (String, &'static str) {
        let class = match (self.failed, self.queued) {
            (1.., _) => "st-bad",
            (_, 1..) => "st-wait",
            _ => "st-done",
        };
        (locale.texts().news_delivery(self.delivered(), self.queued, self.failed), class)
    }
}
