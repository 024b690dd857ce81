//! Memberships that lapse by themselves (R-DATE-4, R-DATE-9).

use sqlx::PgConnection;

use super::of_programme;
use crate::audit::{self, Actor, OrderAct, OrderDetails, Recorded};
use crate::base::clock;
use crate::catalogue::Name;
use crate::dates;
use crate::error::{AppError, AppResult};
use crate::granting::store::find_membership;
use crate::membership::store::{lock_ending, lock_membership, note_ended};
use crate::membership::{EnrollmentState, state};
use crate::orders::store::{self, Lapsed};
use crate::partners::store::{find_partner, lock_partner};
use crate::seats::acts as seats;
use crate::seats::mails::EndedSince;

/// Ends the seats of the next membership after a mark that has lapsed in its company's zone: once, and their holders are told. Returns
/// from which on to look further; `None` where none is left. Several workers may do so at once.
///
/// # Errors
/// Those of the database.
pub async fn lapse_next(
    conn: &mut PgConnection,
    actor: &Actor,
    after: Option<Lapsed>,
) -> AppResult<Option<Lapsed>> {
    let latest = clock::latest_date(actor.at());
    let Some(mark) = store::find_lapsed(conn, latest, after).await? else { return Ok(None) };
    lapse(conn, actor, mark).await?;
    Ok(Some(mark))
}

/// Ends the seats of one membership, if it has lapsed and that was not done.
///
/// # Errors
/// Those of the database.
pub async fn lapse(conn: &mut PgConnection, actor: &Actor, (id, enrollment): Lapsed) -> AppResult<()> {
    lock_partner(conn, id).await?;
    let partner = find_partner(conn, id).await?.ok_or_else(|| AppError::internal("a company is gone"))?;
    let benefits = lock_membership(conn, id, actor, enrollment).await?;
    let ending = lock_ending(conn, id, enrollment).await?.ok_or(sqlx::Error::RowNotFound)?;
    let closes = dates::renewal_closes_on(ending.anniversary_on, ending.renewal_days);
    let days = (ending.starts_on, ending.anniversary_on, closes);
    let has_lapsed = state(days, ending.cancelled, partner.date_at(actor.at())) == EnrollmentState::Lapsed;
    if !has_lapsed || ending.ended_at.is_some() {
        return Ok(());
    }
    seats::end_all(conn, (id, &partner.named()), actor, &benefits, EndedSince::Lapsed).await?;
    note_ended(conn, id, enrollment, actor.at()).await?;
    let membership = find_membership(conn, id, enrollment).await?.ok_or(sqlx::Error::RowNotFound)?;
    let told = OrderDetails {
        enrollment_id: Some(enrollment),
        offers: Some(Name::all_own(&membership.names())),
        to: Some(closes),
        ..OrderDetails::default()
    };
    audit::record(conn, id, actor, &OrderAct::Lapsed(told.clone()).done()).await?;
    Ok(audit::record_programme(conn, actor, &OrderAct::Lapsed(of_programme(&partner, told)).done()).await?)
}
