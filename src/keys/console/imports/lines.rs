//! The lines of a file that don't come into the pool, as CSV: their numbers and why, and nothing of what stands there.

use axum::extract::State;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::base::ids::KeyImportId;
use crate::error::{AppError, AppResult};
use crate::keys::store::imports::{self as store, LeftOut};
use crate::scope::OperatorScope;
use crate::state::AppState;
use crate::web::extract::Id;
use crate::web::keyset::{self, At, Source};

/// What the file is called.
const FILE: &str = "lines.csv";

#[derive(Clone, Debug)]
struct Lines(KeyImportId);

impl Source for Lines {
    type Row = LeftOut;
    type Mark = Uuid;

    fn mark(row: &LeftOut) -> Uuid {
        row.id
    }

    async fn read(&self, conn: &mut PgConnection, at: At<Uuid>) -> sqlx::Result<Vec<LeftOut>> {
        let after = if let At::After(mark) = at { mark } else { Uuid::nil() };
        store::list_left_out(conn, self.0, after).await
    }

    /// It is never asked: a download has no count.
    async fn count(&self, _: &mut PgConnection) -> sqlx::Result<i64> {
        Ok(0)
    }
}

/// The lines.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn download(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(import): Id<KeyImportId>,
) -> AppResult {
    store::find(scope.tx().await?, import).await?.ok_or(AppError::UnknownId)?;
    let locale = scope.locale();
    let t = locale.texts();
    let header = [t.import_line(), t.import_why()];
    let cells = move |it: LeftOut| Ok(vec![it.line.to_string(), it.why.words(locale)]);
    scope.record_download(FILE).await?;
    keyset::download(&app, Lines(import), FILE, locale, &header, cells).await
}
