//! A forgotten commit can't be silent. Each act marks that it has written (the audit log does it for all of them); the
//! commit of its transaction, or a deliberate rollback, settles that. Where an answer of success leaves with a mark
//! unsettled, what it tells did not happen: debug builds, and so the tests, answer 500 instead, and production logs an
//! error.
//!
//! A request may have several transactions: the session's own is committed where a message is left for the next page.
//! So the end of a transaction settles only what was marked since its own begin.
//!
//! The marks belong to one request. Work outside of requests has no answer that could lie, and is not watched.

use std::cell::Cell;

use tokio::task_local;

task_local! {
    static WRITES: Cell<usize>;
}

/// Runs one request's handler, and says with its result how many marks were left unsettled.
pub async fn watch<T>(handler: impl Future<Output = T>) -> (T, usize) {
    WRITES.scope(Cell::new(0), async { (handler.await, WRITES.with(Cell::get)) }).await
}

/// Something was written that only a commit makes last.
pub fn mark() {
    // Outside of a request there is nobody to tell.
    let _ = WRITES.try_with(|writes| writes.set(writes.get() + 1));
}

/// How many marks there were when a transaction began.
#[derive(Clone, Copy, Debug)]
pub(super) struct Begin(usize);

impl Begin {
    /// A transaction begins now.
    pub(super) fn now() -> Self {
        Self(WRITES.try_with(Cell::get).unwrap_or_default())
    }

    /// What was written since is committed, or was undone on purpose.
    pub(super) fn settle(self) {
        let _ = WRITES.try_with(|writes| writes.set(writes.get().min(self.0)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_mark_lasts_until_it_is_settled_and_stays_with_its_request() {
        let forgotten = watch(async { mark() });
        let settled = watch(async {
            let begin = Begin::now();
            mark();
            begin.settle();
        });
        let (forgotten, settled) = tokio::join!(forgotten, settled);
        assert_eq!((forgotten.1, settled.1), (1, 0));
        mark();
    }

    #[tokio::test]
    async fn a_transaction_settles_nothing_of_another_that_wrote_before_it_began() {
        let forgotten = watch(async {
            mark();
            let session = Begin::now();
            mark();
            session.settle();
        });
        assert_eq!(forgotten.await.1, 1);
    }
}
