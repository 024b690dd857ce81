//! Where the Global admins don't sign in, who proves the domain is one after seven days, unless one of those objects.

use time::Duration;
use tokio::join;

use super::{ADMIN, ASKS, Desk, OPERATOR, by_dns, page_of};
use crate::app::{ALPINE, location};
use crate::html::Page;

const WEEK: Duration = Duration::days(7);

async fn objection(desk: &Desk) -> String {
    format!("{}/{}/objection", page_of(ALPINE), desk.app.member(ALPINE, ASKS).await)
}

async fn outcome(desk: &Desk, expected: &str) -> bool {
    let sql =
        format!("select count(*) from global_admin_claims where coalesce(outcome, 'open') = '{expected}'");
    desk.app.count(&sql).await == 1
}

#[tokio::test]
async fn the_way_opens_when_none_has_signed_in_for_sixty_days_to_the_second() {
    let desk = Desk::with_admin_away(Duration::days(60) - Duration::SECOND).await;
    assert!(!desk.asks.page(&page_of(ALPINE)).await.links_to(&by_dns()));
    let page = Page::of(desk.asks.post(&format!("{}/record", by_dns()), &[]).await).await;
    assert!(page.status == 422 && page.problems().contains("ask them"), "{page}");
    assert_eq!(desk.refused("domain_record.made", "global_admin_is_here").await, 1);
    desk.app.clock.advance(Duration::SECOND);
    assert!(desk.asks.page(&page_of(ALPINE)).await.links_to(&by_dns()));
    desk.record().await;
    // Who signs in meanwhile closes it again.
    desk.admin_was_here(Duration::ZERO).await;
    assert!(desk.not_found().await.contains("ask them"));
}

#[tokio::test]
async fn it_takes_effect_after_seven_days_to_the_second_and_all_are_told() {
    let desk = Desk::with_admin_away(Duration::days(60)).await;
    desk.proves().await;
    assert_eq!(desk.check().await.status(), 303, "pressed once more, it is claimed once");
    assert!(outcome(&desk, "open").await && !desk.is_admin().await);
    assert_eq!(
        (desk.mails("global_admin_claimed", ADMIN).await, desk.mails("global_admin_claimed", OPERATOR).await),
        (1, 1)
    );
    assert_eq!(desk.mails("global_admin_claimed", ASKS).await, 0);
    assert_eq!(desk.logged("global_admin.claimed").await, (1, 1));
    let page = desk.asks.page(&by_dns()).await;
    assert!(page.contains("You become Global admin on 27 Nov 2026"), "{page}");
    // On the overview of who may object it is the first thing to do; whoever claims it decides nothing.
    let benefits = format!("/partners/{ALPINE}/benefits");
    let overview = desk.other(ADMIN).await.page(&benefits).await;
    assert!(overview.contains("1 person becomes Global admin unless you object"), "{overview}");
    assert!(overview.links_to(&page_of(ALPINE)) && overview.contains("27 Nov 2026"), "{overview}");
    desk.app.clock.advance(WEEK - Duration::SECOND);
    desk.works().await;
    assert!(!desk.is_admin().await);
    // That a Global admin signs in is no objection.
    desk.other(ADMIN).await;
    desk.app.clock.advance(Duration::SECOND);
    for _ in 0..2 {
        desk.works().await;
    }
    assert!(desk.is_admin().await && outcome(&desk, "given").await);
    assert!(!desk.other(ADMIN).await.page(&benefits).await.contains("unless you object"));
    assert_eq!(desk.logged("global_admin.given").await, (1, 1));
    for email in [ADMIN, ASKS, OPERATOR, "staff1@alpine.example"] {
        assert_eq!(desk.mails("global_admin_given", email).await, 1, "{email}");
    }
}

#[tokio::test]
async fn a_global_admin_objects_once_and_nothing_takes_effect() {
    let desk = Desk::with_admin_away(Duration::days(60)).await;
    desk.proves().await;
    let admin = desk.other(ADMIN).await;
    let page = admin.page(&page_of(ALPINE)).await;
    assert!(page.contains("They become Global admin on 27 Nov 2026"), "{page}");
    // Whoever can't give the role can't object, and doesn't find the button.
    for (email, expected) in [("user.admin@alpine.example", 422), ("staff1@alpine.example", 403)] {
        let other = desk.other(email).await;
        assert!(!other.page(&page_of(ALPINE)).await.whole().text().contains("Object"), "{email}");
        assert_eq!(other.post(&objection(&desk).await, &[]).await.status(), expected, "{email}");
    }
    assert_eq!(desk.refused("global_admin.objected", "no_access").await, 1);
    let done = admin.post(&objection(&desk).await, &[]).await;
    assert_eq!(location(&done), page_of(ALPINE));
    assert!(outcome(&desk, "objected").await);
    assert_eq!(desk.logged("global_admin.objected").await, (1, 1));
    for email in [ASKS, ADMIN, OPERATOR] {
        assert_eq!(desk.mails("global_admin_objected", email).await, 1, "{email}");
    }
    let again = Page::of(admin.post(&objection(&desk).await, &[]).await).await;
    assert!(again.status == 422 && again.problems().contains("decided or withdrawn before"), "{again}");
    desk.app.clock.advance(WEEK);
    desk.works().await;
    assert!(!desk.is_admin().await);
}

#[tokio::test]
async fn whoever_claims_withdraws_and_claims_anew() {
    let desk = Desk::with_admin_away(Duration::days(60)).await;
    desk.proves().await;
    for _ in 0..2 {
        let done = desk.asks.post(&format!("{}/withdrawal", by_dns()), &[]).await;
        assert_eq!(location(&done), by_dns());
    }
    assert!(outcome(&desk, "withdrawn").await);
    assert_eq!(desk.logged("global_admin.withdrawn").await, (1, 1));
    assert_eq!(desk.mails("global_admin_withdrawn", ADMIN).await, 1);
    desk.app.clock.advance(Duration::days(3));
    let asks = desk.portal.with_cookies_of(&desk.other(ASKS).await);
    assert_eq!(asks.post(&by_dns(), &[]).await.status(), 303, "the record is good still");
    assert!(outcome(&desk, "open").await);
    desk.app.clock.advance(WEEK - Duration::SECOND);
    desk.works().await;
    assert!(!desk.is_admin().await, "the seven days begin anew");
}

#[tokio::test]
async fn who_has_left_and_whose_company_is_suspended_gets_nothing() {
    let desk = Desk::with_admin_away(Duration::days(60)).await;
    desk.proves().await;
    crate::companies::set_suspended(&desk.app, ALPINE, Some("Two invoices are unpaid")).await;
    desk.app.clock.advance(WEEK);
    desk.works().await;
    assert!(!desk.is_admin().await && outcome(&desk, "ended").await);
    assert_eq!(desk.refused("global_admin.given", "suspended").await, 1);
    // Of somebody else who leaves meanwhile.
    crate::companies::set_suspended(&desk.app, ALPINE, None).await;
    let asks = desk.portal.with_cookies_of(&desk.other(ASKS).await);
    assert_eq!(asks.post(&format!("{}/record", by_dns()), &[]).await.status(), 303);
    let value = asks.page(&by_dns()).await.by_id("record-value").unwrap().text();
    desk.dns.answers(super::NAME, super::dns_server::text(&value));
    desk.admin_was_here(Duration::days(60)).await;
    assert_eq!(asks.post(&by_dns(), &[]).await.status(), 303);
    assert_eq!(asks.post(&format!("/partners/{ALPINE}/account/leave"), &[]).await.status(), 303);
    let open = "select count(*) from global_admin_claims where outcome is null";
    assert_eq!(desk.app.count(open).await, 0);
    desk.app.clock.advance(WEEK);
    desk.works().await;
    assert!(!desk.is_admin().await);
}

#[tokio::test]
async fn of_an_objection_and_the_worker_one_decides() {
    let desk = Desk::with_admin_away(Duration::days(60)).await;
    desk.proves().await;
    desk.app.clock.advance(WEEK);
    let admin = desk.other(ADMIN).await;
    let objection = objection(&desk).await;
    let (mut given, mut objected) = (0, 0);
    for turn in 0..20 {
        desk.app
            .run(&format!(
                "delete from member_roles where member_id = '{}';
                 update global_admin_claims set outcome = null, decided_at = null, decided_by = null",
                desk.app.member(ALPINE, ASKS).await
            ))
            .await;
        // Each has a start now and then.
        let late = std::time::Duration::from_millis(turn % 4);
        let object = async {
            tokio::time::sleep(late).await;
            admin.post(&objection, &[]).await
        };
        let (answer, ()) = join!(object, desk.works());
        if desk.is_admin().await {
            assert!(outcome(&desk, "given").await && answer.status() == 422);
            given += 1;
        } else {
            assert!(outcome(&desk, "objected").await && answer.status() == 303);
            objected += 1;
        }
    }
    assert_eq!(given + objected, 20);
}
