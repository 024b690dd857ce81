//! SQL of files of a bank's bookings: as `portal_console`. Who confirms one holds the rows of all that are shown, so that no
//! other file is confirmed meanwhile; who books or sets aside a line holds its row, before the company's.

use std::collections::HashSet;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::base::ids::{BankImportId, BankLineId, OrderId, PartnerId, PersonId};
use crate::base::marks::At;
use crate::base::money::Money;
use crate::db::must_meet;
use crate::orders::bank::{Fingerprint, Line, LineProblem};
use crate::orders::statements::{Becomes, Import, Kept, LineState, State, Why};
use crate::orders::{Order, OrderNumber, State as OrderState};

/// A list of lines reads at most so many rows.
pub const LINES_LISTED: usize = 51;
/// So many of the last files are listed.
pub const IMPORTS_LISTED: usize = 10;

/// The currency of the programme's account (R-ORD-5).
///
/// # Errors
/// Those of the database.
pub async fn find_currency(conn: &mut PgConnection) -> sqlx::Result<String> {
    sqlx::query_scalar!("select currency from programme").fetch_one(conn).await
}

/// A file to be kept.
#[derive(Debug)]
pub struct NewImport<'a> {
    pub id: BankImportId,
    /// The form's one-time value, and a hash of what it sent.
    pub once: Uuid,
    pub sent: &'a [u8],
    pub by: PersonId,
    pub left_out: usize,
    pub problems: &'a [(usize, LineProblem)],
    pub lines: &'a [Line],
}

fn small(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// Keeps a file with its lines. Of what its form has sent before, that.
///
/// # Errors
/// Those of the database.
pub async fn insert_import(
    conn: &mut PgConnection,
    new: &NewImport<'_>,
    at: OffsetDateTime,
) -> sqlx::Result<Option<BankImportId>> {
    let inserted = sqlx::query!(
        "insert into bank_imports (id, once, sent, state, taken_in_at, taken_in_by, changed_at, left_out, unread, problems)
         values ($1, $2, $3, 'shown', $4, $5, $4, $6, $7, $8) on conflict (once, sent) do nothing",
        new.id as BankImportId,
        new.once,
        new.sent,
        at,
        new.by as PersonId,
        small(new.left_out),
        small(new.problems.len()),
        Json(new.problems) as _
    )
    .execute(&mut *conn)
    .await?;
    if inserted.rows_affected() == 0 {
        let before = sqlx::query_scalar!(
            r#"select id as "id: BankImportId" from bank_imports where once = $1 and sent = $2"#,
            new.once,
            new.sent
        );
        return before.fetch_one(conn).await.map(Some);
    }
    insert_lines(conn, new.id, new.lines).await?;
    Ok(None)
}

async fn insert_lines(conn: &mut PgConnection, import: BankImportId, lines: &[Line]) -> sqlx::Result<()> {
    let ids: Vec<Uuid> = lines.iter().map(|_| BankLineId::new().0).collect();
    let numbers: Vec<i32> = lines.iter().map(|it| small(it.number)).collect();
    let fingerprints: Vec<Vec<u8>> = lines.iter().map(|it| it.fingerprint.0.to_vec()).collect();
    let booked_on: Vec<Date> = lines.iter().map(|it| it.booked_on).collect();
    let value_on: Vec<Option<Date>> = lines.iter().map(|it| it.value_on).collect();
    let amounts: Vec<i64> = lines.iter().map(|it| it.amount.amount).collect();
    let currencies: Vec<String> = lines.iter().map(|it| it.amount.currency.clone()).collect();
    let payers: Vec<String> = lines.iter().map(|it| it.payer.clone()).collect();
    let texts: Vec<String> = lines.iter().map(|it| it.texts.join("\n")).collect();
    sqlx::query!(
        "insert into bank_lines (id, import_id, line, fingerprint, booked_on, value_on, amount, currency, payer, texts, state)
         select id, $1, line, fingerprint, booked_on, value_on, amount, currency, payer, texts, 'shown'
         from unnest($2::uuid[], $3::int[], $4::bytea[], $5::date[], $6::date[], $7::bigint[], $8::text[], $9::text[],
                     $10::text[])
              as it (id, line, fingerprint, booked_on, value_on, amount, currency, payer, texts)",
        import as BankImportId,
        &ids,
        &numbers,
        &fingerprints,
        &booked_on,
        &value_on as &[Option<Date>],
        &amounts,
        &currencies,
        &payers,
        &texts
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The file with this id.
///
/// # Errors
/// Those of the database.
pub async fn find_import(conn: &mut PgConnection, import: BankImportId) -> sqlx::Result<Option<Import>> {
    let row = sqlx::query!(
        r#"select i.state as "state: State", i.taken_in_at, t.email as taken_in_by, i.confirmed_at,
                  i.confirmed_by as "confirmed_by: PersonId", c.email as "confirmer?", i.changed_at, i.left_out, i.unread,
                  i.problems as "problems: Json<Vec<(usize, LineProblem)>>", i.before
           from bank_imports i join persons t on t.id = i.taken_in_by left join persons c on c.id = i.confirmed_by
           where i.id = $1"#,
        import as BankImportId
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| Import {
        id: import,
        state: row.state,
        taken_in_at: row.taken_in_at,
        taken_in_by: row.taken_in_by,
        confirmed: row
            .confirmed_at
            .zip(row.confirmed_by)
            .zip(row.confirmer)
            .map(|((at, by), it)| (at, by, it)),
        changed_at: row.changed_at,
        left_out: row.left_out,
        unread: row.unread,
        problems: row.problems.0,
        before: row.before,
    }))
}

/// The same; until the end of the transaction no file is confirmed or discarded.
///
/// # Errors
/// Those of the database.
pub async fn lock_import(conn: &mut PgConnection, import: BankImportId) -> sqlx::Result<Option<Import>> {
    sqlx::query!("select id from bank_imports where state = 'shown' order by id for no key update")
        .fetch_all(&mut *conn)
        .await?;
    find_import(conn, import).await
}

/// A line as it is stored.
struct Row {
    id: BankLineId,
    import: BankImportId,
    number: i32,
    fingerprint: Vec<u8>,
    booked_on: Date,
    value_on: Option<Date>,
    amount: i64,
    currency: String,
    payer: Option<String>,
    texts: Option<String>,
    state: LineState,
    order: Option<OrderNumber>,
    why: Option<Json<Why>>,
    note: Option<String>,
    /// Whether another file has it that is confirmed.
    known: bool,
}

fn fingerprint(bytes: &[u8]) -> Option<Fingerprint> {
    bytes.try_into().ok().map(Fingerprint)
}

impl From<Row> for Kept {
    fn from(row: Row) -> Self {
        let texts = row.texts.unwrap_or_default();
        let line = Line {
            number: usize::try_from(row.number).unwrap_or_default(),
            booked_on: row.booked_on,
            value_on: row.value_on,
            amount: Money { amount: row.amount, currency: row.currency },
            payer: row.payer.unwrap_or_default(),
            texts: texts.lines().map(str::to_owned).collect(),
            fingerprint: fingerprint(&row.fingerprint).unwrap_or_default(),
        };
        Self {
            id: row.id,
            import: row.import,
            line,
            state: row.state,
            order: row.order,
            why: row.why.map(|it| it.0),
            note: row.note,
        }
    }
}

macro_rules! lines {
    ($conn:ident, $fetch:ident, $rest:literal $(, $argument:expr)*) => {
        sqlx::query_as!(
            Row,
            r#"select id as "id: BankLineId", import_id as "import: BankImportId", line as number, fingerprint, booked_on,
                      value_on, amount, currency, payer, texts, state as "state: LineState",
                      order_number as "order: OrderNumber", why as "why: Json<Why>", note,
                      exists (select from bank_lines k where k.fingerprint = l.fingerprint and k.import_id <> l.import_id
                                                         and k.state <> 'shown') as "known!"
               from bank_lines l "# + $rest
            $(, $argument)*
        )
        .$fetch($conn)
        .await
    };
}

/// The lines of a file, in its order.
///
/// # Errors
/// Those of the database.
pub async fn list_lines(conn: &mut PgConnection, import: BankImportId) -> sqlx::Result<Vec<Kept>> {
    let rows = lines!(conn, fetch_all, "where import_id = $1 order by line", import as BankImportId)?;
    Ok(rows.into_iter().map(Kept::from).collect())
}

/// The lines of a file that is shown, in its order, and those of them that another has that is confirmed.
///
/// # Errors
/// Those of the database.
pub async fn list_shown(
    conn: &mut PgConnection,
    import: BankImportId,
) -> sqlx::Result<(Vec<Kept>, HashSet<Fingerprint>)> {
    let rows = lines!(conn, fetch_all, "where import_id = $1 order by line", import as BankImportId)?;
    let known = rows.iter().filter(|it| it.known).filter_map(|it| fingerprint(&it.fingerprint));
    let known = known.collect();
    Ok((rows.into_iter().map(Kept::from).collect(), known))
}

/// The orders with these numbers, and all that wait or have expired: cut references could be theirs.
///
/// # Errors
/// Those of the database.
pub async fn list_payable(conn: &mut PgConnection, numbers: &[OrderNumber]) -> sqlx::Result<Vec<Order>> {
    let numbers: Vec<i64> = numbers.iter().map(|it| it.get()).collect();
    let rows = sqlx::query!(
        r#"select o.number as "number: OrderNumber", o.total, o.currency, o.state as "state: OrderState", o.ordered_on,
                  o.paid + o.settled as "paid!"
           from order_directory d join orders o on o.partner_id = d.about_partner and o.id = d.id
           where d.number = any($1) or d.state in ('awaiting_payment', 'expired')"#,
        &numbers
    )
    .fetch_all(conn)
    .await?;
    let order = |number, total, currency, state, ordered_on, paid| Order {
        number,
        total: Money { amount: total, currency },
        state,
        ordered_on,
        paid,
    };
    Ok(rows
        .into_iter()
        .map(|it| order(it.number, it.total, it.currency, it.state, it.ordered_on, it.paid))
        .collect())
}

/// An order that a line may be about, as operators see it.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub number: OrderNumber,
    pub partner: PartnerId,
    pub id: OrderId,
    pub company: String,
    pub total: Money,
    pub state: OrderState,
}

/// The orders with these numbers.
///
/// # Errors
/// Those of the database.
pub async fn list_candidates(
    conn: &mut PgConnection,
    numbers: &[OrderNumber],
) -> sqlx::Result<Vec<Candidate>> {
    let numbers: Vec<i64> = numbers.iter().map(|it| it.get()).collect();
    let rows = sqlx::query!(
        r#"select d.number as "number: OrderNumber", d.about_partner as "partner: PartnerId", d.id as "id: OrderId",
                  c.name as company, o.total, o.currency, o.state as "state: OrderState"
           from order_directory d
           join orders o on o.partner_id = d.about_partner and o.id = d.id
           join partner_directory c on c.id = d.about_partner
           where d.number = any($1) order by d.number"#,
        &numbers
    )
    .fetch_all(conn)
    .await?;
    let candidates = rows.into_iter().map(|it| Candidate {
        number: it.number,
        partner: it.partner,
        id: it.id,
        company: it.company,
        total: Money { amount: it.total, currency: it.currency },
        state: it.state,
    });
    Ok(candidates.collect())
}

/// Confirms a file: what becomes of each line, but of those that another has, which are taken out.
///
/// # Errors
/// Those of the database.
pub async fn confirm_import(
    conn: &mut PgConnection,
    import: BankImportId,
    become_of: &[(BankLineId, Becomes)],
    (by, at): (PersonId, OffsetDateTime),
) -> sqlx::Result<()> {
    let ids: Vec<Uuid> = become_of.iter().map(|(id, _)| id.0).collect();
    let taken_out = sqlx::query!(
        "delete from bank_lines where import_id = $1 and id <> all($2)",
        import as BankImportId,
        &ids
    );
    let before = taken_out.execute(&mut *conn).await?.rows_affected();
    let (mut orders, mut whys) = (Vec::new(), Vec::new());
    for (_, it) in become_of {
        let (order, why) = match it {
            Becomes::ToBook(order) => (Some(order.get()), None),
            Becomes::Waits(why) => (None, Some(Json(why))),
        };
        orders.push(order);
        whys.push(why);
    }
    let changed = sqlx::query!(
        "update bank_lines l set state = case when it.why is null then 'to_book' else 'waits' end,
                                 order_number = it.number, why = it.why
         from unnest($2::uuid[], $3::bigint[], $4::jsonb[]) as it (id, number, why)
         where l.import_id = $1 and l.id = it.id and l.state = 'shown'",
        import as BankImportId,
        &ids,
        &orders as &[Option<i64>],
        &whys as _
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&changed, ids.len())?;
    let confirmed = sqlx::query!(
        "update bank_imports set state = 'confirmed', confirmed_at = $2, confirmed_by = $3, changed_at = $2, before = $4,
                                 problems = '[]'
         where id = $1",
        import as BankImportId,
        at,
        by as PersonId,
        i32::try_from(before).unwrap_or(i32::MAX)
    )
    .execute(conn)
    .await?;
    must_meet(&confirmed, 1)
}

/// Discards a file: nothing is left of its lines.
///
/// # Errors
/// Those of the database.
pub async fn discard_import(
    conn: &mut PgConnection,
    import: BankImportId,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!("delete from bank_lines where import_id = $1", import as BankImportId)
        .execute(&mut *conn)
        .await?;
    let discarded = sqlx::query!(
        "update bank_imports set state = 'discarded', changed_at = $2, problems = '[]' where id = $1",
        import as BankImportId,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&discarded, 1)
}

/// A file that was taken in until then, and is still shown.
///
/// # Errors
/// Those of the database.
pub async fn find_forgotten(
    conn: &mut PgConnection,
    until: OffsetDateTime,
) -> sqlx::Result<Option<BankImportId>> {
    sqlx::query_scalar!(
        r#"select id as "id: BankImportId" from bank_imports where state = 'shown' and taken_in_at <= $1
           order by taken_in_at limit 1"#,
        until
    )
    .fetch_optional(conn)
    .await
}

/// A file in the list of the last ones.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: BankImportId,
    pub state: State,
    pub taken_in_at: OffsetDateTime,
    pub taken_in_by: String,
    /// Its lines, and those of them that wait for operators.
    pub lines: i64,
    pub waiting: i64,
}

/// The last files, newest first.
///
/// # Errors
/// Those of the database.
pub async fn list_imports(conn: &mut PgConnection) -> sqlx::Result<Vec<Listed>> {
    sqlx::query_as!(
        Listed,
        r#"select i.id as "id: BankImportId", i.state as "state: State", i.taken_in_at, p.email as taken_in_by,
                  (select count(*) from bank_lines l where l.import_id = i.id) as "lines!",
                  (select count(*) from bank_lines l where l.import_id = i.id and l.state = 'waits') as "waiting!"
           from (select * from bank_imports order by id desc limit 10) i join persons p on p.id = i.taken_in_by
           order by i.id desc"#
    )
    .fetch_all(conn)
    .await
}

/// Lines in one state, newest first; before a mark the last ones, oldest first.
///
/// # Errors
/// Those of the database.
pub async fn list_in(conn: &mut PgConnection, state: LineState, at: At<Uuid>) -> sqlx::Result<Vec<Kept>> {
    let rows = match at {
        At::Start => lines!(conn, fetch_all, "where state = $1 order by id desc limit 51", state.as_str()),
        At::After(mark) => lines!(
            conn,
            fetch_all,
            "where state = $1 and id < $2 order by id desc limit 51",
            state.as_str(),
            mark
        ),
        At::Before(mark) => {
            lines!(conn, fetch_all, "where state = $1 and id > $2 order by id limit 51", state.as_str(), mark)
        }
    };
    Ok(rows?.into_iter().map(Kept::from).collect())
}

/// How many there are, to 1,001.
///
/// # Errors
/// Those of the database.
pub async fn count_in(conn: &mut PgConnection, state: LineState) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from (select from bank_lines where state = $1 limit 1001) it"#,
        state.as_str()
    )
    .fetch_one(conn)
    .await
}

/// The line with this id, of a file that is confirmed.
///
/// # Errors
/// Those of the database.
pub async fn find_line(conn: &mut PgConnection, line: BankLineId) -> sqlx::Result<Option<Kept>> {
    let row = lines!(conn, fetch_optional, "where id = $1 and state <> 'shown'", line as BankLineId)?;
    Ok(row.map(Kept::from))
}

/// The same, its row locked to the end of the transaction.
///
/// # Errors
/// Those of the database.
pub async fn lock_line(conn: &mut PgConnection, line: BankLineId) -> sqlx::Result<Option<Kept>> {
    let row = lines!(
        conn,
        fetch_optional,
        "where id = $1 and state <> 'shown' for no key update",
        line as BankLineId
    )?;
    Ok(row.map(Kept::from))
}

/// The next line that is to be booked, after this one.
///
/// # Errors
/// Those of the database.
pub async fn find_to_book(
    conn: &mut PgConnection,
    after: Option<BankLineId>,
) -> sqlx::Result<Option<BankLineId>> {
    sqlx::query_scalar!(
        r#"select id as "id: BankLineId" from bank_lines where state = 'to_book' and id > $1 order by id limit 1"#,
        after.map_or_else(Uuid::nil, |it| it.0)
    )
    .fetch_optional(conn)
    .await
}

/// Locks a line that is to be booked; none where another worker has it, or had it.
///
/// # Errors
/// Those of the database.
pub async fn claim_line(conn: &mut PgConnection, line: BankLineId) -> sqlx::Result<Option<Kept>> {
    let row = lines!(
        conn,
        fetch_optional,
        "where id = $1 and state = 'to_book' for no key update skip locked",
        line as BankLineId
    )?;
    Ok(row.map(Kept::from))
}

/// Notes that a line is booked. What its payer wrote is not needed any more.
///
/// # Errors
/// Those of the database.
pub async fn note_line_booked(
    conn: &mut PgConnection,
    line: BankLineId,
    order: OrderNumber,
    (by, at): (PersonId, OffsetDateTime),
) -> sqlx::Result<()> {
    let noted = sqlx::query!(
        "update bank_lines set state = 'booked', order_number = $2, why = null, payer = null, texts = null, decided_at = $3,
                               decided_by = $4
         where id = $1",
        line as BankLineId,
        order as OrderNumber,
        at,
        by as PersonId
    )
    .execute(conn)
    .await?;
    must_meet(&noted, 1)
}

/// Notes that a line that was to be booked waits for an operator.
///
/// # Errors
/// Those of the database.
pub async fn note_line_waits(conn: &mut PgConnection, line: BankLineId, why: &Why) -> sqlx::Result<()> {
    let noted = sqlx::query!(
        "update bank_lines set state = 'waits', order_number = null, why = $2 where id = $1",
        line as BankLineId,
        Json(why) as _
    )
    .execute(conn)
    .await?;
    must_meet(&noted, 1)
}

/// Sets a line aside.
///
/// # Errors
/// Those of the database.
pub async fn set_line_aside(
    conn: &mut PgConnection,
    line: BankLineId,
    note: &str,
    (by, at): (PersonId, OffsetDateTime),
) -> sqlx::Result<()> {
    let noted = sqlx::query!(
        "update bank_lines set state = 'set_aside', why = null, note = $2, decided_at = $3, decided_by = $4 where id = $1",
        line as BankLineId,
        note,
        at,
        by as PersonId
    )
    .execute(conn)
    .await?;
    must_meet(&noted, 1)
}
