//! SQL of the imports: as `portal_console`. Who works on an import holds its row.

use sqlx::types::Json;
use sqlx::{Connection as _, PgConnection};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::base::ids::{KeyImportId, PersonId, ProductId, ProductKeyId};
use crate::base::marks::At;
use crate::catalogue::{Name, Names};
use crate::db::must_meet;
use crate::keys::imports::{Counts, Found, Import, LINES_TOLD, State};
use crate::keys::reading::{Located, Reader, Wrong};

/// So many keys a statement.
const BATCH: i64 = 20_000;
/// So many rows a list reads at most.
pub const LISTED: usize = 51;

/// The products that get keys, in the order of their names.
///
/// # Errors
/// Those of the database.
pub async fn list_products(conn: &mut PgConnection) -> sqlx::Result<Vec<(ProductId, Name)>> {
    let rows = sqlx::query!(
        r#"select id as "id: ProductId", name, names as "names: Json<Names>" from products
           where keys_per_benefit > 0 order by name"#
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, Name::new(row.name, row.names.0))).collect())
}

/// A new import.
#[derive(Clone, Debug)]
pub struct NewImport {
    pub id: KeyImportId,
    pub product: ProductId,
    pub once: Uuid,
    pub file_name: Option<String>,
    pub size: i64,
    pub by: PersonId,
}

/// Writes a new import; false: its form has begun one before.
///
/// # Errors
/// Those of the database.
pub async fn insert(conn: &mut PgConnection, new: &NewImport, at: OffsetDateTime) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into key_imports
             (id, product_id, once, state, file_name, size_bytes, reading, begun_at, begun_by, changed_at)
         values ($1, $2, $3, 'receiving', $4, $5, $6, $7, $8, $7)
         on conflict (once) do nothing",
        new.id as KeyImportId,
        new.product as ProductId,
        new.once,
        new.file_name.as_deref(),
        new.size,
        Json(Reader::default()) as Json<Reader>,
        at,
        new.by as PersonId
    )
    .execute(conn)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// The import that a form has begun.
///
/// # Errors
/// Those of the database.
pub async fn find_by_once(conn: &mut PgConnection, once: Uuid) -> sqlx::Result<Option<KeyImportId>> {
    sqlx::query_scalar!(r#"select id as "id: KeyImportId" from key_imports where once = $1"#, once)
        .fetch_optional(conn)
        .await
}

struct Row {
    id: KeyImportId,
    product: ProductId,
    product_name: String,
    names: Json<Names>,
    state: State,
    file_name: Option<String>,
    size: i64,
    pieces: i32,
    bytes: i64,
    keys: i32,
    malformed: i32,
    fresh: Option<i32>,
    repeated: Option<i32>,
    in_pool: Option<i32>,
    issued: Option<i32>,
    looked_again: bool,
    begun_at: OffsetDateTime,
    by: PersonId,
    address: String,
    changed_at: OffsetDateTime,
    emptied: bool,
}

impl From<Row> for Import {
    fn from(row: Row) -> Self {
        let counts = match (row.fresh, row.repeated, row.in_pool, row.issued) {
            (Some(fresh), Some(repeated), Some(in_pool), Some(issued)) => {
                Some(Counts { fresh, repeated, in_pool, issued })
            }
            _ => None,
        };
        Self {
            id: row.id,
            product: row.product,
            name: Name::new(row.product_name, row.names.0),
            state: row.state,
            file_name: row.file_name,
            size: row.size,
            pieces: row.pieces,
            bytes: row.bytes,
            keys: row.keys,
            malformed: row.malformed,
            counts,
            looked_again: row.looked_again,
            begun_at: row.begun_at,
            by: (row.by, row.address),
            changed_at: row.changed_at,
            emptied: row.emptied,
        }
    }
}

/// Imports, with the condition, the order and the limit at their end.
macro_rules! imports {
    ($rest:literal $(, $argument:expr)*) => {
        sqlx::query_as!(
            Row,
            r#"select i.id as "id: KeyImportId", i.product_id as "product: ProductId", p.name as product_name,
                      p.names as "names: Json<Names>", i.state as "state: State", i.file_name,
                      i.size_bytes as size, i.pieces, i.bytes, i.keys, i.malformed, i.fresh, i.repeated, i.in_pool,
                      i.issued, i.looked_again, i.begun_at, i.begun_by as "by: PersonId", o.email as address,
                      i.changed_at, i.emptied
               from key_imports i
               join products p on p.id = i.product_id
               join persons o on o.id = i.begun_by "# + $rest
            $(, $argument)*
        )
    };
}

/// An import.
///
/// # Errors
/// Those of the database.
pub async fn find(conn: &mut PgConnection, import: KeyImportId) -> sqlx::Result<Option<Import>> {
    let row = imports!("where i.id = $1", import as KeyImportId).fetch_optional(conn).await?;
    Ok(row.map(Import::from))
}

/// All imports, the newest first.
///
/// # Errors
/// Those of the database.
pub async fn list(conn: &mut PgConnection, at: At<Uuid>) -> sqlx::Result<Vec<Import>> {
    let rows = match at {
        At::Start => imports!("order by i.id desc limit 51").fetch_all(conn).await?,
        At::After(mark) => {
            imports!("where i.id < $1 order by i.id desc limit 51", mark).fetch_all(conn).await?
        }
        At::Before(mark) => imports!("where i.id > $1 order by i.id limit 51", mark).fetch_all(conn).await?,
    };
    Ok(rows.into_iter().map(Import::from).collect())
}

/// The newest imports of a product.
///
/// # Errors
/// Those of the database.
pub async fn list_of(conn: &mut PgConnection, product: ProductId) -> sqlx::Result<Vec<Import>> {
    let rows = imports!("where i.product_id = $1 order by i.id desc limit 20", product as ProductId);
    Ok(rows.fetch_all(conn).await?.into_iter().map(Import::from).collect())
}

/// How many there are, counted to 1,001.
///
/// # Errors
/// Those of the database.
pub async fn count(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from (select from key_imports order by id limit 1001) it"#
    )
    .fetch_one(conn)
    .await
}

/// An import whose row is locked: nobody else goes on with it meanwhile.
#[derive(Debug)]
pub struct LockedImport {
    pub import: Import,
    /// How its file is read on.
    pub reader: Reader,
    /// The beginning of the next line, sealed.
    pub rest: Option<Vec<u8>>,
}

/// Locks an import, waiting for whoever works on it.
///
/// # Errors
/// Those of the database.
pub async fn lock(conn: &mut PgConnection, import: KeyImportId) -> sqlx::Result<Option<LockedImport>> {
    let held = sqlx::query!(
        r#"select reading as "reading: Json<Reader>", rest from key_imports where id = $1 for no key update"#,
        import as KeyImportId
    )
    .fetch_optional(&mut *conn)
    .await?;
    let Some(held) = held else { return Ok(None) };
    let import = find(conn, import).await?;
    Ok(import.map(|import| LockedImport { import, reader: held.reading.0, rest: held.rest }))
}

/// Keys of a piece, sealed.
#[derive(Debug, Default)]
pub struct Sealed {
    pub ids: Vec<ProductKeyId>,
    pub lines: Vec<i32>,
    pub ciphertexts: Vec<Vec<u8>>,
    pub fingerprints: Vec<Vec<u8>>,
}

/// What a piece brought.
#[derive(Debug)]
pub struct Taken {
    pub keys: Sealed,
    pub wrong: Vec<Located>,
    pub reader: Reader,
    pub rest: Option<Vec<u8>>,
    /// How many bytes it had.
    pub bytes: i64,
    pub state: State,
}

/// Keeps what a piece brought. The import must be locked.
///
/// # Errors
/// Those of the database.
pub async fn keep(
    conn: &mut PgConnection,
    import: &Import,
    taken: Taken,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let keys = i32::try_from(taken.keys.ids.len()).unwrap_or(i32::MAX);
    sqlx::query!(
        "insert into key_import_keys (import_id, id, line, ciphertext, fingerprint)
         select $1, it.id, it.line, it.ciphertext, it.fingerprint
         from unnest($2::uuid[], $3::integer[], $4::bytea[], $5::bytea[]) as it (id, line, ciphertext, fingerprint)",
        import.id as KeyImportId,
        &taken.keys.ids as &[ProductKeyId],
        &taken.keys.lines,
        &taken.keys.ciphertexts,
        &taken.keys.fingerprints
    )
    .execute(&mut *conn)
    .await?;
    let malformed = i32::try_from(taken.wrong.len()).unwrap_or(i32::MAX);
    let room = usize::try_from(LINES_TOLD - import.malformed).unwrap_or_default();
    insert_problems(conn, import.id, taken.wrong.get(..room).unwrap_or(&taken.wrong)).await?;
    let kept = sqlx::query!(
        "update key_imports
         set state = $2, pieces = pieces + 1, bytes = bytes + $3, reading = $4, rest = $5, keys = keys + $6,
             malformed = malformed + $7, changed_at = $8
         where id = $1",
        import.id as KeyImportId,
        taken.state as State,
        taken.bytes,
        Json(taken.reader) as Json<Reader>,
        taken.rest,
        keys,
        malformed,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&kept, 1)
}

async fn insert_problems(
    conn: &mut PgConnection,
    import: KeyImportId,
    wrong: &[Located],
) -> sqlx::Result<()> {
    if wrong.is_empty() {
        return Ok(());
    }
    let ids: Vec<ProductKeyId> = wrong.iter().map(|_| ProductKeyId::new()).collect();
    let column = |of: fn(&Located) -> i32| wrong.iter().map(of).collect::<Vec<i32>>();
    let reasons: Vec<String> = wrong.iter().map(|it| it.wrong.as_str().to_owned()).collect();
    sqlx::query!(
        "insert into key_import_problems (import_id, id, line, reason, place, count)
         select $1, * from unnest($2::uuid[], $3::integer[], $4::text[], $5::integer[], $6::integer[])",
        import as KeyImportId,
        &ids as &[ProductKeyId],
        &column(|it| it.line),
        &reasons,
        &column(|it| it.place),
        &column(|it| it.count)
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Sets an import's state. It must be locked.
///
/// # Errors
/// Those of the database.
pub async fn set_state(
    conn: &mut PgConnection,
    import: KeyImportId,
    state: State,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update key_imports set state = $2, changed_at = $3, rest = null where id = $1",
        import as KeyImportId,
        state as State,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// Notes that somebody has confirmed an import. It must be locked.
///
/// # Errors
/// Those of the database.
pub async fn confirm(
    conn: &mut PgConnection,
    import: KeyImportId,
    by: PersonId,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update key_imports
         set state = 'inserting', confirmed_by = $2, confirmed_at = $3, changed_at = $3, looked_again = false
         where id = $1",
        import as KeyImportId,
        by as PersonId,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// Locks the import that is next to be looked at, past those at which others are.
///
/// # Errors
/// Those of the database.
pub async fn lock_next_to_check(conn: &mut PgConnection) -> sqlx::Result<Option<KeyImportId>> {
    sqlx::query_scalar!(
        r#"select id as "id: KeyImportId" from key_imports where state = 'checking' and not emptied
           order by changed_at limit 1 for no key update skip locked"#
    )
    .fetch_optional(conn)
    .await
}

/// Locks the import that is next to be put into its pool: the one that was confirmed first, and no other while somebody is at
/// that one. So no two wait for each other's keys.
///
/// # Errors
/// Those of the database.
pub async fn lock_next_to_insert(conn: &mut PgConnection) -> sqlx::Result<Option<KeyImportId>> {
    sqlx::query_scalar!(
        r#"select id as "id: KeyImportId" from key_imports
           where state = 'inserting'
             and id = (select id from key_imports where state = 'inserting' and not emptied
                       order by changed_at, id limit 1)
           for no key update skip locked"#
    )
    .fetch_optional(conn)
    .await
}

/// Looks which keys of an import are new, and notes it. The import must be locked.
///
/// # Errors
/// Those of the database.
pub async fn check(conn: &mut PgConnection, import: KeyImportId, at: OffsetDateTime) -> sqlx::Result<Counts> {
    sqlx::query!(
        "update key_import_keys set found = null where import_id = $1 and found in ('in_pool', 'issued')",
        import as KeyImportId
    )
    .execute(&mut *conn)
    .await?;
    // Nothing is known of rows that came a moment ago, so Postgres takes them for a few, and would look through all for each.
    loop_over_rows(conn, false).await?;
    sqlx::query!(
        "update key_import_keys k set found = 'repeated'
         from (select id, row_number() over (partition by fingerprint order by id) as nth
               from key_import_keys where import_id = $1) it
         where k.import_id = $1 and k.id = it.id and it.nth > 1 and k.found is null",
        import as KeyImportId
    )
    .execute(&mut *conn)
    .await?;
    loop_over_rows(conn, true).await?;
    sqlx::query!(
        "update key_import_keys k set found = case when p.drawn_at is null then 'in_pool' else 'issued' end
         from pool_keys p
         where k.import_id = $1 and k.found is null and p.fingerprint = k.fingerprint",
        import as KeyImportId
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "update key_import_keys k set found = 'issued' from revoked_keys r
         where k.import_id = $1 and k.found is null and r.fingerprint = k.fingerprint",
        import as KeyImportId
    )
    .execute(&mut *conn)
    .await?;
    let counts = count_keys(conn, import).await?;
    let set = sqlx::query!(
        "update key_imports
         set state = 'ready', fresh = $2, repeated = $3, in_pool = $4, issued = $5, changed_at = $6
         where id = $1",
        import as KeyImportId,
        counts.fresh,
        counts.repeated,
        counts.in_pool,
        counts.issued,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)?;
    Ok(counts)
}

/// Whether Postgres may join by looking for each row of one side among those of the other, in this transaction.
async fn loop_over_rows(conn: &mut PgConnection, may: bool) -> sqlx::Result<()> {
    let may = if may { "on" } else { "off" };
    sqlx::query_scalar!("select set_config('enable_nestloop', $1, true)", may).fetch_one(conn).await?;
    Ok(())
}

async fn count_keys(conn: &mut PgConnection, import: KeyImportId) -> sqlx::Result<Counts> {
    sqlx::query_as!(
        Counts,
        r#"select count(*) filter (where found is null)::integer as "fresh!",
                  count(*) filter (where found = 'repeated')::integer as "repeated!",
                  count(*) filter (where found = 'in_pool')::integer as "in_pool!",
                  count(*) filter (where found = 'issued')::integer as "issued!"
           from key_import_keys where import_id = $1"#,
        import as KeyImportId
    )
    .fetch_one(conn)
    .await
}

/// Puts the new keys of an import into its pool: all of them or none. False: another one has come into a pool since they were
/// looked at, so that they must be looked at again. The import must be locked.
///
/// # Errors
/// Those of the database; then none is in.
pub async fn insert_keys(conn: &mut PgConnection, import: &Import, at: OffsetDateTime) -> sqlx::Result<bool> {
    let expected = i64::from(import.counts.unwrap_or_default().fresh);
    let mut attempt = conn.begin().await?;
    sqlx::query!(
        "insert into key_pools (product_id) values ($1) on conflict (product_id) do nothing",
        import.product as ProductId
    )
    .execute(&mut *attempt)
    .await?;
    let (mut after, mut inserted) = (Uuid::nil(), 0);
    while after < Uuid::max() {
        let end = sqlx::query_scalar!(
            "select id from key_import_keys where import_id = $1 and id > $2 order by id offset $3 limit 1",
            import.id as KeyImportId,
            after,
            BATCH - 1
        )
        .fetch_optional(&mut *attempt)
        .await?
        .unwrap_or(Uuid::max());
        inserted += move_keys(&mut attempt, import, (after, end), at).await?;
        after = end;
    }
    if inserted != expected {
        attempt.rollback().await?;
        return Ok(false);
    }
    attempt.commit().await?;
    Ok(true)
}

async fn move_keys(
    conn: &mut PgConnection,
    import: &Import,
    (after, end): (Uuid, Uuid),
    at: OffsetDateTime,
) -> sqlx::Result<i64> {
    let moved = sqlx::query!(
        "with moved as (
             delete from key_import_keys where import_id = $1 and id > $2 and id <= $3 and found is null
             returning id, ciphertext, fingerprint)
         insert into pool_keys (id, product_id, ciphertext, fingerprint, added_at, import_id)
         select id, $4, ciphertext, fingerprint, $5, $1 from moved order by id
         on conflict (fingerprint) do nothing",
        import.id as KeyImportId,
        after,
        end,
        import.product as ProductId,
        at
    )
    .execute(conn)
    .await?;
    Ok(i64::try_from(moved.rows_affected()).unwrap_or(i64::MAX))
}

/// Notes that an import must be looked at again, since a key has come into a pool. It must be locked.
///
/// # Errors
/// Those of the database.
pub async fn look_again(
    conn: &mut PgConnection,
    import: KeyImportId,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update key_imports set state = 'checking', looked_again = true, changed_at = $2 where id = $1",
        import as KeyImportId,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// Gives up the imports with which nobody has gone on since `until`: which.
///
/// # Errors
/// Those of the database.
pub async fn discard_old(
    conn: &mut PgConnection,
    until: OffsetDateTime,
    at: OffsetDateTime,
) -> sqlx::Result<Vec<KeyImportId>> {
    sqlx::query_scalar!(
        r#"update key_imports set state = 'discarded', changed_at = $2, rest = null
           where id in (select id from key_imports
                        where state in ('receiving', 'checking', 'ready') and changed_at <= $1 and not emptied
                        order by id for no key update skip locked)
           returning id as "id: KeyImportId""#,
        until,
        at
    )
    .fetch_all(conn)
    .await
}

/// Deletes some of what is kept of the lines of an import that ended before `until`, or was discarded: false where there is
/// nothing to delete.
///
/// # Errors
/// Those of the database.
pub async fn empty_some(conn: &mut PgConnection, until: OffsetDateTime) -> sqlx::Result<bool> {
    let import = sqlx::query_scalar!(
        r#"select id as "id: KeyImportId" from key_imports
           where not emptied and (state = 'discarded' or state in ('done', 'failed') and changed_at <= $1)
           order by id limit 1 for no key update skip locked"#,
        until
    )
    .fetch_optional(&mut *conn)
    .await?;
    let Some(import) = import else { return Ok(false) };
    let end = sqlx::query_scalar!(
        "select id from key_import_keys where import_id = $1 order by id offset $2 limit 1",
        import as KeyImportId,
        BATCH
    )
    .fetch_optional(&mut *conn)
    .await?;
    sqlx::query!(
        "delete from key_import_keys where import_id = $1 and id <= $2",
        import as KeyImportId,
        end.unwrap_or(Uuid::max())
    )
    .execute(&mut *conn)
    .await?;
    if end.is_none() {
        sqlx::query!("delete from key_import_problems where import_id = $1", import as KeyImportId)
            .execute(&mut *conn)
            .await?;
        sqlx::query!("update key_imports set emptied = true where id = $1", import as KeyImportId)
            .execute(conn)
            .await?;
    }
    Ok(true)
}

/// A line that doesn't come into the pool.
#[derive(Clone, Debug)]
pub struct LeftOut {
    pub id: Uuid,
    pub line: i32,
    pub why: WhyLeftOut,
}

/// Why it doesn't.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyLeftOut {
    Found(Found),
    Wrong(Located),
}

/// The lines of an import that don't come into the pool, in the order of the file, from after this one on.
///
/// # Errors
/// Those of the database.
pub async fn list_left_out(
    conn: &mut PgConnection,
    import: KeyImportId,
    after: Uuid,
) -> sqlx::Result<Vec<LeftOut>> {
    let rows = sqlx::query!(
        r#"select id as "id!", line as "line!", found as "found: Found", reason as "reason: Wrong", place, count from (
               (select id, line, found, null as reason, null::integer as place, null::integer as count
                from key_import_keys
                where import_id = $1 and found is not null and id > $2 order by id limit 51)
               union all
               (select id, line, null, reason, place, count from key_import_problems
                where import_id = $1 and id > $2 order by id limit 51)) it
           order by id limit 51"#,
        import as KeyImportId,
        after
    )
    .fetch_all(conn)
    .await?;
    let left_out = rows.into_iter().filter_map(|row| {
        let located = row.reason.map(|wrong| {
            let (place, count) = (row.place.unwrap_or_default(), row.count.unwrap_or_default());
            WhyLeftOut::Wrong(Located { line: row.line, wrong, place, count })
        });
        let why = row.found.map(WhyLeftOut::Found).or(located)?;
        Some(LeftOut { id: row.id, line: row.line, why })
    });
    Ok(left_out.collect())
}

/// The first lines that are no keys.
///
/// # Errors
/// Those of the database.
pub async fn list_problems(conn: &mut PgConnection, import: KeyImportId) -> sqlx::Result<Vec<Located>> {
    sqlx::query_as!(
        Located,
        r#"select line, reason as "wrong: Wrong", place, count from key_import_problems
           where import_id = $1 order by id limit 10"#,
        import as KeyImportId
    )
    .fetch_all(conn)
    .await
}
