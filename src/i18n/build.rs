//! The build script: checks the texts, and makes each a typed function (`Texts::get_keys()`); checks the pages of help, and
//! makes a table of them.

mod check;
mod languages;
#[allow(dead_code, reason = "the portal uses the rest")]
#[path = "../help/source.rs"]
mod source;
mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs::File;
use std::path::Path;
use std::process::ExitCode;
use std::time::SystemTime;
use std::{env, fs, io};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel};
use source::Written;
use sources::Sources;

fn main() -> ExitCode {
    let problems = texts_into_functions().unwrap_or_else(|error| vec![error.to_string()]);
    // `sqlx::migrate!` doesn't see a new file by itself.
    tell("rerun-if-changed=migrations");
    for problem in &problems {
        // Cargo reads one line each; what it shows then is the list of problems and nothing else.
        tell(&format!("error={}", problem.replace('\n', " ")));
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn texts_into_functions() -> Result<Vec<String>, Box<dyn Error>> {
    // A new room's texts count, and so does the page that was the last to use one.
    tell("rerun-if-changed=src");
    tell("rerun-if-changed=templates");
    let sources = Sources::read(Path::new(""))?;
    let (found, mut problems) = check::read(&sources);
    problems.extend(sources.unused(&found));
    let out = env::var("OUT_DIR")?;
    problems.extend(help(&sources, &out)?);
    if !problems.is_empty() {
        return Ok(problems);
    }

    let generated = format!("{out}/texts.rs");
    let locales = format!("{out}/locales");
    gather(&sources, &locales)?;
    fluent_typed::try_build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder(&locales)
            .with_output_file_path(&generated)
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/texts.ftl")))
            .with_prefix("")
            .with_lint_level(LintLevel::Strict)
            // All languages run from left to right, and the marks would be copied along with a key or a name.
            .without_bidi_isolation()
            .without_format(),
    )?;

    // The rest of what it leaves out with a warning: choices by true and false, and parts marked `(Element)`.
    let listed = contracts(&fs::read_to_string(generated)?);
    fs::write(format!("{out}/languages.rs"), languages::code(&sources.languages))?;
    let names = found.get(&sources.languages[0].tag).into_iter().flat_map(|texts| texts.keys());
    Ok(names
        .filter(|name| !name.starts_with('-') && !listed.contains(*name))
        .map(|name| format!("`{name}` differs between the languages; the warning above says how"))
        .collect())
}

/// Reads every page of help in every language, and puts them into a table; answers what is wrong with them.
fn help(sources: &Sources, out: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let folder = |language: &str| format!("src/help/pages/{language}");
    let file = |language: &str, slug: &str| format!("{}/{slug}.md", folder(language));
    let reference = &sources.languages[0].tag;
    let slugs = list_pages(&folder(reference))?;
    let mut problems = Vec::new();
    let mut pages = BTreeMap::new();
    for languages::Language { tag, .. } in &sources.languages {
        for slug in list_pages(&folder(tag)).unwrap_or_default().difference(&slugs) {
            problems.push(format!("{}: is not among the pages in {reference}", file(tag, slug)));
        }
        for slug in &slugs {
            let path = file(tag, slug);
            match fs::read_to_string(&path) {
                Ok(source) => {
                    pages.insert((tag.clone(), slug.clone()), source);
                }
                Err(error) => problems.push(format!("{path}: {error}")),
            }
        }
    }
    let mut read = BTreeMap::new();
    for (key, source) in &pages {
        match Written::read(source) {
            Ok(page) => {
                read.insert(key.clone(), page);
            }
            Err(what) => problems.push(format!("{}: {what}", file(&key.0, &key.1))),
        }
    }
    for ((tag, slug), page) in &read {
        let of = |slug: &str| read.get(&(tag.clone(), slug.to_owned()));
        let anchors = |slug: &str| of(slug).map(|it| it.anchors().into_iter().map(str::to_owned).collect());
        let mut wrong: Vec<String> =
            source::problems(page, &anchors).iter().map(ToString::to_string).collect();
        if let Some(english) = read.get(&(reference.clone(), slug.clone())) {
            wrong.extend(source::differences(english, page));
        }
        problems.extend(wrong.into_iter().map(|what| format!("{}: {what}", file(tag, slug))));
    }
    fs::write(format!("{out}/help.rs"), table(sources, &slugs, &file)?)?;
    Ok(problems)
}

/// The names of the pages in a folder.
fn list_pages(folder: &str) -> io::Result<BTreeSet<String>> {
    let names = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().into_string().unwrap_or_default()));
    let names = names.collect::<io::Result<Vec<String>>>()?;
    Ok(names.iter().filter_map(|name| name.strip_suffix(".md")).map(str::to_owned).collect())
}

/// The pages as code: their names, and what is in the files.
fn table(
    sources: &Sources,
    slugs: &BTreeSet<String>,
    file: &dyn Fn(&str, &str) -> String,
) -> Result<String, Box<dyn Error>> {
    let here = env::current_dir()?;
    let of_language = |language: &languages::Language| {
        let pages =
            slugs.iter().map(|slug| format!("include_str!({:?})", here.join(file(&language.tag, slug))));
        format!("    [{}],\n", pages.collect::<Vec<_>>().join(", "))
    };
    let rows: String = sources.languages.iter().map(of_language).collect();
    Ok(format!(
        "/// The names of the pages.\npub const SLUGS: [&str; {}] = {:?};\n\n\
         static SOURCES: [[&str; SLUGS.len()]; {}] = [\n{rows}];\n",
        slugs.len(),
        slugs.iter().collect::<Vec<_>>(),
        sources.languages.len(),
    ))
}

/// Puts the texts of all rooms together, a folder for each language, as fluent-typed wants them.
fn gather(sources: &Sources, locales: &str) -> io::Result<()> {
    for languages::Language { tag: language, .. } in &sources.languages {
        let folder = format!("{locales}/{language}");
        let file = format!("{folder}/texts.ftl");
        fs::create_dir_all(&folder)?;
        fs::write(&file, sources.of_language(language))?;
        // fluent-typed has cargo watch the folder. What this very run wrote there is no reason for another.
        for written in [&file, &folder] {
            File::open(written)?.set_modified(SystemTime::UNIX_EPOCH)?;
        }
    }
    File::open(locales)?.set_modified(SystemTime::UNIX_EPOCH)
}

/// The texts that the generated code lists.
fn contracts(code: &str) -> BTreeSet<String> {
    let listed = code.split("message: \"").skip(1).filter_map(|rest| rest.split_once("\", attribute: "));
    let names = listed.map(|(message, rest)| {
        let attribute = rest.strip_prefix("Some(\"").and_then(|rest| rest.split_once('"'));
        attribute.map_or_else(|| message.to_owned(), |(attribute, _)| format!("{message}.{attribute}"))
    });
    names.collect()
}

/// How a build script talks to cargo.
fn tell(what: &str) {
    println!("cargo::{what}");
}
