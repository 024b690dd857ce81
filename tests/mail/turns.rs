//! Companies take turns: the mails of one delay no other's.

use partner_portal::mail::delivery::Delivered;
use time::Duration;

use super::postman;
use super::server::MailServer;
use crate::app::TestApp;
use crate::database::mails::{self, write, write_about};

#[tokio::test]
async fn a_thousand_mails_of_one_company_do_not_delay_the_one_of_another_nor_that_of_an_operator() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    let postman = postman(&app, &server);
    // Wherever a company stands in the order of turns.
    for (many, one) in [("a", "b"), ("d", "c")] {
        mails::forget_all(&app).await;
        write_about(&app, many, 1_000).await;
        app.clock.advance(Duration::minutes(1));
        write_about(&app, one, 1).await;
        write(&app, 1).await;
        let before = server.count();
        for _ in 0..3 {
            assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent);
        }
        let to: Vec<String> = server.inbox().split_off(before).into_iter().map(|it| it.to).collect();
        for recipient in [format!("reader1@{one}.example"), "reader1@alpine.example".to_owned()] {
            assert!(to.contains(&recipient), "{recipient}: {to:?}");
        }
    }
}

#[tokio::test]
async fn of_three_companies_with_many_mails_each_gets_its_third() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    let postman = postman(&app, &server);
    for company in ["a", "b", "c"] {
        write_about(&app, company, 20).await;
        app.clock.advance(Duration::minutes(1));
    }
    for _ in 0..30 {
        assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent);
    }
    for company in ["a", "b", "c"] {
        let of_company =
            server.inbox().iter().filter(|it| it.to.ends_with(&format!("@{company}.example"))).count();
        assert_eq!(of_company, 10, "{company}");
    }
    // And none is left over in the end.
    while postman.deliver_next().await.unwrap() != Delivered::Nothing {}
    assert_eq!(server.count(), 60);
}

#[tokio::test]
async fn a_due_mail_is_found_behind_hundreds_of_companies_whose_mails_rest() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    let postman = postman(&app, &server);
    mails::write_resting_of_companies(&app, 350).await;
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Nothing);
    write_about(&app, "e", 3).await;
    for _ in 0..3 {
        assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent);
    }
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Nothing);
}
