//! Seeing the IDs for product support (R-TEC-3).

use sqlx::PgConnection;
use time::Date;

use super::store;
use crate::audit::{self, ActivationAct, Actor, Recorded};
use crate::base::ids::{BenefitId, MemberId, PartnerId};

/// Notes that a member sees access ID and contract ID of a benefit, once a day. Says whether anything was written: then
/// the caller makes it last before the page shows them.
///
/// # Errors
/// Those of the database.
pub async fn note_ids_seen(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    (member, today): (MemberId, Date),
    (benefit_id, product): (BenefitId, &str),
) -> sqlx::Result<bool> {
    let first_today = store::add_ids_seen(conn, partner, member, benefit_id, today).await?;
    if first_today {
        let act = ActivationAct::SupportIdsSeen { benefit_id, product: Some(product.to_owned()) };
        audit::record(conn, partner, actor, &act.done()).await?;
    }
    Ok(first_today)
}
