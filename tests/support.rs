//! Product support, as the Technical page says how to ask for it (R-TEC-3, R-TEC-5).

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, TestApp};
use crate::html::Page;

/// The cards of the three ways.
async fn ways(app: &TestApp, who: &str, company: i64) -> (String, Page) {
    let page = app.sign_in(who).await.page(&format!("/partners/{company}/benefits/technical?lang=en")).await;
    let support = page.by_id("support").unwrap();
    (support.text(), page)
}

#[tokio::test]
async fn each_way_has_three_steps_and_leads_to_its_form_where_the_benefit_is_active() {
    let app = TestApp::demo().await;
    let (text, page) = ways(&app, "global.admin@alpine.example", ALPINE).await;
    assert_eq!(page.by_id("support").unwrap().all("ol").len(), 3);
    assert_eq!(page.by_id("support").unwrap().all("ol > li").len(), 9);
    assert!(text.contains("The first time, product support asks for both."), "{text}");
    let links = page.by_id("support").unwrap().hrefs();
    assert!(links.iter().any(|it| it.ends_with("new?type=advisory")), "{links:?}");
}

#[tokio::test]
async fn where_nothing_is_granted_or_active_the_way_is_off_and_says_so() {
    let app = TestApp::demo().await;
    let (text, page) = ways(&app, "global.admin@bleu-horizon.example", BLEU_HORIZON).await;
    let links = page.by_id("support").unwrap().hrefs();
    assert!(links.iter().all(|it| it.contains("/help/")), "{links:?} in {text}");
    for (way, reason) in [("on-premises", "activat"), ("advisory", "activat"), ("presales", "grants")] {
        let why = page.by_id(&format!("why-support-{way}")).unwrap().text();
        assert!(why.contains(reason), "{way}: {why}");
    }
}

#[tokio::test]
async fn an_active_benefit_leads_to_the_site_where_its_ids_are_used() {
    let app = TestApp::demo().await;
    let active = app
        .id(&format!(
            "select b.id from benefits b join products p on p.id = product_id join partner_directory d on d.id = partner_id
             where d.mpn_id = {CELADON} and b.activation = 'active' and p.support_url is not null limit 1"
        ))
        .await;
    let admin = app.sign_in("global.admin@celadon.example").await;
    let row = format!("/partners/{CELADON}/benefits/technical?lang=en&open={active}");
    let site = "https://support.example/products";
    assert!(admin.page(&row).await.links_to(site));

    // A product that names none leads to the programme's, if it has one.
    app.run("update products set support_url = null; update programme set support_site_url = 'https://help.example/'").await;
    app.state.programme.refresh(&app.state.db).await.unwrap();
    let page = admin.page(&row).await;
    assert!(page.links_to("https://help.example/") && !page.links_to(site), "{page}");
    app.run("update programme set support_site_url = null").await;
    app.state.programme.refresh(&app.state.db).await.unwrap();
    let page = admin.page(&row).await;
    assert!(!page.links_to("https://help.example/") && !page.links_to(site), "{page}");
}

#[tokio::test]
async fn what_cant_be_installed_leads_to_the_steps() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let base = format!("/partners/{ALPINE}/benefits");
    let office = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let office = admin.page(&format!("{base}/software?lang=en&open={office}")).await;
    assert!(office.links_to(&format!("{base}/technical#support")), "{office}");
}
