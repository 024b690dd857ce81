//! Applying: the form, the answer and its time, and who gets which mail.

use std::time::Instant;

use super::{APPLICANT, HERON, PATH, applied, confirmed, fields, last_link, mails, receive, send, with};
use crate::app::{TestApp, crowd_turn, location};
use crate::html::Page;
use crate::medians::assert_alike;

#[tokio::test]
async fn whoever_applies_gets_one_answer_and_leaves_the_same_rows() {
    let app = TestApp::demo().await;
    confirmed(&app, "open@ibis.example").await;
    applied(&app, "unconfirmed@ibis.example").await;
    app.run("delete from sign_in_limits").await;
    let mut answers = Vec::new();
    for email in [
        APPLICANT,
        HERON,
        "open@ibis.example",
        "unconfirmed@ibis.example",
        "global.admin@alpine.example",
        "operator@programme.example",
    ] {
        let before = app.tables().await;
        let answer = send(&app.visitor(), &fields(email)).await;
        let headers: Vec<String> = answer.headers().keys().map(ToString::to_string).collect();
        let changes = app.tables().await.changes_since(&before);
        let tables: Vec<(String, bool)> =
            changes.into_iter().map(|(table, more)| (table, more > 0)).collect();
        answers.push((answer.status().as_u16(), location(&answer), headers, tables));
        app.run("delete from sign_in_limits").await;
    }
    assert!(answers.iter().all(|it| *it == answers[0]), "{answers:?}");
    let tables: Vec<&str> = answers[0].3.iter().map(|(table, _)| table.as_str()).collect();
    assert_eq!(tables, ["applications", "programme_audit", "sign_in_limits"]);
    let page = app.visitor().page(&answers[0].1).await;
    assert!(page.contains("Look into your mailbox") && page.contains("within seven days"), "{page}");
}

#[tokio::test]
async fn a_new_address_gets_a_link_and_one_with_an_open_application_is_told_how_it_stands() {
    let app = TestApp::demo().await;
    let first = applied(&app, APPLICANT).await;
    assert_eq!(mails(&app, APPLICANT, "application_sent").await, 1);
    // Twice in the mailbox, and neither link ends the other.
    let second = applied(&app, APPLICANT).await;
    for link in [&first, &second] {
        assert_eq!(app.visitor().get(link).await.status(), 200);
    }
    assert_eq!(app.visitor().post(&second, &[("sure", "yes")]).await.status(), 303);
    assert_eq!(mails(&app, APPLICANT, "application_received").await, 1);
    let other = with(fields(APPLICANT), "company", "Another company");
    send(&app.visitor(), &other).await;
    receive(&app).await;
    assert_eq!(mails(&app, APPLICANT, "application_received").await, 2);
    assert_eq!(app.count("select count(*) from applications where company = 'Another company'").await, 0);
    let page = app.visitor().page(&last_link(&app, APPLICANT).await).await;
    assert!(page.contains("Ibis Software") && page.contains("is with the programme"), "{page}");
    // The first was sent before; it can't be confirmed beside the one that waits.
    let page = Page::of(app.visitor().post(&first, &[("sure", "yes")]).await).await;
    assert_eq!(page.status, 422);
    assert!(page.problem_at("sure").is_some_and(|it| it.contains("Another application")), "{page}");
    assert_eq!(
        app.count("select count(*) from applications where state = 'open'").await,
        2,
        "with the demo's"
    );
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_nothing_is_sent() {
    let app = TestApp::demo().await;
    let before = app.tables().await;
    for (name, value, words) in [
        ("company", " ", "Enter the company’s name"),
        ("country", "XX", "Choose the country"),
        ("time_zone", "Mars", "Enter the name of a time zone"),
        ("domain", "not a domain", "Enter one mail domain"),
        ("domain", "gmail.com", "Anybody can have a mailbox at gmail.com"),
        ("name", "", "Enter your name"),
        ("email", "", "Enter your e-mail address"),
        ("email", "ada@ibis", "Enter a whole e-mail address"),
        ("wishes", "  ", "Say what the company wants"),
    ] {
        let answer = send(&app.visitor(), &with(fields(APPLICANT), name, value)).await;
        assert_eq!(answer.status(), 422, "{name} {value}");
        let page = Page::of(answer).await;
        assert!(page.problem_at(name).is_some_and(|it| it.contains(words)), "{name} {value}: {page}");
        assert_eq!(page.problem_list().len(), 1, "{page}");
        if name != "company" {
            assert_eq!(page.value_of("company"), "Ibis Software");
        }
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
    let unknown: Vec<_> = fields(APPLICANT).into_iter().chain([("state", "accepted".to_owned())]).collect();
    assert_eq!(send(&app.visitor(), &unknown).await.status(), 422);
}

#[tokio::test]
async fn one_form_sent_twice_is_one_application() {
    let app = TestApp::demo().await;
    let form = fields(APPLICANT);
    for _ in 0..3 {
        assert_eq!(send(&app.visitor(), &form).await.status(), 303);
    }
    receive(&app).await;
    assert_eq!(mails(&app, APPLICANT, "application_sent").await, 1);
    assert_eq!(app.count("select count(*) from programme_audit where action = 'application.sent' and address is not null and at >= '2026-11-20 10:00Z'").await, 1);
}

#[tokio::test]
async fn beyond_a_limit_nothing_is_sent_and_no_mailbox_is_filled() {
    let app = TestApp::demo().await;
    for _ in 0..5 {
        assert_eq!(send(&app.visitor(), &fields(APPLICANT)).await.status(), 303);
    }
    let answer = send(&app.visitor(), &fields(APPLICANT)).await;
    assert_eq!((answer.status().as_u16(), answer.headers()["retry-after"].to_str().unwrap()), (429, "60"));
    let page = Page::of(answer).await;
    assert_eq!(
        (page.value_of("company").as_str(), page.value_of("email").as_str()),
        ("Ibis Software", APPLICANT)
    );
    for number in 0..5 {
        send(&app.visitor(), &fields(&format!("somebody{number}@ibis.example"))).await;
    }
    let other = send(&app.visitor(), &fields("other@ibis.example")).await;
    assert_eq!(other.status(), 429, "ten a minute from one network");
    receive(&app).await;
    assert_eq!(mails(&app, APPLICANT, "application_sent").await, 5);
    // Within an hour the address gets no more, whoever types it; the answer is the same.
    app.clock.advance(time::Duration::minutes(59));
    assert_eq!(send(&app.visitor(), &fields(APPLICANT)).await.status(), 303);
    receive(&app).await;
    assert_eq!(mails(&app, APPLICANT, "application_sent").await, 5);
    assert_eq!(app.count("select count(*) from applications where state = 'sent'").await, 0);
    app.clock.advance(time::Duration::minutes(1));
    send(&app.visitor(), &fields(APPLICANT)).await;
    receive(&app).await;
    assert_eq!(mails(&app, APPLICANT, "application_sent").await, 6);
}

#[tokio::test]
async fn who_belongs_nowhere_finds_the_way_to_join() {
    let app = TestApp::demo().await;
    assert!(app.visitor().page("/sign-in").await.links_to(PATH));
    let staff = app.sign_in("staff9@alpine.example").await;
    app.run("delete from membership_index where person_id = (select id from persons where email = 'staff9@alpine.example')").await;
    let page = staff.page("/partners").await;
    assert!(page.links_to(PATH) && page.contains("not a member of any company"), "{page}");
    let form = staff.page(PATH).await;
    assert_eq!(form.value_of("email"), "staff9@alpine.example", "what is known is filled in");
    let admin = app.sign_in("global.admin@alpine.example").await;
    assert!(!admin.page("/partners").await.links_to(PATH));
}

#[tokio::test]
async fn the_mails_are_in_the_language_of_the_form() {
    let app = TestApp::demo().await;
    let form = fields(APPLICANT);
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    app.visitor().post(&format!("{PATH}?lang=ru"), &form).await;
    receive(&app).await;
    let language = "select count(*) from outbox where recipient = 'ada@ibis.example' and language = 'ru'";
    assert_eq!(app.count(language).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_time_of_the_answer_does_not_tell_who_has_applied() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    for number in 0..3 {
        confirmed(&app, &format!("open{number}@ibis.example")).await;
    }
    let visitor = app.visitor();
    let timed = async |pair: usize, which: usize| {
        if pair.is_multiple_of(4) {
            app.run("delete from sign_in_limits").await;
        }
        // As long, letter for letter.
        let form = fields(&format!("{}{}@ibis.example", ["open", "none"][which], pair % 3));
        let begun = Instant::now();
        let answer = send(&visitor, &form).await;
        let took = begun.elapsed();
        assert_eq!(answer.status(), 303);
        took
    };
    assert_alike(120, timed).await;
}
