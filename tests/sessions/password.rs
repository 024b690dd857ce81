//! Signing in by password, and how often it can be tried.

use partner_portal::seed::DEMO_PASSWORD;
use time::{Duration, OffsetDateTime};

use super::{
    ADMIN, CHEAP, PARTNER_ADMIN, behind_a_proxy, cheapen_passwords, cookie, device_cookie, from_address,
    try_password, with_headers,
};
use crate::app::{TestApp, crowd_turn, location};
use crate::database::{Filled, NOW};
use crate::html::Page;

// By password.

#[tokio::test]
async fn the_right_password_signs_in_and_a_typed_address_may_differ_in_case() {
    let app = TestApp::demo().await;
    let visitor = app.visitor();
    let response = try_password(&visitor, " Global.Admin@ALPINE.example", DEMO_PASSWORD).await;
    assert_eq!((response.status().as_u16(), location(&response)), (303, "/".to_owned()));
    assert!(visitor.page("/partners").await.contains(ADMIN));
    let entry = "select count(*) from programme_audit where action = 'session.begun' and outcome = 'done'
                 and actor = 'global.admin@alpine.example' and address = '127.0.0.1'
                 and person_id = subject_id and details = '{\"by\": \"password\"}' and request_id is not null";
    assert_eq!(app.count(entry).await, 1);
}

#[tokio::test]
async fn a_wrong_password_and_an_account_that_is_not_there_answer_alike() {
    // Without the demo's accounts, which the page would name.
    let app = TestApp::new(Filled::Demo, false).await;
    app.run(
        "update persons set demo = false where email like '%admin@alpine.example';
         update persons set demo = false, password_hash = null where email = 'staff1@alpine.example'",
    )
    .await;
    let mut pages = Vec::new();
    // The last one's is right, but demo accounts can't sign in here.
    for (email, password) in [
        (ADMIN, "Tr0ub4dor and three"),
        ("nobody@alpine.example", "Tr0ub4dor and three"),
        ("staff1@alpine.example", "Tr0ub4dor and three"),
        ("not an address", "Tr0ub4dor and three"),
        ("staff2@alpine.example", DEMO_PASSWORD),
    ] {
        let response = try_password(&app.visitor(), email, password).await;
        assert_eq!(response.status(), 422, "{email}");
        assert_eq!(cookie(&response), None, "{email}");
        pages.push(response.text().await.unwrap().replace(email, "…"));
    }
    assert!(pages[0].contains("don’t fit together") && !pages[0].contains("Tr0ub4dor"), "{}", pages[0]);
    assert!(pages.iter().all(|page| *page == pages[0]));
    // Each is in the log; what may be a password in the wrong field is not.
    let refused =
        "select count(*) from programme_audit where action = 'session.begun' and outcome = 'refused'
                   and person_id is null and address = '127.0.0.1'";
    assert_eq!(app.count(refused).await, 5);
    assert_eq!(app.count(&format!("{refused} and actor = 'nobody@alpine.example'")).await, 1);
    assert_eq!(app.count(&format!("{refused} and actor = ''")).await, 1);
    assert_eq!(app.count("select count(*) from programme_audit a where a::text like '%Tr0ub%'").await, 0);
}

#[tokio::test]
async fn empty_fields_are_named_and_count_as_no_try() {
    let app = TestApp::demo().await;
    for _ in 0..11 {
        let response = try_password(&app.visitor(), "", "").await;
        assert_eq!(response.status(), 422);
        let page = Page::of(response).await;
        assert!(page.contains("Enter your e-mail address") && page.contains("Enter your password"));
    }
    assert_eq!(try_password(&app.visitor(), ADMIN, DEMO_PASSWORD).await.status(), 303);
}

// Limits.

#[tokio::test]
async fn an_account_has_ten_wrong_tries_a_minute_from_a_network_over_all_portals() {
    let app = TestApp::demo().await;
    let portals = behind_a_proxy(&app).await;
    for number in 0..10 {
        let visitor = from_address(&portals[number % 2], "203.0.113.1");
        assert_eq!(try_password(&visitor, ADMIN, "wrong").await.status(), 422);
    }
    let same = from_address(&portals[0], "203.0.113.1");
    let response = try_password(&same, ADMIN, DEMO_PASSWORD).await;
    assert_eq!(response.status(), 429);
    assert_eq!((cookie(&response), response.headers()["retry-after"].to_str().unwrap()), (None, "60"));
    assert!(Page::of(response).await.contains("Too many tries"));
    // Written otherwise it is the same account; other accounts go on, and so does this one from another network.
    assert_eq!(try_password(&same, "Global.Admin@alpine.example", DEMO_PASSWORD).await.status(), 429);
    assert_eq!(try_password(&same, PARTNER_ADMIN, DEMO_PASSWORD).await.status(), 303);
    let other = from_address(&portals[1], "203.0.113.2");
    assert_eq!(try_password(&other, ADMIN, DEMO_PASSWORD).await.status(), 303);

    app.clock.advance(Duration::seconds(59));
    assert_eq!(try_password(&same, ADMIN, DEMO_PASSWORD).await.status(), 429);
    app.clock.advance(Duration::SECOND);
    assert_eq!(try_password(&same, ADMIN, DEMO_PASSWORD).await.status(), 303);
}

#[tokio::test]
async fn of_ipv6_ten_wrong_tries_at_an_account_are_those_of_a_whole_customer() {
    let app = TestApp::demo().await;
    let portals = behind_a_proxy(&app).await;
    for number in 0..10 {
        let visitor = from_address(&portals[number % 2], &format!("[2001:db8:1:{number}::{number}]:443"));
        assert_eq!(try_password(&visitor, ADMIN, "wrong").await.status(), 422);
    }
    let same = from_address(&portals[0], "2001:db8:1:ffff::1");
    assert_eq!(try_password(&same, ADMIN, DEMO_PASSWORD).await.status(), 429);
    let other = from_address(&portals[0], "2001:db8:2:1::1");
    assert_eq!(try_password(&other, ADMIN, DEMO_PASSWORD).await.status(), 303);
}

#[tokio::test]
async fn a_network_has_sixty_wrong_tries_a_minute_over_all_accounts_and_another_its_own() {
    let app = TestApp::demo().await;
    cheapen_passwords(&app).await;
    let portals = behind_a_proxy(&app).await;
    for number in 0..60 {
        let visitor = from_address(&portals[number % 2], "203.0.113.1:5001");
        let email = format!("staff{}@alpine.example", number % 40 + 1);
        assert_eq!(try_password(&visitor, &email, "wrong").await.status(), 422);
    }
    let same = from_address(&portals[0], "203.0.113.1:5002");
    assert_eq!(try_password(&same, ADMIN, CHEAP).await.status(), 429);
    let other = from_address(&portals[0], "203.0.113.2");
    assert_eq!(try_password(&other, ADMIN, CHEAP).await.status(), 303);
}

#[tokio::test]
async fn signing_in_costs_no_try_however_often() {
    let app = TestApp::demo().await;
    cheapen_passwords(&app).await;
    for _ in 0..9 {
        assert_eq!(try_password(&app.visitor(), ADMIN, "wrong").await.status(), 422);
    }
    for _ in 0..30 {
        assert_eq!(try_password(&app.visitor(), ADMIN, CHEAP).await.status(), 303);
    }
    assert_eq!(try_password(&app.visitor(), ADMIN, "wrong").await.status(), 422);
    assert_eq!(try_password(&app.visitor(), ADMIN, CHEAP).await.status(), 429);
}

#[tokio::test]
async fn after_the_clock_was_stepped_back_nobody_waits_for_longer_than_a_minute() {
    let app = TestApp::demo().await;
    for _ in 0..10 {
        try_password(&app.visitor(), ADMIN, "wrong").await;
    }
    assert_eq!(try_password(&app.visitor(), ADMIN, DEMO_PASSWORD).await.status(), 429);
    app.clock.advance(-Duration::HOUR);
    assert_eq!(try_password(&app.visitor(), ADMIN, DEMO_PASSWORD).await.status(), 303);
    // What was counted before the step counts no more either once that time comes again.
    assert_eq!(try_password(&app.visitor(), ADMIN, "wrong").await.status(), 422);
    app.clock.advance(Duration::HOUR);
    assert_eq!(try_password(&app.visitor(), ADMIN, DEMO_PASSWORD).await.status(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn four_hundred_wrong_guesses_keep_the_owner_out_nowhere() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    cheapen_passwords(&app).await;
    let portals = behind_a_proxy(&app).await;
    let home = from_address(&portals[0], "203.0.113.1");
    let device = device_cookie(&try_password(&home, ADMIN, CHEAP).await).unwrap();
    for round in 0..10 {
        let guesses = (1..=40).map(|number| {
            let visitor = from_address(&portals[number % 2], &format!("203.0.113.{number}"));
            async move { try_password(&visitor, ADMIN, "wrong").await.status().as_u16() }
        });
        let statuses = futures_util::future::join_all(guesses).await;
        assert_eq!(statuses, [422; 40], "round {round}");
    }
    let elsewhere = from_address(&portals[1], "198.51.100.7");
    assert_eq!(try_password(&elsewhere, ADMIN, CHEAP).await.status(), 303);
    // At home, where somebody else guessed, only the device gets in on which they signed in before.
    assert_eq!(try_password(&home, ADMIN, CHEAP).await.status(), 429);
    let known =
        with_headers(&portals[0].base_url, &[("x-forwarded-for", "203.0.113.1"), ("cookie", &device)]);
    assert_eq!(try_password(&known, ADMIN, CHEAP).await.status(), 303);
}

#[tokio::test]
async fn a_forwarded_address_counts_only_from_a_trusted_proxy() {
    let app = TestApp::demo().await;
    // This portal trusts nobody: whatever the visitor claims, they are who they are.
    for number in 0..10 {
        let forwarded = format!("203.0.113.{number}");
        let visitor = with_headers(&app.base_url, &[("x-forwarded-for", &forwarded)]);
        assert_eq!(try_password(&visitor, ADMIN, "wrong").await.status(), 422);
    }
    let visitor = with_headers(&app.base_url, &[("x-forwarded-for", "198.51.100.1")]);
    assert_eq!(try_password(&visitor, ADMIN, DEMO_PASSWORD).await.status(), 429);
    // Behind a trusted one, the last address counts that the proxy wrote, not what the visitor put before it.
    let [portal, _] = behind_a_proxy(&app).await;
    let visitor = from_address(&portal, "127.0.0.9, 198.51.100.1");
    assert_eq!(try_password(&visitor, ADMIN, DEMO_PASSWORD).await.status(), 303);
    let entry = "select count(*) from programme_audit where address = '198.51.100.1' and outcome = 'done'";
    assert_eq!(app.count(entry).await, 1);
}

#[tokio::test]
async fn tries_beyond_the_limit_are_counted_by_the_minute_and_not_one_by_one() {
    let app = TestApp::demo().await;
    app.clock.advance(Duration::seconds(20));
    for _ in 0..10 {
        try_password(&app.visitor(), ADMIN, "wrong").await;
    }
    for _ in 0..3 {
        assert_eq!(try_password(&app.visitor(), ADMIN, "wrong").await.status(), 429);
    }
    app.clock.advance(Duration::seconds(50));
    assert_eq!(try_password(&app.visitor(), ADMIN, "wrong").await.status(), 429);

    let rows: Vec<(OffsetDateTime, String, i32)> =
        sqlx::query_as("select minute, address, count from throttled_sign_ins order by minute")
            .fetch_all(&mut app.owner().await)
            .await
            .unwrap();
    let address = "address:127.0.0.1".to_owned();
    assert_eq!(rows, [(NOW, address.clone(), 3), (NOW + Duration::MINUTE, address, 1)]);
    let entries = "select count(*) from programme_audit where action = 'session.begun'";
    assert_eq!(app.count(entries).await, 10);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_tries_at_once_over_two_portals_are_ten() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let portals = behind_a_proxy(&app).await;
    let tries: Vec<_> = (0..50)
        .map(|number| {
            let visitor = from_address(&portals[number % 2], "203.0.113.1");
            tokio::spawn(async move { try_password(&visitor, ADMIN, "wrong").await.status().as_u16() })
        })
        .collect();
    let mut statuses = Vec::new();
    for one in tries {
        statuses.push(one.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [[422; 10].as_slice(), [429; 40].as_slice()].concat());
}
