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

/// A browser's own bubble is in the browser's language, tells one thing at a time and is gone at the next click; and of a
/// field for numbers it sends nothing where it can't read what was typed. So what is sent is looked at by the portal alone.
#[test]
fn no_form_leaves_it_to_the_browser_to_say_what_is_wrong() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut forms = 0;
    for path in files(&root) {
        let text = fs::read_to_string(&path).unwrap();
        for tag in text.split("<form").skip(1).filter_map(|rest| rest.split_once('>')).map(|it| it.0) {
            let posts = tag.contains("method=\"post\"");
            forms += usize::from(posts);
            assert!(!posts || tag.ends_with(" novalidate"), "{}: {tag}", path.display());
        }
        assert!(!text.contains("type=\"number\""), "{}", path.display());
    }
    assert!(forms > 30, "{forms}");
}

/// French has a space before it, Chinese a sign of its own.
#[test]
fn a_colon_between_two_parts_is_the_languages_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    for path in files(&root).into_iter().filter(|path| path.extension().is_some_and(|it| it == "html")) {
        let text = fs::read_to_string(&path).unwrap();
        let own = ["}}: ", "</b>: ", "</a>: ", "</span>: "].into_iter().find(|it| text.contains(it));
        assert_eq!(own, None, "{}", path.display());
    }
}

/// A macro's arguments are bound one after the other, each where those before it stand already: an argument that is
/// called as an earlier parameter is would mean that parameter's value.
#[test]
fn no_argument_of_a_macro_is_called_as_a_parameter_before_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let texts: Vec<(PathBuf, String)> =
        files(&root).into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect();
    let macros: Vec<(&str, Vec<&str>)> = texts.iter().flat_map(|(_, text)| macros(text)).collect();
    assert!(macros.len() > 20, "{macros:?}");
    let mut calls = 0;
    let mut found = Vec::new();
    for (path, text) in &texts {
        for (name, arguments) in called(text) {
            // Two files may have macros of one name: the argument must be right for each.
            for (_, parameters) in macros.iter().filter(|it| it.0 == name) {
                calls += 1;
                if let Some(argument) = captured(parameters, &arguments) {
                    found.push(format!("{}: {name}: {argument}", path.display()));
                }
            }
        }
    }
    assert!(calls > 100, "{calls}");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_captured_argument_is_found() {
    let parameters = ["shell", "name", "label"];
    assert_eq!(captured(&parameters, &["shell", "field", "name"]), Some("name"));
    assert_eq!(captured(&parameters, &["shell", "field", "t.text(&name)"]), Some("t.text(&name)"));
    assert_eq!(captured(&parameters, &["shell", "name", "row.name"]), None);
    assert_eq!(captured(&parameters, &["shell", "name", "name"]), None, "it is that value");
    assert_eq!(captured(&parameters, &["shell", "\"x\"", "\"name\""]), None, "it is a text");
    assert_eq!(called("{{ ui::a(b, f(c, d), \"x, y\") }}"), [("a", vec!["b", "f(c, d)", "\"x, y\""])]);
}

/// The macros of a file with their parameters.
fn macros(text: &str) -> impl Iterator<Item = (&str, Vec<&str>)> {
    text.split(" macro ").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once('(')?;
        let (parameters, _) = rest.split_once(')')?;
        Some((
            name,
            parameters.split(',').map(|it| it.split('=').next().unwrap_or_default().trim()).collect(),
        ))
    })
}

/// The macros of other files that a file calls, with their arguments.
fn called(text: &str) -> Vec<(&str, Vec<&str>)> {
    let mut calls = Vec::new();
    for (at, _) in text.match_indices("::") {
        let rest = &text[at + 2..];
        let Some(open) = rest.find(|c: char| !c.is_ascii_lowercase() && c != '_') else { continue };
        if rest[open..].starts_with('(') {
            calls.push((&rest[..open], arguments(&rest[open + 1..])));
        }
    }
    calls
}

/// The arguments from after the opening bracket to its closing one.
fn arguments(text: &str) -> Vec<&str> {
    let (mut depth, mut in_text, mut from, mut found) = (0, false, 0, Vec::new());
    for (at, c) in text.char_indices() {
        match c {
            '"' => in_text = !in_text,
            _ if in_text => {}
            ')' if depth == 0 => {
                found.push(text[from..at].trim());
                return found;
            }
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(text[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// The first argument that is called as a parameter before it, which is another value.
fn captured<'a>(parameters: &[&str], arguments: &[&'a str]) -> Option<&'a str> {
    arguments.iter().enumerate().find_map(|(place, argument)| {
        let earlier = parameters.iter().zip(arguments).take(place);
        let mut wrong = earlier.filter(|(parameter, given)| parameter != given && names(argument, parameter));
        wrong.next().map(|_| *argument)
    })
}

/// Whether an expression names a variable; a field of something, and a word in a text, are none.
fn names(expression: &str, variable: &str) -> bool {
    let part_of_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let outside_of_texts: String = expression.split('"').step_by(2).collect::<Vec<_>>().join("\"\"");
    outside_of_texts.match_indices(variable).any(|(at, _)| {
        let before = outside_of_texts[..at].chars().next_back();
        let after = outside_of_texts[at + variable.len()..].chars().next();
        before.is_none_or(|c| !part_of_name(c) && c != '.')
            && after.is_none_or(|c| !part_of_name(c) && c != '(')
    })
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
