//! Workers that a test has no process of, and what was over long ago.

use time::OffsetDateTime;

use crate::app::TestApp;

/// As if a worker had died that had claimed each of what is done once a day.
pub async fn claim_all(app: &TestApp, until: OffsetDateTime) {
    for job in partner_portal::jobs::daily::Job::ALL {
        app.run(&format!(
            "insert into daily_jobs (job, claim, claimed_until) values ('{}', gen_random_uuid(), '{until}')",
            job.as_str()
        ))
        .await;
    }
}

/// Lets it be done once more today.
pub async fn forget_that_it_was_done(app: &TestApp) {
    app.run("delete from daily_jobs").await;
}

/// Leaves a mail with this reader that ended in that state at that moment.
pub async fn leave_mail(app: &TestApp, reader: &str, state: &str, ended_at: OffsetDateTime) {
    leave_mails(app, reader, state, ended_at, 1).await;
}

/// Leaves so many.
pub async fn leave_mails(app: &TestApp, reader: &str, state: &str, ended_at: OffsetDateTime, count: i32) {
    app.run(&format!(
        "insert into outbox (id, recipient, recipient_name, language, mail, created_at, next_attempt_at, state, ended_at)
         select gen_random_uuid(), '{reader}', '', 'en', '{{\"mail\": \"pool_empty\", \"product\": \"Visio\"}}',
                '{ended_at}', '{ended_at}', '{state}', '{ended_at}' from generate_series(1, {count})"
    ))
    .await;
}

/// Leaves a mail that was sent and of which there is to be one, as the release before wrote it: with no proof of it.
pub async fn leave_mail_of_the_release_before(
    app: &TestApp,
    reader: &str,
    once: &str,
    sent_at: OffsetDateTime,
) {
    leave_mail(app, reader, "sent", sent_at).await;
    app.run(&format!(
        "update outbox set once = '{once}:{reader}' where recipient = '{reader}' and once is null"
    ))
    .await;
}

/// Leaves a proof of a mail that was written then.
pub async fn leave_proof(app: &TestApp, of: &str, at: OffsetDateTime) {
    app.run(&format!("insert into mail_proofs (proof, at) values (sha256('{of}'), '{at}')")).await;
}

/// Leaves a session, told by its hash, that ended then.
pub async fn leave_session(app: &TestApp, hash: &str, ended_at: OffsetDateTime) {
    app.run(&format!(
        "insert into sessions (id_hash, person_id, password_version, data, created_at, expires_at)
         values ('{hash}', gen_random_uuid(), 1, '{{}}', '{ended_at}', '{ended_at}')"
    ))
    .await;
}

/// Leaves a link, told by its hash, that ran out then; or was spent.
pub async fn leave_link(app: &TestApp, hash: &str, ran_out: OffsetDateTime, spent: Option<OffsetDateTime>) {
    let spent = spent.map_or("null".to_owned(), |spent| format!("'{spent}'"));
    app.run(&format!(
        "insert into persons (id, email, password_changed_at, created_at)
         values (gen_random_uuid(), '{hash}@links.example', '2020-01-01', '2020-01-01');
         insert into one_time_links (token_hash, person_id, purpose, created_at, expires_at, spent_at)
         select '{hash}', id, 'set_password', '2020-01-01', '{ran_out}', {spent}
         from persons where email = '{hash}@links.example'"
    ))
    .await;
}

/// Leaves what was counted in that minute, from a network and of a person.
pub async fn leave_counts(app: &TestApp, who: &str, minute: OffsetDateTime) {
    app.run(&format!(
        "insert into throttled_sign_ins (minute, address) values ('{minute}', '{who}');
         insert into counted_refusals (minute, kind, subject) values ('{minute}', 'cross_site', '{who}')"
    ))
    .await;
}

pub async fn forget_proofs(app: &TestApp) {
    app.run("delete from mail_proofs").await;
}

pub async fn add_operator(app: &TestApp, email: &str) {
    app.run(&format!(
        "insert into persons (id, email, password_changed_at, created_at)
         values (gen_random_uuid(), '{email}', '2026-01-01', '2026-01-01');
         insert into operators (person_id, created_at) select id, created_at from persons where email = '{email}'"
    ))
    .await;
}
