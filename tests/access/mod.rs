//! Who gets what from which address: every route, method and actor, with the answer, as one reviewed table. And what
//! a refusal leaves behind: one entry in the right log, and nothing else.

mod call;
mod changes;
mod table;

use sqlx::PgConnection;
use uuid::Uuid;

use crate::app::TestApp;

/// Was a global admin, and is no member any more.
const FORMER_ADMIN: &str = "staff3@alpine.example";

/// The member of a company with this address.
async fn member(conn: &mut PgConnection, mpn_id: i64, email: &str) -> (Uuid, Uuid) {
    sqlx::query_as(
        "select m.partner_id, m.id from members m
         join partner_directory d on d.id = m.partner_id
         join persons p on p.id = m.person_id
         where d.mpn_id = $1 and p.email = $2",
    )
    .bind(mpn_id)
    .bind(email)
    .fetch_one(conn)
    .await
    .unwrap()
}

async fn give_role(app: &TestApp, mpn_id: i64, email: &str, role: &str) {
    let mut conn = app.owner().await;
    let (partner, member) = member(&mut conn, mpn_id, email).await;
    sqlx::query("insert into member_roles (partner_id, member_id, role, granted_at) values ($1, $2, $3, $4)")
        .bind(partner)
        .bind(member)
        .bind(role)
        .bind(app.clock.now())
        .execute(&mut conn)
        .await
        .unwrap();
}

/// Ends a membership in both places that know of it, or in one of them.
async fn deactivate(app: &TestApp, mpn_id: i64, email: &str, in_members: bool, in_index: bool) {
    let mut conn = app.owner().await;
    let (partner, member) = member(&mut conn, mpn_id, email).await;
    if in_members {
        sqlx::query(
            "update members set active = false, deactivated_at = now() where partner_id = $1 and id = $2",
        )
        .bind(partner)
        .bind(member)
        .execute(&mut conn)
        .await
        .unwrap();
    }
    if in_index {
        sqlx::query(
            "delete from membership_index i using persons p
             where p.id = i.person_id and p.email = $2 and i.partner_id = $1",
        )
        .bind(partner)
        .bind(email)
        .execute(&mut conn)
        .await
        .unwrap();
    }
}
