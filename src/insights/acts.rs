//! Counting, some companies at a time. Counted again on the same day, by whomever, it stands there once, as it was counted last.

use std::collections::{BTreeMap, HashMap};

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::store::{self, OfCompany};
use super::{Counts, FINISHED_WITHIN, Losses, Took, Totals};
use crate::base::clock::date_in;
use crate::base::ids::PartnerId;
use crate::membership::Benefit;
use crate::membership::store::list_in_force;

/// So many companies are counted at once.
const COMPANIES: i64 = 100;

/// Counts the next companies after one, keeps what is their own, and adds them to the totals: the last of them. Days are those of
/// each company's zone (R-DATE-1); what is kept is of the day that `now` has in UTC.
///
/// # Errors
/// Those of the database; a time zone that isn't one.
pub async fn count_some(
    conn: &mut PgConnection,
    now: OffsetDateTime,
    after: PartnerId,
    totals: &mut Totals,
) -> sqlx::Result<Option<PartnerId>> {
    let companies = store::list_companies(conn, after, COMPANIES).await?;
    let Some(last) = companies.last().map(|(id, _)| *id) else { return Ok(None) };
    let today: HashMap<PartnerId, _> = companies.iter().map(|(id, zone)| (*id, date_in(now, zone))).collect();
    let ids: Vec<PartnerId> = companies.iter().map(|(id, _)| *id).collect();
    let mut benefits: HashMap<PartnerId, Vec<Benefit>> = HashMap::new();
    for (partner, it) in list_in_force(conn, &ids).await? {
        benefits.entry(partner).or_default().push(it);
    }
    let mut counted = Vec::with_capacity(ids.len());
    for id in &ids {
        let (today, benefits) = (today[id], benefits.remove(id).unwrap_or_default());
        for (key, counts) in Counts::by(&benefits, today, |it| (it.kind, it.enrollment.package)) {
            let sum = totals.counts.entry(key).or_default();
            *sum = sum.and(counts);
        }
        let losses = Losses::of(&benefits, today);
        totals.lapsing_units += losses.units;
        totals.lapsing_companies += i64::from(losses.units > 0);
        counted.push(OfCompany { id: *id, kinds: Counts::by(&benefits, today, |it| it.kind), losses });
    }
    for it in store::list_terms(conn, &ids).await? {
        if let Some((month, one)) = it.term.told(today[&it.partner]) {
            let sum = totals.renewals.entry((month, it.package)).or_default();
            *sum = sum.and(one);
        }
    }
    let mut took = Vec::new();
    for it in store::list_took(conn, &ids, now - FINISHED_WITHIN).await? {
        totals.took.entry(it.what).or_default().extend(&it.seconds);
        took.extend(Took::of(it.seconds).map(|of_all| (it.partner, it.what, of_all)));
    }
    store::keep_companies(conn, &counted).await?;
    store::keep_days_of_companies(conn, &counted, now.date()).await?;
    store::keep_times_of_companies(conn, &ids, &took).await?;
    Ok(Some(last))
}

/// Keeps what was counted of all companies.
///
/// # Errors
/// Those of the database.
pub async fn keep(conn: &mut PgConnection, now: OffsetDateTime, totals: Totals) -> sqlx::Result<()> {
    let took: BTreeMap<_, Took> =
        totals.took.into_iter().filter_map(|(what, seconds)| Some((what, Took::of(seconds)?))).collect();
    store::begin_day(conn, now, (totals.lapsing_units, totals.lapsing_companies)).await?;
    store::keep_counts(conn, now.date(), &totals.counts).await?;
    store::keep_times(conn, now.date(), &took).await?;
    store::keep_renewals(conn, &totals.renewals).await
}
