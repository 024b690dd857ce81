//! A person changes their own mail address (R-PPL-6): one answer whoever has the new one, a link that is of use to the asker
//! alone, and what ends with the change.

use std::time::Instant;

use futures_util::future::join_all;
use partner_portal::base::ids::MailId;
use partner_portal::seed::DEMO_PASSWORD;
use reqwest::Response;
use time::Duration;

use super::{ADMIN, OPERATOR};
use crate::app::{ALPINE, TestApp, Visitor, crowd_turn, location};
use crate::forgotten_password;
use crate::html::Page;
use crate::invitations::{self, link_in};
use crate::medians::assert_alike;

const PATH: &str = "/profile/email";
const NEW: &str = "anna.keller@alpine.example";
const STAFF: &str = "staff1@alpine.example";

async fn ask(visitor: &Visitor, email: &str) -> Response {
    visitor.post(PATH, &[("email", email), ("present_password", DEMO_PASSWORD)]).await
}

async fn last_link(app: &TestApp, email: &str) -> String {
    let mail = format!(
        "select id from outbox where recipient = '{email}' and mail->>'mail' = 'address_to_confirm'
         order by id desc limit 1"
    );
    link_in(app, MailId(app.id(&mail).await.parse().unwrap())).await
}

/// Somebody asks for another address: the path of the link that is mailed there.
pub(crate) async fn asked(app: &TestApp, visitor: &Visitor, email: &str) -> String {
    assert_eq!(ask(visitor, email).await.status(), 303);
    last_link(app, email).await
}

async fn confirm(visitor: &Visitor, link: &str) -> Response {
    visitor.post(&format!("{link}/address"), &[]).await
}

async fn mails(app: &TestApp, to: &str, name: &str) -> i64 {
    let sql = "select count(*) from outbox where recipient";
    app.count(&format!("{sql} = '{to}' and mail->>'mail' = '{name}'")).await
}

async fn persons(app: &TestApp, email: &str) -> i64 {
    app.count(&format!("select count(*) from persons where email = '{email}'")).await
}

#[tokio::test]
async fn an_address_changes_when_it_is_confirmed_and_all_other_sessions_and_links_end() {
    let app = TestApp::demo().await;
    let (own, other) = (app.sign_in(STAFF).await, app.sign_in(STAFF).await);
    assert!(own.page("/profile").await.links_to(PATH));
    let forgotten = forgotten_password::forgotten(&app, STAFF).await;
    assert_eq!(ask(&own, " Anna.Keller@ALPINE.example ").await.status(), 303);
    let link = last_link(&app, NEW).await;
    let page = own.page(PATH).await;
    assert!(page.banner().unwrap().contains(NEW) && page.contains("To be confirmed"), "{page}");
    // A mail scanner looks first, and presses what it finds.
    let scanner = app.visitor();
    for _ in 0..2 {
        assert_eq!(scanner.get(&link).await.status(), 200);
        assert_eq!(confirm(&scanner, &link).await.status(), 303);
        assert_eq!(scanner.post(&link, &[("password", "x"), ("again", "x")]).await.status(), 404);
    }
    assert_eq!((persons(&app, STAFF).await, persons(&app, NEW).await), (1, 0), "nothing happens by asking");
    let page = own.page(&link).await;
    assert!(page.contains(STAFF) && page.contains(NEW), "{page}");
    let done = confirm(&own, &link).await;
    assert_eq!((done.status().as_u16(), location(&done)), (303, "/profile".to_owned()));
    let page = own.page("/profile").await;
    assert!(page.banner().unwrap().contains(NEW) && page.contains(NEW), "{page}");
    assert_eq!(confirm(&own, &link).await.status(), 303, "pressed twice");
    assert_eq!((persons(&app, STAFF).await, persons(&app, NEW).await), (0, 1));
    assert_eq!(other.get("/profile").await.status(), 303, "another session has ended");
    let over = Page::of(app.visitor().get(&forgotten).await).await;
    assert!(over.status == 410 && over.contains("The address of your account was changed"), "{over}");
    assert_eq!((mails(&app, STAFF, "address_was").await, mails(&app, NEW, "address_is").await), (1, 1));
    let sign_in = async |email: &str| {
        let fields = [("email", email), ("password", DEMO_PASSWORD)];
        app.visitor().post("/sign-in", &fields).await.status().as_u16()
    };
    assert_eq!((sign_in(STAFF).await, sign_in(NEW).await), (422, 303));
    let acts = "select count(*) from programme_audit where outcome = 'done'
                and action in ('address_change.asked', 'address.changed')";
    assert_eq!(app.count(acts).await, 2);
}

#[tokio::test]
async fn companies_and_operators_see_the_new_address() {
    let app = TestApp::demo().await;
    let own = app.sign_in(STAFF).await;
    let link = asked(&app, &own, NEW).await;
    assert_eq!(confirm(&own, &link).await.status(), 303);
    let admin = app.sign_in(ADMIN).await;
    let people = format!("/partners/{ALPINE}/account/people");
    let page = admin.page(&format!("{people}?q=anna.keller")).await;
    assert!(page.contains(NEW) && !page.contains(STAFF), "{page}");
    let member = app.member(ALPINE, NEW).await;
    assert!(admin.page(&format!("{people}/{member}")).await.contains(NEW));
    let operator = app.sign_in(OPERATOR).await;
    let found = operator.page(&format!("/console/companies?q={NEW}")).await;
    assert!(found.contains("Alpine"), "{found}");
}

#[tokio::test]
async fn whoever_has_the_address_the_answer_and_the_rows_are_the_same() {
    let app = TestApp::demo().await;
    let own = app.sign_in(STAFF).await;
    invitations::invite(&app, ALPINE, ("Ruth Keller", invitations::NEW), &[]).await;
    let mut answers = Vec::new();
    for email in [NEW, ADMIN, OPERATOR, invitations::NEW, "nobody.at.all@elsewhere.example"] {
        let before = app.tables().await;
        let answer = ask(&own, email).await;
        let headers: Vec<String> = answer.headers().keys().map(ToString::to_string).collect();
        let changes = app.tables().await.changes_since(&before);
        answers.push((answer.status().as_u16(), location(&answer), headers, changes));
        let page = own.page(PATH).await;
        assert!(page.banner().unwrap().contains(email) && page.contains("Present address"), "{page}");
        app.run("delete from sign_in_limits").await;
    }
    assert!(answers.iter().all(|it| *it == answers[0]), "{answers:?}");
    let tables: Vec<&str> = answers[0].3.iter().map(|(table, _)| table.as_str()).collect();
    assert_eq!(tables, ["address_changes", "outbox", "programme_audit", "sessions", "sign_in_limits"]);
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_the_password_is_not_kept() {
    let app = TestApp::demo().await;
    let own = app.sign_in(STAFF).await;
    let before = app.count("select count(*) from address_changes").await;
    for (email, password, field, words) in [
        ("", DEMO_PASSWORD, "email", "Enter your e-mail address"),
        ("anna", DEMO_PASSWORD, "email", "Enter a whole e-mail address"),
        (" Staff1@alpine.EXAMPLE", DEMO_PASSWORD, "email", "This is your address already"),
        (NEW, "", "present_password", "Enter your present password"),
        (NEW, "not it at all", "present_password", "This is not your present password"),
    ] {
        let answer = own.post(PATH, &[("email", email), ("present_password", password)]).await;
        let page = Page::of(answer).await;
        assert_eq!(page.status, 422, "{words}");
        assert!(page.problem_at(field).is_some_and(|it| it.contains(words)), "{words}: {page}");
        assert!(page.value_of("email") == email && !page.contains(DEMO_PASSWORD), "{page}");
    }
    assert_eq!(app.count("select count(*) from address_changes").await, before);
    for _ in 0..9 {
        own.post(PATH, &[("email", NEW), ("present_password", "not it at all")]).await;
    }
    // The same tries as those to sign in, and to change the password.
    assert_eq!(ask(&own, NEW).await.status(), 429);
    let fields =
        [("present_password", DEMO_PASSWORD), ("password", "forty-two wet"), ("again", "forty-two wet")];
    assert_eq!(own.post("/profile/password", &fields).await.status(), 429);
    app.clock.advance(Duration::MINUTE);
    assert_eq!(ask(&own, NEW).await.status(), 303);
}

#[tokio::test]
async fn five_links_an_hour_are_mailed_and_a_newer_one_ends_the_older() {
    let app = TestApp::demo().await;
    let own = app.sign_in(STAFF).await;
    let first = asked(&app, &own, NEW).await;
    for number in 0..4 {
        asked(&app, &own, &format!("anna{number}@alpine.example")).await;
    }
    let answer = ask(&own, NEW).await;
    assert_eq!(answer.status(), 429);
    assert!(Page::of(answer).await.problem_at("email").is_some_and(|it| it.contains("five times")));
    let refused =
        "select count(*) from programme_audit where action = 'address_change.asked' and outcome = 'refused'";
    assert_eq!(app.count(refused).await, 1);
    assert_eq!(mails(&app, NEW, "address_to_confirm").await, 1);
    assert_eq!(confirm(&own, &first).await.status(), 303);
    let page = Page::of(own.get(&first).await).await;
    assert!(page.status == 410 && page.contains("There is a newer link"), "{page}");
    assert_eq!(persons(&app, STAFF).await, 1);
    app.clock.advance(Duration::HOUR);
    assert_eq!(ask(&own, NEW).await.status(), 303);
}

#[tokio::test]
async fn the_link_is_of_use_to_its_asker_alone_for_a_day() {
    let app = TestApp::demo().await;
    let own = app.sign_in(STAFF).await;
    let link = asked(&app, &own, NEW).await;
    // To whom it went by mistake learns neither whose account it is nor can they take it.
    let stranger = Page::of(app.visitor().get(&link).await).await;
    assert!(stranger.contains("Sign in to confirm") && !stranger.contains(STAFF), "{stranger}");
    let other = app.sign_in("staff2@alpine.example").await;
    let page = other.page(&link).await;
    assert!(page.contains("who has not asked for this") && !page.contains(STAFF), "{page}");
    assert_eq!(location(&confirm(&other, &link).await), link);
    assert_eq!(persons(&app, NEW).await, 0);
    let refused =
        "select count(*) from programme_audit where action = 'address.changed' and outcome = 'refused'";
    assert_eq!(app.count(refused).await, 1);
    for table in ["address_changes", "outbox", "programme_audit", "sessions"] {
        let token = link.strip_prefix("/link/").unwrap();
        let sql = format!("select count(*) from {table} t where t::text like '%{token}%'");
        assert_eq!(app.count(&sql).await, 0, "{table}");
    }
    let own = app.sign_in(STAFF).await;
    app.clock.advance(Duration::hours(11));
    assert_eq!(own.get("/profile").await.status(), 200);
    app.clock.advance(Duration::hours(11));
    assert_eq!(own.get("/profile").await.status(), 200);
    app.clock.advance(Duration::hours(2) - Duration::SECOND);
    assert!(own.page(&link).await.contains("Confirm new address"));
    app.clock.advance(Duration::SECOND);
    let page = Page::of(own.get(&link).await).await;
    assert!(page.status == 410 && page.contains("This link has run out"), "{page}");
    assert_eq!(confirm(&own, &link).await.status(), 303);
    assert_eq!(persons(&app, NEW).await, 0);
}

#[tokio::test]
async fn an_address_that_got_an_account_meanwhile_cannot_be_used() {
    let app = TestApp::demo().await;
    let own = app.sign_in(STAFF).await;
    let link = asked(&app, &own, invitations::NEW).await;
    invitations::invite(&app, ALPINE, ("Ruth Keller", invitations::NEW), &[]).await;
    let answer = confirm(&own, &link).await;
    assert_eq!(location(&answer), link);
    let page = Page::of(own.get(&link).await).await;
    assert!(page.status == 410 && page.contains("This address can’t be used"), "{page}");
    let stranger = Page::of(app.visitor().get(&link).await).await;
    assert!(!stranger.contains("can’t be used"), "told to nobody else: {stranger}");
    assert!(own.page("/profile").await.contains(STAFF));
    assert_eq!(mails(&app, STAFF, "address_was").await, 0);
    let refused =
        "select count(*) from programme_audit where action = 'address.changed' and outcome = 'refused'";
    assert_eq!(app.count(refused).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_who_confirm_one_address_at_once_one_gets_it() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    for round in 0..10 {
        let email = format!("round{round}@alpine.example");
        let emails = [
            format!("staff{}@alpine.example", 2 * round + 2),
            format!("staff{}@alpine.example", 2 * round + 3),
        ];
        let mut presses = Vec::new();
        for it in &emails {
            let visitor = app.sign_in(it).await;
            let link = asked(&app, &visitor, &email).await;
            // Each twice, as in two tabs.
            presses.extend([(visitor.clone(), link.clone()), (visitor, link)]);
        }
        let answers = join_all(presses.iter().map(|(visitor, link)| confirm(visitor, link))).await;
        // Whose session has ended with the first press is told so.
        assert!(answers.iter().all(|it| [303, 401].contains(&it.status().as_u16())), "{answers:?}");
        assert_eq!(persons(&app, &email).await, 1);
        assert_eq!(persons(&app, &emails[0]).await + persons(&app, &emails[1]).await, 1, "round {round}");
        assert_eq!(mails(&app, &email, "address_is").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_time_of_the_answer_does_not_tell_who_has_the_address() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let own = app.sign_in(STAFF).await;
    let timed = async |pair: usize, which: usize| {
        if pair.is_multiple_of(2) {
            app.run("delete from address_changes").await;
        }
        // As long, letter for letter.
        let email = format!("{}{}@alpine.example", ["staff", "stuff"][which], pair % 8 + 2);
        let begun = Instant::now();
        let answer = ask(&own, &email).await;
        let took = begun.elapsed();
        assert_eq!(answer.status(), 303);
        took
    };
    assert_alike(40, timed).await;
}
