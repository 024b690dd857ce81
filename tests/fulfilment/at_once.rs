//! Two operators at once, second presses, and pages that show what is no longer so.

use futures_util::future::join_all;
use time::Duration;

use super::{Desk, INCIDENTS, OPERATOR, SECOND, decline, fulfil, path, seen_by, told};
use crate::app::ALPINE;
use crate::html::Page;

#[tokio::test]
async fn of_two_operators_who_fulfil_at_once_one_does_and_the_other_is_told() {
    for round in 0..5 {
        let desk = Desk::new().await;
        let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
        let seen = seen_by(&desk.operator, &activation).await;
        let presses = (0..8).map(|number| {
            let visitor = if number % 2 == 0 { desk.operator.clone() } else { desk.second.clone() };
            let (activation, seen) = (activation.clone(), seen.clone());
            let ids = if number % 2 == 0 { ("FIRST-1", "FIRST-2") } else { ("OTHER-1", "OTHER-2") };
            tokio::spawn(async move { fulfil(&visitor, &activation, &seen, ids).await.status().as_u16() })
        });
        let statuses: Vec<u16> = join_all(presses).await.into_iter().map(Result::unwrap).collect();
        assert_eq!(statuses, [303; 8], "round {round}");
        assert_eq!(desk.entries("activation.fulfilled").await, 1, "round {round}");
        assert_eq!(desk.mails("technical_active").await.len(), 2, "round {round}");
        // Those who were late are on record, each; the winner's other presses are none.
        assert_eq!(desk.refusals("activation.fulfilled", "changed_meanwhile").await, 4, "round {round}");
        let by_first = format!(
            "select count(*) from company_audit where action = 'activation.fulfilled'
             and operator_id = (select id from persons where email = '{OPERATOR}') and at >= '2026-11-20 10:00Z'"
        );
        let (won, lost) = if desk.app.count(&by_first).await == 1 {
            (OPERATOR, &desk.second)
        } else {
            (SECOND, &desk.operator)
        };
        let page = lost.page(&path(&activation)).await;
        assert!(page.contains(&format!("Nothing was done: {won} has already fulfilled it.")), "{page}");
    }
}

#[tokio::test]
async fn pressed_twice_it_is_done_once_and_with_other_ids_it_is_told_that_they_were_not_taken() {
    let desk = Desk::new().await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let seen = seen_by(&desk.operator, &activation).await;
    for _ in 0..3 {
        let done = fulfil(&desk.operator, &activation, &seen, ("A-1", "C-1")).await;
        let flash = told(&desk.operator, done, &activation).await;
        assert_eq!(flash, "On-premises incidents is active for Alpine Consulting.");
    }
    assert_eq!(desk.mails("technical_active").await.len(), 2);
    assert_eq!(desk.refusals("activation.fulfilled", "changed_meanwhile").await, 0);
    let other = fulfil(&desk.operator, &activation, &seen, ("A-2", "C-1")).await;
    let flash = told(&desk.operator, other, &activation).await;
    assert_eq!(flash, format!("Nothing was done: {OPERATOR} has already fulfilled it."));
    assert_eq!(desk.refusals("activation.fulfilled", "changed_meanwhile").await, 1);
    let late = decline(&desk.second, &activation, &seen, "Too late").await;
    let flash = told(&desk.second, late, &activation).await;
    assert_eq!(flash, format!("Nothing was done: {OPERATOR} has already fulfilled it."));
    assert_eq!(desk.state(&activation).await, "active");
}

#[tokio::test]
async fn a_page_that_shows_what_is_no_longer_so_decides_nothing() {
    let desk = Desk::new().await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let seen = seen_by(&desk.operator, &activation).await;
    let benefit = desk.app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    let admin = desk.app.sign_in("partner.admin@alpine.example").await;
    let withdrawal = format!("/partners/{ALPINE}/benefits/{benefit}/activation/withdrawal");
    assert_eq!(admin.post(&withdrawal, &[]).await.status(), 303);
    desk.app.clock.advance(Duration::minutes(1));
    let again = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let second = desk.second_id().await;
    desk.operator.page(&path(&activation)).await;
    let before = desk.app.tables().await;
    let withdrawn = "Nothing was done: the company has withdrawn it.";
    let taking = format!("{}/taking", path(&activation));
    let handover = format!("{}/handover", path(&activation));
    for response in [
        fulfil(&desk.operator, &activation, &seen, ("A-1", "C-1")).await,
        decline(&desk.operator, &activation, &seen, "No").await,
        desk.operator.post(&taking, &[]).await,
        desk.operator.post(&handover, &[("operator", &second), ("seen", &seen)]).await,
    ] {
        assert_eq!(response.status(), 303);
    }
    // A refusal each, and the banner; the new request is as it was.
    let changes = desk.app.tables().await.changes_since(&before);
    assert_eq!(changes, [("programme_audit".to_owned(), 4), ("sessions".to_owned(), 0)]);
    assert!(desk.operator.page(&path(&activation)).await.contains(withdrawn));
    // What was seen of one opens nothing of another.
    let odd = fulfil(&desk.operator, &again, &seen, ("A-1", "C-1")).await;
    assert!(told(&desk.operator, odd, &again).await.contains("this request has changed"));
    assert_eq!(desk.state(&again).await, "requested");
}

#[tokio::test]
async fn of_two_operators_who_take_at_once_one_has_it_and_hands_it_over() {
    let desk = Desk::new().await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let taking = format!("{}/taking", path(&activation));
    // More than there are connections: who waits for one is answered too.
    let presses = (0..16).map(|number| {
        let visitor = if number % 2 == 0 { desk.operator.clone() } else { desk.second.clone() };
        let taking = taking.clone();
        tokio::spawn(async move { visitor.post(&taking, &[]).await.status().as_u16() })
    });
    let statuses: Vec<u16> = join_all(presses).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(statuses, [303; 16]);
    assert_eq!(desk.entries("activation.taken").await, 1);
    assert_eq!(desk.refusals("activation.taken", "changed_meanwhile").await, 8);
    let has_it = desk.app.id(&format!("select assignee from queue_items where id = '{activation}'")).await;
    let second = desk.second_id().await;
    let (winner, loser, to) = if has_it == second {
        let first = desk.app.id(&format!("select id from persons where email = '{OPERATOR}'")).await;
        (&desk.second, &desk.operator, (first, OPERATOR))
    } else {
        (&desk.operator, &desk.second, (second, SECOND))
    };
    let told_whom =
        format!("Nothing was done: {} has taken it.", if to.1 == SECOND { OPERATOR } else { SECOND });
    assert!(loser.page(&path(&activation)).await.contains(&told_whom));

    // Handed over: with whom it is changes, since when it is in progress does not.
    let seen = seen_by(winner, &activation).await;
    desk.app.clock.advance(Duration::minutes(1));
    let handover = format!("{}/handover", path(&activation));
    for _ in 0..2 {
        let done = winner.post(&handover, &[("operator", &to.0), ("seen", &seen)]).await;
        let flash = told(winner, done, &activation).await;
        assert_eq!(flash, format!("The request for On-premises incidents is with {} now.", to.1));
    }
    assert_eq!(desk.entries("activation.handed_over").await, 1);
    let since = "select count(*) from activations where changed_at < '2026-11-20 10:00:01Z' and state = 'in_progress'";
    assert_eq!(desk.app.count(&format!("{since} and id = '{activation}'")).await, 1);
    // To whom nobody can be handed anything: told, and nothing else.
    desk.app.run(&format!("update operators set active = false where person_id = '{}'", to.0)).await;
    let seen = seen_by(winner, &activation).await;
    for odd in [to.0.as_str(), "", "x", &desk.app.member(ALPINE, "staff1@alpine.example").await] {
        let refused = winner.post(&handover, &[("operator", odd), ("seen", &seen)]).await;
        let status = refused.status();
        // It is theirs already: the same answer as before.
        let page = Page::of(refused).await;
        assert_eq!(status, 422, "{odd}: {page}");
        assert!(page.problem_at("operator").is_some() || page.contains("no other active operator"), "{page}");
    }
    assert_eq!(desk.refusals("activation.handed_over", "not_an_operator").await, 4);
}
