//! SQL of an area's list.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::base::ids::PersonId;
use crate::base::marks::{At, TimeMark};
use crate::base::sought::Sought;
use crate::queue::Area;

/// Which rows of an area's list are asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    pub area: Area,
    /// How they stand.
    pub standing: Standing,
    /// Only those of this kind.
    pub kind: Option<&'static str>,
    /// Only those of a company.
    pub of: Option<Of>,
    /// Who has them.
    pub with: With,
}

/// Whose rows are asked for, and which.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Of {
    pub company: Sought,
    /// Only the service request of this number: each company has its own count.
    pub number: Option<i32>,
}

impl Of {
    /// Reads what was typed: a company, and after it the number of a request as people quote it (SR-12). Nothing typed is
    /// no question.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let (company, last) = typed.rsplit_once(char::is_whitespace).unwrap_or(("", typed));
        let number =
            last.get(..3).filter(|it| it.eq_ignore_ascii_case("sr-")).and_then(|_| last[3..].parse().ok());
        let company = Sought::parse(if number.is_some() { company } else { typed });
        (!typed.is_empty()).then_some(Self { company, number })
    }
}

/// How what is asked for stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It waits for operators. What waits for its company is not among it: it would stand before what is theirs to do.
    Open,
    /// It is in this state.
    In(&'static str),
    /// Open or not.
    Any,
}

/// Who has what is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    /// Somebody or nobody.
    Anybody,
    /// Nobody has taken it.
    Nobody,
    /// This operator.
    Operator(PersonId),
}

impl Asked {
    fn is_open(&self) -> bool {
        self.standing == Standing::Open
    }

    fn state(&self) -> Option<&'static str> {
        match self.standing {
            Standing::In(state) => Some(state),
            Standing::Open | Standing::Any => None,
        }
    }

    fn operator(&self) -> Option<Uuid> {
        match self.with {
            With::Operator(person) => Some(person.0),
            With::Anybody | With::Nobody => None,
        }
    }

    fn is_with_nobody(&self) -> bool {
        self.with == With::Nobody
    }
}

/// A row of the list.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The id of the activation or service request.
    pub id: Uuid,
    /// What is asked for.
    pub kind: String,
    /// Its state, by its name in the database.
    pub state: String,
    /// Whether operators still have to do with it.
    pub open: bool,
    /// Since when it waits.
    pub since: OffsetDateTime,
    /// The product, or what the request calls itself.
    pub title: String,
    /// The operator who took it, by address.
    pub assignee: Option<String>,
    /// When the worker fulfils it by itself.
    pub due_at: Option<OffsetDateTime>,
    /// The company's name.
    pub company: Option<String>,
    /// The company's number.
    pub mpn_id: Option<i64>,
}

impl Waiting {
    /// Where it stands in the order of the list.
    #[must_use]
    pub fn mark(&self) -> TimeMark {
        TimeMark { at: self.since, id: self.id }
    }
}

/// [`list_waiting`] gives at most so many.
pub const LISTED: usize = 51;
/// [`count_waiting`] counts to here.
pub const COUNTED: usize = 1_001;

/// Chooses by what is asked among the statements of a kind. Each has a condition that an index of its own serves: the index
/// gives the rows in their order, and few have to be passed over. What else may be asked comes as arguments that may be
/// null, and narrows down what is few already. `$1` and `$2` are a mark, `$3` is the area.
macro_rules! by_what_is_asked {
    ($statement:ident, $conn:expr, $mark:expr, $asked:expr) => {{
        let (conn, mark, asked): (&mut PgConnection, TimeMark, &Asked) = ($conn, $mark, $asked);
        let (area, kind, state) = (asked.area.as_str(), asked.kind, asked.state());
        let nobody = asked.is_with_nobody();
        match (&asked.of, asked.with, asked.standing, kind) {
            (Some(of), ..) => $statement!(
                (conn, mark, area),
                "about_partner = (select id from partner_directory where mpn_id = $4
                                   union all
                                   (select id from partner_directory
                                    where fold_for_search(name) ~>=~ $10 and fold_for_search(name) ~<~ $11
                                    order by fold_for_search(name) using ~<~ limit 1)
                                   limit 1)
                 and area = $3
                 and (not $5 or open and state <> 'waiting_partner') and ($6::text is null or state = $6) and ($7::text is null or kind = $7)
                 and ($8::uuid is null or assignee = $8) and (not $9 or assignee is null)
                 and ($12::integer is null or id = (select r.id from service_requests r
                                                    where r.partner_id = about_partner and r.number = $12))",
                of.company.mpn_id, asked.is_open(), state, kind, asked.operator(), nobody, of.company.from(),
                of.company.until(), of.number
            ),
            (None, With::Operator(operator), Standing::Open, _) => $statement!(
                (conn, mark, area),
                "assignee = $4 and area = $3 and open and state <> 'waiting_partner' and ($5::text is null or kind = $5)",
                operator.0, kind
            ),
            (None, With::Operator(operator), ..) => $statement!(
                (conn, mark, area),
                "assignee = $4 and area = $3 and ($5::text is null or state = $5) and ($6::text is null or kind = $6)",
                operator.0, state, kind
            ),
            (None, With::Nobody, Standing::Open, _) => $statement!(
                (conn, mark, area),
                "area = $3 and open and state <> 'waiting_partner' and assignee is null and ($4::text is null or kind = $4)",
                kind
            ),
            (None, With::Anybody, Standing::Open, Some(kind)) => $statement!(
                (conn, mark, area),
                "area = $3 and open and state <> 'waiting_partner' and kind = $4",
                kind
            ),
            (None, With::Anybody, Standing::Open, None) => $statement!(
                (conn, mark, area),
                "area = $3 and open and state <> 'waiting_partner'",
            ),
            (None, With::Nobody, ..) => $statement!(
                (conn, mark, area),
                "area = $3 and assignee is null and ($4::text is null or state = $4)
                 and ($5::text is null or kind = $5)",
                state, kind
            ),
            (None, With::Anybody, Standing::In(state), Some(kind)) => $statement!(
                (conn, mark, area),
                "area = $3 and state = $4 and kind = $5",
                state, kind
            ),
            (None, With::Anybody, Standing::In(state), None) => $statement!(
                (conn, mark, area),
                "area = $3 and state = $4",
                state
            ),
            (None, With::Anybody, Standing::Any, Some(kind)) => $statement!(
                (conn, mark, area),
                "area = $3 and kind = $4",
                kind
            ),
            (None, With::Anybody, Standing::Any, None) => $statement!(
                (conn, mark, area),
                "area = $3",
            ),
        }
    }};
}

/// A statement for a page. Its limit stands there as a number, so that a plan made once for all counts on few rows.
macro_rules! page {
    ($of_page:literal, $order:literal, ($conn:ident, $mark:ident, $area:ident), $condition:literal, $($arg:expr),*) => {
        sqlx::query_as!(
            Waiting,
            r#"select q.id, q.kind, q.state, q.open, q.since, q.title, p.email as "assignee?", q.due_at,
                      d.name as "company?", d.mpn_id as "mpn_id?"
               from (select * from queue_items where "# + $condition + $of_page + r#") q
               left join persons p on p.id = q.assignee
               left join partner_directory d on d.id = q.about_partner"# + $order,
            $mark.at,
            $mark.id,
            $area,
            $($arg),*
        )
        .fetch_all($conn)
        .await
    };
}

macro_rules! page_after {
    ($($it:tt)*) => {
        page!(" and (since, id) > ($1, $2) order by since, id limit 51", " order by q.since, q.id", $($it)*)
    };
}

macro_rules! page_before {
    ($($it:tt)*) => {
        page!(
            " and (since, id) < ($1, $2) order by since desc, id desc limit 51",
            " order by q.since desc, q.id desc",
            $($it)*
        )
    };
}

/// A statement for the count: in the list's order, so that the index that serves it is left where enough are counted.
macro_rules! count {
    (($conn:ident, $mark:ident, $area:ident), $condition:literal, $($arg:expr),*) => {
        sqlx::query_scalar!(
            r#"select count(*) as "count!"
               from (select from queue_items where "#
                + $condition
                + " and (since, id) > ($1, $2) order by since, id limit 1001) it",
            $mark.at,
            $mark.id,
            $area,
            $($arg),*
        )
        .fetch_one($conn)
        .await
    };
}

/// A page of an area's list, what has waited longest first; before a mark, from there upwards.
///
/// # Errors
/// Those of the database.
pub async fn list_waiting(
    conn: &mut PgConnection,
    asked: &Asked,
    at: At<TimeMark>,
) -> sqlx::Result<Vec<Waiting>> {
    match at {
        At::Start => list_after(conn, asked, TimeMark::FIRST).await,
        At::After(mark) => list_after(conn, asked, mark).await,
        At::Before(mark) => by_what_is_asked!(page_before, conn, mark, asked),
    }
}

async fn list_after(conn: &mut PgConnection, asked: &Asked, mark: TimeMark) -> sqlx::Result<Vec<Waiting>> {
    by_what_is_asked!(page_after, conn, mark, asked)
}

/// How many an area's list has on all its pages, up to [`COUNTED`].
///
/// # Errors
/// Those of the database.
pub async fn count_waiting(conn: &mut PgConnection, asked: &Asked) -> sqlx::Result<i64> {
    by_what_is_asked!(count, conn, TimeMark::FIRST, asked)
}
