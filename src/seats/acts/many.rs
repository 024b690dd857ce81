//! Many seats at once (R-SEAT-7). First a plan, which a page shows; then, if the plan is still the one that was shown,
//! all of it or nothing. A plan holds the seats that it is made of, locked.

use std::collections::HashMap;

use sqlx::PgConnection;

use super::super::address_list::{AddressList, ListProblem};
use super::super::many::{Gift, Named, Plan, Removal};
use super::super::{Confirmations, Item, store};
use super::one::{require_company_open, require_open};
use super::writes::{self, Taken};
use super::{LockedSeats, LockedTenures, Refused};
use crate::audit::Actor;
use crate::base::ids::{AssignmentId, MemberId};
use crate::error::{ActResult, NotDone};
use crate::membership::Benefit;
use crate::partners::Partner;
use crate::users::EmailAddress;
use crate::users::members;

/// What a list of addresses would do to the seats of a benefit.
#[derive(Debug)]
pub struct PlannedGifts {
    seats: LockedSeats,
    pub plan: Plan,
}

impl PlannedGifts {
    #[must_use]
    pub fn benefit(&self) -> &Benefit {
        self.seats.benefit()
    }
}

/// Plans what a list would do; `list` is what was read of it.
///
/// # Errors
/// Why it is no plan; those of the database.
pub async fn plan_gifts(
    conn: &mut PgConnection,
    partner: &Partner,
    seats: LockedSeats,
    list: Result<AddressList, ListProblem>,
) -> ActResult<PlannedGifts, Refused> {
    require_open(partner, &seats, None)?;
    let list = list.map_err(|problem| NotDone::Refused(Refused::NotAList(problem)))?;
    let emails: Vec<&EmailAddress> = list.lines.iter().filter_map(|line| line.address.as_ref()).collect();
    let members = members::list_all_by_email(conn, partner.id, &emails).await?;
    let ids: Vec<MemberId> = members.iter().map(|member| member.id).collect();
    let today = seats.seats().today();
    // As where one seat is given: the second of two sees what the first gave (R-CL-4).
    members::lock_members(conn, partner.id, &ids).await?;
    let holdings = store::list_holdings(conn, partner.id, &ids, seats.benefit().id, today).await?;
    let named: HashMap<String, Named> = members
        .into_iter()
        .map(|it| (it.email, Named { id: it.id, name: it.name, assignable: it.assignable }))
        .collect();
    let plan = Plan::new(&list, &named, seats.seats(), Item::of(seats.benefit()), &holdings);
    Ok(PlannedGifts { seats, plan })
}

/// What [`assign_many`] needs to know of whoever asks.
#[derive(Clone, Copy, Debug)]
pub struct AssignMany<'a> {
    /// The digest of the plan that they saw.
    pub seen: &'a str,
    pub confirmed: Confirmations,
}

/// Gives all seats of a plan, and says how many people have what was asked for.
///
/// # Errors
/// Why nothing was given; those of the database.
pub async fn assign_many(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    PlannedGifts { seats, plan }: &PlannedGifts,
    AssignMany { seen, confirmed }: AssignMany<'_>,
) -> ActResult<usize, Refused> {
    let benefit = seats.benefit();
    if plan.is_done() && !seen.is_empty() {
        // Pressed twice: they have their seats, which is what was asked for.
        return Ok(plan.holders());
    }
    let changed = || NotDone::Refused(Refused::ChangedMeanwhile(plan.lines.len()));
    // A plan with bad lines is never offered.
    if plan.bad().next().is_some() || seen != plan.digest(partner.id, benefit.id)? {
        return Err(changed());
    }
    if let Some(missing) = Confirmations::needed(benefit, seats.today()).missing(confirmed) {
        return Err(NotDone::Refused(Refused::Unconfirmed { member: None, missing }));
    }
    let gifts: Vec<Gift<'_>> = plan.gifts().collect();
    if !writes::give(conn, partner, actor, &seats.0.benefit, &gifts).await? {
        return Err(changed());
    }
    Ok(gifts.len())
}

/// What taking seats of a benefit back would mean.
#[derive(Debug)]
pub struct PlannedRemoval {
    seats: LockedTenures,
    pub removal: Removal,
}

impl PlannedRemoval {
    #[must_use]
    pub fn benefit(&self) -> &Benefit {
        self.seats.benefit()
    }

    /// The display name of somebody who holds or held one of the seats.
    #[must_use]
    pub fn name(&self, member: MemberId) -> &str {
        self.seats.history.name(member)
    }
}

/// Plans to take seats back.
///
/// # Errors
/// Why it is no plan; unknown ids.
pub fn plan_removal(
    partner: &Partner,
    seats: LockedTenures,
    chosen: &[AssignmentId],
) -> ActResult<PlannedRemoval, Refused> {
    require_company_open(partner)?;
    if chosen.is_empty() {
        return Err(NotDone::Refused(Refused::NothingChosen));
    }
    let removal = seats.remove(chosen)?;
    Ok(PlannedRemoval { seats, removal })
}

/// Takes all seats of a plan back whose digest whoever asks has `seen`, and says how many there were.
///
/// # Errors
/// Why nothing was taken back; those of the database.
pub async fn take_back_many(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    planned: &PlannedRemoval,
    seen: &str,
) -> ActResult<usize, Refused> {
    let PlannedRemoval { seats, removal } = planned;
    if !seen.is_empty() && removal.held().next().is_none() {
        // Pressed twice: they are taken back, which is what was asked for.
        return Ok(0);
    }
    if seen != removal.digest(partner.id, seats.benefit().id)? {
        return Err(NotDone::Refused(Refused::ChangedMeanwhile(removal.releases.len())));
    }
    let taken: Vec<Taken<'_>> = removal
        .held()
        .map(|it| Taken {
            assignment: it.assignment,
            seat: it.seat,
            holder: it.member,
            holder_name: planned.name(it.member),
        })
        .collect();
    writes::release(conn, partner, actor, &seats.benefit, &taken).await?;
    Ok(taken.len())
}
