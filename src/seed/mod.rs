//! Data that a command writes: the catalogue and the demo companies (`seed demo`), and a large set for
//! benchmarks (`seed bench`). It runs as `portal_owner`, in a transaction that the caller opens and commits.
//!
//! Every id is derived from a stable name, so that what was seeded can be found, and removed, by its id alone.

mod bench;
pub mod catalogue;
mod demo;

use std::fmt::Debug;

use sqlx::PgConnection;
use time::Date;

use crate::base::ids::digest;
pub use crate::base::ids::named_id;
use crate::base::secrets::SecretsError;
use crate::error::{AppError, NotDone};

pub use bench::{MAX_PARTNERS as MAX_BENCH_PARTNERS, bench, settle_bench};
pub use demo::{demo, demo_accounts};

/// The password of every demo account.
pub const DEMO_PASSWORD: &str = "benefits-demo";

/// What `seed demo` did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeedOutcome {
    /// The demo data was written, dated to this day.
    Seeded(Date),
    /// It was there already, dated to this day; nothing was changed.
    AlreadySeeded(Date),
}

/// Why nothing was seeded.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// The database refused.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// A key could not be sealed.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// Something that is not the seed's own has a name or number that the seed needs.
    #[error("{0} belongs to somebody else in this database; nothing was seeded")]
    Taken(String),
    /// The product doesn't let something be done that the demo tells of.
    #[error("an act of the demo was refused: {0}")]
    Refused(String),
    /// An act of the demo failed.
    #[error("an act of the demo failed: {0}")]
    Fault(#[from] AppError),
    /// The benchmark data is there already.
    #[error("the benchmark data is there already ({0} partners); drop the database to start over")]
    BenchAlreadySeeded(i64),
    /// A number of partners that makes no data set, or would run out of its range of MPN IDs.
    #[error("the benchmark data has between 1 and {max} partners, not {0}", max = bench::MAX_PARTNERS)]
    BenchSize(i32),
}

impl<R: Debug> From<NotDone<R>> for SeedError {
    fn from(not_done: NotDone<R>) -> Self {
        match not_done {
            NotDone::Refused(why) => Self::Refused(format!("{why:?}")),
            NotDone::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// Waits until no other process seeds this database, up to the end of the transaction.
async fn lock_seeding(conn: &mut PgConnection) -> Result<(), sqlx::Error> {
    /// "seed" in ASCII: any number that nobody else locks.
    const SEEDING: i64 = 0x7365_6564;
    sqlx::query!("select pg_advisory_xact_lock($1)", SEEDING).execute(conn).await?;
    Ok(())
}
