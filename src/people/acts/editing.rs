//! What a company's admins change about one of its people: roles and display name (R-PPL-3, R-ROLE-5). It holds from that
//! person's next request on (R-ROLE-4).

use sqlx::PgConnection;
use time::Date;

use crate::audit::{self, Actor, Because, Entry, MemberAct, Recorded, RolesDetails};
use crate::authz::{Role, Roles};
use crate::base::clock;
use crate::base::ids::MemberId;
use crate::error::{ActResult, AppError, NotDone};
use crate::mail::outbox;
use crate::partners::Partner;
use crate::people::mails::PeopleMail;
use crate::people::rights::{self, Limit};
use crate::people::store::editing as store;
use crate::roles::requests::store as requests;
use crate::users::members::{self, LockedMember};

/// Why nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotEdited {
    /// The company is suspended (R-TEN-4).
    Suspended,
    /// Whoever acts may not do this to them, or not give this role (R-ROLE-5).
    Limited(Limit),
    /// The company would be left without a Global admin (R-ROLE-2).
    LastGlobalAdmin,
    /// They were deactivated.
    NotAMember,
    /// The last day is past.
    PastDay,
    /// Their roles are others than the page showed: these.
    ChangedMeanwhile(Roles),
}

impl NotEdited {
    /// The reason, as the log names it.
    #[must_use]
    pub fn because(&self) -> Because {
        match self {
            Self::Suspended => Because::Suspended,
            Self::Limited(_) => Because::NoAccess,
            Self::LastGlobalAdmin => Because::LastGlobalAdmin,
            Self::NotAMember => Because::NotAMember,
            Self::PastDay => Because::WrongEntries,
            Self::ChangedMeanwhile(_) => Because::ChangedMeanwhile,
        }
    }
}

/// How somebody's roles shall be.
#[derive(Clone, Debug)]
pub struct NewRoles {
    pub roles: Roles,
    /// Those that the page showed; none: they are not compared.
    pub seen: Option<Roles>,
    /// The last day of those that are new; none: they stay.
    pub until: Option<Date>,
}

/// Somebody's roles are as they were to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RolesChanged {
    /// Their display name.
    pub name: String,
    pub roles: Roles,
    /// Whether anything was changed: pressed twice, nothing is.
    pub changed: bool,
}

/// What the log tells of a try to change somebody's roles that was refused.
#[must_use]
pub fn roles_refused(member: MemberId, name: &str, wanted: &Roles, why: &NotEdited) -> Entry {
    let details = RolesDetails {
        member_id: member,
        member: Some(name.to_owned()),
        roles: wanted.iter().collect(),
        before: Vec::new(),
        until: None,
    };
    MemberAct::RolesChanged(details).refused(why.because())
}

/// Gives somebody other roles. They are told by mail, and the Global admins of who becomes one, or MPN partner admin. Of who is
/// invited it changes what they will have when they accept, of which nobody is told.
///
/// # Errors
/// [`NotEdited`]; [`AppError::UnknownId`] for whoever is nobody here; those of the database.
pub async fn change_roles(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    member: MemberId,
    new: NewRoles,
) -> ActResult<RolesChanged, NotEdited> {
    let People { by, found, locked } = lock(conn, (partner, actor), member).await?;
    let NewRoles { roles, seen, until } = new;
    may_change(partner, &by, &found, &roles).map_err(NotDone::Refused)?;
    let changed = found.roles != roles;
    if !changed {
        return Ok(RolesChanged { name: found.name, roles, changed });
    }
    if seen.is_some_and(|seen| seen != found.roles) {
        return Err(NotDone::Refused(NotEdited::ChangedMeanwhile(found.roles)));
    }
    if found.is_global_admin() && !roles.has(Role::GlobalAdmin) && is_last(&locked, member) {
        return Err(NotDone::Refused(NotEdited::LastGlobalAdmin));
    }
    // Of roles that are only taken no day is told.
    let until = until.filter(|_| roles.iter().any(|it| !found.roles.has(it)));
    write_roles(conn, (partner, actor), (&found, &locked), (&roles, until)).await?;
    if found.active {
        let told = PeopleMail::RolesChanged {
            by: actor.name.clone(),
            company: partner.named(),
            roles: roles.iter().collect(),
            before: found.roles.iter().collect(),
            until,
        };
        outbox::enqueue_to_members(conn, partner.id, &[member], &told, actor.at()).await?;
    }
    Ok(RolesChanged { name: found.name, roles, changed })
}

/// Sets the roles of somebody, those that are new up to their last day: with the entry, the end of requests for what they have now, and mail to the Global admins.
pub(super) async fn write_roles(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    (found, locked): (&LockedMember, &[LockedMember]),
    (roles, until): (&Roles, Option<Date>),
) -> ActResult<(), NotEdited> {
    let ends_at = match until {
        Some(day) if day < partner.date_at(actor.at()) => return Err(NotDone::Refused(NotEdited::PastDay)),
        Some(day) => {
            Some(clock::end_of(day, &partner.zone).map_err(|_| NotDone::Refused(NotEdited::PastDay))?)
        }
        None => None,
    };
    store::set_roles(conn, (partner.id, found.id), (roles, ends_at), actor.at()).await?;
    requests::end(conn, partner.id, found.id, Some(roles), actor.at()).await?;
    let details = RolesDetails {
        member_id: found.id,
        member: Some(found.name.clone()),
        roles: roles.iter().collect(),
        before: found.roles.iter().collect(),
        until,
    };
    audit::record(conn, partner.id, actor, &MemberAct::RolesChanged(details).done()).await?;
    if found.active {
        tell_admins(conn, (partner, actor), found, roles, locked).await?;
    }
    Ok(())
}

pub(super) fn may_change(
    partner: &Partner,
    by: &LockedMember,
    found: &LockedMember,
    roles: &Roles,
) -> Result<(), NotEdited> {
    if partner.suspended.is_some() {
        return Err(NotEdited::Suspended);
    }
    rights::may_change_roles(&by.roles, by.id == found.id, &found.roles).map_err(NotEdited::Limited)?;
    rights::may_give_all(&by.roles, roles).map_err(NotEdited::Limited)?;
    if found.active || found.invited { Ok(()) } else { Err(NotEdited::NotAMember) }
}

/// Whether none of the others is a Global admin.
fn is_last(locked: &[LockedMember], member: MemberId) -> bool {
    !locked.iter().any(|it| it.id != member && it.is_global_admin())
}

/// The Global admins of who becomes one, or MPN partner admin.
async fn tell_admins(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    found: &LockedMember,
    roles: &Roles,
    locked: &[LockedMember],
) -> sqlx::Result<()> {
    let (by, company) = (actor.name.clone(), partner.named());
    let is_new = |role: &Role| roles.has(*role) && !found.roles.has(*role);
    let wide: Vec<Role> =
        [Role::GlobalAdmin, Role::MpnPartnerAdmin].into_iter().filter(|role| is_new(role)).collect();
    if wide.is_empty() {
        return Ok(());
    }
    let others = locked.iter().filter(|it| it.id != found.id && it.is_global_admin());
    let others: Vec<MemberId> = others.map(|it| it.id).collect();
    let mail = PeopleMail::AdminNamed { by, member: found.name.clone(), company, roles: wide };
    outbox::enqueue_to_members(conn, partner.id, &others, &mail, actor.at()).await
}

/// What the log tells of another name.
fn renamed(member: MemberId, before: &str, name: &str) -> MemberAct {
    MemberAct::Renamed { member_id: member, member: Some(before.to_owned()), name: Some(name.to_owned()) }
}

/// What the log tells of a try to rename somebody that was refused.
#[must_use]
pub fn rename_refused(member: MemberId, before: &str, name: &str, why: &NotEdited) -> Entry {
    renamed(member, before, name).refused(why.because())
}

/// Gives somebody another display name in this company, of 1 to 200 letters. Pressed twice, nothing is changed.
///
/// # Errors
/// As [`change_roles`].
pub async fn rename(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    member: MemberId,
    name: &str,
) -> ActResult<(), NotEdited> {
    let People { by, found, .. } = lock(conn, (partner, actor), member).await?;
    if partner.suspended.is_some() {
        return Err(NotDone::Refused(NotEdited::Suspended));
    }
    let limit = |why| NotDone::Refused(NotEdited::Limited(why));
    rights::may_edit(&by.roles, &found.roles).map_err(limit)?;
    if found.name != name {
        store::rename(conn, (partner.id, member), name).await?;
        audit::record(conn, partner.id, actor, &renamed(member, &found.name, name).done()).await?;
    }
    Ok(())
}

/// Whoever acts, whoever it is about, and these with all Global admins, locked.
pub(super) struct People {
    pub by: LockedMember,
    pub found: LockedMember,
    pub locked: Vec<LockedMember>,
}

/// Locks them, whoever acts too: of two who take each other's role the second has none any more.
pub(super) async fn lock(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    member: MemberId,
) -> ActResult<People, NotEdited> {
    let by = acting(actor)?;
    let locked = members::lock_with_global_admins(conn, partner.id, &[member, by], actor.at()).await?;
    actor.clock.lock_held(None);
    let find = |id| locked.iter().find(|it| it.id == id).cloned();
    let found = find(member).ok_or(AppError::UnknownId)?;
    let by = find(by).filter(|it| it.active).ok_or(AppError::UnknownId)?;
    Ok(People { by, found, locked })
}

/// As which member somebody acts.
pub(super) fn acting(actor: &Actor) -> Result<MemberId, AppError> {
    actor.member.ok_or_else(|| AppError::internal("people are managed by a member"))
}

/// Whether whoever acts may deactivate somebody; everybody may end their own membership.
pub(super) fn may_deactivate(
    locked: &[LockedMember],
    (by, member): (MemberId, MemberId),
) -> Result<(), Limit> {
    let roles = |id| locked.iter().find(|it| it.id == id && it.active).map(|it| it.roles.clone());
    if by == member {
        return Ok(());
    }
    let (by, of) = (roles(by).unwrap_or_default(), locked.iter().find(|it| it.id == member));
    of.map_or(Ok(()), |of| rights::may_edit(&by, &of.roles))
}

/// Tells somebody that their membership ends, while they still are a member.
pub(super) async fn tell_deactivated(
    conn: &mut PgConnection,
    (partner, actor): (&Partner, &Actor),
    member: MemberId,
) -> sqlx::Result<()> {
    let mail = PeopleMail::MemberDeactivated { by: actor.name.clone(), company: partner.named() };
    outbox::enqueue_to_members(conn, partner.id, &[member], &mail, actor.at()).await
}
