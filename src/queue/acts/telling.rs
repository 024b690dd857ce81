//! Telling operators at once of what begins to wait for them, in the transaction in which it does (R-MAIL-1).

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::authz::mails::Topic;
use crate::base::ids::PartnerId;
use crate::catalogue::Name;
use crate::mail::staff::{ToOperators, Told};
use crate::mail::{Company, outbox};
use crate::queue::mails::{QueueMail, Why};
use crate::queue::{AT_ONCE, Area, LATELY, store};

/// What begins to wait. It is in the queue already.
#[derive(Clone, Debug)]
pub struct Begun {
    pub partner: PartnerId,
    pub company: Company,
    /// The id of the activation or service request.
    pub item: Uuid,
    pub area: Area,
    /// The number that people quote, where it has one.
    pub reference: Option<String>,
    pub title: Name,
    pub why: Why,
}

/// Tells the operators who want each at once; of what one of them has taken, that one alone.
///
/// # Errors
/// Those of the database.
pub async fn tell(conn: &mut PgConnection, begun: Begun, now: OffsetDateTime) -> sqlx::Result<()> {
    let Begun { partner, company, item, area, reference, title, why } = begun;
    let lately = store::find_lately(conn, (partner, item), now - LATELY).await?;
    let of_each = lately.count <= AT_ONCE;
    let once = match of_each {
        true => format!("work:{item}:{}", now.unix_timestamp_nanos() / 1_000),
        // By the clock's hours, so that a company that goes on is told of again.
        false => format!("much_work:{partner}:{}", now.unix_timestamp() / LATELY.whole_seconds()),
    };
    let mail = match of_each {
        true => QueueMail::WorkWaits { company, area, item, reference, title, why },
        false => QueueMail::MuchWaits { company },
    };
    let with = lately.assignee.filter(|_| of_each);
    let to = ToOperators { told: Told::Wishing(Topic::Work), with, about: Some(partner), once: &once };
    outbox::enqueue_to_operators(conn, to, &mail, now).await
}
