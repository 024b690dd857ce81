//! What the programme fulfils by itself: at its time and not before, once however many workers there are, and never
//! instead of somebody who is to decide.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use futures_util::future::join_all;
use partner_portal::activations::automatic::{Clerk, Worked};
use partner_portal::activations::support_ids::{
    Generated, Order, SupportIdError, SupportIdProvider, SupportIds,
};
use partner_portal::queue::store::{Claimed, claim_due, postpone};
use time::Duration;
use time::macros::{date, datetime};

use super::{Desk, INCIDENTS, Meanwhile, OFFER, path, seen_by};
use crate::app::{ALPINE, TestApp, crowd_turn};
use crate::database::ways;
use crate::office::Office;

fn clerk(app: &TestApp) -> Clerk {
    Clerk::new(app.state.db.clone(), app.clock.clone(), Arc::clone(&app.state.secrets))
}

/// Makes products automatic, half an hour after they are asked for.
async fn make_automatic(desk: &Desk) {
    desk.app
        .run(
            "update products set fulfilment = 'automatic', fulfilment_delay_minutes = 30
             where kind in ('technical', 'go_to_market')",
        )
        .await;
}

async fn due(desk: &Desk, activation: &str) -> Option<String> {
    sqlx::query_scalar(
        "select to_char(due_at at time zone 'utc', 'HH24:MI') from queue_items where id = $1::uuid",
    )
    .bind(uuid::Uuid::parse_str(activation).unwrap())
    .fetch_one(&mut desk.app.owner().await)
    .await
    .unwrap()
}

#[tokio::test]
async fn what_is_due_is_fulfilled_at_its_time_in_the_name_of_the_programme() {
    let desk = Desk::new().await;
    make_automatic(&desk).await;
    desk.set_contact(ALPINE, "staff2@alpine.example").await;
    let technical = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    desk.app.clock.advance(Duration::minutes(1));
    let offer = desk.ask(ALPINE, OFFER, "gold_core").await;
    let clerk = clerk(&desk.app);
    let list = desk.operator.page("/console/activations").await;
    assert!(list.contains("Fulfilled automatically from 20 Nov 2026, 10:30 UTC"), "{list}");
    // One second before: not.
    desk.app.clock.advance(Duration::minutes(29) - Duration::SECOND);
    assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::Nothing);
    desk.app.clock.advance(Duration::SECOND);
    assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::Fulfilled);
    assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::Nothing);
    assert_eq!(
        (desk.state(&technical).await.as_str(), desk.state(&offer).await.as_str()),
        ("active", "requested")
    );
    desk.app.clock.advance(Duration::minutes(1));
    assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::Fulfilled);
    assert_eq!(desk.state(&offer).await, "active");
    let by =
        "select count(*) from company_audit where action = 'activation.fulfilled' and actor = 'the programme'
              and member_id is null and operator_id is null and address is null";
    assert_eq!(desk.app.count(by).await, 2);
    assert_eq!(desk.mails("technical_active").await.len(), 2);
    assert_eq!(desk.mails("go_to_market_active").await.len(), 1);
    let ids = "select count(*) from activations where state = 'active' and access_id is not null
               and changed_at >= '2026-11-20 10:30Z'";
    assert_eq!(desk.app.count(ids).await, 1);
    let page = desk.operator.page(&path(&technical)).await;
    assert!(page.contains("The programme, automatically"), "{page}");
    // Somebody whose page is older learns who was quicker.
    let late = desk.operator.post(&format!("{}/taking", path(&technical)), &[]).await;
    assert_eq!(late.status(), 303);
    let page = desk.operator.page(&path(&technical)).await;
    assert!(page.contains("the programme has already fulfilled it automatically"), "{page}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_that_are_due_are_fulfilled_once_each_by_several_workers() {
    let _turn = crowd_turn().await;
    let desk = Desk::new().await;
    make_automatic(&desk).await;
    desk.app.grant_benefits((ALPINE, "gold_core"), "technical", 1..=40).await;
    desk.app
        .run(
            "update products set fulfilment = 'automatic', fulfilment_delay_minutes = 30, support_ids = 'generated'
             where code like 'test-technical-%'",
        )
        .await;
    let office = Office::open(&desk.app, ALPINE, "partner.admin@alpine.example").await;
    let office = office.at(datetime!(2026-11-20 09:00 UTC));
    for number in 1..=40 {
        let product = format!("Test technical {number:04}");
        office.asks_for(&desk.app.benefit(ALPINE, &product, "gold_core").await).await;
    }
    let workers = (0..4).map(|_| {
        let clerk = clerk(&desk.app);
        tokio::spawn(async move {
            let mut done = 0;
            loop {
                match clerk.fulfil_next().await.unwrap() {
                    Worked::Fulfilled => done += 1,
                    Worked::Nothing => return done,
                    other => panic!("{other:?}"),
                }
            }
        })
    });
    let done: Vec<i32> = join_all(workers).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(done.iter().sum::<i32>(), 40, "{done:?}");
    assert_eq!(desk.entries("activation.fulfilled").await, 40);
    assert_eq!(desk.mails("technical_active").await.len(), 40);
    let twice = "select count(*) from (select activation_id from activation_changes where state = 'active'
                 group by activation_id having count(*) > 1) twice";
    assert_eq!(desk.app.count(twice).await, 0);
    // Forty pairs, all different.
    let sealed: Vec<(Vec<u8>, Vec<u8>)> = sqlx::query_as(
        "select access_id, contract_id from activations where requested_at = '2026-11-20 09:00Z'",
    )
    .fetch_all(&mut desk.app.owner().await)
    .await
    .unwrap();
    assert_eq!(
        sealed.into_iter().flat_map(|(access, contract)| [access, contract]).collect::<HashSet<_>>().len(),
        80
    );
}

/// Fails for some, and counts how often it was asked.
#[derive(Debug)]
struct Moody;

static ASKED: AtomicUsize = AtomicUsize::new(0);

#[async_trait]
impl SupportIdProvider for Moody {
    async fn make(&self, order: &Order) -> Result<SupportIds, SupportIdError> {
        ASKED.fetch_add(1, Ordering::Relaxed);
        if order.product == INCIDENTS {
            return Err(SupportIdError::Failed("the other system is down".to_owned()));
        }
        Generated.make(order).await
    }
}

#[tokio::test]
async fn one_that_fails_is_tried_again_after_growing_pauses_and_holds_up_no_other() {
    let desk = Desk::new().await;
    make_automatic(&desk).await;
    let failing = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let other = desk.ask(ALPINE, "Cloud incidents", "gold_core").await;
    let clerk = clerk(&desk.app).with_sources(|_| Ok(&Moody));
    desk.app.clock.advance(Duration::minutes(30));
    let worked = [clerk.fulfil_next().await.unwrap(), clerk.fulfil_next().await.unwrap()];
    assert!(worked.contains(&Worked::Failed) && worked.contains(&Worked::Fulfilled), "{worked:?}");
    assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::Nothing);
    assert_eq!(
        (desk.state(&failing).await.as_str(), desk.state(&other).await.as_str()),
        ("requested", "active")
    );
    assert_eq!(due(&desk, &failing).await.as_deref(), Some("10:31"));
    for (minutes, next) in [(1, "10:33"), (2, "10:37"), (4, "10:45")] {
        desk.app.clock.advance(Duration::minutes(minutes) - Duration::SECOND);
        assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::Nothing);
        desk.app.clock.advance(Duration::SECOND);
        assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::Failed);
        assert_eq!(due(&desk, &failing).await.as_deref(), Some(next));
    }
    assert_eq!(ASKED.load(Ordering::Relaxed), 5);
    assert_eq!(desk.mails("technical_active").await.len(), 2, "of the other alone");
    // The source is well again.
    desk.app.clock.advance(Duration::minutes(8));
    assert_eq!(self::clerk(&desk.app).fulfil_next().await.unwrap(), Worked::Fulfilled);
    assert_eq!(desk.mails("technical_active").await.len(), 4);
}

#[tokio::test]
async fn a_try_that_gave_way_to_an_act_is_made_once_more_at_once_and_then_after_a_pause() {
    let desk = Desk::new().await;
    make_automatic(&desk).await;
    let first = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    desk.app.clock.advance(Duration::MINUTE);
    let second = desk.ask(ALPINE, "Cloud incidents", "gold_core").await;
    desk.app.clock.advance(Duration::minutes(30));
    let clerk = clerk(&desk.app);
    ways::give(&desk.app, 1).await;
    assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::Fulfilled);
    assert_eq!((desk.state(&first).await.as_str(), ways::tries(&desk.app).await), ("active", 2));
    ways::give(&desk.app, 2).await;
    assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::Failed);
    assert_eq!(due(&desk, &second).await.as_deref(), Some("10:32"));
    desk.app.clock.advance(Duration::MINUTE);
    assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::Fulfilled);
    assert_eq!(desk.entries("activation.fulfilled").await, 2);
}

#[tokio::test]
async fn a_worker_that_dies_leaves_what_it_took_to_the_others() {
    let desk = Desk::new().await;
    make_automatic(&desk).await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    desk.app.clock.advance(Duration::minutes(30));
    /// Says nothing, as long as the worker lives.
    #[derive(Debug)]
    struct Silent;
    #[async_trait]
    impl SupportIdProvider for Silent {
        async fn make(&self, _: &Order) -> Result<SupportIds, SupportIdError> {
            REACHED.notify_one();
            std::future::pending().await
        }
    }
    static REACHED: tokio::sync::Notify = tokio::sync::Notify::const_new();
    let dying = clerk(&desk.app).with_sources(|_| Ok(&Silent));
    let dying = tokio::spawn(async move { dying.fulfil_next().await });
    REACHED.notified().await;
    dying.abort();
    let _ = dying.await;
    let other = clerk(&desk.app);
    assert_eq!(other.fulfil_next().await.unwrap(), Worked::Nothing, "perhaps somebody works on it");
    // Operators go on reading when it was due.
    assert_eq!(due(&desk, &activation).await.as_deref(), Some("10:30"));
    for page in ["/console/activations", &path(&activation)] {
        let page = desk.operator.page(page).await;
        assert!(page.contains("20 Nov 2026, 10:30 UTC"), "{page}");
    }
    desk.app.clock.advance(Duration::minutes(5));
    assert_eq!(other.fulfil_next().await.unwrap(), Worked::Fulfilled);
    assert_eq!(desk.state(&activation).await, "active");
    assert_eq!(desk.mails("technical_active").await.len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_claim_is_one_workers_and_once_it_ran_out_another_s() {
    let _turn = crowd_turn().await;
    let desk = Desk::new().await;
    make_automatic(&desk).await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    desk.app.clock.advance(Duration::minutes(30));
    let claim = async || {
        let mut tx = desk.app.state.db.console().await.unwrap();
        let now = desk.app.clock.now();
        let claimed = claim_due(&mut tx, now, now + Duration::minutes(5)).await.unwrap();
        tx.commit().await.unwrap();
        claimed
    };
    let give_up = async |claimed: Claimed, until| {
        let mut tx = desk.app.state.db.console().await.unwrap();
        let given_up = postpone(&mut tx, claimed, until).await.unwrap();
        tx.commit().await.unwrap();
        given_up
    };
    // Of many at once, one has it; and again, once its time is over.
    let of_many = async || {
        let claims = join_all((0..10).map(|_| claim())).await;
        let mut claims: Vec<Claimed> = claims.into_iter().flatten().collect();
        assert_eq!(claims.len(), 1);
        claims.remove(0)
    };
    let slow = of_many().await;
    desk.app.clock.advance(Duration::minutes(5) - Duration::SECOND);
    assert!(claim().await.is_none());
    desk.app.clock.advance(Duration::SECOND);
    let second = of_many().await;
    // The slow one is alive after all, and fails: the claim is no longer theirs to give up.
    assert!(!give_up(slow, Some(desk.app.clock.now())).await);
    assert!(!give_up(slow, None).await);
    assert!(claim().await.is_none());
    assert_eq!(due(&desk, &activation).await.as_deref(), Some("10:30"));
    // The second gives up: due at the time that it says.
    assert!(give_up(second, Some(desk.app.clock.now() + Duration::minutes(2))).await);
    assert_eq!(due(&desk, &activation).await.as_deref(), Some("10:37"));
    assert!(claim().await.is_none());
    desk.app.clock.advance(Duration::minutes(2));
    let third = of_many().await;
    // Taken by an operator, it is nobody else's, whatever becomes of the claim.
    assert_eq!(desk.operator.post(&format!("{}/taking", path(&activation)), &[]).await.status(), 303);
    assert!(!give_up(third, Some(desk.app.clock.now())).await);
    desk.app.clock.advance(Duration::hours(1));
    assert!(claim().await.is_none());
}

#[tokio::test]
async fn what_needs_a_decision_is_left_to_operators() {
    for (meanwhile, reason) in [
        (Meanwhile::Suspended("Unpaid"), "suspended"),
        (Meanwhile::Cancelled, "cancelled"),
        (Meanwhile::NoContact, "no_contact"),
        // Thirty days more were left.
        (Meanwhile::Ends(date!(2026 - 10 - 20)), "too_late"),
    ] {
        let desk = Desk::new().await;
        make_automatic(&desk).await;
        desk.set_contact(ALPINE, "staff2@alpine.example").await;
        let activation = desk.ask(ALPINE, OFFER, "gold_core").await;
        meanwhile.happens(&desk.app).await;
        desk.app.clock.advance(Duration::minutes(30));
        let clerk = clerk(&desk.app);
        assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::LeftToOperators, "{reason}");
        assert_eq!(desk.refusals("activation.fulfilled", reason).await, 1);
        assert_eq!(desk.state(&activation).await, "requested");
        desk.app.clock.advance(Duration::days(2));
        assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::Nothing, "{reason}");
        assert_eq!(desk.app.count("select count(*) from queue_items where open and due_at is null").await, 1);
    }
}

#[tokio::test]
async fn what_somebody_took_or_ended_is_no_longer_the_workers() {
    let desk = Desk::new().await;
    make_automatic(&desk).await;
    let taken = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let declined = desk.ask(ALPINE, "Cloud incidents", "gold_core").await;
    let withdrawn = desk.ask(ALPINE, INCIDENTS, "action_pack").await;
    assert_eq!(desk.operator.post(&format!("{}/taking", path(&taken)), &[]).await.status(), 303);
    let seen = seen_by(&desk.operator, &declined).await;
    assert_eq!(super::decline(&desk.operator, &declined, &seen, "No").await.status(), 303);
    let admin = desk.app.sign_in("partner.admin@alpine.example").await;
    let benefit = desk.app.benefit(ALPINE, INCIDENTS, "action_pack").await;
    let withdrawal = format!("/partners/{ALPINE}/benefits/{benefit}/activation/withdrawal");
    assert_eq!(admin.post(&withdrawal, &[]).await.status(), 303);
    desk.app.clock.advance(Duration::days(1));
    assert_eq!(clerk(&desk.app).fulfil_next().await.unwrap(), Worked::Nothing);
    let states = [&taken, &declined, &withdrawn].map(|id| desk.state(id));
    assert_eq!(join_all(states).await, ["in_progress", "declined", "withdrawn"]);
}

#[tokio::test]
async fn an_operator_and_a_worker_at_once_fulfil_one_activation_once() {
    for round in 0..5 {
        let desk = Desk::new().await;
        make_automatic(&desk).await;
        let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
        desk.app.clock.advance(Duration::minutes(30));
        let seen = seen_by(&desk.operator, &activation).await;
        let clerk = clerk(&desk.app);
        let worker = tokio::spawn(async move { clerk.fulfil_next().await.unwrap() });
        let operator = super::fulfil(&desk.operator, &activation, &seen, ("A-1", "C-1")).await;
        assert_eq!(operator.status(), 303);
        let worked = worker.await.unwrap();
        assert!([Worked::Fulfilled, Worked::Decided, Worked::Nothing].contains(&worked), "{worked:?}");
        assert_eq!(desk.entries("activation.fulfilled").await, 1, "round {round}");
        assert_eq!(desk.mails("technical_active").await.len(), 2, "round {round}");
    }
}
