//! News that nobody sent.

use crate::app::TestApp;

/// Leaves one, and gives its id.
pub async fn leave_some(app: &TestApp) -> String {
    write(app, 1).await;
    app.id("select id from news where number = 1").await
}

/// Writes so many, where there are none yet, with a mail of each that waits.
pub async fn write(app: &TestApp, count: i32) {
    app.run(&format!(
        "insert into news (id, number, once, content, sent_at, sent_by, readers)
         select ('01939a3c-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, n, gen_random_uuid(), '',
                '2026-11-20 09:00Z', (select person_id from operators order by person_id limit 1), 3
         from generate_series(1, {count}) n
         on conflict do nothing;
         insert into news_texts (news_id, language, subject, body)
         select id, language, 'A fair', 'It opens soon.' from news, (values ('en'), ('fr')) it (language)
         on conflict do nothing;
         insert into outbox (id, recipient, recipient_name, language, mail, created_at, next_attempt_at)
         select n.id, 'reader@mail.example', 'Anna', 'en',
                jsonb_build_object('mail', 'news', 'company', jsonb_build_object('name', 'Alpine', 'mpn_id', 4100001),
                                   'news', n.id, 'subject', 'A fair', 'text', 'It opens soon.'),
                n.sent_at, n.sent_at
         from news n
         on conflict do nothing"
    ))
    .await;
}

/// Forgets all mails that are no news.
pub async fn forget_other_mails(app: &TestApp) {
    app.run("delete from outbox where mail ->> 'mail' <> 'news'").await;
}

/// Gives up the mail to an address.
pub async fn fail_mail_to(app: &TestApp, recipient: &str) {
    app.run(&format!(
        "update outbox set state = 'failed', ended_at = created_at where recipient = '{recipient}'"
    ))
    .await;
}
