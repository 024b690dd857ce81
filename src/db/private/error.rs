//! What can go wrong with the private Postgres.

use std::path::PathBuf;

/// Why there is no private Postgres; each message is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum PrivatePostgresError {
    /// No Postgres is installed, or only ones that are too old.
    #[error("no Postgres (14 or later) found: install Debian's `postgresql` package, or set DATABASE_URL")]
    NoPrograms,
    /// The data were made by a major version that is not installed.
    #[error(
        "the data need Postgres {0}, which was not found: install Debian's `postgresql-{0}` package, or set PG_BINDIR to where its programs are"
    )]
    OtherMajor(u32),
    /// The portal runs as root, which Postgres refuses, and there is nobody to run it as.
    #[error(
        "Postgres does not run as root, and there is no user `postgres` or `nobody`: run the portal as another user, or set DATABASE_URL"
    )]
    NoAccount,
    /// The user that Postgres runs as has no way to its data.
    #[error(
        "Postgres runs as user `{0}`, who cannot reach {1}: set PORTAL_DATA_DIR to a directory that this user can reach"
    )]
    Unreachable(String, PathBuf),
    /// Something else lies where the cluster should.
    #[error("{0} is neither empty nor a Postgres data directory: move it away, or set PORTAL_DATA_DIR")]
    NotACluster(PathBuf),
    /// A directory in a place open to all was made by somebody else.
    #[error("{0} belongs to another user: remove it, or set TMPDIR")]
    NotOurs(PathBuf),
    /// No place for the socket.
    #[error("{0} is too long a path for a socket: set PORTAL_DATA_DIR or TMPDIR to a shorter one")]
    LongPath(PathBuf),
    /// The socket would be in the temporary directory, and there is none.
    #[error(
        "{0}, the temporary directory, is not there: set TMPDIR to a directory, or PORTAL_DATA_DIR to a shorter path"
    )]
    NoTemporary(PathBuf),
    /// Another process holds the lock for too long.
    #[error("another process has been starting or stopping the Postgres in {0} for two minutes")]
    Busy(PathBuf),
    /// A server that another process uses accepts no connections.
    #[error("the Postgres in {0} refuses connections, and another process uses it: stop that process first")]
    Refused(PathBuf),
    /// A program of Postgres failed; the line in which it says why.
    #[error("`{0}` failed: {1}")]
    Program(String, String),
    /// A file could not be read or written.
    #[error("{0}: {1}")]
    File(PathBuf, #[source] std::io::Error),
    /// The roles or the database could not be made.
    #[error("the private Postgres: {0}")]
    Database(#[from] sqlx::Error),
}

impl PrivatePostgresError {
    /// Whether whoever started the portal can set it right in the environment, as the message says.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        matches!(self, Self::Unreachable(..) | Self::LongPath(_) | Self::NoTemporary(_))
    }
}
