//! An operator of the programme.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use time::OffsetDateTime;

use super::signed_in::SignedIn;
use crate::audit::{self, Actor};
use crate::db::Db;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::state::AppState;

/// An operator of the programme.
#[derive(Debug)]
pub struct OperatorScope {
    /// The person, the session, the request.
    pub user: SignedIn,
}

impl OperatorScope {
    /// The operator, for the programme's log.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.user.actor(&self.user.email)
    }

    /// The moment of the request.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        self.user.context.now
    }

    /// The language of the page.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.user.context.locale()
    }

    /// Records an attempt that was refused in the programme's log, in a transaction of its own (R-LOG-1).
    ///
    /// # Errors
    /// Those of the database.
    pub async fn record_refusal(&self, db: &Db, entry: &audit::Entry) -> sqlx::Result<()> {
        let mut tx = db.console().await?;
        audit::record_programme(&mut tx, &self.actor(), entry).await?;
        tx.commit().await
    }
}

impl FromRequestParts<AppState> for OperatorScope {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> AppResult<Self> {
        let user = SignedIn::from_request_parts(parts, app).await?;
        if user.is_operator { Ok(Self { user }) } else { Err(AppError::NotOperator) }
    }
}
