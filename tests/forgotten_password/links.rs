//! The link: what it does, that it works once, and what is said when it no longer does.

use futures_util::future::join_all;
use time::Duration;

use super::{ADMIN, NEW, ask, forgotten, last_link, links_mailed_to, twice, write_links, writer};
use crate::app::{TestApp, crowd_turn, location};
use crate::html::Page;

async fn signs_in(app: &TestApp, password: &str) -> bool {
    app.visitor().post("/sign-in", &[("email", ADMIN), ("password", password)]).await.status() == 303
}

#[tokio::test]
async fn by_the_link_a_new_password_is_set_and_all_sessions_end() {
    let app = TestApp::demo().await;
    let [one, two] = [app.sign_in(ADMIN).await, app.sign_in(ADMIN).await];
    let path = forgotten(&app, ADMIN).await;
    assert_eq!(one.get("/partners").await.status(), 200, "nothing ends by asking");
    // A mail scanner looks first, at all that it finds.
    let scanner = app.visitor();
    for _ in 0..3 {
        assert_eq!(scanner.get(&path).await.status(), 200);
        let head = scanner.client.head(scanner.base_url.join(&path).unwrap()).send().await.unwrap();
        assert_eq!(head.status(), 200);
    }
    let visitor = app.visitor();
    let page = visitor.page(&path).await;
    assert!(page.contains("Set a new password") && page.contains(ADMIN), "{page}");
    assert!(page.contains("Wherever you are signed in, you are signed out"), "{page}");
    assert_eq!(visitor.post(&path, &twice("short")).await.status(), 422, "and the link is still good");
    app.clock.advance(Duration::minutes(59));
    let done = visitor.post(&path, &twice(NEW)).await;
    assert_eq!((done.status().as_u16(), location(&done)), (303, "/".to_owned()));
    assert!(visitor.page("/partners").await.contains("Your password is set"));
    for session in [one, two] {
        assert_eq!(session.get("/partners").await.status(), 303);
    }
    assert!(signs_in(&app, NEW).await && !signs_in(&app, "benefits-demo").await);
    let told = format!(
        "select count(*) from outbox where recipient = '{ADMIN}' and mail->>'mail' = 'password_changed'"
    );
    assert_eq!(app.count(&told).await, 1);
    let set = "select count(*) from programme_audit where action = 'password.set' and person_id = subject_id";
    assert_eq!(app.count(set).await, 1);
}

async fn over(app: &TestApp, path: &str, heading: &str) {
    for answer in
        [app.visitor().get(path).await, app.visitor().post(path, &twice("yet another long one")).await]
    {
        let page = Page::of(answer).await;
        assert_eq!(page.status, 410, "{heading}: {page}");
        assert!(page.contains(heading), "{heading}: {page}");
        assert!(page.links_to("/forgotten-password") && page.links_to("/sign-in"), "{page}");
        assert!(!page.contains(ADMIN), "whose it was is nobody's to know: {page}");
    }
}

#[tokio::test]
async fn a_link_that_is_over_says_how_and_leads_to_a_new_one() {
    let app = TestApp::demo().await;
    let replaced = forgotten(&app, ADMIN).await;
    let used = forgotten(&app, ADMIN).await;
    over(&app, &replaced, "There is a newer link").await;
    assert_eq!(app.visitor().post(&used, &twice(NEW)).await.status(), 303);
    over(&app, &used, "This link was used").await;
    over(&app, &replaced, "There is a newer link").await;
    let ran_out = forgotten(&app, ADMIN).await;
    app.clock.advance(Duration::HOUR - Duration::SECOND);
    assert_eq!(app.visitor().get(&ran_out).await.status(), 200);
    app.clock.advance(Duration::SECOND);
    over(&app, &ran_out, "This link has run out").await;
    assert_eq!(app.visitor().get("/link/never-was").await.status(), 404);
}

#[tokio::test]
async fn setting_a_password_by_one_link_ends_those_of_another_kind() {
    let app = TestApp::demo().await;
    let operator = "operator@programme.example";
    let asked = forgotten(&app, operator).await;
    app.run(&format!(
        "insert into one_time_links (token_hash, person_id, purpose, created_at, expires_at)
         select sha256('given'), id, 'set_password', '2026-11-20 10:00Z', '2026-11-22 10:00Z'
         from persons where email = '{operator}'"
    ))
    .await;
    for path in [asked.as_str(), "/link/given"] {
        assert_eq!(app.visitor().get(path).await.status(), 200, "neither ends the other: {path}");
    }
    assert_eq!(app.visitor().post("/link/given", &twice(NEW)).await.status(), 303);
    over(&app, &asked, "Your password was changed meanwhile").await;
}

#[tokio::test]
async fn the_link_is_in_no_row_no_log_and_no_referer() {
    let app = TestApp::demo().await;
    let path = forgotten(&app, ADMIN).await;
    let token = path.strip_prefix("/link/").unwrap();
    assert_eq!(token.len(), 64);
    for table in ["one_time_links", "outbox", "programme_audit", "forgotten_passwords", "sessions"] {
        let found =
            app.count(&format!("select count(*) from {table} t where t::text like '%{token}%'")).await;
        assert_eq!(found, 0, "{table}");
    }
    let answer = app.visitor().get(&path).await;
    assert_eq!(answer.headers()["referrer-policy"], "strict-origin");
    assert_eq!(app.visitor().get("/sign-in").await.headers()["referrer-policy"], "same-origin");
    // Its mail is shown with the link masked, as every other.
    let operator = app.sign_in("operator@programme.example").await;
    let mail = app.id("select id from outbox where mail->>'mail' = 'password_forgotten'").await;
    let page = operator.page(&format!("/console/mail/{mail}")).await;
    assert!(page.contains("Forgotten password") && !page.contains(token), "{page}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pressed_twice_the_password_is_set_once() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let path = forgotten(&app, ADMIN).await;
    let visitors = [app.visitor(), app.visitor(), app.visitor()];
    let passwords = ["the first of all three", "the second of all three", "the third of all three"];
    let posts =
        visitors.iter().zip(passwords).map(async |(it, password)| it.post(&path, &twice(password)).await);
    let answers = join_all(posts).await;
    assert!(answers.iter().all(|it| [303, 410].contains(&it.status().as_u16())), "{answers:?}");
    assert_eq!(app.count("select count(*) from programme_audit where action = 'password.set'").await, 1);
    let mut good = 0;
    for password in passwords {
        good += i64::from(signs_in(&app, password).await);
    }
    assert_eq!(good, 1);
}

#[tokio::test]
async fn of_two_workers_one_writes_the_mail_and_one_that_dies_loses_nothing() {
    let app = TestApp::demo().await;
    ask(&app.visitor(), ADMIN).await;
    {
        let mut tx = app.state.db.sign_in().await.unwrap();
        let actor = partner_portal::audit::Actor::programme(app.clock.clone());
        let secrets = &app.state.secrets;
        let did =
            partner_portal::account::acts::send_next_link(&mut tx, &actor, secrets, true).await.unwrap();
        assert!(did);
        tx.rollback().await.unwrap();
    }
    assert_eq!(links_mailed_to(&app, ADMIN).await, 0);
    let writers = [writer(&app, true), writer(&app, true)];
    let _ = tokio::join!(writers[0].step(), writers[1].step());
    write_links(&app).await;
    assert_eq!(links_mailed_to(&app, ADMIN).await, 1);
    assert_eq!(app.visitor().get(&last_link(&app, ADMIN).await).await.status(), 200);
}
