//! The device on which somebody signed in before: tries of its own, until the password changes.

use partner_portal::seed::DEMO_PASSWORD;

use super::links::{NEW, link, twice};
use super::{
    ADMIN, CHEAP, PARTNER_ADMIN, behind_a_proxy, cheapen_passwords, cookie, device_cookie, try_password,
    with_headers,
};
use crate::app::{Beside, Portal, TestApp, Visitor};

/// A browser at this address that keeps this mark.
fn device_at(portal: &Portal, address: &str, mark: &str) -> Visitor {
    with_headers(&portal.base_url, &[("x-forwarded-for", address), ("cookie", mark)])
}

#[tokio::test]
async fn the_mark_of_a_device_lasts_a_year_is_bound_and_names_nobody() {
    let app = TestApp::demo().await;
    let base_url = Some("https://portal.example");
    let portal = app.beside(Beside { demo: true, base_url, ..Beside::default() }).await;
    let visitor = with_headers(&portal.base_url, &[("host", "portal.example:443")]);
    let response = try_password(&visitor, ADMIN, DEMO_PASSWORD).await;
    let set: Vec<&str> =
        response.headers().get_all("set-cookie").iter().map(|value| value.to_str().unwrap()).collect();
    let mark = set.iter().find(|cookie| cookie.starts_with("__Host-portal-device=")).unwrap();
    for attribute in ["; HttpOnly", "; SameSite=Lax", "; Secure", "; Path=/", "; Max-Age=31536000"] {
        assert!(mark.contains(attribute), "{mark}");
    }
    assert!(!mark.contains("Domain") && !mark.contains("alpine") && !mark.contains("admin"), "{mark}");
    // It lets nobody in.
    let mark = mark.split(';').next().unwrap();
    let only_known = with_headers(&portal.base_url, &[("host", "portal.example"), ("cookie", mark)]);
    assert_eq!(only_known.get("/partners").await.status(), 303);
    // Nor does one click of the demo, or a wrong password, make a device known.
    assert_eq!(device_cookie(&app.visitor().post("/sign-in/demo", &[("email", ADMIN)]).await), None);
    assert_eq!(device_cookie(&try_password(&app.visitor(), ADMIN, "wrong").await), None);
}

#[tokio::test]
async fn a_known_device_has_ten_wrong_tries_of_its_own_and_costs_nobody_else_any() {
    let app = TestApp::demo().await;
    cheapen_passwords(&app).await;
    let portals = behind_a_proxy(&app).await;
    let at_home = device_at(&portals[0], "203.0.113.1", "");
    let mark = device_cookie(&try_password(&at_home, ADMIN, CHEAP).await).unwrap();
    for number in 0..10 {
        let known = device_at(&portals[number % 2], &format!("203.0.113.{number}"), &mark);
        assert_eq!(try_password(&known, ADMIN, "wrong").await.status(), 422);
    }
    let known = device_at(&portals[1], "198.51.100.1", &mark);
    assert_eq!(try_password(&known, ADMIN, CHEAP).await.status(), 429);
    // Its tries were nobody else's, and for another account it is a stranger.
    assert_eq!(try_password(&at_home, ADMIN, CHEAP).await.status(), 303);
    assert_eq!(try_password(&known, PARTNER_ADMIN, CHEAP).await.status(), 303);
}

#[tokio::test]
async fn several_accounts_are_known_on_one_device_and_each_for_itself() {
    let app = TestApp::demo().await;
    cheapen_passwords(&app).await;
    let [portal, _] = behind_a_proxy(&app).await;
    let first =
        device_cookie(&try_password(&device_at(&portal, "203.0.113.1", ""), ADMIN, CHEAP).await).unwrap();
    let response = try_password(&device_at(&portal, "203.0.113.1", &first), PARTNER_ADMIN, CHEAP).await;
    let both = device_cookie(&response).unwrap();
    let stranger = device_at(&portal, "203.0.113.9", "");
    for email in [ADMIN, PARTNER_ADMIN, "staff1@alpine.example"] {
        for _ in 0..10 {
            assert_eq!(try_password(&stranger, email, "wrong").await.status(), 422);
        }
    }
    for (mark, email, status) in [
        (&both, ADMIN, 303),
        (&both, PARTNER_ADMIN, 303),
        (&both, "staff1@alpine.example", 429),
        (&first, PARTNER_ADMIN, 429),
    ] {
        let known = device_at(&portal, "203.0.113.9", mark);
        assert_eq!(try_password(&known, email, CHEAP).await.status(), status, "{email}");
    }
}

#[tokio::test]
async fn a_new_password_ends_every_known_device_but_the_one_it_was_set_on() {
    let app = TestApp::demo().await;
    let [portal, _] = behind_a_proxy(&app).await;
    let old = try_password(&device_at(&portal, "203.0.113.1", ""), ADMIN, DEMO_PASSWORD).await;
    let old = device_cookie(&old).unwrap();
    let path = link(&app, ADMIN, "a-token").await;
    let set = device_at(&portal, "203.0.113.2", "").post(&path, &twice(NEW)).await;
    assert!(cookie(&set).is_some());
    let new = device_cookie(&set).unwrap();
    let stranger = device_at(&portal, "203.0.113.9", "");
    for _ in 0..10 {
        assert_eq!(try_password(&stranger, ADMIN, "wrong").await.status(), 422);
    }
    for (mark, status) in [(&old, 429), (&new, 303)] {
        let known = device_at(&portal, "203.0.113.9", mark);
        assert_eq!(try_password(&known, ADMIN, NEW).await.status(), status);
    }
}
