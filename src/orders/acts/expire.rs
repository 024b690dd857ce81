//! Orders that were not paid in time (R-MEM-2).

use sqlx::PgConnection;

use super::{close_window, details, end_benefits, end_offer, record_in_both, reference, tell_buyer};
use crate::audit::{Actor, OrderAct};
use crate::base::clock;
use crate::base::ids::{EnrollmentId, OrderId, PartnerId};
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::membership::store::{cancel_enrollment, lock_membership};
use crate::orders::mails::OrderMail;
use crate::orders::store::{self, Due, Placed};
use crate::orders::{Purpose, State};
use crate::partners::Partner;
use crate::partners::store::{find_partner, lock_partner};

/// Lets the first order after a mark expire whose last day to pay is over in its company's zone, with what it made active: from
/// which on to look further; `None` where none is left. Several workers may do so at once.
///
/// # Errors
/// Those of the database.
pub async fn expire_next(
    conn: &mut PgConnection,
    actor: &Actor,
    after: Option<&Due>,
) -> AppResult<Option<Due>> {
    let latest = clock::latest_date(actor.at());
    let Some(mark) = store::find_due(conn, latest, after).await? else { return Ok(None) };
    expire(conn, actor, (mark.partner, mark.order)).await?;
    Ok(Some(mark))
}

/// Lets one order of a company expire, if it waits and its last day to pay is over.
///
/// # Errors
/// Those of the database.
pub async fn expire(
    conn: &mut PgConnection,
    actor: &Actor,
    (partner, order): (PartnerId, OrderId),
) -> AppResult<()> {
    lock_partner(conn, partner).await?;
    let partner =
        find_partner(conn, partner).await?.ok_or_else(|| AppError::internal("a company is gone"))?;
    let order = store::lock_order(conn, partner.id, order).await?.ok_or(sqlx::Error::RowNotFound)?;
    actor.clock.lock_held(Some(order.changed_at));
    let is_over = order.pay_by < partner.date_at(actor.at());
    if order.account.state != State::AwaitingPayment || !is_over {
        return Ok(());
    }
    if let Some(enrollment) = order.enrollment {
        end_unpaid(conn, actor, &partner, &order, enrollment).await?;
    }
    close_window(conn, &partner, &order).await?;
    store::expire(conn, partner.id, (order.id, order.number), actor.at()).await?;
    record_in_both(conn, &partner, actor, OrderAct::Expired, details(&order)).await?;
    let mail = OrderMail::OrderExpired {
        company: partner.named(),
        order: order.id,
        reference: reference(order.number),
        offers: order.names(),
        pay_by: order.pay_by,
    };
    tell_buyer(conn, &partner, &order, &mail, actor).await
}

/// What was active before it was paid ends with its seats and open activations (R-DATE-9).
async fn end_unpaid(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
    order: &Placed,
    enrollment: EnrollmentId,
) -> AppResult<()> {
    let benefits = lock_membership(conn, partner.id, actor, enrollment).await?;
    let of = reference(order.number);
    let reason = |locale: Locale| locale.texts().declined_as_unpaid(&of);
    let company = (partner.id, &partner.named());
    // A competency that is not paid doesn't end the membership that it was added to.
    if order.purpose == Purpose::Competency {
        for line in &order.lines {
            let offer = ((enrollment, line.version), benefits.as_slice());
            end_offer(conn, company, actor, offer, &reason).await?;
        }
        return Ok(());
    }
    end_benefits(conn, company, actor, &benefits, reason).await?;
    Ok(cancel_enrollment(conn, partner.id, enrollment, actor.at()).await?)
}
