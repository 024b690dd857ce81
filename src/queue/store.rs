//! SQL of the operators' queue: what is asked for writes it, operators read and take, the worker claims.

mod list;

pub use list::{Asked, COUNTED, LISTED, Of, Standing, Waiting, With, count_waiting, list_waiting};
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Area, Item};
use crate::authz::operators::{OperatorRole, Task};
use crate::base::ids::{PartnerId, PersonId};
use crate::db::must_meet;

/// Puts something into the queue.
///
/// # Errors
/// Those of the database.
pub async fn enqueue(conn: &mut PgConnection, partner: PartnerId, item: &Item<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into queue_items (id, about_partner, area, kind, state, open, since, title, due_at)
         values ($1, $2, $3, $4, $5, true, $6, $7, $8)",
        item.id,
        partner.0,
        item.area.as_str(),
        item.kind,
        item.state,
        item.since,
        item.title,
        item.due_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes how these stand now, each with its company, and whether operators still have to do with them. With `since`, they
/// wait from then on for the other side.
///
/// # Errors
/// Those of the database.
pub async fn update(
    conn: &mut PgConnection,
    items: &[(PartnerId, Uuid)],
    (state, open): (&str, bool),
    since: Option<OffsetDateTime>,
) -> sqlx::Result<()> {
    let (partners, ids): (Vec<PartnerId>, Vec<Uuid>) = items.iter().copied().unzip();
    let updated = sqlx::query!(
        "update queue_items q set state = $3, open = $4, since = coalesce($5, since)
         from unnest($1::uuid[], $2::uuid[]) as it (partner_id, id)
         where q.about_partner = it.partner_id and q.id = it.id",
        &partners as &[PartnerId],
        &ids,
        state,
        open,
        since
    )
    .execute(conn)
    .await?;
    must_meet(&updated, items.len())
}

/// Gives it to an operator, if it is still with whom the caller saw (`None` means nobody). Then no worker fulfils it by
/// itself any more. Says whether it was given: of two at once, one.
///
/// # Errors
/// Those of the database.
pub async fn take(
    conn: &mut PgConnection,
    id: Uuid,
    operator: PersonId,
    seen: Option<PersonId>,
) -> sqlx::Result<bool> {
    let taken = sqlx::query!(
        "update queue_items set assignee = $2, due_at = null, claimed_until = null
         where id = $1 and open and assignee is not distinct from $3",
        id,
        operator.0,
        seen.map(|seen| seen.0)
    )
    .execute(conn)
    .await?;
    Ok(taken.rows_affected() == 1)
}

/// Somebody of the programme's staff.
#[derive(Clone, Debug)]
pub struct Operator {
    pub person: PersonId,
    /// Their address, which is their name here.
    pub email: String,
}

/// The operators who may do the queue's work (R-CON-1), by address.
///
/// # Errors
/// Those of the database.
pub async fn list_operators(conn: &mut PgConnection) -> sqlx::Result<Vec<Operator>> {
    sqlx::query_as!(
        Operator,
        r#"select p.id as "person: PersonId", p.email from operators o
           join persons p on p.id = o.person_id where o.active and o.role = any($1) order by p.email"#,
        &Task::Fulfil.roles() as &[OperatorRole]
    )
    .fetch_all(conn)
    .await
}

/// What an operator takes up next: of what is theirs or nobody's, what has waited longest.
///
/// # Errors
/// Those of the database.
pub async fn find_next(conn: &mut PgConnection, area: Area, me: PersonId) -> sqlx::Result<Option<Uuid>> {
    sqlx::query_scalar!(
        "select id from (
             (select id, since from queue_items
              where area = $1 and open and state <> 'waiting_partner' and assignee is null
              order by since, id limit 1)
             union all
             (select id, since from queue_items
              where area = $1 and open and state <> 'waiting_partner' and assignee = $2
              order by since, id limit 1)) it
         order by since, id limit 1",
        area.as_str(),
        me.0
    )
    .fetch_optional(conn)
    .await
    .map(Option::flatten)
}

/// Who has an item, and how much of its company began to wait of late.
#[derive(Clone, Copy, Debug)]
pub struct Lately {
    pub assignee: Option<PersonId>,
    /// Counted to a few more than are told of one by one.
    pub count: i64,
}

/// What began to wait of a company since then, whatever became of it.
///
/// # Errors
/// Those of the database.
pub async fn find_lately(
    conn: &mut PgConnection,
    (partner, item): (PartnerId, Uuid),
    since: OffsetDateTime,
) -> sqlx::Result<Lately> {
    sqlx::query_as!(
        Lately,
        r#"select (select assignee from queue_items where about_partner = $1 and id = $2) as "assignee: PersonId",
                  (select count(*) from (
                       select from queue_items
                       where about_partner = $1 and area = any($3) and since > $4 and state <> 'waiting_partner'
                       limit 20) lately) as "count!""#,
        partner.0,
        item,
        &Area::ALL as &[Area],
        since
    )
    .fetch_one(conn)
    .await
}

/// What an operator's digest tells of one queue. What the portal fulfils by itself isn't counted: nobody has to do it.
#[derive(Clone, Debug)]
pub struct Told {
    pub area: Area,
    /// How much began to wait since the last digest, also what was done meanwhile.
    pub came: i64,
    /// How much waits.
    pub waits: i64,
    /// How much of that is with the operator.
    pub own: i64,
    /// Since when the oldest of it waits.
    pub oldest: Option<OffsetDateTime>,
}

/// What a digest tells an operator of the queues.
///
/// # Errors
/// Those of the database.
pub async fn list_told(
    conn: &mut PgConnection,
    operator: PersonId,
    (since, now): (OffsetDateTime, OffsetDateTime),
) -> sqlx::Result<Vec<Told>> {
    sqlx::query_as!(
        Told,
        r#"select a.area as "area!: Area", c.came as "came!", w.waits as "waits!", w.own as "own!", w.oldest
           from unnest($1::text[]) with ordinality a (area, ordinal)
           cross join lateral (
               select count(*) as came from queue_items q
               where q.area = a.area and q.since > $3 and q.since <= $4 and q.state <> 'waiting_partner'
                 and q.due_at is null) c
           cross join lateral (
               select count(*) as waits, count(*) filter (where q.assignee = $2) as own, min(q.since) as oldest
               from queue_items q
               where q.area = a.area and q.open and q.state <> 'waiting_partner' and q.due_at is null
                 and q.since <= $4) w
           order by a.ordinal"#,
        &Area::ALL as &[Area],
        operator as PersonId,
        since,
        now
    )
    .fetch_all(conn)
    .await
}

/// Something else that the same company waits for.
#[derive(Clone, Debug)]
pub struct Other {
    /// The id of the activation or service request.
    pub id: Uuid,
    /// Its area, by its name in the database.
    pub area: String,
    /// Its state, by its name in the database.
    pub state: String,
    /// The product, or what the request calls itself.
    pub title: String,
    /// Since when it waits.
    pub since: OffsetDateTime,
}

/// What else is open of a company, what has waited longest first, at most ten.
///
/// # Errors
/// Those of the database.
pub async fn list_others(conn: &mut PgConnection, partner: PartnerId, but: Uuid) -> sqlx::Result<Vec<Other>> {
    sqlx::query_as!(
        Other,
        "select id, area, state, title, since from queue_items
         where about_partner = $1 and open and id <> $2 order by since, id limit 10",
        partner.0,
        but
    )
    .fetch_all(conn)
    .await
}

/// What a worker took to fulfil it.
#[derive(Clone, Copy, Debug)]
pub struct Claimed {
    /// The id of the activation.
    pub id: Uuid,
    /// How often it was tried, this time included: which tells this claim from those before and after it.
    pub tries: i32,
}

/// Takes the activation that has been due longest, for this worker alone until `until`; `None` means nothing is due that no
/// other works on. Others that ask at the same moment get others; from `until` on one whose worker died is taken again.
///
/// # Errors
/// Those of the database.
pub async fn claim_due(
    conn: &mut PgConnection,
    now: OffsetDateTime,
    until: OffsetDateTime,
) -> sqlx::Result<Option<Claimed>> {
    sqlx::query_as!(
        Claimed,
        "update queue_items set claimed_until = $2, tries = tries + 1
         where id = (select id from queue_items
                     where open and area = 'activations' and due_at <= $1
                       and (claimed_until is null or claimed_until <= $1)
                     order by due_at, id limit 1 for no key update skip locked)
         returning id, tries",
        now,
        until
    )
    .fetch_optional(conn)
    .await
}

/// Gives a claim up and says when it is tried next; `None` means it is left to operators. What was taken or ended meanwhile, or
/// claimed by another since this claim ran out, stays so: false.
///
/// # Errors
/// Those of the database.
pub async fn postpone(
    conn: &mut PgConnection,
    claimed: Claimed,
    due_at: Option<OffsetDateTime>,
) -> sqlx::Result<bool> {
    let postponed = sqlx::query!(
        "update queue_items set due_at = $3, claimed_until = null
         where id = $1 and tries = $2 and open and due_at is not null",
        claimed.id,
        claimed.tries,
        due_at
    )
    .execute(conn)
    .await?;
    Ok(postponed.rows_affected() == 1)
}

/// How many open items are with an operator.
///
/// # Errors
/// Those of the database.
pub async fn count_open_of(conn: &mut PgConnection, operator: PersonId) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from queue_items where open and assignee = $1"#,
        operator.0
    )
    .fetch_one(conn)
    .await
}
