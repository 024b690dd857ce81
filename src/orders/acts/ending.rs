//! Ending benefits before their time, and what hangs on them.

use sqlx::PgConnection;

use crate::activations::acts as activations;
use crate::audit::Actor;
use crate::base::ids::PartnerId;
use crate::error::AppResult;
use crate::i18n::Locale;
use crate::mail::Company;
use crate::membership::store::{LockedRow, cancel_benefits};
use crate::seats::acts as seats;

/// Ends benefits, which are locked, with their seats and what is open of their activations (R-DATE-9). The reason is told in the
/// company's language to those who asked for one.
///
/// # Errors
/// Those of the database.
pub async fn end_benefits(
    conn: &mut PgConnection,
    (partner, company): (PartnerId, &Company),
    actor: &Actor,
    benefits: &[LockedRow],
    reason: impl Fn(Locale) -> String,
) -> AppResult<()> {
    cancel_benefits(conn, partner, benefits, actor.at()).await?;
    seats::end_cancelled(conn, (partner, company), actor, benefits).await?;
    activations::decline_cancelled(conn, actor, benefits, reason).await
}
