//! What an order begins: a membership's year with its benefits, or more of one.

use sqlx::PgConnection;
use time::Date;

use super::{details, of_programme};
use crate::audit::{self, Actor, OrderAct, OrderDetails, Recorded};
use crate::base::ids::{EnrollmentId, PackageVersionId};
use crate::dates;
use crate::error::{AppError, AppResult};
use crate::granting::acts::planned;
use crate::granting::in_the_way;
use crate::granting::store::{list_lines, list_memberships, list_offers};
use crate::membership::EnrollmentState;
use crate::membership::store::{Bought, NewBenefit, insert_bought, lock_membership};
use crate::orders::store::{self, Placed};
use crate::partners::Partner;

/// What an order begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Year,
    /// More of this membership.
    More(EnrollmentId),
}

/// What an order begins as the company stands on `today`: since it was ordered, a membership may have come or gone otherwise. A
/// competency is then added to what there is; `None` where something stands in the way (R-MEM-3, R-MEM-4).
///
/// # Errors
/// Those of the database.
pub(super) async fn find_target(
    conn: &mut PgConnection,
    partner: &Partner,
    order: &Placed,
    today: Date,
) -> AppResult<Option<Target>> {
    let offers = list_offers(conn).await?;
    let held = list_memberships(conn, partner.id).await?;
    let offer = order.lines.first().and_then(|line| offers.iter().find(|it| it.id == line.offer));
    let offer = offer.ok_or_else(|| AppError::internal("what was ordered is no offer any more"))?;
    let same = held.iter().find(|it| {
        it.enrollment.package == offer.package
            && !matches!(it.enrollment.state(today), EnrollmentState::Lapsed | EnrollmentState::Cancelled)
    });
    Ok(match same {
        Some(it)
            if offer.competency.is_some()
                && it.enrollment.state(today) != EnrollmentState::InRenewalWindow =>
        {
            Some(Target::More(it.id))
        }
        Some(_) => None,
        None => in_the_way(offer, &held, today).is_none().then_some(Target::Year),
    })
}

/// Begins what was ordered, on this day: that of the payment (R-DATE-4). The order is locked.
///
/// # Errors
/// Those of the database.
pub(super) async fn begin(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    order: &Placed,
    (target, on): (Target, Date),
) -> AppResult<EnrollmentId> {
    let versions: Vec<PackageVersionId> = order.lines.iter().map(|it| it.version).collect();
    let (enrollment, anniversary_on) = match target {
        Target::Year => {
            let anniversary_on = dates::anniversary_of(on);
            (begin_year(conn, partner, actor, order, (on, anniversary_on)).await?, anniversary_on)
        }
        Target::More(of) => (of, add(conn, partner, actor, (of, on), order, &versions).await?),
    };
    let told = OrderDetails {
        enrollment_id: Some(enrollment),
        from: Some(on),
        to: Some(anniversary_on),
        ..details(order)
    };
    audit::record(conn, partner.id, actor, &OrderAct::Begun(told.clone()).done()).await?;
    if actor.member.is_none() {
        let told = of_programme(partner, told);
        audit::record_programme(conn, actor, &OrderAct::Begun(told).done()).await?;
    }
    Ok(enrollment)
}

/// A year of what was ordered, with its benefits.
async fn begin_year(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    order: &Placed,
    (starts_on, anniversary_on): (Date, Date),
) -> AppResult<EnrollmentId> {
    let versions: Vec<PackageVersionId> = order.lines.iter().map(|it| it.version).collect();
    let offers = list_offers(conn).await?;
    let package = order.lines.first().and_then(|line| offers.iter().find(|it| it.id == line.offer));
    let package = package.ok_or_else(|| AppError::internal("what was ordered is no offer any more"))?.package;
    let lines = list_lines(conn, &versions).await?;
    let benefits = planned(lines, anniversary_on, order.terms);
    let id = EnrollmentId::new();
    let bought = Bought {
        partner: partner.id,
        id,
        package: package.as_str().to_owned(),
        starts_on,
        anniversary_on,
        terms: order.terms,
        created_at: actor.at(),
        offers: versions,
        benefits: benefits.into_iter().map(|it| it.benefit).collect(),
    };
    insert_bought(conn, &[bought]).await?;
    Ok(id)
}

/// A competency more for a membership, which keeps its anniversary (R-MEM-4).
async fn add(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    (of, on): (EnrollmentId, Date),
    order: &Placed,
    versions: &[PackageVersionId],
) -> AppResult<Date> {
    // Nobody acts under it until what it grants has grown.
    lock_membership(conn, partner.id, actor, of).await?;
    let year = store::find_year(conn, partner.id, of).await?.ok_or(sqlx::Error::RowNotFound)?;
    let held = store::find_versions(conn, partner.id, of).await?;
    let lines = list_lines(conn, &[held, versions.to_vec()].concat()).await?;
    let terms = crate::membership::store::PurchaseTerms { extra_days: year.extra_days, ..order.terms };
    let benefits: Vec<NewBenefit> =
        planned(lines, year.anniversary_on, terms).into_iter().map(|it| it.benefit).collect();
    store::add_competency(conn, partner.id, (of, on), versions, &benefits, actor.at()).await?;
    Ok(year.anniversary_on)
}
