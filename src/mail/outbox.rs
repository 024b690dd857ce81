//! SQL of the outbox. Mails are written by whoever changes what they tell, in that transaction; delivered, looked at
//! and sent again as `portal_console`.

use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::kinds::store;
use super::{Mail, Recipient};
use crate::authz::Role;
use crate::base::ids::{MailId, MemberId, PartnerId};

/// Writes a mail to some members, each in his language, or else the company's; who is no longer active gets none.
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

/// Writes a mail to one member; where he is no longer active, `instead` to the active Global admins: what is told of the
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
             (id, about_partner, recipient, recipient_name, language, mail, created_at, next_attempt_at)
         select u.id, $1, p.email, m.display_name, coalesce(p.language, c.language), $4, $5, $5
         from unnest($2::uuid[], $3::uuid[]) as u (id, member)
         join members m on m.partner_id = $1 and m.id = u.member and m.active
         join persons p on p.id = m.person_id
         join partners c on c.partner_id = $1",
        partner.0,
        &ids,
        &members,
        store(mail)?,
        now
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

/// Writes a mail to one address of the company's choice, a member's other one say.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_to_address(
    conn: &mut PgConnection,
    partner: PartnerId,
    to: &Recipient,
    mail: &impl Mail,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into outbox
             (id, about_partner, recipient, recipient_name, language, mail, created_at, next_attempt_at)
         values ($1, $2, $3, $4, $5, $6, $7, $7)",
        MailId::new().0,
        partner.0,
        to.address,
        to.name,
        to.locale.tag(),
        store(mail)?,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes a mail to every operator; of several with the same `once`, the first.
///
/// # Errors
/// Those of the database.
pub async fn enqueue_to_operators(
    conn: &mut PgConnection,
    once: &str,
    mail: &impl Mail,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let operators = sqlx::query!(
        "select p.email, coalesce(p.language, 'en') as \"language!\" from operators o
         join persons p on p.id = o.person_id where o.active"
    )
    .fetch_all(&mut *conn)
    .await?;
    let ids: Vec<Uuid> = operators.iter().map(|_| MailId::new().0).collect();
    let emails: Vec<String> = operators.iter().map(|it| it.email.clone()).collect();
    let languages: Vec<String> = operators.into_iter().map(|it| it.language).collect();
    // Without naming what they may clash on, which the serving role may not read.
    sqlx::query!(
        "insert into outbox (id, recipient, recipient_name, language, mail, once, created_at, next_attempt_at)
         select id, email, '', language, $4, $5 || ':' || email, $6, $6
         from unnest($1::uuid[], $2::text[], $3::text[]) as u (id, email, language)
         on conflict do nothing",
        &ids,
        &emails,
        &languages,
        store(mail)?,
        once,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A mail that a worker took to deliver it.
#[derive(Debug)]
pub struct Claimed {
    /// Its row.
    pub id: MailId,
    /// The address.
    pub recipient: String,
    /// The name.
    pub recipient_name: String,
    /// The language's tag.
    pub language: String,
    /// What it tells.
    pub mail: Value,
    /// When it was written.
    pub created_at: OffsetDateTime,
    /// Since when it is tried: since it was written, or since an operator sent it again.
    pub tried_since: OffsetDateTime,
    /// How often it was tried since then, this time included.
    pub attempts: i32,
}

/// Takes the mail that has been due longest, for this worker alone until `until`; none: nothing is due. Others that
/// ask at the same moment get others.
///
/// # Errors
/// Those of the database.
pub async fn claim(
    conn: &mut PgConnection,
    now: OffsetDateTime,
    until: OffsetDateTime,
) -> sqlx::Result<Option<Claimed>> {
    sqlx::query_as!(
        Claimed,
        r#"update outbox set claimed_until = $2, attempts = attempts + 1
           where id = (select id from outbox
                       where state = 'queued' and next_attempt_at <= $1
                         and (claimed_until is null or claimed_until <= $1)
                       order by next_attempt_at, id limit 1 for update skip locked)
           returning id as "id: MailId", recipient, recipient_name, language, mail, created_at,
                     coalesce(requeued_at, created_at) as "tried_since!", attempts"#,
        now,
        until
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

/// What becomes of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum State {
    /// It is to be sent, now or later.
    Queued,
    /// The server took it.
    Sent,
    /// It was tried long enough.
    Failed,
}

impl State {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Queued, Self::Failed, Self::Sent];

    /// Its name in the database and in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Failed => "failed",
        }
    }
}

/// A mail, as operators see it.
#[derive(Debug)]
pub struct Posted {
    /// Its row.
    pub id: MailId,
    /// The company that it is about.
    pub about_partner: Option<Uuid>,
    /// The company's number.
    pub mpn_id: Option<i64>,
    /// The company's name.
    pub company: Option<String>,
    /// The address.
    pub recipient: String,
    /// The name.
    pub recipient_name: String,
    /// The language's tag.
    pub language: String,
    /// What it tells.
    pub mail: Value,
    /// When it was written.
    pub created_at: OffsetDateTime,
    /// What became of it.
    pub state: State,
    /// How often it was tried since it was last given to the worker.
    pub attempts: i32,
    /// When it is tried next, while it is queued.
    pub next_attempt_at: OffsetDateTime,
    /// What the server said last.
    pub last_error: Option<String>,
    /// When it was sent, or given up.
    pub ended_at: Option<OffsetDateTime>,
    /// How often it was given to the worker.
    pub sendings: i32,
    /// When an operator sent it again last.
    pub requeued_at: Option<OffsetDateTime>,
}

/// [`list_mails`] gives at most so many.
pub const LISTED: usize = 51;

/// The mails that come after one in the outbox, newest first: of one state, to one address, or all. Reads no more rows
/// than it gives, however many there are, but for those to one address.
///
/// # Errors
/// Those of the database.
pub async fn list_mails(
    conn: &mut PgConnection,
    state: Option<State>,
    recipient: Option<&str>,
    after: Option<MailId>,
) -> sqlx::Result<Vec<Posted>> {
    // One branch gives rows, by the index that is its own: what is asked decides which before any row is read. The
    // limit stands there as a number, so that a plan made once for all counts on few rows.
    sqlx::query_as!(
        Posted,
        r#"select o.id as "id: MailId", o.about_partner, d.mpn_id as "mpn_id?", d.name as "company?",
                  o.recipient, o.recipient_name, o.language, o.mail, o.created_at, o.state as "state: State",
                  o.attempts, o.next_attempt_at, o.last_error, o.ended_at, o.sendings, o.requeued_at
           from ((select id from outbox where $1::text is null and $2::text is null and id < $3
                  order by id desc limit 51)
                 union all
                 (select id from outbox where $2::text is null and state = $1 and id < $3
                  order by id desc limit 51)
                 union all
                 (select id from outbox where recipient = $2 and ($1::text is null or state = $1) and id < $3
                  order by id desc limit 51)) page
           join outbox o on o.id = page.id
           left join partner_directory d on d.id = o.about_partner
           order by o.id desc"#,
        state.map(State::as_str),
        recipient,
        after.map_or(Uuid::max(), |after| after.0)
    )
    .fetch_all(conn)
    .await
}

/// One mail.
///
/// # Errors
/// Those of the database.
pub async fn find_mail(conn: &mut PgConnection, mail: MailId) -> sqlx::Result<Option<Posted>> {
    sqlx::query_as!(
        Posted,
        r#"select o.id as "id: MailId", o.about_partner, d.mpn_id as "mpn_id?", d.name as "company?",
                  o.recipient, o.recipient_name, o.language, o.mail, o.created_at, o.state as "state: State",
                  o.attempts, o.next_attempt_at, o.last_error, o.ended_at, o.sendings, o.requeued_at
           from outbox o left join partner_directory d on d.id = o.about_partner
           where o.id = $1"#,
        mail.0
    )
    .fetch_optional(conn)
    .await
}

/// What must not change while it is decided whether a mail is sent again.
#[derive(Debug)]
pub struct Locked {
    /// The company that it is about.
    pub about_partner: Option<Uuid>,
    /// What became of it.
    pub state: State,
    /// How often it was given to the worker.
    pub sendings: i32,
    /// How often it was tried since.
    pub attempts: i32,
    /// When it is tried next, while it is queued.
    pub next_attempt_at: OffsetDateTime,
    /// What the server said last.
    pub last_error: Option<String>,
}

/// Locks a mail until the transaction ends.
///
/// # Errors
/// Those of the database.
pub async fn lock_mail(conn: &mut PgConnection, mail: MailId) -> sqlx::Result<Option<Locked>> {
    sqlx::query_as!(
        Locked,
        r#"select about_partner, state as "state: State", sendings, attempts, next_attempt_at, last_error
           from outbox where id = $1 for update"#,
        mail.0
    )
    .fetch_optional(conn)
    .await
}

/// Gives a mail whose sending has ended to the worker again, for three days from now (R-MAIL-3).
///
/// # Errors
/// Those of the database.
pub async fn requeue(conn: &mut PgConnection, mail: MailId, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "update outbox
         set state = 'queued', ended_at = null, attempts = 0, next_attempt_at = $2, requeued_at = $2,
             sendings = sendings + 1
         where id = $1 and state <> 'queued'",
        mail.0,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends the pause of a mail that is queued: it is tried now.
///
/// # Errors
/// Those of the database.
pub async fn try_now(conn: &mut PgConnection, mail: MailId, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "update outbox set next_attempt_at = $2 where id = $1 and state = 'queued' and next_attempt_at > $2",
        mail.0,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}
