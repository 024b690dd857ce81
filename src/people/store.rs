//! SQL of invitations. Inviting and withdrawing run as the console; opening a link and accepting, as the role that signs people
//! in.

pub mod editing;

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::invitation::{EndedAs, Invitee, Link, seen};
use crate::authz::Roles;
use crate::base::ids::{MailId, MemberId, PartnerId, PersonId};
use crate::db::must_meet;
use crate::mail::Company;
use crate::users::EmailAddress;

/// The persons with these addresses, made where there are none, each with whether they are an operator; in no order.
///
/// # Errors
/// Those of the database.
pub async fn find_or_add_persons(
    conn: &mut PgConnection,
    emails: &[String],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<FoundPerson>> {
    let ids: Vec<PersonId> = emails.iter().map(|_| PersonId::new()).collect();
    // In one order, so that two who invite the same people never wait for each other.
    sqlx::query!(
        "insert into persons (id, email, password_changed_at, created_at)
         select it.id, it.email, $3, $3 from unnest($1::uuid[], $2::text[]) as it (id, email) order by it.email
         on conflict (email) do nothing",
        &ids as &[PersonId],
        emails,
        now
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query_as!(
        FoundPerson,
        r#"select id as "id: PersonId", email,
                  exists (select from operators o where o.person_id = p.id and o.active) as "is_operator!"
           from persons p where email = any($1)"#,
        emails
    )
    .fetch_all(conn)
    .await
}

/// A person by their address.
#[derive(Clone, Debug)]
pub struct FoundPerson {
    pub id: PersonId,
    pub email: String,
    /// Whether they are an active operator, who belongs to no company.
    pub is_operator: bool,
}

/// Which of these addresses are operators', who can't be invited.
///
/// # Errors
/// Those of the database.
pub async fn find_operators_among(
    conn: &mut PgConnection,
    emails: &[EmailAddress],
) -> sqlx::Result<Vec<String>> {
    let emails: Vec<String> = emails.iter().map(|it| it.as_str().to_owned()).collect();
    sqlx::query_scalar!(
        "select p.email from persons p join operators o on o.person_id = p.id and o.active where p.email = any($1)",
        &emails
    )
    .fetch_all(conn)
    .await
}

/// How somebody of a company stands in it, by their address.
#[derive(Clone, Debug)]
pub struct KnownAddress {
    pub email: String,
    pub active: bool,
    pub is_invited: bool,
    /// Whether they were a member before, and are deactivated.
    pub was_member: bool,
}

/// Which of these addresses are of people of the company, who is invited or deactivated with them; in no order. Of others it tells
/// nothing.
///
/// # Errors
/// Those of the database.
pub async fn list_known(
    conn: &mut PgConnection,
    partner: PartnerId,
    emails: &[String],
) -> sqlx::Result<Vec<KnownAddress>> {
    sqlx::query_as!(
        KnownAddress,
        r#"select p.email, m.active, m.deactivated_at is not null as "was_member!",
                  exists (select from invitations i where i.partner_id = $1 and i.member_id = m.id) as "is_invited!"
           from members m join persons p on p.id = m.person_id
           where m.partner_id = $1 and p.email = any($2)"#,
        partner as PartnerId,
        emails
    )
    .fetch_all(conn)
    .await
}

/// A company, as invitations name it.
#[derive(Clone, Debug)]
pub struct Host {
    pub partner: PartnerId,
    pub name: String,
    pub mpn_id: i64,
    /// Its time zone's name.
    pub zone: String,
}

/// These companies, in no order.
///
/// # Errors
/// Those of the database.
pub async fn list_hosts(conn: &mut PgConnection, partners: &[PartnerId]) -> sqlx::Result<Vec<Host>> {
    sqlx::query_as!(
        Host,
        r#"select d.id as "partner: PartnerId", d.name, d.mpn_id, p.time_zone as zone
           from partners p join partner_directory d on d.id = p.partner_id
           where p.partner_id = any($1)"#,
        partners as &[PartnerId]
    )
    .fetch_all(conn)
    .await
}

/// Who is to be a member of which company.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub partner: PartnerId,
    pub person: PersonId,
}

/// A member at such a place, locked to the end of the transaction.
#[derive(Clone, Debug)]
pub struct LockedPlace {
    pub partner: PartnerId,
    pub person: PersonId,
    pub id: MemberId,
    pub active: bool,
    /// Whether they were a member before, and are deactivated.
    pub was_member: bool,
    pub is_invited: bool,
}

/// Makes members, not active yet, where there are none, and locks all.
///
/// # Errors
/// Those of the database.
pub async fn lock_places(
    conn: &mut PgConnection,
    places: &[(Place, &Invitee)],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<LockedPlace>> {
    let ids: Vec<MemberId> = places.iter().map(|_| MemberId::new()).collect();
    let partners: Vec<PartnerId> = places.iter().map(|(it, _)| it.partner).collect();
    let persons: Vec<PersonId> = places.iter().map(|(it, _)| it.person).collect();
    let names: Vec<String> = places.iter().map(|(_, invitee)| invitee.name.clone()).collect();
    sqlx::query!(
        "insert into members (partner_id, id, person_id, display_name, active, created_at)
         select it.partner_id, it.id, it.person_id, it.name, false, $5
         from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) as it (partner_id, id, person_id, name)
         order by it.partner_id, it.person_id
         on conflict (partner_id, person_id) do nothing",
        &partners as &[PartnerId],
        &ids as &[MemberId],
        &persons as &[PersonId],
        &names,
        now
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "select m.id from members m
         join unnest($1::uuid[], $2::uuid[]) as it (partner_id, person_id)
              on it.partner_id = m.partner_id and it.person_id = m.person_id
         order by m.id for no key update of m",
        &partners as &[PartnerId],
        &persons as &[PersonId]
    )
    .fetch_all(&mut *conn)
    .await?;
    // Asked once they are locked: who was waited for may have invited them.
    sqlx::query_as!(
        LockedPlace,
        r#"select m.partner_id as "partner: PartnerId", m.person_id as "person: PersonId", m.id as "id: MemberId",
                  m.active, m.deactivated_at is not null as "was_member!",
                  exists (select from invitations i
                          where i.partner_id = m.partner_id and i.member_id = m.id) as "is_invited!"
           from members m
           join unnest($1::uuid[], $2::uuid[]) as it (partner_id, person_id)
                on it.partner_id = m.partner_id and it.person_id = m.person_id"#,
        &partners as &[PartnerId],
        &persons as &[PersonId]
    )
    .fetch_all(conn)
    .await
}

/// Somebody who is invited, with their link; each of which the database takes a row.
#[derive(Debug)]
pub struct NewInvitation<'a> {
    pub invitee: &'a Invitee,
    pub member: MemberId,
    pub person: PersonId,
    /// Whether they come back, and bring a name and roles of before.
    pub was_member: bool,
    pub link: NewLink,
}

/// A link on its way to somebody.
#[derive(Debug)]
pub struct NewLink {
    pub token_hash: Vec<u8>,
    /// The mail that carries it.
    pub mail: MailId,
}

/// Gives members who come back the name that they are invited with, and takes the roles that they had.
///
/// # Errors
/// Those of the database.
pub async fn prepare_return(conn: &mut PgConnection, all: &[NewInvitation<'_>]) -> sqlx::Result<()> {
    let back: Vec<&NewInvitation<'_>> = all.iter().filter(|it| it.was_member).collect();
    if back.is_empty() {
        return Ok(());
    }
    let partners: Vec<PartnerId> = back.iter().map(|it| it.invitee.partner).collect();
    let members: Vec<MemberId> = back.iter().map(|it| it.member).collect();
    let names: Vec<String> = back.iter().map(|it| it.invitee.name.clone()).collect();
    let named = sqlx::query!(
        "update members m set display_name = it.name
         from unnest($1::uuid[], $2::uuid[], $3::text[]) as it (partner_id, id, name)
         where m.partner_id = it.partner_id and m.id = it.id",
        &partners as &[PartnerId],
        &members as &[MemberId],
        &names
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&named, back.len())?;
    sqlx::query!(
        "delete from member_roles r using unnest($1::uuid[], $2::uuid[]) as it (partner_id, id)
         where r.partner_id = it.partner_id and r.member_id = it.id",
        &partners as &[PartnerId],
        &members as &[MemberId]
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives the invited their roles, which have no force before they accept.
///
/// # Errors
/// Those of the database.
pub async fn give_roles(
    conn: &mut PgConnection,
    all: &[NewInvitation<'_>],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let given = || all.iter().flat_map(|it| it.invitee.roles.iter().map(move |role| (it, role)));
    let partners: Vec<PartnerId> = given().map(|(it, _)| it.invitee.partner).collect();
    let members: Vec<MemberId> = given().map(|(it, _)| it.member).collect();
    let roles: Vec<String> = given().map(|(_, role)| role.as_str().to_owned()).collect();
    sqlx::query!(
        "insert into member_roles (partner_id, member_id, role, granted_at)
         select it.partner_id, it.member_id, it.role, $4
         from unnest($1::uuid[], $2::uuid[], $3::text[]) as it (partner_id, member_id, role)",
        &partners as &[PartnerId],
        &members as &[MemberId],
        &roles,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes invitations that were not there, and their links.
///
/// # Errors
/// Those of the database.
pub async fn insert_invitations(
    conn: &mut PgConnection,
    all: &[NewInvitation<'_>],
    (now, expires_at): (OffsetDateTime, OffsetDateTime),
    operator: Option<PersonId>,
) -> sqlx::Result<()> {
    let partners: Vec<PartnerId> = all.iter().map(|it| it.invitee.partner).collect();
    let members: Vec<MemberId> = all.iter().map(|it| it.member).collect();
    let persons: Vec<PersonId> = all.iter().map(|it| it.person).collect();
    let hashes: Vec<Vec<u8>> = all.iter().map(|it| it.link.token_hash.clone()).collect();
    let mails: Vec<MailId> = all.iter().map(|it| it.link.mail).collect();
    sqlx::query!(
        "insert into invitations (partner_id, member_id, sent_at, expires_at, sent_by, mail_id)
         select it.partner_id, it.member_id, $4, $5, $6, it.mail_id
         from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as it (partner_id, member_id, mail_id)",
        &partners as &[PartnerId],
        &members as &[MemberId],
        &mails as &[MailId],
        now,
        expires_at,
        operator as Option<PersonId>
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into invitation_links (token_hash, person_id, about_partner, about_member, created_at, expires_at)
         select it.token_hash, it.person_id, it.partner_id, it.member_id, $5, $6
         from unnest($1::bytea[], $2::uuid[], $3::uuid[], $4::uuid[])
              as it (token_hash, person_id, partner_id, member_id)",
        &hashes,
        &persons as &[PersonId],
        &partners as &[PartnerId],
        &members as &[MemberId],
        now,
        expires_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A member with their invitation.
#[derive(Clone, Debug)]
pub struct MemberInvitation {
    pub partner: PartnerId,
    pub member: MemberId,
    pub person: PersonId,
    /// Their address.
    pub email: String,
    /// Their display name.
    pub name: String,
    pub roles: Roles,
    pub active: bool,
    /// Whether they were a member before, and are deactivated.
    pub was_member: bool,
    /// When it was sent last; none: no invitation of theirs is open.
    pub sent_at: Option<OffsetDateTime>,
}

impl MemberInvitation {
    /// How a page shows it: an act that comes from it sends this back.
    #[must_use]
    pub fn seen(&self) -> String {
        self.sent_at.map(seen).unwrap_or_default()
    }
}

/// Locks a member to the end of the transaction, and tells how their invitation stands; `None` for whoever is no member of the company.
///
/// # Errors
/// Those of the database.
pub async fn lock_invitation(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Option<MemberInvitation>> {
    sqlx::query!(
        "select id from members where partner_id = $1 and id = $2 for no key update",
        partner as PartnerId,
        member as MemberId
    )
    .fetch_optional(&mut *conn)
    .await?;
    find_invitation(conn, partner, member).await
}

/// The same without a lock: to ask before something is done.
///
/// # Errors
/// Those of the database.
pub async fn find_invitation(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Option<MemberInvitation>> {
    sqlx::query_as!(
        MemberInvitation,
        r#"select m.partner_id as "partner: PartnerId", m.id as "member: MemberId", m.person_id as "person: PersonId",
                  p.email, m.display_name as name, m.active, m.deactivated_at is not null as "was_member!",
                  array(select r.role from member_roles r
                        where r.partner_id = $1 and r.member_id = m.id) as "roles!: Roles",
                  i.sent_at as "sent_at?"
           from members m
           join persons p on p.id = m.person_id
           left join invitations i on i.partner_id = $1 and i.member_id = m.id
           where m.partner_id = $1 and m.id = $2"#,
        partner as PartnerId,
        member as MemberId
    )
    .fetch_optional(conn)
    .await
}

/// Whether the company has a Global admin, or has invited one.
///
/// # Errors
/// Those of the database.
pub async fn has_global_admin(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (
               select from member_roles r join members m on m.partner_id = $1 and m.id = r.member_id
               left join invitations i on i.partner_id = $1 and i.member_id = m.id
               where r.partner_id = $1 and r.role = 'global_admin' and (m.active or i.member_id is not null)) as "has!""#,
        partner as PartnerId
    )
    .fetch_one(conn)
    .await
}

/// Ends the link of a member's invitation. The member is locked.
///
/// # Errors
/// Those of the database.
pub async fn end_link(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    ended_as: EndedAs,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let ended = sqlx::query!(
        "update invitation_links set ended_at = $3, ended_as = $4
         where about_partner = $1 and about_member = $2 and ended_at is null",
        partner as PartnerId,
        member as MemberId,
        now,
        ended_as as EndedAs
    )
    .execute(conn)
    .await?;
    must_meet(&ended, 1)
}

/// Writes that an invitation was sent again, with its new link.
///
/// # Errors
/// Those of the database.
pub async fn renew_invitation(
    conn: &mut PgConnection,
    it: &MemberInvitation,
    link: &NewLink,
    (now, expires_at): (OffsetDateTime, OffsetDateTime),
    operator: Option<PersonId>,
) -> sqlx::Result<()> {
    let renewed = sqlx::query!(
        "update invitations set sent_at = $3, expires_at = $4, sent_by = $5, mail_id = $6
         where partner_id = $1 and member_id = $2",
        it.partner as PartnerId,
        it.member as MemberId,
        now,
        expires_at,
        operator as Option<PersonId>,
        link.mail as MailId
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&renewed, 1)?;
    sqlx::query!(
        "insert into invitation_links (token_hash, person_id, about_partner, about_member, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6)",
        &link.token_hash,
        it.person as PersonId,
        it.partner as PartnerId,
        it.member as MemberId,
        now,
        expires_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Deletes a member's invitation, which is locked by its member.
///
/// # Errors
/// Those of the database.
pub async fn delete_invitation(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<()> {
    let deleted = sqlx::query!(
        "delete from invitations where partner_id = $1 and member_id = $2",
        partner as PartnerId,
        member as MemberId
    )
    .execute(conn)
    .await?;
    must_meet(&deleted, 1)
}

/// How many tenures of seats name a member.
#[derive(Clone, Copy, Debug)]
pub struct Tenures {
    /// Those that go on.
    pub now: i64,
    /// With those that have ended.
    pub ever: i64,
}

/// The seats that a member, who is locked, holds and held.
///
/// # Errors
/// Those of the database.
pub async fn find_tenures(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Tenures> {
    sqlx::query_as!(
        Tenures,
        r#"select count(*) filter (where released_at is null) as "now!", count(*) as "ever!"
           from seat_assignments where partner_id = $1 and member_id = $2"#,
        partner as PartnerId,
        member as MemberId
    )
    .fetch_one(conn)
    .await
}

/// Ends what somebody was to be who never was in: with a moment they stay as who was deactivated then, since the history of seats names
/// them; without, nothing names them, and their row goes.
///
/// # Errors
/// Those of the database.
pub async fn leave_member(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    stays_since: Option<OffsetDateTime>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from member_roles where partner_id = $1 and member_id = $2",
        partner as PartnerId,
        member as MemberId
    )
    .execute(&mut *conn)
    .await?;
    let left = match stays_since {
        Some(at) => {
            sqlx::query!(
                "update members set deactivated_at = $3
                 where partner_id = $1 and id = $2 and not active and deactivated_at is null",
                partner as PartnerId,
                member as MemberId,
                at
            )
            .execute(conn)
            .await?
        }
        None => sqlx::query!(
            "delete from members where partner_id = $1 and id = $2 and not active and deactivated_at is null",
            partner as PartnerId,
            member as MemberId
        )
        .execute(conn)
        .await?,
    };
    must_meet(&left, 1)
}

/// What the link with this hash is about; `None` for what never was one, or is forgotten.
///
/// # Errors
/// Those of the database.
pub async fn find_link(conn: &mut PgConnection, token_hash: &[u8]) -> sqlx::Result<Option<Link>> {
    let row = sqlx::query!(
        r#"select l.about_partner as "partner: PartnerId", l.about_member as "member: MemberId",
                  l.person_id as "person: PersonId", l.expires_at, l.ended_as as "ended: EndedAs", p.email, d.name,
                  d.mpn_id, p.password_hash is not null or p.demo as "has_account!",
                  exists (select from operators o where o.person_id = p.id and o.active) as "is_operator!"
           from invitation_links l
           join persons p on p.id = l.person_id
           join partner_directory d on d.id = l.about_partner
           where l.token_hash = $1"#,
        token_hash
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|it| Link {
        partner: it.partner,
        member: it.member,
        person: it.person,
        email: it.email,
        company: Company { name: it.name, mpn_id: it.mpn_id },
        expires_at: it.expires_at,
        ended: it.ended,
        has_account: it.has_account,
        is_operator: it.is_operator,
    }))
}

/// What the page behind a link tells besides: the roles, and the name of the zone in which it says when.
///
/// # Errors
/// Those of the database.
pub async fn find_facts(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Facts> {
    sqlx::query_as!(
        Facts,
        r#"select p.time_zone as zone,
                  array(select r.role from member_roles r
                        where r.partner_id = $1 and r.member_id = $2) as "roles!: Roles"
           from partners p where p.partner_id = $1"#,
        partner as PartnerId,
        member as MemberId
    )
    .fetch_one(conn)
    .await
}

/// What the page behind a link tells besides.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The company's time zone.
    pub zone: String,
    pub roles: Roles,
}

/// Makes a member active, in the index of memberships too. The member and the person are locked.
///
/// # Errors
/// Those of the database.
pub async fn activate(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    person: PersonId,
) -> sqlx::Result<()> {
    let joined = sqlx::query!(
        "update members set active = true, deactivated_at = null
         where partner_id = $1 and id = $2 and person_id = $3 and not active",
        partner as PartnerId,
        member as MemberId,
        person as PersonId
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&joined, 1)?;
    sqlx::query!(
        "insert into membership_index (person_id, partner_id) values ($1, $2)",
        person as PersonId,
        partner as PartnerId
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The active Global admins of the company but one member.
///
/// # Errors
/// Those of the database.
pub async fn list_other_global_admins(
    conn: &mut PgConnection,
    partner: PartnerId,
    but: MemberId,
) -> sqlx::Result<Vec<MemberId>> {
    sqlx::query_scalar!(
        r#"select r.member_id as "id: MemberId" from member_roles r
           join members m on m.partner_id = $1 and m.id = r.member_id and m.active
           where r.partner_id = $1 and r.role = 'global_admin' and r.member_id <> $2
           order by r.member_id"#,
        partner as PartnerId,
        but as MemberId
    )
    .fetch_all(conn)
    .await
}
