//! The list of languages (`languages.csv`), and the type that is made of it. Part of the build script, and of the tests.

use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

/// The first one says which texts there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// As in `<html lang>`, in the database, and in the names of files of texts: `pt-BR`.
    pub tag: String,
    /// In the language itself.
    pub name: String,
    /// The place whose dates, numbers and order of names it follows, as CLDR calls it.
    pub formats: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The plural categories that its whole numbers can have.
    pub plurals: Vec<String>,
}

/// Where they stand, from the folder of the package.
pub const FILE: &str = "src/i18n/languages.csv";

/// Those that tests alone read: English made longer, and English from right to left. Their tags are CLDR's.
const FOR_TESTS: [(&str, &str, &str); 2] = [("en-XA", "Ļóñĝéŕ", "ltr"), ("ar-XB", "Mirrored", "rtl")];

impl Language {
    /// Reads the list.
    ///
    /// # Errors
    ///
    /// It can't be read, or a line of it lacks a cell.
    pub fn list(package: &Path) -> io::Result<Vec<Self>> {
        let lines = fs::read_to_string(package.join(FILE))?;
        let read = |(at, line): (usize, &str)| {
            let broken = || io::Error::other(format!("{FILE}:{}: not five cells, or an empty one", at + 1));
            let cells: Vec<&str> = line.split(',').map(str::trim).collect();
            match *cells {
                [tag, name, formats, direction @ ("ltr" | "rtl"), plurals]
                    if ![tag, name, formats, plurals].contains(&"") =>
                {
                    Ok(Self {
                        tag: tag.to_owned(),
                        name: name.to_owned(),
                        formats: formats.to_owned(),
                        direction: direction.to_owned(),
                        plurals: plurals.split(' ').map(str::to_owned).collect(),
                    })
                }
                _ => Err(broken()),
            }
        };
        lines.lines().enumerate().skip(1).map(read).collect()
    }

    /// What the type calls it: `PtBr`.
    fn variant(&self) -> String {
        let part = |part: &str| {
            let (first, rest) = part.split_at(1);
            first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
        };
        self.tag.split('-').map(part).collect()
    }
}

/// The type [`Locale`](super::Locale) as code, with the table of what differs from one language to the next.
pub fn code(languages: &[Language]) -> String {
    let for_tests = FOR_TESTS.map(|(tag, name, direction)| Language {
        tag: tag.to_owned(),
        name: name.to_owned(),
        formats: languages[0].formats.clone(),
        direction: direction.to_owned(),
        plurals: languages[0].plurals.clone(),
    });
    let known = || languages.iter().chain(&for_tests);
    let (offered, all) = (languages.len(), languages.len() + for_tests.len());
    let mut variants = String::new();
    let mut rows = String::new();
    for (at, it) in known().enumerate() {
        let default = if at == 0 { "#[default] " } else { "" };
        // Writing to a `String` can't fail.
        let _ = writeln!(variants, "    /// {}\n    {default}{},", it.name, it.variant());
        let Language { tag, name, formats, direction, .. } = it;
        let right_to_left = direction == "rtl";
        let _ = writeln!(
            rows,
            "    Language {{ tag: {tag:?}, name: {name:?}, formats: {formats:?}, right_to_left: {right_to_left}, \
             formatter: bundle::number_in::<{at}> }},"
        );
    }
    let list = |languages: &[Language]| {
        let variants = languages.iter().map(|it| format!("Self::{}", it.variant()));
        variants.collect::<Vec<_>>().join(", ")
    };
    format!(
        "/// A language of the portal, with the customs of the place whose form of it the portal uses.\n\
         #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]\n\
         pub enum Locale {{\n{variants}}}\n\n\
         impl Locale {{\n    /// Every language, in the order in which they are offered.\n    #[must_use]\n    \
         pub const fn all() -> [Self; {offered}] {{\n        [{}]\n    }}\n\n    \
         /// Those that tests alone read.\n    #[must_use]\n    \
         pub const fn for_tests() -> [Self; {}] {{\n        [{}]\n    }}\n}}\n\n\
         const KNOWN: usize = {all};\n\n\
         static LANGUAGES: [Language; KNOWN] = [\n{rows}];\n",
        list(languages),
        for_tests.len(),
        list(&for_tests),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_names_each_language_by_its_tag() {
        let languages = Language::list(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let variants: Vec<String> = languages.iter().map(Language::variant).collect();
        assert_eq!(variants[..4], ["En", "Fr", "ZhCn", "Ru"]);
        let code = code(&languages);
        assert!(code.contains("    /// English\n    #[default] En,\n"), "{code}");
        assert!(code.contains("tag: \"ar-XB\", name: \"Mirrored\", formats: \"en-GB\", right_to_left: true"));
    }

    #[test]
    fn a_line_that_lacks_a_cell_is_named() {
        let package = std::env::temp_dir().join(format!("portal-languages-{}", std::process::id()));
        fs::create_dir_all(package.join("src/i18n")).unwrap();
        for bad in ["da,Dansk,da,ltr", "da,Dansk,da,up,one other", "da,,da,ltr,one other"] {
            fs::write(package.join(FILE), format!("tag,name,formats,direction,plurals\n{bad}\n")).unwrap();
            let problem = Language::list(&package).unwrap_err().to_string();
            assert!(problem.starts_with("src/i18n/languages.csv:2: "), "{problem}");
        }
        fs::remove_dir_all(package).unwrap();
    }
}
