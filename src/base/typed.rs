//! Texts that people type: how they are kept, and how long they may be.

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

/// A text of several lines as it is kept: lines end in one way, and nothing stands around it.
#[must_use]
pub fn tidy_text(typed: &str) -> String {
    typed.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
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
