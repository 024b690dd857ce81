//! SQL of a company's data as its own people read and change it, and of what they propose. What operators decide runs as the
//! console.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::base::ids::{CompanyProposalId, MemberId, PartnerId};
use crate::companies::data::Data;
use crate::companies::own::{Outcome, Own, Proposal, Support, Waiting};
use crate::db::must_meet;

/// A company's data.
///
/// # Errors
/// Those of the database.
pub async fn find_own(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Own> {
    let row = sqlx::query!(
        r#"select d.name, p.country, p.time_zone, p.language, p.support_email, p.support_phone,
                  array(select o.domain from partner_domains o where o.about_partner = $1
                        order by o.domain) as "domains!: Vec<String>"
           from partners p join partner_directory d on d.id = p.partner_id where p.partner_id = $1"#,
        partner as PartnerId
    )
    .fetch_one(conn)
    .await?;
    let data = Data {
        name: row.name,
        country: row.country,
        time_zone: row.time_zone,
        language: row.language,
        domains: row.domains,
    };
    Ok(Own { data, support: Support { email: row.support_email, phone: row.support_phone } })
}

/// Changes what needs nobody's agreement. The company is locked.
///
/// # Errors
/// Those of the database.
pub async fn set_at_once(conn: &mut PgConnection, partner: PartnerId, own: &Own) -> sqlx::Result<()> {
    let set = sqlx::query!(
        "update partners set country = $2, time_zone = $3, support_email = $4, support_phone = $5
         where partner_id = $1",
        partner as PartnerId,
        own.data.country,
        own.data.time_zone,
        own.support.email,
        own.support.phone
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// Notes that the first steps were put away. False: they were before. The company is locked.
///
/// # Errors
/// Those of the database.
pub async fn dismiss_first_steps(
    conn: &mut PgConnection,
    partner: PartnerId,
    at: OffsetDateTime,
) -> sqlx::Result<bool> {
    let set = sqlx::query!(
        "update partners set first_steps_dismissed_at = $2 where partner_id = $1 and first_steps_dismissed_at is null",
        partner as PartnerId,
        at
    )
    .execute(conn)
    .await?;
    Ok(set.rows_affected() > 0)
}

/// The company's latest proposal: the open one, or what became of the last.
///
/// # Errors
/// Those of the database.
pub async fn find_latest(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Option<Proposal>> {
    sqlx::query_as!(
        Proposal,
        r#"select c.id as "id: CompanyProposalId", c.name, c.domains, m.display_name as by, c.proposed_at as at,
                  c.outcome as "outcome: Outcome", c.decided_at, c.message
           from company_proposals c join members m on m.partner_id = $1 and m.id = c.proposed_by
           where c.partner_id = $1 order by c.proposed_at desc, c.id desc limit 1"#,
        partner as PartnerId
    )
    .fetch_optional(conn)
    .await
}

/// Keeps a proposal; the company, which is locked, has no other that is open.
///
/// # Errors
/// Those of the database.
pub async fn insert_proposal(
    conn: &mut PgConnection,
    partner: PartnerId,
    (id, by): (CompanyProposalId, MemberId),
    data: &Data,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into company_proposals (partner_id, id, name, domains, proposed_by, proposed_at)
         values ($1, $2, $3, $4, $5, $6)",
        partner as PartnerId,
        id as CompanyProposalId,
        data.name,
        &data.domains,
        by as MemberId,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes the open proposal back; false where none is open. The company is locked.
///
/// # Errors
/// Those of the database.
pub async fn withdraw(
    conn: &mut PgConnection,
    partner: PartnerId,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let ended = sqlx::query!(
        "update company_proposals set outcome = $2, decided_at = $3 where partner_id = $1 and outcome is null",
        partner as PartnerId,
        Outcome::Withdrawn as Outcome,
        now
    )
    .execute(conn)
    .await?;
    Ok(ended.rows_affected() == 1)
}

/// Ends an open proposal as an operator has decided; false where it is open no more. The company is locked.
///
/// # Errors
/// Those of the database.
pub async fn decide(
    conn: &mut PgConnection,
    (partner, id): (PartnerId, CompanyProposalId),
    (outcome, message): (Outcome, Option<&str>),
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let ended = sqlx::query!(
        "update company_proposals set outcome = $3, message = $4, decided_at = $5
         where partner_id = $1 and id = $2 and outcome is null",
        partner as PartnerId,
        id as CompanyProposalId,
        outcome as Outcome,
        message,
        now
    )
    .execute(conn)
    .await?;
    Ok(ended.rows_affected() == 1)
}

/// So many a list shows, the oldest.
pub const LISTED: i64 = 200;

/// What waits for operators, of all companies.
///
/// # Errors
/// Those of the database.
pub async fn list_waiting(conn: &mut PgConnection) -> sqlx::Result<Vec<Waiting>> {
    sqlx::query_as!(
        Waiting,
        r#"select d.id as "company: PartnerId", d.mpn_id, d.name, c.proposed_at as at
           from (select partner_id, proposed_at from company_proposals where outcome is null
                 order by proposed_at, partner_id limit $1) c
           join partner_directory d on d.id = c.partner_id order by c.proposed_at, d.mpn_id"#,
        LISTED
    )
    .fetch_all(conn)
    .await
}
