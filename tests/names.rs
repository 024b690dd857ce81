//! Products and offers that are called otherwise in other languages are called so on every page of the company.

use crate::app::{ALPINE, TestApp};
use crate::orders;

const LANGUAGES: [(&str, &str, &str); 3] = [
    ("fr", "Heures de conseil partenaire", "Étude de cas"),
    ("zh-CN", "合作伙伴咨询小时", "案例研究"),
    ("ru", "Часы консультационных услуг партнера", "История успеха"),
];

#[tokio::test]
async fn a_benefit_is_called_as_in_the_readers_language_and_found_by_either_name() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let base = format!("/partners/{ALPINE}/benefits");
    for (language, hours, offer) in LANGUAGES {
        for page in ["", "/technical", "/go-to-market"] {
            let text = admin.page(&format!("{base}{page}?lang={language}")).await.whole().text();
            for english in
                ["Partner advisory hours", "On-premises incidents", "Case study", "Azure monthly credit"]
            {
                assert!(!text.contains(english), "{english} on {page} in {language}");
            }
        }
        for sought in [hours, "advisory hours"] {
            let sought: String = url::form_urlencoded::byte_serialize(sought.as_bytes()).collect();
            let page =
                admin.page(&format!("{base}/technical?lang={language}&q={sought}")).await.whole().text();
            assert!(page.contains(hours), "{language}, {sought}: {page}");
        }
        let offers = admin.page(&format!("{base}/go-to-market?lang={language}")).await.whole().text();
        assert!(offers.contains(offer), "{language}: {offers}");
        let csv = admin.get(&format!("{base}/technical.csv?lang={language}")).await.text().await.unwrap();
        assert!(csv.contains(hours), "{language}: {csv}");
    }
    for (language, credit) in [("fr", "Crédit Azure mensuel"), ("zh-CN", "Azure 月度额度")] {
        let register = admin.page(&format!("/partners/{ALPINE}/seats?lang={language}")).await;
        assert!(register.contains(credit) && !register.contains("Azure monthly credit"), "{register}");
    }
    let english = admin.page(&format!("{base}/technical?lang=en")).await.whole().text();
    assert!(english.contains("Partner advisory hours"));
}

#[tokio::test]
async fn a_competency_is_called_as_in_the_readers_language_and_an_order_keeps_its_names() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let base = format!("/partners/{ALPINE}");
    for (language, held) in [("fr", "Plateforme cloud (Gold)"), ("ja", "ゴールド クラウド プラットフォーム")]
    {
        for page in ["/benefits", "/membership"] {
            let page = admin.page(&format!("{base}{page}?lang={language}")).await;
            assert!(page.contains(held) && !page.contains("Gold Cloud Platform"), "{language}: {page}");
        }
        let choice = admin.page(&format!("{base}/orders/new?offer=gold_core&lang={language}")).await;
        assert!(choice.contains(held) && !choice.contains("Gold Cloud Platform"), "{language}: {choice}");
    }

    let order = orders::place(&app, ALPINE, &["silver-security"]).await;
    let mails = "select count(*) from outbox where mail ->> 'mail' = 'order_received'
                 and mail #>> '{offers,0,others,de}' = 'Sicherheit (Silver)'";
    assert_eq!(app.count(mails).await, 1);
    // What it is called later changes no order (R-ORD-1).
    app.run("update offers set name = 'Trust', names = '{}' where code = 'silver-security'").await;
    let (operator, one) = (app.sign_in(orders::OPERATOR).await, format!("{base}/orders/{order}"));
    for page in
        [one.clone(), format!("{one}/invoice"), format!("{one}/cancellation"), format!("{base}/orders")]
    {
        for (language, bought) in [("fr", "Sécurité (Silver)"), ("en", "Silver Security")] {
            let page = admin.page(&format!("{page}?lang={language}")).await;
            assert!(page.contains(bought), "{language}: {page}");
        }
    }
    for sought in ["S%C3%A9curit%C3%A9", "Silver+Security"] {
        let found = admin.page(&format!("{base}/orders?lang=fr&q={sought}")).await;
        assert!(found.contains("Sécurité (Silver)"), "{sought}: {found}");
    }
    let csv = admin.text(&format!("{base}/orders.csv?lang=fr")).await;
    assert!(csv.contains("Sécurité (Silver)"), "{csv}");
    for page in ["/console/orders".to_owned(), format!("/console/orders/{order}")] {
        let page = operator.page(&format!("{page}?lang=de")).await;
        assert!(page.contains("Sicherheit (Silver)"), "{page}");
    }
}
