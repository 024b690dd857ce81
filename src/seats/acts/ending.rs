//! Seats that end with their benefits, or go over to those of the next membership, by no member's act on them.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::super::mails::{EndedSince, SeatMail};
use super::super::store::{self, EndedSeat, Moves, UsedSeats};
use super::super::{Crossing, Seats, Terms, crossing, policy_of};
use crate::audit::{self, Actor, ByItself, Recorded, SeatAct, SeatDetails};
use crate::base::ids::{AssignmentId, EnrollmentId, MemberId, PartnerId};
use crate::catalogue::Name;
use crate::mail::{Company, outbox};
use crate::membership::store::LockedRow;
use crate::partners::Partner;

/// Ends all seats of benefits: nobody holds them, the history keeps them, and each holder is told once of all that they have lost
/// (R-DATE-9).
///
/// # Errors
/// Those of the database.
pub async fn end_all(
    conn: &mut PgConnection,
    company: (PartnerId, &Company),
    actor: &Actor,
    benefits: &[LockedRow],
    since: EndedSince,
) -> sqlx::Result<()> {
    end(conn, company, actor, (benefits, None), since).await
}

/// The same of those that are named, or of all.
async fn end(
    conn: &mut PgConnection,
    (partner, company): (PartnerId, &Company),
    actor: &Actor,
    (benefits, only): (&[LockedRow], Option<&[AssignmentId]>),
    since: EndedSince,
) -> sqlx::Result<()> {
    let ended = store::end_seats(conn, partner, benefits, only, actor.at()).await?;
    let entries = ended.iter().map(|it| {
        let seat = details(it);
        let seat = match since {
            EndedSince::Cancelled => SeatDetails { cancelled: true, ..seat },
            EndedSince::Lapsed => SeatDetails { by_itself: Some(ByItself::Lapsed), ..seat },
            EndedSince::Fewer => SeatDetails { by_itself: Some(ByItself::Fewer), ..seat },
        };
        (partner, SeatAct::TakenBack(seat).done())
    });
    audit::record_all(conn, actor, &entries.collect::<Vec<_>>()).await?;
    for (products, holders) in by_products(ended) {
        let mail = SeatMail::SeatsEnded { company: company.clone(), products, since };
        outbox::enqueue_to_members(conn, partner, &holders, &mail, actor.at()).await?;
    }
    Ok(())
}

fn details(it: &EndedSeat) -> SeatDetails {
    SeatDetails::of(it.benefit, it.product.own()).held(it.seat, it.holder, &it.holder_name)
}

/// A membership that follows another.
#[derive(Clone, Copy, Debug)]
pub struct Following<'a> {
    /// The one that ends, and when its seats had ended, if it had lapsed already.
    pub from: (EnrollmentId, Option<OffsetDateTime>),
    pub to: EnrollmentId,
    /// Whom the company has chosen to lose their seat, where it comes to that.
    pub dropped: &'a [AssignmentId],
    /// The programme's (R-SEAT-3).
    pub waiting_days: i32,
}

/// Lets the seats of a membership, whose benefits are locked, go over to the one that follows it, where that grants the same product:
/// with number, holder, tenure and history (R-SEAT-3b, R-SEAT-5). What is too much ends, and who loses a seat is told. If it had
/// lapsed, its holders get their seats back first (R-DATE-4).
///
/// # Errors
/// Those of the database.
pub async fn go_over(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    benefits: &[LockedRow],
    following: Following<'_>,
) -> sqlx::Result<()> {
    let (from, ended_at) = following.from;
    if let Some(ended_at) = ended_at {
        let revived = store::revive_seats(conn, partner.id, (from, ended_at), actor.at()).await?;
        let entries = revived.iter().map(|it| {
            let seat = SeatDetails { by_itself: Some(ByItself::Revived), ..details(it) };
            (partner.id, SeatAct::Assigned(seat).done())
        });
        audit::record_all(conn, actor, &entries.collect::<Vec<_>>()).await?;
    }
    let used = store::list_used_seats(conn, partner.id, from, &partner.zone).await?;
    let places = store::list_places_of(conn, partner.id, following.to).await?;
    let today = partner.date_at(actor.at());
    let (mut moves, mut lost) = (Moves::default(), Vec::new());
    for it in &used {
        let Some((to, quantity)) = places.get(&it.product) else {
            lost.extend(it.holders.keys().copied());
            continue;
        };
        let crossing = it.crossing(*quantity, following.dropped, (following.waiting_days, today));
        lost.extend(crossing.lost.iter().map(|it| it.id));
        moves.pairs.push((it.benefit, *to));
        moves.behind.extend(crossing.gone.iter().map(|seat| (it.benefit, *seat)));
    }
    if !lost.is_empty() {
        let company = (partner.id, &partner.named());
        end(conn, company, actor, (benefits, Some(&lost)), EndedSince::Fewer).await?;
    }
    if moves.pairs.is_empty() {
        Ok(())
    } else {
        store::move_seats(conn, partner.id, &moves, actor.at()).await
    }
}

impl UsedSeats {
    /// Which of them don't go over where the next membership has so many (R-SEAT-3b).
    #[must_use]
    pub fn crossing(
        &self,
        quantity: i32,
        dropped: &[AssignmentId],
        (waiting_days, today): (i32, Date),
    ) -> Crossing {
        let terms = Terms {
            policy: policy_of(self.credit, waiting_days),
            year_starts_on: self.year_starts_on,
            today,
        };
        crossing(&Seats::new(self.quantity, self.tenures.clone(), terms), Some(quantity), dropped)
    }
}

/// Who has lost the same, together: their mail says the same.
fn by_products(ended: Vec<EndedSeat>) -> Vec<(Vec<Name>, Vec<MemberId>)> {
    let mut of_holder: BTreeMap<MemberId, Vec<Name>> = BTreeMap::new();
    for it in ended {
        of_holder.entry(it.holder).or_default().push(it.product);
    }
    let mut together: Vec<(Vec<Name>, Vec<MemberId>)> = Vec::new();
    for (holder, products) in of_holder {
        match together.iter_mut().find(|(same, _)| *same == products) {
            Some((_, holders)) => holders.push(holder),
            None => together.push((products, vec![holder])),
        }
    }
    together
}
