//! Inviting people to a company, sending an invitation again, withdrawing it (R-PPL-1, R-PPL-2). Done by an operator they run
//! as the console; done by an admin of the company, in its name, as the role that signs people in (decision 59). What such an admin
//! may do (R-ROLE-5) the caller has asked.

use std::collections::{HashMap, HashSet};

use sqlx::PgConnection;

use crate::audit::{
    self, Actor, Because, Entry, InvitationAct, InvitationDetails, Recorded, SeatAct, SeatDetails,
};
use crate::authz::Role;
use crate::base::ids::{MailId, MemberId, PartnerId, PersonId};
use crate::base::links;
use crate::base::secrets::Secrets;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::outbox::{self, LinkLetter};
use crate::mail::{Company, link_context};
use crate::partners::Partner;
use crate::people::invitation::{EndedAs, Invited, Invitee, LASTS};
use crate::people::mails::PeopleMail;
use crate::people::store::{self, Host, LockedPlace, MemberInvitation, NewInvitation, NewLink, Place};
use crate::programme::Programme;
use crate::seats::store as seats;

/// Why somebody was not invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// They are an active member already.
    IsMember(MemberId),
    /// An invitation of theirs is open, which can be sent again.
    IsInvited(MemberId),
    /// They are an operator, and belong to no company.
    IsOperator,
    /// They stand further up among the same invitees.
    Repeated,
}

impl Refused {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self, partner: &Partner, name: &str) -> Entry {
        let (member_id, because) = match self {
            Self::IsMember(member) => (Some(member), Because::IsMember),
            Self::IsInvited(member) => (Some(member), Because::InvitedAlready),
            Self::IsOperator => (None, Because::IsOperator),
            Self::Repeated => (None, Because::InvitedAlready),
        };
        let (partner_id, mpn_id) = (Some(partner.id), Some(partner.mpn_id));
        let member = Some(name.to_owned());
        let details = InvitationDetails { member_id, member, partner_id, mpn_id, roles: Vec::new() };
        InvitationAct::Sent(details).refused(because)
    }
}

/// Nobody of them was invited: who not, by their places in the list, and why.
pub type NotInvited = Vec<(usize, Refused)>;

/// The link of an invitation, its mail, and the token as the mail keeps it.
struct Sealed {
    link: NewLink,
    token: Vec<u8>,
}

impl Sealed {
    fn new(secrets: &Secrets) -> AppResult<Self> {
        let token = links::new_token().map_err(AppError::internal)?;
        let mail = MailId::new();
        let sealed = secrets.seal(&link_context(mail), &token)?;
        Ok(Self { link: NewLink { token_hash: links::token_hash(&token), mail }, token: sealed })
    }
}

/// Invites people to companies: all of them, or nobody. Each is from then on a member who is not active, with their roles,
/// and gets a mail with a one-time link. Who was deactivated is invited back, with these roles and no others.
///
/// # Errors
/// [`NotInvited`]; those of the database, and of sealing.
pub async fn invite(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Secrets,
    invitees: &[Invitee],
) -> ActResult<Vec<Invited>, NotInvited> {
    let by = inviter(conn, actor).await?;
    let persons = find_persons(conn, actor, invitees).await?;
    let places: Vec<(Place, &Invitee)> = (persons.iter().zip(invitees))
        .map(|(person, it)| (Place { partner: it.partner, person: *person }, it))
        .collect();
    let locked = store::lock_places(conn, &places, actor.at()).await?;
    actor.clock.lock_held(None);
    let locked = in_order(&places, locked)?;
    let refused: NotInvited =
        locked.iter().enumerate().filter_map(|(at, it)| Some((at, refusal(it)?))).collect();
    if !refused.is_empty() {
        return Err(NotDone::Refused(refused));
    }
    let (new, tokens) = new_invitations(secrets, invitees, &locked)?;
    let (now, expires_at) = (actor.at(), actor.at() + LASTS);
    store::prepare_return(conn, &new).await?;
    store::give_roles(conn, &new, now).await?;
    store::insert_invitations(conn, &new, (now, expires_at), operator(actor)).await?;
    let hosts = hosts(conn, invitees).await?;
    let letters = new.iter().zip(tokens).map(|(it, token)| letter(it, token, &hosts, (&by, actor)));
    outbox::enqueue_with_links(conn, letters.collect::<AppResult<Vec<_>>>()?, now).await?;
    record_all(conn, actor, &new, &hosts).await?;
    let invited = |it: &NewInvitation<'_>| Invited { member: it.member, mail: it.link.mail, expires_at };
    Ok(new.iter().map(invited).collect())
}

/// The person of each invitee; new ones where nobody has the address.
async fn find_persons(
    conn: &mut PgConnection,
    actor: &Actor,
    invitees: &[Invitee],
) -> ActResult<Vec<PersonId>, NotInvited> {
    let mut met = HashSet::new();
    let repeats = invitees.iter().enumerate().filter(|(_, it)| !met.insert((it.partner, it.email.as_str())));
    let mut refused: NotInvited = repeats.map(|(at, _)| (at, Refused::Repeated)).collect();
    let addresses: HashSet<&str> = invitees.iter().map(|it| it.email.as_str()).collect();
    let addresses: Vec<String> = addresses.into_iter().map(str::to_owned).collect();
    let found = store::find_or_add_persons(conn, &addresses, actor.at()).await?;
    let found: HashMap<&str, _> = found.iter().map(|it| (it.email.as_str(), it)).collect();
    let mut persons = Vec::with_capacity(invitees.len());
    for (at, it) in invitees.iter().enumerate() {
        let person = found.get(it.email.as_str());
        let person = person.ok_or_else(|| AppError::internal("a person who was just added is not there"))?;
        // An admin of the company isn't told whose address it is: the page of the link tells it to whoever holds it.
        if person.is_operator && actor.member.is_none() {
            refused.push((at, Refused::IsOperator));
        }
        persons.push(person.id);
    }
    if refused.is_empty() { Ok(persons) } else { Err(NotDone::Refused(refused)) }
}

/// The members, each at the place of its invitee.
fn in_order(places: &[(Place, &Invitee)], locked: Vec<LockedPlace>) -> AppResult<Vec<LockedPlace>> {
    let mut by_place: HashMap<(PartnerId, PersonId), LockedPlace> =
        locked.into_iter().map(|it| ((it.partner, it.person), it)).collect();
    let found = places.iter().map(|(place, _)| by_place.remove(&(place.partner, place.person)));
    found.collect::<Option<_>>().ok_or_else(|| AppError::internal("a member who was just added is not there"))
}

fn refusal(it: &LockedPlace) -> Option<Refused> {
    if it.active {
        Some(Refused::IsMember(it.id))
    } else {
        it.is_invited.then_some(Refused::IsInvited(it.id))
    }
}

fn new_invitations<'a>(
    secrets: &Secrets,
    invitees: &'a [Invitee],
    locked: &[LockedPlace],
) -> AppResult<(Vec<NewInvitation<'a>>, Vec<Vec<u8>>)> {
    let (mut new, mut tokens) = (Vec::with_capacity(invitees.len()), Vec::with_capacity(invitees.len()));
    for (invitee, it) in invitees.iter().zip(locked) {
        let Sealed { link, token } = Sealed::new(secrets)?;
        let (member, person, was_member) = (it.id, it.person, it.was_member);
        new.push(NewInvitation { invitee, member, person, was_member, link });
        tokens.push(token);
    }
    Ok((new, tokens))
}

type Hosts = HashMap<PartnerId, Host>;

async fn hosts(conn: &mut PgConnection, invitees: &[Invitee]) -> sqlx::Result<Hosts> {
    let partners: HashSet<PartnerId> = invitees.iter().map(|it| it.partner).collect();
    let hosts = store::list_hosts(conn, &partners.into_iter().collect::<Vec<_>>()).await?;
    Ok(hosts.into_iter().map(|it| (it.partner, it)).collect())
}

fn host(hosts: &Hosts, partner: PartnerId) -> AppResult<&Host> {
    hosts.get(&partner).ok_or_else(|| AppError::internal("a company that people are invited to is not there"))
}

fn letter(
    it: &NewInvitation<'_>,
    token: Vec<u8>,
    hosts: &Hosts,
    (by, actor): (&str, &Actor),
) -> AppResult<LinkLetter<PeopleMail>> {
    let host = host(hosts, it.invitee.partner)?;
    let mail = invited_mail(host, it.invitee.roles.iter().collect(), (by, actor));
    let (partner, person, name) = (it.invitee.partner, it.person, it.invitee.name.clone());
    Ok(LinkLetter { id: it.link.mail, partner, person, name, mail, sealed_link: token })
}

fn invited_mail(host: &Host, roles: Vec<Role>, (by, actor): (&str, &Actor)) -> PeopleMail {
    PeopleMail::MemberInvited {
        by: by.to_owned(),
        company: Company { name: host.name.clone(), mpn_id: host.mpn_id },
        roles,
        until: (actor.at() + LASTS).to_offset(time::UtcOffset::UTC),
        zone: host.zone.clone(),
    }
}

/// Who invites, as the mail names them: the programme, or the admin of the company.
async fn inviter(conn: &mut PgConnection, actor: &Actor) -> AppResult<String> {
    match actor.member {
        Some(_) => Ok(actor.name.clone()),
        None => Ok(Programme::read(conn).await?.name),
    }
}

/// The operator who acts, if it is one.
fn operator(actor: &Actor) -> Option<PersonId> {
    actor.person.filter(|_| actor.member.is_none())
}

/// In the company's log, and where an operator acts, in the programme's.
async fn record(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    entry: &Entry,
) -> sqlx::Result<()> {
    match actor.member {
        Some(_) => audit::record(conn, partner.id, actor, entry).await,
        None => audit::record_both(conn, partner.id, actor, entry).await,
    }
}

/// In the companies' logs, and where an operator acts, in the programme's.
async fn record_all(
    conn: &mut PgConnection,
    actor: &Actor,
    new: &[NewInvitation<'_>],
    hosts: &Hosts,
) -> AppResult<()> {
    let mut entries = Vec::with_capacity(new.len());
    for it in new {
        let details = InvitationDetails {
            member_id: Some(it.member),
            member: Some(it.invitee.name.clone()),
            roles: it.invitee.roles.iter().collect(),
            partner_id: Some(it.invitee.partner),
            mpn_id: Some(host(hosts, it.invitee.partner)?.mpn_id),
        };
        entries.push((it.invitee.partner, InvitationAct::Sent(details).done()));
    }
    audit::record_all(conn, actor, &entries).await?;
    if actor.member.is_some() {
        return Ok(());
    }
    let entries: Vec<Entry> = entries.into_iter().map(|(_, entry)| entry).collect();
    Ok(audit::record_all_programme(conn, actor, &entries).await?)
}

/// No invitation of theirs is open: it was accepted, or withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoneOpen;

/// What logs tell of a member's invitation.
#[must_use]
pub fn details(partner: &Partner, it: &MemberInvitation) -> InvitationDetails {
    InvitationDetails {
        member_id: Some(it.member),
        member: Some(it.name.clone()),
        roles: it.roles.iter().collect(),
        partner_id: Some(partner.id),
        mpn_id: Some(partner.mpn_id),
    }
}

/// Sends an invitation again: with a new link, good for as long as a first one, which ends the one before. Who pressed a
/// moment ago (`seen` is when the page said that it was sent last) is not sent two: the answer is the same.
///
/// # Errors
/// [`NoneOpen`]; [`AppError::UnknownId`] for whoever is no member; those of the database, and of sealing.
pub async fn send_again(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    secrets: &Secrets,
    member: MemberId,
    seen: Option<&str>,
) -> ActResult<MemberInvitation, NoneOpen> {
    let it = store::lock_invitation(conn, partner.id, member).await?.ok_or(AppError::UnknownId)?;
    let Some(sent_at) = it.sent_at else { return Err(NotDone::Refused(NoneOpen)) };
    actor.clock.lock_held(Some(sent_at));
    if seen.is_some_and(|seen| seen != it.seen()) {
        return Ok(it);
    }
    let (now, expires_at) = (actor.at(), actor.at() + LASTS);
    let Sealed { link, token } = Sealed::new(secrets)?;
    store::end_link(conn, (partner.id, member), EndedAs::Replaced, now).await?;
    store::renew_invitation(conn, &it, &link, (now, expires_at), operator(actor)).await?;
    let by = inviter(conn, actor).await?;
    let host = Host {
        partner: partner.id,
        name: partner.name.clone(),
        mpn_id: partner.mpn_id,
        zone: partner.zone_name.clone(),
    };
    let letter = LinkLetter {
        id: link.mail,
        partner: partner.id,
        person: it.person,
        name: it.name.clone(),
        mail: invited_mail(&host, it.roles.iter().collect(), (&by, actor)),
        sealed_link: token,
    };
    outbox::enqueue_with_links(conn, vec![letter], now).await?;
    let entry = InvitationAct::SentAgain(details(partner, &it)).done();
    record(conn, partner, actor, &entry).await?;
    Ok(it)
}

/// Why an invitation was not withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotWithdrawn {
    /// None is open: it was accepted, or withdrawn.
    NoneOpen,
    /// They hold a seat: [`take_seats_back`] comes first.
    HoldsSeats,
}

impl NotWithdrawn {
    #[must_use]
    pub const fn because(self) -> Because {
        match self {
            Self::NoneOpen => Because::NotInvited,
            Self::HoldsSeats => Because::ChangedMeanwhile,
        }
    }
}

/// An invitation was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    /// Their display name.
    pub name: String,
    /// Whether they stay on the list of people, as deactivated: they were a member before, or have held a seat.
    pub stays: bool,
}

/// Takes back the seats of somebody whose invitation is to be withdrawn (R-PPL-2), with the same waiting as always (R-SEAT-4); says how
/// many. It runs as the role that gives seats, apart from [`withdraw`] where that runs as another. No mail tells of it, as of the
/// withdrawal.
///
/// # Errors
/// Those of the database.
pub async fn take_seats_back(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    member: MemberId,
) -> AppResult<usize> {
    let all_seats = seats::lock_all_seats(conn, partner.id, actor).await?;
    let invitation = store::lock_invitation(conn, partner.id, member).await?;
    let Some(it) = invitation.filter(|it| it.sent_at.is_some()) else { return Ok(0) };
    let released = seats::release_all_seats(conn, all_seats, member, (actor.member, actor.at())).await?;
    let taken_back = released.iter().map(|seat| {
        let details = SeatDetails::of(seat.benefit, &seat.product).held(seat.seat, member, &it.name);
        (partner.id, SeatAct::TakenBack(details).done())
    });
    audit::record_all(conn, actor, &taken_back.collect::<Vec<_>>()).await?;
    Ok(released.len())
}

/// Withdraws an invitation: its link ends. Who never was a member is none then, unless they have held a seat: its history names them,
/// so they stay, deactivated. Who was one before stays deactivated.
///
/// # Errors
/// [`NotWithdrawn`]; [`AppError::UnknownId`] for whoever is no member, or no longer; those of the database.
pub async fn withdraw(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    member: MemberId,
) -> ActResult<Withdrawn, NotWithdrawn> {
    let it = store::lock_invitation(conn, partner.id, member).await?.ok_or(AppError::UnknownId)?;
    let sent_at = it.sent_at.ok_or(NotDone::Refused(NotWithdrawn::NoneOpen))?;
    actor.clock.lock_held(Some(sent_at));
    // Whoever gives a seat locks the member too.
    let seats = store::find_tenures(conn, partner.id, member).await?;
    if seats.now > 0 {
        return Err(NotDone::Refused(NotWithdrawn::HoldsSeats));
    }
    store::end_link(conn, (partner.id, member), EndedAs::Withdrawn, actor.at()).await?;
    store::delete_invitation(conn, partner.id, member).await?;
    let entry = InvitationAct::Withdrawn(details(partner, &it)).done();
    record(conn, partner, actor, &entry).await?;
    let stays = it.was_member || seats.ever > 0;
    if !it.was_member {
        store::leave_member(conn, (partner.id, member), stays.then(|| actor.at())).await?;
    }
    Ok(Withdrawn { name: it.name, stays })
}
