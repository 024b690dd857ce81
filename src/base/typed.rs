//! What people type: how it is read, compared and kept, whatever keyboard, program or clipboard it came through. Mail
//! addresses are in `users`, telephone numbers in [`phone`](super::phone).

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;

/// The most letters of a text of one line: a title, a name.
pub const LINE_LETTERS: usize = 200;
/// The most letters of a message.
pub const MESSAGE_LETTERS: usize = 10_000;

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// There is none.
    Missing,
    /// It has more letters than it may.
    TooLong,
}

/// Ends of lines as browsers, Windows and old Macs write them, all as one.
#[must_use]
pub fn unix_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// A text of several lines as it is kept: lines end in one way, and nothing stands around it.
#[must_use]
pub fn tidy_text(typed: &str) -> String {
    unix_lines(typed).trim().to_owned()
}

/// A text of one line as it is kept.
#[must_use]
pub fn tidy_line(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A message, a description, as it is kept; at most [`MESSAGE_LETTERS`].
///
/// # Errors
/// What is wrong with it.
pub fn message(typed: &str) -> Result<String, TextProblem> {
    within(tidy_text(typed), MESSAGE_LETTERS)
}

/// A title, a name, as it is kept; at most [`LINE_LETTERS`].
///
/// # Errors
/// What is wrong with it.
pub fn line(typed: &str) -> Result<String, TextProblem> {
    within(tidy_line(typed), LINE_LETTERS)
}

/// A text without control characters: programs write some into it that a visitor can't see. Those by which Word and
/// printers break lines and pages are line breaks. Borrowed: there were none. `None` with a NUL in it, which nobody
/// types.
#[must_use]
pub fn without_controls(text: &str) -> Option<Cow<'_, str>> {
    let plain = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    if text.chars().all(plain) {
        return Some(Cow::Borrowed(text));
    }
    let kept = text.chars().filter_map(|c| match c {
        '\u{b}' | '\u{c}' | '\u{85}' => Some('\n'),
        c => plain(c).then_some(c),
    });
    (!text.contains('\0')).then(|| Cow::Owned(kept.collect()))
}

/// A text as searches compare it: without accents, case and Unicode's other forms of the same letters. The database does
/// the same (`fold_for_search` in migration 31), and a test compares the two; what changes here changes there.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_accent(*c) && !is_invisible(*c)) {
        // The letters of other scripts have no case that anybody types.
        let lower = if c < '\u{590}' { c.to_lowercase().next().unwrap_or(c) } else { c };
        match lower {
            'ς' => folded.push('σ'),
            'ß' | 'ẞ' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            other => folded.push(other),
        }
    }
    folded
}

/// What a search looks for: each of these words.
#[must_use]
pub fn search_words(typed: &str) -> Vec<String> {
    fold(typed).split_whitespace().map(str::to_owned).collect()
}

/// An ID or number of letters, digits and dashes in the one form in which it is kept and compared: capital letters, plain
/// digits, one kind of dash, and nothing between that can't be seen. So it may be typed from a letter, pasted from a
/// mail, or written on a Chinese keyboard.
#[must_use]
pub fn code(typed: &str) -> String {
    let seen = typed.nfkc().filter(|c| !c.is_whitespace() && !c.is_control() && !is_invisible(*c));
    seen.map(|c| if is_dash(c) { '-' } else { c }).flat_map(char::to_uppercase).collect()
}

fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Whether a character only joins, parts or turns others, and can't be seen itself.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}')
        || ('\u{200b}'..='\u{200f}').contains(&c)
        || ('\u{202a}'..='\u{202e}').contains(&c)
        || ('\u{2060}'..='\u{206f}').contains(&c)
        || ('\u{fe00}'..='\u{fe0f}').contains(&c)
}

/// Whether it is meant as a dash: among them what Word makes of a hyphen, and the long sign of Japanese keyboards.
fn is_dash(c: char) -> bool {
    ('\u{2010}'..='\u{2015}').contains(&c) || matches!(c, '\u{2212}' | '\u{2043}' | '\u{30fc}' | '\u{ff70}')
}

fn within(text: String, most: usize) -> Result<String, TextProblem> {
    match text.chars().count() {
        0 => Err(TextProblem::Missing),
        letters if letters > most => Err(TextProblem::TooLong),
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_kept_tidy() {
        assert_eq!(tidy_text("\r\n one\r\ntwo\rthree \n\n"), "one\ntwo\nthree");
        assert_eq!(tidy_line("  Project\tAda \n x "), "Project Ada x");
        assert_eq!(tidy_line(" \u{3000} "), "");
    }

    #[test]
    fn control_characters_are_taken_out_and_breaks_stay_breaks() {
        for plain in ["", "First\r\n\tsecond", "Zürcher \u{200b}"] {
            assert!(matches!(without_controls(plain), Some(Cow::Borrowed(same)) if same == plain));
        }
        for (typed, kept) in [
            ("First\u{b}second", "First\nsecond"),
            ("First\u{c}second\u{85}third", "First\nsecond\nthird"),
            ("\u{1b}[31mred\u{7f}\u{8}", "[31mred"),
        ] {
            assert_eq!(without_controls(typed).as_deref(), Some(kept), "{typed:?}");
        }
        assert_eq!(without_controls("a\0b"), None);
    }

    #[test]
    fn searches_find_whatever_the_accents_the_case_and_the_form() {
        for (text, folded) in [
            ("Z\u{fc}rcher", "zurcher"),
            ("ZU\u{308}RCHER", "zurcher"),
            ("Алёна", "алена"),
            ("ΝΊΚΟΣ Νίκος", "νικοσ νικοσ"),
            ("Łódź, Straße, Ærø, İzmir ışık", "lodz, strasse, aero, izmir isik"),
            ("ＡＢＣ１２３ ﬁn", "abc123 fin"),
            ("青瓷科技", "青瓷科技"),
            ("co\u{ad}op\u{200b}", "coop"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
            assert_eq!(fold(folded), folded, "{text}");
        }
        assert_eq!(search_words(" Zür  ANNA\u{a0}x"), ["zur", "anna", "x"]);
    }

    #[test]
    fn a_code_is_read_from_any_keyboard() {
        for typed in [
            "ACC-123-456-7890",
            " acc-123-456-7890\n",
            "ACC–123—456−7890",
            "ACC - 123 - 456 - 7890",
            "ACC-123-456\u{a0}-7890\u{200b}",
            "ＡＣＣ－１２３－４５６－７８９０",
            "ａｃｃー１２３ー４５６ー７８９０",
            "A\u{ad}CC\u{2011}123-456-78\u{feff}90",
        ] {
            assert_eq!(code(typed), "ACC-123-456-7890", "{typed:?}");
        }
        assert_eq!((code("a!~"), code("\u{200b} ")), ("A!~".to_owned(), String::new()));
        // Letters that look alike stay different.
        assert_ne!(code("А1"), code("A1"));
    }

    #[test]
    fn letters_are_counted_once_it_is_tidy() {
        for letter in ["a", "字", "😀"] {
            assert_eq!(line(&format!(" {} ", letter.repeat(LINE_LETTERS))).map(|it| it.len()), {
                Ok(letter.len() * LINE_LETTERS)
            });
            assert_eq!(line(&letter.repeat(LINE_LETTERS + 1)), Err(TextProblem::TooLong));
            assert!(message(&letter.repeat(MESSAGE_LETTERS)).is_ok());
            assert_eq!(message(&letter.repeat(MESSAGE_LETTERS + 1)), Err(TextProblem::TooLong));
        }
        assert_eq!((line(" \t"), message("\r\n")), (Err(TextProblem::Missing), Err(TextProblem::Missing)));
    }
}
