//! The Postgres that all tests share.

use std::ops::Deref;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::place::{CLUSTER, Place, at, own_uid};
use super::{PrivatePostgres, PrivatePostgresError, Result, Settings};

/// Waits for the end of its input, then does what [`PrivatePostgres::stop`] does: under `lock` (its standard
/// error) it tries to have `users.lock` (its standard output) alone, and stops the server if it can. Where
/// there is no `flock` the server stays, for the next tests to find.
const KEEPER: &str = r#"trap '' HUP INT TERM
cat >/dev/null
flock 2 && flock -u 1 && flock -n 1 && "$1/pg_ctl" stop -m fast -w -s -D "$2" >/dev/null 2>&1
flock -u 1"#;

/// The server of the tests, for as long as this value or, in a static, this process lives.
///
/// Nothing runs at the end of a test process that could stop the server: statics are not dropped, and a process
/// may be killed. So a small shell stands beside each process and holds the lock on its behalf. Its input is a
/// pipe from the process, which the system closes whatever way the process ends; the last shell stops the
/// server. Counting the tests within a process instead would stop and start it whenever none is at work.
#[derive(Debug)]
pub struct SharedPostgres {
    server: PrivatePostgres,
    _keeper: Child,
}

impl SharedPostgres {
    /// Starts the tests' server in a directory of the present user's in the system's temporary directory, or
    /// joins those who use it.
    ///
    /// # Errors
    /// As [`PrivatePostgres::start`].
    pub async fn join() -> Result<Self> {
        Self::join_in(&directory_for_tests()?).await
    }

    /// The same in a directory of the caller's choice.
    ///
    /// # Errors
    /// As [`PrivatePostgres::start`].
    pub async fn join_in(directory: &Path) -> Result<Self> {
        let server = PrivatePostgres::start(directory, Settings::for_tests()).await?;
        let keeper = keeper(&server)?;
        Ok(Self { server, _keeper: keeper })
    }
}

impl Deref for SharedPostgres {
    type Target = PrivatePostgres;

    fn deref(&self) -> &PrivatePostgres {
        &self.server
    }
}

fn keeper(server: &PrivatePostgres) -> Result<Child> {
    let place = &server.place;
    let users = server.users.try_clone().map_err(|source| place.failed(source))?;
    let mut command = Command::new("/bin/sh");
    command.args(["-c", KEEPER, "keeper"]).arg(&server.programs.directory).arg(place.data_dir.join(CLUSTER));
    command.stdin(Stdio::piped()).stdout(users).stderr(place.open("lock")?);
    // Its own group, which Ctrl-C does not reach, and a directory that every user can be in.
    command.process_group(0).current_dir("/");
    if let Some(account) = &place.account {
        command.uid(account.uid).gid(account.gid);
    }
    command.spawn().map_err(|source| place.failed(source))
}

fn directory_for_tests() -> Result<PathBuf> {
    let temporary = std::env::temp_dir();
    let uid = own_uid().map_err(at(&temporary))?;
    let directory = temporary.join(format!("partner-portal-tests-{uid}"));
    Place::prepare(&directory)?;
    // The temporary directory is open to all: somebody else could have made it before us.
    let found = std::fs::symlink_metadata(&directory).map_err(at(&directory))?;
    if found.is_dir() && found.uid() == uid {
        Ok(directory)
    } else {
        Err(PrivatePostgresError::NotOurs(directory))
    }
}
