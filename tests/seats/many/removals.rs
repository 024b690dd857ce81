//! Taking several seats back at once.

use std::sync::Arc;

use uuid::Uuid;

use super::Preview;
use crate::app::{ALPINE, CELADON, crowd_turn, location};
use crate::bench::Bench;

#[tokio::test]
async fn forty_seats_are_taken_back_by_one_act_that_says_first_when_each_is_free() {
    let it = Bench::unused(50).await;
    let preview = it.preview(&it.list(1..=40)).await;
    assert_eq!(it.assign(&preview).await.status(), 303);
    let chosen = it.assignments_of(1..=40).await;
    let row = it.admin.page(&it.row("visual-studio")).await;
    let offered = row.choices("assignment_id");
    assert!(chosen.iter().all(|id| offered.contains(id)), "{offered:?}");
    let before = it.app.tables().await;
    let preview = Preview::read(it.take_back(&chosen, "yes").await).await;
    assert_eq!(preview.status, 200);
    assert!(preview.page.contains("Take back 40 seats of Visual Studio Enterprise?"));
    assert_eq!(preview.page.count("Free for another user on 18 Feb 2027"), 40);
    assert_eq!(it.app.tables().await.changes_since(&before), []);

    let response = it.take_back(&chosen, &preview.digest).await;
    assert_eq!(response.status(), 303);
    assert!(
        it.admin
            .page(&location(&response))
            .await
            .contains("40 seats of Visual Studio Enterprise were taken back.")
    );
    assert_eq!(it.holders().await, []);
    assert_eq!(it.entries("seat.taken_back", "done").await, 40);
    it.assert_counter_is_count().await;
    // Pressed again: the same page, and nothing more.
    let again = it.take_back(&chosen, &preview.digest).await;
    assert_eq!(again.status(), 303);
    assert_eq!(it.entries("seat.taken_back", "done").await, 40);
    it.assert_counter_is_count().await;
}

#[tokio::test]
async fn seats_of_which_one_was_taken_back_meanwhile_are_shown_anew() {
    let it = Bench::seats().await;
    let chosen = it.assignments_of([1, 2, 5]).await;
    let preview = Preview::read(it.take_back(&chosen, "yes").await).await;
    assert_eq!(preview.status, 200);
    let one = format!("{}/{}/removal", it.assignments(), chosen[1]);
    assert_eq!(it.admin.post(&one, &[]).await.status(), 303);
    let again = Preview::read(it.take_back(&chosen, &preview.digest).await).await;
    assert_eq!(again.status, 422);
    assert!(again.problems().contains("Something has changed since the preview"));
    again.assert_leads_somewhere();
    assert!(again.page.contains("Taken back already"));
    assert!(again.page.contains("Take back 2 seats of Visual Studio Enterprise?"));
    assert_eq!(it.holders().await.len(), 2);
    assert_eq!(it.entries("seat.taken_back", "refused").await, 1);
    for digest in ["", "no", &preview.digest] {
        assert_eq!(it.take_back(&[chosen[0].clone(), chosen[2].clone()], digest).await.status(), 422);
    }
    let rest = [chosen[0].clone(), chosen[2].clone()];
    assert_eq!(it.take_back(&rest, &again.digest).await.status(), 303);
    assert_eq!(it.holders().await, []);
    it.assert_counter_is_count().await;
}

#[tokio::test]
async fn seats_that_are_not_of_this_benefit_are_unknown_and_none_chosen_is_said() {
    let it = Bench::seats().await;
    let own = it.assignments_of([1]).await.remove(0);
    let professional = it.app.benefit(ALPINE, "Visual Studio Professional", "action_pack").await;
    let of_other_benefit: Uuid =
        sqlx::query_scalar("select id from seat_assignments where benefit_id = $1::uuid")
            .bind(professional.parse::<Uuid>().unwrap())
            .fetch_one(&mut it.app.owner().await)
            .await
            .unwrap();
    let celadon = it.app.partner(CELADON).await;
    let of_other_company: Uuid =
        sqlx::query_scalar("select id from seat_assignments where partner_id = $1 limit 1")
            .bind(celadon)
            .fetch_one(&mut it.app.owner().await)
            .await
            .unwrap();
    for odd in [
        of_other_benefit.to_string(),
        of_other_company.to_string(),
        Uuid::nil().to_string(),
        own.to_uppercase(),
        "x".to_owned(),
        String::new(),
    ] {
        for digest in ["yes", "no"] {
            assert_eq!(it.take_back(&[own.clone(), odd.clone()], digest).await.status(), 404, "{odd}");
        }
    }
    let none = it.take_back(&[], "yes").await;
    assert_eq!(none.status(), 422);
    let page = Preview::read(none).await;
    assert!(page.problems().contains("Choose at least one seat to take back."));
    page.assert_leads_somewhere();
    let path = format!("{}/removals", it.assignments());
    for fields in
        [[("assignment_id", own.as_str()), ("all", "yes")], [("preview", "yes"), ("preview", "yes")]]
    {
        assert_eq!(it.admin.post(&path, &fields).await.status(), 422, "{fields:?}");
    }
    // The same one twice is one.
    let twice = Preview::read(it.take_back(&[own.clone(), own.clone()], "yes").await).await;
    assert!(twice.page.contains("Take back one seat of Visual Studio Enterprise?"));
    assert_eq!(it.holders().await.len(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn lists_and_removals_may_cross_and_the_counter_stays_the_count() {
    let _turn = crowd_turn().await;
    let it = Arc::new(Bench::unused(40).await);
    let preview = it.preview(&it.list(1..=20)).await;
    assert_eq!(it.assign(&preview).await.status(), 303);
    for round in 0..4 {
        let more = it.preview(&it.list(21..=40)).await.act();
        let chosen = it.assignments_of(1..=20).await;
        let fewer = Preview::read(it.take_back(&chosen, "yes").await).await;
        let (one, other) = (Arc::clone(&it), Arc::clone(&it));
        let gave = tokio::spawn(async move { one.send(&more).await.status().as_u16() });
        let took =
            tokio::spawn(async move { other.take_back(&chosen, &fewer.digest).await.status().as_u16() });
        // Seats that wait for their last holders are in nobody's way: both hold, in any order.
        assert_eq!((gave.await.unwrap(), took.await.unwrap()), (303, 303), "round {round}");
        assert_eq!(it.holders().await.len(), 20);
        it.assert_counter_is_count().await;
        let chosen = it.assignments_of(21..=40).await;
        let fewer = Preview::read(it.take_back(&chosen, "yes").await).await;
        assert_eq!(it.take_back(&chosen, &fewer.digest).await.status(), 303);
        let back = it.preview(&it.list(1..=20)).await;
        assert_eq!(it.assign(&back).await.status(), 303, "round {round}");
    }
}
