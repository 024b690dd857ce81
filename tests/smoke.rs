//! The first documented job, once through.

use crate::app::{ALPINE, TestApp, location};

#[tokio::test]
async fn an_admin_finds_a_software_benefit_and_gets_its_keys() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let overview = admin.page(&format!("/partners/{ALPINE}/benefits")).await;
    assert!(overview.contains("What to do next"));

    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let row = format!("/partners/{ALPINE}/benefits/software?open={benefit}");
    assert!(!admin.page(&row).await.contains("DMXXX-"));

    let response = admin.post(&format!("/partners/{ALPINE}/benefits/{benefit}/keys"), &[]).await;
    assert_eq!(response.status(), 303);
    assert_eq!(location(&response), format!("{row}#b-{benefit}"));
    assert!(admin.page(&row).await.contains("DMXXX-"));
}
