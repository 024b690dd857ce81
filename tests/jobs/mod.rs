//! What is done once a day: by whichever worker comes first, whatever becomes of it; and what it leaves.

pub mod copies;
mod terms;

use partner_portal::jobs::daily::{self, Job};
use time::Duration;
use time::macros::datetime;

use crate::app::TestApp;
use crate::database::{Filled, NOW, jobs};

/// What a worker does of it at this moment.
pub async fn work(app: &TestApp) -> Vec<Job> {
    daily::do_what_is_due(&app.state.db, &app.clock).await.unwrap()
}

async fn portal() -> TestApp {
    TestApp::new(Filled::Empty, false).await
}

#[tokio::test]
async fn of_several_workers_at_once_one_does_it_and_again_on_the_next_day() {
    let app = portal().await;
    let at_once = async || {
        let workers = (0..6).map(|_| work(&app));
        let mut done = futures_util::future::join_all(workers).await.concat();
        done.sort_by_key(|job| Job::ALL.iter().position(|it| it == job));
        done
    };
    assert_eq!(at_once().await, Job::ALL);
    assert_eq!(at_once().await, []);
    app.set_clock(datetime!(2026-11-20 23:59:59 UTC));
    assert_eq!(at_once().await, []);
    app.set_clock(datetime!(2026-11-21 00:00 UTC));
    assert_eq!(at_once().await, [Job::Reminders, Job::Terms, Job::Copies, Job::Lapses, Job::Figures]);
    let told =
        "select count(*) from daily_jobs where done_on = '2026-11-21' and done_at = '2026-11-21 00:00Z'
                and claim is null";
    assert_eq!(app.count(told).await, 5);
    app.set_clock(datetime!(2026-11-21 05:59:59 UTC));
    assert_eq!(at_once().await, []);
    app.set_clock(datetime!(2026-11-21 06:00 UTC));
    assert_eq!(at_once().await, [Job::Digests], "it has its own time of day");
}

#[tokio::test]
async fn a_worker_that_died_is_followed_by_another_when_its_claim_has_run_out() {
    let app = portal().await;
    jobs::claim_all(&app, NOW + Duration::minutes(10)).await;
    assert_eq!(work(&app).await, []);
    app.clock.advance(Duration::minutes(10) - Duration::SECOND);
    assert_eq!(work(&app).await, []);
    app.clock.advance(Duration::SECOND);
    assert_eq!(work(&app).await, Job::ALL);
}

#[tokio::test]
async fn a_clock_that_is_set_back_has_nothing_done_twice_and_one_that_was_wrong_stops_nothing() {
    let app = portal().await;
    assert_eq!(work(&app).await, Job::ALL);
    app.set_clock(datetime!(2026-11-21 00:00:30 UTC));
    assert_eq!(work(&app).await, [Job::Reminders, Job::Terms, Job::Copies, Job::Lapses, Job::Figures]);
    app.clock.advance(Duration::minutes(-1));
    assert_eq!(work(&app).await, [], "another machine's clock still tells the day before");
    app.set_clock(datetime!(2027-11-20 10:00 UTC));
    assert_eq!(work(&app).await, Job::ALL);
    app.set_clock(datetime!(2026-11-22 10:00 UTC));
    assert_eq!(work(&app).await, Job::ALL, "a year too far, and put right");
}
