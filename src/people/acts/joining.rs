//! Accepting an invitation: by a new password, or signed in (R-PPL-1). It runs as the role that signs people in, in a
//! transaction that names the company.

use sqlx::PgConnection;

use crate::audit::{self, AccountAct, Actor, Because, Entry, InvitationAct, InvitationDetails, Recorded};
use crate::authz::Role;
use crate::base::ids::{MemberId, PersonId};
use crate::error::{ActResult, NotDone};
use crate::mail::outbox;
use crate::people::invitation::{Ended, EndedAs, Link};
use crate::people::mails::PeopleMail;
use crate::people::store::{self, MemberInvitation};
use crate::users::store::credentials;

/// By what somebody shows who they are.
#[derive(Clone, Copy, Debug)]
pub enum Proof<'a> {
    /// Who has no account yet sets a password, of which this is the hash: whoever reads mail at their address.
    NewPassword(&'a str),
    /// This person is signed in.
    SignedIn(PersonId),
}

/// Somebody has joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    pub member: MemberId,
    /// Their display name.
    pub name: String,
    pub roles: Vec<Role>,
    /// The number of the password that they have set.
    pub password_version: Option<i32>,
}

/// Why nobody has joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotJoined {
    Ended(Ended),
    /// They have an account by now: they sign in, and set no password.
    HasAccount,
    /// Somebody else is signed in.
    SomebodyElse,
    /// They are an operator, and belong to no company.
    IsOperator,
}

impl NotJoined {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self, link: &Link) -> Entry {
        let because = match self {
            Self::Ended(_) => Because::Ended,
            Self::HasAccount => Because::HasOne,
            Self::SomebodyElse => Because::NotInvited,
            Self::IsOperator => Because::IsOperator,
        };
        let (partner_id, mpn_id) = (Some(link.partner), Some(link.company.mpn_id));
        let member_id = Some(link.member);
        let details = InvitationDetails { member_id, partner_id, mpn_id, ..InvitationDetails::default() };
        InvitationAct::Accepted(details).refused(because)
    }
}

/// Accepts an invitation: the link is spent, the member active from the next request on. The Global admins are told, and
/// both logs. A company that is suspended meanwhile is joined all the same: who belongs to it may look (R-TEN-4).
///
/// `actor` is whoever holds the link, as a member of no company.
///
/// # Errors
/// [`NotJoined`]; those of the database.
pub async fn accept(
    conn: &mut PgConnection,
    actor: &Actor,
    token_hash: &[u8],
    link: &Link,
    proof: Proof<'_>,
) -> ActResult<Joined, NotJoined> {
    let invitation = store::lock_invitation(conn, link.partner, link.member).await?;
    // Of two links of two companies that are used at once the second sees the password that the first has set.
    credentials::lock_person(conn, link.person).await?;
    actor.clock.lock_held(invitation.as_ref().and_then(|it| it.sent_at));
    let now = store::find_link(conn, token_hash).await?;
    let now = now.ok_or(NotDone::Refused(NotJoined::Ended(Ended::As(EndedAs::Withdrawn))))?;
    may_join(&now, proof, actor).map_err(NotDone::Refused)?;
    let invitation = invitation.ok_or(NotDone::Refused(NotJoined::Ended(Ended::As(EndedAs::Withdrawn))))?;
    let password_version = match proof {
        Proof::NewPassword(hash) => {
            let version = credentials::set_password(conn, link.person, hash, actor.at()).await?;
            audit::record_programme(conn, actor, &AccountAct::PasswordSet { person_id: link.person }.done())
                .await?;
            Some(version)
        }
        Proof::SignedIn(_) => None,
    };
    store::end_link(conn, (link.partner, link.member), EndedAs::Accepted, actor.at()).await?;
    store::activate(conn, (link.partner, link.member), link.person).await?;
    store::delete_invitation(conn, link.partner, link.member).await?;
    tell(conn, actor, link, &invitation).await?;
    let (member, roles) = (invitation.member, invitation.roles.iter().collect());
    Ok(Joined { member, name: invitation.name, roles, password_version })
}

fn may_join(link: &Link, proof: Proof<'_>, actor: &Actor) -> Result<(), NotJoined> {
    link.good(actor.at()).map_err(NotJoined::Ended)?;
    match proof {
        _ if link.is_operator => Err(NotJoined::IsOperator),
        Proof::NewPassword(_) if link.has_account => Err(NotJoined::HasAccount),
        Proof::SignedIn(person) if person != link.person => Err(NotJoined::SomebodyElse),
        Proof::NewPassword(_) | Proof::SignedIn(_) => Ok(()),
    }
}

/// The two logs, and the Global admins.
async fn tell(
    conn: &mut PgConnection,
    actor: &Actor,
    link: &Link,
    invitation: &MemberInvitation,
) -> sqlx::Result<()> {
    let (member, roles): (_, Vec<Role>) = (invitation.member, invitation.roles.iter().collect());
    let joined = InvitationAct::Accepted(InvitationDetails {
        member_id: Some(member),
        member: Some(invitation.name.clone()),
        roles: roles.clone(),
        partner_id: Some(link.partner),
        mpn_id: Some(link.company.mpn_id),
    })
    .done();
    let themselves = Actor { member: Some(member), name: invitation.name.clone(), ..actor.clone() };
    audit::record(conn, link.partner, &themselves, &joined).await?;
    audit::record_programme(conn, actor, &joined).await?;
    let admins = store::list_other_global_admins(conn, link.partner, member).await?;
    let mail =
        PeopleMail::MemberJoined { member: invitation.name.clone(), company: link.company.clone(), roles };
    outbox::enqueue_to_members(conn, link.partner, &admins, &mail, actor.at()).await
}
