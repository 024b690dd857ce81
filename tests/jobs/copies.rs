//! What stands twice is compared, and each drift is found under its name.

use std::collections::{BTreeMap, BTreeSet};

use partner_portal::jobs::copies::{COPIES, count_differing};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use super::work;
use crate::app::{ALPINE, TestApp};
use crate::database::{copies, jobs};

/// What differs, as the role that compares it sees it.
async fn differing(conn: &mut PgConnection) -> BTreeMap<&'static str, i64> {
    sqlx::raw_sql("set local role portal_console").execute(&mut *conn).await.unwrap();
    let mut differing = BTreeMap::new();
    for copy in COPIES {
        let count = count_differing(conn, copy).await.unwrap();
        if count > 0 {
            differing.insert(*copy, count);
        }
    }
    differing
}

/// Asserts that all that stands twice agrees.
pub async fn assert_none_differ(app: &TestApp) {
    assert_none_differ_but(app, &[]).await;
}

/// The same, but for what the test itself arranged otherwise, told by how its names begin.
pub async fn assert_none_differ_but(app: &TestApp, arranged: &[&str]) {
    let mut differing = differing_now(&mut app.database.superuser().await).await;
    differing.retain(|copy, _| !arranged.iter().any(|begins| copy.starts_with(begins)));
    assert_eq!(differing, BTreeMap::new());
}

/// What differs, by a superuser's connection.
pub async fn differing_now(conn: &mut PgConnection) -> BTreeMap<&'static str, i64> {
    let mut tx = conn.begin().await.unwrap();
    let differing = differing(&mut tx).await;
    tx.rollback().await.unwrap();
    differing
}

#[tokio::test]
async fn each_planted_drift_is_found_under_its_name() {
    let app = TestApp::demo().await;
    copies::fill(&app).await;
    assert_none_differ(&app).await;
    let mut conn = app.database.superuser().await;
    let mut planted = BTreeSet::new();
    for (copy, drift) in copies::DRIFTS {
        let mut tx = conn.begin().await.unwrap();
        let done = sqlx::query(AssertSqlSafe(*drift)).execute(&mut *tx).await;
        assert!(done.unwrap().rows_affected() > 0, "{copy}: {drift} did nothing");
        let found = differing(&mut tx).await;
        assert!(found.contains_key(copy), "{copy}: {drift} was not found, but {found:?}");
        tx.rollback().await.unwrap();
        planted.insert(*copy);
    }
    assert_eq!(planted, COPIES.iter().copied().collect(), "each comparison has a drift that it finds");
    assert_none_differ(&app).await;
}

async fn kept(app: &TestApp) -> BTreeMap<String, i64> {
    let sql = "select copy, differing from copies_compared";
    let kept: Vec<(String, i64)> = sqlx::query_as(sql).fetch_all(&mut app.owner().await).await.unwrap();
    kept.into_iter().collect()
}

#[tokio::test]
async fn the_days_run_tells_how_much_differs_and_changes_nothing() {
    let app = TestApp::demo().await;
    copies::fill(&app).await;
    copies::add_companies(&app, 450).await;
    work(&app).await;
    let kept_then = kept(&app).await;
    let names: BTreeSet<&str> = kept_then.keys().map(String::as_str).collect();
    assert_eq!(names, COPIES.iter().copied().collect());
    assert!(kept_then.values().all(|differing| *differing == 0), "{kept_then:?}");

    // In the first companies that are asked, and in the last; and of none that there is.
    copies::drift_everywhere(&app).await;
    jobs::forget_that_it_was_done(&app).await;
    let before = app.tables().await;
    work(&app).await;
    let kept_now = kept(&app).await;
    let all = app.count("select count(*) from partners").await;
    assert_eq!((kept_now["partner_directory"], kept_now["membership_index"]), (all + 1, 1));
    assert_eq!(kept_now.values().filter(|it| **it > 0).count(), 2, "{kept_now:?}");
    let changed: Vec<String> = app.tables().await.changes_since(&before).into_iter().map(|it| it.0).collect();
    assert_eq!(changed, ["copies_compared", "daily_jobs"]);
    assert!(app.count(&format!("select count(*) from partner_directory where mpn_id = {ALPINE}")).await == 0);
}
