//! Who holds the seats of a benefit, and who held them.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::tz::TimeZone;
use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::super::Assignment;
use super::super::standing::Found;
use crate::base::clock::date_in;
use crate::base::ids::{AssignmentId, BenefitId, MemberId, PartnerId};
use crate::membership::Benefit;

/// The holders of a benefit's seats, past and present, with their names.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Assignments, in no order.
    pub assignments: Vec<Assignment>,
    /// Display names of all who occur.
    pub names: HashMap<MemberId, String>,
    /// Who of them is invited and not in yet (R-PPL-2); known where a page shows it.
    pub invited: HashSet<MemberId>,
}

impl History {
    /// The display name of a member who occurs.
    #[must_use]
    pub fn name(&self, member: MemberId) -> &str {
        self.names.get(&member).map(String::as_str).unwrap_or_default()
    }
}

/// What an act needs of a benefit's seats: of each its holder, or else who held it last, and the chosen assignments. Of a
/// credit every assignment, since its moves count (R-CL-5).
///
/// # Errors
/// Those of the database.
pub async fn find_standing(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: &Benefit,
    chosen: &[AssignmentId],
    zone: &TimeZone,
) -> sqlx::Result<History> {
    let rows = sqlx::query_as!(
        FoundRow,
        r#"with standing as materialized (
               select id, seat_number, member_id, tenure_started_on, assigned_at, released_at
               from seat_assignments where partner_id = $1 and benefit_id = $2 and released_at is null
               union
               select last.* from generate_series(1, (select seat_number from seat_assignments
                                                      where partner_id = $1 and benefit_id = $2
                                                      order by seat_number desc limit 1)) seat
               cross join lateral (
                   select id, seat_number, member_id, tenure_started_on, assigned_at, released_at
                   from seat_assignments
                   where partner_id = $1 and benefit_id = $2 and seat_number = seat and released_at is not null
                   order by released_at desc limit 1) last
               where (select held.id from seat_assignments held
                      where held.partner_id = $1 and held.benefit_id = $2
                        and held.seat_number = seat and held.released_at is null limit 1) is null
               union
               select one.* from unnest($3::uuid[]) as it (id)
               cross join lateral (
                   select id, seat_number, member_id, tenure_started_on, assigned_at, released_at
                   from seat_assignments where partner_id = $1 and id = it.id and benefit_id = $2 offset 0) one
               union
               select id, seat_number, member_id, tenure_started_on, assigned_at, released_at
               from seat_assignments where partner_id = $1 and benefit_id = $2 and $4)
           select a.seat_number as "seat!", a.id as "id?: AssignmentId", a.member_id as "member?: MemberId",
                  m.display_name as "name?", a.tenure_started_on as "tenure_started_on?",
                  a.assigned_at as "assigned_at?", a.released_at as "released_at?", null::boolean as "invited?"
           from standing a
           join members m on m.partner_id = $1 and m.id = a.member_id"#,
        partner as PartnerId,
        benefit.id as BenefitId,
        chosen as &[AssignmentId],
        benefit.credit.is_some()
    )
    .fetch_all(conn)
    .await?;
    Ok(History::of(rows, zone))
}

/// What an act needs that takes chosen seats back: the whole history of each of them, and of no other seat.
///
/// # Errors
/// Those of the database.
pub async fn find_tenures(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    chosen: &[AssignmentId],
    zone: &TimeZone,
) -> sqlx::Result<History> {
    let rows = sqlx::query_as!(
        FoundRow,
        r#"with chosen as materialized (
               select distinct one.seat_number
               from unnest($3::uuid[]) as it (id)
               cross join lateral (select seat_number from seat_assignments
                                   where partner_id = $1 and id = it.id and benefit_id = $2 offset 0) one)
           select chosen.seat_number as "seat!", a.id as "id?: AssignmentId", a.member_id as "member?: MemberId",
                  a.name as "name?", a.tenure_started_on as "tenure_started_on?",
                  a.assigned_at as "assigned_at?", a.released_at as "released_at?", null::boolean as "invited?"
           from chosen
           cross join lateral (
               select h.id, h.member_id, m.display_name as name, h.tenure_started_on, h.assigned_at, h.released_at
               from seat_assignments h
               join members m on m.partner_id = $1 and m.id = h.member_id
               where h.partner_id = $1 and h.benefit_id = $2 and h.seat_number = chosen.seat_number offset 0) a"#,
        partner as PartnerId,
        benefit as BenefitId,
        chosen as &[AssignmentId]
    )
    .fetch_all(conn)
    .await?;
    Ok(History::of(rows, zone))
}

/// The history of some seats of a benefit: what a page shows.
///
/// # Errors
/// Those of the database.
pub async fn find_history_of(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    seats: &[i32],
    zone: &TimeZone,
) -> sqlx::Result<History> {
    let rows = sqlx::query_as!(
        FoundRow,
        r#"select it.seat as "seat!", a.id as "id?: AssignmentId", a.member_id as "member?: MemberId",
                  a.name as "name?", a.tenure_started_on as "tenure_started_on?",
                  a.assigned_at as "assigned_at?", a.released_at as "released_at?", a.invited as "invited?"
           from unnest($3::integer[]) as it (seat)
           cross join lateral (
               select h.id, h.member_id, m.display_name as name, h.tenure_started_on, h.assigned_at, h.released_at,
                      not m.active and exists (select from invitations i
                                       where i.partner_id = $1 and i.member_id = m.id) as invited
               from seat_assignments h
               join members m on m.partner_id = $1 and m.id = h.member_id
               where h.partner_id = $1 and h.benefit_id = $2 and h.seat_number = it.seat offset 0) a"#,
        partner as PartnerId,
        benefit as BenefitId,
        seats
    )
    .fetch_all(conn)
    .await?;
    Ok(History::of(rows, zone))
}

/// Seats of a benefit that are looked for.
#[derive(Clone, Debug)]
pub struct Sought<'a> {
    /// Patterns, all of which are in the name of somebody who holds or held them.
    pub names: &'a [String],
    /// Or their number.
    pub number: Option<i32>,
    /// Of those found, the page that holds this seat is shown.
    pub wanted: i32,
    /// So many are on a page.
    pub on_page: i64,
}

/// The numbers of the seats that are looked for, in order; and the history of those that are shown. Members first, then their
/// seats (`offset 0` keeps Postgres to it): a plan for all values would take every tenure first.
///
/// # Errors
/// Those of the database.
pub async fn search_history(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    sought: &Sought<'_>,
    zone: &TimeZone,
) -> sqlx::Result<(Vec<i32>, History)> {
    let rows = sqlx::query_as!(
        FoundRow,
        r#"with found as materialized (
               select seat_number, (row_number() over (order by seat_number) - 1) / $6 as page
               from (select held.seat_number
                     from (select id from members
                           where partner_id = $1 and searched like all ($3) offset 0) m
                     cross join lateral (
                         select seat_number from seat_assignments h
                         where h.partner_id = $1 and h.member_id = m.id and h.benefit_id = $2 offset 0) held
                     union
                     select seat_number from seat_assignments
                     where partner_id = $1 and benefit_id = $2 and seat_number = $4) it)
           select found.seat_number as "seat!", a.id as "id?: AssignmentId", a.member_id as "member?: MemberId",
                  a.name as "name?", a.tenure_started_on as "tenure_started_on?",
                  a.assigned_at as "assigned_at?", a.released_at as "released_at?", a.invited as "invited?"
           from found
           left join lateral (
               select h.id, h.member_id, m.display_name as name, h.tenure_started_on, h.assigned_at, h.released_at,
                      not m.active and exists (select from invitations i
                                       where i.partner_id = $1 and i.member_id = m.id) as invited
               from seat_assignments h
               join members m on m.partner_id = $1 and m.id = h.member_id
               where h.partner_id = $1 and h.benefit_id = $2 and h.seat_number = found.seat_number
                 and found.page = coalesce((select min(page) from found where seat_number >= $5),
                                           (select max(page) from found))
               offset 0) a on true"#,
        partner as PartnerId,
        benefit as BenefitId,
        sought.names,
        sought.number,
        sought.wanted,
        sought.on_page
    )
    .fetch_all(conn)
    .await?;
    let numbers: BTreeSet<i32> = rows.iter().map(|row| row.seat).collect();
    Ok((numbers.into_iter().collect(), History::of(rows, zone)))
}

/// A tenure of a seat that was found; without one, only the seat.
struct FoundRow {
    seat: i32,
    id: Option<AssignmentId>,
    member: Option<MemberId>,
    name: Option<String>,
    tenure_started_on: Option<Date>,
    assigned_at: Option<OffsetDateTime>,
    released_at: Option<OffsetDateTime>,
    invited: Option<bool>,
}

impl History {
    fn of(rows: Vec<FoundRow>, zone: &TimeZone) -> Self {
        let mut history = Self::default();
        for row in rows {
            let (Some(id), Some(member), Some(tenure_started_on), Some(assigned_at)) =
                (row.id, row.member, row.tenure_started_on, row.assigned_at)
            else {
                continue;
            };
            history.names.insert(member, row.name.unwrap_or_default());
            if row.invited == Some(true) {
                history.invited.insert(member);
            }
            history.assignments.push(Assignment {
                id,
                seat: row.seat,
                member,
                tenure_started_on,
                assigned_at,
                assigned_on: date_in(assigned_at, zone),
                released_at: row.released_at,
            });
        }
        history
    }
}

/// What tells how the seats of several benefits stand: of those that nobody holds, their last tenure. Of `whole` benefits
/// every assignment, since their moves count (R-CL-5).
///
/// # Errors
/// Those of the database.
pub async fn list_standing(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefits: &[BenefitId],
    whole: &[BenefitId],
    zone: &TimeZone,
) -> sqlx::Result<HashMap<BenefitId, Found>> {
    let rows = sqlx::query_as!(
        StandingRow,
        r#"select it.benefit as "benefit!: BenefitId", highest.seat_number as "highest?", free.seat as "seat?",
                  last.id as "id?: AssignmentId", last.member_id as "member?: MemberId",
                  last.tenure_started_on as "tenure_started_on?", last.assigned_at as "assigned_at?",
                  last.released_at as "released_at?"
           from unnest($2::uuid[]) as it (benefit)
           cross join lateral (select seat_number from seat_assignments
                               where partner_id = $1 and benefit_id = it.benefit
                               order by seat_number desc limit 1) highest
           left join lateral (select seat from generate_series(1, highest.seat_number) seat
                              except all
                              (select seat_number from seat_assignments
                               where partner_id = $1 and benefit_id = it.benefit and released_at is null offset 0)
                             ) free on true
           left join lateral (select id, member_id, tenure_started_on, assigned_at, released_at
                              from seat_assignments
                              where partner_id = $1 and benefit_id = it.benefit and seat_number = free.seat
                                and released_at is not null
                              order by released_at desc limit 1) last on true
           union all
           select benefit_id, null, seat_number, id, member_id, tenure_started_on, assigned_at, released_at
           from seat_assignments where partner_id = $1 and benefit_id = any($3)"#,
        partner as PartnerId,
        benefits as &[BenefitId],
        whole as &[BenefitId]
    )
    .fetch_all(conn)
    .await?;
    Ok(gather(rows, |_| zone))
}

/// The same of benefits of many companies, each with its zone; `whole` are those of which all assignments are read.
///
/// # Errors
/// Those of the database.
pub async fn list_standing_of_many(
    conn: &mut PgConnection,
    benefits: &[(PartnerId, BenefitId)],
    whole: &[(PartnerId, BenefitId)],
    zones: &HashMap<BenefitId, TimeZone>,
) -> sqlx::Result<HashMap<BenefitId, Found>> {
    let (partners, ids): (Vec<PartnerId>, Vec<BenefitId>) = benefits.iter().copied().unzip();
    let (whole_partners, whole_ids): (Vec<PartnerId>, Vec<BenefitId>) = whole.iter().copied().unzip();
    let rows = sqlx::query_as!(
        StandingRow,
        r#"select it.benefit as "benefit!: BenefitId", highest.seat_number as "highest?", free.seat as "seat?",
                  last.id as "id?: AssignmentId", last.member_id as "member?: MemberId",
                  last.tenure_started_on as "tenure_started_on?", last.assigned_at as "assigned_at?",
                  last.released_at as "released_at?"
           from unnest($1::uuid[], $2::uuid[]) as it (partner, benefit)
           cross join lateral (select seat_number from seat_assignments
                               where partner_id = it.partner and benefit_id = it.benefit
                               order by seat_number desc limit 1) highest
           left join lateral (select seat from generate_series(1, highest.seat_number) seat
                              except all
                              (select seat_number from seat_assignments
                               where partner_id = it.partner and benefit_id = it.benefit and released_at is null offset 0)
                             ) free on true
           left join lateral (select id, member_id, tenure_started_on, assigned_at, released_at
                              from seat_assignments
                              where partner_id = it.partner and benefit_id = it.benefit and seat_number = free.seat
                                and released_at is not null
                              order by released_at desc limit 1) last on true
           union all
           select a.benefit_id, null, a.seat_number, a.id, a.member_id, a.tenure_started_on, a.assigned_at, a.released_at
           from unnest($3::uuid[], $4::uuid[]) as it (partner, benefit)
           join seat_assignments a on a.partner_id = it.partner and a.benefit_id = it.benefit"#,
        &partners as &[PartnerId],
        &ids as &[BenefitId],
        &whole_partners as &[PartnerId],
        &whole_ids as &[BenefitId]
    )
    .fetch_all(conn)
    .await?;
    const UTC: &TimeZone = &TimeZone::UTC;
    Ok(gather(rows, |benefit| zones.get(&benefit).unwrap_or(UTC)))
}

/// What is known of each benefit's seats; a moment's day is that of the benefit's zone.
fn gather<'a>(rows: Vec<StandingRow>, zone: impl Fn(BenefitId) -> &'a TimeZone) -> HashMap<BenefitId, Found> {
    let mut found: HashMap<BenefitId, Found> = HashMap::new();
    for row in rows {
        let of_benefit = found.entry(row.benefit).or_default();
        of_benefit.highest = row.highest.unwrap_or_default().max(of_benefit.highest);
        match (row.seat, row.assignment(zone(row.benefit))) {
            (_, Some(assignment)) => of_benefit.assignments.push(assignment),
            (Some(seat), None) => of_benefit.never_used.push(seat),
            (None, None) => {}
        }
    }
    found
}

/// The tenure that tells how a seat stands.
struct StandingRow {
    benefit: BenefitId,
    highest: Option<i32>,
    seat: Option<i32>,
    id: Option<AssignmentId>,
    member: Option<MemberId>,
    tenure_started_on: Option<Date>,
    assigned_at: Option<OffsetDateTime>,
    released_at: Option<OffsetDateTime>,
}

impl StandingRow {
    fn assignment(&self, zone: &TimeZone) -> Option<Assignment> {
        let assigned_at = self.assigned_at?;
        Some(Assignment {
            id: self.id?,
            seat: self.seat?,
            member: self.member?,
            tenure_started_on: self.tenure_started_on?,
            assigned_at,
            assigned_on: date_in(assigned_at, zone),
            released_at: self.released_at,
        })
    }
}
