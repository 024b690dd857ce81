//! SQL of companies, as operators see and keep them. It runs as the console.

pub mod listing;
pub mod own;

use std::collections::{HashMap, HashSet};

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::add::{NewCompany, Taken};
use super::data::Data;
use crate::base::ids::{CompanyNoteId, PartnerId, PersonId};
use crate::db::must_meet;

/// Makes who adds companies wait for each other to the end of the transaction, since numbers follow each other.
///
/// # Errors
/// Those of the database.
pub async fn lock_numbers(conn: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("select 1 as one from programme for no key update").fetch_one(conn).await?;
    Ok(())
}

/// Which of these numbers and domains belong to companies already, which of these addresses to operators, and the greatest number
/// of all.
///
/// # Errors
/// Those of the database.
pub async fn find_taken(
    conn: &mut PgConnection,
    numbers: &[i64],
    domains: &[String],
    emails: &[String],
) -> sqlx::Result<Taken> {
    let rows = sqlx::query!(
        r#"select d.mpn_id as "mpn_id!", d.name as "name!", null::text as domain
           from partner_directory d where d.mpn_id = any($1)
           union all
           select d.mpn_id, d.name, o.domain
           from partner_domains o join partner_directory d on d.id = o.about_partner where o.domain = any($2)"#,
        numbers,
        domains
    )
    .fetch_all(&mut *conn)
    .await?;
    let operators = sqlx::query_scalar!(
        "select p.email from persons p join operators o on o.person_id = p.id and o.active where p.email = any($1)",
        emails
    )
    .fetch_all(&mut *conn)
    .await?;
    let last = sqlx::query_scalar!("select mpn_id from partner_directory order by mpn_id desc limit 1")
        .fetch_optional(conn)
        .await?;
    let (mut numbers, mut domains) = (HashSet::new(), HashMap::new());
    for row in rows {
        match row.domain {
            Some(domain) => _ = domains.insert(domain, (row.mpn_id, row.name)),
            None => _ = numbers.insert(row.mpn_id),
        }
    }
    Ok(Taken { numbers, domains, operators: operators.into_iter().collect(), last: last.unwrap_or_default() })
}

/// Writes new companies with their domains, each under its id and number.
///
/// # Errors
/// Those of the database.
pub async fn insert_companies(
    conn: &mut PgConnection,
    companies: &[(PartnerId, i64, &NewCompany)],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let ids: Vec<PartnerId> = companies.iter().map(|(id, ..)| *id).collect();
    let numbers: Vec<i64> = companies.iter().map(|(_, number, _)| *number).collect();
    let text = |of: fn(&NewCompany) -> &str| {
        companies.iter().map(|(.., it)| of(it).to_owned()).collect::<Vec<String>>()
    };
    sqlx::query!(
        "insert into partner_directory (id, mpn_id, name) select * from unnest($1::uuid[], $2::bigint[], $3::text[])",
        &ids as &[PartnerId],
        &numbers,
        &text(|it| &it.data.name)
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into partners (partner_id, country, time_zone, language, home, created_at)
         select *, $6 from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])",
        &ids as &[PartnerId],
        &text(|it| &it.data.country),
        &text(|it| &it.data.time_zone),
        &text(|it| &it.data.language),
        &text(|it| if it.elsewhere { "membership_center" } else { "partner_center" }),
        now
    )
    .execute(&mut *conn)
    .await?;
    let domains = companies.iter().flat_map(|(id, _, it)| it.data.domains.iter().map(|domain| (*id, domain)));
    insert_domains(conn, domains.map(|(id, domain)| (id, domain.clone())).unzip(), now).await
}

async fn insert_domains(
    conn: &mut PgConnection,
    (partners, domains): (Vec<PartnerId>, Vec<String>),
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into partner_domains (about_partner, domain, added_at)
         select *, $3 from unnest($1::uuid[], $2::text[])",
        &partners as &[PartnerId],
        &domains,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A company's data, as far as operators change it.
#[derive(Clone, Debug)]
pub struct Kept {
    pub id: PartnerId,
    pub data: Data,
    /// Why it is suspended.
    pub suspended: Option<String>,
}

/// The data of the company with this number.
///
/// # Errors
/// Those of the database.
pub async fn find_kept(conn: &mut PgConnection, mpn_id: i64) -> sqlx::Result<Option<Kept>> {
    let row = sqlx::query!(
        r#"select d.id as "id: PartnerId", d.name, p.country, p.time_zone, p.language, p.suspended_reason,
                  array(select domain from partner_domains where about_partner = d.id order by domain) as "domains!"
           from partner_directory d join partners p on p.partner_id = d.id where d.mpn_id = $1"#,
        mpn_id
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| Kept {
        id: row.id,
        data: Data {
            name: row.name,
            country: row.country,
            time_zone: row.time_zone,
            language: row.language,
            domains: row.domains,
        },
        suspended: row.suspended_reason,
    }))
}

/// Writes a company's data. It is locked.
///
/// # Errors
/// Those of the database.
pub async fn set_data(
    conn: &mut PgConnection,
    company: PartnerId,
    data: &Data,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let named =
        sqlx::query!("update partner_directory set name = $2 where id = $1", company as PartnerId, data.name)
            .execute(&mut *conn)
            .await?;
    must_meet(&named, 1)?;
    let set = sqlx::query!(
        "update partners set country = $2, time_zone = $3, language = $4 where partner_id = $1",
        company as PartnerId,
        data.country,
        data.time_zone,
        data.language
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&set, 1)?;
    sqlx::query!(
        "delete from partner_domains where about_partner = $1 and domain <> all($2)",
        company as PartnerId,
        &data.domains
    )
    .execute(&mut *conn)
    .await?;
    let kept = sqlx::query_scalar!(
        "select domain from partner_domains where about_partner = $1",
        company as PartnerId
    )
    .fetch_all(&mut *conn)
    .await?;
    let new = data.domains.iter().filter(|domain| !kept.contains(domain));
    insert_domains(conn, new.map(|domain| (company, domain.clone())).unzip(), now).await
}

/// Suspends a company for a reason, or ends that. It is locked.
///
/// # Errors
/// Those of the database.
pub async fn set_suspended(
    conn: &mut PgConnection,
    company: PartnerId,
    suspended: Option<(OffsetDateTime, &str)>,
) -> sqlx::Result<()> {
    let (at, reason) = suspended.unzip();
    let set = sqlx::query!(
        "update partners set suspended_at = $2, suspended_reason = $3 where partner_id = $1",
        company as PartnerId,
        at,
        reason
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// Notes something about a company; false where the same form has done it before.
///
/// # Errors
/// Those of the database.
pub async fn insert_note(
    conn: &mut PgConnection,
    company: PartnerId,
    (id, form): (CompanyNoteId, Uuid),
    (text, by, at): (&str, PersonId, OffsetDateTime),
) -> sqlx::Result<bool> {
    let noted = sqlx::query!(
        "insert into company_notes (partner_id, id, form_id, text, noted_by, noted_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (partner_id, form_id) do nothing",
        company as PartnerId,
        id as CompanyNoteId,
        form,
        text,
        by as PersonId,
        at
    )
    .execute(conn)
    .await?;
    Ok(noted.rows_affected() == 1)
}
