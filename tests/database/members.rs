//! Members as no act makes them: roles given and taken, memberships ended in one place alone, odd names.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::app::TestApp;

async fn member(app: &TestApp, mpn_id: i64, email: &str) -> (Uuid, Uuid) {
    let member = app.member(mpn_id, email).await.parse().unwrap();
    (app.partner(mpn_id).await, member)
}

pub async fn give_role(app: &TestApp, mpn_id: i64, email: &str, role: &str) {
    let (partner, member) = member(app, mpn_id, email).await;
    sqlx::query("insert into member_roles (partner_id, member_id, role, granted_at) values ($1, $2, $3, $4)")
        .bind(partner)
        .bind(member)
        .bind(role)
        .bind(app.clock.now())
        .execute(&mut app.owner().await)
        .await
        .unwrap();
}

/// Takes all roles of a member.
pub async fn take_roles(app: &TestApp, mpn_id: i64, email: &str) {
    let (partner, member) = member(app, mpn_id, email).await;
    sqlx::query("delete from member_roles where partner_id = $1 and member_id = $2")
        .bind(partner)
        .bind(member)
        .execute(&mut app.owner().await)
        .await
        .unwrap();
}

/// Ends a membership in the company alone: sessions go on, and the index of memberships doesn't know.
pub async fn deactivate(app: &TestApp, mpn_id: i64, email: &str) {
    let (_, member) = member(app, mpn_id, email).await;
    deactivate_in(&mut app.owner().await, &member.to_string()).await;
}

/// The same in a transaction that the caller ends, which locks nothing but the member.
pub async fn deactivate_in(conn: &mut PgConnection, member: &str) {
    sqlx::query("update members set active = false, deactivated_at = now() where id = $1::uuid")
        .bind(member)
        .execute(conn)
        .await
        .unwrap();
}

/// Makes somebody who was deactivated a member again.
pub async fn reactivate(app: &TestApp, mpn_id: i64, email: &str) {
    let (_, member) = member(app, mpn_id, email).await;
    app.run(&format!("update members set active = true, deactivated_at = null where id = '{member}'")).await;
}

/// Ends a membership in the index of memberships alone.
pub async fn remove_from_index(app: &TestApp, mpn_id: i64, email: &str) {
    sqlx::query(
        "delete from membership_index i using persons p
         where p.id = i.person_id and p.email = $2 and i.partner_id = $1",
    )
    .bind(app.partner(mpn_id).await)
    .bind(email)
    .execute(&mut app.owner().await)
    .await
    .unwrap();
}

/// Calls everybody with these addresses alike.
pub async fn rename(app: &TestApp, emails: &[String], name: &str) {
    let sql = "update members set display_name = $2
               where person_id in (select id from persons where email = any($1))";
    let renamed = sqlx::query(sql).bind(emails).bind(name).execute(&mut app.owner().await).await.unwrap();
    assert!(renamed.rows_affected() > 0, "nobody has these addresses: {emails:?}");
}

/// Writes the members before an id anew as they are: the database then finds them in another order.
pub async fn rewrite_before(app: &TestApp, id: &str) {
    app.run(&format!("update members set active = active where id < '{id}'")).await;
}

/// Makes every company one that has no marketing contact.
pub async fn forget_contacts(app: &TestApp) {
    app.run("delete from marketing_contacts").await;
}

/// Gives a person an address as it is, in a form that no act would store.
pub async fn set_address(app: &TestApp, email: &str, odd: &str) {
    let sql = "update persons set email = $2 where email = $1";
    sqlx::query(sql).bind(email).bind(odd).execute(&mut app.owner().await).await.unwrap();
}
