//! Companies in a file, one a line, as a spreadsheet saves it; or the same as a text that is typed or pasted.

use crate::base::typed;
use crate::i18n::{Locale, Texts};
use crate::web::sheet::{self, Unreadable, plain};

/// A file has at most so many companies.
pub const MAX_LINES: usize = 1_000;
/// And so many bytes, text and file together.
pub const MAX_BYTES: usize = 512 * 1024;

/// A column of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Name,
    Number,
    Country,
    TimeZone,
    Language,
    Domains,
    AdminName,
    AdminEmail,
}

impl Column {
    /// All of them, in the order of the template.
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::Number,
        Self::Country,
        Self::TimeZone,
        Self::Language,
        Self::Domains,
        Self::AdminName,
        Self::AdminEmail,
    ];

    /// Its heading in words. A file may have those of any language.
    #[must_use]
    pub fn heading(self, t: &Texts) -> String {
        match self {
            Self::Name => t.company_name(),
            Self::Number => "MPN ID".to_owned(),
            Self::Country => t.company_country(),
            Self::TimeZone => t.company_zone(),
            Self::Language => t.company_language(),
            Self::Domains => t.company_domains(),
            Self::AdminName => t.company_file_admin_name(),
            Self::AdminEmail => t.company_file_admin_email(),
        }
    }

    /// The column with this heading, in any of the portal's languages.
    fn find(heading: &str) -> Option<Self> {
        let is_it =
            |it: &Self| Locale::all().into_iter().any(|locale| plain(&it.heading(locale.texts())) == heading);
        Self::ALL.into_iter().find(is_it)
    }
}

/// A line of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it stands, from 1.
    pub number: usize,
    cells: [String; 8],
}

impl Line {
    /// What stands in a column.
    #[must_use]
    pub fn cell(&self, column: Column) -> &str {
        &self.cells[column as usize]
    }
}

/// Why there is no list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// Nothing was typed and no file chosen, or there is no line below the heading.
    Empty,
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// More than [`MAX_LINES`]: so many.
    TooMany(usize),
    NotText,
    /// The heading names these columns, among them not all that are wanted; of these a company can't do without the first.
    Columns(Vec<String>),
}

impl From<Unreadable> for FileProblem {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::Empty => Self::Empty,
            Unreadable::NotText => Self::NotText,
            Unreadable::Columns(columns) => Self::Columns(columns),
        }
    }
}

/// Reads a file, or else what was typed. The columns may stand in any order; those of the number, the domains and the admin may be
/// missing.
///
/// # Errors
/// Why it is no list.
pub fn read(typed: &str, file: Option<&[u8]>) -> Result<Vec<Line>, FileProblem> {
    let bytes = file.unwrap_or(typed.as_bytes());
    if bytes.len() > MAX_BYTES {
        return Err(FileProblem::TooLarge);
    }
    let (places, rows) = sheet::read(bytes, places)?;
    let line = |it: sheet::Record| Line {
        number: it.line,
        cells: Column::ALL.map(|column| {
            let place = places[column as usize];
            typed::tidy_line(place.and_then(|place| it.cells.get(place)).map_or("", String::as_str))
        }),
    };
    match rows.len() {
        0 => Err(FileProblem::Empty),
        count if count > MAX_LINES => Err(FileProblem::TooMany(count)),
        _ => Ok(rows.into_iter().map(line).collect()),
    }
}

/// Where each column stands; none where one is missing that a company can't do without, or one comes twice.
fn places(headings: &[String]) -> Option<[Option<usize>; 8]> {
    let mut places = [None; 8];
    for (place, heading) in headings.iter().enumerate() {
        if let Some(column) = Column::find(heading)
            && places[column as usize].replace(place).is_some()
        {
            return None;
        }
    }
    let needed = [Column::Name, Column::Country, Column::TimeZone, Column::Language];
    needed.iter().all(|column| places[*column as usize].is_some()).then_some(places)
}

/// The lines as a text that [`read`] reads alike, with every line where it stood: to be corrected, and to be sent again.
#[must_use]
pub fn as_text(lines: &[Line], t: &Texts) -> String {
    let heading = Column::ALL.map(|column| column.heading(t));
    let lines = lines.iter().map(|line| (line.number, line.cells.as_slice()));
    sheet::as_text(std::iter::once((1, heading.as_slice())).chain(lines))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "MPN ID;Pays;Nom;Fuseau horaire;Langue;Autre\n\
                        ;FR;Héron;Europe/Paris;fr;x\n\
                        \n\
                        4100010;CH;\"Ibis; Sàrl\";Europe/Zurich;fr;\n";

    #[test]
    fn columns_stand_in_any_order_and_in_any_of_the_languages() {
        let lines = read("", Some(FILE.as_bytes())).unwrap();
        let told: Vec<_> =
            lines.iter().map(|it| (it.number, it.cell(Column::Number), it.cell(Column::Name))).collect();
        assert_eq!(told, [(2, "", "Héron"), (4, "4100010", "Ibis; Sàrl")]);
        assert_eq!(lines[1].cell(Column::AdminEmail), "");
        for locale in Locale::all() {
            for column in Column::ALL {
                assert_eq!(Column::find(&plain(&column.heading(locale.texts()))), Some(column), "{locale}");
            }
        }
    }

    #[test]
    fn the_text_of_lines_is_read_as_they_were_where_they_stood() {
        let lines = read("", Some(FILE.as_bytes())).unwrap();
        for locale in Locale::all() {
            assert_eq!(read(&as_text(&lines, locale.texts()), None).unwrap(), lines, "{locale}");
        }
    }

    #[test]
    fn what_is_no_list_is_told() {
        assert_eq!(read("", None), Err(FileProblem::Empty));
        assert_eq!(read("Name,Country,Time zone,Language\n", None), Err(FileProblem::Empty));
        assert_eq!(
            read("Name,Country\nHeron,GB\n", None),
            Err(FileProblem::Columns(vec!["Name".to_owned(), "Country".to_owned()]))
        );
        assert!(matches!(
            read("Name,Name,Country,Time zone,Language\nHeron,,GB,Europe/London,en\n", None),
            Err(FileProblem::Columns(_))
        ));
        assert_eq!(read("", Some(b"PK\x03\x04\x14\x00")), Err(FileProblem::NotText));
        let row = "Heron,GB,Europe/London,en\n";
        let list = |count: usize| format!("Name,Country,Time zone,Language\n{}", row.repeat(count));
        assert_eq!(read(&list(MAX_LINES), None).map(|lines| lines.len()), Ok(MAX_LINES));
        assert_eq!(read(&list(MAX_LINES + 1), None), Err(FileProblem::TooMany(MAX_LINES + 1)));
        assert_eq!(read(&"x".repeat(MAX_BYTES + 1), None), Err(FileProblem::TooLarge));
    }
}
