//! What operators give a company by hand (R-CON-4): that it is shown before, given once, told to the company with its reason, and
//! counted in all that hangs on it.

mod extensions;
mod memberships;
mod quantities;

use reqwest::Response;
use uuid::Uuid;

use crate::app::{TestApp, Visitor, location};
use crate::factories::{Company, CompanyPlan, Operator};
use crate::html::Page;

pub const REASON: &str = "Bought by letter in October";

/// A company, and an operator at its page.
pub struct Desk {
    pub app: TestApp,
    pub operator: Visitor,
    pub company: Company,
}

pub fn once() -> String {
    Uuid::now_v7().to_string()
}

impl Desk {
    pub async fn of(plan: CompanyPlan) -> Self {
        let app = TestApp::demo().await;
        let company = plan.made_in(&app).await;
        let operator = Operator::sign_in(&app).await.0;
        Self { app, operator, company }
    }

    /// The operators' page of something of the company.
    pub fn at(&self, path: &str) -> String {
        format!("/console/companies/{}{path}", self.company.mpn_id)
    }

    pub async fn page(&self, path: &str) -> Page {
        self.operator.page(&format!("{}?lang=en", self.at(path))).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        self.operator.post(&format!("{}?lang=en", self.at(path)), fields).await
    }

    /// The same, where it is not done.
    pub async fn refused(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = Page::of(self.post(path, fields).await).await;
        assert_eq!(page.status, 422, "{page}");
        page.assert_problems_lead_somewhere();
        page
    }

    pub async fn preview(&self, offer: &str, starts_on: &str) -> Page {
        let fields = [
            ("offer", offer),
            ("starts_on", starts_on),
            ("reason", REASON),
            ("once", &once()),
            ("preview", "yes"),
        ];
        Page::of(self.post("/memberships", &fields).await).await
    }

    /// What the button of a preview sends.
    pub async fn confirm(&self, preview: &Page) -> Response {
        let fields = preview.form("Give a membership").hidden_fields();
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.post("/memberships", &fields).await
    }

    /// Gives a membership, shown before.
    pub async fn give(&self, offer: &str, starts_on: &str) {
        let given = self.confirm(&self.preview(offer, starts_on).await).await;
        assert_eq!((given.status().as_u16(), location(&given).starts_with(&self.at(""))), (303, true));
    }

    pub async fn enrollment(&self) -> String {
        let of = self.company.id;
        self.app
            .id(&format!("select id from enrollments where partner_id = '{of}' and cancelled_at is null"))
            .await
    }

    pub async fn benefit(&self, product: &str) -> String {
        self.company.benefit(&self.app, product).await
    }

    /// How many rows of a table of the company.
    pub async fn count(&self, what: &str) -> i64 {
        let (table, condition) = what.split_once(" where ").unwrap_or((what, "true"));
        let of = self.company.id;
        self.app
            .count(&format!("select count(*) from {table} where partner_id = '{of}' and {condition}"))
            .await
    }

    /// How many mails of a kind were written to the company's people.
    pub async fn mails(&self, kind: &str) -> i64 {
        let (of, domain) = (self.company.id, self.company.domain());
        let sql = format!(
            "select count(*) from outbox where about_partner = '{of}' and mail ->> 'mail' = '{kind}'
             and recipient = 'global.admin@{domain}'"
        );
        self.app.count(&sql).await
    }

    /// How often an act stands in the company's log, done by the programme, and in the programme's, by the operator.
    pub async fn logged(&self, act: &str, why: &str) -> (i64, i64) {
        let of = self.company.id;
        let entry = format!("action = '{act}' and outcome = 'done' and details ->> 'why' = '{why}'");
        let of_company =
            format!("company_audit where {entry} and actor = 'the programme' and not details ? 'partner_id'");
        let programme = format!(
            "select count(*) from programme_audit where {entry} and actor = 'operator@programme.example'
             and details ->> 'partner_id' = '{of}'"
        );
        (self.count(&of_company).await, self.app.count(&programme).await)
    }

    /// How often it was refused.
    pub async fn refusals(&self, act: &str, because: &str) -> i64 {
        let sql = format!(
            "select count(*) from programme_audit where action = '{act}' and outcome = 'refused'
             and details ->> 'reason' = '{because}' and details ->> 'partner_id' = '{}'",
            self.company.id
        );
        self.app.count(&sql).await
    }

    /// A page of the company, as its Global admin sees it.
    pub async fn seen(&self, path: &str) -> Page {
        let admin = self.company.admin(&self.app).await;
        let with = if path.contains('?') { '&' } else { '?' };
        admin.page(&format!("/partners/{}{path}{with}lang=en", self.company.mpn_id)).await
    }
}
