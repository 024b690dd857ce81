//! What a member was given, as their own page and the list of people show it: technical benefits like seats (R-TEC-3).

use time::macros::datetime;

use crate::activations::Bench;
use crate::app::{ALPINE, TestApp};
use crate::html::{Page, Part};
use crate::office::{Programme, latest_activation};

fn own() -> String {
    format!("/partners/{ALPINE}/my-assignments")
}

/// The row of a product on the member's own page.
fn row<'a>(page: &'a Page, product: &str) -> Option<Part<'a>> {
    page.rows().into_iter().find(|row| row.head().unwrap_or_default().starts_with(product))
}

/// What the opened row of the list of people says.
fn panel(page: &Page) -> Part<'_> {
    page.whole().first(".panel").expect("an open row")
}

#[tokio::test]
async fn who_is_named_for_a_technical_benefit_finds_it_from_the_request_to_its_last_day() {
    let it = Bench::new().await;
    let user = it.app.sign_in("staff1@alpine.example").await;
    let person = format!("/partners/{ALPINE}/account/people?open={}", it.member);
    assert!(row(&user.page(&own()).await, "On-premises incidents").is_none());
    it.ask().await;
    // Asked for: since when, and nothing that can be used yet.
    let mine = user.page(&own()).await;
    let asked = row(&mine, "On-premises incidents").expect("it is there from the request on");
    assert!(asked.contains("Gold Core") && asked.contains("Requested"), "{asked}");
    assert!(asked.contains("20 Nov 2026") && !asked.contains("2027"), "{asked}");
    assert!(asked.links().is_empty(), "{asked}");
    let people = it.admin.page(&person).await;
    assert!(people.contains("On-premises incidents Gold Core Requested since 20 Nov 2026"), "{people}");
    let programme = Programme::of(&it.app).await.at(datetime!(2026-11-21 09:00 UTC));
    let activation = latest_activation(&it.app, &it.benefit).await;
    programme.takes(activation).await;
    let people = it.admin.page(&person).await;
    assert!(people.contains("On-premises incidents Gold Core In progress since 21 Nov 2026"), "{people}");
    // Active: where the IDs are, and to when.
    let programme = Programme::of(&it.app).await.at(datetime!(2026-11-23 09:00 UTC));
    programme.fulfils(activation, ("TEST-ACCESS-1", "TEST-CONTRACT-1")).await;
    let mine = user.page(&own()).await;
    let active = row(&mine, "On-premises incidents").unwrap();
    assert!(active.contains("Active") && active.contains("23 Nov 2026"), "{active}");
    assert!(active.contains("13 Jan 2027"), "to the end of the renewal window: {active}");
    let technical = active.link("Access ID and contract ID").attr("href").unwrap().to_owned();
    assert!(user.page(&technical).await.contains("TEST-ACCESS-1"));
    assert!(!mine.contains("TEST-ACCESS-1"), "the page shows none itself");
    let people = it.admin.page(&person).await;
    assert!(people.contains("On-premises incidents Gold Core 23 Nov 2026 to 13 Jan 2027"), "{people}");
    assert!(people.links_to(&technical), "{people}");
    // Nobody else has it.
    let other = it.app.sign_in("staff2@alpine.example").await;
    assert!(row(&other.page(&own()).await, "On-premises incidents").is_none());
    for (clock, there) in [(datetime!(2027-01-13 22:59 UTC), true), (datetime!(2027-01-13 23:00 UTC), false)]
    {
        it.app.set_clock(clock);
        let user = it.app.sign_in("staff1@alpine.example").await;
        assert_eq!(row(&user.page(&own()).await, "On-premises incidents").is_some(), there, "{clock}");
        let admin = it.app.sign_in("partner.admin@alpine.example").await;
        assert_eq!(panel(&admin.page(&person).await).contains("On-premises incidents"), there, "{clock}");
    }
}

#[tokio::test]
async fn what_was_declined_or_taken_back_is_nobodys() {
    let it = Bench::new().await;
    let user = it.app.sign_in("staff1@alpine.example").await;
    let person = format!("/partners/{ALPINE}/account/people?open={}", it.member);
    it.ask().await;
    let activation = latest_activation(&it.app, &it.benefit).await;
    Programme::of(&it.app).await.declines(activation, "Not for this company.").await;
    assert!(row(&user.page(&own()).await, "On-premises incidents").is_none());
    assert!(!panel(&it.admin.page(&person).await).contains("On-premises incidents"));
    // Asked for anew, it is there once.
    it.ask().await;
    let mine = user.page(&own()).await;
    assert_eq!(mine.count("On-premises incidents"), 1, "{mine}");
}

#[tokio::test]
async fn what_somebody_has_is_called_as_in_the_readers_language() {
    let app = TestApp::demo().await;
    let holder = app.sign_in("staff7@alpine.example").await;
    let mine = holder.page(&format!("{}?lang=fr", own())).await;
    assert!(mine.contains("Crédit Azure mensuel") && !mine.contains("Azure monthly credit"), "{mine}");
    let member = app.member(ALPINE, "staff7@alpine.example").await;
    let admin = app.sign_in("partner.admin@alpine.example").await;
    let people = admin.page(&format!("/partners/{ALPINE}/account/people?lang=fr&open={member}")).await;
    assert!(people.contains("Crédit Azure mensuel") && !people.contains("Azure monthly credit"), "{people}");
    // What stands in the way of a seat, too.
    app.run("update persons set language = 'fr' where email = 'partner.admin@alpine.example'").await;
    let benefit = app.benefit(ALPINE, "Azure monthly credit", "action_pack").await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/assignments");
    let refused = Page::of(admin.post(&path, &[("member_id", member.as_str())]).await).await;
    assert_eq!(refused.status, 422);
    assert!(refused.contains("Crédit Azure mensuel") && !refused.contains("monthly credit"), "{refused}");
    let emails = [("emails", "staff7@alpine.example"), ("preview", "yes")];
    let refused = Page::of(admin.post(&path, &emails).await).await;
    assert!(refused.contains("Crédit Azure mensuel") && !refused.contains("monthly credit"), "{refused}");
}
