//! Mails that nobody wrote, and what became of mails at no mail server.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::app::{ALPINE, TestApp};

/// Writes so many mails, each to somebody else.
pub async fn write(app: &TestApp, count: i32) {
    let now = app.clock.now();
    let facts = r#"{"mail": "pool_empty", "product": "Visio"}"#;
    app.run(&format!(
        "insert into outbox (id, recipient, recipient_name, language, mail, created_at, next_attempt_at)
         select gen_random_uuid(), 'reader' || n || '@alpine.example', 'Reader ' || n, 'fr', '{facts}', '{now}', '{now}'
         from generate_series(1, {count}) n"
    ))
    .await;
}

/// The id of a company of the outbox alone, that sorts by its letter.
fn of_letter(company: &str) -> String {
    format!("{}-0000-7000-8000-000000000000", company.repeat(8))
}

/// Writes so many mails about a company that has a letter for a name, each to somebody else.
pub async fn write_about(app: &TestApp, company: &str, count: i32) {
    let (now, id) = (app.clock.now(), of_letter(company));
    app.run(&format!(
        "insert into outbox (id, about_partner, recipient, recipient_name, language, mail, created_at, next_attempt_at)
         select gen_random_uuid(), '{id}', 'reader' || n || '@{company}.example', '', 'en',
                '{{\"mail\": \"pool_empty\", \"product\": \"Visio\"}}', '{now}', '{now}'
         from generate_series(1, {count}) n"
    ))
    .await;
}

/// Writes a mail about each of so many companies, to be tried again in an hour.
pub async fn write_resting_of_companies(app: &TestApp, count: i32) {
    let now = app.clock.now();
    app.run(&format!(
        "insert into outbox (id, about_partner, recipient, recipient_name, language, mail, created_at, next_attempt_at)
         select gen_random_uuid(), gen_random_uuid(), 'reader@resting.example', '', 'en',
                '{{\"mail\": \"pool_empty\", \"product\": \"Visio\"}}', '{now}',
                '{now}'::timestamptz + interval '1 hour'
         from generate_series(1, {count}) n"
    ))
    .await;
}

/// Writes one more, due now.
pub async fn write_one_to(app: &TestApp, recipient: &str) {
    let now = app.clock.now();
    app.run(&format!(
        "insert into outbox (id, recipient, recipient_name, language, mail, created_at, next_attempt_at)
         values (gen_random_uuid(), '{recipient}', 'Anna', 'en', '{{\"mail\": \"pool_empty\", \"product\": \"Visio\"}}',
                 '{now}', '{now}')"
    ))
    .await;
}

/// Writes a mail to an address, by the database's own clock.
pub async fn write_to(conn: &mut PgConnection, recipient: &str) {
    sqlx::query(
        "insert into outbox (id, recipient, recipient_name, language, mail, created_at, next_attempt_at)
         values ($1, $2, 'Anna', 'en', '{\"mail\": \"pool_empty\", \"product\": \"Visio\"}', now(), now())",
    )
    .bind(Uuid::now_v7())
    .bind(recipient)
    .execute(conn)
    .await
    .unwrap();
}

/// Writes one more, newer than all.
pub async fn write_newest(app: &TestApp) {
    app.run(
        "insert into outbox (id, recipient, recipient_name, language, mail, created_at, next_attempt_at)
         select ('ffffffff' || substr(gen_random_uuid()::text, 9))::uuid, recipient, recipient_name, language, mail,
                created_at, next_attempt_at from outbox limit 1",
    )
    .await;
}

/// Forgets those of [`write_newest`].
pub async fn forget_newest(app: &TestApp) {
    app.run("delete from outbox where id::text like 'ffffffff%'").await;
}

pub async fn forget_all(app: &TestApp) {
    app.run("delete from outbox").await;
}

pub async fn forget_those_to(app: &TestApp, recipient: &str) {
    app.run(&format!("delete from outbox where recipient = '{recipient}'")).await;
}

/// Leaves one mail, about Alpine and sent an hour ago, and gives its id.
pub async fn leave_one_that_was_sent(app: &TestApp) -> String {
    let alpine = app.partner(ALPINE).await;
    forget_all(app).await;
    app.run(&format!(
        "insert into outbox (id, about_partner, recipient, recipient_name, language, mail, created_at, next_attempt_at,
                             state, ended_at)
         select gen_random_uuid(), '{alpine}', 'staff1@alpine.example', 'Anna', 'en', mail, at, at, 'sent', at
         from (select '2026-11-20 09:00Z'::timestamptz as at,
                      '{{\"mail\": \"pool_empty\", \"product\": \"Visio\"}}'::jsonb as mail) it"
    ))
    .await;
    app.id("select id from outbox").await
}

/// Writes one that was sent, about Alpine; one that is queued after tries; one that failed; and one that this version of
/// the portal doesn't know. Their ids end with their number.
pub async fn write_one_of_each_state(app: &TestApp) {
    let alpine = app.partner(ALPINE).await;
    app.run(&format!(
        "insert into outbox (id, about_partner, recipient, recipient_name, language, mail, created_at, state, attempts,
                             next_attempt_at, last_error, ended_at, sendings, requeued_at)
         select ('01939a3c-0000-7000-8000-00000000000' || n)::uuid, about, to_whom, name, language, mail::jsonb, at,
                state, attempts, at + interval '2 hours', error, case when state <> 'queued' then at end,
                1 + attempts % 2, case when attempts % 2 = 1 then at end
         from (values
             (1, '{alpine}'::uuid, 'staff1@alpine.example', 'Anna Zürcher', 'fr', 'sent', 1, null,
              '{{\"mail\": \"seat_released\", \"company\": {{\"name\": \"Alpine Consulting\", \"mpn_id\": {ALPINE}}},
                \"product\": \"Visual Studio Enterprise\", \"by\": \"Claudia Brunner\"}}'),
             (2, null, 'operator@programme.example', '', 'ru', 'queued', 4, 'permanent error (550): no such mailbox',
              '{{\"mail\": \"pool_empty\", \"product\": \"Visio Professional 2019\"}}'),
             (3, null, 'operator@programme.example', '', 'zh-CN', 'failed', 541, '421 too busy',
              '{{\"mail\": \"pool_empty\", \"product\": \"Visio Professional 2019\"}}'),
             (4, null, 'operator@programme.example', '', 'en', 'queued', 0, null, '{{\"mail\": \"of_tomorrow\"}}')
         ) it (n, about, to_whom, name, language, state, attempts, error, mail),
         (values ('2026-11-20 09:00Z'::timestamptz)) written (at)"
    ))
    .await;
}

/// Lets those mails fail whose reader's name ends in one of these digits.
pub async fn fail_those_of(app: &TestApp, digits: &str, error: &str) {
    app.run(&format!(
        "update outbox set state = 'failed', ended_at = now(), attempts = 7, last_error = '{error}'
         where strpos('{digits}', right(recipient_name, 1)) > 0"
    ))
    .await;
}

/// Readdresses those mails whose reader's name ends in one of these digits.
pub async fn readdress_those_of(app: &TestApp, digits: &str, recipient: &str) {
    app.run(&format!(
        "update outbox set recipient = '{recipient}' where strpos('{digits}', right(recipient_name, 1)) > 0"
    ))
    .await;
}

/// As after a first try that failed: the next is at another moment.
pub async fn postpone(app: &TestApp, next_attempt_at: &str) {
    app.run(&format!("update outbox set attempts = 1, next_attempt_at = '{next_attempt_at}'")).await;
}

/// As when all were delivered.
pub async fn send_all(app: &TestApp) {
    app.run("update outbox set state = 'sent', ended_at = created_at").await;
}

/// Ends what workers claim, and gives how many mails that were.
pub async fn free_claims(conn: &mut PgConnection) -> u64 {
    let freed = "update outbox set claimed_until = now() where state = 'queued'";
    sqlx::query(freed).execute(conn).await.unwrap().rows_affected()
}

/// Makes all mails about a company.
pub async fn make_about(app: &TestApp, mpn_id: i64) {
    let partner = app.partner(mpn_id).await;
    app.run(&format!("update outbox set about_partner = '{partner}'")).await;
}

/// Gives all mails another reader's name.
pub async fn rename_readers(app: &TestApp, name: &str) {
    sqlx::query("update outbox set recipient_name = $1")
        .bind(name)
        .execute(&mut app.owner().await)
        .await
        .unwrap();
}

/// Gives all mails other facts, as another version of the portal may have written them.
pub async fn replace_facts(app: &TestApp, mail: &str) {
    sqlx::query("update outbox set mail = $1::jsonb")
        .bind(mail)
        .execute(&mut app.owner().await)
        .await
        .unwrap();
}
