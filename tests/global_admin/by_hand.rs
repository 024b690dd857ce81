//! An operator makes somebody Global admin by hand.

use time::Duration;

use super::{ADMIN, ASKS, Desk};
use crate::app::{ALPINE, location};
use crate::database::operators::{FULFILMENT, READER, employ};
use crate::html::Page;

fn people() -> String {
    format!("/console/companies/{ALPINE}/people")
}

async fn path(desk: &Desk, email: &str) -> String {
    format!("{}/{}/global-admin", people(), desk.app.member(ALPINE, email).await)
}

#[tokio::test]
async fn an_operator_gives_the_role_with_a_reason_where_no_global_admin_signs_in() {
    let desk = Desk::with_admin_away(Duration::days(60) - Duration::SECOND).await;
    employ(&desk.app, FULFILMENT, "fulfilment").await;
    let operator = desk.other(FULFILMENT).await;
    let by_hand = path(&desk, ASKS).await;
    assert!(!operator.page(&people()).await.links_to(&by_hand));
    let reason = [("reason", "Their only Global admin has left them.")];
    let page = Page::of(operator.post(&by_hand, &reason).await).await;
    assert!(page.status == 422 && page.problems().contains("They give the role themselves"), "{page}");
    desk.app.clock.advance(Duration::SECOND);
    assert!(operator.page(&people()).await.links_to(&by_hand));
    let empty = Page::of(operator.post(&by_hand, &[("reason", " ")]).await).await;
    assert!(empty.status == 422 && empty.problem_at("reason").is_some(), "{empty}");
    for _ in 0..2 {
        let done = operator.post(&by_hand, &reason).await;
        assert_eq!(location(&done), people());
    }
    assert!(desk.is_admin().await);
    assert_eq!(desk.logged("global_admin.given").await, (1, 1));
    for email in [ADMIN, ASKS, "staff1@alpine.example", FULFILMENT] {
        assert_eq!(desk.mails("global_admin_given", email).await, 1, "{email}");
    }
    let why =
        "select count(*) from outbox where mail->>'why' like 'Their only%' and mail->>'how' = 'by_operator'";
    assert!(desk.app.count(why).await > 3);
}

#[tokio::test]
async fn a_reader_gives_none_nor_does_anybody_get_one_who_has_left_or_is_invited_or_suspended() {
    let desk = Desk::without_admins().await;
    employ(&desk.app, READER, "reader").await;
    let reader = desk.other(READER).await;
    let by_hand = path(&desk, ASKS).await;
    let reason = [("reason", "They asked by letter.")];
    assert!(!reader.page(&people()).await.links_to(&by_hand));
    assert_eq!(reader.get(&by_hand).await.status(), 403);
    assert_eq!(reader.post(&by_hand, &reason).await.status(), 403);
    let operator = desk.other(super::OPERATOR).await;
    let left = path(&desk, "staff12@alpine.example").await;
    let member = desk.app.member(ALPINE, "staff12@alpine.example").await;
    desk.app
        .run(&format!("update members set active = false, deactivated_at = now() where id = '{member}'"))
        .await;
    let page = Page::of(operator.post(&left, &reason).await).await;
    assert!(page.status == 422 && page.problems().contains("not an active member"), "{page}");
    crate::companies::set_suspended(&desk.app, ALPINE, Some("Two invoices are unpaid")).await;
    let page = Page::of(operator.post(&by_hand, &reason).await).await;
    assert!(page.status == 422 && page.problems().contains("suspended"), "{page}");
    assert!(!desk.is_admin().await);
}
