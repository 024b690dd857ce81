//! The languages of the portal: its texts, and dates, numbers and lists as each language writes them.
//!
//! # How to add a text
//!
//! 1. Write it in English in `texts/en.ftl` of the room that shows it, such as `src/keys/texts/en.ftl`, in [Fluent](https://projectfluent.org/fluent/guide/):
//!    ```text
//!    # $seats (Number) - seats without a person
//!    free-seats = { $seats ->
//!        [one] { $seats } seat is free
//!       *[other] { $seats } seats are free
//!    }
//!    ```
//!    The name is in lower-case-with-hyphens. The comment gives each variable its type: `(String)`, `(Number)`, or
//!    `(Bool)`, which only a choice between `[true]` and `[false]` can use. Types are written in English alone.
//!    The words of the field are in `src/i18n/texts`; a text may use them, as `{ get-keys }`. What all lists show alike
//!    is in `src/web/texts`. A name is given once in the whole house.
//! 2. Write the same name with the same variables in `fr.ftl`, `zh-CN.ftl` and `ru.ftl` beside it. The plural forms are `one`, `other` in
//!    English and French, `one`, `few`, `many` (and `other`, for fractions) in Russian; Chinese has only one form.
//!    The build fails with a list while a text is missing, has other variables, lacks a plural form, or is unknown
//!    in English. A test asks about texts that are the same as in English; names that stay so are listed there.
//! 3. Use it, with `t` as the [`Texts`] of the page: `{{ t.free_seats(seats) }}`. An attribute `login.placeholder`
//!    is `t.login_placeholder()`. The build finds calls by what stands before them: `t.`, `texts.`, `texts().`
//!    or `Texts::`.
//!    It fails and names each text that nothing uses, tests aside.
//!
//! # Words
//!
//! A term of the field is written as `glossary.csv` has it; where grammar asks for another form, `glossary.rs` says why.
//! It also lists words, spaces and signs that stand nowhere in a language. A test holds every text against both.
//!
//! - French: before `;`, `!` and `?` stands a narrow space that doesn't break (U+202F), before `:` and inside `« »` a wide one
//!   (U+00A0). No `de`, `que` or `le` before a name, which may begin with a vowel: “clés du produit …”.
//! - Chinese: signs of full width, 您, a space between Chinese and Latin letters or numbers, none beside names and dates.
//!   Products, packages and companies stand in “ ”.
//! - Russian: е for ё, « » around names of products, “пользователь” before a person's name, so that the verb fits everybody.
//!
//! A number in a text is written as the language writes it (`12,000`). What is no amount, such as a year or an
//! MPN ID, is given as a `(String)`; so is what is formatted already: a date, a file size, a list.
//!
//! A link within a sentence is an `(Element)`:
//! ```text
//! # -how-to-link (Element) - the words of the link
//! read-first = Read { -how-to-link } first.
//! -how-to-link = how to get keys
//! ```
//! makes `t.read_first()` a struct with the parts `s0`, `how_to_link` and `s1`, for
//! `{{ text.s0 }}<a href="/help">{{ text.how_to_link }}</a>{{ text.s1 }}`.

mod arguments;
mod bundle;
#[cfg(test)]
mod check;
mod countries;
mod formats;
#[cfg(test)]
pub(crate) mod glossary;
mod negotiation;
#[cfg(test)]
mod sources;
mod texts;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use arguments::{Given, Number};
pub use texts::Texts;

/// A language of the portal, with the customs of the place whose form of it the portal uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Locale {
    /// English, with dates as Britain writes them (14 Dec 2026), which are misread nowhere.
    #[default]
    #[serde(rename = "en")]
    En,
    /// French.
    #[serde(rename = "fr")]
    Fr,
    /// Simplified Chinese.
    #[serde(rename = "zh-CN")]
    ZhCn,
    /// Russian.
    #[serde(rename = "ru")]
    Ru,
}

impl Locale {
    /// Every language, in the order in which they are offered.
    #[must_use]
    pub const fn all() -> [Self; 4] {
        [Self::En, Self::Fr, Self::ZhCn, Self::Ru]
    }

    /// Its tag, as in `<html lang>` and in the database.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::ZhCn => "zh-CN",
            Self::Ru => "ru",
        }
    }

    /// The language with exactly this tag; for what browsers send see [`Locale::negotiate`].
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::all().into_iter().find(|locale| locale.tag() == tag)
    }

    /// Its name in the language itself.
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::ZhCn => "简体中文",
            Self::Ru => "Русский",
        }
    }
}

impl Locale {
    /// What spreadsheets set to this language take for the end of a cell: where a comma stands in numbers, a semicolon.
    #[must_use]
    pub const fn cell_separator(self) -> u8 {
        match self {
            Self::En | Self::ZhCn => b',',
            Self::Fr | Self::Ru => b';',
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// The tag is not one of the portal's languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language of the portal")]
pub struct UnknownLocale;

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(tag: &str) -> Result<Self, UnknownLocale> {
        Self::from_tag(tag).ok_or(UnknownLocale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_one_language_everywhere() {
        for locale in Locale::all() {
            assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
            assert_eq!(locale.to_string().parse(), Ok(locale));
            assert_eq!(serde_json::to_value(locale).unwrap(), locale.tag());
            assert_eq!(serde_json::from_value::<Locale>(locale.tag().into()).unwrap(), locale);
        }
    }

    #[test]
    fn only_the_exact_tags_are_known() {
        for tag in ["", "EN", "en-GB", "zh", "zh-cn", "zh_CN", "de", " fr"] {
            assert_eq!(tag.parse::<Locale>(), Err(UnknownLocale), "{tag:?}");
        }
    }

    #[test]
    fn the_build_checks_the_languages_that_there_are() {
        assert_eq!(check::LANGUAGES.map(|(tag, _)| tag), Locale::all().map(Locale::tag));
    }
}
