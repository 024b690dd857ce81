//! What the demo companies and the operator have done: each deed by the product's own act, at its moment. So counters,
//! refunds, logs, queues and mails are those that the product itself writes.

mod activations;
pub(super) mod joining;
mod keys;
mod memberships;
mod orders;
mod requests;
mod seats;

use std::net::{IpAddr, Ipv4Addr};

use sqlx::PgConnection;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

use super::companies::COMPANIES;
use super::plan::{Company, OPERATOR_EMAIL};
use super::rows::{Days, member_id, partner_id, person_id};
use crate::audit::Actor;
use crate::base::clock::{ActClock, Clock};
use crate::base::ids::{MemberId, PartnerId, PersonId, RequestId};
use crate::base::secrets::Secrets;
use crate::partners::Partner;
use crate::partners::store::find_partner;
use crate::programme::Programme;
use crate::seed::{SeedError, named_id};

/// The operator's address.
const OPERATORS_DESK: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 10);

/// A deed of a company, or of the operator for it, at its moment.
pub(super) struct Deed {
    pub at: OffsetDateTime,
    company: &'static Company,
    what: What,
}

enum What {
    Keys(keys::Deed),
    Seats(seats::Deed),
    Activations(activations::Deed),
    Requests(requests::Deed),
    Orders(orders::Deed),
    Memberships(memberships::Deed),
}

/// All deeds of the demo in their order; `today` as for the rows.
pub(super) fn deeds(now: OffsetDateTime, today: Date) -> Vec<Deed> {
    let mut deeds: Vec<Deed> = COMPANIES
        .iter()
        .flat_map(|company| {
            let days = Days::of(company, now, today);
            let keys = keys::deeds(company, days).map(|(at, what)| (at, What::Keys(what)));
            let seats = seats::deeds(company, days).map(|(at, what)| (at, What::Seats(what)));
            let activations = activations::deeds(company, days).map(|(at, it)| (at, What::Activations(it)));
            let requests = requests::deeds(company, days).map(|(at, it)| (at, What::Requests(it)));
            let orders = orders::deeds(company, days).map(|(at, it)| (at, What::Orders(it)));
            let memberships = memberships::deeds(company, days).map(|(at, it)| (at, What::Memberships(it)));
            let all = keys.chain(seats).chain(activations).chain(requests).chain(orders).chain(memberships);
            all.map(move |(at, what)| Deed { at, company, what })
        })
        .collect();
    // Logs and threads are read in the order in which they were written.
    deeds.sort_by_key(|deed| deed.at);
    deeds
}

/// When the programme filled its pools: a month before the first deed.
pub(super) fn pools_filled_at(deeds: &[Deed], now: OffsetDateTime) -> OffsetDateTime {
    deeds.first().map_or(now, |deed| deed.at) - Duration::days(30)
}

/// Does them all.
///
/// # Errors
/// Those of the database; [`SeedError::Refused`] where the product doesn't let it be done.
pub(super) async fn do_all(
    conn: &mut PgConnection,
    secrets: &Secrets,
    deeds: Vec<Deed>,
) -> Result<(), SeedError> {
    let programme = Programme::read(conn).await?;
    for deed in deeds {
        let partner = PartnerId(partner_id(deed.company.mpn_id));
        let partner = find_partner(conn, partner).await?.ok_or(sqlx::Error::RowNotFound)?;
        let (at, clock) = (deed.at, ActClock::new(Clock::stopped_at(deed.at)));
        let mut desk =
            Desk { conn, secrets, programme: &programme, company: deed.company, partner, at, clock };
        match deed.what {
            What::Keys(what) => keys::done(&mut desk, what).await?,
            What::Seats(what) => seats::done(&mut desk, what).await?,
            What::Activations(what) => activations::done(&mut desk, what).await?,
            What::Requests(what) => requests::done(&mut desk, what).await?,
            What::Orders(what) => orders::done(&mut desk, what).await?,
            What::Memberships(what) => memberships::done(&mut desk, what).await?,
        }
    }
    Ok(())
}

/// What an act needs: the company, the moment, the connection.
struct Desk<'a> {
    conn: &'a mut PgConnection,
    secrets: &'a Secrets,
    programme: &'a Programme,
    company: &'static Company,
    partner: Partner,
    /// When it is done.
    at: OffsetDateTime,
    clock: ActClock,
}

impl Desk<'_> {
    /// A member at work.
    fn member(&self, email: &str) -> Actor {
        let people = self.company.people;
        let place = people.iter().position(|person| person.0 == email).unwrap_or_default();
        // The place in the company stands for their desk.
        let address = Ipv4Addr::new(192, 0, 2, 10 + u8::try_from(place).unwrap_or_default());
        Actor {
            member: Some(MemberId(member_id(self.company, email))),
            person: Some(PersonId(person_id(email))),
            name: people.get(place).map_or(email, |person| person.1).to_owned(),
            address: Some(IpAddr::V4(address)),
            request: RequestId::new(),
            clock: self.clock.clone(),
        }
    }

    /// The portal at work, by itself.
    fn portal(&self) -> Actor {
        Actor::programme(Clock::stopped_at(self.at))
    }

    /// What a form of the company would send along, the same each time the demo is seeded.
    fn once(&self, what: &str) -> Uuid {
        named_id("once", &format!("{} {what}", self.company.mpn_id))
    }

    /// The operator at work.
    fn operator(&self) -> Actor {
        Actor {
            member: None,
            person: Some(PersonId(person_id(OPERATOR_EMAIL))),
            name: OPERATOR_EMAIL.to_owned(),
            address: Some(IpAddr::V4(OPERATORS_DESK)),
            request: RequestId::new(),
            clock: self.clock.clone(),
        }
    }
}
