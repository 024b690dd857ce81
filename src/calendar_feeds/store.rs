//! SQL of calendar feeds.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::Feed;
use crate::base::ids::{CalendarFeedId, MemberId, PartnerId, PersonId};

/// A feed to be written.
#[derive(Clone, Debug)]
pub struct NewFeed {
    pub id: CalendarFeedId,
    /// Of the token.
    pub hash: Vec<u8>,
    pub at: OffsetDateTime,
}

/// A feed that somebody reads by its address, and whose it is.
#[derive(Clone, Debug)]
pub struct Read {
    pub id: CalendarFeedId,
    pub member: MemberId,
    pub person: PersonId,
    /// Whether theirs is an account of the demo.
    pub demo: bool,
    /// The language of the account, or else the company's.
    pub language: String,
    pub read_at: Option<OffsetDateTime>,
}

/// A member's own feed.
///
/// # Errors
/// Those of the database.
pub async fn find(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Option<Feed>> {
    sqlx::query_as!(
        Feed,
        r#"select id as "id: CalendarFeedId", made_at, read_at from calendar_feeds
           where partner_id = $1 and member_id = $2"#,
        partner as PartnerId,
        member as MemberId
    )
    .fetch_optional(conn)
    .await
}

/// The feed whose token has this hash, of an active member.
///
/// # Errors
/// Those of the database.
pub async fn find_by_hash(
    conn: &mut PgConnection,
    partner: PartnerId,
    hash: &[u8],
) -> sqlx::Result<Option<Read>> {
    sqlx::query_as!(
        Read,
        r#"select f.id as "id: CalendarFeedId", f.member_id as "member: MemberId", p.id as "person: PersonId", p.demo,
                  coalesce(p.language, c.language) as "language!", f.read_at
           from calendar_feeds f
           join members m on m.partner_id = $1 and m.id = f.member_id and m.active
           join persons p on p.id = m.person_id
           join partners c on c.partner_id = $1
           where f.partner_id = $1 and f.secret_hash = $2"#,
        partner as PartnerId,
        hash
    )
    .fetch_optional(conn)
    .await
}

/// Writes a member's feed, unless they have one: whether it was written.
///
/// # Errors
/// Those of the database.
pub async fn insert(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    new: &NewFeed,
) -> sqlx::Result<bool> {
    let written = sqlx::query!(
        "insert into calendar_feeds (partner_id, member_id, id, secret_hash, made_at) values ($1, $2, $3, $4, $5)
         on conflict (partner_id, member_id) do nothing",
        partner as PartnerId,
        member as MemberId,
        new.id as CalendarFeedId,
        new.hash,
        new.at
    )
    .execute(conn)
    .await?;
    Ok(written.rows_affected() == 1)
}

/// Gives a member's feed another address, if it is still this one: whether it has.
///
/// # Errors
/// Those of the database.
pub async fn replace(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    seen: CalendarFeedId,
    new: &NewFeed,
) -> sqlx::Result<bool> {
    let written = sqlx::query!(
        "update calendar_feeds set id = $4, secret_hash = $5, made_at = $6, read_at = null
         where partner_id = $1 and member_id = $2 and id = $3",
        partner as PartnerId,
        member as MemberId,
        seen as CalendarFeedId,
        new.id as CalendarFeedId,
        new.hash,
        new.at
    )
    .execute(conn)
    .await?;
    Ok(written.rows_affected() == 1)
}

/// Ends a member's feed, if it is still this one: whether it has.
///
/// # Errors
/// Those of the database.
pub async fn delete(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    seen: CalendarFeedId,
) -> sqlx::Result<bool> {
    let ended = sqlx::query!(
        "delete from calendar_feeds where partner_id = $1 and member_id = $2 and id = $3",
        partner as PartnerId,
        member as MemberId,
        seen as CalendarFeedId
    )
    .execute(conn)
    .await?;
    Ok(ended.rows_affected() == 1)
}

/// Ends the feed of somebody who is no longer a member, if they have one.
///
/// # Errors
/// Those of the database.
pub async fn end_of_member(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from calendar_feeds where partner_id = $1 and member_id = $2",
        partner as PartnerId,
        member as MemberId
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps that a feed was read, if it is still this one.
///
/// # Errors
/// Those of the database.
pub async fn note_reading(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    feed: CalendarFeedId,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update calendar_feeds set read_at = $4 where partner_id = $1 and member_id = $2 and id = $3",
        partner as PartnerId,
        member as MemberId,
        feed as CalendarFeedId,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}
