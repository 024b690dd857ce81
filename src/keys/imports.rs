//! Files of keys on their way into a pool (R-CON-3): received in pieces, looked at, confirmed, and put in whole.

use time::{Duration, OffsetDateTime};

use crate::base::ids::{KeyImportId, PersonId, ProductId};
use crate::base::names::named;
use crate::catalogue::Name;

/// A piece of a file, at most.
pub const PIECE: usize = 1024 * 1024;
/// A file that comes in one, at most.
pub const IN_ONE: usize = 8 * PIECE;
/// A file that comes in pieces, at most.
pub const LARGEST: i64 = 256 * 1024 * 1024;
/// So long a file may wait to be sent whole, or to be confirmed; and so long it is told what was found in it.
pub const KEPT: Duration = Duration::days(1);
/// So many lines that are no keys are kept with their places; of the others it is known that there are some.
pub const LINES_TOLD: i32 = 10_000;

named! {
    /// How far a file has come.
    pub enum State {
        Receiving = "receiving",
        Checking = "checking",
        /// It can be looked over and confirmed.
        Ready = "ready",
        /// It is confirmed.
        Inserting = "inserting",
        Done = "done",
        /// It can't be read.
        Failed = "failed",
        /// Somebody discarded it, or nobody went on with it for a day.
        Discarded = "discarded",
    }
}

impl State {
    /// Whether it goes on by itself.
    #[must_use]
    pub fn is_at_work(self) -> bool {
        matches!(self, Self::Checking | Self::Inserting)
    }

    /// Whether it has come to an end.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Failed | Self::Discarded)
    }

    /// Whether it can still be given up.
    #[must_use]
    pub fn can_be_discarded(self) -> bool {
        matches!(self, Self::Receiving | Self::Checking | Self::Ready)
    }
}

named! {
    /// Why a key won't come into the pool.
    pub enum Found {
        /// It stands in the file before.
        Repeated = "repeated",
        /// It is in a pool, of whichever product.
        InPool = "in_pool",
        /// It was issued, or taken out of a pool.
        Issued = "issued",
    }
}

/// What the keys of a file are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub fresh: i32,
    pub repeated: i32,
    pub in_pool: i32,
    pub issued: i32,
}

/// An import.
#[derive(Clone, Debug)]
pub struct Import {
    pub id: KeyImportId,
    pub product: ProductId,
    pub name: Name,
    pub state: State,
    /// As the browser calls the file.
    pub file_name: Option<String>,
    pub size: i64,
    /// What has come of it.
    pub pieces: i32,
    pub bytes: i64,
    /// Keys in it, and lines that are none.
    pub keys: i32,
    pub malformed: i32,
    /// What the keys are, once that was looked at.
    pub counts: Option<Counts>,
    /// Whether a key came into a pool between the look and the press.
    pub looked_again: bool,
    pub begun_at: OffsetDateTime,
    /// Who began it, and their address.
    pub by: (PersonId, String),
    pub changed_at: OffsetDateTime,
    /// Whether it is no longer known what was found on which line.
    pub emptied: bool,
}

/// What stands against putting the keys of a file into the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// Lines of it are no keys: it is to be corrected first.
    Malformed,
    /// None of its keys is new.
    NothingNew,
}

impl Import {
    /// How many keys would come into the pool: what can't be confirmed tells why. Keys that are known, or repeated, are left
    /// out; a line that is no key holds up the whole file, since nobody knows what else is wrong with it.
    ///
    /// # Errors
    /// What stands against it.
    pub fn fresh(&self) -> Result<i32, Against> {
        let fresh = self.counts.unwrap_or_default().fresh;
        match (self.malformed, fresh) {
            (1.., _) => Err(Against::Malformed),
            (_, 1..) => Ok(fresh),
            _ => Err(Against::NothingNew),
        }
    }
}
