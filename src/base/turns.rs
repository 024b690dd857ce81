//! Turns at something costly: a few at once, a bounded number who wait, and whoever left is passed over.

use std::future::Future;
use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Hands out turns in the order in which they were asked for.
#[derive(Debug)]
pub struct Turns {
    at_work: Arc<Semaphore>,
    /// A place for each who is at work, and for each who may wait.
    places: Arc<Semaphore>,
}

/// A turn; it is over when this is dropped.
#[derive(Debug)]
pub struct Turn {
    _at_work: OwnedSemaphorePermit,
    _place: OwnedSemaphorePermit,
}

/// Why there is no turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoTurn {
    /// As many wait as may: told at once.
    Full,
    /// Whoever asked has left meanwhile.
    Left,
}

impl Turns {
    /// So many at once, and so many more who wait.
    #[must_use]
    pub fn new(at_once: usize, waiting: usize) -> Self {
        let places = Arc::new(Semaphore::new(at_once + waiting));
        Self { at_work: Arc::new(Semaphore::new(at_once)), places }
    }

    /// Waits for a turn, until `left` is done.
    ///
    /// # Errors
    /// As [`NoTurn`] tells.
    pub async fn take(&self, left: impl Future<Output = ()>) -> Result<Turn, NoTurn> {
        let place = Arc::clone(&self.places).try_acquire_owned().map_err(|_| NoTurn::Full)?;
        tokio::select! {
            biased;
            () = left => Err(NoTurn::Left),
            at_work = Arc::clone(&self.at_work).acquire_owned() => match at_work {
                Ok(at_work) => Ok(Turn { _at_work: at_work, _place: place }),
                Err(_) => Err(NoTurn::Full),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};
    use std::pin::pin;
    use std::time::Duration;

    use super::*;

    async fn waits(turn: impl Future<Output = Result<Turn, NoTurn>>) -> bool {
        tokio::time::timeout(Duration::ZERO, turn).await.is_err()
    }

    #[tokio::test]
    async fn who_finds_no_place_is_told_at_once_and_who_left_gives_theirs_back() {
        let turns = Turns::new(1, 1);
        let first = turns.take(pending()).await.unwrap();
        let mut second = pin!(turns.take(pending()));
        assert!(waits(second.as_mut()).await);
        assert_eq!(turns.take(pending()).await.unwrap_err(), NoTurn::Full);
        drop(first);
        let second = second.await.unwrap();

        assert_eq!(turns.take(ready(())).await.unwrap_err(), NoTurn::Left);
        let mut third = pin!(turns.take(pending()));
        assert!(waits(third.as_mut()).await, "the place of who left is free again");
        drop(second);
        third.await.unwrap();
    }
}
