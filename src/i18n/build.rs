//! The build script: checks the texts, and makes each a typed function (`Texts::get_keys()`).

mod check;
mod sources;

use std::error::Error;
use std::fs::File;
use std::path::Path;
use std::process::ExitCode;
use std::time::SystemTime;
use std::{env, fs, io};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel};
use sources::Sources;

fn main() -> ExitCode {
    let problems = texts_into_functions().unwrap_or_else(|error| vec![error.to_string()]);
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
    if !problems.is_empty() {
        return Ok(problems);
    }

    let out = env::var("OUT_DIR")?;
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
            // All four languages run from left to right, and the marks would be copied along with a key or a name.
            .without_bidi_isolation()
            .without_format(),
    )?;

    // The rest of what it leaves out with a warning: choices by true and false, and parts marked `(Element)`.
    let source = fs::read_to_string(generated)?;
    let (reference, _) = check::LANGUAGES[0];
    let names = found.get(reference).into_iter().flat_map(|texts| texts.keys());
    Ok(names
        .filter(|name| !name.starts_with('-') && !source.contains(&contract(name)))
        .map(|name| format!("`{name}` differs between the languages; the warning above says how"))
        .collect())
}

/// Puts the texts of all rooms together, a folder for each language, as fluent-typed wants them.
fn gather(sources: &Sources, locales: &str) -> io::Result<()> {
    for (language, _) in check::LANGUAGES {
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

/// How the generated code lists the text `name`.
fn contract(name: &str) -> String {
    match name.split_once('.') {
        None => format!("message: \"{name}\", attribute: None"),
        Some((message, attribute)) => format!("message: \"{message}\", attribute: Some(\"{attribute}\")"),
    }
}

/// How a build script talks to cargo.
fn tell(what: &str) {
    println!("cargo::{what}");
}
