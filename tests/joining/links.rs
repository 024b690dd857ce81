//! The link: what it shows, that a GET and a scanner's forms do nothing, and how the application stands afterwards.

use time::Duration;

use super::{APPLICANT, applied, confirmed, mails, state_of};
use crate::app::{TestApp, location};
use crate::html::Page;
use crate::jobs::work;

const SURE: [(&str, &str); 1] = [("sure", "yes")];

async fn state(app: &TestApp) -> String {
    state_of(app, &format!("email = '{APPLICANT}'")).await
}

#[tokio::test]
async fn a_scanner_that_opens_the_link_and_sends_its_forms_confirms_nothing() {
    let app = TestApp::demo().await;
    let link = applied(&app, APPLICANT).await;
    let scanner = app.visitor();
    let page = scanner.page(&link).await;
    assert!(
        page.contains("Ibis Software") && page.contains("ibis.example") && page.contains("Azure"),
        "{page}"
    );
    let head = scanner.client.head(scanner.base_url.join(&link).unwrap()).send().await.unwrap();
    assert_eq!(head.status(), 200);
    // All forms as they stand there, also those behind the links of the page.
    let withdrawal = format!("{link}/withdrawal");
    assert!(page.links_to(&withdrawal), "{page}");
    for path in [&link, &withdrawal] {
        assert_eq!(scanner.get(path).await.status(), 200);
        let answer = Page::of(scanner.post(path, &[]).await).await;
        assert_eq!(answer.status, 422, "{path}");
        assert!(answer.problem_at("sure").is_some(), "{answer}");
    }
    assert_eq!(state(&app).await, "unconfirmed");
}

#[tokio::test]
async fn who_confirms_reads_on_the_same_page_how_it_stands() {
    let app = TestApp::demo().await;
    let link = applied(&app, APPLICANT).await;
    let visitor = app.visitor();
    for _ in 0..2 {
        let answer = visitor.post(&link, &SURE).await;
        assert_eq!((answer.status().as_u16(), location(&answer)), (303, link.clone()), "pressed twice");
    }
    let page = visitor.page(&link).await;
    assert!(page.contains("is with the programme") && !page.contains("Confirm application"), "{page}");
    assert_eq!(mails(&app, APPLICANT, "application_received").await, 1);
    let entries = "select count(*) from programme_audit where action = 'application.confirmed'
                   and at >= '2026-11-20 10:00Z' and subject = 'application'";
    assert_eq!(app.count(entries).await, 1);
}

#[tokio::test]
async fn the_link_confirms_for_seven_days_and_says_afterwards_that_it_is_over() {
    let app = TestApp::demo().await;
    let link = applied(&app, APPLICANT).await;
    app.clock.advance(Duration::days(7) - Duration::SECOND);
    assert!(app.visitor().page(&link).await.contains("Confirm application"));
    app.clock.advance(Duration::SECOND);
    let page = Page::of(app.visitor().get(&link).await).await;
    assert_eq!(page.status, 410);
    assert!(page.contains("The time to confirm is over") && page.links_to("/join"), "{page}");
    assert_eq!(app.visitor().post(&link, &SURE).await.status(), 303);
    assert_eq!(state(&app).await, "unconfirmed");
    app.clock.advance(Duration::days(7));
    assert_eq!(app.visitor().get(&link).await.status(), 404);
    work(&app).await;
    assert_eq!(app.count(&format!("select count(*) from applications where email = '{APPLICANT}'")).await, 0);
    assert_eq!(app.visitor().get("/join/never-was").await.status(), 404);
}

#[tokio::test]
async fn it_can_be_withdrawn_as_long_as_nobody_has_decided() {
    let app = TestApp::demo().await;
    let (_, link) = confirmed(&app, APPLICANT).await;
    let withdrawal = format!("{link}/withdrawal");
    let visitor = app.visitor();
    assert!(
        visitor.page(&withdrawal).await.contains("The programme decides nothing about Ibis Software then")
    );
    for _ in 0..2 {
        let answer = visitor.post(&withdrawal, &SURE).await;
        assert_eq!((answer.status().as_u16(), location(&answer)), (303, link.clone()));
    }
    let page = visitor.page(&link).await;
    assert!(page.contains("is withdrawn") && page.links_to("/join") && !page.links_to(&withdrawal), "{page}");
    assert_eq!(visitor.get(&withdrawal).await.status(), 303);
    // They may apply again at once.
    confirmed(&app, APPLICANT).await;
    let withdrawn = "select count(*) from programme_audit where action = 'application.withdrawn'";
    assert_eq!(app.count(withdrawn).await, 1);
}

#[tokio::test]
async fn how_it_ended_is_told_for_ninety_days_and_then_forgotten() {
    let app = TestApp::demo().await;
    let (_, link) = confirmed(&app, APPLICANT).await;
    app.clock.advance(Duration::days(200));
    assert_eq!(app.visitor().get(&link).await.status(), 200, "it waits as long as nobody decides");
    app.visitor().post(&format!("{link}/withdrawal"), &SURE).await;
    app.clock.advance(Duration::days(90) - Duration::SECOND);
    work(&app).await;
    assert_eq!(app.visitor().get(&link).await.status(), 200);
    app.clock.advance(Duration::SECOND);
    assert_eq!(app.visitor().get(&link).await.status(), 404);
    app.clock.advance(Duration::DAY);
    work(&app).await;
    assert_eq!(app.count(&format!("select count(*) from applications where email = '{APPLICANT}'")).await, 0);
    assert_eq!(
        app.count(
            "select count(*) from application_links where application_id not in (select id from applications)"
        )
        .await,
        0
    );
}

#[tokio::test]
async fn the_token_is_in_no_row_no_log_and_no_referer() {
    let app = TestApp::demo().await;
    let (_, link) = confirmed(&app, APPLICANT).await;
    let token = link.strip_prefix("/join/").unwrap();
    assert_eq!(token.len(), 64);
    for table in ["applications", "application_links", "outbox", "programme_audit", "sessions"] {
        let found =
            app.count(&format!("select count(*) from {table} t where t::text like '%{token}%'")).await;
        assert_eq!(found, 0, "{table}");
    }
    for path in [link.clone(), format!("{link}/withdrawal")] {
        let answer = app.visitor().get(&path).await;
        assert_eq!(answer.headers()["referrer-policy"], "strict-origin");
    }
    assert_eq!(app.visitor().get("/join").await.headers()["referrer-policy"], "same-origin");
    // Its mail is shown with the link masked, as every other.
    let operator = app.sign_in("operator@programme.example").await;
    let mail = app
        .id(&format!(
            "select id from outbox where recipient = '{APPLICANT}' and mail->>'mail' = 'application_sent'"
        ))
        .await;
    let page = operator.page(&format!("/console/mail/{mail}")).await;
    assert!(page.contains("Application to confirm") && !page.contains(token), "{page}");
}
