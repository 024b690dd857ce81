//! Two languages that nobody speaks, for tests: English whose words are longer by the two fifths that translations take, in
//! letters with accents and in brackets; and English from right to left. What stands without accents was never given to a
//! translator, what lacks a bracket was cut off or put together of pieces, and what doesn't fit would not fit in German either.

use std::borrow::Cow;

use super::Locale;

/// What is made of each piece of a text that isn't an argument; nothing in a language that is spoken.
pub(super) fn transform(locale: Locale) -> Option<fn(&str) -> Cow<'_, str>> {
    match locale {
        Locale::EnXa => Some(longer),
        Locale::ArXb => Some(mirrored),
        _ => None,
    }
}

/// The text as a whole: in brackets, where it is English made longer.
pub(super) fn whole(locale: Locale, text: String) -> String {
    let is_longer = locale == Locale::EnXa && text.chars().any(char::is_alphabetic);
    if is_longer { format!("[{text}]") } else { text }
}

impl Locale {
    /// Words of a page that is no file of texts, as a language of tests shows them; in a language that is spoken they stay.
    #[must_use]
    pub fn as_in_tests(self, text: &str) -> String {
        transform(self).map_or_else(|| text.to_owned(), |change| whole(self, change(text).into_owned()))
    }
}

/// With accents, and each vowel twice: two fifths of the letters are vowels.
fn longer(text: &str) -> Cow<'_, str> {
    const PLAIN: &str = "aceghijklnoprstuwyzACEGHIJKLNOPRSTUWYZ";
    const WITH_ACCENT: &str = "áçéĝĥíĵķļñóþŕšţúŵýžÁÇÉĜĤÍĴĶĻÑÓÞŔŠŢÚŴÝŽ";
    let with_accent = |letter: char| {
        let at = PLAIN.chars().position(|it| it == letter);
        at.and_then(|at| WITH_ACCENT.chars().nth(at)).unwrap_or(letter)
    };
    let letters = text.chars().flat_map(|letter| {
        let twice = letter.to_ascii_lowercase();
        let again = matches!(twice, 'a' | 'e' | 'i' | 'o' | 'u' | 'y').then(|| with_accent(twice));
        [Some(with_accent(letter)), again].into_iter().flatten()
    });
    Cow::Owned(letters.collect())
}

/// Each word between the marks that have it shown from right to left.
fn mirrored(text: &str) -> Cow<'_, str> {
    const OVERRIDE: char = '\u{202e}';
    const POP: char = '\u{202c}';
    let word = |word: &str| {
        let has_letters = word.chars().any(char::is_alphabetic);
        if has_letters { format!("{OVERRIDE}{word}{POP}") } else { word.to_owned() }
    };
    Cow::Owned(text.split(' ').map(word).collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_longer_by_two_fifths_and_in_brackets() {
        let texts = Locale::EnXa.texts();
        assert_eq!(texts.get_keys(), "[Ĝééţ ķééýýš]");
        let long = "To activate most benefits, somebody with one of these roles is needed in your company.";
        let ratio = longer(long).chars().count() * 100 / long.chars().count();
        assert!((130..150).contains(&ratio), "{ratio} %");
    }

    #[test]
    fn an_argument_stays_as_it_is() {
        assert_eq!(Locale::EnXa.texts().seat_until("14 Dec 2026"), "[Úúñţííļ 14 Dec 2026]");
        assert_eq!(Locale::EnXa.texts().seat_until("7"), "[Úúñţííļ 7]");
    }

    #[test]
    fn each_word_runs_from_right_to_left() {
        assert_eq!(Locale::ArXb.texts().get_keys(), "\u{202e}Get\u{202c} \u{202e}keys\u{202c}");
        assert_eq!(Locale::ArXb.direction(), "rtl");
    }
}
