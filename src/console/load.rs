//! What the operators' first page counts, in five statements: each to a thousand.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::base::ids::{ApplicationId, BankLineId, PersonId};
use crate::queue::Area;

/// What there is to do of one area.
#[derive(Clone, Copy, Debug)]
pub struct Load {
    pub area: Area,
    /// All that waits for operators.
    pub all: i64,
    /// What nobody has taken.
    pub nobodys: i64,
    /// What the operator who reads has taken.
    pub own: i64,
    /// Since when the oldest of it waits.
    pub oldest: Option<OffsetDateTime>,
}

/// What partners wait for, by area.
///
/// # Errors
/// Those of the database.
pub async fn list_loads(conn: &mut PgConnection, me: PersonId) -> sqlx::Result<Vec<Load>> {
    let areas = Area::ALL.map(|area| area.as_str().to_owned());
    sqlx::query_as!(
        Load,
        r#"select it.area as "area!: Area",
                  (select count(*) from (select from queue_items where area = it.area and open and state <> 'waiting_partner'
                                        order by since, id limit 1001) q) as "all!",
                  (select count(*) from (select from queue_items where area = it.area and open and state <> 'waiting_partner'
                                          and assignee is null order by since, id limit 1001) q) as "nobodys!",
                  (select count(*) from (select from queue_items where area = it.area and open and state <> 'waiting_partner'
                                          and assignee = $2 order by since, id limit 1001) q) as "own!",
                  (select since from queue_items where area = it.area and open and state <> 'waiting_partner'
                   order by since, id limit 1) as oldest
           from unnest($1::text[]) as it (area)"#,
        &areas,
        me.0
    )
    .fetch_all(conn)
    .await
}

/// How many, and since when the oldest of them.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    pub all: i64,
    pub oldest: Option<OffsetDateTime>,
}

/// What may be amiss with keys and mails.
#[derive(Debug)]
pub struct Stock {
    /// Key pools in which no key is left, and those that hold fewer than operators want to be warned of.
    pub empty_pools: i64,
    pub low_pools: i64,
    /// Mails that were tried long enough.
    pub failed_mails: i64,
    /// Mails that were not sent yet.
    pub queued_mails: Count,
}

/// Counts it.
///
/// # Errors
/// Those of the database.
pub async fn find_stock(conn: &mut PgConnection) -> sqlx::Result<Stock> {
    let row = sqlx::query!(
        r#"select pools.empty as "empty!", pools.low as "low!", queued.count as "queued!", queued.oldest,
                  (select count(*) from (select from outbox where state = 'failed' order by id limit 1001) m) as "failed!"
           from (select count(*) filter (where available = 0) as empty,
                        count(*) filter (where available > 0 and available < kp.warn_below) as low
                 from key_pools kp
                 cross join lateral (
                     select count(*) as available from (
                         select from pool_keys k where k.product_id = kp.product_id and k.drawn_at is null
                         limit greatest(kp.warn_below, 1)) held) in_pool
                 where kp.retired_at is null) pools,
                (select count(*) as count, min(created_at) as oldest from (
                     select created_at from outbox where state = 'queued' order by id limit 1001) m) queued"#
    )
    .fetch_one(conn)
    .await?;
    Ok(Stock {
        empty_pools: row.empty,
        low_pools: row.low,
        failed_mails: row.failed,
        queued_mails: Count { all: row.queued, oldest: row.oldest },
    })
}

/// Applications to join that wait (R-JOIN-1).
#[derive(Clone, Copy, Debug)]
pub struct Applications {
    pub all: i64,
    /// The one that came first, and when.
    pub oldest: Option<(ApplicationId, OffsetDateTime)>,
}

/// Counts them.
///
/// # Errors
/// Those of the database.
pub async fn find_applications(conn: &mut PgConnection) -> sqlx::Result<Applications> {
    let row = sqlx::query!(
        r#"select count(*) as "all!", (array_agg(id order by confirmed_at, id))[1] as "id: ApplicationId",
                  min(confirmed_at) as since
           from (select id, confirmed_at from applications where state = 'open' order by id limit 1001) it"#
    )
    .fetch_one(conn)
    .await?;
    Ok(Applications { all: row.all, oldest: row.id.zip(row.since) })
}

/// Payments of banks' files that wait for a decision.
#[derive(Debug)]
pub struct Payments {
    pub all: i64,
    /// The one that waits longest, and since when.
    pub oldest: Option<(BankLineId, OffsetDateTime)>,
}

/// Counts them.
///
/// # Errors
/// Those of the database.
pub async fn find_payments(conn: &mut PgConnection) -> sqlx::Result<Payments> {
    let row = sqlx::query!(
        r#"select (select count(*) from (select from bank_lines where state = 'waits' limit 1001) it) as "all!",
                  l.id as "id?: BankLineId", i.confirmed_at as since
           from (select 1) one
           left join (select id, import_id from bank_lines where state = 'waits' order by id limit 1) l on true
           left join bank_imports i on i.id = l.import_id"#
    )
    .fetch_one(conn)
    .await?;
    Ok(Payments { all: row.all, oldest: row.id.zip(row.since) })
}

/// Companies that were invited, and are not where they are to be.
#[derive(Debug)]
pub struct Invited {
    /// Somebody is invited to it, and nobody is in yet.
    pub nobody_in: Count,
    /// It is invited to move in (R-JOIN-2).
    pub moving: Count,
    /// Another name or other mail domains, which an operator agrees to or declines (R-PPL-4).
    pub proposals: Count,
}

/// Counts them, as the list of companies finds them.
///
/// # Errors
/// Those of the database.
pub async fn find_invited(conn: &mut PgConnection) -> sqlx::Result<Invited> {
    let row = sqlx::query!(
        r#"select invited.count as "invited!", invited.oldest as invited_oldest,
                  moving.count as "moving!", moving.oldest as moving_oldest,
                  proposals.count as "proposals!", proposals.oldest as proposals_oldest
           from (select count(*) as count, min(sent_at) as oldest from (
                     select min(i.sent_at) as sent_at from invitations i
                     where not exists (select from membership_index m where m.partner_id = i.partner_id)
                     group by i.partner_id limit 1001) it) invited,
                (select count(*) as count, min(invited_at) as oldest from (
                     select invited_at from partners
                     where home = 'membership_center' and invited_at is not null limit 1001) it) moving,
                (select count(*) as count, min(proposed_at) as oldest from (
                     select proposed_at from company_proposals where outcome is null
                     order by proposed_at, partner_id limit 1001) it) proposals"#
    )
    .fetch_one(conn)
    .await?;
    Ok(Invited {
        nobody_in: Count { all: row.invited, oldest: row.invited_oldest },
        moving: Count { all: row.moving, oldest: row.moving_oldest },
        proposals: Count { all: row.proposals, oldest: row.proposals_oldest },
    })
}
