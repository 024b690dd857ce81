//! What an order begins: a membership's year with its benefits, or more of one.

use sqlx::PgConnection;
use time::Date;

use super::{details, end_benefits, of_programme, reference};
use crate::audit::{self, Actor, OrderAct, OrderDetails, Recorded};
use crate::base::ids::{EnrollmentId, PackageVersionId};
use crate::dates;
use crate::error::{AppError, AppResult};
use crate::granting::acts::planned;
use crate::granting::store::{list_lines, list_memberships, list_offers};
use crate::granting::{Membership, Offer, in_the_way};
use crate::i18n::Locale;
use crate::membership::EnrollmentState;
use crate::membership::store::{
    Bought, NewBenefit, cancel_enrollment, insert_bought, lock_ending, lock_membership, note_followed,
};
use crate::orders::Purpose;
use crate::orders::store::{self, Placed};
use crate::partners::Partner;
use crate::seats::acts::{self as seats, Following};

/// What an order begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Year,
    /// More of this membership.
    More(EnrollmentId),
    /// One that renews this membership, or takes its place.
    Follow(EnrollmentId),
}

/// What an order begins as the company stands on `today`: since it was ordered, a membership may have come or gone otherwise. A
/// competency is then added to what there is, and where there is nothing left to follow a membership begins anew; `None` where
/// something stands in the way (R-MEM-3, R-MEM-4).
///
/// # Errors
/// Those of the database.
pub(super) async fn find_target(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    order: &Placed,
    today: Date,
) -> AppResult<Option<Target>> {
    let offers = list_offers(conn).await?;
    let held = list_memberships(conn, partner.id).await?;
    let offer = order.lines.first().and_then(|line| offers.iter().find(|it| it.id == line.offer));
    let offer = offer.ok_or_else(|| AppError::internal("what was ordered is no offer any more"))?;
    if let (Purpose::Renewal | Purpose::Upgrade, Some(of)) = (order.purpose, order.of) {
        return find_followed(conn, partner, actor, (order.purpose, of), (offer, &held), today).await;
    }
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

/// The same of an order that was to follow a membership.
async fn find_followed(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    (purpose, of): (Purpose, EnrollmentId),
    (offer, held): (&Offer, &[Membership]),
    today: Date,
) -> AppResult<Option<Target>> {
    let (old, others): (Vec<Membership>, Vec<Membership>) = held.iter().cloned().partition(|it| it.id == of);
    if in_the_way(offer, &others, today).is_some() {
        return Ok(None);
    }
    // Its benefits first, as locks are ordered.
    lock_membership(conn, partner.id, actor, of).await?;
    let ending =
        lock_ending(conn, partner.id, of).await?.filter(|it| !it.cancelled && it.followed_by.is_none());
    let Some((old, _)) = old.first().zip(ending) else { return Ok(Some(Target::Year)) };
    // It was given more time meanwhile.
    let runs_on =
        matches!(old.enrollment.state(today), EnrollmentState::NotStarted | EnrollmentState::Active);
    Ok((purpose == Purpose::Upgrade || !runs_on).then_some(Target::Follow(of)))
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
        Target::Follow(of) => {
            let anniversary_on = match order.purpose {
                Purpose::Renewal => dates::renewed_anniversary(on),
                _ => dates::anniversary_of(on),
            };
            (follow(conn, partner, actor, order, (of, on, anniversary_on)).await?, anniversary_on)
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

/// A membership that follows another, which ends the day before; its seats go over (R-DATE-7, R-MEM-4, R-SEAT-3b).
async fn follow(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    order: &Placed,
    (of, on, anniversary_on): (EnrollmentId, Date, Date),
) -> AppResult<EnrollmentId> {
    let benefits = lock_membership(conn, partner.id, actor, of).await?;
    let ending = lock_ending(conn, partner.id, of).await?.ok_or(sqlx::Error::RowNotFound)?;
    let id = begin_year(conn, partner, actor, order, (on, anniversary_on)).await?;
    let dropped = store::list_drops(conn, partner.id, order.id).await?;
    let following = Following {
        from: (of, ending.ended_at),
        to: id,
        dropped: &dropped,
        waiting_days: store::find_selling(conn, partner.id).await?.seat_waiting_days,
    };
    seats::go_over(conn, partner, actor, &benefits, following).await?;
    let year = (ending.starts_on, ending.anniversary_on);
    let closed = dates::closed_before(year, on);
    let days = closed.unwrap_or((ending.anniversary_on, ending.renewal_days));
    note_followed(conn, partner.id, (of, id), days, actor.at()).await?;
    if closed.is_none() {
        let number = reference(order.number);
        let reason = |locale: Locale| locale.texts().declined_as_replaced(&number);
        end_benefits(conn, (partner.id, &partner.named()), actor, &benefits, reason).await?;
        cancel_enrollment(conn, partner.id, of, actor.at()).await?;
    }
    Ok(id)
}
