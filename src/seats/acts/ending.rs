//! Seats that end with their benefits, by an act of the programme.

use std::collections::BTreeMap;

use sqlx::PgConnection;

use super::super::mails::SeatMail;
use super::super::store::{self, EndedSeat};
use crate::audit::{self, Actor, Recorded, SeatAct, SeatDetails};
use crate::base::ids::{MemberId, PartnerId};
use crate::catalogue::Name;
use crate::mail::{Company, outbox};
use crate::membership::store::LockedRow;

/// Ends all seats of benefits that were cancelled: nobody holds them, the history keeps them, and each holder is told once
/// of all that they have lost (R-DATE-9).
///
/// # Errors
/// Those of the database.
pub async fn end_cancelled(
    conn: &mut PgConnection,
    (partner, company): (PartnerId, &Company),
    actor: &Actor,
    benefits: &[LockedRow],
) -> sqlx::Result<()> {
    let ended = store::end_seats(conn, partner, benefits, actor.at()).await?;
    let entries = ended.iter().map(|it| {
        let seat = SeatDetails::of(it.benefit, it.product.own()).held(it.seat, it.holder, &it.holder_name);
        (partner, SeatAct::TakenBack(SeatDetails { cancelled: true, ..seat }).done())
    });
    audit::record_all(conn, actor, &entries.collect::<Vec<_>>()).await?;
    for (products, holders) in by_products(ended) {
        let mail = SeatMail::SeatsEnded { company: company.clone(), products };
        outbox::enqueue_to_members(conn, partner, &holders, &mail, actor.at()).await?;
    }
    Ok(())
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
