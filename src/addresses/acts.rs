//! What can be done with addresses that somebody types: enter one, as a part of another act, and refuse its mail.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::mails::AddressMail;
use super::{NamedAddress, bounds, store};
use crate::audit::{self, Actor, Because, MarketingAct, Recorded};
use crate::authz::Role;
use crate::base::ids::{MemberId, PartnerId};
use crate::error::{ActResult, NotDone};
use crate::mail::outbox;
use crate::partners::Partner;

/// Why an address can't be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNamed {
    /// Whoever reads there has refused mail about this company.
    Refused,
    /// It was done as often as it may be within an hour, and can be again from then on.
    ThisHour { again_at: OffsetDateTime },
}

impl NotNamed {
    /// The reason, as the log calls it.
    #[must_use]
    pub const fn because(self) -> Because {
        match self {
            Self::Refused => Because::AddressRefused,
            Self::ThisHour { .. } => Because::TooManyAddresses,
        }
    }
}

/// Notes that a member enters an address, to which mail goes from now on, and counts it. What the same act tells a former
/// address isn't counted: that one was, when it was entered.
///
/// # Errors
/// As [`NotNamed`] tells; those of the database.
pub async fn name(
    conn: &mut PgConnection,
    partner: PartnerId,
    (me, actor): (MemberId, &Actor),
    address: &str,
) -> ActResult<(), NotNamed> {
    let limits = bounds::limits(partner, address);
    for (about, moments) in store::lock_limits(conn, &limits).await? {
        let most = limits.iter().find(|limit| limit.about == about).map_or(0, |limit| limit.most);
        let mut counting = bounds::counting(&moments, actor.at());
        if let Some(again_at) = bounds::again_at(&counting, most) {
            return Err(NotDone::Refused(NotNamed::ThisHour { again_at }));
        }
        counting.push(actor.at());
        store::note(conn, &about, &counting).await?;
    }
    if store::name(conn, partner, address, (me, actor.at())).await? {
        Ok(())
    } else {
        Err(NotDone::Refused(NotNamed::Refused))
    }
}

/// Refuses mail about a company at an address; done twice, it is refused once, and the company is told once.
///
/// # Errors
/// Those of the database.
pub async fn refuse(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    named: &NamedAddress,
) -> sqlx::Result<()> {
    if !store::refuse(conn, partner.id, named.id, actor.at()).await? {
        return Ok(());
    }
    let (member_id, member) = named.by.clone();
    let entry = MarketingAct::AddressRefused { member_id, member: Some(member.clone()) }.done();
    audit::record(conn, partner.id, actor, &entry).await?;
    let (company, address) = (partner.named(), named.address.clone());
    let mail = AddressMail::AddressRefused { company, address, by: member };
    outbox::enqueue_to_role(conn, partner.id, Role::GlobalAdmin, &mail, actor.at()).await
}
