//! A mail sent again without a page.

use partner_portal::audit::Actor;
use partner_portal::base::ids::MailId;
use partner_portal::mail::acts::{self, NotSent, Sent};
use partner_portal::mail::posted::lock_mail;
use time::Duration;

use crate::app::TestApp;
use crate::database::mails::{self, write};
use crate::office::told;

async fn send_again(app: &TestApp, mail: MailId, seen: Option<&str>) -> Result<Sent, NotSent> {
    let actor = Actor::programme(app.clock.clone());
    let mut tx = app.state.db.console().await.unwrap();
    let locked = lock_mail(&mut tx, &actor, mail).await.unwrap().unwrap();
    let done = acts::send_again(&mut tx, &actor, &locked, seen).await;
    tx.commit().await.unwrap();
    told(done)
}

#[tokio::test]
async fn a_mail_that_was_sent_is_sent_again_as_a_page_showed_it_and_once() {
    let app = TestApp::demo().await;
    mails::forget_all(&app).await;
    write(&app, 1).await;
    let mail = MailId(app.id("select id from outbox").await.parse().unwrap());
    let recorded = "select count(*) from programme_audit where action = 'mail.sent_again'";
    assert_eq!(send_again(&app, mail, Some("queued-1")).await, Ok(Sent::Already), "it is due");
    mails::postpone(&app, "2026-11-20 11:00Z").await;
    assert_eq!(send_again(&app, mail, None).await, Ok(Sent::Now), "tried now");
    mails::send_all(&app).await;
    assert_eq!(send_again(&app, mail, Some("queued-1")).await, Err(NotSent::ChangedMeanwhile));
    assert_eq!(app.count(recorded).await, 1);
    app.clock.advance(Duration::minutes(5));
    assert_eq!(send_again(&app, mail, Some("sent-1")).await, Ok(Sent::Now));
    assert_eq!(send_again(&app, mail, Some("sent-1")).await, Ok(Sent::Already), "pressed twice");
    assert_eq!(app.count(recorded).await, 2);
    let again = format!("sendings = 2 and requeued_at = '{}'", app.clock.now());
    assert_eq!(
        app.count(&format!("select count(*) from outbox where state = 'queued' and {again}")).await,
        1
    );
}
