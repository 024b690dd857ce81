//! Levels of key pools: how long they last, and when operators are told.

use partner_portal::jobs::tell_low_pools;
use time::Duration;

use crate::app::{ALPINE, TestApp, location};
use crate::fulfilment::OPERATOR;
use crate::html::Page;

const POOLS: &str = "/console/keys";
const OFFICE: &str = "Office Professional Plus 2019";

/// Leaves so many keys in the pool of a product, of which so many were issued on a day.
async fn arrange(app: &TestApp, product: &str, left: i32, issued: i32, days_ago: i32) {
    app.run(&format!(
        "delete from pool_keys k where k.product_id = '{product}'
             and not exists (select from issued_keys i where i.id = k.id);
         insert into pool_keys (id, product_id, ciphertext, fingerprint, added_at, drawn_at)
         select gen_random_uuid(), '{product}', case when n <= {left} then 'sealed'::bytea end,
                sha256(convert_to(n || ' {product}', 'UTF8')), '2026-01-01',
                case when n > {left} then timestamptz '2026-11-20 10:00Z' - {days_ago} * interval '1 day' end
         from generate_series(1, {left} + {issued}) n"
    ))
    .await;
}

async fn product(app: &TestApp, name: &str) -> String {
    app.id(&format!("select id from products where name = '{name}'")).await
}

fn fact(page: &Page, name: &str) -> String {
    let names = page.whole().all("dl.facts dt");
    let at = names.iter().position(|it| it.text() == name).unwrap_or_else(|| panic!("no {name}"));
    page.whole().all("dl.facts dd")[at].text()
}

#[tokio::test]
async fn a_pool_tells_how_long_it_lasts_at_the_pace_of_the_last_ninety_days() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let office = product(&app, OFFICE).await;
    app.run(&format!(
        "update pool_keys set drawn_at = '2026-01-01' where product_id = '{office}' and drawn_at is not null"
    ))
    .await;
    for (left, issued, days_ago, lasts) in [
        (42, 90, 89, "about 6 weeks"),
        (42, 90, 91, "No forecast"),
        (5, 90, 1, "about 5 days"),
        (0, 90, 1, "No forecast"),
    ] {
        arrange(&app, &office, left, issued, days_ago).await;
        let page = operator.page(&format!("{POOLS}/{office}")).await;
        assert_eq!(
            fact(&page, "Lasts, at the pace of the last 90 days"),
            lasts,
            "{left} {issued} {days_ago}"
        );
        let row = operator.page(POOLS).await;
        let row = row.row(OFFICE);
        assert_eq!(row.cell("Lasts"), if lasts == "No forecast" { "" } else { lasts });
    }
}

#[tokio::test]
async fn operators_are_told_once_when_a_pool_falls_below_its_threshold_and_again_after_it_was_filled() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let office = product(&app, OFFICE).await;
    let path = format!("{POOLS}/{office}");
    app.run("update key_pools set warn_below = 0").await;
    let mails = "select count(*) from outbox where mail ->> 'mail' = 'pools_low'";
    let tell = async || {
        tell_low_pools(&app.state.db, &app.clock).await.unwrap();
        app.clock.advance(Duration::MINUTE);
        app.count(mails).await
    };
    arrange(&app, &office, 24, 0, 0).await;
    assert_eq!(tell().await, 0);
    let operators = app.count("select count(*) from operators where active").await;
    let set = operator.post(&format!("{path}/threshold"), &[("warn_below", " 25 ")]).await;
    assert_eq!((set.status().as_u16(), location(&set)), (303, path.clone()));
    let page = operator.page(&path).await;
    assert_eq!(
        (page.value_of("warn_below"), fact(&page, "Status")),
        ("25".to_owned(), "Running low".to_owned())
    );
    for _ in 0..2 {
        assert_eq!(tell().await, operators);
    }
    arrange(&app, &office, 25, 0, 0).await;
    assert_eq!(tell().await, operators);
    arrange(&app, &office, 0, 0, 0).await;
    assert_eq!(tell().await, 2 * operators);

    let entries =
        "select count(*) from programme_audit where action = 'key_pool.threshold_set' and outcome = 'done'";
    operator.post(&format!("{path}/threshold"), &[("warn_below", "25")]).await;
    assert_eq!(app.count(entries).await, 1);
    for wrong in ["", "-1", "1.5", "100001", "many"] {
        let page =
            Page::of(operator.post(&format!("{path}/threshold"), &[("warn_below", wrong)]).await).await;
        assert_eq!((page.status, page.value_of("warn_below")), (422, wrong.to_owned()));
        assert!(page.problem_at("warn_below").is_some());
    }
}

#[tokio::test]
async fn revoked_keys_leave_their_pool_for_good() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let office = product(&app, OFFICE).await;
    let path = format!("{POOLS}/{office}");
    arrange(&app, &office, 20, 0, 0).await;
    let import = app.id("select gen_random_uuid()").await;
    app.run(&format!(
        "update pool_keys set import_id = '{import}' where id in (
             select id from pool_keys where product_id = '{office}' and drawn_at is null order by id limit 5)"
    ))
    .await;
    let left = format!("select count(*) from pool_keys where product_id = '{office}' and drawn_at is null");
    let revoke = async |import: &str, count: &str, reason: &str| {
        let fields = [("import", import), ("count", count), ("reason", reason)];
        Page::of(operator.post(&format!("{path}/revocation"), &fields).await).await
    };
    let wrong = revoke("", "0", " ").await;
    assert!(wrong.problem_at("count").is_some() && wrong.problem_at("reason").is_some());
    assert_eq!(revoke("", "50001", "Too many").await.status, 422);
    assert_eq!(app.count(&left).await, 20);
    assert_eq!(revoke(&import, "100", "Wrong product").await.status, 303);
    assert_eq!(revoke("", "3", "Ordered by mistake").await.status, 303);
    assert_eq!(app.count(&left).await, 12);
    assert_eq!(revoke(&import, "1", "Once more").await.status, 422, "none of it is left");
    let kept = format!(
        "select count(*) from revoked_keys where product_id = '{office}' and import_id = '{import}'
             and reason = 'Wrong product'"
    );
    assert_eq!(app.count(&kept).await, 5);
    let entries =
        "select count(*) from programme_audit where action = 'pool_keys.revoked' and outcome = 'done'";
    assert_eq!(app.count(entries).await, 2);
}

#[tokio::test]
async fn nothing_is_issued_from_a_retired_pool_until_it_is_taken_up_again() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let office = product(&app, OFFICE).await;
    let retirement = format!("{POOLS}/{office}/retirement");
    let admin = app.sign_in("global.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let keys = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    assert!(operator.page(&retirement).await.contains("Nothing is issued from the pool"));
    for _ in 0..2 {
        assert_eq!(operator.post(&retirement, &[("retire", "yes")]).await.status(), 303);
    }
    assert_eq!(fact(&operator.page(&format!("{POOLS}/{office}")).await, "Status"), "Retired");
    let issued = format!("select count(*) from issued_keys where benefit_id = '{benefit}'");
    let refused = Page::of(admin.post(&keys, &[("confirm", "yes")]).await).await;
    assert_eq!((refused.status, app.count(&issued).await), (422, 0));
    assert!(refused.contains("holds too few"), "{}", refused.problems());
    let list = admin.page(&format!("/partners/{ALPINE}/benefits/software")).await;
    assert!(list.contains("None left at present"));
    assert_eq!(operator.post(&retirement, &[("retire", "no")]).await.status(), 303);
    assert_eq!(admin.post(&keys, &[("confirm", "yes")]).await.status(), 303);
    assert!(app.count(&issued).await > 0);
    for (act, times) in [("retired", 1), ("taken_up", 1)] {
        let entries = format!("select count(*) from programme_audit where action = 'key_pool.{act}'");
        assert_eq!(app.count(&entries).await, times, "{act}");
    }
}
