//! What can be done with the people of a company. Deactivating a member: the membership ends at the next request
//! (R-ROLE-5), and the seats that they hold are taken back, with the same waiting as always (R-SEAT-4). What else depended
//! on them goes on without them, and whoever deactivates them is told of it.
//!
//! Inviting somebody, and what becomes of that, is in [`invitations`] and [`joining`].

pub mod invitations;
pub mod joining;

use sqlx::PgConnection;

use crate::activations::store::OpenActivation;
use crate::audit::{self, Act, Actor, DeactivationDetails, SeatDetails};
use crate::base::ids::{MemberId, PartnerId};
use crate::error::{ActResult, AppError, NotDone};
use crate::partners::Partner;
use crate::seats::store::{self as seats, ReleasedSeat};
use crate::service_requests::store::OpenRequest;
use crate::users::members::{self, LockedMember};
use crate::{activations, marketing, service_requests};

/// Somebody is no member any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deactivated {
    /// How many seats were taken back.
    pub released: usize,
    pub left: Left,
}

/// Why nobody was deactivated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// They were no active member already.
    WasInactive,
    /// The company would be left without a Global admin (R-ROLE-2).
    LastGlobalAdmin,
    /// Nobody in this company has this id.
    Unknown,
}

/// What somebody leaves behind who is deactivated: nothing of it ends by that, but somebody else should see to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// They were the marketing contact. The company has none now (R-GTM-4): until another is named no offer can be
    /// activated (R-GTM-2), and none that was asked for is fulfilled.
    pub marketing_contact: bool,
    /// The technical benefits that were asked for with them as their user, oldest first. Fulfilled or declined, this is
    /// told to whoever asked, or, where that person has left too, to the Global admins; neither of the user's addresses
    /// gets mail (R-TEC-2).
    pub activations: Vec<OpenActivation>,
    /// Their service requests that are open, by number. They stay open, the company's admins read and answer them, and the
    /// programme's answers are told to the Global admins.
    pub requests: Vec<OpenRequest>,
}

/// Ends a membership and takes back the member's seats: both or neither, once the caller commits; a refusal is the
/// caller's to record. Whether whoever acts may do this to this member (R-ROLE-5) the caller has asked before.
///
/// Locks are taken in the order in which assigning takes them, benefits before members, each by id: so of somebody who
/// assigns and somebody who deactivates one waits for the other, never each for each.
///
/// # Errors
/// Why nothing was done; those of the database.
pub async fn deactivate(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    member: MemberId,
) -> ActResult<Deactivated, Refused> {
    let by = actor.member.ok_or_else(|| AppError::internal("members are deactivated by a member"))?;
    let all_seats = seats::lock_all_seats(conn, partner.id, actor).await?;
    let locked = members::lock_with_global_admins(conn, partner.id, member).await?;
    actor.clock.lock_held(None);
    let found = find_deactivatable(&locked, member).map_err(NotDone::Refused)?;
    let left = find_left(conn, partner.id, actor, member).await?;
    members::end_membership(conn, partner.id, found, actor.at()).await?;
    let released = seats::release_all_seats(conn, all_seats, member, (by, actor.at())).await?;
    record(conn, partner.id, actor, found, &released, &left).await?;
    Ok(Deactivated { released: released.len(), left })
}

async fn record(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    member: &LockedMember,
    released: &[ReleasedSeat],
    left: &Left,
) -> sqlx::Result<()> {
    let deactivated = Act::MemberDeactivated(DeactivationDetails {
        member_id: member.id,
        member: Some(member.name.clone()),
        seats: Some(released.len()),
        marketing_contact: Some(left.marketing_contact),
        activations: left.activations.iter().map(|it| it.id).collect(),
        requests: left.requests.iter().map(|it| it.number).collect(),
    });
    let taken_back = released.iter().map(|it| {
        let seat = SeatDetails::of(it.benefit, &it.product).held(it.seat, member.id, &member.name);
        Act::SeatTakenBack(SeatDetails { deactivated: true, ..seat })
    });
    let acts = std::iter::once(deactivated).chain(taken_back);
    let entries: Vec<_> = acts.map(|act| (partner, act.done())).collect();
    audit::record_all(conn, actor, &entries).await
}

/// Read after the member was locked, as whoever names a contact or a user locks them too: of the two the second sees what
/// the first has done.
async fn find_left(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    member: MemberId,
) -> sqlx::Result<Left> {
    let contact = marketing::store::find_contact(conn, partner).await?;
    // Being named was the last act on them that they are told of.
    actor.clock.lock_held(contact.as_ref().map(|contact| contact.set_at));
    Ok(Left {
        marketing_contact: contact.is_some_and(|contact| contact.member == member),
        activations: activations::store::list_open_for(conn, partner, member).await?,
        requests: service_requests::store::list_open_of(conn, partner, member).await?,
    })
}

/// The member, if their membership can end: not that of the last active Global admin (R-ROLE-2).
fn find_deactivatable(locked: &[LockedMember], member: MemberId) -> Result<&LockedMember, Refused> {
    let found = locked.iter().find(|it| it.id == member).ok_or(Refused::Unknown)?;
    let others = locked.iter().filter(|it| it.id != member && it.active && it.is_global_admin).count();
    if !found.active {
        Err(Refused::WasInactive)
    } else if found.is_global_admin && others == 0 {
        Err(Refused::LastGlobalAdmin)
    } else {
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::PersonId;

    fn member(active: bool, is_global_admin: bool) -> LockedMember {
        let name = "Claudia Brunner".to_owned();
        LockedMember { id: MemberId::new(), person: PersonId::new(), name, active, is_global_admin }
    }

    #[test]
    fn the_last_active_global_admin_stays() {
        let (admin, former, staff) = (member(true, true), member(false, true), member(true, false));
        let outcome = |locked: &[LockedMember], id| find_deactivatable(locked, id).map(|it| it.id);
        let locked = [admin.clone(), former.clone(), staff.clone()];
        assert_eq!(outcome(&locked, admin.id), Err(Refused::LastGlobalAdmin));
        assert_eq!(outcome(&locked, former.id), Err(Refused::WasInactive));
        assert_eq!(outcome(&locked, staff.id), Ok(staff.id));
        assert_eq!(outcome(&locked, MemberId::new()), Err(Refused::Unknown));
        let two = [admin.clone(), member(true, true)];
        assert_eq!(outcome(&two, admin.id), Ok(admin.id));
    }
}
