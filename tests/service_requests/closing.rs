//! Closing and reopening: by whom, with how many hours, until which day.

use time::macros::datetime;

use super::{ADVICE, Desk, advisory, assert_sums, console, list, once, other};
use crate::app::ALPINE;
use crate::html::Page;
use crate::office::activate;

#[tokio::test]
async fn unlimited_presales_reserve_nothing_and_count_what_was_used() {
    let it = Desk::new().await;
    let name: String = sqlx::query_scalar("select name from products where support = 'presales'")
        .fetch_one(&mut it.app.owner().await)
        .await
        .unwrap();
    let benefit = it.app.benefit(ALPINE, &name, "gold_core").await;
    activate(&it.app, ALPINE, &benefit, ("ACC-1", "CON-1")).await;
    let once = once();
    let mut fields = advisory(&once, "25");
    fields[0] = ("type", "presales");
    let request = it.submit(&it.admin, ALPINE, &fields).await;
    assert_eq!(it.units(ALPINE, &name, "gold_core").await, (0, 0));
    let response = it.close(&request, &[("reason", "solved"), ("hours", "1000"), ("text", "")]).await;
    assert_eq!(response.status(), 422, "out of reason");
    let response = it.close(&request, &[("reason", "solved"), ("hours", "40"), ("text", "")]).await;
    assert_eq!(response.status(), 303);
    assert_eq!(it.units(ALPINE, &name, "gold_core").await, (0, 40));
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn hours_used_are_between_none_and_what_is_left_with_the_requests_own() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &advisory(&once(), "2")).await;
    let page = it.operator.page(&console(&request)).await;
    // 50 granted, 5 held by another: 45, two of them its own.
    assert!(page.contains("Whole hours from 0 to 45"), "{page}");
    for hours in ["46", "-1", "", "x", "1.5"] {
        let response = it.close(&request, &[("reason", "solved"), ("hours", hours), ("text", "Bye")]).await;
        assert_eq!(response.status(), 422, "{hours}");
        let page = Page::of(response).await;
        assert!(page.problems().contains("from 0 to 45"), "{}", page.problems());
        assert!(page.keeps("Bye"), "typed is kept");
    }
    let response = it.close(&request, &[("hours", "1"), ("text", "")]).await;
    assert!(Page::of(response).await.problems().contains("Choose a reason"));
    for fields in [
        &[("reason", "granted"), ("hours", "1"), ("text", "")][..],
        &[("reason", "withdrawn"), ("hours", "1"), ("text", "")],
        &[("reason", "solved"), ("text", "")],
        &[("reason", "solved"), ("hours", "1"), ("text", ""), ("other", "1")],
    ] {
        assert_eq!(it.close(&request, fields).await.status(), 422, "{fields:?}");
    }
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (7, 0), "nothing of it was done");
    let response = it.close(&request, &[("reason", "solved"), ("hours", "45"), ("text", "")]).await;
    assert_eq!(response.status(), 303);
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (5, 45));
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn a_request_can_be_reopened_to_the_fourteenth_day_of_the_companys_own_zone() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let path = format!("{}/{request}", list(ALPINE));
    // Half past midnight of 21 November in Zurich, still the 20th in UTC.
    it.app.set_clock(datetime!(2026-11-20 23:30 UTC));
    let operator = it.app.sign_in("operator@programme.example").await;
    let it = Desk { operator, ..it };
    assert_eq!(it.close(&request, &[("reason", "solved"), ("text", "")]).await.status(), 303);
    it.app.set_clock(datetime!(2026-12-05 22:59 UTC));
    let admin = it.app.sign_in("partner.admin@alpine.example").await;
    assert!(admin.page(&path).await.contains("can be reopened until 5 Dec 2026"));
    it.app.set_clock(datetime!(2026-12-05 23:00 UTC));
    assert!(admin.page(&path).await.contains("could be reopened until 5 Dec 2026"));
    let response = admin.post(&format!("{path}/reopening"), &[]).await;
    assert_eq!(response.status(), 422, "day 15");
    assert!(Page::of(response).await.problems().contains("Start a new request"));
    it.app.set_clock(datetime!(2026-12-05 22:59 UTC));
    assert_eq!(admin.post(&format!("{path}/reopening"), &[]).await.status(), 303, "day 14");
    assert_eq!(it.state(&request).await, "waiting_programme", "the programme had dealt with it");
    // Pressed twice: it is open, which is what was asked for.
    assert_eq!(admin.post(&format!("{path}/reopening"), &[]).await.status(), 303);
    let entries = format!(
        "select count(*) from service_request_entries where request_id = '{request}' and what = 'reopened'"
    );
    assert_eq!(it.app.count(&entries).await, 1);
    let refused = "select count(*) from company_audit where action = 'service_request.reopened' and outcome = 'refused'";
    assert_eq!(it.app.count(refused).await, 1);
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn the_programme_closes_what_used_hours_and_the_partner_what_nobody_answered() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &advisory(&once(), "4")).await;
    let path = format!("{}/{request}", list(ALPINE));
    assert_eq!(it.answer(&request, "Let us talk.").await.status(), 303);
    let thread = it.admin.page(&path).await;
    assert!(thread.contains("it then enters the hours that were used"), "off, with the reason");
    assert_eq!(it.admin.get(&format!("{path}/closing")).await.status(), 303, "to the thread");
    let response = it.admin.post(&format!("{path}/closing"), &[("reason", "solved")]).await;
    assert_eq!(response.status(), 422);
    assert!(Page::of(response).await.problems().contains("enters the hours"));
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (9, 0));

    let request = it.submit(&it.admin, ALPINE, &advisory(&once(), "4")).await;
    let closing = format!("{}/{request}/closing", list(ALPINE));
    for reason in ["", "declined", "granted", "nonsense"] {
        assert_eq!(it.admin.post(&closing, &[("reason", reason)]).await.status(), 422, "{reason}");
    }
    assert_eq!(it.admin.post(&closing, &[("reason", "withdrawn")]).await.status(), 303);
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (9, 0), "given back");
    // A colleague's: they are told.
    let other = it.app.sign_in("global.admin@alpine.example").await;
    let request = it.submit(&it.admin, ALPINE, &advisory(&once(), "4")).await;
    let closing = format!("{}/{request}/closing", list(ALPINE));
    assert_eq!(other.post(&closing, &[("reason", "withdrawn")]).await.status(), 303);
    assert_eq!(it.mails("service_request_closed").await, 1);
    assert_sums(&it.app).await;
}
