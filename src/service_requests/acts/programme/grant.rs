//! Granting a cancellation: what it is of ends, and what hangs on that (R-MEM-5).

use sqlx::PgConnection;

use crate::audit::Actor;
use crate::base::clock;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::membership::store::{self as membership, LockedRow, lock_membership};
use crate::orders::acts::{end_benefits, end_offer, lock_refundable};
use crate::orders::store::Placed;
use crate::service_requests::cancellation::{Cancels, Part, is_grantable};
use crate::service_requests::request::{Owner, Request};
use crate::service_requests::store;
use crate::service_requests::words::reference;

/// Ends what a cancellation is of, if the right to its refund is still there: its days counted to the day on which the
/// cancellation was asked for, its acts to this moment (R-MEM-5): the paid orders of it, which are locked. `None`: it isn't.
///
/// All that the membership grants is locked first: an act on one of its benefits has ended the right before, or waits and
/// finds the benefit cancelled.
pub(super) async fn grant(
    conn: &mut PgConnection,
    actor: &Actor,
    owner: &Owner,
    request: &Request,
) -> AppResult<Option<Vec<Placed>>> {
    let Some(cancels) = request.details.cancels else { return Ok(None) };
    let zone = clock::zone(&owner.time_zone).map_err(AppError::internal)?;
    let asked_on = clock::date_in(request.created_at, &zone);
    let orders = lock_refundable(conn, owner.partner, cancels.enrollment).await?;
    let benefits = lock_membership(conn, owner.partner, actor, cancels.enrollment).await?;
    let memberships = store::list_cancellable(conn, owner.partner, asked_on).await?;
    if !is_grantable(&memberships, cancels, asked_on) {
        return Ok(None);
    }
    end(conn, actor, owner, request, (cancels, &benefits)).await?;
    Ok(Some(orders))
}

/// Ends it: benefits with their seats and open activations; then, as locks are ordered, the membership or the offer.
async fn end(
    conn: &mut PgConnection,
    actor: &Actor,
    owner: &Owner,
    request: &Request,
    (Cancels { enrollment, part }, benefits): (Cancels, &[LockedRow]),
) -> AppResult<()> {
    let (partner, at) = (owner.partner, actor.at());
    let number = reference(request.number);
    let reason = |locale: Locale| locale.texts().declined_by_cancellation(&number);
    let company = (partner, &owner.named());
    match part {
        None => {
            end_benefits(conn, company, actor, benefits, reason).await?;
            membership::cancel_enrollment(conn, partner, enrollment, at).await?;
        }
        Some(Part::Benefit(id)) => {
            let gone: Vec<LockedRow> = benefits.iter().copied().filter(|it| it.place().1 == id).collect();
            end_benefits(conn, company, actor, &gone, reason).await?;
        }
        Some(Part::Offer(offer)) => {
            end_offer(conn, company, actor, ((enrollment, offer), benefits), reason).await?;
        }
    }
    Ok(())
}
