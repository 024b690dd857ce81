//! What is counted, of some companies at a time.

use jiff::tz::TimeZone;
use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::base::clock;
use crate::base::ids::PartnerId;
use crate::insights::{Term, Wait};
use crate::membership::Package;

/// The next companies after one, by their ids, with their zones.
///
/// # Errors
/// Those of the database; a time zone that isn't one.
pub async fn list_companies(
    conn: &mut PgConnection,
    after: PartnerId,
    most: i64,
) -> sqlx::Result<Vec<(PartnerId, TimeZone)>> {
    let rows = sqlx::query!(
        r#"select partner_id as "id: PartnerId", time_zone from partners
           where partner_id > $1 order by partner_id limit $2"#,
        after as PartnerId,
        most
    )
    .fetch_all(conn)
    .await?;
    let with_zone = rows.into_iter().map(|it| {
        let zone = clock::zone(&it.time_zone).map_err(|error| sqlx::Error::Decode(error.into()))?;
        Ok((it.id, zone))
    });
    with_zone.collect()
}

/// The days of a company's membership.
#[derive(Debug)]
pub struct TermOf {
    pub partner: PartnerId,
    pub package: Package,
    pub term: Term,
}

/// The memberships of these companies that were not cancelled.
///
/// # Errors
/// Those of the database.
pub async fn list_terms(conn: &mut PgConnection, partners: &[PartnerId]) -> sqlx::Result<Vec<TermOf>> {
    let rows = sqlx::query!(
        r#"select e.partner_id as "partner: PartnerId", to_jsonb(k) as "package!: Package", e.anniversary_on,
                  e.renewal_days, e.followed_by is not null as "followed!"
           from enrollments e join packages k on k.code = e.package
           where e.partner_id = any($1) and e.cancelled_at is null"#,
        partners as &[PartnerId]
    )
    .fetch_all(conn)
    .await?;
    let terms = rows.into_iter().map(|it| TermOf {
        partner: it.partner,
        package: it.package,
        term: Term {
            anniversary_on: it.anniversary_on,
            renewal_days: it.renewal_days,
            followed: it.followed,
        },
    });
    Ok(terms.collect())
}

/// How long each took that a company waited for, in seconds.
#[derive(Debug)]
pub struct TookOf {
    pub partner: PartnerId,
    pub what: Wait,
    pub seconds: Vec<i32>,
}

/// What these companies waited for and was finished since then: activations that were fulfilled or declined, service requests that
/// are closed.
///
/// # Errors
/// Those of the database.
pub async fn list_took(
    conn: &mut PgConnection,
    partners: &[PartnerId],
    since: OffsetDateTime,
) -> sqlx::Result<Vec<TookOf>> {
    sqlx::query_as!(
        TookOf,
        r#"select partner_id as "partner!: PartnerId", what as "what!: Wait", array_agg(seconds) as "seconds!"
           from (select a.partner_id, b.kind as what,
                        least(greatest(extract(epoch from a.changed_at - a.requested_at), 0), 2147483647)::int as seconds
                 from activations a join benefits b on b.partner_id = a.partner_id and b.id = a.benefit_id
                 where a.partner_id = any($1) and a.state in ('active', 'declined') and a.changed_at > $2
                   and b.kind in ('technical', 'go_to_market')
                 union all
                 select r.partner_id, r.kind,
                        least(greatest(extract(epoch from r.closed_at - r.created_at), 0), 2147483647)::int
                 from service_requests r where r.partner_id = any($1) and r.closed_at > $2) it
           group by partner_id, what"#,
        partners as &[PartnerId],
        since
    )
    .fetch_all(conn)
    .await
}
