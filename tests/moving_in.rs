//! Moving in (R-TEN-2, R-JOIN-2): an operator invites, a Global admin accepts, and the company's pages work.

use futures_util::future::join_all;
use time::macros::datetime;

use crate::app::{DVINA, TestApp, Visitor, crowd_turn};
use crate::database::operators::{FULFILMENT, READER, employ};
use crate::factories::Operator;
use crate::html::Page;

/// The demo's Dvina, which is in the membership center and invited, with its Global admin and an operator.
struct Desk {
    app: TestApp,
    operator: Visitor,
    admin: Visitor,
}

impl Desk {
    async fn new() -> Self {
        let app = TestApp::demo().await;
        let operator = Operator::sign_in(&app).await.0;
        let admin = app.sign_in("global.admin@dvina.example").await;
        Self { app, operator, admin }
    }

    async fn invitation(&self) -> Page {
        self.operator.page(&format!("{}?lang=en", console())).await
    }

    async fn press(&self, button: &str, path: &str) -> reqwest::Response {
        let page = self.invitation().await;
        let seen = page.form(button).hidden_fields().remove(0).1;
        self.operator.post(&format!("{path}?lang=en"), &[("seen", &seen)]).await
    }

    async fn accept(&self) -> reqwest::Response {
        self.admin.post(&format!("{}?lang=en", company()), &[]).await
    }

    async fn seen(&self, path: &str) -> Page {
        self.admin.page(&format!("/partners/{DVINA}{path}?lang=en")).await
    }

    async fn home(&self) -> String {
        let of = self.app.partner(DVINA).await;
        let home =
            format!("select count(*) from partners where partner_id = '{of}' and home = 'partner_center'");
        if self.app.count(&home).await == 1 { "here".to_owned() } else { "elsewhere".to_owned() }
    }

    async fn mails(&self, kind: &str) -> i64 {
        let of = self.app.partner(DVINA).await;
        let sql = format!(
            "select count(*) from outbox where about_partner = '{of}' and mail ->> 'mail' = '{kind}'"
        );
        self.app.count(&sql).await
    }

    /// How often an act stands in the company's log, and in the programme's.
    async fn logged(&self, act: &str) -> (i64, i64) {
        let of = self.app.partner(DVINA).await;
        let done = format!("action = '{act}' and outcome = 'done'");
        let company = format!("select count(*) from company_audit where partner_id = '{of}' and {done}");
        let programme = format!("select count(*) from programme_audit where subject_id = '{of}' and {done}");
        (self.app.count(&company).await, self.app.count(&programme).await)
    }
}

fn console() -> String {
    format!("/console/companies/{DVINA}/invitation")
}

fn company() -> String {
    format!("/partners/{DVINA}/account/invitation")
}

#[tokio::test]
async fn a_global_admin_accepts_on_a_page_that_says_what_happens_and_then_the_pages_work() {
    let desk = Desk::new().await;
    let overview = desk.seen("/benefits").await;
    assert!(overview.links_to(&company()), "the banner leads to it: {overview}");
    let page = desk.seen("/account/invitation").await;
    assert!(page.contains("manages its benefits here") && page.contains("can’t be undone"), "{page}");
    // Others are told who can.
    let staff = desk.app.sign_in("staff1@dvina.example").await;
    assert_eq!(staff.get(&company()).await.status(), 403);

    for _ in 0..2 {
        assert_eq!(desk.accept().await.status(), 303, "pressed twice it is done once");
    }
    assert_eq!((desk.home().await.as_str(), desk.mails("company_moved_in").await), ("here", 1));
    assert_eq!(desk.logged("company.moved_in").await, (1, 1));
    let overview = desk.seen("/benefits").await;
    assert!(!overview.contains("still in the membership center"), "{overview}");
    let after = desk.seen("/account/invitation").await;
    assert!(after.contains("There is nothing to accept") && !after.posts_to(&company()), "{after}");
    let moved = desk.invitation().await;
    assert!(moved.contains("manages its benefits here already") && !moved.posts_to(&console()), "{moved}");
}

#[tokio::test]
async fn an_invitation_is_sent_again_and_withdrawn_and_a_withdrawn_one_is_accepted_by_nobody() {
    let desk = Desk::new().await;
    let stale = desk.invitation().await.form("Send the invitation again").hidden_fields().remove(0).1;
    desk.app.clock.advance(time::Duration::minutes(5));
    assert_eq!(desk.press("Send the invitation again", &console()).await.status(), 303);
    assert_eq!(desk.mails("company_invited").await, 1);
    // Pressed twice it is sent once.
    assert_eq!(desk.operator.post(&console(), &[("seen", &stale)]).await.status(), 303);
    assert_eq!((desk.mails("company_invited").await, desk.logged("company.invited").await), (1, (1, 1)));
    // What was sent again meanwhile isn't withdrawn unseen.
    let withdrawal = format!("{}/withdrawal", console());
    let refused =
        Page::of(desk.operator.post(&format!("{withdrawal}?lang=en"), &[("seen", &stale)]).await).await;
    assert_eq!(refused.status, 422);
    assert!(refused.problems().contains("has changed since the page was shown"), "{}", refused.problems());

    for _ in 0..2 {
        let page = desk.invitation().await;
        let seen = page.find_hidden("seen").unwrap_or_default();
        assert_eq!(desk.operator.post(&withdrawal, &[("seen", &seen)]).await.status(), 303);
    }
    assert_eq!(desk.mails("company_invitation_withdrawn").await, 1);
    assert_eq!(desk.logged("company.invitation_withdrawn").await, (1, 1));
    let late = Page::of(desk.accept().await).await;
    assert_eq!((late.status, desk.home().await.as_str()), (422, "elsewhere"));
    assert!(late.problems().contains("There is no invitation at present"), "{}", late.problems());
    late.assert_problems_lead_somewhere();
    assert!(!desk.seen("/benefits").await.links_to(&company()), "nothing to accept");
    assert!(desk.seen("/account/invitation").await.contains("There is no invitation at present"));
    assert_eq!(desk.press("Send the invitation", &console()).await.status(), 303);
    assert_eq!(desk.accept().await.status(), 303);
    let then = Page::of(desk.operator.post(&format!("{}?lang=en", console()), &[("seen", "")]).await).await;
    assert_eq!((then.status, then.contains("manages its benefits here already")), (422, true), "{then}");
}

#[tokio::test]
async fn who_accepts_while_it_is_withdrawn_has_moved_in_or_has_not_and_never_half() {
    let _turn = crowd_turn().await;
    for _ in 0..4 {
        let desk = Desk::new().await;
        let withdrawal = format!("{}/withdrawal", console());
        let seen = desk.invitation().await.hidden("seen");
        let seen = [("seen", seen.as_str())];
        let (accepted, withdrawn) =
            tokio::join!(join_all([desk.accept(), desk.accept()]), desk.operator.post(&withdrawal, &seen));
        let moved = desk.home().await == "here";
        assert_eq!(accepted.iter().all(|it| it.status() == 303), moved);
        assert_eq!(withdrawn.status() == 303, !moved);
        let entries =
            (desk.logged("company.moved_in").await, desk.logged("company.invitation_withdrawn").await);
        assert_eq!(entries, if moved { ((1, 1), (0, 0)) } else { ((0, 0), (1, 1)) });
    }
}

#[tokio::test]
async fn a_suspended_company_accepts_nothing_and_one_without_a_global_admin_is_not_invited() {
    let desk = Desk::new().await;
    let of = desk.app.partner(DVINA).await;
    desk.app
        .run(&format!("update partners set suspended_at = '2026-11-20', suspended_reason = 'Unpaid' where partner_id = '{of}'"))
        .await;
    let page = desk.seen("/account/invitation").await;
    assert!(!page.posts_to(&company()), "{page}");
    assert_eq!((desk.accept().await.status().as_u16(), desk.home().await.as_str()), (422, "elsewhere"));
    // An operator may invite it all the same.
    desk.app.set_clock(datetime!(2026-11-20 11:00 UTC));
    assert_eq!(desk.press("Send the invitation again", &console()).await.status(), 303);

    desk.app
        .run(&format!("update members set active = false, deactivated_at = now() where partner_id = '{of}'"))
        .await;
    let page = desk.invitation().await;
    assert!(page.contains("no active Global admin") && !page.posts_to(&console()), "{page}");
    let seen = page.hidden("seen");
    let refused = Page::of(desk.operator.post(&console(), &[("seen", &seen)]).await).await;
    assert_eq!(refused.status, 422);
    assert_eq!(desk.mails("company_invited").await, 1);
}

#[tokio::test]
async fn fulfilment_invites_and_a_reader_does_not() {
    let desk = Desk::new().await;
    for (email, role, status) in [(FULFILMENT, "fulfilment", 200), (READER, "reader", 403)] {
        employ(&desk.app, email, role).await;
        let other = desk.app.sign_in(email).await;
        assert_eq!(other.get(&console()).await.status(), status, "{email}");
    }
}
