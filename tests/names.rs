//! Products that are called otherwise in other languages are called so on every page of the company.

use crate::app::{ALPINE, TestApp};

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
