//! Whether the migrations can run while others work (docs/operations.md, "Upgrading"): read as text, statement by
//! statement. `-- allowed: RULE, since …` in a file excuses it from a rule.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// Those before were written for databases that nobody used yet.
const FIRST: i64 = 34;

/// A migration, as its file says it.
struct File {
    name: String,
    text: String,
    /// Without comments, in lower case, blanks as single ones.
    statements: Vec<String>,
}

impl File {
    fn new(name: &str, text: &str) -> Self {
        let code: String = text
            .lines()
            .map(|line| line.split("--").next().unwrap_or_default())
            .collect::<Vec<_>>()
            .join(" ");
        let statements = split(&code);
        Self { name: name.to_owned(), text: text.to_owned(), statements }
    }

    fn has_line(&self, line: &str) -> bool {
        self.text.lines().any(|it| it == line)
    }

    fn is_allowed(&self, rule: &str) -> bool {
        self.text.lines().any(|line| line.starts_with(&format!("-- allowed: {rule}, since ")))
    }

    /// Tables that this file makes: nobody else knows them yet.
    fn new_tables(&self) -> HashSet<String> {
        self.statements.iter().filter_map(|it| word_after(it, "create table")).collect()
    }

    /// Tables that are there already and that a statement names in this place.
    fn existing(&self, statement: &str, before: &str) -> Option<String> {
        word_after(statement, before).filter(|table| !self.new_tables().contains(table))
    }
}

/// The statements of SQL without comments. Semicolons within `$$` or quotes end none.
fn split(code: &str) -> Vec<String> {
    let (mut statements, mut current, mut in_quotes, mut in_dollars) =
        (Vec::new(), String::new(), false, false);
    let mut rest = code.chars().peekable();
    while let Some(letter) = rest.next() {
        match letter {
            '\'' if !in_dollars => in_quotes = !in_quotes,
            '$' if !in_quotes && rest.peek() == Some(&'$') => in_dollars = !in_dollars,
            ';' if !in_quotes && !in_dollars => {
                statements.push(std::mem::take(&mut current));
                continue;
            }
            _ => {}
        }
        current.push(letter);
    }
    statements.push(current);
    let tidy = |it: &String| it.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    statements.iter().map(tidy).filter(|it| !it.is_empty()).collect()
}

/// The name that follows these words; what says "if not exists", "only" or "concurrently" between is passed over.
fn word_after(statement: &str, words: &str) -> Option<String> {
    let (_, rest) = statement.split_once(words)?;
    let skipped = ["if", "not", "exists", "only", "concurrently"];
    let word = rest.split_whitespace().find(|word| !skipped.contains(word))?;
    let name: String = word.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
    (!name.is_empty()).then_some(name)
}

/// A table of settings or of the catalogue, whose few rows may be changed by a migration.
const SMALL: [&str; 8] = [
    "programme",
    "products",
    "product_texts",
    "product_downloads",
    "offers",
    "package_versions",
    "package_lines",
    "operators",
];

/// What is wrong with a file, each as "rule: what".
fn problems(file: &File) -> Vec<String> {
    let mut found = Vec::new();
    let mut say = |rule: &str, what: &str| {
        if !file.is_allowed(rule) {
            found.push(format!("{}: {rule}: {what}", file.name));
        }
    };
    let after = file.has_line("-- after the release before");
    let concurrent = file.text.starts_with("-- no-transaction\n");
    let in_batches = file.has_line("-- in batches");
    if (concurrent || in_batches) && file.statements.len() != 1 {
        say("one statement", "what runs outside a transaction, or in batches, is one statement");
    }
    let altered: HashSet<String> =
        file.statements.iter().filter_map(|it| file.existing(it, "alter table")).collect();
    if altered.len() > 1 {
        say("one table", "a lock on one table is held while another one is waited for");
    }
    for statement in &file.statements {
        index(file, statement, concurrent, &mut say);
        if file.existing(statement, "alter table").is_some() {
            alteration(statement, after, &mut say);
        }
        if statement.contains("validate constraint") && file.text.contains("not valid") {
            say("validate", "a constraint is validated in a later file than the one that adds it");
        }
        rows(file, statement, in_batches, &mut say);
        for word in ["lock table", "truncate", "cluster ", "vacuum full", "create trigger", "reindex"] {
            if statement.starts_with(word) {
                say("lock", word);
            }
        }
        if statement.starts_with("drop table") && !after {
            say("two steps", "the release before still uses the table");
        }
    }
    found
}

fn index(file: &File, statement: &str, concurrent: bool, say: &mut impl FnMut(&str, &str)) {
    let creates = statement.starts_with("create index") || statement.starts_with("create unique index");
    if !creates || file.existing(statement, " on ").is_none() {
        return;
    }
    if !concurrent || !statement.contains("index concurrently if not exists ") {
        say(
            "index",
            "an index on a table that is there is made concurrently, if it does not exist, in a file of its own",
        );
    }
}

fn alteration(statement: &str, after: bool, say: &mut impl FnMut(&str, &str)) {
    let adds = statement.contains("add constraint")
        || statement.contains(" add check")
        || statement.contains(" add foreign");
    if adds && statement.contains("exclude using") {
        say("exclude", "it is built while everybody waits");
    } else if adds && statement.matches("add constraint").count() > statement.matches("not valid").count() {
        say("not valid", "a constraint is added as not valid, and validated in a later file");
    }
    if statement.contains("references")
        && statement.contains("add column")
        && !statement.contains("add constraint")
    {
        say("not valid", "a foreign key is added as not valid");
    }
    for rewrite in
        ["stored", "clock_timestamp()", "gen_random_uuid()", " type ", " set logged", " set unlogged"]
    {
        if statement.contains(rewrite) {
            say("rewrite", "every row is written anew while everybody waits");
        }
    }
    if statement.contains("set not null") {
        say(
            "set not null",
            "the whole table is read while everybody waits; a check that is validated does the same",
        );
    }
    for column in statement.split("add column").skip(1) {
        let column = column.split(',').next().unwrap_or_default();
        if column.contains("not null") && !column.contains("default") {
            say("two steps", "the release before writes rows without the new column");
        }
    }
    if !after && ["drop column", "drop constraint", "rename "].iter().any(|it| statement.contains(it)) {
        say("two steps", "the release before still uses what is dropped or renamed");
    }
}

fn rows(file: &File, statement: &str, in_batches: bool, say: &mut impl FnMut(&str, &str)) {
    let table = ["update ", "delete from "].iter().filter(|it| statement.starts_with(**it));
    for words in table {
        let table = file.existing(statement, words.trim_end());
        if !in_batches && table.is_some_and(|table| !SMALL.contains(&table.as_str())) {
            say("batches", "rows are changed in batches");
        }
    }
}

fn wrong(text: &str) -> String {
    let found = problems(&File::new("it", text));
    found.iter().map(|it| it.split(": ").nth(1).unwrap().to_owned()).collect::<Vec<_>>().join(", ")
}

#[test]
fn migrations_can_run_while_others_work() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut found = Vec::new();
    let mut newest = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let version: i64 = name.split('_').next().unwrap().parse().unwrap();
        newest = newest.max(version);
        if version >= FIRST {
            found.extend(problems(&File::new(&name, &fs::read_to_string(&path).unwrap())));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!(newest, super::NEWEST, "say in db::migrations what the newest migration is");
}

#[test]
fn what_makes_others_wait_is_found() {
    let cases = [
        ("create index a on members (partner_id)", "index"),
        ("create table a (b int); create index on a (b)", ""),
        ("-- no-transaction\ncreate index concurrently if not exists a on members (partner_id)", ""),
        ("-- no-transaction\ncreate index concurrently a on members (partner_id)", "index"),
        ("-- no-transaction\nselect 1; select 2", "one statement"),
        ("alter table members add constraint a check (b)", "not valid"),
        ("alter table members add constraint a check (b) not valid", ""),
        ("alter table members add constraint a exclude using gist (b with &&)", "exclude"),
        (
            "-- allowed: exclude, since few.\nalter table members add constraint a exclude using gist (b with &&)",
            "",
        ),
        (
            "alter table a add constraint b check (c) not valid; alter table a validate constraint b",
            "validate",
        ),
        ("alter table members add column a int", ""),
        ("alter table members add column a int not null", "two steps"),
        ("alter table members add column a int not null default 0", ""),
        ("alter table members add column a int references b", "not valid"),
        ("alter table members add column a int generated always as (1) stored", "rewrite"),
        ("alter table members alter column a type bigint", "rewrite"),
        ("alter table members alter column a set not null", "set not null"),
        ("alter table members drop column a", "two steps"),
        ("-- after the release before\nalter table members drop column a", ""),
        ("alter table members rename to people", "two steps"),
        ("drop table members", "two steps"),
        ("update members set a = 1", "batches"),
        ("update programme set a = 1", ""),
        ("-- in batches\nupdate members set a = 1", ""),
        ("alter table a add column b int; alter table c add column d int", "one table"),
        ("truncate members", "lock"),
    ];
    for (text, expected) in cases {
        assert_eq!(wrong(text), expected, "{text}");
    }
}
