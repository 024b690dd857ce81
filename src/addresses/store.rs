//! SQL of the addresses that were typed.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::NamedAddress;
use super::bounds::Limit;
use crate::base::ids::{MemberId, NamedAddressId, PartnerId};
use crate::db::must_meet;

/// Locks what is counted, to the end of the transaction, and gives for each the moments that are noted.
///
/// # Errors
/// Those of the database.
pub async fn lock_limits(
    conn: &mut PgConnection,
    limits: &[Limit],
) -> sqlx::Result<Vec<(String, Vec<OffsetDateTime>)>> {
    let about: Vec<String> = limits.iter().map(|limit| limit.about.clone()).collect();
    let rows = sqlx::query!(
        "insert into address_limits (about, at)
         select about, '{}' from unnest($1::text[]) as u (about) order by about
         on conflict (about) do update set at = address_limits.at
         returning about, at",
        &about
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.about, row.at)).collect())
}

/// Notes the moments of one of them.
///
/// # Errors
/// Those of the database.
pub async fn note(conn: &mut PgConnection, about: &str, at: &[OffsetDateTime]) -> sqlx::Result<()> {
    let noted =
        sqlx::query!("update address_limits set at = $2 where about = $1", about, at).execute(conn).await?;
    must_meet(&noted, 1)
}

/// Notes who entered an address; false: whoever reads there has refused the company's mail.
///
/// # Errors
/// Those of the database.
pub async fn name(
    conn: &mut PgConnection,
    partner: PartnerId,
    address: &str,
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<bool> {
    let named = sqlx::query!(
        "insert into named_addresses (partner_id, id, address, named_at, named_by) values ($1, $2, $3, $4, $5)
         on conflict (partner_id, address) do update
         set named_at = excluded.named_at, named_by = excluded.named_by
         where named_addresses.refused_at is null",
        partner as PartnerId,
        NamedAddressId::new() as NamedAddressId,
        address,
        now,
        by as MemberId
    )
    .execute(conn)
    .await?;
    Ok(named.rows_affected() > 0)
}

struct Row {
    id: NamedAddressId,
    address: String,
    named_by: MemberId,
    name: String,
    is_refused: bool,
}

impl From<Row> for NamedAddress {
    fn from(row: Row) -> Self {
        let by = (row.named_by, row.name);
        Self { id: row.id, address: row.address, by, is_refused: row.is_refused }
    }
}

/// An address that was typed.
///
/// # Errors
/// Those of the database.
pub async fn find(
    conn: &mut PgConnection,
    partner: PartnerId,
    id: NamedAddressId,
) -> sqlx::Result<Option<NamedAddress>> {
    let row = sqlx::query_as!(
        Row,
        r#"select n.id as "id: NamedAddressId", n.address, n.named_by as "named_by: MemberId", m.display_name as name,
                  n.refused_at is not null as "is_refused!"
           from named_addresses n join members m on m.partner_id = $1 and m.id = n.named_by
           where n.partner_id = $1 and n.id = $2"#,
        partner as PartnerId,
        id as NamedAddressId
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(NamedAddress::from))
}

/// Notes that whoever reads there wants no more; false: they had said so before.
///
/// # Errors
/// Those of the database.
pub async fn refuse(
    conn: &mut PgConnection,
    partner: PartnerId,
    id: NamedAddressId,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let refused = sqlx::query!(
        "update named_addresses set refused_at = $3 where partner_id = $1 and id = $2 and refused_at is null",
        partner as PartnerId,
        id as NamedAddressId,
        now
    )
    .execute(conn)
    .await?;
    Ok(refused.rows_affected() > 0)
}
