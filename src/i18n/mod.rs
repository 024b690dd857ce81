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
//! 2. Write the same name with the same variables in the file of each other language beside it. Which plural forms it has stands in
//!    `languages.csv`; Russian has `other` besides, for fractions, and one form needs no choice.
//!    The build fails with a list while a text is missing, has other variables, lacks a plural form, or is unknown
//!    in English. A test asks about texts that are the same as in English; names that stay so are in `as_in_english.csv`.
//! 3. Use it, with `t` as the [`Texts`] of the page: `{{ t.free_seats(seats) }}`. An attribute `login.placeholder`
//!    is `t.login_placeholder()`. The build finds calls by what stands before them: `t.`, `texts.`, `texts().`
//!    or `Texts::`.
//!    It fails and names each text that nothing uses, tests aside.
//!
//! # How to add a language
//!
//! No code is written. `docs/adding-a-language.md` tells the steps: a line in `languages.csv`, of which the build makes [`Locale`],
//! and a file of texts in every room, which the build asks for one by one.
//!
//! Two languages are nobody's and for tests alone ([`Locale::for_tests`]): English made longer, and English from right to left. A
//! build that isn't optimized shows a page in them with `?lang=en-XA` and `?lang=ar-XB`.
//!
//! # Words
//!
//! A term of the field is written as `glossary.csv` has it; where grammar asks for another form, `glossary.rs` says why.
//! `wrong_words.csv` lists words, spaces and signs that stand nowhere in a language. A test holds every text against both.
//!
//! - French: before `;`, `!` and `?` stands a narrow space that doesn't break (U+202F), before `:` and inside `« »` a wide one
//!   (U+00A0). No `de`, `que` or `le` before a name, which may begin with a vowel: “clés du produit …”.
//! - Chinese: signs of full width, 您, a space between Chinese and Latin letters or numbers, none beside names and dates.
//!   Products, packages and companies stand in “ ”.
//! - German: Sie, “ ” as „ “; a role's name in „ “ where it stands for a person, so that it is right for everybody.
//! - Spanish: usted, « » without spaces inside, ¿ and ¡. “Partner” stays.
//! - Japanese: です・ます, 「 」, signs of full width, a space between Japanese and Latin letters or numbers and within names of two
//!   words in katakana (サービス リクエスト); さん after a person's name.
//! - Portuguese, Brazil's: você, “ ”. `[one]` is the form of zero, too.
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
#[cfg(test)]
mod languages;
mod negotiation;
mod pseudo;
#[cfg(test)]
mod sources;
mod texts;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub use arguments::{Given, Number};
pub use texts::Texts;

// Made of `languages.csv` by the build script.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// What differs from one language to the next, but for words.
struct Language {
    tag: &'static str,
    name: &'static str,
    formats: &'static str,
    right_to_left: bool,
    formatter: bundle::Formatter,
}

impl Locale {
    fn language(self) -> &'static Language {
        &LANGUAGES[self as usize]
    }

    /// Its tag, as in `<html lang>` and in the database.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.language().tag
    }

    /// The language with exactly this tag; for what browsers send see [`Locale::negotiate`].
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::all().into_iter().find(|locale| locale.tag() == tag)
    }

    /// The same, where one page is asked for; a build that isn't optimized has the languages of tests, too.
    #[must_use]
    pub fn of_one_page(tag: &str) -> Option<Self> {
        let for_tests = || Self::for_tests().into_iter().find(|it| cfg!(debug_assertions) && it.tag() == tag);
        Self::from_tag(tag).or_else(for_tests)
    }

    /// The language in which to write to whoever reads a page in this one: nobody gets mail in a language of tests.
    #[must_use]
    pub fn of_mail(self) -> Self {
        if Self::for_tests().contains(&self) { Self::En } else { self }
    }

    /// Its name in the language itself.
    #[must_use]
    pub fn native_name(self) -> &'static str {
        self.language().name
    }

    /// Which way it runs, as in `<html dir>`.
    #[must_use]
    pub fn direction(self) -> &'static str {
        if self.language().right_to_left { "rtl" } else { "ltr" }
    }

    /// What spreadsheets set to this language take for the end of a cell: where a comma stands in numbers, a semicolon.
    #[must_use]
    pub fn cell_separator(self) -> u8 {
        let comma_in_numbers = self.decimal("0.5").is_some_and(|half| half.contains(','));
        if comma_in_numbers { b';' } else { b',' }
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = Cow::<'de, str>::deserialize(deserializer)?;
        tag.parse().map_err(de::Error::custom)
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
        for tag in ["", "EN", "en-GB", "zh", "zh-cn", "zh_CN", "nl", " fr", "en-XA"] {
            assert_eq!(tag.parse::<Locale>(), Err(UnknownLocale), "{tag:?}");
        }
    }

    #[test]
    fn the_languages_of_tests_are_asked_for_by_one_page_alone() {
        for locale in Locale::for_tests() {
            assert_eq!(Locale::of_one_page(locale.tag()), Some(locale));
            assert_eq!(Locale::from_tag(locale.tag()), None);
            assert!(serde_json::from_value::<Locale>(locale.tag().into()).is_err());
        }
        assert_eq!(Locale::for_tests().map(Locale::direction), ["ltr", "rtl"]);
        assert_eq!(Locale::of_one_page("fr"), Some(Locale::Fr));
        assert_eq!(Locale::of_one_page("xx"), None);
    }

    #[test]
    fn cells_end_with_what_stands_in_no_number() {
        let of = |locale: Locale| char::from(locale.cell_separator());
        let languages = [Locale::En, Locale::Fr, Locale::ZhCn, Locale::Ru];
        assert_eq!(languages.map(of), [',', ';', ',', ';']);
    }
}
