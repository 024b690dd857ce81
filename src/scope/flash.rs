//! What an act leaves to tell on the page after it: one banner, once.

use std::collections::BTreeMap;

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::users::sessions::keys;
use crate::web::context::RequestContext;

/// What happened, kept in the session in the words of every language: the page after it may be in another than the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flash {
    shown: Shown,
    /// By the language's tag.
    words: BTreeMap<String, String>,
    /// Whether control characters were taken out of what was typed, which is told too.
    #[serde(default)]
    pub cleaned: bool,
}

/// On which pages it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Shown {
    OfCompany(i64),
    OutsideCompanies,
    Anywhere,
}

impl Flash {
    /// What is told on a page of this company, by its number; with none, on a page outside any.
    #[must_use]
    pub fn new(company: Option<i64>, words: impl Fn(&Texts) -> String) -> Self {
        Self::make(company.map_or(Shown::OutsideCompanies, Shown::OfCompany), words)
    }

    /// What is told on whatever page comes next.
    #[must_use]
    pub fn anywhere(words: impl Fn(&Texts) -> String) -> Self {
        Self::make(Shown::Anywhere, words)
    }

    fn make(shown: Shown, words: impl Fn(&Texts) -> String) -> Self {
        let words = Locale::all().into_iter().map(|it| (it.tag().to_owned(), words(it.texts())));
        Self { shown, words: words.collect(), cleaned: false }
    }

    /// Whether it is to be told on a page of this company, or, with none, on a page outside any: somebody who works
    /// in two companies at once is told of an act in one of them only there.
    #[must_use]
    pub fn is_for(&self, company: Option<i64>) -> bool {
        match self.shown {
            Shown::OfCompany(mpn_id) => company == Some(mpn_id),
            Shown::OutsideCompanies => company.is_none(),
            Shown::Anywhere => true,
        }
    }

    /// The banner's words; nothing in a language that the portal did not speak when it was left.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Option<&str> {
        self.words.get(locale.tag()).map(String::as_str)
    }

    /// Leaves it for the next page. The session is written on a connection of its own, so the caller has ended its
    /// transaction before: many who press at once would else wait for each other's connections.
    ///
    /// # Errors
    /// Those of the session store.
    pub async fn leave(&self, session: &Session) -> AppResult<()> {
        session.insert(keys::FLASH, self).await?;
        Ok(())
    }
}

/// The layer that tells, after an act, that control characters were taken out of what was typed; a page that shows it
/// again tells it itself.
pub async fn tell_cleaned(request: Request, next: Next) -> Response {
    let context = request.extensions().get::<RequestContext>().cloned();
    let session = request.extensions().get::<Session>().cloned();
    let response = next.run(request).await;
    let (Some(context), Some(session)) = (context, session) else { return response };
    if !context.is_cleaned() || response.status() != StatusCode::SEE_OTHER || session.id().is_none() {
        return response;
    }
    match add_cleaned(&session).await {
        Ok(()) => response,
        Err(error) => error.into_response(),
    }
}

async fn add_cleaned(session: &Session) -> AppResult<()> {
    let told: Option<Flash> = session.get(keys::FLASH).await?;
    let flash = told.unwrap_or(Flash { shown: Shown::Anywhere, words: BTreeMap::new(), cleaned: true });
    Flash { cleaned: true, ..flash }.leave(session).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_page_after_an_act_tells_it_in_its_own_language() {
        let flash = Flash::new(None, |t| t.flash_case_taken("Visio"));
        let stored = serde_json::to_value(&flash).unwrap();
        let read: Flash = serde_json::from_value(stored).unwrap();
        assert_eq!(read, flash);
        for locale in Locale::all() {
            assert_eq!(read.text(locale), Some(locale.texts().flash_case_taken("Visio").as_str()));
        }
    }

    #[test]
    fn it_is_told_where_it_was_done() {
        let words = |t: &Texts| t.flash_password_set();
        for (flash, there, elsewhere, outside) in [
            (Flash::new(Some(1), words), true, false, false),
            (Flash::new(None, words), false, false, true),
            (Flash::anywhere(words), true, true, true),
        ] {
            assert_eq!([Some(1), Some(2), None].map(|it| flash.is_for(it)), [there, elsewhere, outside]);
        }
    }

    #[test]
    fn what_an_earlier_version_left_is_not_read() {
        for earlier in [
            json!({ "what": "keys_shown", "mpn_id": 4_100_001, "product": "Visio" }),
            json!({ "what": "password_set" }),
        ] {
            assert!(serde_json::from_value::<Flash>(earlier).is_err());
        }
    }
}
