//! SQL of the mails as operators see them, and send them again: as `portal_console`.

use serde_json::Value;
use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::audit::Actor;
use crate::base::ids::{MailId, PartnerId};
use crate::base::marks::At;
use crate::base::names::named;
use crate::base::sought::Sought;
use crate::db::must_meet;

named! {
    /// What becomes of a mail, in the order in which they are offered.
    pub enum State {
        /// It is to be sent, now or later.
        Queued = "queued",
        /// It was tried long enough.
        Failed = "failed",
        /// The server took it.
        Sent = "sent",
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
    /// Whether it leads to a one-time link.
    pub with_link: bool,
}

impl Posted {
    /// What a page knows of the mail: no two of its states have the same.
    #[must_use]
    pub fn seen(&self) -> String {
        seen(self.state, self.sendings)
    }
}

fn seen(state: State, sendings: i32) -> String {
    format!("{}-{sendings}", state.as_str())
}

/// Which mails are asked for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Only those in this state.
    pub state: Option<State>,
    /// Only those to this address.
    pub recipient: Option<String>,
    /// Only those about this company.
    pub company: Option<Sought>,
    /// Only those whose subject is like each of these; without a company or an address, of the [`NEWEST`].
    pub subject: Vec<String>,
}

impl Asked {
    /// Whether a subject is looked for among the newest mails of all.
    #[must_use]
    pub fn is_among_newest(&self) -> bool {
        !self.subject.is_empty() && self.recipient.is_none() && self.company.is_none()
    }
}

/// Among so many mails a subject is looked for: for words within texts there is no index, and this many take some tens of
/// milliseconds.
pub const NEWEST: usize = 20_000;

/// [`list_mails`] gives at most so many.
pub const LISTED: usize = 51;
/// [`count_mails`] counts to here.
pub const COUNTED: usize = 1_001;

/// Chooses by what is asked among the statements of a kind, each with a condition that an index serves, so that no more
/// rows are read than are given (but for those of one state to one address). `$1` is a mark. Those of one state are asked for
/// by `state` and `id` together, as their index has them: by `id` alone Postgres would pass over all others.
macro_rules! by_what_is_asked {
    ($statement:ident, $conn:expr, $mark:expr, $asked:expr) => {{
        let (conn, mark, asked): (&mut PgConnection, Uuid, &Asked) = ($conn, $mark, $asked);
        match (asked.state.map(State::as_str), asked.recipient.as_deref(), &asked.company) {
            (state, _, Some(company)) => $statement!(
                (conn, mark),
                "about_partner = (select id from partner_directory where mpn_id = $2
                                  union all
                                  (select id from partner_directory
                                   where fold_for_search(name) ~>=~ $3 and fold_for_search(name) ~<~ $4
                                   order by fold_for_search(name) using ~<~ limit 1)
                                  limit 1)
                 and ($5::text is null or state = $5) and searched like all ($6)",
                company.mpn_id,
                company.from(),
                company.until(),
                state,
                &asked.subject
            ),
            (state, None, None) if asked.is_among_newest() => {
                $statement!((conn, mark), of_newest, state, &asked.subject)
            }
            (None, None, None) => $statement!((conn, mark), "true",),
            (Some(state), None, None) => $statement!((conn, mark), of_state, state),
            (None, Some(recipient), None) => $statement!(
                (conn, mark),
                "recipient = $2 and searched like all ($3)",
                recipient,
                &asked.subject
            ),
            (Some(state), Some(recipient), None) => $statement!(
                (conn, mark),
                "state = $2 and recipient = $3 and searched like all ($4)",
                state,
                recipient,
                &asked.subject
            ),
        }
    }};
}

/// A statement for a page. Its limit stands there as a number, so that a plan made once for all counts on few rows.
macro_rules! page {
    ($of_page:literal, $order:literal, $at:tt, $condition:literal, $($arg:expr),*) => {
        page!(from "outbox", $of_page, $order, $at, $condition, $($arg),*)
    };
    (from $from:literal, $of_page:literal, $order:literal, ($conn:ident, $mark:ident), $condition:literal,
     $($arg:expr),*) => {
        sqlx::query_as!(
            Posted,
            r#"select o.id as "id: MailId", o.about_partner, d.mpn_id as "mpn_id?", d.name as "company?",
                      o.recipient, o.recipient_name, o.language, o.mail, o.created_at, o.state as "state: State",
                      o.attempts, o.next_attempt_at, o.last_error, o.ended_at, o.sendings, o.requeued_at, o.with_link
               from (select * from "# + $from + " where " + $condition + $of_page + r#") o
               left join partner_directory d on d.id = o.about_partner"# + $order,
            $mark,
            $($arg),*
        )
        .fetch_all($conn)
        .await
    };
}

/// Where a subject is looked for alone: 20,000 rows on from the mark.
macro_rules! page_after {
    ($at:tt, of_newest, $state:expr, $subject:expr) => {
        page!(
            from "(select * from outbox where id < $1 order by id desc limit 20000) newest",
            " order by id desc limit 51",
            " order by o.id desc",
            $at,
            "($2::text is null or state = $2) and searched like all ($3)",
            $state,
            $subject
        )
    };
    ($at:tt, of_state, $state:ident) => {
        page!(
            " and (state, id) < ($2, $1) order by state desc, id desc limit 51",
            " order by o.id desc",
            $at,
            "(state, id) > ($2, '00000000-0000-0000-0000-000000000000')",
            $state
        )
    };
    ($($it:tt)*) => {
        page!(" and id < $1 order by id desc limit 51", " order by o.id desc", $($it)*)
    };
}

macro_rules! page_before {
    ($at:tt, of_newest, $state:expr, $subject:expr) => {
        page!(
            from "(select * from outbox where id > $1 order by id limit 20000) newest",
            " order by id limit 51",
            " order by o.id",
            $at,
            "($2::text is null or state = $2) and searched like all ($3)",
            $state,
            $subject
        )
    };
    ($at:tt, of_state, $state:ident) => {
        page!(
            " and (state, id) > ($2, $1) order by state, id limit 51",
            " order by o.id",
            $at,
            "(state, id) < ($2, 'ffffffff-ffff-ffff-ffff-ffffffffffff')",
            $state
        )
    };
    ($($it:tt)*) => {
        page!(" and id > $1 order by id limit 51", " order by o.id", $($it)*)
    };
}

macro_rules! count {
    (($conn:ident, $mark:ident), of_newest, $state:expr, $subject:expr) => {
        sqlx::query_scalar!(
            r#"select count(*) as "count!" from (
                   select from (select state, searched from outbox where id < $1 order by id desc limit 20000) newest
                   where ($2::text is null or state = $2) and searched like all ($3) limit 1001) it"#,
            $mark,
            $state,
            $subject
        )
        .fetch_one($conn)
        .await
    };
    ($at:tt, of_state, $state:ident) => {
        count!(
            " and (state, id) < ($2, $1) order by state desc, id desc limit 1001) it",
            $at,
            "(state, id) > ($2, '00000000-0000-0000-0000-000000000000')",
            $state
        )
    };
    ($to:literal, ($conn:ident, $mark:ident), $condition:literal, $($arg:expr),*) => {
        sqlx::query_scalar!(
            r#"select count(*) as "count!" from (select from outbox where "# + $condition + $to,
            $mark,
            $($arg),*
        )
        .fetch_one($conn)
        .await
    };
    ($($it:tt)*) => {
        count!(" and id < $1 order by id desc limit 1001) it", $($it)*)
    };
}

/// A page of the mails, newest first; before a mark, from there upwards.
///
/// # Errors
/// Those of the database.
pub async fn list_mails(conn: &mut PgConnection, asked: &Asked, at: At<MailId>) -> sqlx::Result<Vec<Posted>> {
    match at {
        At::Start => list_after(conn, asked, Uuid::max()).await,
        At::After(mark) => list_after(conn, asked, mark.0).await,
        At::Before(mark) => by_what_is_asked!(page_before, conn, mark.0, asked),
    }
}

async fn list_after(conn: &mut PgConnection, asked: &Asked, mark: Uuid) -> sqlx::Result<Vec<Posted>> {
    by_what_is_asked!(page_after, conn, mark, asked)
}

/// How many mails there are on all pages, up to [`COUNTED`].
///
/// # Errors
/// Those of the database.
pub async fn count_mails(conn: &mut PgConnection, asked: &Asked) -> sqlx::Result<i64> {
    by_what_is_asked!(count, conn, Uuid::max(), asked)
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
                  o.attempts, o.next_attempt_at, o.last_error, o.ended_at, o.sendings, o.requeued_at, o.with_link
           from outbox o left join partner_directory d on d.id = o.about_partner
           where o.id = $1"#,
        mail.0
    )
    .fetch_optional(conn)
    .await
}

/// A mail that is locked to the end of the transaction: what must not change while it is decided whether it is sent
/// again. Only [`lock_mail`] makes one.
#[derive(Debug)]
pub struct Locked {
    pub(super) id: MailId,
    /// The company that it is about.
    pub(super) about_partner: Option<PartnerId>,
    /// What became of it.
    pub(super) state: State,
    /// How often it was given to the worker.
    sendings: i32,
    /// How often it was tried since.
    pub(super) attempts: i32,
    /// When it is tried next, while it is queued.
    pub(super) next_attempt_at: OffsetDateTime,
    /// What the server said last.
    pub(super) last_error: Option<String>,
    /// Whether it leads to a one-time link, which is erased when its sending has ended.
    pub(super) with_link: bool,
    /// When it was written, or what was done to it last.
    last_act: OffsetDateTime,
}

impl Locked {
    /// What a page would know of the mail.
    #[must_use]
    pub fn seen(&self) -> String {
        seen(self.state, self.sendings)
    }
}

/// Locks a mail until the transaction ends. From now on the actor's act happens.
///
/// # Errors
/// Those of the database.
pub async fn lock_mail(conn: &mut PgConnection, actor: &Actor, mail: MailId) -> sqlx::Result<Option<Locked>> {
    let locked = sqlx::query_as!(
        Locked,
        r#"select id as "id: MailId", about_partner as "about_partner: PartnerId", state as "state: State", sendings,
                  attempts, next_attempt_at, last_error, with_link,
                  greatest(created_at, ended_at, requeued_at) as "last_act!"
           from outbox where id = $1 for no key update"#,
        mail as MailId
    )
    .fetch_optional(conn)
    .await?;
    // Not before the last one; and not after the present either, where that is the same moment: then it would not be due.
    actor.clock.lock_held(locked.as_ref().map(|mail| mail.last_act - Duration::MICROSECOND));
    Ok(locked)
}

/// The token of the one-time link that a mail leads to, sealed; `None`: there is none, or none any more.
///
/// # Errors
/// Those of the database.
pub async fn find_link(conn: &mut PgConnection, mail: MailId) -> sqlx::Result<Option<Vec<u8>>> {
    let sealed = sqlx::query_scalar!("select sealed_link from outbox where id = $1", mail as MailId);
    Ok(sealed.fetch_optional(conn).await?.flatten())
}

/// Gives a mail whose sending has ended to the worker again, for three days from now (R-MAIL-3).
///
/// # Errors
/// Those of the database.
pub async fn requeue(conn: &mut PgConnection, mail: MailId, now: OffsetDateTime) -> sqlx::Result<()> {
    let requeued = sqlx::query!(
        "update outbox
         set state = 'queued', ended_at = null, attempts = 0, next_attempt_at = $2, requeued_at = $2,
             sendings = sendings + 1
         where id = $1 and state <> 'queued'",
        mail.0,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&requeued, 1)
}

/// Ends the pause of a mail that is queued: it is tried now.
///
/// # Errors
/// Those of the database.
pub async fn try_now(conn: &mut PgConnection, mail: MailId, now: OffsetDateTime) -> sqlx::Result<()> {
    let moved = sqlx::query!(
        "update outbox set next_attempt_at = $2 where id = $1 and state = 'queued' and next_attempt_at > $2",
        mail.0,
        now
    )
    .execute(conn)
    .await?;
    must_meet(&moved, 1)
}
