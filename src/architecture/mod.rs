//! Whether the house stands as `docs/architecture.md` draws it: every path that a file names is held against the
//! table of floors there. Code of tests counts too. And whether dates are added to in one room only ([`dates`]).

mod dates;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Files of a slice that hold more than rules.
const NOT_RULES: [&str; 7] = ["store", "acts", "mails", "paths", "portal", "console", "api"];
/// Pages: no other room's to import, but the router's.
const PAGES: [&str; 3] = ["portal", "console", "api"];
/// What every list of the queue stands on, of whatever is asked for.
const SHARED_PAGES: [&str; 1] = ["queue::console"];
/// Files beside the roles: the SQL of users in two more files, and what reads the settings again and again.
const IMPURE: [&str; 3] = ["programme/current.rs", "users/members.rs", "users/sessions.rs"];

/// The rooms of each floor, from the top.
type Floors = Vec<Vec<String>>;

/// One file's import of something, with the path whole: `keys::store::find`.
struct Import {
    file: String,
    line: usize,
    room: String,
    path: Vec<String>,
}

impl Import {
    fn tell(&self, what: &str) -> String {
        format!("src/{}:{}: {} {what}", self.file, self.line, self.path.join("::"))
    }
}

/// The table of floors: the block that begins with "```floors".
fn floors(document: &str) -> Floors {
    let block = document.lines().skip_while(|line| *line != "```floors").skip(1);
    let rooms = |line: &str| line.split(',').map(|room| room.trim().to_owned()).collect();
    block.take_while(|line| *line != "```").map(rooms).collect()
}

/// The modules that lead to a file: `keys/pools/mod.rs` is `keys::pools`.
fn module(file: &str) -> Vec<String> {
    let whole = file.trim_end_matches(".rs").trim_end_matches("/mod");
    whole.split('/').map(str::to_owned).collect()
}

/// What a file imports, each path from the crate's root, or from another crate's name.
fn imports(file: &str, source: &str) -> Vec<Import> {
    let module = module(file);
    let whole = |named: source::Named| {
        let climbs = named.path.iter().take_while(|name| *name == "super").count();
        let path = match named.path[0].as_str() {
            "crate" | "partner_portal" => named.path[1..].to_vec(),
            "self" => [&module[..], &named.path[1..]].concat(),
            "super" => {
                let stay = (module.len() + named.inside).saturating_sub(climbs).min(module.len());
                [&module[..stay], &named.path[climbs..]].concat()
            }
            "sqlx" | "axum" => named.path,
            _ => return None,
        };
        path.first()?;
        Some(Import { file: file.to_owned(), line: named.line, room: module[0].clone(), path })
    };
    source::paths(source).into_iter().filter_map(whole).collect()
}

/// All that is wrong, one line each.
fn problems(floors: &Floors, files: &[(String, String)]) -> Vec<String> {
    let floor: BTreeMap<&str, usize> = (floors.iter().enumerate())
        .flat_map(|(floor, rooms)| rooms.iter().map(move |room| (room.as_str(), floor)))
        .collect();
    let mut problems = missing(&floor, files);
    let mut neighbours: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for import in files.iter().flat_map(|(file, source)| imports(file, source)) {
        problems.extend(role_broken(&import));
        let to = import.path[0].as_str();
        if to == import.room || matches!(to, "sqlx" | "axum") {
            continue;
        }
        match (floor.get(import.room.as_str()), floor.get(to)) {
            (Some(from), Some(above)) if above < from => {
                problems.push(import.tell(&format!("climbs: `{to}` is above `{}`", import.room)));
                // A circle over several floors has a climb in it, which is told already.
                continue;
            }
            (_, None) => problems.push(import.tell("is of no room in docs/architecture.md")),
            _ => {}
        }
        let told = import.tell("");
        neighbours.entry(import.room.clone()).or_default().entry(to.to_owned()).or_insert(told);
    }
    problems.extend(circles(&neighbours));
    problems
}

/// Rooms without a floor, and floors without a room.
fn missing(floor: &BTreeMap<&str, usize>, files: &[(String, String)]) -> Vec<String> {
    let rooms: BTreeSet<String> = files.iter().map(|(file, _)| module(file).swap_remove(0)).collect();
    let homeless = rooms.iter().filter(|room| !floor.contains_key(room.as_str()));
    let empty = floor.keys().filter(|room| !rooms.contains(**room));
    homeless
        .map(|room| format!("src/{room} is in no floor of docs/architecture.md"))
        .chain(empty.map(|room| format!("docs/architecture.md has a room `{room}`, src has not")))
        .collect()
}

/// What the file's role forbids.
fn role_broken(import: &Import) -> Option<String> {
    let names = module(&import.file);
    let role = names.get(1).map_or("mod", String::as_str);
    let part = import.path.get(1).map_or("", String::as_str);
    let is_rule =
        !NOT_RULES.contains(&role) && is_slice(&import.room) && !IMPURE.contains(&import.file.as_str());
    match import.path[0].as_str() {
        // The type that goes over the border to SQL says so; it does not speak to the database.
        "sqlx" if part == "Type" => None,
        "sqlx" | "axum" if is_rule => Some(import.tell("in a file of rules")),
        "axum" if role == "store" => Some(import.tell("in a store")),
        room if room == import.room && role == "store" && PAGES.contains(&part) => {
            Some(import.tell("is a page, imported by a store"))
        }
        room if room != import.room && is_slice(room) && PAGES.contains(&part) => {
            let lent = import.room == "app" || SHARED_PAGES.contains(&format!("{room}::{part}").as_str());
            (!lent).then(|| import.tell("is a page of another slice"))
        }
        _ => None,
    }
}

/// A room of one noun, with SQL and pages of its own or for others to show.
fn is_slice(room: &str) -> bool {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room);
    ["store.rs", "store/mod.rs"].iter().any(|store| folder.join(store).exists())
}

/// Rooms that import each other, directly or over others; each circle once.
fn circles(neighbours: &BTreeMap<String, BTreeMap<String, String>>) -> Vec<String> {
    let mut told: BTreeSet<BTreeSet<&str>> = BTreeSet::new();
    let mut problems = Vec::new();
    for room in neighbours.keys() {
        let Some(way) = way_back(neighbours, room) else { continue };
        if told.insert(way.iter().map(|(room, _)| *room).collect()) {
            let steps: Vec<String> =
                way.iter().map(|(to, import)| format!("  to {to} by {import}")).collect();
            problems.push(format!("a circle from {room}\n{}", steps.join("\n")));
        }
    }
    problems
}

/// The shortest way from a room back to itself, with the import that makes each step.
fn way_back<'a>(
    neighbours: &'a BTreeMap<String, BTreeMap<String, String>>,
    room: &'a str,
) -> Option<Vec<(&'a str, &'a str)>> {
    let mut seen = BTreeSet::new();
    let mut ways = std::collections::VecDeque::from([(room, Vec::new())]);
    while let Some((at, way)) = ways.pop_front() {
        for (next, import) in neighbours.get(at).into_iter().flatten() {
            let mut longer = way.clone();
            longer.push((next.as_str(), import.as_str()));
            if next == room {
                return Some(longer);
            }
            if seen.insert(next) {
                ways.push_back((next, longer));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::*;

    /// Every file of the house, by its path under `src`, without the list of rooms (`lib.rs`), the build script and
    /// this one.
    pub(super) fn house() -> Vec<(String, String)> {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let (mut folders, mut files) = (vec![src.clone()], Vec::new());
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path: PathBuf = entry.unwrap().path();
                let name = path.strip_prefix(&src).unwrap().to_str().unwrap().to_owned();
                if path.is_dir() {
                    folders.push(path);
                } else if name.ends_with(".rs")
                    && !name.starts_with("architecture/")
                    && !["lib.rs", "i18n/build.rs"].contains(&name.as_str())
                {
                    files.push((name, fs::read_to_string(&path).unwrap()));
                }
            }
        }
        files.sort();
        files
    }

    fn plan() -> Floors {
        let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/architecture.md");
        floors(&fs::read_to_string(document).unwrap())
    }

    #[test]
    fn no_room_imports_from_above_itself_or_in_a_circle() {
        let files = house();
        assert!(files.len() > 100, "the house was read");
        let problems = problems(&plan(), &files);
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }

    /// What is said of a house of three floors with these files in it.
    fn planted(files: &[(&str, &str)]) -> Vec<String> {
        let plan = floors("# The house\n```floors\ntop\nleft, right, middle\nground\n```\ntext\n");
        let rooms = ["top.rs", "left/mod.rs", "right/mod.rs", "middle/mod.rs", "ground.rs"];
        let empty = rooms.iter().filter(|room| files.iter().all(|(file, _)| file != *room));
        let own = |(file, source): (&str, &str)| (file.to_owned(), source.to_owned());
        let files: Vec<_> = files.iter().copied().chain(empty.map(|room| (*room, ""))).map(own).collect();
        problems(&plan, &files)
    }

    #[test]
    fn a_planted_climb_is_told_with_its_file_and_line() {
        assert_eq!(
            planted(&[("top.rs", "use crate::{left, ground::a};"), ("left/b.rs", "use crate::right;")]),
            [""; 0]
        );
        for climb in [
            "use crate::top;",
            "pub use crate::{top::{a}};",
            "fn f() { crate::top::a() }",
            "use super::super::top;",
            "mod tests { use super::super::super::top; }",
            r#"const A: &str = "a: crate::top::B";"#,
        ] {
            let told = planted(&[("left/a.rs", &format!("\n{climb}"))]);
            assert_eq!(told.len(), 1, "{climb}: {told:?}");
            assert!(told[0].starts_with("src/left/a.rs:2: top"), "{}", told[0]);
            assert!(told[0].contains("`top` is above `left`"), "{}", told[0]);
        }
        assert_eq!(
            planted(&[("left/a.rs", "use super::top; mod tests { use super::super::top; }")]),
            [""; 0]
        );
    }

    #[test]
    fn a_planted_circle_is_told_also_over_several_rooms() {
        let told = planted(&[("left/a.rs", "use crate::right;"), ("right/a.rs", "use crate::left::b;")]);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("src/left/a.rs:1: right") && told[0].contains("src/right/a.rs:1: left::b"));
        let three = [
            ("left/mod.rs", "crate::right"),
            ("right/mod.rs", "crate::middle"),
            ("middle/mod.rs", "crate::left"),
        ];
        let three = three.map(|(file, path)| (file, format!("use {path}::a;")));
        let told = planted(&three.each_ref().map(|(file, source)| (*file, source.as_str())));
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("middle") && told[0].contains("a circle"), "{}", told[0]);
    }

    #[test]
    fn a_room_must_be_in_the_table_and_a_room_of_the_table_in_the_house() {
        assert_eq!(planted(&[("attic.rs", "")]), ["src/attic is in no floor of docs/architecture.md"]);
        assert!(planted(&[("left/a.rs", "use crate::attic;")])[0].contains("is of no room"));
        let plan = floors("```floors\na, b\n```");
        let told = problems(&plan, &[("a.rs".to_owned(), String::new())]);
        assert_eq!(told, ["docs/architecture.md has a room `b`, src has not"]);
    }

    #[test]
    fn a_role_keeps_to_its_own() {
        let told = |file: &str, source: &str| {
            let broken = imports(file, source).iter().filter_map(role_broken).collect::<Vec<_>>();
            broken.join("\n")
        };
        assert!(told("keys/mod.rs", "use sqlx::PgConnection;").contains("in a file of rules"));
        assert!(told("keys/a_rule.rs", "use axum::http::StatusCode;").contains("in a file of rules"));
        assert!(told("keys/store.rs", "use axum::Json;").contains("in a store"));
        assert!(told("keys/store.rs", "use super::console::show;").contains("imported by a store"));
        assert!(
            told("queue/console.rs", "use crate::keys::console::show;").contains("a page of another slice")
        );
        assert_eq!(told("keys/mod.rs", "use sqlx::Type; pub mod console;"), "");
        assert_eq!(told("keys/store.rs", "use sqlx::PgConnection; use super::a_rule::A;"), "");
        assert_eq!(told("app.rs", "use crate::keys::console::routes; use axum::Router;"), "");
    }
}
