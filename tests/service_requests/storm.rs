//! What fifty who press at once do to the sums.

use std::sync::Arc;

use tokio::sync::Barrier;

use super::{ADVICE, Desk, advisory, assert_sums, console, list, once};
use crate::app::{ALPINE, Visitor};
use crate::database::memberships;
use crate::html::Page;

/// Fifty who press at the same moment.
async fn at_once<F, T>(count: usize, act: impl Fn(usize) -> F) -> Vec<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
    let barrier = Arc::new(Barrier::new(count));
    let tasks: Vec<_> = (0..count)
        .map(|number| {
            let (barrier, act) = (Arc::clone(&barrier), act(number));
            tokio::spawn(async move {
                barrier.wait().await;
                act.await
            })
        })
        .collect();
    let mut done = Vec::new();
    for task in tasks {
        done.push(task.await.unwrap());
    }
    done
}

/// Presses until the portal isn't too busy for an answer.
async fn insist(visitor: &Visitor, path: &str, fields: &[(&str, &str)]) -> u16 {
    loop {
        let status = visitor.post(path, fields).await.status().as_u16();
        if status != 503 {
            return status;
        }
    }
}

#[tokio::test]
async fn of_fifty_who_want_the_last_hours_as_many_get_them_as_fit() {
    let it = Desk::new().await;
    let benefit = it.app.benefit(ALPINE, ADVICE, "gold_core").await;
    // The demo's request holds five: five are left.
    memberships::grant(&it.app, &benefit, 10).await;
    let admin = it.admin.clone();
    let answers = at_once(50, |number| {
        let admin = admin.clone();
        async move {
            let (value, hours) = (once(), if number % 2 == 0 { "2" } else { "1" });
            insist(&admin, &list(ALPINE), &advisory(&value, hours)).await
        }
    })
    .await;
    assert!(answers.iter().all(|status| [303, 422].contains(status)), "{answers:?}");
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (10, 0), "not one hour more, not one fewer");
    let numbers = format!(
        "select count(*) from (select number, row_number() over (order by number) as place from service_requests
         where partner_id = '{}') it where number <> place",
        it.app.partner(ALPINE).await
    );
    assert_eq!(it.app.count(&numbers).await, 0, "numbers without gaps");
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn fifty_presses_of_one_form_make_one_request_and_fifty_closings_use_it_once() {
    let it = Desk::new().await;
    let (admin, value) = (it.admin.clone(), once());
    let answers = at_once(50, |_| {
        let (admin, value) = (admin.clone(), value.clone());
        async move { insist(&admin, &list(ALPINE), &advisory(&value, "4")).await }
    })
    .await;
    assert!(answers.iter().all(|status| *status == 303), "{answers:?}");
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (9, 0));
    assert_eq!(it.mails("service_request_received").await, 1);
    let request = it.app.id(&format!("select id from service_requests where once = '{value}'")).await;
    let (operator, path) = (it.operator.clone(), format!("{}/closing", console(&request)));
    let answers = at_once(50, |_| {
        let (operator, path) = (operator.clone(), path.clone());
        async move {
            let fields = [("seen", "open-1"), ("reason", "solved"), ("hours", "3"), ("text", "Done")];
            insist(&operator, &path, &fields).await
        }
    })
    .await;
    assert!(answers.iter().all(|status| *status == 303), "{answers:?}");
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (5, 3));
    assert_eq!(it.mails("service_request_closed").await, 1);
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn a_storm_of_submitting_closing_and_reopening_leaves_the_sums_right() {
    let it = Desk::new().await;
    let benefit = it.app.benefit(ALPINE, ADVICE, "gold_core").await;
    memberships::grant(&it.app, &benefit, 12).await;
    let (admin, operator) = (it.admin.clone(), it.operator.clone());
    let mut requests = Vec::new();
    for _ in 0..3 {
        requests.push(it.submit(&it.admin, ALPINE, &advisory(&once(), "2")).await);
    }
    let answers = at_once(48, |number| {
        let (admin, operator) = (admin.clone(), operator.clone());
        let request = requests[number % 3].clone();
        async move {
            let path = format!("{}/{request}", list(ALPINE));
            match number % 4 {
                0 => insist(&admin, &list(ALPINE), &advisory(&once(), "1")).await,
                1 => insist(&admin, &format!("{path}/reopening"), &[]).await,
                2 => insist(&admin, &format!("{path}/closing"), &[("reason", "withdrawn")]).await,
                _ => {
                    let page = Page::of(operator.get(&console(&request)).await).await;
                    let Some(seen) = page.find_hidden("seen") else { return 303 };
                    let fields =
                        [("seen", seen.as_str()), ("reason", "solved"), ("hours", "1"), ("text", "")];
                    insist(&operator, &format!("{}/closing", console(&request)), &fields).await
                }
            }
        }
    })
    .await;
    assert!(answers.iter().all(|status| [303, 422].contains(status)), "{answers:?}");
    assert_sums(&it.app).await;
}
