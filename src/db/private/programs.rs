//! The programs of Postgres: where they are, and how they are run.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use tokio::process::Command;

use super::place::Place;
use super::{PrivatePostgresError, Result};

const OLDEST_MAJOR: u32 = 14;

/// Where packages install, as parent, beginning of the name, and what follows it.
const PLACES: [(&str, &str, &str); 5] = [
    ("/usr/lib/postgresql", "", "bin"),
    ("/usr", "pgsql-", "bin"),
    ("/opt/homebrew/opt", "postgresql", "bin"),
    ("/usr/local/opt", "postgresql", "bin"),
    ("/Applications/Postgres.app/Contents/Versions", "", "bin"),
];

/// The programs of one installation.
#[derive(Clone, Debug)]
pub(super) struct Programs {
    pub(super) directory: PathBuf,
    /// As the running server tells it too, with the package's revision: `15.4 (Debian 15.4-1)`.
    pub(super) version: String,
}

impl Programs {
    /// The newest programs; those of `major` when there are data of that version. `PG_BINDIR` comes first.
    pub(super) async fn find(major: Option<u32>) -> Result<Self> {
        let mut found = Vec::new();
        for directory in directories() {
            found.extend(Self::in_directory(&directory).await);
        }
        found.sort_by_key(|programs| std::cmp::Reverse(numbers(&programs.version)));
        if let Some(chosen) = std::env::var_os("PG_BINDIR") {
            let chosen = Self::in_directory(Path::new(&chosen)).await;
            found.splice(0..0, chosen);
        }
        choose(found, major)
    }

    async fn in_directory(directory: &Path) -> Option<Self> {
        // A link such as /usr/local/bin/postgres leads to where the other programs are.
        let postgres = directory.join("postgres").canonicalize().ok()?;
        let directory = postgres.parent()?.to_path_buf();
        if !directory.join("initdb").exists() || !directory.join("pg_ctl").exists() {
            return None;
        }
        let output = Command::new(&postgres).arg("--version").stdin(Stdio::null()).output().await.ok()?;
        let version = String::from_utf8(output.stdout).ok()?;
        let version = version.trim().strip_prefix("postgres (PostgreSQL) ")?.to_owned();
        Some(Self { directory, version })
    }

    fn major(&self) -> u32 {
        numbers(&self.version).0
    }

    /// Runs one of the programs to its end, in the data directory; no argument contains a space.
    pub(super) async fn run(&self, program: &str, arguments: &str, place: &Place, lock: &File) -> Result<()> {
        let failed = |line| PrivatePostgresError::Program(program.to_owned(), line);
        let mut command = Command::new(self.directory.join(program));
        command.args(arguments.split_whitespace()).current_dir(&place.data_dir);
        // As its standard input, which it does not read, the program holds the lock too: were the portal
        // killed now, the next one would wait for the program to end. A group of its own keeps Ctrl-C away.
        let input = lock.try_clone().map_err(|error| place.failed(error))?;
        command.stdin(input).process_group(0);
        let settings = std::env::vars_os().map(|(name, _)| name);
        for name in settings.filter(|name| name.as_encoded_bytes().starts_with(b"PG")) {
            command.env_remove(name);
        }
        command.env("LC_ALL", "C");
        if let Some(account) = &place.account {
            command.uid(account.uid).gid(account.gid);
        }
        let output = command.output().await.map_err(|error| failed(error.to_string()))?;
        if output.status.success() { Ok(()) } else { Err(failed(reason(&output))) }
    }
}

fn reason(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    let mut lines = said.lines().map(str::trim);
    let tells = |line: &&str| line.contains("error:") || line.contains("FATAL:");
    let line = lines.clone().find(tells).or_else(|| lines.rfind(|line| !line.is_empty()));
    line.map_or_else(|| output.status.to_string(), str::to_owned)
}

/// The first of `found` that fits.
pub(super) fn choose(found: Vec<Programs>, major: Option<u32>) -> Result<Programs> {
    let mut found = found.into_iter().filter(|programs| programs.major() >= OLDEST_MAJOR).peekable();
    if found.peek().is_none() {
        return Err(PrivatePostgresError::NoPrograms);
    }
    let Some(major) = major else {
        return found.next().ok_or(PrivatePostgresError::NoPrograms);
    };
    found.find(|programs| programs.major() == major).ok_or(PrivatePostgresError::OtherMajor(major))
}

fn directories() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let installed = PLACES.iter().flat_map(|(parent, beginning, rest)| {
        let entries = std::fs::read_dir(parent).into_iter().flatten().flatten();
        let named = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(beginning));
        named.map(|entry| entry.path().join(rest)).collect::<Vec<_>>()
    });
    let all = std::env::split_paths(&path).chain(installed);
    let postgres = all.filter_map(|directory| directory.join("postgres").canonicalize().ok());
    let mut found: Vec<_> = postgres.filter_map(|file| file.parent().map(Path::to_path_buf)).collect();
    found.sort();
    found.dedup();
    found
}

/// Major and minor version, as in `15.4 (Debian 15.4-1)`; a beta (`17beta1`) counts as minor 0.
fn numbers(version: &str) -> (u32, u32) {
    let mut numbers = version.split(|character: char| !character.is_ascii_digit());
    let mut next = || numbers.next().and_then(|number| number.parse().ok()).unwrap_or(0);
    let major = next();
    (major, if version.contains('.') { next() } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn programs(version: &str) -> Programs {
        Programs { directory: PathBuf::new(), version: version.to_owned() }
    }

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(numbers("15.18 (Debian 15.18-0+deb12u1)"), (15, 18));
        assert_eq!(numbers("17beta1"), (17, 0));
        assert!(numbers("15.18") > numbers("15.9"));
    }

    #[test]
    fn without_programs_the_message_is_one_line_that_says_what_to_do() {
        for found in [vec![], vec![programs("13.2")]] {
            let message = choose(found, None).unwrap_err().to_string();
            assert!(message.contains("install Debian's `postgresql` package, or set DATABASE_URL"));
            assert!(!message.contains('\n'));
        }
    }

    #[test]
    fn data_need_programs_of_their_own_major_version() {
        let found = || vec![programs("17.1"), programs("15.3"), programs("15.2")];
        assert_eq!(choose(found(), None).unwrap().version, "17.1");
        assert_eq!(choose(found(), Some(15)).unwrap().version, "15.3");
        let message = choose(found(), Some(16)).unwrap_err().to_string();
        assert!(message.contains("`postgresql-16`"), "{message}");
    }
}
