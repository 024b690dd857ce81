//! What giving and taking back have in common for one seat and for many: the change, the log, the mails.

use sqlx::PgConnection;

use super::super::Choice;
use super::super::mails::SeatMail;
use super::super::many::Gift;
use super::super::store;
use crate::audit::{self, Actor, Recorded, SeatAct, SeatDetails};
use crate::base::ids::{AssignmentId, MemberId};
use crate::catalogue;
use crate::error::{AppError, AppResult};
use crate::mail::outbox;
use crate::membership::store::{LockedBenefit, note_first_act};
use crate::membership::{Benefit, FirstAct};
use crate::partners::Partner;

/// A seat that is taken from its holder.
pub(super) struct Taken<'a> {
    pub(super) assignment: AssignmentId,
    pub(super) seat: i32,
    pub(super) holder: MemberId,
    pub(super) holder_name: &'a str,
}

/// Gives seats that were chosen. False: somebody among the members is no longer active, and the caller undoes the whole.
pub(super) async fn give(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    benefit: &LockedBenefit,
    gifts: &[Gift<'_>],
) -> AppResult<bool> {
    let by = (acting_member(actor)?, actor.at());
    let chosen: Vec<(MemberId, Choice)> = gifts.iter().map(|it| (it.member, it.choice)).collect();
    if store::assign_seats(conn, partner.id, benefit, &chosen, by).await? < chosen.len() {
        return Ok(false);
    }
    note_first_act(conn, &[benefit.row()], FirstAct::Assigned, actor.at()).await?;
    let details = gifts.iter().map(|it| details(benefit).held(it.choice.seat, it.member, it.name));
    let entries: Vec<_> = details.map(|it| (partner.id, SeatAct::Assigned(it).done())).collect();
    audit::record_all(conn, actor, &entries).await?;
    let guide = catalogue::store::find_guide(conn, benefit.product, benefit.credit.is_some()).await?;
    let mail = |invited| SeatMail::SeatAssigned {
        company: partner.named(),
        product: benefit.name.clone(),
        by: actor.name.clone(),
        until: benefit.activate_by,
        guide: guide.clone(),
        invited,
    };
    let members: Vec<MemberId> = gifts.iter().map(|it| it.member).collect();
    let mails = (&mail(false), &mail(true));
    outbox::enqueue_to_members_and_invited(conn, partner.id, &members, mails, actor.at()).await?;
    Ok(true)
}

/// Takes seats from those who hold them.
pub(super) async fn release(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    benefit: &LockedBenefit,
    taken: &[Taken<'_>],
) -> AppResult<()> {
    let by = (acting_member(actor)?, actor.at());
    let assignments: Vec<AssignmentId> = taken.iter().map(|it| it.assignment).collect();
    store::release_seats(conn, partner.id, benefit, &assignments, by).await?;
    let details = taken.iter().map(|it| details(benefit).held(it.seat, it.holder, it.holder_name));
    let entries: Vec<_> = details.map(|it| (partner.id, SeatAct::TakenBack(it).done())).collect();
    audit::record_all(conn, actor, &entries).await?;
    let mail = SeatMail::SeatReleased {
        company: partner.named(),
        product: benefit.name.clone(),
        by: actor.name.clone(),
    };
    let holders: Vec<MemberId> = taken.iter().map(|it| it.holder).collect();
    let mails = (&mail, &mail);
    Ok(outbox::enqueue_to_members_and_invited(conn, partner.id, &holders, mails, actor.at()).await?)
}

/// Each assignment names the member who gave it.
fn acting_member(actor: &Actor) -> AppResult<MemberId> {
    actor.member.ok_or_else(|| AppError::internal("seats are given and taken back by a member"))
}

fn details(benefit: &Benefit) -> SeatDetails {
    SeatDetails::of(benefit.id, benefit.name.own())
}
