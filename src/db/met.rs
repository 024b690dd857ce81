//! What an update changes must be there: the caller holds its lock, or has made it. Where it isn't, a copy would go its own
//! way unseen; so it is a fault, and nothing of the act lasts.

use std::panic::Location;

use sqlx::postgres::PgQueryResult;

/// A change met another number of rows than there must be.
#[derive(Debug, thiserror::Error)]
#[error("a change at {at} met {met} rows, and must meet {must}")]
pub struct Missed {
    met: u64,
    must: usize,
    at: &'static Location<'static>,
}

/// Goes on only if a change met exactly so many rows. Not for what may meet none: a claim, a deletion.
///
/// # Errors
/// [`Missed`], among those of the database: what is there is not what the portal holds to be there.
#[track_caller]
pub fn must_meet(done: &PgQueryResult, rows: usize) -> sqlx::Result<()> {
    let met = done.rows_affected();
    if usize::try_from(met) == Ok(rows) {
        return Ok(());
    }
    Err(sqlx::Error::Decode(Missed { met, must: rows, at: Location::caller() }.into()))
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    /// Functions whose update may meet nothing, since its condition asks for more than that the row is there.
    const MAY_MISS: [(&str, &str); 13] = [
        ("calendar_feeds/store.rs", "note_reading"),
        ("global_admin/store.rs", "end_claim"),
        ("mail/outbox.rs", "claim"),
        ("mail/outbox.rs", "note"),
        ("membership/store/locks.rs", "note_first_act"),
        ("roles/requests/store.rs", "end"),
        ("service_requests/store/steps.rs", "note_first_answer"),
        ("users/members.rs", "set_signed_in"),
        ("users/sessions.rs", "save"),
        ("users/store/address_changes.rs", "insert"),
        ("users/store.rs", "keep_session"),
        ("users/store/credentials.rs", "end_links"),
        ("users/store/limits.rs", "give_back"),
    ];

    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            // The demo writes rows; migrations are SQL of their own kind.
            if path.ends_with("src/seed") || path.ends_with("src/db/migrations") {
                continue;
            } else if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with("tests.rs") {
                found.push(path);
            }
        }
    }

    /// Whether SQL in this code updates rows, and nobody looks at how many.
    fn is_blind(function: &str) -> bool {
        let is_update = |line: &str| line.trim_start().trim_start_matches("r#").contains("\"update ");
        let begins = |line: &str| line.trim_start().starts_with("update ");
        let updates = function.lines().any(|line| is_update(line) || begins(line));
        let looks = ["must_meet(", "rows_affected()", ".fetch_one(", ".fetch_optional(", ".fetch_all("];
        updates && !looks.iter().any(|it| function.contains(it))
    }

    #[test]
    fn whoever_updates_rows_looks_at_how_many_there_were() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut paths = Vec::new();
        sources(&root, &mut paths);
        let mut blind = Vec::new();
        for path in paths {
            let source = std::fs::read_to_string(&path).unwrap();
            let code = source.split("\n#[cfg(test)]\nmod tests {").next().unwrap().replace("\nfn ", "\n fn ");
            let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            for function in code.split(" fn ").skip(1).filter(|it| is_blind(it)) {
                let function = function.split(['(', '<']).next().unwrap().to_owned();
                blind.push((name.clone(), function));
            }
        }
        blind.retain(|(path, function)| !MAY_MISS.contains(&(path, function)));
        assert_eq!(blind, [], "say how many rows they must meet (`must_meet`), or name them above");
    }
}
