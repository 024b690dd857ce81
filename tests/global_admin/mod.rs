//! Becoming a Global admin otherwise than by one of them (R-ROLE-3).

mod asking;
mod at_once;
mod by_hand;
mod claims;
pub mod dns_server;
mod findings;

use partner_portal::jobs::global_admins::give_due;
use reqwest::Response;

use self::dns_server::DnsServer;
use crate::app::{ALPINE, Beside, Portal, TestApp, Visitor};
use crate::html::Page;

pub const ADMIN: &str = "global.admin@alpine.example";
pub const ASKS: &str = "staff9@alpine.example";
pub const OPERATOR: &str = "operator@programme.example";

/// The name at which Alpine's record is looked for.
pub const NAME: &str = "_partner-portal.alpine.example";

pub fn page_of(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/global-admin")
}

pub fn by_dns() -> String {
    format!("{}/dns", page_of(ALPINE))
}

/// Somebody of Alpine has a record, whose Global admin has not signed in for long.
pub async fn leave_record(app: &TestApp, email: &str) {
    app.run(&format!(
        "insert into domain_proofs (partner_id, member_id, token, made_at, expires_at)
         select m.partner_id, m.id, md5('x'), '2026-11-20', '2026-11-27'
         from members m join persons p on p.id = m.person_id and p.email = '{email}';
         update persons set signed_in_at = '2026-01-01' where email = '{ADMIN}'",
    ))
    .await;
}

/// Somebody of Alpine has a record, and claims to be Global admin.
pub async fn leave_claim(app: &TestApp) {
    leave_record(app, ASKS).await;
    app.run(
        "insert into global_admin_claims (partner_id, id, member_id, domain, proved_at, due_at)
         select partner_id, gen_random_uuid(), member_id, 'alpine.example', '2026-11-20', '2026-11-27' from domain_proofs",
    )
    .await;
}

/// The demo with a DNS server, and somebody of Alpine without a role.
pub struct Desk {
    pub app: TestApp,
    pub dns: DnsServer,
    pub portal: Portal,
    pub asks: Visitor,
}

impl Desk {
    /// Alpine has no Global admin.
    pub async fn without_admins() -> Self {
        let desk = Self::new().await;
        desk.app.run("delete from member_roles where role = 'global_admin'").await;
        desk
    }

    /// Alpine's Global admin has signed in for the last time so long ago.
    pub async fn with_admin_away(for_how_long: time::Duration) -> Self {
        let desk = Self::new().await;
        desk.admin_was_here(for_how_long).await;
        desk
    }

    async fn new() -> Self {
        let app = TestApp::demo().await;
        let dns = DnsServer::start().await;
        let portal = app.beside(Beside { demo: true, dns: Some(dns.address), ..Beside::default() }).await;
        let asks = portal.with_cookies_of(&app.sign_in(ASKS).await);
        Self { app, dns, portal, asks }
    }

    pub async fn admin_was_here(&self, ago: time::Duration) {
        let at = self.app.clock.now() - ago;
        self.app.run(&format!("update persons set signed_in_at = '{at}' where email = '{ADMIN}'")).await;
    }

    /// Makes a record, and tells its value.
    pub async fn record(&self) -> String {
        let made = self.asks.post(&format!("{}/record", by_dns()), &[]).await;
        assert_eq!(made.status(), 303, "{}", Page::of(made).await);
        self.asks.page(&by_dns()).await.by_id("record-value").unwrap().text()
    }

    pub async fn check(&self) -> Response {
        self.asks.post(&by_dns(), &[]).await
    }

    /// Checks, and is told that nothing is given: the problem.
    pub async fn not_found(&self) -> String {
        let page = Page::of(self.check().await).await;
        assert_eq!(page.status, 422, "{page}");
        assert!(!self.is_admin().await);
        page.problems()
    }

    /// Proves the domain.
    pub async fn proves(&self) {
        let value = self.record().await;
        self.dns.answers(NAME, dns_server::text(&value));
        let done = self.check().await;
        assert_eq!(done.status(), 303, "{}", Page::of(done).await);
    }

    pub async fn is_admin(&self) -> bool {
        let member = self.app.member(ALPINE, ASKS).await;
        let roles = format!(
            "select count(*) from member_roles where member_id = '{member}' and role = 'global_admin'"
        );
        self.app.count(&roles).await == 1
    }

    /// What workers do each minute.
    pub async fn works(&self) {
        give_due(&self.app.state.db, &self.app.clock).await.unwrap();
    }

    /// Somebody signed in as they were before.
    pub async fn other(&self, email: &str) -> Visitor {
        self.app.sign_in(email).await
    }

    pub async fn mails(&self, kind: &str, email: &str) -> i64 {
        let sql =
            format!("select count(*) from outbox where mail->>'mail' = '{kind}' and recipient = '{email}'");
        self.app.count(&sql).await
    }

    /// How often an act stands in the company's log, and in the programme's.
    pub async fn logged(&self, act: &str) -> (i64, i64) {
        let member = self.app.member(ALPINE, ASKS).await;
        let of = format!("action = '{act}' and outcome = 'done' and subject_id = '{member}'");
        (
            self.app.count(&format!("select count(*) from company_audit where {of}")).await,
            self.app.count(&format!("select count(*) from programme_audit where {of}")).await,
        )
    }

    pub async fn refused(&self, act: &str, reason: &str) -> i64 {
        self.app
            .count(&format!(
                "select count(*) from company_audit where action = '{act}' and outcome = 'refused'
                   and details->>'reason' = '{reason}'"
            ))
            .await
    }
}
