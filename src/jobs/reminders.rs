//! Reminders of last days (R-DATE-8), some companies at a time, each time in a transaction of its own. A batch that is done again has
//! no effect: which reminders there were, stands in the database.

use super::daily::Turn;
use crate::base::ids::PartnerId;
use crate::db::deadline;
use crate::reminders::acts;
use crate::reminders::store::{self, Company};

/// So many companies are asked at once.
const COMPANIES: i64 = 100;

/// Reminds all companies. False: another worker has the job meanwhile.
///
/// # Errors
/// Those of the database; what was sent until then is.
pub(super) async fn send_all(turn: &Turn<'_>) -> sqlx::Result<bool> {
    let mut after = PartnerId(uuid::Uuid::nil());
    loop {
        if !turn.goes_on().await? {
            return Ok(false);
        }
        let companies = deadline::in_time(send_some(turn, after)).await?;
        let Some(last) = companies.last() else { return Ok(true) };
        after = last.id;
    }
}

/// Reminds the next companies after one: which.
async fn send_some(turn: &Turn<'_>, after: PartnerId) -> sqlx::Result<Vec<Company>> {
    let mut tx = turn.db.console().await?;
    let companies = store::list_companies(&mut tx, after, COMPANIES).await?;
    acts::remind(&mut tx, &turn.actor(), &companies, (turn.last, turn.now)).await?;
    tx.commit().await?;
    Ok(companies)
}
