//! Which files hold texts, and which texts the rest uses. Part of the build script, and of the tests.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::check::Texts;
use super::languages::Language;

/// The files of the house that have to do with texts, in a lasting order.
#[derive(Debug, Default)]
pub struct Sources {
    /// The texts: `<room>/texts/<language>.ftl`, wherever that is below `src`.
    pub texts: Vec<Source>,
    /// What uses them: code and templates.
    pub users: Vec<Source>,
    /// The languages that there are.
    pub languages: Vec<Language>,
}

/// One file.
#[derive(Debug)]
pub struct Source {
    /// Where it is, from the folder of the package.
    pub path: PathBuf,
    /// What it holds.
    pub content: String,
}

impl Sources {
    /// Reads them all; `package` is the folder with `Cargo.toml`.
    pub fn read(package: &Path) -> io::Result<Self> {
        let mut sources = Self { languages: Language::list(package)?, ..Self::default() };
        for folder in ["src", "templates"] {
            sources.add(package, Path::new(folder))?;
        }
        Ok(sources)
    }

    fn add(&mut self, package: &Path, folder: &Path) -> io::Result<()> {
        let entries = fs::read_dir(package.join(folder))?;
        let mut names = entries.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>()?;
        names.sort();
        for name in names {
            let path = folder.join(name);
            let read = || fs::read_to_string(package.join(&path));
            match path.extension().and_then(|extension| extension.to_str()) {
                Some("ftl") => self.texts.push(Source { content: read()?, path }),
                Some("rs" | "html" | "txt") => self.users.push(Source { content: read()?, path }),
                _ if package.join(&path).is_dir() => self.add(package, &path)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// All texts of a language, one file after the other.
    pub fn of_language(&self, language: &str) -> String {
        let files = self.texts.iter().filter(|file| file.language() == language);
        files.map(|file| format!("{}\n", file.content)).collect()
    }

    /// A problem for each text that no page uses and no other text refers to.
    pub fn unused(&self, found: &BTreeMap<String, Texts>) -> Vec<String> {
        let mut called = BTreeSet::new();
        for file in &self.users {
            calls(without_tests(&file.content), &mut called);
        }
        let texts = found.values().flat_map(BTreeMap::values);
        let referred: BTreeSet<&String> = texts.flat_map(|text| &text.references).collect();
        let reference = &self.languages[0].tag;
        let (terms, texts): (Vec<_>, Vec<_>) = found
            .iter()
            .flat_map(|(language, texts)| texts.iter().map(move |it| (language, it)))
            .partition(|(_, (name, _))| name.starts_with('-'));
        let texts = texts.into_iter().filter(|(language, (name, _))| {
            *language == reference && !called.contains(name.replace(['-', '.'], "_").as_str())
        });
        let unused = texts.chain(terms).filter(|(_, (name, _))| !referred.contains(name));
        unused.map(|(_, (name, text))| format!("{}: nothing uses `{name}`", text.place)).collect()
    }
}

impl Source {
    /// The language that a file of texts is in, by its name.
    pub fn language(&self) -> &str {
        self.path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
    }
}

/// A text that only a test uses is not used. The tests of a file stand at its end.
fn without_tests(code: &str) -> &str {
    code.split_once("#[cfg(test)]\nmod tests {").map_or(code, |(code, _)| code)
}

/// The functions of texts that `code` calls, as `t.name()`, `texts.name()` or `….texts().name()`, or names, as
/// `Texts::name`.
fn calls<'a>(code: &'a str, called: &mut BTreeSet<&'a str>) {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '_';
    // Only after the longest of them does a line break.
    for receiver in ["t.", "texts.", "Texts::", "texts()"] {
        for (at, _) in code.match_indices(receiver) {
            let follows = code[at + receiver.len()..].trim_start();
            let name = if receiver.ends_with(')') { follows.strip_prefix('.') } else { Some(follows) };
            if let Some(name) = name.filter(|_| !code[..at].ends_with(is_letter)) {
                called.insert(&name[..name.find(|c| !is_letter(c)).unwrap_or(name.len())]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    fn source(path: &str, content: &str) -> Source {
        Source { path: path.into(), content: content.to_owned() }
    }

    fn unused(texts: &str, users: &[(&str, &str)]) -> Vec<String> {
        let languages = Language::list(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let texts = languages.iter().map(|it| source(&format!("src/keys/texts/{}.ftl", it.tag), texts));
        let texts = texts.collect();
        let users = users.iter().map(|(path, content)| source(path, content)).collect();
        let sources = Sources { texts, users, languages };
        let (found, problems) = check::read(&sources);
        assert_eq!(problems, [""; 0]);
        sources.unused(&found)
    }

    #[test]
    fn a_text_that_nothing_uses_is_named_with_its_place() {
        let code = "fn f(t: &Texts) { t.one(); x.texts()\n  .two(3); let f = Texts::three; test.four(); }";
        let texts = "one = 1\ntwo = 2\nthree = 3\nfour = 4\nfive-a = 5\n .b = 6";
        assert_eq!(
            unused(texts, &[("src/keys/mod.rs", code), ("templates/a.html", "{{ shell.t.five_a() }}")]),
            [
                "src/keys/texts/en.ftl:6: nothing uses `five-a.b`",
                "src/keys/texts/en.ftl:4: nothing uses `four`"
            ]
        );
    }

    #[test]
    fn what_only_a_test_uses_is_unused_and_what_a_text_refers_to_is_used() {
        let code = "fn f() { t.two() }\n#[cfg(test)]\nmod tests { fn g() { t.three() } }";
        let found = unused("one = 1\ntwo = { one } { -a }\nthree = 3\n-a = A\n-b = B", &[("src/a.rs", code)]);
        let mut languages = Language::list(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        languages.sort_by(|a, b| a.tag.cmp(&b.tag));
        let place = |it: &Language| format!("src/keys/texts/{}.ftl:5: nothing uses `-b`", it.tag);
        let terms: Vec<String> = languages.iter().map(place).collect();
        assert_eq!(found[0], "src/keys/texts/en.ftl:3: nothing uses `three`");
        assert_eq!(found[1..], terms);
    }
}
