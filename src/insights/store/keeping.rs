//! What was counted, kept.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::{OfCompany, kept};
use crate::base::ids::PartnerId;
use crate::catalogue::Kind;
use crate::insights::{COMPANY_KEPT, Counts, KEPT, Renewals, Took, Wait};
use crate::membership::Package;

/// A column of what there is.
fn column<T>(of: &[T], value: impl Fn(&T) -> i64) -> Vec<i32> {
    of.iter().map(|it| kept(value(it))).collect()
}

/// Keeps how these companies stand. What is granted nothing has no row.
///
/// # Errors
/// Those of the database.
pub async fn keep_companies(conn: &mut PgConnection, companies: &[OfCompany]) -> sqlx::Result<()> {
    let (with, without): (Vec<&OfCompany>, Vec<&OfCompany>) =
        companies.iter().partition(|it| it.all().granted > 0);
    let without: Vec<PartnerId> = without.iter().map(|it| it.id).collect();
    sqlx::query!("delete from insight_companies where about_partner = any($1)", &without as &[PartnerId])
        .execute(&mut *conn)
        .await?;
    let ids: Vec<PartnerId> = with.iter().map(|it| it.id).collect();
    let units: Vec<i64> = with.iter().map(|it| it.losses.units).collect();
    let lapses_on: Vec<Option<Date>> = with.iter().map(|it| it.losses.on).collect();
    let weights: Vec<i64> = with.iter().map(|it| it.losses.weight).collect();
    // In one order, so that no two workers wait for each other.
    sqlx::query!(
        "insert into insight_companies as c (about_partner, granted, used, seats, assigned, lapsing_benefits,
                                             lapsing_units, lapses_on, weight)
         select * from unnest($1::uuid[], $2::int[], $3::int[], $4::int[], $5::int[], $6::int[], $7::bigint[],
                              $8::date[], $9::bigint[]) as it (id) order by id
         on conflict (about_partner) do update
             set granted = excluded.granted, used = excluded.used, seats = excluded.seats,
                 assigned = excluded.assigned, lapsing_benefits = excluded.lapsing_benefits,
                 lapsing_units = excluded.lapsing_units, lapses_on = excluded.lapses_on, weight = excluded.weight
             where (c.granted, c.used, c.seats, c.assigned, c.lapsing_benefits, c.lapsing_units, c.lapses_on, c.weight)
                   is distinct from
                   (excluded.granted, excluded.used, excluded.seats, excluded.assigned, excluded.lapsing_benefits,
                    excluded.lapsing_units, excluded.lapses_on, excluded.weight)",
        &ids as &[PartnerId],
        &column(&with, |it| it.all().granted),
        &column(&with, |it| it.all().used),
        &column(&with, |it| it.all().seats),
        &column(&with, |it| it.all().assigned),
        &column(&with, |it| it.losses.benefits),
        &units,
        &lapses_on as &[Option<Date>],
        &weights
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps of these companies what differs from the last day before on which it did, and lets go of what was kept long enough.
///
/// # Errors
/// Those of the database.
pub async fn keep_days_of_companies(
    conn: &mut PgConnection,
    companies: &[OfCompany],
    day: Date,
) -> sqlx::Result<()> {
    let of = |it: &OfCompany, kind| it.kinds.get(&kind).copied().unwrap_or_default();
    let rows: Vec<(PartnerId, Kind, Counts)> = companies
        .iter()
        .flat_map(|it| Kind::ALL.into_iter().map(move |kind| (it.id, kind, of(it, kind))))
        .collect();
    let ids: Vec<PartnerId> = rows.iter().map(|it| it.0).collect();
    let kinds: Vec<Kind> = rows.iter().map(|it| it.1).collect();
    sqlx::query!(
        "insert into company_counts as c (partner_id, kind, day, granted, used, seats, assigned)
         select it.id, it.kind, $7, it.granted, it.used, it.seats, it.assigned
         from unnest($1::uuid[], $2::text[], $3::int[], $4::int[], $5::int[], $6::int[])
              as it (id, kind, granted, used, seats, assigned)
         left join lateral (
             select d.granted, d.used, d.seats, d.assigned from company_counts d
             where d.partner_id = it.id and d.kind = it.kind and d.day < $7 order by d.day desc limit 1) before on true
         where (it.granted, it.used, it.seats, it.assigned)
               is distinct from (coalesce(before.granted, 0), coalesce(before.used, 0), coalesce(before.seats, 0),
                                 coalesce(before.assigned, 0))
            or exists (select from company_counts d
                       where d.partner_id = it.id and d.kind = it.kind and d.day = $7)
         order by it.id, it.kind
         on conflict (partner_id, kind, day) do update
             set granted = excluded.granted, used = excluded.used, seats = excluded.seats,
                 assigned = excluded.assigned
             where (c.granted, c.used, c.seats, c.assigned)
                   is distinct from (excluded.granted, excluded.used, excluded.seats, excluded.assigned)",
        &ids as &[PartnerId],
        &kinds as &[Kind],
        &column(&rows, |it| it.2.granted),
        &column(&rows, |it| it.2.used),
        &column(&rows, |it| it.2.seats),
        &column(&rows, |it| it.2.assigned),
        day
    )
    .execute(&mut *conn)
    .await?;
    // Where a later row tells how it stood at the term's end, the one before it tells nothing more. Days to come were told by a
    // clock that was wrong.
    let ids: Vec<PartnerId> = companies.iter().map(|it| it.id).collect();
    sqlx::query!(
        "delete from company_counts d
         where d.partner_id = any($1)
           and (d.day > $2
                or d.day < $3 and exists (select from company_counts later
                                          where later.partner_id = d.partner_id and later.kind = d.kind
                                            and later.day > d.day and later.day <= $3))",
        &ids as &[PartnerId],
        day,
        day - COMPANY_KEPT
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps how long these companies waited.
///
/// # Errors
/// Those of the database.
pub async fn keep_times_of_companies(
    conn: &mut PgConnection,
    companies: &[PartnerId],
    took: &[(PartnerId, Wait, Took)],
) -> sqlx::Result<()> {
    let ids: Vec<PartnerId> = took.iter().map(|it| it.0).collect();
    let what: Vec<Wait> = took.iter().map(|it| it.1).collect();
    let median: Vec<i32> = took.iter().map(|it| it.2.median).collect();
    let p90: Vec<i32> = took.iter().map(|it| it.2.p90).collect();
    sqlx::query!(
        "delete from company_times
         where partner_id = any($1) and (partner_id, what) not in (select * from unnest($2::uuid[], $3::text[]))",
        companies as &[PartnerId],
        &ids as &[PartnerId],
        &what as &[Wait]
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into company_times as c (partner_id, what, finished, median_seconds, p90_seconds)
         select * from unnest($1::uuid[], $2::text[], $3::int[], $4::int[], $5::int[]) as it (id, what) order by id, what
         on conflict (partner_id, what) do update
             set finished = excluded.finished, median_seconds = excluded.median_seconds,
                 p90_seconds = excluded.p90_seconds
             where (c.finished, c.median_seconds, c.p90_seconds)
                   is distinct from (excluded.finished, excluded.median_seconds, excluded.p90_seconds)",
        &ids as &[PartnerId],
        &what as &[Wait],
        &column(took, |it| it.2.finished),
        &median,
        &p90
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that all companies are counted, which holds the day's row for whoever keeps it. Days to come were told by a clock that was
/// wrong.
///
/// # Errors
/// Those of the database.
pub async fn begin_day(
    conn: &mut PgConnection,
    now: OffsetDateTime,
    (units, companies): (i64, i64),
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into insight_days (day, at, lapsing_units, lapsing_companies) values ($1, $2, $3, $4)
         on conflict (day) do update set at = excluded.at, lapsing_units = excluded.lapsing_units,
                                         lapsing_companies = excluded.lapsing_companies",
        now.date(),
        now,
        units,
        kept(companies)
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "with days as (delete from insight_days where day > $1), counts as (delete from insight_counts where day >= $1)
         delete from insight_times where day >= $1",
        now.date()
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps how much is granted and used. The day is begun.
///
/// # Errors
/// Those of the database.
pub async fn keep_counts(
    conn: &mut PgConnection,
    day: Date,
    counts: &BTreeMap<(Kind, Package), Counts>,
) -> sqlx::Result<()> {
    let kinds: Vec<Kind> = counts.keys().map(|it| it.0).collect();
    let packages: Vec<String> = counts.keys().map(|it| it.1.as_str().to_owned()).collect();
    let counts: Vec<Counts> = counts.values().copied().collect();
    sqlx::query!(
        "insert into insight_counts (day, kind, package, granted, used, seats, assigned)
         select $1, * from unnest($2::text[], $3::text[], $4::int[], $5::int[], $6::int[], $7::int[])",
        day,
        &kinds as &[Kind],
        &packages,
        &column(&counts, |it| it.granted),
        &column(&counts, |it| it.used),
        &column(&counts, |it| it.seats),
        &column(&counts, |it| it.assigned)
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps how long companies waited. The day is begun.
///
/// # Errors
/// Those of the database.
pub async fn keep_times(conn: &mut PgConnection, day: Date, took: &BTreeMap<Wait, Took>) -> sqlx::Result<()> {
    let what: Vec<Wait> = took.keys().copied().collect();
    let took: Vec<Took> = took.values().copied().collect();
    let median: Vec<i32> = took.iter().map(|it| it.median).collect();
    let p90: Vec<i32> = took.iter().map(|it| it.p90).collect();
    sqlx::query!(
        "insert into insight_times (day, what, finished, median_seconds, p90_seconds)
         select $1, * from unnest($2::text[], $3::int[], $4::int[], $5::int[])",
        day,
        &what as &[Wait],
        &column(&took, |it| it.finished),
        &median,
        &p90
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps what comes up for renewal and what became of windows, in place of what was. The day is begun.
///
/// # Errors
/// Those of the database.
pub async fn keep_renewals(
    conn: &mut PgConnection,
    renewals: &BTreeMap<(Date, Package), Renewals>,
) -> sqlx::Result<()> {
    sqlx::query!("delete from insight_renewals").execute(&mut *conn).await?;
    let months: Vec<Date> = renewals.keys().map(|it| it.0).collect();
    let packages: Vec<String> = renewals.keys().map(|it| it.1.as_str().to_owned()).collect();
    let renewals: Vec<Renewals> = renewals.values().copied().collect();
    sqlx::query!(
        "insert into insight_renewals (month, package, ahead, renewed, lapsed)
         select * from unnest($1::date[], $2::text[], $3::int[], $4::int[], $5::int[])",
        &months,
        &packages,
        &column(&renewals, |it| it.ahead),
        &column(&renewals, |it| it.renewed),
        &column(&renewals, |it| it.lapsed)
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Deletes days of the programme that were kept for their term, some at a time: how many.
///
/// # Errors
/// Those of the database.
pub async fn delete_days(conn: &mut PgConnection, now: OffsetDateTime, most: i64) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "with past as (delete from insight_days where day in (
                           select day from insight_days where day < $1 order by day limit $2) returning day),
              counts as (delete from insight_counts c using past where c.day = past.day)
         delete from insight_times t using past where t.day = past.day",
        (now - KEPT).date(),
        most
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}
