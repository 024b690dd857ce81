//! How often it can be asked.

use time::Duration;

use super::{ADMIN, ask, forgotten, last_link, links_mailed_to, write_links};
use crate::app::TestApp;
use crate::html::Page;

#[tokio::test]
async fn beyond_five_a_minute_for_an_account_nothing_is_asked_whoever_it_is() {
    let app = TestApp::demo().await;
    for email in [ADMIN, "nobody.at.all@alpine.example"] {
        for _ in 0..5 {
            assert_eq!(ask(&app.visitor(), email).await.status(), 303, "{email}");
        }
        let answer = ask(&app.visitor(), email).await;
        assert_eq!(
            (answer.status().as_u16(), answer.headers()["retry-after"].to_str().unwrap()),
            (429, "60")
        );
        let page = Page::of(answer).await;
        assert!(page.contains("Too many tries") && page.value_of("email") == email, "{page}");
    }
    assert_eq!(app.count("select count(*) from forgotten_passwords").await, 10);
    assert_eq!(app.count("select sum(count)::bigint from throttled_sign_ins").await, 2);
    assert_eq!(ask(&app.visitor(), "staff1@alpine.example").await.status(), 303, "others aren't held up");
    let fields = [("email", ADMIN), ("password", "benefits-demo")];
    assert_eq!(app.visitor().post("/sign-in", &fields).await.status(), 303, "nor is signing in");
    app.clock.advance(Duration::MINUTE);
    assert_eq!(ask(&app.visitor(), ADMIN).await.status(), 303);
}

#[tokio::test]
async fn from_one_network_thirty_a_minute_can_be_asked_for_all_accounts() {
    let app = TestApp::demo().await;
    for number in 0..30 {
        assert_eq!(ask(&app.visitor(), &format!("someone{number}@alpine.example")).await.status(), 303);
    }
    assert_eq!(ask(&app.visitor(), ADMIN).await.status(), 429);
}

#[tokio::test]
async fn nobody_gets_more_than_five_links_an_hour_and_the_last_one_still_works() {
    let app = TestApp::demo().await;
    for _ in 0..4 {
        forgotten(&app, ADMIN).await;
        app.clock.advance(Duration::minutes(2));
    }
    let fifth = forgotten(&app, ADMIN).await;
    app.clock.advance(Duration::minutes(2));
    assert_eq!(ask(&app.visitor(), ADMIN).await.status(), 303, "the answer is the same");
    write_links(&app).await;
    assert_eq!(links_mailed_to(&app, ADMIN).await, 5);
    assert_eq!(app.visitor().get(&fifth).await.status(), 200);
    app.clock.advance(Duration::minutes(53));
    forgotten(&app, ADMIN).await;
    assert_ne!(last_link(&app, ADMIN).await, fifth, "the first is an hour old");
}
