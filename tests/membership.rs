//! The page of memberships: what a company has and to when, what is unused of it, and all dates as one timeline and a calendar.

use time::OffsetDateTime;
use time::macros::datetime;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp};
use crate::database::memberships;
use crate::html::Page;

const ADMIN: &str = "global.admin@alpine.example";

fn path(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/membership")
}

/// Until the clock shows this moment, with a session of then.
async fn page_at(app: &TestApp, at: OffsetDateTime) -> Page {
    app.clock.advance(at - app.clock.now());
    app.sign_in(ADMIN).await.page(&path(ALPINE)).await
}

/// The marks of where memberships stand, in the order of the page.
fn states(page: &Page) -> Vec<String> {
    page.whole().all("h3 .st").into_iter().map(|it| it.text()).collect()
}

#[tokio::test]
async fn it_tells_each_membership_with_its_days_what_is_unused_and_all_dates() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let overview = admin.page(&format!("/partners/{ALPINE}/benefits")).await;
    assert!(overview.links_to(&path(ALPINE)), "it stands in the menu");
    let page = admin.page(&path(ALPINE)).await;
    for words in
        ["14 Dec 2025 to 14 Dec 2026", "15 Dec 2026 to 13 Jan 2027", "Not used yet", "No longer possible"]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert_eq!(
        states(&page),
        ["In its year", "In its year", "In its year", "Lapsed"],
        "what is over stands last"
    );
    // The table behind the picture leads to what can be done.
    let office = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let rows = page.whole().all(".tl-table tbody tr");
    assert!(rows.iter().any(|row| row.contains("Membership year") && row.contains("14 Dec 2026")), "{page}");
    assert!(
        page.links_to(&format!("/partners/{ALPINE}/benefits/software?open={office}#b-{office}")),
        "{page}"
    );
    assert!(page.links_to(&format!("{}/timeline.ics", path(ALPINE))));
    // Of another company nothing.
    let other = app.sign_in("global.admin@bleu-horizon.example").await;
    let own = other.page(&format!("{}?lang=en", path(BLEU_HORIZON))).await;
    assert!(own.contains("15 Nov 2026 to 15 Nov 2027") && !own.contains("14 Dec 2026"), "{own}");
    assert_eq!(other.get(&path(ALPINE)).await.status(), 404);
    assert_eq!(app.sign_in("staff9@alpine.example").await.get(&path(ALPINE)).await.status(), 403);
}

#[tokio::test]
async fn a_membership_stands_as_its_days_say_to_the_last_second_of_the_companys_zone() {
    let app = TestApp::demo().await;
    // In Zurich a day of winter is over at 23:00 UTC.
    for (at, state, words) in [
        (datetime!(2026-12-14 22:59:59 UTC), "In its year", "Days left"),
        (datetime!(2026-12-14 23:00 UTC), "In the renewal window", "15 Dec 2026 to 13 Jan 2027"),
        (datetime!(2027-01-13 22:59:59 UTC), "In the renewal window", "15 Dec 2026 to 13 Jan 2027"),
        (datetime!(2027-01-13 23:00 UTC), "Lapsed", "Lapsed on 14 Jan 2027"),
    ] {
        let page = page_at(&app, at).await;
        assert!(states(&page).contains(&state.to_owned()) && page.contains(words), "{at}: {page}");
    }
}

#[tokio::test]
async fn a_membership_that_was_cancelled_says_so_and_has_no_window() {
    let app = TestApp::demo().await;
    memberships::cancel_those_of(&app, ALPINE).await;
    let page = app.sign_in(ADMIN).await.page(&path(ALPINE)).await;
    assert!(page.contains("Cancelled on") && !page.contains("15 Dec 2026 to 13 Jan 2027"), "{page}");
    assert!(states(&page).iter().all(|it| it == "Cancelled"), "{page}");
}

#[tokio::test]
async fn the_calendar_has_the_same_dates_as_whole_days_and_no_persons_name() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let answer = admin.get(&format!("{}/timeline.ics", path(ALPINE))).await;
    assert_eq!(answer.headers()["content-type"], "text/calendar; charset=utf-8");
    let disposition = answer.headers()["content-disposition"].to_str().unwrap().to_owned();
    assert_eq!(disposition, format!("attachment; filename=\"timeline-{ALPINE}.ics\""));
    let text = answer.text().await.unwrap();
    let unfolded = text.replace("\r\n ", "");
    let window = "DTSTART;VALUE=DATE:20261215\r\nDTEND;VALUE=DATE:20270114\r\n";
    assert!(unfolded.contains(window), "{unfolded}");
    let names: Vec<String> = {
        let mut conn = app.owner().await;
        sqlx::query_scalar("select display_name from members").fetch_all(&mut conn).await.unwrap()
    };
    assert!(names.len() > 40 && names.iter().all(|name| !unfolded.contains(name.as_str())), "{unfolded}");
    // What leaves the portal is on record; what has not changed is the same to the byte.
    let log = "select count(*) from company_audit where action = 'list.downloaded'";
    assert_eq!(app.count(log).await, 1);
    assert_eq!(admin.text(&format!("{}/timeline.ics", path(ALPINE))).await, text);
}
