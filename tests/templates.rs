//! How the templates are laid out (docs/adding-a-page.md), so that a change shows as the few lines that it is.

use std::fs;
use std::path::{Path, PathBuf};

const LONGEST_LINE: usize = 159;

/// Elements that begin a line of their own. Those within a word or a sentence are free.
const BLOCKS: [&str; 35] = [
    "article", "aside", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "footer", "form",
    "h1", "h2", "h3", "head", "header", "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "textarea", "th", "thead", "tr", "ul",
];

#[test]
fn templates_have_one_block_element_a_line_and_no_long_lines() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut found = Vec::new();
    for path in files(&root) {
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in text.lines().enumerate() {
            let place = format!("{}:{}", path.strip_prefix(&root).unwrap().display(), number + 1);
            if line.chars().count() > LONGEST_LINE {
                found.push(format!("{place}: {} characters", line.chars().count()));
            }
            let blocks = opened(line).filter(|name| BLOCKS.contains(name)).collect::<Vec<_>>();
            if blocks.len() > 1 {
                found.push(format!("{place}: begins {}", blocks.join(", ")));
            }
        }
    }
    assert!(found.is_empty(), "in templates/:\n{}", found.join("\n"));
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The names of the elements that begin in a line.
fn opened(line: &str) -> impl Iterator<Item = &str> {
    line.split('<')
        .skip(1)
        .map(|tag| tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default())
}
