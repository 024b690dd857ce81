//! What can be done with the people of a company. Deactivating a member: the membership ends at the next request
//! (R-ROLE-5), and the seats that they hold are taken back, with the same waiting as always (R-SEAT-4). What else depended
//! on them goes on without them, and whoever deactivates them is told of it.
//!
//! Roles and names are in [`editing`]; inviting somebody, and what becomes of that, in [`invitations`] and [`joining`];
//! what inviting many would do, in [`many`]; one act about several, in [`selected`].

pub mod editing;
pub mod ending;
pub mod invitations;
pub mod joining;
pub mod many;
pub mod role_requests;
pub mod selected;

use sqlx::PgConnection;

use crate::activations::store::OpenActivation;
use crate::audit::{
    self, Actor, Because, DeactivationDetails, Entry, MemberAct, Recorded, SeatAct, SeatDetails,
};
use crate::base::ids::{MemberId, PartnerId};
use crate::error::{ActResult, NotDone};
use crate::global_admin::ClaimOutcome;
use crate::global_admin::store::end_claim;
use crate::mail::outbox;
use crate::partners::Partner;
use crate::people::mails::PeopleMail;
use crate::people::rights::Limit;
use crate::roles::requests::store as requests;
use crate::seats::store::{self as seats, ReleasedSeat};
use crate::service_requests::store::OpenRequest;
use crate::users::members::{self, LockedMember};
use crate::{activations, calendar_feeds, marketing, service_requests};

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
    /// Whoever acts may not do this to them (R-ROLE-5).
    Limited(Limit),
    /// Nobody in this company has this id.
    Unknown,
}

impl Refused {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self, member: MemberId, name: &str) -> Entry {
        let because = match self {
            Self::WasInactive | Self::Unknown => Because::NotAMember,
            Self::LastGlobalAdmin => Because::LastGlobalAdmin,
            Self::Limited(_) => Because::NoAccess,
        };
        deactivation_refused(member, name, because)
    }
}

/// What the log tells of a try to deactivate somebody that was refused.
#[must_use]
pub fn deactivation_refused(member: MemberId, name: &str, because: Because) -> Entry {
    let details = DeactivationDetails {
        member_id: member,
        member: Some(name.to_owned()),
        seats: None,
        marketing_contact: None,
        activations: Vec::new(),
        requests: Vec::new(),
    };
    MemberAct::Deactivated(details).refused(because)
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
/// caller's to record. Whoever it is about is told by mail; where they leave by themselves, the Global admins are.
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
    let by = editing::acting(actor)?;
    let all_seats = seats::lock_all_seats(conn, partner.id, actor).await?;
    let locked = members::lock_with_global_admins(conn, partner.id, &[member, by], actor.at()).await?;
    actor.clock.lock_held(None);
    let found = find_deactivatable(&locked, (by, member)).map_err(NotDone::Refused)?;
    let left = find_left(conn, partner.id, actor, member).await?;
    if by == member {
        tell_left(conn, (partner, actor), &locked, found).await?;
    } else {
        editing::tell_deactivated(conn, (partner, actor), member).await?;
    }
    members::end_membership(conn, partner.id, found, actor.at()).await?;
    requests::end(conn, partner.id, member, None, actor.at()).await?;
    end_claim(conn, partner.id, member, ClaimOutcome::Ended, actor.at()).await?;
    calendar_feeds::store::end_of_member(conn, partner.id, member).await?;
    let released = seats::release_all_seats(conn, all_seats, member, (Some(by), actor.at())).await?;
    record(conn, partner.id, actor, found, &released, &left).await?;
    Ok(Deactivated { released: released.len(), left })
}

/// Tells the other Global admins that somebody leaves.
async fn tell_left(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    locked: &[LockedMember],
    member: &LockedMember,
) -> sqlx::Result<()> {
    let admins: Vec<MemberId> =
        locked.iter().filter(|it| it.id != member.id && it.is_global_admin()).map(|it| it.id).collect();
    let (name, roles) = (member.name.clone(), member.roles.iter().collect());
    let mail = PeopleMail::MemberLeft { member: name, company: partner.named(), roles };
    outbox::enqueue_to_members(conn, partner.id, &admins, &mail, actor.at()).await
}

async fn record(
    conn: &mut PgConnection,
    partner: PartnerId,
    actor: &Actor,
    member: &LockedMember,
    released: &[ReleasedSeat],
    left: &Left,
) -> sqlx::Result<()> {
    let deactivated = MemberAct::Deactivated(DeactivationDetails {
        member_id: member.id,
        member: Some(member.name.clone()),
        seats: Some(released.len()),
        marketing_contact: Some(left.marketing_contact),
        activations: left.activations.iter().map(|it| it.id).collect(),
        requests: left.requests.iter().map(|it| it.number).collect(),
    })
    .done();
    let taken_back = released.iter().map(|it| {
        let seat = SeatDetails::of(it.benefit, &it.product).held(it.seat, member.id, &member.name);
        SeatAct::TakenBack(SeatDetails { deactivated: true, ..seat }).done()
    });
    let entries = std::iter::once(deactivated).chain(taken_back);
    let entries: Vec<_> = entries.map(|entry| (partner, entry)).collect();
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

/// The member, if their membership can end by whoever acts: not that of the last active Global admin (R-ROLE-2).
fn find_deactivatable(
    locked: &[LockedMember],
    (by, member): (MemberId, MemberId),
) -> Result<&LockedMember, Refused> {
    let found = locked.iter().find(|it| it.id == member).ok_or(Refused::Unknown)?;
    let is_other_admin = |it: &LockedMember| it.id != member && it.is_global_admin();
    if !found.active {
        return Err(Refused::WasInactive);
    }
    editing::may_deactivate(locked, (by, member)).map_err(Refused::Limited)?;
    if found.is_global_admin() && !locked.iter().any(is_other_admin) {
        return Err(Refused::LastGlobalAdmin);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authz::Role;
    use crate::base::ids::PersonId;

    fn member(active: bool, roles: &[Role]) -> LockedMember {
        let (name, roles) = ("Claudia Brunner".to_owned(), roles.iter().copied().collect());
        LockedMember {
            id: MemberId::new(),
            person: PersonId::new(),
            name,
            active,
            invited: false,
            roles,
            ending: Vec::new(),
        }
    }

    #[test]
    fn the_last_active_global_admin_stays() {
        let global = [Role::GlobalAdmin];
        let (admin, former, staff) = (member(true, &global), member(false, &global), member(true, &[]));
        let outcome =
            |locked: &[LockedMember], id| find_deactivatable(locked, (admin.id, id)).map(|it| it.id);
        let locked = [admin.clone(), former.clone(), staff.clone()];
        assert_eq!(outcome(&locked, admin.id), Err(Refused::LastGlobalAdmin));
        assert_eq!(outcome(&locked, former.id), Err(Refused::WasInactive));
        assert_eq!(outcome(&locked, staff.id), Ok(staff.id));
        assert_eq!(outcome(&locked, MemberId::new()), Err(Refused::Unknown));
        let two = [admin.clone(), member(true, &global)];
        assert_eq!(outcome(&two, admin.id), Ok(admin.id));
    }

    #[test]
    fn who_may_manage_nobody_deactivates_only_themselves() {
        let (admin, user_admin) = (member(true, &[Role::GlobalAdmin]), member(true, &[Role::UserAdmin]));
        let (staff, former) = (member(true, &[]), member(false, &[Role::UserAdmin]));
        let locked = [admin.clone(), user_admin.clone(), staff.clone(), former.clone()];
        let outcome =
            |by: &LockedMember, of: &LockedMember| find_deactivatable(&locked, (by.id, of.id)).map(|_| ());
        assert_eq!(outcome(&user_admin, &staff), Ok(()));
        assert_eq!(outcome(&user_admin, &admin), Err(Refused::Limited(Limit::OfGlobalAdmin)));
        assert_eq!(outcome(&staff, &user_admin), Err(Refused::Limited(Limit::NoRight)));
        assert_eq!(outcome(&former, &staff), Err(Refused::Limited(Limit::NoRight)));
        assert_eq!(outcome(&staff, &staff), Ok(()));
    }
}
