//! An operator of the programme, with the request's one transaction of the console's role.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use sqlx::PgConnection;
use time::OffsetDateTime;

use super::partner::Gate;
use super::shell::{Frame, FrameSlot};
use super::signed_in::SignedIn;
use crate::audit::{self, AccessAct, Actor, Entry, Recorded};
use crate::authz::operators::{OperatorRole, Task};
use crate::db::{Db, Tx};
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::state::AppState;

/// An operator of the programme. What they do happens in the scope's transaction, which sees every company and is
/// rolled back unless it is committed; a refusal is recorded in one of its own (R-LOG-1).
///
/// The transaction opens where it is first used, so after the form is in, and nothing slow holds it.
#[derive(Debug)]
pub struct OperatorScope {
    /// The person, the session, the request.
    pub user: SignedIn,
    /// What they may do (R-CON-1).
    pub role: OperatorRole,
    db: Db,
    tx: Option<Tx>,
}

impl OperatorScope {
    /// The request's transaction; opens it where it isn't yet.
    ///
    /// # Errors
    /// When the database can't be reached.
    pub async fn tx(&mut self) -> sqlx::Result<&mut PgConnection> {
        let open = match self.tx.take() {
            Some(open) => open,
            None => self.db.console().await?,
        };
        Ok(self.tx.insert(open))
    }

    /// The gate of an act that takes a long form (`web::intake`): lets in whose role allows the task. The act itself requires
    /// it again, since the role may be taken meanwhile (R-ROLE-4).
    pub fn admits(task: Task) -> impl Fn(Parts, AppState) -> Gate + Clone {
        move |mut parts, app| {
            Box::pin(async move {
                let scope = Self::from_request_parts(&mut parts, &app).await?;
                scope.require(task)?;
                Ok(scope.user.person)
            })
        }
    }

    /// Asks the table of the programme's roles.
    ///
    /// # Errors
    /// [`AppError::NotTheirTask`].
    pub fn require(&self, task: Task) -> AppResult<()> {
        if self.role.may(task) { Ok(()) } else { Err(AppError::NotTheirTask(task)) }
    }

    /// The reason beside a control that is off since the operator's role doesn't allow it.
    #[must_use]
    pub fn why_not(&self, task: Task) -> Option<String> {
        (!self.role.may(task)).then(|| task.why_not(self.locale()))
    }

    /// The operator, for the logs.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.user.actor(&self.user.email)
    }

    /// The moment of the request: when it arrived, and once something was tried, when that was.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        self.user.context.acts.told().unwrap_or(self.user.context.now)
    }

    /// The language of the page.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.user.context.locale()
    }

    /// Adds an entry to the programme's log, in this transaction: that an operator read what is a company's, say.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn record(&mut self, event: &Entry) -> sqlx::Result<()> {
        self.record_all(std::slice::from_ref(event)).await
    }

    /// Adds entries to the programme's log, as [`OperatorScope::record`] does one.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn record_all(&mut self, events: &[Entry]) -> sqlx::Result<()> {
        let actor = self.actor();
        audit::record_all_programme(self.tx().await?, &actor, events).await
    }

    /// Notes that what a page lists is taken away as a file: what leaves the portal is on record.
    ///
    /// # Errors
    /// Those of the database; then there is no file.
    pub async fn record_download(mut self, file: &str) -> AppResult<()> {
        self.record(&AccessAct::ListDownloaded { file: Some(file.to_owned()) }.done()).await?;
        self.commit().await
    }

    /// Undoes what was begun and records the refusal in a transaction of its own; after that the scope opens a new
    /// one, to show the page again.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn refuse(&mut self, event: &Entry) -> sqlx::Result<()> {
        self.undo().await?;
        self.record(event).await?;
        self.user.context.note_refused(event);
        self.keep().await
    }

    /// Makes what was done in the transaction last; what follows opens a new one.
    ///
    /// # Errors
    /// Those of the database; then nothing was done.
    pub async fn keep(&mut self) -> sqlx::Result<()> {
        match self.tx.take() {
            Some(tx) => tx.commit().await,
            None => Ok(()),
        }
    }

    /// Undoes what was done in the transaction; what follows opens a new one. So no lock is held while another machine
    /// is waited for.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn undo(&mut self) -> sqlx::Result<()> {
        match self.tx.take() {
            Some(tx) => tx.rollback().await,
            None => Ok(()),
        }
    }

    /// Makes what was done in the transaction last.
    ///
    /// # Errors
    /// Those of the database; then nothing was done.
    pub async fn commit(mut self) -> AppResult<()> {
        Ok(self.keep().await?)
    }
}

impl FromRequestParts<AppState> for OperatorScope {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> AppResult<Self> {
        let user = SignedIn::from_request_parts(parts, app).await?;
        let role = user.operator.ok_or(AppError::NotOperator)?;
        FrameSlot::keep(&parts.extensions, || Frame::Console(user.companies.clone()));
        Ok(Self { user, role, db: app.db.clone(), tx: None })
    }
}
