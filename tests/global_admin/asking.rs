//! Who the Global admins are, and asking them.

use super::{ADMIN, ASKS, by_dns, page_of};
use crate::app::{ALPINE, BLEU_HORIZON, TestApp, location};
use crate::html::Page;

#[tokio::test]
async fn who_may_not_act_is_offered_to_become_one_sees_who_is_and_asks_by_a_request_for_the_role() {
    let app = TestApp::demo().await;
    app.sign_in(ADMIN).await;
    let staff = app.sign_in(ASKS).await;
    let forbidden = Page::of(staff.get(&format!("/partners/{ALPINE}/benefits")).await).await;
    assert!(forbidden.links_to(&page_of(ALPINE)), "{forbidden}");
    assert!(staff.page(&format!("/partners/{ALPINE}/account/access")).await.links_to(&page_of(ALPINE)));
    let user_admin = app.sign_in("user.admin@alpine.example").await;
    let keys = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let row = user_admin.page(&format!("/partners/{ALPINE}/benefits/software?open={keys}")).await;
    assert!(row.links_to(&page_of(ALPINE)), "{row}");
    let page = staff.page(&page_of(ALPINE)).await;
    let admins = page.by_id("admins").unwrap();
    assert!(admins.contains("Claudia Brunner") && admins.contains(ADMIN), "{page}");
    assert!(!page.links_to(&by_dns()), "one of them signs in");
    let empty = Page::of(staff.post(&page_of(ALPINE), &[("reason", " ")]).await).await;
    assert_eq!((empty.status, empty.problem_at("reason").is_some()), (422, true), "{empty}");
    for _ in 0..2 {
        let done =
            staff.post(&page_of(ALPINE), &[("reason", "I look after all of it from December on")]).await;
        assert_eq!(location(&done), page_of(ALPINE));
    }
    assert_eq!(app.count("select count(*) from role_requests where role = 'global_admin'").await, 1);
    let asked = "select count(*) from outbox where mail->>'mail' = 'role_asked'";
    assert_eq!(app.count(asked).await, 1);
    let page = staff.page(&page_of(ALPINE)).await;
    assert!(page.contains("waits since 20 Nov 2026") && page.by_id("ask-admins").is_none(), "{page}");
    // Who is one reads so, and asks for nothing.
    let page = app.sign_in(ADMIN).await.page(&page_of(ALPINE)).await;
    assert!(page.contains("You are Global admin of this company.") && page.by_id("ask").is_none(), "{page}");
}

#[tokio::test]
async fn a_suspended_company_asks_nobody_and_another_company_learns_nothing() {
    let app = TestApp::demo().await;
    let staff = app.sign_in(ASKS).await;
    assert_eq!(staff.get(&page_of(BLEU_HORIZON)).await.status(), 404);
    crate::companies::set_suspended(&app, ALPINE, Some("Two invoices are unpaid")).await;
    let page = staff.page(&page_of(ALPINE)).await;
    assert!(page.by_id("ask-why").is_some(), "{page}");
    assert_eq!(staff.post(&page_of(ALPINE), &[("reason", "x")]).await.status(), 422);
    for path in [by_dns(), format!("{}/record", by_dns())] {
        assert_eq!(staff.post(&path, &[]).await.status(), 422, "{path}");
    }
    assert_eq!(app.count("select count(*) from role_requests").await, 0);
    assert_eq!(app.count("select count(*) from domain_proofs").await, 0);
}
