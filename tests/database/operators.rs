//! Operators as no act makes them.

use crate::app::TestApp;

/// One whose role is fulfilment, and one whose role is reader, once they are employed.
pub const FULFILMENT: &str = "fulfilment@programme.example";
pub const READER: &str = "reader@programme.example";

/// Makes somebody an operator, who signs in as the demo's accounts do.
pub async fn employ(app: &TestApp, email: &str, role: &str) {
    app.run(&format!(
        "insert into persons (id, email, password_changed_at, created_at, demo)
         values (gen_random_uuid(), '{email}', '2026-01-01', '2026-01-01', true);
         insert into operators (person_id, role, created_at)
         select id, '{role}', created_at from persons where email = '{email}'"
    ))
    .await;
}

/// Gives an operator another role.
pub async fn give_role(app: &TestApp, email: &str, role: &str) {
    app.run(&format!(
        "update operators set role = '{role}' where person_id = (select id from persons where email = '{email}')"
    ))
    .await;
}

/// Makes an operator want these mails of work and of key pools, whatever their role allows to choose.
pub async fn set_wishes(app: &TestApp, email: &str, (work, keys): (&str, &str)) {
    app.run(&format!(
        "insert into operator_mails (person_id, work, keys)
         select id, '{work}', '{keys}' from persons where email = '{email}'
         on conflict (person_id) do update set work = excluded.work, keys = excluded.keys"
    ))
    .await;
}
