//! Lists of mail addresses as people have them (R-SEAT-7): typed or pasted, one a line or not, with names or not; or
//! a column of a CSV as a spreadsheet of any language writes it. Nothing of a list is dropped unseen: what isn't an
//! address stays in it, to be told.

use super::spreadsheet::{self, Row, Unreadable};
use crate::base::typed::unix_lines;
use crate::users::EmailAddress;

/// A list has at most this many addresses.
pub const MAX_LINES: usize = 1_000;
/// A list has at most this many bytes, text and file together.
pub const MAX_BYTES: usize = 256 * 1024;

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line on which it stands, from 1.
    pub number: usize,
    /// What stands there; empty in a row of a file that has no address.
    pub typed: String,
    /// The address, if it is one.
    pub address: Option<EmailAddress>,
}

/// A list, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressList {
    /// Its entries in their order; at least one, at most [`MAX_LINES`].
    pub lines: Vec<Line>,
    /// The list as text in which each entry stands on the line of its number: to be corrected, and to be sent again.
    pub text: String,
}

/// Why there is no list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListProblem {
    /// Nothing was typed, and the file has no row.
    Empty,
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// More than [`MAX_LINES`]: so many.
    TooMany(usize),
    /// A file without a byte.
    FileEmpty,
    /// A file that is no text.
    FileNotText,
    /// A file without a column of addresses, or with two; the columns that it has.
    FileColumns(Vec<String>),
}

impl From<Unreadable> for ListProblem {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::Empty => Self::FileEmpty,
            Unreadable::NotText => Self::FileNotText,
            Unreadable::Columns(columns) => Self::FileColumns(columns),
        }
    }
}

/// Reads what was typed and the content of a CSV file; of both, the file comes after the text.
///
/// # Errors
/// Why it is no list.
pub fn read(typed: &str, file: Option<&[u8]>) -> Result<AddressList, ListProblem> {
    let typed = unix_lines(typed);
    if typed.len() + file.map_or(0, <[u8]>::len) > MAX_BYTES {
        return Err(ListProblem::TooLarge);
    }
    let mut entries = read_text(&typed);
    let mut text = typed;
    if let Some(file) = file {
        let before = if text.trim().is_empty() { 0 } else { text.lines().count() };
        entries.extend(read_csv(file)?.into_iter().map(|(number, it)| (before + number, it)));
        // What was typed on lines of its own may hold more than addresses; it is told anew with what the file adds.
        text = as_text(&entries);
    }
    match entries.len() {
        0 => Err(ListProblem::Empty),
        count if count > MAX_LINES => Err(ListProblem::TooMany(count)),
        _ => {
            let lines = entries.into_iter().map(|(number, typed)| Line {
                number,
                address: EmailAddress::parse(&typed).ok(),
                typed,
            });
            Ok(AddressList { lines: lines.collect(), text })
        }
    }
}

/// The entries of a text with their lines. A heading in front, pasted with its column, is none.
fn read_text(text: &str) -> Vec<(usize, String)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().position(|line| !line.trim().is_empty());
    let lines =
        text.lines().enumerate().filter(|(at, line)| Some(*at) != first || !spreadsheet::is_heading(line));
    lines.flat_map(|(at, line)| addresses(line).map(move |it| (at + 1, it.to_owned()))).collect()
}

/// What stands between two addresses of a line; with the wide forms that Chinese keyboards type.
fn is_separator(c: char) -> bool {
    matches!(c, ',' | ';' | '，' | '；' | '、')
}

/// The addresses of one line: between commas, semicolons and blanks, or `Name <address>`, the name perhaps in
/// quotes.
fn addresses(line: &str) -> impl Iterator<Item = &str> {
    let (mut parts, mut start, mut quoted) = (Vec::new(), 0, false);
    for (at, c) in line.char_indices() {
        let end = at + c.len_utf8();
        match c {
            // A quote that nothing closes is a letter like any other.
            '"' => quoted = !quoted && line[end..].contains('"'),
            _ if quoted => {}
            '>' => {
                parts.push(&line[start..end]);
                start = end;
            }
            c if is_separator(c) => {
                parts.push(&line[start..at]);
                start = end;
            }
            _ => {}
        }
    }
    parts.push(&line[start..]);
    parts.into_iter().flat_map(addresses_of_part)
}

fn addresses_of_part(part: &str) -> Vec<&str> {
    let bracketed = part.trim_end().strip_suffix('>').and_then(|part| part.rsplit_once('<'));
    let Some((name, address)) = bracketed else { return part.split_whitespace().collect() };
    // Before the name there may stand an address of its own; in the quotes of a name there is none.
    let name = name.rfind('"').map_or(name, |end| &name[end + 1..]);
    let others = name.split_whitespace().filter(|word| word.contains('@'));
    others.chain([address.trim()]).collect()
}

/// The entries of a CSV's column of addresses, with the lines of the file on which their rows begin.
fn read_csv(bytes: &[u8]) -> Result<Vec<(usize, String)>, ListProblem> {
    let mut entries = Vec::new();
    for Row { line, cell } in spreadsheet::read_column(bytes)? {
        let before = entries.len();
        entries.extend(cell.lines().flat_map(addresses).map(|it| (line, it.to_owned())));
        if entries.len() == before {
            entries.push((line, String::new()));
        }
    }
    Ok(entries)
}

/// A text in which each entry stands on the line of its number.
fn as_text(entries: &[(usize, String)]) -> String {
    let (mut text, mut at) = (String::new(), 1);
    for (number, typed) in entries {
        if *number == at && !text.is_empty() && !text.ends_with('\n') {
            text += ", ";
        }
        while at < *number {
            text.push('\n');
            at += 1;
        }
        text += typed;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(list: Result<AddressList, ListProblem>) -> Vec<(usize, String)> {
        list.unwrap().lines.into_iter().map(|line| (line.number, line.typed)).collect()
    }

    fn typed(text: &str) -> Vec<(usize, String)> {
        entries(read(text, None))
    }

    fn file(bytes: impl AsRef<[u8]>) -> Result<AddressList, ListProblem> {
        read("", Some(bytes.as_ref()))
    }

    fn of(expected: &[(usize, &str)]) -> Vec<(usize, String)> {
        expected.iter().map(|(number, text)| (*number, (*text).to_owned())).collect()
    }

    #[test]
    fn addresses_are_separated_by_lines_commas_semicolons_and_blanks() {
        let text = "a@x.example\r\nb@x.example, c@x.example;d@x.example\n\n e@x.example\tf@x.example\u{3000}g@x.example，h@x.example";
        let (a, b, c, d) = ("a@x.example", "b@x.example", "c@x.example", "d@x.example");
        let (e, f, g, h) = ("e@x.example", "f@x.example", "g@x.example", "h@x.example");
        assert_eq!(typed(text), of(&[(1, a), (2, b), (2, c), (2, d), (4, e), (4, f), (4, g), (4, h)]));
    }

    #[test]
    fn names_beside_addresses_are_left_out_and_no_address_is() {
        for (line, expected) in [
            ("Anna Zürcher <a@x.example>", &["a@x.example"][..]),
            ("\"Zürcher, Anna\" <a@x.example>; Ben <b@x.example>", &["a@x.example", "b@x.example"]),
            ("<a@x.example>", &["a@x.example"]),
            (
                "Anna <a@x.example> Ben <b@x.example> c@x.example",
                &["a@x.example", "b@x.example", "c@x.example"],
            ),
            ("\"a@x.example\" <a@x.example>", &["a@x.example"]),
            ("b@x.example Anna <a@x.example>", &["b@x.example", "a@x.example"]),
            // Not closed: nothing is swallowed.
            ("\"Anna, a@x.example", &["\"Anna", "a@x.example"]),
            ("Anna <a@x.example", &["Anna", "<a@x.example"]),
            ("a@x.example>", &["a@x.example>"]),
        ] {
            let found = addresses(line).collect::<Vec<_>>();
            assert_eq!(found, expected, "{line}");
        }
    }

    #[test]
    fn a_heading_pasted_with_its_column_is_no_address() {
        assert_eq!(typed("\n E-Mail\na@x.example"), of(&[(3, "a@x.example")]));
        assert_eq!(typed("a@x.example\nemail"), of(&[(1, "a@x.example"), (2, "email")]));
    }

    #[test]
    fn a_csv_is_read_with_any_separator_with_its_mark_and_among_other_columns() {
        for text in [
            "email\na@x.example\nb@x.example\n",
            "\u{feff}Email\r\na@x.example\r\nb@x.example",
            "email\ra@x.example\rb@x.example\r",
            "name,email,team\nAnna,a@x.example,\"R&D, west\"\nBen,b@x.example,\n",
            "Имя;ЭЛЕКТРОННАЯ ПОЧТА\nАнна;a@x.example\nБен;b@x.example\n",
            "name\te-mail\nAnna\ta@x.example\nBen\tb@x.example\n",
            "\"email\"\n\"a@x.example\"\n\"Ben <b@x.example>\"\n",
        ] {
            assert_eq!(entries(file(text)), of(&[(2, "a@x.example"), (3, "b@x.example")]), "{text:?}");
        }
    }

    #[test]
    fn lines_are_those_of_the_file_whatever_stands_in_its_cells() {
        let text = "note,email\n\"two\nlines\",a@x.example\n\n\n,b@x.example\n,\nAnna,\nx,\"c@x.example\nd@x.example\"\ny,e@x.example";
        let list = file(text).unwrap();
        let expected = of(&[
            (2, "a@x.example"),
            (6, "b@x.example"),
            (8, ""),
            (9, "c@x.example"),
            (9, "d@x.example"),
            (11, "e@x.example"),
        ]);
        assert_eq!(entries(Ok(list.clone())), expected);
        // Sent again as text, each stands on its line.
        let again: Vec<_> = expected.into_iter().filter(|(_, typed)| !typed.is_empty()).collect();
        assert_eq!(typed(&list.text), again);
    }

    #[test]
    fn a_file_comes_after_what_was_typed() {
        let list = read("a@x.example\nb@x.example", Some(b"email\nc@x.example\n")).unwrap();
        assert_eq!(
            entries(Ok(list.clone())),
            of(&[(1, "a@x.example"), (2, "b@x.example"), (4, "c@x.example")])
        );
        assert_eq!(list.text, "a@x.example\nb@x.example\n\nc@x.example");
    }

    #[test]
    fn a_file_that_is_no_list_says_why() {
        let columns = |names: &[&str]| {
            Err(ListProblem::FileColumns(names.iter().map(|name| (*name).to_owned()).collect()))
        };
        assert_eq!(file(""), Err(ListProblem::FileEmpty));
        assert_eq!(file("\u{feff}\r\n"), Err(ListProblem::FileEmpty));
        assert_eq!(file("email\n"), Err(ListProblem::Empty));
        assert_eq!(file("email;name\n;\n"), Err(ListProblem::Empty));
        assert_eq!(file("Name;Team\nAnna;West\n"), columns(&["Name", "Team"]));
        assert_eq!(
            file("email,name,Email\na@x.example,Anna,b@x.example\n"),
            columns(&["email", "name", "Email"])
        );
        assert_eq!(file("a@x.example\nb@x.example\n"), columns(&["a@x.example"]));
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        for bytes in [utf16("email\na@x.example"), b"PK\x03\x04\x14\x00".to_vec()] {
            assert_eq!(file(&bytes), Err(ListProblem::FileNotText), "{bytes:?}");
        }
    }

    #[test]
    fn a_list_has_at_most_a_thousand_addresses_and_so_many_bytes() {
        let list = |count: usize| (0..count).map(|it| format!("a{it}@x.example\n")).collect::<String>();
        assert_eq!(typed(&list(MAX_LINES)).len(), MAX_LINES);
        assert_eq!(read(&list(MAX_LINES + 1), None), Err(ListProblem::TooMany(MAX_LINES + 1)));
        let padded = |bytes: usize| "a@x.example".to_owned() + &" ".repeat(bytes - 11);
        assert_eq!(typed(&padded(MAX_BYTES)).len(), 1);
        assert_eq!(read(&padded(MAX_BYTES + 1), None), Err(ListProblem::TooLarge));
        let file = b"email\nb@x.example\n";
        assert_eq!(entries(read(&padded(MAX_BYTES - file.len()), Some(file))).len(), 2);
        assert_eq!(read(&padded(MAX_BYTES - file.len() + 1), Some(file)), Err(ListProblem::TooLarge));
        // The two bytes with which browsers end lines count as the one that was typed.
        assert_eq!(typed(&format!("a@x.example{}", "\r\n".repeat(MAX_BYTES - 11))).len(), 1);
        assert_eq!(read(" \n ", None), Err(ListProblem::Empty));
    }
}
