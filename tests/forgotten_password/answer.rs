//! The answer, its time, and what is done for whom: whoever asks learns nothing of an account.

use std::time::Instant;

use super::{ADMIN, PATH, ask, forgotten, last_link, links_mailed_to, write_links, writer};
use crate::app::{ALPINE, TestApp, crowd_turn, location};
use crate::html::Page;
use crate::invitations;
use crate::medians::assert_alike;
use crate::office::Office;

const UNKNOWN: &str = "nobody.at.all@alpine.example";
const OPERATOR: &str = "operator@programme.example";

#[tokio::test]
async fn whoever_asks_gets_one_answer_and_leaves_the_same_rows() {
    let app = TestApp::demo().await;
    let left = "staff9@alpine.example";
    Office::of_number(&app, ALPINE).await.deactivates(left).await;
    invitations::invite(&app, ALPINE, ("Ruth Keller", invitations::NEW), &[]).await;
    let mut answers = Vec::new();
    for email in [ADMIN, UNKNOWN, OPERATOR, left, invitations::NEW, " Global.Admin@ALPINE.example "] {
        let before = app.tables().await;
        let answer = ask(&app.visitor(), email).await;
        let headers: Vec<String> = answer.headers().keys().map(ToString::to_string).collect();
        let changes = app.tables().await.changes_since(&before);
        let tables: Vec<(String, bool)> =
            changes.into_iter().map(|(table, more)| (table, more > 0)).collect();
        answers.push((answer.status().as_u16(), location(&answer), headers, tables));
        app.run("delete from sign_in_limits").await;
    }
    assert!(answers.iter().all(|it| *it == answers[0]), "{answers:?}");
    let tables: Vec<&str> = answers[0].3.iter().map(|(table, _)| table.as_str()).collect();
    assert_eq!(tables, ["forgotten_passwords", "programme_audit", "sign_in_limits"]);
    let page = app.visitor().page(&answers[0].1).await;
    assert!(page.contains("If there is an account with this address") && page.contains("one hour"), "{page}");
    let entries =
        "select count(*) from programme_audit where action = 'password.forgotten' and person_id is null";
    assert_eq!(app.count(entries).await, 6);
}

#[tokio::test]
async fn everybody_with_an_account_gets_a_link_and_nobody_else_gets_mail() {
    let app = TestApp::demo().await;
    let left = "staff9@alpine.example";
    Office::of_number(&app, ALPINE).await.deactivates(left).await;
    invitations::invite(&app, ALPINE, ("Ruth Keller", invitations::NEW), &[]).await;
    let before = app.count("select count(*) from outbox").await;
    let invited_before = links_mailed_to(&app, invitations::NEW).await;
    for email in [ADMIN, UNKNOWN, OPERATOR, left, invitations::NEW] {
        assert_eq!(ask(&app.visitor(), email).await.status(), 303);
    }
    write_links(&app).await;
    assert_eq!(
        app.count("select count(*) from forgotten_passwords").await,
        0,
        "nothing is kept of who asked"
    );
    assert_eq!(app.count("select count(*) from outbox").await, before + 4);
    for email in [ADMIN, OPERATOR, left] {
        assert_eq!(links_mailed_to(&app, email).await, 1, "{email}");
    }
    // Who is invited and has no password sets one by either link; the invitation stays to be accepted.
    assert_eq!(links_mailed_to(&app, invitations::NEW).await, invited_before + 1);
    assert_eq!(links_mailed_to(&app, UNKNOWN).await, 0);
    let sent = "select count(*) from programme_audit where action = 'password.link_sent'
                and subject_id is not null and person_id is null";
    assert_eq!(app.count(sent).await, 4);
}

#[tokio::test]
async fn who_is_invited_may_set_a_password_first_and_accept_signed_in() {
    let app = TestApp::demo().await;
    let (_, invitation) = invitations::invite(&app, ALPINE, ("Ruth Keller", invitations::NEW), &[]).await;
    let path = forgotten(&app, invitations::NEW).await;
    let visitor = app.visitor();
    assert!(visitor.page(&path).await.contains("Set your password"));
    assert_eq!(visitor.post(&path, &super::twice(super::NEW)).await.status(), 303);
    assert_eq!(visitor.post(&format!("{invitation}/acceptance"), &[]).await.status(), 303);
    assert_eq!(visitor.get(&format!("/partners/{ALPINE}/my-assignments")).await.status(), 200);
    let changed = "select count(*) from outbox where mail->>'mail' = 'password_changed'";
    assert_eq!(app.count(changed).await, 0, "they had none before");
}

#[tokio::test]
async fn demo_accounts_get_no_link_while_demo_mode_is_off() {
    let app = TestApp::demo().await;
    ask(&app.visitor(), ADMIN).await;
    assert!(writer(&app, false).step().await.unwrap());
    assert_eq!(links_mailed_to(&app, ADMIN).await, 0);
    assert!(!writer(&app, false).step().await.unwrap(), "there is nothing more to do");
}

#[tokio::test]
async fn what_is_no_address_is_told_at_its_field_and_kept() {
    let app = TestApp::demo().await;
    let before = app.tables().await;
    for (typed, words) in [
        ("", "Enter your e-mail address"),
        ("  ", "Enter your e-mail address"),
        ("anna", "Enter a whole e-mail address"),
        ("anna@alpine", "Enter a whole e-mail address"),
        ("a b@alpine.example", "Enter a whole e-mail address"),
    ] {
        let answer = ask(&app.visitor(), typed).await;
        assert_eq!(answer.status(), 422, "{typed:?}");
        let page = Page::of(answer).await;
        assert!(page.problem_at("email").is_some_and(|it| it.contains(words)), "{typed:?}: {page}");
        assert!(page.contains("There is a problem") || page.problem_list().len() == 1, "{page}");
        if !typed.trim().is_empty() {
            assert_eq!(page.value_of("email"), typed);
        }
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
    assert_eq!(app.visitor().post(PATH, &[("email", ADMIN), ("other", "x")]).await.status(), 422);
}

#[tokio::test]
async fn the_page_is_one_press_from_signing_in_and_says_what_happens_in_the_demo() {
    let app = TestApp::demo().await;
    let page = app.visitor().page("/sign-in").await;
    assert!(page.links_to(PATH) && !page.contains("Ask an admin of your company"), "{page}");
    let page = app.visitor().page(PATH).await;
    assert!(page.contains("no mail leaves this computer"), "{page}");
    assert!(!page.contains("Look into your mailbox"), "{page}");
}

#[tokio::test]
async fn the_mail_is_in_the_language_of_the_account_or_else_of_the_page() {
    let app = TestApp::demo().await;
    let of_last = async |email: &str| -> String {
        last_link(&app, email).await;
        let language =
            "select language from outbox where recipient = $1 and with_link order by id desc limit 1";
        sqlx::query_scalar(language).bind(email).fetch_one(&mut app.owner().await).await.unwrap()
    };
    app.run(&format!("update persons set language = null where email = '{OPERATOR}'")).await;
    app.run(&format!("update persons set language = 'ru' where email = '{ADMIN}'")).await;
    for email in [OPERATOR, ADMIN] {
        app.visitor().post(&format!("{PATH}?lang=fr"), &[("email", email)]).await;
    }
    write_links(&app).await;
    assert_eq!(of_last(OPERATOR).await, "fr");
    assert_eq!(of_last(ADMIN).await, "ru");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_time_of_the_answer_does_not_tell_who_has_an_account() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let visitor = app.visitor();
    let timed = async |pair: usize, which: usize| {
        if pair.is_multiple_of(8) {
            app.run("delete from sign_in_limits").await;
        }
        // As long, letter for letter.
        let email = format!("{}{}@alpine.example", ["staff", "stuff"][which], pair % 10);
        let begun = Instant::now();
        let answer = ask(&visitor, &email).await;
        let took = begun.elapsed();
        assert_eq!(answer.status(), 303);
        took
    };
    assert_alike(120, timed).await;
}
