//! A benefit of a company and an admin who works with it: what tests of keys, seats and redemptions begin with. Each of
//! them adds to [`Bench`] what it does there.

use crate::app::{ALPINE, TestApp, Visitor};

pub struct Bench {
    pub app: TestApp,
    pub admin: Visitor,
    pub mpn_id: i64,
    /// Of the addresses of its people.
    pub domain: String,
    pub benefit: String,
}

impl Bench {
    /// A benefit of Alpine's in the demo, with its global admin.
    pub async fn of_alpine(product: &str, package: &str) -> Self {
        let app = TestApp::demo().await;
        let admin = app.sign_in("global.admin@alpine.example").await;
        let benefit = app.benefit(ALPINE, product, package).await;
        Self { app, admin, mpn_id: ALPINE, domain: "alpine.example".to_owned(), benefit }
    }

    /// The address of a member of the staff.
    pub fn staff(&self, number: usize) -> String {
        format!("staff{number}@{}", self.domain)
    }

    /// The page of its kind, with its row opened.
    pub fn row(&self, kind: &str) -> String {
        format!("/partners/{}/benefits/{kind}?open={}", self.mpn_id, self.benefit)
    }

    /// An address of the benefit's own.
    pub fn address(&self, of: &str) -> String {
        format!("/partners/{}/benefits/{}/{of}", self.mpn_id, self.benefit)
    }

    /// How many entries about the benefit the test has made.
    pub async fn entries(&self, action: &str, outcome: &str) -> i64 {
        let sql = format!(
            "select count(*) from company_audit where action = '{action}' and outcome = '{outcome}'
             and subject_id = '{}' and at >= '2026-11-20 10:00Z'",
            self.benefit
        );
        self.app.count(&sql).await
    }
}
