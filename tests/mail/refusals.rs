//! Mails that a server refuses: what that means for them, and for all others.

use partner_portal::mail::delivery::Delivered;
use time::Duration;

use super::server::{MailServer, Mood};
use super::{all, postman, states};
use crate::app::TestApp;
use crate::command_line::process::until;
use crate::database::mails::{self, write};
use crate::html::Page;

const OPERATOR: &str = "operator@programme.example";

async fn shown_to_operators(app: &TestApp) -> Page {
    app.sign_in(OPERATOR).await.page("/console/mail?status=failed").await
}

#[tokio::test]
async fn a_bad_address_fails_at_once_is_shown_to_operators_and_holds_up_nobody() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    server.set_mood_for("reader1@", Mood::Refusing);
    write(&app, 3).await;
    let postman = postman(&app, &server);
    let worker = tokio::spawn(async move { postman.run(std::future::pending()).await });
    until("all are tried", async || {
        app.count("select count(*) from outbox where state <> 'queued'").await == 3
    })
    .await;
    worker.abort();
    assert_eq!(states(&app).await, [("failed".to_owned(), 1), ("sent".to_owned(), 2)]);
    assert_eq!(app.count("select count(*) from outbox where state = 'failed' and attempts = 1").await, 1);
    let page = shown_to_operators(&app).await;
    for part in ["reader1@alpine.example", "Failed", "tried 1 time", "RCPT TO", "550", "no such mailbox"] {
        assert!(page.contains(part), "{part}: {page}");
    }
}

#[tokio::test]
async fn an_address_beyond_ascii_fails_at_once_where_the_server_takes_none() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    let postman = postman(&app, &server);
    mails::write_one_to(&app, "\u{43d}\u{438}\u{43a}\u{43e}@alpine.example").await;
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Refused);
    assert_eq!(states(&app).await, all("failed", 1));
    assert!(shown_to_operators(&app).await.contains("SMTPUTF8"));
    // Nor is what is no address tried for days.
    mails::forget_all(&app).await;
    mails::write_one_to(&app, "nobody").await;
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Refused);
    assert_eq!(states(&app).await, all("failed", 1));
}

#[tokio::test]
async fn what_a_server_says_of_a_text_is_shown_without_control_characters() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    server.set_mood(Mood::RefusingTexts);
    write(&app, 1).await;
    assert_eq!(postman(&app, &server).deliver_next().await.unwrap(), Delivered::Refused);
    assert_eq!(states(&app).await, all("failed", 1));
    let page = shown_to_operators(&app).await;
    assert!(page.contains("554") && page.contains("no such texts [31mhere"), "{page}");
}

#[tokio::test]
async fn a_server_that_refuses_our_own_address_loses_no_mail() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    server.set_mood(Mood::RefusingUs);
    write(&app, 2).await;
    let postman = postman(&app, &server);
    for _ in 0..2 {
        assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Away);
    }
    assert_eq!(states(&app).await, all("queued", 2));
    // Somebody allows us: all are delivered.
    server.set_mood(Mood::Well);
    app.clock.advance(Duration::seconds(15));
    for _ in 0..2 {
        assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent);
    }
    assert_eq!(states(&app).await, all("sent", 2));
}
