//! Lengths, and how long words are. The server doesn't know the reader's font: words are taken to be as wide as a wide sans
//! serif has them, so that in any other there is only more room.

use std::fmt;

/// A length in tenths of a unit of the picture, so that no picture depends on how fractions are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(pub i32);

impl Tenths {
    pub(super) const fn units(units: i32) -> Self {
        Self(units * 10)
    }

    pub(super) const fn plus(self, units: i32) -> Self {
        Self(self.0 + units * 10)
    }
}

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, whole, rest) = (if self.0 < 0 { "-" } else { "" }, self.0.abs() / 10, self.0.abs() % 10);
        if rest == 0 { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{rest}") }
    }
}

/// The height of letters, in units.
pub const SIZE: i32 = 13;
const MORE: &str = "…";

/// How wide a letter is, in hundredths of the height.
const fn width_of(letter: char) -> i32 {
    match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '’' => 34,
        'f' | 't' | 'r' | 'I' | ' ' | '\u{a0}' | '\u{202f}' | '(' | ')' | '-' | '/' => 41,
        '0'..='9' | 'a'..='e' | 'g' | 'h' | 'k' | 'n'..='q' | 's' | 'u' | 'v' | 'x'..='z' => 64,
        'm' | 'w' | 'M' | 'W' | '—' | '…' | 'ж' | 'м' | 'ш' | 'щ' | 'ю' | 'ф' | 'Ж' | 'М' | 'Ш' | 'Щ'
        | 'Ю' | 'Ф' | 'Ы' => 98,
        'A'..='Z' | 'А'..='Я' => 77,
        '\u{2e80}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7ff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ffef}' => 100,
        _ => 66,
    }
}

/// How wide words are at most.
pub fn width(words: &str) -> Tenths {
    Tenths(words.chars().map(width_of).sum::<i32>() * SIZE / 10)
}

/// How wide they are in bold letters, in percent.
const BOLD: i32 = 115;

/// The room that bold words have, as if they were none.
pub const fn for_bold(room: Tenths) -> Tenths {
    Tenths(room.0 * 100 / BOLD)
}

/// How wide bold words are at most.
pub fn bold_width(words: &str) -> Tenths {
    Tenths(width(words).0 * BOLD / 100)
}

/// As much of the words as there is room for.
pub fn cut(words: &str, room: Tenths) -> String {
    if width(words) <= room {
        return words.to_owned();
    }
    let room = Tenths(room.0 - width(MORE).0);
    let mut kept = String::new();
    for letter in words.chars() {
        kept.push(letter);
        if width(&kept) > room {
            kept.pop();
            break;
        }
    }
    format!("{}{MORE}", kept.trim_end())
}

/// Words in at most so many lines; what finds no room is cut off at the end of the last.
pub fn wrap(words: &str, room: Tenths, lines: usize) -> Vec<String> {
    let mut wrapped: Vec<String> = Vec::new();
    let mut rest = words.trim();
    while !rest.is_empty() {
        if wrapped.len() + 1 == lines || width(rest) <= room {
            wrapped.push(cut(rest, room));
            break;
        }
        let end = line_end(rest, room);
        wrapped.push(rest[..end].trim_end().to_owned());
        rest = rest[end..].trim_start();
    }
    wrapped
}

/// Where the first line ends: after the last word that fits, or within a word that is longer than a line, or of Chinese.
fn line_end(words: &str, room: Tenths) -> usize {
    let (mut taken, mut fits, mut after_word) = (0, 0, 0);
    for (at, letter) in words.char_indices() {
        if letter == ' ' {
            after_word = at;
        }
        taken += width_of(letter) * SIZE;
        // As `width` rounds it.
        if taken / 10 > room.0 {
            break;
        }
        fits = at + letter.len_utf8();
        if letter >= '\u{2e80}' || matches!(letter, '-' | '/') {
            after_word = fits;
        }
    }
    let first = words.chars().next().map_or(1, char::len_utf8);
    if after_word > 0 { after_word } else { fits.max(first) }
}
