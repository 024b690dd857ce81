//! Demo accounts, and where demo mode is off.

use partner_portal::seed::DEMO_PASSWORD;

use super::{ADMIN, PARTNER_ADMIN, cookie, try_password, with_headers};
use crate::app::{ALPINE, Beside, TestApp, location};

// Demo mode.

#[tokio::test]
async fn where_demo_mode_is_off_demo_accounts_neither_sign_in_nor_go_on() {
    let app = TestApp::demo().await;
    let real = app.beside(Beside::default()).await;
    let visitor = app.sign_in(ADMIN).await;
    let old = real.with_cookies_of(&visitor);
    assert_eq!(location(&old.get("/partners").await), "/sign-in?next=%2Fpartners");
    assert_eq!(old.get(&format!("/partners/{ALPINE}/benefits")).await.status(), 303);
    for path in ["/sign-in", "/no-such-page"] {
        let page = old.get(path).await.text().await.unwrap();
        assert!(!page.contains(ADMIN), "{path} takes the visitor for signed in, or offers demo accounts");
    }
    let nobody = with_headers(&real.base_url, &[]);
    assert_eq!(try_password(&nobody, ADMIN, DEMO_PASSWORD).await.status(), 422);
    assert_eq!(nobody.post("/sign-in/demo", &[("email", ADMIN)]).await.status(), 404);
    // A real account on the same database does.
    app.run(&format!("update persons set demo = false where email = '{ADMIN}'")).await;
    assert_eq!(try_password(&nobody, ADMIN, DEMO_PASSWORD).await.status(), 303);
    assert_eq!(old.get("/partners").await.status(), 200);
}

#[tokio::test]
async fn one_click_signs_in_demo_accounts_only() {
    let app = TestApp::demo().await;
    app.run(&format!("update persons set demo = false where email = '{ADMIN}'")).await;
    for email in [ADMIN, "nobody@alpine.example", "not an address"] {
        let response = app.visitor().post("/sign-in/demo", &[("email", email)]).await;
        assert_eq!((response.status().as_u16(), cookie(&response)), (404, None), "{email}");
    }
    assert_eq!(app.visitor().post("/sign-in/demo", &[("email", PARTNER_ADMIN)]).await.status(), 303);
}
