//! The build script: checks the texts, and makes each a typed function (`Texts::get_keys()`).

mod check;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel};

const TEXTS: &str = "src/i18n/texts";

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
    tell(&format!("rerun-if-changed={TEXTS}"));
    let (found, problems) = check::read(Path::new(TEXTS))?;
    if !problems.is_empty() {
        return Ok(problems);
    }

    let out = env::var("OUT_DIR")?;
    let generated = format!("{out}/texts.rs");
    fluent_typed::try_build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder(TEXTS)
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
