//! What is wrong with a file, in words.

use super::read::{Expected, Located, Wrong};
use super::{FORMAT, LONGEST};
use crate::i18n::Texts;

impl Located {
    /// Where it is.
    #[must_use]
    pub fn place(&self, t: &Texts) -> String {
        t.catalogue_at(self.line, self.column)
    }

    /// Where it is, and what is wrong there: a line.
    #[must_use]
    pub fn sentence(&self, t: &Texts) -> String {
        let path = if self.path.is_empty() { String::new() } else { format!("{}{}", t.comma(), self.path) };
        format!("{}{path}{}{}", self.place(t), t.label_colon(), self.wrong.text(t))
    }
}

impl Wrong {
    /// What is wrong, without an end.
    #[must_use]
    pub fn text(&self, t: &Texts) -> String {
        let number = |it: i64| t.locale().number(it);
        match self {
            Self::Syntax(message) => t.catalogue_wrong_syntax(message),
            Self::NotText => t.catalogue_wrong_not_text(),
            Self::TooLarge => t.catalogue_wrong_too_large(t.locale().file_size(LONGEST as u64)),
            Self::Format => t.catalogue_wrong_format(FORMAT),
            Self::UnknownKey => t.catalogue_wrong_unknown_key(),
            Self::Missing(key) => t.catalogue_wrong_missing(*key),
            Self::Expected(what) => what.text(t),
            Self::OutOfRange(least, most) => t.catalogue_wrong_range(number(*least), number(*most)),
            Self::NotOneOf(words) => t.catalogue_wrong_word(words),
            Self::Code => t.catalogue_wrong_code(),
            Self::Language(tags) => t.catalogue_wrong_language(tags),
            Self::Address => t.catalogue_wrong_address(),
            Self::PriceWithComma => t.catalogue_wrong_price_comma(),
            Self::Price(digits) => t.catalogue_wrong_price(*digits),
            Self::NoProduct(code) => t.catalogue_wrong_no_product(code),
            Self::NoPackage(code) => t.catalogue_wrong_no_package(code),
            Self::NoOffer(code) => t.catalogue_wrong_no_offer(code),
            Self::Itself => t.catalogue_wrong_itself(),
            Self::Empty => t.catalogue_wrong_empty(),
            Self::TooLong(most) => t.catalogue_wrong_too_long(t.locale().number(*most)),
            Self::ControlCharacter => t.catalogue_wrong_control(),
            Self::DownloadTwice => t.catalogue_wrong_download_twice(),
            Self::NoEnglish => t.catalogue_wrong_no_english(),
            Self::GrantsNothing => t.catalogue_wrong_grants_nothing(),
            Self::NoSupportIds => t.catalogue_wrong_no_support_ids(),
            Self::NotActivated => t.catalogue_wrong_not_activated(),
            Self::InUse => t.catalogue_wrong_in_use(),
        }
    }
}

impl Expected {
    fn text(self, t: &Texts) -> String {
        match self {
            Self::Text => t.catalogue_wrong_expected_text(),
            Self::Number => t.catalogue_wrong_expected_number(),
            Self::YesNo => t.catalogue_wrong_expected_yes_no(),
            Self::Table => t.catalogue_wrong_expected_table(),
            Self::List => t.catalogue_wrong_expected_list(),
            Self::Grant => t.catalogue_wrong_expected_grant(),
        }
    }
}
