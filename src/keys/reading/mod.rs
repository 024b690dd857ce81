//! Files of product keys, read piece by piece: CSV with a heading, or one key a line. What isn't as it must be is told by its
//! line and place, never by what stands there.

use serde::{Deserialize, Serialize};

use crate::base::names::named;

/// A line may be this long, in letters.
pub const LINE_LETTERS: usize = 4_000;
/// As many bytes without an end of a line are no line of any such file.
const LINE_BYTES: usize = 128 * 1024;
/// A file may have so many columns.
pub const COLUMNS: usize = 100;
/// Letters and digits of a key, at least and at most.
pub const KEY_LETTERS: std::ops::RangeInclusive<usize> = 10..=100;
/// What the column of the keys may be called, in letters of any case.
const HEADINGS: [&str; 4] = ["key", "product key", "product_key", "productkey"];
/// The mark that says how a text is written.
const MARK: char = '\u{feff}';

named! {
    /// Why a line, or a file, can't be read.
    pub enum Wrong {
        /// It isn't text, or not in an encoding that it says.
        NotText = "not_text",
        /// A packed file: of a spreadsheet, mostly.
        Packed = "packed",
        /// The file has no key.
        NoKeys = "no_keys",
        LineLong = "line_long",
        ManyColumns = "many_columns",
        /// No column is called as the one with the keys.
        NoKeyColumn = "no_key_column",
        /// Two are.
        TwoKeyColumns = "two_key_columns",
        /// The line has fewer or more columns than the heading.
        OtherColumns = "other_columns",
        /// A quotation mark isn't closed on its line, or has something behind it.
        Quotes = "quotes",
        NoKey = "no_key",
        KeyShort = "key_short",
        KeyLong = "key_long",
        /// A letter that no key has.
        Letter = "letter",
    }
}

impl Wrong {
    /// Whether nothing more of the file can be read.
    #[must_use]
    pub fn ends_reading(self) -> bool {
        match self {
            Self::NotText
            | Self::Packed
            | Self::NoKeys
            | Self::ManyColumns
            | Self::NoKeyColumn
            | Self::TwoKeyColumns => true,
            Self::LineLong
            | Self::OtherColumns
            | Self::Quotes
            | Self::NoKey
            | Self::KeyShort
            | Self::KeyLong
            | Self::Letter => false,
        }
    }
}

/// What is wrong, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Located {
    /// From 1.
    pub line: i32,
    pub wrong: Wrong,
    /// The letter of the line, or the column, from 1.
    pub place: i32,
    /// How many of what it is about: columns, letters.
    pub count: i32,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line<'a> {
    Key(i32, &'a str),
    Wrong(Located),
}

/// How the letters of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
}

/// Where the keys stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Layout {
    /// One a line.
    Plain,
    Columns {
        separator: char,
        /// The column of the keys, from 0, and how many there are.
        key: usize,
        count: usize,
    },
}

/// Reads a file. Between two pieces it is kept, with what [`Reader::whole_lines`] left over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reader {
    encoding: Option<Encoding>,
    layout: Option<Layout>,
    /// Lines that were read.
    lines: i32,
}

impl Reader {
    /// How much of these bytes is whole lines: all of it at the end of the file. What is left over is read with the next piece.
    #[must_use]
    pub fn whole_lines(&self, bytes: &[u8], is_last: bool) -> usize {
        if is_last || bytes.len() < 4 && self.encoding.is_none() {
            return if is_last { bytes.len() } else { 0 };
        }
        let end = match self.encoding.unwrap_or_else(|| encoding_of(bytes).0) {
            Encoding::Utf8 => bytes.iter().rposition(|byte| *byte == b'\n').map(|at| at + 1),
            wide => bytes
                .chunks_exact(2)
                .rposition(|unit| wide.unit(unit) == u16::from(b'\n'))
                .map(|at| 2 * (at + 1)),
        };
        // What has no end of a line for so long isn't kept: reading it tells what is wrong.
        match end.unwrap_or_default() {
            end if bytes.len() - end > LINE_BYTES => bytes.len(),
            end => end,
        }
    }

    /// Reads whole lines. Blank ones, and the heading, are neither keys nor wrong.
    ///
    /// # Errors
    /// What ends reading, or the fault of whoever takes a line.
    pub fn read<E>(
        &mut self,
        bytes: &[u8],
        mut take: impl FnMut(Line<'_>) -> Result<(), E>,
    ) -> Result<Result<(), Located>, E> {
        let mut bytes = bytes;
        if self.encoding.is_none() && !bytes.is_empty() {
            if bytes.starts_with(b"PK\x03\x04") {
                return Ok(Err(Located { line: 1, wrong: Wrong::Packed, place: 1, count: 0 }));
            }
            let (encoding, mark) = encoding_of(bytes);
            self.encoding = Some(encoding);
            bytes = bytes.get(mark..).unwrap_or_default();
        }
        let (text, broken) = match self.encoding {
            Some(wide @ (Encoding::Utf16Le | Encoding::Utf16Be)) => wide.decode(bytes),
            Some(Encoding::Utf8) | None => decode_utf8(bytes),
        };
        let lines_before = self.lines;
        if broken {
            // Nothing before it counts either: the file is no text.
            let (line, place) = end_of(&text);
            let place = Located { line: lines_before + line, wrong: Wrong::NotText, place, count: 0 };
            return Ok(Err(place));
        }
        for line in text.lines() {
            self.lines += 1;
            match self.read_line(line.trim_end_matches('\r')) {
                Ok(Some(line)) => take(line)?,
                Ok(None) => {}
                Err(located) => return Ok(Err(located)),
            }
        }
        Ok(Ok(()))
    }

    /// Reads one line; none where there is nothing to read in it.
    fn read_line<'a>(&mut self, line: &'a str) -> Result<Option<Line<'a>>, Located> {
        if line.trim_matches(|it: char| it.is_whitespace() || it == MARK).is_empty() {
            return Ok(None);
        }
        if let Some(at) = line.chars().position(|it| it.is_control() && it != '\t') {
            return Err(self.wrong(Wrong::NotText, at + 1, 0));
        }
        let layout = match self.layout {
            Some(layout) => layout,
            None => {
                let (layout, is_heading) = self.find_layout(line)?;
                self.layout = Some(layout);
                if is_heading {
                    return Ok(None);
                }
                layout
            }
        };
        Ok(Some(self.find_key(line, layout).map_or_else(Line::Wrong, |key| Line::Key(self.lines, key))))
    }

    /// Where the keys stand, by the first line that isn't blank, and whether that is a heading.
    fn find_layout(&self, line: &str) -> Result<(Layout, bool), Located> {
        let Some(separator) = ['\t', ';', ','].into_iter().find(|it| line.contains(*it)) else {
            return Ok((Layout::Plain, is_heading(unquoted(line))));
        };
        let cells: Vec<&str> = cells(line, separator).map_err(|at| self.wrong(Wrong::Quotes, at, 0))?;
        if cells.len() > COLUMNS {
            return Err(self.wrong(Wrong::ManyColumns, COLUMNS + 1, cells.len()));
        }
        let mut named = cells.iter().enumerate().filter(|(_, cell)| is_heading(cell)).map(|(at, _)| at);
        match (named.next(), named.next()) {
            (None, _) => Err(self.wrong(Wrong::NoKeyColumn, 1, cells.len())),
            (Some(first), Some(second)) => Err(self.wrong(Wrong::TwoKeyColumns, second + 1, first + 1)),
            (Some(key), None) => Ok((Layout::Columns { separator, key, count: cells.len() }, true)),
        }
    }

    fn find_key<'a>(&self, line: &'a str, layout: Layout) -> Result<&'a str, Located> {
        if line.len() > LINE_LETTERS && line.chars().count() > LINE_LETTERS {
            return Err(self.wrong(Wrong::LineLong, LINE_LETTERS + 1, line.chars().count()));
        }
        let (key, column) = match layout {
            Layout::Plain => (unquoted(line), 1),
            Layout::Columns { separator, key, count } => {
                let cells = cells(line, separator).map_err(|at| self.wrong(Wrong::Quotes, at, 0))?;
                let cell = cells.get(key).filter(|_| cells.len() == count);
                (*cell.ok_or_else(|| self.wrong(Wrong::OtherColumns, count, cells.len()))?, key + 1)
            }
        };
        let letters = key.bytes().filter(u8::is_ascii_alphanumeric).count();
        let stranger = |it: &char| !it.is_ascii_alphanumeric() && *it != '-';
        if key.is_empty() {
            Err(self.wrong(Wrong::NoKey, column, 0))
        } else if let Some(at) = key.chars().position(|it| stranger(&it)) {
            let before = key.as_ptr().addr() - line.as_ptr().addr();
            let before = line.get(..before).unwrap_or_default().chars().count();
            Err(self.wrong(Wrong::Letter, before + at + 1, 0))
        } else if letters < *KEY_LETTERS.start() {
            Err(self.wrong(Wrong::KeyShort, column, letters))
        } else if letters > *KEY_LETTERS.end() {
            Err(self.wrong(Wrong::KeyLong, column, letters))
        } else {
            Ok(key)
        }
    }

    fn wrong(&self, wrong: Wrong, place: usize, count: usize) -> Located {
        let number = |it: usize| i32::try_from(it).unwrap_or(i32::MAX);
        Located { line: self.lines, wrong, place: number(place), count: number(count) }
    }
}

fn is_heading(cell: &str) -> bool {
    HEADINGS.iter().any(|it| cell.eq_ignore_ascii_case(it))
}

/// The encoding that a file's first bytes tell, and how many of them say no more than that.
fn encoding_of(bytes: &[u8]) -> (Encoding, usize) {
    match bytes {
        [0xff, 0xfe, ..] => (Encoding::Utf16Le, 2),
        [0xfe, 0xff, ..] => (Encoding::Utf16Be, 2),
        [0xef, 0xbb, 0xbf, ..] => (Encoding::Utf8, 3),
        _ => (Encoding::Utf8, 0),
    }
}

/// The text, or what stands before the first byte that is none.
fn decode_utf8(bytes: &[u8]) -> (std::borrow::Cow<'_, str>, bool) {
    match str::from_utf8(bytes) {
        Ok(text) => (text.into(), false),
        Err(error) => {
            let whole = bytes.get(..error.valid_up_to()).unwrap_or_default();
            (String::from_utf8_lossy(whole), true)
        }
    }
}

impl Encoding {
    fn unit(self, bytes: &[u8]) -> u16 {
        let bytes = [bytes.first().copied().unwrap_or_default(), bytes.get(1).copied().unwrap_or_default()];
        if self == Self::Utf16Be { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) }
    }

    /// As [`decode_utf8`], of text in units of two bytes.
    fn decode(self, bytes: &[u8]) -> (std::borrow::Cow<'_, str>, bool) {
        let units = bytes.chunks_exact(2);
        let odd = !units.remainder().is_empty();
        let mut text = String::with_capacity(bytes.len() / 2);
        for letter in char::decode_utf16(units.map(|unit| self.unit(unit))) {
            match letter {
                Ok(letter) => text.push(letter),
                Err(_) => return (text.into(), true),
            }
        }
        (text.into(), odd)
    }
}

/// In which line of a text its end is, and after which letter of it, both from 1.
fn end_of(text: &str) -> (i32, i32) {
    let (before, last) = text.rsplit_once('\n').map_or((None, text), |(before, last)| (Some(before), last));
    let lines = before.map_or(0, |it| it.matches('\n').count() + 1);
    let number = |it: usize| i32::try_from(it + 1).unwrap_or(i32::MAX);
    (number(lines), number(last.chars().count()))
}

/// A cell without blanks and quotation marks around it.
fn unquoted(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix('"').and_then(|it| it.strip_suffix('"')).unwrap_or(cell).trim()
}

/// The cells of a line, each without blanks and quotation marks around it; or the letter at which a quotation is wrong.
fn cells(line: &str, separator: char) -> Result<Vec<&str>, usize> {
    if !line.contains('"') {
        return Ok(line.split(separator).map(str::trim).collect());
    }
    let (mut cells, mut rest) = (Vec::new(), line);
    let at = |rest: &str| line[..line.len() - rest.len()].chars().count() + 1;
    loop {
        let blank = rest.trim_start_matches(|it: char| it.is_whitespace() && it != separator);
        let end = match blank.strip_prefix('"') {
            Some(quoted) => {
                let close = closing(quoted).ok_or_else(|| at(blank))?;
                let behind = &quoted[close + 1..];
                let next = behind.find(separator).unwrap_or(behind.len());
                if !behind[..next].trim().is_empty() {
                    return Err(at(behind));
                }
                rest.len() - behind.len() + next
            }
            None => rest.find(separator).unwrap_or(rest.len()),
        };
        cells.push(unquoted(&rest[..end]));
        match rest[end..].strip_prefix(separator) {
            Some(more) => rest = more,
            None => return Ok(cells),
        }
    }
}

/// Where the quotation ends that this begins: two marks stand for one within.
fn closing(quoted: &str) -> Option<usize> {
    let mut marks = quoted.match_indices('"').map(|(at, _)| at).peekable();
    while let Some(at) = marks.next() {
        if marks.peek() == Some(&(at + 1)) {
            marks.next();
        } else {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests;
