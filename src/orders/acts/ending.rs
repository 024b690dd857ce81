//! Ending benefits before their time, and what hangs on them.

use sqlx::PgConnection;

use crate::activations::acts as activations;
use crate::audit::Actor;
use crate::base::ids::{EnrollmentId, PackageVersionId, PartnerId};
use crate::error::AppResult;
use crate::i18n::Locale;
use crate::mail::Company;
use crate::membership::packages::granted_quantities;
use crate::membership::store::{LockedRow, cancel_benefits};
use crate::orders::store;
use crate::seats::acts as seats;
use crate::seats::mails::EndedSince;

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
    seats::end_all(conn, (partner, company), actor, benefits, EndedSince::Cancelled).await?;
    activations::decline_cancelled(conn, actor, benefits, reason).await
}

/// Ends one offer of a membership, whose benefits are locked: what the others don't grant ends, of the rest there is as much as they
/// grant, with what was granted by hand (R-MEM-4).
///
/// # Errors
/// Those of the database.
pub async fn end_offer(
    conn: &mut PgConnection,
    (partner, company): (PartnerId, &Company),
    actor: &Actor,
    ((enrollment, offer), benefits): ((EnrollmentId, PackageVersionId), &[LockedRow]),
    reason: impl Fn(Locale) -> String,
) -> AppResult<()> {
    let granted = granted_quantities(store::list_lines_without(conn, partner, (enrollment, offer)).await?);
    let (mut gone, mut less) = (Vec::new(), Vec::new());
    for (benefit, product, extra) in store::list_products_of(conn, partner, benefits).await? {
        match granted.get(&product) {
            None => gone.extend(benefits.iter().copied().filter(|it| it.place().1 == benefit)),
            Some(Some(quantity)) => less.push((benefit, quantity.saturating_add(extra))),
            Some(None) => {}
        }
    }
    store::shrink_benefits(conn, partner, &less, actor.at()).await?;
    end_benefits(conn, (partner, company), actor, &gone, reason).await?;
    Ok(store::cancel_offer(conn, partner, (enrollment, offer), actor.at()).await?)
}
