//! Buttons that are pressed too late, or without what they ask for.

use super::{alpine_admin, office, problems, software};
use crate::app::{ALPINE, BLEU_HORIZON, DVINA, TestApp};

/// A page was open; meanwhile something happened; then its button is pressed.
async fn press_late(meanwhile: &str, hours: i64, words: &str) -> String {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let benefit = office(&app).await;
    let row = format!("{}?open={benefit}", software());
    let keys = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    assert!(has_button(&admin.page(&row).await), "the button isn't there");
    let alpine = app.partner(ALPINE).await;
    app.run(&meanwhile.replace("ALPINE", &alpine.to_string())).await;
    app.clock.advance(time::Duration::hours(hours));
    // The session is kept up by looking around; only the row was left open.
    app.run("update sessions set expires_at = '2099-01-01'").await;
    app.run(
        "update sessions set data = jsonb_set(data, '{signed_in_at}',
             to_jsonb(extract(epoch from timestamptz '2027-12-31')::bigint))",
    )
    .await;
    let before = app.tables().await;
    let response = admin.post(&keys, &[("confirm", "yes")]).await;
    let (status, page) = (response.status(), response.text().await.unwrap());
    assert_eq!(status, 422, "{meanwhile} {hours}: {page}");
    let told = problems(&page);
    assert!(told.contains(words), "{meanwhile} {hours}: {told}");
    // Each link of the summary leads to something on the page.
    for target in told.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(page.contains(&format!("id=\"{target}\"")), "nothing has the id {target}");
    }
    assert!(page.contains("<title>Error"), "{:.300}", page);
    assert!(!page.contains("DMXXX-"));
    let changes = app.tables().await.changes_since(&before);
    // Of a pool that ran empty the operators are told besides.
    let changes: Vec<_> =
        changes.into_iter().filter(|(table, _)| table != "sessions" && table != "outbox").collect();
    assert_eq!(changes, [("company_audit".to_owned(), 1)], "{meanwhile} {hours}");
    let refused = format!(
        "select count(*) from company_audit
         where outcome = 'refused' and action = 'keys.get' and subject_id = '{benefit}' and partner_id = '{alpine}'"
    );
    assert_eq!(app.count(&refused).await, 1);
    page
}

/// Whether a form or link on a page gets keys.
fn has_button(page: &str) -> bool {
    let targets = page.split("action=\"").chain(page.split("href=\"")).map(|rest| rest.split('"').next());
    targets.flatten().any(|target| target.ends_with("/keys"))
}

fn assert_no_button(page: &str) {
    assert!(!has_button(page), "the button is still there");
}

#[tokio::test]
async fn pressed_after_the_benefits_last_day_the_page_says_so() {
    // The anniversary is in 24 days: in the renewal window, and one hour into the day after the last.
    assert_no_button(&press_late("select 1", 24 * 24 + 14, "14 Dec").await);
    let earlier = "update benefits set activate_by = '2026-11-19' where partner_id = 'ALPINE'";
    assert_no_button(&press_late(earlier, 0, "19 Nov").await);
}

#[tokio::test]
async fn pressed_after_the_enrollment_lapsed_the_page_says_so() {
    assert_no_button(&press_late("select 1", 24 * 60, "13 Jan").await);
}

#[tokio::test]
async fn pressed_after_the_pool_ran_empty_the_page_says_so() {
    let emptied = "update pool_keys set ciphertext = null, drawn_at = now() where drawn_at is null";
    let page = press_late(emptied, 0, "Office Professional Plus 2019").await;
    // An operator may have filled it by the next try.
    assert!(has_button(&page));
}

#[tokio::test]
async fn pressed_after_the_company_was_suspended_the_page_says_so() {
    let suspended = "update partners set suspended_at = now(), suspended_reason = 'Unpaid since May'
                     where partner_id = 'ALPINE'";
    let page = press_late(suspended, 0, "suspended").await;
    assert_no_button(&page);
    assert!(page.contains("Unpaid since May"));
}

#[tokio::test]
async fn pressed_after_the_enrollment_was_cancelled_the_page_says_so() {
    let cancelled = "update enrollments set cancelled_at = now() where partner_id = 'ALPINE'";
    assert_no_button(&press_late(cancelled, 0, "cancelled").await);
}

#[tokio::test]
async fn a_company_that_has_not_moved_in_gets_no_keys() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@dvina.example").await;
    let partner = app.partner(DVINA).await;
    let sql = "select b.id from benefits b join products p on p.id = b.product_id
               where b.partner_id = $1 and p.kind = 'software' and p.keys_per_benefit > 0 limit 1";
    let benefit: Option<uuid::Uuid> =
        sqlx::query_scalar(sql).bind(partner).fetch_optional(&mut app.owner().await).await.unwrap();
    let benefit = benefit.expect("Dvina has software");
    let before = app.tables().await;
    let response =
        admin.post(&format!("/partners/{DVINA}/benefits/{benefit}/keys"), &[("confirm", "yes")]).await;
    assert_eq!(response.status(), 422);
    assert_eq!(app.tables().await.changes_since(&before), [("company_audit".to_owned(), 1)]);
}

#[tokio::test]
async fn keys_that_cost_the_refund_are_not_issued_unconfirmed() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let benefit = app.benefit(BLEU_HORIZON, "Office Professional Plus 2019", "action_pack").await;
    let keys = format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/keys");
    let before = app.tables().await;
    for fields in [&[][..], &[("confirm", "")], &[("confirm", "no")], &[("confirm", "YES")]] {
        let response = admin.post(&keys, fields).await;
        assert_eq!(response.status(), 422, "{fields:?}");
        assert!(!problems(&response.text().await.unwrap()).is_empty());
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
    assert_eq!(admin.post(&keys, &[("confirm", "yes")]).await.status(), 303);
}
