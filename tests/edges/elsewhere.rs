//! Companies that have not moved in see no sentence of a button that isn't there, and no installation packages (R-TEN-2).

use crate::app::{DVINA, TestApp};
use crate::factories::{Role, a_company};

const PROMISES: [&str; 8] = [
    "Installation package",
    "The installer activates",
    "Manage it in the cloud",
    "Open the cloud",
    "recorded here",
    "can be moved",
    "then appear here",
    "Show downloads",
];

#[tokio::test]
async fn who_has_not_moved_in_is_promised_nothing_on_any_row() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@dvina.example").await;
    let rows = "select p.kind || ' ' || b.id from benefits b join products p on p.id = b.product_id
                join partner_directory d on d.id = b.partner_id where d.mpn_id = 4100004 order by 1";
    let rows: Vec<String> = sqlx::query_scalar(rows).fetch_all(&mut app.owner().await).await.unwrap();
    assert!(rows.len() > 10);
    for row in rows {
        let (kind, benefit) = row.split_once(' ').unwrap();
        let path = format!("/partners/{DVINA}/benefits/{}?open={benefit}&lang=en", kind.replace('_', "-"));
        let page = admin.page(&path).await;
        for promise in PROMISES {
            assert!(!page.contains(promise), "{path}: {promise}");
        }
    }
}

#[tokio::test]
async fn nobody_is_told_to_name_a_marketing_contact_where_none_can_be_named() {
    let app = TestApp::demo().await;
    let panel = async |who: &str, mpn_id: i64| {
        let page =
            app.sign_in(who).await.page(&format!("/partners/{mpn_id}/benefits/go-to-market?lang=en")).await;
        page.by_id("contact").unwrap().text()
    };
    let dvina = panel("global.admin@dvina.example", DVINA).await;
    assert!(
        dvina.contains("Your company has none here."),
        "it may have one where it manages its benefits: {dvina}"
    );
    assert!(!dvina.contains("Name the person") && !dvina.contains("Add"), "{dvina}");
    let company =
        a_company().suspended_for("Unpaid").with_gold().with_benefit("Case study", 1).made_in(&app).await;
    let suspended = panel(&company.email_of(Role::Global), company.mpn_id).await;
    assert!(suspended.contains("none here") && !suspended.contains("Name the person"), "{suspended}");
    let company = a_company().with_gold().with_benefit("Case study", 1).made_in(&app).await;
    let viewer = panel(&company.email_of(Role::User), company.mpn_id).await;
    assert!(viewer.contains("none yet") && !viewer.contains("Name the person"), "{viewer}");
    assert!(panel(&company.email_of(Role::Global), company.mpn_id).await.contains("Name the person"));
}

#[tokio::test]
async fn a_suspended_company_keeps_its_downloads_and_is_promised_no_move() {
    let app = TestApp::demo().await;
    let plan = a_company().suspended_for("Unpaid").with_gold().with_benefit("Azure monthly credit", 1);
    let company = plan
        .with_benefit("Microsoft 365 E3", 5)
        .with_benefit("Office Professional Plus 2019", 5)
        .made_in(&app)
        .await;
    let admin = company.admin(&app).await;
    for (product, kind) in [("Azure monthly credit", "cloud"), ("Microsoft 365 E3", "cloud")] {
        let benefit = company.benefit(&app, product).await;
        let page = admin.page(&format!("/partners/{}/benefits/{kind}?open={benefit}", company.mpn_id)).await;
        assert!(!page.contains("can be moved") && !page.contains("recorded here"), "{page}");
    }
    let office = company.benefit(&app, "Office Professional Plus 2019").await;
    let page = admin.page(&format!("/partners/{}/benefits/software?open={office}", company.mpn_id)).await;
    assert!(page.contains("Installation package"), "{page}");
}
