//! One-time links and new passwords.

use partner_portal::account::links::token_hash;
use partner_portal::base::ids::PersonId;
use partner_portal::seed::DEMO_PASSWORD;
use partner_portal::users::links::Purpose;
use partner_portal::users::store::credentials;
use time::Duration;

use super::{ADMIN, PARTNER_ADMIN, try_password, with_headers};
use crate::app::{Beside, TestApp, crowd_turn, location};
use crate::database::{Filled, NOW};
use crate::html::Page;

// One-time links.

/// A link for a person, good for two days; its path.
pub(super) async fn link(app: &TestApp, email: &str, token: &str) -> String {
    sqlx::query(
        "insert into one_time_links (token_hash, person_id, purpose, created_at, expires_at)
         select $1, id, 'set_password', $3, $3 + interval '48 hours' from persons where email = $2",
    )
    .bind(token_hash(token))
    .bind(email)
    .bind(NOW)
    .execute(&mut app.owner().await)
    .await
    .unwrap();
    format!("/link/{token}")
}

pub(super) const NEW: &str = "correct horse battery staple";

pub(super) fn twice(password: &str) -> [(&'static str, &str); 2] {
    [("password", password), ("again", password)]
}

#[tokio::test]
async fn a_link_sets_the_password_once_and_looking_at_it_spends_nothing() {
    let app = TestApp::demo().await;
    let path = link(&app, ADMIN, "token-of-the-link").await;
    let visitor = app.visitor();
    for _ in 0..3 {
        assert!(visitor.page(&path).await.contains(ADMIN));
    }
    let spent = "select count(*) from one_time_links where spent_at is not null";
    assert_eq!(app.count(spent).await, 0);
    assert_eq!(app.count("select count(*) from one_time_links l where l::text like '%token%'").await, 0);

    let response = visitor.post(&path, &twice(NEW)).await;
    assert_eq!((response.status().as_u16(), location(&response)), (303, "/".to_owned()));
    assert!(visitor.page("/partners").await.contains("Your password is set"));
    assert_eq!(app.count(spent).await, 1);
    let again = app.visitor();
    assert_eq!(again.get(&path).await.status(), 410);
    assert_eq!(again.post(&path, &twice("another long password")).await.status(), 410);
    assert_eq!(try_password(&again, ADMIN, DEMO_PASSWORD).await.status(), 422);
    assert_eq!(try_password(&again, ADMIN, NEW).await.status(), 303);
    let entries = "select count(*) from programme_audit where subject = 'person' and person_id = subject_id
                   and (action = 'password.set' or details = '{\"by\": \"link\"}')";
    assert_eq!(app.count(entries).await, 2);
    assert_eq!(app.count("select count(*) from programme_audit a where a::text like '%token%'").await, 0);
}

#[tokio::test]
async fn a_new_password_ends_every_other_session_of_the_person_and_of_nobody_else() {
    let app = TestApp::demo().await;
    let (own, others) = (app.sign_in(ADMIN).await, app.sign_in(PARTNER_ADMIN).await);
    let other_portal = app.beside(Beside { demo: true, ..Beside::default() }).await;
    let path = link(&app, ADMIN, "a-token").await;
    app.clock.advance(Duration::MINUTE);
    let visitor = app.visitor();
    assert_eq!(visitor.post(&path, &twice(NEW)).await.status(), 303);
    assert_eq!(own.get("/partners").await.status(), 303);
    assert_eq!(other_portal.with_cookies_of(&own).get("/partners").await.status(), 303);
    assert_eq!(app.count("select count(*) from sessions").await, 2, "the new one, and the other person's");
    assert_eq!(others.get("/partners").await.status(), 200);
    assert_eq!(visitor.get("/partners").await.status(), 200);
}

#[tokio::test]
async fn a_session_begun_before_the_last_change_of_password_does_not_count_even_if_it_is_still_there() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(ADMIN).await;
    assert_eq!(visitor.get("/partners").await.status(), 200);
    app.run("update persons set password_version = password_version + 1").await;
    assert_eq!(visitor.get("/partners").await.status(), 303);
}

#[tokio::test]
async fn a_link_that_ran_out_says_so_and_one_that_never_was_is_not_found() {
    let app = TestApp::demo().await;
    let path = link(&app, ADMIN, "a-token").await;
    let visitor = app.visitor();
    for unknown in ["/link/another", "/link/A-TOKEN", "/link/a-token%20"] {
        assert_eq!(visitor.get(unknown).await.status(), 404);
        assert_eq!(visitor.post(unknown, &twice(NEW)).await.status(), 404);
    }
    app.clock.advance(Duration::hours(48) - Duration::SECOND);
    assert_eq!(visitor.get(&path).await.status(), 200);
    app.clock.advance(Duration::SECOND);
    assert_eq!(visitor.get(&path).await.status(), 410);
    assert_eq!(visitor.post(&path, &twice(NEW)).await.status(), 410);
    assert_eq!(try_password(&visitor, ADMIN, NEW).await.status(), 422);
}

#[tokio::test]
async fn a_link_that_never_was_says_so_and_how_to_get_another() {
    let app = TestApp::demo().await;
    let page = Page::of(app.visitor().get("/link/never-was").await).await;
    assert_eq!(page.status, 404);
    assert!(page.contains("This link no longer works") && page.contains("or was not copied whole"), "{page}");
    assert!(page.contains("Forgotten your password") && page.links_to("/sign-in"), "{page}");
    assert!(!page.contains("mistyped"), "{page}");
}

#[tokio::test]
async fn setting_a_password_ends_every_other_link_that_would_set_one() {
    let app = TestApp::demo().await;
    let [used, other] = [link(&app, ADMIN, "one").await, link(&app, ADMIN, "other").await];
    let of_somebody_else = link(&app, PARTNER_ADMIN, "theirs").await;
    assert_eq!(app.visitor().post(&used, &twice(NEW)).await.status(), 303);
    assert_eq!(app.visitor().get(&other).await.status(), 410);
    assert_eq!(app.visitor().post(&other, &twice("another long password")).await.status(), 410);
    assert_eq!(try_password(&app.visitor(), ADMIN, NEW).await.status(), 303);
    assert_eq!(app.visitor().get(&of_somebody_else).await.status(), 200);
}

#[tokio::test]
async fn a_new_link_ends_those_that_the_person_was_given_before() {
    let app = TestApp::demo().await;
    let old = link(&app, ADMIN, "old").await;
    let of_somebody_else = link(&app, PARTNER_ADMIN, "theirs").await;
    let person =
        PersonId(app.id(&format!("select id from persons where email = '{ADMIN}'")).await.parse().unwrap());
    let mut conn = app.owner().await;
    credentials::issue_link(&mut conn, person, Purpose::SetPassword, &token_hash("new"), NOW).await.unwrap();
    assert_eq!(app.visitor().get(&old).await.status(), 410);
    for path in ["/link/new", &of_somebody_else] {
        assert_eq!(app.visitor().get(path).await.status(), 200);
    }
}

#[tokio::test]
async fn a_password_set_with_accents_in_one_piece_is_right_with_them_apart() {
    let app = TestApp::demo().await;
    let path = link(&app, ADMIN, "a-token").await;
    let [composed, apart] = ["caf\u{e9} noisette \u{e0} midi", "cafe\u{301} noisette a\u{300} midi"];
    let fields = [("password", apart), ("again", composed)];
    assert_eq!(app.visitor().post(&path, &fields).await.status(), 303);
    for typed in [composed, apart] {
        assert_eq!(try_password(&app.visitor(), ADMIN, typed).await.status(), 303, "{typed:?}");
    }
}

#[tokio::test]
async fn a_weak_password_is_refused_with_its_reason_and_spends_nothing() {
    let app = TestApp::demo().await;
    let path = link(&app, ADMIN, "a-token").await;
    let visitor = app.visitor();
    let long = "long enough for anybody ".repeat(11);
    for (fields, field, words) in [
        (twice("short7!"), "password", "at least 8 characters"),
        (twice(&long), "password", "at most 256 characters"),
        (twice("password123"), "password", "among the first that anybody would try"),
        (twice(ADMIN), "password", "among the first that anybody would try"),
        ([("password", NEW), ("again", "correct horse battery stable")], "again", "The two passwords differ"),
    ] {
        let response = visitor.post(&path, &fields).await;
        assert_eq!(response.status(), 422, "{words}");
        let page = Page::of(response).await;
        assert!(page.contains(words) && page.problem_at(field).is_some(), "{words}: {page}");
        assert!(!page.contains("correct horse") && !page.contains("short7!"), "{page}");
    }
    assert_eq!(visitor.post(&path, &twice(NEW)).await.status(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_who_hold_the_same_link_one_sets_the_password() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let other = app.beside(Beside { demo: true, ..Beside::default() }).await;
    let path = link(&app, ADMIN, "a-token").await;
    let passwords = ["the first one of the two", "the second one of the two"];
    let visitors = [with_headers(&app.base_url, &[]), with_headers(&other.base_url, &[])];
    let fields = passwords.map(twice);
    let (first, second) =
        tokio::join!(visitors[0].post(&path, &fields[0]), visitors[1].post(&path, &fields[1]));
    // The other comes to the link's page, which says that it was used, or finds it so.
    let answers = [first, second].map(|it| (it.status().as_u16(), it.headers().contains_key("set-cookie")));
    let winner = answers.iter().position(|(_, signed_in)| *signed_in).unwrap();
    assert_eq!(answers[winner].0, 303);
    assert!([(303, false), (410, false)].contains(&answers[1 - winner]), "{answers:?}");
    assert_eq!(try_password(&app.visitor(), ADMIN, passwords[winner]).await.status(), 303);
    assert_eq!(try_password(&app.visitor(), ADMIN, passwords[1 - winner]).await.status(), 422);
    assert_eq!(app.count("select count(*) from programme_audit where action = 'password.set'").await, 1);
    assert!(app.count("select count(*) from sessions").await == 2, "the winner's, and the one just begun");
}

#[tokio::test]
async fn an_operator_who_was_added_sets_their_password_and_sees_the_console() {
    let app = TestApp::new(Filled::Empty, false).await;
    app.run(
        "insert into persons (id, email, password_changed_at, created_at)
             values (gen_random_uuid(), 'ops@programme.example', '2026-11-20 10:00Z', '2026-11-20 10:00Z');
         insert into operators select id, true, created_at from persons",
    )
    .await;
    let path = link(&app, "ops@programme.example", "a-token").await;
    let visitor = app.visitor();
    assert_eq!(
        try_password(&visitor, "ops@programme.example", "nobody has this password").await.status(),
        422
    );
    assert_eq!(visitor.post(&path, &twice(NEW)).await.status(), 303);
    assert_eq!(location(&visitor.get("/").await), "/console");
    assert_eq!(location(&visitor.get("/console").await), "/console/setup", "nothing is set up yet");
    assert_eq!(visitor.get("/console/setup").await.status(), 200);
    app.run("update operators set active = false").await;
    assert_eq!(visitor.get("/console").await.status(), 403);
}
