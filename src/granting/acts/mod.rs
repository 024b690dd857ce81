//! What operators give by hand (R-CON-4). Each takes the value that its form is known by: sent twice, it is given once.

mod extend;
mod give;
mod more;

use sqlx::PgConnection;
use uuid::Uuid;

pub use extend::{Extend, NotExtended, WrongExtension, extend, find_membership};
pub use give::{NotGiven, Plan, Planned, Wish, WrongWish, give, plan, planned};
pub use more::{More, NotMore, WrongMore, find_benefit, grant_more};

use crate::audit::{self, Actor, GrantAct, GrantDetails, Recorded};
use crate::authz::Role;
use crate::base::ids::PersonId;
use crate::base::typed::{self, TextProblem};
use crate::error::{AppError, AppResult};
use crate::granting::mails::GrantMail;
use crate::granting::store::{self, NewGrant};
use crate::mail::outbox;
use crate::partners::Partner;

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Now,
    /// The form was sent before.
    Before,
}

/// Of this company; nothing else is known.
#[must_use]
fn details(partner: &Partner) -> GrantDetails {
    GrantDetails { partner_id: Some(partner.id), mpn_id: Some(partner.mpn_id), ..GrantDetails::default() }
}

/// The reason as it is kept.
fn reason(typed: &str) -> Result<String, TextProblem> {
    typed::line(typed)
}

fn by(actor: &Actor) -> AppResult<PersonId> {
    actor.person.ok_or_else(|| AppError::internal("operators give by hand"))
}

/// Writes down what was given: for the company's pages, in both logs, and to its Global admins.
async fn tell(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
    grant: &NewGrant<'_>,
    (act, mail): (fn(GrantDetails) -> GrantAct, &GrantMail),
    told: GrantDetails,
) -> AppResult<()> {
    store::insert_grant(conn, partner.id, grant).await?;
    let of_company = GrantDetails { partner_id: None, mpn_id: None, ..told.clone() };
    audit::record(conn, partner.id, actor, &act(of_company).done()).await?;
    audit::record_programme(conn, actor, &act(told).done()).await?;
    Ok(outbox::enqueue_to_role(conn, partner.id, Role::GlobalAdmin, mail, actor.at()).await?)
}

/// Whether the form was sent before.
async fn is_known(conn: &mut PgConnection, partner: &Partner, once: Uuid) -> AppResult<bool> {
    Ok(store::is_known(conn, partner.id, once).await?)
}
