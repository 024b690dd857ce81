//! The daily digest: once a day and operator, whoever writes it and whatever becomes of the mail.

use futures_util::future::join_all;
use partner_portal::base::ids::PersonId;
use partner_portal::jobs::daily::{self, Job};
use partner_portal::operators::acts::digest;
use serde_json::{Value, json};
use time::Duration;
use time::macros::datetime;

use super::{OWN_MAILS, choose, chosen, staffed};
use crate::app::{ALPINE, TestApp, crowd_turn};
use crate::database::operators::{self, FULFILMENT, READER};
use crate::database::{jobs, keys, mails};
use crate::fulfilment::{Desk, INCIDENTS, OPERATOR, SECOND};
use crate::office::Office;

async fn work(app: &TestApp) -> Vec<Job> {
    daily::do_what_is_due(&app.state.db, &app.clock).await.unwrap()
}

/// The digests that were written, by reader; then they are gone.
async fn digests(app: &TestApp) -> Vec<(String, Value)> {
    let written = sqlx::query_as(
        "select recipient, mail from outbox where mail->>'mail' = 'operator_digest' order by recipient",
    )
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap();
    mails::forget_all(app).await;
    written
}

fn queue(area: &str, came: i64, waits: i64, own: i64, oldest: Option<&str>) -> Value {
    json!({ "area": area, "came": came, "waits": waits, "own": own, "oldest": oldest })
}

async fn at_noon() -> Desk {
    let desk = staffed().await;
    operators::set_wishes(&desk.app, OPERATOR, ("digest", "none")).await;
    operators::set_wishes(&desk.app, SECOND, ("each", "none")).await;
    operators::set_wishes(&desk.app, FULFILMENT, ("none", "digest")).await;
    operators::set_wishes(&desk.app, READER, ("digest", "digest")).await;
    desk
}

#[tokio::test]
async fn at_six_it_tells_what_came_and_what_waits_to_those_who_chose_it_and_may_do_the_work() {
    let mut desk = at_noon().await;
    let first = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    desk.operator.post(&format!("/console/activations/{first}/taking"), &[]).await;
    let office = Office::of_number(&desk.app, ALPINE).await;
    office.asks("A question", "Which logo?").await;
    mails::forget_all(&desk.app).await;
    // What companies that apply have to do with it, `joining` tells.
    desk.app.run("delete from applications").await;
    desk.app.set_clock(datetime!(2026-11-21 05:59:59 UTC));
    assert!(!work(&desk.app).await.contains(&Job::Digests));
    assert_eq!(digests(&desk.app).await, []);
    desk.app.set_clock(datetime!(2026-11-21 06:00 UTC));
    assert_eq!(work(&desk.app).await, [Job::Digests]);
    let since = Some("2026-11-20T10:00:00Z");
    let told = json!({
        "mail": "operator_digest",
        "at": "2026-11-21T06:00:00Z",
        "queues": [queue("activations", 1, 1, 1, since), queue("service_requests", 1, 1, 0, since)],
        "pools": [],
    });
    assert_eq!(digests(&desk.app).await, [(OPERATOR.to_owned(), told)]);

    // The next day nothing is new, and what waits is told again.
    desk.app.set_clock(datetime!(2026-11-22 06:00 UTC));
    work(&desk.app).await;
    let [(_, told)] = digests(&desk.app).await.try_into().unwrap();
    assert_eq!(told["queues"][1], queue("service_requests", 0, 1, 0, since));
    // Nothing new, nothing waiting: no mail.
    crate::database::queue::forget_all(&desk.app).await;
    desk.app.set_clock(datetime!(2026-11-23 06:00 UTC));
    work(&desk.app).await;
    assert_eq!(digests(&desk.app).await, []);
    desk.sign_in().await;
    assert_eq!(chosen(&desk.operator.page(OWN_MAILS).await, "work"), "digest");
}

#[tokio::test]
async fn what_came_and_was_done_meanwhile_is_told_as_new_and_what_the_portal_does_itself_is_not() {
    let desk = at_noon().await;
    let office = Office::of_number(&desk.app, ALPINE).await;
    let request = office.asks("A question", "Which logo?").await;
    crate::office::Programme::of(&desk.app).await.closes(request).await;
    desk.app
        .run(
            "update products set fulfilment = 'automatic', fulfilment_delay_minutes = 3000, support_ids = 'generated'
             where kind = 'technical'",
        )
        .await;
    desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    desk.app.set_clock(datetime!(2026-11-21 06:00 UTC));
    work(&desk.app).await;
    let [(_, told)] = digests(&desk.app).await.try_into().unwrap();
    assert_eq!(told["queues"], json!([queue("service_requests", 1, 0, 0, None)]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_written_once_though_workers_race_and_the_mail_is_deleted() {
    let _turn = crowd_turn().await;
    let desk = at_noon().await;
    let office = Office::of_number(&desk.app, ALPINE).await;
    office.asks("A question", "Which logo?").await;
    desk.app.set_clock(datetime!(2026-11-21 06:00 UTC));
    join_all((0..6).map(|_| work(&desk.app))).await;
    assert_eq!(digests(&desk.app).await.len(), 1);
    // The job begins anew, as when a worker died in its midst: who was told is told no more, though the mail is gone.
    for _ in 0..2 {
        jobs::forget_that_it_was_done(&desk.app).await;
        assert!(work(&desk.app).await.contains(&Job::Digests));
        assert_eq!(digests(&desk.app).await, []);
    }
    // Several at once that write the same operator's, with no claim between them.
    desk.app.set_clock(datetime!(2026-11-22 06:00 UTC));
    let person = PersonId(
        desk.app.id(&format!("select id from persons where email = '{OPERATOR}'")).await.parse().unwrap(),
    );
    let write = || {
        let (db, now) = (desk.app.state.db.clone(), desk.app.clock.now());
        tokio::spawn(async move {
            let mut tx = db.console().await.unwrap();
            let written = digest::write(&mut tx, person, now).await.unwrap();
            tx.commit().await.unwrap();
            written
        })
    };
    let written = join_all((0..8).map(|_| write())).await;
    assert_eq!(written.into_iter().filter(|it| *it.as_ref().unwrap()).count(), 1);
    assert_eq!(digests(&desk.app).await.len(), 1);
}

#[tokio::test]
async fn who_chooses_it_today_is_told_tomorrow_of_what_came_since() {
    let desk = staffed().await;
    choose(&desk.operator, "none", "none").await;
    operators::set_wishes(&desk.app, SECOND, ("none", "none")).await;
    operators::set_wishes(&desk.app, FULFILMENT, ("none", "none")).await;
    let office = Office::of_number(&desk.app, ALPINE).await;
    office.asks("Before", "Which logo?").await;
    desk.app.clock.advance(Duration::MINUTE);
    choose(&desk.operator, "digest", "none").await;
    assert!(work(&desk.app).await.contains(&Job::Digests));
    assert_eq!(digests(&desk.app).await, [], "today's was before they chose it");
    desk.app.clock.advance(Duration::MINUTE);
    let office = Office::of_number(&desk.app, ALPINE).await;
    office.asks("After", "Which logo?").await;
    desk.app.set_clock(datetime!(2026-11-21 06:00 UTC));
    work(&desk.app).await;
    let [(_, told)] = digests(&desk.app).await.try_into().unwrap();
    assert_eq!(told["queues"], json!([queue("service_requests", 1, 2, 0, Some("2026-11-20T10:00:00Z"))]));
}

#[tokio::test]
async fn who_is_no_operator_any_more_or_may_not_do_the_work_gets_none() {
    let desk = staffed().await;
    Office::of_number(&desk.app, ALPINE).await.asks("A question", "Which logo?").await;
    operators::set_wishes(&desk.app, OPERATOR, ("none", "none")).await;
    operators::give_role(&desk.app, SECOND, "reader").await;
    desk.app
        .run(&format!(
            "update operators set active = false
             where person_id = (select id from persons where email = '{FULFILMENT}')"
        ))
        .await;
    desk.app.set_clock(datetime!(2026-11-21 06:00 UTC));
    assert!(work(&desk.app).await.contains(&Job::Digests));
    assert_eq!(digests(&desk.app).await, []);
}

#[tokio::test]
async fn administrators_who_chose_it_find_the_pools_in_it_that_hold_too_few() {
    let desk = at_noon().await;
    operators::set_wishes(&desk.app, OPERATOR, ("none", "digest")).await;
    let few = desk.app.id("select id from products where name = 'Visio Professional 2019'").await;
    // Enough of all, but of one: never low, and fewer than a benefit gets.
    desk.app
        .run(&format!(
            "update key_pools set warn_below = 0;
             update products set keys_per_benefit = 2 where id = '{few}';
             update pool_keys set ciphertext = null, drawn_at = now()
             where product_id = '{few}' and drawn_at is null
               and id <> (select id from pool_keys where product_id = '{few}' and drawn_at is null limit 1)"
        ))
        .await;
    desk.app.set_clock(datetime!(2026-11-21 06:00 UTC));
    work(&desk.app).await;
    let [(reader, told)] = digests(&desk.app).await.try_into().unwrap();
    assert_eq!((reader.as_str(), &told["queues"]), (OPERATOR, &json!([])));
    let pools = told["pools"].as_array().unwrap();
    assert!(pools.iter().any(|it| it["product"] == "Visio Professional 2019"), "{pools:?}");
    let empty = "select count(*) from key_pools p where retired_at is null
                 and not exists (select from pool_keys k where k.product_id = p.product_id and k.drawn_at is null)";
    assert_eq!(i64::try_from(pools.len()).unwrap(), desk.app.count(empty).await + 1);
    keys::empty_pools(&desk.app).await;
    desk.app.run("update key_pools set retired_at = now()").await;
    desk.app.set_clock(datetime!(2026-11-22 06:00 UTC));
    work(&desk.app).await;
    assert_eq!(digests(&desk.app).await, [], "of a retired pool nobody wants keys");
}
