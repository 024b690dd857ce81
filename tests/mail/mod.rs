//! Mails: written with the fact that they tell, delivered once, never lost (R-MAIL-1 to 3).

mod console;
mod refusals;
pub mod server;
mod subjects;
mod tls;
mod turns;

use std::collections::HashSet;
use std::time::Duration as StdDuration;

use partner_portal::app::mail_kinds;
use partner_portal::base::ids::MailId;
use partner_portal::mail::Sender;
use partner_portal::mail::delivery::{AT_ONCE, Delivered, Postman};
use partner_portal::mail::relay::Relay;
use partner_portal::mail::transport::Transport;
use partner_portal::state::AppState;
use time::Duration;

use self::server::{MailServer, Mood};
use crate::app::{ALPINE, TestApp, crowd_turn};
use crate::command_line::process::until;
use crate::database::mails::{self, write};
use crate::office::Programme;

/// A server that needs longer for a mail is given up, in these tests.
const PATIENCE: StdDuration = StdDuration::from_secs(3);

pub fn postman(app: &TestApp, server: &MailServer) -> Postman {
    postman_of(&app.state, app, server)
}

/// The postman of a portal beside the test's own.
pub fn postman_of(portal: &AppState, app: &TestApp, server: &MailServer) -> Postman {
    postman_with(portal, app, server, PATIENCE)
}

fn postman_with(portal: &AppState, app: &TestApp, server: &MailServer, patience: StdDuration) -> Postman {
    let sender = Sender::new(None, portal.programme.clone(), &app.base_url, mail_kinds()).unwrap();
    let transport = Transport::new(Relay::parse(server.url().as_str()).unwrap(), patience);
    let secrets = std::sync::Arc::clone(&portal.secrets);
    Postman::new(portal.db.clone(), app.clock.clone(), sender, transport, secrets)
}

async fn states(app: &TestApp) -> Vec<(String, i64)> {
    sqlx::query_as("select state, count(*) from outbox group by state order by state")
        .fetch_all(&mut app.owner().await)
        .await
        .unwrap()
}

fn all(state: &str, count: i64) -> Vec<(String, i64)> {
    vec![(state.to_owned(), count)]
}

#[tokio::test]
async fn a_mail_is_delivered_once_in_the_readers_language() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    let postman = postman(&app, &server);
    write(&app, 1).await;
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent);
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Nothing);
    let inbox = server.inbox();
    assert_eq!(inbox.len(), 1);
    let it = &inbox[0];
    assert_eq!(it.to, "reader1@alpine.example");
    for part in [
        "From: \"Partner Center\" <portal@localhost>",
        "To: \"Reader 1\" <reader1@alpine.example>",
        "Content-Language: fr",
        "Auto-Submitted: auto-generated",
        "Content-Type: text/plain",
        "Content-Type: text/html",
    ] {
        assert!(it.raw.contains(part), "{part}: {}", it.raw);
    }
    assert!(it.raw.contains("/console"), "{}", it.raw);
    assert_eq!(states(&app).await, all("sent", 1));
}

#[tokio::test]
async fn whatever_a_server_does_the_mail_stays_and_is_delivered_when_it_is_well() {
    for (mood, first, said, copies) in [
        (Mood::Busy, Delivered::Away, "421", 1),
        (Mood::Unwilling, Delivered::Refused, "450", 1),
        (Mood::RefusingUs, Delivered::Away, "550", 1),
        (Mood::Greylisting, Delivered::Refused, "451", 1),
        (Mood::Stalling, Delivered::Away, "", 1),
        // Whether it was taken, nobody can know: a second copy under the same Message-ID is better than none.
        (Mood::HangingUp, Delivered::Away, "", 2),
    ] {
        let app = TestApp::demo().await;
        let server = MailServer::start().await;
        let postman = postman(&app, &server);
        write(&app, 1).await;
        server.set_mood(mood);
        assert_eq!(postman.deliver_next().await.unwrap(), first, "{mood:?}");
        assert_eq!(states(&app).await, all("queued", 1), "{mood:?}");
        let error: String = sqlx::query_scalar("select last_error from outbox")
            .fetch_one(&mut app.owner().await)
            .await
            .unwrap();
        assert!(!error.is_empty() && error.contains(said), "{mood:?}: {error}");
        // Not before its pause is over.
        assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Nothing, "{mood:?}");
        if mood != Mood::Greylisting {
            server.set_mood(Mood::Well);
        }
        app.clock.advance(Duration::seconds(15));
        assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent, "{mood:?}");
        let inbox = server.inbox();
        assert_eq!(inbox.len(), copies, "{mood:?}");
        let ids: HashSet<_> = inbox.iter().map(|it| &it.message_id).collect();
        assert_eq!(ids.len(), 1, "{mood:?}");
        assert_eq!(states(&app).await, all("sent", 1), "{mood:?}");
    }
}

#[tokio::test]
async fn a_server_that_is_away_for_an_hour_costs_no_mail_and_all_are_out_ten_minutes_after_its_return() {
    let app = TestApp::demo().await;
    let mut server = MailServer::start().await;
    let postman = postman(&app, &server);
    server.go_away().await;
    write(&app, 20).await;
    let returns_at = app.clock.now() + Duration::HOUR;
    while app.clock.now() < returns_at {
        while postman.deliver_next().await.unwrap() != Delivered::Nothing {}
        app.clock.advance(Duration::minutes(1));
    }
    assert_eq!(states(&app).await, all("queued", 20));
    server.come_back().await;
    for _ in 0..10 {
        while postman.deliver_next().await.unwrap() != Delivered::Nothing {}
        app.clock.advance(Duration::minutes(1));
    }
    assert_eq!(states(&app).await, all("sent", 20));
    assert_eq!(server.count(), 20);
}

#[tokio::test]
async fn after_three_days_a_mail_has_failed_and_is_tried_no_more() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    let postman = postman(&app, &server);
    write(&app, 1).await;
    server.set_mood(Mood::Unwilling);
    app.clock.advance(Duration::days(3) - Duration::SECOND);
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Refused);
    assert_eq!(states(&app).await, all("queued", 1));
    app.clock.advance(Duration::minutes(8));
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Refused);
    assert_eq!(states(&app).await, all("failed", 1));
    server.set_mood(Mood::Well);
    app.clock.advance(Duration::days(1));
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Nothing);
}

#[tokio::test]
async fn a_worker_that_dies_when_the_server_has_the_mail_leaves_at_most_a_second_copy_of_the_same_id() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    write(&app, 3).await;
    server.set_mood(Mood::Holding);
    let dying = postman(&app, &server);
    let dying = tokio::spawn(async move { dying.deliver_next().await });
    server.took_one().await;
    dying.abort();
    let _ = dying.await;
    server.set_mood(Mood::Well);

    // The others are nobody's; that one waits until it is sure that nobody works on it.
    let other = postman(&app, &server);
    while other.deliver_next().await.unwrap() != Delivered::Nothing {}
    assert_eq!(server.count(), 3);
    app.clock.advance(Duration::minutes(5));
    assert_eq!(other.deliver_next().await.unwrap(), Delivered::Sent);
    assert_eq!(states(&app).await, all("sent", 3));
    let inbox = server.inbox();
    assert_eq!(inbox.len(), 4);
    assert_eq!(inbox[0].message_id, inbox[3].message_id);
    assert_eq!(inbox.iter().map(|it| &it.message_id).collect::<HashSet<_>>().len(), 3);
}

#[tokio::test]
async fn what_a_worker_says_too_late_of_its_failure_changes_nothing() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    write(&app, 1).await;
    server.set_mood(Mood::Stalling);
    let slow = postman(&app, &server);
    let slow = tokio::spawn(async move { slow.deliver_next().await.unwrap() });
    // It has the mail; then its claim runs out, another sends the mail, and an operator sends it once more.
    server.left_one_waiting().await;
    server.set_mood(Mood::Well);
    app.clock.advance(Duration::minutes(5));
    assert_eq!(postman(&app, &server).deliver_next().await.unwrap(), Delivered::Sent);
    let mail = MailId(app.id("select id from outbox").await.parse().unwrap());
    Programme::of(&app).await.sends_again(mail).await;
    slow.await.unwrap();
    let due = format!(
        "select count(*) from outbox where state = 'queued' and next_attempt_at <= '{}'",
        app.clock.now()
    );
    assert_eq!(app.count(&due).await, 1, "it is due at once, and not after another's pause");
}

#[tokio::test]
async fn a_250_that_comes_too_late_is_not_taken_for_the_next_mails() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    let postman = postman(&app, &server);
    write(&app, 1).await;
    server.set_mood(Mood::Holding);
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Away);
    // Now that nobody waits any more, it says that it has the mail.
    server.answer();
    server.set_mood(Mood::Losing);
    mails::write_one_to(&app, "next@alpine.example").await;
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Away);
    assert_eq!(states(&app).await, all("queued", 2));

    server.set_mood(Mood::Well);
    app.clock.advance(Duration::seconds(15));
    for _ in 0..2 {
        assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent);
    }
    assert!(server.inbox().iter().any(|it| it.to == "next@alpine.example"));
    assert_eq!(states(&app).await, all("sent", 2));
}

#[tokio::test]
async fn a_mail_at_which_the_server_falls_silent_holds_up_no_other() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    server.set_mood_for("reader1@", Mood::Stalling);
    let postman = postman_with(&app.state, &app, &server, StdDuration::from_secs(60));
    write(&app, 1).await;
    let worker = tokio::spawn(async move { postman.run(std::future::pending()).await });
    server.left_one_waiting().await;
    for recipient in ["reader2@alpine.example", "reader3@alpine.example", "reader4@alpine.example"] {
        mails::write_one_to(&app, recipient).await;
    }
    let begun = std::time::Instant::now();
    until("the others are delivered", async || server.count() == 3).await;
    assert!(begun.elapsed() < StdDuration::from_secs(30), "{:?}", begun.elapsed());
    worker.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_thousand_mails_by_two_workers_past_a_server_that_goes_away_are_each_delivered_once() {
    let _turn = crowd_turn().await;
    const MAILS: usize = 2_000;
    let app = TestApp::demo().await;
    let mut server = MailServer::start().await;
    write(&app, i32::try_from(MAILS).unwrap()).await;
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let workers = [postman(&app, &server), postman(&app, &server)].map(|postman| {
        let mut stopped = stopped.clone();
        tokio::spawn(async move {
            postman
                .run(async move {
                    let _ = stopped.wait_for(|stop| *stop).await;
                })
                .await;
        })
    });
    let begun = std::time::Instant::now();
    let mut was_away = false;
    loop {
        assert!(begun.elapsed() < StdDuration::from_secs(240), "{} of {MAILS}", server.count());
        tokio::time::sleep(StdDuration::from_millis(50)).await;
        // Pauses pass quickly here.
        app.clock.advance(Duration::seconds(5));
        if !was_away && server.count() > MAILS / 3 {
            was_away = true;
            server.go_away().await;
            tokio::time::sleep(StdDuration::from_millis(500)).await;
            server.come_back().await;
        }
        if states(&app).await == all("sent", i64::try_from(MAILS).unwrap()) {
            break;
        }
    }
    stop.send(true).unwrap();
    for worker in workers {
        worker.await.unwrap();
    }
    // Cut off between a server's taking and its saying so, a worker can't know: at most one doubtful copy for each mail
    // that was under way.
    let inbox = server.inbox();
    let readers: HashSet<_> = inbox.iter().map(|it| it.to.as_str()).collect();
    let ids: HashSet<_> = inbox.iter().map(|it| it.message_id.as_str()).collect();
    assert_eq!((readers.len(), ids.len()), (MAILS, MAILS));
    assert!(inbox.len() <= MAILS + 2 * AT_ONCE, "{}", inbox.len());
}

#[tokio::test]
async fn the_first_reveal_is_told_to_the_global_admins_without_the_keys_and_once() {
    let app = TestApp::demo().await;
    let partner_admin = app.sign_in("partner.admin@alpine.example").await;
    app.run("update persons set language = 'ru' where email = 'global.admin@alpine.example'").await;
    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    for _ in 0..2 {
        assert_eq!(partner_admin.post(&path, &[]).await.status(), 303);
        app.clock.advance(Duration::minutes(11));
    }
    assert_eq!(states(&app).await, all("queued", 1));
    let server = MailServer::start().await;
    assert_eq!(postman(&app, &server).deliver_next().await.unwrap(), Delivered::Sent);
    let it = &server.inbox()[0];
    assert_eq!(it.to, "global.admin@alpine.example");
    assert!(it.raw.contains("Content-Language: ru") && !it.raw.contains("DMXXX"), "{}", it.raw);
}

#[tokio::test]
async fn an_empty_pool_is_told_to_the_operators_once_a_day_and_nothing_else_is_kept_of_the_try() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Project Professional 2019", "action_pack").await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    for (hours, mails) in [(0, 1), (1, 1), (24, 2)] {
        app.clock.advance(Duration::hours(hours));
        let admin = if hours > 12 { &app.sign_in("global.admin@alpine.example").await } else { &admin };
        assert_eq!(admin.post(&path, &[]).await.status(), 422);
        let sql = "select count(*) from outbox where recipient = 'operator@programme.example'
                   and mail->>'mail' = 'pool_empty' and mail->>'product' = 'Project Professional 2019'";
        assert_eq!(app.count(sql).await, mails, "after {hours} hours");
        assert_eq!(
            app.count(&format!("select count(*) from issued_keys where benefit_id = '{benefit}'")).await,
            0
        );
    }
}
