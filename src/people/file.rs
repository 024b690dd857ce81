//! Lists of people who are to be added (R-PPL-1): typed or pasted, one a line; or as a spreadsheet saves them. Nothing of a list is
//! dropped unseen: what is wrong stays in it, to be told.

use crate::base::typed::{self, unix_lines};
use crate::i18n::{Locale, Texts};
use crate::seats::spreadsheet;
use crate::users::EmailAddress;
use crate::web::sheet::{self, Record, Unreadable, plain};

/// A list has at most so many people.
pub const MAX_LINES: usize = 1_000;
/// And so many bytes, text and file together.
pub const MAX_BYTES: usize = 256 * 1024;
/// The heading of the template, alike in every language, as the roles in it are.
pub const HEADING: [&str; 3] = ["name", "email", "roles"];

/// A line of a list, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Where it stands, from 1.
    pub number: usize,
    cells: [String; 3],
}

impl Line {
    fn new(number: usize, cells: [&str; 3]) -> Self {
        Self { number, cells: cells.map(typed::tidy_line) }
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.cells[0]
    }

    /// The mail address.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.cells[1]
    }

    /// The roles, in words.
    #[must_use]
    pub fn roles(&self) -> &str {
        &self.cells[2]
    }
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
    /// A file whose heading doesn't name each column once; those that it has.
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

/// Where the columns of name, address and roles stand; a file may do without the last.
type Places = [Option<usize>; 3];

/// Reads what was typed and the content of a file; of both, the file comes after the text.
///
/// # Errors
/// Why it is no list.
pub fn read(typed: &str, file: Option<&[u8]>) -> Result<Vec<Line>, ListProblem> {
    let typed = unix_lines(typed);
    if typed.len() + file.map_or(0, <[u8]>::len) > MAX_BYTES {
        return Err(ListProblem::TooLarge);
    }
    let mut lines = read_text(&typed);
    if let Some(file) = file {
        let before = if typed.trim().is_empty() { 0 } else { typed.lines().count() };
        lines.extend(read_table(file)?.into_iter().map(|it| Line { number: before + it.number, ..it }));
    }
    match lines.len() {
        0 => Err(ListProblem::Empty),
        count if count > MAX_LINES => Err(ListProblem::TooMany(count)),
        _ => Ok(lines),
    }
}

fn read_table(bytes: &[u8]) -> Result<Vec<Line>, Unreadable> {
    let (places, rows) = sheet::read(bytes, places)?;
    let line = |it: Record| {
        let cell = |place: Option<usize>| place.and_then(|at| it.cells.get(at)).map_or("", String::as_str);
        Line::new(it.line, places.map(cell))
    };
    Ok(rows.into_iter().map(line).collect())
}

fn places(headings: &[String]) -> Option<Places> {
    let mut places = [None; 3];
    for (at, heading) in headings.iter().enumerate() {
        if let Some(column) = column(heading)
            && places[column].replace(at).is_some()
        {
            return None;
        }
    }
    (places[0].is_some() && places[1].is_some()).then_some(places)
}

/// Which column has this heading, in any of the portal's languages; addresses as lists for seats have them.
fn column(heading: &str) -> Option<usize> {
    let in_words = |words: fn(&Texts) -> String| {
        Locale::all().into_iter().any(|locale| plain(&words(locale.texts())) == heading)
    };
    if heading == HEADING[0] || in_words(Texts::column_name) {
        Some(0)
    } else if spreadsheet::is_heading(heading) || in_words(Texts::email) {
        Some(1)
    } else {
        (heading == HEADING[2] || in_words(Texts::column_roles)).then_some(2)
    }
}

/// A text: with a heading, as copied from a spreadsheet; or without one, each line by itself.
fn read_text(text: &str) -> Vec<Line> {
    if let Ok(lines) = read_table(text.as_bytes()) {
        return lines;
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let filled = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    filled.map(|(at, line)| read_line(at + 1, line)).collect()
}

/// Name, address, and roles to the end of the line. The separator is the one after which an address stands.
fn read_line(number: usize, line: &str) -> Line {
    let all = b",;\t".map(|separator| sheet::cells(line, separator));
    let is_address = |cell: Option<&String>| cell.is_some_and(|it| EmailAddress::parse(it).is_ok());
    let fits = all.iter().find(|it| is_address(it.get(1)));
    let cells = fits.or_else(|| all.iter().find(|it| it.len() > 1)).unwrap_or(&all[0]);
    let cell = |at: usize| cells.get(at).map_or("", String::as_str);
    let rest = |from: usize| cells.get(from..).unwrap_or_default().join("; ");
    // `Name <address>`, as programs for mail copy it.
    let bracketed = cell(0).trim().strip_suffix('>').and_then(|it| it.rsplit_once('<'));
    match bracketed {
        Some((name, email)) => Line::new(number, [name.trim().trim_matches('"'), email, &rest(1)]),
        None => Line::new(number, [cell(0), cell(1), &rest(2)]),
    }
}

/// The lines as a text that [`read`] reads alike, with every line where it stood: to be corrected, and to be sent again.
#[must_use]
pub fn as_text(lines: &[Line]) -> String {
    let heading = HEADING.map(str::to_owned);
    let is_free = lines.first().is_some_and(|it| it.number > 1);
    let rows = lines.iter().map(|it| {
        let filled =
            it.cells.iter().rposition(|cell| !cell.is_empty()).map_or(it.cells.len(), |last| last + 1);
        (it.number, &it.cells[..filled])
    });
    sheet::as_text(is_free.then_some((1, heading.as_slice())).into_iter().chain(rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Told<'a> = (usize, &'a str, &'a str, &'a str);

    fn told(lines: &[Line]) -> Vec<Told<'_>> {
        lines.iter().map(|it| (it.number, it.name(), it.email(), it.roles())).collect()
    }

    #[test]
    fn each_line_of_a_text_is_read_by_itself_whatever_separates_it() {
        let text = "Anna Zürcher, a@x.example, user_admin\r\n\r\n\"Keller, Ruth\";r@x.example;user_admin;admin_agent\n\
                    Ben\tb@x.example\nOlga <o@x.example>, admin_agent\nonly a name\n\"open, c@x.example\n, d@x.example";
        let lines = read(text, None).unwrap();
        let expected = [
            (1, "Anna Zürcher", "a@x.example", "user_admin"),
            (3, "Keller, Ruth", "r@x.example", "user_admin; admin_agent"),
            (4, "Ben", "b@x.example", ""),
            (5, "Olga", "o@x.example", "admin_agent"),
            (6, "only a name", "", ""),
            (7, "open, c@x.example", "", ""),
            (8, "", "d@x.example", ""),
        ];
        assert_eq!(told(&lines), expected);
        assert_eq!(read(&as_text(&lines), None).unwrap(), lines);
    }

    #[test]
    fn a_table_has_its_columns_in_any_order_and_in_any_of_the_languages() {
        let file =
            "Rôles;Autre;Adresse e-mail;Nom\n;x;a@x.example;Anna\n\nuser_admin;;b@x.example;\"Ben; Sr\"\n";
        let expected = [(2, "Anna", "a@x.example", ""), (4, "Ben; Sr", "b@x.example", "user_admin")];
        let lines = read("", Some(file.as_bytes())).unwrap();
        assert_eq!(told(&lines), expected);
        // Copied from the spreadsheet, it is the same.
        assert_eq!(read(file, None).unwrap(), lines);
        assert_eq!(read(&as_text(&lines), None).unwrap(), lines);
        for locale in Locale::all() {
            let t = locale.texts();
            let heading = format!("{}\t{}\t{}\n", t.column_name(), t.email(), t.column_roles());
            let lines = read("", Some(format!("{heading}Anna\ta@x.example\tuser_admin").as_bytes())).unwrap();
            assert_eq!(told(&lines), [(2, "Anna", "a@x.example", "user_admin")], "{locale}");
        }
        // In what spreadsheets save without Unicode.
        let latin = b"Nom;Courriel\r\nRen\xe9e;r@x.example\r\n";
        assert_eq!(told(&read("", Some(latin)).unwrap()), [(2, "Renée", "r@x.example", "")]);
    }

    #[test]
    fn a_file_comes_after_what_was_typed() {
        let lines =
            read("Anna, a@x.example\nBen, b@x.example", Some(b"email,name\nc@x.example,Carl\n")).unwrap();
        let numbers: Vec<_> = lines.iter().map(|it| (it.number, it.name())).collect();
        assert_eq!(numbers, [(1, "Anna"), (2, "Ben"), (4, "Carl")]);
        assert_eq!(read(&as_text(&lines), None).unwrap(), lines);
    }

    #[test]
    fn what_is_no_list_is_told() {
        assert_eq!(read(" \n", None), Err(ListProblem::Empty));
        assert_eq!(read("name,email,roles\n", None), Err(ListProblem::Empty));
        assert_eq!(read("", Some(b"name,email\n,\n")), Err(ListProblem::Empty));
        assert_eq!(read("", Some(b"")), Err(ListProblem::FileEmpty));
        assert_eq!(read("", Some(b"PK\x03\x04\x14\x00")), Err(ListProblem::FileNotText));
        for (file, columns) in [
            ("Name;Team\nAnna;West\n", vec!["Name", "Team"]),
            ("email,roles\na@x.example,\n", vec!["email", "roles"]),
            ("name,email,Mail\nAnna,a@x.example,b@x.example\n", vec!["name", "email", "Mail"]),
            ("Anna,a@x.example\n", vec!["Anna", "a@x.example"]),
        ] {
            let columns = columns.into_iter().map(str::to_owned).collect();
            assert_eq!(read("", Some(file.as_bytes())), Err(ListProblem::FileColumns(columns)));
        }
        let list = |count: usize| "Anna,a@x.example\n".repeat(count);
        assert_eq!(read(&list(MAX_LINES), None).map(|lines| lines.len()), Ok(MAX_LINES));
        assert_eq!(read(&list(MAX_LINES + 1), None), Err(ListProblem::TooMany(MAX_LINES + 1)));
        let file = b"name,email\nBen,b@x.example\n";
        let padded = |bytes: usize| "Anna,a@x.example".to_owned() + &" ".repeat(bytes - 16);
        assert_eq!(read(&padded(MAX_BYTES - file.len()), Some(file)).map(|it| it.len()), Ok(2));
        assert_eq!(read(&padded(MAX_BYTES - file.len() + 1), Some(file)), Err(ListProblem::TooLarge));
    }
}
