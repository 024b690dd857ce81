//! The programme as it is now, in a process that runs on while it is changed.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::Programme;
use crate::db::Db;

/// How often the settings are read again: what one process changes holds in every other within a second.
const AGAIN: Duration = Duration::from_millis(400);

/// The settings as this process knows them. Pages and mails ask for them each time, which costs no statement.
#[derive(Clone, Debug)]
pub struct CurrentProgramme(Arc<watch::Sender<Arc<Programme>>>);

impl CurrentProgramme {
    /// With these settings, until they are read again.
    #[must_use]
    pub fn new(programme: Programme) -> Self {
        Self(Arc::new(watch::Sender::new(Arc::new(programme))))
    }

    /// The settings as they are now.
    #[must_use]
    pub fn now(&self) -> Arc<Programme> {
        Arc::clone(&self.0.borrow())
    }

    /// Reads them again.
    ///
    /// # Errors
    /// Those of the database; then they stay as they were.
    pub async fn refresh(&self, db: &Db) -> sqlx::Result<()> {
        let read = Programme::load(db).await?;
        self.0.send_if_modified(|known| {
            let changed = **known != read;
            if changed {
                *known = Arc::new(read);
            }
            changed
        });
        Ok(())
    }

    /// Reads them again and again, until `stop`. While the database is away they stay as they were.
    pub async fn follow(self, db: Db, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let mut away = false;
        loop {
            tokio::select! {
                () = &mut stop => return,
                () = tokio::time::sleep(AGAIN) => {}
            }
            match self.refresh(&db).await {
                Ok(()) => away = false,
                Err(error) if !away => {
                    away = true;
                    tracing::warn!(%error, "the settings could not be read again");
                }
                Err(_) => {}
            }
        }
    }
}
