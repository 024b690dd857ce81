//! SQL of members: the people of one company, as its pages find and list them.

use sqlx::PgConnection;

use super::EmailAddress;
use crate::ids::{MemberId, PartnerId};

/// A member whom a search found.
#[derive(Clone, Debug)]
pub struct FoundMember {
    /// His id.
    pub id: MemberId,
    /// His display name.
    pub name: String,
    /// His address.
    pub email: String,
}

/// The active members whose name or address holds `part`, by name, at most `limit`.
///
/// # Errors
/// Those of the database.
pub async fn find_active(
    conn: &mut PgConnection,
    partner: PartnerId,
    part: &str,
    limit: i64,
) -> sqlx::Result<Vec<FoundMember>> {
    sqlx::query_as!(
        FoundMember,
        r#"select m.id as "id: MemberId", m.display_name as name, p.email
           from members m join persons p on p.id = m.person_id
           where m.partner_id = $1 and m.active
             and (position(lower($2) in lower(m.display_name)) > 0 or position(lower($2) in p.email) > 0)
           order by m.display_name, p.email limit $3"#,
        partner.0,
        part,
        limit
    )
    .fetch_all(conn)
    .await
}

/// An active member of the company by id.
///
/// # Errors
/// Those of the database.
pub async fn find_member(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Option<FoundMember>> {
    sqlx::query_as!(
        FoundMember,
        r#"select m.id as "id: MemberId", m.display_name as name, p.email
           from members m join persons p on p.id = m.person_id
           where m.partner_id = $1 and m.id = $2 and m.active"#,
        partner.0,
        member.0
    )
    .fetch_optional(conn)
    .await
}

/// Whether this was a member of the company who has been deactivated.
///
/// # Errors
/// Those of the database.
pub async fn was_member(conn: &mut PgConnection, partner: PartnerId, member: MemberId) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from members where partner_id = $1 and id = $2 and not active) as "was!""#,
        partner.0,
        member.0
    )
    .fetch_one(conn)
    .await
}

/// The active members of the company with these addresses, in no order.
///
/// # Errors
/// Those of the database.
pub async fn list_by_email(
    conn: &mut PgConnection,
    partner: PartnerId,
    emails: &[EmailAddress],
) -> sqlx::Result<Vec<FoundMember>> {
    let emails: Vec<String> = emails.iter().map(|email| email.as_str().to_owned()).collect();
    sqlx::query_as!(
        FoundMember,
        r#"select m.id as "id: MemberId", m.display_name as name, p.email
           from members m join persons p on p.id = m.person_id
           where m.partner_id = $1 and m.active and p.email = any($2)"#,
        partner.0,
        &emails
    )
    .fetch_all(conn)
    .await
}

/// A member with one of the addresses that were asked for, active or not.
#[derive(Clone, Debug)]
pub struct AddressedMember {
    /// His id.
    pub id: MemberId,
    /// His display name.
    pub name: String,
    /// His address.
    pub email: String,
    /// Whether he is active.
    pub active: bool,
}

/// The members of the company with these addresses, those who were deactivated too, in no order.
///
/// # Errors
/// Those of the database.
pub async fn list_all_by_email(
    conn: &mut PgConnection,
    partner: PartnerId,
    emails: &[&EmailAddress],
) -> sqlx::Result<Vec<AddressedMember>> {
    let emails: Vec<String> = emails.iter().map(|email| email.as_str().to_owned()).collect();
    sqlx::query_as!(
        AddressedMember,
        r#"select m.id as "id: MemberId", m.display_name as name, p.email, m.active
           from members m join persons p on p.id = m.person_id
           where m.partner_id = $1 and p.email = any($2)"#,
        partner.0,
        &emails
    )
    .fetch_all(conn)
    .await
}
