//! Reads from Rust source which paths it names: in `use` trees, in code, and in strings (the type overrides of checked
//! queries), but not in comments. It knows of the language only what that takes.

/// A path that a file names: where, and its names from the left (`crate`, `super`, a crate's name).
#[derive(Debug, PartialEq, Eq)]
pub struct Named {
    pub line: usize,
    /// How many inline modules of the file it stands in.
    pub inside: usize,
    pub path: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    Word(&'a str),
    /// `::`
    Path,
    Sign(u8),
    Text(&'a str),
}

/// Every path of at least two names in the source.
pub fn paths(source: &str) -> Vec<Named> {
    let mut reader = Reader { tokens: tokens(source), at: 0, found: Vec::new(), braces: Vec::new() };
    reader.read();
    reader.found
}

struct Reader<'a> {
    tokens: Vec<(usize, Token<'a>)>,
    at: usize,
    found: Vec<Named>,
    /// For each open brace, whether an inline module opened it.
    braces: Vec<bool>,
}

impl<'a> Reader<'a> {
    fn token(&self, ahead: usize) -> Option<Token<'a>> {
        self.tokens.get(self.at + ahead).map(|(_, token)| *token)
    }

    fn read(&mut self) {
        while let Some(token) = self.token(0) {
            match token {
                Token::Word("use") if self.token(1) != Some(Token::Sign(b'<')) => {
                    self.at += 1;
                    self.tree(&[]);
                    continue;
                }
                Token::Word(_) if self.token(1) == Some(Token::Path) => {
                    self.path();
                    continue;
                }
                Token::Sign(b'{') => {
                    let word = |back: usize| self.at.checked_sub(back).map(|at| self.tokens[at].1);
                    self.braces.push(word(2) == Some(Token::Word("mod")));
                }
                Token::Sign(b'}') => drop(self.braces.pop()),
                Token::Text(text) => self.text(text),
                _ => {}
            }
            self.at += 1;
        }
    }

    /// A path in code.
    fn path(&mut self) {
        let begun = self.at;
        let mut path = Vec::new();
        while let Some(Token::Word(word)) = self.token(0) {
            path.push(word.to_owned());
            self.at += 1;
            if self.token(0) != Some(Token::Path) {
                break;
            }
            self.at += 1;
        }
        self.note(begun, path);
    }

    /// What follows `use`, or stands in the braces of a tree, each path whole.
    fn tree(&mut self, before: &[String]) {
        let begun = self.at;
        let mut path = before.to_vec();
        while let Some(token) = self.token(0) {
            match token {
                Token::Word("as") => self.at += 2,
                Token::Word(word) => {
                    path.push(word.to_owned());
                    self.at += 1;
                }
                // `$crate` in a macro.
                Token::Path | Token::Sign(b'$') => self.at += 1,
                Token::Sign(b'*') => {
                    path.push("*".to_owned());
                    self.at += 1;
                }
                Token::Sign(b'{') => return self.branches(&path),
                _ => break,
            }
        }
        self.note(begun, path);
    }

    fn branches(&mut self, before: &[String]) {
        self.at += 1;
        while let Some(token) = self.token(0) {
            match token {
                Token::Sign(b'}') => {
                    self.at += 1;
                    return;
                }
                Token::Word(_) | Token::Path | Token::Sign(b'*' | b'{') => self.tree(before),
                _ => self.at += 1,
            }
        }
    }

    fn text(&mut self, text: &str) {
        for (at, found) in text.match_indices("crate::") {
            let rest =
                text[at + found.len()..].split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
            let names = rest.take(1).flat_map(|rest| rest.split("::")).map(str::to_owned);
            let path = std::iter::once("crate".to_owned()).chain(names).collect();
            self.note(self.at, path);
        }
    }

    fn note(&mut self, begun: usize, path: Vec<String>) {
        let line = self.tokens.get(begun).map_or(0, |(line, _)| *line);
        let inside = self.braces.iter().filter(|module| **module).count();
        if path.len() > 1 {
            self.found.push(Named { line, inside, path });
        }
    }
}

/// What there is in the source but spaces and comments, each with its line.
pub fn tokens(source: &str) -> Vec<(usize, Token<'_>)> {
    let bytes = source.as_bytes();
    let (mut tokens, mut at, mut line) = (Vec::new(), 0, 1);
    while at < bytes.len() {
        let (end, token) = token(source, at);
        if let Some(token) = token {
            tokens.push((line, token));
        }
        line += bytes[at..end].iter().filter(|byte| **byte == b'\n').count();
        at = end;
    }
    tokens
}

/// What begins at `at`, and where it ends; nothing, if it is a space or a comment.
fn token(source: &str, at: usize) -> (usize, Option<Token<'_>>) {
    let rest = &source.as_bytes()[at..];
    let until = |length: usize| at + length;
    match rest {
        [b'/', b'/', ..] => (until(length_of(rest, |byte| byte != b'\n')), None),
        [b'/', b'*', ..] => (until(block_comment(rest)), None),
        [b'r', b'"' | b'#', ..] | [b'b', b'r', ..] if raw_string(rest).is_some() => {
            let end = until(raw_string(rest).unwrap_or(1));
            (end, Some(Token::Text(&source[at..end])))
        }
        [b'"', ..] => {
            let end = until(quoted(rest, b'"'));
            (end, Some(Token::Text(&source[at..end])))
        }
        // A character; what else begins so is a lifetime, which ends with its name.
        [b'\'', b'\\', ..] => (until(quoted(rest, b'\'')), None),
        [b'\'', ..] => {
            let character = source[at + 1..].chars().next().map_or(0, char::len_utf8);
            let closed = rest.get(1 + character) == Some(&b'\'');
            (until(if closed { 2 + character } else { 1 }), None)
        }
        [b':', b':', ..] => (until(2), Some(Token::Path)),
        [first, ..] if is_name(*first) => {
            let end = until(length_of(rest, is_name));
            (end, Some(Token::Word(&source[at..end])))
        }
        [first, ..] if first.is_ascii_whitespace() => (until(1), None),
        [first, ..] => (until(1), Some(Token::Sign(*first))),
        [] => (at, None),
    }
}

/// Letters, also those beyond ASCII, which none of ours has.
fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

fn length_of(bytes: &[u8], of: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|byte| !of(*byte)).unwrap_or(bytes.len())
}

fn block_comment(bytes: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0_usize);
    while at < bytes.len() {
        match &bytes[at..] {
            [b'/', b'*', ..] => (at, depth) = (at + 2, depth + 1),
            [b'*', b'/', ..] => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// How long the raw string is, if it is one (`r"…"`, `br#"…"#`).
fn raw_string(bytes: &[u8]) -> Option<usize> {
    let head = if bytes.first() == Some(&b'b') { 2 } else { 1 };
    let hashes = length_of(&bytes[head..], |byte| byte == b'#');
    let open = head + hashes;
    if bytes.get(open) != Some(&b'"') {
        return None;
    }
    let mut close = vec![b'"'];
    close.resize(1 + hashes, b'#');
    let length = bytes[open + 1..].windows(close.len()).position(|window| window == close)?;
    Some(open + 1 + length + close.len())
}

fn quoted(bytes: &[u8], mark: u8) -> usize {
    let mut at = 1;
    while at < bytes.len() && bytes[at] != mark {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(bytes.len())
}

#[test]
fn every_form_of_a_path_is_read() {
    let found = |source: &str| paths(source).into_iter().map(|it| it.path.join("::")).collect::<Vec<_>>();
    assert_eq!(
        found("pub use crate::a::{self, b::{C as D, e::*}, f as _};\nuse {crate::g, super::h};"),
        ["crate::a::self", "crate::a::b::C", "crate::a::b::e::*", "crate::a::f", "crate::g", "super::h"]
    );
    assert_eq!(
        found("fn f(x: &'a crate::a::B<crate::c::D>) -> impl G + use<'a> {}"),
        ["crate::a::B", "crate::c::D"]
    );
    assert_eq!(found("m!($crate::a::b); #[derive(sqlx::Type)]"), ["crate::a::b", "sqlx::Type"]);
    assert_eq!(
        found(r##"f(r#"x as "y: crate::a::B""#, "\"crate::c", '"', '\'', b'"')"##),
        ["crate::a::B", "crate::c"]
    );
    let commented =
        "// crate::a::b\n/// [`crate::a::b`]\n/* crate::a /* crate::b */ crate::c */ //! crate::d\n";
    assert!(found(commented).is_empty(), "comments and links of docs");
}

#[test]
fn a_path_has_its_line_and_its_inline_modules() {
    let found =
        paths("// one\nmod tests {\n    fn f() {\n        super::super::a::b()\n    }\n}\nuse super::c;\n");
    let found: Vec<_> = found.iter().map(|it| (it.line, it.inside, it.path.join("::"))).collect();
    assert_eq!(found, [(4, 1, "super::super::a::b".to_owned()), (7, 0, "super::c".to_owned())]);
}
