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
