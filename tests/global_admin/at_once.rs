//! Where a company has no active Global admin, who proves its domain is one at once.

use tokio::join;

use super::dns_server::text;
use super::{ASKS, Desk, NAME, OPERATOR, by_dns, page_of};
use crate::app::ALPINE;
use crate::html::Page;

#[tokio::test]
async fn who_proves_the_domain_has_the_role_from_the_next_request_on_and_everybody_is_told() {
    let desk = Desk::without_admins().await;
    crate::roles::ask(&desk.app, ASKS, "admin_agent").await;
    let benefits = format!("/partners/{ALPINE}/benefits");
    assert_eq!(desk.asks.get(&benefits).await.status(), 403);
    assert!(desk.asks.page(&page_of(ALPINE)).await.links_to(&by_dns()));
    let page = desk.asks.page(&by_dns()).await;
    assert!(page.contains("becomes Global admin at once"), "{page}");
    let value = desk.record().await;
    let page = desk.asks.page(&by_dns()).await;
    assert!(page.contains(NAME) && page.contains("good until 27 Nov 2026"), "{page}");
    assert!(page.contains("10 times within an hour") && page.contains("30 times within a day"), "{page}");
    desk.dns.answers(NAME, text(&value));
    for _ in 0..2 {
        // Pressed twice, it is given once.
        assert_eq!(desk.check().await.status(), 303);
    }
    assert!(desk.asks.page(&by_dns()).await.contains("You are Global admin of this company."));
    assert_eq!(desk.asks.get(&benefits).await.status(), 200);
    let members = desk.app.partner(ALPINE).await;
    let members = format!("select count(*) from members where partner_id = '{members}' and active");
    let given = "select count(*) from outbox where mail->>'mail' = 'global_admin_given'
                   and mail->'news'->>'reader' = 'company'";
    assert_eq!(desk.app.count(given).await, desk.app.count(&members).await);
    assert_eq!(desk.mails("global_admin_given", OPERATOR).await, 1);
    assert_eq!(desk.logged("global_admin.given").await, (1, 1));
    assert_eq!(desk.logged("domain.proved").await, (1, 0));
    assert_eq!(desk.logged("domain_record.made").await, (1, 0));
}

#[tokio::test]
async fn who_is_invited_to_be_one_is_none_yet_and_who_was_one_no_longer_counts() {
    let desk = Desk::without_admins().await;
    let global = [partner_portal::authz::Role::GlobalAdmin];
    crate::invitations::invite(&desk.app, ALPINE, ("Ruth Keller", crate::invitations::NEW), &global).await;
    desk.proves().await;
    assert!(desk.is_admin().await);
}

#[tokio::test]
async fn a_record_is_good_for_seven_days_to_the_second_and_the_next_one_in_its_place() {
    let desk = Desk::without_admins().await;
    let old = desk.record().await;
    desk.dns.answers(NAME, text(&old));
    let value = desk.record().await;
    assert_ne!(old, value);
    let found = desk.not_found().await;
    assert!(found.contains("but another one"), "{found}");
    desk.dns.answers(NAME, text(&value));
    desk.app.clock.advance(time::Duration::days(7));
    let asks = sign_in(&desk).await;
    let page = Page::of(asks.post(&by_dns(), &[]).await).await;
    assert!(page.status == 422 && page.problems().contains("has run out"), "{page}");
    assert!(asks.page(&by_dns()).await.contains("ran out on 27 Nov 2026"));
    desk.app.clock.advance(-time::Duration::SECOND);
    assert_eq!(asks.post(&by_dns(), &[]).await.status(), 303);
    assert!(desk.is_admin().await);
}

async fn sign_in(desk: &Desk) -> crate::app::Visitor {
    desk.portal.with_cookies_of(&desk.app.sign_in(ASKS).await)
}

#[tokio::test]
async fn dns_is_asked_ten_times_an_hour_for_a_member_and_thirty_times_a_day_for_a_company() {
    let desk = Desk::without_admins().await;
    desk.record().await;
    for _ in 0..10 {
        assert!(desk.not_found().await.contains("NXDOMAIN"));
    }
    let refused = desk.not_found().await;
    assert!(refused.contains("within an hour"), "{refused}");
    assert_eq!(desk.refused("domain.proved", "too_many_tries").await, 1);
    desk.app.clock.advance(time::Duration::HOUR - time::Duration::SECOND);
    assert!(desk.not_found().await.contains("within an hour"));
    desk.app.clock.advance(time::Duration::SECOND);
    for _ in 0..10 {
        assert!(desk.not_found().await.contains("NXDOMAIN"));
    }
    // Another member's tries count for the company, too.
    let other = desk.portal.with_cookies_of(&desk.app.sign_in("staff8@alpine.example").await);
    assert_eq!(other.post(&format!("{}/record", by_dns()), &[]).await.status(), 303);
    for _ in 0..10 {
        assert!(Page::of(other.post(&by_dns(), &[]).await).await.problems().contains("NXDOMAIN"));
    }
    desk.app.clock.advance(time::Duration::HOUR);
    assert!(desk.not_found().await.contains("within a day"));
    desk.app.clock.advance(time::Duration::hours(22));
    let asks = sign_in(&desk).await;
    assert!(
        Page::of(asks.post(&by_dns(), &[]).await).await.problems().contains("NXDOMAIN"),
        "those of the first hour are over"
    );
}

#[tokio::test]
async fn of_two_checks_at_once_one_gives_the_role() {
    let desk = Desk::without_admins().await;
    let value = desk.record().await;
    desk.dns.answers(NAME, text(&value));
    for _ in 0..20 {
        desk.app
            .run(
                "delete from member_roles where role = 'global_admin'; update domain_proofs set tries = '{}'",
            )
            .await;
        let before = desk.logged("global_admin.given").await;
        let (one, other) = join!(desk.check(), desk.check());
        assert_eq!((one.status().as_u16(), other.status().as_u16()), (303, 303));
        assert!(desk.is_admin().await);
        assert_eq!(desk.logged("global_admin.given").await, (before.0 + 1, before.1 + 1));
    }
}
