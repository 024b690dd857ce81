//! SQL of issued keys, as operators look them up and replace them: as `portal_console`.

use std::collections::BTreeMap;

use secrecy::ExposeSecret as _;
use serde_json::Value;
use sqlx::PgConnection;
use sqlx::types::Json;
use time::macros::datetime;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{IssueError, draw};
use crate::audit::{Entry, Stored};
use crate::base::ids::{BenefitId, PartnerId, PersonId, ProductId, ProductKeyId};
use crate::base::marks::{At, TimeMark};
use crate::base::secrets::Secrets;
use crate::base::sought::Sought;
use crate::catalogue::{Kind, Name, Names};
use crate::db::must_meet;
use crate::keys::issued::{Issued, Revoked};
use crate::keys::{issued_context, pool_context};
use crate::membership::Package;
use crate::membership::store::{LockedRow, note_acts};

/// [`list`] gives at most so many.
pub const LISTED: usize = 51;
/// [`count`] counts to here.
pub const COUNTED: usize = 1_001;
/// So much of the history of a benefit's keys is told.
const TOLD: i64 = 50;
/// After every key that there is.
const LAST: TimeMark = TimeMark { at: datetime!(9999-12-31 00:00 UTC), id: Uuid::max() };

struct Row {
    id: ProductKeyId,
    partner: PartnerId,
    mpn_id: i64,
    company: String,
    benefit: BenefitId,
    kind: Kind,
    product: ProductId,
    name: String,
    names: Json<Names>,
    package: Package,
    number: i32,
    issued_at: OffsetDateTime,
    issued_to: String,
    shown: bool,
    redeemed_on: Option<Date>,
    sealed: Vec<u8>,
    revoked_at: Option<OffsetDateTime>,
    revoked_by: Option<PersonId>,
    revoked_by_address: Option<String>,
    reason: Option<String>,
    replacement: Option<ProductKeyId>,
    replacement_number: Option<i32>,
    replaces: Option<ProductKeyId>,
    replaces_number: Option<i32>,
}

impl Row {
    fn revoked(&self) -> Option<Revoked> {
        Some(Revoked {
            at: self.revoked_at?,
            by: (self.revoked_by?, self.revoked_by_address.clone().unwrap_or_default()),
            reason: self.reason.clone().unwrap_or_default(),
            replacement: (self.replacement?, self.replacement_number?),
        })
    }
}

impl From<Row> for Issued {
    fn from(row: Row) -> Self {
        Self {
            revoked: row.revoked(),
            replaces: row.replaces.zip(row.replaces_number),
            id: row.id,
            partner: row.partner,
            mpn_id: row.mpn_id,
            company: row.company,
            benefit: row.benefit,
            kind: row.kind,
            product: row.product,
            name: Name::new(row.name, row.names.0),
            package: row.package,
            number: row.number,
            issued_at: row.issued_at,
            issued_to: row.issued_to,
            shown: row.shown,
            redeemed_on: row.redeemed_on,
            sealed: row.sealed,
        }
    }
}

/// Issued keys, with the condition and the order at their end. Columns that are never empty say so: where the plan joins from the
/// other side, it looks as if they could be.
macro_rules! issued {
    ($rest:literal $(, $argument:expr)*) => {
        sqlx::query_as!(
            Row,
            r#"select k.id as "id!: ProductKeyId", k.partner_id as "partner!: PartnerId", d.mpn_id as "mpn_id!",
                      d.name as "company!", k.benefit_id as "benefit!: BenefitId", b.kind as "kind!: Kind",
                      b.product_id as "product!: ProductId",
                      p.name as "name!", p.names as "names!: Json<Names>",
                      (select to_jsonb(it) from packages it where it.code = e.package) as "package!: Package",
                      k.ordinal as "number!", k.issued_at as "issued_at!", m.display_name as "issued_to!",
                      k.ciphertext as "sealed!",
                      exists (select from company_audit a
                              where a.partner_id = k.partner_id and a.subject_id = k.benefit_id
                                and a.action = 'keys.revealed' and a.outcome = 'done' and a.at >= k.issued_at) as "shown!",
                      r.redeemed_on as "redeemed_on?",
                      gone.replaced_at as "revoked_at?", gone.replaced_by as "revoked_by?: PersonId",
                      o.email as "revoked_by_address?", gone.reason as "reason?",
                      gone.replacement_id as "replacement?: ProductKeyId", new.ordinal as "replacement_number?",
                      old.id as "replaces?: ProductKeyId", old.ordinal as "replaces_number?"
               from issued_keys k
               join partner_directory d on d.id = k.partner_id
               join benefits b on b.partner_id = k.partner_id and b.id = k.benefit_id
               join enrollments e on e.partner_id = k.partner_id and e.id = b.enrollment_id
               join products p on p.id = b.product_id
               join members m on m.partner_id = k.partner_id and m.id = k.issued_by
               left join redemptions r on r.partner_id = k.partner_id and r.key_id = k.id
               left join key_replacements gone on gone.partner_id = k.partner_id and gone.key_id = k.id
               left join persons o on o.id = gone.replaced_by
               left join issued_keys new on new.partner_id = k.partner_id and new.id = gone.replacement_id
               left join key_replacements came on came.partner_id = k.partner_id and came.replacement_id = k.id
               left join issued_keys old on old.partner_id = k.partner_id and old.id = came.key_id
               where "# + $rest
            $(, $argument)*
        )
    };
}

/// One key, of whichever company.
///
/// # Errors
/// Those of the database.
pub async fn find(conn: &mut PgConnection, key: ProductKeyId) -> sqlx::Result<Option<Issued>> {
    let row = issued!("k.id = $1", key as ProductKeyId).fetch_optional(conn).await?;
    Ok(row.map(Issued::from))
}

/// All of a company, for looking among them.
///
/// # Errors
/// Those of the database.
pub async fn list_all(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Vec<Issued>> {
    let rows = issued!("k.partner_id = $1", partner as PartnerId).fetch_all(conn).await?;
    Ok(rows.into_iter().map(Issued::from).collect())
}

/// Those of a company from there on, the newest first; upwards before a mark.
///
/// # Errors
/// Those of the database.
pub async fn list(
    conn: &mut PgConnection,
    partner: PartnerId,
    at: At<TimeMark>,
) -> sqlx::Result<Vec<Issued>> {
    let rows = match at {
        At::Before(mark) => {
            issued!(
                "k.partner_id = $1 and (k.issued_at, k.id) > ($2, $3) order by k.issued_at, k.id limit 51",
                partner as PartnerId,
                mark.at,
                mark.id
            )
            .fetch_all(conn)
            .await?
        }
        At::Start | At::After(_) => {
            let mark = if let At::After(mark) = at { mark } else { LAST };
            issued!(
                "k.partner_id = $1 and (k.issued_at, k.id) < ($2, $3) order by k.issued_at desc, k.id desc limit 51",
                partner as PartnerId,
                mark.at,
                mark.id
            )
            .fetch_all(conn)
            .await?
        }
    };
    Ok(rows.into_iter().map(Issued::from).collect())
}

/// How many a company has.
///
/// # Errors
/// Those of the database.
pub async fn count(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from (select from issued_keys where partner_id = $1 limit 1001) it"#,
        partner as PartnerId
    )
    .fetch_one(conn)
    .await
}

/// A company as it was typed: its id, number and name.
///
/// # Errors
/// Those of the database.
pub async fn find_company(
    conn: &mut PgConnection,
    sought: &Sought,
) -> sqlx::Result<Option<(PartnerId, i64, String)>> {
    let row = sqlx::query!(
        r#"select id as "id!: PartnerId", mpn_id as "mpn_id!", name as "name!" from (
               select id, mpn_id, name from partner_directory where mpn_id = $1
               union all
               (select id, mpn_id, name from partner_directory
                where fold_for_search(name) ~>=~ $2 and fold_for_search(name) ~<~ $3
                order by fold_for_search(name) using ~<~ limit 1)) it limit 1"#,
        sought.mpn_id,
        sought.from(),
        sought.until()
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.id, row.mpn_id, row.name)))
}

/// The key of this fingerprint that was issued.
///
/// # Errors
/// Those of the database.
pub async fn find_by_fingerprint(
    conn: &mut PgConnection,
    fingerprint: &[u8],
) -> sqlx::Result<Option<ProductKeyId>> {
    sqlx::query_scalar!(
        r#"select k.id as "id: ProductKeyId" from pool_keys p join issued_keys k on k.id = p.id
           where p.fingerprint = $1"#,
        fingerprint
    )
    .fetch_optional(conn)
    .await
}

/// What was done with the keys of a benefit: when, by whom (of the programme, who of its people), what.
#[derive(Debug)]
pub struct Told {
    pub at: OffsetDateTime,
    pub actor: String,
    pub operator: Option<String>,
    pub entry: Entry,
}

/// The history of a benefit's keys, the latest first, as the company's log tells it.
///
/// # Errors
/// Those of the database.
pub async fn list_history(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
) -> sqlx::Result<Vec<Told>> {
    let rows = sqlx::query!(
        r#"select a.at, a.actor, o.email as "operator?", a.action, a.outcome, a.subject, a.subject_id,
                  a.details as "details: Value"
           from company_audit a left join persons o on o.id = a.operator_id
           where a.partner_id = $1 and a.subject_id = $2 and a.outcome = 'done'
             and a.action in ('keys.issued', 'keys.revealed', 'keys.redeemed', 'key.replaced')
           order by a.id desc limit $3"#,
        partner as PartnerId,
        benefit as BenefitId,
        TOLD
    )
    .fetch_all(conn)
    .await?;
    let told = rows.into_iter().filter_map(|row| {
        let stored = Stored {
            action: row.action,
            outcome: row.outcome,
            subject: row.subject,
            subject_id: row.subject_id,
            details: row.details,
        };
        // What this version doesn't know it can't tell.
        let entry = stored.read().ok()?;
        Some(Told { at: row.at, actor: row.actor, operator: row.operator, entry })
    });
    Ok(told.collect())
}

/// Why a key is replaced, by whom and when.
#[derive(Debug)]
pub struct Replacing<'a> {
    pub reason: &'a str,
    pub by: PersonId,
    pub at: OffsetDateTime,
}

/// Issues one more key to the benefit of one that is revoked by it, and ends the reveals of the benefit's keys, so that nobody
/// sees the new one unnoted (R-SW-5a): its id and number. `None`: the pool holds none. The benefit must be locked, and the key
/// replaceable.
///
/// # Errors
/// As [`IssueError`] tells; then nothing is done.
pub async fn replace(
    conn: &mut PgConnection,
    old: &Issued,
    locked: LockedRow,
    secrets: &Secrets,
    replacing: &Replacing<'_>,
) -> Result<Option<(ProductKeyId, i32)>, IssueError> {
    let mut drawn = draw(conn, &BTreeMap::from([(old.product, 1)])).await?;
    let Some((id, ciphertext)) = drawn.remove(&old.product).and_then(|mut keys| keys.pop()) else {
        return Ok(None);
    };
    let key = secrets.open(&pool_context(old.product, id), &ciphertext)?;
    let sealed = secrets.seal(&issued_context(old.partner, old.benefit, id), key.expose_secret())?;
    let number = sqlx::query_scalar!(
        "insert into issued_keys (partner_id, id, benefit_id, ordinal, ciphertext, issued_at, issued_by)
         select k.partner_id, $3, k.benefit_id,
                1 + (select ordinal from issued_keys
                     where partner_id = $1 and benefit_id = $6 order by ordinal desc limit 1), $4, $5, k.issued_by
         from issued_keys k where k.partner_id = $1 and k.id = $2
         returning ordinal",
        old.partner as PartnerId,
        old.id as ProductKeyId,
        id as ProductKeyId,
        sealed,
        replacing.at,
        old.benefit as BenefitId
    )
    .fetch_one(&mut *conn)
    .await?;
    let taken = sqlx::query!(
        "update pool_keys set ciphertext = null, drawn_at = $2 where id = $1",
        id as ProductKeyId,
        replacing.at
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&taken, 1)?;
    sqlx::query!(
        "insert into key_replacements
             (partner_id, key_id, replacement_id, benefit_id, replaced_at, replaced_by, reason)
         values ($1, $2, $3, $4, $5, $6, $7)",
        old.partner as PartnerId,
        old.id as ProductKeyId,
        id as ProductKeyId,
        old.benefit as BenefitId,
        replacing.at,
        replacing.by as PersonId,
        replacing.reason
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "delete from key_reveals where partner_id = $1 and benefit_id = $2",
        old.partner as PartnerId,
        old.benefit as BenefitId
    )
    .execute(&mut *conn)
    .await?;
    note_acts(conn, &[locked], replacing.at).await?;
    Ok(Some((id, number)))
}
