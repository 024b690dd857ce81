//! The words of imports: how far one has come, and why a line doesn't come into the pool.

use crate::i18n::{Locale, Texts};
use crate::keys::imports::{Found, State};
use crate::keys::reading::{COLUMNS, KEY_LETTERS, LINE_LETTERS, Located, Wrong};
use crate::keys::store::imports::WhyLeftOut;

impl State {
    /// In words, and the class of its mark.
    pub(super) fn words(self, t: &Texts) -> (String, &'static str) {
        match self {
            Self::Receiving => (t.import_receiving(), "st-wait"),
            Self::Checking => (t.import_checking(), "st-wait"),
            Self::Ready => (t.import_ready(), "st-soon"),
            Self::Inserting => (t.import_inserting(), "st-wait"),
            Self::Done => (t.import_done(), "st-done"),
            Self::Failed => (t.import_failed(), "st-bad"),
            Self::Discarded => (t.import_discarded(), "st-none"),
        }
    }
}

impl WhyLeftOut {
    pub(super) fn words(self, locale: Locale) -> String {
        let t = locale.texts();
        match self {
            Self::Found(Found::Repeated) => t.wrong_repeated(),
            Self::Found(Found::InPool) => t.wrong_in_pool(),
            Self::Found(Found::Issued) => t.wrong_issued(),
            Self::Wrong(located) => located.words(locale),
        }
    }
}

impl Located {
    /// Why, to stand behind the line's number.
    pub(super) fn words(self, locale: Locale) -> String {
        let t = locale.texts();
        let number = |it: usize| locale.number(it);
        let (place, count) = (locale.number(self.place), locale.number(self.count));
        match self.wrong {
            Wrong::NotText => t.wrong_not_text(place),
            Wrong::Packed => t.wrong_packed(),
            Wrong::NoKeys => t.wrong_no_keys(),
            Wrong::LineLong => t.wrong_line_long(count, number(LINE_LETTERS)),
            Wrong::ManyColumns => t.wrong_many_columns(count, number(COLUMNS)),
            Wrong::NoKeyColumn => t.wrong_no_key_column(count),
            Wrong::TwoKeyColumns => t.wrong_two_key_columns(count, place),
            Wrong::OtherColumns => t.wrong_other_columns(count, place),
            Wrong::Quotes => t.wrong_quotes(place),
            Wrong::NoKey => t.wrong_no_key(place),
            Wrong::KeyShort => t.wrong_key_short(place, count, number(*KEY_LETTERS.start())),
            Wrong::KeyLong => t.wrong_key_long(place, count, number(*KEY_LETTERS.end())),
            Wrong::Letter => t.wrong_letter(place),
        }
    }
}
