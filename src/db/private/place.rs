//! The files of the private Postgres: where they lie, whose they are.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt, chown, fchown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use super::{PORT, PrivatePostgresError, Result};

pub(super) const CLUSTER: &str = "postgres";
pub(super) const NEW_CLUSTER: &str = "postgres.new";
pub(super) const LOG: &str = "postgres.log";
pub(super) const CONFIG: &str = "postgres.conf";
const OLD_LOG: &str = "postgres.log.old";

/// The longest path of a socket: macOS has room for 104 bytes, a closing zero included; Linux for 108.
const LONGEST_SOCKET: usize = 103;

/// The user that Postgres runs as when the portal runs as root.
#[derive(Clone, Debug)]
pub(super) struct Account {
    name: String,
    pub(super) uid: u32,
    pub(super) gid: u32,
}

impl Account {
    /// The owner of the cluster, or a user that the system has for such a purpose.
    fn for_data_in(data_dir: &Path) -> Result<Self> {
        let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
        let users: Vec<_> = users.lines().filter_map(Self::parse).collect();
        let owner = fs::metadata(data_dir.join(CLUSTER)).map_or(0, |cluster| cluster.uid());
        let owner = users.iter().find(|user| owner != 0 && user.uid == owner);
        let named = |name: &&str| users.iter().find(|user| user.name == *name);
        let account = owner.or_else(|| ["postgres", "_postgres", "nobody"].iter().find_map(named));
        account.cloned().ok_or(PrivatePostgresError::NoAccount)
    }

    /// From a line of `/etc/passwd`.
    fn parse(line: &str) -> Option<Self> {
        let mut fields = line.split(':');
        let name = fields.next()?.to_owned();
        let (uid, gid) = (fields.nth(1)?.parse().ok()?, fields.next()?.parse().ok()?);
        Some(Self { name, uid, gid })
    }
}

/// The portal's data directory, as far as it concerns Postgres.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) data_dir: PathBuf,
    /// Whom to run Postgres as; nobody else unless the portal is root.
    pub(super) account: Option<Account>,
    uid: u32,
}

impl Place {
    /// Makes the data directory if it is missing. Root's may be passed through by the user Postgres runs as,
    /// but not listed.
    pub(super) fn prepare(data_dir: &Path) -> Result<Self> {
        let uid = own_uid().map_err(at(data_dir))?;
        if !data_dir.exists() {
            let mode = if uid == 0 { 0o711 } else { 0o700 };
            DirBuilder::new().recursive(true).mode(mode).create(data_dir).map_err(at(data_dir))?;
            // Whatever the umask took away.
            fs::set_permissions(data_dir, Permissions::from_mode(mode)).map_err(at(data_dir))?;
        }
        let data_dir = data_dir.canonicalize().map_err(at(data_dir))?;
        let account = if uid == 0 { Some(Account::for_data_in(&data_dir)?) } else { None };
        Ok(Self { data_dir, account, uid })
    }

    /// Opens a file for its owner only, and makes it if it is missing.
    pub(super) fn open(&self, name: &str) -> Result<File> {
        let path = self.data_dir.join(name);
        OpenOptions::new().append(true).create(true).mode(0o600).open(&path).map_err(at(&path))
    }

    /// The system is asked, not the permissions of all directories above: it knows of more than these.
    pub(super) fn check_reachable(&self) -> Result<()> {
        let Some(account) = &self.account else {
            return Ok(());
        };
        let mut probe = Command::new("/bin/sh");
        probe.args(["-c", ":"]).current_dir(&self.data_dir).uid(account.uid).gid(account.gid);
        match probe.status() {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                Err(PrivatePostgresError::Unreachable(account.name.clone(), self.data_dir.clone()))
            }
            result => result.map(|_| ()).map_err(at(&self.data_dir)),
        }
    }

    /// The major version that made the cluster, if there is one.
    pub(super) fn cluster_major(&self) -> Result<Option<u32>> {
        let path = self.data_dir.join(CLUSTER).join("PG_VERSION");
        match fs::read_to_string(&path) {
            Ok(version) => Ok(version.trim().parse().ok()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(at(&path)(error)),
        }
    }

    pub(super) fn has_cluster(&self) -> Result<bool> {
        if self.cluster_major()?.is_some() {
            return Ok(true);
        }
        let directory = self.data_dir.join(CLUSTER);
        match fs::read_dir(&directory).map(Iterator::count) {
            Ok(0) => Ok(false),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) if error.kind() != io::ErrorKind::NotADirectory => Err(at(&directory)(error)),
            _ => Err(PrivatePostgresError::NotACluster(directory)),
        }
    }

    /// An empty directory for `initdb`, in place of what one that was killed left behind.
    pub(super) fn prepare_new_cluster(&self) -> Result<()> {
        let directory = self.data_dir.join(NEW_CLUSTER);
        match fs::remove_dir_all(&directory) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(&directory)(error)),
            _ => self.make_directory(&directory),
        }
    }

    pub(super) fn keep_new_cluster(&self) -> Result<()> {
        let (from, to) = (self.data_dir.join(NEW_CLUSTER), self.data_dir.join(CLUSTER));
        fs::rename(from, &to).map_err(at(&to))?;
        File::open(&self.data_dir).and_then(|directory| directory.sync_all()).map_err(at(&self.data_dir))
    }

    /// Writes the settings, and makes what the server needs to find: a place for its socket, and its log.
    pub(super) fn prepare_start(&self, durable: bool) -> Result<()> {
        let socket = self.socket_directory_for_start()?;
        self.make_directory(&socket)?;
        self.write_settings(&socket, durable)?;
        let path = self.data_dir.join(LOG);
        // One log a run, so that it stays small and what it says is about this run. The first has none before.
        let _ = fs::rename(&path, self.data_dir.join(OLD_LOG));
        let log = self.open(LOG)?;
        if let Some(account) = &self.account {
            fchown(&log, Some(account.uid), Some(account.gid)).map_err(at(&path))?;
        }
        Ok(())
    }

    /// They stand outside the cluster, where root need not follow links that another user may have made.
    fn write_settings(&self, socket: &Path, durable: bool) -> Result<()> {
        let socket = socket.display();
        let more = if durable { "" } else { FOR_TESTS };
        let text = format!(
            "# Written anew at each start; `alter system` sets what shall stay.\n\
             include '{CLUSTER}/postgresql.conf'\n\
             unix_socket_directories = '\"{socket}\"'\n\
             port = {PORT}\n{COMMON}{more}"
        );
        let path = self.data_dir.join(CONFIG);
        fs::write(&path, text).map_err(at(&path))?;
        fs::set_permissions(&path, Permissions::from_mode(0o644)).map_err(at(&path))
    }

    /// Below the data directory, unless its path is too long, or of characters that would need quoting.
    pub(super) fn socket_directory_for_start(&self) -> Result<PathBuf> {
        let below = self.data_dir.join("socket");
        if can_hold_socket(&below) {
            return Ok(below);
        }
        let temporary = std::env::temp_dir();
        if !temporary.is_dir() {
            return Err(PrivatePostgresError::NoTemporary(temporary));
        }
        let hash = Sha256::digest(self.data_dir.as_os_str().as_bytes());
        let name: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let directory = temporary.join(format!("partner-portal-{name}"));
        if can_hold_socket(&directory) {
            Ok(directory)
        } else {
            Err(PrivatePostgresError::LongPath(directory))
        }
    }

    /// Where the server that runs here says its socket is; a dead one may have said so too. The place chosen
    /// at its start need not be the one that would be chosen now.
    pub(super) fn announced_socket_directory(&self) -> Option<PathBuf> {
        let cluster = self.data_dir.join(CLUSTER);
        let announcement = fs::read_to_string(cluster.join("postmaster.pid")).ok()?;
        let mut lines = announcement.lines().skip(1);
        // In a copy of a directory that was in use, the announcement is that of the other's server.
        let ours = Path::new(lines.next()?) == cluster;
        lines.nth(2).filter(|path| ours && !path.is_empty()).map(PathBuf::from)
    }

    pub(super) fn old_server_lingers(&self) -> bool {
        let line = self.last_failure().map(|error| error.to_string()).unwrap_or_default();
        line.contains(r#"lock file "postmaster.pid" already exists"#) || line.contains("shared memory block")
    }

    /// The reason from the log, since `pg_ctl` only says that there is one.
    pub(super) fn last_failure(&self) -> Option<PrivatePostgresError> {
        let log = fs::read(self.data_dir.join(LOG)).ok()?;
        let log = String::from_utf8_lossy(&log);
        let line = log.lines().rfind(|line| line.contains("FATAL:") || line.contains("PANIC:"))?;
        Some(PrivatePostgresError::Program("postgres".to_owned(), line.to_owned()))
    }

    pub(super) fn refused(&self) -> PrivatePostgresError {
        PrivatePostgresError::Refused(self.data_dir.clone())
    }

    pub(super) fn failed(&self, source: io::Error) -> PrivatePostgresError {
        at(&self.data_dir)(source)
    }

    /// A directory of 0700, given to the user that Postgres runs as. It may lie in a place open to all, where
    /// somebody else could have made it before us.
    fn make_directory(&self, directory: &Path) -> Result<()> {
        match DirBuilder::new().mode(0o700).create(directory) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(at(directory)(error)),
            _ => {}
        }
        let found = fs::symlink_metadata(directory).map_err(at(directory))?;
        let account = self.account.as_ref();
        let ours = found.uid() == self.uid || account.is_some_and(|account| account.uid == found.uid());
        if !found.is_dir() || !ours {
            return Err(PrivatePostgresError::NotOurs(directory.to_path_buf()));
        }
        if let Some(account) = account {
            chown(directory, Some(account.uid), Some(account.gid)).map_err(at(directory))?;
        }
        fs::set_permissions(directory, Permissions::from_mode(0o700)).map_err(at(directory))
    }
}

/// The user this process acts as, asked of one of its own sockets: the standard library has no other way.
pub(super) fn own_uid() -> io::Result<u32> {
    Ok(tokio::net::UnixStream::pair()?.0.peer_cred()?.uid())
}

fn can_hold_socket(directory: &Path) -> bool {
    let bytes = directory.as_os_str().as_bytes();
    let plain =
        bytes.iter().all(|byte| byte.is_ascii() && !byte.is_ascii_control() && !b"'\"\\".contains(byte));
    plain && directory.join(format!(".s.PGSQL.{PORT}")).as_os_str().len() <= LONGEST_SOCKET
}

pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> PrivatePostgresError {
    let path = path.to_path_buf();
    move |source| PrivatePostgresError::File(path, source)
}

const COMMON: &str = "listen_addresses = ''
unix_socket_permissions = 0700
timezone = 'UTC'
log_timezone = 'UTC'
lc_messages = 'C'
log_checkpoints = off
# No row of a table, which may be personal, goes to the log.
log_error_verbosity = terse
# Small queries only: compiling them costs more than it saves.
jit = off
";
const FOR_TESTS: &str = "max_connections = 300
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
";
