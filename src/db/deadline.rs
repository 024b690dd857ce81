//! A deadline for work on the database. Its own time-outs can't be relied on: after a failover a connection may be silent
//! for hours, and nothing on this side would end it. Work that takes longer is given up, and the transactions that it
//! has open then are closed with their connections, since what is on its way in them nobody can know.

use std::cell::Cell;
use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use tokio::task_local;
use tokio::time::timeout;

/// How long one transaction of background work may take: longer than its statements' own time-out.
const BACKGROUND: Duration = Duration::from_secs(35);

task_local! {
    static PASSED: Cell<bool>;
}

/// Does the work, and gives it up after `limit`: then there is no result.
pub async fn within<T>(limit: Duration, work: impl Future<Output = T>) -> Option<T> {
    let watched = async {
        let mut work = pin!(work);
        let done = timeout(limit, work.as_mut()).await.ok();
        // Before the work is dropped, and its transactions with it.
        PASSED.with(|passed| passed.set(done.is_none()));
        done
    };
    PASSED.scope(Cell::new(false), watched).await
}

/// Does a transaction of background work, within a time in which every such one is done.
///
/// # Errors
/// The work's own; that of a connection that gives no answer.
pub async fn in_time<T, E: From<sqlx::Error>>(work: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    let silent = || E::from(sqlx::Error::Io(std::io::ErrorKind::TimedOut.into()));
    within(BACKGROUND, work).await.unwrap_or_else(|| Err(silent()))
}

/// Whether the work that runs here is just given up.
pub(super) fn has_passed() -> bool {
    PASSED.try_with(Cell::get).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use std::future::pending;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    /// Notes, when it is dropped, whether the deadline had passed.
    struct Note(Arc<AtomicBool>);

    impl Drop for Note {
        fn drop(&mut self) {
            self.0.store(has_passed(), Ordering::Relaxed);
        }
    }

    #[tokio::test]
    async fn only_what_is_dropped_with_work_that_is_given_up_learns_of_it() {
        let noted = Arc::new(AtomicBool::new(false));
        let note = Note(Arc::clone(&noted));
        let limit = Duration::from_secs(60);
        let done = within(limit, async move {
            drop(note);
            1
        });
        assert_eq!((done.await, noted.load(Ordering::Relaxed)), (Some(1), false));
        let note = Note(Arc::clone(&noted));
        let given_up = within(Duration::ZERO, async move {
            let _note = note;
            pending::<()>().await;
        });
        assert_eq!((given_up.await, noted.load(Ordering::Relaxed)), (None, true));
        assert!(!has_passed());
    }
}
