//! Whom a seat can go to: who stands there to be picked, what keeps somebody from it, and where none is free.

use time::macros::date;

use crate::app::ALPINE;
use crate::bench::Bench;
use crate::database::memberships;
use crate::html::Page;

#[tokio::test]
async fn ten_people_without_a_seat_stand_there_first_and_who_has_one_is_told() {
    let it = Bench::seats().await;
    let page = it.admin.page(&it.row("visual-studio")).await;
    let choices = page.choices("member_id");
    assert_eq!(choices.len(), 10);
    for holder in ["staff1@alpine.example", "staff2@alpine.example", "staff5@alpine.example"] {
        assert!(!choices.contains(&it.member(holder).await), "{holder} has a seat");
    }
    let found = it.admin.page(&format!("{}&find=staff1%40", it.row("visual-studio"))).await;
    let anna = found.by_id(&format!("m-{}", it.member("staff1@alpine.example").await)).unwrap();
    assert!(anna.is_off() && found.contains("Has seat 1"), "{found}");
    // Of the same product, from another package.
    let other = it.app.benefit(ALPINE, "Azure monthly credit", "action_pack").await;
    let row = format!("/partners/{ALPINE}/benefits/cloud?open={other}&find=staff7%40");
    let found = it.admin.page(&row).await;
    let holder = found.by_id(&format!("m-{}", it.member("staff7@alpine.example").await)).unwrap();
    assert!(holder.is_off() && found.contains("another Azure credit"), "{found}");
    // Nobody holds a seat of a membership that has lapsed: on the last day of its window it is in the way, then no more.
    let gold = it.app.benefit(ALPINE, "Azure monthly credit", "gold_core").await;
    let staff7 = format!("m-{}", it.member("staff7@alpine.example").await);
    for (ended_on, is_in_the_way) in [(date!(2026 - 10 - 21), true), (date!(2026 - 10 - 20), false)] {
        memberships::end_year_on(&it.app, &gold, ended_on).await;
        let found = it.admin.page(&row).await;
        assert_eq!(found.by_id(&staff7).unwrap().is_off(), is_in_the_way, "{ended_on}: {found}");
    }
}

#[tokio::test]
async fn oneself_is_assigned_by_one_press_and_then_not_offered_again() {
    let it = Bench::seats().await;
    let page = it.admin.page(&it.row("visual-studio")).await;
    let me = it.member("global.admin@alpine.example").await;
    assert!(page.hidden("member_id") == me && page.whole().button("Assign to me").id() == "assign-me");
    assert_eq!(it.admin.post(&it.assignments(), &[("member_id", &me)]).await.status(), 303);
    let found = it.admin.page(&format!("{}&find=brunner", it.row("visual-studio"))).await;
    assert!(found.by_id("assign-me").is_none() && found.contains("Has seat 6"), "{found}");
    // Also where ten others come before them.
    let after = it.admin.page(&it.row("visual-studio")).await;
    assert!(after.by_id("assign-me").is_none() && !after.choices("member_id").contains(&me), "{after}");
}

#[tokio::test]
async fn where_nobody_was_picked_the_search_stays_and_nothing_is_on_record() {
    let it = Bench::seats().await;
    let before = it.app.tables().await;
    let refused = Page::of(it.admin.post(&it.assignments(), &[("find", "staff2")]).await).await;
    assert_eq!((refused.status, refused.value_of("find").as_str()), (422, "staff2"));
    assert!(refused.problem_at("member_id").is_some(), "{refused}");
    assert!(refused.whole().first("tr.detail .errors").is_some(), "told where the act was");
    assert_eq!(it.app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn where_no_seat_is_free_the_reason_stands_in_place_of_the_form() {
    let it = Bench::unused(1).await;
    let member = it.member(&it.staff(1)).await;
    assert_eq!(it.admin.post(&it.assignments(), &[("member_id", &member)]).await.status(), 303);
    let page = it.admin.page(&it.row("visual-studio")).await;
    assert!(page.contains("No seat is free.") && page.links_to(&format!("#seats-{}", it.benefit)), "{page}");
    assert!(page.by_id("find").is_none() && page.by_id("assign-me").is_none(), "{page}");
}

#[tokio::test]
async fn a_row_of_seats_tells_what_the_product_is_and_where_it_is_managed() {
    let it = Bench::seats().await;
    let page = it.admin.page(&it.row("visual-studio")).await;
    let sql =
        "select t.description from products p join product_texts t on t.product_id = p.id and language = 'en'
               where p.name = 'Visual Studio Enterprise'";
    let description: String = sqlx::query_scalar(sql).fetch_one(&mut it.app.owner().await).await.unwrap();
    assert!(!description.is_empty() && page.contains(&description), "{page}");
    assert!(page.contains("Where to use it"), "{page}");
}
