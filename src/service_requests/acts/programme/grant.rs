//! Granting a cancellation: what it is of ends, and what hangs on that (R-MEM-5).

use sqlx::PgConnection;

use crate::audit::Actor;
use crate::base::clock;
use crate::base::ids::{BenefitId, EnrollmentId, PackageVersionId, PartnerId};
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::membership::packages::granted_quantities;
use crate::membership::store::{self as membership, LockedRow, lock_membership};
use crate::orders::acts::end_benefits;
use crate::service_requests::cancellation::{Cancels, Part, is_grantable};
use crate::service_requests::request::{Owner, Request};
use crate::service_requests::store;
use crate::service_requests::words::reference;

/// Ends what a cancellation is of, if the right to its refund is still there: its days counted to the day on which the
/// cancellation was asked for, its acts to this moment (R-MEM-5). False: it isn't.
///
/// All that the membership grants is locked first: an act on one of its benefits has ended the right before, or waits and
/// finds the benefit cancelled.
pub(super) async fn grant(
    conn: &mut PgConnection,
    actor: &Actor,
    owner: &Owner,
    request: &Request,
) -> AppResult<bool> {
    let Some(cancels) = request.details.cancels else { return Ok(false) };
    let zone = clock::zone(&owner.time_zone).map_err(AppError::internal)?;
    let asked_on = clock::date_in(request.created_at, &zone);
    let benefits = lock_membership(conn, owner.partner, actor, cancels.enrollment).await?;
    let memberships = store::list_cancellable(conn, owner.partner, asked_on).await?;
    if !is_grantable(&memberships, cancels, asked_on) {
        return Ok(false);
    }
    end(conn, actor, owner, request, (cancels, &benefits)).await?;
    Ok(true)
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
    let gone: Vec<LockedRow> = match part {
        None => benefits.to_vec(),
        Some(Part::Benefit(id)) => only(benefits, &[id]),
        Some(Part::Offer(offer)) => shrink(conn, actor, partner, (enrollment, offer), benefits).await?,
    };
    let number = reference(request.number);
    let reason = |locale: Locale| locale.texts().declined_by_cancellation(&number);
    end_benefits(conn, (partner, &owner.named()), actor, &gone, reason).await?;
    match part {
        None => membership::cancel_enrollment(conn, partner, enrollment, at).await?,
        Some(Part::Benefit(_)) => {}
        Some(Part::Offer(offer)) => store::cancel_offer(conn, partner, (enrollment, offer), at).await?,
    }
    Ok(())
}

fn only(benefits: &[LockedRow], ids: &[BenefitId]) -> Vec<LockedRow> {
    benefits.iter().copied().filter(|it| ids.contains(&it.place().1)).collect()
}

/// Lets a membership grant what its offers grant without one of them (R-MEM-4), and what was granted by hand of what stays: the
/// benefits that go.
async fn shrink(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: PartnerId,
    ends: (EnrollmentId, PackageVersionId),
    benefits: &[LockedRow],
) -> AppResult<Vec<LockedRow>> {
    let granted = granted_quantities(store::list_lines_without(conn, partner, ends).await?);
    let (mut gone, mut less) = (Vec::new(), Vec::new());
    for (benefit, product, extra) in store::list_products_of(conn, partner, benefits).await? {
        match granted.get(&product) {
            None => gone.push(benefit),
            Some(Some(quantity)) => less.push((benefit, quantity.saturating_add(extra))),
            Some(None) => {}
        }
    }
    store::shrink_benefits(conn, partner, &less, actor.at()).await?;
    Ok(only(benefits, &gone))
}
