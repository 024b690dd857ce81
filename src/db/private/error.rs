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
        "the data are those of Postgres {major}, which was not found: install Debian's `postgresql-{major}` package, or set PG_BINDIR to the directory of its programs"
    )]
    OtherMajor {
        /// The major version that made the data.
        major: u32,
    },
    /// The portal runs as root, which Postgres refuses, and there is nobody to run it as.
    #[error(
        "Postgres does not run as root, and there is no user `postgres` or `nobody`: run the portal as another user, or set DATABASE_URL"
    )]
    NoAccount,
    /// The user that Postgres runs as has no way to its data.
    #[error(
        "Postgres runs as user `{user}`, who cannot reach {directory}: set PORTAL_DATA_DIR to a directory that this user can reach"
    )]
    Unreachable {
        /// The user that Postgres runs as.
        user: String,
        /// The portal's data directory.
        directory: PathBuf,
    },
    /// Something else lies where the cluster should.
    #[error(
        "{directory} is neither empty nor a Postgres data directory: move it away, or set PORTAL_DATA_DIR"
    )]
    NotACluster {
        /// Where the cluster should be.
        directory: PathBuf,
    },
    /// A directory in a place open to all was made by somebody else.
    #[error("{directory} belongs to another user: remove it, or set TMPDIR")]
    NotOurs {
        /// The directory.
        directory: PathBuf,
    },
    /// No place for the socket.
    #[error("{directory} is too long a path for a socket: set PORTAL_DATA_DIR or TMPDIR to a shorter one")]
    LongPath {
        /// The directory meant for the socket.
        directory: PathBuf,
    },
    /// Another process holds the lock for too long.
    #[error("another process has been starting or stopping the Postgres in {directory} for two minutes")]
    Busy {
        /// The portal's data directory.
        directory: PathBuf,
    },
    /// Another process uses a server that accepts no connections.
    #[error(
        "the Postgres in {directory} refuses connections, and another process uses it: stop that process, then start again"
    )]
    DoesNotAnswer {
        /// The portal's data directory.
        directory: PathBuf,
    },
    /// A program of Postgres failed.
    #[error("`{program}` failed: {line}")]
    Program {
        /// Its name.
        program: String,
        /// The line in which it says why.
        line: String,
    },
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The roles or the database could not be made.
    #[error("the private Postgres: {0}")]
    Database(#[from] sqlx::Error),
}
