//! SQL of reminders: whom they are of, to whom they go, and which there were. All is asked of many companies at once, as the
//! console, by background work.

use std::collections::HashMap;

use jiff::tz::TimeZone;
use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use super::{About, Days, Granted, Held, Key, Run, Year};
use crate::authz::Role;
use crate::base::clock::{self, date_in};
use crate::base::ids::{BenefitId, EnrollmentId, PartnerId, ProductId};
use crate::catalogue::{Name, Names};
use crate::dates;
use crate::i18n::Locale;
use crate::mail::{Company as Named, Recipient};
use crate::membership::store::{Reminded, list_reminded, list_reminded_years};
use crate::seats::store::list_standing_of_many;

/// A company that can be reminded.
#[derive(Clone, Debug)]
pub struct Company {
    pub id: PartnerId,
    pub named: Named,
    pub zone: TimeZone,
    /// The day on which it moved in: before, it was reminded of nothing.
    since: Date,
    /// How long a seat waits for its next holder (R-SEAT-3).
    waiting_days: i32,
}

struct CompanyRow {
    id: PartnerId,
    mpn_id: i64,
    name: String,
    time_zone: String,
    moved_in_at: OffsetDateTime,
    waiting_days: i32,
}

impl CompanyRow {
    fn read(self) -> sqlx::Result<Company> {
        let zone = clock::zone(&self.time_zone).map_err(|error| sqlx::Error::Decode(error.into()))?;
        Ok(Company {
            id: self.id,
            named: Named { name: self.name, mpn_id: self.mpn_id },
            since: date_in(self.moved_in_at, &zone),
            zone,
            waiting_days: self.waiting_days,
        })
    }
}

/// The next companies after one, by their ids. Who has not moved in, or is suspended, can do nothing about what a reminder tells
/// (R-TEN-2, R-TEN-4), so it is reminded of nothing.
///
/// # Errors
/// Those of the database; a time zone that isn't one.
pub async fn list_companies(
    conn: &mut PgConnection,
    after: PartnerId,
    most: i64,
) -> sqlx::Result<Vec<Company>> {
    let rows = sqlx::query_as!(
        CompanyRow,
        r#"select p.partner_id as "id: PartnerId", d.mpn_id, d.name, p.time_zone,
                  coalesce(p.moved_in_at, p.created_at) as "moved_in_at!", programme.seat_waiting_days as waiting_days
           from partners p join partner_directory d on d.id = p.partner_id
           cross join programme
           where p.partner_id > $1 and p.home = 'partner_center' and p.suspended_at is null
           order by p.partner_id limit $2"#,
        after as PartnerId,
        most
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(CompanyRow::read).collect()
}

/// What these companies have, as far as reminders of these days are about it.
///
/// # Errors
/// Those of the database.
pub async fn find_held(
    conn: &mut PgConnection,
    companies: &[(&Company, Days)],
) -> sqlx::Result<HashMap<PartnerId, Held>> {
    let partners: Vec<PartnerId> = companies.iter().map(|(it, _)| it.id).collect();
    let mut held: HashMap<PartnerId, Held> = HashMap::new();
    for (it, _) in companies {
        held.entry(it.id).or_default().waiting_days = it.waiting_days;
    }
    let by_id: HashMap<PartnerId, (&Company, Days)> =
        companies.iter().map(|(it, days)| (it.id, (*it, *days))).collect();
    let mut told_of = Vec::new();
    for it in list_reminded_years(conn, &partners).await? {
        let Some((company, days)) = by_id.get(&it.partner) else { continue };
        if dates::anniversary_reminders(it.enrollment.anniversary_on).contains(&days.today) {
            told_of.push(it.id);
        }
        let since = company.since(it.since);
        let year = Year { id: it.id, enrollment: it.enrollment, since, ordered: it.ordered };
        held.entry(it.partner).or_default().years.push(year);
    }
    let last_days = last_days(companies);
    for (partner, run) in list_runs(conn, &by_id, &partners, &last_days).await? {
        held.entry(partner).or_default().runs.push(run);
    }
    for (partner, granted) in list_granted(conn, &by_id, &partners, (&last_days, &told_of)).await? {
        held.entry(partner).or_default().benefits.push(granted);
    }
    Ok(held)
}

/// The last days of which companies are reminded on their days.
fn last_days(companies: &[(&Company, Days)]) -> Vec<Date> {
    let days = companies.iter().flat_map(|(_, days)| days.list());
    let mut last_days: Vec<Date> = days.flat_map(dates::reminded_on).collect();
    last_days.sort();
    last_days.dedup();
    last_days
}

impl Company {
    /// The day of this moment, but at the earliest that on which it moved in.
    fn since(&self, at: OffsetDateTime) -> Date {
        date_in(at, &self.zone).max(self.since)
    }
}

struct RunRow {
    partner: PartnerId,
    product: ProductId,
    name: String,
    names: Json<Names>,
    seats: i32,
    ends_on: Date,
    since: Option<OffsetDateTime>,
}

async fn list_runs(
    conn: &mut PgConnection,
    companies: &HashMap<PartnerId, (&Company, Days)>,
    partners: &[PartnerId],
    last_days: &[Date],
) -> sqlx::Result<Vec<(PartnerId, Run)>> {
    let rows = sqlx::query_as!(
        RunRow,
        r#"select s.partner_id as "partner: PartnerId", s.product_id as "product: ProductId", p.name,
                  p.names as "names: Json<Names>", s.seats, s.ends_on,
                  (select max(r.recorded_at) from redemptions r
                   where r.partner_id = s.partner_id and r.product_id = s.product_id) as since
           from subscriptions s join products p on p.id = s.product_id
           where s.partner_id = any($1) and s.ends_on = any($2)
           order by p.name"#,
        partners as &[PartnerId],
        last_days
    )
    .fetch_all(conn)
    .await?;
    let of_company = |it: RunRow| {
        let (company, _) = companies.get(&it.partner)?;
        let since = it.since.map_or(company.since, |at| company.since(at));
        let name = Name::new(it.name, it.names.0);
        Some((it.partner, Run { product: it.product, name, seats: it.seats, ends_on: it.ends_on, since }))
    };
    Ok(rows.into_iter().filter_map(of_company).collect())
}

async fn list_granted(
    conn: &mut PgConnection,
    companies: &HashMap<PartnerId, (&Company, Days)>,
    partners: &[PartnerId],
    (last_days, years): (&[Date], &[EnrollmentId]),
) -> sqlx::Result<Vec<(PartnerId, Granted)>> {
    let mut found = list_reminded(conn, partners, last_days, years).await?;
    found.sort_by(|a, b| a.order().cmp(&b.order()));
    let with_seats = || found.iter().filter(|it| it.benefit.has_seats());
    let (credits, others): (Vec<&Reminded>, Vec<&Reminded>) =
        with_seats().partition(|it| it.benefit.credit.is_some());
    let ids = |of: &[&Reminded]| of.iter().map(|it| (it.partner, it.benefit.id)).collect::<Vec<_>>();
    let zone =
        |it: &Reminded| companies.get(&it.partner).map(|(company, _)| (it.benefit.id, company.zone.clone()));
    let zones: HashMap<BenefitId, TimeZone> = with_seats().filter_map(zone).collect();
    let mut seats = HashMap::new();
    if !zones.is_empty() {
        seats = list_standing_of_many(conn, &ids(&others), &ids(&credits), &zones).await?;
    }
    let of_company = |it: Reminded| {
        let (company, _) = companies.get(&it.partner)?;
        let since = company.since(it.since);
        let seats = seats.remove(&it.benefit.id).unwrap_or_default();
        Some((it.partner, Granted { benefit: it.benefit, seats, since }))
    };
    Ok(found.into_iter().filter_map(of_company).collect())
}

/// Somebody who is reminded.
#[derive(Clone, Debug)]
pub struct Reader {
    pub to: Recipient,
    /// Whether they want those that can be turned off.
    pub wants_all: bool,
}

/// Who is reminded: the active Global admins and MPN partner admins of these companies, whose roles are in force `now`.
///
/// # Errors
/// Those of the database.
pub async fn list_readers(
    conn: &mut PgConnection,
    partners: &[PartnerId],
    now: OffsetDateTime,
) -> sqlx::Result<HashMap<PartnerId, Vec<Reader>>> {
    let rows = sqlx::query!(
        r#"select m.partner_id as "partner: PartnerId", p.email, m.display_name as name,
                  coalesce(p.language, c.language) as "language!", p.told_of_last_days
           from members m
           join persons p on p.id = m.person_id
           join partners c on c.partner_id = m.partner_id
           where m.partner_id = any($1) and m.active
             and exists (select from member_roles r
                         where r.partner_id = m.partner_id and r.member_id = m.id and r.role = any($2)
                           and (r.ends_at is null or r.ends_at > $3))
           order by p.email"#,
        partners as &[PartnerId],
        &[Role::GlobalAdmin, Role::MpnPartnerAdmin] as &[Role],
        now
    )
    .fetch_all(conn)
    .await?;
    let mut readers: HashMap<PartnerId, Vec<Reader>> = HashMap::new();
    for it in rows {
        let locale = Locale::from_tag(&it.language).unwrap_or_default();
        let to = Recipient { address: it.email, name: it.name, locale };
        readers.entry(it.partner).or_default().push(Reader { to, wants_all: it.told_of_last_days });
    }
    Ok(readers)
}

/// A reminder that is to be noted.
#[derive(Clone, Copy, Debug)]
pub struct Noted {
    pub partner: PartnerId,
    pub key: Key,
    /// How many mails it has; none: it is skipped.
    pub sent: Option<i32>,
}

/// Notes reminders, and gives back those that nobody has noted before. Of several workers that note the same one, one does; the others
/// wait until it is known whether that lasts.
///
/// # Errors
/// Those of the database.
pub async fn note(
    conn: &mut PgConnection,
    reminders: &[Noted],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<(PartnerId, Key)>> {
    let partners: Vec<PartnerId> = reminders.iter().map(|it| it.partner).collect();
    let about: Vec<About> = reminders.iter().map(|it| it.key.about).collect();
    let last_days: Vec<Date> = reminders.iter().map(|it| it.key.last_day).collect();
    let days: Vec<Date> = reminders.iter().map(|it| it.key.remind_on).collect();
    let sent: Vec<Option<i32>> = reminders.iter().map(|it| it.sent).collect();
    // In one order, so that no two workers wait for each other.
    let rows = sqlx::query!(
        r#"insert into reminders (partner_id, about, last_day, remind_on, outcome, mails, at)
           select it.partner_id, it.about, it.last_day, it.remind_on,
                  case when it.sent is null then 'skipped' else 'sent' end, coalesce(it.sent, 0), $6
           from unnest($1::uuid[], $2::text[], $3::date[], $4::date[], $5::int[])
                as it (partner_id, about, last_day, remind_on, sent)
           order by 1, 2, 3, 4
           on conflict do nothing
           returning partner_id as "partner: PartnerId", about as "about: About", last_day, remind_on"#,
        &partners as &[PartnerId],
        &about as &[About],
        &last_days,
        &days,
        &sent as &[Option<i32>],
        now
    )
    .fetch_all(conn)
    .await?;
    let key = |about, last_day, remind_on| Key { remind_on, about, last_day };
    Ok(rows.into_iter().map(|it| (it.partner, key(it.about, it.last_day, it.remind_on))).collect())
}

impl Reminded {
    /// How they are listed: by product, and of one product by package.
    fn order(&self) -> (&str, i32, BenefitId) {
        (self.benefit.name.own(), self.benefit.enrollment.package.rank(), self.benefit.id)
    }
}
