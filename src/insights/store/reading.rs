//! What the pages read: the little tables, never what they were counted of.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::base::ids::PartnerId;
use crate::base::marks::{At, Mark};
use crate::catalogue::Kind;
use crate::insights::{Counts, Took, Wait};
use crate::membership::Package;

/// A day of the programme, or of the newest what is of one kind and package.
#[derive(Debug)]
pub struct Day {
    pub day: Date,
    pub of: Option<OfMany>,
    pub part: Option<(Kind, Package)>,
    pub counts: Counts,
}

/// What is told of a day as a whole.
#[derive(Clone, Copy, Debug)]
pub struct OfMany {
    /// When all companies were counted.
    pub at: OffsetDateTime,
    pub lapsing_units: i64,
    pub lapsing_companies: i64,
}

struct DayRow {
    day: Date,
    at: Option<OffsetDateTime>,
    lapsing_units: i64,
    lapsing_companies: i64,
    kind: Option<Kind>,
    package: Option<Package>,
    granted: i64,
    used: i64,
    seats: i64,
    assigned: i64,
}

/// The days after one on which the programme was counted, in order; then the parts of the newest.
///
/// # Errors
/// Those of the database.
pub async fn list_days(conn: &mut PgConnection, after: Date) -> sqlx::Result<Vec<Day>> {
    let rows = sqlx::query_as!(
        DayRow,
        r#"select d.day as "day!", d.at as "at?", d.lapsing_units as "lapsing_units!",
                  d.lapsing_companies::bigint as "lapsing_companies!", null::text as "kind?: Kind",
                  null::jsonb as "package?: Package", coalesce(sum(c.granted), 0) as "granted!",
                  coalesce(sum(c.used), 0) as "used!", coalesce(sum(c.seats), 0) as "seats!",
                  coalesce(sum(c.assigned), 0) as "assigned!"
           from insight_days d left join insight_counts c on c.day = d.day
           where d.day > $1 group by d.day
           union all
           select c.day, null, 0, 0, c.kind, to_jsonb(k), c.granted, c.used, c.seats, c.assigned
           from insight_counts c join packages k on k.code = c.package
           where c.day = (select max(day) from insight_days)
           order by 1, 2"#,
        after
    )
    .fetch_all(conn)
    .await?;
    let day = |it: DayRow| Day {
        day: it.day,
        of: it.at.map(|at| OfMany {
            at,
            lapsing_units: it.lapsing_units,
            lapsing_companies: it.lapsing_companies,
        }),
        part: it.kind.zip(it.package),
        counts: Counts { granted: it.granted, used: it.used, seats: it.seats, assigned: it.assigned },
    };
    Ok(rows.into_iter().map(day).collect())
}

/// How long companies waited, as it was counted last.
///
/// # Errors
/// Those of the database.
pub async fn list_times(conn: &mut PgConnection) -> sqlx::Result<Vec<(Wait, Took)>> {
    let rows = sqlx::query!(
        r#"select what as "what: Wait", finished::bigint as "finished!", median_seconds, p90_seconds from insight_times
           where day = (select max(day) from insight_days)"#
    )
    .fetch_all(conn)
    .await?;
    let took = rows
        .into_iter()
        .map(|it| (it.what, Took { finished: it.finished, median: it.median_seconds, p90: it.p90_seconds }));
    Ok(took.collect())
}

/// A month of memberships of one package.
#[derive(Debug)]
pub struct Month {
    /// Its first day.
    pub month: Date,
    pub package: Package,
    pub ahead: i64,
    pub renewed: i64,
    pub lapsed: i64,
}

/// What comes up for renewal and what became of windows, by month and package.
///
/// # Errors
/// Those of the database.
pub async fn list_renewals(conn: &mut PgConnection) -> sqlx::Result<Vec<Month>> {
    sqlx::query_as!(
        Month,
        r#"select r.month, to_jsonb(k) as "package!: Package", r.ahead::bigint as "ahead!",
                  r.renewed::bigint as "renewed!", r.lapsed::bigint as "lapsed!"
           from insight_renewals r join packages k on k.code = r.package order by r.month"#
    )
    .fetch_all(conn)
    .await
}

/// A company among those that are granted something.
#[derive(Clone, Debug)]
pub struct Worst {
    pub id: PartnerId,
    pub name: String,
    pub mpn_id: i64,
    pub granted: i32,
    pub used: i32,
    pub lapsing_benefits: i32,
    pub lapsing_units: i64,
    pub lapses_on: Option<Date>,
    pub weight: i64,
}

/// A company's place in the order of what is lost soonest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub weight: i64,
    pub id: PartnerId,
}

impl Mark for Place {
    fn encode(self) -> String {
        format!("{}-{}", self.weight, self.id)
    }

    fn decode(text: &str) -> Option<Self> {
        let (weight, id) = text.split_once('-')?;
        let mark = Self { weight: weight.parse().ok()?, id: PartnerId(id.parse().ok()?) };
        (mark.encode() == text).then_some(mark)
    }
}

/// [`list_worst`] gives at most so many.
pub const LISTED: usize = 51;
/// [`count_worst`] counts to here.
pub const COUNTED: usize = 1_001;

macro_rules! page {
    ($conn:ident, $page:literal, $order:literal $(, $arg:expr)*) => {
        sqlx::query_as!(
            Worst,
            r#"select it.about_partner as "id: PartnerId", d.name, d.mpn_id, it.granted, it.used, it.lapsing_benefits,
                      it.lapsing_units, it.lapses_on, it.weight
               from (select * from insight_companies "# + $page + r#" limit 51) it
               join partner_directory d on d.id = it.about_partner "# + $order
            $(, $arg)*
        )
        .fetch_all($conn)
        .await
    };
}

/// The companies, that first which loses most soonest; before a mark the last ones, the other way round.
///
/// # Errors
/// Those of the database.
pub async fn list_worst(conn: &mut PgConnection, at: At<Place>) -> sqlx::Result<Vec<Worst>> {
    let mark = match at {
        At::Before(mark) => {
            return page!(
                conn,
                "where (weight, about_partner) > ($1, $2) order by weight, about_partner",
                "order by it.weight, it.about_partner",
                mark.weight,
                mark.id as PartnerId
            );
        }
        At::After(mark) => mark,
        At::Start => Place { weight: i64::MAX, id: PartnerId(Uuid::max()) },
    };
    page!(
        conn,
        "where (weight, about_partner) < ($1, $2) order by weight desc, about_partner desc",
        "order by it.weight desc, it.about_partner desc",
        mark.weight,
        mark.id as PartnerId
    )
}

/// How many there are, to [`COUNTED`].
///
/// # Errors
/// Those of the database.
pub async fn count_worst(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from (select from insight_companies where weight >= 0 order by weight desc limit 1001) it"#
    )
    .fetch_one(conn)
    .await
}

/// A day on which companies were counted, or, with its kind, one since which a company's counts are these.
#[derive(Debug)]
pub struct CompanyDay {
    pub day: Date,
    /// When all companies were counted.
    pub at: Option<OffsetDateTime>,
    pub kind: Option<Kind>,
    pub counts: Counts,
}

struct CompanyDayRow {
    day: Date,
    at: Option<OffsetDateTime>,
    kind: Option<Kind>,
    granted: i32,
    used: i32,
    seats: i32,
    assigned: i32,
}

/// The days after one on which companies were counted, and all on which this one's counts changed.
///
/// # Errors
/// Those of the database.
pub async fn list_days_of_company(
    conn: &mut PgConnection,
    partner: PartnerId,
    after: Date,
) -> sqlx::Result<Vec<CompanyDay>> {
    let rows = sqlx::query_as!(
        CompanyDayRow,
        r#"select d.day as "day!", d.at as "at?", null::text as "kind?: Kind", 0 as "granted!", 0 as "used!",
                  0 as "seats!", 0 as "assigned!"
           from insight_days d where d.day > $2
           union all
           select c.day, null, c.kind, c.granted, c.used, c.seats, c.assigned
           from company_counts c where c.partner_id = $1
           order by 1"#,
        partner as PartnerId,
        after
    )
    .fetch_all(conn)
    .await?;
    let day = |it: CompanyDayRow| CompanyDay {
        day: it.day,
        at: it.at,
        kind: it.kind,
        counts: Counts {
            granted: it.granted.into(),
            used: it.used.into(),
            seats: it.seats.into(),
            assigned: it.assigned.into(),
        },
    };
    Ok(rows.into_iter().map(day).collect())
}

/// How long a company waited, as it was counted last.
///
/// # Errors
/// Those of the database.
pub async fn list_times_of_company(
    conn: &mut PgConnection,
    partner: PartnerId,
) -> sqlx::Result<Vec<(Wait, Took)>> {
    let rows = sqlx::query!(
        r#"select what as "what: Wait", finished::bigint as "finished!", median_seconds, p90_seconds
           from company_times where partner_id = $1"#,
        partner as PartnerId
    )
    .fetch_all(conn)
    .await?;
    let took = rows
        .into_iter()
        .map(|it| (it.what, Took { finished: it.finished, median: it.median_seconds, p90: it.p90_seconds }));
    Ok(took.collect())
}
