//! SQL of the set-up.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::SetUp;
use crate::db::must_meet;

/// How far the programme is set up.
///
/// # Errors
/// Those of the database.
pub async fn find_set_up(conn: &mut PgConnection) -> sqlx::Result<SetUp> {
    sqlx::query_as!(
        SetUp,
        r#"select settings_confirmed_at is not null as "settings!", mail_tested_at is not null as "mail!",
                  exists (select from products) as "catalogue!", exists (select from pool_keys) as "keys!",
                  exists (select from partner_directory) as "companies!", set_up_at is not null as "finished!"
           from programme"#
    )
    .fetch_one(conn)
    .await
}

/// Notes that a test mail was sent.
///
/// # Errors
/// Those of the database.
pub async fn note_mail_tested(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<()> {
    let set = sqlx::query!("update programme set mail_tested_at = coalesce(mail_tested_at, $1)", now)
        .execute(conn)
        .await?;
    must_meet(&set, 1)
}

/// Notes that the programme is set up.
///
/// # Errors
/// Those of the database.
pub async fn note_set_up(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<()> {
    let set =
        sqlx::query!("update programme set set_up_at = coalesce(set_up_at, $1)", now).execute(conn).await?;
    must_meet(&set, 1)
}
