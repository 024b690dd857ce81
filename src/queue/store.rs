//! SQL of the operators' queue: what is asked for writes it, operators read and take, the worker claims.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Area, Item};
use crate::base::ids::{PartnerId, PersonId};
use crate::base::marks::{At, TimeMark};

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

/// Notes how it stands now, and whether operators still have to do with it. With `since`, it waits from then on anew.
///
/// # Errors
/// Those of the database.
pub async fn update(
    conn: &mut PgConnection,
    partner: PartnerId,
    id: Uuid,
    (state, open): (&str, bool),
    since: Option<OffsetDateTime>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update queue_items set state = $3, open = $4, since = coalesce($5, since)
         where about_partner = $1 and id = $2",
        partner.0,
        id,
        state,
        open,
        since
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives it to an operator, if it is still with whom the caller saw (none: nobody). Then no worker fulfils it by
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
    /// The person.
    pub person: PersonId,
    /// His address, which is his name here.
    pub email: String,
}

/// The active operators, by address.
///
/// # Errors
/// Those of the database.
pub async fn list_operators(conn: &mut PgConnection) -> sqlx::Result<Vec<Operator>> {
    sqlx::query_as!(
        Operator,
        r#"select p.id as "person: PersonId", p.email from operators o
           join persons p on p.id = o.person_id where o.active order by p.email"#
    )
    .fetch_all(conn)
    .await
}

/// Which rows of an area's list are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The area.
    pub area: Area,
    /// How they stand.
    pub standing: Standing,
    /// Only those of this kind.
    pub kind: Option<&'static str>,
    /// Only those of the company with this number.
    pub mpn_id: Option<i64>,
    /// Who has them.
    pub with: With,
}

/// How what is asked for stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Operators still have to do with it.
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
        match (asked.mpn_id, asked.with, asked.standing, kind) {
            (Some(mpn_id), ..) => $statement!(
                (conn, mark, area),
                "about_partner = (select id from partner_directory where mpn_id = $4) and area = $3
                 and (not $5 or open) and ($6::text is null or state = $6) and ($7::text is null or kind = $7)
                 and ($8::uuid is null or assignee = $8) and (not $9 or assignee is null)",
                mpn_id, asked.is_open(), state, kind, asked.operator(), nobody
            ),
            (None, With::Operator(operator), Standing::Open, _) => $statement!(
                (conn, mark, area),
                "assignee = $4 and area = $3 and open and ($5::text is null or kind = $5)",
                operator.0, kind
            ),
            (None, With::Operator(operator), ..) => $statement!(
                (conn, mark, area),
                "assignee = $4 and area = $3 and ($5::text is null or state = $5) and ($6::text is null or kind = $6)",
                operator.0, state, kind
            ),
            (None, With::Nobody, Standing::Open, _) => $statement!(
                (conn, mark, area),
                "area = $3 and open and assignee is null and ($4::text is null or kind = $4)",
                kind
            ),
            (None, With::Anybody, Standing::Open, Some(kind)) => $statement!(
                (conn, mark, area),
                "area = $3 and open and kind = $4",
                kind
            ),
            (None, With::Anybody, Standing::Open, None) => $statement!(
                (conn, mark, area),
                "area = $3 and open",
            ),
            (None, _, Standing::In(state), Some(kind)) => $statement!(
                (conn, mark, area),
                "area = $3 and state = $4 and kind = $5 and (not $6 or assignee is null)",
                state, kind, nobody
            ),
            (None, _, Standing::In(state), None) => $statement!(
                (conn, mark, area),
                "area = $3 and state = $4 and (not $5 or assignee is null)",
                state, nobody
            ),
            (None, _, Standing::Any, Some(kind)) => $statement!(
                (conn, mark, area),
                "area = $3 and kind = $4 and (not $5 or assignee is null)",
                kind, nobody
            ),
            (None, _, Standing::Any, None) => $statement!(
                (conn, mark, area),
                "area = $3 and (not $4 or assignee is null)",
                nobody
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

/// Takes the activation that has been due longest, for this worker alone until `until`; none: nothing is due that no
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
                     order by due_at, id limit 1 for update skip locked)
         returning id, tries",
        now,
        until
    )
    .fetch_optional(conn)
    .await
}

/// Gives a claim up and says when it is tried next; none: it is left to operators. What was taken or ended meanwhile, or
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
