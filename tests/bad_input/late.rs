//! Buttons that are pressed too late, or without what they ask for.

use time::Date;
use time::macros::date;

use super::{alpine_admin, office, software};
use crate::app::{ALPINE, BLEU_HORIZON, DVINA, TestApp};
use crate::database::{keys, memberships};
use crate::html::Page;

/// What happens to Alpine while a page of its benefit is open.
#[derive(Clone, Copy, Debug)]
enum Meanwhile {
    OnlyTime,
    /// The benefit's last day comes earlier.
    Closes(Date),
    PoolRunsEmpty,
    Suspended,
    Cancelled,
}

impl Meanwhile {
    async fn happens(self, app: &TestApp, benefit: &str) {
        match self {
            Self::OnlyTime => {}
            Self::Closes(day) => memberships::close_on(app, benefit, day).await,
            Self::PoolRunsEmpty => keys::empty_pools(app).await,
            Self::Suspended => {
                let alpine = app.partner(ALPINE).await;
                app.run(&format!(
                    "update partners set suspended_at = now(), suspended_reason = 'Unpaid since May'
                     where partner_id = '{alpine}'"
                ))
                .await;
            }
            Self::Cancelled => memberships::cancel_those_of(app, ALPINE).await,
        }
    }
}

/// A page was open; meanwhile something happened; then its button is pressed.
async fn press_late(meanwhile: Meanwhile, hours: i64, words: &str) -> Page {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let benefit = office(&app).await;
    let row = format!("{}?open={benefit}", software());
    let keys = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    assert!(has_button(&admin.page(&row).await), "the button isn't there");
    let alpine = app.partner(ALPINE).await;
    meanwhile.happens(&app, &benefit).await;
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
    let page = Page::of(response).await;
    let status = page.status;
    assert_eq!(status, 422, "{meanwhile:?} {hours}: {page}");
    let told = page.problems();
    assert!(told.contains(words), "{meanwhile:?} {hours}: {told}");
    page.assert_problems_lead_somewhere();
    assert!(!page.contains("DMXXX-"));
    let changes = app.tables().await.changes_since(&before);
    // Of a pool that ran empty the operators are told besides, once, of which a proof is kept.
    let besides = ["sessions", "outbox", "mail_proofs"];
    let changes: Vec<_> =
        changes.into_iter().filter(|(table, _)| !besides.contains(&table.as_str())).collect();
    assert_eq!(changes, [("company_audit".to_owned(), 1)], "{meanwhile:?} {hours}");
    let refused = format!(
        "select count(*) from company_audit
         where outcome = 'refused' and action in ('keys.issued', 'keys.revealed') and subject_id = '{benefit}' and partner_id = '{alpine}'"
    );
    assert_eq!(app.count(&refused).await, 1);
    page
}

/// Whether a form or link on a page gets keys.
fn has_button(page: &Page) -> bool {
    page.whole().first("form[action$='/keys#told'], a[href$='/keys']").is_some()
}

fn assert_no_button(page: &Page) {
    assert!(!has_button(page), "the button is still there");
}

#[tokio::test]
async fn pressed_after_the_benefits_last_day_the_page_says_so() {
    // The anniversary is in 24 days: in the renewal window, and one hour into the day after the last.
    assert_no_button(&press_late(Meanwhile::OnlyTime, 24 * 24 + 14, "14 Dec").await);
    let earlier = Meanwhile::Closes(date!(2026 - 11 - 19));
    assert_no_button(&press_late(earlier, 0, "19 Nov").await);
}

#[tokio::test]
async fn pressed_after_the_enrollment_lapsed_the_page_says_so() {
    assert_no_button(&press_late(Meanwhile::OnlyTime, 24 * 60, "13 Jan").await);
}

#[tokio::test]
async fn pressed_after_the_pool_ran_empty_the_page_says_so() {
    let page = press_late(Meanwhile::PoolRunsEmpty, 0, "Office Professional Plus 2019").await;
    assert_no_button(&page);
    assert!(page.contains("None left at present."), "{page}");
}

#[tokio::test]
async fn pressed_after_the_company_was_suspended_the_page_says_so() {
    let page = press_late(Meanwhile::Suspended, 0, "suspended").await;
    assert_no_button(&page);
    assert!(page.contains("Unpaid since May"));
}

#[tokio::test]
async fn pressed_after_the_enrollment_was_cancelled_the_page_says_so() {
    assert_no_button(&press_late(Meanwhile::Cancelled, 0, "cancelled").await);
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
        assert!(!Page::of(response).await.problems().is_empty());
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
    assert_eq!(admin.post(&keys, &[("confirm", "yes")]).await.status(), 303);
}
