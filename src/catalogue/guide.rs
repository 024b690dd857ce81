//! What the catalogue says to those who use a product.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use url::Url;

use crate::i18n::{Locale, Texts};

/// What a product is, what to mind with it, and where it is used and managed; in all languages, for mails, whose readers
/// each have their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// By language.
    #[serde(default)]
    pub texts: BTreeMap<String, GuideText>,
    /// Where it is used and managed, if there is such a place.
    #[serde(default)]
    pub managed_at: Option<String>,
    /// Whether it is a credit: then that place is the cloud's own portal (R-CL-1).
    #[serde(default)]
    pub credit: bool,
}

/// What is said of a product in one language; empty: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideText {
    /// What it is.
    pub description: String,
    /// What to mind with it (R-SW-3).
    pub instructions: String,
}

impl Guide {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What is said in a language; what isn't is said in English.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Option<GuideText> {
        let (own, english) = (self.texts.get(locale.tag()), self.texts.get(Locale::En.tag()));
        let said = |part: fn(&GuideText) -> &String| {
            let mut texts = own.into_iter().chain(english).map(part);
            texts.find(|text| !text.is_empty()).cloned().unwrap_or_default()
        };
        let text =
            GuideText { description: said(|it| &it.description), instructions: said(|it| &it.instructions) };
        (own.is_some() || english.is_some()).then_some(text)
    }

    /// The link to where it is managed: the words, and the address.
    #[must_use]
    pub fn managed(&self, t: &Texts) -> Option<(String, String)> {
        let url = self.managed_at.as_ref().filter(|url| url.starts_with("https://"))?;
        Some((managed_words(self.credit, url, t), url.clone()))
    }
}

/// The words of a link to where a product is used and managed.
#[must_use]
pub fn managed_words(is_credit: bool, url: &str, t: &Texts) -> String {
    let host = Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned));
    match host {
        Some(host) if !is_credit => t.manage_at(host),
        _ => t.cloud_portal(),
    }
}
