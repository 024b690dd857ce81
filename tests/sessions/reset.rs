//! A new password while somebody signs in with the old one.

use std::time::Duration;

use partner_portal::seed::DEMO_PASSWORD;

use super::links::{NEW, link, twice};
use super::{ADMIN, cookie, try_password, with_cookie, with_headers};
use crate::app::{TestApp, crowd_turn};
use crate::html::Page;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_began_to_sign_in_before_the_password_changed_gets_no_session_after_it() {
    let app = TestApp::demo().await;
    let mut owner = app.owner().await;
    let mut changing = sqlx::Connection::begin(&mut owner).await.unwrap();
    sqlx::query("update persons set password_version = password_version + 1 where email = $1")
        .bind(ADMIN)
        .execute(&mut *changing)
        .await
        .unwrap();
    let visitor = with_headers(&app.base_url, &[]);
    let trying = tokio::spawn(async move { try_password(&visitor, ADMIN, DEMO_PASSWORD).await });
    // The old password was found right; its session waits for what becomes of the change.
    app.until_somebody_waits_for_a_lock().await;
    changing.commit().await.unwrap();
    let response = trying.await.unwrap();
    assert_eq!((response.status().as_u16(), cookie(&response)), (422, None));
    assert!(Page::of(response).await.contains("don’t fit together"));
    assert_eq!(app.count("select count(*) from sessions").await, 0);
    assert_eq!(app.count("select count(*) from programme_audit where action = 'session.begun'").await, 0);
}

/// Sets a password by a link while others sign in with the one before, so many times.
async fn race(rounds: usize) {
    let app = TestApp::demo().await;
    let visitor = with_headers(&app.base_url, &[]);
    let mut password = DEMO_PASSWORD.to_owned();
    for round in 0..rounds {
        let path = link(&app, ADMIN, &format!("link-{round}")).await;
        let new = format!("{NEW} {round}");
        let (old, signing_in) = (password.clone(), visitor.clone());
        let signing_in = tokio::spawn(async move {
            let mut cookies = Vec::new();
            for _ in 0..3 {
                cookies.extend(cookie(&try_password(&signing_in, ADMIN, &old).await));
            }
            cookies
        });
        // At another moment of their sign-ins each round.
        tokio::time::sleep(Duration::from_millis(round as u64 * 7 % 40)).await;
        let reset = visitor.post(&path, &twice(&new)).await;
        assert_eq!(reset.status(), 303, "round {round}");
        let own = with_cookie(&app.base_url, &cookie(&reset).unwrap());
        for before in signing_in.await.unwrap() {
            let before = with_cookie(&app.base_url, &before);
            assert_eq!(
                before.get("/partners").await.status(),
                303,
                "round {round}: a session outlived the reset"
            );
        }
        assert_eq!(own.get("/partners").await.status(), 200, "round {round}");
        let theirs = "select count(*) from sessions where person_id is not null";
        assert_eq!(app.count(theirs).await, 1, "round {round}: a session is left");
        // The limits are not what is tested here.
        app.run("delete from sign_in_limits").await;
        password = new;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_sign_in_with_the_old_password_outlives_a_reset() {
    let _turn = crowd_turn().await;
    race(12).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes a minute; docs/testing.md says how"]
async fn two_hundred_resets_raced_with_sign_ins_leave_none_of_them() {
    race(200).await;
}
