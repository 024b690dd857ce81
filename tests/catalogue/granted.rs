//! What was granted stays as it was granted, whatever becomes of the product.

use crate::app::{ALPINE, TestApp, Visitor};

const ADMIN: &str = "global.admin@alpine.example";

/// All that the company's pages say of what it has.
async fn pages(admin: &Visitor, benefits: &[String]) -> Vec<(String, String)> {
    let lists = [
        "benefits",
        "benefits/software",
        "benefits/cloud",
        "benefits/visual-studio",
        "benefits/technical",
        "benefits/go-to-market",
        "seats",
        "my-assignments",
        "account/people",
        "service-requests/new",
    ];
    let opened = benefits.iter().map(|it| format!("benefits/{it}"));
    let mut seen = Vec::new();
    for place in lists.into_iter().map(str::to_owned).chain(opened) {
        let page = admin.page(&format!("/partners/{ALPINE}/{place}")).await;
        seen.push((place, page.whole().text()));
    }
    seen
}

#[tokio::test]
async fn an_edit_of_a_product_changes_nothing_that_was_granted() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let opened = [
        ("software", "Office Professional Plus 2019"),
        ("cloud", "Azure monthly credit"),
        ("cloud", "Microsoft 365 E3"),
        ("visual-studio", "Visual Studio Enterprise"),
        ("technical", "On-premises incidents"),
        ("go-to-market", "Case study"),
    ];
    let mut benefits = Vec::new();
    for (kind, product) in opened {
        benefits.push(format!("{kind}?open={}", app.benefit(ALPINE, product, "gold_core").await));
    }
    let before = pages(&admin, &benefits).await;
    app.run(
        "update products set
             kind = case kind when 'software' then 'cloud' when 'technical' then 'go_to_market' else 'software' end,
             unit = case unit when 'hours' then 'cores' else 'hours' end,
             keys_per_benefit = case keys_per_benefit when 0 then 3 else 0 end,
             needs_user = not needs_user,
             credit_amount = case when credit_amount is null then 50 end,
             credit_period = case when credit_period is null then 'year' end,
             support = case support when 'cloud' then 'advisory' when 'advisory' then null else 'cloud' end,
             duration_months = 2, fulfilment = 'manual'",
    )
    .await;
    for ((place, before), (_, after)) in before.iter().zip(pages(&admin, &benefits).await) {
        assert_eq!(*before, after, "{place}");
    }

    // As many keys as were granted, and the offer lasts as long as it was to.
    let keys = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let got = admin.post(&format!("/partners/{ALPINE}/benefits/{keys}/keys"), &[]).await;
    assert_eq!(got.status(), 303);
    assert_eq!(app.count(&format!("select count(*) from issued_keys where benefit_id = '{keys}'")).await, 1);
}
