//! Seats that were given and taken back.

use time::OffsetDateTime;

use super::Desk;
use crate::base::ids::{BenefitId, MemberId};
use crate::seats::Confirmations;
use crate::seats::acts::{self, Assign, LockedSeats, To};
use crate::seed::SeedError;
use crate::seed::demo::plan::{Company, SeatHeld};
use crate::seed::demo::rows::{Days, benefit_id, member_id};

pub(super) enum Deed {
    Give(&'static SeatHeld),
    TakeBack(&'static SeatHeld),
}

pub(super) fn deeds(company: &'static Company, days: Days) -> impl Iterator<Item = (OffsetDateTime, Deed)> {
    company.seats.iter().flat_map(move |held| {
        let given = (days.morning(held.from, 140), Deed::Give(held));
        let taken = held.until.map(|ago| (days.morning(ago, 170), Deed::TakeBack(held)));
        [Some(given), taken].into_iter().flatten()
    })
}

pub(super) async fn done(desk: &mut Desk<'_>, deed: Deed) -> Result<(), SeedError> {
    match deed {
        Deed::Give(held) => give(desk, held).await,
        Deed::TakeBack(held) => take_back(desk, held).await,
    }
}

async fn give(desk: &mut Desk<'_>, held: &SeatHeld) -> Result<(), SeedError> {
    let (actor, seats) = (desk.member(held.by), lock(desk, held).await?);
    let confirmed = Confirmations { refund: true, outside: true };
    let input = Assign { to: To::Member(holder(desk.company, held)), confirmed };
    acts::assign(desk.conn, &desk.partner, &actor, seats, input).await?;
    Ok(())
}

async fn take_back(desk: &mut Desk<'_>, held: &SeatHeld) -> Result<(), SeedError> {
    let (actor, seats) = (desk.member(held.by), lock(desk, held).await?);
    let assignment = seats.find_assignment(holder(desk.company, held)).ok_or(sqlx::Error::RowNotFound)?;
    acts::take_back(desk.conn, &desk.partner, &actor, seats.tenures(), assignment).await?;
    Ok(())
}

async fn lock(desk: &mut Desk<'_>, held: &SeatHeld) -> Result<LockedSeats, SeedError> {
    let actor = desk.member(held.by);
    let benefit = BenefitId(benefit_id(desk.company, held.benefit));
    let waiting_days = desk.programme.seat_waiting_days;
    Ok(acts::lock(desk.conn, &desk.partner, &actor, (benefit, &[]), waiting_days).await?)
}

fn holder(company: &Company, held: &SeatHeld) -> MemberId {
    MemberId(member_id(company, held.member))
}
