//! SQL of the outbox. Mails are written by whoever changes what they tell, in that transaction, and delivered as
//! `portal_console`. [`posted`](super::posted) is how operators see them.

use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::kinds::store;
use super::staff::ToOperators;
use super::{Mail, Recipient};
use crate::authz::Role;
use crate::authz::mails::Topic;
use crate::authz::operators::OperatorRole;
use crate::base::ids::{MailId, MemberId, PartnerId, PersonId};
use crate::base::typed;
use crate::db::must_meet;
use crate::i18n::Locale;

/// Writes a mail to some members, each in their language, or else the company's; who is no longer active gets none.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_to_members(
    conn: &mut PgConnection,
    partner: PartnerId,
    members: &[MemberId],
    mail: &impl Mail,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    insert_for_members(conn, partner, members, mail, now).await?;
    Ok(())
}

/// Writes a mail to one member; where they are no longer active, `instead` to the active Global admins: what is told of the
/// company's things reaches somebody.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_to_member_or_admins<M: Mail>(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    (mail, instead): (&M, &M),
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    if insert_for_members(conn, partner, &[member], mail, now).await? == 0 {
        enqueue_to_role(conn, partner, Role::GlobalAdmin, instead, now).await?;
    }
    Ok(())
}

/// The subjects of a mail, by the language of its reader, as searches compare them. Of its words they alone are kept, since
/// operators look for them; nothing secret is in a subject (R-MAIL-2).
fn subjects(mail: &impl Mail) -> Value {
    let in_language = |locale: Locale| (locale.tag().to_owned(), Value::from(subject(mail, locale)));
    Value::Object(Locale::all().into_iter().map(in_language).collect())
}

/// The subject in one language. Who the reader is doesn't change it.
fn subject(mail: &impl Mail, locale: Locale) -> String {
    typed::fold(&mail.subject(&Recipient { address: String::new(), name: String::new(), locale }))
}

/// Writes a mail to some members, and `invited` to those among them who are invited and not in yet (R-PPL-2): each in their language, or
/// else the company's.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_to_members_and_invited<M: Mail>(
    conn: &mut PgConnection,
    partner: PartnerId,
    members: &[MemberId],
    (mail, invited): (&M, &M),
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let written = insert_for_members(conn, partner, members, mail, now).await?;
    if usize::try_from(written).is_ok_and(|it| it >= members.len()) {
        return Ok(());
    }
    let ids: Vec<MailId> = members.iter().map(|_| MailId::new()).collect();
    sqlx::query!(
        "insert into outbox
             (id, about_partner, recipient, recipient_name, language, mail, created_at, next_attempt_at, searched)
         select u.id, $1, p.email, m.display_name, coalesce(p.language, c.language), $4, $5, $5,
                $6::jsonb ->> coalesce(p.language, c.language)
         from unnest($2::uuid[], $3::uuid[]) as u (id, member)
         join members m on m.partner_id = $1 and m.id = u.member and not m.active
         join invitations i on i.partner_id = $1 and i.member_id = m.id
         join persons p on p.id = m.person_id
         join partners c on c.partner_id = $1",
        partner as PartnerId,
        &ids as &[MailId],
        members as &[MemberId],
        store(invited)?,
        now,
        subjects(invited)
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// How many got one.
async fn insert_for_members(
    conn: &mut PgConnection,
    partner: PartnerId,
    members: &[MemberId],
    mail: &impl Mail,
    now: OffsetDateTime,
) -> sqlx::Result<u64> {
    let ids: Vec<Uuid> = members.iter().map(|_| MailId::new().0).collect();
    let members: Vec<Uuid> = members.iter().map(|member| member.0).collect();
    let written = sqlx::query!(
        "insert into outbox
             (id, about_partner, recipient, recipient_name, language, mail, created_at, next_attempt_at, searched)
         select u.id, $1, p.email, m.display_name, coalesce(p.language, c.language), $4, $5, $5,
                $6::jsonb ->> coalesce(p.language, c.language)
         from unnest($2::uuid[], $3::uuid[]) as u (id, member)
         join members m on m.partner_id = $1 and m.id = u.member and m.active
         join persons p on p.id = m.person_id
         join partners c on c.partner_id = $1",
        partner.0,
        &ids,
        &members,
        store(mail)?,
        now,
        subjects(mail)
    )
    .execute(conn)
    .await?;
    Ok(written.rows_affected())
}

/// Writes a mail to all active members of a company who hold a role.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_to_role(
    conn: &mut PgConnection,
    partner: PartnerId,
    role: Role,
    mail: &impl Mail,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let members: Vec<Uuid> = sqlx::query_scalar!(
        "select r.member_id from member_roles r
         join members m on m.partner_id = $1 and m.id = r.member_id and m.active
         where r.partner_id = $1 and r.role = $2",
        partner.0,
        role.as_str()
    )
    .fetch_all(&mut *conn)
    .await?;
    let members: Vec<MemberId> = members.into_iter().map(MemberId).collect();
    enqueue_to_members(conn, partner, &members, mail, now).await
}

/// A mail to an address of a company's choice, a member's other one say.
#[derive(Clone, Debug)]
pub struct Letter<M> {
    pub partner: PartnerId,
    pub to: Recipient,
    pub mail: M,
}

/// How a letter goes.
struct Way {
    /// Whoever reads there wants none.
    refused: bool,
    /// Where somebody typed the address: what the link to refuse is made of.
    naming: Option<Value>,
}

/// Writes mails to addresses of companies' choice, and says of each whether it was written: none where whoever reads there
/// has refused the company's mail. What is a member's own address is never held back.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_to_addresses<M: Mail>(
    conn: &mut PgConnection,
    letters: &[Letter<M>],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<bool>> {
    if letters.is_empty() {
        return Ok(Vec::new());
    }
    let ways = find_ways(conn, letters).await?;
    let written: Vec<bool> = ways.iter().map(|way| !way.refused).collect();
    let sent: Vec<(&Letter<M>, Way)> = letters.iter().zip(ways).filter(|(_, way)| !way.refused).collect();
    if !sent.is_empty() {
        insert_letters(conn, sent, now).await?;
    }
    Ok(written)
}

async fn find_ways<M>(conn: &mut PgConnection, letters: &[Letter<M>]) -> sqlx::Result<Vec<Way>> {
    let partners: Vec<PartnerId> = letters.iter().map(|it| it.partner).collect();
    let addresses: Vec<String> = letters.iter().map(|it| it.to.address.clone()).collect();
    sqlx::query_as!(
        Way,
        r#"select n.refused_at is not null as "refused!",
                  case when n.id is not null
                       then jsonb_build_object('id', n.id, 'by', m.display_name, 'company', c.name) end as naming
           from unnest($1::uuid[], $2::text[]) with ordinality as it (partner_id, address, ordinal)
           left join named_addresses n on n.partner_id = it.partner_id and n.address = it.address
                and not exists (select from members own join persons p on p.id = own.person_id
                                where own.partner_id = it.partner_id and own.active and p.email = it.address)
           left join members m on m.partner_id = it.partner_id and m.id = n.named_by
           left join partner_directory c on c.id = it.partner_id
           order by it.ordinal"#,
        &partners as &[PartnerId],
        &addresses
    )
    .fetch_all(conn)
    .await
}

async fn insert_letters<M: Mail>(
    conn: &mut PgConnection,
    letters: Vec<(&Letter<M>, Way)>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let ids: Vec<MailId> = letters.iter().map(|_| MailId::new()).collect();
    let partners: Vec<PartnerId> = letters.iter().map(|(it, _)| it.partner).collect();
    let addresses: Vec<String> = letters.iter().map(|(it, _)| it.to.address.clone()).collect();
    let names: Vec<String> = letters.iter().map(|(it, _)| it.to.name.clone()).collect();
    let languages: Vec<String> = letters.iter().map(|(it, _)| it.to.locale.tag().to_owned()).collect();
    let mails = letters.iter().map(|(it, _)| store(&it.mail)).collect::<sqlx::Result<Vec<Value>>>()?;
    let subjects: Vec<String> = letters.iter().map(|(it, _)| subject(&it.mail, it.to.locale)).collect();
    let namings: Vec<Option<Value>> = letters.into_iter().map(|(_, way)| way.naming).collect();
    sqlx::query!(
        "insert into outbox
             (id, about_partner, recipient, recipient_name, language, mail, naming, searched, created_at,
              next_attempt_at)
         select it.id, it.partner_id, it.recipient, it.name, it.language, it.mail, it.naming, it.subject, $9, $9
         from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::jsonb[], $8::text[])
              as it (id, partner_id, recipient, name, language, mail, naming, subject)",
        &ids as &[MailId],
        &partners as &[PartnerId],
        &addresses,
        &names,
        &languages,
        &mails,
        &namings as &[Option<Value>],
        &subjects,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes a mail to one person of the programme's own staff, in their language or else in English; with the token of a
/// one-time link, sealed for [this mail](super::link_context), where it leads to one.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_to_person(
    conn: &mut PgConnection,
    (id, person): (MailId, PersonId),
    mail: &impl Mail,
    sealed_link: Option<&[u8]>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    enqueue_to_person_in(conn, (id, person), (mail, Locale::En), sealed_link, now).await
}

/// The same to any person, about what is theirs and no company's; in another language where they have chosen none.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_to_person_in(
    conn: &mut PgConnection,
    (id, person): (MailId, PersonId),
    (mail, unless_chosen): (&impl Mail, Locale),
    sealed_link: Option<&[u8]>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into outbox (id, recipient, recipient_name, language, mail, created_at, next_attempt_at, searched,
                             sealed_link, with_link)
         select $1, email, '', coalesce(language, $7), $3, $4, $4, $5::jsonb ->> coalesce(language, $7),
                $6, $6::bytea is not null
         from persons where id = $2",
        id.0,
        person as PersonId,
        store(mail)?,
        now,
        subjects(mail),
        sealed_link,
        unless_chosen.tag()
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes a mail with a one-time link to an address that a person says is theirs, in the language they have chosen or else in
/// this one. Who has the address is not looked at.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_to_new_address(
    conn: &mut PgConnection,
    (id, person, address): (MailId, PersonId, &str),
    (mail, unless_chosen): (&impl Mail, Locale),
    sealed_link: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let written = sqlx::query!(
        "insert into outbox (id, recipient, recipient_name, language, mail, created_at, next_attempt_at, searched,
                             sealed_link, with_link)
         select $1, $8, '', coalesce(language, $7), $3, $4, $4, $5::jsonb ->> coalesce(language, $7), $6, true
         from persons where id = $2",
        id.0,
        person as PersonId,
        store(mail)?,
        now,
        subjects(mail),
        sealed_link,
        unless_chosen.tag(),
        address
    )
    .execute(conn)
    .await?;
    must_meet(&written, 1)
}

/// Writes a mail with the token of a one-time link, sealed for [this mail](super::link_context), to somebody who may have no
/// account: about what is no company's yet.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_with_link(
    conn: &mut PgConnection,
    (id, to): (MailId, &Recipient),
    mail: &impl Mail,
    sealed_link: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into outbox (id, recipient, recipient_name, language, mail, created_at, next_attempt_at, searched,
                             sealed_link, with_link)
         values ($1, $2, $3, $4, $5, $6, $6, $7, $8, true)",
        id as MailId,
        to.address,
        to.name,
        to.locale.tag(),
        store(mail)?,
        now,
        subject(mail, to.locale),
        sealed_link
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A mail to somebody who is to join a company, with the token of a one-time link, sealed for [this mail](super::link_context).
#[derive(Clone, Debug)]
pub struct LinkLetter<M> {
    pub id: MailId,
    pub partner: PartnerId,
    pub person: PersonId,
    /// How they are called there.
    pub name: String,
    pub mail: M,
    pub sealed_link: Vec<u8>,
}

/// Writes mails with one-time links: each in the language that the person has chosen, or else the company's.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_with_links<M: Mail>(
    conn: &mut PgConnection,
    letters: Vec<LinkLetter<M>>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let ids: Vec<MailId> = letters.iter().map(|it| it.id).collect();
    let partners: Vec<PartnerId> = letters.iter().map(|it| it.partner).collect();
    let persons: Vec<PersonId> = letters.iter().map(|it| it.person).collect();
    let names: Vec<String> = letters.iter().map(|it| it.name.clone()).collect();
    let mails = letters.iter().map(|it| store(&it.mail)).collect::<sqlx::Result<Vec<Value>>>()?;
    let subjects: Vec<Value> = letters.iter().map(|it| subjects(&it.mail)).collect();
    let links: Vec<Vec<u8>> = letters.into_iter().map(|it| it.sealed_link).collect();
    let written = sqlx::query!(
        "insert into outbox (id, about_partner, recipient, recipient_name, language, mail, created_at, next_attempt_at,
                             searched, sealed_link, with_link)
         select it.id, it.partner_id, p.email, it.name, coalesce(p.language, c.language), it.mail, $8, $8,
                it.subjects ->> coalesce(p.language, c.language), it.link, true
         from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::jsonb[], $6::jsonb[], $7::bytea[])
              as it (id, partner_id, person_id, name, mail, subjects, link)
         join persons p on p.id = it.person_id
         join partners c on c.partner_id = it.partner_id",
        &ids as &[MailId],
        &partners as &[PartnerId],
        &persons as &[PersonId],
        &names,
        &mails,
        &subjects,
        &links,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&written, ids.len())
}

/// Writes a mail to the operators whom it concerns and who want it at once ([`ToOperators`]); of several with the same `once`,
/// the first, also when the mail itself has been deleted: for as long as [proofs](crate::programme::Terms::mail_proofs) are kept.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_to_operators(
    conn: &mut PgConnection,
    to: ToOperators<'_>,
    mail: &impl Mail,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let operators = list_told(conn, to).await?;
    if operators.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = operators.iter().map(|_| MailId::new().0).collect();
    let (emails, languages): (Vec<String>, Vec<String>) = operators.into_iter().unzip();
    // That each was written is kept apart from the mails, for longer than they are. `once` is what the release before looks
    // at, and what it has written; without naming what that may clash on, which the serving role may not read.
    sqlx::query!(
        "with first as (
             insert into mail_proofs (proof, at)
             select sha256(convert_to($5 || ':' || email, 'UTF8')), $6 from unnest($2::text[]) as u (email)
             on conflict do nothing
             returning proof
         )
         insert into outbox (id, recipient, recipient_name, language, mail, once, created_at, next_attempt_at, searched,
                             about_partner)
         select id, email, '', language, $4, $5 || ':' || email, $6, $6, $7::jsonb ->> language, $8
         from unnest($1::uuid[], $2::text[], $3::text[]) as u (id, email, language)
         where sha256(convert_to($5 || ':' || email, 'UTF8')) in (select proof from first)
         on conflict do nothing",
        &ids,
        &emails,
        &languages,
        store(mail)?,
        to.once,
        now,
        subjects(mail),
        to.about as Option<PartnerId>
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Their addresses and languages.
async fn list_told(conn: &mut PgConnection, to: ToOperators<'_>) -> sqlx::Result<Vec<(String, String)>> {
    let rows = sqlx::query!(
        r#"select p.email, coalesce(p.language, 'en') as "language!" from operators o
           join persons p on p.id = o.person_id
           left join operator_mails w on w.person_id = o.person_id
           where o.active and o.role = any($1)
             and coalesce(case $2 when 'work' then w.work when 'keys' then w.keys end, $3) = 'each'
             and (o.person_id = $4 or not exists (
                     select from operators a where a.person_id = $4 and a.active and a.role = any($1)))
           order by p.email"#,
        &to.told.roles() as &[OperatorRole],
        to.told.topic().map(Topic::as_str),
        to.told.usual().as_str(),
        to.with as Option<PersonId>
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|it| (it.email, it.language)).collect())
}

/// A mail that a worker took to deliver it.
#[derive(Debug)]
pub struct Claimed {
    /// Its row.
    pub id: MailId,
    /// The address.
    pub recipient: String,
    pub recipient_name: String,
    /// The language's tag.
    pub language: String,
    /// The company that it is about.
    pub about_partner: Option<PartnerId>,
    /// What it tells.
    pub mail: Value,
    /// Where somebody typed the address: a [`Naming`](super::refusal::Naming).
    pub naming: Option<Value>,
    /// The token of the one-time link that it leads to, sealed.
    pub sealed_link: Option<Vec<u8>>,
    /// When it was written.
    pub created_at: OffsetDateTime,
    /// Since when it is tried: since it was written, or since an operator sent it again.
    pub tried_since: OffsetDateTime,
    /// How often it was tried since then, this time included.
    pub attempts: i32,
    /// The company whose turn it was.
    pub turn: Uuid,
}

/// Takes a mail that is due, for this worker alone until `until`; `None` means nothing is due. Others that ask at the same
/// moment get others. It is the oldest of the next company that has one, after the company whose turn was `last`, and then
/// the first again; where a hundred companies in a row have none, the oldest of all. So what it costs is bounded, and however
/// many mails a company has, they delay each other and those of no other company.
///
/// # Errors
/// Those of the database.
pub async fn claim(
    conn: &mut PgConnection,
    now: OffsetDateTime,
    until: OffsetDateTime,
    last: Uuid,
) -> sqlx::Result<Option<Claimed>> {
    sqlx::query_as!(
        Claimed,
        r#"with recursive company (id, first, passed) as (
               select $3::uuid, null::uuid, 0
             union all
               select it.id, coalesce(company.first, it.id), company.passed + 1
               from company, lateral (select coalesce(
                   (select coalesce(about_partner, 'ffffffff-ffff-ffff-ffff-ffffffffffff') from outbox
                    where state = 'queued'
                      and coalesce(about_partner, 'ffffffff-ffff-ffff-ffff-ffffffffffff') > company.id
                    order by 1 limit 1),
                   (select coalesce(about_partner, 'ffffffff-ffff-ffff-ffff-ffffffffffff') from outbox
                    where state = 'queued' order by 1 limit 1)) as id) it
               where it.id is not null and it.id is distinct from company.first and company.passed < 100
           ), due (id, turn) as (
               select * from (
                   select mail.id, company.id as turn from company, lateral (
                       select id from outbox
                       where state = 'queued'
                         and coalesce(about_partner, 'ffffffff-ffff-ffff-ffff-ffffffffffff') = company.id
                         and next_attempt_at <= $1 and (claimed_until is null or claimed_until <= $1)
                       order by next_attempt_at, id limit 1 for no key update skip locked) mail
                   where company.passed > 0 limit 1) in_turn
             union all
               select oldest.id, (select id from company order by passed desc limit 1) from (
                   select id from outbox
                   where state = 'queued' and next_attempt_at <= $1
                     and (claimed_until is null or claimed_until <= $1)
                   order by next_attempt_at, id limit 1 for no key update skip locked) oldest
             limit 1
           )
           update outbox o set claimed_until = $2, attempts = attempts + 1
           from due where o.id = due.id
           returning o.id as "id: MailId", recipient, recipient_name, language, mail, created_at, naming, sealed_link,
                     about_partner as "about_partner: PartnerId",
                     coalesce(requeued_at, created_at) as "tried_since!", attempts, due.turn as "turn!""#,
        now,
        until,
        last
    )
    .fetch_optional(conn)
    .await
}

/// What became of a try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tried {
    /// The server took it.
    Sent,
    /// It is tried again then.
    Again {
        /// When.
        at: OffsetDateTime,
        /// What the server said.
        error: String,
    },
    /// It was tried long enough (R-MAIL-3).
    Failed {
        /// What the server said last.
        error: String,
    },
}

/// Notes what became of a try. That a worker failed which was held up for longer than its claim is no news: another
/// has tried since.
///
/// # Errors
/// Those of the database.
pub async fn note(
    conn: &mut PgConnection,
    (mail, attempt): (MailId, i32),
    tried: &Tried,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let (state, error, at) = match tried {
        Tried::Sent => ("sent", None, None),
        Tried::Again { at, error } => ("queued", Some(error), Some(*at)),
        Tried::Failed { error } => ("failed", Some(error), None),
    };
    sqlx::query!(
        "update outbox
         set state = $2, last_error = $3, next_attempt_at = coalesce($4, next_attempt_at), claimed_until = null,
             sealed_link = case when $2 = 'queued' then sealed_link end,
             ended_at = case when $2 = 'queued' then null else $5::timestamptz end
         where id = $1 and state = 'queued' and ($2 = 'sent' or attempts = $6)",
        mail.0,
        state,
        error,
        at,
        now,
        attempt
    )
    .execute(conn)
    .await?;
    Ok(())
}
